### Wording that careers share. Each stands once and is composed into every page that it applies to.

## Headings of the sections of a career
section-pictures = Lluniau
section-work-activities = Gweithgareddau gwaith
section-day-at-work = Diwrnod yn y gwaith
section-qualities-and-skills = Rhinweddau a sgiliau
section-pay = Cyflog
section-hours = Oriau
section-places = Ble gallech chi weithio
section-vacancies = Ble mae swyddi'n cael eu hysbysebu
section-entry-routes = Llwybrau i mewn
section-training = Hyfforddiant
section-qualifications = Gofynion mynediad
section-work-experience = Profiad gwaith
section-disclosure = Cofnodion troseddol
section-progression = Camu ymlaen
section-adult-opportunities = Dechrau fel oedolyn
section-figures = Ffigurau
section-welsh = Defnyddio'r Gymraeg
section-organisations = Rhagor o wybodaeth
section-related = Gyrfaoedd tebyg a diddordebau
section-sources = Ffynonellau ac adolygu

## Key facts
key-pay = Cyflog y flwyddyn
key-pay-hour = Cyflog yr awr
key-hours = Oriau
key-start = Man cychwyn
key-welsh = Cymraeg

## Pay
# $min and $max are pounds.
pay-range = { GBP($min) } – { GBP($max) }
# $min is in pounds.
pay-from = O { GBP($min) }
# $amount is in pounds.
pay-amount = { GBP($amount) }
# $scale names the scale and band, $area is where it holds, $year the year of the scale: 2025/26.
pay-scale-note = { $scale }, { $area }, { $year }
# $of is who was asked, $area where, $date when.
pay-survey-note = Canolrif, { $of }, { $area }, { DATE($date) }
# $area is where, $date from when.
pay-range-note = { $area }; dyddiad dechrau: { DATE($date) }
pay-scale-heading = Ar raddfa gyflog
pay-survey-heading = Canlyniadau arolwg
pay-range-heading = Cyflogau eraill
pay-scale-sentence = Mae cyflog ar raddfa yn codi gam wrth gam gyda phrofiad, hyd at frig y band. Gall symud i swydd â mwy o gyfrifoldeb ddod â band uwch.
pay-approximate = Canllaw yw'r band: mae rhai swyddi'n cael eu talu ar fand arall.
pay-area-not-wales = Mae'r ffigurau hyn ar gyfer yr ardal sydd wedi'i henwi. Gall cyflogau yng Nghymru fod yn wahanol.
pay-unlike = Mae'r raddfa a'r arolwg yn mesur pethau gwahanol, felly maen nhw'n cael eu dangos ar wahân.
pay-old = Tair blynedd oed neu fwy
survey-p10 = Mae un o bob deg yn ennill llai na
survey-p25 = Mae un o bob pedwar yn ennill llai na
survey-median = Mae hanner yn ennill llai, a hanner yn ennill mwy
survey-p75 = Mae un o bob pedwar yn ennill mwy na
survey-p90 = Mae un o bob deg yn ennill mwy na
# $of is who was asked, $group their occupations, $period is a year or an hour, $area where, $date when, $source who asked.
survey-caption = Cyflog gros { $period }, { $of }, { $group }, { $area }, { DATE($date) }
table-stage = Cam
table-band = Band
table-pay-year = Cyflog y flwyddyn
table-pay-hour = Cyflog yr awr
table-where-when = Ble a phryd

## Hours
# $hours is a number.
hours-about = Tua { $hours } awr yr wythnos
# $min and $max are numbers.
hours-range = { $min } i { $max } awr yr wythnos
patterns-lead = Gall y gwaith gynnwys:
abroad = Mae'r gwaith hwn i'w gael mewn gwledydd eraill hefyd.

## A day at work
day-label = Enghraifft. Mae'n dangos sut ddiwrnod sy'n bosibl, ac nid yw'n sôn am neb yn benodol.

## Entry requirements
# $qualification is the name of a qualification, in the plural; $count is a number.
need-count = { $qualification }: { $count }
# $qualification is the name of a qualification, in the plural; $min and $max are numbers.
need-count-range = { $qualification }: { $min } neu { $max }
# $grade is a grade: C/4.
need-grade = Gradd { $grade } neu uwch
alternatives-lead = Yn lle hynny, mae rhai'n derbyn:
check-websites = Mae'r gofynion yn amrywio rhwng colegau, prifysgolion a chyflogwyr. Edrychwch ar eu gwefannau cyn dewis.
grade-note = Ystyr gradd C/4 yw gradd C yng Nghymru, lle mae graddau TGAU yn mynd o A* i G, a gradd 4 yn Lloegr, lle maen nhw'n mynd o 9 i 1.

