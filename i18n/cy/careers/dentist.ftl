### Dentist: words of the career page.

title = Deintydd

summary = Yn cadw cegau'n iach: yn atal ac yn canfod clefydau, yn trwsio ac yn tynnu dannedd, ac yn rhoi rhai newydd yn lle'r rhai a gollwyd.

also-known-as =
    - llawfeddyg deintyddol
    - ymarferydd deintyddol cyffredinol
    - deintydd cyswllt
    - deintydd cymunedol
    - orthodontydd

search-words =
    - deintyddiaeth
    - deintyddfa
    - deintyddion
    - dannedd
    - dant
    - y ddannodd
    - dannoedd
    - llenwad
    - drilio
    - tynnu dannedd
    - tynnu dant
    - dannedd doethineb
    - deintgig
    - cig y dannedd
    - weiren ar y dannedd
    - coron
    - dannedd gosod
    - dannedd dodi
    - pydredd
    - ysbyty deintyddol
    - gwynnu dannedd
    - GDC
    - orthodeintydd
    - llenwi dannedd
    - deintidd
    - dentist
    - dentydd

starts-from = Gradd ddeintyddol

first-step = Yna blwyddyn sylfaen ar gyflog

work-activities =
    Lle bach, tywyll a gwlyb i weithio ynddo yw ceg, ac mae ei pherchennog yn aml yn ofnus. Rydych yn gweithio drwy ddrych, gydag offer sy'n symud fesul rhan o filimetr, tra byddwch yn egluro i rywun yr hyn y byddai'n well ganddo beidio â'i glywed.

    Mae dau hanner i'r gwaith. Un yw atal: rydych yn chwilio am bydredd, clefyd y deintgig ac arwyddion cynnar canser y geg, yn tynnu lluniau pelydr-X, ac yn siarad am siwgr, ysmygu a brwsio. Y llall yw trwsio:

    - tynnu pydredd allan ac ailadeiladu'r dant
    - glanhau gwreiddyn heintus, er mwyn i'r dant gael aros
    - tynnu dannedd nad oes modd eu hachub
    - gosod coronau, pontydd, dannedd gosod a mewnblaniadau
    - sythu dannedd, neu anfon y claf at rywun sy'n gwneud hynny
    - delio â dannedd wedi torri, chwydd a phoen yr un diwrnod

    Rydych yn arwain tîm bach. Mae nyrs ddeintyddol wrth eich ochr drwy'r dydd, a hylenyddion a therapyddion sy'n gwneud llawer o'r gwaith ar y deintgig a rhai llenwadau.

    Mae'r rhan fwyaf o ddeintyddion yng Nghymru yn trin rhai pobl ar y GIG a rhai'n breifat. Mae llawer o bobl yn methu cael deintydd GIG, felly byddwch yn gweld cegau nad oes neb wedi edrych ynddyn nhw ers blynyddoedd, a phlant y mae angen tynnu sawl dant iddyn nhw.

    Mae'r cefn a'r gwddf yn dioddef ar ôl blynyddoedd o blygu. Gall y nerfau ddioddef hefyd: mae cleifion ofnus yn gwingo, yn crio neu'n gweiddi, ac mae rhai'n cwyno neu'n mynd i gyfraith. Byddwch yn delio â gwaed, poer ac anadl ddrwg. Pan fydd triniaeth yn methu, mae pawb yn gwybod dwylo pwy a'i gwnaeth. Ond mae pobl yn dod i mewn yn dal eu gên ac yn cerdded allan yn gwenu, ac ychydig o yrfaoedd sy'n rhoi canlyniadau mor gyflym.

day-at-work =
    Rydych yn rhannu practis â thri arall, uwchben banc mewn hen dref farchnad.

    Am chwarter i naw mae'r tîm yn cwrdd am bum munud. Pwy sy'n nerfus? Pwy sy'n cymryd teneuwyr gwaed? Dim ond archwiliad y mae'r claf cyntaf am ei gael. Nid yw'r ail wedi bod ers naw mlynedd, felly ychydig iawn a wnewch: cyfrif y dannedd, dweud wrthi beth a welwch, a threfnu apwyntiad arall cyn iddi golli'i hyder.

    Ganol y bore rydych yn treulio awr ar un dant cefn. O dan len rwber rydych yn glanhau tair sianel wreiddyn, pob un mor fain â blewyn. Mae'ch nyrs yn estyn pob ffeil cyn i chi ofyn.

    Am ddau mae bachgen chwech oed yn gwrthod agor ei geg. Rydych yn brwsio dannedd draig gyda'ch gilydd am dipyn. Mae'n gadael i chi gyfrif i wyth, ac mae hynny'n ddigon am heddiw. Yna mae ffermwr yn cael ei ddannedd gosod cyntaf, a myfyrwraig yn dangos darn gwyn yn ei cheg. Nid ydych yn hoffi ei olwg. Rydych yn anfon llythyr brys i'r ysbyty, ac yn esbonio pam heb ei dychryn.

