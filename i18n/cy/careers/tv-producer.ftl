### Television producer: words of the career page.

title = Cynhyrchydd teledu
summary = Yn mynd â rhaglen o syniad i'r sgrin: yn dod o hyd i'r stori, yr arian a'r bobl, ac yn atebol am y cyfan.
also-known-as =
    - cynhyrchydd cyfres
    - cynhyrchydd cynorthwyol
    - cynhyrchydd-gyfarwyddwr
    - uwch-gynhyrchydd
    - cynhyrchydd gweithredol
    - cynhyrchydd cynnwys
search-words =
    - teledu
    - telifision
    - teli
    - y bocs
    - cynhyrchu
    - rhaglenni
    - gwneud rhaglenni
    - y cyfryngau
    - cyfryngis
    - ffilm
    - ffilmio
    - cyfarwyddwr
    - rhedwr
    - ymchwilydd
    - cwmni cynhyrchu
    - stiwdio
    - rhaglen ddogfen
    - drama deledu
    - opera sebon
    - Pobol y Cwm
    - Rownd a Rownd
    - S4C
    - BBC Cymru
    - Hansh
    - ffrydio
    - tu ôl i'r camera
    - golygu fideo
    - TV producer
starts-from = Y gwaelod, fel rhedwr neu brentis
first-step = Eich ffilmiau byr eich hun, yna swydd rhedwr neu brentisiaeth

work-activities =
    Pan fydd rhaglen yn dda, ychydig o wylwyr a allai ddweud beth wnaeth y cynhyrchydd. Pan fydd yn hwyr, dros ei chyllideb neu mewn llys, mae pawb yn gallu dweud.

    Â syniadau mae'n dechrau. Rydych yn gwylio'r hyn sydd o gwmpas, yn cwrdd â phobl â straeon, yn ysgrifennu tudalen ac yn ei chynnig i S4C, y BBC, Channel 4 neu wasanaeth ffrydio. Caiff bron pob un ei gwrthod. Gyda'r un na chaiff, mae'r gwaith yn dechrau:

    - cytuno ar gyllideb ac amserlen, ac wedyn cadw atyn nhw
    - cyflogi'r cyfarwyddwr, y criw camera, yr ymchwilwyr, a rhywun i wneud y gwaith papur
    - dod o hyd i'r bobl a fydd yn ymddangos, ac ennill eu hymddiriedaeth
    - trefnu caniatâd, contractau, yswiriant, asesiadau risg a'r hawl i gerddoriaeth
    - gwneud cant o benderfyniadau'r dydd ar leoliad, a hithau'n bwrw glaw
    - eistedd yn yr ystafell olygu am wythnosau, yn troi deugain awr o luniau yn un
    - ateb nodiadau'r sianel, gwirio'r ffeithiau gyda chyfreithiwr, a chyflwyno ar y diwrnod

    Mae ystyr hynny'n dibynnu ar y math o raglen. Gyda newyddion a digwyddiadau byw, munudau sydd gennych i benderfynu. Ar raglen ddogfen, gallech fyw gydag un teulu am flwyddyn. Mewn drama, mae'r cynhyrchydd yn dal ysgrifenwyr, [actorion](career:actor), dylunwyr ac arian ynghyd, a'r cyfarwyddwr yn gweithio ar y llawr. Mewn cwmni bach, rydych yn gwneud y swyddi hyn i gyd, a'r te hefyd.

    Mae gennych ddyletswydd i'r rhai rydych yn eu ffilmio. Gall rhaglen newid bywyd rhywun, ac nid er gwell bob tro.

    Gall fod yn fwy o hwyl nag unrhyw waith a gewch byth, ond mae'n ffordd bryderus o fyw. Mae'r rhan fwyaf o bobl yn cael eu cyflogi am un rhaglen ac yna'n chwilio am y nesaf. Mae sianeli wedi torri'n ôl, ac ar adegau llwm bu cynhyrchwyr da yn gyrru faniau. Mae cael gwaith yn aml yn dibynnu ar bwy rydych yn ei adnabod, a dim ond dechrau agor i bobl heb gynilion y mae'r diwydiant.

