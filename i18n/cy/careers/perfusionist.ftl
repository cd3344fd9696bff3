### Perfusionist: words of the career page.

title = Darlifydd

summary = Yn paratoi ac yn rhedeg y peiriant sy'n gwneud gwaith y galon a'r ysgyfaint yn ystod llawdriniaeth.

also-known-as =
    - darlifydd clinigol
    - gwyddonydd darlifo
    - gwyddonydd darlifo clinigol

search-words =
    - peiriant calon ac ysgyfaint
    - peiriant y galon
    - llawdriniaeth ar y galon
    - llawdriniaeth calon agored
    - llawfeddygaeth y galon
    - theatr y galon
    - technegydd pwmp
    - darlifo
    - staff darlifo
    - perffiwsionydd
    - ECMO
    - cynnal bywyd
    - ocsigen
    - pwmp gwaed
    - nwyon gwaed
    - ysgyfaint
    - trawsblannu organau
    - gwyddor gofal iechyd
    - perfusionist
    - perfusion
    - heart-lung machine

starts-from = Gradd mewn gwyddoniaeth

first-step = Yna swydd hyfforddi â chyflog

work-activities =
    Yn aml mae angen calon lonydd, wag ar y llawfeddyg i weithio arni. Eich gwaith chi fel darlifydd yw gwneud hynny'n ddiogel. Rydych chi'n paratoi ac yn rhedeg y peiriant calon ac ysgyfaint, sy'n cymryd drosodd tra bydd y galon wedi'i stopio. Yr enw ar hyn yw *dargyfeirio'r galon a'r ysgyfaint*. Mae gwaed tywyll yn llifo o'r corff i'ch peiriant trwy diwbiau clir. Yno mae'n colli carbon deuocsid ac yn cael ocsigen. Yna mae pwmp yn ei anfon yn ôl, yn goch llachar, ar y pwysedd a'r tymheredd iawn.

    Tra bydd y claf ar y peiriant, rydych chi'n cadw llygad barcud ar y pethau hyn:

    - pa mor gyflym mae'r gwaed yn llifo, ac ar ba bwysedd
    - y nwyon, yr halwynau a'r siwgr yn y gwaed, y byddwch yn eu profi dro ar ôl tro
    - pa mor gynnes neu oer yw'r claf
    - pa mor fuan y byddai'r gwaed yn ceulo, a'r cyffur sy'n ei atal rhag ceulo yn y tiwbiau
    - faint o waed sy'n cael ei golli, a sut i'w lanhau a'i roi yn ôl

    Rydych chi'n gweithredu yn ôl yr hyn a welwch. Byddwch yn rhoi cyffuriau a hylifau trwy'r peiriant, a gallai rhai ohonyn nhw ladd pe bai'r dos yn anghywir. Yn ystod y rhan hon o'r llawdriniaeth, mae'r anesthetydd yn trosglwyddo'r cyfrifoldeb am waith calon ac ysgyfaint y claf i chi. Mae'n faich trwm i'w gario. Rydych chi'n dweud yn uchel beth rydych chi'n ei wneud, er mwyn i'r tîm cyfan wybod.

    Llawdriniaethau ar y galon yw'r rhan fwyaf o'r gwaith, ond nid y cyfan. Wrth *ddarlifo braich neu goes ar wahân* rydych chi'n helpu i drin rhai mathau o ganser yn y fraich neu'r goes. Mae'r tîm yn cau'r fraich neu'r goes oddi wrth weddill y corff â rhwymyn tynn iawn (*tourniquet*). Chi sy'n cadw'r gwaed i lifo trwy'r fraich neu'r goes honno'n unig. Felly gall cyffur cryf gyrraedd y canser heb fynd i weddill y corff.

    Efallai y cewch eich galw i helpu i drawsblannu afu (iau) hefyd. Gall y llawdriniaethau hyn fod yn hir ac yn anodd eu rhagweld, a gall claf golli llawer o waed, felly rhaid i chi allu newid eich cynllun ar unwaith. Mewn rhai ysbytai byddwch hefyd yn gofalu am ECMO, peiriant sy'n gallu cynnal calon neu ysgyfaint claf difrifol wael am ddyddiau.

    Rhwng llawdriniaethau, dyma eich gwaith:

    - darllen nodiadau'r claf a chynllunio pob achos
    - archwilio'r peiriannau a rhoi gwybod am namau
    - cadw cofnod llawn o bob llawdriniaeth
    - dysgu hyfforddeion a staff eraill
    - rhoi cynnig ar offer newydd a chymryd rhan mewn ymchwil

    Rydych chi'n un o dîm clòs o lawfeddygon, anesthetyddion, [nyrsys](career:adult-nurse) a staff theatr eraill.

