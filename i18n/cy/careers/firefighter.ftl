### Firefighter: words of the career page.

title = Diffoddwr tân
summary = Yn diffodd tanau, yn achub pobl o ddamweiniau, llifogydd ac uchder, ac yn helpu i atal tanau cyn iddyn nhw ddechrau.
also-known-as =
    - diffoddwr tân amser cyflawn
    - diffoddwr tân ar alwad
    - diffoddwr tân wrth gefn
    - ymladdwr tân
    - dyn tân
    - swyddog tân ac achub
search-words =
    - tân
    - tanau
    - diffoddwyr tân
    - brigâd dân
    - y frigâd
    - gwasanaeth tân
    - injan dân
    - gorsaf dân
    - ar alwad
    - pibell ddŵr
    - offer anadlu
    - mwg
    - golau glas
    - achub
    - 999
    - damwain car
    - llifogydd
    - tân eithin
    - tân gwair
    - larwm mwg
    - llosgi bwriadol
    - diffodd tan
    - fireman
    - firefighter
    - retained
starts-from = Dim cymwysterau penodol
first-step = Profion ffitrwydd ac ymarferol, yna hyfforddiant â chyflog

work-activities =
    Mae llawer llai o'ch galwadau'n danau nag y byddech yn ei feddwl. Yng Nghymru, mae criw yr un mor debygol o dorri'r to oddi ar gar ar ffordd fynydd, o bwmpio dŵr o stryd ym Mhontypridd, o dynnu buwch o bwll slyri neu o agor drws lle nad oes neb yn ateb. Pan fydd tŷ ar dân, rydych yn mynd i mewn ar eich gliniau, yn y tywyllwch a'r gwres, â silindr aer ar eich cefn ac un llaw ar eich partner.

    - Mewn tân rydych yn dod o hyd i ddŵr, yn rhedeg y bibell allan, yn chwilio ystafelloedd ac yn dod â phobl allan. Wedyn rydych yn chwilio am fannau poeth ac yn helpu i ddarganfod yr achos.
    - Ar y ffyrdd rydych yn gwneud y car yn ddiogel, yn dal pen y claf yn llonydd ac yn torri, a'r parafeddygon yn gweithio drwy'r ffenestr.
    - Yn y gwanwyn rydych yn curo tanau gwair ar lethrau'r cymoedd. Caiff llawer ohonyn nhw eu cynnau'n fwriadol.
    - Mewn llifogydd, afonydd a chwareli ac ar glogwyni rydych yn gweithio â rhaffau a chychod.
    - O rai gorsafoedd cewch eich anfon hefyd at bobl y mae eu calon wedi stopio, pan allwch chi gyrraedd cyn yr ambiwlans.

    Ond atal sy'n llenwi'r rhan fwyaf o'r oriau. Rydych yn ymweld â chartrefi, yn gosod larymau mwg, yn siarad â phlant ysgol ac yn chwilio am ddrysau wedi'u blocio mewn fflatiau uchel a chartrefi gofal. Roedd Cymru o flaen gwledydd eraill yn gofyn am chwistrellwyr dŵr mewn cartrefi newydd, ac mae tanau mewn tai wedi mynd yn brinnach.

    Yn yr orsaf rydych yn ymarfer, yn profi pob darn o offer ac yn cadw'n heini. Bywyd clos yw hwn: rydych yn coginio, yn cysgu ac yn cellwair gyda'r un criw bach am flynyddoedd. Mae hynny'n bleser mewn gwylfa dda ac yn ddiflastod mewn un wael. Mae adroddiadau diweddar wedi canfod bwlio ac aflonyddu yng ngwasanaethau Cymru, ac mae'r rheini wedi cael gorchymyn i newid. Gofynnwch i bobl sy'n gwasanaethu yno sut mae hi nawr.

    Mae'r peryglon yn rhai go iawn. Mae mwg yn eich dillad ac yn eich ysgyfaint, ac mae rhai mathau o ganser yn fwy cyffredin ymhlith diffoddwyr tân nag ymhlith pobl eraill. Byddwch yn cario'r meirw allan, a rhai ohonyn nhw'n blant.

