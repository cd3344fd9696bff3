### Chef: words of the career page.

title = Cogydd
summary = Yn coginio i bobl sy'n bwyta allan, o frecwast mewn caffi i gant o giniawau mewn ysbyty.
also-known-as =
    - cogydd neu gogyddes
    - cogydd comis
    - prif gogydd
    - ail gogydd
    - cogydd adran
    - cogydd crwst
    - cogydd ysgol
    - arlwywr
search-words =
    - cogyddes
    - shéff
    - siéff
    - cwc
    - coginio
    - arlwyo
    - cegin
    - gweithio mewn cegin
    - golchi llestri
    - porthor cegin
    - bwyty
    - tŷ bwyta
    - gwesty
    - caffi
    - tafarn
    - bwyd
    - prydau
    - bwydlen
    - crwst
    - pwdin
    - alergenau
    - hylendid bwyd
    - cinio ysgol
    - bwyd stryd
    - cogud
    - chef
starts-from = Gydag unrhyw gymwysterau, neu hebddyn nhw
first-step = Yna swydd mewn cegin, neu gwrs coginio lefel 2

work-activities =
    Yr hyn mae'r cwsmer yn ei weld yw'r gweini: dwy awr o dân, sŵn a phlatiau. Y tu ôl iddo mae diwrnod o baratoi, neu *mise en place* yn iaith y gegin. Rydych yn diesgyrnu a thorri cig, yn glanhau pysgod, yn torri llysiau, yn gwneud stoc a sawsiau, yn rholio crwst ac yn rhoi dyddiad ar bob bocs. Pan ddaw'r archeb gyntaf, rhaid i bopeth fod o fewn cyrraedd.

    Mewn cegin fawr mae adran gan bob cogydd: sawsiau, pysgod, llysiau, y pantri neu grwst. Dechreuwr sy'n helpu un ohonyn nhw yw'r *commis*. Mae'r *chef de partie* yn rhedeg adran, y *sous chef* yw'r ail, a'r prif gogydd sy'n llunio'r fwydlen, yn cyflogi ac yn archebu. Mewn tafarn fach, un person sy'n gwneud y cyfan, ac yn golchi'r llestri.

    Nid yw pob cogydd yn gweithio'n hwyr. Mae cogyddion ysgol, ysbyty a chartref gofal yn gwneud nifer fawr o brydau plaen, o fewn cyllideb a rheolau ar halen, siwgr a gwead, ac yn mynd adref cyn nos. Mae cogyddion datblygu yn dyfeisio prydau parod i ffatrïoedd.

    Ni ellir osgoi dau fath o waith papur. Rydych yn gwirio ac yn cofnodi tymheredd yr oergelloedd a'r bwyd poeth. Ac mae'r gyfraith yn enwi pedwar alergen ar ddeg y mae'n rhaid i chi allu dweud ym mha brydau y maen nhw, gan fod camgymeriad yn gallu lladd.

day-at-work =
    Dydd Gwener, ar adran lysiau gwesty ger y môr. Rydych yn cyrraedd am un. Mae wyth cilo o gennin i'w golchi, tatws i'w troi'n biwrî a chawl pwmpen i'w sesno. Mae'r tyfwr wedi anfon betys yn lle moron, felly rydych chi a'r ail gogydd yn newid garnais.

    Am bump mae'r staff yn bwyta ar eu traed. Am chwech daw'r tocyn cyntaf o'r argraffydd. Erbyn hanner awr wedi saith mae deg ar hugain ohonyn nhw ar y rheilen, a'r prif gogydd yn galw pob un: dau gig oen, un merfog, un fegan, dim cnau. Rydych yn ateb *“Iawn, chef”* ac mae pedair padell ar y tân. Daw plât yn ôl yn oer. Rydych yn ei wneud eto heb ddweud gair.

    Mae'r pwdin olaf yn gadael am ugain munud i ddeg. Wedyn rydych yn lapio, yn labelu, yn sgwrio'r stofiau ac yn mopio. Rydych yn ysgrifennu rhestr yfory ac yn camu allan, ac yn gweld ei bod hi wedi bod yn noson braf.

