### Manager: words of a career made up for tests.

title = Manager
summary = Leads an office, shares out the work and sees that it gets done.
also-known-as =
    - office manager
    - supervisor
    - team leader
search-words =
    - staff
    - business
    - team

work-activities =
    - share out the work among the staff
    - plan budgets and order what is needed
    - take on new people and train them
    - put things right when they go wrong