day-at-work =
    Naw y bore, ac mae gwylfa'r nos yn trosglwyddo'r gwaith. Rydych yn gwirio'ch offer anadlu, eich tortsh a'r cwpwrdd rydych chi'n gyfrifol amdano. Yna mae'r criw'n ymarfer gydag ysgolion yn yr iard nes bod y chwys yn llifo.

    Am un ar ddeg rydych yn gyrru i stryd o fflatiau i osod larymau. Mae gan hen wraig werth deugain mlynedd o bapurau newydd yn y cyntedd, felly rydych yn ffonio tîm cymorth y cyngor.

    Rydych hanner ffordd drwy sosban o gawl pan mae'r gloch yn canu. Mae dau gar wedi taro ei gilydd benben, chwe milltir i fyny'r cwm. Ar y ffordd mae'r swyddog â gofal yn rhoi tasg i bob un, a chi sydd â'r torwyr. Mae un gyrrwr yn sownd gerfydd ei goesau. Rydych yn gweithio am hanner can munud, gan siarad ag ef drwy'r amser, nes i'r drws ddod yn rhydd ac i griw'r hofrennydd allu mynd ag ef.

    Yn ôl yn yr orsaf rydych yn golchi'r offer a'r injan, yn taflu'ch dillad i'r peiriant ac yn eistedd dros baned i ddweud beth aeth yn dda a beth nad aeth. Nid oes neb yn gorffen y cawl.

qualities-and-skills =
    Mae'r gwasanaethau'n profi pwyll lawn cymaint â chyhyrau. Bydd angen:

    - ufuddhau ar unwaith, a meddwl drosoch eich hun pan na all neb ddweud wrthych beth i'w wneud
    - bod yn gyfforddus mewn lle cyfyng, ar uchder ac mewn dŵr
    - nerth a dygnwch, wedi'u cadw drwy gydol gyrfa
    - dwylo sy'n deall offer, clymau a pheiriannau
    - bod yn rhywun i ymddiried ynddo: chi sy'n gofalu am aer eich partner
    - amynedd yn ystafell fyw rhywun, yn siarad am sosbenni sglodion
    - gonestrwydd am ofn ac am nosweithiau drwg

    Caiff eich llygaid, gan gynnwys golwg lliw, eich clyw a'ch ysgyfaint eu profi. Nid oes isafswm taldra. Prin yw'r menywod yn y criwiau o hyd, ac mae pob gwasanaeth am gael mwy.

pay =
    Mae diffoddwyr tân yn nhri gwasanaeth Cymru ar gyfraddau sydd wedi'u cytuno ar gyfer y Deyrnas Unedig gyfan. Cewch y gyfradd hyfforddi yn yr ysgol hyfforddi, yna'r gyfradd ddatblygu nes i chi brofi pob sgìl, sy'n cymryd dwy neu dair blynedd, ac yna'r gyfradd lawn. Mae'n aros yno: nid oes grisiau blynyddol. Bu codiad arall ers y cyfraddau a welwch yma, felly maen nhw ychydig yn uwch erbyn hyn.

    Mewn ffordd wahanol y caiff diffoddwyr ar alwad eu talu: swm am fod ar gael, a thâl fesul awr am alwadau, ymarferion a hyfforddiant. Mae'n ail incwm defnyddiol ond anaml yn ddigon i fyw arno.

    Mae ffigurau'r arolwg yn cynnwys rheolwyr criw a rheolwyr gwylfa hefyd.

hours =
    Y patrwm amser cyflawn arferol yw dau ddiwrnod, dwy noson a phedwar diwrnod i ffwrdd, drwy'r flwyddyn. Efallai y cewch gysgu yn y nos, efallai ddim. Mewn gorsafoedd eraill mae criwiau dydd sydd ar alwad gyda'r nos.

    Ar alwad, rydych yn addo bod o fewn ychydig funudau i'r orsaf am nifer penodol o oriau'r wythnos, â theclyn galw ar eich gwregys. Rhaid i'ch bòs adael i chi redeg. Ni chewch yfed, na mynd â'r plant i'r traeth, yn ystod yr oriau hynny. Mae ymarfer un noson yr wythnos.

places =
    Mae tri gwasanaeth: Gogledd Cymru, Canolbarth a Gorllewin Cymru, a De Cymru. Yn y dinasoedd a'r trefi mwyaf, fel Caerdydd, Abertawe, Casnewydd, Wrecsam a'r Rhyl, y mae criwiau sydd yn yr orsaf ddydd a nos. Yng ngweddill y wlad, o Amlwch i'r Fenni, adeilad gwag yw'r orsaf dân nes i'r teclyn galw ganu: y cigydd, y cynorthwyydd addysgu, y ffermwr a'r mecanydd yw ei chriw.

    Mae gan feysydd awyr eu criwiau eu hunain, ac felly hefyd burfa a therfynfeydd nwy Aberdaugleddau a rhai safleoedd milwrol.

