### Why a file from a translation-memory program cannot be taken in: each with what to do about it (.advice).

## Any file
not-text = Nid testun UTF-8 sydd yma.
    .advice = Cadwch y ffeil ar ffurf UTF-8.
# $id is what stands twice, $first the line where it stands first.
duplicate = Mae “{ $id }” yno ddwywaith, y tro cyntaf ar linell { $first }.
    .advice = Dilëwch un o'r ddau.
# $id is the message.
unknown = Nid yw “{ $id }” yn y naill iaith na'r llall.
    .advice = Allforiwch eto: mae'r neges wedi'i dileu, neu mae ganddi ddynodydd arall erbyn hyn.
## XLIFF and TMX
# $detail is the reader's reason, in English.
xml = Mae'r ffeil wedi'i difrodi, neu nid XML yw hi ({ $detail }).
    .advice = Cadwch hi eto yn y rhaglen y daeth ohoni.
doctype = Mae'r ffeil yn cynnwys datganiad DOCTYPE â'i ddiffiniadau ei hun, ac nid yw'r rheini'n cael eu dilyn.
    .advice = Cadwch y ffeil heb y diffiniadau hynny.
# $name is the first element.
foreign = Math arall o ffeil yw hon. Ei helfen gyntaf: “{ $name }”.
    .advice = Mae XLIFF (.xlf, .xliff) yn dechrau â'r elfen “xliff”, a TMX (.tmx) â'r elfen “tmx”. Rhowch yr estyniad cywir i'r ffeil, neu dewiswch ffeil arall.
# $version is the version.
version = Nid yw'r fersiwn hwn yn hysbys: “{ $version }”.
    .advice = Cadwch y ffeil ar ffurf XLIFF 2.0 neu TMX 1.4.
# $code is the code of a language.
languages = Nid hon yw'r iaith sydd i fod yma: “{ $code }”.
    .advice = Allforiwch eto, o'r Saesneg (en) i'r Gymraeg (cy) neu o'r Gymraeg i'r Saesneg.
# $element and $attribute are names in the file.
lacking = Mae rhywbeth ar goll o'r elfen “{ $element }”: “{ $attribute }”.
    .advice = Cadwch y ffeil eto yn y rhaglen y daeth ohoni, gyda phopeth a gafodd ei allforio.
# $path is a file.
original = Nid ffeil eiriau yn yr iaith wreiddiol yw hon: “{ $path }”.
    .advice = Gadewch “original” fel y cafodd ei allforio.
nothing-ours = Nid oes dim yn y cof cyfieithu hwn sy'n dod o'r canllaw.
    .advice = Allforiwch y canllaw yn gyntaf, a chadwch ddynodyddion (tuid) yr hyn a gafodd ei allforio.
# $id is the id.
unknown-id = Nid yw'r dynodydd hwn yn arwain i unman: “{ $id }”.
    .advice = Gadewch y dynodyddion fel y cawson nhw eu hallforio.
# $id is the number of the part.
lost-code = Mae'r rhan warchodedig “{ $id }” wedi colli'r hyn y mae'n ei gynrychioli.
    .advice = Copïwch hi eto o'r testun gwreiddiol i'r cyfieithiad.
## A text
# $id is the message, $detail the parser's reason, in English.
refused-syntax = Ni ellir darllen testun “{ $id }” fel Fluent ({ $detail }).
    .advice = Gadewch yr hyn sydd rhwng bachau cyrliog fel y mae yn y testun gwreiddiol.
# $id is the message.
refused-several = Byddai testun “{ $id }” yn troi'n fwy nag un neges.
    .advice = Gadewch yr hyn sydd rhwng bachau cyrliog fel y mae yn y testun gwreiddiol.
# $id is the message.
refused-unread = Byddai testun “{ $id }” yn cael ei ddarllen yn wahanol i'r hyn a ysgrifennwyd.
    .advice = Gadewch yr hyn sydd rhwng bachau cyrliog fel y mae yn y testun gwreiddiol.
# $id is the message.
refused-others = Byddai testun “{ $id }” yn newid negeseuon eraill.
    .advice = Gadewch yr hyn sydd rhwng bachau cyrliog fel y mae yn y testun gwreiddiol.
## The glossary
# $name is the column.
column = Mae colofn ar goll o'r tabl: { $name }.
    .advice = Dylai'r rhes gyntaf fod fel hyn: en,cy,note
table-quote = Nid yw un o ddyfynodau'r tabl wedi'i gau.
    .advice = Caewch ef, neu cadwch y tabl eto fel CSV ar ffurf UTF-8.
# $found and $expected are how many fields there are.
table-length = Nifer y meysydd yn y rhes hon: { $found }. Yn y rhes gyntaf: { $expected }.
    .advice = Rhowch ddyfynodau o amgylch maes sydd â choma ynddo.
# $detail is the reader's reason, in English.
table = Ni ellir darllen y tabl ({ $detail }).
    .advice = Cadwch ef eto fel CSV ar ffurf UTF-8, â choma rhwng y meysydd.
# $detail is the reader's reason, in English.
glossary = Ni ellir darllen yr eirfa ({ $detail }).
    .advice = Cywirwch hi, neu mewnforiwch dabl o dermau.
# $term is the English of the term.
term = Mae un o ieithoedd y term “{ $term }” ar goll, neu mae ynddo fwlch neu “|” na ddylai fod yno.
    .advice = Ysgrifennwch y ddwy iaith. Dim ond rhwng dau derm Cymraeg y dylid rhoi “|”.
