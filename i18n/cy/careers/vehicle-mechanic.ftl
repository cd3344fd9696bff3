### Vehicle mechanic: words of the career page.

title = Mecanydd cerbydau
summary = Yn gwasanaethu ceir, faniau, lorïau neu fysiau, yn darganfod beth sydd o'i le arnyn nhw ac yn ei drwsio.
also-known-as =
    - mecanig
    - mecanig ceir
    - mecanydd moduron
    - technegydd cerbydau
    - technegydd cerbydau trwm
    - profwr MOT
search-words =
    - garej
    - garij
    - modurdy
    - mecanic
    - mecanics
    - ceir
    - car
    - trwsio ceir
    - trin ceir
    - moduron
    - injan
    - injans
    - breciau
    - brêcs
    - teiars
    - egsôst
    - clytsh
    - MOT
    - gwasanaethu car
    - diagnosteg
    - ceir trydan
    - cerbydau trydan
    - hybrid
    - beiciau modur
    - motobeics
    - lorïau
    - tractorau
    - ralio
    - sbaner
    - mechanic
    - garage
starts-from = TGAU, ar unrhyw radd ar gyfer lefel 2
first-step = Yna lle â chyflog mewn garej

work-activities =
    Am dri rheswm y daw ceir atoch: mae'n bryd cael gwasanaeth, mae'r gyfraith yn mynnu prawf, neu mae rhywbeth o'i le.

    Gwaith arferol yw gwasanaeth. Rydych yn gollwng yr olew, yn newid hidlyddion, plygiau a phadiau, yn edrych ar bob pibell a chymal, ac yn nodi beth fydd yn treulio cyn bo hir. Mecanydd sydd wedi pasio cwrs ychwanegol sy'n gwneud yr MOT blynyddol, yn ôl rhestr nad yw'n caniatáu ffafrau.

    Wrth chwilio am namau y byddwch yn ennill eich enw. Mae'r gyrrwr yn dweud bod sŵn wrth fynd i fyny rhiw. Rydych yn cysylltu'r darllenydd diagnostig, sy'n rhoi cod ond anaml yr ateb, ac wedyn rydych yn defnyddio mesuryddion, diagramau, eich clustiau a synnwyr cyffredin. Mae dwsinau o gyfrifiaduron bach mewn car modern, ac mae'r drwg mor debyg o fod mewn plwg wedi cyrydu ag mewn darn wedi torri.

    Byddwch yn:

    - tynnu breciau, clytshis, llywio a hongiad yn ddarnau a'u rhoi'n ôl at ei gilydd
    - newid beltiau amseru, tyrbos, chwistrellyddion ac weithiau injan gyfan
    - dilyn gwifrau, clirio codau a llwytho meddalwedd
    - ailosod camerâu a radar ar ôl newid ffenestr flaen neu fympar
    - ynysu'r foltedd uchel mewn ceir trydan a hybrid cyn gweithio arnyn nhw

    Mae eraill yn gweithio ar lorïau, bysiau, beiciau modur neu dractorau, lle mae popeth yn drymach.

    Byddwch yn barod am olew dan eich ewinedd, crafiadau ar eich dwylo, lloriau oer ac oriau â'ch breichiau uwch eich pen. Gall bollt rhydlyd lyncu prynhawn nad oes neb yn talu amdano.

day-at-work =
    Wyth o'r gloch. Mae'r caeadau'n codi ar garej ddau ramp yn Llandeilo. Mae pum car i ddod, ac mae un wedi'i adael dros nos â nodyn ar y sedd.

    Yn y bore mae gennych un gwasanaeth a dau waith trwsio MOT. Mae'r prentis yn tynnu olwynion car bach ac yn gweld sbring yn ddau ddarn. Rydych yn dangos sut i wasgu'r un newydd fel na all dasgu allan.

    Ganol dydd mae'r ffermwr â'r pic-yp yn ei ôl: mae'r golau rhybudd ymlaen eto. Rydych yn mynd am dro gyda'r gliniadur ar agor ar ei lin, ac yn gwylio synhwyrydd yn diflannu bob tro rydych yn brecio.

    Hanner ffordd drwy'r prynhawn rydych yn gweld mai gwifren wedi rhwbio sydd ar fai, gyda help drych a thortsh. Hanner awr i'w thrwsio, tair i'w chanfod. Rhaid esbonio hynny ar y bil.

qualities-and-skills =
    - chwilfrydedd i wybod pam, ac amynedd i brofi yn lle dyfalu
    - bysedd da, a digon o nerth ar gyfer nyten sydd wedi glynu
    - rhywfaint o ffiseg: cerrynt, gwasgedd, gwres, liferi
    - bod yn gartrefol gyda sgriniau, gan mai meddalwedd yw hanner eich offer
    - arferion diogel gyda jaciau, batris a mygdarth
    - gonestrwydd pan na fyddai'r cwsmer byth yn gwybod
    - geiriau plaen, i ddweud wrth rywun beth dorrodd a beth yw'r gost

    Mae angen trwydded yrru yn hwyr neu'n hwyrach, i brofi ceir ar y ffordd. Os ydych chi'n lliwddall, dywedwch hynny, gan mai yn ôl lliw y mae adnabod gwifrau a lampau.

