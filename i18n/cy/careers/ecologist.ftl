### Ecologist: words of the career page.

title = Ecolegydd
summary = Yn astudio planhigion, anifeiliaid a'u cynefinoedd, ac yn cynghori ar sut i adeiladu a ffermio heb eu colli.
also-known-as =
    - ymgynghorydd ecolegol
    - ecolegydd cadwraeth
    - ecolegydd morol
    - ecolegydd dŵr croyw
    - swyddog bioamrywiaeth
    - syrfëwr ystlumod
    - botanegydd
search-words =
    - ecoleg
    - bywyd gwyllt
    - natur
    - byd natur
    - cadwraeth
    - yr amgylchedd
    - amgylchedd
    - anifeiliaid
    - planhigion
    - blodau gwyllt
    - adar
    - ystlumod
    - slumod
    - madfallod
    - dyfrgwn
    - moch daear
    - pathewod
    - pryfed
    - gwyfynod
    - afonydd
    - bywyd y môr
    - newid hinsawdd
    - ailwylltio
    - bioamrywiaeth
    - arolygon
    - CIEEM
    - swoleg
    - botaneg
    - warden
    - cefn gwlad
    - allan yn yr awyr agored
    - Cyfoeth Naturiol
    - ecology
    - wildlife
starts-from = Gradd, a digon o waith maes
first-step = Tymor fel cynorthwyydd arolygu

work-activities =
    Cyn codi ffordd, fferm wynt neu res o dai, rhaid i rywun ddarganfod beth sy'n byw yno. Dyna sut mae'r rhan fwyaf o ecolegwyr Cymru'n ennill eu bywoliaeth. Rydych yn cerdded y safle, yn mapio'i gynefinoedd, yn chwilio am faw, tyllau a chlwydfannau, ac yn dod yn ôl fin nos, gyda'r wawr ac yn y mis iawn i gyfrif. Yna rydych yn ysgrifennu beth a welsoch, beth fyddai'r cynllun yn ei wneud iddo, a beth y dylid ei newid.

    Mae llawer o rywogaethau wedi'u gwarchod gan y gyfraith, ac ystlumod, dyfrgwn, pathewod a madfallod dŵr cribog yn eu plith. Os byddai cynllun yn tarfu arnyn nhw, rydych yn helpu'r datblygwr i ofyn i [Gyfoeth Naturiol Cymru](organisation:nrw) am drwydded, ac yn sefyll gerllaw wrth i'r to gael ei dynnu neu i'r pwll gael ei wagio. Mae rheolau cynllunio Cymru'n gofyn hefyd bod byd natur ar ei ennill wedyn, felly rydych yn dylunio pyllau, gwrychoedd a llofftydd ystlumod.

    Mewn mannau eraill mae nod arall i'r gwaith:

    - i gorff cyhoeddus neu elusen, gofalu am warchodfeydd, afonydd, corsydd a choed, a'r grantiau sy'n talu amdanyn nhw
    - i gyngor, darllen ceisiadau cynllunio a dweud ble mae'r arolygon yn ddiffygiol
    - i brifysgol neu ganolfan ymchwil, gofyn pam mae gwyfyn neu gragen las yn diflannu
    - gyda ffermwyr, dewis beth i'w blannu, ei bori neu ei adael yn llonydd

    Mae ffilmiau'n dangos y dyfrgi, ond nid yr adroddiad. Hyd yn oed yn yr haf gallwch dreulio hanner yr wythnos wrth sgrin gyda mapiau a thablau, ac yn y gaeaf bron y cyfan ohoni. Byddwch yn dod o hyd i bethau prin, ac weithiau'n gweld y tarw dur yn cyrraedd er gwaethaf hynny.

