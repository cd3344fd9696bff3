### Shortlist: the careers a person keeps, with rating, stage and note.

title = Shortlist
# $count is how many careers are on it.
count = { $count ->
    [one] { $count } career on your shortlist
   *[other] { $count } careers on your shortlist
}
empty-title = Your shortlist is empty
empty-help = Careers you like go here, with your own notes. Open a career and press “Add to shortlist”.
find = Find careers
# $career is the title of a career.
move-up = Move up: { $career }
# $career is the title of a career.
move-down = Move down: { $career }
# $career is the title of a career.
remove-name = Remove from shortlist: { $career }
# $career is the title of a career.
removed = Removed: { $career }.
# $career is the title of a career.
removed-note-kept = Removed: { $career }. Your note is kept in case you add it again.
undo = Undo
rating = Your rating
rating-none = No rating
# $stars is a number from 1 to 5.
rating-value = { $stars } out of 5
stage = Where you are with it
stage-idea = An idea
stage-looking = Looking into it
stage-applying = Applying
gone = This career is no longer in the guide. What you kept is safe.
