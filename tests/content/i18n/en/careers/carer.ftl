### Care worker: words of a career made up for tests.

title = Care worker
summary = Helps older and disabled people with everyday life.
also-known-as =
    - carer
    - care assistant
    - home carer
search-words =
    - elderly
    - caring
    - old people

work-activities =
    - help people to wash, dress and eat
    - give a hand with shopping and cleaning
    - sit and talk, and go for walks
    - note how each person is getting on
