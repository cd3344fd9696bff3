### Primary school teacher: words of the career page.

title = Athro neu athrawes ysgol gynradd
summary = Yn dysgu bron popeth i un dosbarth o blant bach, o ddarllen a rhifau i Gymraeg, gwyddoniaeth a rhannu.
also-known-as =
    - athro dosbarth
    - athrawes ddosbarth
    - athrawes babanod
    - athro plant iau
    - athrawes blynyddoedd cynnar
    - athro cyflenwi
    - athrawes gyflenwi
search-words =
    - athro
    - athrawes
    - athrawon
    - tîtshyr
    - titsiar
    - dysgu plant
    - addysgu
    - ysgol gynradd
    - ysgol fach
    - ysgol bach
    - cynradd
    - babanod
    - plant iau
    - plant bach
    - gweithio gyda phlant
    - gweithio efo plant
    - derbyn
    - dosbarth derbyn
    - hyfforddi athrawon
    - ymarfer dysgu
    - TAR
    - SAC
    - gwersi
    - marcio
    - ADY
    - pennaeth
    - prifathro
    - prifathrawes
    - sgŵl
starts-from = Gradd a hyfforddiant athro
first-step = Amser mewn ysgol, yna gradd addysgu neu TAR

work-activities =
    Mae gennych un dosbarth o blant, rhwng tair ac un ar ddeg oed, a chi biau nhw am y rhan fwyaf o'r wythnos. Rydych yn eu dysgu i ddarllen, ysgrifennu a chyfrif, ac yn dysgu gwyddoniaeth, celf, cerddoriaeth, Cymraeg a hanes iddyn nhw hefyd, a sut i golli gêm heb grio. Mae'r Cwricwlwm i Gymru yn rhannu hyn i gyd yn chwe maes dysgu. Mae pob ysgol yn llunio'i chynllun ei hun o'r rheini, ac rydych yn helpu i'w ysgrifennu.

    Y gwersi yw'r rhan mae'r disgyblion yn ei gweld. O'u cwmpas mae llawer mwy:

    - cynllunio'r wythnos, gyda rhywbeth haws a rhywbeth anoddach i'r rhai sydd angen hynny
    - edrych ar waith pob plentyn, a dweud beth i roi cynnig arno nesaf
    - sylwi pwy sy'n methu gweld y bwrdd, pwy sydd heb gysgu a phwy sydd wedi mynd yn dawel
    - ysgrifennu adroddiadau mewn geiriau y gall rhieni eu deall
    - arwain un pwnc dros yr ysgol gyfan, fel mathemateg neu chwaraeon
    - rhannu'r ystafell a'r gwaith gyda [chynorthwyydd addysgu](career:teaching-assistant)

    Mae gan rai plant anghenion dysgu ychwanegol. Mae cynllun ar gyfer pob un, a chi sy'n ei roi ar waith mewn ystafell o ryw dri deg. Mae hynny'n anoddach nag y mae'n swnio ar bapur. Felly hefyd ymddygiad: gall un plentyn anhapus lenwi bore cyfan. Yn aml, chi yw'r oedolyn cyntaf i glywed bod rhywbeth o'i le gartref. Rhaid i chi roi gwybod i'r person cywir yr un diwrnod, a bydd peth ohono'n aros gyda chi.

