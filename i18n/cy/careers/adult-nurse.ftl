### Adult nurse: words of the career page.

title = Nyrs oedolion

summary = Yn gofalu am oedolion sy'n sâl, wedi'u hanafu neu'n byw gyda chyflwr hirdymor, ac yn cynllunio eu gofal.

also-known-as =
    - nyrs gofrestredig
    - nyrs gyffredinol
    - nyrs gyffredinol gofrestredig
    - nyrs staff

search-words =
    - nyrsio
    - nyrsys
    - nyrs ysbyty
    - nyrs ward
    - chwaer ward
    - prif nyrs
    - metron
    - nyrs ardal
    - nyrs gymunedol
    - nyrs practis
    - nyrs meddygfa
    - nyrs adran achosion brys
    - nyrs damweiniau
    - nyrs gofal dwys
    - nyrs theatr
    - nyrs canser
    - gofal lliniarol
    - gofal diwedd oes
    - nyrs hosbis
    - nyrs cartref gofal
    - pigiadau
    - pwysau gwaed
    - pwysedd gwaed
    - trin clwyfau
    - rhwymynnau
    - drip
    - gofalu am bobl
    - gwaith gofal
    - nyrsus
    - nurse
    - nursing
    - staff nurse
    - district nurse
    - RGN

starts-from = Gradd nyrsio

first-step = Yna cofrestru gyda'r NMC

work-activities =
    Rydych yn gofalu am oedolion o bob oed: myfyriwr sydd wedi disgyn oddi ar feic, rhywun sy'n cael cemotherapi, mam-gu neu nain sydd â methiant y galon. Chi sy'n gweld y claf amlaf. Mae'r meddygon yn galw heibio, ond rydych chi'n aros, ac felly, yn aml, chi yw'r cyntaf i sylwi bod rhywun yn gwaethygu.

    Ar ward, chi sy'n gyfrifol am grŵp o gleifion drwy gydol y shifft. Dyma'r gwaith:

    - asesu pawb sy'n dod i mewn, ac ysgrifennu cynllun ar gyfer gofal pob un
    - mesur pwysedd gwaed, curiad y galon, anadlu, tymheredd ac ocsigen, a gweithredu pan fydd y sgôr yn rhybudd
    - rhoi meddyginiaethau drwy'r geg, drwy bigiad a thrwy ddrip, a gwirio pob dos
    - trin clwyfau, gofalu am gathetrau a draeniau, a helpu i atal cwympo a briwiau pwyso
    - helpu pobl i ymolchi, bwyta, yfed a mynd i'r tŷ bach, a chadw eu hurddas
    - cadw cofnodion clir, ar sgrin gan amlaf erbyn hyn
    - egluro pethau i deuluoedd, a threfnu ffordd ddiogel adref

    Rydych yn arwain hefyd. Mae gweithwyr cymorth gofal iechyd a myfyrwyr yn disgwyl i chi rannu'r gwaith, a chi sy'n atebol am bopeth a rowch yn eu dwylo. Drwy'r dydd, byddwch yn cydweithio â meddygon, ffisiotherapyddion, fferyllwyr a gweithwyr cymdeithasol.

    Mae'r gwaith yn wahanol y tu allan i'r ysbyty. Mae nyrs ardal yn gyrru o dŷ i dŷ, yn trin clwyfau, yn rhoi inswlin ac yn gofalu am bobl sydd am farw gartref. Mewn meddygfa, rydych yn cynnal clinigau asthma a diabetes, yn rhoi brechiadau ac yn gwneud profion sgrinio. Mewn cartref gofal, efallai mai chi fydd yr unig nyrs yn yr adeilad.

    Mae'n waith caled, a dylech wybod hynny cyn dechrau. Nid oes digon o staff bob amser, ac ambell ddiwrnod byddwch yn gorffen shifft gan wybod na fu modd gwneud popeth yr oeddech am ei wneud. Byddwch yn delio â gwaed, cyfog a phethau annymunol eraill. Mae rhai cleifion yn ddryslyd, yn ofnus neu'n gas, ac mae ambell un yn taro.

    Mae pobl yn marw, weithiau'n sydyn. Efallai y byddwch yn eistedd gyda theulu yn ystod awr waethaf eu bywydau, ac yna'n mynd yn syth at y claf nesaf. Mae aelodau tîm da yn edrych ar ôl ei gilydd, ac mae'r adran iechyd galwedigaethol yn cynnig help, ond mae galar yn rhan o'r gwaith. Mae llawenydd yn rhan ohono hefyd: mae rhywun na allai sefyll wythnos yn ôl yn cerdded allan drwy'r drws.

