### Plumber: words of a career made up for tests.

title = Plymwr
summary = Yn gosod ac yn trwsio pibellau, boeleri, tapiau a thoiledau.
also-known-as =
    - gosodwr gwres
    - gosodwr nwy
search-words =
    - boeler
    - tapiau
    - gwres
    - pibellau
    - ystafell ymolchi

work-activities =
    - plygu, torri a chysylltu pibellau
    - dod o hyd i ollyngiadau a'u hatal
    - gosod ystafelloedd ymolchi a boeleri
    - ateb galwadau pan fydd pibell wedi byrstio
