### Baker: words of a career made up for tests.

title = Baker
summary = Makes bread, cakes and pastry to sell.
search-words =
    - bread
    - cakes
    - bakery
    - flour

work-activities =
    - weigh flour and mix dough
    - shape loaves and rolls
    - watch the ovens
    - decorate cakes for birthdays and weddings
