### Journalist: words of the career page.

title = Newyddiadurwr
summary = Yn darganfod beth sydd wedi digwydd a pham, yn ei wirio, ac yn dweud y stori wrth y cyhoedd mewn geiriau, sain neu luniau.
also-known-as =
    - newyddiadurwraig
    - gohebydd
    - newyddiadurwr darlledu
    - golygydd newyddion
    - newyddiadurwr digidol
    - colofnydd
search-words =
    - newyddiaduraeth
    - newyddiadurwyr
    - newyddion
    - gohebu
    - papur newydd
    - papur bro
    - cylchgrawn
    - radio
    - Radio Cymru
    - darlledu
    - darllen y newyddion
    - cyflwynydd newyddion
    - ysgrifennu
    - sgwennu
    - sgrifennu
    - sgwennu straeon
    - cyfweliadau
    - gohebydd chwaraeon
    - gwleidyddiaeth
    - llaw-fer
    - podlediad
    - Golwg
    - BBC Cymru
    - S4C
    - niwsyddion
    - reporter
    - journalist
starts-from = Cwrs newyddiaduraeth, neu brentisiaeth
first-step = Eich straeon eich hun i'w dangos

work-activities =
    Rhaid i rywun ofyn i'r cyngor ble'r aeth yr arian. Mae gohebydd yn darganfod yr hyn y byddai'n well gan bobl beidio â'i ddweud, neu'n syml beth sydd ymlaen, pwy enillodd a pham mae'r ffordd ar gau, ac yn cael y cyfan yn gywir mewn pryd.

    Rydych yn darllen agendâu, rhestrau llys a hysbysiadau cynllunio. Rydych yn ffonio pobl, yn curo ar ddrysau, yn eistedd yn y llys ynadon, yn sefyll ar ystlys cae ac yn mynd drwy negeseuon i weld pa rai sy'n wir. Wedyn rydych yn dweud y stori: yn ddau gan gair i wefan gyda llun a phennawd, yn funud i'r radio, neu'n ffilm a saethwyd ac a olygwyd gennych ar ffôn. Yn aml, y cyfan cyn te.

    Mae eraill yn yr ystafell newyddion yn penderfynu beth i roi sylw iddo, yn golygu, yn gwirio'r gyfraith, yn darllen y bwletin ar yr awyr neu'n tyrchu i un pwnc am fisoedd.

    Mae rheolau yn eich pen drwy'r amser. Chewch chi ddim dweud dim a allai ddifetha achos llys, enwi plentyn mewn rhai achosion, na galw neb yn lleidr oni bai eich bod yn gallu profi hynny. Gall camgymeriad gostio'n ddrud i'ch cyflogwr, a chostio enw da i ddieithryn.

    Mae peth ohono'n galed. Bydd rhaid siarad â theulu ar ddiwrnod gwaethaf eu bywyd, a gweld pethau yr hoffech eu hanghofio. Mae gohebwyr yn cael eu sarhau ar y we, menywod yn fwy na neb. Ailysgrifennu cyflym yw llawer o'r gwaith bellach, er mwyn cliciau sy'n cael eu cyfrif ar sgrin ar y wal. Ac mae'r busnes yn crebachu. Mae papurau lleol wedi cau, timau wedi uno, a'r rhai sydd ar ôl yn gwneud mwy.

day-at-work =
    Dyma ddydd Llun gohebydd ar wefan newyddion yn Abertawe, ar shifft o saith tan dri.

    - Am saith rydych yn ffonio'r heddlu, y gwasanaeth tân a'r ambiwlans i holi am ddigwyddiadau'r nos. Mae lori ar ei hochr. Mae'r stori ar-lein erbyn chwarter wedi saith.
    - Am hanner awr wedi wyth daw'r cyfarfod newyddion, ar sgrin. Mae pawb yn cynnig dau syniad. Ysgol heb ofalwr yw'ch un chi.
    - Am naw rydych yn ffonio'r pennaeth, rhiant a'r cyngor. Mae un yn siarad, un yn crio, ac un am “ddod yn ôl atoch”.
    - Am un ar ddeg rydych yn y llys i glywed dedfryd, ac yn cymryd nodiadau mewn llaw-fer gan na chewch recordio. Rydych yn anfon y stori o'r grisiau.
    - Am un rydych yn ffilmio nofiwr naw deg oed yn y môr yn Langland.
    - Am ddau daw ateb y cyngor, heb ateb dim. Rydych yn dweud hynny yn y stori, ac mae un o'r uwch-ohebwyr yn gwirio pob llinell.
    - Am chwarter wedi tri rydych yn gadael. Mae deunaw mil wedi darllen am y lori, a phedwar cant am yr ysgol.

