### Librarian: words of a career made up for tests.

title = Librarian
summary = Looks after books and helps people to find what they want to know.
also-known-as =
    - information officer
search-words =
    - books
    - library
    - reading

work-activities =
    - lend books, buy them and keep them in order
    - help people to use computers
    - read stories to young children
    - keep old papers and pictures safe
