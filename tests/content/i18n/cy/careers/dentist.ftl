### Dentist: words of a career made up for tests.

title = Deintydd
summary = Yn gofalu am ddannedd a deintgig pobl.
also-known-as =
    - deintydd teulu
search-words =
    - dant
    - dannedd
    - deintgig
    - llenwadau

work-activities =
    - archwilio dannedd a thynnu lluniau pelydr-X
    - llenwi, coroni neu dynnu dannedd drwg
    - dangos i bobl sut i frwsio'n iawn
    - arwain tîm bach