day-at-work =
    Gallai diwrnod hir ar ward feddygol fynd fel hyn. Am chwarter wedi saith y bore, rydych yn newid i'ch gwisg. Am hanner awr wedi saith, mae staff y nos yn trosglwyddo'r cleifion i chi: pwy gysgodd, pwy waethygodd, pwy sy'n mynd adref. Rydych yn gofalu am un bae ac un ystafell ochr.

    Erbyn wyth, rydych wedi dweud bore da wrth bawb ac wedi cael golwg iawn ar bob un. Daw'r brecwast. Am hanner awr wedi wyth, rydych yn dechrau'r rownd feddyginiaethau, gan wirio'r enw, y cyffur, y dos ac unrhyw alergedd bob tro.

    Am ddeg, mae'r meddygon yn cyrraedd eich bae. Rydych yn dweud wrthyn nhw fod un claf yn anadlu'n gyflymach na ddoe. Awr yn ddiweddarach, mae'r sgôr ar eich sgrin yn troi'n goch. Rydych yn galw am help, yn dechrau'r ocsigen ac yn aros wrth y gwely. Rhaid i bopeth arall aros, ac mae cydweithiwr yn ateb y clychau yn eich lle.

    Rydych yn cael cinio am hanner awr wedi un, yn hwyrach nag yr oeddech wedi'i obeithio. Am dri, rydych yn dod o hyd i ystafell dawel i ymwelydd sy'n crio. Am bedwar, rydych yn ffonio'r nyrsys ardal, er mwyn i rywun sy'n mynd adref yfory gael newid rhwymyn. Am bump, daw claf newydd o'r adran achosion brys.

    Am hanner awr wedi saith y nos, a'ch nodiadau wedi'u gorffen, rydych yn trosglwyddo'r cleifion i dîm y nos. Erbyn wyth, rydych ar eich ffordd adref a'ch traed yn brifo, yn dal i feddwl am y claf yn y gwely wrth y ffenestr.

qualities-and-skills =
    Dyma sydd ei angen arnoch:

    - caredigrwydd sy'n para hyd ddiwedd shifft hir
    - llygad craff: lliw croen, anadlu, newid mewn hwyliau
    - hyder gyda rhifau, oherwydd gall pwynt degol yn y lle anghywir wneud niwed
    - siarad ac ysgrifennu'n glir, gyda chleifion, teuluoedd a meddygon
    - y dewrder i godi llais pan nad yw rhywbeth yn ddiogel, hyd yn oed gyda rhywun uwch ei swydd na chi
    - pwyll, a'r gallu i benderfynu beth sy'n dod gyntaf
    - iechyd digon da i fod ar eich traed am oriau, ac i symud pobl gyda'r offer cywir

    Does dim rhaid i chi fod yn gyfforddus â gwaed ar eich diwrnod cyntaf; mae'r rhan fwyaf o bobl yn dod i arfer. Ond rhaid i chi ofalu amdanoch eich hun. Mae nyrs flinedig yn gwneud camgymeriadau, felly mae cwsg, bwyd a sgwrs gyda chydweithwyr yn rhan o'r grefft. Nid yw anabledd yn eich cau allan: rhaid i brifysgolion a chyflogwyr wneud addasiadau rhesymol.

