### Architect: words of the career page.

title = Pensaer
summary = Yn dylunio adeiladau, yn cael caniatâd i'w codi ac yn gofalu eu bod yn cael eu codi yn ôl y cynllun.
also-known-as =
    - pensaer cofrestredig
    - pensaer siartredig
    - pensaer prosiect
    - pensaer cadwraeth
    - dylunydd adeiladau
search-words =
    - pensaernïaeth
    - pensaernaeth
    - pensaeri
    - penseiri
    - dylunio adeiladau
    - dylunio tai
    - cynllunio tai
    - cynlluniau
    - lluniadu
    - tynnu lluniau adeiladau
    - caniatâd cynllunio
    - estyniad
    - cadwraeth
    - hen adeiladau
    - modelau
    - CAD
    - BIM
    - RIBA
    - ARB
    - adeiladau
    - tai
    - eglwysi a chapeli
    - Part 1
    - Part 2
    - Part 3
    - architect
    - architecture
starts-from = Safon Uwch, gyda phortffolio o waith celf neu ddylunio
first-step = Gradd mewn pensaernïaeth

work-activities =
    Pensaer yw'r un sy'n gofyn beth yw diben adeilad, ac nad yw'n rhoi'r gorau i ofyn nes ei fod wedi'i orffen.

    Mae prosiect yn mynd drwy gamau, a gall hynny gymryd rhwng ychydig fisoedd a llawer o flynyddoedd:

    - Rydych yn gwrando ar y cleient ac yn cerdded y safle: haul, llethr, coed, cymdogion, perygl llifogydd, arian.
    - Rydych yn braslunio, yn gwneud modelau ac yn rhoi cynnig ar wahanol gynlluniau, ac yna'n amddiffyn un ohonyn nhw.
    - Rydych yn gwneud cais am ganiatâd cynllunio, ac yng Nghymru yn aml am gymeradwyaeth i'r draeniau hefyd.
    - Rydych yn lluniadu'r manylion, hyd at sut mae ffenestr yn cwrdd â wal, fel y gall adeiladwyr eu prisio. Ar gyfrifiadur, mewn tri dimensiwn, y gwneir y rhan fwyaf o hyn.
    - Rydych yn ymweld wrth i'r adeilad godi, yn ateb cwestiynau, ac yn barnu a yw'r gwaith yn iawn.

    Ar hyd y ffordd rydych yn dod â gwaith peirianwyr, syrfewyr ac adeiladwyr at ei gilydd, yn cadw o fewn cyllideb sy'n crebachu o hyd, ac yn cydymffurfio â rheolau ar dân, mynediad, ynni a strwythur. Mae gan Gymru ei rheoliadau adeiladu a'i pholisi cynllunio ei hun.

    Mae llai o oriau'n mynd ar ddylunio nag y mae myfyrwyr yn ei ddisgwyl. Llythyrau, cyfarfodydd, rhestrau a newidiadau sy'n llenwi llawer o'r wythnos. Eich enw chi sydd ar y lluniadau, ac mae angen yswiriant gan y gall camgymeriad ynddyn nhw fod yn beryglus. Ond bydd yr ysgol a luniwyd gennych yn llawn plant ryw ddydd, a chewch fynd yno i wrando.

day-at-work =
    Dau bractis, dau ddiwrnod.

    Mewn swyddfa o ddeugain o bobl ger Bae Caerdydd, rydych yn un o chwech sy'n gweithio ar adain ysbyty. O naw ymlaen rydych yn gweithio yn y model y mae pawb yn ei rannu, ac yn gweld bod pibell aer yn rhedeg drwy drawst. Mae'r prynhawn yn mynd ar restrau drysau, wyth deg ohonyn nhw, ac i orffen rydych yn dangos i brif nyrs y ward pa mor bell yw'r gwelyau o'r ffenestr. Mae hi am symud dau ohonyn nhw, a hi sy'n iawn.

    Ym Machynlleth, dim ond dau ohonoch sydd. Rydych yn dechrau ar fuarth fferm, yn mesur ysgubor a fydd yn gartref, gyda thâp, drôn a chi chwilfrydig. Yn ôl wrth y ddesg rydych yn ysgrifennu at y parc cenedlaethol am lechi. Daw cwpl am dri â'u breuddwyd a'u cyllideb, a chi sy'n gorfod dweud nad yw'r naill yn cyfateb i'r llall. Am bump rydych yn lluniadu am awr a'r ffôn wedi'i ddiffodd, a dyna pam y daethoch i'r gwaith.

qualities-and-skills =
    Nid oes rhaid bod yn wych am dynnu llun nac am fathemateg. Mae angen digon o'r ddau, ac yn ogystal:

    - edrych yn fanwl ar leoedd a meddwl pam maen nhw'n teimlo fel y maen nhw
    - meddwl mewn tri dimensiwn, drwy fraslun, model neu sgrin
    - dal ati: mae'r hyfforddiant yn hir a'r prosiectau'n hirach
    - croen tew, gan fod eich syniadau'n cael eu tynnu'n ddarnau o flaen pobl eraill o'r tymor cyntaf
    - tact gyda chynllunwyr, adeiladwyr a chleientiaid sydd eisiau pethau gwahanol
    - gofal am yr hinsawdd, gan fod adeiladau'n defnyddio cyfran fawr o'r holl ynni

