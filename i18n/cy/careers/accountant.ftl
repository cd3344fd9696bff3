### Accountant: words of the career page.

title = Cyfrifydd
summary = Yn cyfrifo beth sydd gan gwmni neu gorff, beth sydd arno a beth mae'n ei ennill, yn gwirio bod y ffigurau'n gywir, ac yn ei helpu i benderfynu.
also-known-as =
    - cyfrifydd siartredig
    - cyfrifydd ardystiedig
    - cyfrifydd rheoli
    - cyfrifydd ariannol
    - archwilydd
    - cynghorydd treth
search-words =
    - cyfrifon
    - cyfrifeg
    - cyfrifyddiaeth
    - cyfrifwr
    - cadw llyfrau
    - ceidwad llyfrau
    - cyllid
    - arian
    - pres
    - rhifau
    - ffigurau
    - syms
    - treth
    - ffurflen dreth
    - TAW
    - archwilio
    - cyflogres
    - taenlen
    - Excel
    - AAT
    - ACCA
    - ICAEW
    - acowntant
    - cyfrifidd
    - accountant
    - accounts
starts-from = TGAU, Safon Uwch neu unrhyw radd
first-step = Swydd hyfforddi neu brentisiaeth, ac arholiadau gyda hi

work-activities =
    Mae arian yn gadael ôl: biliau, cyflogau, benthyciadau, stoc ar silff. Mae cyfrifydd yn rhoi'r olion mewn trefn, er mwyn i'r bobl sydd wrth y llyw weld beth yw eu sefyllfa ac i bobl o'r tu allan allu credu'r hyn a ddywedir wrthyn nhw.

    Mae'ch gwaith yn dibynnu ar ba ochr i'r ddesg rydych chi.

    - *Mewn practis* rydych yn gweithio i gwmni a chanddo lawer o gleientiaid: garej, capel, fferm laeth, cwmni meddalwedd. Rydych yn troi blwyddyn o gofnodion yn gyfrifon, yn cyfrifo'r dreth ac yn egluro pam mae hi mor uchel.
    - *Ym maes archwilio* rydych yn ymweld â chyrff eraill ac yn profi eu ffigurau. Rydych yn dewis taliadau, yn gofyn am weld y papur sydd y tu ôl iddyn nhw, yn cyfrif bocsys mewn warws ac yn nodi beth bynnag nad yw'n cyd-fynd.
    - *Mewn busnes neu gorff cyhoeddus* rydych ar y tu mewn: yn pennu cyllidebau, yn cyfrifo cost cynnyrch neu lawdriniaeth, yn rhybuddio pan fydd arian ar fin mynd yn brin, ac yn cau'r llyfrau bob mis.
    - *Ym maes treth* rydych yn dilyn rheolau sy'n newid bob gwanwyn. Mae gan Gymru rai ei hun, fel y dreth ar brynu tir ac adeiladau, a'i chyfraddau treth incwm ei hun.

    Meddalwedd sy'n gwneud y rhan fwyaf o'r adio bellach, ac mae rhaglenni'n darllen anfonebau ar eu pennau eu hunain. Barn sydd ar ôl i chi: a yw'r ffigur hwn yn debygol, beth sydd ar goll, beth fydd yn digwydd os bydd y gwerthiant yn gostwng? Rydych yn treulio cymaint o amser yn holi pobl ag yn edrych ar sgrin.

    Mae'r ochr ddiflas yn amlwg. Mae'r un tasgau ar yr un adeg bob mis, rhestrau hir i'w cael yn gywir i'r geiniog, a chleientiaid sy'n dod â llond bag plastig o dderbynebau yn wythnos olaf Ionawr. Mae'r tymhorau prysur yn galed. Ac o bryd i'w gilydd rydych yn darganfod bod rhywun wedi bod yn dwyn, a hwnnw'n aml yn rhywun dymunol.