pay =
    Graddfa gyflog Lloegr sydd i'w gweld yma. Mae'r GIG yng Nghymru yn defnyddio'r un bandiau ond yn talu ei gyfraddau ei hun, felly edrychwch ar hysbyseb swydd yng Nghymru am yr union swm.

    Byddwch yn dechrau ar y band cyntaf. Er mwyn codi i'r un nesaf, mae'n rhaid fel arfer ennill swydd wahanol, felly syniad bras yn unig yw'r bandiau uwch. Mae llawer o nyrsys profiadol yn aros ar y band cyntaf am flynyddoedd. Mae nyrsys ymgynghorol a phenaethiaid nyrsio yn ennill mwy na'r bandiau sydd i'w gweld yma.

    Cewch dâl ychwanegol am weithio'r nos, penwythnosau a gwyliau banc, a gallwch weithio shifftiau ychwanegol drwy fanc staff yr ysbyty. Mae meddygfeydd, cartrefi gofal ac ysbytai preifat yn pennu eu cyflogau eu hunain, ac efallai na fydd eu tâl salwch a'u pensiwn cystal â rhai'r GIG. Mae ffigurau'r arolwg yn cynnwys nyrsys o bob oed a gradd, felly peidiwch â chymryd mai cyflog cychwynnol yw'r ffigur canol.

hours =
    Nid yw wardiau ysbyty byth yn cau. Mae'r rota yn rhannu'r dyddiau, y nosweithiau, y penwythnosau a'r Nadolig rhwng pawb. Ar lawer o wardiau, mae'r shifftiau'n hir ac yn para'r rhan fwyaf o'r dydd neu'r nos gyfan: rydych yn gweithio llai o ddyddiau felly, ond rydych wedi blino'n lân ar ôl pob un. Mae newid o'r dydd i'r nos yn tarfu ar eich cwsg a'ch bywyd gartref, ac mae'r egwyl yn aml yn dod yn hwyr.

    Yn ystod y dydd, o ddydd Llun i ddydd Gwener, y mae clinigau, meddygfeydd a rhai timau cymunedol yn gweithio fel arfer. Mae gwaith rhan-amser yn gyffredin, a chewch ofyn am oriau hyblyg o'ch diwrnod cyntaf mewn swydd, er na all ward brysur gytuno bob tro.

places =
    Mae gwaith ym mhob rhan o Gymru. Dyma rai o'r ysbytai mawr:

    - yn y gogledd: Ysbyty Gwynedd ym Mangor, Ysbyty Glan Clwyd ym Modelwyddan ac Ysbyty Maelor Wrecsam
    - yn y gorllewin: Ysbyty Bronglais yn Aberystwyth, Ysbyty Glangwili yng Nghaerfyrddin ac Ysbyty Llwynhelyg yn Hwlffordd
    - yn y de: Ysbyty Treforys yn Abertawe, Ysbyty'r Tywysog Siarl ym Merthyr Tudful, Ysbyty Athrofaol Cymru yng Nghaerdydd ac Ysbyty Athrofaol y Faenor ger Cwmbrân

    Does gan Bowys ddim ysbyty cyffredinol mawr, felly mewn ysbytai cymunedol bach ac yng nghartrefi pobl y mae nyrsys yn gweithio yno. Mae nyrsys hefyd yn gweithio mewn hosbisau, cartrefi gofal, carchardai, meddygfeydd ac ysbytai preifat, yn adrannau iechyd cwmnïau mawr ac yn y lluoedd arfog.

    Gallwch weithio dramor. Mae nyrsys a hyfforddodd yn y Deyrnas Unedig yn gweithio yn Iwerddon, Awstralia, Seland Newydd a Chanada, er enghraifft, ond mae gan bob gwlad ei chofrestr ei hun, ac efallai y bydd rhaid i chi basio rhagor o brofion. Os cawsoch fwrsariaeth Cymru, cadwch eich addewid i weithio yng Nghymru yn gyntaf, neu efallai y bydd rhaid i chi dalu arian yn ôl.

vacancies =
    Mae'r byrddau iechyd yn hysbysebu ar [NHS Jobs](organisation:nhs-jobs). Mae cartrefi gofal, hosbisau a meddygfeydd hefyd yn hysbysebu ar eu gwefannau eu hunain.

    Mae nifer y swyddi cyntaf yn codi ac yn gostwng. Yn ddiweddar, gwelodd rhai nyrsys newydd yng Nghymru nad oedd digon o swyddi i nyrsys oedolion yn agos at eu cartref, er bod prinder staff i'w deimlo ar lawer o wardiau. Gofynnwch yn gynnar i'ch prifysgol sut y mae nyrsys newydd yn cael eu paru â swyddi, a byddwch yn barod i edrych ar fwrdd iechyd arall, neu ar waith yn y gymuned.

