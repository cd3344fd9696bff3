### Soldier: words of the career page.

title = Milwr
summary = Yn hyfforddi ar gyfer rhyfel ac ar gyfer cadw heddwch, ac yn dilyn crefft yn y Fyddin, o filwr traed i beiriannydd, cogydd neu feddyg maes.
also-known-as =
    - preifat
    - milwr traed
    - gwarchodfilwr
    - marchfilwr
    - gynnwr
    - milwr wrth gefn
search-words =
    - byddin
    - y fyddin
    - milwyr
    - sowldiwr
    - soldiwr
    - sowldiwrs
    - lluoedd arfog
    - catrawd
    - y Cymry Brenhinol
    - y Gwarchodlu Cymreig
    - tanc
    - reiffl
    - gwn
    - rhyfel
    - paratrŵpar
    - comando
    - peiriannydd y fyddin
    - barics
    - hyfforddiant sylfaenol
    - Aberhonddu
    - Pontsenni
    - Epynt
    - cadetiaid
    - milwyr wrth gefn
    - army
    - soldier
    - squaddie
starts-from = Dim cymwysterau penodol i lawer o swyddi
first-step = Asesiad, yna hyfforddiant sylfaenol â chyflog

work-activities =
    Milwr ydych chi yn gyntaf, a rhywbeth arall wedyn. Mae pawb yn dysgu trin reiffl, byw yn y maes, rhoi cymorth cyntaf a symud gydag adran o wyth. Ar ôl hynny, eich crefft sy'n penderfynu sut ddyddiau a gewch.

    - Gyda'r milwyr traed rydych yn patrolio, yn cloddio, yn cuddio ac yn ymosod, ar droed neu o gerbydau arfog.
    - Gyda'r marchfilwyr a'r magnelwyr rydych yn rhan o griw tanc, yn sgowtio o flaen y lleill, neu'n tanio gynnau ac yn hedfan dronau dros bellter mawr.
    - Fel peiriannydd rydych yn codi pontydd, yn clirio ffrwydron, yn gosod pibellau ac yn ffrwydro pethau.
    - Fel mecanydd, gyrrwr, signalwr, clerc neu gogydd rydych yn gofalu bod pawb arall yn cael bwyd, cludiant, cyflog a chyswllt.
    - Fel meddyg maes rydych yn trin y clwyfedig lle maen nhw'n syrthio.

    Ymarfer ar gyfer diwrnod na ddaw byth, efallai, yw'r rhan fwyaf o'r amser. Rydych yn glanhau, yn cario, yn gwirio ac yn aros. Yna cewch eich anfon i rywle ar fyr rybudd: i warchod ffin yn Estonia, i hyfforddi milwyr gwlad arall, i ddod â phobl allan o ryfel, neu i lenwi bagiau tywod ar lan afon Tywi. Yn ystod streiciau ac epidemigau, bu milwyr yn gyrru ambiwlansys yng Nghymru.

    Meddyliwch o ddifrif am hanfod y gwaith. Efallai y cewch orchymyn i ladd, ac efallai y bydd pobl yn ceisio'ch lladd chi. Gall ffrindiau farw neu golli braich neu goes. Ni chewch ddewis y rhyfel na'r llywodraeth sy'n eich anfon. Daw rhai adref ag anafiadau i'r meddwl nad ydyn nhw'n dod i'r golwg am flynyddoedd.

    Mae pethau caled eraill. Caiff eich ystafell ei harchwilio, mae'ch gwallt a'ch ffordd o siarad yn fater i bobl eraill, ac ni allwch roi mis o rybudd a gadael. Mae menywod a recriwtiaid o leiafrifoedd wedi wynebu aflonyddu yn rhy aml; mae ffyrdd o gwyno y tu allan i'ch cadwyn reoli eich hun, ac mae'r rheolau wedi'u tynhau.

    A'r ochr dda: prin yw'r swyddi sy'n rhoi i rywun sy'n gadael yr ysgol gymaint o deithio, ffitrwydd, cyfeillgarwch ac ymddiriedaeth mor gynnar.

