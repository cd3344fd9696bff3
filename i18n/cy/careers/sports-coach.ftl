### Sports coach: words of the career page.

title = Hyfforddwr chwaraeon
summary = Yn dysgu camp i bobl ac yn eu helpu i wella ynddi, o'r gic gyntaf i'r rownd derfynol.
also-known-as =
    - hyfforddwr neu hyfforddwraig chwaraeon
    - hyfforddwr pêl-droed
    - hyfforddwr rygbi
    - athro neu athrawes nofio
    - hyfforddwr gymnasteg
    - hyfforddwr chwaraeon cymunedol
    - hyfforddwr perfformiad
search-words =
    - chwaraeon
    - sbort
    - coetsh
    - cotsho
    - hyfforddi
    - ymarfer corff
    - addysg gorfforol
    - pêl-droed
    - ffwtbol
    - rygbi
    - pêl-rwyd
    - hoci
    - criced
    - athletau
    - bocsio
    - nofio
    - gwersi nofio
    - gymnasteg
    - tennis
    - ffitrwydd
    - academi
    - clwb ar ôl ysgol
    - clwb yr Urdd
    - canolfan hamdden
    - dyfarnwr
    - chwaraeon anabledd
    - hyforddwr
    - sports coach
starts-from = Camp rydych yn gyfarwydd â hi, heb raddau arholiad penodol
first-step = Yna helpu mewn clwb, a dyfarniad hyfforddi cyntaf

work-activities =
    Crefft hyfforddi yw trefnu pethau fel bod pobl yn eu dysgu eu hunain. Rydych yn cynllunio sesiwn: beth yw ei diben, sut i gynhesu, pa gêm fydd yn galw am y sgìl? Rydych yn gosod conau, yn egluro mewn hanner munud, yn gwylio, yn gofyn cwestiwn, yn newid un peth, ac yn gwylio eto.

    Gyda phlant bach, cydbwysedd, rhedeg a chymryd tro yw'r gwaith. Mewn clwb, techneg, tactegau, dewis tîm, a rhieni ar yr ystlys. Gyda pherfformwyr, blwyddyn wedi'i chynllunio tuag yn ôl o un diwrnod, gyda ffilm, data, ffisiotherapydd a chwsg i feddwl amdanyn nhw.

    Mae *hyfforddwr cymunedol* yn mynd o ysgol i ysgol ac o stad i stad, yn rhoi chwaraeon i bobl na fydden nhw'n chwilio amdanyn nhw: pobl ifanc heb ddim i'w wneud, pobl hŷn sy'n ofni syrthio, merched sydd wedi colli blas arnyn nhw, chwaraewyr anabl. Eu cael i ddod yn ôl yr wythnos nesaf yw'r holl gamp.

    Mae gwaith swyddfa ynddo hefyd. Rydych yn cadw cofrestr, yn asesu risg y neuadd, yn cofnodi anafiadau, yn casglu ffioedd, yn trefnu caeau, yn gyrru'r bws, yn llenwi ffurflenni'r cyllidwr, ac yn sôn wrth y person cywir am unrhyw bryder ynghylch diogelwch plentyn.

day-at-work =
    Mae diwrnod hyfforddwr cymunedol yn dechrau'n hwyr ac yn gorffen yn hwyr.

    Am un ar ddeg rydych yn cynllunio'r wythnos ac yn ffonio ysgol sydd wedi addo ei neuadd i ddau. Ar ôl cinio daw dwy wers mewn ysgol gynradd: taflu, mewn grwpiau o bedwar, mewn ystafell sy'n arogli o ginio. Mae bachgen sydd fel arfer yn cael ei anfon allan am gadw reiat yn profi mai ef yw'r gorau am ddyfeisio rheolau, felly rydych yn ei wneud yn ddyfarnwr.

    Am hanner awr wedi tri mae'r clwb ar ôl ysgol, ugain ohonyn nhw, ac eisiau bwyd ar bawb. Rydych yn brysio i'r ganolfan hamdden at y pêl-droed cerdded am bump. Saith deg yw'r oedran cyfartalog, ac mae'r taclo'n ofnadwy.

    O chwech tan hanner awr wedi saith, tîm dan bedair ar ddeg eich clwb eich hun sydd gennych, ar gae dan lifoleuadau, mewn eirlaw. Rydych yn stopio ymarfer nad yw'n gweithio ac yn ei droi'n gêm. Wedyn rydych yn eistedd yn y car, yn anfon tair neges at rieni, ac yn bwyta'r hyn a oedd i fod yn ginio.

