### Chemist: words of a career made up for tests.

title = Chemist
summary = Studies what substances are made of and makes new ones.
also-known-as =
    - research chemist
    - analytical chemist
search-words =
    - laboratory
    - lab
    - chemicals

work-activities =
    - plan experiments and carry them out
    - measure samples and test them
    - write up the results
    - keep to the rules on safety
