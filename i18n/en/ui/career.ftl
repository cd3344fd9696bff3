### Career: the page of one career.

contents = On this page
at-a-glance = At a glance
# $names is a list of other names.
also-known-as = Also known as { $names }
own = Shortlist, pictures and notes
key-facts = Key facts
shortlist-add = Add to shortlist
shortlisted = Shortlisted
picture-previous = Previous picture
picture-next = Next picture
# $number is the picture's place, $count how many there are.
picture-place = { $number } of { $count }
unknown-title = This career is not in the guide
# $id is the career's id.
unknown-help = The guide no longer has “{ $id }”. What you kept about it is safe.
