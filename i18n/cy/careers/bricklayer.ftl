### Bricklayer: words of the career page.

title = Gosodwr brics
summary = Yn codi ac yn trwsio waliau, bwâu a simneiau â brics, blociau ac weithiau garreg.
also-known-as =
    - briciwr
    - briciwr neu fricwraig
    - bricar
    - gosodwr blociau
    - crefftwr trywel
search-words =
    - brics
    - bricsen
    - gosod brics
    - briclar
    - bricleiar
    - bricio
    - trywel
    - mortar
    - morter
    - sment
    - waliau
    - codi wal
    - wal ardd
    - blociau
    - pwyntio
    - ailbwyntio
    - simnai
    - simdde
    - safle adeiladu
    - adeiladwr
    - gwaith carreg
    - saer maen
    - calch
    - CITB
    - CSCS
    - bricklayer
    - brickie
starts-from = Ychydig TGAU neu gwrs coleg
first-step = Yna gwaith â chyflog fel prentis

work-activities =
    O ffos, pentwr o frics a chynllun rydych yn codi waliau sy'n sefyll yn syth am gan mlynedd ac yn cadw'r glaw allan.

    Yn gyntaf rydych yn gosod allan: ble bydd y waliau, ble bydd y drysau, a sut bydd y rhesi'n disgyn fel na fydd rhaid torri'r un fricsen yn sleisen denau. Rydych yn codi'r corneli, yn tynnu llinyn rhyngddyn nhw ac yn gosod yn ôl y llinyn, awr ar ôl awr. Taenu'r morter, iro pen y fricsen, gwasgu, tapio, edrych ar y lefel, torri'r morter sy'n gwthio allan.

    Mae mwy i'r gwaith na rhesi. Byddwch hefyd yn:

    - codi'r wal fewnol â blociau a'i chlymu wrth yr un allanol, gyda deunydd inswleiddio rhyngddyn nhw
    - gosod haen atal lleithder, linteli a siliau ffenestri
    - gwneud tyllau archwilio, waliau gardd, grisiau, bwâu a lleoedd tân
    - crafu hen uniadau a'u hailbwyntio, â chalch os yw'r adeilad yn hen
    - gweithio o sgaffaldiau pan fydd y wal yn uwch na'ch brest

    Dyma un o'r crefftau caletaf ar y corff. Gall bloc bwyso cymaint â phlentyn bach, a gallech godi cannoedd ohonyn nhw mewn diwrnod. Mae sment gwlyb yn llosgi'r croen, mae llwch torri'n niweidio'r ysgyfaint, a byddwch yn sefyll yn y gwynt ym mis Chwefror.

day-at-work =
    Hanner awr wedi saith, ar stad newydd y tu allan i Ben-y-bont ar Ogwr. Mae tri ohonoch: dau i osod ac un i ddod â morter a brics atoch. Mae'r glaw wedi peidio, felly bydd gwaith heddiw.

    Erbyn naw mae'r ddwy gornel i fyny a'r llinyn yn dynn. Rhaid i'r talcen gyrraedd lefel y to erbyn dydd Gwener, pan fydd ei angen ar y seiri.

    Yn y prynhawn rydych yn adeiladu o gwmpas ffenestr, ac mae hynny'n waith araf: ni fydd neb yn maddau ffrâm gam. Am dri mae'r awyr yn tywyllu. Rydych yn gorchuddio'r gwaith newydd â sachau a phlastig, gan y byddai glaw'n golchi'r uniadau allan, ac yn gyrru adref â chefn sy'n brifo a wal nad oedd yno y bore yma.

qualities-and-skills =
    - llygad sy'n gweld bod wal yn gwyro cyn i'r lefel ddweud hynny
    - cyflymder cyson: nid yw'r sawl sy'n gosod yn daclus ond yn araf yn para'n hir mewn gang sy'n cael ei dalu fesul darn o waith
    - cryfder a dygnwch, a gofal am y corff drwy godi'n iawn a gwisgo'r mwgwd
    - symiau yn y fan a'r lle: faint o frics, faint o dywod, pa mor uchel yw pob rhes
    - parodrwydd i fod allan ym mhob tywydd, ac i golli diwrnod pan fydd hi'n tywallt
    - gallu cyd-dynnu mewn gang bach, lle mae un sy'n codi'n hwyr yn costio arian i bawb

pay =
    Dim ond gosodwyr brics sydd ar lyfrau cwmni ac yn gweithio'n llawn amser sydd yn yr arolwg. Mae hynny'n gadael rhan fawr o'r grefft allan: caiff llawer eu talu fesul diwrnod, neu fesul mil o frics, fel isgontractwyr.

    I rywun newydd yn y grefft, yr isafswm cyflog a welwch, fesul awr. Dyna beth mae'n rhaid i brentis dan 19 oed, neu brentis o unrhyw oedran yn y flwyddyn gyntaf, ei gael.

    Gall gwaith fesul darn dalu'n dda iawn mewn haf sych a'r nesaf peth i ddim mewn gaeaf gwlyb. Caiff treth ei thynnu ymlaen llaw o dan Gynllun y Diwydiant Adeiladu, a'ch colled chi yw dyddiau o salwch.