day-at-work =
    Am hanner awr wedi saith rydych chi'n gwisgo dillad theatr a chap, ac yn darllen nodiadau eich claf cyntaf. Rydych chi'n cyfrifo faint o waed y mae'n rhaid i'r pwmp ei symud ar gyfer rhywun o'r maint hwnnw. Yna rydych chi'n rhoi tiwbiau newydd ar y peiriant, yn eu llenwi â hylif ac yn cael gwared ar bob swigen. Rydych chi'n mynd trwy restr wirio ysgrifenedig, ac mae cydweithiwr yn ei gwirio gyda chi.

    Am hanner awr wedi wyth mae'r tîm yn oedi i drafod y llawdriniaeth. Cyn hir mae'r claf yn cysgu. Erbyn deg o'r gloch mae'r llawfeddyg wedi cysylltu'r tiwbiau â'r galon ac yn gofyn i chi ddechrau'r dargyfeirio. Rydych chi'n cychwyn y pwmp, yn agor y tiwb ac yn dweud yn uchel beth yw'r llif. Mae'r galon yn cael ei stopio. O hyn ymlaen prin y byddwch yn tynnu eich llygaid oddi ar y sgriniau. Rydych chi'n cymryd samplau gwaed, yn darllen y canlyniadau ac yn codi neu'n gostwng y nwy, y llif neu'r gwres.

    Ychydig wedi canol dydd mae falf newydd y galon yn ei lle. Rydych chi'n cynhesu'r claf, mae'r galon yn dechrau curo, ac rydych chi'n arafu'r pwmp fesul tipyn nes nad oes ei angen mwyach.

    Am ddau o'r gloch, ar ôl cinio, rydych chi'n gorffen y cofnod ac yn cael gwared ar yr hen diwbiau'n ddiogel. Rydych chi'n paratoi peiriant at drannoeth ac yn treulio awr gyda hyfforddai. Am bump o'r gloch rydych chi'n mynd adref, ond heno rydych chi ar alwad. Os bydd y ffôn yn canu am dri o'r gloch y bore, rhaid i chi fod yn ôl yn y theatr yn gyflym.

qualities-and-skills =
    Mae bywydau pobl yn dibynnu ar eich gwaith, felly dyma sy'n bwysig:

    - aros yn bwyllog a gweithredu'n gyflym pan aiff rhywbeth o'i le
    - bod yn ofalus gyda phob gwiriad, hyd yn oed ar ddiwrnod pan fydd popeth yn mynd yn dda
    - canolbwyntio am oriau, yn aml yn yr un sedd
    - mentro codi llais gyda phobl uwch eu swydd na chi, a gwrando arnyn nhw
    - ateb dros eich dewisiadau eich hun
    - bod yn fedrus â'ch dwylo ac yn gartrefol gyda pheiriannau, sgriniau a rhifau

    Mae angen i chi wybod llawer am wyddoniaeth hefyd:

    - sut mae'r corff wedi'i adeiladu a sut mae'n gweithio (anatomeg a ffisioleg)
    - sut mae cyffuriau'n effeithio ar y corff (ffarmacoleg)
    - beth mae'r llawfeddyg yn ei wneud ar bob cam, a beth allai ddod nesaf
    - ffiseg pympiau, pwysedd, nwy a gwres

    Y llawfeddyg sy'n arwain, ond nid oes neb yn yr ystafell yn llai pwysig na'r lleill. Dim ond pan fydd pawb yn gwneud ei ran ei hun ac yn ymddiried yn y gweddill y bydd y llawdriniaeth yn llwyddo. Byddwch yn gweld gwaed a chyrff agored bob dydd. Mae rhai cleifion yn marw, ac mae angen i chi gael pobl i siarad â nhw pan fydd hynny'n digwydd.

