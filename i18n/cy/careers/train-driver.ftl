### Train driver: words of the career page.

title = Gyrrwr trên
summary = Yn gyrru trenau teithwyr neu nwyddau, gan gadw at y signalau, y cyflymder a'r amserlen dros lwybrau a ddysgwyd ar y cof.
also-known-as =
    - gyrrwr trên neu yrwraig drên
    - gyrrwr trenau
    - gyrrwr locomotif
    - gyrrwr trên nwyddau
    - gyrrwr trên-tram
search-words =
    - trên
    - trenau
    - tren
    - gyrru trên
    - gyrrwr tren
    - dreifar trên
    - dreifio trên
    - rheilffordd
    - rheilffyrdd
    - y lein
    - lein fach
    - relwe
    - locomotif
    - injan
    - Trafnidiaeth Cymru
    - TrC
    - Metro
    - tram
    - nwyddau
    - signalau
    - gard
    - tocynnwr
    - ASLEF
    - stêm
    - train driver
    - TfW
starts-from = Dim graddau penodol, ond profion anodd ar eich gallu i ganolbwyntio
first-step = Swydd hyfforddi â chyflog gyda chwmni trenau

work-activities =
    Gall trên llawn gymryd milltir i stopio, felly nid ymateb i'r hyn mae'n ei weld o'i flaen y mae gyrrwr. Rhaid i chi wybod ymlaen llaw: ble mae'r signal nesaf, pa mor serth yw'r rhiw, ble mae'r cledrau'n mynd yn llithrig pan fydd y dail yn disgyn.

    Ar gyfer pob shifft cewch ddiagram, sef taflen sy'n dweud pa drenau i'w gyrru a phryd. Rydych yn darllen yr hysbysiadau am waith trwsio a mannau araf, ac yna'n paratoi'r trên: breciau, goleuadau, radio, drysau, cab. Ar y ffordd rydych yn:

    - ufuddhau i signalau a byrddau cyflymder, ac yn ateb y rhybuddion yn y cab
    - brecio wrth ddod i orsaf, fel bod pob drws wrth y platfform
    - gwneud cyhoeddiadau, neu eu gadael i'r tocynnwr
    - siarad â'r signalwr ar y radio pan fydd rhywbeth o'i le
    - delio â namau, fel drws sy'n gwrthod cau, neu ag anifeiliaid ar y lein

    Ar drên nwyddau gallech fod ar eich pen eich hun am oriau, a milltir o gerrig, dur neu olew y tu ôl i chi. Rhwng Amwythig, Aberystwyth a Phwllheli, ar sgrin yn y cab y mae'r signalau, a dyna'r lein gyntaf ym Mhrydain i weithio felly. O gwmpas Caerdydd, trenau-tram yw rhai o drenau trydan y Metro.

    Gwaith o lonyddwch hir ac argyfwng sydyn yw hwn. Rydych ar eich pen eich hun gyda'ch meddyliau, a chewch chi ddim gadael iddyn nhw grwydro. Mae rhai gyrwyr, heb fod bai arnyn nhw, yn gweld rhywun yn marw dan y trên. Mae cwmnïau'n rhoi amser i ffwrdd a chwnsela wedyn; mae ambell un yn methu mynd yn ôl.

day-at-work =
    Rydych yn dechrau'ch shifft ym Machynlleth am ddeng munud wedi pedwar, a'r dref yn cysgu. Rydych yn darllen yr hysbysiadau diweddaraf: defaid ar y lein ger y Borth, terfyn cyflymder wrth Dalerddig.

    Am bump rydych yn dod â'r trên cyntaf am Birmingham allan o'r seidins. Mae'r rhiw at Dalerddig yn wlyb, ac rydych yn ei dringo'n araf bach rhag i'r olwynion lithro. Erbyn y Trallwng mae'r cerbydau'n llenwi, ac yn Amwythig mae gyrrwr arall yn cymryd drosodd.

    Mae'r ffordd adref yn arafach. Yng Nghaersŵs mae car wedi stopio ar y groesfan, ac mae'r sgrin yn gorchymyn i chi aros; rydych yn dweud wrth y tocynnwr, sy'n dweud wrth y teithwyr. Daw'r lein yn glir ar ôl chwe munud. Am hanner awr wedi deuddeg rydych yn trosglwyddo'r allweddi. Byddwch yn mynd i'r gwely pan fydd pobl eraill yn cael te, gan fod yfory'n dechrau'n gynharach eto.

qualities-and-skills =
    - sylw sy'n dal drwy ddwy awr o ddim byd o gwbl
    - cof am fanylion: mae cannoedd o bethau i'w dysgu am bob llwybr
    - cadw at reolau i'r llythyren, a phwyll pan fydd rhaid eu defnyddio o ddifrif
    - dweud ar unwaith eich bod wedi gwneud camgymeriad
    - siarad clir ar y radio, gan ailadrodd rhifau yn ôl
    - golwg dda, gyda sbectol neu hebddi, a golwg lliw a chlyw normal
    - bywyd sy'n gallu dygymod ag oriau od, a dim cyffuriau; mae'r terfyn alcohol bron yn sero, a daw profion heb rybudd