day-at-work =
    Am hanner awr wedi wyth, mewn swyddfa ar gyrion Wrecsam, rydych yn agor gwaith yr aelod newydd a ddechreuodd ym mis Medi. Mae gwahaniaeth o naw deg punt mewn un cyfriflyfr. Gallech ddod o hyd i'r gwall mewn munud. Yn lle hynny rydych yn dangos iddi sut i chwilio, ac ymhen deg mae hi wedi'i gael: dau ffigur wedi'u cyfnewid.

    Ganol y bore rydych yn gyrru at gwmni sy'n gwneud paneli ystafell ymolchi. Mae'r perchennog am gael ail beiriant. Ar eich tabled mae tair fersiwn o'r flwyddyn nesaf: da, canolig a drwg. Yn yr un ddrwg nid yw'n gallu talu cyflogau ym mis Awst. Mae'n mynd yn dawel. Rydych yn cytuno y dylai holi'r banc cyn archebu ac nid wedyn.

    Ar ôl cinio daw treth ffermwr. Mae beic cwad a allai fod yn hanner hamdden, cae wedi'i osod i safle carafannau, a thaliad o dan y cynllun newydd yng Nghymru i'w roi yn y flwyddyn gywir. Rydych yn ei ffonio ddwywaith.

    O bedwar ymlaen rydych yn gorffen cyfrifon elusen, yn ticio'r rhestr wirio ac yn rhoi'r ffeil i bartner, a fydd yn ei hanfon yn ôl â chwestiynau mewn coch. Am chwech mae dosbarth nos ar y cyfrifiadur: yr arholiad olaf ond un.

qualities-and-skills =
    Nid oes rhaid bod yn fathemategydd. Bydd symiau ysgol, wedi'u gwneud yn ofalus a'u deall, yn mynd â chi'r holl ffordd. Dyma sy'n fwy defnyddiol:

    - yr ysfa nad yw'n peidio nes bod dau gyfanswm yn cytuno
    - gofyn “ydy hynny'n gwneud synnwyr?” cyn “ydy hynny'n gywir?”
    - rhoi ffigurau mewn geiriau i bobl sy'n eu hofni
    - dweud na wrth gleient sy'n eich talu, pan mai na yw'r ateb
    - cadw'r hyn rydych yn ei ddysgu am arian pobl i chi'ch hun
    - bod yn gartrefol gyda thaenlenni a rhaglenni newydd
    - dyfalbarhad: blynyddoedd o arholiadau ar ôl gwaith

pay =
    Ffigur yr hyfforddai yw'r lleiaf y ceir ei dalu i brentis yn y flwyddyn gyntaf, neu dan 19 oed. Mae cwmnïau gan amlaf yn talu mwy i hyfforddeion, ac yn codi'r cyflog gyda phob set o arholiadau; mae llawer yn talu'r ffioedd ac yn rhoi diwrnodau â thâl i astudio.

    Cyfrifwyr siartredig ac ardystiedig yw grŵp yr arolwg, felly mae'n dangos y rhai sydd wedi gorffen, ledled y Deyrnas Unedig. Mewn grŵp arall mae ceidwaid llyfrau a thechnegwyr cyfrifeg, ac maen nhw'n ennill llai. Caerdydd sy'n talu orau yng Nghymru, a Llundain ymhell uwchlaw hynny. Nid yw pobl â'u cwmni eu hunain wedi'u cyfrif.

hours =
    Mae contractau'n dilyn y diwrnod swyddfa. Mewn tonnau y daw'r flwyddyn go iawn: Ionawr i dreth bersonol, yr wythnosau ar ôl diwedd Mawrth i gwmnïau a chynghorau, a diwedd pob mis mewn diwydiant. Yn yr wythnosau hynny mae llawer yn gweithio gyda'r nos a rhai ar ddydd Sadwrn. Gall archwilio olygu wythnosau i ffwrdd gyda chleientiaid.

    Mae gweithio gartref am ran o'r wythnos yn gyffredin. Mae cadw llyfrau a gwaith treth i fusnesau bach yn gweddu i bobl sydd am weithio'n rhan-amser neu yn ystod y tymor, ac mae miloedd yn rhedeg practis o'r fath o'r ystafell sbâr.

places =
    Nid oes crefft, siop bentref nac ysbyty sy'n gallu gwneud heb rywun i gadw'r llyfrau, felly dyma un o'r ychydig yrfaoedd swyddfa â chyflog da y gallwch eu dilyn bron yn unrhyw le yng Nghymru.

    - practisiau bach ym mhob tref, o Gaergybi i Gas-gwent
    - y cwmnïau rhyngwladol mawr, sydd yng Nghaerdydd, ag ambell swyddfa yn Abertawe a'r gogledd-ddwyrain
    - byrddau iechyd, cynghorau, prifysgolion a Llywodraeth Cymru
    - Archwilio Cymru, ac Awdurdod Cyllid Cymru, sy'n casglu trethi Cymru
    - yswirwyr a banciau yng Nghaerdydd, Abertawe a Chasnewydd, a ffatrïoedd ar Lannau Dyfrdwy ac yn y cymoedd
    - chi'ch hun, ar ôl cymhwyso a chael yswiriant

    Caiff y cyrff proffesiynol eu cydnabod dramor. Mae pob gwlad yn ychwanegu ei harholiad ei hun yn y gyfraith a threth.

