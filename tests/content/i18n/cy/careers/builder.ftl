### Builder: words of a career made up for tests.

title = Adeiladwr
summary = Yn codi waliau a thai o frics, blociau a cherrig.
also-known-as =
    - gosodwr brics
    - briciwr
search-words =
    - tai
    - brics
    - waliau
    - sment

work-activities =
    - darllen cynlluniau a marcio lle bydd y waliau
    - cymysgu morter a gosod brics
    - gosod drysau a ffenestri
    - trwsio hen waith carreg
