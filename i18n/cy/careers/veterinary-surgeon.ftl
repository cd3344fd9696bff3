### Vet: words of the career page.

title = Milfeddyg
summary = Yn darganfod beth sydd o'i le ar anifeiliaid, yn eu trin ac yn rhoi llawdriniaethau iddyn nhw, ac yn cadw buchesi a diadelloedd yn iach.
also-known-as =
    - ffariar
    - fet
    - milfeddyg fferm
    - milfeddyg anifeiliaid bach
    - milfeddyg ceffylau
    - milfeddyg swyddogol
    - llawfeddyg anifeiliaid
search-words =
    - ci
    - anifeiliaid
    - fets
    - ffarier
    - doctor anifeiliaid
    - meddyg anifeiliaid
    - gweithio gydag anifeiliaid
    - anifeiliaid anwes
    - cŵn
    - cathod
    - ceffylau
    - gwartheg
    - tynnu llo
    - wyna
    - profion TB
    - TB gwartheg
    - diciâu
    - brechu
    - ysbaddu
    - milfeddygfa
    - practis
    - BVSc
    - RCVS
    - Aberystwyth
    - milfedyg
    - mulfeddyg
    - milfeddygaeth
    - vet
starts-from = Safon Uwch, gyda graddau uchel mewn bioleg a chemeg
first-step = Yna gradd bum mlynedd

work-activities =
    Ni all eich cleifion ddweud ble mae'n brifo. Rydych yn edrych, yn gwrando, yn teimlo ac yn arogli, yn gwneud profion, ac yn deall y gweddill o'r hyn mae'r perchennog yn ei ddweud ac yn ei gelu.

    Mewn practis *anifeiliaid bach*, rydych yn gweld cŵn, cathod a chwningod drwy apwyntiad am hanner y dydd: brechiadau, cloffni, lympiau, stumogau gwael, hen arennau. Yn y theatr y byddwch am yr hanner arall. Rydych yn ysbaddu, yn tynnu dannedd a thiwmorau, yn trwsio coesau sydd wedi torri. Mae [nyrs filfeddygol](career:veterinary-nurse) wrth eich ochr yn gwylio'r anesthetig.

    Mewn practis *cymysg* neu *fferm*, rydych yn gyrru o fuarth i fuarth. Rydych yn tynnu lloi, yn trin defaid cloff, yn sganio gwartheg cyflo, ac yn eistedd gyda'r [ffermwr](career:farmer) i gynllunio brechiadau ac i ddefnyddio llai o wrthfiotigau. Yng Nghymru mae llawer o'r wythnos yn mynd ar brofi gwartheg am TB. Pan fydd prawf yn bositif caiff yr anifail ei ladd a'r fuches ei chau i lawr, a chi sy'n gorfod dweud hynny yn y gegin.

    Mae milfeddygon eraill yn gofalu am geffylau, anifeiliaid sw neu bysgod. Mae rhai yn arolygu cig mewn lladd-dai, yn olrhain clefydau ar ran y llywodraeth, yn gwneud ymchwil neu'n gweithio i gwmnïau cyffuriau.

    Mae rhoi anifeiliaid i gysgu yn rhan o bron bob wythnos. Felly hefyd arian: rhaid dweud wrth bobl faint mae triniaeth yn ei gostio, a bydd rhai'n dewis llai nag y byddech yn ei hoffi, neu ddim byd o gwbl.

day-at-work =
    Dydd Mawrth mewn practis pedwar milfeddyg mewn tref farchnad:

    - Hanner awr wedi wyth: rydych yn mynd o gwmpas yr anifeiliaid a arhosodd dros nos. Mae sbaniel a fwytaodd hosan wedi cadw ei frecwast i lawr.
    - Naw tan un ar ddeg: apwyntiadau, un bob chwarter awr. Dwy gath fach, cath â diabetes, ci sy'n cosi am reswm sy'n ddirgelwch i bawb. Mae hen gi defaid wedi blino gormod i ddal ati, ac mae ei berchennog yn ei ddal tra byddwch yn rhoi'r pigiad.
    - Un ar ddeg: y theatr. Ysbaddu gast, trin dannedd, lwmp i'w anfon i'r labordy.
    - Dau: mae heffer yn methu dod â llo ar fferm i fyny'r cwm. Rydych yn sgrwbio'ch breichiau mewn bwced, yn darganfod bod y llo o chwith, ac yn ei gael allan yn fyw mewn hanner awr. Tra byddwch yno rydych yn edrych ar droed hwrdd.
    - Hanner awr wedi pedwar: rhagor o apwyntiadau, a thri pherchennog i'w ffonio gyda chanlyniadau.
    - Saith: adref, gyda'r ffôn ar alwad. Mae'n canu am ddeg, ynghylch caseg â cholig.

