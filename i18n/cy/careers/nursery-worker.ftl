### Nursery worker: words of the career page.

title = Gweithiwr meithrinfa
summary = Yn gofalu am fabanod a phlant dan bump tra bydd eu rhieni'n gweithio, ac yn eu helpu i chwarae, siarad a thyfu.
also-known-as =
    - gweithwraig feithrin
    - nyrs feithrin
    - ymarferydd meithrin
    - ymarferydd blynyddoedd cynnar
    - gweithiwr gofal plant
    - cynorthwyydd cylch meithrin
    - arweinydd ystafell
search-words =
    - meithrinfa
    - meithrin
    - gofal plant
    - gwarchod plant
    - gofal dydd
    - gweithio gyda babanod
    - babis
    - babanod
    - plant bach
    - plantos
    - cylch meithrin
    - cylch chwarae
    - ysgol feithrin
    - Ti a Fi
    - Dechrau'n Deg
    - crèche
    - cewynnau
    - clytiau
    - nani
    - gwarchodwr plant
    - blynyddoedd cynnar
    - chwarae
    - nyrseri
    - nursery
    - gofalu am blant
starts-from = Dim cymwysterau, os ydych yn addas i'r gwaith
first-step = Prentisiaeth, neu gwrs lefel 2 mewn gofal plant

work-activities =
    Mae plant bach yn dysgu mwy cyn bod yn bump nag y gwnân nhw byth wedyn, a thrwoch chi maen nhw'n gwneud hynny. Chi yw'r breichiau maen nhw'n rhedeg iddyn nhw ar ôl cwympo, a'r llais sy'n rhoi geiriau iddyn nhw am bethau.

    Gyda babanod, rydych yn cynhesu poteli, yn newid cewynnau, yn canu ac yn eu rhoi i gysgu ar eu cefnau, gan fwrw golwg arnyn nhw bob ychydig funudau. Mae ar blant dwyflwydd angen lle i ddringo, rhywun i enwi'r hyn a welan nhw, a rhywun i'w hatal rhag brathu. Erbyn eu bod yn bedair, maen nhw'n arllwys, yn cyfrif, yn gwisgo i fyny ac yn gofyn pam.

    Mae mwy i'w wneud na chwarae gyda nhw:

    - cynllunio beth i'w osod allan yfory, yn ôl yr hyn a ddenodd bob plentyn heddiw
    - bod yn berson allweddol i ychydig o blant, a gwybod popeth amdanyn nhw
    - nodi beth maen nhw'n gallu ei wneud, a rhannu hynny â'r rhieni wrth y drws
    - gofalu am brydau bwyd, a rhestr o alergeddau ar y wal
    - glanhau: byrddau, teganau, trwynau, lloriau, ac eto
    - sylwi ar blentyn nad yw'n clywed, yn siarad neu'n tyfu yn ôl y disgwyl
    - rhoi gwybod ar unwaith am unrhyw beth sy'n peri i chi ofni dros blentyn

    Gwaith llawn cariad yw hwn, ond nid gwaith hawdd. Rydych yn penlinio, yn codi ac yn plygu drwy'r dydd. Mae crio, ac mae peth ohono'n heintus. Mae rhywun yn sâl fel arfer, a chi fydd hwnnw'n aml. Rhaid cadw at y niferoedd: mae'r rheolau'n dweud faint o blant y caiff pob oedolyn ofalu amdanyn nhw, a llai os babanod ydyn nhw.

