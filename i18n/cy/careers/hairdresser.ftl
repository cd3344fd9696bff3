### Hairdresser: words of the career page.

title = Triniwr gwallt
summary = Yn torri, yn lliwio ac yn steilio gwallt pobl, ac yn eu hanfon allan yn teimlo'n debycach iddyn nhw eu hunain.
also-known-as =
    - triniwr neu drinwraig gwallt
    - steilydd gwallt
    - barbwr
    - lliwydd gwallt
    - steilydd iau
    - triniwr gwallt symudol
    - perchennog salon
    - arbenigwr gwallt affro a gwallt gweadog
search-words =
    - trin gwallt
    - siop trin gwallt
    - torri gwallt
    - merch trin gwallt
    - dynes trin gwallt
    - gwallt
    - salon
    - steilydd
    - barbio
    - siop barbwr
    - lliwio
    - lliw gwallt
    - golchi gwallt
    - sychu gwallt
    - cyrls
    - plethu
    - plethi
    - pyrm
    - barf
    - clipwyr
    - siswrn
    - gwallt priodas
    - swydd ddydd Sadwrn
    - rhentu cadair
    - harddwch
    - trin gwalld
    - hairdresser
starts-from = Gydag unrhyw gymwysterau, neu hebddyn nhw
first-step = Yna prentisiaeth mewn salon, neu gwrs coleg lefel 2

work-activities =
    Gyda sgwrs mae pob apwyntiad yn dechrau. Rydych yn edrych ar y gwallt yn wlyb ac yn sych, yn gofyn beth mae'r cleient yn ei wneud ag ef ar fore Llun, ac yn darganfod beth yw ystyr *dim ond tocio* i'r person hwn. Wedyn rydych yn torri, yn lliwio, yn pyrmio, yn sythu, yn codi neu'n plethu.

    Cemeg yw lliw. Rydych yn darllen y lliw naturiol, yn canfod beth sydd arno'n barod, yn cymysgu yn ôl pwysau ac yn gwylio'r cloc. Os aiff pethau o chwith, mae'r gwallt yn troi'n oren neu'n torri. Ryw ddeuddydd ymlaen llaw rydych yn rhoi dafn y tu ôl i'r glust fel prawf croen, gan fod y lliwiau'n gallu achosi adwaith alergaidd ffyrnig.

    Golchi gwallt, ysgubo, gwneud te, plygu tywelion, ateb y ffôn ac estyn ffoiliau yw gwaith dechreuwyr. Gall blwyddyn fynd heibio cyn i chi dorri gwallt rhywun sy'n talu, heblaw modelau ac ambell fodryb ddewr.

    Mae *barbwr* yn gweithio â chlipwyr, siswrn a rasel, yn gyflym, ar giw o bobl sy'n cerdded i mewn. Mae rhai trinwyr gwallt yn arbenigo: gwallt gweadog ac affro, wigiau i bobl sy'n cael triniaeth canser, gwallt priodas, neu wallt ar gyfer ffilm a theledu.

    Mae'r hyn rydych yn ei glywed yn cyfrif cymaint â'r hyn rydych yn ei wneud. Mae cleientiaid yn sôn wrth y sawl sy'n trin eu gwallt am ysgariad, lympiau a dyledion, gan ymddiried na fydd yn mynd ymhellach.

day-at-work =
    Dydd Sadwrn mewn salon pum cadair.

    Mae cleient cyntaf y dydd, am naw, eisiau'r steil sydd gan actor mewn llun. Traean o'r trwch sydd yn ei gwallt hi. Drwy siarad, rydych yn dod at rywbeth a fydd yn gweddu iddi, ac mae hi wrth ei bodd. Tra bydd ei lliw yn gweithio, rydych yn tocio gwallt bachgen aflonydd, ar fwrdd ar draws breichiau'r gadair.

    O un ar ddeg ymlaen, priodferch a'i mam sydd gennych, dau steil wedi'u codi a deugain pin ym mhob un. Rydych yn bwyta hanner brechdan. Mae'r steilydd iau wedi anfon pyrm drwodd yn rhy fuan, felly rydych yn arafu popeth am chwarter awr ac yn ymddiheuro ar hyd y rhes.

    Am dri rydych yn cywiro gwallt a liwiwyd yn ddu gartref, fesul cudyn, ac yn egluro y bydd yn cymryd tri ymweliad. Gŵr gweddw sy'n dod bob mis am y sgwrs yw'r olaf. Am hanner awr wedi pump rydych yn diheintio'r cribau, yn cyfrif yr arian, ac yn eistedd am y tro cyntaf ers y bore.

