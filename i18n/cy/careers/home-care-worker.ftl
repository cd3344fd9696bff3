### Home care worker: words of the career page.

title = Gweithiwr gofal cartref

summary = Yn ymweld â phobl y mae angen help arnyn nhw i ddal i fyw yn eu cartref eu hunain, ac yn rhoi'r help hwnnw fesul awr.

also-known-as =
    - gweithiwr gofal yn y cartref
    - gofalwr cartref
    - gweithwraig gofal cartref
    - gofalwr cymunedol
    - gweithiwr ailalluogi
    - cynorthwyydd personol

search-words =
    - gofalwr
    - gofalwraig
    - gofalwyr
    - gofalu
    - gofal yn y cartref
    - gofal cymdeithasol
    - gwaith gofal
    - cymorth cartref
    - help cartref
    - gofalu am hen bobl
    - pobl hŷn
    - henoed
    - pobl anabl
    - gofal dementia
    - gofalwr byw i mewn
    - cwmni gofal
    - asiantaeth ofal
    - gofal nos
    - taliadau uniongyrchol
    - Gofal Cymdeithasol Cymru
    - Gofalwn
    - heb brofiad
    - gofalur
    - gofalwyr cartra
    - carer
    - home care
    - domiciliary care

starts-from = Dim cymwysterau penodol

first-step = Dechrau ar gyflog, a chofrestru yn ystod y misoedd cyntaf

work-activities =
    Mae hen ŵr sy'n byw ym mhen draw lôn gul am aros yno. Gall wneud hynny, gan fod rhywun yn galw am wyth, am hanner dydd ac am saith. Chi yw'r rhywun hwnnw. Mae gennych rownd o alwadau, hanner awr neu debyg gan amlaf, a chynllun gofal i bob un.

    Mae'r hyn a wnewch yn dibynnu ar yr hyn nad yw'r person yn gallu ei wneud:

    - ei godi, ei olchi, ei wisgo a'i roi mewn cadair, neu ei roi yn ôl yn ei wely
    - gwneud pryd o fwyd a gweld ei fod yn cael ei fwyta
    - atgoffa am feddyginiaethau neu eu rhoi, a llofnodi drostyn nhw
    - defnyddio teclyn codi, gydag ail weithiwr yn aml
    - sylwi ar newid: clais, oergell wag, bil heb ei agor, dryswch newydd

    Mewn tîm ailalluogi, y gwrthwyneb yw'r nod. Ar ôl cyfnod yn yr ysbyty rydych yn camu'n ôl ychydig mwy bob dydd, nes bod y person yn gallu ymdopi ei hun. I un person anabl, sef y cyflogwr, y mae cynorthwyydd personol yn gweithio, a gall fynd gydag ef neu hi i'r coleg, i'r gwaith neu i gêm.

    Rydych yn cofnodi pob ymweliad, ac yn dweud wrth rywun ar unwaith os ydych yn ofni bod person yn cael ei niweidio.

    Byddwch ar eich pen eich hun yn aml. Rydych yn datgloi drysau tai tywyll, a gallech ddod o hyd i rywun ar lawr, neu wedi marw. Prin yw'r amser rhwng galwadau, nid yw'r traffig yn y cynllun, ac mae'r nesaf yn aros. Mae rhai cartrefi'n fudr, ac mae rhai teuluoedd yn gweiddi. Rydych yn dod yn hoff o bobl ac yn mynd i lawer o angladdau. Am hyn cewch gyflog nad yw fawr uwch na'r isafswm cyflog.

    Ond i rai, chi yw'r unig wyneb a welan nhw drwy'r dydd, ac o'ch achos chi y maen nhw gartref.

day-at-work =
    Mae'r larwm yn canu am chwech. Erbyn chwarter i saith rydych yn crafu rhew oddi ar ffenestr y car.

    Menyw â chlefyd Parkinson yw'r alwad gyntaf. Rhaid iddi gael ei thabledi i'r funud, felly fyddwch chi byth yn hwyr iddi hi. Mae hi'n stiff nes iddyn nhw weithio. Rydych yn rhoi'r radio ymlaen, yn aros, ac wedyn yn gwneud ei gwallt fel mae hi'n ei hoffi.

    Rhwng deg a hanner dydd mae bwlch heb dâl. Rydych yn golchi'ch dillad eich hun.

    Am bump mae'r rownd nos yn dechrau. Mae cyn-löwr yn cofio'r ffas lo, ond nid yw'n cofio bod ei wraig wedi marw. Nid ydych yn dadlau. Rydych yn gofyn iddo sut y gwnaethon nhw gwrdd. Mae'n bwyta'i swper i gyd wrth ddweud.

    Am hanner awr wedi naw rydych yn rhoi'r olaf yn ei wely, yn gadael yr allwedd yn y sêff ac yn gyrru adref dan y sêr.

