### Teaching assistant: words of the career page.

title = Cynorthwyydd addysgu
summary = Yn gweithio wrth ochr yr athro neu'r athrawes mewn dosbarth, ac yn helpu plant i ddysgu fesul un neu mewn grwpiau bach.
also-known-as =
    - cynorthwyydd dosbarth
    - cymhorthydd
    - cynorthwyydd cymorth dysgu
    - gweithiwr cymorth dysgu
    - cymorth un-i-un
    - cynorthwyydd addysgu lefel uwch
    - goruchwyliwr cyflenwi
search-words =
    - cynorthwywyr
    - cynorthwyo
    - cymorthyddion
    - CALU
    - cymorth dysgu
    - helpu yn yr ysgol
    - helpu'r athrawes
    - helpu plant i ddarllen
    - ffoneg
    - anghenion dysgu ychwanegol
    - anghenion arbennig
    - ADY
    - awtistiaeth
    - un i un
    - gwaith oriau ysgol
    - gwaith yn ystod y tymor
    - gwaith ysgol heb radd
    - ysgol arbennig
    - iard
    - goruchwyliwr cinio
    - dynes cinio
    - menyw cinio
    - anti
    - cynorthwydd
    - TA
starts-from = Ambell TGAU, ac amser yng nghwmni plant
first-step = Gwirfoddoli mewn ysgol, neu gwrs lefel 2

work-activities =
    Gan yr athrawes mae'r dosbarth; gennych chi mae'r plant a fyddai ar goll ynddo. Rydych yn eistedd gyda chwech sy'n dysgu eu seiniau, yn mynd dros swm â rhywun a fu'n absennol, neu'n aros wrth ochr un disgybl o'r gloch i'r bws.

    Efallai fod y disgybl hwnnw'n awtistig, yn defnyddio cadair olwyn, neu'n cael trafferth â siarad, neu â thymer. Rydych yn dod i adnabod yr arwyddion. Pan fydd yr ystafell yn mynd yn ormod, rydych yn mynd am dro bach gyda'ch gilydd, ac yn dod yn ôl pan fydd y storm drosodd. Mae gan bob plentyn ag anghenion dysgu ychwanegol gynllun unigol, ac yn aml chi sy'n rhoi'r rhan fwyaf ohono ar waith.

    Dyma rai pethau eraill y gallech eu gwneud:

    - gwrando ar blant yn darllen, a nodi'r geiriau a'u rhwystrodd
    - cynnal rhaglen fer ar ddarllen, siarad neu rifau, ar ôl cael eich hyfforddi i'w rhoi
    - gosod paent, gwefru tabledi a rhoi gwaith ar y wal
    - newid dillad gwlyb, helpu yn y tŷ bach, neu drin tiwbiau bwydo a phympiau asthma ar ôl i rywun ddangos sut
    - cadw llygad ar yr iard
    - mynd ar dripiau, gan gyfrif pennau
    - cymryd y dosbarth am wers a gynlluniodd yr athrawes, os yw eich graddfa gyflog yn caniatáu hynny

    Gwaith clos yw hwn, a pheth ohono'n gorfforol. Mewn ysgol arbennig rydych yn codi plant â theclyn codi, a gall plentyn sy'n methu rhoi rhywbeth mewn geiriau eich brathu, eich cicio neu boeri arnoch. Cewch eich hyfforddi at hynny, ond mae'n brifo yr un fath.

day-at-work =
    Mewn dosbarth iau yn y Rhondda, mae eich bore'n dechrau â bachgen sy'n casáu boreau. Rydych yn cwrdd ag ef wrth y giât, gan fod y coridor yn rhy swnllyd, a'r ddau ohonoch yn bwydo'r pysgod. Erbyn hanner awr wedi naw mae wrth ei fwrdd, a chlustffonau am ei ben, gyda rhestr o dri pheth i'w gwneud.

    Tra bydd yn gweithio, rydych yn gwrando ar bedwar arall yn darllen. Am un ar ddeg, rydych yn mynd â grŵp o bump i'r llyfrgell i ymarfer rhoi seiniau at ei gilydd. Mae un yn cael *chwaer* yn iawn am y tro cyntaf, a phawb yn curo dwylo. Rydych yn ei nodi i'r athrawes. Mae'r iard yn wlyb amser cinio, felly gemau bwrdd yn y neuadd amdani, ac un pen wedi'i daro.

    Yn y prynhawn daw ymwelydd â thylluan. Mae'r bachgen yn gofyn un ar ddeg o gwestiynau iddi. Am chwarter wedi tri rydych yn sôn amdanyn nhw wrth ei fam, yn clirio'r paent, ac yn gadael yr un pryd â'r plant. Nid llawer o swyddi sy'n caniatáu hynny.