day-at-work =
    Ymarfer ar dir Pontsenni, ym mis Tachwedd. Rydych yn deffro mewn twll am hanner awr wedi pump a glaw yn eich coler. Mae pawb yn sefyll yn barod â'u reifflau wrth iddi wawrio. Rydych yn twymo cwdyn o ffa, yn siafio mewn hanner cwpanaid o ddŵr ac yn rhwbio'r mwd oddi ar eich arf, sy'n cael ei archwilio cyn eich wyneb.

    Yn y bore mae'ch adran yn patrolio chwe milltir dros dir anwastad, â thri deg cilo ar gefn pob un. Mae'r corporal yn stopio, yn pwyntio atoch ac yn gofyn ble rydych chi ar y map. Rydych o fewn un wal i'r ateb. Am hanner dydd daw'r gorchmynion: ymosod ar fferm gyda'r cyfnos. Rydych yn gwneud model ohoni â mwsogl a llinyn, er mwyn i'r wyth ohonoch ei weld cyn iddo ddigwydd.

    Deng munud o redeg, gweiddi a bwledi gwag yw'r ymosodiad. Wedyn mae rhywun yn penderfynu mai chi sydd wedi'ch anafu, ac mae'ch ffrindiau'n eich llusgo dros dri chae ar stretsier.

    Mae'n wahanol yn y barics: rhedeg am wyth, gwirio cerbydau, gwers ar gyfraith rhyfel, gorffen am bump, a'r gampfa neu'r dafarn.

qualities-and-skills =
    - Ffitrwydd rydych yn ei gadw pan nad oes neb yn eich gorfodi.
    - Gallu byw ar ben pobl eraill, yn oer, wedi blino ac yn llwglyd.
    - Gwneud fel y dywedir wrthych, a gwrthod gorchymyn sydd yn erbyn y gyfraith.
    - Gofalu am eich ffrind cyn chi'ch hun.
    - Hunanreolaeth gydag arf, a chyda diod.
    - Pen i ddysgu: caiff radio, injan, cymorth cyntaf a map i gyd eu dysgu'n gyflym.
    - Amynedd pan fydd hi'n ddiflas.

    Cewch archwiliad meddygol llym. Gall asthma, rhai alergeddau, epilepsi, hunan-niweidio yn y gorffennol a hen anafiadau eich cadw allan am gyfnod neu am byth, felly darllenwch y rheolau cyn rhoi'ch bryd arno.

pay =
    Y ffigur yw cyflog sylfaenol milwyr, morwyr ac awyrenwyr o'r reng isaf sydd newydd hyfforddi, yn ôl cyhoeddiad y Llywodraeth; gall fod wedi codi ers hynny. Wedyn mae'r cyflog yn codi bob blwyddyn o fewn rheng, ac yn fwy gyda phob streipen.

    Rhaid talu am ystafell a phrydau, ond llai nag y tu allan. Ychydig neu ddim yw cost deintydd, meddyg, campfa a theithio at eich gwaith. Mae tâl ychwanegol am barasiwtio, am rai ieithoedd ac am gyfnodau hir oddi cartref. Nid ydych yn talu dim at y pensiwn, ac mae hynny'n beth prin.

    Nid yw'r arolwg arferol yn rhoi ffigur ar gyfer milwyr, felly nid oes un yma.

hours =
    Nid oes contract sy'n pennu oriau'r wythnos. Yn y gwersyll rydych yn gweithio yn y dydd gan mwyaf, o ddydd Llun i ddydd Gwener, gyda dyletswyddau gwarchod ar ben hynny. Ar ymarfer rydych yn gweithio nes ei fod ar ben. Gall cyfnod o wasanaeth dramor bara tua chwe mis.

    Cewch fwy o wyliau â thâl na'r rhan fwyaf o weithwyr, ond ni allwch ddewis pryd bob tro. Byddwch yn symud bob ychydig flynyddoedd, ac mae'n rhaid i bartner a phlant symud hefyd neu fyw ar wahân i chi. Mae milwyr wrth gefn yn rhoi rhai penwythnosau, nosweithiau a phythefnos y flwyddyn.

places =
    Mae'r Fyddin yn mynd lle mae'n cael ei hanfon. Y catrodau â'u gwreiddiau yng Nghymru yw'r Cymry Brenhinol, y Gwarchodlu Cymreig a Gwarchodlu Dragŵn 1af y Frenhines, a elwir yn Farchoglu Cymru; yn Lloegr y mae eu barics gan mwyaf. Cewch ofyn am un ohonyn nhw, ond y lle sydd ar gael a'ch sgôr sy'n penderfynu.

    Yng Nghymru ei hun mae gan y Fyddin ei phencadlys a'i hysgol frwydro i filwyr traed yn Aberhonddu, meysydd tanio ym Mhontsenni a Chastellmartin, a chatrawd signalau yn Sir Benfro. Mae canolfannau milwyr wrth gefn yng Nghaerdydd, Abertawe, Wrecsam, Casnewydd a threfi eraill. Y tu hwnt mae Cyprus, yr Almaen, Kenya, Brunei ac Ynysoedd Falkland.

