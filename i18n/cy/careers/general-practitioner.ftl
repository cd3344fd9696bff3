### General practitioner: words of the career page.

title = Meddyg teulu

summary = Y meddyg y mae pobl yn ei weld gyntaf, am bopeth o glust dost i arwyddion cyntaf canser, dros flynyddoedd lawer yn aml.

also-known-as =
    - GP
    - meddyg
    - meddyg lleol
    - partner mewn meddygfa
    - meddyg teulu cyflogedig
    - meddyg teulu locwm

search-words =
    - doctor
    - doctoriaid
    - meddygon
    - meddygfa
    - syrjeri
    - meddyg gwlad
    - meddyg teulu y tu allan i oriau
    - meddygaeth
    - ysgol feddygol
    - ymarferydd cyffredinol
    - canolfan iechyd
    - diagnosis
    - presgripsiwn
    - moddion
    - ymweliad cartref
    - gwella pobl
    - meddyg iau
    - meddyg preswyl
    - meddyg sylfaen
    - GMC
    - UCAT
    - meddig
    - meddyg tulu
    - general practitioner
    - family doctor
    - medicine

starts-from = Gradd feddygol

first-step = Yna hyfforddi fel meddyg ar gyflog

work-activities =
    Gall unrhyw un gerdded i mewn i'ch ystafell gydag unrhyw beth. Mae brech gan un a phoen yn y frest gan y nesaf. Mae'r un wedyn wedi dod ynghylch ei phen-glin ac, a'i llaw ar y drws yn barod, mae'n dweud ei bod wedi dod o hyd i lwmp. Mae gennych ryw ddeg munud i glywed y stori, archwilio, meddwl a chytuno beth i'w wneud.

    Am eich barn y cewch eich talu. Dim ond peswch yw'r rhan fwyaf o beswch. Rhaid i chi sylwi ar yr un sy'n wahanol, heb anfon hanner y dref i'r ysbyty. Felly rydych yn:

    - gwrando, archwilio, a gofyn am brofion gwaed, lluniau pelydr-X a sganiau
    - trin a rhagnodi, neu benderfynu ei bod yn gallach aros
    - cyfeirio pobl at arbenigwr, a mynd ar ôl y llythyr
    - dilyn salwch hir: diabetes, asthma, clefyd y galon, iselder
    - ymweld â phobl sy'n methu dod atoch, mewn cartrefi gofal ac ar ddiwedd oes
    - arwain y nyrsys, y [fferyllwyr](career:pharmacist), y [ffisiotherapyddion](career:physiotherapist) a'r hyfforddeion yn eich tîm

    Os ydych yn bartner, eich busnes chi yw'r feddygfa hefyd. Rydych yn berchen ar ran ohoni, yn cyflogi'r staff, yn cadw golwg ar y cyfrifon ac yn poeni am y to.

    Adnabod pobl yw'r pleser. Rydych yn gofalu am fam-gu neu nain, am ei merch ac am fabi'r ferch. Y llwyth yw'r baich. Mae llai o feddygon teulu yng Nghymru nag sydd eu hangen, felly mae'r bore'n dechrau gyda mwy o alwadau nag o apwyntiadau. Byddwch yn mynd adref gan amau a oedd yn iawn anfon y plentyn hwnnw i ffwrdd.

day-at-work =
    Dydd Llun, mewn meddygfa sy'n gwasanaethu pentref chwarel a'r ffermydd o'i gwmpas.

    Hanner awr wedi wyth tan un ar ddeg: pymtheg claf, rhai ar y ffôn. Bachgen â thonsiliau fel eirin. Ffermwr sy'n dweud ei fod wedi blino ac sydd, ar ôl i chi aros ychydig, yn dweud nad yw'n gweld ffordd ymlaen. Rydych yn gadael i weddill y bore fynd yn hwyr er ei fwyn. Daw ei frawd i'w nôl, a bydd y tîm argyfwng yn ffonio o fewn yr awr.

    Deuddeg: ymweliadau, ac un ohonyn nhw â byngalo lle mae dyn yn marw gartref. Mae ei wraig yn gwybod beth sydd i ddod, ac am wybod sut beth fydd hynny. Rydych yn dweud wrthi.

    Tri tan hanner awr wedi chwech: rhagor o gleifion, yna deugain o lythyrau. Yn y siop ar y ffordd adref rydych yn cwrdd ag un o gleifion y dydd. Sôn am y glaw y byddwch chi.

qualities-and-skills =
    - bod yn gyfforddus heb fod yn siŵr: rydych yn gweithredu ar sail yr hyn sy'n debygol, gyda chynllun rhag ofn eich bod yn anghywir
    - cof am feddygaeth pob rhan o'r corff
    - dawn i glywed yr hyn na chafodd ei ddweud
    - cadw cyfrinach, yn enwedig mewn pentref
    - parodrwydd i arwain pobl hŷn na chi
    - ffiniau cadarn, er mwyn i chi fod yn feddyg o hyd ymhen ugain mlynedd