day-at-work =
    Mis Mehefin yw hi, ac yn y nos mae'r diwrnod yn dechrau.

    - Chwarter wedi tri y bore: rydych chi a chydweithiwr yn eistedd ar gadeiriau gwersylla bob ochr i gapel yng Ngwynedd, â synwyryddion yn eich dwylo. Mae ystlum yn dychwelyd ac yn llithro o dan lechen. Yna un ar ddeg arall.
    - Hanner awr wedi pump: rydych yn pacio ac yn cysgu am ychydig oriau mewn llety gwely a brecwast.
    - Un ar ddeg: ar safle ar gyfer paneli solar, rydych yn cerdded ymylon y caeau ac yn nodi pob planhigyn a faint sydd ohono. Mae'r rhedyn yn llawn trogod, felly rydych yn edrych drosoch eich hun ddwywaith.
    - Dau: daw'r ffermwr draw. Mae hi'n gwybod ble mae'r gylfinir yn nythu, ac yn dangos y lle ar eich map eich hun.
    - Pedwar: yn ôl yn y fan, rydych yn anfon recordiadau'r nos i'w dadansoddi ac yn rhoi'r pwyntiau mewn system gwybodaeth ddaearyddol.
    - Hanner awr wedi pump: mae'r datblygwr yn ffonio. Allai'r arolwg fod yn barod erbyn dydd Gwener? Na allai. Nid yw madfallod yn darllen amserlenni, ac rydych yn dweud hynny mewn ffordd fwy cwrtais.

qualities-and-skills =
    Dechrau yn unig yw caru anifeiliaid. Mae cyflogwyr yn gofyn a allwch wahaniaethu rhwng un hesgen a'r llall, ac aros yn effro am bedwar y bore. Maen nhw am gael:

    - adnabod: nifer da o blanhigion, caneuon adar, ystlumod neu bryfed, yn sicr
    - cerdded drwy'r dydd ar dir garw yn y glaw, neu, os na allwch, ddod o hyd i faes arall, fel data, mapio neu waith labordy
    - ystadegau, mapiau a nodiadau glân
    - tact gyda phobl y mae eu cynlluniau'n aros amdanoch chi
    - cadernid pan fydd rhywun yn pwyso arnoch i adael rhywbeth allan
    - trwydded yrru, gan nad oes bws yno yn y nos

pay =
    Grŵp eang a holwyd: gweithwyr cadwraeth proffesiynol yn y DU sy'n gweithio'n llawn amser. Mae'n cynnwys swyddogion parciau cenedlaethol, wardeniaid a rheolwyr cefn gwlad yn ogystal ag ecolegwyr.

    Maes poblogaidd yw hwn, ac mae'r cyflog yn gymedrol o ystyried y blynyddoedd o astudio. Mae cynorthwywyr ar gontractau tymhorol yn ennill yn agos at yr isafswm cyflog, a dim o gwbl o fis Hydref i fis Mawrth. Mae elusennau'n talu llai nag ymgynghoriaethau, ac mae CNC a chynghorau rhyngddyn nhw, gyda gwell pensiwn. Mae'n gwella ar ôl i chi gael trwyddedau a gallu arwain arolygon. Mae rhai cyflogwyr wedi dibynnu ar wirfoddolwyr di-dâl i wneud gwaith go iawn; peidiwch â gwneud hynny'n hir, a holwch am dâl am oriau'r nos cyn llofnodi.

hours =
    Mae patrwm i'r flwyddyn. O fis Ebrill i fis Medi mae ymweliadau fin nos a gyda'r wawr, bedair neu bum noson yr wythnos ar y gwaethaf, ac mae cwsg yn dioddef. Ysgrifennu, gwrychoedd a choed yw hanes yr hydref a'r gaeaf, ac mae amser i ffwrdd i wneud iawn am yr oriau. Rydych yn gyrru llawer iawn, ac yn aros oddi cartref yn y tymor arolygu. Mae swyddi gyda chynghorau, CNC neu brifysgolion yn cadw oriau llawer mwy rheolaidd.

places =
    Mae ecolegwyr yn gweithio lle bynnag y mae tir yn cael ei ddefnyddio neu ei newid:

    - ymgynghoriaethau mawr a bach, yng Nghaerdydd, Abertawe, Bangor, Aberystwyth a'r trefi marchnad
    - Cyfoeth Naturiol Cymru (CNC), gyda swyddfeydd o Fangor i Gaerdydd, a staff mewn gwarchodfeydd natur
    - y tri pharc cenedlaethol: Eryri, Arfordir Penfro a Bannau Brycheiniog
    - cynghorau, y cwmni dŵr, Network Rail a'r cwmnïau sy'n berchen ar y grid
    - Ymddiriedolaethau Natur, RSPB Cymru, yr Ymddiriedolaeth Genedlaethol a Plantlife
    - prifysgolion a chanolfannau ymchwil ym Mangor, Aberystwyth, Abertawe a Chaerdydd
    - cwmnïau sy'n cynllunio ffermydd gwynt ar y môr, gyda gwaith ar adar môr a llamhidyddion

    Ar gyfer gwaith morol, edrychwch ar Sir Benfro, Ynys Môn ac Abertawe. Gallech gael eich anfon i unrhyw le yng Nghymru, ac i Loegr, yn yr un wythnos.

