### Words that stand on more than one screen.

language-name = Cymraeg
app-name = Llwybr
# $page is the title of the page.
window-title = { $page } – Llwybr
back = Yn ôl
# The part of the window in which the page stands.
main = Prif gynnwys
draft = Drafft
## The strip of letters beside a field
letters-name = Llythrennau ag acenion
# $letter is one letter.
letter-name = Mewnosod { $letter }
## Something about the content
# $count is the number of faults.
faults-found = { $count ->
    [zero] Dim gwallau yn y cynnwys.
    [one] Un gwall yn y cynnwys. Mae'r gweddill yn gweithio.
    [two] Dau wall yn y cynnwys. Mae'r gweddill yn gweithio.
    [few] Tri gwall yn y cynnwys. Mae'r gweddill yn gweithio.
    [many] Chwe gwall yn y cynnwys. Mae'r gweddill yn gweithio.
   *[other] { $count } gwall yn y cynnwys. Mae'r gweddill yn gweithio.
}
# $place is a file, with line and column; $what is what is wrong with it.
fault-line = { $place }: { $what }
# $count is how many messages have no Welsh yet.
missing-welsh = { $count ->
    [zero] Mae Cymraeg i bob testun.
    [one] Mae un testun heb Gymraeg eto, felly mae'n cael ei ddangos yn Saesneg.
    [two] Mae dau destun heb Gymraeg eto, felly maen nhw'n cael eu dangos yn Saesneg.
    [few] Mae tri thestun heb Gymraeg eto, felly maen nhw'n cael eu dangos yn Saesneg.
    [many] Mae chwe thestun heb Gymraeg eto, felly maen nhw'n cael eu dangos yn Saesneg.
   *[other] Mae { $count } testun heb Gymraeg eto, felly maen nhw'n cael eu dangos yn Saesneg.
}
