### Blacksmith: words of a career made up for tests.

title = Gof
summary = Yn poethi haearn a dur ac yn eu siapio â morthwyl.
also-known-as =
    - gof pentref
    - gweithiwr metel
search-words =
    - haearn
    - efail
    - einion
    - pedolau

work-activities =
    - cynnau'r tân a phoethi'r haearn
    - morthwylio'r metel, ei blygu a'i droelli
    - gwneud gatiau, rheiliau ac offer
    - weldio pob darn a'i orffen
