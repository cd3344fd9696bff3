### Actor: words of the career page.

title = Actor
summary = Yn chwarae cymeriadau ar lwyfan, ar sgrin, ar y radio ac mewn gemau, fel bod pobl yn credu ynddyn nhw.
also-known-as =
    - actor neu actores
    - perfformiwr
    - actor theatr
    - actor teledu a ffilm
    - actor llais
    - perfformiwr theatr gerdd
    - actor-gerddor
search-words =
    - actio
    - actores
    - actorion
    - drama
    - theatr
    - llwyfan
    - ffilm
    - teledu
    - opera sebon
    - panto
    - sioe gerdd
    - theatr gerdd
    - clyweliad
    - hunan-dâp
    - castio
    - asiant
    - ysgol ddrama
    - lleisio
    - trosleisio
    - ecstra
    - perfformio
    - eisteddfod
    - ymgom
    - monolog
    - Equity
    - Pobol y Cwm
    - Theatr Cymru
    - S4C
    - actyr
starts-from = Dawn mewn clyweliad yn fwy na graddau
first-step = Yna ysgol ddrama, neu rannau mewn cwmnïau bach

work-activities =
    Chwilio am waith yw'r rhan fwyaf o waith actor. Rydych yn darllen beth sy'n cael ei gastio, yn eich ffilmio'ch hun gartref yn gwneud dwy dudalen a ddysgoch dros nos, yn eu hanfon, ac ni ddaw ateb gan amlaf. Rydych yn cadw'r llais a'r corff mewn trefn, yn gweld beth mae eraill yn ei wneud, ac yn ennill arian mewn ffordd arall sy'n gadael i chi fynd ar fyr rybudd.

    Pan ddaw swydd mae contract, sgript a dyddiad. Ar gyfer y llwyfan rydych yn ymarfer am dair neu bedair wythnos: darllen o gwmpas bwrdd, rhoi cynnig ar bob golygfa mewn sawl ffordd, dysgu symudiadau, ymladd a chaneuon, nes eich bod yn gallu ei wneud ag annwyd trwm. Wedyn rydych yn ei berfformio wyth gwaith yr wythnos, ac ar bob un rhaid iddo ddigwydd am y tro cyntaf.

    Ar sgrin, ychydig o ymarfer a llawer o aros sydd. Caiff golygfeydd eu saethu allan o drefn, mewn darnau, am chwech y bore, a'r lens hyd braich i ffwrdd. Rhaid gallu ailadrodd ystum yn union, a hynny o ddifrif.

    Mae mwy i'r gwaith na dramâu a ffilmiau. Mae actorion yn recordio llyfrau llafar, hysbysebion a gemau, yn cynnal gweithdai mewn ysgolion, yn chwarae cleifion er mwyn i fyfyrwyr meddygol ymarfer rhoi newyddion drwg, ac yn gwisgo fel pobl o'r gorffennol mewn amgueddfeydd.

day-at-work =
    Taith drama Gymraeg newydd, yr ail wythnos: Aberystwyth ddoe, Llanelli heno.

    Am ddeg mae'r fan yn gadael, pum actor a'r rheolwr llwyfan, gyda'r set yn y blaen. Rydych yn mynd dros eich llinellau o'r ail act, lle aethoch yn fud. Yn Llanelli mae pawb yn dadlwytho, gan nad oes criw yn y gyllideb.

    O ddau tan bump rydych yn ffitio'r ddrama i lwyfan sydd fetr yn llai o ddyfnder. Mae drws bellach yn agor y ffordd anghywir, felly rhaid i jôc fynd. Rydych yn gwneud yr ymladd yn araf, ac yna ar gyflymder llawn, er diogelwch. Rhwng y ddau mae'ch asiant yn ffonio. Mae hunan-dâp ar gyfer cyfres heddlu, Saesneg, acen y Cymoedd, erbyn hanner dydd yfory. Rydych yn ei ffilmio yn erbyn wal ystafell wisgo, a chyd-actor yn darllen rhan y ditectif.

    Hanner awr wedi saith. Mae criw o ysgol wedi dod, ac maen nhw'n chwerthin mewn man lle na chwarddodd neb o'r blaen. Rydych yn sylwi eich bod yn gwrando arnyn nhw, ac mae'n gwella'r olygfa olaf. Am un ar ddeg rydych yn llwytho'r fan yn y glaw. Mae'r llety gwely a brecwast wedi gadael un golau ynghyn.

