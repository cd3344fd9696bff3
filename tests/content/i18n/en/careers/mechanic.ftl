### Mechanic: words of a career made up for tests.

title = Mechanic
summary = Services cars and vans and finds out why they have broken down.
also-known-as =
    - car mechanic
    - vehicle technician
search-words =
    - cars
    - garage
    - motors
    - MOT

work-activities =
    - check brakes, wheels and lights
    - plug in a computer to read faults
    - change oil, filters and worn parts
    - take each car out on the road to test it
