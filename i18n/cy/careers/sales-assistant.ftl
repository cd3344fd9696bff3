### Sales assistant: words of the career page.

title = Cynorthwyydd gwerthu
summary = Yn gwasanaethu cwsmeriaid mewn siop, yn eu helpu i ddewis, yn cymryd yr arian ac yn cadw'r silffoedd yn llawn ac yn daclus.
also-known-as =
    - cynorthwyydd siop
    - gweithiwr siop
    - dyn siop neu ferch siop
    - cynorthwyydd manwerthu
    - cynghorydd gwerthu
    - gweithiwr til
search-words =
    - siop
    - siopau
    - gweithio mewn siop
    - siopwr
    - siopwraig
    - manwerthu
    - archfarchnad
    - til
    - tiliau
    - llenwi silffoedd
    - silffoedd
    - gwerthu
    - gwerthwr
    - gwerthwraig
    - swydd ddydd Sadwrn
    - gwaith rhan-amser
    - gwaith Nadolig
    - siop ddillad
    - siop esgidiau
    - siop gornel
    - canolfan arddio
    - stoc
    - cwsmeriaid
    - siop bentref
    - Tesco
    - shop
    - retail
starts-from = Dim cymwysterau
first-step = Ymgeisio i siop, ar-lein neu wyneb yn wyneb

work-activities =
    Y bobl, nid y silffoedd, sy'n gwneud siop. Rydych yn cyfarch pwy bynnag a ddaw i mewn, yn cael gwybod beth maen nhw'n chwilio amdano, ac yn ei nôl, yn ei egluro neu'n dweud yn onest nad oes un. Wedyn rydych yn cymryd yr arian, yn lapio neu'n pacio, ac yn gobeithio y dôn nhw eto.

    Rhwng cwsmeriaid mae mwy i'w wneud nag y mae'n edrych o'r tu allan:

    - dadlwytho cewyll o'r lori a llenwi silffoedd, yr hen ddyddiadau yn y blaen
    - gosod prisiau, newid y ffenestr ac adeiladu arddangosfa'r Pasg ym mis Chwefror
    - trin nwyddau sy'n dod yn ôl, a phenderfynu a yw ffrog wedi'i gwisgo
    - cyfrif stoc, a chasglu archebion mae pobl wedi'u gwneud ar y we
    - gwirio oedran ar gyfer alcohol, cyllyll a fêps
    - codi'r iogwrt oddi ar y llawr, a chyfrif y til ar y diwedd

    Y math o siop sy'n penderfynu'r gweddill. Mewn archfarchnad, cyflymder sy'n cyfrif. Gyda ffonau, ceginau neu esgidiau cerdded rhaid adnabod y nwyddau a gofyn cwestiynau da, ac efallai y bydd targed i'w gyrraedd. Mewn siop bentref, chi yw'r swyddfa bost, y ddesg newyddion a'r sawl sy'n sylwi nad yw rhywun wedi bod i mewn.

    Mae dyddiau sy'n eich blino. Mae'r traed a'r cefn yn brifo. Rydych yn dweud yr un wyth brawddeg, ac mae sgrin yn cyfrif pa mor gyflym rydych yn sganio. Mae siopau'n sôn am fwy o ddwyn a mwy o gam-drin staff nag o'r blaen, yn aml wrth y tiliau hunanwasanaeth neu ar ôl gwrthod potel i rywun. Ni ddylech redeg ar ôl lladron; mae yswiriant ar y nwyddau, ond dim ond un ohonoch chi sydd. Mae'r stryd fawr wedi colli siopau i'r we, a bydd rhagor yn mynd.

