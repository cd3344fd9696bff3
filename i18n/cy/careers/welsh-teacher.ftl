### Welsh teacher (secondary): words of the career page.

title = Athro Cymraeg neu athrawes Gymraeg (uwchradd)
summary = Yn dysgu Cymraeg i ddisgyblion rhwng un ar ddeg a deunaw oed, yn siaradwyr ac yn ddysgwyr.
also-known-as =
    - athro Cymraeg uwchradd
    - athrawes Gymraeg uwchradd
    - athro Cymraeg ail iaith
    - pennaeth adran y Gymraeg
search-words =
    - dysgu Cymraeg
    - addysgu'r Gymraeg
    - gwersi Cymraeg
    - athro iaith
    - athrawes iaith
    - Cymraeg iaith gyntaf
    - Cymraeg ail iaith
    - Cymraeg Craidd
    - llenyddiaeth Gymraeg
    - barddoniaeth
    - gramadeg
    - treigladau
    - ysgol uwchradd
    - ysgol gyfun
    - ysgol fawr
    - TGAU Cymraeg
    - Safon Uwch Cymraeg
    - gradd Gymraeg
    - TAR
    - hyfforddi athrawon
    - eisteddfod
    - tiwtor Cymraeg
    - pwnc prinder
    - Iaith Athrawon Yfory
    - tîtshyr Cymrâg
starts-from = Cymraeg da, a gradd
first-step = Blwyddyn o hyfforddiant athro, gydag arian ychwanegol am y pwnc

work-activities =
    Mae pob ysgol uwchradd yng Nghymru'n dysgu Cymraeg hyd at un ar bymtheg oed, ac nid oes hanner digon o bobl i wneud hynny. Mae dau fath o waith, ac efallai y gwnewch y ddau mewn un diwrnod.

    Mewn ysgol Gymraeg, mae eich disgyblion yn siarad yr iaith, er mai dim ond mewn gwersi y mae llawer yn gwneud hynny. Gyda nhw rydych yn darllen nofelau, cerddi a dramâu, yn dadlau amdanyn nhw, ac yn eu dysgu i ysgrifennu'n glir ac yn gywir. Rydych yn esbonio'r treigladau i rywun yn ei arddegau sydd wedi eu defnyddio'n iawn ers pan oedd yn bedair oed, ac sydd am wybod pam mae ots.

    Mewn ysgol Saesneg, dysgwyr yw'r rhan fwyaf, ac mae rhai wedi penderfynu na allan nhw wneud hyn. Yno rydych yn dysgu pobl i siarad: am bêl-droed, bwyd, teulu a'r ffordd osgoi newydd. Rydych yn defnyddio gemau, caneuon, darnau o ffilm a llawer iawn o ailadrodd.

    Pa un bynnag yw hi, mae hyn yn yr wythnos hefyd:

    - marcio traethodau a gwrando ar waith llafar
    - paratoi dosbarthiadau at TGAU a Safon Uwch
    - dosbarth cofrestru, gyda'i absenoldebau, ei ffraeo a'i bryderon
    - yr eisteddfod, y côr, y cwis neu'r bws i weld drama

    Nid gramadeg yw'r rhan anodd, ond y dosbarth ar ôl cinio sy'n methu gweld pwynt bod yno. Rhaid ennill hwnnw o'r newydd bob mis Medi.

day-at-work =
    Dydd Iau mewn ysgol gymysg yn Sir y Fflint yw hwn. Erbyn wyth rydych wrth eich desg, yn torri brawddegau'n ddarnau i ddisgyblion eu rhoi yn ôl yn eu trefn. Wedyn daw cofrestru: chwech ar hugain o rai pymtheg oed, ac un yn ei dagrau o achos ffôn.

    Blwyddyn saith sydd yn y wers gyntaf, yn dal i godi llaw am bopeth. Maen nhw'n holi ei gilydd yn Gymraeg am anifeiliaid anwes ac yn dyfeisio draig. Yn yr ail, mae dosbarth TGAU yn ymarfer siarad fesul tri, a chithau'n mynd o grŵp i grŵp gan nodi beth y gallai pob un ei ddweud yn well. Mae'r drydedd yn rhydd, ar bapur. Rydych yn llenwi bwlch i gydweithiwr sy'n sâl.

    Ar ôl cinio daw blwyddyn naw, mor fywiog â'r gwynt y tu allan. Rydych yn symud dau fachgen, yn gollwng hanner y cynllun ac yn chwarae cân â bylchau yn y geiriau. Mae honno'n achub yr awr.

    Y chweched sydd yn y wers olaf: pedwar myfyriwr a cherdd. Mae un yn gweld rhywbeth ynddi nad oeddech chi erioed wedi sylwi arno. Am hanner awr wedi pedwar rydych yn dal yn yr adran yn marcio, ac yn mynd â'r gweddill adref.

