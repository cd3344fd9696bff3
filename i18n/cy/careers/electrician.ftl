### Electrician: words of the career page.

title = Trydanwr
summary = Yn gosod, yn profi ac yn trwsio'r gwifrau a'r cyfarpar sy'n dod â golau a phŵer i adeiladau.
also-known-as =
    - trydanwr neu drydanwraig
    - trydanwr gosod
    - trydanwr cynnal a chadw
    - trydanwr domestig
    - trydanwr cymeradwy
    - ffitiwr trydanol
    - contractwr trydanol
search-words =
    - trydan
    - letrig
    - lectric
    - lectrishan
    - letrishan
    - dyn trydan
    - gwifrau
    - weirio
    - ailweirio
    - blwch ffiwsiau
    - bocs ffiwsys
    - bwrdd dosbarthu
    - amlfesurydd
    - socedi
    - plygiau
    - goleuadau
    - golau
    - paneli solar
    - pwynt gwefru
    - ceir trydan
    - cerdyn aur
    - Rhan P
    - JIB
    - AM2
    - trydannwr
    - trydanur
    - sparky
    - electrician
    - electrics
starts-from = TGAU neu gwrs coleg
first-step = Yna prentisiaeth â chyflog

work-activities =
    Rydych yn gosod, yn profi ac yn trwsio'r pethau sy'n cludo trydan: ceblau, socedi, switshys, goleuadau, larymau, a'r bwrdd sy'n rhannu'r pŵer. Mae'r gwaith o ddydd i ddydd yn dibynnu ar ba fath o drydanwr ydych chi.

    - Mewn cartrefi, rydych yn ailweirio hen dai, yn newid blychau ffiwsiau, yn ychwanegu socedi a goleuadau, ac yn darganfod pam mae'r trydan yn diffodd o hyd.
    - Ar safleoedd adeiladu, rydych yn gosod gwifrau mewn tai, ysgolion, siopau ac ysbytai newydd. Rydych yn darllen cynlluniau i weld ble mae pob cebl i fynd.
    - Mewn ffatrïoedd ac adeiladau cyhoeddus, rydych yn cadw peiriannau, pympiau, goleuadau a phaneli rheoli i fynd, ac yn eu trwsio pan fyddan nhw'n stopio.
    - Ar doeau, mewn atigau ac ar ddreifiau, rydych yn gosod paneli solar, batris a phwyntiau gwefru ar gyfer ceir trydan.

    Mewn dau gam y gwneir y rhan fwyaf o waith gwifro newydd. Yn y *first fix*, neu'r cam cyntaf, rydych yn gosod blychau ac yn rhedeg ceblau tra bo'r waliau'n dal yn foel. Wedyn daw'r plastrwr. Yn y *second fix*, neu'r ail gam, rydych yn dod yn ôl i osod y socedi, y switshys a'r goleuadau ac i gysylltu'r cyfan â'r bwrdd.

    Mae profi yr un mor bwysig â drilio a thynnu ceblau. Cyn cyffwrdd â chylched, rydych yn ei diffodd, yn ei chloi ac yn profi nad oes trydan ynddi. Ar ôl gorffen y gwaith rydych yn mesur pob cylched, yn nodi'r darlleniadau ac yn llofnodi tystysgrif i ddweud ei bod yn ddiogel.

    Gwirio'n unig yw peth o'r gwaith. Yng Nghymru, mae'r gyfraith yn dweud bod rhaid i landlordiaid drefnu bod y gwifrau yn eu cartrefi rhent yn cael eu harchwilio a'u profi ar adegau penodol. Caiff gwifrau ysgolion, swyddfeydd a ffatrïoedd eu gwirio hefyd.

    Os ydych chi'n gweithio i chi'ch hun, mae ochr arall i'r swydd: ymweld â chwsmeriaid, cyfrifo prisiau, prynu deunyddiau, anfon biliau a chadw cyfrifon.

