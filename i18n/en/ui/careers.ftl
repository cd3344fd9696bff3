### Careers: all of them, as cards.

title = Careers
search-name = Find a career
clear-search = Clear the search
# $count is how many careers are shown.
count = { $count ->
    [one] { $count } career
   *[other] { $count } careers
}
# $query is what was typed.
nothing-title = Nothing found for “{ $query }”
nothing-help = Try a shorter word, or another name for the job. Both languages are searched.
show-all = Show all careers
# $career is the title of a career.
shortlist-add = Add to shortlist: { $career }
# $career is the title of a career.
shortlist-remove = On your shortlist: { $career }
empty-title = There are no careers here
empty-help = The content could not be read. The messages at the top say what is wrong.
nearest = Nothing is spelt like that: these are the nearest.
# Why a career was found. $field is one of the names below; the words that were found follow.
why = { $field }:
# $field is one of the names below, $language the name of a language.
why-in = { $field } ({ $language }):
why-title = Title
why-other-name = Also called
why-search-word = Related word
why-summary = In short
why-sector = Sector or subject
why-text = On its page
# The letters by which careers are found, as a part of the page.
initials = By first letter
# $letter is a letter of the alphabet, $count how many careers begin with it.
initial = { $letter }: { $count ->
    [0] no careers
    [one] { $count } career
   *[other] { $count } careers
}

# Why a career was found: a heading of its page.
why-heading = Heading
# $words are the words typed that no career has with the others.
partly = No career has every word. Left out: { $words }
results = Results
all = All careers
by-sector = By sector
# $count is how many more careers are to be shown.
show-more = Show { $count } more

## The order of the list
sort = Order
sort-best = Best match
sort-title = A–Z
sort-pay = Pay
pay-apart = A scale and a survey measure different things, so their careers stand apart. The figure is the one on the card.
measure-scale = On a pay scale, by the lowest point of the band
measure-survey = From a survey, by the median
measure-range = As a source gives it, by the least
measure-none = No figure for a year

## Filters
narrow = Narrow down
facet-start = Start from
facet-pay = Pay a year
facet-pattern = Working pattern
facet-setting = Indoors or out
facet-welsh = Welsh at work
facet-sector = Sector
facet-subject = School subject
facet-interest = Interests
pay-any = Any pay
# $amount is pounds a year.
pay-at-least = { GBP($amount) } or more
pay-note = By the figure on the card: the lowest point of a scale or a range, or a survey's median.
start-adult = As an adult, from other work
welsh-needed = Welsh needed
welsh-helpful = Welsh helpful
interest-r = Making and mending (Realistic)
interest-i = Finding out (Investigative)
interest-a = Creating (Artistic)
interest-s = Helping people (Social)
interest-e = Leading and persuading (Enterprising)
interest-c = Order and detail (Conventional)
# The filters that are chosen, as a part of the page.
chosen = Chosen filters
# $filter is what is chosen.
take-off = Remove filter: { $filter }
clear-filters = Clear all filters

## Nothing found
nothing-meets = No career meets all of this
tried = What was tried
# $query is what was typed.
tried-words = “{ $query }”, in both languages, mutations and likely misspellings included
# $facet is the name of a group of filters, $filters those chosen of it.
tried-filters = { $facet }: { $filters }
loosen = What you could loosen
# $facet is the name of a group of filters, $filters those chosen of it, $count how many careers are then found.
loosen-facet = Remove { $facet }: { $filters } ({ $count ->
    [one] { $count } career
   *[other] { $count } careers
})
# $count is how many careers are then found.
loosen-words = Clear the words and keep the filters ({ $count ->
    [one] { $count } career
   *[other] { $count } careers
})
# $count is how many careers are then found.
loosen-filters = Clear all filters ({ $count ->
    [one] { $count } career
   *[other] { $count } careers
})
near-words = The nearest names
near-filters = Nearly: each misses one filter
# $facet is the name of a group of filters.
misses = Does not match: { $facet }
