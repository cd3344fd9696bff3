### Welder: words of the career page.

title = Weldiwr
summary = Yn uno metel â gwres, i wneud a thrwsio pibellau, fframiau, llongau, peiriannau a phontydd.
also-known-as =
    - weldiwr neu weldwraig
    - weldar
    - asiwr
    - weldiwr a ffabrigwr
    - platiwr a weldiwr
    - weldiwr pibellau
    - weldiwr ardystiedig
search-words =
    - weldio
    - asio
    - ffabrigo
    - ffabricetio
    - metel
    - gwaith metel
    - haearn
    - dur
    - gwaith dur
    - llenfetel
    - gof
    - gofaint
    - MIG
    - TIG
    - arc
    - sbarcs
    - gwreichion
    - masg
    - torts
    - giatiau
    - gatiau a rheiliau
    - trelars
    - pibellau
    - weldio dan ddŵr
    - welder
    - welding
    - fabricator
starts-from = Cwrs coleg; mae graddau'n help
first-step = Prentisiaeth â chyflog

work-activities =
    Mae arc sy'n boethach nag unrhyw ffwrn yn toddi ymylon dau ddarn o ddur, ac ar ôl oeri maen nhw'n un. Os gwnewch hynny'n dda, mae'r uniad yn gryfach na'r plât wrth ei ochr. Os gwnewch hynny'n wael, gallai pibell fyrstio neu drelar ddod yn ddarnau ar y ffordd.

    Rhyw draean o'r gwaith yw'r arc ei hun. Cyn hynny rydych yn darllen y lluniad, yn torri ac yn llifanu'r darnau, yn eu gosod yn sgwâr ac yn eu tacio yn eu lle. Wedyn rydych yn glanhau'r slag, yn chwilio am dyllau a chraciau, ac yn llifanu eto. Efallai y bydd arolygwyr yn tynnu llun pelydr X o'ch gwaith, a rhaid torri allan weldiad sy'n methu, a'i wneud unwaith yn rhagor.

    Mae ychydig o brif ddulliau:

    - *MIG*, gyda gwifren yn dod o wn: cyflym, a chyffredin mewn ffatrïoedd ac ar offer fferm
    - *ffon*, neu arc metel â llaw, sy'n gweithio yn yr awyr agored ac ar hen ddur rhydlyd
    - *TIG*, araf a thaclus, ar gyfer pibellau dur gwrthstaen, peiriannau bwyd a rhannau awyrennau
    - robotiaid, y byddwch chi'n eu gosod, yn eu gwylio ac yn eu cywiro

    Mae llawer o weldwyr yn ffabrigwyr hefyd: maen nhw'n marcio, yn plygu ac yn adeiladu'r ffrâm gyfan, nid dim ond yn ei huno.

    Mae'n waith caled i'r corff. Rydych yn penlinio, yn gorwedd ar eich cefn mewn tanc, neu'n aros yn llonydd â'ch breichiau i fyny. Mae llosgiadau, sŵn, llwch a dur trwm. Gall golau llachar losgi'ch llygaid mewn eiliad os yw'r masg i fyny. Gall y mwg achosi clefyd yr ysgyfaint a chanser, felly yn ôl y gyfraith rhaid i'r cyflogwr ei dynnu i ffwrdd neu roi masg ag aer glân i chi. Os yw gweithdy'n las gan fwg, chwiliwch am un arall.

