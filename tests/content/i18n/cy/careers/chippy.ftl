### Fish fryer: words of a career made up for tests.

title = Gweithiwr siop tsips
summary = Yn ffrio pysgod a sglodion ac yn eu gweini dros y cownter.
also-known-as =
    - gweithiwr siop sglodion
search-words =
    - tsips
    - pysgod
    - sglodion
    - bwyd cyflym

work-activities =
    - torri tatws a'u ffrio
    - trochi pysgod mewn cytew
    - cymryd archebion ac arian
    - glanhau'r peiriannau ffrio
