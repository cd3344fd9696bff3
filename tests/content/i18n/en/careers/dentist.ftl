### Dentist: words of a career made up for tests.

title = Dentist
summary = Looks after people's teeth and gums.
also-known-as =
    - family dentist
search-words =
    - teeth
    - tooth
    - gums
    - fillings

work-activities =
    - check teeth and take X-rays
    - fill, crown or take out bad teeth
    - show people how to brush properly
    - lead a small team
