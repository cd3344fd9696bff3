### Administrator: words of the career page.

title = Gweinyddwr
summary = Yn cadw swyddfa i fynd: cofnodion, llythyrau, trefnu, cyfarfodydd a'r ateb cyntaf i bwy bynnag sy'n galw.
also-known-as =
    - gweinyddwr neu weinyddwraig
    - swyddog gweinyddol
    - cynorthwyydd gweinyddol
    - swyddog cymorth busnes
    - clerc
    - gweinyddydd
search-words =
    - gweinyddu
    - gwaith swyddfa
    - swyddfa
    - ysgrifennydd
    - ysgrifenyddes
    - derbynnydd
    - derbynfa
    - teipio
    - mewnbynnu data
    - ffeilio
    - cofnodion
    - ateb y ffôn
    - dyddiadur
    - swyddfa'r ysgol
    - gwaith cyngor
    - y cyngor sir
    - gwasanaeth sifil
    - DVLA
    - clerigol
    - cyfrifiadur
    - taenlen
    - gwaith papur
    - gwinyddu
    - admin
    - office
starts-from = TGAU Cymraeg neu Saesneg a mathemateg, neu brofiad
first-step = Swydd cynorthwyydd neu brentisiaeth lefel 2

work-activities =
    Y tu ôl i unrhyw ward, ysgol, llys neu ffatri mae pobl sy'n gofalu bod y llythyr cywir yn mynd at y person cywir ar y diwrnod cywir. Pan fyddan nhw'n dda, nid oes neb yn sylwi. Pan fyddan nhw'n sâl, mae popeth wedi stopio erbyn dydd Mercher.

    Mae'r tasgau'n debyg iawn o le i le, beth bynnag sydd ar y drws:

    - ateb y ffôn, y drws a'r blwch e-bost, a phasio ymlaen yr hyn na allwch ei ddatrys
    - rhoi manylion mewn system, eu gwirio a thynnu'r hen bethau allan
    - trefnu ystafelloedd, ceir, trenau, cyfieithwyr ac apwyntiadau
    - ysgrifennu llythyrau ac e-byst, a gosod adroddiadau
    - cymryd cofnodion cyfarfod: pwy oedd yno, beth a gytunwyd, pwy fydd yn ei wneud
    - archebu papur a beiros, cysoni biliau ag archebion, gofalu am yr arian mân
    - cadw ffeiliau staff, cardiau gwyliau a dyddiadau hyfforddi

    Mae pob lle'n ychwanegu rhywbeth ei hun. Mewn bwrdd iechyd rydych yn teipio llythyrau meddyg ymgynghorol ac yn mynd ar ôl canlyniadau sganiau. Mewn ysgol rydych yn gwybod pa riant na chaiff nôl plentyn. Yn y DVLA rydych yn penderfynu a ellir derbyn ffurflen. Ar safle adeiladu rydych yn cadw'r cynlluniau mewn trefn, a'ch esgidiau trwm wrth y ddesg.

    Mae cyfrinachau pobl yn mynd dros eich desg: salwch, cyflogau, dyledion, cwynion. Mae'r gyfraith ar ddiogelu data'n llym, a gall un e-bost i'r cyfeiriad anghywir gyrraedd y papur newydd.

    Mae'n deg dweud beth sy'n ddiflas. Rydych yn eistedd am oriau. Daw'r un ffurflen yn ôl dro ar ôl tro, a gall rhywun weiddi arnoch am reol nad chi a'i gwnaeth. Mae meddalwedd yn cymryd mwy o'r gwaith ailadroddus bob blwyddyn: mae'r swyddi sy'n aros yn galw am farn, tact neu ddwy iaith.