entry-routes =
    Does dim llwybr byr: i fod yn nyrs oedolion, rhaid i chi basio gradd nyrsio ym maes oedolion sydd wedi'i chymeradwyo gan y [Cyngor Nyrsio a Bydwreigiaeth](organisation:nmc), ac ymuno â'i gofrestr. Gallwch fynd i'r brifysgol yn llawn amser, neu ddechrau fel gweithiwr cymorth gofal iechyd ac astudio'n rhan-amser. Byddwch yn dewis eich maes wrth wneud cais. Y meysydd eraill yw nyrsio plant, nyrsio iechyd meddwl a nyrsio anabledd dysgu.

    Mae [Bwrsariaeth GIG Cymru](organisation:nhs-bursary-wales) yn talu'r ffioedd dysgu i gyd, a rhywfaint at gostau byw, i fyfyrwyr sy'n addo gweithio yng Nghymru am gyfnod penodol ar ôl cymhwyso. Os torrwch yr addewid hwnnw, efallai y bydd rhaid i chi dalu arian yn ôl. Os nad ydych am addo, gallwch ddefnyddio [cyllid myfyrwyr](organisation:student-finance-wales) arferol yn lle hynny. Mae Llywodraeth Cymru wedi bod yn ailystyried y cynllun, felly holwch am reolau'r flwyddyn y byddwch yn dechrau ynddi.

route-university =
    Mae'r radd fel arfer yn cymryd tair blynedd yn llawn amser. Gallwch astudio nyrsio oedolion ym mhrifysgolion Caerdydd, Abertawe, Bangor, De Cymru, Wrecsam ac Aberystwyth, a byddwch yn gwneud cais drwy [UCAS](organisation:ucas). Mae'r cyfweliad yn ymwneud â chi lawn cymaint ag â'ch graddau: pam nyrsio, beth rydych wedi'i weld o ofal, beth fyddech chi'n ei wneud pe bai claf yn cael ei adael mewn poen. Os oes gennych radd yn barod, gofynnwch a gewch chi ddilyn cwrs ôl-raddedig byrrach.

route-work =
    Gallwch ddechrau heb radd, fel gweithiwr cymorth gofal iechyd gyda bwrdd iechyd. Byddwch yn dysgu ar y ward, yn aml drwy brentisiaeth, ac yn ennill tystysgrifau cymorth gofal iechyd. Gyda chefnogaeth eich cyflogwr, gallwch wedyn astudio am y radd nyrsio yn rhan-amser gan gadw eich swydd a'ch cyflog. Mae'r Brifysgol Agored yng Nghymru yn dysgu'r radd o bell, ac mae gan rai o'r prifysgolion eraill gyrsiau hyblyg. Mae gan Fwrdd Iechyd Prifysgol Hywel Dda brentisiaeth sy'n arwain yr holl ffordd at nyrsio. Mae'r llwybr hwn yn cymryd mwy o amser, mae'r lleoedd yn brin, a byddwch yn astudio ar ôl shifftiau caled. Cynllun Lloegr yw'r radd-brentisiaeth nyrsio y gallech ddarllen amdani.

training =
    Astudio yw tua hanner y radd, a lleoliadau yw'r hanner arall. Yn y brifysgol, byddwch yn dysgu sut y mae'r corff yn gweithio, beth y mae meddyginiaethau yn ei wneud, sut i bwyso a mesur tystiolaeth, a'r gyfraith a moeseg. Byddwch yn ymarfer ar fodelau ac mewn wardiau ffug cyn cyffwrdd â chlaf.

    Ar leoliad, byddwch yn gweithio shifftiau go iawn, gan gynnwys nosweithiau a phenwythnosau, ar wardiau, mewn clinigau ac yng nghartrefi pobl. Gall lleoliad fod ymhell o'ch cartref, ac ni chewch gyflog amdano. Mae nyrsys yn gwylio eich gwaith ac yn cymeradwyo pob sgìl. Mae traethodau sydd i'w cyflwyno yng nghanol shifftiau nos yn galed, a bryd hynny mae ffrindiau da ar y cwrs yn werth y byd.

    Ar ôl cymhwyso, cewch gyfnod o gefnogaeth yn eich swydd gyntaf, sef preseptoriaeth. Er hynny, mae'r misoedd cyntaf yn anodd: yn sydyn, eich enw chi sydd ar y siart.

