### Roofer: words of a career made up for tests.

title = Töwr
summary = Yn gosod llechi, teils neu ffelt ar doeau, ac yn eu trwsio.
also-known-as =
    - töwr llechi
    - gosodwr toeau
search-words =
    - to
    - llechi
    - teils

work-activities =
    - tynnu hen lechi a phren pwdr
    - hoelio estyll a gosod ffelt
    - gosod llechi neu deils, rhes wrth res
    - gweithio yn uchel, yn yr awyr agored
