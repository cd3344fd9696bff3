### Physiotherapist: words of the career page.

title = Ffisiotherapydd

summary = Yn helpu pobl i symud, anadlu a byw'n well ar ôl anaf, llawdriniaeth neu salwch, drwy ymarfer corff a chyngor gan amlaf.

also-known-as =
    - ffisio
    - ffisiotherapydd siartredig
    - ffisiotherapydd chwaraeon
    - ffisiotherapydd cyhyrysgerbydol
    - ffisiotherapydd anadlol
    - ffisiotherapydd cyswllt cyntaf

search-words =
    - ffisiotherapi
    - ffisio
    - ffisiotherapyddion
    - ffisiotherapist
    - ffysio
    - poen cefn
    - cefn tost
    - pen-glin
    - clun newydd
    - anafiadau chwaraeon
    - ffisio rygbi
    - ffisio pêl-droed
    - adsefydlu
    - strôc
    - ymarferion
    - ymarfer corff
    - cyhyrau
    - cymalau
    - tylino
    - ailddysgu cerdded
    - anadlu
    - dysgu symud eto
    - HCPC
    - CSP
    - physio
    - physiotherapist

starts-from = Gradd ffisiotherapi

first-step = Yna swydd sy'n eich symud o faes i faes

work-activities =
    Rhywun yn rhedeg i'r cae rygbi yw ffisio i'r rhan fwyaf o bobl. Cornel fach o'r gwaith yw hynny. Rydych yn llawer mwy tebygol o fod yn codi rhywun o'i wely drannoeth cael clun newydd, neu'n dysgu merch fach â ffeibrosis systig i glirio'i brest.

    Asesiad sy'n dod gyntaf i bob claf. Rydych yn holi beth sy'n brifo a beth yr hoffai ei wneud eto: dringo'r grisiau, codi ŵyr neu wyres, mynd yn ôl i'r chwarel. Rydych yn gwylio sut mae'n sefyll ac yn cerdded, ac yn profi nerth pob cyhyr a pha mor bell mae pob cymal yn plygu. O hynny rydych yn cytuno ar nodau ac yn llunio cynllun.

    Wedyn daw'r driniaeth. Gall gynnwys:

    - ymarferion, wedi'u dewis i'r person hwnnw ac yn mynd yn anoddach o wythnos i wythnos
    - dysgu pobl i sefyll, cerdded a chydbwyso eto ar ôl strôc neu gwymp
    - gwaith â'r dwylo i lacio cymal stiff
    - clirio ysgyfaint cleifion mewn gofal dwys
    - ffyn, fframiau a sblintiau, a chyngor am waith, chwaraeon a chwsg

    Rydych yn trin llai â'ch dwylo a mwy â'ch llais nag y byddech yn ei ddisgwyl. Gartref y mae'r ymarferion i'w gwneud, ac nid yw llawer o bobl yn eu gwneud. Mae cael dyn sy'n casáu ymarfer corff i falio amdano yn sgìl.

    Gall y gwella fod yn araf, a gwaethygu wnaiff rhai cleifion: rydych wedyn yn eu helpu i gadw'r hyn sydd ganddyn nhw. Mae'r rhestrau aros yn hir, ac mae rhai pobl yn ddig erbyn iddyn nhw eich cyrraedd. Mae codi a phlygu'n galed ar eich cefn eich hun. Ac mae'r nodiadau'n cymryd mwy o'r dydd nag y mae neb yn ei ddweud wrthych.

day-at-work =
    Beth am ddilyn ffisio newydd gymhwyso ar ward orthopedig?

    - Am hanner awr wedi wyth mae'r tîm yn rhannu'r rhestr: un claf ar ddeg, a dau ohonyn nhw'n newydd.
    - Cafodd y gyntaf ben-glin newydd ddoe, ac nid yw am symud. Rydych yn aros nes bod y cyffuriau lladd poen yn gweithio, ac mae hi'n cerdded at y drws ac yn ôl.
    - Am hanner awr wedi deg mae dyn pedwar ugain oed sydd wedi torri ei glun yn teimlo'n benysgafn wrth godi ar ei eistedd. Rydych yn ei roi i orwedd, yn dweud wrth y nyrs ac yn ysgrifennu cynllun newydd.
    - Cyn cinio rydych ar y grisiau gyda rhywun sy'n gobeithio mynd adref. Pedwar gris i fyny, pedwar i lawr: mae hi'n pasio.
    - Yn y prynhawn rydych yn siarad â therapydd galwedigaethol ac â [gweithiwr cymdeithasol](career:social-worker). Mae angen meddwl am fflat heb lifft a dyn ar faglau.
    - Am bedwar rydych yn ysgrifennu'r nodiadau.