hours =
    Mae'r diwrnod yn dechrau rhwng saith ac wyth ac yn gorffen erbyn hanner awr wedi pedwar, yn gynt yn y gaeaf pan fydd y golau'n mynd. Pan fydd hi'n rhewi neu'n tywallt gallech gael eich anfon adref, ac os ydych chi'n gweithio i chi'ch hun ni chewch eich talu am y diwrnod.

places =
    Ar stadau newydd y caiff y rhan fwyaf o frics eu gosod. Yng Nghymru mae'r rheini'n bennaf ar hyd yr M4, o gwmpas Caerdydd, Casnewydd ac Abertawe, ac yn y gogledd-ddwyrain ger Wrecsam a Glannau Dyfrdwy. Gallech gael eich cyflogi gan un o'r rhain:

    - cwmni codi tai, neu'r cwmni gwaith brics y mae'n ei logi
    - adeiladwr lleol sy'n gwneud estyniadau, garejys ac atgyweiriadau
    - cyngor neu gymdeithas dai, yn trwsio'r hyn sy'n eiddo iddyn nhw
    - cwmni peirianneg sifil, ar bontydd a draeniau
    - adeiladwr cadwraeth, sy'n gofalu am gestyll, capeli a hen derasau

    Mae mwy a mwy o gartrefi Cymru'n cael eu codi o fframiau pren a wnaed mewn ffatri, gyda llai o frics ynddyn nhw. Mae gan osodwr brics sy'n gallu trin carreg, draeniau neu waith daear fwy i'w gynnig.

vacancies =
    Mae prentisiaethau ar wefannau [Gyrfa Cymru](organisation:careers-wales) a [Go Construct](organisation:go-construct). Fel arall, ar lafar y mae'r rhan fwyaf yn cael gwaith yn y grefft hon. Ewch i swyddfa safle yn eich esgidiau gwaith a'ch cerdyn yn eich poced, gofynnwch am fforman y gwaith brics, a gadewch eich rhif.

entry-routes =
    Mae dwy ffordd i mewn. Naill ai mae cwmni'n eich derbyn ac rydych yn dysgu wrth ennill, neu rydych yn treulio blwyddyn neu fwy mewn coleg yn gyntaf ac yn chwilio am gwmni wedyn.

    Mae Cymru wedi newid ei phrentisiaethau adeiladu. Ar lefel 3 yn unig roedden nhw'n arfer dechrau; cyhoeddwyd y byddai un lefel 2 mewn gosod brics yn dechrau yn 2026. Gofynnwch i'r coleg pa un mae'n ei chynnig erbyn hyn. Mae rhai colegau hefyd yn dysgu disgyblion o 14 oed fel prentisiaid iau, a'r ysgol sy'n gorfod trefnu hynny.

route-apprenticeship =
    Yr adeiladwr sy'n talu'ch cyflog, a gall [CITB](organisation:citb) helpu'r ddau ohonoch gyda'r trefniadau, a'r cwmni gyda grantiau. Rydych yn gosod brics yn y gwaith ac yn mynd i'r coleg am ddiwrnod neu wythnos ar y tro. Mae lefel 2 yn eich gwneud yn ddefnyddiol ar y rhan fwyaf o safleoedd tai, ac mae lefel 3 yn ychwanegu bwâu, gosod allan a gwaith manylach. Disgwyliwch ddwy flynedd i'r gyntaf, a mwy i'r ail.

route-college =
    Mae gan Goleg Cambria, Grŵp Llandrillo Menai, Grŵp Colegau NPTC, Coleg Caerdydd a'r Fro, Coleg Penybont, Coleg Gwent ac eraill weithdai brics, lle caiff waliau eu codi a'u dymchwel drwy'r flwyddyn. Dilynwch y cwrs Sylfaen ar lefel 2 gyda gosod brics yn un o'ch dwy grefft, ac yna'r cwrs Dilyniant.

route-work =
    Dechreuodd llawer o osodwyr brics da fel labrwyr, yn cymysgu ac yn cario. Mae safleoedd yn gofyn am gerdyn gan labrwyr hyd yn oed, ac mae hynny'n golygu prawf diogelwch a chwrs byr. Cydiwch mewn trywel amser cinio, dangoswch eich bod yn barod i ddysgu, a gofynnwch am brentisiaeth cyn pen y flwyddyn.

