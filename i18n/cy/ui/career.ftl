### Career: the page of one career.

contents = Ar y dudalen hon
at-a-glance = Cipolwg
# $names is a list of other names.
also-known-as = Enwau eraill: { $names }
own = Rhestr fer, lluniau a nodiadau
key-facts = Ffeithiau allweddol
shortlist-add = Ychwanegu at y rhestr fer
shortlisted = Ar y rhestr fer
picture-previous = Llun blaenorol
picture-next = Llun nesaf
# $number is the picture's place, $count how many there are.
picture-place = { $number } o { $count }
unknown-title = Nid yw'r yrfa hon yn y canllaw
# $id is the career's id.
unknown-help = Nid yw “{ $id }” yn y canllaw bellach. Mae'r hyn rydych wedi'i gadw amdani yn ddiogel.
