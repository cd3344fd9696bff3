### Laboratory technician: words of the career page.

title = Technegydd labordy
summary = Yn paratoi samplau, yn cynnal profion ac yn gofalu am y cyfarpar mewn labordai ysbyty, diwydiant, ysgol a phrifysgol.
also-known-as =
    - technegydd gwyddoniaeth
    - cynorthwyydd labordy
    - cynorthwyydd labordy meddygol
    - gweithiwr cymorth biofeddygol
    - technegydd gwyddoniaeth ysgol
    - technegydd rheoli ansawdd
search-words =
    - lab
    - labordy
    - labordai
    - technegydd lab
    - gwyddoniaeth
    - profion
    - profi
    - samplau
    - prawf gwaed
    - profion gwaed
    - patholeg
    - microsgop
    - microbioleg
    - bacteria
    - dysgl petri
    - pibed
    - tiwbiau profi
    - arbrofion
    - cot wen
    - profi bwyd
    - profi dŵr
    - labordy ysbyty
    - labordy ysgol
    - labordi
    - tecnegydd
    - technician
    - laboratory
starts-from = TGAU, gan gynnwys mathemateg a gwyddoniaeth
first-step = Swydd gynorthwyol â chyflog, neu brentisiaeth

work-activities =
    Y tu ôl i bob prawf gwaed, pob potel o ddŵr tap a phob gwers wyddoniaeth mae rhywun sydd wedi paratoi popeth. Chi yw hwnnw. Gwyddonwyr sy'n penderfynu am beth i chwilio. Technegwyr sy'n gwneud yn siŵr bod modd dod o hyd iddo.

    Mae'r gwaith yn dibynnu'n fawr ar y lle.

    - *Ysbytai.* Daw tiwbiau o waed, wrin a meinwe fesul mil. Rydych yn cymharu pob label â'r ffurflen, yn troelli ac yn didoli'r tiwbiau, yn llwytho'r dadansoddwyr mawr, ac yn paratoi sleidiau. Gallai cymysgu dau olygu'r driniaeth anghywir i rywun.
    - *Diwydiant.* Rydych yn cymryd samplau o laeth, dur, tabledi neu baent oddi ar y llinell gynhyrchu ac yn profi a ydyn nhw'n cyrraedd y safon. Os nad ydyn nhw, rydych yn dweud hynny, hyd yn oed os yw'n stopio'r llinell.
    - *Ysgolion a cholegau.* Rydych yn paratoi hydoddiannau, yn gosod hambyrddau i dri deg o ddisgyblion, yn rhoi cynnig ar y gwaith ymarferol ymlaen llaw, ac yn gwybod ble mae pob potel.
    - *Prifysgolion.* Rydych yn cadw peiriannau grŵp ymchwil i fynd, yn tyfu celloedd neu blanhigion, yn archebu nwyddau ac yn dangos i fyfyrwyr sut i beidio â chael niwed.

    Ym mhobman rydych yn glanhau, yn cyfrif, yn labelu, yn graddnodi ac yn cofnodi. Gwaith ailadroddus yw llawer ohono: yr un prawf, ddau gan gwaith, a'r olaf mor ofalus â'r cyntaf. Mae rhai samplau'n drewi, a rhai'n cario clefyd, felly rydych yn gweithio mewn menig ac y tu mewn i gabinetau. Peiriannau sy'n gwneud llawer o'r gwaith pibed erbyn hyn, ac mae mwy o'ch amser yn mynd ar eu llwytho ac ar ddarganfod pam maen nhw'n stopio.

