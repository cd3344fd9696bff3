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
nearest = Nid oes dim wedi'i sillafu felly: dyma'r rhai agosaf.
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