qualities-and-skills =
    Yn aml mae cyn-chwaraewyr yn wael am wneud hyn, gan na fu rhaid iddyn nhw erioed feddwl sut maen nhw'n ei wneud. Sylwi sy'n gwneud hyfforddwr da: pwy sydd wedi diflasu, pwy sydd wedi cael loes, pwy sydd newydd ddeall. Rydych yn siarad fel bod yr un mwyaf swil yn gallu dilyn. Rydych yn cynllunio, ac yna'n rhoi'r cynllun o'r neilltu.

    Mae angen amynedd sy'n para am flynyddoedd, tegwch y gall pawb ei weld, ac asgwrn cefn, ar gyfer rhieni sy'n gweiddi a phwyllgorau sydd am ennill nawr. Rhaid gwybod ble mae'r ffin: mae gennych rym dros bobl ifanc, ac nid ydych byth yn ei ddefnyddio er eich lles eich hun. Dylech ddal i ddysgu am eich camp, cadw'n ddigon heini i ddangos pethau, a chadw'n gynnes.

pay =
    Mae ffigurau'r arolwg yn cymysgu hyfforddwyr chwaraeon â hyfforddwyr o bob math, arweinwyr awyr agored, athrawon marchogaeth a nofio, dyfarnwyr a swyddogion. Gweithwyr cyflogedig llawn amser yn unig sydd ynddyn nhw. Nid felly'r rhan fwyaf o hyfforddwyr: gwirfoddolwyr ydyn nhw, neu rai sy'n cael eu talu fesul awr gyda'r nos, neu bobl hunangyflogedig.

    Y ddau ffigur fesul awr yw'r isafswm cyflog i brentis ar y dechrau, ac i oedolyn. Fel arfer mae cynghorau ac ymddiriedolaethau yn talu mwy na hynny ar eu graddfeydd cyflog eu hunain. Mae hyfforddwyr llawrydd yn pennu tâl am awr, a hwnnw sy'n talu am y teithio, y neuadd, yr yswiriant a'r gaeaf.

    Mae'r gêm broffesiynol yn talu'n dda iawn i ychydig o bobl ac yn eu diswyddo'n aml. Peidiwch â chynllunio bywyd ar sail hynny. Daw arian mwy sefydlog o ysgolion, ymddiriedolaethau hamdden, cyrff llywodraethu, gwersi nofio, neu o hyfforddi hanner yr wythnos a gwneud rhywbeth arall am yr hanner arall.

hours =
    Rydych yn gweithio pan fydd pobl eraill yn chwarae, a hynny ar ôl ysgol, gyda'r nos, ac ar ddydd Sadwrn a dydd Sul. I'r gweithwyr llawn amser yn y grŵp y mae'r oriau sydd i'w gweld. Rhoi deg awr fan hyn a chwech fan draw at ei gilydd a wna hyfforddwyr go iawn. Yn ystod gwyliau'r ysgol mae gwersylloedd o wyth tan bump. Rhaid i hyfforddwr sydd â theulu ymladd am un noson rydd.

places =
    Mae Cymru'n dwlu ar chwaraeon, ac mewn clybiau bach y mae'r rhan fwyaf ohonyn nhw'n digwydd. Gallech weithio:

    - i dîm datblygu chwaraeon cyngor neu i ymddiriedolaeth hamdden
    - mewn ysgolion, mewn gwersi addysg gorfforol neu glybiau ar ôl ysgol
    - i gorff llywodraethu, fel [Cymdeithas Bêl-droed Cymru](organisation:faw) neu [Undeb Rygbi Cymru](organisation:wru)
    - mewn academi clwb proffesiynol neu ei ymddiriedolaeth gymunedol: Caerdydd, Abertawe, Wrecsam, Casnewydd, a'r rhanbarthau rygbi
    - i'r [Urdd](organisation:urdd), sy'n cynnal chwaraeon yn Gymraeg ym mhob rhan o'r wlad
    - mewn canolfan genedlaethol yng Nghaerdydd neu Gaernarfon, neu mewn prifysgol
    - ar eich pen eich hun, gyda chwiban a gwefan

    Mae galw am hyfforddwyr dramor mewn gwersylloedd haf ac ysgolion pêl-droed, ac mae tymor yn America yn llwybr cyfarwydd.

