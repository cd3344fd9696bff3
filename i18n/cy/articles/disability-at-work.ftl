### Being disabled at work: words of the article.

title = Bod yn anabl yn y gwaith
summary = Eich hawliau, newidiadau y gall cyflogwr eu gwneud, a ddylech ddweud, a phwy sy'n talu am offer a chymorth.
body =
    Mae grisiau'n anablu pobl. Felly hefyd ffurflenni mewn print mân, cyfarfodydd heb isdeitlau, a rheolwr sydd wedi penderfynu ymlaen llaw. *Model cymdeithasol o anabledd* yw'r enw ar y ffordd hon o edrych ar bethau, ac mae Llywodraeth Cymru yn ei ddefnyddio. Mae'n gofyn beth mae angen ei newid yn y gwaith, nid beth sydd o'i le arnoch chi.

    ## Pwy mae'r gyfraith yn eu diogelu

    Dan Ddeddf Cydraddoldeb 2010, rydych yn anabl os oes gennych nam corfforol neu feddyliol, a bod hwnnw'n cael effaith sylweddol a hirdymor ar yr hyn rydych yn ei wneud o ddydd i ddydd. Mae hynny'n cynnwys llawer na all neb ei weld: dyslecsia, awtistiaeth, epilepsi, diabetes, iselder, arthritis, salwch hir. Mae canser, HIV a sglerosis ymledol yn cyfrif o ddiwrnod y diagnosis. Nid oes rhaid i chi alw eich hun yn anabl. Mae'r gyfraith yn eich diogelu wrth ymgeisio, yn y swydd, fel prentis, ac ar leoliad.

    ## Addasiadau rhesymol

    Os yw rhywbeth yn y gwaith yn eich rhoi dan anfantais, rhaid i'r cyflogwr ei newid lle mae hynny'n rhesymol, ac ni chaiff ofyn i chi dalu. Dyma beth gall hynny ei olygu:

    - Mae rhywun mewn cadair olwyn yn cael desg sy'n codi ac yn gostwng, ac mae cyfarfodydd y tîm yn symud i lawr y grisiau.
    - Mae weldiwr byddar yn cael golau sy'n fflachio wrth ymyl y gloch dân, a chydweithiwr sy'n cyffwrdd â'i ysgwydd.
    - Mae gweithiwr siop â diabetes yn cael bwyta, a phrofi lefel y siwgr yn y gwaed, pryd bynnag y bydd angen.
    - Mae hyfforddai â dyslecsia yn cael y sleidiau y diwrnod cynt, a rhaglen sy'n darllen yn uchel.
    - Mae technegydd awtistig yn cadw'r un fainc, yn gwisgo clustffonau ac yn cael tasgau ar bapur.
    - Mae rhywun sy'n dod yn ôl ar ôl iselder yn gweithio hanner diwrnod ar y dechrau, ac yn dechrau am ddeg.

    Mae'r hyn sy'n rhesymol yn dibynnu ar y gost, ar faint y cyflogwr, ac ar a fyddai'n gweithio. Nid oes rhaid i garej fach adeiladu lifft. Gofynnwch yn ysgrifenedig. Dywedwch beth sy'n eich rhwystro, a beth fyddai'n help. Rhowch gynnig arno am fis, yna edrychwch arno eto gyda'ch gilydd.

    Mae gan ambell swydd safonau iechyd er mwyn diogelwch, fel gyrru lori neu drên, ac mae'r lluoedd arfog yn dilyn eu rheolau eu hunain. Peidiwch â rhoi'r gorau i'r syniad ar sail si. Gofynnwch i'r cyflogwr, neu i'r corff sy'n cadw'r gofrestr, beth yw'r safon.

    ## Dweud neu beidio

    Ar gyfer y rhan fwyaf o swyddi nid oes rhaid i chi ddweud wrth neb. Ond nid oes rhaid i gyflogwr newid yr hyn na ŵyr amdano. Chi sy'n dewis pryd:

    - ar y ffurflen, os yw'r cyflogwr yn addo cyfweliad i bobl anabl sy'n bodloni ei ofynion hanfodol
    - pan gewch eich gwahodd i gyfweliad, er mwyn i'r ystafell a'r prawf fod yn addas i chi
    - ar ôl cael cynnig y swydd, cyn dechrau
    - yn nes ymlaen, pan fydd rhywbeth yn mynd yn anodd

    Cyn cynnig swydd, dim ond mewn ambell achos y caiff cyflogwr holi am eich iechyd. Nid oes rhaid i chi enwi cyflwr. Gall “Rwy'n gweithio orau gyda chyfarwyddiadau ar bapur” fod yn ddigon. Os oes gwiriad iechyd ar ôl y cynnig, atebwch yn onest. Cytunwch gyda'ch rheolwr pwy arall ddylai wybod.

    ## Cynlluniau sy'n helpu

    Mae cyflogwyr sydd â bathodyn *Hyderus o ran Anabledd* wedi addo bod yn agored i bobl anabl. Mae llawer yn cynnig cyfweliad i bob ymgeisydd anabl sy'n bodloni'r gofynion hanfodol. Nid yw'r bathodyn ar ei ben ei hun yn profi llawer, felly holwch rywun sy'n gweithio yno.

    Grant gan Lywodraeth y DU yw'r cynllun o'r enw *Mynediad at Waith*, ar gyfer help sy'n mynd y tu hwnt i addasiadau rhesymol. Gall dalu am offer a meddalwedd arbennig, gweithiwr cymorth, hyfforddwr gwaith, dehonglydd iaith arwyddion, neu dacsis os na allwch ddefnyddio trafnidiaeth gyhoeddus. Mae'n cynnig help gydag iechyd meddwl yn y gwaith hefyd. Nid ydych yn ei dalu'n ôl, nid yw'n dibynnu ar eich cyflog, ac nid yw'n effeithio ar eich budd-daliadau. Mae ar gyfer prentisiaid a phobl hunangyflogedig hefyd. Gall yr aros fod yn hir, felly [gwnewch gais](organisation:access-to-work) cyn gynted ag y cewch gynnig swydd. Gallwch wneud hynny yn Gymraeg.

    ## Yn yr ysgol, y coleg a'r brifysgol

    Yng Nghymru, gall fod gan ddisgybl neu fyfyriwr coleg ag anghenion dysgu ychwanegol *gynllun datblygu unigol*. Daw i ben pan fyddwch yn gadael i fynd i brifysgol neu swydd, felly ewch â chopi gyda chi a gofynnwch beth sy'n dod yn ei le. Yn y brifysgol, y Lwfans Myfyrwyr Anabl gan [Gyllid Myfyrwyr Cymru](organisation:student-finance-wales) yw hwnnw. Nid yw incwm eich cartref yn gwneud gwahaniaeth iddo. Mae rhai colegau'n cynnal interniaethau â chymorth: y rhan fwyaf o flwyddyn gyda chyflogwr, a hyfforddwr gwaith wrth eich ochr. Mae [Gyrfa Cymru](organisation:careers-wales) yn gwybod pa rai. Gellir addasu [prentisiaeth](article:apprenticeships) hefyd, yn y coleg ac yn y gwaith.

    ## Iechyd meddwl

    Mae gorbryder ac iselder yn gyffredin ym mhob crefft, a gall gwaith wneud lles a drwg. Ystyriwch beth sy'n eich blino cyn dewis: gwaith nos, sŵn, gweithio ar eich pen eich hun, cwsmeriaid dig, dim dewis ynghylch trefn eich diwrnod. Yn y swydd, gall fod o gymorth nodi gyda'ch rheolwr sut beth yw wythnos wael, beth ddylai eraill ei wneud, a phwy i'w ffonio. Os ydych i ffwrdd yn sâl, cadwch mewn cysylltiad, a dewch yn ôl gam wrth gam.

    ## Pan aiff pethau o chwith

    Cadwch nodiadau gyda dyddiadau. Siaradwch â'ch rheolwr, eich undeb neu'r adran adnoddau dynol yn gyntaf. Os nad yw hynny'n helpu, mae [Acas](organisation:acas), y [Gwasanaeth Cynghori a Chymorth Cydraddoldeb](organisation:eass) a [Chyngor ar Bopeth](organisation:citizens-advice) am ddim. Mae terfyn amser ar fynd ag achos i dribiwnlys, ac un byr ydyw, felly holwch yn fuan. Drwy [Anabledd Cymru](organisation:disability-wales) gallwch ddod o hyd i grwpiau sy'n cael eu rhedeg gan bobl anabl, sydd yn aml wedi wynebu'r un peth ac yn gwybod beth weithiodd.