training =
    Rydych yn dysgu'r bondiau, sef y patrymau sy'n gwneud wal yn gryf, ac yna corneli, pileri, agoriadau, waliau ceudod a waliau crwm. Daw rhywun i'r safle i'ch gweld yn gwneud y gwaith go iawn, ac mae prawf sgiliau ar y diwedd.

    Crefft arall yw cadwraeth. Mae morter calch yn ymddwyn yn wahanol iawn i sment, a gall hen wal sydd wedi'i thrwsio â'r un anghywir bydru. Mae [Cadw](organisation:cadw) a [SPAB](organisation:spab) yn esbonio pam, ac mae cyrsiau byr i'w cael yng Nghymru.

registration =
    Nid yw'r gyfraith yn gofyn am drwydded. Ond wrth y giât, mae bron pob safle mawr am weld cerdyn gan y [Construction Skills Certification Scheme](organisation:cscs). Rydych yn dechrau gyda cherdyn hyfforddai. Cerdyn glas sydd gan weithiwr medrus, gyda chymhwyster lefel 2; mae'r un aur yn mynd gyda lefel 3. Rhaid pasio prawf iechyd a diogelwch cyn cael yr un ohonyn nhw.

qualifications =
    Dyma'r rheolau ar gyfer mynd yn syth i brentisiaeth adeiladu lefel 3 yng Nghymru: dau bwnc wedi'u pasio, o blith iaith, mathemateg a phwnc gwyddonol neu ymarferol, neu rywbeth arall o'r un gwerth. Ar ôl blwyddyn mewn coleg, nid oes eu hangen.

work-experience =
    Efallai y bydd adeiladwr yn gadael i chi bentyrru, ysgubo a chymysgu o un ar bymtheg oed ymlaen; dan hynny, anaml y bydd safle mawr yn fodlon. Adeiladwch rywbeth beth bynnag: barbeciw, wal isel, gwely blodau. Mae colegau'n cynnal diwrnodau blasu, a chewch fynd i wylio cystadlaethau sgiliau'r myfyrwyr.

progression =
    O osodwr brics i arweinydd gang i fforman yw'r ffordd i fyny, ac ymlaen i fod yn rheolwr safle drwy gwrs coleg gyda'r nos. Mae eraill yn aros wrth y trywel ac yn ennill enw am un peth: bwâu, carreg, cadwraeth, neu gangiau cyflym ar dai.

    Gallwch ddechrau busnes fel isgontractwr a chyflogi'ch gang eich hun. Mae rhai'n troi'n athrawon coleg, yn arolygwyr rheoli adeiladu, neu'n [beirianwyr sifil](career:civil-engineer) ar ôl astudio ymhellach. Peth doeth yw cael cynllun, gan mai ychydig sy'n gallu dal ati i godi pwysau ar y fath gyflymder wedi'r hanner cant.

adult-opportunities =
    Nid yw'n anarferol dechrau yn eich tridegau, ac mae'r rhai sydd wedi labro ers blynyddoedd yn gwybod yn barod sut mae safle'n gweithio. Y cefn a'r pengliniau yw'r prawf go iawn, felly rhowch gynnig ar wythnos o'r gwaith yn gyntaf.

    Os ydych chi'n ddi-waith, gall [Cymru'n Gweithio](organisation:working-wales) sôn wrthych am ReAct+ a grantiau eraill, sydd weithiau'n talu am gerdyn a chwrs cyntaf. Os ydych chi'n gosod brics yn barod heb bapurau, gall asesydd eich gwylio ar safle a rhoi'r cymhwyster i chi am yr hyn rydych yn ei wneud.

welsh =
    Iaith y gang yw iaith y gwaith brics. I'r gorllewin o linell rhwng Llandudno a Llanelli, Cymraeg yw honno'n aml, a buan y mae gweithiwr di-Gymraeg yn dysgu'r geiriau am drywel, llinyn a chinio. Yn Saesneg y mae'r cynlluniau, y sgyrsiau diogelwch a'r profion bron ym mhobman, er y gellir gofyn am gael sefyll y prawf diogelwch yn Gymraeg.

    Gyda phobl yn eu cartrefi mae'r Gymraeg yn bwysicach. Wrth ddewis pwy fydd yn ailgodi eu simnai, mae'n ddigon posibl mai'r llais cyfarwydd fydd dewis pâr oedrannus yn Llanuwchllyn.

picture-wall-caption = Gosod brics yn ôl y llinyn ar wal gardd
picture-wall-description = Mae briciwr mewn tyrban a fest oren lachar yn gosod bricsen ar wal gardd sy'n codi, a thrywel o forter yn ei law arall. Mae llinyn melyn wedi'i dynnu ar hyd y wal i'w chadw'n syth. Mae coeden afalau ar y naill ochr a thŷ ar y llall.
