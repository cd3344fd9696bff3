### Police officer: words of a career made up for tests.

title = Police officer
summary = Keeps people safe, looks into crime and helps when things go wrong.
also-known-as =
    - police constable
    - detective
search-words =
    - copper
    - cop
    - bobby
    - crime

work-activities =
    - walk or drive round an area and talk to people
    - answer calls for help
    - question people who saw what happened
    - write reports and give evidence in court
