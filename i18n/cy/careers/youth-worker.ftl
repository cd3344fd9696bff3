### Youth worker: words of the career page.

title = Gweithiwr ieuenctid
summary = Yn gweithio gyda phobl ifanc rhwng un ar ddeg a phump ar hugain oed, mewn clybiau, ysgolion ac ar y stryd, ar yr hyn sy'n bwysig iddyn nhw.
also-known-as =
    - gweithwraig ieuenctid
    - gweithiwr cymorth ieuenctid
    - gweithiwr ieuenctid a chymuned
    - gweithiwr ieuenctid datgysylltiedig
    - arweinydd ieuenctid
    - swyddog ieuenctid
search-words =
    - ieuenctid
    - clwb ieuenctid
    - clwb iwth
    - aelwyd
    - canolfan ieuenctid
    - gwaith stryd
    - pobl ifanc
    - pobol ifanc
    - arddegau
    - plant yn eu harddegau
    - mentor
    - mentora
    - troseddwyr ifanc
    - digartrefedd
    - Gwobr Dug Caeredin
    - cyngor ieuenctid
    - gwaith cymunedol
    - gweithiwr cymunedol
    - Urdd
    - swyddog datblygu'r Urdd
    - Ffermwyr Ifanc
    - CFfI
    - Sgowtiaid
    - youth club
    - youth worker
    - JNC
    - gweithiwr iwth
starts-from = Dim ond amser i'w roi i bobl ifanc
first-step = Gwirfoddoli mewn clwb, yna swydd ran-amser gyda hyfforddiant

work-activities =
    Does dim rhaid i neb ddod atoch. Dyna sy'n gwneud gwaith ieuenctid yn wahanol i'r ysgol, a dyna sy'n ei wneud yn anodd. Mae pobl ifanc yn dod am eu bod yn hoffi'r lle neu'n ymddiried yn y person, ac o'r fan honno rydych yn eu helpu i ddarganfod beth maen nhw'n ei feddwl a beth maen nhw'n gallu ei wneud.

    Mae cryn dipyn ohono'n edrych fel lladd amser. Rydych yn chwarae pŵl, yn gwneud tost ac yn gwrando, ac yng nghanol y sgwrs daw'r peth y mae rhywun wedi bod yn ei gario ers mis. Nid ydych yn pregethu. Rydych yn gofyn, yn dweud beth yw'r dewisiadau, ac weithiau'n mynd gyda nhw i'r clinig neu at y cyngor.

    Mae'r rhan arall wedi'i chynllunio:

    - prosiectau ar bwnc mae'r grŵp yn ei ddewis: cerddoriaeth, hiliaeth, coginio, ffilm am eu stad
    - sesiynau ar ryw, alcohol, arian neu gadw'n ddiogel ar-lein
    - tripiau, cyrsiau preswyl a gwobrau fel un Dug Caeredin
    - gwaith mewn ysgolion gyda disgyblion sydd bron â rhoi'r gorau iddi
    - cerdded y strydoedd gyda'r nos, fel gweithiwr datgysylltiedig, i gwrdd â'r rhai nad ydyn nhw'n dod i'r un clwb
    - cyngor ieuenctid, a helpu ei aelodau i wynebu'r cyngor go iawn

    Byddwch yn cwrdd â phobl ifanc sy'n niweidio'u hunain, sy'n cael eu defnyddio gan werthwyr cyffuriau neu sydd heb le i gysgu. Allwch chi ddim trwsio popeth. Rhaid gwybod beth i'w rannu ag eraill, a dweud wrthyn nhw'n onest y byddwch yn gwneud hynny. Mae helynt hefyd: ymladd, dwyn, ffenestr wedi torri, rhywun rydych yn hoff ohono mewn gefynnau. Ac mae arian yn brin. Daw prosiectau i ben pan ddaw'r grant i ben, a hwythau ond yn dechrau gweithio.

