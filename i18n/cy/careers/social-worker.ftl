### Social worker: words of the career page.

title = Gweithiwr cymdeithasol

summary = Yn gweithio gyda phlant, oedolion a theuluoedd sydd mewn trafferth neu berygl, ac yn trefnu cefnogaeth neu amddiffyniad o dan y gyfraith.

also-known-as =
    - gweithwraig gymdeithasol
    - gweithiwr cymdeithasol plant
    - gweithiwr cymdeithasol oedolion
    - gweithiwr cymdeithasol iechyd meddwl
    - gweithiwr cymdeithasol ysbyty
    - gweithiwr proffesiynol iechyd meddwl cymeradwy

search-words =
    - gwaith cymdeithasol
    - gwasanaethau cymdeithasol
    - gofal cymdeithasol
    - amddiffyn plant
    - diogelu
    - maethu
    - mabwysiadu
    - plant mewn gofal
    - plant sy'n derbyn gofal
    - pobl ifanc sy'n gadael gofal
    - teuluoedd
    - cam-drin
    - esgeulustod
    - trais yn y cartref
    - iechyd meddwl
    - anabledd
    - pobl hŷn
    - dementia
    - cynllun gofal
    - cyngor sir
    - Gofal Cymdeithasol Cymru
    - soshal wyrcar
    - soshal
    - gweithiwr cymdeithiasol
    - gwethiwr cymdeithasol
    - social worker
    - social work

starts-from = Gradd gwaith cymdeithasol

first-step = Yna swydd gyntaf â llai o achosion

work-activities =
    Mae athrawes yn ffonio. Mae bachgen saith oed wedi dod i'r ysgol yn llwglyd eto, ac mae marc ar ei fraich. Gweithiwr cymdeithasol fydd yn penderfynu beth fydd yn digwydd nesaf. Byddwch yn curo ar ddrws lle nad oes neb am eich gweld, ac yn gofyn am gael edrych yn yr oergell ac yn yr ystafell wely.

    Gyda phlant neu gydag oedolion y mae gweithwyr cymdeithasol Cymru'n gweithio gan mwyaf. Ar gyfer plant a'u teuluoedd rydych yn:

    - cael gwybod sut mae plentyn yn byw, gan y plentyn ei hun, y rhieni, yr ysgol a'r nyrs
    - cytuno ar gynllun gyda'r teulu, a gweld a yw pethau'n gwella
    - mynd i'r llys, pan na all plentyn aros yn ddiogel, a rhoi tystiolaeth
    - cadw mewn cysylltiad â phlant mewn gofal
    - helpu pobl ifanc i adael gofal ac ymdopi ar eu pen eu hunain

    Gydag oedolion rydych yn siarad am *yr hyn sy'n bwysig* iddyn nhw, yng ngeiriau'r gyfraith yma, ac yna'n dod o hyd i ffordd: gofal gartref, offer, seibiant i'r wraig sy'n gofalu amdanyn nhw, lle mewn cartref. Gyda rhagor o hyfforddiant gallwch benderfynu, ochr yn ochr â meddygon, a oes rhaid i rywun fynd i ysbyty iechyd meddwl yn erbyn ei ewyllys.

    Ysgrifennu yw hanner y gwaith. Rhaid i asesiadau, cynlluniau, e-byst a datganiadau llys fod yn fanwl gywir, gan y gallai barnwr eu darllen. Mae gennych restr o achosion, ac mae'r gyfraith yn pennu dyddiadau ar gyfer pob un.

    Mae'r straen yn un go iawn. Bydd pobl yn gweiddi arnoch ac yn eich bygwth ambell waith. Byddwch yn clywed am greulondeb sy'n aros gyda chi. Mae llai o arian nag o angen, felly rydych yn dweud na wrth bobl sy'n haeddu ie. Gadael plentyn yn rhy hir, neu fynd ag un a allai fod wedi aros: gall y naill neu'r llall fod yn drychineb, a bydd y papurau'n dweud hynny. Mae llawer yn gadael timau plant ar ôl rhai blynyddoedd. Mae'r rhai sy'n aros yn sôn am y fam a ddaeth yn rhydd o gyffuriau, ac am y llanc o ofal a anfonodd lun o'i briodas.

day-at-work =
    Naw o'r gloch, yn nhîm plant y cyngor. Rydych yn gyrru i fflat uwchben siop pryd ar glud. Mae'r tad yn agor y drws cyn belled â'r gadwyn. Rydych yn dweud pwy ydych a pham y daethoch, eto, ac yn aros. Yn y diwedd mae'n eich gadael i mewn. Mae gwely'r plentyn bach yn lân, mae'r cypyrddau'n llawn, ac mae'r fam yn cysgu am un ar ddeg. Rydych yn nodi'r da yn ogystal â'r drwg.

    Am un mae cynhadledd: rhieni, mam-gu, nyrs, yr heddlu a chithau o amgylch bwrdd, a chadeirydd. Penderfynir a yw enw'r babi'n mynd ar y gofrestr amddiffyn plant. Mae'r fam-gu'n crio. Mae'n cynnig cael y babi ati hi yn ystod yr wythnos, ac mae hynny'n newid y cynllun.

    Am dri rydych yn mynd i weld merch bedair ar ddeg oed yn ei chartref maeth. Mae'n dangos y ci i chi, a dim byd arall, nes eich bod yn mynd ag ef am dro. Wedyn mae'n dweud wrthych pam mae hi'n rhedeg i ffwrdd.

