### Accountant: words of a career made up for tests.

title = Accountant
summary = Looks after the accounts of firms and people, and checks that they are right.
also-known-as =
    - chartered accountant
    - auditor
search-words =
    - bookkeeper
    - tax
    - VAT
    - figures

work-activities =
    - add up what a firm has earned and spent
    - work out how much tax is due
    - check that records are true
    - explain the figures to people who are not used to them