## Registration
# $organisation is the name of a body.
registration-required = Mae'r gyfraith yn mynnu eich bod yn cofrestru gyda'r corff hwn: { $organisation }
# $organisation is the name of a body.
registration-voluntary = Mae cofrestru gyda'r corff hwn yn wirfoddol, ond mae llawer o gyflogwyr yn gofyn amdano: { $organisation }

## Criminal records
disclosure-lead-basic = Fel arfer bydd cyflogwyr yn gofyn am wiriad sylfaenol, sy'n dangos dim ond euogfarnau a rhybuddion amodol sydd heb eu disbyddu.
disclosure-lead-standard = Fel arfer bydd cyflogwyr yn gofyn am wiriad safonol. Mae'r gwaith hwn yn eithriad i Ddeddf Adsefydlu Troseddwyr 1974, felly gall euogfarnau a rhybuddion sydd wedi'u disbyddu gael eu dangos hefyd.
disclosure-lead-enhanced = Fel arfer bydd cyflogwyr yn gofyn am wiriad manylach. Mae'r gwaith hwn yn eithriad i Ddeddf Adsefydlu Troseddwyr 1974, felly gall euogfarnau a rhybuddion sydd wedi'u disbyddu gael eu dangos hefyd, gydag unrhyw beth sydd gan yr heddlu sy'n bwysig i'r swydd.
disclosure-rules =
    Nid yw popeth yn cael ei ddangos. Ers 28 Tachwedd 2020 nid yw rhybuddion ieuenctid, ceryddon na rhybuddion terfynol yn cael eu datgelu'n awtomatig, ac mae llawer o hen euogfarnau a mân euogfarnau yn cael eu gadael allan ar ôl rhai blynyddoedd. Does dim rhaid i chi sôn am yr hyn y mae'r rheolau'n ei adael allan.

    Nid yw cofnod bob amser yn cau'r drws: dylai cyflogwyr ystyried beth ddigwyddodd, faint o amser sydd ers hynny, a beth yw'r gwaith.

## Starting as an adult
age-limits = Ni chaiff cyflogwyr, colegau na phrifysgolion osod terfynau oedran, oni bai eu bod yn gallu dangos bod gwir angen hynny.
access-courses = Os nad yw'r cymwysterau arferol ar gyfer gradd gennych, gall cwrs Mynediad mewn coleg agor y ffordd. Yn aml does dim angen cymwysterau i ddechrau un; holwch y coleg.

## Figures
# $code is a four-digit code.
group-soc = SOC 2020, grŵp { $code }
# $code is a code of fewer than four digits.
group-soc-wider = SOC 2020, grŵp ehangach { $code }
# $group is whom it is about, $area where, $date when, $source who says so.
figure-caption = Cyfran o bobl: { $group }, { $area }, { DATE($date) }
# $group is whom it is about, $area where; the source gives no date.
figure-caption-undated = Cyfran o bobl: { $group }, { $area }, heb ddyddiad
# $percent is a number.
figure-percent = { $percent }%
# $count is a number of jobs, $group is whom it is about, $area where, $date when.
figure-jobs-line = Swyddi: { $count } ({ $group }, { $area }, { DATE($date) })
# $count is a number of jobs, $group is whom it is about, $area where.
figure-jobs-line-undated = Swyddi: { $count } ({ $group }, { $area }, heb ddyddiad)
# $source is the name of a source.
source-line = Ffynhonnell: { $source }

## Welsh
welsh-statement-needed = Mae angen Cymraeg ar gyfer y gwaith hwn.
welsh-statement-helpful = Gall darllen, ysgrifennu neu siarad Cymraeg eich helpu i gael gwaith yng Nghymru, ac i'w wneud yn dda.

## Related
related-lead = Gyrfaoedd tebyg i hon:
interests-lead = Diddordebau sy'n gweddu iddi, y rhai cryfaf yn gyntaf:
# $code is a four-digit code.
soc-line = Dosbarthiad Galwedigaethol Safonol 2020 (SOC): { $code }
articles-lead = Erthyglau a all helpu:

## Sources and review
# $date is a day.
source-read = darllenwyd: { DATE($date) }
# $date is a day or month.
source-published = cyhoeddwyd: { DATE($date) }
# $licence is the name of a licence.
source-licence = trwydded: { $licence }
review-welsh-draft = Drafft yw Cymraeg y dudalen hon: nid oes neb rhugl wedi'i hadolygu eto.
review-english-draft = Drafft yw Saesneg y dudalen hon: nid yw wedi'i hadolygu eto.
# $date is the day of the review.
review-welsh-reviewed = Adolygwyd Cymraeg y dudalen hon: { DATE($date) }.
# $date is the day of the review.
review-english-reviewed = Adolygwyd Saesneg y dudalen hon: { DATE($date) }.

## Organisation cards
card-telephone = Ffôn
card-email = E-bost
card-web = Gwefan
card-address = Cyfeiriad