day-at-work =
    Am hanner dydd mae dydd Mercher yn dechrau, gan mai'n hwyr y daw i ben. Yn y swyddfa yn Wrecsam rydych yn ffonio mam ac yn gorffen cais am arian i fynd i ddringo. Am un rydych mewn ysgol uwchradd, lle mae pum merch a roddodd y gorau i wersi yn cynllunio podlediad. Nid yw dwy ohonyn nhw'n dweud dim. Mae un yn chwerthin am y tro cyntaf ers wythnosau.

    Am bedwar mae goruchwyliaeth: awr gyda'ch rheolwr ar sut rydych chi, ac ar fachgen sy'n eich poeni. Wedyn rydych yn llwytho'r fan â pheli troed, gradell ac wrn.

    Am chwech mae'r clwb yn agor. Daw deugain, sy'n ormod i dri gweithiwr ac un gwirfoddolwr. Rydych yn treulio deg munud ar y grisiau gyda llanc sydd wedi colli ei waith, ac awr wrth y bwrdd crefft, lle mae merch dair ar ddeg oed yn sôn am ei thad. Am naw rydych yn golchi'r llestri, yn ysgrifennu'r hyn y mae'n rhaid ei ysgrifennu, ac yn ffonio'r gweithiwr cymdeithasol sydd ar ddyletswydd. Rydych adref am hanner awr wedi deg, ac mae'n cymryd amser i gysgu.

qualities-and-skills =
    Mewn munud, mae pobl ifanc yn gwybod a ydych o ddifri. Felly byddwch yn chi'ch hun, a chadwch y rhain wrth law:

    - bod yn gartrefol gyda phobl sy'n ddigywilydd, yn swil, dan ddylanwad neu'n torri eu calon
    - ffiniau rydych yn eu cadw: rydych yn gyfeillgar, ond nid yn ffrind
    - pwyll pan fydd dau ar fin taro'i gilydd
    - rhywbeth i'w rannu: gitâr, bocsio, codio neu bobi
    - parch at rai nad ydyn nhw'n byw neu'n caru fel chi
    - dygnwch at nosweithiau hwyr, a rhywun i siarad â nhw wedyn

pay =
    Mae'r rhan fwyaf o gynghorau'n dilyn cytundeb cenedlaethol o'r enw JNC. Mae ynddo ystod is i weithwyr cymorth ac un uwch i'r rhai sydd â chymhwyster proffesiynol. Gall eich cyngor neu'ch undeb roi pwyntiau eleni i chi; maen nhw'n cael eu pennu bob hydref, ac yn aml yn hwyr. Mae elusennau'n penderfynu drostyn nhw'u hunain, a rhai'n talu llawer llai.

    Gweithwyr llawn amser y DU sydd y tu ôl i ffigur canol yr arolwg. Mae eraill wedi'u cyfrif gyda nhw, gan gynnwys gweithwyr cymorth i deuluoedd a gweithwyr cymunedol. Am ychydig nosweithiau'r wythnos y mae llawer o'r swyddi mewn clybiau ieuenctid, felly gofynnwch faint fydd y swydd yn ei roi yn eich poced. Isafswm cyflog y prentisiaid ieuengaf yw'r gyfradd fesul awr.

hours =
    Rydych yn gweithio pan fydd pobl ifanc yn rhydd: sawl noson y rhan fwyaf o wythnosau, ambell ddydd Sadwrn, a gwyliau'r ysgol yn fwy na dim. Cewch yr amser a dreuliwch ar gyrsiau preswyl yn ôl yn nes ymlaen. Mae swyddi llawn amser yn cymysgu'r rheini â dyddiau mewn ysgol a gwaith swyddfa.

places =
    Rhaid i bob cyngor yng Nghymru gael gwasanaeth ieuenctid. Mewn canolfannau ieuenctid, ysgolion, faniau, parciau a hosteli y mae ei weithwyr. Wrth ei ochr mae cannoedd o gyrff gwirfoddol, o'r Urdd, y Ffermwyr Ifanc a'r Sgowtiaid i brosiectau i ofalwyr ifanc, i bobl ddigartref, neu i bobl ifanc hoyw neu draws. Mae peth gwaith mewn ysbytai a charchardai a gyda thimau cyfiawnder ieuenctid.

