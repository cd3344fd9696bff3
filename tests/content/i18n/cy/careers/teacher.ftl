### Teacher: words of a career made up for tests.

title = Athro neu athrawes
summary = Yn helpu plant mewn ysgol i ddysgu ac i fwynhau dysgu.
also-known-as =
    - athro cynradd
    - athrawes gynradd
search-words =
    - ysgol
    - dysgu plant
    - addysgu
    - dosbarth

work-activities =
    - cynllunio gwersi a pharatoi ar eu cyfer
    - addysgu darllen, ysgrifennu a rhifau
    - marcio gwaith a gweld sut mae pob plentyn yn dod ymlaen
    - siarad â rhieni