pay =
    Arolwg o bobl sy'n gyflogedig yn llawn amser fel penseiri ledled y DU yw hwn; nid yw partneriaid sy'n berchen ar bractis ynddo. Mae Llundain yn codi'r ffigurau, ac mae swyddfeydd Cymru fel arfer yn talu llai.

    Yn eich blynyddoedd cyntaf ar y gofrestr byddwch yn nes at y pen isaf, mae'n debyg, ac mae hynny'n gymedrol o gofio hyd yr hyfforddiant. Cyn hynny, tra byddwch yn gynorthwyydd, dim ond yr isafswm cyflog y mae'r gyfraith yn ei ofyn, ac mae hwnnw i'w weld ar gyfer oedolion 21 oed a throsodd. Mae [RIBA](organisation:riba) yn gofyn i'w bractisau dalu'r Cyflog Byw Gwirioneddol.

hours =
    Ar bapur, wythnos swyddfa yw hi. Cyn dyddiad cau, nid felly y mae, ac mae nosweithiau hir yn fai adnabyddus ar y proffesiwn, o ddyddiau myfyriwr ymlaen. Mae swyddi rhan-amser a dyddiau gartref yn gyffredin.

places =
    - practisau preifat, o un person mewn ystafell sbâr i gwmnïau rhyngwladol; mae llai na deg o bobl yn y rhan fwyaf o rai Cymru, ac yng Nghaerdydd y mae'r rhai mwyaf
    - cynghorau a byrddau iechyd, er bod llai nag a fu
    - cwmnïau codi tai a chontractwyr â thimau dylunio
    - cyrff treftadaeth fel Cadw, a pharciau cenedlaethol

    Ysgolion, tai cymdeithasol, canolfannau iechyd, hen gapeli a chartrefi y mae pobl am eu hymestyn yw llawer o'r gwaith yng Nghymru. I weithio dramor rhaid cofrestru eto yno; mae cytundebau â rhai gwledydd yn hwyluso hynny, yn eu plith yr Unol Daleithiau ac Awstralia.

vacancies =
    Mae swyddi i gynorthwywyr a phenseiri ar restrau [RIBA](organisation:riba) ac yn y wasg broffesiynol.

entry-routes =
    Dyma'r drefn draddodiadol: gradd, blwyddyn mewn practis, gradd meistr, blwyddyn arall mewn practis, ac arholiad olaf. Mae hynny'n rhyw saith mlynedd. Part 1, Part 2 a Part 3 yw'r enwau a fu ar y camau hyn.

    Mae'r [Architects Registration Board](organisation:arb) yn eu newid. O dan y cynllun newydd bydd yn cydnabod gradd meistr a chymhwyster ymarfer, ac ni fydd rhaid i'r radd gyntaf fod mewn pensaernïaeth, er bod y cyrsiau meistr yn debyg o ofyn am un sy'n agos ati. Chwiliwch am bob cwrs ar restr y bwrdd, a gofynnwch i'r brifysgol sut y bydd yn cyfrif erbyn i chi orffen.

route-university =
    Yng Nghymru gallwch astudio yn Ysgol Bensaernïaeth Cymru ym Mhrifysgol Caerdydd, ym Mhrifysgol Metropolitan Caerdydd ac ym Mhrifysgol Cymru Y Drindod Dewi Sant yn Abertawe. Yr ochr dechnegol y mae Wrecsam yn ei dysgu, ac mae honno'n arwain at broffesiwn arall oni bai eich bod yn ychwanegu ati. Tair blynedd yw gradd gyntaf. Yng Nghaerdydd dwy flynedd yw'r radd meistr, ac mewn practis y treulir y rhan fwyaf o'r gyntaf. Mae'r rhan fwyaf o ysgolion pensaernïaeth am weld portffolio, ac nid oes rhaid iddo fod am adeiladau. Mae Cyllid Myfyrwyr Cymru'n rhoi benthyg tuag at y ddwy radd; holwch am y rheolau ar gyfer yr ail.

route-work =
    Nid oes prentisiaeth i benseiri yng Nghymru, er y bu un yn Lloegr. Gallwch ddechrau fel technegydd â thystysgrif coleg mewn adeiladu, ac astudio'n rhan-amser am radd yn yr ochr dechnegol. Mae mynd ymlaen o'r fan honno i fod yn bensaer yn golygu dod o hyd i gwrs rhan-amser, a dros y ffin y mae hwnnw fel rheol.

