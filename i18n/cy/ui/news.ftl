### What a screen reader says of something done that nothing else tells. Nobody sees these words.

language-changed = Mae Llwybr yn Gymraeg nawr.
# $career is the title of a career.
shortlist-added = Wedi'i hychwanegu at eich rhestr fer: { $career }
# $career is the title of a career.
shortlist-removed = Wedi'i thynnu oddi ar eich rhestr fer: { $career }
# $career is the title of a career; $place is where it now stands of $count.
moved = { $career }: rhif { $place } o { $count } nawr
# Said after a heading where the system has no other way to say it; $level is a number from 1.
heading-level = lefel { $level }
# $percent is the size of text, 100 being the usual.
text-size = Maint y testun: { $percent }%
