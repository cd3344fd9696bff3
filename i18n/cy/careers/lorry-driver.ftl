### Lorry driver: words of the career page.

title = Gyrrwr lori
summary = Yn gyrru lorïau trwm i nôl a danfon nwyddau, ac yn gyfrifol am y llwyth, y cerbyd a'r oriau.
also-known-as =
    - gyrrwr lori neu yrwraig lori
    - gyrrwr HGV
    - gyrrwr LGV
    - gyrrwr cerbyd nwyddau trwm
    - lorïwr
    - cludwr
search-words =
    - lori
    - lorri
    - lorïau
    - lorris
    - gyrru lori
    - dreifar lori
    - dreifio lori
    - gyrwyr
    - gyrru
    - trwydded lori
    - cerbydau nwyddau trwm
    - HGV
    - LGV
    - cludiant
    - cludo nwyddau
    - danfon
    - lori laeth
    - lori goed
    - tancer
    - tipiwr
    - tacograff
    - CPC
    - class 1
    - class 2
    - C+E
    - trelar
    - artic
    - lorry
    - truck
starts-from = Trwydded car lawn
first-step = Yna trwydded lori a'r CPC Gyrwyr

work-activities =
    Ar lori y daeth bron popeth y gwnaethoch ei fwyta, ei wisgo neu eistedd arno heddiw. Gwaith gyrwyr yw gofalu ei fod yn cyrraedd yn gyfan, yn brydlon ac o fewn y gyfraith.

    Cyn troi olwyn rydych yn cerdded o gwmpas y cerbyd: teiars, goleuadau, breciau, drychau, gollyngiadau, sut mae'r llwyth wedi'i glymu. Rydych yn llofnodi ei fod yn addas i'r ffordd, ac os nad yw hynny'n wir, chi y bydd yr heddlu'n eich stopio. Mae'r tacograff yn cofnodi'ch gyrru a'ch gorffwys.

    Ar ôl hynny mae'n dibynnu ar y llwyth:

    - bocsys a phaledi, o warws i siopau, gyda lifft yn y cefn a chaets i'w wthio
    - llaeth o ffermydd ar hyd lonydd a wnaed i geirt, a chi sy'n ei bwmpio i'r tanc
    - cerrig, pridd neu fwyd anifeiliaid mewn tipiwr
    - coed, gyda chraen y byddwch yn ei weithio o sedd uwchben y cab
    - tanwydd, nwy neu gemegion, y mae angen tystysgrif ychwanegol ar eu cyfer
    - cynwysyddion a threlars oddi ar y cychod yng Nghaergybi, Abergwaun a Doc Penfro

    Araf yw llawer o'r sgìl: bacio trelar hir i fwlch rhwng wal a sgip a phobl yn gwylio. Amynedd yw'r gweddill, mewn ciwiau wrth giatiau a thu ôl i garafanau.

    Mae'n waith unig, ac yn ddrwg i'r bol a'r cefn. Mae rhy ychydig o doiledau a lleoedd diogel i barcio. Ond mae rhyddid ynddo hefyd, ac mae rhai na fyddan nhw byth eisiau sedd arall.

day-at-work =
    Mae'ch larwm yn canu am chwarter i bedwar, yn Llangefni. Erbyn hanner awr wedi, mae'r gwirio wedi'i wneud ac rydych ar yr A55 â bwyd wedi'i oeri ar gyfer tair tref.

    Bangor yn gyntaf, mewn lle llwytho rydych yn ei rannu â'r biniau. Rydych yn gwthio naw caets i'r siop yn y glaw ac yn cael llofnod ar nodyn. Ymlaen wedyn i Gaernarfon, lle mae fan yn eich lle chi a'i pherchennog yn bwyta'i frecwast.

    Mewn encilfa, gyda fflasg, y cewch eich egwyl gyfreithiol. Ym Mhwllheli mae'r stryd yn gul, ac rydych yn plygu'r drychau i mewn. Ar y ffordd yn ôl mae'r swyddfa'n ffonio: allwch chi ddod â llwyth o gratiau gwag o Borthmadog? Rydych yn edrych ar yr oriau sydd ar ôl, ac yn dweud y gallwch, o drwch blewyn.

    Rydych wedi parcio erbyn hanner awr wedi un, wedi llenwi â thanwydd ac ysgubo'r cefn. Mae'ch cymdogion yn meddwl mai hanner diwrnod rydych chi'n ei weithio.

qualities-and-skills =
    - sylw nad yw'n pylu ar ôl y drydedd awr, a digon o gwsg i'w gadw felly
    - pwyll pan fydd gyrwyr yn torri ar eich traws a phan fydd warysau'n gwneud i chi aros
    - edrych ymhell o'ch blaen, gan ei bod yn cymryd mwy o amser i chi stopio
    - gonestrwydd am eich oriau, hyd yn oed os yw'r bòs ar frys
    - bod yn hapus yn eich cwmni eich hun
    - cwrteisi tuag at y bobl sy'n eich dadlwytho
    - rhywfaint o nerth, ac iechyd digon da i basio archwiliad meddygol gyrwyr

