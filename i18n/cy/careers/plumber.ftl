### Plumber: words of the career page.

title = Plymwr
summary = Yn gosod ac yn trwsio'r pibellau, y tapiau, y toiledau, y boeleri a'r rheiddiaduron sy'n dod â dŵr a gwres i adeilad ac yn mynd â gwastraff oddi yno.
also-known-as =
    - plymwr neu blymwraig
    - peiriannydd plymio a gwresogi
    - peiriannydd gwresogi
    - plymwr domestig
    - plymwr cynnal a chadw
    - gosodwr ystafelloedd ymolchi
search-words =
    - plymio
    - plymar
    - plwmwr
    - plwmar
    - plymer
    - pibellau
    - peipiau
    - peipen wedi byrstio
    - dŵr yn gollwng
    - toiled wedi blocio
    - sinc wedi blocio
    - draeniau
    - tapiau
    - tap yn diferu
    - ystafell ymolchi
    - bathrwm
    - cawod
    - boeler
    - boiler
    - gwres canolog
    - rheiddiaduron
    - silindr dŵr poeth
    - sodro
    - pibell gopr
    - nwy
    - Gas Safe
    - boeler olew
    - chwistrellwyr dŵr
    - plumber
    - plumbing
starts-from = TGAU neu gwrs coleg
first-step = Yna prentisiaeth â chyflog gyda chwmni

work-activities =
    Rhaid i ddŵr ddod i mewn yn lân, cynhesu, mynd i'r lle mae ei angen a gadael heb adael arogl ar ei ôl. Plymwr sy'n gwneud i'r pedwar peth ddigwydd. Mae'r rhan fwyaf yn gofalu am y gwres hefyd. Mae tri math o waith:

    - Gwaith newydd. Rydych yn rhedeg pibellau drwy loriau a waliau tai, ysgolion ac ysbytai cyn i'r plastr fynd arnyn nhw, ac yn dod yn ôl wedyn i osod baddonau, toiledau a rheiddiaduron.
    - Gwaith adnewyddu. Mae ystafell ymolchi wedi gweld dyddiau gwell, mae boeler bron â darfod, neu mae'n bryd cael gwared ar hen bibell blwm.
    - Gwaith trwsio. Mae tap yn diferu, mae rheiddiadur yn oer, neu mae dŵr yn dod drwy'r nenfwd yr eiliad hon.

    Rydych yn mesur, yn torri, yn plygu ac yn uno pibellau copr, plastig a dur. Wedyn rydych yn llenwi'r system, yn ei rhoi dan wasgedd ac yn edrych ar bob uniad rhag ofn bod diferyn yn dangos. Gall gollyngiad araf nad oes neb yn sylwi arno bydru llawr. Yng Nghymru mae'r gyfraith yn mynnu bod system chwistrellu dŵr ym mhob cartref newydd, ac mae angen pibellau ar gyfer honno hefyd.

    Gall y gwaith fod yn ffiaidd. Byddwch yn rhoi'ch braich mewn toiled sydd wedi blocio, yn gorwedd mewn lle gwlyb dan lawr ac yn clirio draeniau sy'n troi'r stumog. Yna daw'r gwres ymlaen, mae'r teulu'n rhoi'r gorau i grynu, a chi wnaeth hynny.

day-at-work =
    Mae'n ddydd Mawrth ym mis Ionawr, ar ôl rhew caled. Rydych yn dechrau mewn byngalo, lle mae'r hen fath allan, ac erbyn naw mae'r bibell wastraff newydd yn ei lle.

    Wedyn mae'r ffôn yn dechrau canu. Mae pibell wedi rhewi ac wedi hollti mewn ffermdy gwag. Rydych yn gyrru yno, yn cau'r brif falf, yn torri'r darn drwg allan ac yn sodro darn newydd yn ei le tra bydd y perchennog yn dal y dortsh.

    Ar ôl brechdan yn y fan rydych yn galw ar ddyn hŷn sydd â rheiddiaduron oer i fyny'r grisiau. Mae llaid du trwchus wedi hel yn y system. Mae ei golchi drwyddi'n cymryd dwy awr a llawer o fwcedi. Am bedwar rydych yn ffonio'r byngalo i ddweud y bydd rhaid i'r bath aros tan yfory. Nid ydyn nhw'n hapus, ond mae ganddyn nhw doiled sy'n gweithio.

qualities-and-skills =
    Rhan fawr o'r grefft yw meddwl i ble bydd y dŵr yn mynd pan na fyddwch chi yno. Dyma beth sy'n help:

    - amynedd gydag uniadau a seliau, gan y gall un diofal foddi cegin
    - digon o fathemateg ar gyfer hyd, goleddf, llif a gwasgedd, ac i brisio gwaith
    - breichiau cryf a phengliniau da: mae bath a boeler yn drwm, a bach yw'r lle dan sinc
    - pwyll gyda phobl sy'n sefyll mewn dŵr ac sydd am i chi frysio

