### Outdoor activities instructor: words of the career page.

title = Hyfforddwr gweithgareddau awyr agored
summary = Yn arwain pobl yn ddiogel i fyny creigiau, i lawr afonydd a thros fynyddoedd, ac yn eu dysgu i wneud hynny.
also-known-as =
    - hyfforddwr neu hyfforddwraig awyr agored
    - arweinydd mynydd
    - hyfforddwr dringo
    - hyfforddwr caiacio neu ganŵio
    - hyfforddwr syrffio
    - hyfforddwr gweithgareddau antur
    - tiwtor addysg awyr agored
search-words =
    - awyr agored
    - tu allan
    - antur
    - canolfan awyr agored
    - gwersyll yr Urdd
    - dringo
    - abseilio
    - caiacio
    - canŵio
    - padlfyrddio
    - syrffio
    - arfordira
    - cerdded ceunentydd
    - ogofa
    - beicio mynydd
    - cerdded mynyddoedd
    - hwylio
    - gwifren sip
    - cwrs rhaffau
    - Dug Caeredin
    - Eryri
    - Bannau
    - Plas y Brenin
    - Glan-llyn
    - Llangrannog
    - swog
    - mynydda
    - outdoor instructor
starts-from = Medr yn yr awyr agored, nid graddau arholiad
first-step = Yna tymor dan hyfforddiant mewn canolfan, neu brentisiaeth

work-activities =
    Mae bws yn cyrraedd, a deg ar hugain o blant o ddinas yn dod oddi arno, nad ydyn nhw erioed wedi bod ymhellach oddi wrth ffordd na maes parcio. Erbyn dydd Gwener byddan nhw wedi cysgu mewn pabell ac wedi neidio i lyn. Rhwng y ddau, chi sydd yno.

    Rydych yn gosod helmedau, harneisiau a chymhorthion hynofedd, ac yn edrych ar bob bwcl. Rydych yn dysgu ambell symudiad, yn cadw'r grŵp gyda'i gilydd, yn gwylio'r awyr ac yn dewis pryd i droi'n ôl. Rydych yn clymu rhaffau, yn dal canŵ yn llonydd ac yn achub yr un a syrthiodd i mewn. Rydych yn sôn am y llechi, y rhewlifoedd a'r adar.

    Ysgolion yw rhai o'r grwpiau. Teuluoedd ar wyliau, partïon stag, milwyr, pobl sy'n gwella o gaethiwed, rheolwyr sydd i fod i ddysgu ymddiried yn ei gilydd, neu bobl ifanc sy'n gweithio am eu Gwobr Dug Caeredin yw eraill. Mae pob un am gael rhywbeth gwahanol o'r un graig.

    Yna daw'r rhan nad oes neb yn tynnu ei llun. Rydych yn golchi trigain o siwtiau gwlyb. Rydych yn cofnodi rhaffau, yn trwsio padlau, yn gyrru'r bws mini, yn ysgrifennu asesiadau risg ac yn edrych ar y rhagolygon am chwech. Mewn canolfan breswyl chi sydd ar ddyletswydd amser gwely hefyd, ac mae hynny'n golygu hiraeth, a larwm tân am ddau.

day-at-work =
    Dydd Mercher mewn canolfan ar lan llyn, ym mis Mai, yn y glaw.

    Am hanner awr wedi wyth rydych yn cwrdd yn y storfa, yn edrych ar y gwynt ar y dŵr ac yn cytuno i newid y canŵio am y ceunant. Mae gennych ddeg o blant deuddeg oed o Gasnewydd a'u hathrawes. Mae asthma ar un, ac un arall heb ddweud gair. Erbyn deg rydych i gyd mewn helmedau coch, at eich fferau yn y dŵr, yn sgrechian gan oerfel.

    Wrth y llethr craig chi sy'n mynd gyntaf, yn gosod rhaff, ac yn dod â nhw i fyny fesul un. Mae'r un tawel yn edrych yn ôl ar y dibyn, ac yna'n gwenu. Mae'n cymryd ugain munud yn hwy na'r cynllun, achos mae merch yn rhewi yn ei hunfan, a gwell gennych aros na'i llusgo.

    Gwlyb yw'r cinio. Yn y prynhawn rydych yn adeiladu rafftiau, ac mae pob un yn suddo. Rydych yn rinsio, yn hongian ac yn cyfrif offer tan bump, yn bwyta gyda'r plant am chwech, ac yn arwain taith nos ar hyd y llwybr nes bod batris y tortshys yn darfod. Ystafell uwchben y sied gychod yw'ch gwely.

