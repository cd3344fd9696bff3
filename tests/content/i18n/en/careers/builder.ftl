### Builder: words of a career made up for tests.

title = Builder
summary = Builds walls and houses from brick, block and stone.
also-known-as =
    - bricklayer
    - brickie
search-words =
    - houses
    - bricks
    - walls
    - cement

work-activities =
    - read plans and mark out walls
    - mix mortar and lay bricks
    - put in doors and windows
    - mend old stonework
