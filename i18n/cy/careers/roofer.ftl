### Roofer: words of the career page.

title = Töwr
summary = Yn gorchuddio ac yn trwsio toeau â llechi, teils, metel, ffelt a haenau plastig, er mwyn i adeiladau aros yn sych.
also-known-as =
    - gosodwr toeau
    - töwr llechi
    - töwr teils
    - töwr to fflat
    - gosodwr llenni metel
    - gweithiwr plwm
search-words =
    - to
    - toeau
    - toi
    - toeon
    - towr
    - towyr
    - dyn toeau
    - trwsio to
    - llechi
    - llechen
    - llechi Cymru
    - teils
    - teils crib
    - landeri
    - cafnau
    - gwter
    - plwm
    - ffelt
    - to fflat
    - cladin
    - to'n gollwng
    - difrod storm
    - dringo
    - uchder
    - simnai
    - roofer
    - roofing
starts-from = Dim graddau penodol, neu ddau TGAU ar gyfer lefel 3
first-step = Gwaith â chyflog gyda chwmni toi, yna prentisiaeth

work-activities =
    Pan fydd ffrâm adeilad ar ei thraed, mae pawb y tu mewn yn aros amdanoch chi. Nes bod y to yn ei le, ni ellir cadw dim oddi tano yn sych.

    Mae tri phrif fath o waith, ac mae cwmnïau'n tueddu i wneud un neu ddau ohonyn nhw:

    - Llechi a theils. Rydych yn gosod pilen, yn hoelio estyll ar bellter union ac yn gosod y llechi neu'r teils o'r bondo i fyny, rhes dros res. Wrth y corneli, y cafnau a'r simneiau y daw'r sgìl i'r golwg.
    - Toeau fflat. Rydych yn rholio ffelt neu haenau unigol ac yn selio'r uniadau â gwres, glud neu aer poeth.
    - Llenni metel a chladin. Rydych yn bolltio llenni metel hir wrth siediau, ffatrïoedd a neuaddau chwaraeon.

    Caiff plwm a metelau eraill eu siapio â llaw o gwmpas simneiau a ffenestri, ac mae honno'n grefft ynddi'i hun. Mae gwaith trwsio'n gyson: llechi wedi llithro ar ôl gwynt mawr, estyll wedi pydru, mwsogl, staen ar nenfwd rhywun.

    Mae angen gwybodaeth arbennig i drin llechi Cymru. Rydych yn eu didoli yn ôl eu trwch, yn rhoi'r rhai trwchus yn isel, ac yn torri pob un â chyllell neu beiriant. Mae enwau ar yr hen feintiau, fel dytsis, cowntes a ledi.

    Mae'r peryglon yn amlwg. Mae cwympo o do yn lladd mwy o bobl na'r rhan fwyaf o beryglon adeiladu, a dyna pam mae sgaffaldiau, rheiliau a rhwydi'n dod cyn yr un llechen. Ar ben hynny daw llosg haul, dwylo oer, penlinio drwy'r dydd ar lethr, a chario llwythi i fyny ysgolion. Mewn glaw a gwynt mawr rydych yn stopio, ac efallai na chewch eich talu.

day-at-work =
    Y peth cyntaf, ar deras ym Mlaenau Ffestiniog, yw edrych ar label y sgaffaldiau ac ar yr awyr. Mae cwmwl ar y Moelwyn, ond mae'n sych.

    Tan ddeg o'r gloch mae'r tri ohonoch yn tynnu'r olaf o lechi'r cefn. Caiff llechi da eu hestyn i lawr a'u pentyrru i'w defnyddio eto; mae'r rhai sydd wedi torri'n clecian i lawr llithren. Dan y ffelt rydych yn dod o hyd i ystlum. Yn ôl y gyfraith rhaid i'r gwaith stopio yno nes bod [ecolegydd](career:ecologist) wedi edrych, felly rydych yn symud i'r ffrynt.

    Am weddill y bore rydych yn mesur lle'r estyll â rhoden, yn hoelio ac yn gwirio. Ar ôl pasti ar y planciau rydych chi a'r prentis yn dechrau gosod llechi. Y prentis sy'n eu rhoi yn eu lle; rydych chi'n dilyn â hoelion copr, dwy i bob llechen, ac yn egluro pam na chaiff yr uniadau byth fod mewn llinell.

    Tua phedwar daw'r glaw mân. Rydych yn gorchuddio'r rhan noeth, yn ei chlymu i lawr ddwywaith, ac yn ffonio'r perchennog i ddweud y gall hi gysgu heno.

