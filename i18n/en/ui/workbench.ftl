### The translator's bench: the bar below the page while a folder of words is being written.

name = Translator's bench
checking = Checking…
clean = Nothing is wrong
# $errors and $warnings are counts in words.
found = { $errors }, { $warnings }
errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
error = Error
warning = Warning
# $count is how many problems are not named.
more-problems = And { $count } more. llwybr-cli check names them all.
inspector = Inspector
dress = How the words are shown
dress-off = As they are
dress-accented = Longer
dress-fallbacks = Fallbacks
coverage = Coverage
## What can be done
close = Close
open = Opens the file in your editor
copy-id = Copy the id
copied = The id is copied.
next-problem = Next problem
next-untranslated = Next untranslated
no-problem = There are no problems.
all-translated = Nothing is untranslated in this language.
## The inspector: where a text comes from
hint = Point at a text, or move the focus to it, and press F2. It says here where that text comes from.
no-origin = These words come from no file: a person wrote them, or they are a name or a figure.
# $id is the name of a message; $place is a file with line and column.
inspected = { $id }: { $place }
comment = Comment
variables = Values put in
# $name is the name of a variable; $value is its value.
variable = ${ $name } is { $value }
# $name is the name of a variable.
variable-unknown = ${ $name } has no value here
forms = Its forms, with a number for each
number = Number
not-there = It is not there.
about-problem = What is wrong
state-missing = Missing
state-stale = Out of date
# $date is a day.
state-reviewed = Reviewed { DATE($date) }
built-in = Built in. To change it, put a copy of the file in your folder.
## What went wrong
# $path is a file; $reason is what the system says.
not-opened = { $path } could not be opened: { $reason }
# $reason is what the system says.
not-watched = The folder can't be watched, so changes in it are not seen until you start Llwybr again: { $reason }