vacancies =
    Edrychwch ar [Addysgwyr Cymru](organisation:educators-wales), tudalennau'r cynghorau ac [Urdd Gobaith Cymru](organisation:urdd). Mae [CWVYS](organisation:cwvys) yn rhestru swyddi mewn elusennau. Yn aml caiff gwaith rhan-amser gyda'r nos ei lenwi ar lafar o blith y gwirfoddolwyr. Darllenwch am ba hyd mae'r arian yn para: am flwyddyn neu ddwy mae llawer o'r contractau.

entry-routes =
    Mae dau ris. Mae gan *weithiwr cymorth ieuenctid* gymhwyster lefel 3 mewn gwaith ieuenctid, ac mae'n gweithio'n rhan-amser gydag eraill fel arfer. Mae gan *weithiwr ieuenctid proffesiynol* radd neu ddiploma ôl-raddedig mewn gwaith ieuenctid y mae [ETS Cymru](organisation:ets-wales) wedi ei chymeradwyo, ac mae'n rheoli prosiectau a staff. Ar y gris cyntaf, neu'n is, y dechreuodd y rhan fwyaf sydd ar yr ail.

route-work =
    Gwirfoddolwch, yn un ar bymtheg neu'n drigain oed. Ar ôl rhai misoedd, efallai y bydd clwb yn eich cyflogi am sesiwn neu ddwy, a'ch rhoi drwy'r dyfarniad lefel 2 ac yna'r dystysgrif lefel 3 gyda gweithwyr eraill o'r ardal. Dechrau yn unig yw lefel 2. Ers newid y rheolau, nid yw'n gadael i chi gofrestru mwyach. Y cyngor neu'r elusen sy'n talu am y cwrs gan amlaf.

route-university =
    Mae gradd mewn gwaith ieuenctid a chymunedol yn cymryd tair blynedd. Yng Nghymru, gallwch ddilyn un yn Wrecsam, ym Met Caerdydd neu ym Mhrifysgol Cymru y Drindod Dewi Sant, sy'n dysgu yn Gymraeg hefyd. Gall graddedigion pynciau eraill gymhwyso mewn blwyddyn neu ddwy gyda diploma ôl-raddedig. Gwiriwch ar wefan ETS Cymru fod y cwrs wedi'i gymeradwyo. Mae prifysgolion am weld eich bod wedi treulio amser gyda phobl ifanc, ac os ydych, mae llawer yn eich derbyn heb y graddau arferol.

route-apprenticeship =
    Mae prentisiaethau gwaith ieuenctid yng Nghymru, ac ni ofynnir am raddau penodol, ond disgwylir eich bod wedi rhoi cynnig ar y gwaith yn gyntaf. Ychydig o gyflogwyr sy'n cynnig un.

training =
    Ar radd, mae rhan dda o'ch amser yn mynd ar leoliadau: clwb, ysgol, hostel, ymgyrch. Rydych yn cadw dyddiadur o'r hyn a wnaethoch a pham, a goruchwyliwr yn ei dynnu'n ddarnau'n garedig. Yn y darlithoedd mae cymdeithaseg, hawliau pobl ifanc, gwaith grŵp a'r gyfraith. Mewn swydd, disgwyliwch gyrsiau ar ddiogelu, cymorth cyntaf, iechyd meddwl a gyrru bws mini, a goruchwyliaeth reolaidd.

registration =
    Yng Nghymru mae gweithwyr ieuenctid ar gofrestr [Cyngor y Gweithlu Addysg](organisation:ewc), a gweithwyr cymorth hefyd. Mae'r gyfraith yn cynnwys pawb sy'n cael tâl am waith ieuenctid ac sydd naill ai'n gymwysedig neu'n gweithio tuag at hynny; wrth astudio, rydych yn cofrestru dros dro. Nid oes rhaid i rywun cyflogedig nad yw ar gwrs wneud hynny, nac i wirfoddolwr. Yr un yw'r rheol mewn cyngor ac elusen.

