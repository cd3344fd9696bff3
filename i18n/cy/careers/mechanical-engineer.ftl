### Mechanical engineer: words of the career page.

title = Peiriannydd mecanyddol
summary = Yn dylunio, yn adeiladu ac yn gwella peiriannau ac unrhyw beth arall â rhannau sy'n symud, o bympiau i adenydd awyrennau.
also-known-as =
    - peiriannydd dylunio
    - peiriannydd gweithgynhyrchu
    - peiriannydd cynhyrchu
    - peiriannydd cynnal a chadw
    - peiriannydd awyrofod
    - peiriannydd moduro
search-words =
    - peirianneg
    - peirianeg
    - peiriannau
    - injan
    - injans
    - gêrs
    - tyrbinau
    - pympiau
    - robotiaid
    - roboteg
    - ceir
    - awyrennau
    - Airbus
    - Brychdyn
    - gwaith dur
    - Wylfa
    - niwclear
    - ffatri
    - dylunio peiriannau
    - argraffu 3D
    - CAD
    - peiriannydd siartredig
    - gradd peirianneg
    - engineer
    - engineering
    - injinîar
starts-from = TGAU, yna prentisiaeth neu Safon Uwch
first-step = Swydd prentis neu swydd i raddedigion

work-activities =
    Rydych yn gwneud i bethau go iawn weithio: injan, lifft cadair olwyn, llinell sy'n llenwi poteli, y pwmp sy'n dod â dŵr dros fryn. Yn gyntaf rydych yn gofyn beth mae'n rhaid iddo ei wneud a sut y gallai fethu. Yna rydych yn ei luniadu ar gyfrifiadur, yn cyfrifo'r grymoedd a'r gwres, ac yn trefnu gwneud yr un cyntaf a'i brofi.

    Ychydig o beirianwyr sy'n gwneud hynny i gyd. Mae gan y rhan fwyaf un o'r swyddi hyn:

    - dylunio: modelau ar sgrin, dewis deunyddiau, lluniadau i'r gweithdy
    - gweithgynhyrchu: y peiriannau, yr offer a'r camau ar gyfer gwneud darn ddeng mil o weithiau, a phob un yr un fath
    - peiriannau a chynnal a chadw: cadw purfa, ysbyty neu waith dur i fynd, a chanfod pam mae rhywbeth wedi torri
    - profi: gosod synwyryddion ar ddarn a'i wthio nes ei fod yn cracio
    - gwasanaethau adeiladu: gwres, oeri a dŵr adeiladau mawr

    Mae dechreuwyr yn aml yn synnu bod cymaint o waith papur. Rhaid cofnodi, prisio a llofnodi pob newid, gan y gall y follt anghywir ladd rhywun. Gall y cwmni roi'r gorau i brosiect ar ôl i chi weithio arno am flwyddyn.

    Nid swydd i bobl sydd am drwsio ceir yw hon; gwaith [mecanydd cerbydau](career:vehicle-mechanic) yw hynny. Ond mae'r peirianwyr gorau'n adnabod llawr y ffatri'n dda, ac yn gwrando ar y bobl sydd arno.

day-at-work =
    Ar safle sy'n gwneud blychau gêr, mae'r bore'n dechrau wrth ymyl peiriant sydd wedi dechrau difetha un darn o bob ugain. Rydych yn sefyll gyda gweithiwr y peiriant, sydd wedi dyfalu'r rheswm yn barod: mae'n digwydd pan fydd yr olew'n gynnes. Rydych yn mynd â rhai o'r darnau i'r ystafell fesur, lle mae'n oer ac yn dawel, ac mae'r ffigurau'n dweud mai'r gweithiwr sy'n iawn.

    Yn ôl wrth eich desg rydych yn newid y model ar y sgrin, ac yn gofyn i'r cyfrifiadur sut mae'r darn yn chwyddo wrth dwymo. Ar ôl cinio mae cyfarfod am linell newydd, gyda rhywun o'r adran brynu sydd am ei chael yn rhatach a rhywun o'r adran ddiogelwch sydd am gael gard arall.

    Am bedwar rydych yn rhoi cynnig ar osodiad newydd gyda'r gwneuthurwr offer. Mae pethau'n well, ond nid yw'r broblem wedi'i datrys. Rydych yn cofnodi beth rydych wedi'i newid, er mwyn i bwy bynnag ddaw i mewn yfory fwrw ymlaen o'r fan honno.

qualities-and-skills =
    Mae cyflogwyr yn chwilio am bobl sydd:

    - yn gartrefol gyda mathemateg a ffiseg, ac yn gallu eu defnyddio ar wrthrych go iawn, budr
    - am wybod sut mae rhywbeth yn gweithio, ac yn ei dynnu'n ddarnau i weld
    - yn gallu dychmygu siâp mewn tri dimensiwn a'i luniadu fel bod eraill yn gallu ei wneud
    - yn sylwi pan nad yw ateb y cyfrifiadur yn gallu bod yn iawn
    - yn onest am gamgymeriadau, yn enwedig eu rhai eu hunain
    - yn gallu esbonio problem i ffitiwr ac i gyfarwyddwr cyllid

    Ni ddylai fod ots gennych am sŵn, plygiau clust ac esgidiau diogelwch am ran o'r wythnos. Prin yw'r menywod yn y maes hwn o hyd; gofynnwch i gwmni beth mae'n ei wneud am hynny.