pay =
    Mae bron pob darlifydd yn gweithio i'r GIG, sy'n talu yn ôl band. Mae swyddi hyfforddeion wedi'u hysbysebu ar yr isaf o'r bandiau yma, a byddwch yn symud i'r un uwch ar ôl cymhwyso. Canllaw yw'r bandiau: pob ysbyty sy'n pennu'r band ar gyfer ei swyddi ei hun. Graddfa gyflog Lloegr yw'r un sydd yma. Mae gan Gymru ei chyfraddau ei hun, felly edrychwch ar yr hysbyseb.

    Cewch dâl ychwanegol am fod ar alwad ac am weithio yn y nos neu ar benwythnosau. Mewn tîm bach gall hynny ychwanegu cryn dipyn at eich cyflog. Mae darlifwyr arweiniol a darlifwyr ymgynghorol ar fandiau uwch.

    Mae ffigur yr arolwg yn perthyn i gymysgedd eang o swyddi iechyd sy'n cael eu cyfrif gyda'i gilydd. Rhan fach yn unig o'r rheini yw darlifwyr, ac nid oes angen gradd ar bawb yn y cymysgedd hwnnw. Peidiwch â gosod y ffigur ochr yn ochr â'r bandiau fel pe bai'r ddau yr un peth.

hours =
    Nid swydd naw tan bump yw hon. Mae llawdriniaeth yn para cyhyd ag y mae angen, felly mae rhai diwrnodau'n gorffen yn hwyr. Byddwch hefyd yn cymryd eich tro ar rota ar alwad, ddydd a nos, ar gyfer argyfyngau a thrawsblaniadau, nad oes modd eu gohirio. Pan fyddwch ar alwad, efallai y bydd rhaid i chi fyw, neu aros, yn agos at yr ysbyty. Po leiaf yw'r tîm, amlaf y daw eich tro.

places =
    Dim ond mewn ysbytai sy'n gwneud llawdriniaethau agored ar y galon neu'n trawsblannu organau mawr y mae swyddi. Yng Nghymru mae hynny'n golygu dwy ddinas: Caerdydd (Ysbyty Athrofaol Cymru) ac Abertawe (Ysbyty Treforys). Gall gwasanaeth symud o un safle i un arall yn yr un ardal, felly edrychwch yn yr hysbyseb i weld ble byddwch chi'n gweithio.

    Mae llawer o bobl y gogledd yn cael llawdriniaeth ar y galon yn Lloegr, mewn ysbyty arbenigol yn Lerpwl (Liverpool Heart and Chest Hospital), sydd â'i ddarlifwyr ei hun. Mae Bryste o fewn cyrraedd i'r de-ddwyrain. Os ydych chi'n byw yn y gogledd neu'r canolbarth, mae bron yn sicr y bydd rhaid i chi symud ar gyfer y swydd hon.

    Mae parch mawr i gymhwyster darlifo o Brydain mewn gwledydd eraill, ac mae darlifwyr o'r fan hon yn gweithio ledled y byd. Efallai y bydd rhaid i chi basio arholiadau'r wlad honno neu ymuno â'i chofrestr yn gyntaf. Mae ychydig o ddarlifwyr yn gweithio i ysbytai preifat, neu i gwmnïau sy'n gwneud y peiriannau.

vacancies =
    Edrychwch ar wefan y [Society of Clinical Perfusion Scientists](organisation:scps) a gwefan [NHS Jobs](organisation:nhs-jobs). Ychydig o ddarlifwyr sydd, felly anaml y daw swydd, ac anamlach byth y daw swydd hyfforddi. Trefnwch rybudd e-bost, a byddwch yn barod i symud.

entry-routes =
    Ni allwch hyfforddi ar gyfer y swydd hon mewn prifysgol yn gyntaf a chwilio am waith wedyn. Gradd mewn gwyddoniaeth yw'r cam cyntaf. Wedyn rhaid i chi ennill swydd â chyflog mewn ysbyty, fel darlifydd clinigol dan hyfforddiant. Dim ond ar ôl cael y swydd honno y byddwch yn dechrau'r cwrs darlifo, ac felly rydych chi'n ennill cyflog wrth ddysgu.

    Mae llawer o bobl yn gwneud cais am bob swydd hyfforddi. Mae'n help gallu dangos eich bod wedi gweld y gwaith, neu wedi gofalu am gleifion. Mae interniaeth yn ffordd dda o ddod yn agos ato: darllenwch ein herthygl ar [interniaethau](article:internships).

