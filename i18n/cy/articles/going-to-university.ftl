### Going to university: words of the article.

title = Mynd i brifysgol o Gymru
summary = Dewis cwrs, gwneud cais drwy UCAS, a beth sy'n talu amdano: benthyciadau, grantiau a bwrsariaethau.
body =
    Tair blynedd yw hyd y rhan fwyaf o raddau, ac mae rhai'n para pedair neu fwy. Ni allwch ddechrau mewn ambell yrfa heb radd. Mae ail ffordd i mewn i lawer o rai eraill, felly darllenwch dudalen yr yrfa cyn penderfynu.

    ## Dewis

    Dechreuwch gyda'r cwrs, nid gyda'r ddinas. Gall dau gwrs o'r un enw fod yn wahanol iawn i'w gilydd. Darllenwch restr y modiwlau. Edrychwch ai arholiadau ynteu gwaith cwrs sy'n cyfrif, ac a oes lleoliad gwaith neu flwyddyn dramor. Os oes cofrestr i'r yrfa, fel sydd i [nyrsio](career:adult-nurse), rhaid i'r radd fod yn un y mae'r gofrestr yn ei derbyn.

    Mae prifysgolion ym Mangor, Aberystwyth, Wrecsam, Abertawe, Caerfyrddin, Caerdydd, Casnewydd a'r Cymoedd, ac mae'r Brifysgol Agored yn dysgu o bell. Mae rhai colegau'n dysgu graddau hefyd, yn nes adref ac mewn dosbarthiadau llai. Ewch i ddiwrnod agored, a siaradwch â myfyriwr nad yw'n cael ei dalu am fod yno. Gofynnwch beth mae myfyrwyr y llynedd yn ei wneud erbyn hyn.

    ## Gwneud cais

    Un ffurflen sydd, ar wefan [UCAS](organisation:ucas), ac mae lle ynddi i bum dewis. Byddwch yn ei llenwi yn ystod hydref eich blwyddyn olaf yn yr ysgol neu'r coleg. Canol mis Hydref yw'r dyddiad olaf ar gyfer meddygaeth, deintyddiaeth, milfeddygaeth, Rhydychen a Chaergrawnt. Canol mis Ionawr yw'r dyddiad ar gyfer y rhan fwyaf o gyrsiau eraill. Ar ôl hynny, gallwch gael eich ystyried os oes lle. Yn yr haf, mae *Clirio* yn dangos y lleoedd sydd ar ôl. Gweler [ysgrifennu cais](article:writing-an-application) i wybod beth i'w roi yn y ffurflen.

    Mae cynnig yn gofyn am raddau, neu am bwyntiau. Mae pob gradd yn werth hyn a hyn o bwyntiau yn nhariff UCAS, ac mae'r rheini'n cael eu hadio. Mae Bagloriaeth Sgiliau Uwch Cymru yr un maint ag un Safon Uwch. Mae rhai prifysgolion yn ei chyfrif yn bwnc llawn, mae rhai'n gostwng eu cynnig o'i herwydd, ac mae eraill yn ei hanwybyddu. Holwch cyn gwneud cais.

    Cynnig is yw *cynnig cyd-destunol*. Gall prifysgol ei roi i bobl o ardaloedd lle nad oes llawer yn mynd ymlaen i astudio, ac i'r rhai sydd wedi bod mewn gofal, sy'n gofalu am rywun, neu sydd wedi cael addysg fylchog. Mae gan bob prifysgol ei rheolau ei hun. Os yw un o'r pethau hyn yn wir amdanoch chi, dywedwch hynny ar y ffurflen. Gall oedolion wneud cais ar sail [cwrs Mynediad](article:access-courses) neu brofiad.

    ## Beth sy'n talu amdano

    I bobl sy'n byw yng Nghymru fel arfer, y lle i holi yw [Cyllid Myfyrwyr Cymru](organisation:student-finance-wales), ble bynnag yn y DU maen nhw'n astudio. Gwnewch gais yn y gwanwyn, hyd yn oed cyn bod gennych le pendant.

    - Mae benthyciad at y ffioedd yn mynd yn syth i'r brifysgol. Nid oes rhaid i chi ddod o hyd i'r arian hwnnw'n gyntaf.
    - Daw help gyda chostau byw yn rhannol fel grant ac yn rhannol fel benthyciad. Po isaf yw incwm eich cartref, mwyaf yw'r rhan sy'n grant, ac rydych yn cadw honno.
    - Mae help ychwanegol i'r rhai sydd â phlant, neu sy'n gofalu am oedolyn.

    Mae'r symiau'n newid bob blwyddyn, felly chwiliwch amdanyn nhw ar y wefan.

    Nid ydych yn ad-dalu dim nes i chi adael y cwrs ac ennill mwy na swm penodol. O hynny ymlaen, mae naw ceiniog o bob punt uwchben y llinell honno yn cael eu tynnu o'ch cyflog, gyda'ch treth. Os yw'ch cyflog yn gostwng, mae'r ad-daliad yn gostwng hefyd. Ar ôl deng mlynedd ar hugain, caiff beth bynnag sy'n weddill ei ddileu. Mae llog yn cael ei ychwanegu drwy'r amser, felly gall y ddyled dyfu. Mae Llywodraeth Cymru hefyd yn dileu rhan o'ch benthyciad cyntaf at gostau byw pan fyddwch yn gwneud eich ad-daliad cyntaf. Gall rheolau fel hyn newid: darllenwch y rhai ar gyfer eich blwyddyn chi.

    Mae [Bwrsariaeth GIG Cymru](organisation:nhs-bursary-wales) wedi talu ffioedd a rhan o gostau byw myfyrwyr ar lawer o gyrsiau iechyd. Yn gyfnewid am hynny, mae myfyrwyr yn cytuno i weithio yng Nghymru am hyd at ddwy flynedd wedyn. Mae'r cynllun wedi bod dan adolygiad, felly gwiriwch beth sy'n wir am y flwyddyn y byddwch yn dechrau. Mae gan brifysgolion fwrsariaethau a chronfeydd caledi hefyd, ac ychydig o fyfyrwyr sy'n gofyn.

    Mae'r *Lwfans Myfyrwyr Anabl* yn talu costau ychwanegol astudio gyda nam, salwch hir, iechyd meddwl gwael, awtistiaeth neu ddyslecsia. Fel arfer, ni fyddwch yn ei dalu'n ôl. Gwnewch gais cyn gynted ag y gallwch, gan fod yr offer yn cymryd amser i gyrraedd.

    ## Gartref neu i ffwrdd

    Mae byw gartref yn rhatach, ac efallai y cewch gadw'ch swydd a'ch ffrindiau. Ond cyfrifwch gost y tocynnau a'r oriau ar y bws, a chofiwch mai gyda'r nos y mae llawer o fywyd myfyriwr yn digwydd. Os ewch i ffwrdd, gofynnwch beth yw cost ystafell am y flwyddyn gyfan, ac am faint o wythnosau mae'n rhaid i chi dalu.

    ## Yn Gymraeg

    Mae'r [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg) yn rhestru cyrsiau sy'n cael eu dysgu yn Gymraeg, yn llawn neu'n rhannol, ac yn rhoi ysgoloriaethau. Gall traean o'r cwrs fod yn ddigon, neu lai. Ym mhrifysgolion Cymru, fel arfer cewch ysgrifennu eich traethodau a'ch arholiadau yn Gymraeg hyd yn oed os yw'r darlithoedd yn Saesneg. Mae gan Aberystwyth a Bangor neuaddau lle mae'r Gymraeg i'w chlywed ar bob coridor.

    ## Yn rhan-amser, ac yn nes ymlaen

    Ar gyfer y rhan fwyaf o'i chyrsiau, nid yw'r [Brifysgol Agored yng Nghymru](organisation:open-university-wales) yn gofyn am gymwysterau blaenorol, ac rydych yn astudio gartref yn eich amser eich hun. Mae angen dyfalbarhad: mae gradd ochr yn ochr â swydd yn aml yn para chwe blynedd. Gall myfyrwyr rhan-amser gael benthyciad at y ffioedd a help gyda chostau byw hefyd. Mae'r swm yn dibynnu ar incwm ac ar faint rydych yn ei astudio.

    Ar ôl gradd gyntaf, mae benthyciadau ar gyfer gradd meistr neu ddoethuriaeth. Byddwch yn eu had-dalu ar ben y cyntaf.