pay =
    Mae'r arolwg yn cyfrif pawb a elwir yn beiriannydd mecanyddol yn y DU ac sy'n cael eu cyflogi'n llawn amser, ynghyd â rhai ym maes llongau ac ychydig o arolygwyr. Peidiwch â disgwyl y ffigur canol fel cyflog cyntaf.

    I brentisiaid, yr isafswm cyflog sydd ar y dudalen. Yn y diwydiant hwn, mae cwmnïau mawr yn aml yn talu cryn dipyn mwy na hynny, ac mae'r arian yn codi bob blwyddyn. Olew, nwy, awyrofod a niwclear sy'n talu orau; mae gweithdai bach a gwasanaethau adeiladu'n talu llai. Mae gwaith shifft, galwadau brys ac amser ar safle ymhell o gartref yn dod â thâl ychwanegol.

hours =
    Yn ystod y dydd mae swyddfa ddylunio'n gweithio, yn aml gyda dydd Gwener byr. Mewn gwaith nad yw byth yn stopio, rhaid i rywun o'r adran beirianneg fod wrth law yn y nos a thros y penwythnos. Gwneir gwaith trwsio mawr pan fydd safle'n cau am rai wythnosau, ac mae pawb yn gweithio dyddiau hir yn erbyn y cloc.

places =
    Mae Cymru'n cynhyrchu mwy nag y mae pobl yn ei feddwl. Mae peirianwyr wrth eu gwaith:

    - yn y gogledd-ddwyrain, gydag adenydd awyrennau ym Mrychdyn, injans ar Lannau Dyfrdwy a blychau gêr yn Wrecsam
    - yn y de, gyda thrwsio peiriannau jet yn Nantgarw, offer mesur ym Meisgyn a threnau yn Llan-wern
    - ym Mhort Talbot, lle mae ffwrnais arc drydan yn cymryd lle'r ffwrneisi chwyth, gyda llai o swyddi nag o'r blaen
    - o gwmpas Aberdaugleddau, yn y burfa, y terfynellau nwy a'r orsaf bŵer
    - yng Ngwynedd ac Ynys Môn, ym maes ynni dŵr ac offer meddygol, ac efallai yn Wylfa, sydd wedi'i dewis ar gyfer adweithyddion niwclear bach newydd
    - ym meysydd dŵr, rheilffyrdd, ysbytai, ffermydd gwynt a chwmnïau ymgynghori ledled y wlad

    Ym Mhowys a Cheredigion mae llai o ddewis.

vacancies =
    Mae'r prentisiaethau mwyaf adnabyddus, fel y rhai ym maes awyrofod, yn agor yn yr hydref neu'r gaeaf ac yn cau'n gynnar. Mae cwmnïau peirianneg yn rhoi eu cynlluniau i raddedigion a'u lleoliadau haf ar [Gradcracker](organisation:gradcracker). Mae gweithgynhyrchwyr bach yn hysbysebu'n lleol neu drwy asiantaethau sy'n adnabod y maes.

entry-routes =
    Mae dwy ffordd dda, ac maen nhw'n cyfarfod. Un yw gradd yn syth ar ôl Safon Uwch. Y llall yw prentisiaeth yn un ar bymtheg neu'n ddeunaw oed, ac yna tystysgrif uwch ac efallai gradd y mae eich cyflogwr yn talu amdani. Mae'r ail yn arafach, ond nid oes gennych ddyled myfyriwr ac rydych yn gwybod sut y caiff pethau eu gwneud mewn gwirionedd.
    Mathemateg yw'r allwedd i'r ddwy.

route-university =
    Mae Caerdydd, Abertawe, Prifysgol De Cymru, Y Drindod Dewi Sant a Wrecsam yn dysgu peirianneg fecanyddol neu bynciau agos ati, fel peirianneg awyrennau, gweithgynhyrchu a chwaraeon moduro. Mae gradd baglor (BEng) yn para tair blynedd. Mae gradd meistr (MEng) yn para pedair, a hi yw'r ffordd fyrraf at statws siartredig. Dewiswch gwrs sydd wedi'i achredu gan yr [IMechE](organisation:imeche), gyda blwyddyn mewn diwydiant os gallwch.

route-apprenticeship =
    Yng Nghymru gallwch hyfforddi ar lefel 3 mewn gweithgynhyrchu mecanyddol, cynnal a chadw, awyrofod a changhennau eraill, a mynd ymlaen i brentisiaeth uwch. Mae gradd-brentisiaethau mewn peirianneg fecanyddol hefyd. Ar gyfer y rheini mae angen Safon Uwch, neu fod wedi cwblhau prentisiaeth yn barod, ac mae'r rhan fwyaf yn dechrau'n bedair ar bymtheg oed neu'n hŷn.