qualities-and-skills =
    - y dewrder i ofyn yr hyn nad oes neb yn ei ofyn, a'r cynhesrwydd i gael ateb
    - bod yn deg â phobl nad ydych yn hoffi eu bywydau na'u dewisiadau
    - amheuaeth: gall y gegin lân guddio rhywbeth, a'r un fudr hefyd
    - ysgrifennu sy'n glir, yn fanwl ac yn deg
    - digon o synnwyr i ofyn am help, i gymryd eich gwyliau ac i adael y gwaith yn y gwaith

pay =
    Nid oes graddfa genedlaethol i weithwyr cymdeithasol Cymru. Mae gan bob cyngor ei raddfeydd cyflog ei hun, felly gall dau gyngor drws nesaf i'w gilydd fod yn bur wahanol. Ar raddfa ar gyfer y flwyddyn neu ddwy gyntaf y mae gweithwyr cymdeithasol newydd yn dechrau. Daw'r nesaf pan fyddan nhw wedi dangos eu bod yn gallu cario'r achosion anoddach. Mae rhai cynghorau'n ychwanegu arian ar gyfer timau anodd eu llenwi, yn enwedig ym maes amddiffyn plant. Mae hysbyseb yn rhoi'r raddfa a'r symiau.

    Mae'r arolwg yn dangos beth mae gweithwyr cymdeithasol ledled y Deyrnas Unedig yn ei ennill, o'r rhai newydd gymhwyso i'r uwch-weithwyr, a'r rhan fwyaf ohonyn nhw gyda chynghorau.

hours =
    Oriau swyddfa yw'r wythnos ar bapur. Mewn gwirionedd rhaid i ymweliadau aros nes bod plant wedi dod adref o'r ysgol neu rieni o'r gwaith, ac nid yw argyfwng byth yn edrych ar y cloc. Y tu allan i oriau mae tîm dyletswydd, lle mae rhai'n gweithio'r nos neu'r penwythnos yn unig.

places =
    - gwasanaethau plant neu oedolion unrhyw gyngor yng Nghymru
    - ysbytai, i gael pobl adref yn ddiogel
    - timau cymunedol iechyd meddwl ac anabledd dysgu, gyda staff y GIG
    - gwasanaethau maethu a mabwysiadu, a thimau cyfiawnder ieuenctid
    - Cafcass Cymru, sy'n siarad dros blant yn y llysoedd teulu
    - elusennau, er enghraifft i blant, gofalwyr neu bobl hŷn

vacancies =
    Mae cynghorau'n hysbysebu ar eu gwefannau eu hunain, ac mae [Gofalwn Cymru](organisation:wecare-wales) yn casglu llawer o'r swyddi. Bron bob amser mae lleoedd i'w llenwi mewn timau plant. Yn aml caiff myfyrwyr gynnig swydd lle cawson nhw eu lleoliad olaf.

entry-routes =
    Mae angen gradd mewn gwaith cymdeithasol y mae [Gofal Cymdeithasol Cymru](organisation:social-care-wales) wedi'i chymeradwyo, ar lefel gradd gyntaf neu radd meistr. Does dim modd ei hosgoi, waeth pa mor hir y buoch yn gweithio ym maes gofal, ac nid oes gradd-brentisiaeth ynddi yng Nghymru.

    Mae arian i helpu. Nid yw'r fwrsariaeth gwaith cymdeithasol i fyfyrwyr sy'n byw yng Nghymru yn dibynnu ar incwm. Ond nifer penodol sydd, a rhaid i'ch prifysgol eich enwebu. Gallwch gael cyllid myfyrwyr arferol gyda hi ar gyfer gradd gyntaf.

route-university =
    Mae gradd gyntaf yn para tair blynedd. Gallwch ei hastudio ym mhrifysgolion Bangor, Wrecsam, Abertawe, De Cymru a Metropolitan Caerdydd, ymhlith eraill. Os oes gennych radd mewn pwnc arall, mae gradd meistr yn para dwy, er enghraifft yng Nghaerdydd, Abertawe neu Fangor. Disgwylir profiad o ofal, â thâl neu heb dâl, ac mae angen gwneud cais cyn y dyddiad cau ym mis Ionawr.

route-work =
    Mae llawer o gynghorau'n dewis pobl o blith eu staff eu hunain, fel gweithwyr cymorth, [gweithwyr gofal cartref](career:home-care-worker) a [gweithwyr ieuenctid](career:youth-worker), ac yn talu iddyn nhw gymhwyso. Drwy'r Brifysgol Agored yng Nghymru y mae hynny'n aml, yn rhan-amser, gan gadw'ch swydd. Mae'r gystadleuaeth yn frwd, ac fel arfer mae angen blwyddyn neu ddwy gyda'r cyngor yn gyntaf.

