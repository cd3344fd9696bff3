### Water technician: words of a career made up for tests.

title = Technegydd dŵr
summary = Yn puro dŵr fel ei fod yn ddiogel i'w yfed, ac yn gofalu am y pibellau sy'n ei gludo.
also-known-as =
    - gweithredwr trin dŵr
search-words =
    - pibellau
    - carthion
    - argae

work-activities =
    - cymryd samplau a'u profi
    - ychwanegu'r swm cywir o glorin
    - archwilio pympiau, hidlyddion a thanciau
    - dod o hyd i ollyngiadau a threfnu eu trwsio