qualities-and-skills =
    - bod yn ddibynadwy: gennych chi y mae'r allweddi, y codau a'r pyrsiau
    - amynedd i adael i bobl wneud yn araf yr hyn y gallech chi ei wneud yn gyflym
    - pen clir, gan nad oes neb ond chi yn ystod munudau cyntaf argyfwng
    - y tact i fod mewn priodas, ystafell ymolchi neu alar heb fod yn y ffordd
    - darllen ac ysgrifennu digon da ar gyfer cynlluniau a siartiau meddyginiaeth
    - trwydded yrru a char, yn y rhan fwyaf o ardaloedd, ag yswiriant ar gyfer gwaith

pay =
    Y swm fesul awr a welwch yw'r isafswm cyflog i bobl 21 oed a throsodd. Mae Llywodraeth Cymru yn rhoi arian i gynghorau a byrddau iechyd er mwyn i weithwyr gofal cofrestredig gael o leiaf y Cyflog Byw Gwirioneddol, sy'n uwch. Felly gofynnwch yn blaen i gwmni a yw'n ei dalu. Mae timau'r cynghorau eu hunain yn tueddu i dalu mwy, gyda thâl salwch a gwell pensiwn.

    Edrychwch ar yr hyn y telir amdano, nid ar y gyfradd yn unig. Rhaid caniatáu amser rhwng galwadau, ac mae rheolau Cymru'n dweud bod rhaid i'r rota ei ddangos ar wahân i'r amser gyda phobl. A oes tâl petrol fesul milltir? A oes tâl am y bylchau ganol dydd?

    Mae'r arolwg yn rhoi gofalwyr cartref a staff cartrefi gofal gyda'i gilydd. Nid yw'n cynnwys gweithwyr rhan-amser, ac mae llawer iawn o'r rheini.

hours =
    Mae angen i bobl godi a mynd i'r gwely, felly mae'r bore a'r nos yn brysur, ac efallai fod canol y dydd yn wag. Mae gweithio bob yn ail benwythnos yn arferol. Nid yw llawer o gontractau'n addo oriau sefydlog. Yng Nghymru rhaid cynnig dewis o gontract i chi ar ôl eich tri mis cyntaf, felly manteisiwch arno os ydych am gael incwm cyson.

places =
    - mewn cartrefi ym mhob stryd a chwm yng Nghymru, o fewn cyrraedd i'ch un chi
    - mewn fflatiau gofal ychwanegol, lle rydych yn cerdded o ddrws i ddrws
    - gyda chwmni preifat, mawr neu fach, neu gydag elusen
    - mewn tîm cyngor, ar gyfer pobl sydd newydd ddod o'r ysbyty yn aml
    - gydag un person, fel cynorthwyydd personol

vacancies =
    Mae mwy o waith nag o bobl. Mae [Gofalwn Cymru](organisation:wecare-wales) yn rhestru swyddi ym mhob sir. Chwiliwch am y cwmni ar wefan [Arolygiaeth Gofal Cymru](organisation:care-inspectorate-wales) a darllenwch yr adroddiad diweddaraf cyn llofnodi.

entry-routes =
    Gallwch ddechrau heb ddim ond yr agwedd iawn. Mae'r cyflogwr yn eich hyfforddi ac yn eich helpu i gofrestru. Cwrs coleg neu brentisiaeth yw'r ffordd arall, ac mae'n un dda i'r rhai dan ddeunaw oed, gan na fydd llawer o gwmnïau'n eu hanfon i gartrefi ar eu pen eu hunain.

    Mae Gofalwn Cymru'n cynnal cyflwyniad am ddim i ofal cymdeithasol, a hynny ar-lein.

route-direct =
    Dim ond gwneud cais y mae'r rhan fwyaf o bobl. Ar ôl y cyfweliad daw rhyw wythnos o hyfforddiant a chysgodi, pan ewch allan gyda chydweithiwr profiadol nes bod y ddau ohonoch yn fodlon. Gofynnwch a oes tâl am y dyddiau hynny. Dylai fod.

route-apprenticeship =
    Mae cwmni neu gyngor yn eich cyflogi, ac mae coleg neu ddarparwr hyfforddiant yn anfon rhywun i'ch dysgu a'ch asesu yn y gwaith. Prentisiaeth Sylfaen yw'r enw ar lefel 2. Daw lefel 3 ar ei hôl. Cewch eich cymhwyster heb ffi, ac mae'r blynyddoedd yn cyfrif fel profiad.

route-college =
    Mae colegau fel Coleg y Cymoedd, Coleg Gŵyr Abertawe a Grŵp Llandrillo Menai yn dysgu iechyd a gofal cymdeithasol ar lefelau 1, 2 a 3. Y dystysgrif *Craidd* o gwrs o'r fath yw hanner yr hyn y bydd cofrestru'n ei ofyn gennych.

