### Mainc y cyfieithydd: y bar o dan y dudalen pan fydd ffolder o eiriau'n cael ei hysgrifennu.

name = Mainc y cyfieithydd
checking = Wrthi'n gwirio…
clean = Does dim o'i le
# Geiriau gyda rhif yw $errors a $warnings.
found = { $errors }, { $warnings }
errors = { $count ->
    [zero] Dim gwallau
    [one] Un gwall
    [two] Dau wall
    [few] Tri gwall
    [many] Chwe gwall
   *[other] { $count } gwall
}
warnings = { $count ->
    [zero] dim rhybuddion
    [one] un rhybudd
    [two] dau rybudd
    [few] tri rhybudd
    [many] chwe rhybudd
   *[other] { $count } rhybudd
}
error = Gwall
warning = Rhybudd
# $count yw nifer y problemau nad ydyn nhw'n cael eu henwi.
more-problems = { $count ->
    [zero] Dim rhagor.
    [one] Ac un arall. Mae llwybr-cli check yn eu henwi i gyd.
    [two] A dwy arall. Mae llwybr-cli check yn eu henwi i gyd.
    [few] A thair arall. Mae llwybr-cli check yn eu henwi i gyd.
    [many] A chwech arall. Mae llwybr-cli check yn eu henwi i gyd.
   *[other] A { $count } arall. Mae llwybr-cli check yn eu henwi i gyd.
}
inspector = Archwilydd
dress = Sut mae'r geiriau'n cael eu dangos
dress-off = Fel y maen nhw
dress-accented = Yn hirach
dress-fallbacks = Iaith arall
coverage = Cynnydd y cyfieithu
## Yr hyn y gellir ei wneud
close = Cau
open = Agor y ffeil yn eich golygydd testun
copy-id = Copïo'r dynodydd
copied = Mae'r dynodydd wedi'i gopïo.
next-problem = Y broblem nesaf
next-untranslated = Y testun nesaf heb ei gyfieithu
no-problem = Does dim problemau.
all-translated = Does dim heb ei gyfieithu yn yr iaith hon.
## Yr archwilydd: o ble y daw testun
hint = Pwyntiwch at destun, neu symudwch y ffocws ato, a phwyswch F2. Bydd yn dangos yma o ble y daw'r testun hwnnw.
no-origin = Nid o ffeil y daw'r geiriau hyn: rhywun a'u hysgrifennodd, neu enw neu ffigur ydyn nhw.
# $id yw enw neges; ffeil gyda llinell a cholofn yw $place.
inspected = { $id }: { $place }
comment = Sylw
variables = Y gwerthoedd sy'n cael eu rhoi ynddi
# $name yw enw newidyn; $value yw ei werth.
variable = Gwerth ${ $name } yw { $value }
# $name yw enw newidyn.
variable-unknown = Does dim gwerth i ${ $name } yma
forms = Ei ffurfiau, gyda rhif ar gyfer pob un
number = Rhif
not-there = Nid yw hi yno.
about-problem = Beth sydd o'i le
state-missing = Ar goll
state-stale = Wedi dyddio
# Diwrnod yw $date.
state-reviewed = Wedi'i hadolygu { DATE($date) }
built-in = Yn rhan o'r rhaglen. I'w newid, rhowch gopi o'r ffeil yn eich ffolder.
## Yr hyn a aeth o'i le
# Ffeil yw $path; $reason yw'r hyn y mae'r system yn ei ddweud.
not-opened = Nid oedd modd agor { $path }: { $reason }
# $reason yw'r hyn y mae'r system yn ei ddweud.
not-watched = Nid oes modd gwylio'r ffolder, felly ni fydd newidiadau ynddi'n cael eu gweld nes i chi ailgychwyn Llwybr: { $reason }