registration =
    Yn ôl y gyfraith, chewch chi ddim gweithio fel nyrs gofrestredig nes eich bod ar gofrestr y [Cyngor Nyrsio a Bydwreigiaeth](organisation:nmc). Bydd eich prifysgol yn dweud wrth y cyngor eich bod wedi pasio, a bod eich iechyd a'ch cymeriad yn ddigon da i weithio'n ddiogel. Wedyn byddwch yn talu ffi bob blwyddyn.

    Bob tair blynedd, rhaid i chi ailddilysu: dangos eich bod wedi gweithio digon o oriau, wedi dal ati i ddysgu, ac wedi gwrando ar adborth a meddwl amdano. Gall y cyngor gyfyngu ar eich gwaith neu ei atal os nad yw cleifion yn ddiogel gyda chi. Rhaid i nyrsys a hyfforddodd mewn gwlad arall ddangos eu bod yn cyrraedd yr un safon, a phasio profion sgìl ac iaith.

qualifications =
    Mae pob prifysgol yn pennu ei graddau ei hun, ac mae rhai yn gofyn am wyddoniaeth. Mathemateg, a Saesneg neu Gymraeg, sydd bwysicaf. Os nad oes gennych un o'r rheini, gofynnwch a wnaiff tystysgrif Sgiliau Hanfodol neu gwrs arall y tro.

work-experience =
    Mae prifysgolion am glywed eich bod yn gwybod sut beth yw gofalu. Gallech weithio neu wirfoddoli mewn cartref gofal, helpu ar ward ysbyty fel gwirfoddolwr, ymuno â chadetiaid Ambiwlans Sant Ioan Cymru, neu ofyn i'ch ysgol am leoliad gyda'r bwrdd iechyd. Mae gofalu am rywun yn eich teulu eich hun yn cyfrif hefyd.

    Yn aml mae wardiau'n gosod oedran isaf i bobl ar leoliad, felly gofynnwch yn gynnar. Cadwch ddyddiadur byr: beth welsoch chi, beth wnaeth nyrs yn dda, a beth oedd yn anodd i chi. Bydd o gymorth yn y cyfweliad.

disclosure =
    Y brifysgol sy'n trefnu'r gwiriad, a hynny cyn eich lleoliad cyntaf, ymhell cyn eich swydd gyntaf. Yn ddiweddarach, pan fyddwch yn ymuno â'r gofrestr, bydd y Cyngor Nyrsio a Bydwreigiaeth yn holi am euogfarnau a rhybuddion, ar wahân i'r rhai y mae'r rheolau'n eu hepgor. Os gallai'r gwiriad ddangos rhywbeth, siaradwch â'r brifysgol cyn gwneud cais.

progression =
    Ar ôl blwyddyn neu ddwy, gallwch ddechrau dewis cyfeiriad: gofal dwys, gofal brys, canser, diabetes, theatr, ymchwil neu'r gymuned. Dyma rai o'r swyddi posibl wedyn:

    - nyrs arbenigol, sy'n cynnal clinigau i bobl ag un math o salwch
    - rheolwr ward, ac wedyn metron neu bennaeth nyrsio
    - nyrs ardal sy'n arwain tîm, ar ôl rhagor o astudio yn y brifysgol
    - uwch-ymarferydd nyrsio â gradd meistr, sy'n archwilio cleifion, yn rhoi diagnosis ac yn rhagnodi
    - darlithydd neu ymchwilydd

    Mae rhai nyrsys yn hyfforddi eto mewn maes nyrsio arall, yn fydwragedd neu'n ymwelwyr iechyd. Mae ambell un sy'n hoffi peiriannau a'r theatr lawdriniaethau yn edrych ar waith [darlifydd](career:perfusionist).

