### Publican: words of a career made up for tests.

title = Tafarnwr
summary = Yn rhedeg tafarn: gweini diodydd, archebu stoc a gofalu am y staff.
also-known-as =
    - tafarnwraig
    - rheolwr tafarn
search-words =
    - tafarn
    - cwrw
    - bar
    - diodydd

work-activities =
    - gweini ar gwsmeriaid a chadw trefn
    - newid casgenni a glanhau'r pibellau
    - cynllunio prydau, cerddoriaeth a nosweithiau cwis
    - cadw'r cyfrifon a thalu'r biliau
