### Interviews: words of the article.

title = Cyfweliadau
summary = Sut i baratoi, beth sy'n digwydd yn yr ystafell neu ar y sgrin, a beth i'w wneud wedyn.
body =
    Mae cael cyfweliad yn golygu y gallwch chi, ar bapur, wneud y swydd. Nawr maen nhw am weld sut rydych yn meddwl, ac a allen nhw weithio wrth eich ochr. Dyma'ch cyfle chithau hefyd i weld a allech weithio gyda nhw.

    ## Paratoi

    Holwch pa fath o gyfweliad fydd hwn: pwy fydd yno, faint o amser y bydd yn ei gymryd, ac a oes prawf neu gyflwyniad i'w wneud. Bydd cyflogwyr yn dweud os gofynnwch. Yna:

    - Darllenwch yr hysbyseb eto, a'ch cais chi eich hun. O'r ddau hyn y daw'r rhan fwyaf o'r cwestiynau.
    - Dewiswch bump neu chwech o bethau rydych wedi'u gwneud, ac ymarferwch adrodd pob un mewn rhyw ddau funud.
    - Edrychwch ar beth mae'r cyflogwr yn ei wneud, ac ar un darn o newyddion diweddar amdano.
    - Paratowch ddau gwestiwn i'w gofyn eich hun.
    - Rhowch gynnig ar y daith, neu o leiaf edrychwch ar yr amserlen. Un bws yr awr sydd mewn llawer man yng Nghymru, a gall yr olaf fynd yn gynnar. Os nad yw'r amser yn cyd-fynd â'r bws, gofynnwch am un arall.
    - Dywedwch eich atebion yn uchel wrth rywun gartref, neu wrth ffôn sy'n eich recordio.

    Gwisgwch yr hyn y mae pobl yno'n ei wisgo i edrych yn daclus. Mewn gweithdy, esgidiau gwaith glân yw hynny, nid siwt.

    ## Cwestiynau sy'n codi

    - “Dywedwch ychydig amdanoch eich hun.” Cymerwch funud: ble rydych chi nawr, beth ddaeth â chi yma, pam y swydd hon.
    - “Pam rydych chi am weithio yma?” Enwch rywbeth sy'n wir am y lle hwn yn unig.
    - “Soniwch am adeg pan fuoch yn gweithio mewn tîm.” Dywedwch beth wnaethoch *chi*, ac nid dim ond “ni”.
    - “Beth fyddech chi'n ei wneud pe bai cwsmer yn gweiddi arnoch?” Maen nhw am glywed eich cam cyntaf a'ch ail gam.
    - “Beth sy'n anodd i chi?” Rhowch rywbeth go iawn, a beth rydych yn ei wneud yn ei gylch.
    - “Oes gennych chi gwestiynau i ni?” Gofynnwch pwy fyddai'n eich dysgu, neu sut beth yw'r mis cyntaf.

    Mae'n iawn oedi i feddwl, gofyn iddyn nhw ailadrodd y cwestiwn, neu edrych ar nodiadau. Os nad ydych yn gwybod, dywedwch hynny, a dywedwch sut y byddech yn cael gwybod. Wrth geisio lle mewn prifysgol, efallai y cewch broblem nad ydych erioed wedi'i gweld. Gwylio sut rydych yn mynd ati y maen nhw, felly meddyliwch yn uchel.

    Ni ddylen nhw ofyn a ydych yn feichiog, a ydych am gael plant, na beth yw eich oedran. Cyn cynnig y swydd i chi, dim ond mewn ambell achos y cân nhw holi am eich iechyd, er enghraifft beth sydd ei angen arnoch yn y cyfweliad ei hun. Gallwch ateb: “Ga i ofyn beth yw cysylltiad hynny â'r swydd?”

    ## Ar sgrin

    Rhowch gynnig ar y ddolen y diwrnod cynt. Eisteddwch â'r ffenestr o'ch blaen a wal foel y tu ôl i chi. Rhowch y camera ar uchder eich llygaid. Os yw eich band eang yn wael, neu os nad oes ystafell dawel gartref, gofynnwch am un mewn llyfrgell, ysgol neu goleg. Cadwch rif ffôn wrth law rhag ofn i'r cysylltiad dorri, a dywedwch ar unwaith os nad ydych yn clywed.

    Mewn rhai cyfweliadau nid oes neb yno: mae cwestiynau'n ymddangos, ac rydych yn recordio eich atebion yn erbyn y cloc. Ymarferwch gydag amserydd. Edrychwch ar y lens, siaradwch fel y byddech â rhywun byw, a stopiwch pan fyddwch wedi gorffen.

    ## Grwpiau a phrofion

    Mewn tasg grŵp efallai y gofynnir i chi adeiladu rhywbeth, neu gytuno ar restr. Nid cyfrif pwy sy'n siarad fwyaf y mae'r aseswyr. Gwrandewch, defnyddiwch enwau pobl, rhowch gyfle i'r un sydd heb ddweud dim, a chadwch lygad ar y cloc.

    Gall fod prawf ar fathemateg, ysgrifennu, teipio neu ddarn o'r gwaith ei hun. Efallai y gofynnir i [drydanwr dan hyfforddiant](career:electrician) roi gwifrau mewn plwg. Holwch ymlaen llaw pa fath o brawf fydd hwn, a rhowch gynnig ar enghraifft.

    ## Os oes angen newid rhywbeth

    Os ydych chi'n anabl, rhaid i'r cyflogwr wneud addasiadau rhesymol ar gyfer y cyfweliad. Gallech ofyn am y cwestiynau ar bapur, mwy o amser mewn prawf, ystafell heb risiau, seibiant, dehonglydd iaith arwyddion, neu olau nad yw'n crynu. Gofynnwch cyn gynted ag y cewch eich gwahodd. Gall [Mynediad at Waith](organisation:access-to-work) dalu am help i gyfathrebu mewn cyfweliad, er enghraifft os ydych yn fyddar. Nid oes rhaid enwi eich cyflwr: dywedwch beth sydd ei angen arnoch.

    ## Yn Gymraeg

    Os gwnaethoch gais yn Gymraeg i gorff cyhoeddus yng Nghymru, gallwch ofyn am gyfweliad yn Gymraeg hefyd. Gall fod yn Gymraeg drwyddo draw, neu gyda chyfieithydd i'r rhai y mae angen un arnyn nhw. Ymarferwch eich enghreifftiau yn Gymraeg hefyd, oherwydd hawdd yw bod heb air am rywbeth a ddysgoch yn Saesneg. Os yw'r swydd yn gofyn am Gymraeg, disgwyliwch i ran o'r sgwrs fod yn Gymraeg hyd yn oed os gwnaethoch gais yn Saesneg.

    ## Wedyn

    Ysgrifennwch beth ofynnwyd i chi tra byddwch yn cofio. Os na chlywch ddim erbyn y diwrnod a enwyd, ffoniwch neu ysgrifennwch. Os “na” yw'r ateb, gofynnwch am ddwy neu dair brawddeg i egluro pam: bydd llawer o gyflogwyr yn eu rhoi, a dyna'r wers rataf a gewch.

    Os “ie” yw'r ateb, arhoswch cyn rhoi rhybudd yn y swydd sydd gennych. Gofynnwch am y cynnig yn ysgrifenedig, gyda'r cyflog, yr oriau, y lle a'r dyddiad dechrau. Os yw'n llai nag yr oeddech wedi'i obeithio, dyma'r adeg i ofyn am fwy. Gallwch ei wrthod hefyd. Bydd cynghorwyr [Gyrfa Cymru](organisation:careers-wales) yn cynnal cyfweliad ymarfer gyda chi, beth bynnag yw eich oedran.
