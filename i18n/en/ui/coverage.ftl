### Coverage: how far the translation has come, for those who make it.

title = Coverage
of = Translation into
counting = Counting…
# $done is how many messages are translated and up to date, of $all.
done = { $done } of { $all } messages are translated and up to date.
# $reviewed is how many messages someone fluent has read as they stand, of $all.
read = { $reviewed } of { $all } have been read by someone fluent as they stand.
words-are = In brackets: the words of what is translated, from which a quote is made. What is translated is a draft until it is reviewed.
by-file = File by file
file = File
all = All
translated = Translated
missing = Missing
stale = Out of date
draft = Draft
reviewed = Reviewed
total = All files
# $messages is a number of messages, $words a number of words.
amount = { $messages } ({ $words })
# $heading is one of the headings above; $amount is numbers.
amount-of = { $heading }: { $amount }
