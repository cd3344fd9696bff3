### Police officer: words of the career page.

title = Swyddog heddlu
summary = Yn ateb galwadau am help, yn cadw'r heddwch, yn ymchwilio i droseddau ac yn amddiffyn pobl mewn perygl.
also-known-as =
    - cwnstabl
    - cwnstabl heddlu
    - plismon neu blismones
    - heddwas
    - swyddog ymateb
    - swyddog cymdogaeth
search-words =
    - heddlu
    - plismyn
    - heddweision
    - plisman
    - polîs
    - slob
    - glas
    - ditectif
    - CID
    - heddlu traffig
    - cŵn heddlu
    - heddlu arfog
    - arestio
    - gefynnau
    - y ddalfa
    - car heddlu
    - trosedd
    - lladron
    - SCCH
    - cwnstabl gwirfoddol
    - heddwas bro
    - cadetiaid yr heddlu
    - police
    - policeman
    - copper
starts-from = Lefel 3, neu brofion yr heddlu
first-step = Yna rhaglen hyfforddi â chyflog

work-activities =
    I dîm ymateb y bydd y rhan fwyaf o gwnstabliaid newydd yn mynd. Mae'r ystafell reoli'n eich anfon at beth bynnag sy'n dod i mewn: ymladd y tu allan i dafarn, damwain ar yr A470, plentyn sydd heb ddod adref, dyn yn gweiddi ar ei bartner y tu ôl i ddrws ar glo. Chi sy'n penderfynu beth sydd wedi digwydd, pwy sydd mewn perygl a beth mae'r gyfraith yn ei ganiatáu, a hynny'n aml mewn munud neu ddwy.

    Nid trosedd yw llawer o'r gwaith o gwbl. Rydych yn eistedd gyda rhywun sydd am roi diwedd ar ei fywyd nes i nyrs gymryd drosodd. Rydych yn dweud wrth fam fod ei mab wedi marw. Rydych yn chwilio am bobl â dementia sydd wedi cerdded allan o gartref gofal.

    Pan fydd trosedd wedi digwydd, dyma'ch gwaith:

    - siarad â'r dioddefwr a'r tystion, a nodi beth a welodd pob un
    - casglu tystiolaeth: ffonau, dillad, lluniau camera, olion bysedd
    - arestio, chwilio a holi pobl dan amheuaeth, a'u cofnodi yn y ddalfa
    - llunio ffeil achos ar gyfer Gwasanaeth Erlyn y Goron
    - rhoi tystiolaeth yn y llys, lle bydd cyfreithiwr yn profi pob gair

    Mae gwaith papur yn llyncu oriau. Rhaid cofnodi ac egluro pob arestio, pob chwilio a phob defnydd o rym, ac mae'r camera ar eich brest yn cadw ei gofnod ei hun o'r hyn a wnaethoch.

    Mae swyddogion cymdogaeth yn gweithio'n arafach. Maen nhw'n adnabod y siopwyr, y pennaeth ysgol a'r teuluoedd sydd bob amser mewn trafferth, ac yn ceisio datrys pethau cyn bod rhaid arestio neb. Yng Nghymru, mae hynny'n golygu cydweithio'n agos â chynghorau, ysgolion a byrddau iechyd.

    Dewiswch y swydd hon â'ch llygaid ar agor. Bydd pobl yn eich rhegi, yn poeri arnoch ac weithiau'n eich brifo. Byddwch yn gweld pethau sy'n aros gyda chi. Mae rhai'n casáu'r wisg cyn i chi agor eich ceg, a gall camgymeriad fod ar y we erbyn amser te.

day-at-work =
    Shifft hwyr yw hi, o ddau tan hanner nos, mewn tîm ymateb mewn tref yn y cymoedd. Mae'r rhingyll yn darllen beth sydd ar ôl o'r bore: byrgleriaeth, merch bymtheg oed ar goll, dyn mae'r llys yn chwilio amdano.

    Rydych chi a'ch partner yn mynd â'r car. Y fyrgleriaeth sy'n dod gyntaf. Mae hen ddyn wedi colli modrwy ei wraig, ac rydych yn treulio mwy o amser gyda'r te a chlo'r drws nag wrth y drôr. Wedyn rydych yn holi ffrindiau'r ferch, o dŷ i dŷ, nes i neges destun eich arwain at gysgodfan bws. Mae hi'n oer, ac yn flin eich bod wedi dod o hyd iddi. Rydych yn ei gyrru adref, ac yna'n ysgrifennu adroddiad i wasanaethau plant y cyngor.

    Am wyth mae menyw yn ffonio ac yn dweud dim, ond mae'r gweithiwr galwadau'n clywed platiau'n torri. I ffwrdd â chi â'r golau glas. Mae dau blentyn bach ar y grisiau. Rydych yn arestio'r dyn, mae'ch partner yn siarad â'r fenyw yn y gegin, ac mae'r daith i'r ddalfa'n cymryd deugain munud gan mai yn y dref nesaf mae'r gell agosaf.

    Mae gweddill y noson yn mynd ar ddatganiadau, lluniau a ffurflen sy'n pwyso a mesur pa mor beryglus yw'r dyn. Rydych yn gorffen am ddau y bore, gyda phasti oer, ac yn ôl wrth eich gwaith am ddau y prynhawn.

