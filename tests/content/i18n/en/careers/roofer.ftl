### Roofer: words of a career made up for tests.

title = Roofer
summary = Covers roofs with slates, tiles or felt, and mends them.
also-known-as =
    - slater
    - roof tiler
search-words =
    - slates
    - roof
    - tiles
    - ladder

work-activities =
    - take off old slates and rotten wood
    - nail battens and lay felt
    - fix slates or tiles, row by row
    - work at a height, out of doors
