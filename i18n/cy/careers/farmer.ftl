### Farmer: words of the career page.

title = Ffermwr
summary = Yn magu anifeiliaid neu'n tyfu cnydau ar gyfer bwyd, ac yn gofalu am y tir maen nhw'n dibynnu arno.
also-known-as =
    - ffermwr neu ffermwraig
    - amaethwr
    - ffermwr defaid
    - ffermwr llaeth
    - ffermwr mynydd
    - gweithiwr fferm
    - gwas fferm
    - rheolwr fferm
search-words =
    - anifeiliaid
    - ffarmwr
    - ffarmio
    - ffermio
    - fferm
    - ffarm
    - amaeth
    - amaethyddiaeth
    - hwsmon
    - bugail
    - bugeilio
    - godro
    - parlwr godro
    - gwartheg
    - da byw
    - buwch
    - defaid
    - wyna
    - tractor
    - beic cwad
    - ci defaid
    - cneifio
    - silwair
    - gwair
    - mart
    - tyddyn
    - stoc
    - CFfI
    - ffermwyr ifanc
    - Cyswllt Ffermio
    - farmer
starts-from = Gydag unrhyw gymwysterau, neu hebddyn nhw
first-step = Yna swydd ar fferm, prentisiaeth neu gwrs astudiaethau tir

work-activities =
    Glaswellt, glaw a llethrau yw'r rhan fwyaf o Gymru, felly defaid, gwartheg eidion neu wartheg godro sydd gan y rhan fwyaf o ffermwyr yma. Mae nifer llai yn tyfu tatws, haidd neu lysiau, yn bennaf ar dir isel Sir Benfro, Gŵyr, Bro Morgannwg, Sir Fynwy a'r gororau. Mae'r gwaith yn dilyn y flwyddyn:

    - *Diwedd y gaeaf a'r gwanwyn:* wyna a lloia, chwalu slyri o fewn y rheolau, ffensio, hau.
    - *Yr haf:* cneifio, torri glaswellt ar gyfer silwair a gwair, chwistrellu, dangos anifeiliaid mewn sioeau.
    - *Yr hydref:* gwerthu ŵyn a gwartheg stôr yn y mart, troi'r hyrddod at y defaid, aredig.
    - *Y gaeaf:* bwydo'r anifeiliaid yn y siediau a thaenu gwellt oddi tanyn nhw, plygu gwrychoedd, trwsio peiriannau, a'r cyfrifon.

    Ar fferm laeth mae un gwaith nad yw'r un tymor yn ei newid: mae'r gwartheg yn cael eu godro gyda'r wawr ac eto yn y prynhawn, hyd yn oed ar ddydd Nadolig.

    Drwy'r flwyddyn rydych yn cerdded o gwmpas y stoc, yn chwilio am y ddafad gloff neu'r fuwch sy'n cadw draw. Rydych yn dosio rhag llyngyr, yn helpu gyda genedigaethau ac yn dal yr anifail tra bydd y [milfeddyg](career:veterinary-surgeon) yn gweithio. Rydych yn gyrru tractor a beic cwad, ac yn trwsio'r hyn sy'n torri.

    Wrth y bwrdd y gwneir mwy a mwy o'r gwaith. Mae gan bob anifail dag a chofnod. Rhaid nodi pob symudiad, pob meddyginiaeth, pob chwistrelliad a phob gwrtaith, a daw rhywun i archwilio. O 2026 ymlaen, y Cynllun Ffermio Cynaliadwy yw'r prif daliad i ffermwyr gan Lywodraeth Cymru. Mae'n talu am ofalu am bridd, gwrychoedd, coed a bywyd gwyllt, ac mae'r hen daliad yn dod i ben fesul tipyn. Ni allai llawer o ffermydd fyw ar gig oen neu laeth yn unig: gall yr un teulu osod bwthyn, gwerthu hufen iâ, neu brydlesu tir ar gyfer paneli solar neu dyrbin gwynt.

day-at-work =
    Mae hi'n ail wythnos wyna ar fferm fynydd, a chi oedd yn gwylio'r nos. Am bedwar y bore mae'r sied yn gynnes ac yn swnllyd. Mae dafad wedi bod yn gwthio'n rhy hir. Rydych yn golchi'ch dwylo, yn teimlo am ddwy droed a thrwyn, ac yn tynnu'r oen. Mae'n anadlu. Nid felly'r nesaf.

    Erbyn saith mae hi'n olau, a daw'r bòs i gymryd drosodd. Rydych yn cael dwyawr o gwsg a brecwast wedi'i ffrio, ac yna'n troi mamau ac ŵyn ddoe allan i'r cae gyda'r cwad a'r trelar. Mae un ddafad yn gwrthod ei hoen, felly rydych yn ei rhoi mewn lloc lle mae'n rhaid iddi sefyll a gadael iddo sugno.

    Yn y prynhawn mae hi'n bwrw glaw yn wyllt. Rydych yn llenwi dŵr, yn rhoi gwellt glân i lawr, yn chwistrellu bogeiliau ag ïodin ac yn llenwi'r llyfr wyna. Caiff y tagio aros tan yfory, achos mae heffer yn y sied arall wedi dechrau dod â llo.

