### Welsh–English translator: words of the career page.

title = Cyfieithydd Cymraeg–Saesneg
summary = Yn troi testun neu eiriau llafar o'r Saesneg i'r Gymraeg ac o'r Gymraeg i'r Saesneg, fel bod y ddau'n dweud yr un peth ac yn taro'n iawn ar y glust.
also-known-as =
    - cyfieithydd
    - cyfieithydd Cymraeg
    - cyfieithydd testun
    - cyfieithydd ar y pryd
    - swyddog iaith
    - golygydd
    - isdeitlydd
search-words =
    - cyfieithu
    - cyfieithwyr
    - cyfieithiad
    - trosi
    - trosiad
    - cyfieithu ar y pryd
    - lladmerydd
    - dehonglydd
    - clustffonau
    - isdeitlau
    - isdeitlo
    - prawfddarllen
    - golygu
    - gwaith Cymraeg
    - swydd Gymraeg
    - gradd Gymraeg
    - gweithio gartref
    - ar fy liwt fy hun
    - llawrydd
    - cof cyfieithu
    - Trados
    - Cysill
    - Cysgeir
    - termau
    - TermCymru
    - cyfieithu peirianyddol
    - deallusrwydd artiffisial
    - translator
starts-from = Cymraeg a Saesneg da iawn
first-step = Gradd, yna swydd hyfforddi mewn uned gyfieithu

work-activities =
    Mae gan Gymru ddwy iaith swyddogol, a rhaid i gyrff cyhoeddus ddefnyddio'r ddwy. Y tu ôl i bob ffurflen, arwydd, gwefan a chyfarfod dwyieithog mae cyfieithydd, neu sawl un. O'r Saesneg i'r Gymraeg y mae'r rhan fwyaf o'r gwaith.

    Y brif grefft yw *cyfieithu testun*. Mewn wythnos gallech gael ysgolion ar gau, taflen am sgrinio'r fron, tri chan gair am finiau, araith gweinidog, les a label caws. Rydych yn gweithio ar ddwy sgrin, gyda rhaglen sy'n cofio sut y cafodd pob ymadrodd ei drosi o'r blaen. Rydych yn chwilio am dermau, yn ffonio'r awdur i ofyn beth yn y byd oedd ganddo mewn golwg, ac yn ysgrifennu Cymraeg sy'n swnio fel pe bai'n Gymraeg o'r dechrau. Wedyn mae cydweithiwr yn ei golygu, a chithau'n llyncu'ch balchder.

    Y grefft arall yw *cyfieithu ar y pryd*. Rydych yn eistedd yng nghefn siambr cyngor, ymchwiliad neu briodas â microffon. Wrth i rywun siarad Cymraeg, mae'r rhai nad ydyn nhw'n ei deall yn clywed eich Saesneg chi yn eu clustffonau, ddwy eiliad yn ddiweddarach. Nid oes amser i chwilio am air.

    Mae isdeitlo hefyd, a phrawfddarllen, a chyngor ar Gymraeg clir.

    Mae peiriannau wedi newid y grefft. Yn aml bellach, o gyfrifiadur y daw'r drafft cyntaf, a'ch rhan chi yw dod o hyd i'r hyn sydd o'i le: *ddim* ar goll, gair yn yr ystyr anghywir, brawddeg farw. Mae rhai cyfieithwyr yn hoffi'r cyflymder. Mae eraill yn teimlo bod rhan orau'r gwaith wedi mynd, a bod cleientiaid am dalu llai am y gweddill. Ni all neb ddweud yn sicr faint fydd eu hangen ymhen deng mlynedd. Y rhai sy'n golygu'n dda, yn cyfieithu ar y pryd neu'n gwybod llawer am y gyfraith neu iechyd sy'n edrych yn fwyaf diogel.

