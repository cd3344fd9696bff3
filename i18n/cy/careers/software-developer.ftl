### Software developer: words of the career page.

title = Datblygwr meddalwedd
summary = Yn ysgrifennu, yn profi ac yn trwsio'r rhaglenni sy'n rhedeg ffonau, gwefannau, peiriannau a swyddfeydd.
also-known-as =
    - datblygwr neu ddatblygwraig meddalwedd
    - rhaglennydd
    - codydd
    - peiriannydd meddalwedd
    - datblygwr gwe
    - datblygwr apiau
search-words =
    - codio
    - côd
    - cod
    - rhaglennu
    - rhaglenni
    - rhaglenydd
    - cyfrifiadureg
    - cyfrifiaduron
    - compiwtar
    - compiwters
    - gwefannau
    - gwneud apiau
    - apiau
    - technoleg
    - TG
    - Python
    - JavaScript
    - deallusrwydd artiffisial
    - gweithio o adra
    - gweithio o gartref
    - bygiau
    - cronfa ddata
    - technoleg iaith
    - developer
    - programmer
    - coding
    - software
starts-from = TGAU, yna cwrs neu brentisiaeth
first-step = Swydd iau neu brentisiaeth

work-activities =
    Mae gan rywun broblem: cleifion yn colli eu hapwyntiadau yn yr ysbyty, neu ffermwyr yn llenwi'r un ffurflen bedair gwaith. Rydych yn darganfod beth sydd ei angen arnyn nhw, ac yn ei droi'n gyfarwyddiadau y gall cyfrifiadur eu dilyn.

    Yn y rhan fwyaf o wythnosau, rydych yn:

    - siarad â defnyddwyr, dylunwyr a rheolwyr am yr hyn y dylai'r rhaglen ei wneud
    - ysgrifennu cod, ym mha iaith bynnag y mae'r tîm wedi'i dewis
    - ysgrifennu profion, sy'n rhedeg eich cod dro ar ôl tro ac yn gweiddi pan fydd yn methu
    - chwilio am fygiau mewn cod a ysgrifennwyd gennych chi neu gan eraill ers talwm
    - darllen newidiadau cydweithiwr cyn iddyn nhw fynd yn fyw, a chael rhywun i ddarllen eich rhai chi

    Mae llawer mwy o amser yn mynd ar ddarllen a newid hen god nag ar ysgrifennu cod newydd. Gallech dreulio deuddydd ar nam a gweld mai un llythyren oedd o'i lle.

    Mae datblygwyr yn tueddu at un ochr. Ar y pen blaen rydych yn gwneud yr hyn mae pobl yn ei weld ac yn ei gyffwrdd. Y tu ôl i hwnnw mae eraill yn trin y data a'r rheolau. Mae rhai'n ysgrifennu ar gyfer ffonau, ceir neu beiriannau ffatri. Erbyn hyn mae offer deallusrwydd artiffisial yn ysgrifennu peth o'r cod syml. Rhaid i chi wybod o hyd a yw'n gywir, gan mai chi sy'n atebol amdano.

day-at-work =
    Gallai hwn fod yn ddydd Mawrth mewn tîm sy'n rhedeg gwasanaeth ar-lein i'r cyhoedd.

    - Hanner awr wedi naw: deg munud ar alwad fideo. Mae pawb yn dweud beth sydd wedi'i wneud, beth sydd nesaf a beth sy'n sownd.
    - Deg o'r gloch: rydych yn bwrw ymlaen â gwaith ddoe, sef gadael i bobl newid apwyntiad ar y ffôn. Mae'r prawf a lwyddodd neithiwr yn methu nawr.
    - Hanner awr wedi un ar ddeg: rydych wedi dod o hyd i'r broblem. Nid oedd testun ar y dudalen Gymraeg ar gyfer rhestr wag. Rydych yn cywiro'r ddwy dudalen ac yn ychwanegu prawf.
    - Hanner awr wedi un: rydych yn darllen gwaith cydweithiwr, fesul llinell. Rydych yn gofyn pam mae un rhan mor araf, ac yn dod o hyd i ffordd well gyda'ch gilydd.
    - Tri o'r gloch: mae rhai o ddefnyddwyr y gwasanaeth yn rhoi cynnig arno tra byddwch chi'n gwylio. Nid oes yr un ohonyn nhw'n gweld y botwm a oedd mor amlwg i chi.
    - Hanner awr wedi pump: mae'ch newid yn mynd yn fyw. Rydych yn gwylio'r ffigurau am chwarter awr ac yn allgofnodi.