route-university =
    Dilynwch radd anrhydedd mewn gwyddor berthnasol. Pwnc biolegol yw'r mwyaf arferol: gwyddorau biofeddygol, ffisioleg neu fioleg, er enghraifft. Mae prifysgolion ym Mangor, yng Nghaerdydd ac yn Abertawe ymhlith y rhai sy'n dysgu pynciau fel y rhain. Gall gradd mewn cemeg neu ffiseg wneud y tro hefyd, os ydych chi wedi gweithio gyda chleifion yn ogystal. Os nad yw eich gradd gyntaf yn addas, gall cymhwyster ôl-raddedig mewn gwyddor berthnasol fod yn ddigon. Ar ôl hynny, gwnewch gais am swyddi hyfforddi.

route-work =
    Efallai eich bod eisoes yn gweithio mewn ysbyty, fel [nyrs](career:adult-nurse), mewn theatr neu mewn labordy. Mae hynny'n ddechrau cryf, gan eich bod yn gwybod sut mae ward neu theatr yn gweithio. Os oes gennych radd berthnasol, neu un y bydd y cwrs yn ei derbyn, gallwch wneud cais am swydd hyfforddi ar unwaith. Os nad oes, gofynnwch i'ch rheolwr a allech astudio'n rhan-amser wrth weithio. Dewch i adnabod y darlifwyr yn eich ysbyty a gofynnwch am gael eu gwylio.

training =
    Mae'r hyfforddiant yn cymryd tua dwy flynedd. Rydych chi'n dysgu yn y theatr ochr yn ochr â darlifwyr cymwysedig ac yn gwneud mwy wrth i chi ddangos eich bod yn gallu. Rhaid i chi redeg y peiriant mewn nifer penodol o lawdriniaethau dan eu llygaid nhw, a chofnodi pob un.

    Ar yr un pryd rydych chi'n astudio'n rhan-amser am gymhwyster ôl-raddedig mewn gwyddor darlifo: tystysgrif, diploma neu radd meistr. Mae'r addysgu'n digwydd mewn blociau o ddyddiau neu wythnosau i ffwrdd o'ch ysbyty. Mae Prifysgol Bryste yn cynnal gradd meistr mewn gwyddor darlifo clinigol i hyfforddeion ym Mhrydain. Bydd eich cyflogwr yn dal i'ch talu yn ystod y blociau astudio.

    Ar y diwedd mae arholiad, gyda rhan ymarferol yn y theatr. Os llwyddwch, cewch eich achredu, sy'n golygu y gallwch redeg y peiriant ar eich pen eich hun. Nid yw'r dysgu byth yn dod i ben, gan fod y peiriannau a'r dulliau'n newid o hyd.

registration =
    Y [College of Clinical Perfusion Scientists](organisation:ccps) sy'n cadw'r gofrestr ar gyfer y gwaith hwn, ac mae hyfforddeion arni hefyd. Cofrestr wirfoddol yw hi: nid oes cyfraith sy'n dweud bod rhaid i chi ymuno. Ond mae ysbytai am gael darlifwyr sydd arni, felly meddyliwch amdani fel rhan o'r swydd. I aros arni, rhaid i chi ddangos o bryd i'w gilydd eich bod yn dal yn addas i wneud y gwaith.

    Y [Society of Clinical Perfusion Scientists](organisation:scps) yw'r corff proffesiynol. Mae'n siarad dros yr aelodau, ac yn helpu i osod y safon ar gyfer hyfforddiant a gwaith diogel.

qualifications =
    Mae dau gam: yr hyn sydd ei angen i ddilyn gradd mewn gwyddoniaeth, a'r hyn sydd ei angen i gael lle fel hyfforddai. Bioleg yw'r pwnc pwysicaf yn yr ysgol. Mae cemeg a ffiseg ill dwy'n eich helpu i ddeall y peiriant a'r gwaed sy'n rhedeg trwyddo. Holwch am y radd cyn ei dewis: anfonwch ei henw at y cwrs darlifo a gofynnwch a fyddai'n cael ei derbyn.

