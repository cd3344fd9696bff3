### Lorry driver: words of a career made up for tests.

title = Lorry driver
summary = Drives goods by road all over the country and beyond.
also-known-as =
    - HGV driver
    - trucker
search-words =
    - truck
    - HGV
    - wagon
    - driving

work-activities =
    - load the lorry and tie down the goods
    - plan the way and drive for long hours
    - check wheels, lights and brakes
    - keep a record of each trip