vacancies =
    Ychydig o bobl a gaiff eu derbyn yn amser cyflawn ar y tro, efallai unwaith y flwyddyn neu lai, ac mae nifer mawr iawn yn ymgeisio. Dilynwch y tri gwasanaeth a byddwch yn barod pan fydd y cyfnod yn agor; gall gau o fewn dyddiau.

    Ond mae gorsafoedd ar alwad yn chwilio am bobl bron bob amser, ac yn enwedig pobl sy'n rhydd yn ystod yr wythnos. Edrychwch ar y rhestr o orsafoedd, yna galwch yn yr un agosaf atoch ar y noson ymarfer.

entry-routes =
    Nid oes tystysgrif sy'n eich gwneud yn ddiffoddwr tân: rydych yn pasio profion gwasanaeth, ac mae'n eich hyfforddi. Rhaid i chi fod yn 18 oed erbyn i'r hyfforddiant ddechrau. Nid oes rhaid bod ar alwad yn gyntaf, ond mae'n dangos y gwaith i chi ac yn eich dangos chi iddyn nhw.

route-direct =
    Ar gyfer swydd amser cyflawn rydych yn llenwi ffurflen amdanoch eich hun, yna'n sefyll profion barn a darllen ar-lein. Wedyn daw'r profion ymarferol: dringo ysgol a phwyso'n ôl, cario pibell a dymi, cropian drwy ddrysfa dywyll mewn mwgwd, rhoi pwmp at ei gilydd yn ôl llun, a rhedeg rhwng y blîps. Caiff y rhai sy'n pasio gyfweliad ac archwiliad meddygol. Paratowch am fisoedd, nid wythnosau; y dwylo a'r ysgwyddau sy'n methu gan amlaf.

route-work =
    I fod ar alwad, rhaid i chi fyw neu weithio ychydig funudau o'r orsaf mewn car. Mae profion yma hefyd, ond llai o gystadlu. Daw'r hyfforddiant mewn blociau ac ar benwythnosau, dros rai misoedd, a rhaid i'ch prif gyflogwr gytuno. Mae rhai gwasanaethau'n cynnig swyddi amser cyflawn i'w criwiau ar alwad cyn neb arall.

route-college =
    Mae colegau yng Nghymru'n dysgu gwasanaethau cyhoeddus mewn lifrai ar lefelau 2 a 3: ffitrwydd, gwaith tîm, cymorth cyntaf, sut mae'r gwasanaethau'n gweithio. Mae cwrs o'r fath yn rhoi amser i chi aeddfedu a chryfhau. Nid yw'n rhoi hawl i swydd, felly dewiswch ef os byddech yn ei fwynhau beth bynnag, neu dysgwch grefft. Mae'r gwasanaethau'n hoffi plymwr neu yrrwr lori lawn cystal.

training =
    Mae recriwtiaid amser cyflawn yn treulio tua thri mis mewn canolfan hyfforddi, fel yr un ym Mhorth Caerdydd. Mae'r diwrnod yn dechrau â dril ac yn gorffen â dillad gwlyb. Rydych yn dysgu am bympiau, ysgolion, rhaffau, torwyr hydrolig, offer anadlu a gofalu am bobl wedi'u hanafu, ac yn cerdded i mewn i fflamau go iawn mewn tŷ dur.

    Wedyn, yn yr orsaf, mae ffolder o dasgau i'w cwblhau, a'ch swyddogion yn eu cymeradwyo fesul un. Efallai y bydd eich gwasanaeth yn eich rhoi ar brentisiaeth lefel 3 fel rhan o hynny; gofynnwch. Mae rhai'n mynd ymlaen i yrru'r injan â'r golau glas, neu at gychod, rhaffau neu achub anifeiliaid. Mae'r profion offer anadlu a ffitrwydd yn dod yn ôl o hyd.

