### Carpenter and joiner: words of the career page.

title = Saer coed ac asiedydd
summary = Yn gwneud, yn gosod ac yn trwsio'r rhannau o adeilad sydd o bren, o doeau a lloriau i ddrysau, grisiau a cheginau.
also-known-as =
    - saer
    - saer coed
    - asiedydd
    - saer safle
    - saer mainc
    - gosodwr ceginau
    - gosodwr siopau
search-words =
    - gwaith coed
    - gwaith saer
    - saernïaeth
    - gwaith asiedydd
    - seiri
    - coed
    - pren
    - fframiau pren
    - trawstiau
    - cyplau to
    - distiau
    - drysau
    - ffenestri
    - ffenestri codi
    - grisiau
    - sgyrtin
    - ceginau
    - cypyrddau
    - dodrefn
    - celfi
    - llif
    - cŷn
    - plaen
    - setiau ffilm
    - CITB
    - carpenter
    - joiner
    - chippy
starts-from = Ychydig TGAU neu gwrs coleg
first-step = Yna prentisiaeth ar safle neu mewn gweithdy

work-activities =
    Mae dau hanner i'r grefft hon, ac at un ohonyn nhw y mae'r rhan fwyaf yn tueddu.

    Ar safle y mae'r *saer coed* yn gweithio. Yn gynnar, yn yr hyn a elwir yn “first fix”, mae'n codi waliau o fframiau pren, yn gosod distiau a lloriau, ac yn codi cyplau'r to. Ar ôl i'r plastr sychu mae'n dod yn ôl ar gyfer y “second fix”: hongian drysau, gosod sgyrtin, cuddio pibellau, gosod ceginau a chloeon.

    Wrth fainc y mae'r *asiedydd* yn gweithio. Mae'n cymryd llun neu hen ffenestr wedi pydru, yn ei mesur, yn dewis y pren ac yn torri uniadau fel bod y darnau'n dal at ei gilydd heb fawr mwy na glud. O weithdai fel hyn y daw grisiau, ffenestri codi, drysau eglwys a chownteri siop. Peiriannau plaenio a thorwyr cyfrifiadurol sy'n gwneud y gwaith trwm erbyn hyn, a llaw sy'n ei orffen.

    Mae pren yn symud. Mae'n chwyddo mewn wythnos wlyb, yn crebachu wrth ymyl rheiddiadur ac yn hollti os rhowch hoelen yn rhy agos at y pen. Gwybod beth fydd darn yn ei wneud ymhen blwyddyn yw llawer o'r sgìl.

    Mae peryglon. Mae llifiau a pheiriannau rhigoli yn mynd â bysedd y rhai sy'n rhuthro, gall llwch mân achosi asthma, ac mae gwaith to yn golygu gweithio ar uchder. Mae rhan o'r gwaith yn ddiflas: gall saer ar stad fawr hongian yr un drws ddeugain gwaith.

day-at-work =
    - Chwarter i wyth: mewn capel ger Llandysul sy'n cael ei droi'n gartref, rydych yn dadlwytho'r estyll ar gyfer y llawr uchaf.
    - Naw: nid oes dim yn yr adeilad yn sgwâr, felly rydych yn siapio pen pob astell i ddilyn wal sy'n gwyro.
    - Un ar ddeg: rydych chi a'r prentis yn codi trawst newydd i'w le. Mae'r trydanwr am ddrilio drwyddo. Rydych yn dangos iddo ble y caiff wneud.
    - Un: mae'r perchennog yn gofyn a allai'r hen seddau pinwydd droi'n risiau. Rydych yn troi un drosodd, yn chwilio am dyllau pryfed ac yn dweud y gallai'r rhan fwyaf.
    - Dau tan bedwar: yn ôl yn y gweithdy rydych yn torri'r grisiau, ac mae'r prentis yn eu sandio.
    - Hanner awr wedi pedwar: rydych yn tynnu llun maint llawn o waith yr wythnos nesaf ar ddarn o bren haenog, ac yn ysgubo'r llawr.

qualities-and-skills =
    Mae'r bobl sy'n gwneud yn dda yn y gwaith hwn:

    - yn mesur ddwywaith, ac yn poeni am fwlch o un milimetr
    - yn gallu troi llun fflat yn beth solet yn eu meddwl
    - yn cyfrifo onglau, hyd a meintiau heb drafferth
    - yn cadw'r offer yn finiog a'r giardiau yn eu lle, waeth pa mor hwyr yw'r gwaith
    - yn ofalus gyda'r hyn sydd yn y golwg a'r hyn a gaiff ei guddio
    - yn ddigon heini i gario byrddau mawr i fyny ysgol
    - yn gallu gwrando ar gwsmer sy'n gwybod beth mae hi ei eisiau ond nid beth yw ei enw