training =
    Mae gweithwyr newydd yn dilyn Fframwaith Sefydlu Cymru Gyfan: saith adran am hawliau pobl, iechyd, diogelwch, diogelu a sut i ymddwyn fel gweithiwr proffesiynol. Doeth yw ei orffen o fewn chwe mis.

    Yna daw *Iechyd a Gofal Cymdeithasol: Ymarfer* ar lefel 2 neu 3, a wneir yn y gwaith gyda'r *Craidd*. Rhaid ei ennill yn ystod eich cyfnod cyntaf ar y gofrestr.

registration =
    Yng Nghymru mae gofal cartref yn broffesiwn cofrestredig. Rhaid i chi fod ar gofrestr [Gofal Cymdeithasol Cymru](organisation:social-care-wales) o fewn chwe mis i ddechrau gweithio i ddarparwr. Rydych yn gwneud cais ar sail y cyfnod sefydlu, cymhwyster neu asesiad eich cyflogwr, ac yn talu ffi fach bob blwyddyn. Wedyn rydych yn dilyn y Cod Ymarfer Proffesiynol. Nid oes rhaid i gynorthwywyr personol gofrestru.

qualifications =
    Nid oes un yn ofynnol yn ôl y gyfraith cyn dechrau. Y canllaw ar gyfer y brentisiaeth sydd yn y rhestr, ac mae cwmnïau'n aml yn gofyn am lai. Gall y rhai sydd hebddyn nhw weithio ar Sgiliau Hanfodol wrth hyfforddi.

work-experience =
    Eisteddwch gyda chymydog er mwyn i deulu gael mynd allan. Helpwch mewn clwb cinio, caffi cof neu ganolfan ddydd. Os ydych eisoes yn gofalu am rywun, dywedwch hynny: mae gofalwyr ifanc yn aml yn gwybod mwy na'r cwrs. Ni all cwmnïau anfon disgybl i gartrefi pobl, felly gofynnwch am ddiwrnod mewn cartref gofal neu gynllun gofal ychwanegol yn lle hynny.

disclosure =
    Byddwch ar eich pen eich hun gyda phobl nad ydyn nhw, efallai, yn gallu achwyn arnoch. Y cwmni sy'n gwneud cais am y gwiriad. Gall adael i chi hyfforddi tra bydd yn aros, ond nid mynd allan ar eich pen eich hun.

progression =
    Gyda lefel 3 gallwch ddod yn uwch-weithiwr, yn hyfforddwr neu'n gydlynydd sy'n llunio'r rota. Mae angen lefel 5 i reoli gwasanaeth, a rhaid cofrestru fel rheolwr. Mae eraill yn mynd i weithio mewn ysbyty fel [gweithiwr cymorth gofal iechyd](career:healthcare-support-worker), yn astudio nyrsio, neu'n hyfforddi fel [gweithiwr cymdeithasol](career:social-worker), weithiau gyda chyngor sy'n eu noddi. Gallwch hefyd fynd yn ficro-ofalwr hunangyflogedig, i ychydig o bobl yn eich pentref eich hun.

adult-opportunities =
    Fel oedolion y daw'r rhan fwyaf i'r swydd hon, ar ôl magu plant, colli gwaith neu golli rhiant y buon nhw'n ei nyrsio. Mae oedran yn fantais, os yw'ch cefn yn iach. Dyma un o'r ychydig swyddi lle gallwch fod yn ennill cyflog o fewn wythnosau.

    Rhowch gynnig arni'n gyntaf: gofynnwch am gael mynd allan am fore gyda gweithiwr.

welsh =
    Ei chartref *hi* yw hwn, ac yn ei chartref mae'n siarad Cymraeg. Mae ei hateb yn yr iaith honno'n rhan o ofal da, a chyda dementia efallai mai dyna'r unig ffordd i'w chyrraedd. Bydd pobl sy'n methu dweud yn Saesneg eu bod yn oer yn dweud *dwi'n oer*.

    Mae rheolau gofal Cymru'n dweud wrth ddarparwyr am gynnig Cymraeg heb i neb ofyn. Yng Ngwynedd, Ynys Môn, Ceredigion a Sir Gâr caiff rowndiau cyfan eu gwneud yn Gymraeg, ac mae hysbysebion yn gofyn am yr iaith. Mae gan y [Ganolfan Dysgu Cymraeg Genedlaethol](organisation:dysgu-cymraeg) gyrsiau i weithwyr gofal.

picture-morning-caption = Gwisgo at y diwrnod
picture-morning-description = Mae dyn hŷn yn eistedd ar ymyl ei wely, ac un fraich mewn cardigan goch. Mae gweithiwr gofal cartref yn plygu ato dan wenu ac yn helpu'r fraich arall i mewn i'r llawes. Mae lluniau ar y wal, ac mae'r haul yn codi y tu allan.
