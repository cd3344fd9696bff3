### Memory therapist: words of a career made up for tests.

title = Therapydd cof
summary = Yn helpu pobl â dementia i ddefnyddio eu cof ac i'w gadw.
also-known-as =
    - therapydd dementia
search-words =
    - cof
    - dementia
    - anghofio

work-activities =
    - siarad â phobl a phrofi eu cof
    - cynnal grwpiau gyda chaneuon, lluniau a gemau
    - dangos i deuluoedd sut i helpu
    - cadw nodiadau ar bob unigolyn