day-at-work =
    Rydych yn cynhyrchu cyfres am neuaddau pentref i S4C, a heddiw rydych yn ffilmio yng Nghribyn.

    - Am chwech rydych yn y car gyda'r cyfarwyddwr, yn mynd drwy drefn y dydd.
    - Am wyth mae'r criw'n dadlwytho. Mae gwres y neuadd i'w glywed ar y sain, felly rydych yn gofyn am ei ddiffodd, ac yn ymddiheuro am yr oerfel ymlaen llaw.
    - Am naw mae'r wraig oedd i ddweud y brif stori wedi newid ei meddwl am y camera. Rydych yn eistedd gyda hi, heb griw, am hanner awr. Mae'n cytuno i ddangos ei dwylo a rhoi ei llais.
    - Am hanner dydd rydych yn treulio un funud ar ddeg ar y ffôn yn trafod cân sy'n costio gormod.
    - Am ddau mae drôn, côr a chawod. Rydych yn gollwng un olygfa er mwyn achub y golau.
    - Am bump rydych yn diolch i bawb wrth eu henwau, yn llofnodi'r taflenni amser ac yn gwirio bod y lluniau wedi'u copïo ddwywaith.
    - Am wyth, mewn gwesty, rydych yn edrych ar fersiwn gyntaf ddoe ac yn ysgrifennu at y golygydd: dechreua gyda'r dwylo.

qualities-and-skills =
    Nid oes un math o gynhyrchydd, ond dyma sydd gan y rhai sy'n para:

    - trwyn am stori, a syniad pwy fyddai'n ei gwylio
    - ymddiriedaeth pobl nad ydyn nhw'n ymddiried yn hawdd
    - ffigurau yn eu pen: dyddiau, cyfraddau, goramser, faint sydd ar ôl
    - pwyll, ac ail gynllun
    - y gallu i ddweud na wrth ffrind
    - peth gwybodaeth am gamera, sain a golygu, yn aml o'i wneud
    - caredigrwydd tuag at redwyr, a fydd yn comisiynu ymhen deng mlynedd

pay =
    Nid yw bron neb yn dechrau'n gynhyrchydd. Mae rhedwr neu brentis yn cael tua'r isafswm cyflog, sef y ffigurau fesul awr. O ymchwilydd i gynhyrchydd cynorthwyol i gynhyrchydd, mae'r cyflog yn codi, a gall cyfraddau dydd llawrydd edrych yn hael. Ond cyfrwch yr wythnosau rhwng swyddi, pan nad oes dim.

    Mae'r arolwg yn cynnwys swyddogion celfyddydau, cyfarwyddwyr theatr, rheolwyr llawr ac eraill gyda chynhyrchwyr, drwy'r DU i gyd, a dim ond y rhai sydd ar gyflogres lawn amser. Mae llawer o'r diwydiant y tu allan iddo. Mae Bectu, yr undeb, yn cyhoeddi canllawiau ar gyfraddau. Holwch a yw'r cytundeb yn cynnwys tâl gwyliau a goramser, a mynnwch hynny ar bapur.

hours =
    Ar gyfer staff y mae'r ffigur wythnosol. Ar leoliad mae'r diwrnodau'n hir, a theithio ar ben hynny, ac mae ffilmio'n dilyn y golau, y llanw neu ddyddiadur y seren. Mae nosweithiau oddi cartref. Mae datblygu a golygu'n debycach i ddyddiau swyddfa. Rhyngddyn nhw daw amser rhydd nad ydych wedi gofyn amdano. Mae'n anodd i bobl â phlant bach, ac mae rhai cwmnïau bellach yn rhoi cynnig ar rannu swydd a dyddiau byrrach.

