### Baker: words of the career page.

title = Pobydd
summary = Yn gwneud bara, cacennau a chrwst, â llaw mewn becws bach neu â pheiriannau mewn ffatri.
also-known-as =
    - pobydd neu bobyddes
    - pobydd crefft
    - pobydd bara
    - pobydd ffatri
    - cogydd crwst
    - gwneuthurwr cacennau
    - addurnwr cacennau
search-words =
    - pobi
    - pobyddes
    - becar
    - bacer
    - becws
    - popty
    - siop fara
    - bara
    - torth
    - torthau
    - toes
    - surdoes
    - rholiau
    - cacennau
    - teisennau
    - cacen briodas
    - eisin
    - crwst
    - pasteiod
    - picau ar y maen
    - bara brith
    - ffwrn
    - blawd
    - codi'n gynnar
    - pobud
    - baker
starts-from = Gydag unrhyw gymwysterau, neu hebddyn nhw
first-step = Yna swydd neu brentisiaeth mewn becws

work-activities =
    Rhaid rhoi ei amser i fara, ac o gwmpas hynny y mae noson pobydd yn cael ei threfnu. Rydych yn pwyso blawd, dŵr, halen a burum, yn cymysgu, ac yn gadael i'r toes godi. Rydych yn ei rannu, ei siapio, ei adael i godi eto, torri hollt ynddo a'i roi yn y ffwrn. Tra bydd un swp yn gorffwys, mae un arall yn pobi. Drwy ei deimlo rydych yn barnu a oes angen dŵr ar y toes, gan fod y blawd a'r tywydd yn newid o ddydd i ddydd.

    Mae tair swydd go wahanol o dan yr un enw:

    - Mae *pobydd crefft* mewn becws bach yn gwneud popeth o'r dechrau i'r diwedd, yn aml gydag un neu ddau arall: torthau, rholiau, pasteiod, sleisys cwstard, picau ar y maen, bara brith.
    - Mae *pobydd ffatri* yn gofalu am linell sy'n cynhyrchu miloedd yr awr. Rydych yn gosod peiriannau, yn cymryd samplau ac yn datrys pethau pan fydd y llinell yn stopio. Mae'n debycach i beirianneg nag i gegin.
    - Mae *pobydd archfarchnad* yn pobi toes sydd yn aml yn cyrraedd wedi'i rewi neu wedi'i hanner pobi, yn llenwi silffoedd ac yn gwasanaethu cwsmeriaid.

    Addurnwyr cacennau yw'r pedwerydd grŵp. Ar eu heistedd y maen nhw fel arfer, yn peipio, yn modelu ac yn peintio, i archeb gan mwyaf. Pa fath bynnag yw'r gwaith, rydych hefyd yn archebu blawd, yn cylchdroi'r stoc, yn argraffu labeli sy'n enwi'r alergenau, ac yn glanhau, glanhau, glanhau.

day-at-work =
    - *Dau y bore.* Rydych yn agor y drws, yn tanio'r ffwrn ac yn pwyso'r toes cyntaf. Mae surdoes ddoe wedi bod yn codi yn yr oerfel drwy'r nos.
    - *Tri.* Dau gant o roliau i'w siapio. Eich dwylo sy'n gwneud hynny tra byddwch yn gwrando ar y radio.
    - *Pedwar.* Tuniau i'r ffwrn. Mae'r prentis yn plygu menyn i mewn i grwst ac yn gofyn pam mae'r haenau'n bwysig. Rydych yn dangos un o'r wythnos diwethaf iddi, heb yr un haen ynddo.
    - *Hanner awr wedi pump.* Y torthau allan. Maen nhw'n clecian wrth oeri. Caiff y fan ei llwytho ar gyfer dau gaffi, ysgol a gwesty.
    - *Saith.* Mae'r siop yn agor ac mae tri chwsmer ffyddlon yn disgwyl. Rydych yn gorffen toesenni ac yn dechrau ar basteiod.
    - *Deg.* Rydych yn sgwrio'r cymysgwyr, yn ysgubo blawd, yn bwydo'r surdoes ac yn nodi beth werthodd i gyd.
    - *Un ar ddeg.* Adref i'r gwely, a'r llenni wedi'u tapio ynghau.

qualities-and-skills =
    Mae'r grefft am gael pobl sy'n hoffi gwneud yr un peth yn dda, dro ar ôl tro. Bydd rhaid codi pan fydd eraill yn mynd i'r gwely, a bod yn fanwl gyda chlorian, gan fod llithriad gyda'r halen yn difetha swp cyfan. Dylech allu codi sach o flawd yn ddiogel, sefyll am shifft a dioddef gwres.

    Mae dwylo'n bwysicach na siarad, er bod pobydd siop yn sgwrsio hefyd. Mae angen llaw gadarn a llygad am liw ar addurnwyr. Mae llwch blawd yn achosi asthma mewn rhai pobyddion, felly os yw'ch brest yn wan, holwch am gyngor yn gyntaf a gofynnwch beth mae'r becws yn ei wneud am lwch.