pay =
    Nid oes swm yma, gan nad oedd un i'w gael sy'n ddiweddar ac yn wir am feddygon teulu yng Nghymru. Mae tri math o dâl. Caiff meddyg teulu cyflogedig gyflog o fewn ystod a bennir i Gymru bob blwyddyn. Mae partner yn cymryd cyfran o'r hyn mae'r feddygfa'n ei ennill ar ôl ei chostau, a gall hynny fod yn fwy neu'n llai o'r naill flwyddyn i'r llall. Fesul sesiwn y telir locwm.

    Cyn hynny daw o leiaf bum mlynedd fel meddyg dan hyfforddiant, ar gyflog o'r diwrnod cyntaf, gydag arian ychwanegol am shifftiau nos ac wythnosau hir. Cytunwyd yn ddiweddar ar gontract newydd i'r meddygon hyn yng Nghymru. Mae [Cymdeithas Feddygol Prydain](organisation:bma) yn cyhoeddi'r cyfraddau. Mae meddygon teulu'n ennill tipyn mwy na'r cyflog cyfartalog.

hours =
    Mae meddygfeydd ar agor o wyth tan hanner awr wedi chwech yn ystod yr wythnos. Mae diwrnod llawn yn aml yn un awr ar ddeg erbyn gorffen y llythyrau. Felly mae llawer o feddygon teulu'n gweithio tri neu bedwar diwrnod, ac mae gweithio'n rhan-amser yn ddigon arferol. Gwasanaeth ar wahân sy'n gyfrifol am y nos a'r penwythnos, a gallwch gymryd shifftiau ynddo. Mae'r ffigur yma'n cynnwys meddygon ysbyty sy'n dal i hyfforddi yn ogystal â meddygon teulu.

places =
    - meddygfa mewn tref, gyda deg meddyg a llond adeilad o nyrsys a therapyddion
    - meddygfa fach yn y wlad, sydd weithiau'n dosbarthu ei meddyginiaethau ei hun
    - canolfan y tu allan i oriau, carchar, hosbis, prifysgol neu'r lluoedd arfog

    Mae Cymru'n brin o feddygon teulu yn y gorllewin, y gogledd, y cymoedd a Phowys, ac mae wedi talu mwy ar adegau i hyfforddeion am ddysgu mewn mannau sy'n ei chael hi'n anodd eu denu.

vacancies =
    Caiff swyddi hyfforddi eu llenwi unwaith neu ddwy y flwyddyn drwy un drefn i'r Deyrnas Unedig gyfan. Am y gweddill, edrychwch ar [NHS Jobs](organisation:nhs-jobs) ac yn y wasg feddygol.

entry-routes =
    Meddyliwch am ddeng mlynedd ar ôl yr ysgol. Gradd feddygol sy'n dod gyntaf, am bum mlynedd, neu bedair i rai graddedigion. Yna dwy flynedd fel meddyg sylfaen, yn symud o swydd i swydd mewn ysbytai a meddygfeydd, a thair blynedd o hyfforddi mewn ymarfer cyffredinol.

    Does dim ffordd heibio i'r radd. Am ran fawr o'r cwrs byddwch yn defnyddio [cyllid myfyrwyr](organisation:student-finance-wales); yn y blynyddoedd olaf mae [Bwrsariaeth GIG Cymru](organisation:nhs-bursary-wales) yn helpu.

route-university =
    O'r ysgol gallwch astudio meddygaeth yng Nghaerdydd, neu ym Mangor yn Ysgol Feddygol Gogledd Cymru. Byddwch yn gwneud cais drwy [UCAS](organisation:ucas) yn yr hydref, fisoedd cyn pynciau eraill, i bedair ysgol feddygol ar y mwyaf, ac yn sefyll prawf o'r enw UCAT yn gyntaf. Rowndiau byr yw'r cyfweliadau, sy'n profi gonestrwydd a gwaith tîm.

    Os oes gennych radd eisoes, mae Abertawe'n derbyn graddedigion o unrhyw bwnc ar gwrs pedair blynedd, gyda phrawf o'r enw GAMSAT. Mae Caerdydd yn derbyn graddedigion o ychydig o raddau penodol, ym mhrifysgolion Caerdydd, Bangor a De Cymru, ar gwrs o'r un hyd.

training =
    Mae'r ysgol feddygol yn dechrau gyda'r corff a sut mae'n mynd o chwith, yn aml drwy achosion y mae grwpiau bach yn gweithio arnyn nhw. O'r blynyddoedd canol ymlaen byddwch yn byw ar wardiau ysbytai ac mewn meddygfeydd o Gaergybi i Hwlffordd, ac yn sefyll yr arholiad cenedlaethol y mae pob meddyg newydd yn ei sefyll.

    Fel meddyg teulu dan hyfforddiant rydych yn treulio rhan o'ch tair blynedd mewn ysbyty a rhan mewn meddygfa, gyda'ch cleifion eich hun a meddyg teulu profiadol drws nesaf. Rydych yn pasio prawf ysgrifenedig ac un ar sgyrsiau â chleifion sydd wedi'u recordio, ac yn cadw cofnod o'r hyn a ddysgwch.

