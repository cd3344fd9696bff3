### Civil engineer: words of the career page.

title = Peiriannydd sifil
summary = Yn cynllunio, yn dylunio ac yn gofalu am y pontydd, y ffyrdd, y rheilffyrdd, y draeniau a'r morgloddiau y mae pawb yn dibynnu arnyn nhw.
also-known-as =
    - peiriannydd adeileddol
    - peiriannydd safle
    - peiriannydd priffyrdd
    - peiriannydd draenio
    - peiriannydd geodechnegol
    - peiriannydd rheilffyrdd
    - peiriannydd dŵr
search-words =
    - peirianneg sifil
    - peirianeg
    - pont
    - pontydd
    - ffyrdd
    - lonydd
    - twneli
    - argae
    - argaeau
    - cronfa ddŵr
    - cronfeydd dŵr
    - rheilffordd
    - draeniau
    - carthffosydd
    - llifogydd
    - amddiffyn rhag llifogydd
    - wal fôr
    - tomenni glo
    - concrit
    - dur
    - safle adeiladu
    - het galed
    - ffordd osgoi
    - tirfesur
    - engineer
    - civil
starts-from = TGAU, yna Safon Uwch neu brentisiaeth
first-step = Swydd i raddedigion neu swydd technegydd

work-activities =
    Agorwch dap, croeswch bont, tynnwch ddŵr y toiled: bu peiriannydd sifil yno o'ch blaen. Y gwaith yw gwneud i bethau mawr sefyll, draenio a pharhau, am bris y gall y cyhoedd ei dalu.

    Mae dau hanner iddo. *Ymgynghorwyr* sy'n gwneud y gwaith meddwl. Maen nhw'n cerdded y safle, yn darllen yr hyn mae'r tyllau turio'n ei ddweud am y ddaear, yn cyfrifo llwythi a llifoedd, ac yn llunio'r lluniadau a'r ffigurau i'w profi. *Contractwyr* sy'n adeiladu. Eu peirianwyr nhw sy'n marcio lle mae popeth i fynd, yn gwirio lefelau a dur cyn arllwys y concrit, yn archebu deunyddiau, yn cynllunio'r wythnos ac yn delio â beth bynnag ddaw i'r golwg yn y pridd.

    Wedyn mae'r perchnogion, fel cynghorau, y cwmni dŵr, y rheilffordd a Chyfoeth Naturiol Cymru. Mae eu peirianwyr nhw'n archwilio'r hyn sydd yno'n barod ac yn dewis beth i'w drwsio gyntaf heb ddigon o arian. Yng Nghymru, hen bethau yw'r rheini yn aml: pontydd o oes y goets fawr, twneli, argaeau, a thomenni glo a llechi y mae'n rhaid eu gwylio bob tro y bydd hi'n tywallt y glaw.

    Gydag unrhyw un ohonyn nhw, byddwch yn:

    - defnyddio meddalwedd luniadu, modelu a chyfrifo, ac yn gwirio'i hatebion â llaw
    - ysgrifennu datganiadau dull, fel nad oes neb yn cael niwed
    - cwrdd â thrigolion sydd yn erbyn y peth, neu am ei gael yn gynt
    - cadw llygad ar amser, arian a charbon

    Gall camgymeriad gostio bywydau, felly caiff popeth ei wirio gan berson arall. Mae hynny'n gwneud y gwaith yn araf. Mae cynlluniau'n cymryd blynyddoedd, mae gwleidyddion yn eu canslo, a gallech weithio ar ffordd na chaiff byth ei hadeiladu. Mae safleoedd yn fwdlyd, yn swnllyd ac yn oer.