day-at-work =
    Rydych wedi bod am dri mis mewn swydd gydag uned gyfieithu cyngor, ac yn gweithio ddau ddiwrnod gartref a thri yn y swyddfa yng Nghaernarfon.

    Am naw mae un ar ddeg o dasgau yn y ciw. Neges am rew sy'n dod gyntaf, gan fod ei hangen ymhen deng munud. Wedyn adroddiad i'r pwyllgor cynllunio: dwy fil o eiriau, erbyn pedwar. Mae'r rhaglen yn cynnig yr agoriad safonol o'r tro diwethaf. Rydych yn newid un rhif, a bron â cholli un arall.

    Am un ar ddeg mae'r uwch-gyfieithydd yn mynd dros waith ddoe gyda chi. Mae hi wedi nodi priod-ddull wedi'i fenthyg, treiglad, a llinell sy'n dweud *caiff* lle mae'r Saesneg yn dweud *must*. Mae'n pigo, ac mae hi'n iawn.

    Ar ôl cinio rydych yn cerdded draw i wylio cydweithwraig yn cyfieithu mewn cyfarfod cyhoeddus. Mae dau ffermwr yn siarad ar yr un pryd, un ohonyn nhw ar gân. Mae hi'n dal y rhan fwyaf. Am bedwar mae'r adroddiad yn mynd yn ôl, ac am bump mae pennawd eich neges chi ar y sgrin wrth yr arhosfan bws.

qualities-and-skills =
    Nid yr un peth yw bod yn ddwyieithog a gallu cyfieithu. Dyma'r gofynion:

    - Cymraeg cyfoethog a chywir, yn yr arddull ffurfiol a'r un bob dydd
    - Saesneg lawn cystal, gan fod rhaid gweld pob arlliw o'r ystyr
    - amheuaeth: yr arfer o wirio'r hyn rydych yn meddwl eich bod yn ei wybod
    - y gallu i eistedd yn llonydd gyda thestun, a'i ollwng pan ddaw'r amser
    - gwybodaeth gyffredinol eang, o wartheg i drethi
    - y gallu i gadw cyfrinach, gan eich bod yn darllen pethau cyn y cyhoedd

    Ar gyfer cyfieithu ar y pryd, ychwanegwch feddwl cyflym, llais dymunol a nerfau cadarn.

pay =
    Mae'r arolwg yn rhoi cyfieithwyr yn yr un grŵp ag awduron, ysgrifenwyr technegol ac eraill sy'n ysgrifennu am eu bywoliaeth, drwy'r DU gyfan. Ychydig ohonyn nhw sy'n trin y Gymraeg, felly syniad bras yn unig a gewch.

    Yng Nghymru, y cyrff cyhoeddus sy'n gosod y safon. Y Senedd a Llywodraeth Cymru sy'n tueddu i dalu orau, ac mae ganddyn nhw swyddi hyfforddi o bryd i'w gilydd. Cynghorau, byrddau iechyd a phrifysgolion sydd nesaf, ac mae cwmnïau preifat yn amrywio'n fawr. Mae gweithwyr llawrydd yn codi tâl fesul mil o eiriau, neu fesul hanner diwrnod o gyfieithu ar y pryd. Pan fydd gwaith yn gyson, gallan nhw ennill mwy na gweithwyr cyflogedig, ond nid oes gwyliau na thâl salwch, ac mae pwysau ar y cyfraddau ers i'r peiriannau ddod.

hours =
    Oriau swyddfa cyffredin sydd mewn uned. Mae pethau brys, fel llifogydd, haint neu etholiad, yn drysu hynny. Gyda'r nos y cynhelir llawer o'r cyfarfodydd cyngor a chymuned y mae angen cyfieithu ynddyn nhw. Mae gweithwyr llawrydd yn trefnu eu diwrnod eu hunain, ac yn gweld bod llawer o gleientiaid yn anfon gwaith am bump ac am ei gael erbyn naw.