pay =
    Caiff mecanyddion, technegwyr a thrydanwyr cerbydau o bob math, ceir a cherbydau trwm, eu cyfrif gyda'i gilydd yn yr arolwg, yn llawn amser ac ar draws y DU. Mae'r ffigur am swyddi yng Nghymru yn cynnwys trwswyr cyrff ceir a pheintwyr hefyd.

    Y llinell gyntaf, fesul awr, yw'r isafswm cyflog i brentisiaid dan 19, ac i rai o unrhyw oedran yn y flwyddyn gyntaf. Mae'n anodd byw arno, ac anaml y mae garejys pentref yn talu mwy.

    Mae prif werthwyr, gweithdai lorïau ac arbenigwyr ar geir trydan yn talu'n well na garejys bach, ac mae rhai'n ychwanegu bonws am waith a wnaed o fewn yr amser penodol. Bydd disgwyl i chi brynu'ch offer eich hun, fesul tipyn, ac mae cist lawn ohono'n costio miloedd.

hours =
    Mae'r rhan fwyaf o garejys ar agor o tua hanner awr wedi wyth tan hanner awr wedi pump, ac ar fore Sadwrn. Yn y nos, pan fydd y cerbydau i mewn, y mae depos bysiau a fflydoedd lorïau'n trwsio, felly mae shifftiau'n gyffredin yno ac yn talu'n well.

places =
    - garejys bach annibynnol, ym mron pob pentref o faint
    - prif werthwyr ar gyrion trefi, pob un ag un gwneuthuriad
    - cadwyni sy'n gwneud teiars, egsôsts a breciau
    - gweithdai lorïau, bysiau, ambiwlansys, ceir heddlu a lorïau sbwriel
    - gwerthwyr peiriannau fferm, yng nghefn gwlad
    - gwasanaethau torri i lawr, a'r Fyddin

    Mae timau ralio a chwmnïau paratoi ceir rasio yng Nghymru hefyd; mae'r coedwigoedd yma'n enwog yn y gamp, ond prin yw'r swyddi.

vacancies =
    Chwiliwch am brentisiaethau gyda [Gyrfa Cymru](organisation:careers-wales). Mae grwpiau gwerthwyr ceir a chwmnïau bysiau'n cyflogi pobl bob haf drwy eu gwefannau eu hunain. Ar gyfer garej leol, ewch i mewn pan fydd hi'n dawel, a gofynnwch.

entry-routes =
    Mewn garej y caiff y gwaith ei ddysgu, gyda choleg ochr yn ochr. Mae lefel 2 yn gadael i chi wasanaethu a newid darnau; mae lefel 3 yn gadael i chi ddod o hyd i namau, a honno sy'n eich gwneud yn dechnegydd.

    Mae llawer yn dechrau'n bedair ar ddeg. Mae gan sawl coleg ddosbarthiadau cerbydau modur i ddisgyblion ysgol, am ddiwrnod yr wythnos neu fel prentisiaid iau, a gall eich ysgol ddweud pa rai.

route-apprenticeship =
    Yng Nghymru mae prentisiaethau mewn cynnal a thrwsio cerbydau ar lefel 2, a elwir yn Sylfaen, ac ar lefel 3, tua dwy flynedd yr un. Rydych yn dewis ceir a faniau, cerbydau trwm neu feiciau modur. Mae'r cyflogwr a'r coleg yn rhannu'r hyfforddi, a chaiff y gwaith ei brofi yn y garej wrth fynd ymlaen. Mae gan wneuthurwyr eu cynlluniau eu hunain, gyda chyfnodau i ffwrdd mewn canolfan hyfforddi; mae cystadlu brwd amdanyn nhw.

route-college =
    Mae cyrsiau cerbydau modur yn y rhan fwyaf o golegau, yn eu plith Grŵp Llandrillo Menai, Cambria, Grŵp Colegau NPTC, Sir Benfro, Gŵyr, Penybont, Y Coleg Merthyr Tudful a Choleg Gwent. Maen nhw'n dechrau ar lefel 1, a phrin bod angen graddau ar gyfer honno. Ar ôl blwyddyn neu ddwy mae'r rhan fwyaf yn gadael am garej.

route-work =
    Mae canolfannau teiars ac egsôsts yn derbyn pobl heb bapurau ac yn eu hyfforddi o fewn wythnosau. Mae glanhawyr ceir, gyrwyr a chynorthwywyr darnau yn gweld y gweithdy bob dydd ac yn clywed pan ddaw lle'n rhydd.