qualities-and-skills =
    - bysedd cadarn, golwg da ac amynedd gyda phethau bach iawn
    - pwyll sy'n lledu i'r sawl sydd yn y gadair
    - y gallu i esbonio dewisiadau a'u cost yn blaen, heb geisio gwerthu
    - canolbwyntio am awr heb egwyl
    - arwain nyrs yn gadarn ac yn garedig, a hithau'n clywed popeth a ddywedwch
    - tipyn o ben busnes, os ydych am fod yn berchen ar bractis

pay =
    Nid oes ffigur yma, gan na chafwyd un da a diweddar i ddeintyddion yng Nghymru. Yr hyn sy'n bwysig yw sut y daw'r arian. Yn y flwyddyn sylfaen rydych ar gyflog a bennir yn genedlaethol. Wedyn mae'r rhan fwyaf o ddeintyddion practis yn *ddeintyddion cyswllt* hunangyflogedig: maen nhw'n cael eu talu am y driniaeth a wnân nhw, ac yn rhoi cyfran i'r practis am yr ystafell, y nyrs a'r deunyddiau. Dim gwaith, dim tâl, ac mae hynny'n cynnwys gwyliau a salwch. Mae deintyddion y gwasanaeth cymunedol a'r ysbytai ar gyflog, gyda phensiwn a gwyliau.

    Mae gwaith preifat yn talu'n well fesul awr, ond rhaid cael cleifion sy'n fodlon talu. Gall perchnogion ennill yn dda, a nhw sy'n cario'r dyledion.

hours =
    Oriau swyddfa sydd gan bractisau gan mwyaf, gydag ambell noson hwyr neu fore Sadwrn. Fel deintydd cyswllt gallwch gytuno faint o ddiwrnodau a weithiwch, ac mae llawer yn dewis pedwar. Gweithwyr cyflogedig yn unig sydd yn y rhif uchod, felly nid yw'n cynnwys y rhan fwyaf o ddeintyddion practis.

places =
    - practis deintyddol, sy'n eiddo i ddeintyddion neu i gadwyn, ym mron pob tref
    - gwasanaeth deintyddol cymunedol bwrdd iechyd, ar gyfer pobl ag anableddau, plant mewn angen mawr a chleifion sy'n methu gadael eu cartref
    - yr Ysbyty Deintyddol yng Nghaerdydd, neu adran y geg a'r ên mewn ysbyty mawr arall
    - carchardai, y lluoedd arfog a phrifysgolion

    Mae'r Gymru wledig yn brin o ddeintyddion, yn enwedig y gogledd a'r gorllewin. Mae AaGIC yn cynnig rhagor o gefnogaeth ac arian i rai newydd am dreulio eu blwyddyn sylfaen yno.

vacancies =
    Mae deintyddion cyswllt yn cael lle drwy gylchgronau a gwefannau deintyddol, asiantaethau a ffrindiau. Ar [NHS Jobs](organisation:nhs-jobs) y mae'r swyddi ar gyflog. Caiff swyddi'r flwyddyn sylfaen eu rhannu mewn un rownd i'r Deyrnas Unedig, heblaw am rai gwledig y mae Cymru'n eu llenwi ei hun.

entry-routes =
    Mae'r radd yn para pum mlynedd, ac yng Nghaerdydd y mae unig ysgol ddeintyddol Cymru. Wedyn daw blwyddyn sylfaen mewn practis, gyda hyfforddwr yn yr ystafell nesaf. Rhaid i bawb sy'n graddio o ysgol ddeintyddol ym Mhrydain ei gwneud cyn gweithio i'r GIG. Nid oes prentisiaeth sy'n eich gwneud yn ddeintydd yn unman yn y Deyrnas Unedig.

    Yn y blynyddoedd cyntaf mae angen [cyllid myfyrwyr](organisation:student-finance-wales) arnoch. Tua diwedd y radd mae [Bwrsariaeth GIG Cymru](organisation:nhs-bursary-wales) yn ysgwyddo llawer o'r gost.

route-university =
    Byddwch yn gwneud cais i bedair ysgol ddeintyddol ar y mwyaf drwy [UCAS](organisation:ucas), yn yr hydref cyn i'r rhan fwyaf o gyrsiau gau, a rhaid sefyll prawf UCAT yn yr haf. Mae Caerdydd yn derbyn graddedigion hefyd, ar yr un pum mlynedd â phawb arall. Mae gan ychydig o ysgolion yn Lloegr gyrsiau pedair blynedd iddyn nhw. Gall y cyfweliad gynnwys tasg i'ch dwylo.