qualities-and-skills =
    - chwilfrydedd am y corff: pam y pen-glin hwn, a pham nawr?
    - siarad plaen, fel bod y claf yn gallu ailadrodd wrthych beth i'w wneud gartref
    - tact, gan fod pobl yn dadwisgo, yn crio ac yn torri gwynt o'ch blaen
    - bod yn gadarn gyda'r rhai nad ydyn nhw am roi cynnig arni, a chyda'r rhai sy'n gwneud gormod
    - ffitrwydd, gan eich bod yn codi pobl ac yn penlinio ar loriau drwy'r dydd

pay =
    Y GIG sy'n cyflogi'r rhan fwyaf o ffisiotherapyddion, ac mae band ar ei raddfa i bob cam. Mae'r un y dechreuwch arno, a'r nesaf, yn arferol i bawb; mae'r trydydd i'r rhai sy'n arbenigo mewn un maes neu'n arwain tîm. Graddfa Lloegr a welwch yma, a bydd hysbyseb yn dangos beth mae Cymru'n ei dalu ar yr un bandiau.

    Ffisiotherapyddion yn unig sydd yn yr arolwg, mewn clybiau a chlinigau yn ogystal ag ysbytai, ond nid yw'n cynnwys neb hunangyflogedig. Mewn practis preifat rydych yn codi tâl fesul sesiwn, ac o hwnnw y daw'r rhent, yr yswiriant a'r golled pan nad yw rhywun yn dod. Mae chwaraeon yn swnio'n fyd cyfoethog, ond anaml y mae felly: y tu allan i'r clybiau mawr, gwaith rhan-amser am ffi fach yw hwn yn aml.

hours =
    Rydych yn gweithio o tua hanner awr wedi wyth tan hanner awr wedi pedwar fel arfer. Mae ffisios ysbyty'n cymryd eu tro ar benwythnosau. Gall y rhai sy'n trin y frest gael eu galw i mewn yn y nos. Mae clinigau preifat ar agor gyda'r nos er mwyn pobl â swyddi, ac ym myd chwaraeon mae'r gemau'n llenwi eich dydd Sadwrn. Ar ôl cael peth profiad gallwch weithio'n rhan-amser ym mron pob tîm.

places =
    - wardiau ysbyty a chlinigau cleifion allanol yn y saith bwrdd iechyd
    - cartrefi pobl, yn enwedig pobl hŷn
    - meddygfeydd, lle rydych yn gweld cleifion nad ydyn nhw wedi gweld y meddyg yn gyntaf
    - ysgolion arbennig a chanolfannau plant
    - clinigau preifat, o Landudno i Gas-gwent, a'ch un eich hun os mynnwch
    - clybiau rygbi a phêl-droed, a charfanau Cymru mewn llawer o gampau
    - hosbisau, carchardai, canolfannau'r lluoedd arfog a chwmnïau mawr

vacancies =
    Mae swyddi i raddedigion newydd yn eich symud o un maes i'r llall bob ychydig fisoedd. *Cylchdroadau* yw'r enw arnyn nhw. Mae [NHS Jobs](organisation:nhs-jobs) yn eu rhestru, ac mae gan y [Gymdeithas Siartredig Ffisiotherapi](organisation:csp) dudalen swyddi hefyd.

entry-routes =
    Rhaid i chi gael gradd mewn ffisiotherapi y mae [Cyngor y Proffesiynau Iechyd a Gofal](organisation:hcpc) wedi'i chymeradwyo, naill ai'n radd gyntaf neu'n radd meistr. Nid oes prentisiaeth ynddi yng Nghymru. I Loegr y mae'r gradd-brentisiaethau a welwch ar y we yn perthyn.

    Mae ffisiotherapi ymhlith y cyrsiau y gall [Bwrsariaeth GIG Cymru](organisation:nhs-bursary-wales) dalu amdanyn nhw, yn gyfnewid am gyfnod o waith yng Nghymru wedyn. Nid yw pob lle ar bob cwrs yn cael ei ariannu, felly holwch wrth wneud cais.

route-university =
    Mae Caerdydd a Wrecsam yn dysgu'r radd yn llawn amser, dros dair blynedd. Mae gan Brifysgol De Cymru un ran-amser, sy'n para pedair. Os oes gennych radd mewn rhywbeth fel gwyddor chwaraeon neu fioleg, mae gan Gaerdydd hefyd radd meistr ddwy flynedd sy'n arwain at yr un gofrestr. Mae'r gystadleuaeth yn frwd. Mae'r cyrsiau'n chwilio am bobl sy'n gwybod mor eang yw'r gwaith, a gallai rhywun sy'n ysgrifennu am chwaraeon yn unig gael ei wrthod.

route-work =
    Mae cynorthwywyr ffisiotherapi, neu dechnegwyr neu weithwyr cymorth therapi fel y'u gelwir hefyd, yn rhoi triniaeth y mae ffisio wedi'i chynllunio. Gallwch gael swydd felly gyda TGAU da a rhywfaint o brofiad o ofal neu o ffitrwydd. Gall eich cyflogwr eich helpu wedyn i astudio'n rhan-amser.