adult-opportunities =
    Mae llawer o'r myfyrwyr yn hŷn na phobl sy'n dod yn syth o'r ysgol, ac mae'r cleifion ar eu hennill o'r herwydd. Os nad oes gennych Safon Uwch, chwiliwch am gwrs Mynediad i Addysg Uwch ym maes iechyd neu nyrsio mewn coleg yn eich ardal. Mae profiad fel gofalwr, gyda thâl neu hebddo, yn werth llawer mewn cyfweliad.

    Meddyliwch am yr ochr ymarferol yn gyntaf. Mae lleoliadau'n dechrau'n gynnar ac yn gorffen yn hwyr, efallai na fydd bws ar gael, ac anaml y mae oriau meithrinfa yn cyd-fynd. Gall cynllun y fwrsariaeth helpu rhai rhieni gyda chostau gofal plant. Os oes gennych forgais neu deulu i'w fwydo, efallai y bydd y llwybr rhan-amser drwy swydd cymorth gofal iechyd yn gweddu'n well i chi.

    Os buoch yn gweithio fel nyrs o'r blaen ac nad ydych ar y gofrestr mwyach, gall cwrs dychwelyd i ymarfer ddod â chi yn ôl. Mae [gwasanaeth gyrfaoedd GIG Cymru](organisation:nhs-wales-careers) yn egluro sut i wneud cais.

welsh =
    Mae'r Gymraeg yn fwy na chwrteisi yn yr ysbyty. Yn aml mae'n haws i bobl sy'n sâl, mewn poen neu'n ofnus siarad eu hiaith gyntaf. Gall rhywun â dementia, neu rywun sydd wedi cael strôc, golli'r Saesneg a chadw'r Gymraeg. Bydd nyrs sy'n deall yn gallu gweld bod claf mewn poen, ac nid yn aflonydd yn unig.

    Mae gan y GIG yng Nghymru ddyletswydd yma, sef y cynnig rhagweithiol: mae'r Gymraeg yn cael ei chynnig heb i neb orfod gofyn. Yn ymarferol, mae hynny'n dibynnu ar bwy sydd ar y shifft. Gallwch wisgo'r bathodyn oren â'r gair Cymraeg arno, neu gael y gair ar eich gwisg, er mwyn i gleifion wybod. Byddwch yn clywed Cymraeg bob dydd yng Ngwynedd, Ynys Môn, Ceredigion a Sir Gaerfyrddin; mewn mannau eraill, efallai mai un claf yn y bae fydd yn ei siarad, a bydd y claf hwnnw yn eich cofio.

    Mae rhai swyddi'n gofyn am Gymraeg, ac mae llawer mwy yn dweud ei bod yn ddymunol. Yn Saesneg y mae'r rhan fwyaf o gofnodion o hyd. Gallwch ddilyn rhan o'ch gradd yn Gymraeg yn rhai o'r prifysgolion, ac mae'r Coleg Cymraeg Cenedlaethol yn rhoi ysgoloriaethau. Os ydych yn dysgu, defnyddiwch yr hyn sydd gennych: cyfarchiad, enw, cwestiwn am boen. Ond gofalwch eich bod yn gwybod ble mae terfyn eich Cymraeg, a galwch ar rywun rhugl pan fydd y sgwrs am driniaeth neu gydsyniad.

picture-ward-caption = Gwirio drip ar y ward
picture-ward-description = Mae nyrs mewn gwisg nyrsio yn sefyll wrth wely ysbyty ac yn gwirio bag drip ar ei stand. Mae claf oedrannus yn y gwely yn gwenu.

picture-community-caption = Ymweld â rhywun gartref
picture-community-description = Mae nyrs ardal yn mesur pwysedd gwaed rhywun sy'n eistedd mewn cadair freichiau gartref.

picture-handover-caption = Trosglwyddo ar ddiwedd shifft
picture-handover-description = Mae nyrsys yn sefyll gyda'i gilydd wrth orsaf y ward ac yn trafod y cleifion wrth i un shifft drosglwyddo i'r nesaf.