day-at-work =
    Dydd Mawrth yn y gwanwyn yw hwn, gyda dosbarth o blant wyth oed.

    - Am chwarter i wyth rydych yn datgloi'r ystafell ac yn gosod magnetau at y prynhawn.
    - Am ddeg munud i naw mae'r gloch yn canu. Mae dwy esgid ar goll, ac mae tad eisiau gair sydyn am sillafu.
    - Am naw mae chwech o blant yn darllen gyda chi a chwech gyda'r cynorthwyydd. Mae'r gweddill yn gweithio ar eu pen eu hunain, fwy neu lai.
    - Am hanner awr wedi deg rydych ar ddyletswydd ar yr iard gyda phaned oer, yn setlo ffrae am bêl-droed.
    - O un ar ddeg ymlaen rydych yn dysgu ffracsiynau â phitsas papur. Mae hanner y dosbarth yn deall ar unwaith. I'r lleill, rydych yn chwilio am ffordd arall.
    - Ar ôl cinio daw stori yn Gymraeg, ac wedyn gwyddoniaeth: beth mae magnet yn ei godi? Mae'n swnllyd, ac mae'n gweithio.
    - Am hanner awr wedi tri mae'r plant yn mynd adref, ac am bump rydych chithau'n mynd, gyda llond bag o lyfrau. Erbyn wyth mae ugain wedi'u marcio, o flaen y teledu.

qualities-and-skills =
    Hoffi plant yw'r dechrau, ond nid yw hynny'n ddigon ar brynhawn Gwener gwlyb. Bydd y rhain yn help:

    - llais tawel, a rheolau sydd yr un fath drwy'r wythnos
    - y ddawn i esbonio un peth mewn pedair ffordd
    - Cymraeg neu Saesneg cadarn, a mathemateg hefyd, gan fod plant yn copïo'ch camgymeriadau
    - croen tew pan ddaw sylw plaen gan blentyn neu riant
    - tipyn o hyfdra: byddwch yn canu, yn actio ac yn tynnu lluniau gwael o flaen pobl
    - dygnwch, gan eich bod yn siarad drwy'r dydd ac yn dal pob annwyd yn eich blwyddyn gyntaf

pay =
    Mae pob ysgol a gynhelir gan yr awdurdod lleol yng Nghymru'n talu yn ôl un raddfa genedlaethol. Rydych yn dechrau ar waelod y brif ran ac yn codi un pwynt bob mis Medi heb orfod gofyn. Yn nes ymlaen, gallwch wneud cais am y rhan uchaf. Cafodd y pwyntiau a welwch yma eu cyfrifo ar gyfer y canllaw hwn o raddfa hŷn a'r codiadau ers hynny, felly gall pob un fod ychydig o'i le. Mae'r rhai manwl yn y ddogfen mae Llywodraeth Cymru'n ei chyhoeddi bob hydref.

    Mae dyletswyddau ychwanegol yn dod â lwfans. Mae gan benaethiaid a dirprwyon eu graddfa eu hunain. Yn aml mae athrawon cyflenwi sy'n dod drwy asiantaeth yn cael llai, a dim byd yn y gwyliau.

    Mae'r arolwg yn cyfrif athrawon cynradd o bob rhan o'r DU, a phenaethiaid cynorthwyol yn eu plith.

hours =
    Peidiwch â chymryd yr wythnos fer yn y ffigurau ar ei gair. Oriau'r contract sy'n cael eu cyfrif, a daw'r cynllunio a'r marcio ar ben hynny. Yn y tymor, mae'r rhan fwyaf o athrawon yn gweithio ambell noson a rhan o'r penwythnos. Mae'r gwyliau'n hir, ond chewch chi ddim eu dewis: nid oes pythefnos rhad ym mis Mehefin. Gall dau rannu dosbarth.

places =
    Mae ysgol gynradd ym mron pob cymuned yng Nghymru, er bod rhai bach cefn gwlad yn dal i gau neu uno. Gallech ddysgu dau ddwsin o blant o bedwar oedran gwahanol ger Machynlleth, neu fod yn un o dri sy'n dysgu'r un flwyddyn yng Nghaerdydd. Mae rhai ysgolion yn dysgu yn Gymraeg, rhai yn Saesneg, a rhai yn y ddwy iaith.

vacancies =
    Rhwng mis Ionawr a mis Mai y caiff y rhan fwyaf o'r swyddi ar gyfer mis Medi eu hysbysebu, ar [Addysgwyr Cymru](organisation:educators-wales) ac ar wefan pob cyngor. Byddwch yn barod am ddechrau bylchog. Yn y dinasoedd ac ar hyd arfordir y de mae llawer yn ymgeisio am bob swydd mewn ysgol Saesneg, ac yn aml mae athrawon newydd yn dechrau â gwaith cyflenwi neu gontract am flwyddyn. Mae ysgolion Cymraeg yn ei chael hi'n llawer anoddach llenwi eu swyddi nhw.