qualities-and-skills =
    - Mwynhau gwyddoniaeth, gan fod llawer iawn i'w ddysgu a'i fod yn newid.
    - Dwylo cadarn, a'r synnwyr i aros a meddwl pan fydd rhywbeth yn gwaedu.
    - Bod yn gartrefol gyda phobl. Yr anifail rydych yn ei drin, ond â'r perchennog rydych yn siarad, a gall hwnnw fod yn crio, yn flin neu heb arian.
    - Ffitrwydd, gan fod tu mewn buwch ymhell i mewn ac nad yw Great Dane yn ei godi ei hun.
    - Y dewrder i benderfynu â hanner y ffeithiau, ac i gyfaddef pan oeddech yn anghywir.
    - Bywyd y tu allan i'r gwaith. Mae milfeddygon yn cario baich trwm, ac mae iselder yn fwy cyffredin yn eu plith nag yn y rhan fwyaf o broffesiynau. Mae elusen Vetlife yn gwrando arnyn nhw ar unrhyw awr.

    Nid yw bod yn hoff o anifeiliaid yn ddigon, a byddai methu dioddef eu poen yn eich rhwystro. Cewch eich brathu, eich cicio a'ch gorchuddio â baw.

pay =
    Mae'r arolwg yn cyfrif milfeddygon o bob oed a math sy'n weithwyr cyflogedig llawn amser, o'r rhai a gymhwysodd yr haf diwethaf i arolygwyr y llywodraeth. Nid yw'n cynnwys partneriaid sy'n berchen ar bractis, na milfeddygon locwm sy'n gweithio fesul diwrnod.

    Mae sawl blwyddyn ers cyhoeddi'r ffigur cychwynnol, ac o ganllaw i Loegr y daw. Mae cyflogau wedi bod yn codi, gan fod practisau'n cael trafferth llenwi swyddi, felly edrychwch ar yr hyn sy'n cael ei gynnig nawr. Daw car, ffôn, talu'ch ffioedd neu dŷ gydag ambell swydd. Grwpiau mawr sydd biau llawer o'r practisau; gall rhai bach annibynnol gynnig llai o gyflog a mwy o lais. Mae arholiadau ychwanegol, a rotâu nos sy'n anodd eu llenwi, yn talu mwy.

hours =
    Mae rheolau'r proffesiwn yn dweud bod rhaid i bractis ofalu am achosion brys ar unrhyw awr. Mae rhai'n rhannu'r nosweithiau rhwng eu milfeddygon eu hunain, yn y wlad yn enwedig. Mae eraill yn talu clinig nos i wneud hynny. Holwch am hyn mewn cyfweliad cyn holi am arian, gan mai dyna sy'n penderfynu sut y byddwch yn byw.

    Mae'r dyddiau'n mynd yn hwy na'r disgwyl. Y gwanwyn yw'r adeg waethaf ar ffermydd, gyda'r lloi a'r ŵyn yn dod yr un pryd. Mae swyddi rhan-amser yn gyffredin mewn practis anifeiliaid bach, ac yn llai felly ar yr ochr fferm.

places =
    Gallech weithio mewn milfeddygfa ar y stryd fawr, mewn ysbyty gydag arbenigwyr a sganwyr, neu mewn practis gwledig gyda chŵn yn y blaen a lloc trin gwartheg yn y cefn. Yng Nghaerdydd, Abertawe, Casnewydd a Wrecsam y mae'r mwyaf o anifeiliaid anwes. Yn y de-orllewin, Powys, Gwynedd a Môn y mae'r mwyaf o ffermydd, a milfeddygon yno yw'r rhai anoddaf cael rhywun yn eu lle.

    Mae gan yr [Asiantaeth Iechyd Anifeiliaid a Phlanhigion](organisation:apha) swyddfeydd yng Nghymru, ac mae gan Lywodraeth Cymru Brif Swyddog Milfeddygol a thîm. Mae elusennau fel y PDSA a'r RSPCA yn cyflogi milfeddygon hefyd. Caiff gradd o'r Deyrnas Unedig ei derbyn mewn nifer o wledydd, Awstralia a Seland Newydd yn eu plith, ond rhaid ymuno â'r gofrestr yno.

