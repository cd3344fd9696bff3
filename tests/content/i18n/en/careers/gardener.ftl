### Gardener: words of a career made up for tests.

title = Gardener
summary = Grows plants in gardens and parks and looks after them.
also-known-as =
    - landscape gardener
search-words =
    - plants
    - flowers
    - trees
    - lawnmower
    - outdoors

work-activities =
    - sow, dig, weed and prune
    - cut grass and hedges
    - lay paths and build low walls
    - work outdoors in all weathers