qualities-and-skills =
    - Blas: rydych yn profi'r bwyd, yn sylwi beth sydd ar goll ac yn ei gywiro.
    - Cyflymder heb lanast. Bydd croeso yn ôl bob tro i gogydd sy'n glanhau wrth fynd.
    - Cof am archebion, amserau a phwy sy'n methu bwyta beth.
    - Croen tew. Mae ceginau'n swnllyd a'r siarad yn blaen. Mae gweiddi'n mynd yn llai cyffredin, ac nid yw bwlio yn rhan o'r grefft: gadewch gegin lle mae'n digwydd.
    - Dygnwch, gan eich bod yn sefyll mewn gwres am ddeg awr a llosgiadau ar eich breichiau.
    - Rhifyddeg, i droi rysáit i bedwar yn rysáit i drigain ac i gyfrifo cost plât.

    Rhaid bod yn iach i goginio. Ar ôl chwydu neu ddolur rhydd rydych yn cadw draw nes bod deuddydd wedi mynd heibio ers iddo beidio. Os ydych yn llysieuwr, neu os yw'ch ffydd yn gwahardd rhai bwydydd, dywedwch yn gynnar: mae ceginau lle na fydd ots.

pay =
    Mae'r arolwg yn cyfrif cogyddion ar bob lefel sy'n weithwyr cyflogedig llawn amser, o'r commis i'r prif gogydd, ym Mhrydain gyfan a Gogledd Iwerddon. Mewn grŵp gwahanol y mae cogyddion ysgolion a ffreuturau gan mwyaf, ac nid yw perchnogion yn cael eu cyfrif.

    Gall prentisiaid dan 19 oed, neu yn eu blwyddyn gyntaf, gael y ffigur ar gyfer hyfforddeion. Y ffigur cychwynnol yw'r isafswm cyflog i weithiwr sy'n 21 oed neu'n hŷn. Mae'r cyflog yn codi wedyn gyda phob lefel, a newid cegin yw'r ffordd arferol o ddringo. Mae'r gyfraith bellach yn dweud bod rhaid rhannu pob cildwrn yn deg rhwng y staff, felly holwch sut mae cyfran y gegin yn cael ei chyfrifo.

    Edrychwch ar yr oriau y tu ôl i gyflog. Gall swm blynyddol sy'n edrych yn dda, wedi'i rannu â thrigain awr yr wythnos, fod yn is na'r isafswm cyflog, ac mae hynny yn erbyn y gyfraith.

hours =
    Yr hyn mae cyflogwyr yn ei adrodd am staff llawn amser yw'r ffigur. Mae'r wythnos go iawn mewn bwyty yn aml yn hwy, ac yn disgyn pan fydd eich ffrindiau'n rhydd: nos Wener, cinio dydd Sul, Sul y Mamau, y Nadolig. Mae *shifftiau hollt* yn eich gadael ag ychydig oriau gwag yn y prynhawn. Mae rhai lleoedd wedi troi at wythnos bedwar diwrnod er mwyn cadw eu cogyddion.

    Ar hyd yr arfordir ac yn y mynyddoedd, o'r Pasg i fis Hydref y mae llawer o'r gwaith yn para. Mewn ysgolion mae'r nosweithiau a'r gwyliau'n rhydd.

places =
    Mae gwestai a bwytai o Abersoch i Arberth yn denu ymwelwyr sy'n dod er mwyn y bwyd, ac mae gan lond llaw yng Nghymru seren Michelin. Caerdydd sydd â'r mwyaf o geginau, gan gynnwys y stadiwm a'r arenâu, lle mae cannoedd yn cael eu bwydo ar yr un pryd. Gallech goginio hefyd yn y lleoedd hyn:

    - tafarn wledig, caffi neu siop fferm
    - ysgol, ysbyty, cartref gofal, carchar neu neuadd breswyl prifysgol
    - ffreutur ffatri, neu set ffilm
    - y fyddin, y llynges neu'r awyrlu
    - fferi, llong fordeithio neu ganolfan sgio
    - eich fan fwyd eich hun, mewn marchnadoedd a sioeau

    Yr un yw'r grefft ym mhob gwlad, ac mae llawer o gogyddion ifanc yn mynd dramor am dymor neu ddau.