day-at-work =
    Rydych ar y shifft gynnar mewn meithrinfa yng Nghaerfyrddin.

    - Erbyn chwarter wedi saith mae'r golau ymlaen, yr oergell wedi'i gwirio a giât yr ardd ar glo. Am hanner awr wedi daw'r plentyn cyntaf yn ei byjamas.
    - Tost, banana a sgwrs hir am jac codi baw sydd i frecwast.
    - Am hanner awr wedi naw mae'r plant bach yn mynd allan. Mae pwll o ddŵr yno, felly'r pwll yw'r cynllun nawr. Rydych yn dod â jygiau.
    - Am un ar ddeg rydych yn newid chwe chewyn, gan olchi'ch dwylo ac ysgrifennu am bob un.
    - Mae cinio'n cymryd amser pan fydd pobl ddwyflwydd yn defnyddio ffyrc.
    - O hanner awr wedi deuddeg maen nhw'n cysgu. Rydych yn eistedd rhwng y matiau, yn eu gwylio'n anadlu, ac yn ysgrifennu hanes y pwll ar ap y rhieni.
    - Am ddau mae caneuon, a stori gyda phypedau. Mae plentyn sydd prin wedi siarad hyd yn hyn yn dweud *mw*.
    - Am hanner awr wedi tri rydych yn trosglwyddo'r gwaith ac yn mynd adref, ac arogl iogwrt arnoch.

qualities-and-skills =
    Os byddai sŵn, llanast a dweud yr un peth ddeugain gwaith yn eich gyrru'n wallgof, chwiliwch am rywbeth arall. Os na fyddai, bydd angen:

    - cynhesrwydd nad yw'n dibynnu ar sut mae'r plentyn yn ymddwyn
    - llygaid yng nghefn eich pen
    - corff sy'n gallu mynd ar y llawr a chodi eto
    - tynerwch gyda mam sy'n crio wrth y drws ar ei diwrnod cyntaf yn ôl yn y gwaith
    - digon o allu ysgrifennu i gadw cofnodion clir
    - caneuon a dwli, heb gywilydd

    Ychydig o ddynion sydd mewn meithrinfeydd, a byddai'r rhan fwyaf o leoedd yn falch o gael mwy.

pay =
    Mae'r gwaith hwn yn werth mwy nag y mae'n ei dalu. Mae llawer o feithrinfeydd yn rhoi i staff cymwysedig ychydig yn fwy na'r isafswm cyflog i oedolyn, sydd i'w weld yma, a gall gweithwyr iau gael y gyfradd is ar gyfer eu hoedran. Mae meithrinfeydd cyngor, ysgol ac ysbyty, a Dechrau'n Deg, yn tueddu i dalu'n well. Mae cymhwyster lefel 3, wedyn rhedeg ystafell, wedyn bod yn ddirprwy, i gyd yn ychwanegu rhywbeth.

    I brentisiaid sydd dan 19 oed neu yn eu blwyddyn gyntaf y mae ffigur y prentis. O'r DU i gyd y daw'r arolwg, ac mae'n cymysgu cynorthwywyr ag arweinwyr cylchoedd chwarae a chrèches, ond nid rheolwyr.

hours =
    Mae meithrinfeydd preifat yn agor cyn i'r rhan fwyaf o bobl ddechrau gweithio ac yn cau ar ôl iddyn nhw orffen, drwy'r flwyddyn ac eithrio rhyw wythnos. Shifft gynnar, ganol neu hwyr fydd gennych, yn aml dros bedwar diwrnod hir yn lle pump. Yn y boreau yn ystod y tymor y mae cylch meithrin neu gylch chwarae ar agor, felly ychydig yw'r oriau. Rhaid cael digon o staff ar gyfer nifer y plant, a dyna pam mae'n anodd picio allan am apwyntiad.

places =
    Mae meithrinfeydd dydd preifat ym mhob tref, yn aml mewn hen dai â gardd dda. Wedyn mae cylchoedd chwarae mewn neuaddau pentref, cylchoedd meithrin, meithrinfeydd mewn colegau ac ysbytai, a chanolfannau Dechrau'n Deg i deuluoedd mewn ardaloedd tlotach. Mae eraill yn gweithio yng nghartref y teulu fel nani, mewn gwersyll gwyliau neu ar long fordaith.