qualities-and-skills =
    Rhaid gallu gweithio'n uchel heb fynd yn benysgafn, er ei bod yn iachach bod fymryn yn ofnus na bod heb ofn o gwbl. Ar ôl hynny:

    - cydbwysedd, coesau cryf a phengliniau sy'n maddau
    - llygad am linell syth, a symiau digon da ar gyfer arwynebedd, onglau a nifer y llechi
    - barn am y tywydd, gan fod hanner to agored mewn storm yn drychineb
    - cadw llygad ar y lleill, a chlymu'ch harnais bob tro
    - dweud y gwir wrth gwsmeriaid am yr hyn sydd ei angen ar eu to, mewn crefft lle mae rhai twyllwyr

pay =
    Towyr llechi, teils a thoeau fflat sy'n gyflogedig yn llawn amser yw grŵp yr arolwg. Ni holwyd y rhai sy'n gweithio iddyn nhw eu hunain, ac mae llawer yn gwneud hynny.

    Yn ôl y gyfraith rhaid i brentis ifanc, neu un yn y flwyddyn gyntaf, gael o leiaf y swm yr awr sydd wrth ymyl yr hyfforddai. Yr isafswm cyflog arferol ar gyfer eu hoedran y mae labrwyr newydd yn ei gael.

    Gall towyr llechi da sy'n cael eu talu fesul darn ennill ymhell uwchlaw'r ffigur canol rhwng Ebrill a Hydref. O hynny ymlaen y tywydd sy'n penderfynu. Gweithwyr plwm, a'r rhai y mae pobl yn ymddiried adeiladau rhestredig iddyn nhw, sy'n cael y tâl gorau.

hours =
    Rydych yn gweithio tra bydd hi'n olau ac yn sych: dyddiau hir ym mis Mehefin, rhai byr ym mis Rhagfyr. Ar ôl storm nid yw'r ffôn yn peidio â chanu, a byddwch allan cyn iddi dawelu'n iawn yn clymu gorchuddion dros dyllau. O fewn awr i gartref y mae'r rhan fwyaf o'r gwaith, ond mae gangiau llenni metel yn teithio ledled Prydain ac yn aros oddi cartref.

places =
    Mae toeau ym mhob man, a llechi sydd ar y rhan fwyaf o hen doeau Cymru. Gallech weithio i un o'r rhain:

    - cwmni toi teuluol, y cyflogwr arferol
    - contractwr sy'n dilyn y cwmnïau codi tai
    - cwmni toeau fflat neu gladin, ar ysgolion, ysbytai a warysau
    - adeiladwr cadwraeth, ar gestyll, capeli a ffermdai
    - landlord cymdeithasol sy'n ail-doi stadau cyfan

    Mae chwarel y Penrhyn ym Methesda'n dal i gynhyrchu llechi, ac mae ardaloedd llechi Gwynedd yn Safle Treftadaeth y Byd, lle mae disgwyl trwsio hen doeau â'r garreg gywir. Mae paneli solar wedi dod â math newydd o waith, gan fod rhaid i rywun gadw'r dŵr allan o'u cwmpas.

vacancies =
    Ar lafar y daw'r rhan fwyaf o gyfleoedd. Chwiliwch am aelodau [ffederasiwn y contractwyr toi](organisation:nfrc) yn eich ardal a'u ffonio. Ar wefan [Gyrfa Cymru](organisation:careers-wales) y mae'r ychydig brentisiaethau a gaiff eu hysbysebu.

entry-routes =
    Mae'n haws dechrau ym maes toi nag yn y rhan fwyaf o grefftau adeiladu, ond yn anoddach cael eich hyfforddi. Mae cwmnïau am gael pobl heini a pharod, ac maen nhw'n rhoi cychwyn iddyn nhw fel labrwyr. Ond prin yw'r cyrsiau yng Nghymru, a gallai olygu aros oddi cartref am wythnos ar y tro.

    Gofynnwch un cwestiwn i unrhyw gyflogwr: a wnewch chi fy helpu i ennill y cymhwyster?

route-apprenticeship =
    Yng Nghymru, ar lefel 3 y mae'r brentisiaeth mewn toi â llechi a theils. Dechreuodd Coleg Penybont un ar gyfer y de gyda [CITB](organisation:citb) a'r ffederasiwn toi, a'i galw'r gyntaf o'i bath yma. Mewn mannau eraill, gan gynnwys y gogledd, mae cwmnïau wedi gorfod anfon prentisiaid i ganolfannau dros y ffin, felly gofynnwch ble a phwy sy'n talu am deithio. Disgwyliwch tua thair blynedd.

route-work =
    Rydych yn dechrau drwy lwytho: cario llechi, tynnu hen rai, clirio. O fewn misoedd bydd rheolwr da'n gadael i chi hoelio estyll. Mae angen i chi gael cerdyn diogelwch i weithio ar safleoedd mawr, hyd yn oed fel labrwr. Pan fyddwch yn gwybod y gwaith, gall asesydd ddod i'ch gwylio, ac mae hynny'n arwain at gymhwyster lefel 2 neu 3 heb flwyddyn mewn dosbarth.