qualities-and-skills =
    Mae'r heddlu'n chwilio am bobl sy'n aros yn deg pan nad oes neb yn deg â nhw. Dyma sydd ei angen:

    - digon o bwyll i ostwng eich llais pan fydd eraill yn codi eu llais
    - gonestrwydd, wrth eich gwaith ac fel arall: gall un celwydd ddod â gyrfa i ben
    - dewrder, a digon o synnwyr i aros am help
    - clust i'r hyn mae pobl yn ei adael heb ei ddweud
    - ysgrifennu clir, gan y gall llys ei ddarllen ymhen blwyddyn
    - nerth i ddweud beth welsoch chi, hyd yn oed am gydweithiwr
    - ffordd o roi'r dydd o'r neilltu ar ôl mynd adref

    Nid oes rhaid i chi fod yn fawr. Mae archwiliad meddygol gyda phrawf golwg, a rhediad gwennol i ddangos eich bod yn ddigon ffit. Mae llawer o heddluoedd yn gofyn am drwydded yrru lawn cyn i chi ddechrau. Gall tatŵ ar yr wyneb, neu un a allai dramgwyddo, eich rhwystro.

pay =
    Yr un raddfa sydd i gwnstabliaid yng Nghymru ag yn Lloegr, felly yr un yw'r cyflog ym Mangor ag ym Mryste. Rydych yn dechrau ar y ffigur cyntaf ac fel arfer yn cyrraedd y brig ar ôl chwe blynedd o wasanaeth da. Mae gan ringylliaid ac arolygwyr eu graddfeydd eu hunain.

    Mae goramser, gweithio'r nos a bod ar alwad yn dod â mwy. Mae'r pensiwn ymhlith y rhai gorau, er eich bod yn talu cyfran fawr o'ch cyflog ato. Ni chewch streicio, a rhaid i'ch heddlu gytuno cyn i chi gymryd ail swydd neu redeg busnes.

    Mae'r arolwg yn cyfrif rhingylliaid gyda'r cwnstabliaid, sy'n codi ei ffigurau.

hours =
    Nid oes amser cau i drosedd. Mae timau ymateb yn troi o shifftiau cynnar i rai hwyr ac i rai nos, ac mae'r patrwm yr un fath dros y Nadolig ag ar unrhyw ddiwrnod arall. Mae shifft yn gorffen pan fydd y carcharor wedi'i gofnodi, nid pan fydd y cloc yn dweud, a chaiff dyddiau gorffwys eu canslo ar gyfer digwyddiad mawr neu chwiliad.

    Yn ystod y dydd y mae ditectifs a thimau cymdogaeth yn gweithio gan mwyaf. Ar ôl hyfforddi, gallwch ofyn am weithio'n rhan-amser, ac mae heddluoedd yn cytuno, i rieni yn enwedig. Mae troi rhwng shifftiau'n dreth ar y corff: ar ôl ychydig flynyddoedd o gysgu'n wael, byddwch yn gwybod hynny.

places =
    Mae pedwar heddlu'n rhannu Cymru rhyngddyn nhw: Gogledd Cymru, Dyfed-Powys, De Cymru a Gwent. Cewch eich lleoli o fewn ardal eich heddlu, a rhaid i chi fyw'n ddigon agos i gyrraedd eich gorsaf.

    Go brin y gallai'r lleoedd fod yn fwy gwahanol. Yng Nghaerdydd, efallai y byddwch ar Heol Eglwys Fair ar ddiwrnod gêm ryngwladol. Ym Mhowys neu Geredigion, efallai mai'ch car chi yw'r unig un am filltiroedd, a bod y cydweithiwr agosaf hanner awr i ffwrdd. Yn y gogledd mae'r A55, porthladd Caergybi a'r tyrfaoedd ar yr Wyddfa.

    Mae hefyd Heddlu Trafnidiaeth Prydain ar y rheilffyrdd, Heddlu'r Weinyddiaeth Amddiffyn, a'r Asiantaeth Troseddu Cenedlaethol.