qualities-and-skills =
    Mae ffermio'n gweddu i bobl y byddai'n well ganddyn nhw fod yn wlyb nag wedi diflasu. Dyma beth mae'n gofyn amdano:

    - llygad at stoc, hynny yw, gweld bod rhywbeth o'i le cyn iddo fod yn ddifrifol
    - nerth a dygnwch, neu ddigon o synnwyr i ddefnyddio system drin yn eu lle
    - bod yn bwyllog wrth ymyl anifeiliaid sy'n pwyso ddengwaith cymaint â chi
    - yr amynedd i drwsio peiriant yn y tywyllwch
    - digon o rifyddeg ar gyfer dosau, porthiant a'r gorddrafft
    - y nerfau i fyw gyda thywydd a phrisiau nad oes gennych reolaeth drostyn nhw

    Rhaid dweud dau beth yn blaen. Mae anifeiliaid yn marw, rhai ohonyn nhw oherwydd eich camgymeriad chi, ac i'r lladd-dy mae'r rhan fwyaf o'r lleill yn mynd. A ffermio yw un o'r mathau mwyaf peryglus o waith ym Mhrydain: caiff pobl eu lladd bob blwyddyn gan gerbydau, gan wartheg, drwy syrthio drwy doeau a chan nwy o slyri. Gall fod yn waith unig hefyd. Mae elusennau fel Sefydliad DPJ yng Nghymru yn gwrando ar ffermwyr sy'n cael y cyfan yn ormod.

pay =
    Caiff gweithiwr fferm a pherchennog fferm eu talu mewn ffyrdd gwahanol iawn, ac i weithwyr yn unig y mae'r ffigurau sydd yma.

    Mae gan Gymru ei hisafswm cyflog amaethyddol ei hun, sy'n cael ei bennu bob gwanwyn gan Orchymyn Cyflogau Amaethyddol. Mae gradd C ar gyfer gweithwyr uwch, sydd â'r hyfforddiant neu'r profiad i weithio heb i neb eu gwylio. Gweithwyr profiadol iawn sy'n goruchwylio eraill sydd ar radd D, a rheolwyr fferm sydd ar radd E. Dyma'r isaf mae'r gyfraith yn ei ganiatáu, gyda thâl ychwanegol am oramser, gwaith nos a chadw ci gwaith. Y ffigur cychwynnol yw'r isafswm cyflog i rywun sy'n 21 oed neu'n hŷn. Mae'n debyg fod Gorchymyn mwy newydd wedi cymryd lle'r un sydd yma, felly edrychwch am un eleni.

    Nid oes gan berchnogion a thenantiaid gyflog. Maen nhw'n byw ar yr hyn sydd ar ôl wedi talu am borthiant, tanwydd, rhent, y milfeddyg a'r banc. Mewn blwyddyn wael gall hynny fod yn llai na dim, hyd yn oed ar fferm sy'n werth arian mawr ar bapur. Ar y rhan fwyaf o ffermydd mynydd, mae taliadau cymorth yn rhan fawr ohono, ac mae ail gyflog yn dod i lawer o gartrefi o waith arall.

hours =
    Ymhlith gweithwyr cyflogedig llawn amser y cafwyd yr oriau sydd i'w gweld yma. Nid ydyn nhw'n dweud llawer am fferm deuluol, lle mae'r diwrnod yn dod i ben pan fydd y gwaith ar ben. Adeg wyna, adeg silwair neu pan fydd buwch yn dod â llo, gallech weithio ymhell i'r nos, ac mae godro ddwywaith y dydd drwy'r wythnos. Ar y llaw arall, chi piau prynhawn tawel ym mis Tachwedd. I fynd i ffwrdd am wythnos rhaid talu i rywun odro yn eich lle, neu ofyn cymwynas gan gymydog.

