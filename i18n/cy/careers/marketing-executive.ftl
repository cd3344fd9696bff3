### Marketing executive: words of the career page.

title = Swyddog marchnata
summary = Yn darganfod beth mae pobl ei eisiau, ac yn cynllunio ac yn rhedeg yr ymgyrchoedd sy'n gwneud iddyn nhw sylwi, prynu neu ymuno.
also-known-as =
    - swyddog gweithredol marchnata
    - swyddog marchnata digidol
    - swyddog marchnata a chyfathrebu
    - swyddog brand
    - swyddog ymgyrchoedd
    - swyddog cyfryngau cymdeithasol
search-words =
    - marchnata
    - hysbysebu
    - hysbysebion
    - hyrwyddo
    - cyhoeddusrwydd
    - brandio
    - cyfryngau cymdeithasol
    - dylanwadwr
    - TikTok
    - Instagram
    - creu cynnwys
    - cynnwys digidol
    - gwefan
    - gwefannau
    - cylchlythyr
    - e-byst
    - posteri
    - digwyddiadau
    - cysylltiadau cyhoeddus
    - ymchwil marchnad
    - slogan
    - ymgyrch
    - marketing
    - advertising
    - social media
starts-from = TGAU neu Safon Uwch, a gwaith i'w ddangos
first-step = Swydd cynorthwyydd marchnata, prentisiaeth neu radd

work-activities =
    Mae gwneuthurwr caws ym Mhowys yn gwerthu'n dda wrth y giât ond nid yn unman arall. Mae lleoedd gwag ar gwrs weldio coleg. Mae bwrdd iechyd am i bobl ddod am bigiad ffliw. Rhaid i rywun ganfod pwy fyddai â diddordeb, beth i'w ddweud wrthyn nhw, ble byddan nhw'n ei weld a faint gaiff ei wario. Chi yw'r rhywun hwnnw.

    Yn gyntaf rydych yn casglu ffeithiau: ffigurau gwerthu, pwy sy'n ymweld â'r wefan, beth mae cwsmeriaid yn ei ddweud, faint mae cystadleuwyr yn ei godi. O hynny daw cynllun a chyllideb. Wedyn daw'r creu, a chi'ch hun sy'n gwneud llawer ohono mewn tîm bach:

    - ysgrifennu negeseuon, e-byst, taflenni a thudalennau, yn Gymraeg ac yn Saesneg
    - egluro'r gwaith i ddylunydd, ffotograffydd neu wneuthurwr ffilmiau, a dweud yn garedig wrthyn nhw nad yw'n taro'r nod
    - prynu lle i hysbysebu ar beiriannau chwilio, cyfryngau cymdeithasol, y radio neu fysiau
    - rhedeg stondin yn y Sioe Frenhinol neu ar ddiwrnod agored
    - cadw calendr, rhag i ddim fynd allan ar y dyddiad anghywir

    Wedyn rydych yn cyfrif. Faint o bobl a'i gwelodd, a gliciodd, a brynodd, a ddaeth yn ôl? Caiff dwy fersiwn o bennawd e-bost eu hanfon i weld pa un a gaiff ei hagor fwyaf. Os na ddaeth neb, rydych yn dweud hynny ac yn newid pethau.

    Mae rhaglenni bellach yn ysgrifennu drafft cyntaf o bron popeth, ac yn gwneud lluniau hefyd. Mae hynny wedi mynd â pheth o waith y dechreuwyr, ac mae angen i'r rhai sy'n dechrau nawr weld beth sy'n wir, beth sy'n ddiflas a beth sy'n swnio fel pawb arall.

    Mae'r gyfraith yn gosod terfynau. Ni chewch gamarwain, ni chewch ysgrifennu at bobl nad ydyn nhw wedi cytuno, ac mae rheolau llym ynghylch plant, alcohol, gamblo a bwyd.

    Mae'n edrych yn hwyl o'r tu allan, ac yn aml mae'n hwyl. Dyma hefyd y gyllideb gyntaf i'w thorri mewn blwyddyn wael. Mae pawb yn yr adeilad yn meddwl y gallen nhw ei wneud, mae gan gefnder y rheolwr farn am y logo, a chi sy'n gorfod delio â'r sylw cas am hanner nos.

