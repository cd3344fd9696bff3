### Gardener: words of a career made up for tests.

title = Garddwr
summary = Yn tyfu planhigion mewn gerddi a pharciau, ac yn gofalu amdanyn nhw.
also-known-as =
    - garddwr tirlunio
search-words =
    - planhigion
    - gardd
    - blodau
    - coed
    - gwaith tu allan

work-activities =
    - hau, palu, chwynnu a thocio
    - torri gwair a gwrychoedd
    - gosod llwybrau a chodi waliau isel
    - gweithio y tu allan ym mhob tywydd
