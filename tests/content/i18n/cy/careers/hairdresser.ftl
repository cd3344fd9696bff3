### Hairdresser: words of a career made up for tests.

title = Triniwr gwallt
summary = Yn torri, yn lliwio ac yn steilio gwallt pobl.
also-known-as =
    - torrwr gwallt
    - barbwr
search-words =
    - salon
    - siswrn
    - torri gwallt

work-activities =
    - golchi, torri a sychu gwallt
    - cymysgu lliwiau a'u rhoi ar y gwallt
    - trafod gyda chwsmeriaid beth fyddai'n gweddu iddyn nhw
    - trefnu apwyntiadau a derbyn taliadau
