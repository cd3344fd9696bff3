### Paramedic: words of the career page.

title = Parafeddyg

summary = Yn mynd allan at bobl sy'n sâl neu wedi'u hanafu, yn eu trin yn y fan a'r lle ac yn penderfynu i ble y dylen nhw fynd nesaf.

also-known-as =
    - parafeddyg ambiwlans
    - parafeddyg brys
    - parafeddyg newydd gymhwyso
    - uwch-ymarferydd parafeddygol
    - parafeddyg gofal critigol

search-words =
    - ambiwlans
    - gyrrwr ambiwlans
    - criw ambiwlans
    - technegydd ambiwlans
    - technegydd meddygol brys
    - 999
    - golau glas
    - seiren
    - cymorth cyntaf
    - ymatebwr cyntaf
    - gofal brys
    - ambiwlans awyr
    - hofrennydd
    - Gwasanaeth Ambiwlans Cymru
    - parafeddygon
    - trawiad ar y galon
    - adfywio
    - CPR
    - diffibriliwr
    - damweiniau ffordd
    - achub bywydau
    - trwydded C1
    - HCPC
    - paramedig
    - parafedig
    - paramedic
    - ambulance

starts-from = Gradd gwyddor barafeddygol

first-step = Yna swydd gyntaf gyda chefnogaeth

work-activities =
    Mae rhywun yn ffonio 999. Mae'r sawl sy'n ateb yn pwyso a mesur faint o frys sydd, ac mae'r sgrin yn eich ambiwlans yn goleuo. Rydych yn gweithio mewn pâr, yn aml gyda thechnegydd meddygol brys. Efallai y byddwch yn rhuthro at drawiad ar y galon, neu'n codi hen ŵr sydd wedi llithro oddi ar ei soffa.

    Cyflwr y claf sy'n penderfynu beth a wnewch ym mhob galwad:

    - gwneud yn siŵr bod y lle'n ddiogel i chi ac i bawb arall
    - gwirio'r llwybr anadlu, yr anadl, y pwls ac unrhyw waedu, a thrin yn gyntaf yr hyn a allai ladd gyntaf
    - holi beth ddigwyddodd, gwrando ar y frest a chofnodi rhythm y galon (ECG)
    - rhoi ocsigen, hylifau, meddyginiaeth at boen a meddyginiaethau eraill
    - rhoi sblint ar goes neu fraich sydd wedi torri, trin clwyfau a geni babanod sy'n gwrthod aros
    - penderfynu: gadael y claf gartref, galw gwasanaeth arall, neu fynd i'r ysbyty

    Y rhan leiaf o'r gwaith yw'r seiren. Cwympiadau, heintiau ar y frest, trallod meddwl neu hen salwch sydd wedi gwaethygu yw llawer o'r galwadau.

    Mae rhai pethau'n anodd. Mae ambiwlansys yng Nghymru yn aml yn aros am oriau y tu allan i ysbytai llawn, tra bo galwadau newydd heb eu hateb. Byddwch yn penlinio ar ffyrdd gwlyb ac yn cario offer trwm i fyny grisiau cul. Mae pobl feddw neu ofnus yn rhegi, yn poeri ac weithiau'n taro. Byddwch yn gweld marwolaethau sydyn, gan gynnwys rhai plant. Mae'r gwasanaeth yn cynnig cwnsela ar ôl y galwadau gwaethaf, ac mae criwiau call yn manteisio arno.

    Nid mewn ambiwlans y mae pob parafeddyg yn gweithio. Mae rhai'n rhoi cyngor dros y ffôn neu drwy fideo, rhai'n gweld cleifion mewn meddygfeydd neu garchardai, ac ychydig yn hedfan gydag Ambiwlans Awyr Cymru.

day-at-work =
    Meddyliwch am shifft nos mewn gorsaf mewn tref farchnad. Am saith o'r gloch y nos rydych yn llofnodi i gael y meddyginiaethau, yn profi'r diffibriliwr ac yn cyfrif yr ocsigen a'r rhwymynnau gyda'ch partner. Daw'r alwad gyntaf cyn i'r tegell ferwi. Mae ffermwr wedi gwasgu ei law mewn giât. Rydych yn rhoi meddyginiaeth at y boen ar y buarth, yn rhoi sblint ar y llaw ac yn gyrru i'r ysbyty ar hyd lonydd tywyll.

    Wedi un o'r gloch y bore rydych yn aros y tu allan i'r adran achosion brys, gan nad oes gwely i'ch claf. Ar y radio rydych yn clywed galwadau nad oes neb yn rhydd i fynd atyn nhw.

    Am bedwar mae dyn wedi syrthio'n anymwybodol yn ei gegin. Mae ei wraig yn pwyso ar ei frest, fel y dywedwyd wrthi dros y ffôn. Rydych yn rhoi sioc i'r galon ac mae'ch partner yn anadlu drosto. Ar ôl y drydedd sioc mae curiad i'w deimlo.

    Am saith yr oedd eich shifft i fod i orffen. Am hanner awr wedi rydych yn gyrru adref, i gysgu y tu ôl i lenni trwchus.

