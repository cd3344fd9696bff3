### Care worker: words of a career made up for tests.

title = Gweithiwr gofal
summary = Yn helpu pobl hŷn a phobl anabl gyda'u bywyd bob dydd.
also-known-as =
    - gofalwr
    - cynorthwyydd gofal
    - gofalwr cartref
search-words =
    - henoed
    - gofalu
    - pobl hŷn
    - help llaw

work-activities =
    - helpu pobl i ymolchi, gwisgo a bwyta
    - rhoi help gyda siopa a glanhau
    - eistedd a sgwrsio, a mynd am dro
    - nodi sut mae pob unigolyn