pay =
    Mae'r arolwg yn cyfrif pobyddion ynghyd â gwneuthurwyr cacennau a bisgedi a goruchwylwyr poptai. Gweithwyr cyflogedig llawn amser o bob rhan o'r Deyrnas Unedig sydd ynddo. Nid yw pobl hunangyflogedig ynddo, ac mae llawer iawn o wneuthurwyr cacennau yn eu plith.

    Y ffigur cyntaf yw'r isafswm cyflog i brentis yn y flwyddyn gyntaf neu dan 19, a'r nesaf i oedolyn 21 oed neu'n hŷn. Gall gwaith nos ddod â thâl ychwanegol, yn enwedig mewn ffatrïoedd. Ychydig dros yr isafswm y mae poptai bach yn ei dalu, ac nid cyflog yw'r bara sy'n dod adref gyda chi.

    Dylai'r rhai sy'n gwerthu cacennau o'u cartref gyfrif y cynhwysion, y trydan, yr yswiriant a phob awr o eisin. Mae llawer yn gweld eu bod wedi ennill llai nag y bydden nhw'n ei gael wrth y til.

hours =
    Mae pobyddion crefft yn dechrau rhwng hanner nos a phedwar ac yn gorffen cyn cinio. Dydd Sadwrn yw'r diwrnod prysuraf, a phrin fod noson o gwsg yn yr wythnos cyn y Nadolig. Mae ffatrïoedd yn rhedeg ddydd a nos mewn shifftiau, felly yno byddech yn newid rhwng shifftiau dydd, min nos a nos. Mae archfarchnadoedd yn dechrau am bedwar neu bump.

    Mae'n chwalu'ch nosweithiau, ond gallwch fod yno pan fydd giât yr ysgol yn agor. Yn ystod y dydd y mae addurnwyr cacennau'n gweithio, ac ar benwythnosau cyn priodasau.

places =
    Gallech weithio mewn becws pentref, ar stryd fawr, mewn archfarchnad, neu yn un o'r ffatrïoedd mawr o gwmpas Caerdydd, Casnewydd a Merthyr Tudful. Yng Nghymru hefyd mae cwmnïau picau ar y maen, bara brith, bisgedi a phasteiod sy'n gwerthu ledled Prydain. Mae poptai surdoes newydd wedi agor mewn lleoedd fel Caerdydd, Machynlleth a Sir Benfro, ac mae gan westai adrannau crwst.

    Mae'r ffyrnau'n boeth, mae'r cymysgwyr yn swnllyd ac mae'r blawd yn mynd i bopeth. Caiff bara ei wneud ym mhobman, felly gall pobydd da gael lle wrth fainc yn Ffrainc, Canada neu Seland Newydd, os yw'r fisa'n caniatáu.

vacancies =
    Mae poptai bach yn rhoi nodyn ar y drws neu neges ar-lein. Ewch adeg cau, prynwch rywbeth, a gofynnwch. Mae archfarchnadoedd a ffatrïoedd yn hysbysebu ar eu gwefannau a thrwy asiantaethau, ac mae hynny'n un ffordd o ddarganfod a yw'r nos yn gweddu i chi. Am brentisiaeth, edrychwch ar [Gyrfa Cymru](organisation:careers-wales).

entry-routes =
    Nid oes angen tystysgrif i ddechrau. Wrth y fainc, gan bobydd arall, y mae'r rhan fwyaf yn dysgu, a'r arwydd gorau y byddwch yn para yw eich bod wedi codi am wythnos. Mae hyfforddiant yn y gwaith yn arwain at ddiploma cydnabyddedig, ac mae coleg yn rhoi sylfaen cyn hynny. Ychydig o golegau Cymru sy'n dysgu pobi ar ei ben ei hun, felly yn aml mae'n rhan o gwrs coginio.

route-work =
    Dechreuwch fel cynorthwyydd mewn becws, yn pacio, yn golchi hambyrddau ac yn gwasanaethu cwsmeriaid. Cynigiwch ddod i mewn yn gynnar. Unwaith y byddwch yn gallu pwyso a siapio rydych yn ddefnyddiol, a bydd becws bach yn rhoi mwy i chi mor gyflym ag y gallwch ei gymryd. Mewn ffatri rydych yn dechrau ar un peiriant; gofynnwch am gael symud ar hyd y llinell, er mwyn dod i adnabod y cyfan.

route-apprenticeship =
    Mae gan Gymru brentisiaeth lefel 2 mewn pobi, a lefel 3 i'r rhai â mwy o brofiad. Gall unrhyw un sy'n cael ei gyflogi gan fecws ddilyn un. Mae croeso i rai sy'n dod o'r ysgol, ac i rai sy'n dod o waith arall. Rydych yn ennill Diploma Hyfedredd mewn Sgiliau'r Diwydiant Pobi wrth weithio, a daw cynghorydd i'ch gweld. Yn Saesneg yn unig y caiff ei asesu ar hyn o bryd.

