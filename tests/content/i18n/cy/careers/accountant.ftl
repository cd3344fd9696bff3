### Accountant: words of a career made up for tests.

title = Cyfrifydd
summary = Yn gofalu am gyfrifon cwmnïau a phobl, ac yn gwirio eu bod yn gywir.
also-known-as =
    - cyfrifydd siartredig
    - archwilydd
search-words =
    - llyfrau
    - treth
    - cyfrifon
    - TAW

work-activities =
    - cyfrif faint y mae cwmni wedi'i ennill a'i wario
    - cyfrifo faint o dreth sydd i'w thalu
    - gwirio bod y cofnodion yn gywir
    - egluro'r ffigurau i bobl sydd heb arfer â nhw