qualities-and-skills =
    Mae angen dwylo sy'n gwneud pethau bach yn fanwl gywir, llygad am siâp, a synnwyr lliw. Os ydych yn lliwddall, mae torri a barbio yn dal yn agored i chi, ond bydd lliwio'n anodd.

    Mae angen tymer wastad, i sefyll yn agos at ddieithriaid drwy'r dydd ac i fwynhau hynny, ac i glywed eu bod yn casáu'r canlyniad. Mae gwneud ffracsiynau yn eich pen yn help i gymysgu lliw. Dysgwch sefyll yn iawn: mae cefnau, ysgwyddau ac arddyrnau'n dioddef. Mae dŵr, siampŵ a channydd yn rhoi dermatitis i lawer iawn o drinwyr gwallt, felly mae menig yn rhan o'r offer. Os oes gennych ecsema neu asthma, holwch feddyg.

pay =
    Mae trinwyr gwallt a barbwyr yn rhannu un grŵp yn yr arolwg, ynghyd â dechreuwyr a'r rhai sy'n golchi gwallt, ledled y Deyrnas Unedig. Gweithwyr cyflogedig llawn amser yn unig sydd ynddo. Gan fod y rhan fwyaf yn y grefft yn hunangyflogedig neu'n gweithio'n rhan-amser, mae'n gadael mwy allan nag y mae'n ei gynnwys. Efallai nad yw pob cildwrn a chomisiwn yno.

    Fel prentis dan 19 neu yn eich blwyddyn gyntaf gellir talu'r ffigur isaf sydd yma i chi. Rhaid i steilydd cymwys 21 oed neu'n hŷn gael o leiaf y nesaf. Dyna mae llawer o salonau'n ei dalu, ynghyd â chyfran o'r hyn a ddaw i mewn drwoch chi dros darged.

    I *rentu cadair* rydych yn talu swm bob wythnos, neu gyfran o'r hyn a gymerwch, ac yn cadw'r gweddill. Gall dalu mwy i rywun â llyfr llawn. Mae hefyd yn golygu eich treth eich hun, eich cynnyrch, eich yswiriant, dyddiau gwag, a gwyliau heb yr un geiniog. Gofynnwch i rywun edrych ar y cytundeb: mae rhai sy'n cael eu galw'n hunangyflogedig yn weithwyr cyflogedig mewn gwirionedd, ac mae tâl gwyliau yn ddyledus iddyn nhw.

hours =
    Mae salonau ar agor pan fydd eraill yn rhydd, sef ar ddydd Sadwrn, yn hwyr ar nos Iau neu nos Wener, ac yn ddi-baid drwy fis Rhagfyr. Dydd Sul a dydd Llun yw'r penwythnos arferol. Rydych ar eich traed bron o hyd. Pan na fydd rhywun yn cyrraedd, efallai y cewch eich talu am yr awr, ac efallai ddim.

    Mae llawer yn y grefft yn gweithio'n rhan-amser, ac mae'n un o'r swyddi sy'n haws eu ffitio o gwmpas plant bach.

places =
    Mae salon neu farbwr ym mron pob pentref sydd â siop, a rhes ohonyn nhw mewn trefi. Gallech weithio hefyd:

    - mewn salon mawr yng Nghaerdydd neu Abertawe, gyda thimau artistig a nosweithiau hyfforddi
    - o fan neu o fag, yn mynd i gartrefi pobl ac i gartrefi gofal
    - o ystafell yn eich tŷ eich hun
    - mewn sba gwesty, siop fawr neu ysbyty
    - ar longau mordeithio, neu mewn canolfannau gwyliau dramor
    - yn nhrelar gwallt a cholur cyfres sy'n cael ei ffilmio yng Nghymru, ar ôl rhagor o hyfforddiant

    Mae'ch siswrn yn mynd gyda chi. Mewn rhai gwledydd mae angen trwydded leol cyn y cewch dorri.

