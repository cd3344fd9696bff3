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
