### Pharmacist: words of a career made up for tests.

title = Fferyllydd
summary = Yn paratoi moddion, yn gwirio eu bod yn ddiogel ac yn dweud wrth bobl sut i'w cymryd.
also-known-as =
    - fferyllydd cymunedol
search-words =
    - moddion
    - fferyllfa
    - tabledi
    - meddyginiaethau

work-activities =
    - darllen presgripsiynau a gwirio'r dos
    - paratoi meddyginiaethau a'u labelu
    - rhoi cyngor wrth y cownter
    - rhoi brechiadau