vacancies =
    Anaml y bydd salonau'n mynd ymhell i chwilio am staff. Maen nhw'n rhoi cerdyn yn y ffenest neu neges ar Instagram, ac yn holi'r ferch neu'r bachgen dydd Sadwrn yn gyntaf. Ewch i mewn ar ddydd Mawrth tawel, a'ch gwallt eich hun yn edrych yn dda. Mae prentisiaethau ar restr [Gyrfa Cymru](organisation:careers-wales).

entry-routes =
    Mae dwy hen ffordd i mewn, coleg a phrentisiaeth, a'r un cymwysterau sydd ar ddiwedd y ddwy. Mae coleg yn dysgu mewn trefn, gydag amser i ymarfer, ac nid yw'n rhoi cyflog. Mae salon yn rhoi cyflog, a byddwch yn ymarfer pan fydd yn hwylus i'r salon. Mae rhai'n gwneud blwyddyn o'r naill ac yn gorffen gyda'r llall. Mae lefel 2 yn eich gwneud yn steilydd iau, a lefel 3 yn steilydd llawn.

route-apprenticeship =
    Mae gan Gymru brentisiaethau trin gwallt ar lefel 2 a lefel 3, ac un uwch ar lefel 4 i uwch-steilyddion a rheolwyr salon. Mae gan farbio ei rai ei hun ar lefelau 2 a 3. Rydych yn gweithio mewn salon am gyflog, gyda diwrnod yr wythnos mewn coleg neu gyda chwmni hyfforddi, a daw asesydd i'ch gwylio wrth y gadair. Nid oes rheol sy'n pennu graddau: bydd y salon yn eich cyfweld ac yn aml yn rhoi diwrnod prawf i chi.

route-college =
    Mae gan golegau o Fangor i Frynbuga salonau sy'n gwasanaethu'r cyhoedd am brisiau isel, ac ar bennau go iawn y byddwch yn dysgu o'r tymor cyntaf. Mae cyrsiau llawn amser ar lefel 1, 2 a 3, blwyddyn yr un fel arfer, ac mae llawer am i chi ddod i sesiwn gyda'r nos neu ar ddydd Sadwrn nawr ac yn y man. Rydych yn talu am becyn offer. Mae dosbarthiadau nos yn gweddu i oedolion.

route-work =
    Mae rhai'n dechrau fel gweithiwr dydd Sadwrn neu dderbynnydd, ac yn cael eu cadw. Caiff unrhyw un ei alw ei hun yn driniwr gwallt, felly mae'n bosibl peidio byth â sefyll arholiad. Heb un, bydd yn anodd cael yswiriant, newid salon neu fynd dramor, felly gofynnwch am i hyfforddiant fod yn rhan o'r swydd.

training =
    Rydych yn dechrau ar ben plastig, ac yna ar ffrindiau. Mae'r unedau'n debyg iawn ym mhobman: ymgynghori, golchi, torri, lliwio, steilio, plethu, derbynfa, diogelwch. Ar gyfer pob un mae nifer o gleientiaid i gael eich asesu arnyn nhw, a phrawf byr.

    Rydych yn dal i ddysgu wedyn, gan fod ffasiwn yn newid. Mae cwmnïau cynnyrch yn rhedeg academïau lliw, ac mae fideos am ddim ym mhobman. Mae'n werth chwilio am gwrs mewn torri gwallt gweadog a gofalu amdano, gan fod llawer o salonau yng Nghymru yn dal i droi cleientiaid o'r fath i ffwrdd. Ar gyfer rasel, lliwio blew amrannau neu estheteg mae angen tystysgrifau pellach.

registration =
    Gallwch ofyn am gael eich rhestru fel triniwr gwallt cofrestredig y wladwriaeth pan fydd gennych gymhwyster cydnabyddedig. Ychydig o gleientiaid sy'n chwilio amdano. Mae'r grefft wedi gofyn am wneud cofrestru'n orfodol, a hyd yn hyn nid yw hynny wedi digwydd.