day-at-work =
    Dyma un diwrnod mewn cwmni bach sy'n gweithio yng nghartrefi pobl yn bennaf. Gallai'ch diwrnod chi fod yn wahanol iawn.

    - Am hanner awr wedi saith rydych yn llwytho'r fan â cheblau, blychau ac offer, ac yn edrych ar restr gwaith y dydd.
    - Am wyth rydych yn cyrraedd hen dŷ teras sy'n cael ei adnewyddu. Rydych yn diffodd y pŵer, yn cloi'r switsh ac yn profi nad oes trydan yn y gwifrau. Yna rydych yn drilio drwy'r distiau ac yn tynnu ceblau newydd i'r gegin.
    - Am hanner awr wedi deg mae paned yn y cyntedd gyda'r plymwr a'r saer. Rydych yn cytuno pwy sydd angen pa wal yn gyntaf.
    - Am un ar ddeg rydych yn dysgu'r prentis i stripio ac uno'r ceblau yng nghefn soced, ac yn gwirio pob un.
    - Am un o'r gloch mae'r ffôn yn canu. Yr ochr draw i'r dref, mae siop wedi colli hanner ei goleuadau. Rydych yn bwyta'ch cinio yn y fan ac yn mynd.
    - Am ddau rydych yn chwilio am y nam, un gylched ar y tro. Mae lleithder wedi mynd i mewn i olau y tu allan. Rydych yn ei newid, yn ei brofi ac yn esbonio'r cyfan i'r perchennog mewn geiriau plaen.
    - Am hanner awr wedi tri rydych yn ôl yn y tŷ. Rydych yn gosod y bwrdd newydd ac yn labelu pob cylched.
    - Am hanner awr wedi pedwar rydych yn ysgubo'r llawr, yn cofnodi canlyniadau'r profion ar dabled ac yn archebu deunyddiau at yfory.

qualities-and-skills =
    Mae pobl yn ymddiried eu diogelwch i chi, felly mae gofal yn dod cyn cyflymder. Dyma fydd ei angen arnoch:

    - ffordd ofalus o weithio, a digon o hyder i wrthod pan nad yw'r ffordd gyflym yn ddiogel
    - dwylo da: rydych yn defnyddio driliau, torwyr a thyrnsgriwiau bach, yn aml mewn lle cyfyng neu letchwith
    - digon o fathemateg i gyfrifo llwythi, hydoedd a phrisiau, ac i ddeall darlleniadau profion
    - pen clir i ddod o hyd i namau, un cam ar y tro
    - y gallu i ddarllen cynlluniau, diagramau a rheolau
    - ffitrwydd i fynd i fyny ysgol ac i mewn i atig, i godi pethau ac i dreulio oriau ar eich gliniau
    - cwrteisi, gan eich bod yn aml yn westai yng nghartref rhywun
    - cofnodion taclus, gan fod rhaid nodi pob prawf

    Lliw sy'n dangos pa wifren yw pa un, felly mae rhai cyflogwyr yn gofyn am brawf golwg lliw. Os ydych chi'n lliwddall, holwch cyn rhoi'r gorau i'r syniad: mae'n dibynnu ar y math o waith ac ar ba liwiau rydych yn gallu eu gweld ar wahân. Mae trwydded yrru yn help mawr, gan fod y rhan fwyaf o swyddi'n golygu cludo offer o le i le.

pay =
    Gweithwyr cyflogedig llawn amser ledled y DU sydd yn ffigurau'r arolwg. Nid ydyn nhw'n cynnwys pobl sy'n gweithio iddyn nhw eu hunain. Mae llawer o drydanwyr yn gwneud hynny, felly ni all y ffigurau ddweud beth mae trydanwr hunangyflogedig yn ei ennill.

    Ffigur y prentis yw'r isaf mae'r gyfraith yn ei ganiatáu. Mae ar gyfer prentisiaid sydd dan 19 oed neu yn eu blwyddyn gyntaf. Ar ôl hynny, rhaid i chi gael o leiaf yr isafswm cyflog ar gyfer eich oedran. Mae llawer o gwmnïau'n talu mwy. Mae'r rhai sy'n dilyn cytundeb y [Joint Industry Board](organisation:jib) yn talu cyfraddau penodol, sy'n codi gyda phob cam o'r hyfforddiant.

    Gall goramser, galwadau brys ac arian am deithio neu lety ychwanegu cryn dipyn. Mae'r rhai sy'n archwilio ac yn profi, yn arwain tîm neu'n adnabod un maes yn dda iawn yn tueddu i ennill mwy na'r lleill.

    Pan fyddwch yn feistr arnoch chi'ch hun, chi sy'n pennu'r pris. Ond yr arian hwnnw sy'n talu am y fan, yr offer, yr yswiriant, ffioedd cofrestru, y dreth a'r pensiwn, ac nid oes tâl am wyliau, salwch na mis tawel. Peidiwch â chymharu cyfradd ddyddiol â chyflog heb gyfrif y rheini'n gyntaf.

