### Chemist: words of a career made up for tests.

title = Cemegydd
summary = Yn astudio beth sydd mewn sylweddau ac yn creu rhai newydd.
also-known-as =
    - cemegydd ymchwil
    - cemegydd dadansoddol
search-words =
    - labordy
    - cemeg
    - cemegau

work-activities =
    - cynllunio arbrofion a'u cynnal
    - mesur samplau a'u profi
    - ysgrifennu'r canlyniadau
    - dilyn y rheolau diogelwch