qualifications =
    Mae bywyd yn cyfrif yma. Gall profiad, geirda gan arweinydd ieuenctid a chyfweliad da gymryd lle Safon Uwch, sydd beth bynnag yn dod o ganllaw i Loegr. Ar gyfer cyrsiau gwaith ieuenctid lefel 2 a 3 nid oes graddau penodol o gwbl.

work-experience =
    Ewch yn ôl i'ch hen glwb, neu rhowch gynnig ar un na fyddech byth wedi mynd iddo. Mae cadetiaid, gwersylloedd, cynlluniau arweinwyr ifanc, cyngor ieuenctid, hyfforddi tîm neu haf yn Llangrannog neu Lan-llyn i gyd yn dangos sut un ydych chi gyda grŵp. Mae deufis o nosweithiau Gwener yn werth mwy na thystysgrif.

disclosure =
    Nid yw euogfarn o'ch ieuenctid eich hun o reidrwydd yn eich rhwystro. Mae un gan rai o'r gweithwyr gorau, ac efallai mai dyna pam mae pobl yn gwrando arnyn nhw. Yr hyn sy'n bwysig yw beth oedd hi, pa mor bell yn ôl, ac a ydych yn agored amdani. Os ydych wedi'ch gwahardd rhag gweithio gyda phlant, chewch chi ddim gwneud y swydd hon.

progression =
    O fod yn weithiwr cymorth gallwch godi i fod yn weithiwr cymwysedig, ac wedyn i arwain tîm, ardal neu elusen. Mae rhai'n arbenigo mewn digartrefedd, cyffuriau, cyfiawnder ieuenctid neu bobl ifanc mewn gofal. Mae eraill yn hyfforddi'n [weithiwr cymdeithasol](career:social-worker), yn gwnselydd, yn gynghorydd gyrfa neu'n athro. Mae swyddi rheolwyr yn brin, ac yn mynd â chi oddi wrth y bobl ifanc.

adult-opportunities =
    Daw llawer ato'n ddeg ar hugain neu'n ddeugain oed, o safleoedd adeiladu, nyrsio, y fyddin neu fagu plant yn eu harddegau. Gallwch wirfoddoli am un noson yr wythnos a gweld. Mewn rhai mannau gallwch ddilyn y radd yn rhan-amser, a swydd gwaith ieuenctid ochr yn ochr, ac mae cwrs Mynediad yn eich cael i mewn heb Safon Uwch.

welsh =
    Rhaid i gynghorau gynnal eu gwasanaeth ieuenctid yn y ddwy iaith, ac nid oes byth ddigon o weithwyr sy'n gallu gwneud hynny. Yng Ngwynedd, Ceredigion a Sir Gaerfyrddin mae clybiau cyfan yn cael eu cynnal yn Gymraeg. Mewn mannau eraill, efallai mai eich Cymraeg chi yw'r rheswm pam mae disgyblion ysgol Gymraeg yn ei defnyddio y tu allan i'r dosbarth am unwaith.

    Nid Cymraeg gwerslyfr sydd ganddyn nhw bob tro, a does dim rhaid i'ch Cymraeg chi fod felly chwaith. Mae rhegi a geiriau caneuon yn rhan o iaith fyw. Mae'r [Urdd](organisation:urdd) yn gweithio yn Gymraeg ym mhob sir, gyda dysgwyr hefyd.

picture-club-caption = Tennis bwrdd yn y clwb ieuenctid
picture-club-description = Mae dau berson ifanc yn chwarae tennis bwrdd, un ohonyn nhw mewn cadair olwyn. Y tu ôl i'r bwrdd mae gweithiwr ieuenctid â llinyn gwddf yn chwerthin ac yn eu hannog, wrth ymyl bachgen â chymorth clyw. Mae baneri bach yn hongian ar draws yr ystafell a siapiau mawr wedi'u paentio ar y wal.