pay =
    Mae pawb yn yr arolwg wedi'i gyflogi'n llawn amser fel saer coed neu asiedydd, rywle yn y DU. Nid yw'r rhai sy'n gweithio iddyn nhw eu hunain, fesul darn neu fesul diwrnod, ynddo, ac maen nhw'n rhan fawr o'r grefft.

    Ffigur yr hyfforddai yw'r isafswm cyflog i'r prentisiaid ieuengaf, ac i unrhyw brentis yn y flwyddyn gyntaf. Yn aml mae gweithdai asiedyddion yn talu ychydig yn llai na safleoedd adeiladu, ac yn cynnig gwaith sychach a mwy sefydlog yn gyfnewid.

    Mae gosodwyr siopau'n ennill yn dda ond oddi cartref yn aml. Rhaid i seiri safle brynu eu hoffer eu hunain. Mae hynny'n costio cryn dipyn dros y blynyddoedd, a chaiff offer ei ddwyn o faniau.

hours =
    Mae gweithdy'n cadw oriau cyson, bum diwrnod yr wythnos. Ar safle mae'r oriau'n dilyn y golau a'r amserlen, a gall tŷ sydd i'w drosglwyddo erbyn dydd Gwener lyncu'r nosweithiau cyn hynny.

places =
    Mae gwaith coed ym mhob sir. Dyma'r cyflogwyr arferol:

    - cwmnïau codi tai, a'r contractwyr gwaith saer sy'n gweithio iddyn nhw
    - adeiladwyr pentref, ar atigau, toeau a cheginau
    - gweithdai asiedyddion, llawer ohonyn nhw ar stadau diwydiannol bach
    - ffatrïoedd yn y canolbarth a'r gogledd sy'n gwneud waliau ffrâm bren a chyplau to
    - cynghorau, yr Ymddiriedolaeth Genedlaethol ac eraill sydd â hen adeiladau i'w cynnal
    - stiwdios ffilm a theledu o gwmpas Caerdydd a Chasnewydd, lle caiff setiau eu codi a'u chwalu

    Mae Cymru am godi mwy o gartrefi o bren, peth ohono wedi'i dyfu yma, ac mae hynny'n newyddion da i'r grefft hon. Daw gwaith o ardaloedd cadwraeth hefyd, gan fod rhaid fel arfer gwneud ffenestr godi newydd yno o bren i gyd-fynd â'r hen un.

vacancies =
    Dechreuwch gyda rhestrau [Gyrfa Cymru](organisation:careers-wales) a [Go Construct](organisation:go-construct). Ar gyfer gwaith mainc, cerddwch i mewn i weithdy a gofynnwch am gael gweld beth maen nhw'n ei wneud; wrth beiriant y bydd y perchennog fel arfer. Mae cymdeithasau tai a chwmnïau fframiau pren yn hysbysebu ar eu gwefannau eu hunain.

entry-routes =
    Dewiswch safle neu fainc os gallwch, gan fod y prentisiaethau'n wahanol. Os na allwch, mae blwyddyn mewn coleg yn gadael i chi roi cynnig ar y ddau cyn bod angen cyflogwr.

    Tan yn ddiweddar, ar lefel 3 yr oedd pob prentisiaeth adeiladu yng Nghymru yn dechrau. Yn 2026 cyhoeddwyd un lefel 2 mewn gwaith saer safle hefyd, i'r rhai nad ydyn nhw'n barod am yr un hirach. Gofynnwch i'ch coleg ar ba un o'r ddwy y byddai'n eich rhoi.

route-apprenticeship =
    Gyda chontractwr rydych yn dysgu gwaith saer safle; gyda gweithdy, gwaith asiedydd. Am ddiwrnod neu mewn blociau y byddwch yn y coleg, ac mae'r gweddill yn waith go iawn wrth ochr rhywun sydd wedi'i wneud ers blynyddoedd. Tua thair blynedd y mae'r lefel 3 lawn yn ei gymryd fel arfer. Drwy [CITB](organisation:citb) gall cwmni adeiladu hawlio arian tuag at eich hyfforddiant, a chewch sôn am hynny wrth ofyn.

route-college =
    Mae bron pob coleg yn dysgu gwaith saer ac asiedydd, o Goleg Menai a Choleg Ceredigion i Goleg Merthyr Tudful a Choleg Gwent. Ar lefel 2 rydych yn dilyn y cwrs Sylfaen, gyda gwaith coed yn un o ddwy grefft. Daw'r cwrs Dilyniant wedyn, mewn gwaith coed yn unig.

route-work =
    Dechreuwch fel labrwr, fel cynorthwyydd i osodwr ceginau neu wrth beiriant mewn gweithdy neu ffatri cyplau to. Mae ffatrïoedd yn derbyn pobl heb bapurau, ac mae rhai wedyn yn talu am eu hyfforddi.

