### Internships: words of the article.

title = Interniaethau a lleoliadau gwaith
summary = Sut i roi cynnig ar yrfa cyn ei dewis, pa gyflog y dylech ei gael, a sut i ofyn am le.
body =
    Cyfnod o waith gyda chyflogwr yw interniaeth, er mwyn i chi gael dysgu am swydd o'r tu mewn. Mae'r rhan fwyaf ar gyfer myfyrwyr, neu bobl sydd newydd orffen cwrs. Maen nhw'n para wythnosau neu fisoedd fel arfer. Prin yw'r gyrfaoedd sy'n gofyn am interniaeth. Er hynny, gall eich helpu i ddewis, a bydd gennych rywbeth go iawn i sôn amdano mewn cyfweliad.

    Mae enwau eraill hefyd, ac nid yw cyflogwyr yn eu defnyddio'n fanwl:

    - Drwy'r ysgol y mae profiad gwaith yn cael ei drefnu'n aml, am ychydig ddyddiau neu am wythnos neu ddwy. Byddwch yn gwylio, ac yn gwneud ambell dasg fach.
    - Ymweliad yw diwrnod blasu. Cewch weld y lle, cwrdd â'r staff a gofyn cwestiynau.
    - Ystyr cysgodi yw dilyn rhywun drwy'r dydd a gwylio. Nid ydych yn gwneud dim o'r gwaith eich hun.
    - Rhan o gwrs yw lleoliad gwaith yn aml. Ar wardiau ac yn y gymuned, er enghraifft, y mae myfyrwyr yn dysgu [nyrsio oedolion](career:adult-nurse).
    - Yn nes ymlaen y daw interniaeth fel arfer, ac rydych yn cael gwaith i'w wneud eich hun.

    Yng Nghymru, y byrddau iechyd, y cynghorau, y prifysgolion a'r cwmnïau mawr sydd fwyaf tebygol o gynnal cynllun. Ond cwmnïau bach yw'r rhan fwyaf yma, ac anaml y maen nhw'n hysbysebu un. Er hynny, cewch ofyn. Cyn dweud y byddwch yn mynd, meddyliwch sut y byddwch yn cyrraedd ac yn dod adref, gan nad oes bws i bobman. Ar-lein y mae rhai diwrnodau blasu.

    Nid yw'r gair *interniaeth* yn golygu dim yn ôl y gyfraith. Yr hyn rydych yn ei wneud sy'n cyfrif. Os oes rhaid i chi fod yno ar adegau penodol a gwneud gwaith i'r cyflogwr, mae'n debyg iawn mai gweithiwr ydych chi. Yna rhaid i chi gael o leiaf [yr isafswm cyflog ar gyfer eich oedran](https://www.gov.uk/national-minimum-wage-rates). Ni all cyflogwr osgoi hyn drwy ddweud mai swydd ddi-dâl yw hi, na thrwy ofyn i chi ildio'r hawl ar bapur. Dyma'r prif achosion lle nad oes hawl i'r isafswm cyflog:

    - Nid ydych wedi cyrraedd oedran gadael ysgol.
    - Mae'r lleoliad yn rhan orfodol o gwrs coleg neu brifysgol yn y DU, ac nid yw'n para mwy na blwyddyn.
    - Dim ond gwylio rydych chi, heb wneud unrhyw waith.
    - Rydych yn gwirfoddoli i elusen neu gorff cyhoeddus, heb gael dim ond eich costau.

    Hyd yn oed pan nad oes cyflog yn ddyledus, gofynnwch a yw'r cyflogwr yn talu am deithio a bwyd. Gall y rheolau newid, felly darllenwch y canllawiau hyn cyn dechrau: [profiad gwaith a'r isafswm cyflog](https://www.gov.uk/national-minimum-wage-work-experience-and-internships). I gael cyngor am ddim ar eich achos chi, gofynnwch i [Acas](https://www.acas.org.uk).

    Mae mwy nag un ffordd o ddod o hyd i le:

    - Holwch yn yr ysgol neu'r coleg: athro neu athrawes, neu bwy bynnag sy'n gofalu am yrfaoedd.
    - Siaradwch ag un o gynghorwyr [Gyrfa Cymru](organisation:careers-wales). Mae'r cyngor am ddim, ac ar gael i oedolion hefyd.
    - Os ydych mewn prifysgol, holwch ei gwasanaeth gyrfaoedd. Dim ond i'w myfyrwyr ei hun y mae rhai lleoedd ar gael.
    - Edrychwch ar wefannau cyflogwyr yn eich ardal, ac ar eu cyfryngau cymdeithasol.
    - Holwch y bobl rydych yn eu hadnabod. Os nad oes yr un ohonyn nhw'n gwneud y gwaith hwnnw, peidiwch â digalonni: ysgrifennwch at gyflogwr eich hun.

    Mae neges fer yn ddigon. Defnyddiwch eich geiriau eich hun, a dywedwch:

    - pwy ydych chi, a ble rydych yn astudio neu'n gweithio ar hyn o bryd
    - beth hoffech chi ei gael: ymweliad, ychydig ddyddiau neu gyfnod hirach
    - pam y dewisoch chi nhw, gan nodi un peth rydych wedi'i ddysgu am eu gwaith
    - beth rydych yn gallu ei wneud yn barod, o'r ysgol, y cartref, swydd neu glwb
    - ar ba ddyddiau rydych yn rhydd, a sut i gysylltu â chi
    - beth sydd ei angen arnoch er mwyn cymryd rhan, er enghraifft mynedfa heb risiau

    Arhoswch wythnos neu ddwy, yna gofynnwch unwaith eto. Nid yw llawer o gyflogwyr yn ateb, ac nid yw hynny'n dweud llawer amdanoch chi. Os ydych yn dal yn yr ysgol, dywedwch wrth yr ysgol yn gyntaf, gan fod rhaid iddi gytuno fel arfer. Nid yw rhai lleoedd, fel wardiau ysbyty a safleoedd adeiladu, yn derbyn pobl o dan oedran penodol.

    Os ydych yn newid gyrfa, efallai na allwch adael swydd er mwyn interniaeth. Gofynnwch am ddiwrnod neu ddau o gysgodi yn lle hynny. Mae cael gwybod nad yw swydd yn addas i chi yn werth diwrnod hefyd.

    Ysgrifennwch ychydig linellau ar ddiwedd pob dydd: beth welsoch chi, beth wnaethoch chi, beth oedd yn syndod i chi. Bydd y rhain yn help gyda'ch cais nesaf. Diolchwch i'r bobl a ddangosodd y gwaith i chi.

    Os ydych yn siarad Cymraeg, dywedwch hynny yn eich neges, hyd yn oed os ydych yn dal i ddysgu. Mae cyrff cyhoeddus Cymru yn gwasanaethu pobl yn y ddwy iaith, felly mae'n sgìl go iawn i'w gynnig. Cewch ysgrifennu atyn nhw yn Gymraeg, a gofyn am dreulio'ch amser gyda thîm sy'n gweithio yn Gymraeg.
