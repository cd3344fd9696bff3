### Words that stand on more than one screen.

language-name = English
app-name = Llwybr
# $page is the title of the page.
window-title = { $page } – Llwybr
back = Back
# The part of the window in which the page stands.
main = Main content
draft = Draft
## The strip of letters beside a field
letters-name = Letters with accents
# $letter is one letter.
letter-name = Insert { $letter }
## Something about the content
# $count is the number of faults.
faults-found = { $count ->
    [one] One fault in the content. The rest works.
   *[other] { $count } faults in the content. The rest works.
}
# $place is a file, with line and column; $what is what is wrong with it.
fault-line = { $place }: { $what }
# $count is how many messages have no Welsh yet.
missing-welsh = { $count ->
    [one] One text has no Welsh yet, and is shown in English.
   *[other] { $count } texts have no Welsh yet, and are shown in English.
}
