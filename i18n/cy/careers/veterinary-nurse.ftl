### Veterinary nurse: words of the career page.

title = Nyrs filfeddygol
summary = Yn nyrsio anifeiliaid sâl a rhai sydd wedi'u hanafu, yn helpu gyda llawdriniaethau ac yn dangos i berchnogion sut i ofalu am eu hanifeiliaid.
also-known-as =
    - nyrs fets
    - nyrs filfeddygol gofrestredig (RVN)
    - nyrs anifeiliaid
    - nyrs anifeiliaid bach
    - nyrs ceffylau
    - nyrs theatr filfeddygol
search-words =
    - cŵn
    - ci
    - anifeiliaid
    - nyrsio milfeddygol
    - nyrsio anifeiliaid
    - nyrs mewn milfeddygfa
    - nyrs vet
    - nyrs ffariar
    - milfeddyg
    - gofal anifeiliaid
    - anifeiliaid anwes
    - cŵn bach
    - cathod bach
    - cwningod
    - ceffylau
    - ysbyty anifeiliaid
    - cytiau cŵn
    - anesthetig
    - theatr
    - torri ewinedd
    - microsglodyn
    - clinig pwysau
    - RCVS
    - BVNA
    - Llaneurgain
    - Glynllifon
    - nyrs filfedygol
    - nyrs milfeddygol
starts-from = Pum TGAU da, neu gychwyn ar lefel 2
first-step = Yna swydd myfyriwr nyrsio mewn practis cymeradwy

work-activities =
    Y [milfeddyg](career:veterinary-surgeon) sy'n penderfynu ac yn rhoi'r llawdriniaeth. Chi sy'n cadw'r claf yn fyw, yn lân, yn dawel ac mor ddi-boen â phosibl. Cŵn, cathod a chwningod yw'r cleifion gan amlaf. Mae ychydig o nyrsys yn gweithio gyda cheffylau, a llai fyth gydag anifeiliaid fferm neu sw.

    Gallwch wneud unrhyw un o'r rhain mewn un shifft:

    - dal anifail yn llonydd ar gyfer pigiad neu belydr X, gan godi cyn lleied o ofn arno ag y gallwch
    - cymryd gwaed, ei roi drwy'r peiriant ac edrych ar samplau dan y microsgop
    - rhoi meddyginiaethau a hylifau, trin clwyfau ac, o dan gyfarwyddyd y milfeddyg, pwytho briw bach
    - paratoi'r theatr, yna cadw golwg ar yr anesthetig: anadlu, deintgig, calon, tymheredd
    - glanhau dannedd, torri ewinedd, gosod microsglodion
    - eistedd gyda pherchennog i drafod pwysau, llyngyr, diabetes neu gi bach newydd
    - sgwrio cewyll, mopio, sterileiddio offer, cyfrif y cyffuriau

    Glanhau yw cyfran dda o'r gwaith. Rydych yno hefyd pan gaiff anifail ei roi i gysgu. Chi sy'n eillio'r goes, chi sy'n dal y bawen, a chi wedyn sy'n dangos ffordd dawel allan i'r perchennog.

day-at-work =
    Am wyth rydych yn agor y drysau. Mae pedwar anifail i fynd i'r theatr, ac rydych yn eu derbyn fesul un: pryd bwytodd e ddiwethaf, ydy e ar unrhyw dabledi, llofnodwch fan hyn. Mae milgi'n crynu, felly rydych yn eistedd ar y llawr gydag ef nes iddo beidio.

    Drwy'r bore rydych wrth ben y bwrdd â'ch llaw ar bwls rhywun. Wrth drin dannedd hen gath, mae'r pwysedd gwaed yn disgyn. Rydych yn dweud hynny, yn troi'r nwy i lawr ac yn cyflymu'r drip, ac mae'r milfeddyg yn aros. Mae'r rhif yn codi. Rydych yn ei nodi ar y siart, fel y gwnaethoch bob pum munud.

    Clinig nyrs sydd yn y prynhawn: tynnu pwythau, Labrador tew sydd wedi colli dau gilo, a chwningen y mae angen milfeddyg i weld ei dannedd. Am bump mae pob claf yn mynd adref gyda thaflen rydych yn mynd drwyddi fesul llinell. Golch, lloriau a swabiau yw'r awr olaf. Mae'ch traed yn brifo ac mae blew gwyn ar bob dilledyn.