places =
    Yng Nghaerdydd, yn y Senedd a Llywodraeth Cymru, ac yng Ngwynedd y mae'r timau mwyaf. Mae gan bob cyngor, bwrdd iechyd, heddlu a phrifysgol gyfieithwyr, neu maen nhw'n prynu eu gwaith. Mae cwmnïau yng Nghaernarfon, Bangor, Aberystwyth, Caerfyrddin a Chaerdydd, rhai ohonyn nhw'n eithaf mawr. Gan mai dros y we y daw'r gwaith, gall cyfieithydd fyw yn Llanberis neu yn Lisbon.

vacancies =
    Edrychwch ar wefannau [Lleol.cymru](organisation:lleol-cymru), Golwg a'r cyrff cyhoeddus. Mae [Cymdeithas Cyfieithwyr Cymru](organisation:cyfieithwyr-cymru) yn anfon hysbysiadau am swyddi a gwaith. Fesul un neu ddwy y daw swyddi hyfforddi, yn aml yn y gwanwyn, felly cadwch lygad amdanyn nhw.

entry-routes =
    Nid oes un drws. Mae gan y rhan fwyaf o gyfieithwyr radd, un yn y Gymraeg yn amlach na pheidio, ond prawf sy'n penderfynu: dau ddarn, geiriadur ac awr. Gwnewch un fel ymarfer cyn ymgeisio. Mae llwyddo yn arholiadau'r corff proffesiynol yn dangos i gyflogwr fod eraill wedi'ch pwyso a'ch mesur hefyd.

route-university =
    Mewn gradd yn y Gymraeg yn Aberystwyth, Bangor, Caerdydd neu Abertawe mae modiwlau cyfieithu, a Chymraeg proffesiynol gydag amser ar leoliad. Mae cyrsiau meistr mewn cyfieithu proffesiynol hefyd. Ar gyfer cyfieithu ar y pryd, mae gan Brifysgol Cymru y Drindod Dewi Sant gwrs ôl-raddedig y mae'r corff proffesiynol yn ei gefnogi. Mae gradd yn y gyfraith, gwyddoniaeth neu hanes, gyda Chymraeg o'r radd flaenaf, yn fantais fawr hefyd.

route-work =
    Mae llawer yn dechrau mewn swydd arall lle mae'r Gymraeg ar waith, mewn swyddfa, ysgol neu ystafell newyddion, a chyfieithu ambell lythyr i ddechrau. Gofynnwch am gael helpu, ac am i rywun olygu eich ymdrechion. Wedyn mae rhai'n symud i uned fel hyfforddeion, ar gyflog, gyda rhyw flwyddyn drefnus pan gaiff pob llinell ei chywiro.

route-direct =
    Cewch ysgrifennu at gwmnïau cyfieithu a chynnig gwneud eu prawf, hyd yn oed os nad oes dim wedi'i hysbysebu. Maen nhw'n cadw rhestr o weithwyr llawrydd at adegau prysur. Gofynnwch i rywun da fwrw golwg ar beth o'ch gwaith cyn hynny: gall un testun gwael gau drws.

training =
    Fesul llinell rydych yn dysgu, gan bobl sy'n eich cywiro. Mae rhywun yn golygu popeth a wnewch am y flwyddyn gyntaf, a pheth ohono am byth. Rydych yn dysgu defnyddio'r rhaglen gof, canllaw arddull y cyflogwr, a'r banciau termau fel [Termau Cymru](organisation:termau-cymru). Mae cyfieithwyr ar y pryd yn ymarfer ar recordiadau am fisoedd cyn eu cyfarfod cyntaf.

    Mae'r gyfraith, technoleg a'r iaith i gyd yn symud, felly mae cyrsiau byr i'w dilyn ar hyd eich oes. Mae'r corff proffesiynol yn cynnal llawer.

