### Harpist: words of a career made up for tests.

title = Telynor
summary = Yn canu'r delyn mewn cyngherddau, priodasau ac eisteddfodau.
also-known-as =
    - telynores
    - cerddor
search-words =
    - tant
    - telyn
    - tannau
    - cyngerdd

work-activities =
    - ymarfer bob dydd
    - tiwnio'r tannau a chludo'r delyn
    - chwarae ar eich pen eich hun, gyda chantorion neu mewn cerddorfa
    - rhoi gwersi i eraill
