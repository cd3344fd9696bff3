### Social worker: words of a career made up for tests.

title = Gweithiwr cymdeithasol
summary = Yn cefnogi plant, oedolion a theuluoedd drwy gyfnodau anodd, ac yn eu cadw'n ddiogel.
also-known-as =
    - gweithiwr cymdeithasol plant
    - gweithiwr cymdeithasol oedolion
search-words =
    - teuluoedd
    - plant
    - maethu
    - mabwysiadu

work-activities =
    - ymweld â phobl yn eu cartrefi a gwrando arnyn nhw
    - penderfynu gyda nhw pa help sydd ei angen
    - cydweithio ag ysgolion, cynghorau ac elusennau
    - ysgrifennu adroddiadau ar gyfer y llys
