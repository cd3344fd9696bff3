### Baker: words of a career made up for tests.

title = Pobydd
summary = Yn gwneud bara, teisennau a chrwst i'w gwerthu.
search-words =
    - bara
    - popty
    - teisen
    - cacennau
    - blawd

work-activities =
    - pwyso blawd a chymysgu toes
    - siapio torthau a rholiau
    - cadw golwg ar y poptai
    - addurno teisennau ar gyfer pen-blwyddi a phriodasau