day-at-work =
    Pontydd cerdded mae'r gweithdy'n eu gwneud, yn agos at borthladd yn y de-orllewin. Rydych yn cyrraedd am hanner awr wedi saith gyda fflasg a phâr sych o fenig. Mae'r fforman yn rhannu'r lluniadau; canllaw deugain metr o hyd sydd gennych chi, mewn wyth darn.

    Tan ddeg rydych yn torri tiwb ar y llif ac yn llifanu'r pennau fel eu bod yn cwrdd heb fwlch. Byddai bwlch mor llydan â darn arian yn golygu ailddechrau. Yna rydych yn clampio, yn gwirio â sgwâr ac yn tacio. Erbyn cinio mae tri darn yn barod, ac mae'r prentis wedi dysgu pam rydych yn tacio corneli gyferbyn yn eu tro: mae'r gwres yn tynnu'r metel, a bydd yn plygu fel banana os gadewch iddo.

    Drwy'r prynhawn rydych yn weldio, lled llaw ar y tro, y masg i lawr a'r ffan yn rhuo. Nid ydych yn meddwl am fawr ddim ond y sŵn, sydd fel bacwn yn ffrio pan fydd popeth yn iawn. Am dri mae'r arolygydd yn dal golau wrth bob uniad ac yn rhoi marc sialc ar un. Mae twll pin ynddo. Rydych yn ei lifanu allan ac yn ei lenwi, heb fod yn rhy falch ohonoch eich hun. Am hanner awr wedi pedwar rydych yn ysgubo, yn hongian y dillad lledr i sychu ac yn gyrru adref ag oglau metel arnoch.

qualities-and-skills =
    - llaw gadarn, a llygaid sy'n gweld yn dda o agos, gyda sbectol os oes angen
    - amynedd i baratoi'n dda cyn taro arc
    - deall lluniadau: troi llinellau ar bapur yn gorneli dur
    - digon o fathemateg ar gyfer onglau, hydoedd ac arwynebedd
    - malio am uniad na fydd neb byth yn ei weld
    - bod yn ddigon heini i blygu, codi a dringo, ac yn fodlon gweithio am oriau ar eich pen eich hun y tu ôl i fasg

    Dylai pobl ag asthma gael cyngor yn gyntaf. Mae weldwyr byddar yn llwyddo'n dda. Gall dwylo o unrhyw faint wneud y gwaith, ac mae menywod sy'n rhoi cynnig arno'n aml yn gweld bod y grefft yn eu siwtio, er mai nhw efallai fydd y cyntaf yn y gweithdy.

pay =
    Mae'r arolwg yn cyfrif weldwyr ynghyd â thorwyr fflam a sodrwyr o bob math, os ydyn nhw'n weithwyr cyflogedig llawn amser yn y DU. Ni all weld y rhai hunangyflogedig, ac mae llawer o'r rheini ar safleoedd mawr.

    Sgìl mewn un dull, a thystysgrif gyfredol i'w ddangos, sy'n pennu'r hyn a gewch. Gwaith cyffredinol mewn gweithdy bach sy'n talu leiaf. Mae weldwyr pibellau mewn purfeydd, gorsafoedd pŵer ac ar bibellau hir yn ennill llawer mwy mewn blwyddyn dda, gyda llety a goramser, ac yn aros gartref rhwng gwaith mewn un wael. Mewn gweithfeydd mawr, cytundeb cenedlaethol ar gyfer adeiladu peirianyddol sy'n pennu'r gyfradd.

    O ran prentisiaid, yr isafswm cyflog a welwch; bydd cwmni sydd am eich cadw yn codi'ch cyflog bob blwyddyn.

hours =
    Fel arfer mae gweithdai'n rhedeg o'r bore bach tan ddiwedd y prynhawn o ddydd Llun i ddydd Iau, ac yn gorffen ganol dydd ar ddydd Gwener. Mae ffatrïoedd â mwy o archebion yn ychwanegu shifft nos neu benwythnos. Mae digon o oramser pan fydd dyddiad cau, ac mae'n haws ei wrthod yno nag ar safle.

    Pan fydd purfa neu waith dur yn cau i gael ei drwsio, gall hynny olygu dyddiau deuddeg awr am wythnosau, a lletya oddi cartref. Mae rhai weldwyr yn hoffi'r patrwm hwnnw o waith caled a seibiant hir. Efallai nad yw teuluoedd.