vacancies =
    Edrychwch ar wefan [Gofalwn Cymru](organisation:wecare-wales), Indeed a thudalen y feithrinfa ei hun, ac ar wefan [Mudiad Meithrin](organisation:mudiad-meithrin) am leoliadau sy'n gweithio yn Gymraeg. Mae staff yn mynd a dod, a rhaid i feithrinfa gau ystafell os na all lenwi ei shifftiau, felly mae'n werth cerdded i mewn a gofyn.

entry-routes =
    Dechreuwch lle rydych chi. Gallwch gael eich cyflogi heb bapurau a'u hennill yn y gwaith, neu fynd i'r coleg yn gyntaf. Eich lefel sy'n penderfynu beth gewch chi ei wneud, a faint gewch chi o gyflog. Ar lefel 2 rydych yn gweithio ac eraill wrth eich ochr; ar lefel 3 cewch fod yn gyfrifol am grŵp.

    Yng Nghymru, yr enw i chwilio amdano yw *Gofal, Chwarae, Dysgu a Datblygiad Plant*: Craidd yn gyntaf, ac wedyn Ymarfer. Efallai y caiff tystysgrif o Loegr ei derbyn, ond gwiriwch hi ar y rhestr y mae [Gofal Cymdeithasol Cymru](organisation:social-care-wales) yn ei chadw.

route-apprenticeship =
    Mae gan Gymru brentisiaethau gofal plant ar lefel 2 a lefel 3, a rhai uwch i'r rhai sy'n arwain. Rydych ar y staff o'r diwrnod cyntaf ac yn ennill y cymwysterau Craidd ac Ymarfer yno, gydag asesydd yn dod i'ch gweld. Mae lefel 2 yn cymryd tua blwyddyn. Dyma'r ffordd y byddai'r rhan fwyaf o feithrinfeydd yn ei dewis.

route-college =
    O un ar bymtheg oed gallwch ddilyn cwrs gofal plant ar lefel 2 neu 3 ym mron pob coleg yng Nghymru, am flwyddyn neu ddwy, gyda diwrnod neu ddau bob wythnos mewn meithrinfa. Theori yn unig sydd mewn rhai cyrsiau. Mae'r rheini'n arwain at brifysgol ond nid ydyn nhw, ynddyn nhw eu hunain, yn eich gwneud yn gymwysedig i weithio, felly gofynnwch pa fath sydd dan sylw.

route-direct =
    Gall meithrinfa eich cyflogi'n gynorthwyydd heb gymhwyster os ydych yn ymddangos yn addas i'r gwaith. Dim ond rhan fach o'r staff a gaiff fod heb gymhwyster, felly bydd gofyn i chi ddechrau lefel 2 cyn hir. Mae gwaith banc, fesul diwrnod, yn brawf teg i'r ddwy ochr.

route-university =
    Does dim angen gradd mewn astudiaethau plentyndod cynnar ar gyfer y swydd hon. Ffordd tuag at reoli, dysgu neu waith cymdeithasol yw hi. Mae sawl prifysgol yng Nghymru'n cynnig un gyda statws *Ymarferydd Blynyddoedd Cynnar*, sy'n cyfrif yn gymhwyster i weithio. Dewiswch honno os ydych am gadw'r ddau ddrws ar agor.

training =
    Mae'r wythnosau cyntaf yn llawn o bethau sy'n gorfod dod gyntaf: cadw plant yn ddiogel, cymorth cyntaf i fabanod, hylendid bwyd, alergeddau, sut i godi. Wedyn ymarfer, a'ch asesydd yn eich gwylio'n newid cewyn neu'n dweud stori ac yn gofyn pam y gwnaethoch hynny felly. Rydych yn astudio sut mae plant yn tyfu, pam mae chwarae'n bwysig, a sut i helpu plentyn ag anghenion ychwanegol. Rhaid adnewyddu cymorth cyntaf bob tair blynedd.

