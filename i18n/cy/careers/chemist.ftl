### Chemist: words of the career page.

title = Cemegydd
summary = Yn darganfod o beth mae sylweddau wedi'u gwneud, ac yn creu rhai newydd, o feddyginiaethau i ddeunyddiau batris.
also-known-as =
    - cemegydd dadansoddol
    - cemegydd ymchwil
    - cemegydd diwydiannol
    - cemegydd datblygu
    - cemegydd synthetig
    - dadansoddwr cyhoeddus
    - cemegydd deunyddiau
search-words =
    - cemeg
    - cemist
    - cemegau
    - cemegion
    - cemegwyr
    - gwyddoniaeth
    - gwyddonydd
    - lab
    - labordy
    - arbrofion
    - arbrawf
    - tiwbiau profi
    - moleciwlau
    - cyffuriau
    - meddyginiaethau
    - fforensig
    - plastig
    - batris
    - profi dŵr
    - tabl cyfnodol
    - ymchwil
    - gradd cemeg
    - doethuriaeth
    - cot wen
    - chemist
    - chemistry
starts-from = Gradd mewn cemeg
first-step = Yna swydd iau mewn labordy

work-activities =
    Nid y cemist y tu ôl i gownter siop yw hwn; [fferyllydd](career:pharmacist) yw hwnnw. Gweithio gyda'r sylweddau eu hunain rydych chi. Y cwestiwn efallai yw “Beth sydd yn hwn?”, “Pa mor bur yw e?” neu “Allwn ni wneud un sy'n para'n hirach?”

    Cemegwyr dadansoddol sy'n ateb y ddau gyntaf. Maen nhw'n cymryd sampl o ddŵr afon, tabled neu far aur, yn ei doddi, yn ei roi drwy offer sy'n werth cymaint â thŷ, ac yn darllen y pigau ar graff. Cemegwyr synthetig sy'n ateb y trydydd. Maen nhw'n uno moleciwlau mewn llestri gwydr, gam wrth gam, ac yn ceisio cael mwy o gynnyrch a llai o wastraff bob tro. Mae eraill yn cynyddu'r raddfa, fel bod yr hyn a weithiodd mewn fflasg yn gweithio hefyd mewn tanc o faint bws, lle mae gwres a mwg yn fater gwahanol.

    Dyma rai o'r tasgau cyffredin:

    - cynllunio arbrawf, gydag asesiad ysgrifenedig o'r hyn a allai fynd o'i le
    - pwyso, cymysgu, twymo, oeri, hidlo ac aros
    - defnyddio offer sy'n gwahanu ac yn pwyso moleciwlau, a gofalu amdano
    - cofnodi pob cam mor dda nes y gallai rhywun dieithr ei ailadrodd
    - profi dull nes y gallwch ddangos bod ei ganlyniad yn gywir
    - ysgrifennu adroddiadau i bobl sy'n gorfod penderfynu rhywbeth

    Ailadrodd yw llawer o'r gwaith. Gall naw arbrawf o bob deg fethu, ac efallai y bydd rhaid rhoi cynnig ar ddull gant o weithiau cyn gallu ymddiried ynddo. Rydych yn trin pethau sy'n llosgi, yn gwenwyno neu'n drewi, y tu ôl i wydr ac mewn menig. Mae damweiniau'n brin am fod y rheolau'n llym, a byddwch yn treulio oriau ar y rheolau hynny.

day-at-work =
    - Hanner awr wedi wyth. Rydych yn gwisgo cot a sbectol, yn darllen canlyniadau'r nos ac yn gweld bod un sampl o blith trigain yn edrych yn od.
    - Naw. Rydych yn gwneud safonau newydd, sef hydoddiannau y gwyddoch yn union pa mor gryf ydyn nhw, ac yn profi'r sampl od eto.
    - Hanner awr wedi deg. Mae'r canlyniad yn od unwaith yn rhagor. O ffynnon ar fferm y daw, ac mae nitrad ynddo. Rydych yn ffonio cyswllt y cwsmer ac yn rhoi'r neges ar bapur.
    - Hanner dydd. Mae pwmp yn gollwng. Rydych chi a'r [technegydd](career:laboratory-technician) yn ei dynnu'n ddarnau, yn newid sêl nad yw'n fwy na botwm crys, ac yn ei brofi.
    - Dau. Gwaith desg: rhaid i ddull newydd ddangos ei fod yn rhoi'r un ateb ar dri diwrnod, gyda dau berson. Rydych yn llunio'r cynllun.
    - Hanner awr wedi tri. Mae arolygydd o'r corff sy'n achredu'r labordy yn gofyn am gael gweld cofnodion mis Mawrth diwethaf. Rydych yn dod o hyd i bob tudalen.
    - Pump. Rydych yn llwytho trigain sampl arall, yn eu cychwyn ac yn golchi'ch dwylo.