route-college =
    Mae colegau ledled Cymru'n dysgu peirianneg ar lefelau 1 i 3, ac mae eu gweithdai'n aml yn well na rhai ysgol. Ar ôl hynny, gellir dilyn y dystysgrif genedlaethol uwch am un diwrnod yr wythnos wrth weithio. Mae'n cyfrif fel rhan gyntaf gradd.

route-work =
    Mae ffitwyr, technegwyr a drafftwyr yn dod yn beirianwyr. Rydych yn astudio'n rhan-amser am dystysgrif uwch ac yna am radd, weithiau gyda'r Brifysgol Agored, ac mae eich swydd yn rhoi i chi'r profiad nad yw gan rywun sydd newydd raddio.

training =
    Fel arfer mae graddedigion yn treulio'r ddwy flynedd gyntaf yn symud rhwng adrannau. Rydych yn cadw cofnod o'r hyn a wnaethoch gan ddilyn rhestr o sgiliau, gyda mentor o'ch cwmni. Mae prentisiaid yn dechrau mewn gweithdy hyfforddi gyda ffeiliau, turniau a lluniadau, ac yn ymuno â thîm go iawn ar ôl tua blwyddyn.

registration =
    Yn y DU caiff unrhyw un ei alw ei hun yn beiriannydd, ond mae tri theitl wedi'u gwarchod: technegydd peirianneg, peiriannydd corfforedig a pheiriannydd siartredig. Mae'r IMechE yn gwirio'ch dysgu a'ch gwaith, ac yn eich rhoi ar gofrestr yr [Engineering Council](organisation:engineering-council). Mae cwmnïau sy'n gwerthu dyluniadau neu'n gweithio ym maes ynni niwclear yn aml am gael pobl siartredig, ac mae gwledydd eraill yn gwybod ystyr y teitl.

qualifications =
    Ar gyfer gradd, disgwyliwch y bydd angen mathemateg, a ffiseg hefyd yn aml iawn; mae rhai prifysgolion yn derbyn gwyddor arall neu gymhwyster BTEC ag unedau mathemateg cryf. O ganllaw cyffredinol Lloegr y daw'r graddau ar gyfer prentisiaid. Mae rhai cwmnïau mawr yng Nghymru'n gofyn am fwy, ac yn gosod profion rhif, siâp a gwaith llaw.

work-experience =
    Cymerwch ran yng [Nghynllun Addysg Beirianneg Cymru](organisation:eesw), lle mae tîm o'ch ysgol yn datrys problem i gwmni go iawn. Adeiladwch gar cit, robot neu glicied giât well. Gofynnwch i ffatri leol, i ddepo bysiau neu i'r cwmni dŵr am wythnos.

progression =
    O'r swydd gyntaf gallwch fynd dwy ffordd. Daw rhai'n bobl y mae pawb yn gofyn iddyn nhw am ferynnau, neu wres, neu graciau. Mae eraill yn arwain prosiectau, pobl a chyllidebau, ac yn gwneud llai o beirianneg bob blwyddyn. Dyma rai pethau posibl ar y daith:

    - dod yn beiriannydd corfforedig neu siartredig
    - symud rhwng diwydiannau, gan mai pwmp yw pwmp
    - dechrau cwmni ymgynghori neu weithdy bach eich hun

adult-opportunities =
    Daw llawer i'r maes hwn o'r lluoedd arfog, o garejys, o ffermydd ac o waith dur, ac mae'r hyn maen nhw'n ei wybod am beiriannau yn werth arian. Mae gweithwyr Port Talbot wedi cael help i ailhyfforddi, a gall cynllun ReAct+ Llywodraeth Cymru dalu am gwrs os ydych wedi colli'ch swydd. Os mathemateg sy'n eich rhwystro, gall coleg fynd â chi o TGAU i'r lefel sydd ei hangen mewn dosbarthiadau nos. Gellir astudio am radd beirianneg yn rhan-amser, ond bydd yn cymryd pum neu chwe blynedd.

welsh =
    Yn Saesneg mae'r gweithfeydd mawr yn gweithio, ac yn Saesneg mae eu lluniadau a'u safonau hefyd. Mae'n wahanol mewn cwmnïau bach yn y gogledd a'r gorllewin, lle mae'r sgwrs o gwmpas y peiriant yn Gymraeg a'r enwau ar y darnau'n gymysgedd. Rhaid i gwmni dŵr, cyngor neu orsaf ynni dŵr drafod gyda ffermwyr a thirfeddianwyr cyn cloddio neu adeiladu, ac mae peiriannydd sy'n gallu gwneud hynny yn Gymraeg yn mynd ymhellach mewn prynhawn na deg llythyr.

    Mae rhai colegau'n dysgu peirianneg yn ddwyieithog. Os ydych am gael eich hyfforddi yn Gymraeg, dywedwch hynny'n gynnar.

picture-prototype-caption = Addasu modur ar y fainc brofi
picture-prototype-description = Mae peiriannydd mecanyddol mewn gogls yn plygu dros fainc brofi ac yn addasu modur trydan bach â sbaner. Mae lluniad ohono ar y wal a chromlin ar sgrin.