training =
    Ar sgiliau llaw y treulir y misoedd cyntaf: hogi, marcio, llifio at linell, ac uniadau fel mortais a thyno. Yna daw drysau, cloeon, grisiau, toeau a'r geometreg sydd ei hangen ar gornel a chafn mewn to. Mae hyfforddiant diogelwch ar wahân i beiriannau, ac ni chaiff neb dan ddeunaw ddefnyddio rhai ohonyn nhw heb oruchwyliaeth agos.

    Mae asesydd yn casglu tystiolaeth o'ch gwaith go iawn. Yn ddiweddarach mae cyrsiau ar fframiau derw, ffenestri codi a thrwsio hen adeiladau, ac mae [SPAB](organisation:spab) ymhlith y rhai sy'n eu dysgu.

registration =
    Nid oes trwydded ar gyfer gweithio â phren. I fynd ar y rhan fwyaf o safleoedd adeiladu mae angen cerdyn [CSCS](organisation:cscs), a rhaid sefyll prawf diogelwch i'w gael; mae'r lliw'n newid wrth i'ch cymhwyster godi. Nid yw gweithdai, ceginau na thai preifat yn gofyn am un.

qualifications =
    I fynd yn syth i brentisiaeth lefel 3 yng Nghymru mae angen pasio dau o'r pynciau a enwir yn yr ysgol, neu rywbeth cyfwerth. Mathemateg yw'r un sy'n cyfrif bob dydd yn y gwaith. Mae colegau'n pennu eu telerau eu hunain ar gyfer y cwrs Sylfaen, ac yn edrych a ydych wedi gwneud rhywbeth â'ch dwylo.

work-experience =
    Bydd dau brynhawn mewn gweithdy asiedydd yn dangos i chi a ydych yn hoffi'r sŵn a'r arogl. Gofynnwch; byddwch yn ysgubo ac yn sandio, ac yn gweld grisiau'n cael eu gwneud. Mae gweithdai theatr, a phobl sy'n trwsio neuadd y pentref, yn aml yn falch o help. Cerfiwch lwy, trwsiwch giât, codwch gwt ieir, a thynnwch lun o bob cam.

progression =
    Gallech ddod yn fforman, yn lluniadydd sy'n paratoi gwaith i'r gweithdy, yn amcangyfrifydd neu'n rheolwr safle. Mae rhai'n dilyn tystysgrif uwch mewn adeiladu ac yn symud i'r swyddfa; mae ambell un yn mynd ymlaen i astudio i fod yn [bensaer](career:architect) neu'n syrfëwr.

    Gallwch ddyfnhau'ch crefft yn ogystal â dringo: fframiau derw, grisiau, trwsio cychod, dodrefn, setiau llwyfan. Mae llawer yn dechrau ar eu pen eu hunain, gydag un fan ac enw am gyrraedd ar amser. Mae colegau'n chwilio am seiri sy'n gallu dysgu, a rhai sy'n siarad Cymraeg yn anad neb.

adult-opportunities =
    Dyma ail yrfa boblogaidd, ac un y mae pobl yn breuddwydio amdani heb erioed gario bwrdd plastr. Gwnewch ddosbarth nos, yna treuliwch wythnos o wyliau gydag adeiladwr. Os ydych chi am ei gwneud o hyd, chwiliwch am gwrs Dilyniant rhan-amser.

    Mae prentisiaid hŷn yn bod, gan amlaf lle mae'r cwmni'n eu hadnabod yn barod. Y rhai y mae eu dwylo wedi'u hyfforddi mewn man arall, ar gychod neu ffermydd, mewn ffatrïoedd neu yn y lluoedd arfog, sy'n symud gyflymaf. Os ydych chi wedi gweithio â phren ers blynyddoedd, mae'r asesiad ar safle o'r enw OSAT yn rhoi cymhwyster llawn heb fynd yn ôl at fainc y coleg.

welsh =
    Mae geiriau'r grefft hon yn hen yn Gymraeg: *trawst*, *distyn*, *mortais a thyno*. Mewn gweithdai o Fôn i Sir Gâr maen nhw'n dal ar lafar bob dydd wrth ochr y rhai Saesneg, a bydd prentis yn clywed y ddau.

    Saesneg yw iaith y safleoedd mawr. Gyda pherchnogion tai, ysgolion a chynghorau sir y gorllewin, mae'r Gymraeg yn eich helpu i ennill gwaith ac i ddeall yn union beth sydd ei eisiau. Holwch y coleg am gael eich asesu yn Gymraeg, a'r Coleg Cymraeg Cenedlaethol am ei gymorth i brentisiaid.

picture-bench-caption = Plaenio ymyl drws nes ei fod yn ffitio
picture-bench-description = Mae asiedydd â sgarff am ei phen, ac mewn sbectol ddiogelwch, yn gwthio plaen ar hyd ymyl drws pren sy'n cael ei ddal yn feis y fainc. Mae naddion cyrliog ar y fainc ac ar y llawr. Ar y wal mae llif, morthwyl, cynion ac offer eraill yn hongian.