qualities-and-skills =
    Ni all neb wneud y gwaith hwn mewn panig, felly pwyll sy'n dod gyntaf. Dyma fydd ei angen arnoch hefyd:

    - meddwl cyflym a threfnus pan na wyddoch ond hanner y stori
    - llais sy'n gallu tawelu plentyn ofnus, dyn meddw sy'n gweiddi neu deulu cyfan
    - ffydd yn eich partner, a'r gonestrwydd i ddweud pan fydd rhywbeth y tu hwnt i chi
    - nerth a stamina ar gyfer codi, grisiau a nosweithiau hir
    - rhywun i siarad ag ef neu hi ar ôl noson ddrwg

pay =
    Ar y cyntaf o'r bandiau hyn y mae parafeddygon y GIG yn dechrau. Pan ddaw'r cyfnod o gefnogaeth ar ôl y radd i ben, byddwch yn codi i'r nesaf heb orfod ennill swydd arall, peth prin yn y gwasanaeth iechyd. O raddfa Lloegr y daw'r symiau. Mae gan Gymru ei symiau ei hun, ac mae pob hysbyseb yn eu rhoi.

    Mae arian ychwanegol am weithio'r nos, ar benwythnosau a gwyliau banc, ac am alwad sy'n para'n hwy na'r shifft. Mae'r arolwg yn cyfrif hynny i gyd, felly mae'n dipyn uwch na'r raddfa. Parafeddygon ambiwlans ar bob cam o'r yrfa sydd ynddo.

hours =
    Mae criwiau'n gweithio shifftiau hir ar rota, yn y dydd, yn y nos ac ar benwythnosau, gan gynnwys y Nadolig. Allwch chi ddim mynd adref ar ganol galwad, felly mae gorffen yn hwyr yn beth arferol, a byddwch yn bwyta pan fydd y galwadau'n caniatáu. Mae'r oriau'n fwy cyson mewn swyddi ar y ffôn neu mewn meddygfa.

places =
    Yng Nghymru mae bron pob parafeddyg yn gweithio i'r un cyflogwr, sef [Gwasanaeth Ambiwlans Cymru](organisation:welsh-ambulance-service). Mae ganddo orsafoedd ym mhob sir. Nid yr un yw'r gwaith ym mhobman:

    - yng Nghaerdydd, Abertawe neu Gasnewydd mae'r ysbyty'n agos, ond gall y ciw y tu allan iddo fod yn hir
    - ym Mhowys, Gwynedd neu ogledd Sir Benfro gallech fod awr o'r adran achosion brys agosaf, felly rydych yn gwneud mwy dros y claf eich hun
    - ar yr arfordir ac yn y mynyddoedd rydych yn gweithio gyda badau achub, gwylwyr y glannau a thimau achub mynydd

vacancies =
    Edrychwch ar wefan y gwasanaeth ei hun yn ogystal ag ar [NHS Jobs](organisation:nhs-jobs). Nid yw lle ar gwrs gradd yn addo swydd i chi. Mewn rhai blynyddoedd mae llai o swyddi cyntaf nag o barafeddygon newydd, felly gofynnwch i'r brifysgol beth ddaeth o fyfyrwyr y llynedd, a byddwch yn barod i symud.

entry-routes =
    Mae angen gradd mewn gwyddor barafeddygol y mae [Cyngor y Proffesiynau Iechyd a Gofal](organisation:hcpc) wedi'i chymeradwyo. Yng Nghymru gallwch ei dilyn yn Abertawe neu yn Wrecsam. Yn Lloegr yn unig y mae'r brentisiaeth i barafeddygon y gallech ddarllen amdani.

    Gall [Bwrsariaeth GIG Cymru](organisation:nhs-bursary-wales) dalu eich ffioedd a rhan o'ch costau byw. Yn gyfnewid am hynny rydych yn cytuno i weithio yng Nghymru am gyfnod ar ôl cymhwyso.

route-university =
    Mae'r radd yn para tair blynedd, yn llawn amser. Byddwch yn gwneud cais drwy [UCAS](organisation:ucas), a phrin yw'r lleoedd o'u cymharu â nifer y bobl sydd am eu cael.

route-work =
    Gallwch ymuno â'r gwasanaeth ambiwlans heb radd: yn ateb galwadau brys, yn gyrru cleifion i glinigau, neu fel technegydd dan hyfforddiant. Mae hyfforddiant â thâl ym mhob un o'r swyddi hyn, ac maen nhw'n dangos y gwaith o'r tu mewn. O bryd i'w gilydd mae'r gwasanaeth wedi cefnogi ei dechnegwyr ei hun i astudio i fod yn barafeddygon. Holwch beth sydd ar gael nawr.

