### Blacksmith: words of a career made up for tests.

title = Blacksmith
summary = Heats iron and steel and shapes them with a hammer.
also-known-as =
    - smith
    - metalworker
search-words =
    - iron
    - forge
    - anvil
    - horseshoes

work-activities =
    - light the forge and heat the iron
    - hammer the metal, bend it and twist it
    - make gates, railings and tools
    - weld each piece and finish it
