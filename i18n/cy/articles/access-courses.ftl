### Access courses: words of the article.

title = Mynediad i Addysg Uwch
summary = Cwrs coleg i oedolion sydd am fynd i brifysgol ac a adawodd yr ysgol heb Safon Uwch.
body =
    Efallai i chi adael yr ysgol yn un ar bymtheg oed, neu i bethau fynd o chwith yno, neu eich bod wedi magu plant ers hynny. Gallwch fynd i brifysgol o hyd. I bobl fel chi y cafodd y Diploma Mynediad i Addysg Uwch ei greu. Mae prifysgolion ledled y DU yn ei adnabod ac yn ei dderbyn, ac mae'r dosbarthiadau'n llawn pobl a oedd yn meddwl eu bod yn rhy hen.

    ## Beth ydyw

    Cymhwyster lefel 3 yw hwn, yr un lefel â Safon Uwch, ac mae'n cymryd blwyddyn yn llawn amser. Yn rhan-amser, mae'n cymryd dwy fel arfer. Mae pob diploma'n arwain at grŵp o raddau: nyrsio a bydwreigiaeth, gwaith iechyd arall, gwyddorau cymdeithasol, y dyniaethau, gwyddoniaeth, y gyfraith, busnes, cyfrifiadura neu addysgu, er enghraifft. Mae'r hyn sy'n cael ei ddysgu'n dibynnu ar y coleg.

    Mae'r rhan fwyaf o golegau Cymru yn dysgu o leiaf un. [Agored Cymru](organisation:agored-cymru) sy'n llunio llawer o'r cyrsiau sy'n cael eu dysgu yma. Rydych yn astudio mewn grwpiau bach, ac mae gan bawb yn yr ystafell fywyd y tu allan iddi. Ystyr llawn amser yn aml yw tri neu bedwar diwrnod yr wythnos o fewn oriau ysgol, a chymaint â hynny eto o waith gartref.

    ## Sut mae'n cael ei farcio

    Mae'r diploma wedi'i wneud o unedau, ac mae pob uned yn werth nifer o gredydau. Mae angen 60 i gyd. O'r rhain, mae 45 yn y pwnc ei hun, ar lefel 3, ac mae pob uned o'r fath yn cael pas, teilyngdod neu ragoriaeth. Mae'r gweddill ar gyfer sgiliau fel ysgrifennu traethodau a defnyddio rhifau, ac nid ydyn nhw'n cael eu graddio. Rydych yn gwneud traethodau, adroddiadau, cyflwyniadau a rhai profion, ar hyd y flwyddyn. Prin yw'r cyrsiau sy'n dibynnu ar un arholiad mawr.

    Gall prifysgol ofyn am nifer penodol o ragoriaethau a theilyngdodau, neu am bwyntiau UCAS. Ar gyfer cwrs poblogaidd, fel [nyrsio oedolion](career:adult-nurse), gofynnwch beth oedd ei angen y llynedd. Nid yw ambell radd mewn meddygaeth, nac ambell brifysgol, yn derbyn pob diploma Mynediad. Holwch cyn cofrestru, nid wedyn.

    ## Cael lle

    Yn aml nid oes gofynion mynediad penodol. Mae'r coleg am wybod pam rydych wedi dewis y ffordd hon ac a oes gennych amser ar ei chyfer. Efallai y gofynnir i chi ysgrifennu tudalen, gwneud prawf byr mewn Saesneg a mathemateg, a dod i gyfweliad. Os oes amser hir ers i chi fod mewn dosbarth, gall awgrymu cwrs byrrach yn gyntaf. Mae rhai colegau'n cynnal un am dymor neu flwyddyn, o'r enw *Cyn-Fynediad* yn aml.

    Edrychwch yn ofalus ar fathemateg, a Saesneg neu Gymraeg. Mae llawer o raddau'n dal i ofyn am TGAU ynddyn nhw, neu rywbeth cyfwerth, ar ben y diploma. Mae rhai colegau'n gadael i chi ei wneud yn yr un flwyddyn, ac mae hynny'n waith caled. Yn aml, callach yw ei wneud y flwyddyn cynt.

    ## Arian

    Gofynnwch i'r coleg beth yw cost y cwrs, a pha help sydd ar gael. Dyma'r cwestiynau i'w gofyn:

    - Ydw i'n talu ffi, ac ydy hi'n dibynnu ar fy incwm neu fy oedran?
    - Oes modd cael Grant Dysgu Llywodraeth Cymru ar gyfer addysg bellach? [Cyllid Myfyrwyr Cymru](organisation:student-finance-wales) sy'n ei redeg, ac mae'n dibynnu ar incwm eich cartref.
    - Oes gan y coleg gronfa ar gyfer teithio, gofal plant a llyfrau?
    - Beth fydd yn digwydd i'm budd-daliadau? Holwch [Gyngor ar Bopeth](organisation:citizens-advice) cyn cofrestru.

    Yn Lloegr mae benthyciad ar gyfer y cwrs hwn, ac nid yw rhai gwefannau'n sôn am ddim byd arall. Nid yr un yw'r rheolau yng Nghymru, felly darllenwch dudalennau am Gymru a holwch yma.

    ## Y flwyddyn ei hun

    Mae'n mynd heibio'n gyflym. Rydych yn cofrestru ym mis Medi, a rhaid anfon ffurflen UCAS ar gyfer y rhan fwyaf o gyrsiau erbyn canol mis Ionawr, a chithau prin wedi dechrau. Mae eich tiwtoriaid yn eich helpu gyda hi ac yn ysgrifennu eich geirda. Erbyn y Pasg mae'r traethodau'n dod un ar ôl y llall.

    Mae'r traethawd cyntaf i'w farcio yn codi ofn ar bron pawb. Felly hefyd eistedd wrth ochr rhywun hanner eich oed. Mae'r tiwtoriaid wedi gweld hyn lawer gwaith, ac anaml mai'r gwaith ei hun sy'n trechu pobl. Plentyn sâl yw'r rheswm, neu shifft sydd wedi'i symud, neu arian sy'n dod i ben ym mis Mawrth. Dywedwch wrth eich tiwtor yn gynnar. Mae'n hawdd rhoi wythnos arall ar gyfer traethawd os ydych yn gofyn mewn da bryd.

    - Cyn dechrau, neilltuwch ddwy noson a hanner diwrnod bob wythnos sy'n eiddo i chi yn unig.
    - Dywedwch wrth eich teulu beth y byddwch yn rhoi'r gorau i'w wneud, a phwy fydd yn ei wneud yn eich lle.
    - Ymarferwch: benthyciwch lyfr ar y pwnc, darllenwch bennod ac ysgrifennwch dudalen amdani.
    - Os yw darllen neu sillafu wedi bod yn anodd i chi erioed, holwch am asesiad dyslecsia. Dim ond nawr y mae llawer o oedolion yn cael gwybod.

    ## Yn Gymraeg

    Yn Saesneg mae'r rhan fwyaf o gyrsiau Mynediad yn cael eu dysgu. Serch hynny, gofynnwch a gewch chi ysgrifennu eich gwaith yn Gymraeg, neu gael tiwtor sy'n siarad Cymraeg, yn enwedig yn y gogledd a'r gorllewin. Os ydych yn bwriadu astudio am eich gradd yn Gymraeg, dywedwch hynny yn eich cyfweliad yn y coleg ac yn y brifysgol.

    ## Ffyrdd eraill

    Nid cwrs Mynediad yw'r unig ffordd. Mae'r [Brifysgol Agored yng Nghymru](organisation:open-university-wales) yn derbyn pobl heb gymwysterau. Mae gan rai graddau flwyddyn sylfaen, sy'n cael ei hariannu fel gweddill y radd. Mae [prentisiaeth](article:apprenticeships) yn talu cyflog i chi. Mae profiad yn cyfrif hefyd: gall rhywun sydd wedi gweithio ym maes gofal ers blynyddoedd gael cynnig lle ar sail hynny. Gall un o gynghorwyr [Cymru'n Gweithio](organisation:working-wales) fynd drwy'r rhain gyda chi, yn rhad ac am ddim.