pay =
    Mae'r arolwg yn cynnwys gyrwyr tramiau ac yn cwmpasu'r DU gyfan. Mae'r ateb yn glir: o'r swyddi nad oes angen gradd ar eu cyfer, dyma un o'r rhai sy'n talu orau. Mae'r ffigur am swyddi yng Nghymru yn cynnwys pobl eraill sy'n gyrru neu'n gweithio ym myd trafnidiaeth.

    Llawer llai y mae hyfforddeion yn ei gael, ac mae'r swm yn codi fesul cam wrth iddyn nhw basio. Mae pob cwmni'n bargeinio â'r undeb, felly mae'r cyflog yn amrywio o un i'r llall; edrychwch ar yr hysbyseb ei hun. Mae gweithio ar ddiwrnod rhydd yn ychwanegu ato lle mae cytundeb.

hours =
    Mae'r oriau'n llai nag mewn llawer swydd, ond gallan nhw ddod ar unrhyw adeg. Gallech ddechrau am dri y bore un wythnos a gorffen am un y bore yr wythnos wedyn, gan gynnwys penwythnosau a noswyl Nadolig. Cewch wybod y rota ymhell ymlaen llaw, ac mae terfyn ar yr oriau rhwng cyfnodau gorffwys. Mae rhai cwmnïau'n cytuno i batrymau rhan-amser ar ôl i chi gymhwyso.

places =
    Rydych yn perthyn i ddepo, a rhaid i chi fyw'n ddigon agos i'w gyrraedd pan nad oes dim yn rhedeg.

    - [Trafnidiaeth Cymru](organisation:tfw), sy'n eiddo i Lywodraeth Cymru, yw'r prif gyflogwr. Mae ei gyrwyr yn dechrau gwaith mewn lleoedd fel Caerdydd, Caerfyrddin, Machynlleth, Cyffordd Llandudno a Chaergybi, a thros y ffin yng Nghaer ac Amwythig.
    - Mae Great Western, Avanti West Coast a CrossCountry yn rhedeg i Gymru, a rhai o'u gyrwyr wedi'u lleoli yma.
    - Mae cwmnïau nwyddau'n cludo dur, cerrig a thanwydd, yn y de yn bennaf.
    - Mae'r rheilffyrdd bach i dwristiaid yn defnyddio gwirfoddolwyr, gyda llond llaw o griw cyflogedig.

vacancies =
    Daw swyddi i hyfforddeion bob hyn a hyn. Am ychydig ddyddiau y maen nhw ar agor, ac mae miloedd yn gwneud cais. Cofrestrwch i gael negeseuon ar dudalen [Trafnidiaeth Cymru](organisation:tfw) a phob cwmni arall. Caiff llawer o swyddi eu cynnig o fewn y rheilffordd cyn i'r cyhoedd glywed amdanyn nhw.

entry-routes =
    Un giât sydd, ac mae'n gul: gwneud cais, sefyll y profion, cael cyfweliad, pasio'r archwiliad meddygol. Nid oes cwrs coleg a aiff â chi drwyddi, ac ni all neb werthu lle i chi.

    Gan gorff diogelwch y rheilffyrdd y daw'r profion, ac maen nhw'n mesur sylw, cof, ymateb a sut rydych yn dilyn rheolau. Dwywaith yn unig yn eich oes y cewch eu sefyll, felly ymarferwch gyda'r [papurau mae'n eu rhoi am ddim](organisation:rssb) cyn y cynnig cyntaf.

    Newidiwyd y gyfraith yn 2026 fel y gallwch gael trwydded i yrru yn 18 oed; 20 oedd yr oedran cynt. Mae pob cwmni'n penderfynu pryd y bydd yn barod am hyfforddeion iau.

route-direct =
    Llenwch y ffurflen ag enghreifftiau o'r adegau pan fuoch yn cadw at reol, yn sylwi ar berygl neu'n aros yn bwyllog. Mae'r rhai a ddewisir yn mynd drwy'r profion dros ddau ddiwrnod ac yna'n cwrdd â rheolwr, sy'n holi mwy am yr hyn rydych wedi'i wneud nag am eich gobeithion. Mae'r meddyg yn archwilio'r llygaid, y clustiau, y galon a'r dŵr. Ar ôl hynny gallech aros rhai misoedd i'r hyfforddi ddechrau.

route-apprenticeship =
    Yn y cwmni Trafnidiaeth Cymru, prentisiaeth lefel 3 mewn gyrru trenau yw'r hyfforddiant ei hun, gyda Choleg y Cymoedd. Hi oedd y gyntaf o'i bath yng Nghymru. Nid i'r coleg yr ydych yn gwneud cais: rydych yn gwneud cais am y swydd hyfforddi, a daw'r brentisiaeth gyda hi, ar unrhyw oedran.