pay =
    Mae'r arolwg yn cyfrif plymwyr gyda'r rhai sy'n gosod ac yn trwsio systemau gwresogi ac awyru. Mae llawer iawn o blymwyr yn gweithio iddyn nhw eu hunain, ac nid oes neb yn cyhoeddi ffigurau dibynadwy ar eu cyfer.

    Os ydych chi'n brentis dan 19 oed, neu yn eich blwyddyn gyntaf, y swm yr awr uchod yw'ch isafswm cyflog. Mae cwmnïau sy'n dilyn [Joint Industry Board](organisation:jib-pmes) y grefft yn talu yn ôl tabl y cytunwyd arno, sy'n codi gyda phob blwyddyn o hyfforddiant a phob gradd swydd.

    Gwaith nwy, galwadau yn y nos a gwaith masnachol mawr sy'n tueddu i dalu orau.

hours =
    Ar safleoedd adeiladu mae'r diwrnod yn gynnar ac yn rheolaidd. Yng nghartrefi pobl rydych yn gweithio pan fydd yn gyfleus iddyn nhw, ac yn aml mae hynny'n golygu galw i weld gwaith ar ôl te.

    Nid yw argyfwng yn edrych ar y cloc. Mae llawer o gwmnïau a chymdeithasau tai'n rhannu'r nosweithiau a'r penwythnosau ar rota. Prin yw'r swyddi rhan-amser.

places =
    Lle bynnag mae tapiau mae gwaith, o Amlwch i Gas-gwent. Dyma rai sy'n cyflogi plymwyr:

    - cwmnïau teuluol mewn trefi a phentrefi, y math mwyaf cyffredin o gyflogwr
    - cwmnïau gwresogi sy'n gofalu am foeleri dan gontract
    - cynghorau a chymdeithasau tai
    - contractwyr mecanyddol, sy'n gwneud ysbytai, colegau a ffatrïoedd
    - Dŵr Cymru a Hafren Dyfrdwy, lle mae'r gwaith ar brif bibellau a mesuryddion yn fwy nag ar dapiau

    Nid yw'r prif gyflenwad nwy yn cyrraedd rhannau helaeth o gefn gwlad Cymru. Olew, nwy potel, coed neu bwmp gwres sy'n cynhesu'r tai yno, felly mae plymwr gwlad yn adnabod mwy o fathau o systemau.

vacancies =
    Edrychwch ar wefan [Gyrfa Cymru](organisation:careers-wales) am brentisiaethau. Galwch gyda'r masnachwr plymio ben bore, pan fydd pawb yno.

entry-routes =
    Gyda chwmni y mae dysgu'r grefft hon. Mae gan blymwr cymwysedig yng Nghymru gymhwyster lefel 3 mewn plymio a gwresogi, a rhaid i'r rhan fwyaf o'r dystiolaeth ar ei gyfer ddod o waith go iawn.

    Mae mwy o bobl am fod yn brentisiaid nag sydd o leoedd. Nid yw CITB, bwrdd hyfforddi'r diwydiant adeiladu, yn gofalu am blymio, felly nid yw ei grantiau ar gyfer y grefft hon.

route-apprenticeship =
    Yng Nghymru, prentisiaeth lefel 3 mewn plymio a gwresogi yw hi, a thair neu bedair blynedd y mae'r rhan fwyaf yn eu cymryd. Am y rhan fwyaf o'r wythnos rydych allan gyda phlymwr; am un diwrnod, neu floc o wythnosau, rydych mewn gweithdy coleg. Penderfynwch ar y dechrau a ydych am gynnwys nwy, gan nad yw pob cwmni'n gallu ei gynnig.

route-college =
    Mae colegau ledled Cymru yn dysgu plymio, yn eu plith Grŵp Llandrillo Menai, Coleg Cambria, Coleg Sir Benfro, Coleg Gŵyr Abertawe, Coleg y Cymoedd a Choleg Gwent. Ar ôl TGAU byddech yn dechrau gyda'r cymhwyster Sylfaen ar lefel 2, lle cewch roi cynnig ar blymio ochr yn ochr â chrefft arall. Mae'r cwrs Dilyniant wedyn yn mynd yn ddyfnach i blymio.

route-work =
    Mae cynorthwyydd i blymwr yn cario baddonau i fyny'r grisiau, yn draenio systemau, yn torri tyllau ac yn dal y pen arall. Efallai y caiff rhywun sy'n cyrraedd yn brydlon ac yn gofyn cwestiynau da gynnig prentisiaeth y tro nesaf.

training =
    Yn y gweithdy rydych yn ymarfer torri, plygu a sodro nes bod yr uniadau'n gadarn, ac yn gosod ystafelloedd ymolchi cyfan mewn cabanau ymarfer o bren haenog.

    Daw rhagor o dystysgrifau wedyn, pob un â chwrs byr a phrawf: silindrau dŵr poeth dan wasgedd, boeleri olew, nwy a phympiau gwres. Nwy sy'n cymryd hiraf, oherwydd rhaid i rywun eich gwylio'n gwneud nifer da o dasgau go iawn, a rhaid pasio eto bob pum mlynedd. Gall plymwyr sy'n dysgu gwresogi ar dymheredd isel symud tuag at waith [peiriannydd pympiau gwres](career:heat-pump-engineer).

