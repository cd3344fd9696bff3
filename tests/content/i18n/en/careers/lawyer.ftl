### Solicitor: words of a career made up for tests.

title = Solicitor
summary = Advises people and firms on the law, and acts for them.
also-known-as =
    - lawyer
search-words =
    - law
    - legal
    - court
    - wills

work-activities =
    - listen to clients and tell them where they stand
    - write contracts, wills and letters
    - prepare cases for court
    - look up what the courts have decided
