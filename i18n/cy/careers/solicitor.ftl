### Solicitor: words of the career page.

title = Cyfreithiwr
summary = Yn cynghori pobl a chyrff ar y gyfraith, yn ysgrifennu'r dogfennau sydd eu hangen arnyn nhw ac yn siarad drostyn nhw.
also-known-as =
    - cyfreithiwr neu gyfreithwraig
    - twrnai
    - cynghorydd cyfreithiol
    - cyfreithiwr trawsgludo
    - cyfreithiwr teulu
    - cyfreithiwr amddiffyn
search-words =
    - cyfraith
    - y gyfraith
    - twrne
    - cwmni cyfreithiol
    - cyfreithwyr
    - llys
    - achos llys
    - barnwr
    - bargyfreithiwr
    - contract
    - ewyllys
    - profiant
    - ysgariad
    - prynu tŷ
    - trawsgludo
    - cymorth cyfreithiol
    - hawliau dynol
    - paragyfreithiol
    - SQE
    - CILEX
    - LLB
    - cyfraith tir
    - cyfreithwr
    - solicitor
    - lawyer
starts-from = Gradd yn y gyfraith, neu brentisiaeth baragyfreithiol
first-step = Yna'r SQE a dwy flynedd o waith cyfreithiol

work-activities =
    Daw pobl atoch pan fydd rhywbeth mawr yn digwydd: tŷ, marwolaeth, ysgariad, arestio, gwerthu busnes, colli swydd. Rydych yn dod i wybod beth maen nhw ei eisiau, yn dweud wrthyn nhw beth yw eu sefyllfa, ac yn gwneud yr hyn mae'r gyfraith yn ei ganiatáu i'w gael.

    Geiriau sy'n llenwi'r diwrnod gan mwyaf. Rydych yn drafftio contractau, ewyllysiau a llythyrau, yn darllen yr hyn mae'r ochr arall wedi'i anfon, ac yn chwilio am yr hyn mae San Steffan, y Senedd a'r llysoedd wedi'i ddweud. Rydych yn cofnodi'ch amser, yn aml fesul chwe munud, gan mai felly y caiff y bil ei lunio. Rhan fach o'r gwaith yw'r llys i'r rhan fwyaf; bargyfreithwyr sy'n gwneud llawer o'r siarad yn y llysoedd uwch.

    Cyn hir byddwch yn dewis maes:

    - cartrefi a thir: prynu, gwerthu, ffermydd, prydlesi
    - teuluoedd: ysgariad, plant, achosion gofal gan gyngor
    - trosedd: yng ngorsaf yr heddlu, yna yn y llys ynadon
    - ewyllysiau, a materion pobl sydd wedi marw neu sy'n methu penderfynu drostyn nhw eu hunain mwyach
    - damweiniau a chamgymeriadau meddygol
    - cwmnïau, cyflogaeth, technoleg a threth
    - cyfraith gyhoeddus: cynghorau, ysgolion, byrddau iechyd a Llywodraeth Cymru

    Yr un llysoedd sydd gan Gymru a Lloegr, ond mae llai a llai o'r gyfraith yr un fath. Mae Cymru'n gwneud ei chyfraith ei hun ar rentu cartrefi, gofal cymdeithasol, anghenion dysgu ychwanegol, cynllunio, ffermio a'r amgylchedd. Mae gan rywun sy'n rhentu yn Wrecsam hawliau gwahanol i rywun yng Nghaer. Rhaid i chi wybod ar ba ochr i'r ffin rydych chi.

    Nid yw'n debyg i'r hyn a welwch ar y teledu. Mae llawer o'r gwaith yn araf, yn fanwl ac yn digwydd dro ar ôl tro; gall coma yn y lle anghywir gostio gardd i rywun. Gall cleientiaid fod yn ddig, yn galaru, neu'n dweud celwydd wrthych. Mae gennych dargedau oriau ac arian. Mewn gwaith teulu a throsedd dan gymorth cyfreithiol, byddwch yn gweld bywydau caled am gyflog cymedrol, ac mae rhannau helaeth o gefn gwlad Cymru lle nad oes ond ychydig o gwmnïau'n ei wneud o hyd.

