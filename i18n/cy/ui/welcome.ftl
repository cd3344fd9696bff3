### Welcome: choosing a language.

title = Croeso
what-it-is = Canllaw gyrfaoedd i Gymru yw Llwybr. Darllenwch am swyddi, gwelwch beth maen nhw'n ei dalu a beth yw'r llwybrau i mewn, a chadwch restr fer gyda nodiadau. Nid oes angen rhwydwaith arno, ac mae'r hyn rydych yn ei gadw yn aros ar y cyfrifiadur hwn.
choose = Dewiswch iaith i ddechrau
change-later = Gallwch newid iaith unrhyw bryd.
larger = Testun mwy
smaller = Testun llai
contrast = Cyferbyniad uchel
session-note = Cyfrifiadur sy'n cael ei rannu: ni fydd dim byd rydych yn ei gadw yn cael ei adael ar ôl pan fyddwch yn gorffen.
