### Shortlist: the careers a person keeps, with rating, stage and note.

title = Rhestr fer
# $count is how many careers are on it.
count = { $count ->
    [zero] Dim gyrfaoedd ar eich rhestr fer
    [one] { $count } yrfa ar eich rhestr fer
    [two] { $count } yrfa ar eich rhestr fer
    [few] { $count } gyrfa ar eich rhestr fer
    [many] { $count } gyrfa ar eich rhestr fer
   *[other] { $count } gyrfa ar eich rhestr fer
}
empty-title = Mae eich rhestr fer yn wag
empty-help = Yma y bydd y gyrfaoedd rydych yn eu hoffi, gyda'ch nodiadau eich hun. Agorwch yrfa a dewiswch “Ychwanegu at y rhestr fer”.
find = Dod o hyd i yrfaoedd
# $career is the title of a career.
move-up = Symud i fyny: { $career }
# $career is the title of a career.
move-down = Symud i lawr: { $career }
# $career is the title of a career.
remove-name = Tynnu oddi ar y rhestr fer: { $career }
# $career is the title of a career.
removed = Wedi'i thynnu: { $career }.
# $career is the title of a career.
removed-note-kept = Wedi'i thynnu: { $career }. Mae eich nodyn wedi'i gadw rhag ofn i chi ei hychwanegu eto.
undo = Dadwneud
rating = Eich sgôr
rating-none = Dim sgôr
# $stars is a number from 1 to 5.
rating-value = { $stars } allan o 5
stage = Ble rydych chi arni
stage-idea = Syniad
stage-looking = Ymchwilio iddi
stage-applying = Ymgeisio
gone = Nid yw'r yrfa hon yn y canllaw bellach. Mae'r hyn rydych wedi'i gadw yn ddiogel.