places =
    Mae ffermydd ym mhob sir. Defaid a buchod sugno sydd ar ucheldir Gwynedd, Powys, Conwy a Cheredigion. Mae ffermio llaeth ar ei gryfaf yn Sir Benfro, Sir Gâr, Llŷn, Môn a'r ardal o gwmpas Wrecsam. Gallech weithio:

    - ar fferm eich teulu, ar eich pen eich hun neu gyda rhieni, brodyr a chwiorydd
    - i gyflogwr ar fferm fawr laeth, dofednod neu gymysg
    - fel contractwr, yn mynd o fferm i fferm gyda threlar cneifio neu beiriant silwair
    - ar ddaliad cyngor, tenantiaeth gan yr Ymddiriedolaeth Genedlaethol neu gytundeb ffermio cyfran

    Mae cneifwyr a gweithwyr llaeth o Gymru yn aml yn treulio tymor yn Seland Newydd neu Awstralia.

vacancies =
    Gofyn yn gyntaf, chwilio wedyn: mae llawer iawn o swyddi fferm yn mynd o geg i geg yn y mart, yn siop y ffermwyr neu mewn cyfarfod ffermwyr ifanc. Mae'r lleill yn y wasg amaethyddol ac mewn grwpiau ar y cyfryngau cymdeithasol. Mae [Gyrfa Cymru](organisation:careers-wales) yn rhestru prentisiaethau.

    Os tir rydych yn ei geisio ac nid cyflog, mae [Cyswllt Ffermio](organisation:farming-connect) yn rhedeg cynllun sy'n dod â pherchnogion sydd am gamu'n ôl at newydd-ddyfodiaid sydd am gamu i mewn.

entry-routes =
    Nid oes neb yn gofyn am weld tystysgrif cyn rhoi rhaw yn eich llaw. Os na chawsoch eich magu ar fferm, y ffordd sicraf yw gweithio ar un ar benwythnosau ac yn y gwyliau nes bod rhywun yn gweld eich eisiau pan nad ydych yno. Wedyn mae cwrs coleg neu brentisiaeth yn dangos pam, ac nid dim ond sut.

    Cael eich fferm eich hun yw'r rhan anoddaf o lawer. Mae tir yn ddrud ac anaml y daw ar werth, ac o fewn y teulu y mae'r rhan fwyaf o ffermydd yn cael eu trosglwyddo. Mae newydd-ddyfodiaid yn llwyddo, drwy ffermio cyfran, gwaith contract neu denantiaeth cyngor. Mae'n cymryd blynyddoedd.

route-work =
    Dechreuwch gyda gwaith achlysurol: wyna, godro, plannu tatws, gwaith tractor yn yr haf. Buan y bydd ffermwr sy'n gweld eich bod yn cyrraedd yn brydlon ac yn cau clwydi yn ymddiried mwy ynoch. Cyrsiau byr sydd ar gyfer y tystysgrifau cyntaf, sef tractor, beic cwad a chwistrellu, a gall Cyswllt Ffermio dalu rhan dda o'r gost i bobl sy'n gweithio ar ffermydd.

route-college =
    Mae cyrsiau astudiaethau tir yn cael eu dysgu yng Nglynllifon ger Caernarfon, Gelli Aur ger Llandeilo, Llysfasi ger Rhuthun, Brynbuga, Pencoed a'r Drenewydd, i gyd ar ffermydd go iawn. Gallwch ddechrau ar lefel 1 neu 2 yn syth o'r ysgol a mynd ymlaen i lefel 3, sy'n werth cymaint â Safon Uwch ac a all arwain at brifysgol. Mae llety ar rai campysau i fyfyrwyr sy'n byw'n rhy bell i deithio.

route-apprenticeship =
    Yng Nghymru gallwch fod yn brentis amaethyddol ar lefel 2 ac yna lefel 3. Fferm sy'n eich cyflogi, hyd yn oed fferm eich rhieni os ydyn nhw wir yn eich cyflogi, a daw asesydd o goleg i'ch gweld. Nid oes gofynion mynediad penodol i lefel 2. Ar gyfer lefel 3, mae'r diwydiant yn awgrymu cymhwyster lefel 2 neu rywfaint o brofiad.

route-university =
    Mae gan Brifysgol Aberystwyth raddau mewn amaethyddiaeth, gyda'i ffermydd ei hun ac ymchwil i laswellt. Ychydig dros y ffin yn Swydd Amwythig y mae Prifysgol Harper Adams. Nid oes angen gradd ar neb i ffermio. Mae'n agor drysau i waith rheoli, rhoi cyngor, cwmnïau porthiant a dysgu, ac mae hynny'n bwysig os nad oes digon o waith gartref i chi a'ch brawd.