places =
    Mae metel yn cael ei drin ym mhob rhan o Gymru:

    - iardiau ffabrigo a phurfeydd o gwmpas Aberdaugleddau a Doc Penfro
    - dur a'i gyflenwyr ym Mhort Talbot, Llan-wern, Shotton a Chaerdydd; ym Mhort Talbot mae'r newid i ffwrnais drydan wedi costio swyddi, ac mae'n dod â gwaith adeiladu hefyd
    - trenau yn Llan-wern, rhannau peiriannau cloddio yn Wrecsam ac awyrennau ar Lannau Dyfrdwy
    - cwmnïau dur adeileddol, sy'n gwneud fframiau pontydd, ysgolion ac ysguboriau
    - gweithdai ym mhob tref farchnad sy'n trwsio trelars, giatiau, erydr a pheiriannau chwarel
    - porthladdoedd a ffermydd gwynt, lle disgwylir mwy o waith

    Mae gan TWI, corff ymchwil ar weldio, ganolfan ym Mhort Talbot sy'n hyfforddi pobl i archwilio weldiadau. Gyda thystysgrifau, gallwch weithio ledled y byd: ar longau, rigiau a phibellau, yn Norwy, Canada neu Awstralia.

vacancies =
    Mae prentisiaethau wedi'u rhestru gan [Gyrfa Cymru](organisation:careers-wales). I bobl gymwysedig, mae asiantaethau'n gyflym, ac mae sôn ar lafar yr un mor gyflym. Ar y diwrnod cyntaf gofynnir i chi wneud prawf weldio, ac mae hwnnw'n cyfrif mwy na'r llythyr. Mae cwmnïau bach yn hoffi cnoc ar y drws a chip ar ychydig o ddarnau rydych wedi'u gwneud.

entry-routes =
    Nid oes angen trwydded ar neb i weldio, ac nid oes gradd ysgol sy'n dangos a ydych yn gallu. Prentisiaeth yw'r dechrau mwyaf cadarn. Mae cwrs coleg yn gyntaf yn gyffredin, gan fod cyflogwyr yn hoffi gweld eich bod yn gallu taro arc yn barod ac nad yw'r gwres wedi eich dychryn.

route-apprenticeship =
    Yng Nghymru gallwch ddilyn ffabrigo a weldio ar lefel 2 a mynd ymlaen i lefel 3. Mae cwmni'n talu cyflog i chi, ac rydych yn mynd i'r coleg am ddiwrnod yr wythnos neu mewn blociau. Mae lefel 3 yn cymryd tua thair i bedair blynedd i gyd. Mae'r fframwaith yn rhoi pum TGAU fel canllaw, ond mae cwmnïau'n malio mwy am ddwylo medrus, cyrraedd yn brydlon a ffordd o ddod i'r gwaith. Efallai y gofynnir i chi blygu darn o wifren neu wneud symiau mewn prawf.

route-college =
    Gellir dysgu ffabrigo a weldio'n llawn amser mewn colegau o Langefni a Glannau Dyfrdwy i Sir Benfro a'r Cymoedd. Nid yw cwrs lefel 1 yn gofyn am raddau penodol. Mae lefel 2 yn cymryd blwyddyn, ac wedyn gallech fod yn barod am swydd cynorthwyydd neu brentisiaeth. Mae dosbarthiadau nos mewn un dull yn agored i oedolion a ffermwyr, am ffi.

route-work =
    Mae labrwyr a gweithredwyr peiriannau mewn gweithdy dur yn dysgu amser cinio, ar sgrap, gyda rhywun sy'n fodlon dangos iddyn nhw. Os gwnewch hyn, mynnwch bapur i'w brofi: gofynnwch i'r cwmni eich rhoi ar gwrs NVQ, neu dalu am brawf codio.

training =
    Rydych yn dysgu pob dull ar blât gwastad, yna ar i fyny, yna uwch eich pen, ac yn olaf ar bibell, sef y peth anoddaf. Mae'r coleg yn dysgu am fetelau, lluniadau, torri a diogelwch. *Codio* sy'n bwysig wedyn: mae arholwr yn eich gwylio'n gwneud weldiad prawf i safon fel BS EN ISO 9606, yn ei dorri neu'n tynnu llun pelydr X ohono, ac yn rhoi tystysgrif i chi ar gyfer y metel, y trwch a'r safle hwnnw. Rhaid ei chadw'n ddilys drwy waith rheolaidd. Mae safleoedd yn gofyn am gerdyn diogelwch hefyd, CSCS ar waith adeiladu neu CCNSG mewn purfeydd.

