### Solicitor: words of a career made up for tests.

title = Cyfreithiwr
summary = Yn cynghori pobl a chwmnïau ar y gyfraith, ac yn gweithredu ar eu rhan.
also-known-as =
    - twrnai
search-words =
    - cyfraith
    - llys
    - cyfreithiol
    - ewyllys

work-activities =
    - gwrando ar gleientiaid ac egluro eu hawliau
    - ysgrifennu contractau, ewyllysiau a llythyrau
    - paratoi achosion ar gyfer y llys
    - chwilio am benderfyniadau'r llysoedd