qualities-and-skills =
    Nid oes rhaid bod yn athrylith mewn mathemateg. Dyma sy'n cyfrif:

    - mwynhau posau, a dal ati pan fydd y pumed syniad yn methu hefyd
    - meddwl fesul cam, a gofyn “beth os bydd rhywun yn gwneud rhywbeth od?”
    - gofal gyda phethau bach fel coma neu fwlch
    - geiriau plaen i bobl nad ydyn nhw'n gwybod dim am gyfrifiaduron
    - derbyn beirniadaeth o'ch gwaith heb gael eich brifo
    - eich dysgu'ch hun, gan fod yr offer yn newid bob ychydig flynyddoedd

    Gwaith wrth ddesg yw hwn, felly mae angen egwyl ar eich llygaid, eich cefn a'ch arddyrnau. Mae llawer o bobl sy'n awtistig, yn fyddar neu'n ddall, neu sy'n defnyddio cadair olwyn, yn gwneud y gwaith yn dda gyda'r trefniadau iawn.

pay =
    Mae grŵp yr arolwg yn cynnwys sawl math o raglennydd a pheiriannydd meddalwedd ledled y DU, o bobl yn eu hail flwyddyn i benaethiaid tîm. Mae'n cyfrif y rhai sy'n ysgrifennu gemau hefyd. Cwmnïau Llundain sy'n tynnu'r ffigurau uchaf i fyny. Yng Nghymru mae swydd gyntaf yn aml yn talu llai na'r rhai isaf.

    Rhaid i brentis gael o leiaf yr isafswm cyflog sydd i'w weld yma, ac mae cwmnïau technoleg yn tueddu i dalu mwy. Banciau a chwmnïau amddiffyn sy'n talu orau. Mae cynghorau ac asiantaethau gwe bach yn talu llai, ond mae cynghorau'n gwneud iawn am beth o hynny gyda phensiwn da.

hours =
    Mae'r rhan fwyaf o dimau'n gweithio oriau swyddfa ac yn gadael i chi ddewis pryd i ddechrau. Mae llawer yn gadael i chi weithio o gartref am ran o'r wythnos, neu drwy'r amser. Gofynnwch beth yn union yw ystyr “o bell” cyn derbyn swydd, gan fod cwmnïau'n newid eu meddwl.

    Daw nosweithiau hwyr cyn lansio rhywbeth neu pan fydd rhywbeth yn torri. Mewn timau sy'n rhedeg gwasanaeth ddydd a nos, mae pawb yn cymryd ei dro i gario'r ffôn.

places =
    Mae gan bob corff mawr yng Nghymru feddalwedd i ofalu amdani:

    - y DVLA yn Abertawe, y Swyddfa Ystadegau Gwladol yng Nghasnewydd, a Thŷ'r Cwmnïau a Llywodraeth Cymru yng Nghaerdydd
    - Iechyd a Gofal Digidol Cymru, sy'n adeiladu systemau i'r GIG
    - cwmnïau yswiriant a banciau, yn bennaf yng Nghaerdydd, Casnewydd ac Abertawe
    - gwneuthurwyr sglodion, awyrennau a pheiriannau, ar hyd yr M4 ac yn y gogledd-ddwyrain
    - prifysgolion, a'r parciau gwyddoniaeth wrth eu hymyl, fel M-SParc ar Ynys Môn
    - asiantaethau bach mewn llawer o drefi, sy'n gwneud gwefannau ac apiau i gwmnïau lleol

    Gyda band eang cyflym gallwch fyw ym Machynlleth a gweithio i gwmni ym Manceinion, ond gall pawb arall wneud hynny hefyd.

