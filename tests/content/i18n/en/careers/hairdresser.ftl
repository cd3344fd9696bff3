### Hairdresser: words of a career made up for tests.

title = Hairdresser
summary = Cuts, colours and styles people's hair.
also-known-as =
    - hairstylist
    - barber
search-words =
    - salon
    - scissors
    - haircut

work-activities =
    - wash, cut and dry hair
    - mix colours and put them on
    - talk to customers about what would suit them
    - book people in and take payment
