### Healthcare support worker: words of the career page.

title = Gweithiwr cymorth gofal iechyd

summary = Yn helpu cleifion i ymolchi, bwyta a symud, yn cymryd eu mesuriadau, ac yn cefnogi nyrsys a staff iechyd eraill.

also-known-as =
    - cynorthwyydd gofal iechyd
    - cynorthwyydd nyrsio
    - nyrs gynorthwyol
    - gweithiwr cymorth mamolaeth
    - gweithiwr cymorth therapi
    - gweithwraig gymorth

search-words =
    - HCSW
    - HCA
    - gofalwr
    - gofalwraig
    - gofalu am bobl sâl
    - gwaith ysbyty
    - swydd mewn ysbyty
    - swyddi ysbyty
    - helpu nyrsys
    - cynorthwyydd ward
    - cymorth nyrsio
    - golchi cleifion
    - heb gymwysterau
    - dim TGAU
    - pwysedd gwaed
    - tynnu gwaed
    - fflebotomydd
    - gwaith banc
    - band 2
    - gwaith cymorth
    - gweithiwr cymorth
    - cynorthwydd gofal
    - healthcare assistant
    - care assistant
    - support worker

starts-from = Dim cymwysterau penodol

first-step = Gwneud cais am swydd, a hyfforddi ynddi

work-activities =
    Chi sy'n rhoi'r gofal y mae claf yn ei deimlo fwyaf: y wlanen gynnes, y cwpan ar yr ongl iawn, y fraich ar y ffordd i'r tŷ bach. Mewn ysbyty, chi yn aml, ac nid y nyrs, sydd hiraf wrth y gwely.

    Nyrs, bydwraig neu therapydd sy'n cynllunio'r gofal ac yn rhoi eich rhan chi i chi. Ar ward gall hynny gynnwys:

    - helpu pobl i ymolchi, gwisgo, eillio a glanhau eu dannedd
    - eu helpu i fwyta ac yfed, a nodi faint
    - newid dillad gwely, padiau a bagiau cathetr, a gwagio comodau
    - troi pobl sy'n methu troi eu hunain, gyda chynfasau llithro a theclynnau codi
    - mesur tymheredd, pwls, pwysedd gwaed a siwgr yn y gwaed, a rhoi gwybod am unrhyw beth anarferol
    - eistedd gyda rhywun dryslyd a allai syrthio
    - golchi a pharatoi corff claf sydd wedi marw

    Gyda rhagor o hyfforddiant gallwch dynnu gwaed, cofnodi rhythm y galon neu drin clwyfau syml. Yn y gymuned rydych yn ymweld â chartrefi gyda nyrs ardal. Mae eraill yn gweithio gyda bydwragedd, ym maes iechyd meddwl, mewn theatrau neu gyda ffisiotherapyddion.

    Does dim pwynt cuddio'r gweddill. Byddwch yn glanhau wrin, carthion a chyfog bob dydd. Mae'r gwaith yn drwm ar y cefn, er y cewch ddysgu codi gydag offer. Gall cleifion â dementia, neu rai sydd mewn gofid, gydio, crafu a gweiddi. Byddwch yn dod yn hoff o bobl sydd wedyn yn marw. Mae'r cyflog yn isel o ystyried yr hyn a ofynnir gennych, ac ar ddiwrnod prin o staff byddwch yn rhedeg.

    Byddwch yn gwybod hefyd fod rhywun wedi cysgu'n well o'ch herwydd chi. Mae wardiau da yn eich trin fel rhan o'r tîm, ac yn gwrando pan ddywedwch nad yw'r wraig wrth y ffenestr yn hi ei hun heddiw.

day-at-work =
    Ar shifft gynnar ar ward i bobl hŷn rydych yn cyrraedd am saith. Mae staff y nos yn dweud wrthych pwy sy'n newydd, pwy na ddylai godi ar ei ben ei hun a phwy sy'n cael diodydd wedi'u tewychu.

    Ymolchi sy'n dod gyntaf. Erbyn hyn rydych yn gwybod bod yr hen bostmon yn hoffi golchi ei wyneb ei hun, a bod y fenyw wrth y drws yn casáu'r teclyn codi, felly rydych yn canu gyda hi wrth iddo godi. Wedyn daw brecwast. Mae un dyn wedi gadael ei uwd ddau fore o'r bron. Rydych yn cynnig tost a jam iddo, yn nodi beth mae'n ei fwyta ac yn dweud wrth y nyrs.

    Am un ar ddeg rydych yn cymryd y mesuriadau. Mae un pwysedd gwaed yn is nag yr oedd. Rydych yn ei wneud eto, ar y fraich arall, ac yn mynd yn syth at y nyrs yn lle gorffen y rownd.

    Ar ôl cinio mae cloch yn canu, ac un arall. Mae rhywun heb gyrraedd y tŷ bach mewn pryd ac ar fin crio. Rydych yn tynnu'r llen, yn glanhau'r cyfan ac yn siarad am ei gardd.

    Am hanner awr wedi dau rydych yn trosglwyddo i'r shifft nesaf, ac yn llusgo'ch traed at y bws.

