### Cyber security analyst: words of the career page.

title = Dadansoddwr seiberddiogelwch
summary = Yn gwylio rhwydweithiau cyfrifiadur, yn sylwi ar ymosodiadau ac yn helpu sefydliadau i gadw troseddwyr allan.
also-known-as =
    - dadansoddwr diogelwch gwybodaeth
    - dadansoddwr diogelwch seiber
    - dadansoddwr bygythiadau
    - ymatebwr digwyddiadau
    - profwr treiddio
    - haciwr moesegol
search-words =
    - seiber
    - seibr
    - syber
    - seiberddiogelwch
    - diogelwch ar-lein
    - diogelwch cyfrifiaduron
    - hacio
    - haciwr
    - hacwyr
    - firws
    - feirws cyfrifiadur
    - meddalwedd wystlo
    - meddalwedd faleisus
    - gwe-rwydo
    - sgamiau
    - twyll ar-lein
    - cyfrineiriau
    - mur cadarn
    - amgryptio
    - fforensig digidol
    - seiberdroseddu
    - ysbïwr
    - GCHQ
    - cyber
    - hacker
    - cybersecurity
starts-from = TGAU, yna cwrs neu brentisiaeth
first-step = Swydd desg gymorth neu ddadansoddwr dan hyfforddiant

work-activities =
    Bob awr o'r dydd, mae rhaglenni ar ochr arall y byd yn rhoi cynnig ar ddrysau ysbytai, cynghorau a siopau. Methu mae'r rhan fwyaf. Eich gwaith chi yw sylwi ar yr un a allai lwyddo.

    Mewn *canolfan gweithrediadau diogelwch* y mae llawer o ddadansoddwyr yn dechrau. Mae sgriniau'n dangos llif o larymau o liniaduron, gweinyddion a negeseuon e-bost. Larymau ffug yw bron pob un. Rydych yn edrych ar bob un, yn gofyn a fyddai'r person wedi mewngofnodi mewn gwirionedd o'r fan honno ar yr awr honno, ac yn ei gau neu'n ei anfon ymlaen. Pan fydd ymosodiad yn un go iawn, rydych yn datgysylltu'r peiriant, yn cadw'r dystiolaeth, yn darganfod sut y daethon nhw i mewn ac yn helpu i roi pethau'n iawn.

    Mae'r un teitl yn cynnwys tasgau eraill:

    - chwilio am fannau gwan mewn systemau, a phwyso ar y perchnogion nes iddyn nhw eu trwsio
    - ceisio torri i mewn, gyda chaniatâd ysgrifenedig, a dweud sut y gwnaethoch chi hynny
    - ysgrifennu rheolau, gwirio cyflenwyr a pharatoi at archwiliadau
    - dysgu staff i beidio ag agor yr hyn na ddylen nhw ei agor

    Nid yw'n debyg i'r ffilmiau. Ychydig o deipio cyflym yn y tywyllwch sydd, a llawer iawn o ddarllen logiau, ysgrifennu adroddiadau a gofyn cwestiynau cwrtais i bobl sy'n eich gweld yn niwsans. Os ydych yn llwyddo, nid oes dim byd yn digwydd, felly prin yw'r diolch. Ar ôl ymosodiad drwg gall y dyddiau fod yn hir iawn, ac efallai y gwelwch mor ofnus yw pobl sydd wedi colli eu ffeiliau. Mae peth gwaith gyda'r heddlu'n golygu gweld pethau annifyr; dylai timau gynnig help gyda hynny.