day-at-work =
    Dyma fore a phrynhawn yn adran gwyddorau gwaed ysbyty.

    Am saith mae'r shifft gynnar yn dechrau. Rydych yn rhedeg y samplau rheoli, y gwyddoch eu hatebion, drwy'r dadansoddwr. Mae un ychydig yn uchel, felly rydych yn newid adweithydd ac yn ei redeg eto cyn i diwb yr un claf fynd yn agos ato. Am wyth mae faniau'n dod â'r tiwbiau cyntaf o'r wardiau. Rydych yn dadbacio, yn sganio ac yn didoli. Nid oes dyddiad geni ar un tiwb. Mae'r rheol yn glir: ni ellir ei brofi, ac rydych yn ffonio'r ward i ddweud hynny, er nad yw'r nyrs yn hapus.

    O ddeg tan un caiff y peiriant ei fwydo'n ddi-stop. Daw baner goch ar gyfer potasiwm, ac rydych yn nôl y gwyddonydd biofeddygol, sy'n ffonio'r meddyg ar unwaith.

    Yn y prynhawn mae pethau'n arafu. Rydych yn paratoi hydoddiannau stoc, yn gwagio'r gwastraff, yn cofnodi tymheredd yr oergelloedd ac yn dangos i'r [prentis](article:apprenticeships) newydd sut i ddal pibed yn syth. Am dri rydych yn trosglwyddo'r gwaith. Nid oes neb wedi'ch gweld drwy'r dydd, ac mae rhai cannoedd o bobl wedi cael ateb.

qualities-and-skills =
    Bydd rhywun taclus sy'n hoffi i bethau fod yn union gywir yn hapus yma. Chwiliwch am y rhain ynoch chi'ch hun:

    - dwylo sy'n gallu gwneud pethau bach yn daclus, drosodd a throsodd
    - sylw sy'n para hyd ddiwedd rhediad hir
    - dweud “fe wnes i gamgymeriad gyda hwnna” yn syth
    - symiau ag unedau, gwanediadau a chanrannau
    - bod yn gartrefol gyda chyfrifiaduron a pheiriannau
    - cadw'n dawel am bobl, gan y gallai enw ar diwb fod yn enw eich cymydog

    Rydych ar eich traed am ran helaeth o'r dydd yn y rhan fwyaf o swyddi. Mae lliw yn bwysig mewn rhai profion, felly holwch os ydych yn lliwddall. Gellir addasu meinciau, stolion a meddalwedd ar gyfer llawer o anableddau.

pay =
    Ar gyfer labordai ysbyty y mae'r bandiau. Ar yr isaf o'r ddau y mae cynorthwyydd yn dechrau fel arfer, ac ambell un ar y band islaw hwnnw; ar yr uchaf y mae ymarferydd cyswllt. Symiau Lloegr yw'r rheini; mae'r GIG yng Nghymru yn defnyddio ei gyfraddau ei hun ar gyfer yr un bandiau, a bydd hysbyseb yn dweud yr union swm.

    Mae'r arolwg yn dangos technegwyr labordy o bob math, o gwmnïau bwyd i ymchwil. Nid yw hanner technegwyr y wlad ymhell uwchlaw'r isafswm cyflog, a dylid gwybod hynny. Am y tymor yn unig y caiff technegwyr ysgol eu talu yn aml, ac mae hynny'n gwneud cyflog bach yn llai. Mae gwneuthurwyr meddyginiaethau a chwmnïau olew yn talu mwy, gyda thâl shifft ar ben hynny. Isafswm cyflog prentisiaid yw swm y prentis.

hours =
    Mae ysgolion a phrifysgolion yn cadw eu horiau eu hunain, ac yn ystod y dydd bron bob amser. Mae angen profion drwy'r nos ar ffatrïoedd sy'n rhedeg drwy'r nos. Nid yw labordai ysbyty byth yn cau: yn y rhai mwyaf mae technegwyr ar shifftiau hwyr, nos a phenwythnos, ac mae tâl ychwanegol am hynny. Mae swyddi rhan-amser yn weddol hawdd eu cael, yn enwedig mewn ysgolion.

places =
    Mae labordy o fewn cyrraedd i'r rhan fwyaf o bobl yng Nghymru.

    - Mae gan y GIG rai yn ei brif ysbytai, o Fangor a Bodelwyddan i Abertawe a Chaerdydd, ac mae gan Wasanaeth Gwaed Cymru un ger Llantrisant.
    - Mae cwmnïau bwyd a diod yn profi'r hyn maen nhw'n ei wneud: caws ar Ynys Môn ac yn Sir Benfro, cig, cwrw a dŵr potel.
    - Mae gan wneuthurwyr meddyginiaethau a sglodion, y gwaith dur a'r burfa ym Mhenfro labordai ansawdd.
    - Caiff dŵr, pridd ac aer eu profi i'r cwmni dŵr, i ffermydd ac i Gyfoeth Naturiol Cymru.
    - Mae ysgolion uwchradd a cholegau'n cyflogi un technegydd neu ragor.
    - Mae prifysgolion yn cyflogi cannoedd, ym Mangor, Aberystwyth, Abertawe, Caerdydd a mannau eraill.