day-at-work =
    Mis Chwefror yw hi, ar waith i godi wal lifogydd wrth afon Teifi. Chi yw peiriannydd y safle.

    - Am saith rydych yn edrych ar fesurydd yr afon cyn gwneud dim arall. Mae'n gostwng, felly gall y criw weithio ar y lan.
    - Am hanner awr wedi saith, rydych yn rhybuddio'r criw am brif bibell nwy dan y ddaear ac yn llofnodi'r drwydded i gloddio.
    - Erbyn naw rydych wedi gosod yr offeryn ac wedi marcio deuddeg metr nesaf y wal â hoelion a phaent, pob un o fewn ychydig filimetrau.
    - Am un ar ddeg mae cloddiwr yn taro hen geuffos garreg nad yw ar unrhyw gynllun. Mae'r gwaith yn stopio yn y fan honno. Rydych yn ei mesur, yn tynnu lluniau ac yn ffonio'r dylunydd yng Nghaerdydd.
    - Ar ôl pastai yn y caban rydych yn cymharu'r barrau dur â'r lluniad. Mae dau ar goll. Maen nhw'n mynd i mewn cyn i neb arllwys dim.
    - Am ddau mae'r concrit yn cyrraedd. Rydych yn profi bwcedaid ohono, yn nodi'r lori a'r amser, ac yn gwylio'r lefel.
    - Am bedwar rydych yn cerdded y llwybr gyda chymdoges sy'n poeni am ei gardd.
    - Tan hanner awr wedi pump rydych yn llenwi'r dyddiadur ac yn cynllunio at y bore.

qualities-and-skills =
    - mathemateg a ffiseg y gallwch eu defnyddio, nid dim ond llwyddo ynddyn nhw
    - synnwyr maint: ydy'r rhif yna'n swnio'n iawn?
    - digon o asgwrn cefn i stopio gwaith sy'n mynd o chwith, a deugain o bobl yn aros
    - siarad â gyrrwr cloddiwr, cynghorydd a banciwr yn yr un diwrnod, pob un mewn geiriau sy'n gweddu
    - lluniadu â llaw ac ar gyfrifiadur
    - parch at y tywydd, dŵr a'r gyfraith

    Mae trwydded yrru bron yn hanfodol ar gyfer gwaith safle. Anaml y mae dallineb lliw yn rhwystr, ac eithrio ar gyfer rhai tasgau ar y rheilffordd. Mae swyddi swyddfa'n gweddu i lawer sy'n methu cerdded dros dir garw.

pay =
    Arolwg o beirianwyr sifil mewn swyddi llawn amser ledled y DU yw hwn. Mae'n cynnwys peirianwyr adeileddol, priffyrdd, rheilffyrdd a dŵr, a phobl mewn mwyngloddiau a chwareli neu ar ffynhonnau olew, lle mae'r cyflogau'n uchel. Yn y chwarter isaf y mae dechreuwyr.

    I brentis, yr isafswm cyflog yw'r swm a welwch yma, ond mae cynghorau a chontractwyr mawr yn rhoi mwy. Mae contractwyr yn tueddu i dalu'n well nag ymgynghorwyr, gyda char neu fan ac arian llety, ac yn gyfnewid am hynny maen nhw'n gofyn am ddyddiau hirach. Cynghorau sy'n talu leiaf, a nhw sydd â'r pensiynau gorau. Daw codiad cyflog amlwg pan fyddwch yn siartredig neu'n rhedeg eich prosiectau eich hun.

hours =
    Mae swyddfeydd dylunio'n agored o ddydd Llun i ddydd Gwener, yn aml gyda diwrnod neu ddau gartref. Mae safleoedd yn dechrau am hanner awr wedi saith neu'n gynt. Pan fydd trenau a cheir yn brin y gwneir gwaith ar reilffyrdd a chefnffyrdd, felly mae nosweithiau, gwyliau banc a'r Nadolig yn arferol yno. Mae dyddiadau cau'n dod â nosweithiau hwyr.

    Ar staff contractwr, rydych yn mynd lle mae'r gwaith. Gall hynny olygu gyrru am ddwy awr neu letya drwy'r wythnos, ac mae hynny'n anodd i deuluoedd. Mae gwaith rhan-amser yn haws ym maes dylunio neu gyda chyngor.