vacancies =
    Ar wefan y Fyddin ei hun y gwnewch gais. Nid oes tymor, ond mae rhai crefftau'n llenwi ac mae ambell un yn aros am le. Mae recriwtwyr yn ymweld ag ysgolion, colegau a sioeau. Eu gwaith nhw yw gwneud iddo swnio'n dda: holwch un am y person diwethaf a adawodd, a siaradwch â rhywun sydd wedi gwasanaethu.

    Mae'r Llynges, y Môr-filwyr a'r Awyrlu yn derbyn pobl o Gymru yn yr un ffordd, pob un â'i brofion ei hun.

entry-routes =
    Cewch wneud cais yn bymtheg a hanner a dechrau yn 16 oed, os yw rhiant neu warcheidwad yn cytuno'n ysgrifenedig. Ni chaiff neb dan 18 oed ei anfon i ymladd. I filwyr amser llawn mae terfyn uchaf yng nghanol y tridegau, ac mae hynny'n gyfreithlon gan fod y lluoedd arfog y tu allan i'r rheol arferol ar oedran; mae'r Fyddin Wrth Gefn yn derbyn pobl hŷn.

    Addewid o ryw bedair blynedd yw ymuno, a'r rheini'n cael eu cyfrif o'ch pen-blwydd yn ddeunaw os ymunwch yn iau. Mae gan recriwtiaid newydd gyfnod penodol i newid eu meddwl, ac mae gan y rhai dan 18 oed fwy o amser. Gofynnwch am y dyddiadau ar bapur.

route-direct =
    Ar ôl y ffurflen daw galwad gyda recriwtiwr, eich nodiadau meddygol, ac ymweliad o ddiwrnod neu ddau â chanolfan asesu. Yno rydych yn rhedeg dau gilomedr, yn codi, yn taflu, yn gweithio mewn tîm, yn sefyll prawf cyfrifiadur ac yn cael cyfweliad. Mae'ch sgôr yn dangos pa rai o'r cant neu fwy o grefftau y cewch eu dewis.

    Mae'r rhai iau, yn 16 oed, yn mynd i Harrogate yn Swydd Efrog am hyd at flwyddyn, â phynciau ysgol ochr yn ochr â'r martsio. Mae oedolion yn mynd yn syth i'r hyfforddiant sylfaenol.

route-work =
    Mae'r Fyddin Wrth Gefn yn eich talu fesul diwrnod wrth i chi gadw'ch swydd neu'ch cwrs. Yr un profion sydd, ond yn ysgafnach, a chewch symud at y milwyr amser llawn wedyn. Mae gan Gymru filwyr traed, peirianwyr, meddygon maes, signalwyr a chludwyr ymhlith ei hunedau wrth gefn. Gall myfyrwyr prifysgol roi cynnig ar gorfflu hyfforddi swyddogion, fel yr un ar gyfer Cymru.

route-college =
    Mae colegau'n cynnig cyrsiau gwasanaethau cyhoeddus â digon o ddril, ffitrwydd a gwaith map. Maen nhw'n helpu os ydych yn brin o ddygnwch, neu heb basio mathemateg a Saesneg. Nid yw'r Fyddin yn gofyn amdanyn nhw.

training =
    Mae'r hyfforddiant sylfaenol i oedolion yn para tua thri mis; mae cwrs y milwyr traed, yn Catterick, yn ei uno â'r cam nesaf ac yn hirach. Sioc yw'r wythnosau cyntaf: dim ffôn am lawer o'r dydd, esgidiau trwm, smwddio, a rhywun yn gweiddi am gyflwr eich gwely. Mae cryn nifer yn mynd adref.

    Wedyn rydych yn dysgu crefft, mewn ychydig wythnosau neu fwy na blwyddyn. Gyda llawer o grefftau daw prentisiaeth mae'r Fyddin yn ei rhedeg o dan reolau Lloegr, a thrwyddedau i yrru lorïau neu beiriannau. Yn ddiweddarach daw cyrsiau dyrchafiad; i Aberhonddu y daw corporaliaid a rhingylliaid y milwyr traed ar gyfer y rhain, ac maen nhw'n enwog o galed.

