### Careers: all of them, as cards.

title = Careers
search-name = Find a career by its title
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