day-at-work =
    Cymerwch gymdeithas dai ym Mangor. Mae dau ohonoch yn y swyddfa flaen.

    Cyn naw rydych yn agor y blwch e-bost: pum deg tri o negeseuon, naw ohonyn nhw'n frys a thri am yr un boeler sy'n gollwng. Rydych yn anfon pob un i'w le ac yn gosod nodyn atgoffa ar gyfer y rhai sy'n tueddu i fynd yn angof. Mae'r ffôn yn dechrau. Mae tenant yn ei dagrau dros lythyr am ôl-ddyledion, felly rydych yn cael amser tawel iddi gyda'r cynghorydd arian y prynhawn yma, gyda dyn neu fenyw ar ben arall y ffôn, fel y mae'n well ganddi.

    Am hanner awr wedi deg rydych yng nghefn cyfarfod y bwrdd, yn teipio. Nid oes neb yn dweud yn glir beth sydd wedi'i benderfynu am y lifft. Rydych yn aros am fwlch ac yn gofyn. Maen nhw braidd yn flin, ac yn ddiolchgar ymhen wythnos.

    Y rhestr sy'n mynd â'r prynhawn. Mae tri deg o dystysgrifau diogelwch wedi dod i ben, ac rydych yn ffonio tri deg o gartrefi i gytuno ar ddiwrnod. Byddai'n well gan ryw hanner siarad Cymraeg, ac nid yw dau yn fodlon siarad dim byd arall. Rydych yn trefnu plymwr, yn tynnu papur sownd o'r argraffydd, yn troi sgwrs y bore'n dudalen a hanner o gofnodion ac yn archebu cacen ffarwelio. Am bump rydych yn cloi'r cwpwrdd â'r allweddi ynddo.

qualities-and-skills =
    Ni allwch weld mewn ffotograff beth sy'n gwneud rhywun yn dda yn y gwaith hwn:

    - trefn, yn y pen lawn cymaint ag yn y drôr
    - sillafu a gramadeg y mae eraill yn dibynnu arnyn nhw
    - dwylo cyflym a chywir ar fysellfwrdd
    - amynedd gyda'r ugeinfed galwad am yr un peth
    - gwybod beth sy'n frys, beth sy'n bwysig a beth sydd ond yn swnllyd
    - cadw cyfrinach: rydych yn gwybod hanes pawb, ond nid ydych yn dweud wrth neb
    - digon o hyder i ofyn i brif weithredwr am ffurflen sy'n hwyr
    - parodrwydd i ddysgu system newydd, eto

    Yn aml gellir addasu gwaith swyddfa i rywun anabl, gyda darllenydd sgrin, arddweud, desg y gellir ei chodi neu weithio gartref. Efallai y bydd cynllun Mynediad at Waith yn talu am yr hyn sydd ei angen.

pay =
    Yr isafswm cyflog yw dau o'r ffigurau, un i brentis ar y dechrau ac un i unrhyw un 21 oed neu hŷn. Yn aml nid yw swydd gyntaf mewn cwmni bach yn talu llawer mwy na'r ail. Mae cynghorau, byrddau iechyd, prifysgolion a'r gwasanaeth sifil yn rhoi pob swydd ar raddfa gyflog sy'n cael ei chyhoeddi ac yn ychwanegu pensiwn, gwyliau a thâl salwch sy'n werth eu cael.

    Mae'r arolwg yn cynnwys llawer math o staff swyddfa sydd heb eu grŵp eu hunain. Caiff ysgrifenyddion a derbynyddion eu cyfrif ar wahân. Mae llawer o'r bobl yn y grŵp yn gweithio'n rhan-amser, a chyflog rhai llawn amser yn unig a welwch, felly mae'r rhai rhan-amser yn mynd â llai adref nag y mae'n ei awgrymu.

    Buan y byddwch ar ben y raddfa gyflog. I ennill mwy, rhaid cael swydd wahanol fel arfer.

hours =
    Prin yw'r swyddi mor rheolaidd. O ddydd Llun i ddydd Gwener yn ystod y dydd y mae'r rhan fwyaf o swyddfeydd yn gweithio, mae oriau hyblyg gan lawer, ac mae cymysgu'r cartref a'r swyddfa'n gyffredin mewn cyrff cyhoeddus. Am y tymor yn unig y mae swyddfeydd ysgol yn aml yn talu. Mae canolfannau iechyd yn agor yn gynnar ac yn hwyr, ac mae gan ganolfannau galw ddyddiau hirach.

    Mae'n haws cael gwaith i'w rannu, neu am ran o'r wythnos, yma nag yn bron unrhyw le, a dyna pam mae cymaint o rieni a gofalwyr yn ei wneud.

