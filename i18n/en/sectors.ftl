### Sectors: groups of careers. The value is the name; .summary is one line about the sector.

health = Health
    .summary = Looking after people and getting them well, on the ward, in the community and behind the scenes.
construction = Construction
    .summary = Putting up buildings, fitting them out and keeping them safe, sound and warm.