registration =
    Nid oes angen trwydded i weithio ar ddŵr. Mater arall yw nwy. Ni chaiff neb gyffwrdd â phibell nwy, popty nwy na boeler nwy am dâl heb fod ar y [Gas Safe Register](organisation:gas-safe), ac mae gwneud hynny'n drosedd.

    Ar safleoedd mawr gofynnir i chi am gerdyn y grefft ei hun, gan y Joint Industry Board a enwir yma. Gall plymwyr ofyn hefyd am gael eu rhestru gan [WaterSafe](organisation:watersafe), sy'n dangos i gwsmeriaid bod eu gwaith yn bodloni'r rheolau dŵr.

qualifications =
    Y graddau a welwch yma yw'r rhai y mae corff proffesiynol y grefft yn eu hargymell ledled y DU. Gall cwmni sy'n eich hoffi eich derbyn â llai, a byddwch wedyn yn gweithio tuag at Sgiliau Hanfodol wrth hyfforddi.

work-experience =
    Gofynnwch i'r ysgol, i berthynas neu i gymydog eich rhoi mewn cysylltiad â phlymwr am wythnos.

    Mae dysgu newid wasier tap neu ollwng aer o reiddiadur gartref yn cyfrif. Mae swydd ddydd Sadwrn gyda masnachwr deunyddiau adeiladu yn dysgu enwau cannoedd o ffitiadau i chi, ac mae hynny'n ddechrau da iawn.

disclosure =
    Yn y rhan fwyaf o gwmnïau ni wneir gwiriad. Os yw'r contract ar gyfer ysgol, cartref gofal neu dai cyngor, efallai y bydd angen un ar y cyflogwr ar gyfer pawb sy'n gweithio arno.

progression =
    Ar ôl ychydig flynyddoedd gallech ddewis un o'r rhain:

    - nwy, ac wedyn boeleri mwy mewn ysgolion a swyddfeydd
    - pympiau gwres, dŵr poeth solar a gwres dan y llawr
    - goruchwylio gwaith, neu ei brisio
    - dysgu mewn coleg neu asesu prentisiaid

    Y dewis mwyaf cyffredin yw'ch busnes eich hun. Rydych yn cofrestru gyda Chyllid a Thollau EF, yn prynu yswiriant a fan, ac yn dysgu sut i fynd ar ôl arian sy'n ddyledus. Mae [Busnes Cymru](organisation:business-wales) yn helpu gyda chynlluniau a symiau.

adult-opportunities =
    Mae pobl yn dod yn blymwyr ar ôl blynyddoedd fel gyrwyr, milwyr, rheolwyr siop a gofalwyr. Arian yw'r anhawster: efallai mai cyflog prentis blwyddyn gyntaf yw'r cyfan y bydd cwmni'n ei gynnig, ac mae rhai cwmnïau bach yn ofni na fydden nhw'n gallu'ch cadw.

    Mae dosbarthiadau nos mewn sawl coleg. Os ydych mewn gwaith ar gyflog cymedrol, efallai y bydd Cyfrif Dysgu Personol yn talu am gwrs rhan-amser. Gall ReAct+ helpu os ydych chi wedi colli'ch gwaith. Holwch [Gyrfa Cymru](organisation:careers-wales) am y ddau.

    Edrychwch yn ofalus ar unrhyw gwmni sy'n gwerthu gyrfa gyfan fel plymwr mewn ychydig wythnosau am filoedd o bunnoedd. Heb gyflogwr nid oes portffolio o waith go iawn, a heb hwnnw nid oes lefel 3 na cherdyn nwy.

welsh =
    Mae pibell wedi byrstio yn gwneud i bobl droi at eu hiaith gyntaf. Ar draws y gogledd-orllewin, yng Ngheredigion ac yn nyffrynnoedd Tywi a Theifi ac ym mhen uchaf Cwm Tawe, byddech yn siarad Cymraeg mewn llawer o'r ceginau yr ewch iddyn nhw. Mae cwsmeriaid hŷn yn ymlacio pan nad oes rhaid chwilio am y gair Saesneg am beth sydd wedi mynd o'i le.

    Yn Saesneg y mae'r darnau, y llawlyfrau a'r rheoliadau, felly mae plymwyr Cymraeg eu hiaith yn cymysgu'r ddwy iaith heb feddwl. Mae rhai cymdeithasau tai, fel Adra yng Ngwynedd, yn gweithio yn Gymraeg i raddau helaeth. Efallai y gall colegau'r gorllewin a'r gogledd eich asesu yn Gymraeg os gofynnwch ar y dechrau.

picture-pipework-caption = Uno pibellau copr ag offeryn gwasgu, heb fflam
picture-pipework-description = Mae plymwr mewn oferôls a sbectol ddiogelwch yn penlinio mewn hen gegin deils ac yn estyn i'r cwpwrdd o dan sinc gwyn. Mae safnau offeryn gwasgu coch yn cau am bibell gopr. Ar y llawr coch mae darnau o bibell a bwced.