day-at-work =
    Dydd Sadwrn mewn siop esgidiau yng Nghaerfyrddin, ac mae'r ysgol yn dechrau ddydd Mawrth.

    Rydych yno erbyn hanner awr wedi wyth i hwfro'r meinciau a gosod y mesuryddion traed yn eu lle. Erbyn deg mae ciw i'r ciw, a thocynnau. Nid yw bachgen pedair oed yn fodlon tynnu ei welingtons. Rydych yn mesur eich troed eich hun yn gyntaf, ac yn ei chael yn hollol anghywir, ac yntau'n eich cywiro. Dyna werthu un pâr o esgidiau ac, fel y dywed ei fam-gu, ennill cwsmer am ddeuddeng mlynedd.

    Am hanner dydd mae menyw'n dod yn ôl ag esgidiau rhedeg a aeth yn ddarnau mewn mis. Cyfnewid, medd y llyfr rheolau; ei harian yn ôl, medd y gyfraith. Rydych yn galw'r goruchwyliwr, sy'n cytuno â'r gyfraith.

    Yn y prynhawn mae'r lori'n hwyr, mae dau ohonoch ar eich awr ginio, ac mae tad yn rhegi am nad oes hanner maint. Rydych yn cynnig ei gael o Abertawe, yn cadw'ch llais yn wastad ac yn anadlu wedyn yn y stordy. Erbyn hanner awr wedi pump mae papur sidan hyd at eich pengliniau. Rydych yn rhoi cant a chwech o esgidiau unig yn ôl gyda'u partneriaid, yn cau'r til â dwy bunt dros ben ac yn dal y bws adref.

qualities-and-skills =
    Nid oes neb wedi'i eni'n gwybod sut i drin cwsmeriaid, ond mae'n dod yn naturiol i rai. Mae'n help cael:

    - hoffter go iawn o bobl ddieithr, a chof da am y rhai sy'n dod yn aml
    - yr arfer o godi'ch pen pan ddaw rhywun yn agos
    - coesau sy'n para diwrnod, a chefn sy'n codi'n ofalus
    - gwneud symiau'n ddigon cyflym i weld bod y til yn anghywir
    - gonestrwydd gydag arian, nwyddau a disgownt staff
    - pwyll pan fydd rhywun yn eich galw'n bob enw dan haul, a digon o synnwyr i nôl help
    - chwaeth, os ydych yn gwerthu pethau a ddewisir â'r llygad
    - yr arfer o gyrraedd, yn brydlon, ar y dydd Mawrth diflas hefyd

pay =
    Yr isafswm cyflog yw'r ffigurau fesul awr: un i brentis ar y dechrau, un i weithwyr 21 oed a hŷn. I rai iau mae'r gyfraith yn caniatáu llai na'r ail, felly gall rhywun yn y chweched gael llai am yr un shifft. Mae sawl archfarchnad yn talu mwy na'r isafswm i bawb, beth bynnag eu hoedran.

    Mae rhai siopau'n ychwanegu comisiwn, bonws neu ddisgownt ar yr hyn rydych yn ei brynu. Staff siop llawn amser yn unig sydd yn yr arolwg, er mai rhan-amser yw'r rhan fwyaf o bobl mewn siopau. Mae'n cynnwys cynorthwywyr gwerthu o bob math, o gownter y becws i'r siop esgidiau, ond nid gweithwyr til, sydd â'u grŵp eu hunain.

hours =
    Mae siopau ar agor pan fydd pawb arall yn rhydd: gyda'r nos, ar ddydd Sadwrn, ar y Sul, yr wythnos cyn y Nadolig. Mae siopau mawr yn llenwi silffoedd hefyd yn y nos neu o bedwar y bore. Fel arfer daw'r rota ddwy neu dair wythnos ymlaen llaw.

    Ychydig o oriau sydd mewn llawer o gontractau, gyda chynnig mwy pan fydd y siop yn brysur a dim addewid pan na fydd. Darllenwch beth mae'ch un chi'n ei warantu cyn dibynnu arno. I fyfyrwyr, rhieni a phobl ag ail waith, y rhyddid hwnnw yw'r atyniad i gyd, efallai.