qualities-and-skills =
    Busnesa yw'r gwreiddyn, a bod yn ddigon ystyfnig i ddal ati i ffonio. I fod yn werth eich darllen, bydd angen hefyd:

    - cywirdeb, hyd at sillafiad pob enw
    - ysgrifennu plaen sy'n dod yn gyflym
    - clust am yr hyn sydd heb ei ddweud mewn cyfweliad
    - dewrder gyda'r pwerus a thynerwch gyda'r galarus
    - tegwch: rydych yn rhoi cyfle i ateb i bobl nad ydych yn eu hoffi
    - digon o fathemateg i weld drwy ganran
    - medr â chamera, sain a chyfryngau cymdeithasol

pay =
    Mae'r cyflog cyntaf yn wael o ystyried bod gradd gan y rhan fwyaf, a'r papurau lleol sy'n talu leiaf. Mae darlledwyr a phapurau cenedlaethol yn talu mwy, ac arbenigwr neu olygydd yn cael llawer mwy. Un ffigur yn unig sydd yn yr arolwg, yr un canol, gan mai rhy ychydig o newyddiadurwyr oedd ynddo i roi'r gweddill. Mae'n cynnwys gohebwyr Llundain, sy'n ei godi, ac yn gadael gweithwyr llawrydd allan.

    Fesul gair, darn neu shifft y mae gweithwyr llawrydd yn cael eu talu, yn hwyr fel rheol. Y gyfradd fesul awr yw'r lleiaf y caiff prentis ei dalu. Mae rhai hyfforddeion yn cael help gyda chost eu diploma gan fwrsariaethau i bobl heb lawer o fodd, neu o grwpiau nad oes llawer ohonyn nhw mewn ystafelloedd newyddion.

hours =
    Nid yw'r newyddion byth yn mynd i'r gwely. Rydych ar rota o shifftiau cynnar, hwyr a phenwythnos, a phan fydd stori fawr yn torri rydych yn aros. Mae nosweithiau etholiad, llifogydd a rowndiau terfynol yn hir. Mae papurau wythnosol neu fisol yn dawelach. Efallai y byddwch ar eich pen eich hun mewn car yn y glaw am naw y nos, heb signal a'r cloc yn cerdded.

places =
    Yng Nghaerdydd y mae'r mwyaf o swyddi: BBC Cymru Wales, ITV Cymru Wales, WalesOnline a'r Western Mail, Nation.Cymru a gohebwyr y Senedd. Mae ystafelloedd newyddion ym Mangor, Wrecsam, Abertawe, Casnewydd, Aberystwyth a Chaerfyrddin, a phapurau wythnosol mewn trefi llai, er bod gohebydd ambell un yn byw hanner can milltir i ffwrdd. Yn Gymraeg mae *Newyddion* y BBC i S4C, Radio Cymru, Golwg, a chylchgronau. Mae papurau masnach ac elusennau am gael ysgrifenwyr hefyd, ac mae llawer o bobl o Gymru wedi mynd ymlaen i Lundain neu dramor.

vacancies =
    Edrychwch ar wefannau [BBC Careers](organisation:bbc-careers), Reach, Newsquest, ITV, HoldtheFrontPage a'r NUJ; ac am swyddi Cymraeg, ar rai [Lleol.cymru](organisation:lleol-cymru) a Golwg. Unwaith y flwyddyn mae cynlluniau hyfforddi'n agor, ac maen nhw'n denu cannoedd. Mae golygyddion bach yn cyflogi'r person sy'n dal i anfon straeon o werth atyn nhw.

entry-routes =
    Mae papurau a gwefannau'n chwilio am ddiploma'r [NCTJ](organisation:nctj). Rydych yn cael eich profi ar ohebu, y gyfraith, materion cyhoeddus ac efallai llaw-fer. Mae darlledwyr yn cydnabod cyrsiau'r [BJTC](organisation:bjtc) hefyd. Gallwch gyrraedd y naill neu'r llall drwy radd mewn newyddiaduraeth, drwy flwyddyn ar ôl gradd arall, neu ambell waith fel hyfforddai.

    Ochr yn ochr â'r dystysgrif, mae pawb am weld gwaith a gyhoeddwyd. Dechreuwch ar hynny nawr.

route-university =
    Gallwch ddilyn newyddiaduraeth fel gradd gyntaf, fel ym Mhrifysgol De Cymru, neu astudio rhywbeth arall ac yna blwyddyn o radd meistr. Mae un Caerdydd ymhlith yr enwocaf ym Mhrydain, yn eich dysgu mewn ystafell newyddion go iawn, ac yn trefnu lleoliadau. Gwyliwch yr enwau: sôn am newyddiaduraeth mae rhai graddau yn y cyfryngau neu gyfathrebu, heb eich hyfforddi i'w gwneud. Mae papur a gorsaf radio'r myfyrwyr yn cyfrif cymaint â'r darlithoedd.

route-apprenticeship =
    Mae BBC Cymru Wales ac ITV Cymru Wales wedi cyflogi prentisiaid, a rhai ohonyn nhw wedi gweithio ym maes newyddion. Yng Nghymru, y cymhwyster fu'r brentisiaeth lefel 3 yn y cyfryngau creadigol a digidol, gyda [Sgil Cymru](organisation:sgil-cymru). Ychydig o leoedd sydd, a llawer iawn yn ymgeisio. Rhai Lloegr yw'r rhan fwyaf o'r prentisiaethau newyddiaduraeth a welwch ar-lein.