training =
    Rydych yn dechrau gyda gwyddor y pen, y geg a'r corff cyfan, a chyda phen plastig ar wialen fetel. Ar hwnnw y byddwch yn drilio nes y cewch drin person go iawn. O hynny ymlaen, mewn clinigau y mae'r rhan fwyaf o'ch wythnos, gyda'ch cleifion eich hun, rhai y byddwch yn eu gweld am flynyddoedd.

    Rhaid i fyfyrwyr deintyddiaeth wneud ystod benodol o driniaethau'n dda cyn cael sefyll yr arholiadau terfynol. Yn y flwyddyn sylfaen rydych yn gweld cleifion cyffredin y GIG, yn arafach na'ch cydweithwyr, gyda diwrnod astudio bron bob wythnos.

registration =
    Mae ymarfer deintyddiaeth heb gofrestru gyda'r [Cyngor Deintyddol Cyffredinol](organisation:gdc) yn erbyn y gyfraith. Rydych yn talu ffi iddo bob blwyddyn, yn cadw yswiriant ar gyfer hawliadau, ac yn dangos eich bod yn dal i ddysgu. I drin cleifion y GIG, mae angen lle ar restr cyflawnwyr Cymru hefyd.

qualifications =
    Graddau uchel, felly, gyda chemeg a bioleg. O ganllaw ar gyfer Lloegr y daw'r rhestr hon. Mae Caerdydd yn cyhoeddi ei gofynion ei hun, gyda chynigion is i rai disgyblion o ysgolion ac ardaloedd nad oes llawer o fyfyrwyr yn dod ohonyn nhw.

work-experience =
    Ceisiwch wylio mewn dau bractis, neu mewn un practis a chlinig, a nodwch beth a'ch synnodd. Cewch weld am faint mae deintydd yn eistedd yn llonydd. Dangoswch eich dwylo hefyd: gwneud modelau, gwnïo, canu offeryn, addurno cacennau. Gall disgyblion yng Nghymru holi am gynllun *Deintyddion Yfory*, i siaradwyr Cymraeg, ac am y cynllun i'r gogledd.

disclosure =
    Mae'r brifysgol yn gwneud gwiriad cyn i'r clinigau ddechrau. Fel ar gyrsiau iechyd eraill, nid yw rhybudd gan yr heddlu am ddiod neu gyffuriau'n ddiwedd ar bopeth bob tro, ond gall ei guddio fod.

progression =
    Ar ôl y flwyddyn sylfaen mae rhai'n gwneud blwyddyn neu ddwy mewn swyddi ysbyty. Gyda rhagor o arholiadau gallwch arbenigo: sythu dannedd, plant, deintgig, gwreiddiau, llawfeddygaeth. Mae llawfeddygon y geg a'r ên yn cymryd gradd feddygol hefyd. Mewn practis gallwch fynd o fod yn ddeintydd cyswllt i fod yn bartner neu'n berchennog. Mae'r gwasanaeth cymunedol yn arwain at uwch-swyddi ar gyflog, ac mae angen athrawon ar Gaerdydd.

adult-opportunities =
    Mae nyrsys deintyddol, hylenyddion, technegwyr deintyddol a gwyddonwyr yn dechrau eto fel deintyddion, er nad llawer: mae pum mlynedd heb fawr o incwm yn dipyn i'w ofyn. Mae gwaith arall yn y tîm yn haws ei gyrraedd. Gallwch ddysgu bod yn nyrs ddeintyddol ar gyflog, ac mae'r graddau hylendid a therapi'n fyrrach.

    Holwch yr ysgol cyn gwario ar gwrs Mynediad. Ychydig o ysgolion deintyddol sy'n derbyn un.

welsh =
    Dywedwch *agorwch yn fawr*, ac mae ceg yn agor. Mae ofn yn lleihau pan fydd y deintydd yn siarad fel eich teulu, a chyda phlant bach mae'n gwneud byd o wahaniaeth. Mae'n haws i lawer o bobl y gogledd a'r gorllewin ddeall yn Gymraeg beth yw llenwad gwreiddyn, beth yw ei gost a beth all fynd o'i le.

    Prin yw'r deintyddion sy'n siarad Cymraeg. Mae'r Coleg Cymraeg Cenedlaethol yn gweithio gyda'r ysgol ddeintyddol er mwyn gallu dysgu peth, a gweld rhai cleifion, yn Gymraeg, ac mae'n rhoi ysgoloriaethau. Yn Saesneg y dywedir geiriau technegol yn aml o hyd, felly mae pobl yn cymysgu'r ddwy iaith heb feddwl.

picture-chair-caption = Archwiliad yng nghadair y deintydd
picture-chair-description = Mae bachgen mewn sbectol ddiogelwch oren yn gorwedd yn ôl yng nghadair y deintydd o dan lamp lachar. Mae'r deintydd, mewn mwgwd a sbectol chwyddo, yn edrych i'w geg â drych bach, a nyrs ddeintyddol â chymorth clyw yn estyn offeryn. Mae lluniau pelydr-X o ddannedd wedi'u goleuo ar y wal.
