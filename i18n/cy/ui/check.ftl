### What `llwybr-cli check` finds: each with what to do about it (.advice).

## The file itself
# $detail is what the system says.
unreadable = Ni ellir darllen y ffeil ({ $detail }).
    .advice = Gwnewch yn siŵr ei bod yno, mai ffeil yw hi a bod hawl i'w darllen.
not-utf8 = Nid testun UTF-8 sydd yma.
    .advice = Cadwch y ffeil fel UTF-8 yn eich golygydd testun.
# $detail is the parser's reason, in English.
syntax = Ni ellir darllen hyn fel neges ({ $detail }).
    .advice = Ysgrifennwch hi fel hyn: dynodydd = testun. Mae'r llinellau ar ôl y gyntaf yn dechrau â phedwar bwlch.
# $id is the message, $sign the sign.
cut-short = Mae'r neges “{ $id }” yn gorffen cyn y llinell hon: ni chaiff llinell ddechrau â'r arwydd “{ $sign }”, felly mae'r llinell hon a'r hyn sy'n ei dilyn yn cael eu colli.
    .advice = Rhowch air o flaen yr arwydd, neu ysgrifennwch yr arwydd fel hyn: {"{"}"{ $sign }"{"}"}
tab = Mae tab yma. Dim ond bylchau y mae Fluent yn eu darllen.
    .advice = Rhowch bedwar bwlch yn ei le.
# $id is the message before.
unindented = Nid yw'r llinell hon wedi'i mewnoli, felly nid yw'n rhan o'r neges “{ $id }”.
    .advice = Dechreuwch y llinell â phedwar bwlch.
# $id is the message.
double = Mae'r dynodydd “{ $id }” yma ddwywaith. Dim ond y cyntaf sy'n cael ei ddefnyddio.
    .advice = Tynnwch un o'r ddwy neges, neu rhowch ddynodydd arall iddi.
## The two languages
# $other is the file that needs it.
missing-file = Mae'r ffeil hon ar goll, ac mae { $other } yn dibynnu arni.
    .advice = Ychwanegwch hi, a'r un negeseuon ynddi.
# $id is the message, $other the file that has it.
missing-message = Mae'r neges “{ $id }” ar goll yma. Mae yn y ffeil { $other }.
    .advice = Cyfieithwch hi a'i rhoi yma.
# $id is the message, $attribute its part, “=” for the text itself.
missing-attribute = Mae'r neges “{ $id }” heb ran sydd yn yr iaith arall: { $attribute }
    .advice = Cyfieithwch y rhan honno a'i hychwanegu.
# $id is the message.
obsolete = Dim ond yn yr iaith hon y mae'r neges “{ $id }”, ac nid yw'r rhaglen yn ei defnyddio.
    .advice = Tynnwch hi, neu rhowch iddi'r dynodydd sydd ganddi yn yr iaith arall.
# $id is the message, $name the variable.
variable-differs = Mae “{ $id }” yn defnyddio'r newidyn ${ $name } yma, ond nid yn yr iaith arall.
    .advice = Defnyddiwch yr un newidynnau yn y ddwy iaith.
# $id is the message, $name the function.
function-differs = Mae “{ $id }” yn defnyddio'r ffwythiant { $name } yma, ond nid yn yr iaith arall.
    .advice = Defnyddiwch yr un ffwythiannau yn y ddwy iaith.
# $id is the message, $welsh and $english the figures that one side has alone.
figures-differ = Nid yw'r ffigurau yn “{ $id }” yr un fath yn y ddwy iaith. Yn y Gymraeg yn unig: { $welsh }. Yn y Saesneg yn unig: { $english }.
    .advice = Ysgrifennwch yr un ffigurau yn y ddwy iaith.
# $id is the message, $detail what differs: headings (##), items (-), links.
markdown-differs = Mae penawdau, eitemau rhestr neu ddolenni “{ $id }” yn wahanol yn y ddwy iaith: { $detail }
    .advice = Rhowch yr un penawdau, eitemau rhestr a dolenni yn y ddwy iaith.
# $id is the message, $text its text.
same-as-english = Yr un testun â'r Saesneg sydd yn “{ $id }”: “{ $text }”.
    .advice = Cyfieithwch ef. Os yw'n gywir fel y mae, ychwanegwch y testun yn llinell newydd at i18n/cy/allowed.txt.
# $id and $other are messages, $text the Welsh of both.
same-welsh = Mae'r Saesneg yn “{ $id }” ac yn “{ $other }” yn wahanol, ond yr un yw'r Gymraeg: “{ $text }”.
    .advice = Geiriwch un ohonyn nhw'n wahanol. Os ydyn nhw'n gywir fel y maen nhw, ychwanegwch y testun yn llinell newydd at i18n/cy/allowed.txt.
# $id is the message, $english a term of the glossary, $welsh the Welsh for it.
term = Mae “{ $english }” yn y Saesneg yn “{ $id }”, ond nid oes yr un o'r rhain yn y Gymraeg: { $welsh }
    .advice = Defnyddiwch y term sydd yn i18n/cy/glossary.json, neu ychwanegwch yno beth arall sy'n gywir: term arall, neu ffurf arall arno.
# $id is the message, $file its file without an ending.
stale = Mae “{ $id }” wedi newid yn yr iaith arall ers iddi gael ei chyfieithu.
    .advice = Diweddarwch hi, yna rhedwch: llwybr-cli --content . translated { $file }#{ $id }
## References and forms
# $id is the message, $name the variable.
unknown-variable = Mae “{ $id }” yn defnyddio newidyn nad yw'r rhaglen yn ei roi iddi: ${ $name }
    .advice = Defnyddiwch newidyn sydd yn neges y rhaglen ei hun, neu peidiwch â defnyddio un.