qualifications =
    Mae meithrinfeydd yn edrych arnoch chi cyn eich graddau. Mae TGAU mewn iaith a mathemateg yn help, yn enwedig at lefel 3, a gallwch weithio tuag atyn nhw wrth hyfforddi. O ganllaw ar gyfer Lloegr y daw'r graddau sydd i'w gweld; holwch y coleg yma.

work-experience =
    Bydd y rhan fwyaf o feithrinfeydd yn cymryd disgybl pymtheg oed am wythnos. Cynigiwch helpu hefyd mewn grŵp Ti a Fi, mewn ysgol Sul, neu gyda phlentyn bach cymydog tra bydd y rhiant yn y tŷ. Sylwch beth sy'n tawelu plentyn dwyflwydd, a beth sy'n tanio'r dagrau.

disclosure =
    Caiff pob oedolyn sy'n gweithio yno ei wirio, a myfyrwyr ar leoliad hefyd. Mae rhai troseddau yn erbyn plant, neu fod wedi'ch gwahardd, yn eich cau allan o'r gwaith hwn yn llwyr. Os oes rhywbeth arall, codwch ef cyn i'r gwiriad ddod yn ôl, ac nid wedyn.

progression =
    Dyma rai camau ymlaen:

    - rhedeg ystafell, ac wedyn bod yn ddirprwy neu'n rheolwr; mae lefelau 4 a 5 ar gyfer hynny
    - gweithio gyda Dechrau'n Deg, ymwelwyr iechyd a theuluoedd
    - arbenigo mewn babanod, lleferydd, ysgol goedwig neu anghenion ychwanegol
    - bod yn warchodwr plant gartref, wedi'i gofrestru a'i arolygu gan [Arolygiaeth Gofal Cymru](organisation:care-inspectorate-wales)
    - agor eich meithrinfa eich hun
    - symud i ysgol fel [cynorthwyydd addysgu](career:teaching-assistant), neu hyfforddi'n [athro neu'n athrawes gynradd](career:primary-teacher)

adult-opportunities =
    Daw neiniau a theidiau, glanhawyr, gofalwyr a phobl a fagodd bedwar o'u plant eu hunain i'r gwaith hwn, ac nid yw gwallt gwyn yn poeni plant. Gofynnwch a yw'r cyflogwr yn talu am y cymhwyster: yng Nghymru mae arian cyhoeddus ar ei gyfer fel arfer, beth bynnag eich oed. Gofalwch am eich cefn. Os ydych am weithio i chi'ch hun, efallai y bydd gwarchod plant gartref yn well na meithrinfa.

welsh =
    Mae plentyn dwyflwydd yn dal Cymraeg mor hawdd ag annwyd. Mae cannoedd o gylchoedd meithrin yn rhoi eu geiriau cyntaf i blant o bob cefndir, ac maen nhw'n brin o bobl sy'n gallu gwneud hynny. Felly hefyd feithrinfeydd eraill, gan fod llawer o rieni'n gofyn am eu horiau am ddim neu am Dechrau'n Deg yn Gymraeg.

    Does dim angen geiriau hir, ond mae angen digonedd o rai byr, yn gynnes a thrwy'r dydd: *golchi dwylo, amser cinio, dere 'ma*. Mae [Mudiad Meithrin](organisation:mudiad-meithrin) yn hyfforddi pobl wrth iddyn nhw weithio, yn Gymraeg, ac mae cyrsiau am ddim i staff gofal plant sy'n dysgu.

picture-blocks-caption = Un bloc arall ar y tŵr
picture-blocks-description = Mae gweithiwr meithrinfa mewn ffedog oren yn penlinio ar fat ac yn dal tŵr o flociau lliw yn llonydd. Mae plentyn bach mewn dyngarîs yn estyn i roi bloc ar y top, ac mae plentyn arall yn eistedd wrth eu hymyl â bloc yn ei dwylo. Mae teganau ar silffoedd isel.