vacancies =
    Mae cyflogwyr mawr yn agor eu prentisiaethau a'u cynlluniau i raddedigion yn yr hydref ar gyfer y flwyddyn wedyn. Mae cwmnïau llai'n penodi pan fydd angen rhywun, yn aml drwy asiantau recriwtio ar LinkedIn neu ar ôl sgwrs mewn cyfarfod i ddatblygwyr. Mae swyddi iau wedi mynd yn brinnach yn ddiweddar ac mae llawer iawn yn ymgeisio.

entry-routes =
    Nid oes deddf na chofrestr sy'n dweud pwy sy'n cael ysgrifennu meddalwedd, felly mae sawl drws. Gradd yw'r lletaf o hyd. Mae prentisiaethau'n llai niferus, ond cewch gyflog a byddwch yn gadael gyda phrofiad. Mae pobl heb bapurau ffurfiol yn llwyddo hefyd, os gallan nhw ddangos gwaith sy'n gweithio.
    Pa ddrws bynnag a ddewiswch, adeiladwch bethau: mae un rhaglen fach y mae pobl yn ei defnyddio yn werth mwy na deg o wersi ar eu hanner.

route-university =
    Mae cyfrifiadureg a pheirianneg meddalwedd yn cael eu dysgu yn Aberystwyth, Bangor, Caerdydd, Met Caerdydd, Abertawe, Prifysgol De Cymru, Y Drindod Dewi Sant a Wrecsam, ac o gartref gyda'r Brifysgol Agored. Mae cwrs yn para tair blynedd, neu bedair gyda blwyddyn mewn gwaith. Cymerwch y flwyddyn honno os gallwch: hi yw'r ffordd orau at swydd wedyn. Mae rhai cwmnïau'n derbyn graddedigion mewn unrhyw bwnc sy'n gallu codio.

route-apprenticeship =
    Yng Nghymru mae prentisiaethau datblygwr meddalwedd ar lefel 3 a lefel 4. Nid yw'r rheolau'n pennu graddau mynediad, ond mae'r rhan fwyaf o gyflogwyr yn chwilio am TGAU da mewn mathemateg a Chymraeg neu Saesneg. Mae gradd-brentisiaethau digidol hefyd: rydych yn gweithio i gyflogwr ac yn astudio am radd mewn prifysgol yng Nghymru, am un diwrnod yr wythnos fel arfer. Mae cyflogwyr yn rhoi llawer o'u staff eu hunain ar y rhain.

route-college =
    Mae colegau'n dysgu cyfrifiadura a thechnoleg ddigidol ar lefelau 2 a 3. Mae'r cwrs lefel 3 yn para dwy flynedd a gall fynd â chi i brifysgol, i brentisiaeth neu i swydd gyntaf ar ddesg gymorth.

route-direct =
    Os ydych chi wedi'ch dysgu'ch hun, gwnewch gais gyda dolen i'ch cod a dau neu dri phrosiect gorffenedig. Disgwyliwch dasg i'w gwneud gartref neu brawf wrth y bysellfwrdd.

training =
    Byddwch yn treulio'r misoedd cyntaf yn dysgu un system, gyda rhywun profiadol wrth eich ochr. Wedyn mae cwmnïau'n talu am gyrsiau byr, am dystysgrifau gan y cwmnïau cwmwl mawr, neu am ddiwrnodau i roi cynnig ar rywbeth newydd.

qualifications =
    Mae rhai prifysgolion yn gofyn am Safon Uwch mewn mathemateg neu gyfrifiadureg, ac eraill heb ofyn am y naill na'r llall. O ganllaw cyffredinol ar gyfer Lloegr y daw'r gofynion Safon Uwch a welwch yma. Cyngor yn rheolau Cymru yw'r graddau ar gyfer prentisiaeth, nid rhwystr.

