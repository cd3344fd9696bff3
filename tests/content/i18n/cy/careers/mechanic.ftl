### Mechanic: words of a career made up for tests.

title = Mecanig
summary = Yn cynnal a chadw ceir a faniau ac yn darganfod pam maen nhw wedi torri i lawr.
also-known-as =
    - mecanydd cerbydau
    - mecanig ceir
search-words =
    - ceir
    - garej
    - moduron
    - MOT

work-activities =
    - archwilio breciau, olwynion a goleuadau
    - cysylltu cyfrifiadur i ddarllen namau
    - newid olew, hidlyddion a darnau sydd wedi treulio
    - gyrru pob car ar y ffordd i'w brofi
