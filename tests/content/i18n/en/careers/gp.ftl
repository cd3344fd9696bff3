### GP: words of a career made up for tests.

title = GP
summary = Looks after the health of people of every age in one area.
also-known-as =
    - family doctor
    - general practitioner
search-words =
    - doctor
    - physician
    - surgery
    - medicine

work-activities =
    - see patients of every age, for ten minutes or so each
    - find out what is wrong, and give advice or treatment
    - send people on to hospital when they need it
    - keep notes on each patient