vacancies =
    Prin fod tref heb gerdyn mewn ffenest yn dweud bod eisiau cogydd. Cerddwch i mewn rhwng tri a phump, pan fydd hi'n dawel, a gofynnwch am y prif gogydd. Bydd y rhan fwyaf yn cynnig *shifft brawf*; mae un fer i weld a ydych yn gweddu yn deg, ond dylech gael eich talu am waith go iawn. Mae prentisiaethau ar restr [Gyrfa Cymru](organisation:careers-wales), ac mae cynghorau a byrddau iechyd yn rhoi swyddi ar eu gwefannau eu hunain.

entry-routes =
    Yr hyn sy'n bwysig i gegin yw beth rydych yn gallu ei wneud ar nos Sadwrn. Gallwch ddechrau wrth y sinc a dysgu wrth ddringo, neu gallwch fynd i'r coleg yn gyntaf a chyrraedd gan wybod sut i ddal cyllell. Gwnaeth digon o brif gogyddion y naill, a digon y llall. Y cynllun gorau i'r rhan fwyaf yw cael y ddau, drwy brentisiaeth.

route-work =
    Dechreuwch fel porthor neu gynorthwyydd cegin. Golchwch botiau'n gyflym, pliciwch beth bynnag a gewch, a gofynnwch am gael helpu. Mewn cegin sy'n brin o ddwylo gallech fod yn gosod cyrsiau cyntaf ar blatiau o fewn mis. Y drafferth yw mai ffordd un cogydd yn unig y byddwch yn ei dysgu, felly symudwch ymlaen ar ôl blwyddyn neu ddwy, a dewiswch geginau sy'n coginio o'r dechrau.

route-apprenticeship =
    Yng Nghymru mae prentisiaethau mewn cynhyrchu bwyd ac mewn coginio proffesiynol ar lefel 2, ac mewn coginio neu patisserie ar lefel 3. Nid oes gofynion mynediad penodol i'r rhai lefel 2. Rydych yn gweithio yn eich cegin eich hun, a daw hyfforddwr i ymweld, i wylio ac i osod tasgau. Mae [Cwmni Hyfforddiant Cambrian](organisation:cambrian-training) a sawl coleg yn eu rhedeg. I'r rhai sy'n arwain y mae lefel 4, mewn rheoli lletygarwch.

route-college =
    Mae bron pob coleg yng Nghymru yn dysgu coginio proffesiynol ar lefel 1, 2 a 3. Mae gan bob un fwyty hyfforddi sydd ar agor i'r cyhoedd, fel yr un ar gampws Coleg Llandrillo yn Llandrillo-yn-Rhos. Rydych yn eich dillad gwyn am y rhan fwyaf o'r wythnos. Rydych yn prynu'ch cyllyll eich hun. Bydd blwyddyn neu ddwy yn llawn amser yn mynd â chi i well cegin nag y byddech wedi cerdded iddi heb brofiad. Mae myfyrwyr yn cystadlu yn y pencampwriaethau coginio ac yng *Nghystadleuaeth Sgiliau Cymru*.

training =
    Ar eich diwrnod cyntaf rydych yn gwneud hylendid bwyd, lefel 2 o leiaf, ac alergenau. Mae gan yr [Asiantaeth Safonau Bwyd](organisation:fsa) gwrs am ddim ar alergenau y gallwch ei ddilyn cyn gwneud cais.

    Ailadrodd sy'n dod wedyn. Rydych yn gwneud *hollandaise* nes nad yw'n hollti mwyach. Mae ceginau da yn eich symud o adran i adran bob ychydig fisoedd, ac yn eich anfon am wythnos i fwyty arall, sef *stage*. Mae cyrsiau diweddarach ar grwst, cigyddiaeth, maeth, costau ac arwain tîm.