hours =
    Y ffigur canol ar gyfer gweithwyr cyflogedig llawn amser yw hwn, gan gynnwys goramser â thâl. Mae safleoedd adeiladu'n dechrau'n gynnar, yn aml cyn wyth, ac yn gorffen yn y prynhawn. Efallai y bydd rhaid gweithio yn y nos neu dros y penwythnos mewn siopau, swyddfeydd a ffatrïoedd, pan fyddan nhw ar gau.

    Mae rhai timau cynnal a chadw'n gweithio shifftiau, ac yn aml mae rhywun ar alwad rhag ofn i'r pŵer fethu. Ar waith mawr, gallech aros oddi cartref yn ystod yr wythnos. Os ydych chi'n gweithio i chi'ch hun, gallwch ddewis eich oriau, ond mae cwsmeriaid yn hoffi ymweliad gyda'r nos ac mae'n rhaid gwneud y gwaith papur rywbryd. Nid yw gwaith rhan-amser yn gyffredin mewn cwmnïau.

places =
    Mae gwaith ym mhob tref a phentref yng Nghymru, ac ni all neb ei anfon i rywle arall: rhaid i rywun fod yno â'r offer. Gallech weithio i un o'r rhain:

    - cwmni lleol bach, neu i chi'ch hun
    - contractwr mawr sy'n gosod gwifrau mewn ysbytai, ysgolion a blociau o fflatiau
    - cyngor, cymdeithas dai, bwrdd iechyd neu brifysgol, yn gofalu am eu hadeiladau eu hunain
    - ffatri neu waith mawr, fel y gwaith dur ym Mhort Talbot, y gwaith adenydd awyrennau ym Mrychdyn neu'r safleoedd ynni o gwmpas Aberdaugleddau
    - cwmni sy'n gosod paneli solar, batris, pympiau gwres a phwyntiau gwefru
    - y cwmnïau sy'n gofalu am y llinellau trydan, neu'r ffermydd gwynt ar y bryniau ac oddi ar arfordir y gogledd
    - theatrau, gwyliau, a'r stiwdios ffilm a theledu o gwmpas Caerdydd

    Mae'r gwaith dan do ac yn yr awyr agored, a gall fod yn oer, yn llychlyd, yn gyfyng neu'n uchel. Mae trydanwyr o'r DU yn cael gwaith dramor hefyd, mewn gwledydd fel Iwerddon, Awstralia, Seland Newydd a Chanada. Mae gan bob gwlad ei rheolau ei hun, ac mae'r rhan fwyaf yn gofyn am asesiad neu drwydded yn gyntaf.

vacancies =
    Mae [Gyrfa Cymru](organisation:careers-wales) yn rhestru prentisiaethau yng Nghymru. Caiff llawer eu hysbysebu yn y gwanwyn a'r haf, i ddechrau ym mis Medi. Mae cynghorau, cymdeithasau tai a byrddau iechyd yn rhoi swyddi ar eu gwefannau eu hunain.

    Mae llawer o gwmnïau bach nad ydyn nhw byth yn hysbysebu. Ffoniwch nhw, ysgrifennwch atyn nhw neu galwch heibio, a dywedwch pryd y gallech ddechrau. Mae'r cownter lle mae trydanwyr yn prynu eu deunyddiau yn lle da i ofyn pwy sy'n brysur.

entry-routes =
    Prentisiaeth yw'r ffordd fwyaf adnabyddus i mewn, a'r un mae cyflogwyr yn ei hadnabod orau. Mae angen swydd gyda chwmni i fod yn brentis, a dyna'r rhan anodd: mae'r lleoedd yn llenwi'n gyflym. Dyna pam mae llawer o bobl yn dilyn cwrs coleg yn gyntaf, er mwyn dysgu'r pethau sylfaenol a chael rhywbeth i'w ddangos.

    Pa ffordd bynnag y dechreuwch, yr un yw'r nod: cymhwyster lefel 3 llawn sydd wedi'i ennill yn rhannol ar waith go iawn, asesiad ymarferol *AM2*, a'r cerdyn aur sy'n dilyn. Nid yw cwrs heb waith ar safle yn eich gwneud yn drydanwr cymwysedig.

    Mae gan Gymru ei chymwysterau ei hun yn y grefft hon. Mae eu henwau'n wahanol i'r rhai yn Lloegr, felly chwiliwch am gymwysterau Cymru.