day-at-work =
    - Hanner awr wedi wyth: cwmni bach uwchben siop yn Llandeilo. Deugain e-bost, a ffermwr ar y grisiau sy'n methu aros.
    - Naw: gadawodd ei dad y fferm i dri o blant, a dim ond un ohonyn nhw sy'n godro. Rydych yn llunio'r achau ar bapur ac yn gadael iddo siarad.
    - Hanner awr wedi deg: rhaid cwblhau gwerthu dau dŷ heddiw. Rydych yn ffonio'r banc, y cwmni arall a'r gwerthwr tai, ac yn gwylio am yr arian.
    - Hanner dydd: mae'r hyfforddai wedi drafftio ewyllys. Rydych yn mynd drwyddi fesul llinell â phensel ac yn gofyn beth sy'n digwydd os bydd pawb yn marw gyda'i gilydd.
    - Un: brechdan wrth ddarllen y rheolau newydd ar dai gwyliau.
    - Dau: mae menyw am adael ei gŵr. Rydych yn egluro beth mae llys yn edrych arno, faint fydd y gost, a ble gall hi fod yn ddiogel heno.
    - Pedwar: mae'r ddau dŷ wedi'u gwerthu. Mae rhywun yn crio o lawenydd ar y ffôn; mae rhywun arall wedi colli'r allweddi.
    - Hanner awr wedi pump: rydych yn nodi'ch amser, ac yn gweld dwy awr nad oes neb i dalu amdanyn nhw.

qualities-and-skills =
    Gellir dysgu'r gyfraith. Dyma sy'n anoddach i gwmni ei ddysgu i chi:

    - darllen rhywbeth diflas hyd y llinell olaf, gan mai yno mae'r fagl
    - egluro peth anodd i rywun ofnus mewn geiriau byr
    - cadw cyfrinach, hyd yn oed gartref
    - dadlau achos nad ydych yn ei hoffi, a pheidio byth â chamarwain y llys
    - gwybod beth nad ydych yn ei wybod, a dweud hynny
    - meddwl trefnus: am golli dyddiadau y caiff cyfreithwyr eu herlyn
    - deall rhywfaint am arian, gan mai busnes yw cwmni

    Os oes gennych atal dweud, os ydych yn fyddar neu'n defnyddio cadair olwyn, gallwch wneud y gwaith hwn, ac mae pobl yn ei wneud. Rhaid i lysoedd a chwmnïau wneud addasiadau.

pay =
    Ffigur yr hyfforddai yw'r hyn mae Cymdeithas y Cyfreithwyr yn ei argymell y tu allan i Lundain, yng Nghymru ac yn Lloegr. Cyngor yw hwn, nid cyfraith: gall cwmnïau bach dalu'r isafswm cyflog, a rhai mawr yng Nghaerdydd lawer mwy.

    Wedyn mae'r cyflog yn dilyn y maes. Gwaith masnachol yng Nghaerdydd neu Lundain sydd ar y brig, a gwaith cymorth cyfreithiol a chwmnïau cefn gwlad yn agos at y gwaelod. Mae'r arolwg yn cynnwys cyfreithwyr cyflogedig o bob math ym mhob rhan o'r Deyrnas Unedig, a chyflogau Llundain yn eu plith. Nid yw partneriaid, sy'n rhannu elw eu cwmni, wedi'u cynnwys.

hours =
    Yr hyn mae contractau'n ei ddweud yw ffigur yr arolwg. Mewn adrannau masnachol prysur mae'r wythnos go iawn yn hirach, a gall cytundeb fynd ymlaen wedi hanner nos. Am hanner awr wedi pump y mae swyddfeydd teulu ac eiddo'n cau gan amlaf. Mae cyfreithwyr ar ddyletswydd yn cymryd eu tro ar rota, a gall yr alwad o orsaf yr heddlu ddod am dri y bore. Mae llawer o gwmnïau bellach yn gadael i chi weithio gartref am ran o'r wythnos.

places =
    Mae cwmni ym mron pob tref farchnad yng Nghymru, er bod llai nag y bu. Yng Nghaerdydd y mae'r mwyaf o waith o bell ffordd: cwmnïau masnachol mawr, y llysoedd, yswirwyr a chyfreithwyr Llywodraeth Cymru ei hun. Mae dewis da yn Abertawe, Casnewydd, Wrecsam, yr Wyddgrug, Bangor a Chaerfyrddin.

    - cynghorau, ag achosion gofal plant, cynllunio a thrwyddedu
    - Gwasanaeth Erlyn y Goron, a'r cwmnïau amddiffyn ar draws y coridor
    - y GIG yng Nghymru, sydd â'i adran gyfreithiol ei hun
    - cwmnïau, undebau, cymdeithasau tai ac elusennau
    - canolfannau'r gyfraith ac asiantaethau cyngor

    Caiff cyfraith Cymru a Lloegr ei defnyddio mewn busnes ledled y byd, felly mae cyfreithwyr yn cael swyddi yn Dubai, Dulyn neu Singapore.

