### Careers: all of them, as cards.

title = Gyrfaoedd
search-name = Chwilio am yrfa
clear-search = Clirio'r chwiliad
# $count is how many careers are shown.
count = { $count ->
    [zero] Dim gyrfaoedd
    [one] { $count } yrfa
    [two] { $count } yrfa
    [few] { $count } gyrfa
    [many] { $count } gyrfa
   *[other] { $count } gyrfa
}
# $query is what was typed.
nothing-title = Dim canlyniadau: “{ $query }”
nothing-help = Rhowch gynnig ar air byrrach, neu enw arall ar y swydd. Mae'r chwiliad yn edrych yn y ddwy iaith.
show-all = Dangos pob gyrfa
# $career is the title of a career.
shortlist-add = Ychwanegu at y rhestr fer: { $career }
# $career is the title of a career.
shortlist-remove = Ar eich rhestr fer: { $career }
empty-title = Nid oes gyrfaoedd yma
empty-help = Ni ellid darllen y cynnwys. Mae'r negeseuon ar frig y dudalen yn dweud beth sydd o'i le.
nearest = Nid oes dim â'r sillafiad hwnnw: dyma'r canlyniadau agosaf.
# Why a career was found. $field is one of the names below; the words that were found follow.
why = { $field }:
# $field is one of the names below, $language the name of a language.
why-in = { $field } ({ $language }):
why-title = Teitl
why-other-name = Enw arall
why-search-word = Gair cysylltiedig
why-summary = Yn fyr
why-sector = Sector neu bwnc
why-text = Ar ei thudalen
# The letters by which careers are found, as a part of the page.
initials = Yn ôl y llythyren gyntaf
# $letter is a letter of the alphabet, $count how many careers begin with it.
initial = { $letter }: { $count ->
    [zero] dim gyrfaoedd
    [one] { $count } yrfa
    [two] { $count } yrfa
    [few] { $count } gyrfa
    [many] { $count } gyrfa
   *[other] { $count } gyrfa
}

# Why a career was found: a heading of its page.
why-heading = Pennawd
# $words are the words typed that no career has with the others.
partly = Nid oes gyrfa sy'n cynnwys pob gair. Chwiliwyd heb y geiriau hyn: { $words }
results = Canlyniadau
all = Pob gyrfa
by-sector = Yn ôl sector
# $count is how many more careers are to be shown.
show-more = Dangos { $count } arall

## The order of the list
sort = Trefn
sort-best = Mwyaf perthnasol
sort-title = A–Z
sort-pay = Cyflog
pay-apart = Mae graddfa ac arolwg yn mesur pethau gwahanol, felly mae'r gyrfaoedd mewn grwpiau ar wahân. Mae'r drefn yn dilyn y ffigur ar y cerdyn.
measure-scale = Ar raddfa gyflog, yn ôl pwynt isaf y band
measure-survey = Canlyniadau arolwg, yn ôl y canolrif
measure-range = Cyflogau eraill, yn ôl y ffigur isaf
measure-none = Dim ffigur blynyddol

## Filters
narrow = Hidlo
facet-start = Man cychwyn
facet-pay = Cyflog y flwyddyn
facet-pattern = Patrwm gwaith
facet-setting = Dan do neu yn yr awyr agored
facet-welsh = Cymraeg yn y gwaith
facet-sector = Sector
facet-subject = Pwnc ysgol
facet-interest = Diddordebau
pay-any = Unrhyw gyflog
# $amount is pounds a year.
pay-at-least = { GBP($amount) } neu fwy
pay-note = Yn ôl y ffigur ar y cerdyn: pwynt isaf graddfa neu ystod, neu ganolrif arolwg.
start-adult = Fel oedolyn, o swydd arall
welsh-needed = Cymraeg yn hanfodol
welsh-helpful = Cymraeg yn ddefnyddiol
interest-r = Gwneud a thrwsio (Ymarferol)
interest-i = Darganfod pethau (Ymchwiliol)
interest-a = Creu (Creadigol)
interest-s = Helpu pobl (Cymdeithasol)
interest-e = Arwain a pherswadio (Mentrus)
interest-c = Trefn a manylion (Trefnus)
# The filters that are chosen, as a part of the page.
chosen = Hidlyddion sydd wedi'u dewis
# $filter is what is chosen.
take-off = Tynnu'r hidlydd: { $filter }
clear-filters = Clirio pob hidlydd

## Nothing found
nothing-meets = Nid oes gyrfa sy'n cyfateb i hyn i gyd
tried = Eich chwiliad
# $query is what was typed.
tried-words = “{ $query }”, yn y ddwy iaith, gan gynnwys treigladau a chamsillafiadau tebygol
# $facet is the name of a group of filters, $filters those chosen of it.
tried-filters = { $facet }: { $filters }
loosen = Beth gallech chi ei newid
# $facet is the name of a group of filters, $filters those chosen of it, $count how many careers are then found.
loosen-facet = Tynnu { $facet }: { $filters } ({ $count ->
    [zero] dim gyrfaoedd
    [one] { $count } yrfa
    [two] { $count } yrfa
    [few] { $count } gyrfa
    [many] { $count } gyrfa
   *[other] { $count } gyrfa
})
# $count is how many careers are then found.
loosen-words = Clirio'r geiriau a chadw'r hidlyddion ({ $count ->
    [zero] dim gyrfaoedd
    [one] { $count } yrfa
    [two] { $count } yrfa
    [few] { $count } gyrfa
    [many] { $count } gyrfa
   *[other] { $count } gyrfa
})
# $count is how many careers are then found.
loosen-filters = Clirio pob hidlydd ({ $count ->
    [zero] dim gyrfaoedd
    [one] { $count } yrfa
    [two] { $count } yrfa
    [few] { $count } gyrfa
    [many] { $count } gyrfa
   *[other] { $count } gyrfa
})
near-words = Yr enwau agosaf
near-filters = Bron iawn: mae pob un yn cyfateb i bob hidlydd ond un
# $facet is the name of a group of filters.
misses = Nid yw'n cyfateb: { $facet }