training =
    Y stiwdio yw calon y cwrs. Rydych yn cael safle a chwestiwn, yn gweithio am wythnosau, ac yna'n pinio'ch ateb ar y wal ac yn clywed barn tiwtoriaid ac ymwelwyr. O gwmpas hyn mae darlithoedd ar strwythur, hanes, hinsawdd a'r gyfraith.

    Mewn practis rydych yn cadw cofnod o'r hyn rydych wedi'i wneud, a mentor yn ei wirio. Mae'r cam olaf yn profi'r hyn na all dyluniad ei ddangos: contractau, ffioedd, moeseg, a beth i'w wneud pan aiff popeth o'i le. Ar ôl i chi gymhwyso, mae'r bwrdd yn gofyn i chi ddysgu bob blwyddyn.

registration =
    Yn ôl y gyfraith ni chaiff neb ddefnyddio'r teitl pensaer (architect) mewn busnes heb fod ar gofrestr yr [Architects Registration Board](organisation:arb). Rydych yn talu bob blwyddyn ac yn cadw at ei god. Caiff unrhyw un ddylunio adeiladau; yr enw sy'n cael ei warchod.

    Dewis yw bod yn aelod o RIBA, a thrwyddo o Gymdeithas Frenhinol Penseiri yng Nghymru.

qualifications =
    Mae ysgolion pensaernïaeth yn amrywio cryn dipyn yn y graddau y maen nhw eu heisiau, a'r patrwm cyffredinol yn unig sydd yma. Mae Caerdydd wedi dweud ei bod yn hoffi cymysgedd: rhywbeth mewn celf neu ddylunio, rhywbeth mewn mathemateg neu wyddoniaeth, a phwnc traethawd. Gall eich portffolio a'ch cyfweliad droi'r fantol. Ar gyfer gradd meistr mae angen y radd gyntaf ac, fel arfer, amser mewn practis.

work-experience =
    Mae practisau wedi arfer cael ceisiadau; ysgrifennwch yn gynnar, at rywun wrth ei enw, ac at rai bach hefyd. Efallai y byddwch yn gwneud modelau, yn mesur ystafell ac yn eistedd mewn cyfarfod. Ewch i weld adeiladau yn ystod Drysau Agored ym mis Medi, pan fydd Cadw ac eraill yn gadael pobl i mewn am ddim.

progression =
    Rydych yn arwain prosiectau mwy, yn dod yn bensaer cyswllt, wedyn yn bartner neu'n gyfarwyddwr, neu'n agor practis. Mae galw am arbenigwyr ar gadwraeth, adeiladau ynni isel, a dylunio iechyd ac ysgolion. Mae penseiri hefyd yn troi at [gynllunio tref](career:town-planner), dylunio trefol, dysgu, setiau llwyfan a ffilm, gemau cyfrifiadur, neu at weithio ar ran y cleient.

adult-opportunities =
    Mae digon o fyfyrwyr dros bump ar hugain. Mae [seiri coed](career:carpenter), adeiladwyr a thechnegwyr yn dod â'r hyn nad yw pobl ifanc o'r ysgol yn ei wybod. Ond cyfrifwch y blynyddoedd yn ofalus: gallech fod yn eich tridegau hwyr cyn cofrestru, a bydd arian yn brin am y rhan fwyaf o'r amser hwnnw.

    Gall diploma Mynediad mewn celf, dylunio neu wyddoniaeth, gyda phortffolio, arwain at le; holwch yr ysgol pa un y mae'n ei dderbyn. Os ydych chi'n caru adeiladau ond nid hyd y daith, edrychwch ar dechnoleg bensaernïol, gwaith syrfëwr neu gynllunio.

welsh =
    Cyrff cyhoeddus yw llawer o gleientiaid Cymru, ac mae dyletswydd arnyn nhw i drin y ddwy iaith yn gyfartal: ysgolion, cynghorau, byrddau iechyd. Mae ysgol Gymraeg am gael pensaer sy'n gallu eistedd gyda'i staff a'i disgyblion, a rhaid cynnal yr ymgynghoriad yn y ddwy iaith. Cewch wneud ceisiadau cynllunio yn Gymraeg, ac mewn rhai siroedd rhaid ystyried effaith cynllun mawr ar yr iaith.

    Yn Saesneg y mae'r dysgu gan mwyaf, er y cewch ysgrifennu aseiniadau a sefyll arholiadau yn Gymraeg, ac mae rhai tiwtoriaid yn ei siarad. Mae'r Eisteddfod Genedlaethol yn rhoi medal aur am bensaernïaeth.

picture-drawing-caption = Tynnu llun ysgol newydd, a model a sgrin wrth law
picture-drawing-description = Mae pensaer hŷn mewn cadair olwyn yn tynnu llun â phensil ar fwrdd ar oleddf. Mae sgrin yn dangos blaen ysgol, ac mae model o'r un ysgol, gyda choed a phobl fach iawn, ar fwrdd arall. Mae ffenestr fawr yn edrych dros dai a bryniau.