registration =
    Mae'r [Cyngor Meddygol Cyffredinol](organisation:gmc) yn rhoi trwydded gyfyngedig i chi pan fyddwch yn graddio, ac un lawn flwyddyn wedyn, ac mae ganddo restr ar wahân o feddygon teulu. Bob blwyddyn caiff eich gwaith ei arfarnu; bob pum mlynedd caiff y drwydded ei hadnewyddu. I weld cleifion y GIG rhaid i chi fod ar restr cyflawnwyr Cymru hefyd.

qualifications =
    Yr hyn mae canllaw ar gyfer Lloegr yn ei roi a welwch yma. Mae Caerdydd a Bangor yn gofyn am rywbeth tebyg. Gall ysgolion meddygol roi cynnig is i ddisgyblion o ysgolion neu ardaloedd sy'n anfon ychydig o bobl i'r brifysgol, felly holwch am hynny. Os yw'ch graddau'n rhy isel, mae gradd gyntaf ac yna mynediad i raddedigion yn ffordd go iawn, nid yn wobr gysur.

work-experience =
    Nid yw ysgolion meddygol yn disgwyl eich bod wedi sefyll wrth ochr llawfeddyg. Maen nhw am glywed beth a ddysgoch o fod gyda phobl: mewn cartref gofal, siop, grŵp gofalwyr ifanc, tîm chwaraeon i blant anabl. Gall disgyblion yng Nghymru ymuno â chynlluniau sy'n helpu ysgolion y wladwriaeth gyda cheisiadau am le i astudio meddygaeth. Holwch eich ysgol neu AaGIC.

disclosure =
    Mae'r ysgol feddygol yn gwneud gwiriad cyn i chi gwrdd â chleifion, a rhaid dweud wrthi am unrhyw beth wedyn, gan fod myfyrwyr hefyd yn cael eu barnu'n addas i ymarfer neu beidio. Mae'r Cyngor Meddygol Cyffredinol yn pwyso a mesur euogfarnau a rhybuddion pan fyddwch yn cofrestru.

progression =
    Ar gyflog neu fel locwm y mae meddyg teulu newydd yn dechrau fel arfer. Rai blynyddoedd wedyn gallwch fynd yn bartner, hyfforddi meddygon eraill, arwain clwstwr o feddygfeydd neu ddatblygu diddordeb arbennig, er enghraifft yn y croen, mân lawfeddygaeth, iechyd menywod neu gaethiwed.

adult-opportunities =
    Mae nyrsys, athrawon, peirianwyr ac ambell gerddor wedi troi at feddygaeth ar ôl deg ar hugain oed. Mater o stamina ac arian yw hi wedyn: pedair neu bum mlynedd fel myfyriwr, a phump arall ar shifftiau, gyda phlant bach efallai. Mynediad i raddedigion yw'r ffordd arferol. Heb radd, gofynnwch i bob ysgol feddygol a yw'n derbyn diploma Mynediad, gan mai ychydig iawn sy'n gwneud.

    Os yw'r cyswllt â chleifion yn bwysicach i chi na'r teitl, edrychwch ar waith [parafeddyg](career:paramedic), nyrs neu fferyllydd mewn meddygfeydd. Erbyn hyn maen nhw'n gweld llawer o'r bobl oedd yn gweld y meddyg gynt.

welsh =
    Mae meddyg teulu'n holi am gywilydd, poen a'r cof. I'r rhai y mae'r Gymraeg yn iaith gyntaf iddyn nhw, yn Gymraeg y daw'r ateb gonest yn aml. Gall prawf cof mewn ail iaith ddangos dementia lle nad oes dim.

    Dros lawer o'r gorllewin a'r gogledd, mae angen y Gymraeg ar feddygfeydd er mwyn gwasanaethu cymuned gyfan, ac nid oes hanner digon o feddygon sy'n ei siarad. Mae Caerdydd a Bangor yn dysgu rhannau o'r cwrs yn Gymraeg, ac mae gan y Coleg Cymraeg Cenedlaethol ysgoloriaethau. Mae meddygon o fannau eraill sy'n ei dysgu yn cael diolch am bob brawddeg.

picture-surgery-caption = Mesur pwysedd gwaed yn y feddygfa
picture-surgery-description = Mae claf â barf goch yn gorffwys ei fraich ar ddesg, a chyff pwysedd gwaed amdani. Mae'r meddyg teulu, sydd â gwallt cyrliog llwyd a stethosgop am ei gwddf, yn pwyntio at y darlleniad ar y monitor. Mae cyfrifiadur ar y ddesg a mynydd i'w weld drwy'r ffenest.
