### Publican: words of a career made up for tests.

title = Publican
summary = Runs a pub: serves drinks, orders stock and looks after the staff.
also-known-as =
    - landlord
    - landlady
    - pub manager
search-words =
    - pub
    - beer
    - bar
    - inn

work-activities =
    - serve customers and keep order
    - change barrels and clean the lines
    - plan meals, music and quiz nights
    - keep the accounts and pay the bills