qualifications =
    Yr hyn mae Coleg Caerdydd a'r Fro yn gofyn amdano yw'r llinell gyntaf; mae eraill yn gofyn am fwy neu lai, ac yn aml nid oes angen graddau ar gyfer lefel 1. Mae tiwtor am weld golwg daclus, geirda, a sut rydych yn siarad â phobl. Gallwch gael eich asesu yn Gymraeg mewn rhai colegau, felly holwch a fydd TGAU Cymraeg yn gwneud y tro yn lle Saesneg.

work-experience =
    Ewch yn weithiwr dydd Sadwrn yn rhywle. Felly y mae perchnogion salon yn dod o hyd i brentisiaid, a byddwch yn gwybod erbyn y Nadolig a yw'ch traed yn gallu ei ddioddef. Ymarferwch blethu, cyrlio a chwythsychu ar eich teulu, a chadwch luniau cyn ac ar ôl, gyda chaniatâd. Mae sioeau ysgol a'r gymdeithas ddrama leol bob amser am gael rhywun i wneud y gwallt.

disclosure =
    Nid yw salonau'n gofyn am wiriad fel arfer. Efallai y gofynnir i chi am un os ydych yn ymweld â chartrefi gofal, ysbytai neu bobl y mae angen cymorth arnyn nhw yn eu cartrefi eu hunain.

progression =
    Rydych yn symud o fod yn steilydd iau i fod yn steilydd ac yn uwch-steilydd, gyda rhestr brisiau sy'n codi gris bob tro. Gallech fod yn gyfarwyddwr lliw, rheoli cangen, dysgu mewn coleg neu deithio ar ran cwmni cynnyrch. Gyda rhagor o astudio, gallech wneud wigiau, mynd i faes tricholeg, neu drin gwallt a cholur ar gyfer llwyfan a sgrin, lle byddech yn gweithio wrth ochr [actorion](career:actor).

    Mae llawer yn agor salon neu'n mynd yn symudol. Busnes go iawn yw hwnnw, gyda rhent, TAW i feddwl amdani, a staff a allai adael a mynd â'u cleientiaid gyda nhw. Mae gan y [National Hair and Beauty Federation](organisation:nhbf) gontractau enghreifftiol, a bydd [Busnes Cymru](organisation:business-wales) yn mynd drwy'ch symiau.

adult-opportunities =
    Mae pobl yn ailhyfforddi yn ddeg ar hugain neu'n hanner cant, yn aml o waith siop neu ofal. Mae colegau'n cynnal cyrsiau lefel 2 gyda'r nos a rhai cyflym ar eu cyfer. Y drafferth yw'r flwyddyn ar gyflog dechreuwr o dan steilydd iau na'ch merch. Mae prentis mewn oed yn costio mwy yr awr i'r salon, felly rhaid i chi ei berswadio eich bod yn dod â chleientiaid a synnwyr gyda chi.

    Mae mynd yn symudol yn nod cyffredin. Cymhwyswch yn llawn, prynwch yswiriant, a gwnewch flwyddyn mewn salon yn gyntaf, gan na fydd neb yn eich achub wrth fwrdd cegin rhywun arall.

welsh =
    Siarad yw'r rhan fwyaf o awr yn y gadair, ac yn iaith y cartref mae pobl yn siarad orau. Mewn ardaloedd Cymraeg, mae pobl yn gofyn wrth ei enw am steilydd sy'n ei siarad: neiniau, a rhieni i blentyn nad yw'n siarad dim byd arall eto. Yng ngweddill Cymru mae dysgwyr yn hoffi ymarfer ar rywun sy'n methu dianc.

    Nid yw rhestr brisiau ac arwydd siriol yn y ddwy iaith yn costio llawer. Mae rhai colegau'n dysgu ac yn asesu trin gwallt yn Gymraeg neu'n ddwyieithog. Ni fydd neb yn gwrthod swydd i chi am nad ydych yn ei siarad.

picture-cut-caption = Tocio a sychu gwallt
picture-cut-description = Mewn siop trin gwallt mae un triniwr gwallt yn tocio gwallt gwyn dyn hŷn mewn clogyn lelog, ac un arall â gwallt gwyrddlas yn sychu cyrls menyw sy'n gwenu.