qualities-and-skills =
    - Dychymyg law yn llaw â chywirdeb. Rydych yn darganfod beth mae'r cymeriad am ei gael ac yn ei wneud yn onest, yn y man iawn, ar yr eiliad iawn.
    - Llais sy'n cyrraedd y rhes gefn heb feicroffon, a chorff sy'n gwneud yr hyn rydych yn ei ofyn.
    - Cof, a'r darllen i'w fwydo.
    - Clust am acenion; mae canu, dawnsio, offeryn, camp neu gleddyf i gyd yn werth arian.
    - Haelioni. Unwaith yn unig y bydd pobl yn sylwi ar actor hunanol.
    - Croen caled. Cewch eich gwrthod yn llawer amlach na'ch derbyn, ac yn aml oherwydd eich taldra.
    - Trefn gydag arian: treth, anfonebau, rhywbeth wrth gefn at y gwanwyn.

    Gall gwaith alw am noethni, galar neu drais. Mae gennych hawl i wybod ymlaen llaw ac i ddweud na, ac mae cynyrchiadau da yn defnyddio cydlynydd agosatrwydd.

pay =
    Nid oes ffigurau yma. Dim ond gweithwyr cyflogedig y mae'r arolwg cyflogau swyddogol yn eu holi, ac mae bron pob actor yn hunangyflogedig, yn cael ei dalu fesul wythnos mewn theatr a fesul diwrnod ar sgrin, gyda bylchau rhyngddyn nhw na all unrhyw dabl eu dangos.

    Mae'r undeb, [Equity](organisation:equity), yn cytuno ar isafswm cyfraddau gyda theatrau, darlledwyr a chynhyrchwyr ffilm, ac yn eu hargraffu ar gyfer aelodau. Gofynnwch beth yw'r gyfradd cyn dweud iawn. Gall ailddarllediadau a gwerthiant ddod â symiau pellach flynyddoedd wedyn. Gall sioeau'r ymylon gynnig *cyfran o'r elw*, nad oes llawer ohono fel arfer, ac os ydyn nhw'n dweud wrthych pryd a ble i weithio, mae'n ddigon posibl bod gennych hawl i'r isafswm cyflog yn ôl y gyfraith.

    Ychydig iawn sy'n mynd yn gyfoethog. Mae'r rhan fwyaf o actorion, gan gynnwys rhai da y byddech yn eu hadnabod, yn ennill llai na chyflog byw o actio dros flwyddyn, ac mae ganddyn nhw ail swydd nad ydyn nhw'n sôn amdani mewn cyfweliadau. Mentrwch i'r maes gan wybod hynny, ac adeiladwch yr ail swydd gyda chymaint o ofal â'r gyntaf.

hours =
    Gan yr ychydig berfformwyr sy'n gyflogedig y daw'r ffigur wythnosol. Mewn theatr rydych yn ymarfer o ddeg tan chwech, chwe diwrnod yr wythnos, ac yna'n gweithio gyda'r nos a chael dydd Sul yn rhydd. Ar daith rydych yn cysgu mewn gwely gwahanol bob nos. Mae diwrnod ffilmio'n ddeg neu un awr ar ddeg, a gall ddechrau cyn y wawr, a newid drwy neges destun y noson cynt.

    Yna daw dim, am wythnos neu flwyddyn. Byddwch yn colli priodasau a gwyliau y naill ffordd a'r llall: pan fydd gwaith ni allwch adael, a phan na fydd gwaith ni allwch dalu.

places =
    Caerdydd yw calon y diwydiant: stiwdios drama Porth y Rhath, y Sherman, Canolfan Mileniwm Cymru, y coleg. Caiff cyfresi eu gwneud yn Abertawe, Casnewydd, Pen-y-bont ar Ogwr, Llŷn ac Ynys Môn hefyd. Mae Theatr Clwyd yn yr Wyddgrug yn cynhyrchu ei dramâu ei hun, ac mae llwyfannau i gwmnïau teithiol yn Aberystwyth, Bangor, Aberdaugleddau ac Aberhonddu.

    Yn Gymraeg y mae cwmnïau fel [Theatr Cymru](organisation:theatr-cymru), Frân Wen ac Arad Goch yn gweithio; yn Saesneg mae Theatr Clwyd, y Sherman a llu o gwmnïau bach. Mae Llundain yn dal i gastio llawer, er bod yr hunan-dâp yn golygu nad oes rhaid byw yno mwyach. Mae actorion hyfforddedig yn gweithio yn Saesneg ledled y byd, os gellir cael fisa.