qualities-and-skills =
    Bod yn ddringwr neu'n gaiaciwr da yw'r tocyn i mewn, ond rhan fach o'r swydd yw hynny. Barn dda yw'r gweddill. Bydd angen darllen tywydd, dŵr ac wynebau, a dweud na wrth griw sydd wedi talu. Rhaid aros yn siriol pan fyddwch yn oer, er mwyn pobl eraill.

    Dyma beth arall sydd ei angen:

    - caredigrwydd at y rhai sy'n ofnus, yn drwm, yn anabl neu'n dangos eu hunain
    - cyfarwyddiadau byr a chlir, i'w clywed dros sŵn rhaeadr
    - corff heini rydych yn gofalu amdano, gan mai'ch pengliniau a'ch ysgwyddau yw'ch bywoliaeth
    - gonestrwydd am yr adegau pan fu bron i rywbeth fynd o'i le
    - oriau o'ch dyddiau rhydd, i gadw'ch medr ar y blaen i'ch grwpiau

    Mae pobl yn ymddiried eu bywydau i chi. Mae damweiniau difrifol yn brin, ond mae meddwl am un yng nghefn meddwl pob hyfforddwr.

pay =
    Nid oes gan hyfforddwyr awyr agored arolwg iddyn nhw eu hunain. Maen nhw'n cael eu cyfrif gyda hyfforddwyr chwaraeon, athrawon nofio, hyfforddwyr marchogaeth, dyfarnwyr a swyddogion chwaraeon, a dim ond y rhai sy'n weithwyr cyflogedig llawn amser. Mae hyfforddwr yn ei dymor cyntaf yn ennill llai na'r ffigur canol.

    Mae'r isafswm cyflog i'w weld ar gyfer prentisiaid, ac ar gyfer oedolion. Caiff canolfan sy'n rhoi gwely a phrydau dynnu rhywbeth am yr ystafell, hyd at derfyn. Mae hyfforddwyr llawrydd yn codi tâl fesul diwrnod, a'r rhai â dyfarniadau uchel mewn mynydda, ogofa neu ddŵr gwyllt sy'n codi'r mwyaf. Ond prin yw'r gwaith yn y gaeaf, mae cyrsiau ac yswiriant yn ddrud, ac weithiau nid oes tâl am ddiwrnod gwlyb.

    Mae'r rhan fwyaf yn dweud nad am yr arian y maen nhw'n ei wneud. Mae hynny'n wir, a dyna hefyd pam mae llawer yn gadael yn ddeg ar hugain. I gael gwaith drwy'r flwyddyn, rhaid mynd i addysg awyr agored neu i reoli, neu gyfuno sawl math o waith.

hours =
    I'r un grŵp eang y mae'r oriau'n perthyn. Yn y tymor, o fis Mawrth i fis Hydref, mae wythnos breswyl yn hir, gyda nosweithiau a phob yn ail benwythnos. Ym mis Tachwedd efallai na fydd dim. Mae rhai canolfannau'n rhoi contract am y flwyddyn ac yn gwasgaru'r oriau drwyddi.

    Os ydych yn llawrydd rydych yn gweithio mewn pyliau ac yn treulio'r gwanwyn yn llenwi'r dyddiadur. Mae llawer yn byw lle maen nhw'n chwarae, felly ar yr un afon y byddan nhw ar eu diwrnod rhydd.

places =
    Ychydig o wledydd o'r un maint sydd â chymaint i ddysgu arno. Yn Eryri mae creigiau, a mynyddoedd ar bob ochr i [Blas y Brenin](organisation:plas-y-brenin), canolfan fynydda yng Nghapel Curig. Mae dŵr gwyllt yn afonydd Tryweryn a Dyfrdwy. Yn Sir Benfro y dechreuodd arfordira. Mae tonnau yng Ngŵyr, ogofâu a cheunentydd yn y Bannau, a gwifrau sip yn chwareli llechi'r gogledd.

    Gallech weithio yng Nglan-llyn neu Langrannog, dwy o ganolfannau'r [Urdd](organisation:urdd), mewn canolfan cyngor neu elusen, i gwmni gwyliau, neu ar eich pen eich hun. Mae gwaith dramor mewn canolfannau sgio, gwersylloedd haf ac ar afonydd yr Alpau; ni fydd rhai gwledydd yn derbyn dyfarniadau mynydd Prydain o dan yr uchaf.