training =
    Mae'r flwyddyn gyntaf yn llawn anatomi: pob cyhyr, ble mae'n dechrau ac yn gorffen, beth sy'n ei dynnu. Rydych yn dysgu drwy deimlo ysgwyddau a chluniau eich gilydd, mewn trowsus byr, mewn ystafell oer. Yna daw'r ysgyfaint, y galon, y nerfau, clefydau, a sut i wahaniaethu rhwng ymchwil dda ac ymchwil wael.

    Treulir rhan fawr o'r cwrs ar leoliadau, mewn sawl maes a sawl tref. Bydd rhaid i chi fyw oddi cartref ar gyfer rhai ohonyn nhw. Y ffisio sydd wrth eich ochr sy'n marcio pob un, ac efallai y bydd rhaid ailwneud lleoliad gwael.

registration =
    Yn ôl y gyfraith, y rhai ar gofrestr [Cyngor y Proffesiynau Iechyd a Gofal](organisation:hcpc) biau'r teitlau *ffisiotherapydd* a *therapydd corfforol*. Rhaid talu'r ffi bob dwy flynedd.

qualifications =
    O ganllaw ar gyfer Lloegr y daw'r rhain. Yng Nghymru, bioleg yw'r pwnc a enwir amlaf, ac mae rhai cyrsiau'n derbyn addysg gorfforol yn ei lle. Holwch am hynny cyn dewis eich pynciau Safon Uwch.

work-experience =
    Mae adrannau ffisio ysbytai'n boddi mewn ceisiadau, ac mae rhai'n cynnal diwrnod agored neu gwrs ar-lein yn lle hynny. Rhowch gynnig ar glinig preifat, ysgol arbennig, cartref gofal neu glwb chwaraeon. Ysgrifennwch hanes un claf: beth oedd y broblem, beth a wnaed, beth a newidiodd.

disclosure =
    Rydych yn gweithio gyda phlant, a chydag oedolion sydd wedi dadwisgo, sy'n wan neu'n ddryslyd. Cyn eich lleoliad cyntaf bydd y brifysgol yn trefnu gwiriad.

progression =
    Pan ddaw'r cylchdroadau i ben rydych yn dewis maes: cymalau a chwaraeon, yr ysgyfaint, yr ymennydd a'r nerfau, plant, pobl hŷn, canser, iechyd menywod. Gallwch ddod yn uwch-ymarferydd, sy'n gofyn am sganiau, yn rhoi pigiadau ac, ar ôl cwrs pellach, yn rhagnodi. Mae eraill yn rheoli adrannau, yn dysgu, yn ymchwilio neu'n agor clinig. Mae ambell un yn troi at hyfforddi: gweler [hyfforddwr chwaraeon](career:sports-coach).

adult-opportunities =
    Daw hyfforddwyr chwaraeon, dawnswyr, milwyr a thylinwyr i ffisiotherapi yn eu tridegau, a chanddyn nhw ddealltwriaeth dda o'r corff. Gall cwrs Mynediad mewn gwyddoniaeth neu iechyd gymryd lle Safon Uwch, ond nid ym mhob prifysgol. Os oes gradd gennych eisoes, mae'r radd meistr yn gyflymach, ond dwy flynedd galed ydyn nhw.

    Efallai mai'r radd ran-amser fydd yn gwneud y peth yn bosibl. Edrychwch yn fanwl sut mae'n cyd-fynd â swydd, oherwydd yn ystod oriau gwaith y mae'r lleoliadau.

welsh =
    Mae dysgu ymarferion yn dibynnu ar eiriau: *gwasgwch*, *daliwch*, *gollyngwch yn araf*. Mae pobl yn dilyn yn well yn yr iaith y maen nhw'n meddwl ynddi. Ar ôl strôc, efallai mai'r Gymraeg ddaw'n ôl gyntaf i rywun sy'n ei siarad, a gall ffisio sy'n dal y geiriau hynny adeiladu arnyn nhw.

    Yn aml, enwau Cymraeg yn unig sydd gan blant ysgolion Cymraeg ar rannau'r corff. Mae Caerdydd yn cynnig rhan o'r radd yn Gymraeg, gydag ysgoloriaethau gan y Coleg Cymraeg Cenedlaethol.

picture-steps-caption = Ychydig gamau rhwng y barrau cyfochrog
picture-steps-description = Mae dyn hŷn â choes brosthetig yn cerdded rhwng dau far cyfochrog, a'i ddwylo arnyn nhw. Mae ffisiotherapydd yn eistedd ar stôl o'i flaen a'i dwy law allan i'w gynnal. Yn yr ystafell mae barrau wal, siart ymarferion a phêl fawr.