day-at-work =
    Cymerwch shifft nos, gan fod rhaid i rywun ei gwneud.

    Rydych yn dod i mewn am saith yr hwyr. Mae'r dadansoddwr sy'n gadael yn dangos i chi beth sydd ar agor o hyd: ffôn coll, cyflenwr sydd wedi cael ei hacio, ac argraffydd sy'n siarad o hyd â chyfeiriad mewn gwlad arall. Erbyn naw rydych wedi datrys mater yr argraffydd. Chwilio am ddiweddariad yr oedd.

    Tua hanner nos mae'r larymau'n dod yn gyflymach. Mae rhywun mewn canolfan iechyd wedi teipio cyfrinair i dudalen ffug, ac yn awr mae'r cyfrif hwnnw'n anfon negeseuon at bedwar cant o bobl. Rydych yn cloi'r cyfrif, yn tynnu'n ôl y negeseuon nad oes neb wedi'u hagor eto, ac yn ffonio'r rheolwr sydd ar alwad. Yna rydych yn mynd drwy'r log, fesul munud, i weld beth arall a gafodd ei gyffwrdd.

    O dri tan bump mae'n dawel. Rydych yn gorffen eich nodiadau ac yn gweithio ar gwrs y mae'ch cyflogwr yn talu amdano. Am saith rydych yn trosglwyddo'r gwaith ac yn mynd adref i gysgu, yn wael, fel mae pobl yn y dydd.

qualities-and-skills =
    Gellir dysgu gwybodaeth dechnegol. Dyma mae timau'n chwilio amdano:

    - chwilfrydedd nad yw'n diffodd: sut awn i heibio i hwnna?
    - amynedd gyda sgriniau diflas, a'r gallu i weld pan fydd un llinell yn wahanol
    - gonestrwydd, gan eich bod yn gallu darllen pethau nad ydyn nhw'n fusnes i chi
    - llais digyffro ar y ffôn i rywun sydd newydd wneud rhywbeth gwirion
    - adroddiadau clir, i reolwyr nad ydyn nhw'n gwybod dim am rwydweithiau
    - dealltwriaeth dda o rwydweithiau, systemau gweithredu a gwefannau, sy'n tyfu dros amser

    Peidiwch byth ag ymarfer ar system nad yw'n eiddo i chi. Yn y DU, mae hynny'n drosedd dan y Ddeddf Camddefnyddio Cyfrifiaduron, hyd yn oed am hwyl, a gall euogfarn roi diwedd ar yr yrfa hon cyn iddi ddechrau. Mae gemau cyfreithlon a safleoedd ymarfer i'w cael yn lle hynny.

pay =
    Grŵp cul yw grŵp yr arolwg hwn: gweithwyr seiberddiogelwch proffesiynol y DU sy'n cael eu cyflogi'n llawn amser. Mae'n rhoi dadansoddwyr gyda phrofwyr, peirianwyr, archwilwyr a rheolwyr risg, ac mae gan y rhan fwyaf ohonyn nhw rai blynyddoedd o brofiad. Mae swydd gyntaf ar dîm shifft nos, neu flwyddyn ar ddesg gymorth, yn debygol o fod o dan y ffigurau isaf.

    Yr isafswm cyflog yw swm y prentis, ac ychydig o gwmnïau'r maes hwn sy'n talu cyn lleied. Mae lwfansau shifft yn cyfrif. Amddiffyn, banciau ac ymgynghorwyr sydd ar y brig; mae cynghorau, colegau a'r GIG yn is ond yn fwy sefydlog.

hours =
    Gwaith bob awr o'r dydd a'r nos yw amddiffyn rhwydwaith. Mewn canolfan gweithrediadau diogelwch gallwch ddisgwyl shifftiau deuddeg awr, gyda nosweithiau, y Nadolig a phenwythnosau yn eu tro. Dyddiau swyddfa sydd gan brofwyr, archwilwyr a chynghorwyr yn bennaf, gyda rhywfaint o deithio at gwsmeriaid. Gellir gwneud llawer o swyddi'n rhannol o gartref, ond nid y rhai sy'n trin deunydd cyfrinachol.

places =
    Mae gan dde-ddwyrain Cymru un o'r clystyrau cryfaf yn y DU.

    - Yng Nghasnewydd mae Academi Seiberddiogelwch Genedlaethol Prifysgol De Cymru, a chyflogwyr mawr fel y Swyddfa Ystadegau Gwladol.
    - Yng Nglynebwy mae canolfan seiber, y National Digital Exploitation Centre, ar safle'r hen waith dur.
    - Yng Nghaerdydd mae banciau, yswirwyr, ymgynghorwyr a'r cyrff cyhoeddus sy'n rhedeg gwasanaethau digidol.
    - Ledled Cymru, mae angen pobl ar heddluoedd, byrddau iechyd, prifysgolion a chwmnïau dŵr ac ynni.
    - Yn y gogledd-ddwyrain, mae gwneuthurwyr awyrennau a'u cyflenwyr yn gwarchod eu dyluniadau.

    Dros y ffin yn Cheltenham y mae GCHQ, ac mae rhai'n teithio yno o Sir Fynwy.