route-college =
    Ychydig o golegau sydd â tho i ymarfer arno. Mae'r cwrs Sylfaen mewn adeiladu'n help i chi er hynny: mae'n dysgu cynlluniau, diogelwch a symiau, gyda dwy grefft arall fel gwaith saer, a byddwch yn cwrdd â'r uniadau a'r onglau hynny eto ar y to.

training =
    Ar doeau ymarfer fetr oddi ar y llawr rydych yn dysgu mesur rhesi, bondio, torri, gosod, cafnau, corneli, ffenestri dormer a gwaith plwm. Mae diwrnod yr un i weithio ar uchder, codi ac ymwybyddiaeth o asbestos. Gan wneuthurwyr y deunyddiau y mae toi fflat yn cael ei ddysgu'n bennaf, ac nid ydyn nhw'n gwarantu to a osodwyd gan bobl nad ydyn nhw wedi'u hyfforddi.

    Dwylo hŷn sy'n trosglwyddo'r grefft o drin llechi ar hen adeiladau. Mae [Cadw](organisation:cadw) yn cyhoeddi canllawiau ar doeau Cymru sy'n werth eu darllen yn gynnar.

registration =
    Caiff unrhyw un ddefnyddio'r enw töwr, a dyna ran o drafferth y grefft. Ar y safleoedd mwyaf rydych yn dangos cerdyn [CSCS](organisation:cscs). Os ydych am ail-doi mwy na rhan fach o dŷ, rhaid rhoi gwybod i adran rheoli adeiladu'r cyngor. Gall cwmnïau sydd mewn cynllun personau cymwys ar gyfer toi ardystio eu gwaith eu hunain yn lle hynny.

qualifications =
    I ymuno'n syth â phrentisiaeth lefel 3, dau bwnc o'r rhestr wedi'u pasio, neu rywbeth cyfwerth, yw'r rheol yng Nghymru. I ddechrau fel labrwr nid oes angen yr un. Yr hyn sydd bwysicaf i gwmnïau yw eich bod yn cyrraedd ar amser, yn gallu dringo, a heb fod yn wirion ar sgaffaldiau.

work-experience =
    Am reswm da ni chaiff neb dan un ar bymtheg fynd ar do. Gallwch dreulio dyddiau yn yr iard er hynny, yn didoli ac yn tyllu llechi, neu ar y llawr yn mesur. Mae Amgueddfa Lechi Cymru yn Llanberis wedi dangos hollti llechi ers blynyddoedd; edrychwch a yw wedi ailagor ar ôl ei hailadeiladu.

progression =
    - arweinydd gang, yna rheolwr contractau i gwmni toi
    - gweithiwr plwm a chopr, gyda chwsmeriaid ledled Prydain
    - töwr treftadaeth, ar eglwysi a thai rhestredig
    - syrfëwr neu amcangyfrifydd, yn aml pan fydd y pengliniau wedi cael digon
    - gosodwr toeau solar, gyda [thrydanwyr](career:electrician)

    Mae mentro ar eich pen eich hun yn costio llai yma nag mewn llawer crefft, ond mae sgaffaldiau ac yswiriant yn ddrud, a gall un gollyngiad drwg lyncu elw mis.

adult-opportunities =
    Mae digon o bobl yn dechrau'n bump ar hugain neu'n bymtheg ar hugain, o ffermydd, sgaffaldio, y lluoedd arfog neu weithdai carchar. Anaml y mae cofnod troseddol yn rhwystr. Meddyliwch am faint y bydd eich corff yn dal, ac at ba waith y byddech yn symud wedyn.

    Holwch [Cymru'n Gweithio](organisation:working-wales) a oes help i chi gael cerdyn, esgidiau neu gwrs. Os ydych chi wedi bod ar doeau ers blynyddoedd, casglwch luniau ac enwau gwaith: gyda'r rheini gall asesydd eich helpu i ennill cymhwyster mewn wythnosau.

welsh =
    Yn Gymraeg y cafodd llechi eu cloddio, eu hollti a'u cyfrif, ac o'r chwarel y daw llawer o eirfa'r grefft yn y gogledd-orllewin. Cymraeg yw iaith naturiol gangiau Gwynedd, Conwy a Môn ar y sgaffaldiau.

    Mewn mannau eraill mater o arfer yw hi: byddai'n well gan ffermydd, capeli a phobl hŷn y gorllewin egluro am ollyngiad yn Gymraeg. Mae töwr sy'n gallu eistedd wrth y bwrdd wedyn a mynd drwy'r pris yn Gymraeg yn fwy tebygol o gael ei gredu am y gweddill.

picture-slate-caption = Hoelio llechi newydd ar do serth
picture-slate-description = Mae töwr mewn helmed a harnais yn penlinio ar ysgol sy'n gorwedd ar do serth, ac yn hoelio llechen ar estyll pren. Mae rhaff ddiogelwch goch wedi'i chlymu ger y simnai. Y tu hwnt i'r to mae rhes o dai a llethrau llwyd hen chwarel lechi.