qualifications =
    Ar gyfer coleg y mae'r rhain, o ganllaw cyffredinol i Loegr, ac yn aml mae colegau Cymru yn fodlon ar lai ar lefel 2 os ydych yn frwd. Ar gyfer swydd nid oes dim i'w ddangos ond chi eich hun ac, ymhen amser, tystysgrif hylendid.

work-experience =
    Coginiwch gartref yn gyntaf, i gynifer o bobl ag y gallwch, ar gyllideb, a glanhewch wedyn. Gofynnwch am wythnos mewn caffi, cegin ysgol neu westy, neu am swydd ddydd Sadwrn pan fyddwch yn ddigon hen; rhaid i'r cyngor drwyddedu gwaith â thâl i ddisgyblion o dan oedran gadael ysgol. Bydd sioe bentref, te *eisteddfod* neu ŵyl fwyd yn falch bob amser o bâr arall o ddwylo. Mae colegau'n cynnal diwrnodau blasu yn eu ceginau.

disclosure =
    Anaml y bydd bwytai a gwestai yn gofyn am wiriad. Ers amser maith mae ceginau wedi rhoi gwaith i bobl sydd wedi bod yn y carchar, ac mae rhai elusennau'n eu hyfforddi ar ei gyfer. Gall ysgol, ysbyty neu gartref gofal ofyn am un, gan ddibynnu ar ble yn yr adeilad y byddwch yn mynd.

progression =
    Commis, chef de partie, ail gogydd, prif gogydd: gall cogydd brwd wneud hynny mewn wyth neu ddeng mlynedd. Gyda sawl cegin i ofalu amdanyn nhw rydych yn gogydd gweithredol. Mae rhai'n troi at [bobi](career:baker) neu grwst yn unig, at ddysgu mewn coleg, at ddatblygu bwyd, neu at werthu ar ran cyflenwr.

    Agor eich lle eich hun yw'r freuddwyd gyffredin, a ffordd gyffredin o golli arian. Mae rhent, ynni a chyflogau'n llyncu'r rhan fwyaf o'r hyn a ddaw i mewn. Dechreuwch gyda stondin neu fwyty dros dro, a siaradwch â [Busnes Cymru](organisation:business-wales) cyn llofnodi prydles.

adult-opportunities =
    Ychydig o grefftau a fydd mor barod i gymryd rhywun pump a deugain oed heb bapurau. Mae rhieni sy'n dychwelyd i'r gwaith yn aml yn dewis cegin ysgol, am yr oriau yn ystod y tymor. Bydd unrhyw un sy'n gyfarwydd â shifftiau, gwres a brys yn teimlo'n gartrefol.

    Byddwch yn onest am eich pengliniau a'ch nosweithiau. Rhowch gynnig ar ddau benwythnos fel porthor cyn rhoi'ch rhybudd. Mae colegau'n cynnig dosbarthiadau nos, a gall Cyfrif Dysgu Personol dalu am gwrs os oes gennych swydd ar gyflog isel.

welsh =
    Mae bwydlenni yng Nghymru yn fwyfwy aml yn y ddwy iaith, a'r cogydd gaiff ei holi beth yw'r Gymraeg am *sea bass*. Mewn cegin ym Mhwllheli neu Landysul mae'n ddigon posibl mai yn Gymraeg y caiff yr archebion eu galw, ond yng Nghaerdydd byddwch yn ei chlywed yn llai na Phwyleg neu Fengaleg.

    Mae cogyddion mewn ysgolion Cymraeg yn siarad â phlant dros y cownter drwy'r dydd, a gall y swyddi hynny ofyn am y Gymraeg. Felly hefyd gartrefi gofal yn y gorllewin, lle gall hen berson fwyta'n well o gael ei annog yn ei iaith ei hun. Gall prentisiaid gael eu hasesu yn Gymraeg lle mae asesydd sy'n ei siarad.

picture-pass-caption = Y ddeilen olaf ar bob plât
picture-pass-description = Mae cogydd mewn gwyn â chap tywyll yn plygu dros dri phlât ac yn gosod deilen ar un ohonyn nhw. Mae fflam yn codi o badell y tu ôl.