vacancies =
    Mae prentisiaethau ar wefan [Gyrfa Cymru](organisation:careers-wales), a swyddi'r llywodraeth ar [Civil Service Jobs](organisation:civil-service-jobs). Mae'r lleill ar wasgar dros LinkedIn, gwefannau cwmnïau ac asiantaethau. Mae hysbysebion yn gofyn am fwy nag sydd ei angen. Os oes gennych ddwy ran o dair o'r hyn sydd ar y rhestr, gwnewch gais.

entry-routes =
    Y peth anodd yn gyntaf: mae llawer o hysbysebion ar gyfer pobl brofiadol ac ychydig ar gyfer dechreuwyr. Felly drwy ddrws ochr y daw'r rhan fwyaf i mewn, fel technegydd ar ddesg gymorth, ym maes rhwydweithiau neu fel [datblygwr meddalwedd](career:software-developer), a symud draw ar ôl blwyddyn neu ddwy. Prentisiaethau, a graddau â blwyddyn mewn diwydiant, yw'r ffyrdd mwyaf uniongyrchol.

route-university =
    Mae gan Brifysgol De Cymru, Caerdydd, Abertawe, Met Caerdydd, Y Drindod Dewi Sant a Wrecsam raddau mewn seiberddiogelwch neu mewn cyfrifiadura sy'n cynnwys diogelwch. Yng Nghasnewydd, mae myfyrwyr yn gweithio ar dasgau go iawn gan gwmnïau. Mae gradd mewn cyfrifiadureg yn gadael mwy o ddrysau ar agor. Chwiliwch am ardystiad gan y [National Cyber Security Centre](organisation:ncsc) fel arwydd o safon.

route-apprenticeship =
    Mae gan Gymru ei phrentisiaethau dadansoddwr seiberddiogelwch ei hun, ar lefelau 3 a 4. Nid oes graddau wedi'u pennu, ond cynghorir gradd C mewn Cymraeg neu Saesneg ac mewn mathemateg, ac ar gyfer lefel 4 hefyd Safon Uwch neu rywbeth tebyg. Uwchben y rhain mae gradd-brentisiaeth mewn seiberddiogelwch cymhwysol, er enghraifft ym Met Caerdydd, lle rydych yn gweithio'n llawn amser ac yn astudio am un diwrnod yr wythnos dros dair blynedd.

route-college =
    Mae cwrs lefel 3 mewn cyfrifiadura neu dechnoleg ddigidol mewn coleg yn gosod y sylfeini, yn enwedig os yw'n dysgu am rwydweithiau. Gofynnwch i'r coleg a gewch ennill un o dystysgrifau'r diwydiant yr un pryd. Oddi yno mae pobl yn mynd ymlaen i ddesg gymorth, i brentisiaeth neu i brifysgol.

route-work =
    Daw staff desg gymorth, peirianwyr rhwydwaith, swyddogion heddlu, milwyr, archwilwyr ac ymchwilwyr twyll draw i'r maes. Gofynnwch i'ch cyflogwr presennol a gewch eistedd gyda'r tîm diogelwch am ddiwrnod yr wythnos.

training =
    Ar y rota y byddwch yn dysgu, wrth ymyl rhywun sydd wedi gweld y cyfan o'r blaen. Mae tystysgrifau'n cyfrif mwy yma nag yn y rhan fwyaf o feysydd cyfrifiadura. Mae un i ddechreuwyr yn dangos eich bod yn gwybod y pethau sylfaenol, ac mae rhai anoddach i brofwyr a rheolwyr. Maen nhw'n costio cannoedd o bunnoedd ac yn dod i ben ar ôl rhai blynyddoedd, felly gadewch i gyflogwr dalu.