# $id is the message, $name the function.
unknown-function = Mae “{ $id }” yn defnyddio ffwythiant nad yw'n bod: { $name }
    .advice = Y rhai sydd ar gael yw GBP ar gyfer punnoedd a DATE ar gyfer dyddiadau.
# $id is the message, $name what it refers to.
unknown-reference = Mae “{ $id }” yn cyfeirio at neges nad yw yno: { $name }
    .advice = Enwch neges yn yr un ffeil, neu derm yn terms.ftl.
# $id is the message.
circle = Mae “{ $id }” yn cyfeirio'n ôl ati ei hun.
    .advice = Tynnwch y cyfeiriad sy'n arwain yn ôl ati.
# $id is the message, $forms the forms that are missing.
plural-forms = Mae “{ $id }” heb rai o'r ffurfiau sydd eu hangen ar gyfer rhif: { $forms }
    .advice = Yn Gymraeg, ysgrifennwch bob un o'r chwech: zero, one, two, few (3), many (6), other. Yn Saesneg, ysgrifennwch other.
# $id is the message.
empty = Mae gan “{ $id }” destun neu ffurf heb eiriau.
    .advice = Ysgrifennwch y geiriau, neu tynnwch y rhan honno.
# $id is the message, $name the variable, $word the word before it.
after-mutation = Yn “{ $id }” mae'r newidyn ${ $name } yn dilyn “{ $word }”, sy'n treiglo'r gair nesaf.
    .advice = Rhowch golon neu label o flaen y newidyn: Gyrfa: …
# $id is the message, $detail the reason, in English.
not-formatted = Ni ellir fformatio “{ $id }” ({ $detail }).
    .advice = Edrychwch pa werth y mae pob ffwythiant a dewisydd yn ei gael.
# $id is the message, $name where the link leads.
unknown-link = Nid yw un o ddolenni “{ $id }” yn arwain i unman: { $name }
    .advice = Enwch yrfa, sefydliad neu erthygl o'r canllaw, neu ysgrifennwch gyfeiriad llawn.
# $id is the message.
missing-id = Mae'r rhaglen yn gofyn am y neges “{ $id }”, ond nid yw hi yn y naill iaith na'r llall.
    .advice = Ychwanegwch hi at y ddwy iaith.
# $id is the message.
unused = Nid yw'r rhaglen yn defnyddio'r neges “{ $id }”.
    .advice = Tynnwch hi o'r ddwy iaith, neu cywirwch ei dynodydd.
## Letters and spelling
not-nfc = Mae llythyren yma wedi'i hysgrifennu fel dau arwydd, llythyren ac acen.
    .advice = Teipiwch y llythyren eto, neu cadwch y ffeil ar ffurf NFC.
# $sign is the code of the sign.
invisible = Mae arwydd yma na ellir ei weld: { $sign }
    .advice = Dilëwch ef.
apostrophes = Mae collnodau syth a rhai crwm yn y ffeil hon.
    .advice = Cadwch at un math, sef yr un sydd gyntaf yn y ffeil.
# $id is the message.
ampersand = Mae'r arwydd {"&"} yn “{ $id }”.
    .advice = Ysgrifennwch “a” neu “ac”.
# $id is the message.
double-space = Mae dau fwlch yn “{ $id }”.
    .advice = Dilëwch un.
# $id is the message, $sign the letter and its code.
no-glyph = Nid yw { $sign } yn ffont y rhaglen, ond mae “{ $id }” yn ei ddefnyddio.
    .advice = Defnyddiwch lythyren neu arwydd arall.
# $id is the message, $word the word.
too-wide = Mae gair yn “{ $id }” yn lletach na'r golofn gulaf ar 200%: { $word }
    .advice = Defnyddiwch air byrrach, neu un y gellir ei dorri wrth gysylltnod.
# $id is the message, $word the word.
spelling = Nid yw un o eiriau “{ $id }” yn y geiriadur: { $word }
    .advice = Cywirwch y gair. Os yw'n gywir fel y mae, ychwanegwch ef at i18n/cy/words.txt.
## Facts
# $field is the way to the field, $detail what is wrong, in English.
field = Mae'r maes hwn yn anghywir: { $field } ({ $detail })
    .advice = Cywirwch ef.
# $field is the way to the field, $id what it names.
dangling = Mae'r maes hwn yn enwi rhywbeth nad yw yno: { $field } (“{ $id }”)
    .advice = Cywirwch y dynodydd, neu ychwanegwch yr hyn y mae'n ei enwi.
# $field is the way to the field.
empty-field = Nid oes dim yn y maes hwn eto: { $field }
    .advice = Llenwch ef, os oes rhywbeth gwir yn hysbys.
# $field is the way to the field, $text what stands there.
placeholder = Mae'r hyn y mae gyrfa newydd yn dechrau ag ef yn dal yn y maes hwn: { $field } (“{ $text }”)
    .advice = Chwiliwch am yr hyn sydd i fod yno.
# $field is the way to the field.
min-above-max = Mae'r lleiaf yn uwch na'r mwyaf yn y maes hwn: { $field }
    .advice = Cyfnewidiwch nhw, neu cywirwch nhw.
# $path is a file.
missing-picture = Mae'r llun hwn ar goll: { $path }
    .advice = Ychwanegwch y ffeil, neu tynnwch ei henw.
# $field is the way to the field.
no-date = Nid oes dyddiad i'r ffigur hwn: { $field }
    .advice = Rhowch y dyddiad o'r ffynhonnell, neu gadewch y ffigur allan.
# $field is the way to the field, $date its date.
old-figure = Mae tair blynedd neu fwy ers dyddiad y ffigur hwn: { $field } ({ DATE($date) })
    .advice = Chwiliwch am un mwy newydd.
