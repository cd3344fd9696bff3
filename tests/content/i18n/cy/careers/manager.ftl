### Manager: words of a career made up for tests.

title = Rheolwr
summary = Yn arwain swyddfa, yn rhannu'r gwaith ac yn sicrhau ei fod yn cael ei wneud.
also-known-as =
    - rheolwraig
    - rheolwr swyddfa
    - arweinydd tîm
search-words =
    - staff
    - tîm
    - busnes

work-activities =
    - rhannu'r gwaith rhwng y staff
    - cynllunio cyllidebau ac archebu'r hyn sydd ei angen
    - penodi pobl newydd a'u hyfforddi
    - datrys problemau pan fydd pethau'n mynd o chwith