places =
    Caerdydd yw un o'r canolfannau mwyaf y tu allan i Lundain, a'r BBC yn y Sgwâr Canolog, y stiwdios drama yn y Bae, a chwmnïau o ddwy ddesg i ddau gant. Mewn stiwdios yn y ddinas ac o'i chwmpas, ac ym Mhen-y-bont, y caiff drama ddrud ei saethu. Yng Nghaerfyrddin y mae pencadlys S4C. Mae clwstwr yng Nghaernarfon a Môn hefyd, ag opera sebon ar lan Menai, a chwmnïau yn Llanelli ac Abertawe.

    Gallech hefyd wneud ffilmiau i elusennau, clybiau rygbi neu brifysgolion, neu i'ch sianel eich hun.

vacancies =
    Nid yw llawer o swyddi'n cael eu hysbysebu byth. Mae'r lleill i'w gweld ar wefannau [S4C](organisation:s4c), [BBC Careers](organisation:bbc-careers), [ScreenSkills](organisation:screenskills) a'r cwmnïau, ac mewn grwpiau Facebook i griwiau Cymru. Anfonwch e-bost byr â dolen at rywbeth a wnaethoch, ac enwch un o'u rhaglenni nhw y gwnaethoch ei mwynhau. Wedyn ffoniwch.

entry-routes =
    Rhedwr, ymchwilydd neu gydlynydd, cynhyrchydd cynorthwyol, cynhyrchydd: dyna'r ysgol. Mae'n cymryd rhwng pum mlynedd a deng mlynedd, ac mae pob gris yn dibynnu ar barodrwydd y cynhyrchydd diwethaf i'ch cael yn ôl. Gallwch gamu arni'n ddeunaw oed neu ar ôl prifysgol. Yr hyn nad yw gradd yn ei wneud yw gadael i chi neidio dros ris.

route-work =
    Mae rhedwr yn nôl, yn gyrru, yn argraffu ac yn cadw'r cyhoedd allan o'r llun. Mae'n waith diflas a blinedig, ac rydych yn dysgu sut mae popeth yn dod at ei gilydd. Byddwch yn gynnar ac yn siriol, a gwrandewch. Mae trwydded yrru lawn yn gwneud gwahaniaeth mawr yng Nghymru. O'r fan honno, neu o swydd swyddfa fel ysgrifennydd cynhyrchu, rydych yn symud i ymchwilio: dod o hyd i bobl, ffeithiau, lleoedd ac archif.

route-apprenticeship =
    Yng Nghymru mae prentisiaeth lefel 3 yn y cyfryngau creadigol a digidol. Mae rhai prentisiaid yn gweithio i un cyflogwr, fel y BBC neu ITV. Yn y cynllun ar y cyd o'r enw CRIW maen nhw'n treulio blwyddyn ar sawl cynhyrchiad, un ar ôl y llall, fel y mae gweithiwr llawrydd yn gwneud. [Sgil Cymru](organisation:sgil-cymru) sy'n ei redeg gyda choleg. Cewch gyflog, cafodd ei gynnig yn y de a'r gogledd, ac mae llawer mwy o ymgeiswyr nag o leoedd.

route-university =
    Mae graddau mewn ffilm, teledu a chynhyrchu'r cyfryngau i'w cael ym Mhrifysgol De Cymru, Aberystwyth, Bangor, Prifysgol Cymru y Drindod Dewi Sant a Wrecsam, ymhlith eraill. Dewiswch yn ôl yr hyn mae'r myfyrwyr yn ei wneud, a ble maen nhw nawr. Gall hanes, gwyddoniaeth, y gyfraith neu ffermio fod yn werth cymaint, gan fod pob rhaglen yn sôn am rywbeth.

route-direct =
    Gwnewch bethau. Efallai y bydd sianel ag ychydig filoedd o wylwyr ffyddlon, podlediad, neu ffilm mewn gŵyl leol yn cael sylw cyn yr un dystysgrif. Mae darlledwyr yn cynnal cynlluniau i leisiau newydd, yn enwedig i bobl y mae'r diwydiant wedi'u gadael allan. Mae S4C a Channel 4 yn chwilio amdanyn nhw yng Nghymru.