places =
    Mae swyddfa ym mhob man lle mae pobl. Y wladwriaeth biau rhai o'r mwyaf yng Nghymru:

    - y DVLA yn Abertawe; Tŷ'r Cwmnïau a Chyllid a Thollau EF yng Nghaerdydd; ystadegau, patentau a phasbortau yng Nghasnewydd
    - Llywodraeth Cymru, â swyddfeydd yng Nghaerdydd, Merthyr Tudful, Aberystwyth a Chyffordd Llandudno
    - y ddau gyngor ar hugain a'r saith bwrdd iechyd, lle mae angen gweinyddwyr ym mhob adran
    - ysgolion, colegau a phrifysgolion
    - cyfreithwyr, gwerthwyr tai, garejys, masnachwyr amaethyddol ac adeiladwyr
    - elusennau, undebau, capeli ac eglwysi, cymdeithasau tai

    Mae rhai swyddi gartref yn llwyr. Mae'r sgiliau'n teithio'n dda i wledydd eraill lle siaredir Saesneg.

vacancies =
    Chwiliwch am y geiriau hyn yn ogystal â'r teitl plaen: “gweinyddol”, “swyddog cymorth”, “clerc”, “cydlynydd”. Ar [Civil Service Jobs](organisation:civil-service-jobs) y mae swyddi'r llywodraeth, ac ar [NHS Jobs](organisation:nhs-jobs) y mae rhai'r ysbytai; mae gan gynghorau eu tudalennau eu hunain. Atebwch bob pwynt ym manyleb y person, ag enghraifft, gan mai fesul pwynt y maen nhw'n sgorio.

    Mae asiantaethau sy'n cynnig staff swyddfa dros dro'n ffordd dda o gael eich profi, ac o brofi cyflogwr yn ei dro. Fel tair wythnos o lenwi bwlch y mae llawer o swyddi parhaol yn dechrau.

entry-routes =
    Mae'r drws yn llydan. Mae cyflogwyr yn gofyn am Gymraeg neu Saesneg ysgrifenedig go dda, rhywfaint o fathemateg a bod yn gartrefol â chyfrifiadur, a bydd llawer yn derbyn prawf o'r rheini o siop, bar neu glwb yn lle tystysgrifau. Gallech ddechrau yn 16 oed.

route-direct =
    Ymgeisiwch am swyddi cynorthwyydd, swyddi iau neu raddfa 2. Eich darn cyntaf o waith swyddfa yw'r ffurflen gais, felly rhaid iddi fod yn daclus, yn gyflawn ac yn brydlon. Mae tystysgrif teipio neu gwrs byr ar daenlenni mewn canolfan ddysgu i oedolion yn werth ei nodi. Mae gwirfoddoli un bore'r wythnos yn swyddfa elusen yn rhoi canolwr i chi.

route-apprenticeship =
    Gweinyddu busnes yw un o'r prentisiaethau mwyaf cyffredin yng Nghymru, ar lefelau 2, 3 a 4. Nid oes rheol fynediad bendant. Mae gennych swydd a chyflog go iawn, asesydd sy'n ymweld neu'n galw, a ffolder o dystiolaeth i'w llenwi: llythyrau, cofnodion, sut y buoch yn delio â chwyn. Mae lefel 2 yn cymryd tua blwyddyn. Mae cynghorau, colegau a byrddau iechyd yn aml yn derbyn grŵp bob blwyddyn, a gall peth o'r asesu fod yn Gymraeg.

route-college =
    Mae cyrsiau busnes llawn amser yn dysgu cyfrifon, marchnata a'r gyfraith yn ogystal â sgiliau swyddfa, ac yn aml mae ychydig wythnosau ar leoliad. Maen nhw'n addas os nad ydych yn gwybod eto pa ran o fusnes rydych yn ei hoffi. Os gwaith swyddfa'n unig sydd gennych mewn golwg, byddwch yn dysgu'n gynt mewn swydd. Mae gan ysgrifenyddion cyfreithiol a meddygol eu tystysgrifau eu hunain, y gellir astudio ar eu cyfer gyda'r nos.

training =
    Ar y diwrnod cyntaf cewch fanylion mewngofnodi, dril tân a rhestr o fyrfoddau i'w dysgu. Yn yr wythnosau wedyn rydych yn eistedd gyda rhywun ac yn cymryd un dasg ar y tro. Mae cyrsiau byr, ar sgrin gan amlaf, ar ddiogelu data, diogelwch, cydraddoldeb a'r systemau sydd yno.

    Ar ôl i chi setlo, gofynnwch am fwy: taenlenni y tu hwnt i adio, cymryd cofnodion, dulliau prosiect, Cymraeg. Mae gan gyflogwyr yng Nghymru gyrsiau Cymraeg Gwaith am ddim i staff, a gall Cyfrif Dysgu Personol dalu am astudio pethau eraill gyda'r nos.

