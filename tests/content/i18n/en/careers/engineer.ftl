### Engineer: words of a career made up for tests.

title = Engineer
summary = Designs machines and makes sure that they work.
also-known-as =
    - mechanical engineer
    - design engineer
    - chief engineer
search-words =
    - machines
    - engines
    - bridges
    - CAD

work-activities =
    - draw new machines on a screen
    - try out a model and measure it
    - work out what each part will cost and how strong it must be
    - find out why a machine breaks down
