### The header: the same on every screen.

banner = Brig y ffenestr
navigation = Prif ddewislen
careers = Gyrfaoedd
shortlist = Rhestr fer
articles = Erthyglau
display = Arddangos
finish = Gorffen
finish-question = Gorffen? Bydd eich rhestr fer a'ch nodiadau yn y sesiwn hon yn cael eu clirio.
finish-yes = Gorffen a chlirio
finish-no = Parhau
# Spoken as a description of the language button.
other-language-hint = Newid iaith y rhaglen gyfan i'r Saesneg
## Messages about what is kept. $folder is a folder; $name a file; $reason is what the system says.
save-full = Mae'r ddisg yn llawn, felly nid yw eich newidiadau diweddaraf wedi'u cadw eto. Maen nhw'n ddiogel tra bydd y ffenestr hon ar agor. Mae Llwybr yn dal i geisio. Ffolder: { $folder }
save-denied = Ni all Llwybr ysgrifennu yn ei ffolder, felly nid yw eich newidiadau diweddaraf wedi'u cadw eto. Maen nhw'n ddiogel tra bydd y ffenestr hon ar agor. Mae Llwybr yn dal i geisio. Ffolder: { $folder }
save-newer = Fersiwn mwy newydd o Llwybr a ysgrifennodd eich data. Mae'r un hŷn hwn yn dangos cymaint ag y gall, ac nid yw'n newid dim ar y ddisg. Ffolder: { $folder }
save-held = Mae copi arall o Llwybr yn dal eich data, felly nid yw eich newidiadau diweddaraf wedi'u cadw eto. Maen nhw'n ddiogel tra bydd y ffenestr hon ar agor. Mae Llwybr yn dal i geisio. Ffolder: { $folder }
save-other = Nid yw eich newidiadau diweddaraf wedi'u cadw eto: { $reason }. Maen nhw'n ddiogel tra bydd y ffenestr hon ar agor. Mae Llwybr yn dal i geisio. Ffolder: { $folder }
save-elsewhere = Cadw copi yn fy nogfennau
close-anyway = Cau heb gadw
# $path is a file.
copy-saved = Mae copi wedi'i gadw yma: { $path }
# $reason is what the system says.
copy-failed = Ni ellid cadw'r copi: { $reason }
# $name is the name of a file.
notice-set-aside = Roedd eich ffeil ddata wedi'i difrodi. Mae'r hyn y gellid ei ddarllen i'w weld yma. Mae'r ffeil a ddifrodwyd wedi'i chadw dan yr enw hwn: { $name }
notice-backup = Defnyddiwyd y copi da diwethaf o'ch data.
notice-newer = Fersiwn mwy newydd o Llwybr a ysgrifennodd eich data. Gallwch ei ddarllen yma, ond ni fydd newidiadau'n cael eu cadw.
# $reason is what the system says.
notice-unreadable = Ni ellid darllen eich ffeil ddata: { $reason }. Nid oes dim ynddi wedi newid.
# $address is an address.
open-failed = Nid oes rhaglen ar y cyfrifiadur hwn sy'n agor y cyfeiriad hwn: { $address }
dismiss = Cau'r neges hon
notices = Negeseuon