training =
    Gan ddwsin o gynhyrchwyr y byddwch yn dysgu beth i'w wneud, a chan ddau neu dri beth i beidio â'i wneud. Mae cyrsiau byr yn llenwi'r bylchau: iechyd a diogelwch, cyfraith y cyfryngau, cyllidebau, trin data, sut i weithio gyda phlant, y mae angen trwydded gan y cyngor ar eu cyfer. Mae [TAC](organisation:tac), Sgil Cymru a ScreenSkills yn eu cynnal am bris isel, llawer yn Gymraeg.

qualifications =
    Ychydig o gyflogwyr fydd yn gofyn am weld eich graddau. O ganllaw ar gyfer Lloegr y daw'r rhai sydd yma, ar gyfer gradd brifysgol neu brentisiaeth. Eich rîl arddangos a'ch tri chredyd diwethaf sy'n cyfrif.

work-experience =
    Mae'r BBC, S4C a rhai cwmnïau'n rhoi lleoliadau byr, a rhaid ymgeisio fisoedd ymlaen llaw. Y tu hwnt i hynny: sioe'r ysgol, ffilmio'r eisteddfod neu'r tîm dan bedair ar ddeg, radio ysbyty, theatr leol. Cynigiwch fod yn gyfrannwr, yn un o'r dorf neu'n aelod o gynulleidfa, a gwyliwch beth mae'r criw'n ei wneud. Nid profiad gwaith yw gweithio am wythnosau heb dâl: gwrthodwch.

progression =
    Gall cynhyrchydd ddod yn gynhyrchydd cyfres, yna'n uwch-gynhyrchydd sy'n gofalu am sawl rhaglen, neu'n gomisiynydd sy'n penderfynu beth mae sianel yn ei ddangos. Mae rhai'n cyfarwyddo, neu'n ysgrifennu. Mae eraill yn ffurfio cwmni gyda dau ffrind a benthyciad, a gall [Cymru Greadigol](organisation:creative-wales) a [Busnes Cymru](organisation:business-wales) roi cyngor ar hynny. Mae'r sgiliau'n croesi i [newyddiaduraeth](career:journalist), marchnata, gwyliau a gemau.

adult-opportunities =
    Mae'r rhai a fu'n rhedeg cegin, ward, safle adeiladu neu fferm yn gwybod sut i gynhyrchu. Mae angen cyfrifwyr, gyrwyr, seiri a chyfreithwyr ar deledu hefyd, ac mae llawer wedi symud i gynhyrchu o swydd o'r fath. Byddwch yn barod i ailddechrau o dan bobl iau na chi, a rhowch rai misoedd o arian o'r neilltu. Mae cynlluniau i helpu pobl i ddod i mewn, neu i ddod yn ôl ar ôl magu plant.

welsh =
    Yn y gwaith hwn, drws yw'r Gymraeg sydd ar gau i'r rhan fwyaf o Brydain. Mae S4C yn prynu rhaglenni gan ddwsinau o gwmnïau, ac yn Gymraeg y mae'r cyfarfodydd, y sgriptiau a'r cyfweliadau. Mae ymchwilydd sy'n gallu ffonio hen ŵr ym Mhen Llŷn a chael gwahoddiad i de yn werth y byd. Dyna pam mae rhai o Gymru'n gynhyrchwyr cyn eu bod yn ddeg ar hugain.

    Yn aml caiff cyfresi eu saethu ddwywaith, unwaith ym mhob iaith. Mae dysgwyr yn gweithio ar griwiau hefyd, ac mae'r cyrsiau sy'n helpu pobl i ddefnyddio'u Cymraeg yn y gwaith yn adnabyddus yn y maes.

picture-gallery-caption = Pum munud cyn darlledu, yn yr ystafell reoli
picture-gallery-description = Mae cynhyrchydd teledu â chyrls llwyd, sbectol aur a chlustffon yn pwyntio at wal o sgriniau bach, â sgript ar y ddesg. Mae cydweithiwr wrth ei hochr yn gweithio'r switshys.