entry-routes =
    Mae angen Statws Athro Cymwysedig (SAC) arnoch, ac yng Nghymru daw hwnnw o gwrs y mae [Cyngor y Gweithlu Addysg](organisation:ewc) wedi'i achredu. Gallwch ddilyn gradd mewn addysg gynradd sy'n cynnwys SAC, neu ddilyn gradd mewn rhywbeth arall ac ychwanegu TAR (PGCE yn Saesneg). Mae'r ffordd gyntaf yn gyflymach. Mae'r ail yn cadw drysau eraill ar agor.

route-university =
    Mae'r radd yn cymryd tair blynedd, yn Gymraeg neu yn Saesneg, ym Mangor, ym Met Caerdydd neu ym Mhrifysgol Cymru y Drindod Dewi Sant. Mae'r TAR yn cymryd un flwyddyn lawn iawn, yn y rheini ac mewn ambell le arall. Gwnewch gais drwy [UCAS](organisation:ucas), lle mae'r dyddiad cau cyntaf ym mis Ionawr. Disgwyliwch gyfweliad, prawf byr ar fathemateg ac iaith, a chwestiwn am yr hyn rydych wedi'i weld mewn ysgolion.

route-work =
    Os oes gennych radd, gallwch hyfforddi dros ddwy flynedd gyda'r [Brifysgol Agored yng Nghymru](organisation:open-university-wales), ar-lein ac mewn ysgol, yn y naill iaith neu'r llall. Ar y llwybr cyflogedig, mae ysgol yn eich cyflogi a Llywodraeth Cymru'n talu am y cwrs. I ddysgu plant cynradd, ar gyfer pobl sydd eisoes yn gweithio mewn ysgol sy'n fodlon eu cefnogi y mae'r llwybr hwn. Mae llwybr rhan-amser hefyd, heb gyflog.

training =
    Mewn ystafelloedd dosbarth y mae llawer o'r hyfforddiant, mewn o leiaf ddwy ysgol, gyda mentor sy'n gwylio ac yn gofyn cwestiynau lletchwith. I ddechrau rydych yn dysgu grŵp, yna gwers, yna diwrnod. Rhwng y rheini rydych yn astudio sut mae plant yn dysgu, a sut mae eu dysgu i ddarllen.

    Mae eich swydd gyntaf yn dechrau â chyfnod sefydlu, sy'n para rhyw flwyddyn. Mae gennych amserlen ysgafnach, mentor, a safonau i'w cyrraedd. Gall gwaith cyflenwi gyfrif tuag ato.

registration =
    Chaiff neb ddysgu mewn ysgol a gynhelir yng Nghymru heb fod ar gofrestr [Cyngor y Gweithlu Addysg](organisation:ewc). Rydych yn ymuno ar ôl cael SAC, yn talu ffi bob blwyddyn ac yn cadw at god y cyngor. Nid yw bore o waith cyflenwi yn eithriad, ac mae'r un rheol bellach yn cynnwys ysgolion preifat. Os aiff rhywbeth o'i le'n ddifrifol, gall y cyngor dynnu athro neu athrawes oddi ar y gofrestr.

qualifications =
    Llywodraeth Cymru sy'n pennu'r graddau TGAU, ac ni chaiff yr un brifysgol eu gostwng: mathemateg neu rifedd, Saesneg neu Gymraeg iaith gyntaf, a phwnc gwyddonol. Os nad yw un ohonyn nhw gennych, gofynnwch i'r prifysgolion pa brofion neu dystysgrifau sy'n gyfwerth. Gall y radd brifysgol cyn TAR fod mewn bron unrhyw beth, o hanes i chwaraeon, os gallwch ddweud beth mae'n ei gynnig i ddosbarth o blant saith oed.

