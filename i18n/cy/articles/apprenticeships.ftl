### Apprenticeships in Wales: words of the article.

title = Prentisiaethau yng Nghymru
summary = Swydd â chyflog lle rydych yn astudio am gymhwyster hefyd: y lefelau, y cyflog, yr wythnos waith, a sut i ddod o hyd i le.
body =
    Mae gan brentis swydd. Rydych yn llofnodi contract, yn ennill cyflog ac yn cael gwyliau â thâl, fel pawb arall yn y cwmni. Ar yr un pryd rydych yn astudio am gymhwyster yn y gwaith hwnnw, a daw asesydd i weld beth rydych yn gallu ei wneud. Mae'r rhan fwyaf o brentisiaethau Cymru yn para rhwng blwyddyn a phedair blynedd. Mae'n dibynnu ar y grefft, ac ar faint rydych yn ei wybod ar y dechrau.

    ## Y lefelau

    Mae gan Gymru ei threfn ei hun, felly gwnewch yn siŵr nad sôn am Loegr y mae'r hyn rydych yn ei ddarllen.

    - Mae Prentisiaeth Sylfaen ar lefel 2, yr un lefel â graddau TGAU da.
    - Mae Prentisiaeth ar lefel 3, yr un lefel â Safon Uwch. Ar y lefel hon y mae [trydanwr](career:electrician) yn hyfforddi.
    - Mae Prentisiaeth Uwch ar lefel 4 neu 5, fel blynyddoedd cyntaf gradd.
    - Mae Gradd-brentisiaeth yn arwain at radd lawn. Yng Nghymru mae rhai i'w cael mewn gwaith digidol, mewn peirianneg a gweithgynhyrchu uwch, ac mewn rhai rhannau o'r byd adeiladu.

    Gallwch ddringo o un lefel i'r nesaf. Nid yw llawer o'r gradd-brentisiaethau sy'n cael eu hysbysebu yn Lloegr ar gael yma.

    ## Pwy sy'n cael bod yn brentis

    Mae angen i chi fod yn 16 oed o leiaf, byw yng Nghymru, a bod wedi gadael addysg llawn amser erbyn y diwrnod cyntaf. Nid oes terfyn oedran uchaf. Mae rhai'n dechrau'n ddeugain oed, ac mae rhai'n cael eu rhoi ar brentisiaeth yn y swydd sydd ganddyn nhw'n barod. Os ydych chi'n byw yn agos at y ffin, gofynnwch cynllun pa wlad yw hwn.

    Mae pob cyflogwr yn pennu ei ofynion mynediad ei hun. Mae rhai'n gofyn am bynciau TGAU penodol. Mae eraill yn chwilio yn gyntaf am ddiddordeb, a rhywun sy'n cyrraedd yn brydlon. Os yw eich mathemateg, eich Saesneg neu eich Cymraeg yn wan, fel arfer cewch weithio arnyn nhw wrth hyfforddi. Sgiliau Hanfodol yw'r enw ar hyn.

    ## Y cyflog a'r wythnos

    Mae'r gyfraith yn pennu isafswm cyflog i brentisiaid. Mae'n berthnasol os ydych dan 19 oed, neu yn eich blwyddyn gyntaf. Ar ôl hynny, rhaid i chi gael o leiaf yr isafswm cyflog ar gyfer eich oedran. Edrychwch ar [gyfraddau heddiw](https://www.gov.uk/national-minimum-wage-rates). Mae rhai cyflogwyr yn talu cryn dipyn yn fwy, ac mae eraill yn talu cyn lleied ag y gallan nhw. Cyfrifwch beth fydd cost y bws, yr esgidiau gwaith a'r cinio. Gall budd-daliadau'ch teulu newid pan fyddwch yn dechrau ennill, felly holwch [Gyngor ar Bopeth](organisation:citizens-advice) yn gyntaf.

    Yn y gwaith y byddwch am y rhan fwyaf o'r wythnos. Mae'r gweddill ar gyfer astudio. Gall hynny fod yn ddiwrnod yr wythnos yn y coleg, yn floc o wythnosau, neu'n wersi ar-lein ac ymweliadau gan asesydd. Rydych yn cael eich talu am yr oriau hyn hefyd, ac nid oes ffioedd i'w talu am y cwrs.

    Nid yw'n ddewis hawdd. Efallai y byddwch yn codi am chwech tra bo'ch ffrindiau'n cysgu. Ar y dechrau, chi fydd yn ysgubo'r llawr ac yn nôl pethau. Mae gwaith cwrs i'w wneud pan fyddwch wedi blino, ac mae gennych lai o wythnosau o wyliau na myfyriwr.

    ## Dod o hyd i le

    - Mae [Gyrfa Cymru](organisation:careers-wales) yn rhestru'r lleoedd sydd ar gael, ledled Cymru.
    - Dechreuwch chwilio ar ôl y Nadolig. Ym mis Medi y mae llawer yn dechrau, ond mae rhai'n codi ar unrhyw adeg o'r flwyddyn.
    - Holwch y coleg neu'r cwmni hyfforddi sy'n dysgu eich crefft. Nhw sy'n gwybod pwy sy'n derbyn pobl.
    - Edrychwch ar wefannau cynghorau, byrddau iechyd a chwmnïau mawr.
    - Ewch at gwmnïau bach eich hun. Gall un nad yw erioed wedi cael prentis ddweud “iawn”, unwaith y bydd yn deall mai'r cwmni hyfforddi sy'n gofalu am y gwaith papur.

    Ewch ati fel y byddech ar gyfer unrhyw swydd arall: gweler [ysgrifennu cais](article:writing-an-application) a [chyfweliadau](article:interviews).

    Mewn *prentisiaeth a rennir*, un corff sy'n eich cyflogi ac yn eich anfon i weithio gyda sawl cwmni yn eu tro. Ym myd adeiladu a pheirianneg y mae'n fwyaf cyffredin.

    Os ydych chi'n anabl, rhaid i'r cyflogwr a'r cwmni hyfforddi wneud addasiadau rhesymol. Dywedwch yn gynnar wrth y cwmni hyfforddi beth sy'n eich helpu i ddysgu. Mewn rhai ardaloedd mae hyfforddwyr gwaith i bobl ifanc y mae angen mwy o gefnogaeth arnyn nhw, felly holwch Gyrfa Cymru. Mae rhagor yn [Bod yn anabl yn y gwaith](article:disability-at-work).

    ## Yn Gymraeg

    Gallwch wneud llawer o brentisiaethau yn Gymraeg, yn llawn neu'n rhannol, neu yn y ddwy iaith. Gofynnwch am hynny cyn dechrau: mae angen amser ar y cwmni hyfforddi i ddod o hyd i asesydd sy'n siarad Cymraeg. Mae'r [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg) yn cefnogi prentisiaid sy'n gwneud hyn. Cewch ysgrifennu eich portffolio yn Saesneg a'i drafod yn Gymraeg, os dyna sut rydych chi'n gweithio.

    ## Beth i'w ofyn i'r cyflogwr

    - At ba gymhwyster mae'n arwain, ar ba lefel, a phwy sy'n ei ddysgu?
    - Beth yw'r cyflog yn awr, ac ar ôl y flwyddyn gyntaf?
    - Pa ddyddiau ac oriau y bydda i'n gweithio, a phryd y bydda i'n astudio?
    - Pwy fydd yn dangos y gwaith i mi, a faint o'ch prentisiaid sydd wedi gorffen?
    - Pwy sy'n talu am offer, dillad a theithio?
    - Beth sy'n digwydd fel arfer ar y diwedd?

    ## Pan ddaw i ben

    Nid oes rhaid i neb eich cadw oni bai bod eich contract yn dweud hynny, er bod llawer o gyflogwyr yn gwneud. Rydych yn gadael gyda chymhwyster, rhai blynyddoedd o brofiad, a phobl a fydd yn barod i ddweud gair da drosoch. Gallwch fynd ymlaen i lefel uwch, i brifysgol, neu i gwmni arall.

    Os yw'r cwmni'n cau neu'n dod â'ch swydd i ben, dywedwch wrth y cwmni hyfforddi ac wrth Gyrfa Cymru yr un diwrnod. Gallan nhw eich helpu i chwilio am gyflogwr arall, er mwyn i chi gael gorffen. Ac os ydych yn anhapus, siaradwch â'ch asesydd cyn rhoi'r gorau iddi.