training =
    Cewch eich dysgu am injans, breciau, trawsyriant, trydan a diagnosteg, yn gyntaf ar fyrddau ac unedau wedi'u hagor, ac wedyn dan lygad technegydd. Yn y coleg y caiff y wybodaeth ei harholi, a'r sgìl yn y gweithdy.

    Wedi hynny nid yw'r cyrsiau byth yn peidio. Ar gyfer cerbydau trydan mae camau o ymwybyddiaeth i weithio ar foltedd uchel byw. Mae angen eu cwrs eu hunain ar brofi MOT, aerdymheru, tacograffau a chamerâu cynorthwyo gyrwyr.

registration =
    Nid oes angen caniatâd neb i drwsio car. I brofi un ar gyfer yr MOT rhaid cael eich cymeradwyo gan y [DVSA](organisation:dvsa), a dim ond pobl â thystysgrif a gaiff drin nwy oeri'r system aerdymheru.

    Mae'r [Institute of the Motor Industry](organisation:imi) yn cadw cofrestr y gall unrhyw un ei chwilio. Caiff y rhai sy'n gymwys ar gerbydau trydan eu nodi arni fel TechSafe, ac mae gwerthwyr ceir wedi dechrau chwilio am hynny.

qualifications =
    Ar gyfer lefel 2, cyngor y diwydiant moduron ei hun yng Nghymru yw tri phwnc wedi'u pasio, ac mae'r radd isaf un yn cyfrif. Mae lefel 3 yn anoddach, ac fel arfer mae cyflogwyr am weld lefel 2 neu raddau gwell yn gyntaf. Mae'r rhai heb fathemateg neu iaith yn gweithio ar Sgiliau Hanfodol fel rhan o'r cwrs.

work-experience =
    Garej yw un o'r lleoedd hawsaf i gael wythnos, gan fod y perchennog wedi gwneud yr un peth ei hun. Gwisgwch esgidiau gwaith, cadwch y ffôn yn eich poced, ac ysgubwch heb i neb ofyn. Gartref, newidiwch olwyn, bwlb, olew peiriant torri lawnt; prynwch foped marw gyda ffrindiau a'i gael i fynd.

disclosure =
    Anaml iawn y mae garejys yn gofyn. Gall gweithdai'r heddlu, y gwasanaeth ambiwlans, carchardai a chludiant ysgolion fod â'u gwiriad eu hunain.

progression =
    Gallwch ddod yn dechnegydd diagnostig neu'n feistr technegydd, yn brofwr MOT, yn rheolwr gweithdy, yn rheolwr gwasanaeth neu'n hyfforddwr. Mae rhai'n croesi i beirianneg: gyda thystysgrif uwch maen nhw'n ymuno â gwneuthurwr, trac profi neu ffatri, ac efallai'n gorffen yn [beiriannydd mecanyddol](career:mechanical-engineer). Mae galw am fecanyddion hefyd ar [dyrbinau gwynt](career:wind-turbine-technician), trenau a pheiriannau chwarel.

    I agor eich garej eich hun mae angen lle, rampiau, yswiriant, trwyddedau meddalwedd a chwsmeriaid sy'n eich dilyn. Fan yn unig sydd ei hangen ar fecanydd teithiol i ddechrau.

adult-opportunities =
    Os ydych chi wedi trwsio'ch ceir eich hun erioed, efallai eich bod yn nes nag y tybiwch. Mae colegau'n cynnig cyrsiau nos, ac mewn rhai blynyddoedd mae Cyfrifon Dysgu Personol wedi talu am hyfforddiant cerbydau trydan i bobl sydd yn y grefft yn barod. Ychydig o garejys a fydd yn talu cyflog oedolyn i ddechreuwr, felly mae llawer yn cychwyn ar deiars, darnau neu yrru.

    Yn aml mae hanner y sgiliau gan bobl o'r lluoedd arfog neu ffermydd. Holwch [Cymru'n Gweithio](organisation:working-wales) am ReAct+ os yw ffatri neu waith dur wedi'ch diswyddo.

welsh =
    Hanner gweithdy a hanner senedd yw garej mewn pentref Cymraeg. Yn Nhregaron, y Bala neu Langefni mae'r cwsmer yn disgrifio'r sŵn yn Gymraeg, ac rydych chi'n ateb yn yr un iaith, gyda geiriau fel *clutch* a *sensor* wedi'u taflu i mewn. Mae'n magu ymddiriedaeth, ac ar ymddiriedaeth y mae garej yn byw.

    Yn Saesneg y daw'r sgriniau, y llawlyfrau a'r codau, beth bynnag yw'r gwneuthuriad. Felly hefyd y rhan fwyaf o'r arholiadau, er y bydd sawl coleg yn eich dysgu a'ch asesu yn Gymraeg neu yn y ddwy iaith, ac maen nhw'n falch pan ofynnwch. Gwerthwyr peiriannau fferm y gorllewin sy'n hysbysebu'n fwyaf agored am siaradwyr Cymraeg.

picture-lift-caption = Chwilio am y nam o dan gar
picture-lift-description = Mae mecanydd â chynffon merlen yn sefyll o dan gar glas ar ramp ac yn estyn i fyny â sbaner. Yn y llaw arall mae tabled i ddod o hyd i namau.