qualities-and-skills =
    Siarad Cymraeg da yw'r dechrau. Mae'n rhaid gwybod sut mae'r iaith yn gweithio hefyd, er mwyn gallu dweud pam. Wedyn:

    - mwynhau cwmni pobl ifanc, gyda'u hwyliau, eu jôcs a'u gonestrwydd sydyn
    - awdurdod heb weiddi, a chof byr am ffrae ddoe
    - ffordd o ganmol Cymraeg herciog, er mwyn i'r disgybl fentro eto
    - cariad at lyfrau, ffilm, caneuon neu theatr y gallwch ei drosglwyddo
    - marcio taclus, erbyn dyddiadau sy'n cael eu pennu gan yr arholwyr

    Acen y de neu acen y gogledd, cartref llawn Cymraeg neu gwrs i oedolion: nid oes yr un o'r rhain yn eich cau allan. Dysgu'r iaith eu hunain a wnaeth rhai o'r athrawon gorau, ac maen nhw'n gwybod ble mae'n brifo.

pay =
    Cewch eich talu ar yr un raddfa ag unrhyw athro neu athrawes arall yng Nghymru, beth bynnag yw'r pwnc. Mae'n cymryd rhai blynyddoedd i ddringo'r rhan isaf, a thrwy wneud cais y mae cyrraedd y rhan uchaf. Ni ein hunain sydd wedi cyfrifo'r symiau yma, o'r rhestr lawn ddiwethaf y daethom o hyd iddi a'r canrannau a ychwanegwyd wedyn. Gan eich undeb neu'ch pennaeth y cewch y rhai swyddogol.

    Ar ben hynny, mae lwfans i bennaeth adran, neu i rywun sy'n gofalu am flwyddyn gyfan. Athrawon uwchradd pob pwnc o bob rhan o'r DU sydd yn yr arolwg, gan gynnwys penaethiaid adran.

hours =
    Ar bapur, mae diwrnod ysgol yn fyr. Mae cyfarfodydd, clybiau a nosweithiau rhieni'n ei ymestyn, ac mae marcio'n llenwi sawl noson, yn enwedig cyn y Nadolig ac ym mis Mai. Mae swyddi rhan-amser i'w cael, a chan fod athrawon Cymraeg mor brin, gall penaethiaid fod yn fwy hyblyg nag arfer er mwyn eich cadw.

places =
    Mae gwaith i'w gael ym mhob sir. Yn ysgolion Saesneg y de-ddwyrain a'r gororau, ac ym Mhowys, y mae'r prinder gwaethaf. Mae'r ysgolion Cymraeg ar wasgar, o Gaerffili a Chaerdydd i Lŷn a Môn.

    Mae angen athrawon hefyd ar golegau, ac ar ddosbarthiadau i oedolion o dan [y Ganolfan Dysgu Cymraeg Genedlaethol](organisation:dysgu-cymraeg). Ac felly, i raddau bach, ym Mhatagonia: mae cynllun yn anfon ambell un o Gymru i Chubut bob blwyddyn.

vacancies =
    Edrychwch ar [Addysgwyr Cymru](organisation:educators-wales), gwefannau'r cynghorau, Golwg a Lleol.cymru. Yn aml mae ysgolion yn cysylltu â thiwtoriaid y TAR cyn hysbysebu, ac mae llawer o'r myfyrwyr Cymraeg wedi cael cynnig erbyn y Pasg.

entry-routes =
    I ddysgu Cymraeg mae angen Cymraeg da, gradd a Statws Athro Cymwysedig. Y drefn arferol yw gradd yn y Gymraeg ac yna TAR uwchradd. Ond does dim rhaid i'r radd fod yn y Gymraeg. Daw pobl â hanes, drama, y gyfraith neu Ffrangeg i mewn hefyd, os ydyn nhw'n rhugl ac yn gallu dangos eu bod yn adnabod yr iaith yn drwyadl.

    Mae arian i ddenu pobl. Grant gan Lywodraeth Cymru yw *Iaith Athrawon Yfory*, i fyfyrwyr ar TAR uwchradd llawn a fydd yn dysgu Cymraeg, neu'n dysgu drwyddi, ac mae'n dod fesul rhan. Mae grant arall i bynciau sy'n brin o athrawon, ac mae hwn yn un ohonyn nhw. Gofynnwch am reolau eich blwyddyn chi, gan eu bod yn cael eu gosod o'r newydd bob tro.

route-university =
    Mae gradd yn y Gymraeg, ar ei phen ei hun neu gyda phwnc arall, i'w chael yn Aberystwyth, Bangor, Caerdydd ac Abertawe, ac mae gan y rhan fwyaf lwybr i'r rhai a'i hastudiodd yn ail iaith. Blwyddyn mae'r TAR yn ei chymryd. Mae'r cyrsiau ym Mangor, Met Caerdydd a Phrifysgol Cymru y Drindod Dewi Sant yn paratoi athrawon Cymraeg; mae'r lleill ar wefan Cyngor y Gweithlu Addysg. Mae'r [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg) yn rhoi ysgoloriaethau at y radd.

route-work =
    Os oes gennych radd, gall ysgol uwchradd eich cyflogi a'ch hyfforddi. TAR dwy flynedd gyda'r [Brifysgol Agored yng Nghymru](organisation:open-university-wales) yw hwn, ac mae'r Gymraeg yn un o'r pynciau. Nid yw grant Iaith Athrawon Yfory ar gael ar y llwybr hwn, ond mae'r cyflog yn werth mwy.