work-experience =
    Mae amser yn gofalu am bobl yn werthfawr iawn. Gallech weithio neu wirfoddoli mewn ysbyty neu gartref gofal. Mae'n dangos eich bod yn gartrefol gyda phobl sy'n sâl, a'ch bod yn gwybod beth rydych chi'n ei ddewis.

    Ychydig o bobl sy'n cael gweld peiriant calon ac ysgyfaint wrth ei waith. Ysgrifennwch at y tîm darlifo mewn ysbyty sy'n trin y galon a gofynnwch a gewch ymweld neu wylio llawdriniaeth. Efallai y byddan nhw'n gorfod gwrthod os ydych chi'n dal yn yr ysgol, ond mae sgwrs â nhw ar y ffôn yn cyfrif hefyd. Nodwch yr hyn a ddysgwch. Bydd rhywun yn eich holi amdano mewn cyfweliad.

progression =
    Gydag amser gallwch ddod yn uwch-ddarlifydd, wedyn yn brif ddarlifydd neu'n ddarlifydd ymgynghorol, neu arwain tîm cyfan. Byddwch yn cyrraedd yno trwy ysgwyddo dyletswyddau arbennig, ennill cymwysterau pellach a gwneud ymchwil glinigol.

    Efallai y dewiswch weithio'n bennaf yn un o'r meysydd hyn:

    - babanod a phlant
    - trawsblaniadau
    - ECMO a ffyrdd eraill o gynnal cleifion dros amser hir
    - dysgu ac arholi hyfforddeion
    - ymchwil, efallai am ddoethuriaeth

    Mae eraill yn symud i gwmnïau sy'n dylunio ac yn gwerthu'r peiriannau, neu i fyd rheoli mewn ysbyty.

adult-opportunities =
    Daw llawer o bobl i'r swydd hon o swydd arall. Mae gan nyrsys, staff theatr, staff labordy ac athrawon gwyddoniaeth i gyd rywbeth gwerthfawr i'w gynnig.

    Os nad oes gennych y graddau ar gyfer cwrs prifysgol, gall cwrs Mynediad i Addysg Uwch mewn gwyddoniaeth fynd â chi yno. Mae colegau mewn sawl rhan o Gymru yn cynnal cyrsiau o'r fath, ac mewn rhai gallwch astudio gyda'r nos. Yn aml nid oes angen cymwysterau ffurfiol i ddechrau, ond holwch y coleg.

    Byddwch yn onest â chi'ch hun am ddau beth. Mae'r llwybr yn hir: gradd, wedyn aros am swydd, wedyn hyfforddi. Ac mae bod ar alwad yn anodd os oes gennych blant bach neu os ydych chi'n gofalu am rywun, felly trafodwch y peth gartref yn gyntaf. Mae'n haws cael gwaith rhan-amser ar ôl cymhwyso.

welsh =
    Nid oes rhaid i chi fedru'r Gymraeg i gael y swydd hon. Saesneg yw iaith y cwrs, yr arholiad a'r siarad yn y theatr. Ond mae pobl yn aml yn ofnus cyn llawdriniaeth ar y galon, ac mae llawer o gleifion yng Nghymru, yn enwedig yn y gorllewin, yn fwyaf cartrefol yn Gymraeg. Gall ychydig eiriau Cymraeg wrth i chi wirio enw dawelu rhywun sydd ar fin cael ei roi i gysgu. Mae'n help hefyd wrth i chi siarad â'r teulu. Dywedwch faint o Gymraeg sydd gennych wrth wneud cais, hyd yn oed os nad yw ond ychydig: mae'r GIG yng Nghymru am gynnig gofal yn Gymraeg heb i neb orfod gofyn.

picture-console-caption = Gosod y llif ar y peiriant calon ac ysgyfaint

picture-console-description = Mae darlifydd mewn dillad theatr a chap llawfeddygol yn sefyll wrth beiriant calon ac ysgyfaint, yn troi bwlyn ag un llaw ac yn gwylio'r sgrin uwchben.

picture-theatre-caption = Gyda'r tîm yn y theatr lawdriniaethau

picture-theatre-description = Mae tîm llawfeddygol yn gweithio o amgylch y bwrdd dan ddwy lamp fawr. I'r naill ochr mae'r darlifydd yn eistedd wrth y peiriant calon ac ysgyfaint. Mae dau diwb gwaed, y naill yn goch a'r llall yn las, yn rhedeg rhwng y peiriant a'r claf.

picture-blood-gas-caption = Profi sampl o waed

picture-blood-gas-description = Golwg agos ar ddwy law mewn menig wrth beiriant dadansoddi. Mae un yn dal chwistrell o waed wrth y peiriant a'r llall yn pwyso botwm. Mae dwy gromlin i'w gweld ar y sgrin.