registration =
    Mae dwy lefel o aelodaeth yng [Nghymdeithas Cyfieithwyr Cymru](organisation:cyfieithwyr-cymru) ar gyfer testun, sylfaenol a chyflawn, ac un math arall ar gyfer cyfieithu ar y pryd. Yr unig ffordd o ymuno yw llwyddo yn ei harholiadau: papurau yn erbyn y cloc i'r naill gyfeiriad neu'r llall, neu brawf llafar mewn stiwdio. Yn aml mae hysbysebion yn gofyn am aelodaeth, neu'n dweud bod rhaid gweithio tuag ati, ac aelodau yn unig y mae rhai cleientiaid yn eu defnyddio.

qualifications =
    O ganllaw ar gyfer Lloegr, am gyfieithwyr yn gyffredinol, y daw'r hyn sydd yn y tabl. Ar gyfer gradd yn y Gymraeg, disgwyliwch i'r brifysgol ofyn am Gymraeg ar Safon Uwch, iaith gyntaf neu ail iaith. Wrth chwilio am waith, mae'r prawf yn cyfrif mwy na dosbarth eich gradd.

work-experience =
    Cyfieithwch rywbeth go iawn: posteri i glwb, bwydlen, y papur bro, erthyglau i Wicipedia. Gofynnwch i ddarllenydd rhugl ei farcio. Efallai y bydd uned yn derbyn myfyriwr am wythnos, os yw'n addo cadw popeth yn gyfrinachol. Yn y cyfamser, darllenwch Gymraeg da bob dydd, gan mai dyna sy'n meithrin y glust.

progression =
    Daw hyfforddai'n gyfieithydd, yn uwch-gyfieithydd sy'n golygu, ac yna'n bennaeth uned. Gallwch droi at gyfieithu ar y pryd, terminoleg, isdeitlau, drafftio cyfreithiau mewn dwy iaith, neu'r offer ei hun, lle mae ieithyddion yn gweithio gyda gwyddonwyr cyfrifiadurol. Mae llawer yn mynd ar eu liwt eu hunain ar ôl rhai blynyddoedd. Mae eraill yn golygu llyfrau, yn dod yn [athro Cymraeg neu'n athrawes Gymraeg](career:welsh-teacher) neu'n [newyddiadurwr](career:journalist), neu'n hyfforddi'n [gyfreithiwr](career:solicitor).

adult-opportunities =
    Yn aml mae pobl yn troi at gyfieithu ar ôl dysgu, y gyfraith, ffermio neu fagu plant. Mae'r hyn a wyddoch am eich crefft gyntaf yn werth arian yma. Os dysgoch Gymraeg yn oedolyn, nid yw hynny'n eich cau allan: mae rhai'n cyfieithu i'r Saesneg, eu hochr gryfaf, a rhai'n gwneud y ddau. Gellir meithrin gwaith llawrydd gyda'r nos. Mae [Busnes Cymru](organisation:business-wales) yn helpu gyda'r cyfrifon.

welsh =
    Eich Cymraeg yw eich bywoliaeth, a chi sy'n dewis bob dydd beth fydd pobl eraill yn ei ddarllen. Os yw'n rhy stiff, byddan nhw'n clicio ar y Saesneg. Os yw'n rhy llac, bydd cyfreithiwr yn cwyno. Bydd gennych restr yn eich pen o eiriau yr hoffech eu hadfer, ac eraill yr hoffech eu saethu.

    Mae'r rhan fwyaf o unedau'n gweithio yn Gymraeg ac yn gwmni da. Cyhyd â bod y gyfraith yn rhoi hawl i bobl ddefnyddio'r iaith gyda chyrff cyhoeddus, bydd rhaid i rywun ofalu bod yr hyn maen nhw'n ei ddarllen yn wir.

picture-booth-caption = Cyfieithu ar y pryd yn y bwth
picture-booth-description = Mae cyfieithydd ar y pryd â chlustffonau'n siarad i feicroffon mewn bwth. Y tu ôl iddi, drwy'r gwydr, mae pobl yn eistedd o gwmpas bwrdd cyfarfod, dau ohonyn nhw â chlustffonau.
