### The note on a career, wherever it can be written.

heading = Fy nodiadau
# $career is the title of a career.
name = Fy nodiadau: { $career }
saving = Wrthi'n cadw…
saved = Wedi'i gadw
not-saved = Heb ei gadw eto
apart = Cafodd y nodyn hwn ei newid mewn dau le. Mae'r ddau destun wedi'u cadw. Dewiswch un, neu cadwch y ddau gyda'i gilydd.
# $number is the place of a text among those that stand apart.
version = Testun { $number }
# $number is the place of a text among those that stand apart.
keep-this = Cadw testun { $number }
keep-all = Cadw'r cyfan