vacancies =
    Rhwng Rhagfyr a Mawrth daw swyddi tymhorol i'r golwg ar dudalennau swyddi [CIEEM](organisation:cieem) a'r [Countryside Jobs Service](organisation:countryside-jobs). Mae CNC ac awdurdodau'r parciau yn defnyddio eu gwefannau eu hunain, yn y ddwy iaith. Mae ymgynghoriaethau yng Nghymru'n ddigon prin i chi ysgrifennu atyn nhw fesul un, ym mis Ionawr, gyda rhestr o'r hyn y gallwch ei adnabod.

entry-routes =
    Mae gan bron bawb radd, a dwy'n aml, ac mae bron pawb hefyd wedi treulio nosweithiau a phenwythnosau allan yn y maes cyn cael tâl amdano. Yr ail beth sy'n ennill y swydd. Dechreuwch yn eich ardal: bydd cofnodwr y sir yn falch ohonoch.

route-university =
    Mae Bangor, Aberystwyth, Abertawe, Caerdydd a Phrifysgol De Cymru'n dysgu pynciau fel ecoleg, swoleg, cadwraeth, bioleg y môr neu wyddor yr amgylchedd. Gofynnwch faint o ddyddiau a dreulir yn yr awyr agored, ac a yw planhigion yn cael eu dysgu ac nid anifeiliaid mawr yn unig. Mae rhai cyrsiau'n rhoi blwyddyn ar leoliad. Mae gradd meistr yn help ar gyfer ymchwil, mapio neu'r môr, ond i ymgynghoriaeth mae dau haf o arolygon yn werth cymaint.

route-work =
    Mae ffordd heb radd, ac mae'n araf. Mae gan Gymru brentisiaethau mewn cadwraeth amgylcheddol ar lefelau 2 a 3, heb ofyn canlyniadau TGAU penodol. Maen nhw'n arwain at waith fel warden neu weithiwr ystad, gyda waliau, llwybrau, coed a gwarchodfeydd. Oddi yno mae rhai'n dysgu arolygu, yn dilyn cyrsiau byr ac yn astudio'n rhan-amser, ac yn symud i'r maes hwn. O bryd i'w gilydd mae Ymddiriedolaethau Natur a pharciau'n cynnig lleoedd hyfforddi ar gyflog.

training =
    Drwy fynd allan gyda rhywun sy'n gwybod y byddwch yn dysgu. Yn y gwanwyn cyntaf chi sy'n dal y dortsh; yn y trydydd efallai mai chi sy'n arwain. I drin rhywogaethau a warchodir neu darfu arnyn nhw, mae angen eich trwydded eich hun, ac mae hynny'n cymryd tystiolaeth dau neu dri thymor, a chanolwyr. Mae cyrsiau maes ar weiriau, mwsoglau neu ganeuon adar, profion ar adnabod planhigion o ddechreuwr i feistr, a hyfforddiant ar raffau, cychod, cymorth cyntaf a diogelwch safle. Mae clefyd Lyme yn rhan o'r sgwrs.

registration =
    Nid oes deddf sy'n cadw'r teitl i aelodau, ond mae cleientiaid a chynghorau'n chwilio am [CIEEM](organisation:cieem) ar ôl enw. Gallwch ymuno fel myfyriwr, codi fesul cam wrth i'ch sgiliau gael eu hasesu, ac yn y diwedd ddod yn Ecolegydd Siartredig. Peth arall yn llwyr yw trwyddedau, ac mae'r rheini'n ofynnol yn ôl y gyfraith: CNC sy'n eu rhoi yng Nghymru, fesul person a fesul rhywogaeth.