qualities-and-skills =
    - tynerwch sydd yr un fath ar ddiwedd shifft ag ar ei dechrau
    - stumog gref, heb ddangos ffieidd-dod ar eich wyneb
    - parch: curo, gofyn, a gorchuddio
    - y synnwyr i sylwi ac i ddweud wrth rywun
    - bod yn bwyllog pan fydd rhywun yn eich taro heb wybod beth mae'n ei wneud
    - gwybod beth nad yw'n waith i chi, a dweud hynny

pay =
    Ar fand 2 y mae pobl yn dechrau. Mae band 3 i'r rhai sy'n gwneud tasgau clinigol ar eu pen eu hunain, fel tynnu gwaed. Yng Nghymru cytunwyd yn ddiweddar pa ddyletswyddau sy'n perthyn i ba un, ar ôl blynyddoedd pan oedd llawer yn gwneud y gwaith uwch am y cyflog is, felly holwch ar ba fand mae eich dyletswyddau chi. Mae band 4 i ymarferwyr cynorthwyol sydd â chymhwyster pellach.

    Symiau Lloegr sydd yn y tabl. Ar waelod y raddfa mae Cymru'n gwneud yn well: mae Llywodraeth Cymru wedi dweud na chaiff neb yn ei GIG lai na'r Cyflog Byw Gwirioneddol. Cewch dâl ychwanegol am oriau anghymdeithasol.

    Mae'r arolwg hefyd yn cynnwys cynorthwywyr mewn cartrefi nyrsio ac ysbytai preifat, lle mae'r cyflog yn aml yn nes at yr isafswm cyflog.

hours =
    Mae wardiau'n gweithio ddydd a nos, felly gallwch wneud shifftiau cynnar, hwyr a nos, a phenwythnosau. Ar rai wardiau mae'r shifft yn para hanner diwrnod neu hanner noson. Mae clinigau a meddygfeydd yn gweithio yn ystod yr wythnos. Mae llawer o weithwyr cymorth yn rhan-amser, ac mae *banc* yr ysbyty'n gadael i chi ddewis shifftiau fesul un, sy'n gyfleus i fyfyrwyr.

places =
    Mae saith bwrdd iechyd Cymru i gyd yn cyflogi llawer o weithwyr cymorth:

    - ar wardiau ysbyty ac mewn theatrau, clinigau ac adrannau achosion brys
    - mewn ysbytai cymunedol bach, fel ym Mhowys, Tywyn neu Ddinbych-y-pysgod
    - yng nghartrefi cleifion gyda nyrsys ardal neu therapyddion
    - mewn unedau iechyd meddwl, ac mewn cartrefi i bobl ag anabledd dysgu
    - mewn meddygfeydd, hosbisau a chartrefi nyrsio

vacancies =
    Mae swyddi newydd ar [NHS Jobs](organisation:nhs-jobs) bob wythnos. Mae sawl bwrdd iechyd yn cynnal diwrnodau recriwtio lle cewch gyfweliad yn y fan a'r lle. Ar wefan [Gyrfa Cymru](organisation:careers-wales) y mae'r prentisiaethau. Yn aml, y banc yw'r ffordd gyflymaf i mewn, ar ôl cael y cyfnod sefydlu.

entry-routes =
    Gallwch wneud cais heb yr un dystysgrif. Yr hyn a ofynnir yw eich bod yn gallu darllen, ysgrifennu a chyfrif yn ddigon da ar gyfer siartiau, eich bod yn malio am bobl a'ch bod yn fodlon hyfforddi.

    Yn aml mae pobl sy'n gadael yr ysgol yn dechrau gyda chwrs coleg neu brentisiaeth. I bobl 18 oed a throsodd y mae llawer o swyddi.

route-direct =
    Rhowch enghreifftiau ar y ffurflen: adeg pan fuoch yn gofalu am rywun, yn cadw cyfrinach neu'n aros yn bwyllog. Yn y cyfweliad gofynnir beth a wnaech pe bai claf yn gwrthod ymolchi, neu pe gwelech gydweithiwr yn trin rhywun yn arw. Mae pawb sy'n dechrau gyda GIG Cymru yn cael yr un cyfnod sefydlu clinigol cyn gweithio gyda chleifion.