qualities-and-skills =
    Mae angen dwylo sy'n dyner ac yn gadarn yr un pryd, a llygad sy'n sylwi pan fydd yr anadlu wedi newid. Mae rhifau'n bwysig, achos mewn degfedau o fililitr y caiff dos cath fach ei fesur. Felly hefyd ysgwyddau cryf a chroen sy'n gallu dioddef diheintydd.

    Rhaid bod yn amyneddgar gyda phobl yn eu munudau gwaethaf, a bod â'r math o natur sy'n gadael i chi fopio llawr yn syth ar ôl achub bywyd. Mae crafiadau a brathiadau yn rhan o'r swydd. Os oes gennych asthma neu alergedd drwg i flew, holwch feddyg cyn dechrau.

pay =
    Mae gan nyrsio milfeddygol ei grŵp ei hun yn yr arolwg, felly am y swydd hon y mae'r ffigurau mewn gwirionedd, er bod nyrsys newydd a phrif nyrsys yn cael eu cyfrif gyda'i gilydd. Maen nhw ar gyfer gweithwyr cyflogedig llawn amser ledled y Deyrnas Unedig.

    Y ffigur i rywun dan hyfforddiant yw'r isafswm cyflog i brentis. Os ydyn nhw'n gyflogedig, dylai myfyrwyr nyrsio ar lwybrau eraill gael o leiaf yr isafswm cyflog ar gyfer eu hoedran. Ar leoliad o goleg neu brifysgol, nid ydyn nhw'n cael dim fel arfer.

    Mae'n bwysig deall hyn cyn dewis: o ystyried y sgìl a'r cyfrifoldeb, mae'r cyflog yn isel. Daw mwy drwy weithio'r nos, gweithio fel locwm, gweithio mewn ysbyty arbenigol, neu ddod yn brif nyrs neu'n rheolwr practis.

hours =
    Mae milfeddygfeydd ar agor o'r bore bach tan ddechrau'r nos, ac ar ddydd Sadwrn. Nid yw ysbytai byth yn cau, ac mae eu nyrsys yn gweithio'r nos yn eu tro, yn aml mewn shifftiau hir. Mewn practis bach yn y wlad, gallech fod ar alwad ar gyfer llawdriniaethau sy'n methu aros. Mae llawer o nyrsys yn gweithio'n rhan-amser ar ôl cael plant.

places =
    Mae practis ym mhob tref o unrhyw faint, o Gaergybi i Gas-gwent. Ar hyd yr M4 ac o gwmpas Wrecsam a Glannau Dyfrdwy y mae'r ysbytai mwy, gyda mwy o nyrsys ac achosion llai cyffredin, ac mae rhagor dros y ffin. Gallech weithio hefyd i'r PDSA neu'r RSPCA, mewn coleg, mewn labordy, neu mewn sw fel un Bae Colwyn.

    Yn aml gall nyrsys a hyfforddodd yma gofrestru yn Iwerddon, Awstralia neu Seland Newydd, ar ôl bodloni'r rheolau yno.

vacancies =
    Edrychwch ar wefannau practisau, ac ar gylchgrawn a thudalen swyddi'r [British Veterinary Nursing Association](organisation:bvna). Ar gyfer swyddi myfyrwyr, anfonwch lythyr i bob practis hyfforddi y gallech ei gyrraedd ar fws: mae'r Coleg Brenhinol yn eu rhestru i gyd.

