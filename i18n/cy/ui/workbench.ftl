### Mainc waith y cyfieithydd: y bar o dan y dudalen pan fydd ffolder o eiriau'n cael ei hysgrifennu.

name = Mainc waith y cyfieithydd
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
    [one] Mae un arall. I weld pob un, rhedwch llwybr-cli check.
    [two] Mae dwy arall. I weld pob un, rhedwch llwybr-cli check.
    [few] Mae tair arall. I weld pob un, rhedwch llwybr-cli check.
    [many] Mae chwech arall. I weld pob un, rhedwch llwybr-cli check.
   *[other] Mae { $count } arall. I weld pob un, rhedwch llwybr-cli check.
}
inspector = Archwilio testun
dress = Sut mae'r geiriau'n cael eu dangos
dress-off = Fel y maen nhw
dress-accented = Yn hirach
dress-fallbacks = Marcio'r iaith arall
coverage = Cynnydd y cyfieithu
## Yr hyn y gellir ei wneud
close = Cau
open = Agor y ffeil yn eich golygydd testun
copy-id = Copïo'r dynodydd
copied = Mae'r dynodydd wedi'i gopïo.
next-problem = Y broblem nesaf
next-untranslated = Y testun nesaf heb ei gyfieithu
no-problem = Does dim problemau.
all-translated = Mae popeth wedi'i gyfieithu i'r iaith hon.
## Archwilio testun: o ble y daw
hint = Pwyntiwch at destun, neu symudwch y ffocws ato, a phwyswch F2. Yma cewch weld o ble y daw'r testun hwnnw.
no-origin = Nid o ffeil y daw'r geiriau hyn: rhywun a'u teipiodd, neu enw neu ffigur ydyn nhw.
# $id yw enw neges; ffeil gyda llinell a cholofn yw $place.
inspected = { $id }: { $place }
comment = Sylw
variables = Y gwerthoedd sy'n cael eu rhoi yn y neges
# $name yw enw newidyn; $value yw ei werth.
variable = Gwerth ${ $name } yw { $value }
# $name yw enw newidyn.
variable-unknown = Does dim gwerth yma i'r newidyn ${ $name }
forms = Ffurfiau'r neges, gyda rhif ar gyfer pob un
number = Rhif
not-there = Nid yw'r neges yno.
about-problem = Beth sydd o'i le
state-missing = Ar goll
state-stale = Wedi dyddio
# Diwrnod yw $date.
state-reviewed = Wedi'i hadolygu: { DATE($date) }
built-in = Mae'r ffeil hon yn rhan o'r rhaglen. I'w newid, rhowch gopi ohoni yn eich ffolder.
## Yr hyn a aeth o'i le
# Ffeil yw $path; $reason yw'r hyn y mae'r system yn ei ddweud.
not-opened = Nid oedd modd agor { $path }: { $reason }
# $reason yw'r hyn y mae'r system yn ei ddweud.
not-watched = Nid oes modd gwylio'r ffolder, felly ni fydd newidiadau ynddi'n cael eu gweld nes i chi ailgychwyn Llwybr: { $reason }