qualifications =
    Bioleg yw'r pwnc sy'n cyfrif. Mae cemeg, daearyddiaeth neu wyddor arall yn mynd yn dda gyda hi, a bydd angen mathemateg ar gyfer ystadegau. Mae'r pynciau a restrir yn unol â chanllaw cyffredinol Lloegr. Os nad oes gennych yr un ohonyn nhw, edrychwch ar flwyddyn sylfaen, neu ar Fynediad i Wyddoniaeth mewn coleg yng Nghymru.

work-experience =
    Nid oes angen caniatâd i ddechrau. Dysgwch ugain planhigyn y mis hwn ac ugain y mis nesaf. Anfonwch gofnodion at eich canolfan cofnodion amgylcheddol leol. Ymunwch â thaith gerdded grŵp ystlumod neu adar, helpwch [Ymddiriedolaeth Natur](organisation:wildlife-trusts-wales) i glirio rhododendron, cyfrwch loÿnnod byw i gynllun cenedlaethol. Cadwch lyfr nodiadau gyda dyddiadau, lleoedd a thywydd. O un ar bymtheg oed gallwch ofyn i ymgynghoriaeth fynd â chi ar un arolwg fin nos fel pâr arall o lygaid.

progression =
    Mewn ymgynghoriaeth rydych yn mynd o gynorthwyydd i ecolegydd, uwch-ecolegydd a phrif ecolegydd, gyda mwy o gleientiaid a llai o ddanadl poethion ar bob cam. Dyma gamau eraill:

    - arbenigwr y mae eraill yn ei alw i mewn, ar gen, ystlumod neu adar môr
    - polisi, gyda Llywodraeth Cymru neu elusen
    - cynghori [ffermwyr](career:farmer), neu brosiectau ailwylltio a mawn
    - [cynllunio tref](career:town-planner), addysgu neu ddoethuriaeth
    - gweithio i chi'ch hun, ar ôl cael trwyddedau ac yswiriant

adult-opportunities =
    Daw garddwyr, gweithwyr fferm, athrawon a milwyr i'r maes ar ganol oes, a gall rhestr o wyfynod a gadwyd yn ofalus gyfrif mwy na gradd rhywun ifanc. Arian yw'r drafferth: nid yw morgais yn gweddu i chwe mis o gyflog. Mae rhai'n dechrau drwy arolygu ar benwythnosau i ymgynghoriaeth, sy'n aml yn brin o ddwylo ym mis Mai. Mae gan Aberystwyth a'r Brifysgol Agored gyrsiau o bell neu ran-amser. Rhowch gynnig ar dymor cyn rhoi'r gorau i'ch swydd.

welsh =
    Yma, un o offer y grefft yw'r Gymraeg. Mae enwau caeau'n dweud sut le oedd yno: *Cae Brwyn* yw'r cae lle mae brwyn yn tyfu, a *Llwyn Dyfrgi* yw llwyn y dyfrgi. Yn aml, y person sy'n gwybod ble roedd y gylfinirod ddeugain mlynedd yn ôl yw ffermwr a fyddai'n well ganddo ddweud hynny yn Gymraeg, ac mae mynediad i dir yn dibynnu ar ymddiriedaeth.

    Mae CNC, y parciau a'r rhan fwyaf o gynghorau'n cyhoeddi yn y ddwy iaith ac am gael cyfran o staff sy'n gallu siarad â'r cyhoedd yn Gymraeg; ar gyfer rhai swyddi mae'n ofynnol. Yn Saesneg gan mwyaf y mae adroddiadau cynllunio. Os gwyddoch enwau Cymraeg yr adar a'r planhigion, gofynnir i chi arwain teithiau cerdded a siarad ar y radio.

picture-survey-caption = Edrych ar fadfall ddŵr cyn ei rhoi'n ôl yn y pwll
picture-survey-description = Mae ecolegydd mewn trowsus pysgota a het haul yn sefyll mewn pwll ac yn edrych ar fadfall ddŵr mewn hambwrdd gwyn. Mae synhwyrydd ystlumod yn hongian wrth ei ochr. Y tu ôl mae grug porffor a bryniau isel, ac mae gwas y neidr glas yn hedfan uwchben y cyrs.
