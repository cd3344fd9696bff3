### Farmer: words of a career made up for tests.

title = Farmer
summary = Raises animals and grows crops on a farm.
also-known-as =
    - dairy farmer
    - sheep farmer
    - hill farmer
search-words =
    - tractor
    - sheep
    - cows
    - crops

work-activities =
    - feed animals and see that they are well
    - plough, sow and harvest
    - mend fences and machines
    - be out in all weathers, early and late