vacancies =
    Drwy asiantau a [Spotlight](organisation:spotlight), y cyfeiriadur mae cyfarwyddwyr castio yn ei chwilio, y mae castio go iawn yn digwydd. Mae theatrau, cynhyrchwyr S4C a thudalen swyddi [Cyngor Celfyddydau Cymru](organisation:arts-council-wales) yn cyhoeddi galwadau agored. Mae artistiaid cefnogol, neu ecstras, yn ymuno ag asiantaeth yng Nghaerdydd; arian diwrnod yw hwnnw, nid ffordd at rannau.

    Peidiwch byth â thalu i fynd ar restr gastio sy'n addo gwaith. Mae asiant yn cymryd canran o'r hyn rydych yn ei ennill, ar ôl i chi ei ennill.

entry-routes =
    Y ffordd fwyaf cyffredin yw tair blynedd mewn ysgol ddrama neu ar radd actio, yn gorffen gyda pherfformiad y daw asiantau i'w weld. Mae'n rhoi techneg, dygnwch a chriw o ffrindiau a fydd ryw ddydd yn creu pethau. Nid yw'n rhoi swydd.

    Daw eraill drwy theatr ieuenctid, yr *eisteddfod*, comedi, dawns neu ffilm a wnaed gyda ffrindiau. Nid oes dim i'ch rhwystro. Yr hyn na allwch ei hepgor yw ymarfer o flaen pobl nad ydyn nhw wedi dod i fod yn garedig.

route-university =
    Mae Coleg Brenhinol Cerdd a Drama Cymru yng Nghaerdydd yn hyfforddi actorion ar lefel gradd a gradd meistr. Ychydig o leoedd sydd, a thrwy glyweliad y cewch un: rownd gyntaf ar ffilm, ac yna ail glyweliad wyneb yn wyneb. Mae Prifysgol Cymru Y Drindod Dewi Sant yn dysgu actio a'r celfyddydau perfformio yng Nghaerfyrddin a Chaerdydd, gan gynnwys cwrs Cymraeg. Mae gan Brifysgol De Cymru radd mewn perfformio, ac mae Bangor ac Aberystwyth yn dysgu theatr a drama gyda mwy o astudio a llai o hyfforddi.

    Mae ysgolion yn Lloegr a'r Alban yn cynnal clyweliadau hefyd. Mae ffioedd clyweliadau a chost trenau'n cronni, felly gofynnwch i bob un am gael eich esgusodi rhag y ffi. Mae [Cyllid Myfyrwyr Cymru](organisation:student-finance-wales) yn rhoi benthyciad i fyfyrwyr gradd ble bynnag yn y Deyrnas Unedig yr ân nhw, cyn belled â'i fod yn derbyn y cwrs.

route-college =
    Mae'r rhan fwyaf o golegau yn dysgu celfyddydau perfformio ar lefel 3, fel Coleg Gŵyr, Coleg y Cymoedd, Caerdydd a'r Fro, Coleg Gwent a Grŵp Llandrillo Menai. Rydych yn ymarfer ac yn perfformio am ddwy flynedd, yn gweithio ar ddarnau clyweliad nes eu bod yn eiddo i chi, ac yn darganfod a ydych yn ei hoffi ar ddydd Llun gwlyb. Mae'n werth yr un faint â Safon Uwch wrth wneud cais.

route-direct =
    Gallwch eich cynnig eich hun heb ddim ond lluniau, rîl fer a rhestr o'r hyn rydych wedi'i wneud. Gofynnwch i gwmnïau bach a ydyn nhw'n cynnal clyweliadau cyffredinol. Mae theatrau Cymru yn cynnal sesiynau agored a chynlluniau i bobl na chawson nhw hyfforddiant, ac i'r rhai y mae eu hwynebau a'u hacenion wedi bod ar goll o'r llwyfan. Crëwch ddarn byr a'i ddangos.

training =
    Mae diwrnod ysgol ddrama yn para o naw tan chwech: llais, symud, canu, testun, ymladd, camera, ac yna ymarfer gyda'r nos. Cewch eich tynnu'n ddarnau ychydig, a hynny'n garedig os yw'r ysgol yn dda. Yn y flwyddyn olaf rydych yn actio'n gyhoeddus, yn aml gyda chyfarwyddwyr gwadd.

    Wedyn chi yw eich athro eich hun. Mae actorion yn dilyn dosbarthiadau mewn gwaith sgrin, acenion neu glownio, yn dysgu gyrru, yn cynnal eu Cymraeg neu'n ei dechrau, ac yn darllen dramâu. Mae gan yr undeb weithdai am ddim i'w aelodau.