qualities-and-skills =
    Mae angen bod yn rhywun y mae cam bach yn ei blesio. Pan fydd plentyn yn ysgrifennu un llinell heddiw, ar ôl wythnos o ysgrifennu dim, dyna ddiwrnod da o waith. Gyda hynny, bydd y rhain yn ddefnyddiol:

    - tymer wastad pan fydd rhywun yn taflu cadair
    - sillafu a symiau y gallwch ddibynnu arnyn nhw
    - gwybod pryd i beidio â helpu, er mwyn i'r plentyn ei wneud ar ei ben ei hun
    - ceg ynghau am deuluoedd, hyd yn oed yn y siop
    - cyd-dynnu ag athrawes sydd hanner eich oed, neu ddwywaith eich oed

pay =
    Byddwch yn glir am hyn cyn dechrau: mae'r cyflog yn isel. Mae'r rhan fwyaf o ysgolion yn dilyn graddfeydd cyflog eu cyngor, ac mae'r rhai isaf ychydig yn uwch na'r isafswm cyflog, sef y ffigur fesul awr sydd yma. Am y tymor a chyfran o'r gwyliau rydych yn cael eich talu. Mae'r swm yn cael ei rannu dros y flwyddyn, felly mae cyflog blynyddol mewn hysbyseb yn mynd yn llai os yw'n dweud *pro rata*.

    Mae ysgolion arbennig, swyddi un-i-un a chynorthwywyr lefel uwch yn cael mwy. Gall prentis ddechrau ar y gyfradd a welwch ar gyfer prentisiaid. Am y DU i gyd y mae'r arolwg, ac mae'n cynnwys goruchwylwyr cyflenwi a thechnegwyr ysgol. Mae llawer o bobl sy'n cael eu talu am y tymor yn unig yn cael eu cyfrif ynddo fel gweithwyr llawn amser.

hours =
    Mae'r rhan fwyaf o swyddi'n para o ychydig cyn y gloch tan ychydig wedyn, a rhai am y bore yn unig, felly ychydig sy'n wirioneddol lawn amser. Mae gwyliau'r ysgol gennych, ond dim dewis ynglŷn â nhw. Blwyddyn mae llawer o gontractau'n para, neu cyhyd â bod ar un plentyn eich angen. Os bydd y disgybl hwnnw'n symud, gall eich swydd fynd hefyd.

places =
    Mae pob math o ysgol yn cyflogi cynorthwywyr: ysgolion cynradd ac uwchradd, ysgolion arbennig, unedau i ddisgyblion sydd wedi'u gwahardd, a cholegau. Mewn dosbarthiadau cynradd y mae'r rhan fwyaf, yn enwedig gyda'r plant lleiaf. Yn y cymoedd a'r dinasoedd mae llawer yn agos at ei gilydd; yng nghefn gwlad, efallai y bydd rhaid gyrru.

vacancies =
    Mae cynghorau ac ysgolion yn hysbysebu ar [Addysgwyr Cymru](organisation:educators-wales), ar eu gwefannau eu hunain, ac weithiau ar dudalen yr ysgol yn y cyfryngau cymdeithasol yn unig. Mae asiantaethau cyflenwi'n derbyn dechreuwyr, a dyna sut mae pennaeth yn dod i adnabod rhai. Mae prentisiaethau ar wefan [Gyrfa Cymru](organisation:careers-wales). Holwch ym mis Gorffennaf, pan fydd ysgolion yn cael gwybod faint o ddisgyblion â chynlluniau fydd ganddyn nhw.

entry-routes =
    Nid oes deddf sy'n dweud pa dystysgrif mae'n rhaid i gynorthwyydd ei chael. Y pennaeth a'r llywodraethwyr sy'n dewis, ac maen nhw am weld eich bod wedi treulio amser gyda phlant a bod eich iaith a'ch mathemateg yn gadarn. Mae mwy a mwy ohonyn nhw'n gofyn am gymhwyster lefel 2, neu lefel 3 ar gyfer gwaith gydag un disgybl.

route-direct =
    Cynigiwch helpu am fore'r wythnos. Mewn tymor, mae'r ysgol yn gweld sut un ydych chi gyda phlant, a chithau'n gweld a ydych yn ei hoffi. Rhieni a ddaeth i wrando ar ddarllen ac a arhosodd oedd nifer da o gynorthwywyr. Pan ddaw swydd, nid dieithryn fyddwch chi. Ffordd arall i mewn yw goruchwylio amser cinio, am ychydig oriau'r wythnos.

route-college =
    Mae'r rhan fwyaf o golegau addysg bellach yn dysgu cefnogi addysgu a dysgu, neu ofal, chwarae, dysgu a datblygiad plant, yn llawn amser neu gyda'r nos. Mae angen lleoliad mewn ysgol ar gyfer llawer ohonyn nhw, felly dewch o hyd i un yn gyntaf.

route-apprenticeship =
    Yng Nghymru mae prentisiaethau cymorth mewn ysgolion ar lefelau 2 a 3. Mae ysgol neu gyngor yn eich cyflogi, rydych yn gweithio gyda dosbarth, a chewch eich asesu yno dros ryw flwyddyn. Ychydig o leoedd sydd, gan fod angen ysgol ag arian i dalu, ac mae llawer yn mynd i bobl sydd yno'n barod.