entry-routes =
    Yr hyn sydd ei angen yn y pen draw yw cymhwyster y mae Coleg Brenhinol y Milfeddygon wedi'i gymeradwyo. Mae dau fath: diploma lefel 3, a gradd sylfaen neu radd anrhydedd. Mae cannoedd lawer o oriau mewn practis hyfforddi cymeradwy yn rhan o'r ddau. Dod o hyd i'r practis hwnnw yw'r peth anoddaf, beth bynnag a ddewiswch.

    Ar wefan y Coleg Brenhinol mae rhestr o'r cyrsiau cymeradwy. Edrychwch arni cyn talu i unrhyw goleg, achos ni fydd cyrsiau anifeiliaid eraill, waeth pa mor dda, yn eich rhoi ar y gofrestr.

route-work =
    Mae llawer yn dechrau fel cynorthwyydd gofal anifeiliaid neu wrth ddesg flaen practis, yn dangos eu gwerth, ac yn cael cynnig lle fel myfyriwr nyrsio. Mae'r practis yn eich talu tra byddwch yn astudio am y diploma lefel 3 dros ddwy neu dair blynedd, drwy gael eich rhyddhau am ddiwrnod yr wythnos, neu ar-lein yn bennaf. Gallwch ddechrau yn un ar bymtheg gyda'r graddau cywir.

route-apprenticeship =
    Mae gan Gymru brentisiaeth sylfaen, ar lefel 2, i gynorthwywyr nyrsio mewn amgylchedd milfeddygol. Rydych yn dal, yn glanhau, yn bwydo ac yn helpu, am gyflog, am flwyddyn neu fwy. Nid yw'n eich gwneud yn nyrs gofrestredig, ond gyda mathemateg a Saesneg gall gymryd lle'r graddau arferol ar gyfer lefel 3. Holwch [Gyrfa Cymru](organisation:careers-wales) a'r practis beth sy'n cael ei ariannu wedyn, gan nad yw prentisiaethau lefel 3 yr un fath yma ag yn Lloegr.

route-college =
    Gall myfyrwyr llawn amser ddilyn y diploma lefel 3 mewn coleg, gydag wythnosau o leoliad heb dâl. Fel arfer rhaid bod yn ddeunaw oed ar gyfer hynny. Mae'r cyrsiau gofal anifeiliaid yn Llaneurgain, Pencoed, Brynbuga neu Lynllifon yn ffordd gadarn o ddechrau ar lefel 1 neu 2.

route-university =
    Mae gradd yn para tair neu bedair blynedd, gyda chyfnod hir mewn practis. Mae Prifysgol Wrecsam wedi dysgu nyrsio milfeddygol, ac mae Harper Adams ac eraill dros y ffin. Mae'n costio mwy na'r diploma ac yn arwain at yr un gofrestr. Yn gyfnewid am hynny cewch amser ar gyfer gwyddoniaeth ac ymchwil, a gwell cyfle wedyn i ddysgu eraill neu i gael swydd dramor.

training =
    Rydych yn astudio anatomeg, maeth, heintiau, cyffuriau ac anesthesia, mewn cŵn, cathod ac anifeiliaid anwes bach yn bennaf, neu mewn ceffylau ar y llwybr hwnnw. Yn y practis mae hyfforddwr clinigol yn eich gwylio ac yn cymeradwyo pob sgìl mewn cofnod electronig. Ar y diwedd daw arholiad ymarferol: rhes o orsafoedd, stopwats, ac arholwr â chlipfwrdd. Dyna ddiwrnod anoddaf y cwrs i'r rhan fwyaf o bobl.

registration =
    Yn ôl y gyfraith, dim ond nyrsys sydd ar gofrestr [Coleg Brenhinol y Milfeddygon](organisation:rcvs), a myfyrwyr dan hyfforddiant, sy'n cael rhoi rhai triniaethau a gwneud mân lawdriniaethau o dan gyfarwyddyd milfeddyg. Caiff unrhyw un ei alw ei hun yn nyrs filfeddygol o hyd, ac mae'r proffesiwn wedi gofyn ers tro am newid hynny. Rydych yn talu ffi bob blwyddyn, yn cofnodi beth rydych yn ei ddysgu ac yn dilyn cod. Gall nyrs sy'n ei dorri golli ei lle ar y gofrestr.