vacancies =
    Mae swyddi ysbyty ar [NHS Jobs](organisation:nhs-jobs); chwiliwch am “medical laboratory assistant”. Ym mis Mehefin a mis Gorffennaf mae swyddi ysgol yn ymddangos ar wefannau cynghorau. Mae diwydiant yn defnyddio asiantaethau, ac mae llawer yn dechrau dros dro ac yn cael eu cadw. Darllenwch bwyntiau hanfodol yr hysbyseb yn fanwl ac atebwch bob un, gan mai ar sail y rheini y caiff y ffurflen ei marcio.

entry-routes =
    Gallwch wneud cais, dyna'r cyfan. Mae TGAU da gan gynnwys gwyddoniaeth yn ddigon i gael swydd gynorthwyol mewn rhai mannau, a Safon Uwch neu ddiploma gwyddoniaeth yn y rhan fwyaf. Mae prentisiaeth yn rhoi'r un gwaith i chi gyda chymhwyster ar y diwedd.

    Byddwch yn barod: mae graddedigion yn ymgeisio am y swyddi hyn hefyd, fel gris cyntaf. Yr hyn sy'n curo gradd mewn cyfweliad yw prawf eich bod yn ofalus.

route-direct =
    Mae ysbytai'n derbyn cynorthwywyr â TGAU ac yn eu hyfforddi yn yr adran. Mae ffatrïoedd a labordai contract yn cyflogi pobl sydd wedi dilyn cwrs gwyddoniaeth lefel 3, ac mae ysgolion yn aml yn gwerthfawrogi rhywun sydd wedi gweithio gyda phobl ifanc. Anfonwch lythyr byr at labordai yn eich ardal hyd yn oed os nad ydyn nhw'n hysbysebu.

route-apprenticeship =
    Ar lefel 3 y mae prentisiaeth Cymru ar gyfer technegwyr labordy a gwyddoniaeth, gydag un ffurf ar gyfer addysg ac un arall ar gyfer diwydiant. Pum TGAU da yw'r canllaw arferol, ond nid yw'n rheol bendant. Rydych yn gweithio, yn mynd i'r coleg neu'n astudio ar-lein am ran o'r wythnos, ac yn gorffen ymhen tua dwy flynedd. I'r rhai sydd eisoes mewn labordy ysbyty mae lefel 4 fel cydymaith gwyddor gofal iechyd.

route-college =
    Mae gwyddoniaeth gymhwysol ar lefel 3, a Safon Uwch mewn bioleg a chemeg, yn cael eu dysgu mewn colegau ym mhob rhan o Gymru. Yn y cwrs cymhwysol mae mwy o oriau wrth y fainc. Mae'n ddigon i ddechrau gweithio, a gall arwain at brifysgol hefyd.

route-university =
    Nid oes angen gradd, ond mae gan lawer o dechnegwyr un mewn bioleg, cemeg neu wyddor fiofeddygol. I fod yn wyddonydd biofeddygol mae angen gradd sydd wedi'i chymeradwyo at y diben hwnnw, fel y rhai ym Met Caerdydd, Abertawe a Phrifysgol De Cymru, a phortffolio a wneir mewn ysbyty.

training =
    Mae trefn ysgrifenedig i bob prawf. Rydych yn ei wylio, yn ei wneud tra bo rhywun yn gwylio, ac yn ei wneud eich hun nes bod y canlyniadau'n profi eich bod yn gallu. Yna rydych yn cael eich cymeradwyo ac yn dechrau ar y nesaf. Yn yr wythnos gyntaf mae hyfforddiant ar heintiau, cemegion, codi pethau a diogelu data. Yn nes ymlaen efallai y byddwch yn adnabod un peiriant mor dda nes y byddwch yn dysgu eraill i'w ddefnyddio.

