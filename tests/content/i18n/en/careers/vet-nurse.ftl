### Veterinary nurse: words of a career made up for tests.

title = Veterinary nurse
summary = Cares for sick animals and helps the vet.
also-known-as =
    - vet nurse
    - animal nurse
search-words =
    - dogs
    - animals
    - cats
    - pets

work-activities =
    - hold and calm animals while they are treated
    - give medicines and change dressings
    - get the instruments ready for an operation
    - show owners how to look after a pet