work-experience =
    Gellir gwneud meddalwedd yn unrhyw le, felly dechreuwch nawr. Ymunwch â chlwb codio neu sefydlwch un, gwnewch wefan i glwb neu i garej eich ewythr, neu cymerwch ran mewn jam gemau. Mae Technocamps yn dod â gweithdai am ddim i ysgolion. I gael lleoliad gwaith, rhowch gynnig ar gyngor, ysbyty neu gwmni lleol, a gofynnwch am eistedd gyda'r tîm sy'n adeiladu pethau.

disclosure =
    Nid oes angen gwiriad ar gyfer y rhan fwyaf o swyddi. Gall gwaith i'r heddlu, y llysoedd, banciau neu faes amddiffyn olygu fetio diogelwch, sy'n edrych ar eich arian yn ogystal â'ch cofnod.

progression =
    Ar ôl dwy neu dair blynedd byddwch yn cael gofalu am ddarn cyfan o waith. Dyma rai pethau posibl yn nes ymlaen:

    - dod yn uwch-ddatblygwr neu'n brif ddatblygwr, sy'n penderfynu sut y caiff system ei hadeiladu
    - rheoli tîm, ac ysgrifennu llai o god eich hun
    - symud i faes [seiberddiogelwch](career:cyber-security-analyst), data, profi, dylunio neu [gemau](career:games-developer)
    - sefydlu cwmni, neu weithio i chi'ch hun

    Mae statws siartredig i'w gael gan [BCS](organisation:bcs), ond ychydig o gyflogwyr sy'n gofyn amdano.

adult-opportunities =
    Mae pobl yn dod i'r gwaith hwn o fyd addysg, o nyrsio, o siopau ac o'r fyddin. Mae'r hyn rydych yn ei wybod am eich hen faes yn werth llawer i gwmni sy'n ysgrifennu meddalwedd ar ei gyfer. Dysgwch y pethau sylfaenol gyda gwersi am ddim yn gyntaf, i weld a ydych chi'n mwynhau'r gwaith. Gall Cyfrif Dysgu Personol dalu am gwrs rhan-amser tra byddwch yn cadw'ch swydd, a gall [Cymru'n Gweithio](organisation:working-wales) ddweud a ydych yn gymwys.

    Mae gwersylloedd codio'n addo gyrfa newydd mewn deuddeg wythnos. Gofynnwch faint o bobl gafodd swydd, ac ymhle. Byddwch yn barod am swydd gyntaf sy'n talu llai na'ch un bresennol.

welsh =
    Geiriau Saesneg sydd mewn cod, ac yn y rhan fwyaf o lawlyfrau. Ond rhaid i gyrff cyhoeddus yng Nghymru gynnig eu gwasanaethau yn Gymraeg, ac mae'n rhaid i rywun eu hadeiladu felly. Rhaid i'r person hwnnw wybod bod *Caerdydd* yn troi'n *yng Nghaerdydd*, ac y gall label Cymraeg fod yn llawer hirach na'r un Saesneg.

    Mae datblygwr sy'n gallu darllen y ddwy iaith yn dod o hyd i gamgymeriadau y byddai tîm cyfan yn eu methu. Yng Ngwynedd, Ynys Môn a Cheredigion mae rhai swyddfeydd yn siarad Cymraeg o fore gwyn tan nos. Mae gwaith ar yr iaith ei hun hefyd, fel gwirwyr sillafu ac adnabod lleferydd, a llawer ohono ym Mhrifysgol Bangor.

picture-pair-caption = Ei ddatrys gyda'i gilydd wrth un sgrin
picture-pair-description = Mae dau ddatblygwr meddalwedd wrth un sgrin o god lliw. Mae menyw mewn sgarff pen las tywyll yn pwyntio at linell; mae dyn â barf goch yn teipio. Mae nodiadau lliw dros y wal.