route-college =
    Mae cyrsiau coginio yng ngholegau Cymru yn cynnwys toes, crwst a chacennau, a gellir dilyn patisserie ar lefel 3. Mae gan rai ddosbarthiadau rhan-amser a nos mewn bara neu mewn gwaith siwgr. Dros y ffin yn Lloegr y mae'r rhan fwyaf o gyrsiau pobi llawn. Holwch pa ffyrnau sydd ganddyn nhw, a sawl awr yr wythnos y byddech wrthyn nhw.

training =
    Rydych yn dysgu'r wyddoniaeth wrth fynd ymlaen: glwten, burum, stêm, siwgr, a beth yw diben halen. Rydych yn gwneud pob cynnyrch nes ei fod yr un fath bob tro. Hylendid bwyd ac alergenau sy'n dod gyntaf, gyda chodi diogel a giardiau peiriannau.

    Yn ddiweddarach gallech ddilyn cyrsiau byr mewn toes haenog, siocled neu bobi heb glwten, neu mewn rhedeg shifft. Mae melinwyr a chwmnïau burum yn cynnal dyddiau i'r grefft. Mae cystadlu'n eich hogi: mae dosbarthiadau i bobyddion Cymru mewn sioeau, a *Chystadleuaeth Sgiliau Cymru* i bobl ifanc.

qualifications =
    O ganllaw i Loegr y daw gofynion y coleg. Nid oes graddau penodol ar gyfer y brentisiaeth. Os nad oes gennych fathemateg neu iaith ar lefel TGAU, gallwch weithio arnyn nhw fel Sgiliau Hanfodol yn y gwaith.

work-experience =
    Gofynnwch i fecws lleol a gewch ddod am un noson ac aros tan y bore. Mae'n ateb y cwestiwn yn well nag wythnos o brynhawniau. Mae stondin gacennau i gapel, ysgol neu elusen yn dangos eich bod yn gallu pobi nifer penodol erbyn amser penodol, ac mae'n werth cadw lluniau o'r hyn rydych wedi'i wneud. Ni chaiff disgyblion weithio ar y fath oriau am arian, ond mae dydd Sadwrn wrth y cownter yn gychwyn.

progression =
    Mewn gwaith crefft rydych yn symud o fod yn gynorthwyydd i weithio wrth y bwrdd, yna wrth y ffwrn, ac i fod yn brif bobydd. Mewn ffatrïoedd mae arweinwyr shifft, staff ansawdd, technolegwyr a rheolwyr cynhyrchu, a gall cwmni dalu am lefel 3 neu gwrs mewn gwyddor bwyd. Mae eraill yn dod yn arddangoswyr i gwmnïau cynhwysion, yn athrawon, neu'n [gogyddion crwst](career:chef).

    Mae eich becws eich hun o fewn cyrraedd, gan y gallwch ddechrau gydag un ffwrn a stondin farchnad. Rydych yn cofrestru gyda'r cyngor, yn cadw at gyfraith bwyd ac yn prynu yswiriant. Mae [Busnes Cymru](organisation:business-wales) a [Bwyd a Diod Cymru](organisation:food-drink-wales) yn helpu cynhyrchwyr bach. Rhent ac ynni sy'n suddo'r rhan fwyaf o'r rhai sy'n methu.

adult-opportunities =
    Rhywbeth arall oedd nifer rhyfeddol o bobyddion gynt: athrawon, nyrsys, rhaglenwyr. Mae cwrs rhan-amser, ac yna mis o weithio'r nos go iawn, yn dangos ai bara rydych yn ei garu ynteu'r syniad o fara. Os yw'ch partner yn gweithio'r dydd, gall hynny hyd yn oed fod yn hwylus o ran gofal plant.

    Gellir adeiladu busnes cacennau o gartref wrth ochr swydd arall. Bydd y cyngor yn archwilio'ch cegin. Holwch [Gyrfa Cymru](organisation:careers-wales) am Gyfrif Dysgu Personol ar gyfer cwrs bwyd.

welsh =
    Yn y gorllewin a'r gogledd mae ciw'r becws cystal â phapur newydd, ac yn Gymraeg y caiff ei gynnal. Mae becws â'i enw, ei labeli a'i dynnu coes yn Gymraeg yn denu pobl i mewn, ymwelwyr hefyd, ac mae bara brith yn gwerthu'n well pan fydd y sawl a'i gwnaeth yn gallu dweud ei enw. Mae poptai lle mae'r criw cyfan yn gweithio yn Gymraeg.

    Saesneg yw iaith y ffatrïoedd, gyda llawer o ieithoedd eraill ar y llawr. Nid oes neb yn cael ei wrthod am nad yw'n siarad Cymraeg.

picture-oven-caption = Torthau o'r popty cyn y wawr
picture-oven-description = Mae pobydd mewn ffedog goch yn tynnu dwy dorth o bopty â rhaw bren hir. Mae'n gynnar o hyd: pinc yw'r awyr yn y ffenestr.