vacancies =
    Yng nghylchgrawn y [British Veterinary Association](organisation:bva), ar wefannau'r grwpiau mawr ac o geg i geg y mae'r rhan fwyaf o swyddi i'w cael. Mae swyddi'r llywodraeth ar [Civil Service Jobs](organisation:civil-service-jobs). Yn aml bydd practis yn cyflogi myfyriwr a fu yno'n gwylio, felly ymddygwch ar leoliad fel pe bai'n gyfweliad.

entry-routes =
    Un ffordd sydd: gradd mewn milfeddygaeth y mae Coleg Brenhinol y Milfeddygon wedi'i chymeradwyo. Mae'n cymryd pum mlynedd, neu chwech mewn rhai mannau, ac fel arfer rhaid bod yn barod i symud ar gyfer rhan ohoni. Rydych yn gwneud cais drwy [UCAS](organisation:ucas) erbyn y dyddiad cynnar ym mis Hydref, i bedair ysgol filfeddygol ar y mwyaf.

    Nid oes prentisiaeth sy'n arwain ati. Rhaid i [nyrs filfeddygol](career:veterinary-nurse) sydd am fod yn filfeddyg ddilyn y radd fel pawb arall.

route-university =
    Un ysgol filfeddygol sydd yng Nghymru, yn Aberystwyth, ac mae'n cael ei rhedeg ar y cyd â'r Royal Veterinary College. Rydych yn treulio'r ddwy flynedd gyntaf yn Aberystwyth ymhlith ei ffermydd a'i labordai, a'r tair olaf ar gampws y coleg yn Swydd Hertford. Cafodd ei sefydlu gan feddwl am ffermydd a phractisau cymysg Cymru. I'r Royal Veterinary College y gwnewch eich cais.

    Nid yw Lerpwl, Bryste, na'r ysgol sy'n cael ei rhannu gan Harper Adams a Keele ymhell dros y ffin. Mae gan sawl ysgol flwyddyn baratoi i bobl o gartrefi neu ysgolion nad oes llawer yn mynd oddi yno i brifysgol. Mae Cyllid Myfyrwyr Cymru yn rhoi benthyg arian at ffioedd a chostau byw ar gyfer y cwrs cyfan, yn Lloegr hefyd, ond mae pum neu chwe blynedd yn costio.

training =
    Anatomeg, ffisioleg a thrin anifeiliaid yw'r blynyddoedd cyntaf. Wedyn daw clefydau, cyffuriau a llawfeddygaeth, ac yn y flwyddyn olaf rydych yn mynd o un clinig go iawn i'r llall. Rydych ar leoliad, heb dâl, drwy'r rhan fwyaf o'r gwyliau: ar ffermydd, mewn cytiau cŵn a stablau yn gyntaf, gan gynnwys wyna, ac yna'n gwylio milfeddygon wrth eu gwaith. Nid oes llawer o amser ar ôl am swydd haf.

    Ar ôl graddio rydych yn ymuno â rhaglen ddatblygu'r Coleg Brenhinol i raddedigion, gyda chynghorydd yn eich practis. Mae'r misoedd cyntaf yn codi ofn ar bron pawb. Dewiswch swydd gyntaf am y gefnogaeth ac nid am y car.

    Bob blwyddyn wedyn rhaid cofnodi beth rydych wedi'i ddysgu.

registration =
    Mae'r Ddeddf Milfeddygon yn cadw'r enw a'r gwaith i bobl sydd ar gofrestr [Coleg Brenhinol y Milfeddygon](organisation:rcvs). Pan fyddwch yn pasio, rydych yn gwneud datganiad i roi lles anifeiliaid yn gyntaf, a chewch ysgrifennu MRCVS ar ôl eich enw. Mae ffi bob blwyddyn. Gall y coleg ddileu enw milfeddyg sy'n ymddwyn yn wael, yn y gwaith neu y tu allan iddo. I brofi am TB neu lofnodi papurau allforio mae angen cymhwyster pellach fel Milfeddyg Swyddogol.

qualifications =
    Gofynion y Royal Veterinary College ar gyfer y cwrs gydag Aberystwyth yw'r rhain. Mae ysgolion eraill yn gofyn am rywbeth tebyg iawn, ac mae rhai'n gwneud cynigion is i ymgeiswyr o ysgolion ac ardaloedd penodol, neu ar ôl cyfnod mewn gofal. Giât yn unig yw'r graddau: mae mwy o ymgeiswyr cymwys nag o leoedd, felly mae'r rhan fwyaf o ysgolion hefyd yn cyfweld ac yn gofyn beth rydych wedi'i wneud gydag anifeiliaid.