day-at-work =
    - Am naw rydych yn edrych ar ffigurau neithiwr. Mae mwy wedi gwylio ffilm yr oen ar y bwrdd syrffio na dim arall ers y Pasg; nid yw'r archebion wedi symud.
    - Am hanner awr wedi naw mae'r tîm yn sefyll o gwmpas bwrdd gwyn. Mae ymgyrch hanner tymor yr hydref yn dechrau ymhen deuddeg diwrnod ac nid oes pennawd Cymraeg eto. Mae'r cyfieithiad o'r un Saesneg yn gywir ond yn farw, felly rydych yn ysgrifennu un newydd.
    - Am un ar ddeg mae cogydd yn ffonio: bwydlen y llynedd sydd ar y wefan. Rydych yn ei chywiro.
    - Am hanner dydd rydych chi a'r ffotograffydd ar y traeth yn Aberdaron gyda theulu a gafodd addewid o haul.
    - Am ddau mae'r swyddog cyllid yn gofyn beth ddaeth o hysbysebion y mis diwethaf. Mae'r swm gennych yn barod, am unwaith.
    - Am dri rydych yn profi e-bost ar bedwar ffôn. Ar un ohonyn nhw mae'r botwm wedi diflannu.
    - Am hanner awr wedi pedwar mae ymwelydd yn postio bod llwybr yn beryglus. Rydych yn ffonio'r safle cyn ateb.
    - Am chwech rydych yn mynd adref, ac yn gweld eich poster eich hun wrth yr arhosfan bws a rhywun wedi tynnu llun mwstás arno.

qualities-and-skills =
    Mae cyflogwyr yn chwilio am gymysgedd prin mewn un person:

    - chwilfrydedd am pam mae pobl yn gwneud yr hyn maen nhw'n ei wneud, ac yn talu'r hyn maen nhw'n ei dalu
    - ysgrifennu byr, clir, heb gamgymeriadau sillafu
    - bod yn gartrefol gyda chanrannau, taenlenni a graffiau
    - llygad am lythrennau, lliw a ffotograff da
    - cadw sawl tasg i fynd heb golli gafael ar yr un
    - croen digon tew ar gyfer “allwch chi roi mwy o fynd ynddo?”
    - cydwybod: rhaid bod yn barod i ddweud nad yw honiad yn wir

pay =
    Ffigur y prentis yw'r lleiaf y ceir ei dalu; mae swydd gyntaf fel cynorthwyydd yn aml yn dechrau heb fod ymhell uwchlaw'r isafswm cyflog. Mae elusennau, cyrff celfyddydol a chwmnïau bach ar yr ochr isaf. Mae cwmnïau cyllid, technoleg, ynni a fferyllol yn talu mwy, a hefyd asiantaethau mewn dinasoedd mawr.

    Mae grŵp yr arolwg yn cynnwys cynorthwywyr, staff hysbysebu ac eraill ym maes marchnata o dan lefel rheolwr. Ffigur y Deyrnas Unedig yw hwn, a Llundain ynddo, ac mae llawer o Gymru'n talu llai na'i ganol.

hours =
    Mae'r rhan fwyaf o wythnosau'n cadw at y diwrnod swyddfa, gyda chryn dipyn o weithio gartref. Gyda'r nos ac ar benwythnosau y mae sioeau, lansiadau a gwyliau, ond cewch amser i ffwrdd yn eu lle fel arfer. Mae'n anodd i'r sawl sy'n gofalu am y cyfryngau cymdeithasol ymlacio, felly cytunwch pwy sy'n eu gwylio ar y Sul. Mae gweithwyr llawrydd yn dewis eu horiau ac yn mynd ar ôl eu hanfonebau.

