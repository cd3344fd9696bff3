### Plumber: words of a career made up for tests.

title = Plumber
summary = Fits and mends pipes, boilers, taps and toilets.
also-known-as =
    - heating fitter
    - gas fitter
search-words =
    - boiler
    - pipes
    - taps
    - leaks
    - bathroom

work-activities =
    - bend, cut and join pipes
    - find leaks and stop them
    - fit bathrooms and boilers
    - answer calls when a pipe has burst