route-work =
    Mae tocynwyr, staff gorsafoedd, paratowyr trenau a gyrwyr depo yn adnabod y rheilffordd ac yn gweld y swyddi gyntaf. Daeth llawer o yrwyr i fyny felly. O'r tu allan, mae gwaith ar fysiau neu lorïau, yn y gwasanaeth ambiwlans neu'r lluoedd arfog yn dangos yr un cadernid.

training =
    Mae'n cymryd rhwng blwyddyn a dwy. Y llyfr rheolau sy'n dod gyntaf, mewn ystafell ddosbarth, gydag arholiadau y mae pobl yn eu methu. Wedyn rydych yn dysgu am y trên ei hun, sut i'w baratoi a beth i'w wneud pan fydd yn torri i lawr.

    Am rai misoedd rydych yn gyrru gyda hyfforddwr wrth eich ochr, ddydd a nos, ac yn dysgu'ch llwybrau. Pan fydd asesydd wedi'ch pasio, rydych yn gyrru ar eich pen eich hun. Cewch eich gwirio bob blwyddyn neu ddwy, yn y cab a thrwy'r cofnodydd.

registration =
    Ar brif linellau Prydain ni chaiff neb yrru heb drwydded gyrru trenau, a'r [Office of Rail and Road](organisation:orr) sy'n rhoi'r trwyddedau ac yn cadw rhestr ohonyn nhw. Eich cwmni sy'n gwneud cais ar eich rhan. Heblaw'r drwydded mae gennych dystysgrif y cwmni, sy'n dweud pa drenau a pha lwybrau rydych yn eu hadnabod.

qualifications =
    Nid oes gan y brentisiaeth yng Nghymru ei gofynion mynediad ei hun, a dim ond Saesneg da a gallu gyda rhifau y mae'r rhan fwyaf o hysbysebion yn gofyn amdanyn nhw. O'r canllaw ar gyfer Lloegr y daw'r ddau bwnc a enwir; mae rhai cwmnïau am eu gweld, ac eraill yn rhoi prawf. Mae profiad sy'n dangos cyfrifoldeb yn cyfrif mwy na marciau.

work-experience =
    Ni chewch deithio mewn cab, ond mae'r rheilffyrdd treftadaeth yn agored led y pen: Ffestiniog, Talyllyn, Llangollen, Gwili, Mynydd Brycheiniog a mwy. O ryw un ar bymtheg oed mae gwirfoddolwyr yn glanhau injans, yn gweithio fel gard ac yn dysgu signalau, ac mae rhai'n dechrau'n iau mewn grŵp ieuenctid.

progression =
    Mae'r rhan fwyaf sy'n cymhwyso yn aros am oes, ar shifftiau gwell wrth i'r rhai uwch eu pennau ymddeol. Daw eraill yn hyfforddwyr, yn rheolwyr gyrwyr, yn aseswyr neu'n gynllunwyr rota, neu'n mynd i faes ymchwilio i ddamweiniau a diogelwch.

adult-opportunities =
    Nid rhywun yn syth o'r ysgol yw'r recriwt arferol: mae nyrsys, swyddogion heddlu a rheolwyr siop i gyd wedi dod yn yrwyr yn eu tridegau a'u pedwardegau. Cewch eich talu o'r bore cyntaf, er y gall fod yn llai nag yr oeddech yn ei ennill cynt, felly disgwyliwch ddwy flynedd fain.

    Byddwch yn onest am gwsg a theulu cyn gwneud cais. Os ydych chi wedi cael eich gwrthod, gofynnwch pryd y cewch roi cynnig arall arni, a threuliwch yr amser mewn unrhyw swydd ar y rheilffordd. Gall [Cymru'n Gweithio](organisation:working-wales) eich helpu gyda'r ffurflen a chyfweliad ffug.

welsh =
    Yn Saesneg y mae sgwrs ddiogelwch ar y radio ym mhob man, yn ôl y rheol. Gyda'r cyhoedd mae'n wahanol. Mae gan y cwmni Trafnidiaeth Cymru ddyletswydd i wasanaethu pobl yn y ddwy iaith, ac mae ei gyhoeddiadau a'i arwyddion yn ddwyieithog. Caiff gyrwyr sy'n gallu ychwanegu gair Cymraeg eu hunain pan fydd oedi eu gwerthfawrogi i'r gorllewin o Fachynlleth a Chyffordd Llandudno, ac yn enwedig ar drên heb docynnwr.

    Cewch anfon eich cais a chael eich cyfweliad yn Gymraeg, ac mae'r cwmni'n cynnal gwersi i staff.

picture-driving-caption = Signal gwyrdd o'ch blaen
picture-driving-description = Mae gyrwraig trên â gwallt gwyn a gwasgod goch yn eistedd wrth y rheolyddion. Drwy ffenestr y cab mae'r cledrau'n rhedeg heibio i signal gwyrdd i gwm o fryniau a thai teras.