qualifications =
    Graddau'r brentisiaeth yw'r hyn mae'r diwydiant yng Nghymru yn ei argymell ar gyfer lefel 2, ac nid oes rheol sy'n eich gorfodi i'w cael. Rhai coleg hyfforddi mawr yn Lloegr yw graddau'r diploma; mae eraill yn gofyn am yr un peth, gan mai'r Coleg Brenhinol sy'n pennu'r isafswm. Graddau prifysgol sy'n amrywio fwyaf, felly darllenwch bob tudalen.

work-experience =
    Wythnos mewn practis yw'r hyn mae colegau am ei weld yn fwy na dim, a'r hyn mae pawb yn gofyn amdano, felly gwnewch gais fisoedd ymlaen llaw. Mae cytiau cŵn, llety cathod, stablau, canolfannau achub a ffermydd i gyd yn dangos eich bod yn gallu trin anifeiliaid a mop. Cadwch nodiadau am dri chlaf: beth oedd o'i le, beth a wnaed, a beth y byddech wedi hoffi ei ofyn.

disclosure =
    Byddan nhw'n gofyn i chi am euogfarnau wrth gofrestru ar y cwrs ac wrth ymuno â'r gofrestr, gan fod allweddi cyffuriau peryglus gan nyrsys. Nid oes rhaid i rywbeth hen neu fach eich rhwystro. Dywedwch wrth y coleg yn gynnar ac yn gyfrinachol.

progression =
    Ar ôl blwyddyn neu ddwy gall nyrs ennill tystysgrif mewn anesthesia, gofal brys, ymddygiad neu nyrsio cathod, a chynnal clinigau ar ei phen ei hun. Ymhellach ymlaen mae swyddi prif nyrs, hyfforddwr clinigol, rheolwr practis a darlithydd. Mae rhai'n gwerthu ar ran cwmnïau cyffuriau neu fwyd anifeiliaid, lle mae'r arian yn well, neu'n trin hawliadau yswiriant anifeiliaid anwes. I fod yn filfeddyg byddai rhaid dechrau eto gyda'r radd honno, ac mae ambell un yn gwneud hynny.

adult-opportunities =
    Bydd pobl ddeg ar hugain a deugain oed yn y dosbarth yn y coleg, a llawer ohonyn nhw wedi bod eisiau gwneud hyn erioed ac wedi cael cyngor i beidio. Mae profiad o blant neu gwsmeriaid yn help gyda pherchennog sydd yn ei ddagrau. Os nad yw'r graddau gennych, gall Sgiliau Hanfodol neu gymhwyster lefel 2 mewn gofal milfeddygol fod yn ddigon.

    Y drwg yw'r incwm tra byddwch yn hyfforddi. Mae'n werth aros am le cyflogedig. Rhaid i [nyrsys pobl](career:adult-nurse) sy'n newid maes wneud yr hyfforddiant anifeiliaid yr un fath, ond bydd hanner da ohono'n gyfarwydd.

welsh =
    Mae mwy o hen bobl ag un gath, a ffermwyr ag un ci, yn yr ystafell aros nag y byddech yn ei feddwl. Yng Nghaernarfon, Aberteifi neu'r Bala byddan nhw'n dweud wrth y nyrs yn Gymraeg yr hyn roedden nhw'n rhy swil i'w ddweud wrth y milfeddyg. Yn y gofal wedyn y mae hynny'n cyfrif fwyaf: bydd perchennog sydd wedi deall yn rhoi'r tabledi'n iawn.

    Saesneg yw iaith yr arholiadau a'r gwerslyfrau. Mewn trefi Cymraeg mae practisau'n chwilio am o leiaf un nyrs ar bob shifft sy'n gallu ateb y ffôn yn y ddwy iaith.

picture-recovery-caption = Rhwymyn am bawen ci
picture-recovery-description = Mae nyrs filfeddygol mewn gwyrdd â phlethi hir yn rhwymo pawen ci brown sy'n gorwedd ar fwrdd dur ac yn troi ei ben draw.
