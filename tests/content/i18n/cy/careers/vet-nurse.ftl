### Veterinary nurse: words of a career made up for tests.

title = Nyrs filfeddygol
summary = Yn gofalu am anifeiliaid sâl ac yn helpu'r milfeddyg.
also-known-as =
    - nyrs anifeiliaid
search-words =
    - ci
    - cŵn
    - anifeiliaid
    - cathod

work-activities =
    - dal anifeiliaid a'u tawelu wrth iddyn nhw gael triniaeth
    - rhoi moddion a newid rhwymynnau
    - paratoi offer ar gyfer llawdriniaeth
    - dangos i berchnogion sut i ofalu am anifail anwes