qualifications =
    Canllaw cyffredinol i golegau a chyrsiau gradd yn Lloegr yw'r canlyniadau arholiad hyn. Ar y clyweliad y mae ysgolion drama yn pwyso, a gallan nhw hepgor gofynion arholiad i rywun dawnus, ond mae prifysgolion yn cyfrif pwyntiau fel ar gyfer unrhyw bwnc. Dewiswch ddrama neu gelfyddydau perfformio ar bob cyfrif, ond dewiswch hefyd rywbeth rydych yn ei garu lawn cymaint.

work-experience =
    Actiwch ym mhopeth: sioeau ysgol, adloniant y ffermwyr ifanc, y capel, yr Urdd, y gymdeithas opera leol. Mae [Celfyddydau Cenedlaethol Ieuenctid Cymru](organisation:national-youth-arts-wales) yn cynnal clyweliadau ar gyfer ei theatr ieuenctid, ac mae gan Theatr Clwyd, y Sherman a Frân Wen gwmnïau ifanc. Ewch i weld dramâu mewn seddi rhad, a dysgwch ddwy araith i rywun o'ch oed chi, un hen ac un newydd, ar eich cof.

    O dan un ar bymtheg mae angen trwydded gan y cyngor ar gyfer gwaith â thâl. Mae cefn llwyfan yn help hefyd: daliwch y sgript mewn ymarfer, a byddwch yn dysgu pam mae cyfarwyddwyr yn gofyn am bethau eto.

disclosure =
    Nid oes gwiriad ar gyfer actio. Fel arfer mae teithio i ysgolion, dysgu theatr ieuenctid neu warchod plant sy'n perfformio yn galw am un manylach.

progression =
    Nid oes rhengoedd na phensiwn. Mae rhannau'n tyfu, neu beidio. Mae gwaith hir fel *Pobol y Cwm* wedi cadw rhai actorion am flynyddoedd. Mae llawer yn ysgrifennu, yn cyfarwyddo, yn cynhyrchu neu'n dysgu, ac yng Nghymru mae'n ddigon arferol gwneud y pedwar. Mae'r ffordd o actio i [gynhyrchu teledu](career:tv-producer) yn un gyfarwydd.

    Dyma yrfaoedd eraill sy'n defnyddio'r un sgiliau: [dysgu Cymraeg](career:welsh-teacher) neu ddrama, therapi drama, cyflwyno, [tywys](career:tour-guide), hyfforddi meddygon a staff canolfannau galw, y gyfraith. Nid methu yw gadael.

adult-opportunities =
    Mae castio'n galw am wynebau trigain oed yn ogystal â rhai ugain oed, ac mae llai o bobl i chwarae'r rhannau hynny, felly gall cychwyn hwyr fod yn un da. Mae ysgolion drama'n croesawu profiad bywyd, ac mae cyrsiau meistr blwyddyn i'r rhai sydd â gradd. Bydd dosbarthiadau nos a chwmnïau amatur yn dangos yn gyntaf ai'r gwaith rydych yn ei garu ynteu'r gymeradwyaeth.

    Cadwch eich proffesiwn, yn rhan-amser os gallwch. Mae athro, trydanwr neu nyrs sy'n actio yn well ei fyd nag actor sy'n aros i'r ffôn ganu.

welsh =
    I actor, ail farchnad â llai o bobl ynddi yw'r Gymraeg. Mae dramâu [S4C](organisation:s4c), *Pobol y Cwm*, trosleisio i blant, radio, [Theatr Cymru](organisation:theatr-cymru) a sawl cwmni teithiol i gyd yn castio yn Gymraeg, ac mae llawer llai o bobl yn cynnig am bob rhan. Caiff sawl cyfres ei ffilmio ddwywaith, fesul golygfa, unwaith ym mhob iaith, gyda'r un cast.

    Gallwch hyfforddi drwy'r Gymraeg yng Nghaerfyrddin a Chaerdydd. Mae acen y Cymoedd, Llŷn neu'r Rhos sy'n dod yn naturiol i chi yn gaffaeliad, ac ni fydd neb yn diolch i chi am ei cholli. Mae rhai a ddysgodd Gymraeg yn oedolion yn cael eu castio. Dywedwch hynny wrth eich asiant, a darllenwch destun newydd yn uchel bob wythnos i'w chadw'n barod at y llwyfan.

picture-stage-caption = Golygfa yng ngolau llusern
picture-stage-description = Ar lwyfan â llenni coch mae dyn â'i wallt mewn locs yn codi llusern ac yn siarad â menyw wallt coch sy'n estyn at y golau. Mae pennau'r gynulleidfa i'w gweld o'u blaen.