vacancies =
    Mae cwmnïau mawr yn llenwi lleoedd hyfforddi ddwy flynedd ymlaen llaw, o blith myfyrwyr yn eu hail flwyddyn, ac mae'r dyddiadau cau ar [LawCareers.Net](organisation:lawcareers-net). Mae llawer yn dewis eu hyfforddeion o blith y rhai a ddaeth ar gynllun gwyliau.

    Pan fydd angen rhywun y bydd cwmnïau'r stryd fawr yn cyflogi. Ysgrifennwch atyn nhw wrth eu henw, dywedwch pa ran o'u gwaith rydych yn gwybod amdani, a soniwch am eich Cymraeg os yw gennych. Mae swyddi paragyfreithiol ar y gwefannau swyddi drwy'r flwyddyn.

entry-routes =
    Mae pedwar peth i'w dangos i'r [Awdurdod Rheoleiddio Cyfreithwyr](organisation:sra): gradd neu gyfwerth, pasio dwy ran yr SQE, dwy flynedd o waith cyfreithiol cymwys, a chymeriad da. Cewch eu casglu mewn mwy nag un drefn. (Os dechreuoch chi radd yn y gyfraith cyn hydref 2021, gall yr hen lwybr drwy'r LPC fod ar agor i chi o hyd.)

    Mae'r arholiadau'n ddrud, ac ychydig o gyflogwyr ar wahân i'r cwmnïau mawr sy'n talu amdanyn nhw. Gwnewch y symiau cyn dechrau.

route-university =
    Mae gradd yn y gyfraith yn cymryd tair blynedd. Mae Aberystwyth, Bangor, Caerdydd, Abertawe, De Cymru a Wrecsam yn ei dysgu, a'r Brifysgol Agored o bell. Mae unrhyw radd arall yn gwneud y tro hefyd: hanes, ffiseg neu Gymraeg, ac yna gwrs trosi o flwyddyn.

    Mae angen cwrs ar y rhan fwyaf o bobl i basio'r SQE. Mae rhai prifysgolion yng Nghymru'n cynnig un ar ffurf gradd meistr, y gall benthyciad myfyrwyr dalu amdani; ni fydd benthyciad yn talu am ffioedd yr arholiadau yn unig.

route-apprenticeship =
    Mae gan Gymru brentisiaethau paragyfreithiol ar lefel 3 ac ar lefel 5, lle rydych yn astudio am gymwysterau CILEX a chwmni'n talu cyflog i chi. Maen nhw'n arwain at waith fel *Cyfreithiwr CILEX* mewn un maes, ac oddi yno cewch wneud cais am yr SQE heb fod mewn prifysgol. Yn Lloegr yn unig y mae'r prentisiaethau i fod yn gyfreithiwr llawn y gallech ddarllen amdanyn nhw. Prin yw'r lleoedd: holwch gwmnïau lleol a'r cyngor.

route-work =
    Gall gwaith fel paragyfreithiwr, ysgrifennydd cyfreithiol neu weithiwr achos mewn canolfan gyngor gyfrif tuag at y ddwy flynedd, mewn hyd at bedwar lle, os bydd cyfreithiwr yn llofnodi i ddweud eich bod wedi gwneud gwaith cyfreithiol go iawn. Mae llawer yn cymhwyso fel hyn erbyn hyn, gam wrth gam, gan astudio gyda'r nos. Cadwch ddyddiadur o'r diwrnod cyntaf.

training =
    Dau ddiwrnod hir o gwestiynau amlddewis ar yr holl gyfraith yw SQE1: contractau, trosedd, tir, ymddiriedolaethau, cwmnïau a mwy. Mae SQE2 yn profi beth allwch chi ei wneud: cyfweld cleient, dadlau o flaen barnwr, ysgrifennu, drafftio ac ymchwilio. Cewch eu sefyll yn Gymraeg os rhowch rybudd.

    Yn ystod y ddwy flynedd rydych yn eistedd wrth ochr cyfreithwyr, mewn gwahanol adrannau os yw'r cwmni'n ddigon mawr. Ar y dechrau rydych yn copïo, yn ffeilio ac yn cymryd nodiadau. Erbyn y diwedd rydych yn rhedeg eich achosion bach eich hun. Wedyn chi sy'n cynllunio'ch dysgu, a rhaid dweud wrth y rheoleiddiwr bob blwyddyn eich bod wedi dal ati.

registration =
    Ni chewch alw'ch hun yn gyfreithiwr (*solicitor*) nes eich bod ar y rhôl, ac mae angen tystysgrif ymarfer, wedi'i hadnewyddu bob blwyddyn. Gall y rheoleiddiwr eich dirwyo, eich atal dros dro neu ofyn i dribiwnlys dynnu'ch enw oddi ar y rhôl. Mae cymryd arian cleientiaid neu ddweud celwydd wrth lys yn ddiwedd ar yrfa.

qualifications =
    Mae'r graddau mae cyrsiau'r gyfraith yn gofyn amdanyn nhw yn amrywio'n fawr. Mae'r cyrsiau'n hoffi pynciau traethawd, ond nid oes yr un Safon Uwch yn hanfodol, ac nid oes disgwyl y gyfraith ei hun. Nid oes rheol fynediad bendant i'r brentisiaeth; y graddau sydd i'w gweld yw'r rhai mae cwmnïau'n tueddu i ofyn amdanyn nhw.

work-experience =
    Eisteddwch yn seddi'r cyhoedd yn y llys ynadon, lle caiff unrhyw un fynd. Cynigiwch wythnos o ffeilio i'r cwmni a werthodd dŷ eich teulu. Mae dadlau, ffug dreialon, siarad cyhoeddus yr Urdd a gwirfoddoli gyda Chyngor ar Bopeth i gyd yn rhoi rhywbeth i chi siarad amdano. Gall myfyrwyr weithio mewn clinigau'r gyfraith sy'n helpu cleientiaid go iawn.

disclosure =
    Mae'r rheoleiddiwr yn holi am euogfarnau, rhybuddion, dyledion a thwyllo mewn prifysgol cyn eich derbyn. Mae'n pwyso a mesur beth ddigwyddodd a pha mor agored ydych chi. Cewch ofyn am ei farn yn gynnar, cyn treulio blynyddoedd yn astudio.

progression =
    Ar ôl rhyw dair blynedd gallech fod yn uwch-gyfreithiwr, ac yn nes ymlaen yn bartner, sy'n berchen ar ran o'r cwmni a'i ddyledion. Mae eraill:

    - yn mynd i weithio i gwmni neu gorff cyhoeddus
    - yn sefyll arholiad arall i gael siarad yn y llysoedd uwch
    - yn dod yn farnwr neu'n aelod o dribiwnlys; mae gan Gymru ei thribiwnlysoedd ei hun
    - yn drafftio cyfreithiau i'r Senedd
    - yn symud i faes cydymffurfio, cyfryngu, dysgu neu wleidyddiaeth

    Mae rhai'n gadael o fewn deng mlynedd oherwydd y straen. Mae dewis y cwmni'n ofalus yn bwysicach na dewis yr un enwog.

adult-opportunities =
    Mae nyrsys sy'n troi at achosion meddygol, swyddogion heddlu sy'n troi at gyfraith trosedd a gwerthwyr tai sy'n troi at drawsgludo yn dechrau ar y blaen. Mae gradd gyntaf mewn unrhyw beth yn cyfrif. Mae'r Brifysgol Agored a chyrsiau rhan-amser yn gadael i chi astudio o gwmpas swydd.

    Yn y ddwy flynedd y mae'r bwlch: gall cyflog paragyfreithiwr fod ymhell o dan yr hyn rydych yn ei ennill. Gofynnwch i dîm cyfreithiol eich cyflogwr a allai'ch gwaith yno gyfrif.

welsh =
    Mewn llys yng Nghymru mae gan unrhyw un hawl i siarad Cymraeg, ac mae cyfreithiwr sy'n gallu cymryd cyfarwyddiadau, croesholi a drafftio ynddi yn werth llawer yng Nghaernarfon, Dolgellau neu Hwlffordd. Caiff cyfreithiau'r Senedd eu gwneud yn y ddwy iaith ac nid copi yw'r naill na'r llall, felly mae cyfreithiwr sy'n darllen y ddwy yn gweld ystyron nad yw eraill yn sylwi arnyn nhw.

    Gellir astudio'r gyfraith yn rhannol yn Gymraeg yn Aberystwyth, Bangor, Caerdydd ac Abertawe. Yng nghwmnïau cefn gwlad y gorllewin, yn Gymraeg, o hen arfer, y caiff ewyllysiau a chwerylon fferm eu trin. Mae Llywodraeth Cymru a'r cynghorau'n chwilio'n galed am gyfreithwyr dwyieithog. Mewn gwaith masnachol yng Nghaerdydd, efallai na fyddwch yn defnyddio llawer arni.

picture-client-caption = Mynd drwy gontract gyda chleientiaid
picture-client-description = Mae cyfreithwraig â gwallt wedi'i blethu a sbectol aur yn pwyntio at linell mewn dogfen ar ei desg. Mae cwpl ifanc gyferbyn â hi yn ei darllen yn ofalus.