route-apprenticeship =
    Yng Nghymru mae prentisiaethau cymorth gofal iechyd clinigol ar lefel 2 a lefel 3. Rydych yn cael eich cyflogi gan fwrdd iechyd, yn dysgu ar y ward ac yn ennill tystysgrif, gyda Sgiliau Hanfodol wrth ei hochr os oes eu hangen. Pobl 18 oed neu hŷn sy'n eu gwneud fel arfer. Mewn rhai mannau mae'r brentisiaeth iechyd a gofal cymdeithasol yn ddewis arall.

route-college =
    Mae'r rhan fwyaf o golegau'n dysgu iechyd a gofal cymdeithasol, o Goleg Cambria yn Wrecsam i Goleg Sir Benfro yn Hwlffordd, ar lefelau 2 a 3. Mae'r cymhwyster *Craidd* yn trafod yr hyn sy'n sail i bob gwaith gofal. Mae cwrs yn cynnwys rhai wythnosau ar leoliad, ac ar lefel 3 gall eich arwain i'r brifysgol wedyn.

training =
    Cyfnod sefydlu yw'r wythnosau cyntaf: heintiau, symud pobl, cymorth cyntaf, cyfrinachedd, adnabod cam-drin. Wedyn rydych yn cysgodi rhywun nes i chi gael eich cymeradwyo. Dros ryw flwyddyn rydych yn ennill tystysgrif mewn cymorth gofal iechyd clinigol, drwy gael eich gwylio wrth eich gwaith a thrwy ysgrifennu amdano.

qualifications =
    Nid oes rheol i Gymru gyfan. Y graddau isod yw'r canllaw ar gyfer prentisiaeth, ac nid yw pob cyflogwr yn gofyn am gymaint.

work-experience =
    Mae helpu taid, nain, tad-cu neu fam-gu yn cyfrif. Felly hefyd wirfoddoli fel cyfaill ar ward, mewn siop hosbis neu mewn clwb cinio. Efallai y bydd disgyblion yn gweld nad yw wardiau'n derbyn neb dan 16 neu 18 oed. Gall cartref gofal fod yn fwy parod, a'r un yw'r sgiliau.

disclosure =
    Rydych ar eich pen eich hun gyda chleifion y tu ôl i len, a dyna pam y caiff hyd yn oed staff y banc a'r prentisiaid eu gwirio.

progression =
    Dyma'r drws mwyaf adnabyddus i mewn i'r proffesiynau iechyd. Oddi yma mae pobl yn dod yn un o'r rhain:

    - uwch-weithiwr cymorth neu ymarferydd cynorthwyol
    - [nyrs](career:adult-nurse), drwy radd ran-amser gyda chefnogaeth y cyflogwr
    - [bydwraig](career:midwife), [ffisiotherapydd](career:physiotherapist), [parafeddyg](career:paramedic) neu aelod o staff theatr, drwy radd
    - arweinydd tîm, neu rywun sy'n hyfforddi gweithwyr cymorth newydd

    Mae cystadlu brwd am leoedd ar raddau wedi'u hariannu. Cadwch eich tystysgrifau a gofynnwch bob blwyddyn.

adult-opportunities =
    Mae wardiau'n hoffi pobl sydd wedi magu plant, nyrsio rhiant neu weithio mewn siop. Does dim rhaid rhoi'r gorau i gyflog er mwyn hyfforddi, a dyna sy'n denu llawer na allen nhw fforddio bod yn fyfyrwyr. Os ydych wedi gweithio fel [gofalwr yng nghartref rhywun](career:home-care-worker), rydych yn gwybod y rhan fwyaf o hyn eisoes.

    Gall y misoedd cyntaf fod yn sioc i'r pengliniau. Rhowch gynnig ar rai shifftiau banc cyn gadael swydd sefydlog.

welsh =
    Chi yw'r un sy'n holi am y te, y boen a'r tŷ bach. Brawddegau bach yw'r rhain, a gall unrhyw ddysgwr eu meistroli: *Ydych chi'n oer? Ble mae'r boen?* I glaf o Ben Llŷn neu Grymych nid ydyn nhw'n fach.

    Mae rhai wardiau'n rhoi sticer oren uwchben gwely rhywun y mae'n well ganddo'r Gymraeg, er mwyn i staff sy'n ei siarad ddod ato. Mae byrddau iechyd yn cynnig gwersi Cymraeg i'w staff. Yn Ysbyty Gwynedd neu Fronglais gallwch glywed Cymraeg ym mhob bae.

picture-bedside-caption = Codi ar ei heistedd i gael diod ar y ward
picture-bedside-description = Mae gweithiwr cymorth gofal iechyd â barf goch yn sefyll wrth wely ysbyty ac yn rhoi cwpan â gwelltyn i fenyw hŷn. Mae hi ar ei heistedd, mewn cardigan binc a sbectol, ac yn ei gymryd â'i dwy law. Mae tai teras i'w gweld drwy'r ffenest.