work-experience =
    Mae ysgolion milfeddygol am weld eich bod yn adnabod y gwaith, y baw a'r cyfan. Ceisiwch gael amrywiaeth: fferm adeg wyna, fferm laeth, stablau, canolfan achub, ac ychydig ddyddiau mewn practis. Mae llawer o bractisau'n derbyn disgyblion o un ar bymtheg oed yn unig ac yn cadw rhestr aros, felly ysgrifennwch yn gynnar ac at fwy nag un. Mae rhai cyrsiau ar-lein yn cyfrif hefyd, fel rhai'r ysgolion milfeddygol eu hunain.

    Cadwch ddyddiadur. Yn y cyfweliad byddan nhw'n gofyn beth welsoch chi, pam y gwnaed hynny, a beth oedd yn eich meddwl pan aeth pethau o chwith. Mae swydd ddydd Sadwrn gyda'r cyhoedd yn werth cymaint ag wythnos arall mewn cytiau cŵn.

disclosure =
    Mae'r Coleg Brenhinol yn holi am euogfarnau a rhybuddion pan ymunwch â'r gofrestr, a phob blwyddyn wedyn. Mae milfeddygon ar y rhestr o broffesiynau nad yw'r rheolau arferol ar euogfarnau sydd wedi'u disbyddu yn gwbl berthnasol iddyn nhw. Gall ysgolion milfeddygol ofyn hefyd. Os oes gennych rywbeth i'w ddatgan, siaradwch â'r ysgol cyn gwneud cais.

progression =
    Ar ôl ychydig flynyddoedd gallwch ennill tystysgrif mewn gwartheg, llygaid neu lawfeddygaeth, er enghraifft, a dod yn uwch-ymarferydd. Mae arbenigwyr yn hyfforddi am sawl blwyddyn arall mewn ysbyty. Mae eraill yn dod yn gyfarwyddwyr clinigol, yn prynu rhan mewn partneriaeth neu'n agor eu drws eu hunain. Gallech symud i iechyd y cyhoedd, i ddysgu yn Aberystwyth, i ymchwil neu i elusen dramor.

    Mae cryn nifer yn gadael practis o fewn deng mlynedd. Mae'r radd yn werthfawr mewn meysydd eraill, fel bwyd, y diwydiant fferyllol a gwyddoniaeth, ond peth doeth yw gofyn i filfeddygon yn eu tridegau a fydden nhw'n gwneud yr un peth eto.

adult-opportunities =
    Mae pobl yn dechrau yn bump ar hugain ac yn bymtheg ar hugain. Bydd angen gwyddoniaeth ddiweddar: Safon Uwch mewn dosbarth nos, neu gwrs Mynediad mewn gwyddoniaeth gyda'r marciau uchaf. Os oes gennych radd wyddonol yn barod, mae rhai ysgolion yn cynnig cwrs pedair blynedd, ond gall y ffioedd fod yn uwch o lawer, ac efallai na fydd benthyciad myfyriwr i'w gael ar gyfer ail radd. Holwch am hynny'n gyntaf.

    Bydd ffermio, nyrsio neu redeg busnes yn cyfrif mewn cyfweliad. Felly hefyd y symiau. Mae pum mlynedd heb gyflog, a lleoliadau ar ben hynny, yn fwy nag y gall llawer o gartrefi ei ysgwyddo.

welsh =
    Bydd ffermwr sy'n adnabod y fuwch ers pan oedd hi'n llo yn dweud mwy wrthych yn yr iaith mae'n meddwl ynddi. Yn y gorllewin a'r gogledd mae milfeddyg sy'n siarad Cymraeg yn dod at y pwynt yn gynt, ac mae pobl yn ymddiried ynddo'n gynt gyda newyddion drwg am TB. Yn aml mae practisau yno'n dweud bod y Gymraeg yn ddymunol, a byddai rhai'n dweud ei bod yn hanfodol pe baen nhw'n meiddio.

    Yn Aberystwyth gallwch astudio rhannau o'r ddwy flynedd gyntaf yn Gymraeg, ac mae'r Coleg Cymraeg Cenedlaethol yn cynnig ysgoloriaethau. Yn Swydd Hertford, yn Saesneg y mae'r dysgu i gyd. Saesneg yw iaith y cofnodion a'r tystysgrifau, ond nid o reidrwydd iaith y sgwrs ar y buarth, yn y car a dros y ffôn.

picture-cow-caption = Gwrando ar fuwch yn y beudy
picture-cow-description = Mae milfeddyg mewn gwyrdd yn gwrando â stethosgop ar ystlys buwch ddu a gwyn mewn beudy. Mae ffermwr hŷn mewn cap stabl yn dal ei phenffrwyn.
