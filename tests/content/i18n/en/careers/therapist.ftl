### Memory therapist: words of a career made up for tests.

title = Memory therapist
summary = Helps people with dementia to use their memory and to keep it.
also-known-as =
    - dementia therapist
search-words =
    - memory
    - dementia
    - forgetting

work-activities =
    - talk with people and test their memory
    - run groups with songs, pictures and games
    - show families how to help
    - keep notes on each person