vacancies =
    O fis Ionawr ymlaen y mae canolfannau'n chwilio am staff haf. Gwyliwch eu tudalennau eu hunain, byrddau swyddi'r Institute for Outdoor Learning a Mountain Training, a'r grwpiau cyfryngau cymdeithasol i weithwyr llawrydd. Mae gweithio un tymor yn dda yn arwain at y nesaf: byd bach ydyw, ac mae pobl yn ffonio'i gilydd.

entry-routes =
    Cwestiwn cyntaf cyflogwr yw *Pa docynnau sydd gennych chi?* Dyfarniadau gan y cyrff sy'n rhedeg pob camp yw'r rheini, fel Mountain Training, Paddle Cymru neu Surfing Wales. Rydych yn eu hennill fesul un, drwy hyfforddiant, dyddiau wedi'u cofnodi ac asesiad.

    O gwmpas hynny mae sawl ffordd o ennill bywoliaeth yn y cyfamser. Gallwch ddechrau dan hyfforddiant mewn canolfan, gwneud prentisiaeth, neu astudio. Mae llawer yn gwneud y naill ar ôl y llall.

route-work =
    Mae canolfannau mawr yn cymryd pobl dan hyfforddiant yn ddeunaw oed, gyda fawr ddim ond brwdfrydedd. Rydych yn cael gwely, cyflog bach, hyfforddiant mewnol i arwain gwaith rhaffau ac adeiladu rafftiau ar y safle, ac amser ar y dŵr gyda phobl well na chi. Defnyddiwch y gaeaf i gasglu dyddiau i'w cofnodi. Mae gwirfoddoli gyda'r Sgowtiaid, clwb canŵio neu grŵp Gwobr Dug Caeredin y cyngor yn cyfrif lawn cymaint.

route-apprenticeship =
    Mae gan Gymru brentisiaeth lefel 3 mewn rhaglenni awyr agored. Rydych yn gyflogedig mewn canolfan, ac yn gweithio at gymhwyster sy'n dangos eich medr yn y gwaith ac at ddiploma chwaraeon ac awyr agored. Mae'r Urdd yn cymryd prentisiaid hefyd, sy'n gweithio ac yn cael eu hasesu yn Gymraeg. Prin yw'r lleoedd, felly dilynwch y canolfannau yn eich ardal.

route-college =
    Mae cyrsiau awyr agored mewn sawl coleg, Grŵp Llandrillo Menai yn y gogledd-orllewin a Choleg Sir Benfro yn eu plith. Ar lefel 2 neu 3 rydych ar y mynydd neu mewn cwch am lawer o'r wythnos, ac yn ennill dyfarniadau cyntaf ynghyd â rhywbeth sy'n werth Safon Uwch.

route-university =
    Mae Prifysgol Bangor a Phrifysgol Cymru Y Drindod Dewi Sant yn dysgu gwyddor campau antur neu addysg awyr agored. Mae gradd yn rhoi amser, cwmni a mynydd wrth garreg y drws i chi, ac mae'n bwysig os ydych am addysgu neu redeg canolfan. Nid yw'n cymryd lle'r dyfarniadau: cofiwch am gost y rheini hefyd.

training =
    Un patrwm sydd i ddyfarniad cyntaf, fel Lowland Leader, Rock Climbing Instructor neu Mountain Leader gan Mountain Training. Rydych yn cofrestru, yn dilyn cwrs o ychydig ddyddiau, yn treulio llawer o ddyddiau wrthi ar eich pen eich hun, ac yna'n dod yn ôl i gael eich asesu. Bydd aseswyr yn gwneud i chi ddod o hyd i garreg fawr mewn niwl, ac yn gwylio sut rydych yn gofalu am eraill.

    Mae cymorth cyntaf yn para tair blynedd. Ychwanegwch yrru bws mini, achub bywyd a diogelu, ac yn ddiweddarach y dyfarniadau uwch i hyfforddwyr. Gall [y Bartneriaeth Awyr Agored](organisation:outdoor-partnership) roi grantiau; mae'n helpu pobl Cymru, a phobl leol yn anad neb, i gymhwyso.

registration =
    Nid oes cofrestr o hyfforddwyr. Y ganolfan y mae'r gyfraith yn ei thrwyddedu. Rhaid i unrhyw un sy'n gwerthu dringo, ogofa, cerdded mynyddoedd neu gampau dŵr mewn lleoedd gwyllt i bobl dan ddeunaw oed gael trwydded gan yr [Adventure Activities Licensing Authority](organisation:aala). Mae ei harolygwyr yn edrych ar y dyfarniadau sydd gan y staff. Mae'r rheol hon mewn grym yng Nghymru, Lloegr a'r Alban. Nid yw'n cynnwys ysgolion sy'n arwain eu disgyblion eu hunain, na chlybiau gyda'u haelodau eu hunain.