vacancies =
    Mae gan [Chwaraeon Cymru](organisation:sport-wales) dudalen o swyddi ym myd chwaraeon Cymru. Edrychwch hefyd ar gynghorau, ymddiriedolaethau hamdden, pob corff llywodraethu a'r clybiau eu hunain. Anaml iawn y caiff oriau hyfforddi â thâl eu hysbysebu: maen nhw'n mynd i'r cynorthwyydd sydd wedi bod yn ddibynadwy ers yr hydref diwethaf.

entry-routes =
    Mae gan bob camp ei chyfres ei hun o ddyfarniadau, a'r corff llywodraethu sy'n ei rhedeg. Mewn rhai cewch helpu yn bedair ar ddeg, dilyn cwrs cyntaf yn un ar bymtheg, ac arwain ar eich pen eich hun yn ddeunaw. Y dyfarniadau sy'n gadael i chi hyfforddi a chael yswiriant; mae cwrs coleg neu radd yn rhoi'r wyddoniaeth a mwy o ddewis o swyddi. Mewn clwb mae dechrau, y naill ffordd neu'r llall. Nid oes neb wedi dod yn hyfforddwr drwy ddarllen.

route-work =
    Gofynnwch i'r clwb rydych yn chwarae iddo. Mae'r rhan fwyaf yn daer am help gyda'r plant, a bydd llawer yn talu am eich dyfarniad cyntaf, ynghyd â diogelu a chymorth cyntaf. Gall gymryd dau dymor i fynd o fod yn helpwr i fod yn is-hyfforddwr ac i gael eich tîm eich hun. Wedyn cynigiwch eich hun i ysgolion, y ganolfan hamdden neu wersyll gwyliau am oriau â thâl.

route-apprenticeship =
    Mae gan Gymru brentisiaeth lefel 2 mewn chwaraeon, hamdden egnïol a llesiant, ac arwain gweithgareddau yn un gangen ohoni, a lefel 3 mewn datblygu chwaraeon sy'n cynnwys hyfforddi. Mae un arall i oedolion sy'n cefnogi addysg gorfforol mewn ysgolion. Mae'r cyflogwyr yn cynnwys ymddiriedolaethau hamdden, yr Urdd a sefydliadau clybiau. Rydych yn ennill dyfarniadau'r gamp ei hun ar y ffordd. Mae cynllun gwahanol i chwaraewyr dawnus dan gontract, ond rhaid cael eich dethol ar ei gyfer.

route-college =
    Mae cyrsiau chwaraeon lefel 2 a 3 ym mron pob coleg yng Nghymru, rhai gydag academi rygbi, pêl-droed neu bêl-rwyd, fel y gallwch astudio ac ymarfer yn yr un lle. Rydych yn dysgu anatomeg, maeth a hyfforddi, ac yn cael profiad drwy gael eich anfon i ysgolion cynradd. Mae lefel 3 yn werth Safon Uwch ar gyfer y rhan fwyaf o raddau chwaraeon.

route-university =
    Mae gan Brifysgol Metropolitan Caerdydd radd mewn hyfforddi chwaraeon; mae gan Dde Cymru, Abertawe, Bangor, Aberystwyth, Wrecsam a'r Drindod Dewi Sant raddau mewn hyfforddi, pêl-droed neu wyddor chwaraeon. Dewiswch yn ôl y lleoliadau gwaith, ac a yw'ch camp chi'n gryf yno. Nid yw gradd ar ei phen ei hun yn gadael i chi hyfforddi: enillwch ddyfarniadau'r corff llywodraethu hefyd. Gradd sydd ei hangen i ddysgu addysg gorfforol, ar gyfer gwyddor chwaraeon neu swyddi datblygu.

training =
    Penwythnos neu ddau yw dyfarniad cyntaf, a daw asesydd i'ch gwylio'n cynnal sesiwn. Mae'r rhai uwch yn ymestyn dros flwyddyn, gyda mentor, llyfr cofnodion ac ymweliadau â hyfforddwyr eraill. Mae cyfres hir mewn pêl-droed, rygbi a nofio, ond efallai mai dau gam yn unig sydd mewn camp fach.

    Rhaid adnewyddu hyfforddiant ar ddiogelu, cymorth cyntaf a chynnwys chwaraewyr anabl bob ychydig flynyddoedd. Mae gan [UK Coaching](organisation:uk-coaching) gyrsiau byr ar-lein, ar bethau fel cyfergyd a siarad â rhieni.

