### Farmer: words of a career made up for tests.

title = Ffermwr
summary = Yn magu anifeiliaid ac yn tyfu cnydau ar fferm.
also-known-as =
    - ffermwr llaeth
    - ffermwr defaid
    - ffermwr mynydd
search-words =
    - tractor
    - defaid
    - fferm
    - gwartheg

work-activities =
    - bwydo anifeiliaid a gofalu eu bod yn iach
    - aredig, hau a chynaeafu
    - trwsio ffensys a pheiriannau
    - bod y tu allan ym mhob tywydd, yn gynnar ac yn hwyr
