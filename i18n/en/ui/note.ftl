### The note on a career, wherever it can be written.

heading = My notes
# $career is the title of a career.
name = My notes: { $career }
saving = Saving…
saved = Saved
not-saved = Not saved yet
apart = This note was changed in two places. Both texts are kept. Choose one, or keep both together.
# $number is the place of a text among those that stand apart.
version = Text { $number }
# $number is the place of a text among those that stand apart.
keep-this = Keep text { $number }
keep-all = Keep them all