training =
    Pwy bynnag sydd yn y cae nesaf sy'n eich dysgu. Mae'r gyfraith yn mynnu eich bod yn dysgu rhai pethau: i brynu a defnyddio plaladdwyr fferm mae angen tystysgrifau, ac felly hefyd i gludo anifeiliaid ymhell fel busnes.

    Mae [Cyswllt Ffermio](organisation:farming-connect) yn talu'r cyfan neu ran o gost cyrsiau byr, grwpiau trafod a mentoriaid. Daw syniadau newydd o hyd: pori mewn padogau, profi pridd, coleri sy'n gwybod pan fydd buwch yn sâl.

qualifications =
    Ar gyfer cyrsiau y mae'r tabl, ac o ganllaw cyffredinol i Loegr y daw; mae colegau Cymru yn gofyn am rywbeth tebyg. Ar gyfer swydd, yr hyn sy'n cyfrif yw a ydych yn gallu ei gwneud. Cewch yrru tractor ar y ffordd yn un ar bymtheg oed gyda'r drwydded gywir.

work-experience =
    Nid oes gan unrhyw fferm yn eich ardal ffurflen i'w llenwi, felly ewch i guro ar y drws. Cynigiwch wythnos adeg wyna, pan fydd croeso i bob pâr o ddwylo. Gwisgwch welintons rydych wedi'u glanhau, gan fod ffermwyr yn ofni clefydau o fuarthau eraill.
    Nid oes rhaid dod o fferm i ymuno â [Chlwb Ffermwyr Ifanc](organisation:wales-yfc), lle byddwch yn beirniadu stoc, yn siarad yn gyhoeddus ac yn gyrru tractorau, mewn cystadleuaeth gan amlaf. Y Sioe Fawr yn Llanelwedd yw'r lle i weld y cyfan mewn diwrnod.

progression =
    Gall gweithiwr ddod yn brif stocmon, yn rheolwr buches neu'n fugail, ac yna reoli fferm gyfan ar ran perchennog. Mae rhai'n dechrau fel contractwyr gydag un peiriant a benthyciad.

    Mae pobl yn camu i'r ochr hefyd: i werthu porthiant, arwerthu, cynghori ffermwyr, dysgu, neu yrru [lori stoc](career:lorry-driver). Gall rhai sy'n caru bywyd gwyllt yn fwy na dim hyfforddi i fod yn [ecolegydd](career:ecologist).

    Ar fferm deuluol, mae camu ymlaen yn golygu un sgwrs anodd: pwy sy'n cymryd drosodd, pryd, a beth gaiff y lleill. Gorau po gyntaf y caiff hi ei chynnal.

adult-opportunities =
    Mae pobl yn dod i ffermio yn ddeugain oed, o swyddfa neu o safle adeiladu, ac arian sy'n eu rhwystro, nid oedran. Peidiwch â gwerthu'r tŷ yn gyntaf. Treuliwch aeaf yn gweithio ar fferm rhywun arall, a dilynwch gwrs rhan-amser mewn coleg astudiaethau tir. Mae rhai'n dechrau gydag ychydig erwau a chyflog o rywle arall. I gadw hyd yn oed un ddafad rhaid cofrestru'r tir a'r anifail, felly darllenwch y rheolau yn gyntaf. Ar ôl colli swydd, holwch [Cymru'n Gweithio](organisation:working-wales) a oes grant ar gael ar gyfer cyrsiau byr.

welsh =
    Mae'r gyfran o bobl sy'n siarad Cymraeg yn uwch ym myd ffermio nag mewn unrhyw waith arall yng Nghymru. Mewn rhannau helaeth o'r gogledd a'r gorllewin, Cymraeg yw iaith y sied, y mart a'r gegin. Caiff newydd-ddyfodiad di-Gymraeg groeso, ond bydd yn colli hanner y jôcs ac ambell fargen.

    Gellir cael ffurflenni Llywodraeth Cymru, cyfarfodydd yr undebau a chyrsiau Cyswllt Ffermio i gyd yn Gymraeg. Mae cyrsiau colegau Glynllifon a Gelli Aur yn cael eu dysgu'n rhannol neu'n bennaf yn Gymraeg, a gellir sefyll mwy o'r arholiadau yn Gymraeg erbyn hyn. Os ydych yn dysgu'r iaith, mae fferm yn lle ardderchog i wneud hynny, gan fod y gair yn dod gyda'r peth yn eich llaw.

picture-lambing-caption = Potel i oen gwan
picture-lambing-description = Mae ffermwr mewn het goch yn penlinio yng ngwellt y sied wyna ac yn rhoi llaeth o botel i oen gwyn. Mae dafad yn gwylio.