route-apprenticeship =
    Mae cyflogwr yn eich derbyn yn brentis ac yn talu cyflog i chi. Rydych yn gweithio gyda thrydanwyr cymwysedig y rhan fwyaf o'r wythnos ac yn mynd i'r coleg weddill yr amser, am ddiwrnod neu mewn blociau o wythnosau. Yng Nghymru, prentisiaeth lefel 3 mewn gosodiadau electrodechnegol yw hi. Mae'n para tair neu bedair blynedd fel arfer, neu lai os ydych chi eisoes wedi gwneud rhan o'r dysgu. Gallwch fod yn brentis o 16 oed ymlaen, ac nid yw'r hyfforddiant yn costio dim i chi.

route-college =
    Mae'r rhan fwyaf o golegau addysg bellach Cymru yn dysgu'r grefft, o Grŵp Llandrillo Menai yn y gogledd-orllewin i Goleg Gwent yn y de-ddwyrain. Y man cychwyn arferol yw'r cymhwyster lefel 2 Sylfaen mewn Adeiladu a Pheirianneg Gwasanaethau Adeiladu, cwrs llawn amser lle rydych yn rhoi cynnig ar fwy nag un grefft. Mae cwrs pellach, o'r enw Dilyniant, yn gadael i chi fynd yn ddyfnach i un ohonyn nhw. Os ewch yn syth i brentisiaeth yn lle hynny, mae'r cymhwyster Craidd yn cynnwys yr un gwaith sylfaenol. Ni fydd coleg ar ei ben ei hun yn eich gwneud yn gymwysedig: o'r tymor cyntaf, cynlluniwch ar gyfer y cam nesaf, sef swydd gyda chwmni.

route-work =
    Mae rhai pobl yn dechrau fel cynorthwyydd neu labrwr i drydanwr. Rydych yn cario, yn drilio, yn tynnu ceblau ac yn dysgu sut le yw safle adeiladu. Bydd angen cerdyn labrwr ECS ar y rhan fwyaf o safleoedd. Cam cyntaf i mewn yw hyn, nid cymhwyster, felly gofynnwch i'r cwmni yn gynnar a fydd yn eich derbyn yn brentis. Os ydych chi wedi gwneud y gwaith ers blynyddoedd heb y papurau, mae'r Asesiad Gweithiwr Profiadol yn gadael i chi brofi beth rydych yn gallu ei wneud.

training =
    Yn y coleg rydych yn dysgu sut mae trydan yn ymddwyn, sut i gynllunio cylchedau a dewis ceblau, a beth mae'r Rheoliadau Weirio (BS 7671) yn gofyn amdano. Yn y gwaith rydych yn llunio portffolio: lluniau, taflenni profi a nodiadau sy'n dangos beth rydych wedi'i wneud. Daw asesydd i'ch gweld ac i wirio'r cyfan.

    Ar y diwedd daw *AM2*. Rydych yn treulio ychydig ddyddiau mewn canolfan gymeradwy yn gwifro gosodiad bach, yn ei brofi ac yn dod o hyd i namau sydd wedi'u rhoi yno'n fwriadol, heb help ac yn erbyn y cloc. Mae mwy nag un fersiwn. Mae un ar gyfer prentisiaid ac un arall ar gyfer gweithwyr profiadol.

    Mae'r dysgu'n parhau wedyn. Mae'r Rheoliadau Weirio'n newid bob ychydig flynyddoedd, a byddwch yn dilyn cwrs byr bob tro. Mae cyrsiau eraill ar archwilio a phrofi, paneli solar, batris, pwyntiau gwefru, larymau tân a gweithio'n uchel.