places =
    Mae pob corff y mae arno angen cwsmeriaid, myfyrwyr, rhoddwyr neu bleidleiswyr yn gwneud rhywfaint o farchnata, er mai un person sydd i wneud y cyfan, efallai, mewn corff bach.

    - gwefannau cymharu prisiau ac yswirwyr Caerdydd a Chasnewydd
    - twristiaeth: atyniadau, gwestai, rheilffyrdd stêm, parciau cenedlaethol
    - gwneuthurwyr bwyd a diod, llawer ohonyn nhw ar ffermydd
    - prifysgolion a cholegau, sy'n cystadlu'n galed am fyfyrwyr
    - S4C, yr Urdd, theatrau, gwyliau, clybiau rygbi a phêl-droed
    - cynghorau, byrddau iechyd a Llywodraeth Cymru
    - asiantaethau, y rhan fwyaf yng Nghaerdydd ac Abertawe, a rhai ar hyd yr A55

    Gellir gweithio i gwmni ym Manceinion neu Lundain o Flaenau Ffestiniog, os yw'r lein yn ddigon cyflym.

vacancies =
    Mae teitl y swydd yn amrywio, felly chwiliwch am gyfathrebu, cynnwys, digidol a brand hefyd. Mae cyrff cyhoeddus yn hysbysebu ar eu gwefannau eu hunain ac ar [People Exchange Cymru](organisation:people-exchange-cymru). Mae asiantaethau'n aml yn cyflogi pobl sydd wedi ysgrifennu atyn nhw â rhywbeth clyfar. Pan fydd eisiau Cymraeg, edrychwch ar y gwefannau newyddion a swyddi Cymraeg hefyd.

    Anfonwch ddolenni at bethau rydych wedi'u gwneud. Mae tudalen o ganlyniadau ffair sborion capel yn well na pharagraff o ansoddeiriau.

entry-routes =
    Nid oes tystysgrif y mae'n rhaid ei chael. Mae cyflogwyr mawr gan amlaf yn dewis graddedigion, mewn unrhyw bwnc; mae rhai bach yn dewis pwy bynnag a all ddangos ei fod wedi gwneud rhywbeth a weithiodd. Swydd cynorthwyydd, yn llwytho'r wefan ac yn pacio taflenni, yw'r gris isaf arferol.

route-university =
    Mae'r rhan fwyaf o brifysgolion Cymru'n dysgu graddau mewn marchnata, neu fusnes gyda marchnata, yn eu plith Bangor, Aberystwyth, Abertawe, De Cymru a Metropolitan Caerdydd. Mae blwyddyn ar leoliad yn gwneud mwy o wahaniaeth nag enw'r cwrs. Mae Saesneg, Cymraeg, seicoleg, ieithoedd a dylunio graffig yn arwain yma hefyd. Gyda gradd mewn rhywbeth arall, gallwch ychwanegu cymhwyster byr gan y [Sefydliad Marchnata Siartredig](organisation:cim).

route-apprenticeship =
    Mae Cymru'n cynnig tair: cyfryngau cymdeithasol ar lefel 3, marchnata digidol ar lefel 3 a marchnata digidol ar lefel 4. Rydych yn gweithio i gyflogwr ac yn astudio wrth wneud, gyda phortffolio mae asesydd yn edrych drwyddo. Diddordeb brwd a rhifau, ysgrifennu a chyfrifiadura sylfaenol mae cyflogwyr am eu gweld, yn hytrach na graddau penodol. Mae pob un yn cymryd blwyddyn neu fwy. Gofalwch fod gan y cwmni rywun sy'n deall marchnata, neu byddwch yn eich dysgu'ch hun.

route-direct =
    Crëwch rywbeth a'i ddangos: sianel am gŵn defaid â dilynwyr go iawn, posteri a thocynnau sioe ysgol, tudalen siop y buoch yn gofalu amdani. Mae cyrsiau am ddim gan y cwmnïau chwilio a chyfryngau cymdeithasol mawr yn dysgu'r offer ac yn rhoi bathodynnau. Ysgrifennwch at ddeg o gwmnïau bach yn agos at eich cartref a chynigiwch wella un peth. Mae pobl yn dod o swyddi eraill hefyd: gwerthu, derbynfa, newyddiaduraeth neu ddylunio.

training =
    Yn ystod y misoedd cyntaf cewch weld rheolau'r brand, y system bostio a'r ffordd o brynu hysbysebion, gan eistedd wrth ochr rhywun gan amlaf. Mae'r offer yn newid bob blwyddyn, ac ni fydd neb yn eich anfon ar gwrs ar gyfer pob un.

    Efallai y bydd cyflogwr yn talu am dystysgrif neu ddiploma gan y sefydliad marchnata, i'w hastudio gyda'r nos, neu am rai'r [Data and Marketing Association](organisation:dma). Gyda digon o brofiad ac astudio bob blwyddyn, gallwch ddod yn farchnatwr siartredig. Nid yw'n ofynnol, er ei fod yn helpu'r rhai heb radd.

