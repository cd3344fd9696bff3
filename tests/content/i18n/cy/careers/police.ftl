### Police officer: words of a career made up for tests.

title = Swyddog heddlu
summary = Yn cadw pobl yn ddiogel, yn ymchwilio i droseddau ac yn helpu mewn argyfwng.
also-known-as =
    - cwnstabl
    - ditectif
search-words =
    - heddlu
    - trosedd
    - plismon
    - plismones

work-activities =
    - cerdded neu yrru o gwmpas ardal a siarad â phobl
    - ateb galwadau am gymorth
    - holi pobl a welodd beth ddigwyddodd
    - ysgrifennu adroddiadau a rhoi tystiolaeth yn y llys
