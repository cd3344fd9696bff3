### What the programs say on a terminal.

about-desktop = Llwybr, canllaw gyrfaoedd i Gymru
about-cli = Canllaw gyrfaoedd Llwybr, heb ffenestr
help-lang = Yr iaith: cy neu en
help-content = Ffolder ar ffurf i18n/ a resources/ y mae ei ffeiliau'n cymryd lle'r rhai sydd yn y rhaglen
help-data-dir = Y ffolder ar gyfer eich rhestr fer a'ch nodiadau
help-open = Yr yrfa i'w hagor ar unwaith, yn ôl ei dynodydd
help-session = Peidio â chadw dim ar y cyfrifiadur hwn: ar gyfer un sy'n cael ei rannu
help-list = Pob gyrfa: ei dynodydd, yna ei theitl
help-show = Tudalen un yrfa
help-format = text neu json
help-search = Y gyrfaoedd sy'n cyfateb i'r geiriau, y rhai mwyaf perthnasol yn gyntaf
help-json = Ar ffurf JSON
help-limit = Dim mwy na'r nifer hwn
help-shortlist = Eich rhestr fer
help-shortlist-list = Y gyrfaoedd sydd arni, yn eu trefn
help-add = Ychwanegu gyrfa ati
help-remove = Tynnu gyrfa oddi arni
help-note = Ysgrifennu'r nodyn ar yrfa
help-import = Cyfuno rhestr fer o ffeil â'ch un chi
help-export = Ysgrifennu'r rhestr fer i ffeil
help-check = Beth sydd o'i le ar y geiriau a'r ffeithiau; gorffen â'r cod 1 os oes gwall
help-dictionary = Gwirio sillafu'r Gymraeg yn ôl y geiriadur Hunspell hwn: cy_GB.dic
help-coverage = Faint sydd wedi'i gyfieithu a'i adolygu, fesul ffeil
help-translated = Nodi bod FFEIL, neu FFEIL#DYNODYDD, yn dweud yr un peth yn y ddwy iaith
help-reviewed = Nodi bod rhywun rhugl wedi darllen FFEIL, neu FFEIL#DYNODYDD, heddiw
help-of = Yr iaith a gafodd ei darllen: cy neu en
help-new-career = Ysgrifennu ffeiliau fframwaith ar gyfer gyrfa newydd yn --content DIR
help-exchange = Anfon geiriau i raglenni cof cyfieithu, a'u derbyn yn ôl
help-exchange-export = Ysgrifennu'r geiriau i FFEIL: .xlf, .tmx, neu'r eirfa fel .csv
help-exchange-import = Rhoi cynnwys FFEIL, ar ôl i gyfieithydd weithio arni, yn --content DIR
help-from = Yr iaith i gyfieithu ohoni: en neu cy
help-help = Dangos y cymorth hwn
## Errors. Each says what is wrong and what to do about it.
# $flag is what was typed.
error-flag = Nid oes opsiwn o'r enw { $flag }. Mae --help yn dangos y rhai sydd ar gael.
# $verb is what was typed.
error-verb = Nid oes gorchymyn o'r enw “{ $verb }”. Mae --help yn dangos y rhai sydd ar gael.
# $value is what was typed; $flag the option it stands behind.
error-value = Nid yw'r opsiwn { $flag } yn derbyn “{ $value }”. Mae --help yn dangos beth y mae'n ei dderbyn.
# $what is what is missing.
error-missing = Mae hyn ar goll: { $what }. Mae --help yn dangos sut i'w ysgrifennu.
error-arguments = Ni ellir defnyddio'r geiriau hyn gyda'i gilydd. Mae --help yn dangos sut i'w hysgrifennu.
# $id is what was typed.
error-career = Nid oes gyrfa â'r dynodydd “{ $id }”. Mae “llwybr-cli list” yn dangos pob dynodydd.
# $folder is a folder; $reason is what the system says.
error-folder = Ni ellir darllen ffolder y cynnwys: { $folder } ({ $reason }). Gwiriwch y llwybr.
error-no-data-folder = Nid yw'r system hon yn enwi ffolder ar gyfer data. Enwch un gyda --data-dir.
# $path is a file; $reason is what the system says.
error-read = Ni ellir darllen y ffeil hon: { $path } ({ $reason }). Gwiriwch y llwybr.
# $path is a file; $reason is what the system says.
error-write = Ni ellir ysgrifennu'r ffeil hon: { $path } ({ $reason }). Dewiswch le arall.
# $reason is what went wrong.
error-save = Ni chafodd y rhestr fer ei chadw: { $reason }. Gwiriwch y ffolder, neu enwch un arall gyda --data-dir.
# $path is a folder.
error-save-full = Mae'r ddisg yn llawn, felly ni chafodd y rhestr fer ei chadw: { $path }. Gwnewch le, neu enwch ffolder arall gyda --data-dir.
# $path is a folder.
error-save-denied = Ni all Llwybr ysgrifennu yn y ffolder hon, felly ni chafodd y rhestr fer ei chadw: { $path }. Enwch un arall gyda --data-dir.
# $path is a folder.
error-save-held = Mae copi arall o Llwybr yn dal y ffolder hon, felly ni chafodd y rhestr fer ei chadw: { $path }. Caewch ef a rhowch gynnig arall arni.
# $path is a file.
error-foreign = Nid rhestr fer y rhaglen hon yw'r ffeil hon: { $path }. Nid oes dim wedi newid.
# $path is a file.
error-newer = Fersiwn mwy newydd o Llwybr a ysgrifennodd y ffeil hon: { $path }. Nid oes dim wedi newid; defnyddiwch yr un mwy newydd.
# $reason is what went wrong.
error-search = Ni ellir chwilio trwy'r gyrfaoedd: { $reason }. Gwiriwch ffolder y cynnwys.
# $reason is what the system says.
error-display = Ni ellir agor ffenestr ({ $reason }). Mae angen sgrin ar Llwybr: dechreuwch ef mewn sesiwn bwrdd gwaith, neu gosodwch y newidyn DISPLAY neu WAYLAND_DISPLAY.
# $reason is what the system says; it names the library.
error-library = Ni ellir agor ffenestr, gan fod llyfrgell ar goll ({ $reason }). Ar Debian: apt install libxkbcommon-x11-0 libx11-xcb1 libxcursor1 libxi6 libxrandr2
## Notices about the data. $name is a file.
notice-set-aside = Roedd y ffeil ddata wedi'i difrodi. Mae wedi'i chadw dan yr enw hwn: { $name }.
notice-backup = Defnyddiwyd y copi da diwethaf o'r data.
notice-newer = Fersiwn mwy newydd o Llwybr a ysgrifennodd y data: mae'n cael ei ddarllen, nid ei newid.
# $reason is what the system says.
notice-unreadable = Ni ellir darllen y ffeil ddata: { $reason }.
## Answers
shortlist-empty = Mae'r rhestr fer yn wag.
usage = Defnydd
## Check
check-error = gwall
check-warning = rhybudd
check-clean = Nid oes dim o'i le.
# $errors is how many errors there are.
check-errors = { $errors ->
    [zero] Dim gwallau,
    [one] { $errors } gwall,
    [two] { $errors } wall,
    [few] { $errors } gwall,
    [many] { $errors } gwall,
   *[other] { $errors } gwall,
}
# $warnings is how many warnings there are.
check-warnings = { $warnings ->
    [zero] dim rhybuddion.
    [one] { $warnings } rhybudd.
    [two] { $warnings } rybudd.
    [few] { $warnings } rhybudd.
    [many] { $warnings } rhybudd.
   *[other] { $warnings } rhybudd.
}
## Coverage
coverage-head = Negeseuon (geiriau)
coverage-translated = Wedi'u cyfieithu
coverage-missing = Ar goll
coverage-stale = Wedi dyddio
coverage-draft = Drafft
coverage-reviewed = Wedi'u hadolygu
coverage-total = Pob ffeil
# $count is how many messages were noted.
noted = { $count ->
    [zero] Dim negeseuon wedi'u nodi.
    [one] Nodwyd { $count } neges.
    [two] Nodwyd { $count } neges.
    [few] Nodwyd { $count } neges.
    [many] Nodwyd { $count } neges.
   *[other] Nodwyd { $count } neges.
}
new-career-written = Cafodd y ffeiliau hyn eu hysgrifennu. Yn y ffeithiau, enghreifftiau yw “entry” a “routes”: rhowch yr hyn sy'n wir yno. Mae “llwybr-cli check” gydag enw'r ffolder yn enwi'r hyn sy'n dal yn wag:
error-no-content = Enwch y ffolder i ysgrifennu ynddi gyda --content DIR.
# $name is what was typed.
error-message = Nid oes neges na ffeil eiriau o'r enw “{ $name }”. Ysgrifennwch yr enw fel hyn: careers/electrician neu careers/electrician#title.
# $name is what was typed.
error-nothing-noted = Nid oes dim i'w nodi eto am “{ $name }”: mae ei geiriau ar goll neu'n wag. Ysgrifennwch nhw yn gyntaf.
# $id is what was typed.
error-new-id = Nid dynodydd yw “{ $id }”: defnyddiwch lythrennau bach, rhifau a chysylltnodau sengl.
# $id is what was typed.
error-career-is-there = Mae gyrfa â'r dynodydd “{ $id }”, neu un o'i ffeiliau, yno yn barod. Ni chafodd dim ei ysgrifennu. Dewiswch ddynodydd arall.
## Exchange
# $path is a file.
error-ending = Nid yw estyniad y ffeil hon yn un ar gyfer cyfnewid: { $path }. Defnyddiwch .xlf, .xliff, .tmx neu .csv.
# $folder is a folder.
error-no-words = Nid oes geiriau yn y ffolder hon: { $folder }. Enwch un sy'n cynnwys i18n/en neu i18n/cy.
exchange-written = Cafodd y ffeiliau hyn eu hysgrifennu:
exchange-nothing = Nid oes dim wedi newid: mae'r cyfan yn y ffolder yn barod.
exchange-next = Nid yw hyn yn nodi bod unrhyw beth wedi'i gyfieithu. Gwiriwch yn gyntaf beth sydd o'i le, yna nodwch yr hyn sy'n dweud yr un peth yn y ddwy iaith:
