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
# $place is a file, with line and column; $what is what is wrong with it, from the messages below.
fault-line = { $place }: { $what }
# $count is how many messages have no Welsh yet.
missing-welsh = { $count ->
    [one] One text has no Welsh yet, and is shown in English.
   *[other] { $count } texts have no Welsh yet, and are shown in English.
}

## What can be wrong with a file of the content. $detail is in the words of the library that read it.
# $detail is what the system says.
fault-unreadable = it cannot be read ({ $detail })
fault-not-utf8 = it is not text in UTF-8
# $detail is what is wrong.
fault-syntax = this message cannot be read ({ $detail })
# $id is the id of a message or of a fact.
fault-double = “{ $id }” stands twice; the first is used
# $field is the way to a field; $detail is what is wrong.
fault-field = the field { $field } is wrong ({ $detail })
# $field is the way to a field; $id is what it names.
fault-dangling = the field { $field } names “{ $id }”, which is not there
# $field is the way to a field.
fault-min-above-max = in the field { $field } the least is above the most
# $path is a file.
fault-missing-picture = the picture { $path } is missing