qualifications =
    Canllaw yn unig yw'r rhestrau. Ar gyfer prentisiaid, un Lloegr ydyw; mae cwmnïau Cymru'n gofyn am rywbeth tebyg iawn neu lai. O un coleg yng Nghymru y daw'r rhai ar gyfer cwrs lefel 2. Os gadawsoch yr ysgol heb yr un, dechreuwch ar lefel 1 a dilynwch fathemateg ochr yn ochr, gan y bydd angen onglau arnoch.

work-experience =
    Mae yswiriant yn cadw disgyblion oddi wrth yr arc yn y rhan fwyaf o gwmnïau, ond gallwch lifanu, paentio, mesur a gwylio. Mae colegau'n cynnal diwrnodau blasu gydag offer weldio go iawn, ac mae rhai ysgolion yn anfon grwpiau un diwrnod yr wythnos o Flwyddyn 10 ymlaen. Weithiau mae gan glybiau ffermwyr ifanc a chadetiaid y Fyddin set weldio. Gartref, peidiwch â rhoi cynnig arni ar eich pen eich hun: mae gwifrau tai, llygaid ac ysguboriau wedi'u colli fel hynny.

disclosure =
    Nid oes gwiriad bron byth, felly mae'r grefft yn agored i bobl â chofnod, ac mae rhai'n ei dysgu gyntaf yn y carchar. Mae safleoedd niwclear ac amddiffyn yn fetio pawb.

progression =
    Y camau arferol yw mwy o ddulliau, mwy o safleoedd, gwell tystysgrifau. Y tu hwnt i'r rheini mae:

    - fforman, yna rheolwr gweithdy neu safle
    - arolygydd weldiadau, y mae angen llygaid craff a thystysgrif arno, ac y mae ei bengliniau'n para'n hirach
    - peiriannydd weldio, ar ôl tystysgrif uwch neu radd; gweler [peiriannydd mecanyddol](career:mechanical-engineer)
    - athro mewn coleg
    - eich fan eich hun, neu gwmni ffabrigo bach

adult-opportunities =
    Daw nifer dda yn ddeg ar hugain neu'n ddeugain oed o ffermio, garejys a'r [fyddin](career:soldier). Mae gweithwyr dur a gollodd eu swyddi wedi ailhyfforddi yn y grefft hefyd. Gyda dosbarth nos a phrawf neu ddau gallwch fod yn ennill yn gynt nag yn y rhan fwyaf o grefftau, er mai ar y pen isaf. Gall [Cymru'n Gweithio](organisation:working-wales) ddweud a fyddai ReAct+ neu Gyfrif Dysgu Personol yn talu am y cwrs. Gwyliwch rhag ysgolion wythnos sy'n addo ffortiwn ar rigiau olew. Nid oes neb yn anfon dechreuwr i rig, a deifwyr yn gyntaf yw weldwyr dan ddŵr.

welsh =
    Nid oes llawer i'w ddarllen yn y gwaith hwn, ac mae'r rhan fwyaf yn Saesneg: lluniadau, gweithdrefnau, tystysgrifau. Mater arall yw'r siarad. Yng ngweithdai Llŷn, Ceredigion a dyffryn Tywi, Cymraeg mae pobl yn ei weiddi dros y llifanydd, ac mae ffermwyr sy'n dod â bocs cyswllt wedi torri yn disgwyl ei ddisgrifio yn Gymraeg.

    Caiff prentis ofyn am gael ei ddysgu neu ei asesu yn Gymraeg mewn rhai colegau, am ran o'r cwrs. Ar waith trwsio mawr gyda chriwiau o bob cwr o Ewrop, Saesneg a ddefnyddir am fod angen un iaith er diogelwch.

picture-arc-caption = Gwreichion yn tasgu wrth i blât gael ei weldio wrth drawst dur
picture-arc-description = Mae weldiwr mewn masg tywyll, siaced ledr a menig trwchus yn plygu dros drawst dur ar drestlau. Mae golau llachar lle mae'r ffagl yn cwrdd â'r metel, a gwreichion yn tasgu i bob cyfeiriad. Mae llen goch yn cysgodi'r man gwaith, a photeli nwy'n sefyll wrth y ffenestr.