qualities-and-skills =
    Amynedd sy'n dod gyntaf, a thaclusrwydd wedyn, gan fod mainc flêr yn rhoi atebion anghywir. Dyma bethau eraill sydd eu hangen:

    - dwylo cadarn, a thrwyn da am rywbeth sydd o'i le
    - mathemateg: molau, logiau, gwallau ac ystadegau
    - meddwl sy'n hoffi gofyn pam, ac yn amau ei ganlyniad ei hun
    - ysgrifennu clir, gan mai'r adroddiad yw'r cyfan mae'r rhan fwyaf o bobl yn ei weld o'ch gwaith
    - parch at berygl heb ei ofni

    Gallwch fod yn gemegydd os oes gennych anabledd. Gellir gostwng meinciau, a gall offer siarad. Mae ambell alergedd a chyflwr croen yn gwneud y gwaith yn anodd, felly rhowch gynnig arno yn labordy'r ysgol yn gyntaf.

pay =
    Mae pawb sy'n gweithio fel gwyddonydd cemegol yn yr arolwg, boed ym maes ymchwil, mewn diwydiant neu fel dadansoddwr cyhoeddus. Nid oes ffigur ar wahân i'r rhai sydd newydd adael y brifysgol. Disgwyliwch ddechrau yn agos at y chwarter isaf, neu'n is na hynny mewn labordy contract sy'n profi samplau ddydd ar ôl dydd.

    Mae meddyginiaethau, olew a deunyddiau newydd yn talu'n well na bwyd a dŵr. Mae doethuriaeth yn agor swyddi ymchwil, ond nid yw'n codi'r cyflog cyntaf gymaint ag y mae pobl yn ei obeithio, ac mae'n costio tair neu bedair blynedd ar grant digon bach. Yn aml, contract dwy neu dair blynedd sydd i ymchwilwyr prifysgol.

hours =
    Mae'r rhan fwyaf o labordai'n cadw oriau gwaith arferol yn ystod yr wythnos, gyda pheth rhyddid o ran amser dechrau. Ond os yw adwaith yn cymryd un awr ar ddeg, dyna ni, a rhaid i rywun fod yno ar y diwedd. Mae gweithfeydd sy'n gwneud cemegion yn rhedeg fesul shifft, ac mae'r rhai sy'n profi'r cynnyrch yn gweithio shifftiau hefyd. Ym maes ymchwil, mae nosweithiau a phenwythnosau'n diflannu'n haws nag y mae'r contract yn ei ddweud.

places =
    Mae'r gwaith i'w gael lle mae diwydiant neu brifysgol:

    - gwneuthurwyr meddyginiaethau, er enghraifft yn Wrecsam, Hengoed, Tredegar a'r Gelli Gandryll
    - metelau, mewn lleoedd fel y burfa nicel yng Nghlydach, y gwaith dur ym Mhort Talbot a'r Bathdy Brenhinol yn Llantrisant
    - gwneuthurwyr sglodion cyfrifiadur a'r deunyddiau ar eu cyfer, o gwmpas Casnewydd a Chaerdydd
    - y burfa ym Mhenfro
    - profi dŵr gyda Dŵr Cymru, a labordy Cyfoeth Naturiol Cymru
    - labordai contract a labordai dadansoddwyr cyhoeddus
    - grwpiau ymchwil ym mhrifysgolion Cymru, mewn meysydd fel catalyddion a chelloedd solar

    Yn y rhan fwyaf o'r canolbarth a'r gorllewin, prin yw'r swyddi, ac mae llawer o raddedigion o Gymru'n dechrau yng ngogledd-orllewin Lloegr, ym Mryste neu yn nyffryn Tafwys.

vacancies =
    Mae swyddi prifysgol ar [jobs.ac.uk](organisation:jobs-ac-uk). Mae gan y Royal Society of Chemistry ei bwrdd swyddi ei hun, ac mae asiantaethau arbenigol yn llenwi llawer o'r swyddi cyntaf mewn diwydiant, yn aml ar gontract dros dro sy'n troi'n barhaol. Mae lleoliadau blwyddyn mewn diwydiant yn agor flwyddyn gyfan ymlaen llaw.

entry-routes =
    Mae gan bron bob cemegydd radd. Nid oes deddf am hynny: y cyfan yw bod cyflogwyr am gael rhywun sydd wedi treulio cannoedd o oriau wrth fainc. Gall y rhai nad ydyn nhw eisiau prifysgol lawn amser ddechrau fel technegydd ac astudio ochr yn ochr â'r gwaith.

route-university =
    Mae Caerdydd ac Abertawe'n dysgu cemeg, ac mae gan brifysgolion eraill yng Nghymru gyrsiau â digon o gemeg ynddyn nhw, fel gwyddor fferyllol, fforensig neu amgylcheddol. Chwiliwch am achrediad gan y [Royal Society of Chemistry](organisation:rsc). Mae BSc yn para tair blynedd ac yn ddigon ar gyfer y rhan fwyaf o labordai. Mae MChem yn para pedair ac yn arwain yn fwy sicr at ymchwil. Y fersiwn gyda blwyddyn mewn diwydiant yw'r un y mae cyflogwyr yn holi amdani.