qualifications =
    Ffigurau cyffredinol ar gyfer cyrsiau yn Lloegr yw'r rhain, ac mae colegau Cymru yn agos atyn nhw. Ar gyfer swydd hyfforddi nid oes angen graddau arholiad. Nid oes gofynion penodol ar gyfer y brentisiaeth lefel 3: y ganolfan sy'n penderfynu. Rhaid i chi allu nofio.

work-experience =
    Gwnewch y peth ei hun, yn aml, a chofnodwch bob diwrnod: mynyddoedd, dringfeydd, afonydd, tywydd, pwy ddaeth. Y cofnod hwnnw yw'r peth agosaf at CV sydd gennych. Ymunwch â chlwb, gwnewch eich efydd, arian ac aur, helpwch mewn gwersyll Sgowtiaid, ac ewch ar daith breswyl fel swog. Gofynnwch i ganolfan eich cael am wythnos ym mis Mai, a chynigiwch olchi siwtiau gwlyb.

disclosure =
    Byddwch gyda phlant, weithiau dros nos. Y ganolfan sy'n trefnu'r gwiriad, ac os ydych yn llawrydd gall pob cleient ofyn am ei wiriad ei hun.

progression =
    O fod dan hyfforddiant i fod yn hyfforddwr ac yn uwch-hyfforddwr, ac yna'n brif hyfforddwr neu'n rheolwr canolfan. Mae nifer fach yn anelu at y dyfarniadau anoddaf ac yn gweithio gyda mynyddwyr neu'n hyfforddi arweinwyr eraill. Mae eraill yn dechrau cwmni gyda threlar a gwefan, yn arbenigo mewn therapi neu chwaraeon pobl anabl, neu'n cymhwyso i [addysgu](career:primary-teacher).

    Gallech ddod yn [dywysydd teithiau](career:tour-guide) sy'n cerdded, yn [warden neu'n ecolegydd](career:ecologist), neu'n [ddiffoddwr tân](career:firefighter) ar y tîm achub â rhaffau. Mae'r corff yn gosod terfynau, felly cynlluniwch at hanner cant tra byddwch yn ddeg ar hugain.

adult-opportunities =
    Mae grwpiau'n hoffi hyfforddwr â gwallt brith, ac mae canolfannau'n falch o rywun sydd eisoes wedi gweithio gyda phobl ifanc, peiriannau neu gyllidebau. Mae cyn-filwyr, athrawon a nyrsys yn gwneud yn dda. Dechreuwch ar benwythnosau: hyfforddiant arweinydd, clwb, ac yna ychydig ddyddiau â thâl yng ngwyliau'r ysgol.

    Rhaid gallu fforddio'r dyfarniadau a'r gaeafau llwm cyntaf. Am help gyda ffioedd, holwch y Bartneriaeth Awyr Agored, neu gofynnwch i Gyrfa Cymru am Gyfrif Dysgu Personol.

welsh =
    Yng nghanolfannau'r [Urdd](organisation:urdd) mae'r diwrnod cyfan yn Gymraeg, ac mae disgyblion o bob rhan o Gymru yn mynd yno i'w chlywed yn cael ei defnyddio ar gyfer rhywbeth gwlyb a chyffrous. Mae ysgolion Gwynedd, Ceredigion a Sir Gâr am gael hyfforddwyr sy'n gallu dysgu cwlwm yn iaith y dosbarth. Nid oes digon ohonyn nhw. Gyda Mountain Leader a Chymraeg da, gallwch ddewis eich swydd, bron.

    Mae'r iaith yn perthyn i'r tir hefyd. Mae'r enwau ar y map, *bwlch*, *cwm*, *nant*, yn dweud beth fydd yno, ac mae ymwelwyr wrth eu bodd yn cael clywed. Cynigir rhai cyrsiau arweinydd yn Gymraeg. Mae dysgwyr yn gwella'u Cymraeg yn fawr mewn tymor yng Nglan-llyn.

picture-rock-caption = Dringo am y tro cyntaf uwchben y môr
picture-rock-description = Mae merch mewn helmed oren yn dringo wyneb craig ger y môr. Oddi tani mae hyfforddwr â barf goch a helmed las yn dal y rhaff ac yn ei chalonogi.