work-experience =
    Ewch i ystafell ddosbarth am wythnos neu ddwy o leiaf, a gwyliwch fwy nag un oedran. Mae cyn-ddisgyblion yn aml yn mynd yn ôl i helpu gyda darllen neu sioe'r haf. Mae'r Urdd, y Cybiaid, y Brownies, gwersi nofio a gwarchod gefeilliaid i gyd yn cyfrif. Ysgrifennwch am un peth a weithiodd ac un peth a fethodd: cewch eich holi yn y cyfweliad.

disclosure =
    Eich prifysgol sy'n trefnu'r gwiriad, cyn i chi roi troed mewn ysgol. Mae'n cynnwys y rhestr o bobl sydd wedi'u gwahardd rhag gweithio gyda phlant, ac ni chaiff neb sydd arni ddysgu.

progression =
    Ar ôl ychydig flynyddoedd, dyma rai camau posibl:

    - arwain pwnc, cyfnod neu waith yr ysgol ar les
    - cydlynu anghenion dysgu ychwanegol, swydd y mae'n rhaid i bob ysgol ei chael yn ôl y gyfraith
    - mentora athrawon newydd, neu ddysgu myfyrwyr mewn prifysgol
    - dod yn ddirprwy, ac yna'n bennaeth; mae gan Gymru ei chymhwyster ei hun ar gyfer hynny
    - arolygu ysgolion, neu eu cynghori

    Mae eraill yn gadael ar ôl pum mlynedd, wedi ymlâdd, a theg yw dweud hynny. Mae croeso i'w profiad mewn amgueddfeydd, cyhoeddi neu [waith ieuenctid](career:youth-worker).

adult-opportunities =
    Mae ysgolion yn hoffi pobl sydd wedi gwneud rhywbeth arall yn gyntaf. Mae cyn-glerc banc neu gyn-saer yn dod â straeon, amynedd a'r gallu i weld beth sy'n bwysig. Os oes gennych radd, gallwch fod mewn ystafell ddosbarth ymhen blwyddyn, neu ddwy os byddwch yn ennill wrth hyfforddi. Os nad oes, bydd angen cwrs Mynediad ac yna tair blynedd. Mae'n anodd cadw swydd ym mlwyddyn y TAR, felly cynilwch ar ei chyfer. A rhowch gynnig ar wythnos o wirfoddoli cyn ymddiswyddo.

welsh =
    Mae pob ysgol gynradd yng Nghymru'n dysgu Cymraeg, felly byddwch yn ei defnyddio beth bynnag: caneuon, y tywydd, gorchmynion, stori cyn mynd adref. Mae myfyrwyr sy'n hyfforddi yn Saesneg yn cael gwersi Cymraeg ar eu cwrs.

    Os ydych yn ei siarad yn dda, mae gennych fwy o ysgolion i ddewis o'u plith. Mewn ysgol Gymraeg, mae'r diwrnod i gyd yn Gymraeg ac nid yw llawer o'r plant yn clywed gair ohoni gartref, felly chi yw eu Cymraeg nhw. Rhaid ei hysgrifennu'n gywir, gan ei bod yn mynd ar y wal mewn llythrennau troedfedd o uchder. Gall athrawon sydd heb Gymraeg, neu heb hyder ynddi, ofyn am gwrs sabothol: wythnosau neu hyd yn oed flwyddyn oddi wrth y dosbarth, ar gyflog llawn, i ddysgu.

picture-map-caption = Creu map o fryniau papur ar y llawr
picture-map-description = Mae athro cynradd â barf a sbectol yn penlinio wrth fap mawr ar lawr y dosbarth, ac afon las a bryniau o bapur lliw arno. O'i gwmpas mae tri disgybl mewn siwmperi coch: mae un yn gosod tŷ papur, un yn gosod coeden bapur ac un yn pwyntio.