training =
    Ar y TAR rydych mewn ysgolion am y rhan fwyaf o'r flwyddyn: dwy ysgol bob tro, ac un o bob math os yw'n bosibl. Rydych yn gweld sut mae eraill yn dechrau gwers, ac wedyn yn gwneud hynny eich hun, a rhywun yn y cefn yn cymryd nodiadau. Sut mae pobl yn dysgu iaith, a sut mae pobl ifanc yn meddwl, yw pwnc y theori.

    Ar ôl cymhwyso, cewch eich gwylio a'ch cefnogi drwy flwyddyn o gyfnod sefydlu.

registration =
    Mae gan [Gyngor y Gweithlu Addysg](organisation:ewc) gofrestr o athrawon ysgol, a chaiff yr un ysgol eich cyflogi'n athro neu'n athrawes heb fod eich enw arni. Ar ôl ymuno, rydych yn talu bob blwyddyn. Mae'r cod yn gofyn am ymddwyn yn weddus y tu allan i'r ysgol hefyd, gan gynnwys ar-lein.

qualifications =
    Mae TGAU Cymraeg iaith gyntaf yn cyfrif yn lle Saesneg. Mae'r rhan fwyaf o raddau yn y Gymraeg yn gofyn am y pwnc ar Safon Uwch; mae rhai'n derbyn siaradwyr rhugl hebddo, felly ysgrifennwch at yr adran. Ar gyfer y TAR gallwch ddisgwyl cyfweliad yn Gymraeg, ac ysgrifennu rhywbeth ar y diwrnod.

work-experience =
    Ewch yn ôl i ysgol ac eistedd yn adran y Gymraeg, a gweld y ddau fath o ysgol os gallwch. Bydd gwersyll yr Urdd, theatr ieuenctid, clwb Cymraeg neu helpu cymydog sy'n dysgu yn dangos a ydych yn ei hoffi. Cadwch eich Cymraeg eich hun yn ystwyth hefyd: darllenwch, ysgrifennwch flog, adolygwch gig.

disclosure =
    Cewch eich gwirio cyn y lleoliad cyntaf, ac eto wrth ddechrau gweithio os bu bwlch. Os ydych wedi'ch gwahardd rhag gweithio gyda phlant, dyna ddiwedd arni.

progression =
    Gan mai bach yw'r maes, gallwch godi'n gyflym. Dyma rai camau:

    - pennaeth adran, weithiau ar ôl tair neu bedair blynedd
    - pennaeth blwyddyn, pennaeth cynorthwyol, pennaeth
    - cydlynydd y Gymraeg dros ysgol neu sir
    - arholwr, awdur gwerslyfrau neu luniwr adnoddau
    - tiwtor oedolion, neu diwtor athrawon newydd
    - gyrfa arall: [cyfieithydd](career:translator), [newyddiadurwr](career:journalist) neu weithiwr ym myd darlledu

adult-opportunities =
    Dyma un o'r ychydig swyddi lle caiff siaradwr Cymraeg deugain oed â hen radd groeso brwd. Mae cyn-gyfieithwyr, rhieni sy'n dychwelyd i'r gwaith, gweision sifil ac actorion wedi newid gyrfa i'w gwneud. Os dysgoch Gymraeg yn oedolyn a chyrraedd y lefel uwch, siaradwch â thiwtor cwrs am yr hyn fyddai ei angen eto.

    Mae llawer yn gadael y dosbarth am rai blynyddoedd. Os gwnaethoch chi hynny, holwch am ddod yn ôl: nid yw eich statws yn dod i ben, er bod eich lle ar y gofrestr yn gwneud hynny.

welsh =
    Yn Gymraeg y mae'r gwersi i gyd, y marcio a'r rhan fwyaf o'r sgwrs yn yr adran. Mewn ysgol Saesneg, efallai mai chi fydd yr unig un drwy'r dydd i ddweud mwy na *bore da*, sy'n brofiad unig ar rai dyddiau ac yn gyfle ar ddyddiau eraill. Bydd y pennaeth yn troi atoch am arwyddion, gwasanaethau a llythyrau, felly dysgwch ddweud mai swydd arall yw cyfieithu.

    Nod deddf newydd yw bod pob disgybl yn gadael yr ysgol yn gallu defnyddio'r Gymraeg yn hyderus erbyn canol y ganrif. Os yw hynny i ddigwydd, rhaid cael pobl i'w dysgu, a bydd ysgolion yn cystadlu amdanoch am flynyddoedd.

picture-discussion-caption = Dosbarth lle mae gan bawb rywbeth i'w ddweud
picture-discussion-description = Mae athrawes Gymraeg yn gwenu ac yn lledu ei dwylo wrth arwain trafodaeth. Mae tri disgybl wrth fwrdd â llyfrau agored arno, un ohonyn nhw mewn cadair olwyn; mae gan ddau law i fyny ac mae'r trydydd yn siarad. Ar y wal mae draig goch a llun o gennin Pedr.