training =
    Rydych yn astudio'r gyfraith, sut mae plant yn tyfu, iechyd meddwl, tlodi, a sut i siarad â phobl ddig neu ofnus.

    Lleoliadau hir sy'n dilyn, mewn dau neu dri thîm. Mae addysgwr ymarfer yn dod ar eich ymweliadau ac yn marcio'ch adroddiadau. Byddwch ymhell o gartref ar gyfer rhai, bydd angen car ar gyfer y rhan fwyaf, ac ni fyddwch yn ennill dim.

    Yn eich blynyddoedd cyntaf mewn swydd rydych yn dilyn fframwaith cefnogaeth penodol, gyda llai o achosion ar y dechrau a sgyrsiau rheolaidd gyda goruchwyliwr.

registration =
    O'ch tymor cyntaf rydych wedi'ch cofrestru fel myfyriwr gyda [Gofal Cymdeithasol Cymru](organisation:social-care-wales), a heb hynny chewch chi ddim mynd ar leoliad. Dim ond y rhai ar ei gofrestr a gaiff eu galw'n weithwyr cymdeithasol yng Nghymru. Gellir adnewyddu'r cofrestriad bob tair blynedd os ydych wedi dal ati i ddysgu.

qualifications =
    Rhaid i bob myfyriwr gwaith cymdeithasol allu ysgrifennu a chyfrif ar lefel TGAU da mewn Cymraeg neu Saesneg ac mewn mathemateg. O ganllaw ar gyfer Lloegr y daw gweddill y rhestr. Mae cyrsiau Cymru'n edrych lawn mor fanwl ar yr hyn a wnaethoch gyda phobl.

work-experience =
    Gwnewch rywbeth gyda phobl mewn trafferth, am fisoedd ac nid dyddiau: clwb ieuenctid, banc bwyd, llinell gymorth, seibiant i blant anabl, cartref gofal, lloches. Mae tyfu i fyny mewn gofal neu ofalu am riant yn brofiad hefyd, os gallwch feddwl amdano'n bwyllog.

disclosure =
    Mae'r brifysgol a'r corff sy'n cadw'r gofrestr yn edrych ar eich cofnod. Mae gan rai myfyrwyr orffennol, a gall eu gwneud yn well wrth y gwaith, ond mae trais neu niwed i blentyn yn debygol o gau'r drws arnoch. Byddwch yn agored yn eich cais.

progression =
    Ar ôl dwy neu dair blynedd gallwch ddod yn uwch-weithiwr cymdeithasol, yna arwain tîm ac wedyn gwasanaeth. Neu gallwch aros gyda phobl ac arbenigo:

    - hyfforddi'n weithiwr proffesiynol iechyd meddwl cymeradwy neu'n asesydd budd pennaf
    - symud i faethu, mabwysiadu neu'r llysoedd
    - dysgu myfyrwyr wrth eu gwaith, neu ddarlithio

    Mae rhai'n mynd yn therapyddion neu'n swyddogion prawf, neu'n mynd at yr [heddlu](career:police-officer) fel staff sifil ym maes diogelu.

adult-opportunities =
    Nid yn syth o'r ysgol y mae'r rhan fwyaf o bobl yn dechrau, ac nid yw bywyd ac ynddo ambell glais yn anfantais. Mae nifer dda yn eu tridegau a'u pedwardegau, yn dod o ddysgu, nyrsio, yr heddlu neu ofal. Os nad oes gennych Safon Uwch, dilynwch gwrs Mynediad mewn gwyddorau cymdeithasol neu ofal.

    Cyfrifwch y gost. Mae dwy neu dair blynedd o leoliadau yn ystod oriau gwaith, car i'w gynnal ac efallai blant i'w nôl.

welsh =
    Pan fydd plentyn yn dweud cyfrinach wrthych, yn yr iaith y mae'n meddwl ynddi y daw. Mae datganiad llys am deulu Cymraeg yn pwyso mwy os oeddech yn deall yr hyn a ddywedwyd wrth y bwrdd.

    Yng Ngwynedd mae llawer o'r gwaith yn cael ei wneud, a'i ysgrifennu, yn Gymraeg. Mae Bangor yn dysgu'r radd yn y ddwy iaith, ac mae prifysgolion eraill yn gadael i chi ddilyn rhan ohoni yn Gymraeg, gan gynnwys lleoliad. Mae bwrsariaethau ar gyfer hynny gan y Coleg Cymraeg Cenedlaethol.

picture-visit-caption = Amser i siarad ar fainc yn y parc
picture-visit-description = Mae gweithiwr cymdeithasol a merch yn ei harddegau'n eistedd ar fainc mewn parc yn yr hydref. Mae ei lyfr nodiadau ar gau ar ei lin; mae hi'n siarad ac yn edrych i lawr ar ei dwylo. Mae ei bag cefn wrth ymyl y fainc.
