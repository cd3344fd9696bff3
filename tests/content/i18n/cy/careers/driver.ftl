### Lorry driver: words of a career made up for tests.

title = Gyrrwr lori
summary = Yn cludo nwyddau ar y ffordd ledled y wlad a thu hwnt.
also-known-as =
    - gyrrwr cerbyd nwyddau trwm
    - gyrrwr wagen
search-words =
    - lori
    - lorïau
    - gyrru
    - tryc

work-activities =
    - llwytho'r lori a chlymu'r nwyddau
    - cynllunio'r daith a gyrru am oriau hir
    - archwilio olwynion, goleuadau a breciau
    - cadw cofnod o bob taith