training =
    Yn y brifysgol rydych yn astudio'r corff a'r hyn sy'n mynd o'i le arno, sut mae cyffuriau'n gweithredu, a sut i ddarllen ECG. Rydych yn ymarfer ar fodelau, mewn fflatiau ffug ac mewn car wedi'i falu. Wedyn rydych yn mynd allan fel trydydd aelod o griw go iawn. Nid oes cyflog am y shifftiau hyn. Maen nhw'n digwydd yn y nos yn ogystal ag yn y dydd, a gallan nhw fod ymhell o'ch cartref.

    Yn eich swydd gyntaf rydych yn barafeddyg newydd gymhwyso am ryw ddwy flynedd. Rydych yn trin cleifion, ond cyn gwneud rhai penderfyniadau mae'n rhaid ffonio rhywun mwy profiadol.

registration =
    Teitl a warchodir yw hwn: chaiff neb nad yw ar gofrestr [Cyngor y Proffesiynau Iechyd a Gofal](organisation:hcpc) ei alw ei hun yn barafeddyg. Rydych yn talu ffi ac yn adnewyddu bob dwy flynedd.

qualifications =
    Canllaw ar gyfer Lloegr sy'n rhoi'r graddau hyn, ac mae pob prifysgol yn pennu ei rhai ei hun. Mae gwyddoniaeth, neu iechyd a gofal cymdeithasol, yn ddewis da. Gofynnwch hefyd pryd y mae'n rhaid i chi gael trwydded yrru C1, sy'n gadael i chi yrru cerbydau trymach.

work-experience =
    Mae'n annhebygol y cewch fynd mewn ambiwlans cyn eich bod yn 18 oed. Felly dangoswch mewn ffyrdd eraill eich bod yn gallu delio â phobl sy'n sâl neu wedi cynhyrfu: fel cadét gyda [St John Ambulance Cymru](organisation:st-john-ambulance-cymru), mewn cartref gofal, fel achubwr bywyd mewn pwll nofio neu ar linell gymorth. Dilynwch gwrs cymorth cyntaf.

    Gall oedolion wirfoddoli gyda'r gwasanaeth ambiwlans fel ymatebwyr cyntaf cymunedol. Maen nhw'n cael eu hanfon at argyfwng yn agos i'w cartref nes bod y criw'n cyrraedd.

disclosure =
    Mae parafeddygon yn mynd i gartrefi pobl ar eu pen eu hunain ac yn cario cyffuriau cryf, felly daw'r gwiriad cyn eich lleoliad cyntaf. Edrychir ar droseddau gyrru hefyd.

progression =
    Ar ôl rhai blynyddoedd ar yr ambiwlansys gallwch astudio am radd meistr a dod yn uwch-barafeddyg, sy'n trin mwy o bobl gartref ac yn cael rhagnodi meddyginiaethau weithiau. Mae eraill yn ymuno â'r timau gofal critigol neu'r ambiwlans awyr, yn symud i feddygfa, yn dysgu myfyrwyr, yn arwain gorsaf neu'n cynllunio at ddigwyddiadau mawr. Mae rhai'n ailhyfforddi'n [nyrs](career:adult-nurse).

adult-opportunities =
    Mae criwiau'n hoffi cydweithwyr sydd wedi gweld tipyn o'r byd. Mae cyn-filwyr, [diffoddwyr tân](career:firefighter), gofalwyr ac athrawon i gyd yn gwneud yn dda. Os nad oes gennych Safon Uwch, efallai y derbynnir cwrs Mynediad ym maes iechyd neu wyddoniaeth.

    Cyfrifwch y gost yn gyntaf. Mae tair blynedd heb gyflog, lleoliadau ar shifftiau a'r prawf C1 yn faich trwm ar deulu.

welsh =
    Efallai mai Cymraeg yn unig sydd gan blentyn sydd wedi brifo ei fraich. Gall hen wraig sy'n cael strôc golli ei Saesneg hanner ffordd drwy'r daith. Yng Ngwynedd, Ynys Môn, Sir Gaerfyrddin a Cheredigion efallai na fydd criw di-Gymraeg a hanner ei gleifion yn deall ei gilydd yn iawn.

    Mae'n help i ddod o hyd i'r tŷ hefyd. Enw sydd gan lawer fferm, nid rhif, ac efallai y cewch gyfarwyddiadau fel *heibio'r capel ac i fyny wrth y felin*. Gall pobl ofyn am Gymraeg wrth ffonio 999, ac mae'r gwasanaeth a'r prifysgolion eisiau rhagor o barafeddygon sy'n ei siarad.

picture-ambulance-caption = Draw at yr ambiwlans ar stryd o dai teras
picture-ambulance-description = Mae dau barafeddyg mewn gwyrdd yn symud dyn hŷn ar droli at gefn agored ambiwlans melyn. Mae un yn cerdded y tu ôl i'w ben, a'r llall, sy'n gwisgo cymorth clyw, yn dal pen blaen y troli. Y tu ôl iddyn nhw mae rhes o dai teras yn mynd i lawr y stryd.
