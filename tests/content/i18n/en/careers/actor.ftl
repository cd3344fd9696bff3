### Actor: words of a career made up for tests.

title = Actor
summary = Plays parts on stage, on television and in films.
also-known-as =
    - actress
    - performer
search-words =
    - theatre
    - stage
    - acting
    - television
    - film

work-activities =
    - learn lines and try out for parts
    - rehearse with the director and the rest of the cast
    - perform in front of an audience or a camera
    - speak as another person would
