### Writing an application: words of the article.

title = Ysgrifennu cais
summary = Ffurflenni, CV, llythyrau a chwestiynau UCAS: beth i'w gynnwys, beth i'w adael allan, a sut i ddangos ei fod yn wir.
body =
    Mae gan y person sy'n darllen eich cais lawer mwy i'w darllen y prynhawn hwnnw. Am un peth mae'n chwilio: allwch chi wneud yr hyn a ofynnwyd? Eich gwaith chi yw ei gwneud yn hawdd dod o hyd i'r ateb.

    ## Cyn ysgrifennu

    Darllenwch yr hysbyseb ddwywaith, â beiro yn eich llaw. Mae'r rhan fwyaf o gyrff cyhoeddus Cymru yn anfon *manyleb person*, sef rhestr o'r hyn sy'n hanfodol a'r hyn sy'n ddymunol. Maen nhw'n rhoi pwyntiau am bob llinell ohoni. Felly atebwch bob llinell, yn yr un drefn, gydag enghraifft i'w phrofi. Os ydych yn bodloni'r rhan fwyaf o'r pwyntiau hanfodol ond nid pob un, cewch wneud cais er hynny.

    Nodwch y dyddiad cau a'r awr, a cheisiwch anfon y cais ddiwrnod ynghynt. Mae ambell hysbyseb yn cau'n gynnar, unwaith y bydd digon o bobl wedi ymgeisio.

    ## Profi, nid brolio

    Gallai unrhyw un ysgrifennu “Rwy'n weithgar ac yn ddibynadwy”. Dywedwch beth wnaethoch chi yn lle hynny: “Roeddwn i'n agor y siop ar fy mhen fy hun bob dydd Sadwrn am flwyddyn, ac yn cyfrif arian y til.” Ar gyfer pob pwynt, adroddwch stori fer mewn pedwar cam: beth oedd y sefyllfa, beth oedd rhaid i chi ei wneud, beth wnaethoch chi, a sut y daeth i ben.

    Nid gwaith cyflogedig yw'r unig ffynhonnell. Mae'r rhain i gyd yn cyfrif:

    - prosiect ysgol, sioe, neu dîm
    - gofalu am frawd, am nain neu daid, neu am anifeiliaid
    - y Clwb Ffermwyr Ifanc, yr Urdd, y Sgowtiaid, capel, mosg neu gôr
    - rhywbeth rydych wedi'i adeiladu, ei drwsio, ei godio, ei bobi neu ei dyfu
    - adeg pan aeth rhywbeth o'i le, a beth wnaethoch chi yn ei gylch

    Nid oes ar neb angen hanes manwl swydd o ugain mlynedd yn ôl. Rhowch yr hyn sy'n helpu gyda'r swydd hon, a throwch eiriau eich hen grefft yn rhai plaen.

    ## Y CV

    Rhestr o ffeithiau amdanoch chi yw CV, ar un dudalen, neu ddwy os ydych wedi gweithio ers tro. Rhowch eich enw a sut i gysylltu â chi ar y brig, yna llinell neu ddwy am yr hyn rydych yn chwilio amdano. Wedyn daw swyddi ac astudio, y diweddaraf yn gyntaf, yna sgiliau, ieithoedd a diddordebau sy'n golygu rhywbeth. Peidiwch â chynnwys eich llun, eich oedran, eich crefydd, nac a ydych yn briod. Esboniwch fwlch mewn ychydig eiriau: mae “gofalu am fy mam” yn ddigon. Defnyddiwch un ffont plaen, a chadwch y ffeil ar ffurf PDF oni bai eu bod yn gofyn yn wahanol.

    ## Y llythyr neu'r e-bost

    Mae tri neu bedwar paragraff yn ddigon: pa swydd yw hi, pam y cyflogwr hwn, eich dwy enghraifft orau, a phryd rydych yn rhydd. Ysgrifennwch o'r newydd at bob cyflogwr, a sillafwch ei enw'n gywir.

    ## Cwestiynau UCAS

    Ar gyfer cyrsiau sy'n dechrau yn 2026 neu wedyn, tri ateb yn lle un darn hir yw'r datganiad personol ar gyfer prifysgol. Mae'r cwestiynau'n gofyn pam rydych am astudio'r pwnc, sut mae eich astudiaethau wedi eich paratoi, a beth arall rydych wedi'i wneud y tu allan i'r ysgol sy'n help. Mae gennych 4,000 o nodau ar gyfer y tri gyda'i gilydd, ac mae angen o leiaf 350 ym mhob ateb. Bydd pob un o'ch dewisiadau'n gweld yr un testun, felly peidiwch ag enwi prifysgol. Cewch ei ysgrifennu yn Gymraeg. Os yw un o'ch dewisiadau y tu allan i Gymru, holwch UCAS yn gyntaf sut y bydd yn cael ei ddarllen. Mae angen geirda arnoch hefyd, a'r ysgol neu'r coleg sy'n ysgrifennu hwnnw. Gall oedolion ofyn i diwtor neu reolwr.

    ## Yn Gymraeg

    Mae gennych hawl i wneud cais yn Gymraeg i'r rhan fwyaf o gyrff cyhoeddus Cymru, ac ni chân nhw ei drin yn llai ffafriol na chais Saesneg. Gwnewch gais yn Gymraeg os yw'r swydd yn gofyn am Gymraeg, gan mai dyna'r prawf gorau sydd. Mae llawer o ffurflenni'n holi am eich lefel: gweler [gweithio drwy'r Gymraeg](article:working-through-welsh). Os ydych yn dysgu, dywedwch pa lefel rydych wedi'i chyrraedd.

    ## Deallusrwydd artiffisial

    Gall sgwrsfot esbonio hysbyseb, gofyn cwestiynau i chi gael ymarfer, neu ddangos ble mae brawddeg yn anodd ei dilyn. Yr hyn na all ei wneud yw gwybod beth rydych chi wedi'i wneud. Os gadewch iddo ysgrifennu drosoch, cewch yr un brawddegau llyfn â phawb arall, ac weithiau bethau na ddigwyddodd erioed. Bydd rhaid i chi eu hamddiffyn yn y cyfweliad. Yn aml mae camgymeriadau yn ei Gymraeg y bydd siaradwr Cymraeg yn eu gweld ar unwaith.

    Wrth wneud cais drwy UCAS, rydych yn datgan mai eich gwaith chi yw'r datganiad ac nad yw wedi'i gopïo o rywle arall, gan gynnwys deallusrwydd artiffisial. Mae UCAS yn chwilio am ddatganiadau sy'n debyg i'w gilydd. Mae gan rai cyflogwyr reolau am hyn hefyd, felly darllenwch nhw. Peidiwch â rhoi enwau a manylion preifat pobl eraill yn yr offer hyn.

    ## Geirda

    Dewiswch bobl sydd wedi eich gweld yn gweithio neu'n astudio: athro neu athrawes, rheolwr, arweinydd clwb. Ni wnaiff teulu a ffrindiau'r tro. Gofynnwch yn gyntaf, bob tro, ac anfonwch yr hysbyseb atyn nhw. Os gadawsoch swydd ar delerau drwg, gofynnwch i rywun arall yno, neu byddwch yn barod i egluro mewn brawddeg.

    ## Cyn ei anfon

    - Darllenwch ef yn uchel. Byddwch yn clywed beth sy'n rhy hir.
    - Gofynnwch i rywun wirio'r sillafu, ac i rywun arall ddweud beth mae'r cais yn ei ddangos amdanoch chi.
    - Dywedwch y gwir. Gall cymhwyster ffug gostio'r swydd i chi, hyd yn oed flynyddoedd wedyn.
    - Cadwch gopi gyda'r hysbyseb, gan fod yr hysbyseb yn aml yn diflannu o'r wefan cyn y cyfweliad.

    Bydd un o gynghorwyr [Gyrfa Cymru](organisation:careers-wales) yn edrych ar gais gyda chi, ac mae [Cymru'n Gweithio](organisation:working-wales) yn gwneud yr un peth i oedolion. Digon cyffredin yw peidio â chael ateb, neu gael “na”. Gofynnwch beth fyddai wedi gwneud y gwahaniaeth, ac anfonwch y nesaf.