training =
    Byddwch yn dysgu fwyaf drwy wylio, a chan yr athrawes sy'n gweithio gyda chi. Mae'r ysgol yn eich hyfforddi i gadw plant yn ddiogel, i roi cymorth cyntaf, ac i wneud beth bynnag arall sydd ei angen ar eich disgyblion: arwyddo Makaton, trin a thrafod diogel, rhaglen leferydd, diabetes. Mae rhai cyrsiau am ddim i staff ysgol yng Nghymru, ac mae llwybr dysgu cenedlaethol yn dangos beth i anelu ato ar bob cam. Mynnwch amser ar ei gyfer, gan mai dyna'r peth cyntaf i ddiflannu mewn ysgol brysur.

registration =
    Mewn ysgolion, mae gan [Gyngor y Gweithlu Addysg](organisation:ewc) gategori ar eich cyfer, sef gweithiwr cymorth dysgu, a rhaid i chi gofrestru ynddo cyn helpu gyda'r dysgu. Bydd eich ysgol yn gwirio. Mae'r ffi'n is nag un athrawon, ac yn dod o'ch cyflog bob gwanwyn. Nid oes rhaid i oruchwylwyr cinio na staff swyddfa ymuno.

qualifications =
    Canllaw ar gyfer Lloegr sy'n rhoi'r graddau isod. Mae cyrsiau yng Nghymru'n gofyn am rai tebyg iawn, ac yn aml bydd cwrs lefel 2 yn eich derbyn ar ôl sgwrs. Os mathemateg neu iaith yw'r rhwystr, dilynwch Sgiliau Hanfodol ochr yn ochr.

work-experience =
    Lleoliad ysgol ym mlwyddyn deg yw'r un amlwg. Ond mae gwarchod plant, ysgol Sul, hyfforddi'r tîm dan wyth, cynllun chwarae'r gwyliau neu frawd â syndrom Down wedi dysgu lawn cymaint i bobl. Dywedwch beth wnaethoch chi pan oedd plentyn yn gwrthod ymuno.

disclosure =
    Yr ysgol sy'n talu am y gwiriad. Chewch chi ddim bod ar eich pen eich hun gyda disgyblion cyn iddo ddod yn ôl, hyd yn oed fel gwirfoddolwr sy'n dod yn rheolaidd.

progression =
    Gyda rhai blynyddoedd a lefel 3 y tu ôl i chi, gallwch gael eich asesu'n gynorthwyydd addysgu lefel uwch ac arwain dosbarthiadau cyfan. Mae eraill yn dod yn arbenigwyr yr ysgol ar awtistiaeth neu ddarllen, yn rhedeg yr ystafell anogaeth neu'n gweithio gyda theuluoedd.

    Cam at rywbeth arall yw hi i rai. Gyda gradd, gallwch hyfforddi'n [athro neu'n athrawes gynradd](career:primary-teacher) tra bydd eich ysgol yn eich cyflogi. Cynorthwyydd therapi lleferydd, [gweithiwr ieuenctid](career:youth-worker) a [gweithiwr cymdeithasol](career:social-worker) yw rhai o'r llwybrau eraill. Mae llawer yn aros lle maen nhw, ac yn hoffi hynny.

adult-opportunities =
    Efallai mai dyma'r swydd fwyaf cyffredin yng Nghymru i'w dechrau'n bymtheg ar hugain oed. Mae'n hwylus gyda theulu, ac mae bywyd wedi dysgu hanner y gwaith i chi. Ond edrychwch ar yr arian â llygaid agored: holwch sut mae cyflog tymor yn effeithio ar unrhyw fudd-daliadau, a chofiwch am ofal plant ar ddiwrnodau hyfforddi.

    I ddod o hyd i gwrs, holwch [Cymru'n Gweithio](organisation:working-wales). Os buoch yn ofalwr, yn nyrs neu'n rhiant maeth, rhowch hynny'n gyntaf yn eich cais.

welsh =
    Mae ysgolion a dosbarthiadau meithrin Cymraeg bob amser yn chwilio am gynorthwywyr, a Chymraeg yw iaith y diwrnod i gyd yno: chi yw un o'r lleisiau y mae plant tair oed yn ei dysgu ganddyn nhw. Mewn ysgolion eraill mae ychydig yn mynd ymhell. Os gallwch gyfrif, canu a dweud *tyrd i eistedd* neu *dere i eistedd*, rydych yn helpu'r athrawes i gadw'r Gymraeg yn fyw rhwng gwersi.

    Gall staff ysgol gael cyrsiau Cymraeg am ddim, rhai yn ystod oriau gwaith. Ychydig o bethau sy'n gwneud ysgol yn fwy cyndyn i'ch colli.

picture-reading-caption = Darllen gyda'i gilydd â throshaen felen
picture-reading-description = Mae bachgen a chynorthwyydd addysgu sydd â braich brosthetig yn darllen llyfr gyda'i gilydd. Mae troshaen felen dryloyw ar un dudalen, ac mae'r bachgen yn dilyn y geiriau â'i fys. Y tu ôl iddyn nhw mae athro'n pwyntio at y bwrdd gwyn o flaen disgyblion eraill.