vacancies =
    Mae cwmnïau mawr yn recriwtio rhai sy'n gadael yr ysgol a graddedigion flwyddyn ymlaen llaw, o'r hydref ymlaen, ar eu gwefannau eu hunain. Mae rhai bach yn rhoi cerdyn yn y coleg neu'n ffonio'r tiwtor AAT. Mae cyrff cyhoeddus Cymru wedi rhedeg cynllun ar y cyd i brentisiaid cyllid drwy [Archwilio Cymru](organisation:audit-wales). Chwiliwch am “cynorthwyydd cyfrifon”, “hyfforddai archwilio” a “hyfforddai cyllid” hefyd.

entry-routes =
    Mae tair ffordd at yr un nod. Gallwch ddringo o TGAU drwy AAT, o Safon Uwch yn syth i gontract hyfforddi gyda chwmni, neu o radd mewn unrhyw beth. Y dringo o AAT sy'n cymryd y mwyaf o flynyddoedd ac sy'n costio leiaf i chi.

    Mae sawl corff proffesiynol, a'ch cyflogwr sy'n penderfynu gan amlaf pa un y byddwch yn ymuno ag ef. Mae [ICAEW](organisation:icaew) ac [ACCA](organisation:acca) yn adnabyddus mewn practis ac archwilio, [CIMA](organisation:cima) mewn cwmnïau, [CIPFA](organisation:cipfa) yn y sector cyhoeddus. Caiff unrhyw un ddefnyddio'r gair “cyfrifydd”, felly am y llythrennau ar ôl eich enw y mae pobl yn chwilio. I lofnodi archwiliad rhaid i chi, yn ôl y gyfraith, fod wedi'ch cofrestru ar gyfer hynny, a rhaid i unrhyw un sy'n cadw llyfrau i eraill gael ei oruchwylio rhag gwyngalchu arian.

route-apprenticeship =
    Yng Nghymru mae prentisiaethau cyfrifeg ar lefelau 2, 3 a 4. Mae pob un wedi'i seilio ar gymhwyster AAT neu un tebyg, gyda diwrnod yr wythnos neu nosweithiau mewn coleg neu gwmni hyfforddi, ac mae pob un yn cymryd rhyw flwyddyn. Mae lefel 4 yn eich esgusodi o rai o arholiadau'r cyrff siartredig, ac mae llawer o gyflogwyr yn eich cadw wedyn wrth i chi wneud y gweddill. Yn Lloegr gall y cam siartredig fod yn brentisiaeth hefyd; yng Nghymru mae'ch cyflogwr yn talu amdano mewn ffyrdd eraill.

route-university =
    Mae unrhyw bwnc yn gwneud y tro, o hanes i gemeg. Mae gradd mewn cyfrifeg a chyllid, a ddysgir yn Aberystwyth, Bangor, Caerdydd, Metropolitan Caerdydd, De Cymru, Abertawe a lleoedd eraill, yn eich esgusodi o rai papurau ond nid o'r hyfforddiant. Dewiswch un â blwyddyn ar leoliad. Wedyn rydych yn gwneud cais i gwmni am gontract hyfforddi o ryw dair blynedd.

route-college =
    Gallwch ddilyn AAT mewn coleg, yn y dydd neu gyda'r nos, heb swydd mewn cyfrifon: dechreuwch ar lefel 2, neu ar 3 os yw'ch Safon Uwch yn dda. Dyma'r ffordd gyffredin i bobl sydd eisoes mewn gwaith. Mae Coleg Gwent, Coleg Penybont, Coleg Cambria a Grŵp Llandrillo Menai ymhlith y rhai sydd wedi'i ddysgu. Holwch am Gyfrif Dysgu Personol, a all ei wneud am ddim i oedolion mewn gwaith.

training =
    Ar gyfer yr arholiadau siartredig rydych yn dysgu sut i gofnodi, adrodd, archwilio, trethu a chynllunio, a sut i ymddwyn pan fydd cleient yn pwyso arnoch. Profion cyfrifiadur yw'r papurau cyntaf, a chewch eu sefyll ar unrhyw adeg; astudiaethau achos hir yw'r rhai olaf. Disgwyliwch golli nosweithiau am dair blynedd, a methu rhywbeth unwaith.

    Ochr yn ochr â nhw mae cofnod o brofiad, wedi'i lofnodi gan oruchwyliwr. Mae cwmnïau gan amlaf yn rhoi un neu ddau gynnig arall ar bapur; wedyn gall y contract ddod i ben. Holwch am hyn cyn llofnodi. Ar ôl dod yn aelod rydych yn adrodd ar eich dysgu bob blwyddyn.