registration =
    Nid oes deddf yng Nghymru sy'n dweud bod rhaid cael trwydded i fod yn drydanwr. Ond mae rheolau eraill yn gwneud yr un gwaith.

    - Mae Rhan P o'r Rheoliadau Adeiladu yn dweud bod rhaid i waith trydanol mewn cartrefi fod yn ddiogel. Y ffordd arferol o ddangos hynny yw dilyn y Rheoliadau Weirio (BS 7671).
    - Rhaid rhoi gwybod i adran rheoli adeiladu'r cyngor am rai tasgau mewn cartrefi, fel cylched newydd neu flwch ffiwsiau newydd. Gall cwmni sy'n perthyn i *gynllun personau cymwys* ardystio gwaith o'r fath ei hun. Mae [NICEIC](organisation:niceic) yn cynnal un; mae rhai eraill. Os ydych chi'n gweithio i chi'ch hun yng nghartrefi pobl, byddwch am ymuno ag un.
    - Ar safleoedd adeiladu, gofynnir i chi am gerdyn gan yr [Electrotechnical Certification Scheme](organisation:ecs). Mae'r cerdyn aur yn dangos eich bod yn gwbl gymwysedig. Gallwch ofyn hefyd am gael eich rhestru fel Trydanwr Cofrestredig (Registered Electrician).

    Mae cwsmeriaid sydd eisiau paneli solar yn aml yn chwilio hefyd am gwmni sy'n perthyn i'r Microgeneration Certification Scheme (MCS).

qualifications =
    Mae pob cyflogwr a phob coleg yn pennu ei reolau ei hun. O ganllaw ar gyfer Lloegr y daw'r graddau a welwch yma, ond mae cwmnïau yng Nghymru yn gofyn am rai tebyg iawn. Mathemateg, Saesneg neu Gymraeg, a gwyddoniaeth sy'n cyfrif fwyaf. Ar gyfer cwrs lefel 2, gall graddau is fod yn ddigon.

    Os nad yw'r graddau gennych, gofynnwch beth bynnag. Mae colegau'n derbyn cymwysterau eraill, a gallwch weithio ar eich mathemateg a'ch iaith (Sgiliau Hanfodol) wrth hyfforddi. Mae rhai cwmnïau'n rhoi prawf byr ar fathemateg a gwaith llaw, ac yn rhoi mwy o bwys ar hwnnw.

work-experience =
    Mae wythnos gyda chwmni'n dangos mwy nag y gall unrhyw dudalen. Gofynnwch drwy'ch ysgol i drydanwr lleol, i dîm adeiladau'r cyngor neu i gymdeithas dai. Ni chewch fynd yn agos at ddim byd â thrydan ynddo, ond gallwch wylio, cario, mesur a gofyn cwestiynau.

    Mae pethau eraill yn help hefyd: adeiladu citiau a chylchedau, trwsio beic, goleuo sioe ysgol, helpu mewn tŷ sy'n cael ei adnewyddu, neu swydd ddydd Sadwrn gyda masnachwr deunyddiau adeiladu. Cadwch luniau o'r hyn rydych yn ei wneud. Gall oedolion ofyn am ddiwrnod neu ddau o gysgodi, ac mae llawer o golegau'n cynnal nosweithiau agored yn eu gweithdai.

disclosure =
    Nid yw'r rhan fwyaf o gwmnïau'n gofyn am wiriad. Ond efallai y gofynnir am un os anfonir trydanwr i weithio mewn ysgol, ysbyty, cartref gofal neu garchar. Mae meysydd awyr a safleoedd amddiffyn yn gwneud eu gwiriadau diogelwch eu hunain.

progression =
    Ar ôl cymhwyso, gallwch fynd ymhell heb adael y grefft. Dyma rai camau:

    - dod yn drydanwr cymeradwy neu'n dechnegydd, sy'n profi, yn dod o hyd i namau ac yn cymeradwyo gwaith pobl eraill
    - goruchwylio gwaith neu dîm, yna rheoli safle neu gontractau
    - arbenigo: paneli solar a batris, larymau tân a diogelwch, systemau rheoli, foltedd uchel neu ynni gwynt
    - prisio a dylunio gwaith i gontractwr
    - dysgu neu asesu mewn coleg
    - astudio am dystysgrif genedlaethol uwch neu radd, yn aml wrth weithio, a dod yn beiriannydd trydanol

    Mae llawer yn dechrau eu busnes eu hunain ar ôl ychydig flynyddoedd. Rhaid i chi roi gwybod i Gyllid a Thollau EF, cadw cyfrifon a thalu'ch treth eich hun. Ar safleoedd adeiladu, mae Cynllun y Diwydiant Adeiladu yn tynnu peth treth o bob taliad ymlaen llaw. Mae angen yswiriant atebolrwydd cyhoeddus, eich offer profi eich hun, wedi'i raddnodi bob blwyddyn, a digon o gynilion i bara nes i'r biliau cyntaf gael eu talu. Mae Busnes Cymru'n rhoi cyngor am ddim. Peth doeth yw dysgu prisio tra bo rhywun arall yn dal i ysgwyddo'r risg.