qualifications =
    Cyngor ac nid rhwystr pendant sydd yn fframwaith prentisiaethau Cymru, ac oddi yno y daw'r graddau. Ar gyfer graddau prifysgol, bu'n rhaid i ni ddefnyddio canllaw cyffredinol Lloegr. Mae llawer o gyrsiau gradd mewn cyfrifiadura'n derbyn unrhyw dri phwnc; mae ambell un am gael mathemateg.

work-experience =
    Gall ysgolion gymryd rhan mewn cystadlaethau ar-lein gan gyrff seiber y DU, ac mae Technocamps yn dod â gweithdai atyn nhw. Gartref, adeiladwch rwydwaith bach o hen beiriannau, a chwaraewch gemau “cipio'r faner” a wnaed i ddysgwyr. Mae lleoliadau go iawn yn anodd eu cael dan ddeunaw, gan na chaiff ymwelwyr weld y sgriniau. Cynigiwch helpu rheolwr rhwydwaith eich ysgol, a holwch am sgyrsiau gan dîm seiber rhanbarthol yr heddlu.

disclosure =
    Ymddiriedaeth yw'r swydd i gyd, felly mae bron pob cyflogwr yn edrych ar eich gorffennol. Gwiriad sylfaenol yw'r lleiaf. Ar gyfer y llywodraeth neu faes amddiffyn mae fetio diogelwch, a all gymryd misoedd, sy'n gofyn am arian, teulu a ffrindiau dramor, ac a all fynnu eich bod wedi byw yn y DU ers rhai blynyddoedd. Nid yw hen rybuddion o reidrwydd yn cau'r drws. Bydd celwydd yn gwneud hynny.

progression =
    Daw dadansoddwr iau yn uwch-ddadansoddwr mewn tua thair blynedd, ac yn arwain shifft. Ar ôl hynny mae'r ffyrdd yn gwahanu:

    - i brofi, lle rydych yn ymosod am fywoliaeth
    - i waith fforensig ac ymateb, lle rydych yn clirio'r llanast wedyn
    - i ddylunio, gan adeiladu systemau sy'n anodd eu torri
    - i risg a'r gyfraith, sy'n arwain at swydd prif swyddog diogelwch gwybodaeth

    Mae'r [UK Cyber Security Council](organisation:uk-cyber-security-council) yn dyfarnu teitlau siartredig. Rhai newydd ydyn nhw o hyd.

adult-opportunities =
    Maes yw hwn lle mae ail yrfa'n gweithio'n dda, gan mai ar bobl, nid ar beiriannau'n unig, y mae troseddwyr yn ymosod. Bydd rhywun sy'n gwybod sut mae banc, ward neu ffatri'n rhedeg yn gweld beth nad yw'n ffitio. Mae Cyfrifon Dysgu Personol wedi talu am gyrsiau seiber mewn colegau yng Nghymru; gofynnwch i'ch un chi beth sydd ar gael. Mae pobl sy'n gadael y lluoedd arfog yn aml wedi'u fetio eisoes, ac mae'n werth dweud hynny ar ben CV.

welsh =
    Saesneg yw iaith y larymau, yr offer a'r adroddiadau. Eto i gyd, daw twyll yn Gymraeg hefyd: dim ond rhywun sy'n darllen Cymraeg all farnu neges ffug sy'n honni dod o gyngor neu o gronfa capel. Rhaid i gyrff cyhoeddus sy'n rhybuddio pobl am sgamiau, neu'n hyfforddi eu staff eu hunain, wneud hynny yn y ddwy iaith.

    Yn y gogledd-orllewin mae'r heddlu, y cynghorau a'r bwrdd iechyd yn gweithio gyda llawer o siaradwyr Cymraeg, ac ar ôl ymosodiad mae'n tawelu pobl i glywed yn eu hiaith eu hunain beth sydd wedi digwydd. Ychydig o ddadansoddwyr yng Nghymru sy'n gallu gwneud hynny, felly soniwch amdano wrth ymgeisio.

picture-watch-caption = Un dot coch ar y map
picture-watch-description = Mewn ystafell dywyll mae dadansoddwr â sbectol a chymorth clyw yn edrych i fyny ar fap o linellau golau ar y wal. Mae un dot yn goch, ac mae sgriniau ar y ddesg yn dangos cod a siart.