route-work =
    Mae prentisiaeth lefel 3, neu swydd gynorthwyol gyda Safon Uwch, yn eich rhoi ymhlith cemegwyr o'r dechrau. Wedyn mae rhai cyflogwyr yn talu am dystysgrif uwch neu radd ran-amser. Gall gymryd chwe blynedd neu fwy, a rhaid i chi ddewis cyflogwr sydd o ddifrif; gofynnwch am gael cwrdd â rhywun sydd wedi dilyn y llwybr.

training =
    Mae cemegwyr newydd yn dysgu dulliau'r labordy un ar y tro. Mae cydweithiwr yn eich gwylio'n gwneud pob un, yn cymharu'ch ffigurau â rhai hysbys, ac yn llofnodi i ddweud eich bod yn barod. Mewn ffatrïoedd rydych yn dysgu hefyd am arferion gweithgynhyrchu da, sef rheolau'r gyfraith ar gyfer gwneud meddyginiaethau. Mae cyflenwyr offer yn cynnal cyrsiau. Mae pobl sy'n gwneud doethuriaeth yn gweithio ar un cwestiwn am dair neu bedair blynedd, ar eu pen eu hunain yn bennaf, gyda chyngor.

qualifications =
    Mae Safon Uwch mewn cemeg, neu rywbeth cyfwerth, bron yn hanfodol. Mathemateg sy'n helpu fwyaf fel ail bwnc, ac mae rhai prifysgolion yn mynnu mathemateg neu wyddor arall. Gall y rhai sydd heb gemeg ddilyn blwyddyn sylfaen neu gwrs Mynediad mewn gwyddoniaeth. O ganllaw ar gyfer Lloegr y daw'r hyn a welwch yma; mae prifysgolion Cymru'n amrywio o ran y graddau Safon Uwch, ond nid llawer o ran y pynciau.

work-experience =
    Ni all labordai bob amser dderbyn pobl dan ddeunaw, oherwydd diogelwch ac yswiriant, felly gofynnwch yn gynnar a gofynnwch i lawer: y cwmni dŵr, ysbytai, bragdai, ysgol haf prifysgol. Gall ysgolion yng Nghymru drefnu ymweliad gan [lysgenhadon STEM](organisation:stem-learning). Cymerwch ran yn yr Olympiad cemeg, neu helpwch dechnegydd eich ysgol i baratoi gwaith ymarferol.

progression =
    Gyda phrofiad gallech ddod yn un o'r rhain:

    - uwch-wyddonydd, gyda'i faes ei hun a phobl iau dan ei ofal
    - pennaeth ansawdd, sy'n penderfynu a gaiff swp ei werthu
    - dadansoddwr cyhoeddus, ar ôl arholiadau pellach mewn bwyd a'r gyfraith
    - twrnai patentau, athro, awdur gwyddoniaeth neu arolygydd diogelwch

    Gall aelodaeth o'r Royal Society of Chemistry arwain at y teitl Cemegydd Siartredig. Arwydd o statws yw hwnnw, a gallwch weithio am oes hebddo.

adult-opportunities =
    Os ydych wedi gweithio fel gweithredwr proses, nyrs, bragwr neu ffermwr, rydych eisoes yn deall pam mae mesur yn bwysig. Y ffordd i mewn fel arfer yw cwrs Mynediad mewn gwyddoniaeth mewn coleg ac yna gradd. Mae'r Brifysgol Agored yn gadael i chi astudio gwyddoniaeth o gartref, gyda pheth gwaith labordy wyneb yn wyneb. Meddyliwch ymlaen llaw: bach yw'r cyflog cyntaf, ac mae dechreuwr hŷn yn cystadlu â graddedigion dwy ar hugain oed. Ar y llaw arall, bydd labordy contract sy'n brin o bobl ofalus yn aml yn edrych ar y person ac nid ar y dyddiad geni.

welsh =
    Saesneg yw iaith cemeg ym mron pob labordy yng Nghymru, fel yn y rhan fwyaf o'r byd. Ynddi hi y daw papurau, labeli a thaflenni diogelwch. Ar yr ymylon mae'r Gymraeg yn cyfrif: esbonio canlyniad dŵr i ffermwr yn Nhregaron, sôn am ollyngiad ar Radio Cymru, addysgu, neu weithio i gorff cyhoeddus, sy'n gorfod gallu ysgrifennu at bobl yn y naill iaith neu'r llall.

    Mae modiwlau, ysgoloriaethau a hyd yn oed traethodau ymchwil cyfan yn Gymraeg yn y gwyddorau, gyda chefnogaeth y [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg). Ychydig sy'n eu dilyn, felly mae'r rhai sy'n gwneud hynny'n dod yn adnabyddus.

picture-flask-caption = Glas newydd, wedi'i godi at y golau
picture-flask-description = Mae cemegydd mewn gogls a chot wen yn codi fflasg o hylif glas at y golau. Y tu ôl iddi mae cwpwrdd mygdarth â fflasgiau lliw, a model o foleciwl.