pay =
    Ar gyfer gweithwyr cyflogedig llawn amser sy'n gyrru cerbydau nwyddau mawr unrhyw le yn y DU y mae ffigurau'r arolwg. Maen nhw'n cynnwys llawer o oramser a gwaith nos, a'r wythnos hir a welwch dan Oriau. Mae nifer y swyddi yng Nghymru'n cynnwys gyrwyr faniau, bysiau a thacsis hefyd.

    Ni ddangosir cyflog cychwynnol, gan nad oes un wedi'i gyhoeddi. Yn y pen isaf y mae cyflog gyrrwr newydd ar lori anhyblyg yn ystod y dydd fel arfer. Mae lorïau cymalog, gwaith nos, tanceri ac wythnosau oddi cartref yn dod â mwy.

    Rhaid i yrwyr sy'n berchen ar eu lori ei phrynu neu ei llogi, ei hyswirio a dod o hyd i waith iddi.

hours =
    Mae'r gyfraith yn cyfyngu ar faint y cewch yrru mewn diwrnod, wythnos a phythefnos, ac yn dweud pryd mae'n rhaid gorffwys; ond mae llwytho ac aros ar ben hynny, felly mae'r diwrnod gwaith yn hir. Peth cyffredin yw dechrau am dri neu bedwar y bore. Mae gwaith archfarchnadoedd yn mynd ymlaen ddydd a nos, saith diwrnod yr wythnos. Mae gyrwyr pellter hir yn cysgu yn y cab dair neu bedair noson yr wythnos, ac mae hynny'n galed ar deuluoedd. Mae gwaith dydd yn agos at gartref i'w gael, ar laeth, deunyddiau adeiladu neu lorïau'r cyngor, ac mae galw mawr amdano.

places =
    Ar hyd y prif ffyrdd y mae'r warysau a'r iardiau cludo: yr M4 yn y de, Glannau Dyfrdwy a Wrecsam yn y gogledd-ddwyrain, yr A55 i Gaergybi. Dyma rai sy'n cyflogi gyrwyr:

    - cwmnïau cludo, o rai teuluol â phum lori i fflydoedd mawr
    - archfarchnadoedd, cwmnïau parseli a masnachwyr deunyddiau adeiladu
    - llaethdai, melinau bwyd anifeiliaid, chwareli, melinau coed a gweithfeydd dur
    - cynghorau, ar gyfer sbwriel a graeanu
    - y fasnach danwydd o gwmpas Aberdaugleddau

    Yn y canolbarth mae'r pellteroedd yn hir a'r ffyrdd yn gul, ac mae gwerth ar yrwyr sy'n gallu trin y ddau. Mae rhai'n mynd dramor ar fferïau Iwerddon neu drwy Dover; mae angen y math rhyngwladol o gymhwyster gyrrwr ar gyfer hynny.

vacancies =
    Chwiliwch ymhlith y cwmnïau yn eich ardal, ac ar wefannau swyddi o dan HGV. Mae gan y [Road Haulage Association](organisation:rha) gyngor i newydd-ddyfodiaid a rhestr o aelodau. Bydd asiantaeth yn derbyn rhywun â thrwydded newydd yn gynt na chwmni cludo da, ac mae ychydig fisoedd gydag un yn rhoi profiad i chi ei ddangos.

entry-routes =
    Nid oes angen yr un dystysgrif ysgol. Yr hyn sydd ei angen yw'r drwydded, ac mae tair ffordd o'i chael: talu amdani eich hun, cael cyflogwr i dalu, neu yrru rhywbeth llai yn gyntaf a symud i fyny.

    Yn ôl maint y mae trwyddedau. Mae categori C ar gyfer lori anhyblyg, a C+E ar gyfer un sy'n tynnu trelar mawr. Cewch sefyll prawf yr ail heb fod wedi ennill y gyntaf. Gallwch ddechrau yn 18 oed.

route-direct =
    Rydych yn cael archwiliad meddygol, yn anfon am drwydded lori dros dro gan y DVLA yn Abertawe, yn pasio'r profion theori, ac wedyn yn cael rhyw wythnos o wersi a'r prawf gyrru gydag ysgol hyfforddi. Gall gostio cymaint â char ail-law. Y cam nesaf yw'r un anodd, gan fod yswirwyr yn gofyn i rai cwmnïau am ddwy flynedd o brofiad. Ffoniwch o gwmpas cyn gwario.

route-work =
    Yn aml caiff gyrwyr faniau, staff warws, cynorthwywyr lori a gweithwyr iard eu hyfforddi gan eu cwmni eu hunain. Gofynnwch yn y cyfweliad a yw'n gwneud hynny. Mae ffermwyr a [milwyr](career:soldier) wedi gyrru peiriannau mawr yn barod, ac mae'r Fyddin yn hyfforddi llawer o yrwyr.

