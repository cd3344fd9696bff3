### Words that stand on more than one screen.

language-name = Cymraeg
app-name = Llwybr
# $page is the title of the page.
window-title = { $page } – Llwybr
back = Yn ôl
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
# $place is a file, with line and column; $what is what is wrong, in the words of the program that found it.
fault-line = { $place }: { $what }
# $count is how many messages have no Welsh yet.
missing-welsh = { $count ->
    [zero] Mae Cymraeg i bob testun.
    [one] Nid oes Cymraeg eto i un testun, felly mae'n cael ei ddangos yn Saesneg.
    [two] Nid oes Cymraeg eto i ddau destun, felly maen nhw'n cael eu dangos yn Saesneg.
    [few] Nid oes Cymraeg eto i dri thestun, felly maen nhw'n cael eu dangos yn Saesneg.
    [many] Nid oes Cymraeg eto i chwe thestun, felly maen nhw'n cael eu dangos yn Saesneg.
   *[other] Nid oes Cymraeg eto i rai testunau ({ $count }), felly maen nhw'n cael eu dangos yn Saesneg.
}