qualifications =
    Mathemateg, Cymraeg neu Saesneg, a phwnc gwyddonol sy'n codi dro ar ôl tro. O'r fframwaith i Gymru y daw'r rhai ar gyfer y brentisiaeth, ac o Goleg Penybont, sy'n nodweddiadol, y daw'r rhai ar gyfer y cwrs coleg. Ar gyfer swyddi heb hyfforddiant ynghlwm, canllaw Lloegr sydd yma. Mae ambell gyflogwr yn derbyn profiad yn lle graddau TGAU.

work-experience =
    Cynigiwch helpu technegydd eich ysgol amser cinio. Dyna'r labordy agosaf sydd gennych, a phrin yw'r disgyblion sy'n gofyn. Mae ysbytai yng Nghymru'n cynnal rhai lleoliadau a diwrnodau agored i bobl dros un ar bymtheg, drwy'r bwrdd iechyd. Mae swydd ddydd Sadwrn mewn fferyllfa, llaethdy neu gegin yn dangos eich bod yn gallu dilyn rheolau hylendid, ac mae bragu, pobi a thyfu pethau i gyd yn dysgu mesur.

disclosure =
    Mae hyn yn dibynnu ar y cyflogwr. Mae angen gwiriad manylach ar ysgolion a cholegau, am eich bod yn gweithio ymhlith plant. Mae ysbytai'n cynnal gwiriad yn ôl y swydd. Yn aml nid oes un mewn ffatri.

progression =
    Dyma gamau posibl o'r fan hon:

    - ymarferydd cyswllt, neu uwch-dechnegydd gydag adran i ofalu amdani
    - gwyddonydd biofeddygol, ar ôl gradd a chofrestru gyda'r HCPC
    - rheolwr ansawdd neu reolwr labordy
    - [cemegydd](career:chemist), microbiolegydd neu wyddonydd arall, drwy astudio'n rhan-amser
    - gwerthu neu drwsio offer, i wneuthurwr
    - [darlifydd](career:perfusionist), athro neu gynghorydd diogelwch, gyda hyfforddiant pellach

    Mae'r Science Council yn cadw cofrestr o dechnegwyr (RSciTech). Nid yw'n orfodol, ac mae'n dangos eich bod yn cyrraedd safon gydnabyddedig.

adult-opportunities =
    Mae cynorthwywyr nyrsio, cogyddion, gweithwyr llaethdy a phobl sy'n dychwelyd ar ôl magu plant yn gartrefol yn y gwaith hwn. Mae swyddi tymor ysgol yn gweddu i rieni. Os nad oes gennych TGAU gwyddoniaeth, holwch goleg am ddosbarth nos mewn un, neu am gwrs cymhwysol ar lefel 2. Mae asiantaethau'n rhoi cyfle cyntaf i bobl heb brofiad labordy, yn bennaf i gofnodi samplau sy'n cyrraedd. Gwaith digon di-nod yw hwnnw, ond mae'n agor y drws.

welsh =
    Yn labordy'r ysbyty, Saesneg yw'r canlyniadau a'r peiriannau, ond efallai nad dyna iaith y sgwrs dros baned ym Mangor neu yng Nglangwili. Anaml y bydd cleifion yn cwrdd â chi. Mewn ysgolion mae mwy o alw. Mewn ysgol Gymraeg byddwch yn labelu, yn esbonio ac yn tynnu coes yn Gymraeg drwy'r dydd, ac mae'n anodd i'r ysgolion hynny gael technegwyr, felly mae'r ffordd yn agored i siaradwr Cymraeg.

    Rhaid i gyrff cyhoeddus gofnodi sgiliau iaith eu staff, ac mae “Cymraeg yn ddymunol” yn gyffredin ar eu hysbysebion. Mae hyd yn oed ychydig o Gymraeg yn werth ei nodi.

picture-samples-caption = Rhoi samplau yn yr allgyrchydd
picture-samples-description = Mae technegydd labordy mewn cot wen a menig gwyrdd yn gostwng tiwb â chap melyn i mewn i allgyrchydd. Mae rhesel o diwbiau â chapiau lliw wrth ei ochr.