route-apprenticeship =
    Mae gan Gymru brentisiaeth lefel 2 mewn gyrru cerbydau nwyddau, ar gyfer faniau, lorïau anhyblyg a rhai cymalog. Rydych yn gweithio i gwmni ac yn cael eich asesu ar ei lorïau. Ychydig o gwmnïau sy'n ei chynnig, felly efallai y bydd rhaid i chi awgrymu hynny.

training =
    Heblaw'r drwydded, mae'r gyfraith yn gofyn am [Dystysgrif Cymhwysedd Proffesiynol Gyrwyr](https://www.gov.uk/driver-certificate-of-professional-competence-cpc), sef y CPC. Mae pedair rhan i'r un gyntaf: dwy ar theori ac astudiaethau achos, dwy ar y ffordd ac o gwmpas y lori. I'w chadw rydych yn eistedd mewn dosbarth am rai dyddiau ym mhob pum mlynedd. Rheolau Prydain Fawr yw'r rhain; nid oes dim gwahanol i Gymru.

    Yn eich cwmni rydych yn teithio gyda gyrrwr hŷn nes i chi ddod i adnabod y cwsmeriaid. Mae tystysgrifau ar wahân ar gyfer nwyddau peryglus, craeniau lori a cherbydau fforch godi.

qualifications =
    Trwydded car lawn sy'n dod cyn popeth arall. Mae'r meddyg yn profi'r llygaid, y galon a phwysedd y gwaed, ac yn holi am epilepsi, diabetes, cwsg ac alcohol. Mae rhai cyflyrau'n eich atal, ond mae llawer nad ydyn nhw, felly holwch cyn talu am wersi.

work-experience =
    Anaml y mae yswiriant yn caniatáu disgybl yn y cab. Helpwch mewn warws neu swyddfa gludiant yn lle hynny, a dysgwch sut mae cynllunio danfoniadau'r dydd. Dysgwch yrru cyn gynted ag y cewch, cadwch eich trwydded yn lân, a rhowch gynnig ar drelar y tu ôl i'r car.

disclosure =
    Ychydig o gwmnïau cludo sy'n gofyn am wiriad cofnodion troseddol, er bod porthladdoedd, meysydd awyr a rhai contractau eisiau un. Mae'ch record gyrru yn fater arall. Gall trwydded lori gael ei gwrthod neu ei thynnu'n ôl am droseddau difrifol wrth y llyw, a Chomisiynydd Traffig Cymru sy'n barnu achosion o'r fath.

progression =
    Rydych yn symud o lori anhyblyg i un gymalog, ac wedyn at y llwythi sy'n talu'n well, neu at daith sy'n dod â chi adref bob nos. Oddi ar y ffordd mae swyddi fel cynlluniwr, rheolwr trafnidiaeth (mae cymhwyster arbennig ar gyfer hynny), hyfforddwr, arholwr gyda'r [DVSA](organisation:dvsa), neu gynghorydd iechyd a diogelwch. Mae ambell un yn prynu lori ac yn gwneud cais am drwydded gweithredwr; gall [Busnes Cymru](organisation:business-wales) fynd drwy'r symiau gyda chi.

adult-opportunities =
    Mae llawer o yrwyr dros eu hanner cant, ac mae cwmnïau'n croesawu pobl ganol oed. Os ydych chi newydd golli'ch gwaith, holwch [Cymru'n Gweithio](organisation:working-wales) am ReAct+, a all helpu i dalu am drwyddedau lori. Dylai'r rhai sydd mewn gwaith ofyn i goleg a yw Cyfrif Dysgu Personol yn talu am drwydded eleni.

    Rhowch gynnig arni yn gyntaf: bydd mis o yrru fan o bedwar y bore yn dweud wrthych a allwch fyw fel hynny, a bydd eich teulu'n dweud hefyd.

welsh =
    Mae arwyddion ffyrdd yn ddwyieithog, a gellir sefyll profion theori ac ymarferol car yn Gymraeg; gofynnwch i'r DVSA beth mae'n ei gynnig ar gyfer lorïau. Yn Saesneg y mae'r gwaith papur a'r tacograff.

    Mater arall yw'r rownd laeth. Byddwch yn galw ar ddeugain fferm yn Sir Gâr, Ceredigion neu Lŷn, a Chymraeg yw'r sgwrs wrth y tanc yn y rhan fwyaf ohonyn nhw. Felly hefyd lorïau bwyd, gwrtaith ac anifeiliaid. Mae croeso'n ôl i yrrwr sy'n gallu holi ble i droi rownd, a holi am yr wyrion.

picture-cab-caption = Gwirio'r strapiau cyn cychwyn
picture-cab-description = Mae gyrrwr lori mewn fest oren yn tynhau'r strap melyn am lwyth o foncyffion ar ei lori. Mae coed pîn a bryniau y tu ôl.
