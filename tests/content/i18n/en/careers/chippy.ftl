### Fish fryer: words of a career made up for tests.

title = Fish fryer
summary = Fries fish and chips and serves them over the counter.
also-known-as =
    - chip shop worker
search-words =
    - chips
    - fish
    - chippy
    - fast food

work-activities =
    - cut potatoes and fry them
    - dip fish in batter
    - take orders and money
    - clean the fryers