vacancies =
    Mae pob heddlu'n recriwtio drosto'i hun, am ychydig wythnosau ar y tro, felly edrychwch ar y pedair gwefan a gofynnwch am gael rhybudd pan fydd swyddi'n agor. Mae llai o leoedd pan fydd arian yn brin. Gall gymryd y rhan fwyaf o flwyddyn o'r ffurflen i'r diwrnod cyntaf, oherwydd y fetio, yr archwiliad meddygol a'r prawf ffitrwydd.

    Os cewch eich gwrthod, gofynnwch i'r heddlu faint mae'n rhaid aros cyn rhoi cynnig arall arni.

entry-routes =
    Byddwch yn ymuno fel swyddog dan hyfforddiant, ar gyflog o'r bore cyntaf, ac ar brawf wrth ddysgu. Mae ffordd i mewn gyda gradd a ffordd heb un. Mae'r hyn mae pob heddlu'n ei gynnig yn newid o flwyddyn i flwyddyn: darllenwch ei dudalen ei hun, nid fforwm.

    Cewch wneud cais yn 17 oed a dechrau yn 18 oed. Rhaid i chi fod â hawl i fyw a gweithio yn y Deyrnas Unedig heb derfyn amser, a byddant yn holi ble rydych wedi byw yn ystod y blynyddoedd diwethaf.

route-direct =
    Heb radd, chwiliwch am y *Police Constable Entry Programme* (PCEP), y rhaglen i gwnstabliaid newydd. Mae'n cymryd dwy flynedd: yr ystafell ddosbarth yn gyntaf, yna'r stryd wrth ochr tiwtor, yna ar eich pen eich hun gyda phortffolio i'w lenwi. Ar y diwedd rydych yn gwnstabl llawn, heb radd a heb ddyled myfyriwr.

    Gyda gradd mewn unrhyw bwnc, mae'r *Degree Holder Entry Programme* hefyd yn cymryd dwy flynedd, ac yn ychwanegu diploma i raddedigion. Yr heddlu sy'n talu amdano, ac ar ddyddiau gorffwys y bydd y traethodau'n cael eu hysgrifennu. Mae gan rai heddluoedd fersiwn i bobl sydd am fod yn dditectifs.

route-university =
    Mae gradd mewn Plismona Proffesiynol, â thrwydded gan y [Coleg Plismona](organisation:college-of-policing), yn dysgu'r gyfraith a'r theori cyn i chi wneud cais. Mae Prifysgol De Cymru, y Drindod Dewi Sant a Phrifysgol Wrecsam ymhlith y rhai sy'n ei dysgu. Rydych yn talu amdani fel unrhyw radd arall ac nid yw'n addo swydd: rhaid i chi basio proses ddethol yr heddlu yr un fath, o fewn ychydig flynyddoedd i raddio fel arfer. Yna daw'r cyfnod prawf.

route-work =
    Mae digon o gwnstabliaid a fu'n rhywbeth arall yn yr heddlu yn gyntaf. Mae *swyddog cymorth cymunedol yr heddlu* (SCCH) yn gwisgo'r lifrai ac yn cael cyflog, ond mae ganddo lai o bwerau. Mae gan *gwnstabl gwirfoddol* bwerau llawn, ac mae'n rhoi rhai oriau bob mis yn ddi-dâl. Mae staff yr ystafell reoli'n dysgu clywed y gwahaniaeth rhwng ffrae a llofruddiaeth. Mae pob un o'r rhain yn dangos y gwaith i chi cyn i chi fentro'ch gyrfa arno.

training =
    Mewn canolfan hyfforddi y byddwch am y misoedd cyntaf, fel yr un ym Mhen-y-bont ar Ogwr mae De Cymru a Gwent yn ei defnyddio, neu ym mhencadlys eich heddlu eich hun. Rydych yn astudio pwerau arestio, tystiolaeth, iechyd meddwl a cham-drin domestig. Rydych yn ymarfer gyda gefynnau a batonau, cymorth cyntaf ac aros ar eich traed mewn tyrfa, ac yn actio ymweliadau â thai.

    Yna bydd cwnstabl tiwtor yn mynd â chi allan am rai wythnosau. Chi sy'n siarad, ac mae'r tiwtor yn camu i mewn os oes rhaid. Cyn cael eich cymeradwyo, rhaid i chi ddangos pob sgìl fwy nag unwaith ar alwadau go iawn. Gall cwnstabl nad yw'n cyrraedd y safon yn ystod y cyfnod prawf golli'r swydd.

qualifications =
    Fel arfer mae heddluoedd yn gofyn am gymhwyster lefel 3 mewn unrhyw bwnc. Os nad oes un gennych, mae rhai'n gadael i chi sefyll profion darllen a rhesymu ar-lein, neu'n cyfrif gwasanaeth fel SCCH neu gwnstabl gwirfoddol. O dan “Defnyddio'r Gymraeg” y gwelwch pa lefel o Gymraeg y gofynnir amdani.