qualifications =
    Ar gyfer gradd, mae cyrsiau'n edrych ar y graddau TGAU a Safon Uwch yn fwy nag ar y pynciau; mae busnes, y cyfryngau, Saesneg, Cymraeg neu seicoleg i gyd yn addas. Nid oes graddau penodol ar gyfer y prentisiaethau, felly nid oes rhai i'w gweld yma.

work-experience =
    Gallwch ddechrau heddiw. Cymerwch ofal o gyfryngau cymdeithasol clwb, pantomeim Ffermwyr Ifanc neu eisteddfod, a chadwch nodyn o'r rhifau cyn ac ar ôl. Gofynnwch i atyniad neu wneuthurwr bwyd am wythnos yn y gwanwyn, pan fyddan nhw'n brysur. Rhowch gynnig ar y cystadlaethau menter sydd mewn ysgolion. Mae dydd Sadwrn ar [lawr siop](career:sales-assistant) yn dangos beth mae pobl yn ei godi ac yn ei roi'n ôl.

progression =
    O fod yn swyddog gallwch godi'n uwch-swyddog, yna'n rheolwr â thîm a chyllideb, ac yn bennaeth marchnata. Mewn asiantaeth gallech arbenigo mewn trin cleientiaid, strategaeth neu'r ochr greadigol.

    Gellir arbenigo hefyd: chwilio, data, ffilm, digwyddiadau, codi arian, cysylltiadau cyhoeddus. Mae rhai sy'n hoffi ysgrifennu'n symud at [newyddiaduraeth](career:journalist) neu ohoni, a'r rhai sy'n hoffi lluniau at [ddylunio graffig](career:graphic-designer). Ar ôl rhai blynyddoedd mae llawer yn gweithio iddyn nhw eu hunain, i lond dwrn o fusnesau bach.

adult-opportunities =
    Mae'r hyn y buoch yn ei werthu, ei weini neu ei ddysgu o'r blaen yn wybodaeth y mae asiantaeth yn talu amdani. Gall nyrs farchnata i gwmni iechyd, a ffermwr i gwmni bwydydd anifeiliaid. Mae rhai hysbysebion yn awgrymu bod eisiau rhywun ifanc; atebwch nhw beth bynnag, â ffigurau.

    Bydd cyrsiau nos, Cyfrif Dysgu Personol mewn sgiliau digidol, neu ei wneud yn gyntaf i'ch stondin neu'ch tŷ gwyliau eich hun yn llenwi'r bwlch. Byddwch yn barod am deitl is ar y dechrau.

welsh =
    Rhaid i gynghorau, colegau, byrddau iechyd a llawer o rai eraill yng Nghymru, yn ôl y gyfraith, drin y ddwy iaith yn gyfartal, ac ni allan nhw wneud hynny gyda phobl nad ydyn nhw ond yn anfon testun i'w gyfieithu. Mae slogan sy'n odli yn Saesneg yn marw o'i gyfieithu. Prin yw'r rhai sy'n meddwl am y syniad yn Gymraeg, ac mae asiantaethau'n cystadlu amdanyn nhw.

    Mae cwmnïau preifat wedi darganfod bod Cymraeg ar y pecyn neu'r arwydd yn gwerthu, i ymwelwyr yn ogystal ag i bobl gartref. Nid oes rhaid bod yn fardd: bydd Cymraeg clir, cywir a chyfeillgar, a chlust at sut maen nhw'n siarad yn Llangefni neu Lanelli, yn ddigon. Gyda llai na hynny, gallwch ofalu o hyd fod y Gymraeg yno, yn gywir, ac yn dod yn gyntaf.

picture-campaign-caption = Cynllunio ymgyrch i jar o fêl
picture-campaign-description = Mae swyddog marchnata â gwallt gwyrddlas yn pinio llun ar fwrdd o gardiau lliw. Wrth ei hymyl mae cydweithiwr barfog yn tynnu llun o jar o fêl ar fwrdd.