places =
    Yn y rhan fwyaf o Gymru gallech weithio o fewn cyrraedd i'ch cartref ar droed. Ychydig o yrfaoedd a all gynnig hynny.

    - archfarchnadoedd a siopau cyfleus ym mhob tref
    - strydoedd a chanolfannau siopa mawr Caerdydd, Abertawe, Casnewydd, Wrecsam a Llandudno, a'r pentref siopa ym Mhen-y-bont ar Ogwr
    - masnachwyr adeiladu, cyflenwyr fferm a chanolfannau garddio
    - siopau llyfrau, crefftau a bwyd sy'n gwerthu nwyddau Cymreig i bobl leol ac ymwelwyr
    - amgueddfeydd, cestyll, canolfannau'r parciau cenedlaethol a sŵau
    - siopau cymunedol, y mae'r pentref yn berchen arnyn nhw

    Ar yr arfordir ac yn Eryri mae'r fasnach yn dyblu yn yr haf ac yn cysgu yn y gaeaf. Mae gwaith siop i'w gael ym mhob gwlad y byddech am fyw ynddi am gyfnod.

vacancies =
    Ar-lein yn unig y mae'r cadwyni'n derbyn ceisiadau, yn aml â chyfres o gwestiynau am yr hyn y byddech yn ei wneud: rhowch ddiogelwch y cwsmer a gonestrwydd yn gyntaf. Mae siopau annibynnol yn rhoi cerdyn yn y ffenestr. Ewch i mewn ar adeg dawel, wedi gwisgo'n daclus, â thudalen amdanoch eich hun, a gofynnwch am y rheolwr.

    Ym mis Medi a mis Hydref y caiff staff ychwanegol at y Nadolig eu cyflogi, ac yn aml caiff y rhai sy'n gweithio'n dda aros. Mae [Cymru'n Gweithio](organisation:working-wales) a chanolfannau gwaith yn clywed am swyddi pan fydd siop newydd ar ddod.

entry-routes =
    Gallwch gerdded i mewn heb ddim ond ffordd dda gyda phobl. Caiff rhai sy'n dal yn yr ysgol weithio ychydig oriau'r wythnos o 13 oed, â thrwydded gan y cyngor y mae'n rhaid i'r cyflogwr ei chael. Mae rheolau ar oedran y gwerthwr ar gyfer cyllyll, alcohol a thocynnau loteri.

route-direct =
    Mae'r rhan fwyaf o bobl yn gwneud cais, yn cael cyfweliad byr neu shifft brawf, ac yn dechrau o fewn pythefnos. Byddwch yn barod i ddweud pa ddyddiau y gallwch chi wir eu gweithio a pham y dewisoch y siop honno. Soniwch am unrhyw beth sy'n dangos eich bod yn gyfarwydd â'r cyhoedd neu ag arian: stondin, raffl, caffi, siop elusen. Mae ffrind ar y staff sy'n barod i'ch canmol yn werth tair tystysgrif.

route-apprenticeship =
    Mae prentisiaethau manwerthu ar lefel 2 a lefel 3 ar restr Cymru. Rydych yn aros yn y siop; mae asesydd yn galw ac yn eich gwylio'n gwasanaethu, ac rydych yn llunio cofnod ar werthu, stoc, arddangos ac, ar lefel 3, arwain eraill. Maen nhw'n cymryd rhyw flwyddyn. Nid oes llawer ohonyn nhw, gan fod cadwyni'n aml yn hyfforddi yn eu ffordd eu hunain. Gofynnwch a fyddech yn dysgu mwy nag yn yr un swydd heb brentisiaeth.

route-college =
    Mae cwrs busnes neu fanwerthu mewn coleg, neu hyfforddeiaeth drwy gynllun Twf Swyddi Cymru+ i bobl 16 i 19 oed nad ydyn nhw eto mewn gwaith nac astudio, yn rhoi ymarfer, lleoliad a help gyda Saesneg, Cymraeg neu rifau. Mae'n help os na chawsoch hwyl arni yn yr ysgol. Nid oes ei angen er mwyn gwneud cais.

training =
    Cewch ddiwrnod neu ddau o wersi ar sgrin am dân, codi, bwyd a gwirio oedran, ac yna fathodyn a rhywun i sefyll wrth ei ochr. Mae'r til yn cymryd bore, y stoc fis, y cwsmeriaid fwy. Mae rhai cadwyni'n rhedeg eu cyrsiau eu hunain hyd at reolwr, ac yn talu i chi wrth eu dilyn.

    Drwy ddefnyddio'r peth y daw gwybodaeth amdano: ewch â'r babell allan i'r glaw. Efallai y bydd siop fwyd yn eich anfon ar gwrs hylendid. Mae fferyllfeydd yn hyfforddi staff y cownter ar gyfer tystysgrif cyn y cân nhw werthu meddyginiaethau.

qualifications =
    Nid oes bron yr un siop yn gofyn am gymwysterau. Mae pasio mathemateg ac iaith yn help pan fyddwch am fod yn oruchwyliwr, a gallwch ennill Sgiliau Hanfodol wrth weithio.

work-experience =
    Siop elusen yw'r ysgol orau oll: mae'n derbyn gwirfoddolwyr o tua 14 oed, mae'ch angen arni, a chewch wneud y ffenestr. Rhedwch y siop felysion neu stondin yn ffair yr ysgol. Cynigiwch help llaw i stondinwr marchnad ar ddydd Sadwrn. Cadwch restr o'r hyn a werthodd, a beth wnaethoch chi i'w werthu.

progression =
    Mae siopau'n dyrchafu o'r llawr yn gynt na'r rhan fwyaf o grefftau. Goruchwyliwr mewn blwyddyn neu ddwy, yna rheolwr adran neu ddirprwy, ac yn ddeg ar hugain gallech fod yn gyfrifol am siop â chant o bobl ynddi. Mae cyflog rheolwyr ymhell uwchlaw un cynorthwywyr; felly hefyd yr oriau.

    Mae drysau eraill yn arwain at brynu, dylunio ffenestri, hyfforddi, [marchnata](career:marketing-executive) neu'r brif [swyddfa](career:administrator), a all fod ymhell o Gymru. Mae rhai'n agor eu siop eu hunain; bydd [Busnes Cymru](organisation:business-wales) yn mynd drwy'r symiau gyda chi am ddim. Mae'r hyn rydych yn ei ddysgu am bobl yn ddefnyddiol [wrth weini bwyd](career:chef), mewn [salon](career:hairdresser) neu mewn cartref gofal hefyd.

adult-opportunities =
    Mae siopau'n cyflogi pobl yn hanner cant ac yn chwe deg pump, ac yn aml mae cwsmeriaid yn chwilio am yr wyneb hŷn, yn enwedig gydag offer, gerddi a siwtiau. Mae'n ffordd yn ôl ar ôl salwch, carchar, gofalu am rywun neu gau ffatri, gan nad yw'r bwlch yn poeni neb os ydych yno'n brydlon.

    Gofynnwch am stôl, til tawelach neu ddyddiau penodol os oes eu hangen ar eich corff; rhaid i'r cyflogwr ystyried hynny. Yr arian yw'r drwg, felly gwiriwch sut byddai cyflog rhan-amser yn newid eich budd-daliadau cyn llofnodi.

welsh =
    Y cyfarchiad sy'n gwneud y gwahaniaeth. Mae siop lle clywch *bore da* yn gyntaf, ac yna beth bynnag sy'n well gan y cwsmer, yn gwerthu mwy yng Nghaernarfon ac yn destun siarad yng Nghaerdydd. Yng Ngwynedd, Ceredigion a llawer o Sir Gaerfyrddin mae'r staff a hanner y ciw yn siarad Cymraeg, a buan y caiff cadwyn wybod os yw'n anfon rhywun sy'n gwrthod rhoi cynnig arni.

    Nid yw safonau'r Gymraeg yn berthnasol i siopau, ac eto mae llawer yn codi arwyddion dwyieithog, ac yn rhoi bathodynnau sy'n dangos pwy sy'n ei siarad. Anaml y mae'r Gymraeg yn yr hysbyseb, ac yn aml y mae ym meddwl y rheolwr. Mae amgueddfeydd a siopau llyfrau a chrefftau'n gofyn amdani'n blaen. Nid oes gwell ymarfer i ddysgwyr yn unman: brawddegau byr, am bethau go iawn, ganwaith y dydd.

picture-till-caption = Lapio anrheg yn y siop lyfrau
picture-till-description = Mae cynorthwyydd siop â gwallt golau mewn dwy gynffon yn lapio parsel â rhuban aur wrth y til mewn siop lyfrau. Mae dyn hŷn mewn cap stabl yn aros â gwên.
