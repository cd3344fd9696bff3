### What a screen reader says of something done that nothing else tells. Nobody sees these words.

language-changed = Llwybr is now in English.
# $career is the title of a career.
shortlist-added = Added to your shortlist: { $career }
# $career is the title of a career.
shortlist-removed = Taken off your shortlist: { $career }
# $career is the title of a career; $place is where it now stands of $count.
moved = { $career }: now { $place } of { $count }
# Said after a heading where the system has no other way to say it; $level is a number from 1.
heading-level = level { $level }
# $percent is the size of text, 100 being the usual.
text-size = Text size: { $percent }%