places =
    Mae rhyw waith peirianneg sifil ym mhob sir. Dyma'r cyflogwyr mwyaf:

    - peirianwyr ymgynghorol, yng Nghaerdydd ac Abertawe'n bennaf, gyda swyddfeydd llai yn Wrecsam, Bangor, Llandudno a Chaerfyrddin
    - contractwyr, gan gynnwys cwmnïau yn Rhuthun, y Fenni a Hirwaun
    - y ddau gyngor ar hugain a'r asiantau cefnffyrdd
    - Dŵr Cymru, Cyfoeth Naturiol Cymru, Network Rail a Thrafnidiaeth Cymru
    - ynni: llinellau grid, porthladdoedd ar gyfer gwynt ar y môr ac, os aiff yn ei flaen, safle niwclear Wylfa

    Yng Nghymru mae'r gyfraith yn gofyn am ddraenio cynaliadwy ar gyfer y rhan fwyaf o waith adeiladu newydd, ac mae hynny ynddo'i hun yn cadw llawer o gwmnïau bach yn brysur.

vacancies =
    Mae ymgynghorwyr a chontractwyr yn agor lleoedd haf a chynlluniau i raddedigion ar [Gradcracker](organisation:gradcracker) yn yr hydref. Edrychwch ar wefannau cynghorau hefyd, gan fod eu swyddi hyfforddi'n cael eu hysbysebu'n hwyr ac yn lleol. Mae rhai cwmnïau'n noddi myfyrwyr gydag arian bob blwyddyn a gwaith bob haf; gall yr [Institution of Civil Engineers](organisation:ice) ddweud mwy.

entry-routes =
    Gallwch ddechrau drwy radd neu drwy brentisiaeth, a gall y ddwy orffen yn yr un lle. Mae'r radd yn ffordd gyflymach at y teitlau uchaf. Mae'r prentis yn cael cyflog, heb ffioedd i'w talu, a mwd ar ei esgidiau o'r wythnos gyntaf.

route-university =
    Mae peirianneg sifil yn cael ei dysgu yng Nghaerdydd, Abertawe, Prifysgol De Cymru, Y Drindod Dewi Sant a Wrecsam. Mae BEng yn para tair blynedd ac MEng yn para pedair; mae cyrsiau rhyngosod yn ychwanegu blwyddyn mewn gwaith. Gwnewch yn siŵr fod y cwrs wedi'i achredu, gan mai hynny sy'n penderfynu faint mwy o astudio sydd ei angen at statws siartredig. Gall graddedigion daeareg, daearyddiaeth neu fathemateg ddilyn cwrs trosi ar lefel meistr.

route-apprenticeship =
    O un ar bymtheg oed gallwch fod yn dechnegydd peirianneg sifil gyda chyngor, ymgynghorydd neu gontractwr. Rydych yn mynd i'r coleg am un diwrnod yr wythnos, ar lefel 3 yn gyntaf ac yna am dystysgrif uwch. Ers 2024 mae gradd-brentisiaethau adeiladu yng Nghymru hefyd, gan Brifysgol De Cymru, Y Drindod Dewi Sant a Wrecsam. Mae peirianneg sifil yn un o'r pynciau. Maen nhw'n para pedair blynedd.

route-college =
    Mae llawer o golegau Cymru'n dysgu cyrsiau lefel 3 llawn amser mewn adeiladu a'r amgylchedd adeiledig, neu mewn peirianneg. Gallan nhw arwain i brifysgol neu'n syth i swydd hyfforddi. Dewiswch yr un â'r mwyaf o fathemateg ynddo.

route-work =
    Gall cynorthwywyr tirfesur, drafftwyr, gweithwyr sylfeini a pheirianwyr y fyddin symud ymlaen drwy dystysgrif uwch ran-amser ac yna gradd. Mae Prifysgol De Cymru ac eraill yn cynnal dosbarthiadau gyda'r nos neu drwy ryddhau am y dydd, i bobl fel hyn.

training =
    Mae graddedigion yn ymuno â chynllun hyfforddi sydd wedi'i gytuno â'r Institution of Civil Engineers, ac mae hynny'n cymryd tua phedair blynedd. Mae peiriannydd goruchwyliol yn cymeradwyo pob sgìl, o wirio cyfrifiad i gadeirio cyfarfod. Dylech dreulio amser mewn swyddfa ddylunio ac ar safle, ac mae cwmnïau da'n cyfnewid eu hyfforddeion er mwyn gwneud hynny. Mae angen cerdyn CSCS ar gyfer gwaith safle, a daw hwnnw ar ôl prawf iechyd a diogelwch.

