### Harpist: words of a career made up for tests.

title = Harpist
summary = Plays the harp at concerts, weddings and eisteddfodau.
also-known-as =
    - harp player
    - musician
search-words =
    - harp
    - strings
    - concerts

work-activities =
    - practise every day
    - tune the strings and carry the harp
    - play alone, with singers or in an orchestra
    - give lessons to others