route-direct =
    Mae papur wythnosol neu wefan Gymraeg weithiau'n derbyn rhywun brwd o'r ysgol, neu rywun â gradd heb ddiploma, ac yn hyfforddi wrth y gwaith. Drwy fod wedi ysgrifennu iddo'n barod y cewch eich derbyn. Ysgrifennwch am glwb, cyngor neu gwm nad oes neb arall yn rhoi sylw iddo.

route-college =
    Gallwch gael diploma'r NCTJ heb radd hefyd, ar gyrsiau cyflym o rai misoedd, mewn canolfan neu ar-lein. Maen nhw'n costio arian, ac yn Lloegr y mae'r rhan fwyaf o'r canolfannau, felly cymharwch beth mae eu myfyrwyr wedi mynd ymlaen i'w wneud.

training =
    Ar strydoedd go iawn rydych yn ymarfer. Mae tiwtor yn eich anfon allan heb syniad ac am gael stori erbyn pedwar. Rydych yn dysgu cyfraith y cyfryngau nes eich bod yn ei gwybod ar eich cof, sut mae cynghorau a'r Senedd yn gweithio, sut i ddarllen mantolen, sut i ffilmio, a sut i brofi a yw llun yn ddilys. Mae llaw-fer yn cymryd misoedd o ymarfer dyddiol.

    Ar ôl rhyw ddeunaw mis mewn swydd, gallwch sefyll y cymhwyster uwch. Pynciau mwy newydd yw data, diogelwch mewn torf, a beth i adael i beiriant ei ysgrifennu.

qualifications =
    Ar gyfer gradd, pynciau Safon Uwch sy'n gofyn am draethodau yw'r arfer. Mae cwrs ôl-raddedig am weld gradd dda mewn unrhyw beth. Bydd hefyd yn rhoi cwis newyddion a chyfweliad i chi, ac yn gofyn beth sydd gennych mewn print. O ganllaw ar gyfer Lloegr y daw gofynion y brentisiaeth.

work-experience =
    Gwnewch rywbeth bob wythnos: adroddiadau ar gemau clwb, cylchlythyr am eich pentref, cyfweliadau i bodlediad. Efallai y bydd golygydd lleol yn rhoi wythnos i chi os dewch â thri syniad. Ewch i eistedd mewn cyfarfod cyngor, neu yn seddi'r cyhoedd mewn llys; mae hawl gennych, ac mae'n theatr am ddim. Mae'r papurau bro'n falch o gael ysgrifenwyr ifanc.

progression =
    Gallech ddod yn arbenigwr, ar iechyd, gwleidyddiaeth neu rygbi, neu'n brif ohebydd, yn olygydd newyddion neu'n olygydd. Mae gan ddarlledwyr gynhyrchwyr, cyflwynwyr a gohebwyr arbenigol. Mae ymchwiliadau a rhaglenni dogfen yn arwain at waith fel [cynhyrchydd teledu](career:tv-producer). Mae digon yn croesi i swyddfeydd y wasg a [marchnata](career:marketing-executive), lle mae'r arian a'r oriau'n well, ac mae rhai'n difaru.

adult-opportunities =
    Mae gyrfa flaenorol yn help. Mae gan nyrs sy'n gallu ysgrifennu am iechyd, neu ffermwr am y tir, rywbeth nad oes gan raddedigion newydd. Mae blwyddyn o gwrs yng nghanol oed yn gambl ag arian, felly dechreuwch ar eich liwt eich hun ochr yn ochr â'ch swydd, gyda cholofn neu bodlediad. Mae gwefannau bro a phapurau lleol yn ddrws agored.

welsh =
    Os gallwch ohebu yn Gymraeg, rydych yn un o ychydig, ac mae ar ystafelloedd newyddion eich angen. Mae BBC Cymru, ITV Cymru, Golwg360 a gwasanaethau newyddion S4C yn gweithio yn Gymraeg drwy'r dydd, ac yn aml mae un gohebydd yn gwneud yr un stori yn y ddwy iaith. Rydych yn holi ffermwr amdani yn Gymraeg am ddeg, ac yn Saesneg am bum munud wedi.

    Mae angen Cymraeg cyflym, clir y mae pobl yn ei siarad, nid yr hyn maen nhw'n ei ddarllen mewn adroddiad. Mae cyrsiau prifysgol yng Nghaerdydd, Aberystwyth a Bangor yn dysgu peth newyddiaduraeth yn Gymraeg.

picture-interview-caption = Holi pysgotwr ar y cei
picture-interview-description = Mae newyddiadurwraig mewn sgarff pen felen yn dal recordydd at bysgotwr â barf wen mewn dillad oel oren ar y cei. Mae cwch coch y tu ôl iddyn nhw.