registration =
    Mae teitl peiriannydd yn agored i bawb, ond mae cleientiaid am weld llythrennau ar ôl enw. Mae'r Institution of Civil Engineers yn eich arholi drwy adroddiad a chyfweliad, ac yn eich rhoi ar gofrestr yr [Engineering Council](organisation:engineering-council) fel technegydd, peiriannydd corfforedig neu beiriannydd siartredig. Dim ond peirianwyr ar banel arbennig a gaiff gyflawni rhai dyletswyddau o dan y gyfraith ar gronfeydd dŵr.

qualifications =
    Mae'r rhan fwyaf o gyrsiau gradd yn gofyn am Safon Uwch mewn mathemateg. Mae croeso i ffiseg, mae daearyddiaeth yn cyfrif yn aml, a gall BTEC neu dystysgrif uwch dda wneud y tro. O ganllaw cyffredinol Lloegr y daw llawer o'r rhestr, am nad oes un i Gymru; mae'r graddau mynediad ym mhrifysgolion Cymru'n amrywio'n fawr, felly cymharwch nhw.

work-experience =
    Gofynnwch i dîm priffyrdd cyngor neu i ymgynghorydd am wythnos: maen nhw wedi arfer â hynny. Ewch i weld safle â ffenestr wylio, cerddwch ar hyd argae, tynnwch lun o bont a cheisiwch ddeall pa rannau sy'n gwthio a pha rai sy'n tynnu. Yn y chweched dosbarth, mae prosiect EESW yn paru'ch tîm â chwmni.

progression =
    Ar ôl rhai blynyddoedd gallech arwain maes, fel pontydd neu ddraeniau, neu redeg prosiectau gwerth miliynau. Dyma rai llwybrau eraill:

    - ochr y cleient, sy'n penderfynu beth a gaiff ei adeiladu
    - gwaith arbenigol ar lifogydd, twneli, daeargrynfeydd neu hen strwythurau
    - [cynllunio tref](career:town-planner), y gyfraith neu addysgu
    - eich cwmni eich hun, ar gyfer estyniadau, draeniau a phontydd bach

adult-opportunities =
    Mae adeiladwyr, chwarelwyr, milwyr a ffermwyr sy'n dda gyda ffigurau yn aml yn llwyddo, gan eu bod yn gwybod sut mae tir a pheiriannau'n ymddwyn. Mae tystysgrif uwch drwy ryddhau am y dydd yn cymryd dwy flynedd. Mae'r Brifysgol Agored yn cynnig graddau peirianneg o gartref. Gall arian Cyfrif Dysgu Personol neu grant CITB i'ch cwmni helpu; holwch cyn ymrwymo. Byddwch yn dechrau islaw pobl iau na chi, ac yn mynd heibio iddyn nhw os ydych yn dda ar safle.

welsh =
    Yn Saesneg y mae contractau, codau a meddalwedd. Peth arall yw'r hyn sy'n digwydd wrth y clawdd. Rhaid ymgynghori ar gynlluniau yng Nghymru yn y ddwy iaith, a bydd cyfarfod cyhoeddus yn y Bala neu Landysul am ffordd osgoi yn Gymraeg, p'un a yw'r peiriannydd yn ei ddilyn ai peidio. Mae ffermwyr yn rhoi mynediad, ac yn dweud lle mae'r cae'n gorlifo, yn barotach yn eu hiaith eu hunain.

    Mae cynghorau'r gogledd-orllewin yn defnyddio llawer o Gymraeg yn y gwaith, Gwynedd yn fwy na neb, ac mae contractwyr o'r ardal yn ei defnyddio ar safle. Mae cwmnïau sy'n cynnig am waith o'r fath yn hoffi cael enw i'w roi gyferbyn â “siarad Cymraeg”.

picture-bridge-caption = Mesur ar gyfer pont ar ei hanner
picture-bridge-description = Mae peiriannydd sifil mewn het galed wen yn edrych drwy offeryn ar drybedd. Y tu ôl iddi mae dau hanner pont goncrit yn ymestyn dros afon, ac mae cydweithiwr yn dal polyn streipiog ar y lan arall.