work-experience =
    Holwch eich heddlu am ei gadetiaid, pobl yn eu harddegau sy'n helpu mewn digwyddiadau, neu am fynd allan mewn car patrôl os ydych dros 18 oed. Mae cyrsiau gwasanaethau cyhoeddus mewn colegau fel Coleg y Cymoedd a Choleg Gŵyr Abertawe yn aml yn dod â swyddogion i mewn.

    Mae unrhyw waith lle mae'n rhaid cadw'ch pen gyda dieithriaid o gymorth: bar, gwaith porthor mewn ysbyty, cadair achubwr bywydau, llinell gymorth. Yn y cyfweliad byddant yn gofyn am adegau pan fuoch yn delio â gwrthdaro, felly cadwch nodyn ohonyn nhw.

disclosure =
    Nid y gwiriad arferol mae'r heddlu'n ei ddefnyddio ond *fetio*, sy'n mynd yn llawer pellach. Rhaid i chi sôn am bob rhybudd a phob euogfarn, ar unrhyw oedran, ac maen nhw'n edrych ar eich teulu, y bobl rydych yn byw gyda nhw, eich dyledion a'r hyn rydych yn ei bostio ar-lein.

    Nid yw camgymeriad plentynnaidd amser maith yn ôl o reidrwydd yn eich rhwystro. Bydd trais, anonestrwydd, cam-drin domestig neu droseddau rhywiol yn gwneud hynny. Mae cuddio rhywbeth yn waeth na'r rhan fwyaf o'r hyn mae pobl yn ei guddio. Bydd y fetio'n digwydd eto yn ystod eich gwasanaeth.

progression =
    Ar ôl y cyfnod prawf mae'r drysau'n agor:

    - ditectif, ar ôl arholiad a rhagor o hyfforddiant: byrgleriaeth, twyll, llofruddiaeth, cam-drin plant
    - plismona'r ffyrdd, arfau, cŵn, troseddau cefn gwlad, cadw trefn ar dyrfaoedd
    - swyddog cymdogaeth neu ysgolion
    - troseddau digidol a seiber, wrth ochr [arbenigwyr seiberddiogelwch](career:cyber-security-analyst)

    Drwy arholiad a bwrdd y mae codi: rhingyll, arolygydd, prif arolygydd ac yn uwch. Mae llawer yn aros yn gwnstabliaid o ddewis. Mae eraill yn gadael i weithio ym maes twyll, diogelu neu'r gyfraith, a rhai'n ailhyfforddi i fod yn [weithiwr cymdeithasol](career:social-worker).

adult-opportunities =
    Mae heddluoedd yn hoffi pobl sydd wedi byw tipyn. Mae nyrsys, milwyr, athrawon ac arweinwyr shifft o ffatrïoedd yn ymuno yn eu tridegau a'u pedwardegau, a'r un yw'r safon ffitrwydd i bawb. Cewch ymuno ymhell i mewn i'ch pumdegau, os oes amser ar ôl i wasanaethu.

    Ystyriwch y gost yn gyntaf. Gall y cyflog cychwynnol fod yn llai na'ch cyflog presennol, ac mae gweithio'r nos yn galed ar deulu. Blwyddyn fel cwnstabl gwirfoddol, wrth gadw'ch swydd, yw'r ffordd rataf o gael gwybod.

welsh =
    Mae'r iaith yn cyfrif fwyaf pan fydd pobl yn eu man gwannaf, a dyna pryd mae'r heddlu'n eu cyfarfod. Mae plentyn ofnus, rhywun sydd wedi'i gam-drin neu hen ffermwr mewn sioc yn dweud yr hanes orau yn yr iaith sy'n dod gyntaf, a'r hanes hwnnw yw'r dystiolaeth. Gellir holi rhywun dan amheuaeth yn Gymraeg, a gall yr achos gael ei glywed yn Gymraeg.

    Mae Heddlu Gogledd Cymru'n gofyn i bob swyddog newydd siarad Cymraeg sylfaenol, lefel 2 ar ei raddfa, a hynny mewn sgwrs gyfeillgar. Mae Dyfed-Powys am i chi ddechrau ar lefel 1. Mae De Cymru a Gwent yn rhoi gwerth arni ac yn ei dysgu. Mae heddluoedd yn rhoi gwersi ac amser, felly nid yw bod heb Gymraeg heddiw yn cau'r drws. Mae galw mawr am swyddogion rhugl mewn gwaith cymdogaeth a gwaith holi, a chewch wneud y broses ddethol i gyd yn Gymraeg.

picture-beat-caption = Gair â siopwr ar y stryd fawr
picture-beat-description = Mae dau swyddog heddlu mewn festiau melyn llachar, un ohonyn nhw'n Sikh mewn tyrban tywyll, yn siarad â gwerthwr llysiau hŷn y tu allan i'w siop ar y stryd fawr.