adult-opportunities =
    Mae pobl yn dod i'r grefft hon yn ddeg ar hugain, yn ddeugain ac yn hŷn, ac yn aml mae gan ddysgwr hŷn yr hyn mae cwsmeriaid yn ei hoffi: amynedd, dibynadwyedd a thrwydded yrru. Nid oes terfyn oedran uchaf i brentisiaethau yng Nghymru. Y peth anodd yw'r cyflog yn y blynyddoedd cyntaf, felly gwnewch y symiau hynny'n gyntaf. Mae cyrsiau rhan-amser a chyrsiau nos mewn colegau yn gadael i chi ddechrau wrth gadw'ch swydd bresennol.

    Gwyliwch rhag cyrsiau byr, drud sy'n addo'ch gwneud yn drydanwr mewn ychydig wythnosau. Rhan fach o'r grefft sydd mewn cwrs "gosodwr domestig", ac nid yw'n arwain at y cerdyn aur. Cyn talu, gofynnwch at ba gymhwyster lefel 3 mae'n arwain, a phwy fydd yn rhoi gwaith i chi ar safleoedd go iawn.

    Os ydych chi wedi gwneud gwaith trydanol ers rhyw bum mlynedd a bod gennych gymhwyster lefel 2 llawn, gall yr [Asesiad Gweithiwr Profiadol](https://www.electrical-ewa.org.uk) fynd â chi i'r un safon â phrentis. Efallai fod rhan ohono eisoes gan bobl sydd wedi gweithio ar systemau trydanol yn y lluoedd arfog neu mewn ffatri. Holwch [Gyrfa Cymru](organisation:careers-wales) pa help sydd ar gael gyda chostau.

welsh =
    Anaml y bydd hysbyseb yn gofyn am Gymraeg, ac yn Saesneg y mae'r rheoliadau, y tystysgrifau a'r offer. Eto i gyd, gwaith yng ngheginau pobl ac ar eu buarthau yw hwn. Yng Ngwynedd, Ynys Môn, Ceredigion, Sir Gaerfyrddin a llawer man arall, bydd cwsmer yn aml yn fwy cartrefol yn esbonio yn Gymraeg beth sydd wedi mynd o'i le, a phobl hŷn yn enwedig. Efallai mai dyna pam maen nhw'n eich galw chi, ac yn dweud wrth y cymdogion.

    Mae cynghorau, ysgolion a chymdeithasau tai yn yr ardaloedd hynny'n gweithio yn Gymraeg bob dydd, ac maen nhw'n falch o gael rhywun sy'n gallu gwneud hynny. Ar safle, gall y sgwrs fod yn y naill iaith neu'r llall, neu'r ddwy mewn un frawddeg. Mae rhai colegau'n gadael i chi ddysgu a chael eich asesu'n rhannol yn Gymraeg, ac mae'r Coleg Cymraeg Cenedlaethol yn cefnogi prentisiaid sy'n gwneud hynny. Nid yw fan ddwyieithog a phris ysgrifenedig yn Gymraeg yn costio llawer, ac mae pobl yn sylwi.

picture-board-caption = Profi wrth y bwrdd cyn i'r pŵer ddod yn ôl
picture-board-description = Mae trydanwr mewn het galed a sbectol ddiogelwch yn sefyll wrth fwrdd dosbarthu agored ar wal. Y tu mewn mae rhesi o switshys a gwifrau lliw. Mae'r trydanwr yn dal blaenau'r profwr wrth y terfynellau ac yn darllen y canlyniad.
picture-house-caption = Y cam cyntaf: y ceblau'n mynd i'w lle tra bo'r waliau'n foel
picture-house-description = Ystafell mewn tŷ sy'n cael ei adnewyddu, a ffrâm bren noeth yn lle wal. Mae ceblau'n rhedeg ar ei hyd at flychau socedi agored. Mae trydanwr wrthi'n gweithio arnyn nhw wrth ymyl ysgol blygu.
picture-solar-caption = Gosod paneli solar ar do
picture-solar-description = Mae trydanwr mewn het galed a harnais diogelwch yn sgriwio panel solar glas tywyll yn sownd wrth do ar oleddf. Mae paneli eraill yn eu lle yn barod. Y tu ôl mae bryniau gwyrdd Cymru.