qualifications =
    Graddau arholiad cyffredinol ar gyfer colegau a phrifysgolion Lloegr yw'r rhain; mae rhai Cymru yn agos atyn nhw, ac mae pob un yn pennu ei bwyntiau ei hun. Mae rhai campau'n mynnu eich bod wedi chwarae, ond ychydig sy'n poeni ar ba lefel. Nid oes graddau arholiad penodol ar gyfer prentisiaethau lefel 2 yng Nghymru.

work-experience =
    Gallwch arwain ymhell cyn bod yn oedolyn. Drwy'r ysgol gallech fod yn llysgennad ifanc, yn arweinydd chwaraeon, neu'n ddyfarnwr i flwyddyn saith. Mae clybiau'n gadael i bobl ifanc helpu gyda'r plant dan wyth. Cofnodwch beth roesoch chi gynnig arno a beth fethodd. Gwylio sesiwn ymarfer camp arall yw'r cwrs gorau sydd i'w gael am ddim: sylwch am ba hyd y mae'r hyfforddwr yn siarad.

disclosure =
    Mae bron pob hyfforddwr yn gweithio gyda phlant dan ddeunaw neu oedolion bregus, felly y clwb neu'r corff llywodraethu sy'n trefnu'r gwiriad hwn, i wirfoddolwyr yn ogystal â staff, ac yn ei ailadrodd bob rhyw dair blynedd. Fel arfer bydd clwb newydd am gael ei wiriad ei hun.

progression =
    Yn uwch i fyny mae prif hyfforddwr, hyfforddwr academi, hyfforddwr perfformiad, a charfan genedlaethol. Wrth eu hochr mae swyddog datblygu, tiwtor hyfforddwyr, rheolwr canolfan a sgowt. Mae rhai'n mynd i [waith ieuenctid](career:youth-worker), neu'n hyfforddi i ddysgu addysg gorfforol neu mewn [ysgolion cynradd](career:primary-teacher). Gall y rhai sy'n ymddiddori yn y corff astudio i fod yn [ffisiotherapydd](career:physiotherapist) neu'n hyfforddwr cryfder.

    I adeiladu'ch busnes eich hun, chwiliwch am rywbeth y bydd rhieni'n talu amdano ac nad oes neb lleol yn ei gynnig. Yswiriwch ef, a pheidiwch â rhentu neuadd nes ei bod yn llawn.

adult-opportunities =
    Mae rhieni sy'n dechrau drwy glymu careiau yn gorffen drwy redeg adran, ac yna'n cael eu talu amdani. Daw oedolion ag amynedd, car a syniad sut rai yw plant gartref. Mae pengliniau cyn-chwaraewyr deugain oed yn eu herbyn, a'u henw o'u plaid.

    Gellir ennill y dyfarniadau ar benwythnosau. I newid yn llwyr, gwnewch gais am swydd gydag ymddiriedolaeth hamdden, neu hyfforddwch i fod yn athro neu'n athrawes nofio: mae pyllau Cymru bob amser yn brin ohonyn nhw, ac wythnosau, nid blynyddoedd, mae'r cwrs yn eu cymryd.

welsh =
    Mae plentyn sy'n clywed *da iawn* yn ei iaith ei hun yn chwarae'n well ac yn dod yn ôl. Mae'r [Urdd](organisation:urdd) yn cyflogi hyfforddwyr ledled Cymru i gynnal clybiau yn Gymraeg, ac mae ysgolion Cymraeg yn chwilio am bobl sy'n gallu cynnal sesiynau addysg gorfforol heb droi i'r Saesneg. Yn Gymraeg, heb feddwl ddwywaith, y mae llawer o glybiau'r gorllewin yn ymarfer.

    Mae cyrff cenedlaethol pêl-droed a rygbi yn defnyddio'r ddwy iaith, a gellir dilyn rhai o'u cyrsiau yn Gymraeg. Gan nad oes digon o hyfforddwyr sy'n gallu gwneud hynny, dyna'n aml sy'n penderfynu pwy gaiff y swydd. Dim ond rhyw ddau ddwsin o eiriau sydd eu hangen ar ddysgwr i ddechrau: rhedeg, stopio, taflu, da iawn.

picture-training-caption = Hyfforddi rygbi yn y glaw
picture-training-description = Mae hyfforddwr mewn cap coch yn dangos ymarfer i dîm rygbi merched ar gae gwlyb â chonau oren a physt gwyn tal. Mae un chwaraewraig yn gwisgo hijab gwyrddlas.