qualifications =
    Nid yw'r gwasanaethau'n gofyn am raddau arholiad i ymuno fel diffoddwr tân. Bydd rhaid i chi ddarllen, ysgrifennu a gwneud symiau'n ddigon da i basio eu profion eu hunain. Ar gyfer y cwrs coleg y mae'r graddau a welwch yma, a gallwch wneud heb hwnnw.

work-experience =
    Mae gan wasanaethau Cymru grwpiau ieuenctid: cadetiaid tân mewn llawer o drefi, a chyrsiau Ffenics (Phoenix) i bobl ifanc sy'n cael anawsterau. Mae'r ddau'n rhoi pibell yn eich llaw. Bydd gorsafoedd ar alwad yn aml yn gadael i rywun sydd o ddifri wylio noson ymarfer.

    Mae chwaraeon, dringo, achub bywydau mewn pwll, achub mynydd, St John Ambulance Cymru neu swydd ar safle adeiladu i gyd yn dweud rhywbeth defnyddiol amdanoch. Felly hefyd dystysgrif cymorth cyntaf.

disclosure =
    Ers i'r gyfraith newid yn 2023, caiff gwasanaethau tân edrych ymhellach na'r euogfarnau sydd heb eu disbyddu. Mae llosgi bwriadol, trais a chasineb yn fater difrifol iawn. Os oes gennych hen gofnod am rywbeth arall, dywedwch wrth y tîm recriwtio yn gynnar a gofynnwch.

progression =
    Gallwch godi o fod yn ddiffoddwr i fod yn rheolwr criw, rheolwr gwylfa, rheolwr gorsaf ac yn uwch. Mae gan bob gris ei brofion a'i gyflog ei hun. Mae symud i'r ochr yr un mor gyffredin:

    - arolygydd diogelwch tân, sy'n darllen cynlluniau ac yn mynd â pherchnogion i'r llys
    - ymchwilydd tân, sydd weithiau'n gweithio â'i gi
    - hyfforddwr, neu swyddog yn yr ystafell reoli
    - arbenigwr dŵr, rhaffau neu chwilio ac achub mewn adeiladau sydd wedi dymchwel
    - lleihau llosgi bwriadol, ochr yn ochr â [swyddogion heddlu](career:police-officer)

    Mae cefn a phengliniau diffoddwr wedi blino erbyn pum deg pump. Mae llawer yn defnyddio eu dyddiau rhydd i ddysgu rhywbeth arall, fel [gwaith trydan](career:electrician) neu [waith ambiwlans](career:paramedic).

adult-opportunities =
    Nid oes oedran uchaf ar gyfer ymuno, dim ond y profion. Mae adeiladwyr, nyrsys, milwyr a ffermwyr mynydd i'w gweld yn y criwiau, ac mae tîm ar alwad yn well o gael ambell ben gwyn ynddo.

    Os ydych dros ddeugain, byddwch yn onest â chi'ch hun am ffitrwydd, ac am y gostyngiad i gyflog hyfforddai os ydych am fynd yn amser cyflawn. Eich nosweithiau yw unig gost bod ar alwad.

welsh =
    Yn y gogledd a'r gorllewin gall galwad 999 ddod yn Gymraeg, a'r waedd o ffenestr y llofft hefyd. Mae criwiau ar alwad mewn lleoedd fel Tregaron, Pwllheli a Llandysul yn ymarfer yn Gymraeg heb feddwl ddwywaith. Dim ond os bydd y person hŷn yn ymlacio y mae ymweliad diogelwch cartref yn llwyddo, ac nid oes dim tebyg i'w hiaith eu hunain i wneud i rai ymlacio.

    Mae'r tri gwasanaeth yn gweithio o dan safonau'r Gymraeg. Cewch wneud cais a chael cyfweliad yn Gymraeg. Mae Gogledd Cymru a Chanolbarth a Gorllewin Cymru'n gofyn i lawer o recriwtiaid siarad rhywfaint o Gymraeg, neu ddysgu ychydig yn y blynyddoedd cyntaf, ac yn rhoi dosbarthiadau. Yn Saesneg y mae'r llawlyfrau a'r radio gan mwyaf.

picture-hose-caption = Dau ddiffoddwr tân ar un bibell
picture-hose-description = Mae dau ddiffoddwr tân mewn helmedau melyn yn anelu dŵr at dŷ â fflamau yn ffenestri'r llofft a mwg uwch ei do. Mae'r injan goch y tu ôl iddyn nhw.