qualifications =
    I lawer o'r Fyddin nid oes arholiad i'w basio ymlaen llaw; y prawf cyfrifiadur a'ch ffitrwydd sy'n cyfrif. Mae crefftau technegol, fel electroneg, cudd-wybodaeth neu nyrsio, am gael TGAU mewn mathemateg, Saesneg neu wyddoniaeth, ac weithiau fwy. Mae angen Safon Uwch neu radd ar swyddogion. Holwch am y grefft rydych chi ei heisiau.

work-experience =
    Mae gan Gadetiaid y Fyddin grwpiau yn y rhan fwyaf o drefi Cymru, o 12 oed ymlaen, ac nid yw ymuno'n eich clymu wrth ddim. Gall ysgolion anfon disgyblion am ychydig ddyddiau gydag uned. Mae cerdded mynyddoedd, rygbi, bocsio, y Sgowtiaid a theithiau Gwobr Dug Caeredin yn dangos eich bod yn gallu dioddef tywydd a phobl.

disclosure =
    Mae euogfarnau heb eu disbyddu'n bwysig: gyda rhai dedfrydau mae'n rhaid aros, a chydag eraill ni chewch ymuno. Mae profion cyffuriau, heb rybudd, ac mae prawf positif yn dod â gyrfa i ben fel arfer. Mae angen gwiriadau diogelwch dyfnach mewn crefftau sy'n gweld cyfrinachau.

progression =
    Preifat, is-gorporal, corporal, rhingyll: gall milwr da fod yn gyfrifol am wyth o bobl yn ddwy ar hugain oed ac am dri deg yn ddeg ar hugain. Daw ambell un yn swyddog drwy'r rhengoedd.

    Mae pawb yn gadael yn y diwedd, y rhan fwyaf cyn deugain. Mae'r Career Transition Partnership yn talu am gyrsiau ac yn dod o hyd i swyddi. Mae milwyr yn mynd yn [fecanyddion](career:vehicle-mechanic), yn [weldwyr](career:welder), yn [yrwyr lori](career:lorry-driver), yn [barafeddygon](career:paramedic), yn [swyddogion heddlu](career:police-officer) neu'n [ddiffoddwyr tân](career:firefighter). Y rhai a ddysgodd grefft ag enw sifil sy'n ei chael hi hawsaf.

    Gall gadael fod yn galetach nag ymuno. Mae help i gyn-filwyr yng Nghymru drwy'r GIG a thrwy elusennau fel [Combat Stress](organisation:combat-stress).

adult-opportunities =
    Mae ymuno'n wyth ar hugain, â morgais a phartner, yn wahanol i ymuno'n ddeunaw. Byddwch yn hyfforddi wrth ochr pobl ifanc ac yn cymryd gorchmynion gan rai iau na chi. Gall crefft sydd gennych eisoes fyrhau'r ffordd: mae nyrsys, ffitwyr cerbydau a staff TG weithiau'n dechrau ar lefel uwch.

    Os ydych dros y terfyn, neu wedi setlo, cewch y wisg heb y symud gyda'r Fyddin Wrth Gefn.

welsh =
    Yn Saesneg y mae'r gorchmynion, a rhaid iddyn nhw fod, gan fod yn rhaid i adran ddeall un waedd. Ond mae Cymraeg i'w chlywed yn y Cymry Brenhinol a'r Gwarchodlu Cymreig, yn y jôcs, y caneuon a'r llythyrau adref, ac ni chaiff neb eich gwahardd rhag ei siarad ymhlith eich gilydd. Mae gan y Weinyddiaeth Amddiffyn gynllun iaith Gymraeg, felly cewch ysgrifennu ati yn Gymraeg.

    Mae recriwtwyr, hyfforddwyr cadetiaid a staff sy'n delio â ffermydd a chynghorau o gwmpas Epynt yn defnyddio'r iaith yn eu gwaith. Mae'r cof am y teuluoedd a gafodd eu troi allan o Epynt er mwyn y meysydd tanio yn hir yno, ac mae mwy o groeso wrth y giât i filwr sy'n dweud *bore da*.

picture-map-reading-caption = Dod o hyd i'r ffordd ar y mynydd
picture-map-reading-description = Mae milwr mewn gwyrdd yn penlinio ar lethr niwlog â map ar ei glin a chwmpawd yn ei llaw. Mae dau arall â sachau teithio'n aros ymhellach draw.
