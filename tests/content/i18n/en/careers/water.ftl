### Water technician: words of a career made up for tests.

title = Water technician
summary = Cleans water so that it is fit to drink, and looks after the pipes that carry it.
also-known-as =
    - water treatment operator
search-words =
    - pipes
    - treatment
    - sewage
    - reservoir

work-activities =
    - take samples and test them
    - add the right amount of chlorine
    - check pumps, filters and tanks
    - find leaks and have them mended