qualifications =
    Ar gyfer lefelau 2 a 3 nid yw'r brentisiaeth yn pennu graddau: mae bod yn gyfforddus â rhifau'n ddigon. Mae TGAU da mewn mathemateg ac iaith yn eich helpu i gael eich dewis. Mae contractau hyfforddi i rai deunaw oed yn tueddu i ofyn am ganlyniadau Safon Uwch da, mewn unrhyw bynciau.

work-experience =
    Byddwch yn drysorydd ar rywbeth: menter ysgol, clwb Ffermwyr Ifanc, tîm pêl-droed. Dysgwch daenlen yn iawn o fideos am ddim. Gofynnwch i bractis lleol am ychydig ddyddiau y tu allan i fis Ionawr. Mae gan gwmnïau mawr wythnosau blasu i flwyddyn 12 a gwaith haf â thâl i fyfyrwyr. Mae til siop yn eich dysgu am gyfrif arian, ac am bobl.

disclosure =
    Mae cyfrifwyr siartredig ac ardystiedig ar y rhestr o waith lle caiff cyflogwr holi am euogfarnau wedi'u disbyddu. Yn aml, gwiriad sylfaenol yn unig mae cyflogwyr llai am ei gael. Twyll a dwyn sy'n pwyso fwyaf, a rhaid dweud wrth y corff proffesiynol am fethdaliad. Dylai rhywun sydd wedi rhoi peth o'r fath y tu ôl iddo ffonio'r corff cyn talu ffioedd.

progression =
    Ar ôl cymhwyso, gallech symud o bractis i gwmni fel cyfrifydd ariannol, yna rheolwr cyllid, yna cyfarwyddwr cyllid. Mewn practis mae'r grisiau'n mynd o uwch-gyfrifydd i reolwr ac i bartner. Dyma rai posibiliadau eraill:

    - gwaith fforensig, yn olrhain arian sydd wedi'i guddio neu ei ddwyn
    - gwirio rheolaethau cyfrifiadurol, yn agos at [seiberddiogelwch](career:cyber-security-analyst)
    - achub busnesau sy'n methu
    - cynghori ar ffigurau cynaliadwyedd, y mae'n rhaid i gwmnïau mawr eu cyhoeddi bellach
    - rhedeg elusen, clwb neu'ch cwmni eich hun

adult-opportunities =
    Mae swyddfeydd cyfrifon yn fwy parod na'r rhan fwyaf i dderbyn pobl yn ôl ar ôl magu plant, gofalu am rywun neu golli swydd. Gellir dysgu cadw llyfrau wrth fwrdd y gegin, ac efallai fod [gweinyddwr](career:administrator) da'n gwybod ei hanner. Mae pob lefel o AAT yn werth rhywbeth ar ei phen ei hun, felly cewch stopio, gweithio a mynd ymlaen.

    Mae cymhwyso'n llawn ar ôl deugain yn ddigon posibl. Ond cyflog dechreuwr sydd yn y blynyddoedd cyntaf, ac nid yw'r arholiadau'n mynd yn fyrrach.

welsh =
    Mae ffermwyr, capeli, siopau cymunedol ac adeiladwyr pentref ar draws y gorllewin a'r gogledd yn hoffi trafod arian yn eu hiaith eu hunain; peth preifat yw arian, ac mae ail iaith yn ei wneud yn anoddach. Mae practisiau yng Nghaernarfon, Aberystwyth neu Landysul yn dewis hyfforddeion sy'n siarad Cymraeg pan allan nhw, ac yn dal eu gafael ynddyn nhw.

    Mae cynghorau, Llywodraeth Cymru, Archwilio Cymru a darlledwyr Cymru'n cyhoeddi eu hadroddiadau yn y ddwy iaith. Gellir cyflwyno ffurflenni treth a chyfrifon cwmni yn Gymraeg. Yn Saesneg y mae'r arholiadau proffesiynol a'r feddalwedd. Felly byddwch yn meddwl mewn un iaith, yn egluro yn y llall, ac yn falch o gael geirfa fach wrth law.

picture-accounts-caption = Trefnu derbynebau perchennog caffi
picture-accounts-description = Mae cyfrifydd yn dal derbynneb wrth fwrdd caffi lle mae gliniadur. Mae'r perchennog barfog, mewn ffedog o liw gwin coch, yn llyfnhau rhai eraill.