qualifications =
    Nid oes graddau wedi'u pennu ar gyfer y brentisiaeth, felly ar gyfer y cwrs coleg ar lefel 3 y mae'r rhai yma. Mae hysbysebion yn tueddu i ofyn am basio iaith a mathemateg “neu brofiad cyfatebol”. Credwch y tri gair olaf ac ymgeisiwch.

work-experience =
    Gofynnwch i swyddfa'ch ysgol eich hun am ddiwrnod y tu ôl i'r hatsh. Byddwch yn ysgrifennydd cymdeithas, grŵp ieuenctid capel neu glwb Ffermwyr Ifanc: agenda, cofnodion, atgoffa, mae'r cyfan yn cyfrif. Dysgwch deipio heb edrych; mae ugain munud y dydd am fis yn ddigon. Efallai y bydd meddygfa, cyngor neu gyfreithiwr yn eich derbyn am wythnos.

disclosure =
    Nid oes gwiriad ar gyfer y rhan fwyaf o swyddfeydd. Mewn ysgol, meddygfa neu dîm gwasanaethau cymdeithasol gofynnir am un sy'n addas i'r swydd. Mae gweision sifil yn cael gwiriad diogelwch o bwy ydyn nhw, eu hawl i weithio a'u heuogfarnau heb eu disbyddu.

progression =
    Mae gan swyddfa fwy o ddrysau nag y mae pobl yn ei feddwl. Gallwch godi'n uwch-weinyddwr, yn arweinydd tîm, yn rheolwr swyddfa neu'n gynorthwyydd gweithredol i rywun ar y brig. Yn y gwasanaeth sifil a'r cynghorau, mae gwneud yn dda ym mhob cyfweliad yn bwysicach nag arholiadau.

    Neu rydych yn dysgu'r busnes o'i bapurau ac yn symud i mewn iddo: adnoddau dynol, cyflogres ac yna [cyfrifon](career:accountant), [marchnata](career:marketing-executive), tai, [gwaith llyfrgell](career:librarian), rheoli clinig, [y gyfraith](career:solicitor). Dywedwch wrth eich rheolwr pa un o'r rhain sy'n apelio. Ni fydd neb yn dyfalu.

adult-opportunities =
    Gweinyddu o dan enw arall yw rhedeg cartref, siop neu dîm. Mae pobl yn dod i mewn ar ôl magu plant, ar ôl i anaf ddod â swydd drymach i ben, neu pan fydd ffatri'n cau, ac nid yw gwallt gwyn yn synnu neb yn y swyddfeydd hynny.

    Os yw cyfrifiaduron yn eich poeni, mae gan golegau a llyfrgelloedd gyrsiau dechreuwyr am ddim, a gall ReAct+ helpu rhywun sydd wedi colli swydd. Anelwch at swyddi rhan-amser neu dros dro'n gyntaf, yna symudwch.

welsh =
    Y tu allan i ddysgu a chyfieithu, prin yw'r gyrfaoedd sy'n elwa cymaint ar Gymraeg, ar lafar neu'n ysgrifenedig. Chi yw'r llais sy'n ateb, ac o dan safonau'r Gymraeg caiff rhywun sy'n ffonio corff cyhoeddus ddefnyddio'r Gymraeg, a dylai gael ateb ynddi. Felly mae cynghorau, byrddau iechyd a cholegau o Gaerdydd i Gaernarfon yn nodi *Cymraeg yn hanfodol* ar swyddi wyneb yn wyneb, ac yna'n cael trafferth eu llenwi.

    Yng Nghyngor Gwynedd mae'r gwaith mewnol yn Gymraeg hefyd: cofnodion, memos, jôcs. Mewn lleoedd eraill mae hysbysebion yn rhoi lefel, o gyfarch hyd at ysgrifennu heb help. Byddwch yn onest am eich lefel chi. Mae Cymraeg llafar da a sillafu sigledig yn gyffredin, a gellir dysgu'r gweddill i chi a defnyddio gwirydd sillafu. Mae dysgwyr sy'n ateb yn Gymraeg, hyd yn oed am un frawddeg, yn newid naws galwad.

picture-desk-caption = Croesawu ymwelydd wrth y ddesg flaen
picture-desk-description = Mae gweinyddwr mewn cadair olwyn, â chlustffon ffôn, yn eistedd wrth gyfrifiadur y tu ôl i gownter ac yn cyfarch menyw hŷn sy'n rhoi ffurflen iddo. Mae calendr ar y wal.
