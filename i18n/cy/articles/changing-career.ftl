### Changing career: words of the article.

title = Newid gyrfa fel oedolyn
summary = Sut i symud i waith arall heb daflu'r hyn sydd gennych: rhoi cynnig arno, ailhyfforddi, arian, a'r help sydd yng Nghymru.
body =
    Prin yw'r bobl sy'n newid gyrfa ac yn dechrau o ddim. Mae hanner yr hen yrfa'n mynd gyda nhw: mae gyrrwr bws yn mynd yn ofalwr, gofalwr yn mynd yn nyrs, a ffermwr yn trwsio tyrbinau gwynt. Fel arfer mae'n cymryd blwyddyn neu ddwy, a daw cyfnod yn y canol pan fydd llai o arian. Mae'n help gwybod hynny cyn dechrau.

    ## Beth rydych chi am ei adael?

    Efallai mai'r gwaith ei hun ydyw. Gall hefyd fod y rheolwr, yr oriau, y daith, neu'r un gadair ers deng mlynedd. Os mai un o'r rheini sydd ar fai, gallai cyflogwr newydd fod yn ddigon. Ysgrifennwch ddwy restr fer: yr hyn y mae'n rhaid i chi ei gael, fel cyflog, oriau ysgol neu waith sy'n garedig wrth eich cefn, a'r hyn y byddech yn falch o'i golli.

    ## Beth sydd gennych yn barod

    Rydych yn gwybod mwy nag y mae teitl eich swydd yn ei ddweud. Rhowch hynny mewn geiriau y gall crefft arall eu defnyddio:

    - Mae gweithiwr siop yn trin arian, cwynion a chiw.
    - Mae ffermwr yn cadw peiriannau i fynd, yn llenwi cofnodion ac yn gweithio ym mhob tywydd.
    - Mae rhiant neu ofalwr yn cynllunio, yn dadlau â swyddfeydd ac yn cadw'i ben am bedwar y bore.
    - Mae rhywun o'r lluoedd arfog wedi arwain pobl ac wedi dilyn rheolau diogelwch i'r llythyren.
    - Os ydych yn siarad Cymraeg, mae hynny'n agor ei ddrysau ei hun: gweler [gweithio drwy'r Gymraeg](article:working-through-welsh).

    Gofynnwch i ddau o bobl sydd wedi gweithio gyda chi am beth y bydden nhw'n troi atoch. Bydd yr ateb yn syndod yn aml.

    ## Rhowch gynnig arno cyn talu amdano

    Treuliwch ddiwrnod gyda rhywun sy'n gwneud y gwaith, ar ddiwrnod cyffredin. Gofynnwch beth nad yw'n ei hoffi amdano. Gallwch wirfoddoli, gwneud shifftiau dros dro ar y penwythnos, neu ddilyn un cwrs gyda'r nos. Mae [Interniaethau a lleoliadau gwaith](article:internships) yn dweud sut i ofyn. Mae wythnos mewn cartref gofal neu ar do yn dweud mwy wrthych na blwyddyn o hel meddyliau, a pheth rhad, ar y pwynt hwn, yw dysgu bod y gwaith yn gas gennych.

    ## Help yng Nghymru

    - Mae [Cymru'n Gweithio](organisation:working-wales) yn rhoi cyngor am ddim i unrhyw un dros oedran ysgol, dros y ffôn, ar-lein ac mewn llawer o drefi. Dechreuwch yma. Y cynghorwyr sy'n gwybod pa gynlluniau sydd ar agor y mis hwn.
    - Mae *Cyfrifon Dysgu Personol* yn talu am gyrsiau coleg rhan-amser mewn meysydd lle mae angen gweithwyr. Rhaid i chi fod yn 19 oed o leiaf, byw yng Nghymru ac, fel rheol, fod mewn swydd sy'n talu llai na swm penodol. Ar gyfer rhai cyrsiau digidol a gwyrdd, nid yw'r cyflog yn cyfrif. Gall pobl ar gontractau dim oriau, a'r rhai y mae eu swydd mewn perygl, fod yn gymwys hefyd.
    - Mae *ReAct+* wedi helpu pobl sydd wedi colli eu swydd, neu sydd wedi cael rhybudd y bydd yn dod i ben, gyda chost hyfforddiant, teithio a gofal plant. Mae enwau a rheolau cynlluniau fel hyn yn newid, felly holwch Cymru'n Gweithio beth sydd ar gael nawr.
    - Mae [Busnes Cymru](organisation:business-wales) yn cynghori'r rhai sydd am weithio iddyn nhw eu hunain.
    - Gall undeb llafur dalu am gyrsiau. Holwch y cynrychiolydd dysgu yn y gwaith.

    ## Ffyrdd o ailhyfforddi

    Nid oes terfyn oedran uchaf i [brentisiaeth](article:apprenticeships), ac rydych yn ennill o'r diwrnod cyntaf. Dyna sut mae [trydanwr](career:electrician) yn dysgu'r grefft. I gael gradd heb Safon Uwch, mae [cyrsiau Mynediad](article:access-courses) a'r [Brifysgol Agored yng Nghymru](organisation:open-university-wales). Mae colegau'n dysgu llawer o bethau gyda'r nos. Mae rhai cyflogwyr yn eich hyfforddi o'r dechrau'n deg, yn enwedig ym maes gofal, gyrru, canolfannau galwadau a'r gwasanaeth sifil.

    Gwyliwch rhag cyrsiau byr, costus sy'n addo swydd. Cyn talu, gofynnwch i ddau gyflogwr a fydden nhw'n cymryd rhywun sydd wedi'i wneud.

    ## Arian

    Cyfrifwch beth yw'r mis mwyaf main y gallwch fyw drwyddo, ac yna faint o fisoedd o'r fath y byddai'r newid yn eu cymryd. Meddyliwch am rent neu forgais, gofal plant, y car, a phensiwn heb daliadau i mewn iddo. Allech chi fynd i lawr i dri neu bedwar diwrnod yn eich swydd bresennol? Allech chi newid yn y gaeaf, neu ar ôl i fenthyciad ddod i ben?

    Os oes gennych radd, prin yw'r help ar gyfer ail un, ond mae eithriadau ar gyfer rhai pynciau. Holwch [Gyllid Myfyrwyr Cymru](organisation:student-finance-wales) cyn gwneud cais. Gall [Cyngor ar Bopeth](organisation:citizens-advice) wirio pa fudd-daliadau y gallech eu cael wrth hyfforddi neu ar gyflog is. Yn aml mae blynyddoedd cyntaf gyrfa newydd yn talu llai na blynyddoedd olaf yr hen un. Edrychwch ar ei thudalen am gyflog rhywun profiadol, ac nid y cyflog cychwynnol yn unig.

    ## Os yw eich swydd yn dod i ben

    Mae gennych hawl i rybudd. Os ydych wedi bod yno am ddwy flynedd, fel arfer cewch dâl dileu swydd hefyd, ac ychydig o amser â thâl i chwilio am waith neu drefnu hyfforddiant. Mae [Acas](organisation:acas) yn esbonio sut mae'n cael ei gyfrif. Gofynnwch i'ch cyflogwr wahodd Cymru'n Gweithio i mewn cyn i'r drysau gau. Cofrestrwch yn fuan, gan mai dim ond i'r rhai sy'n gofyn o fewn amser penodol y mae rhai mathau o help.

    ## Bod yn ddechreuwr eto

    Peth od yw bod yn hanner cant a heb wybod lle mae'r tegell. Efallai mai rhywun yr un oed â'ch plant fydd yn eich dysgu. Ni chaiff cyflogwyr eich gwrthod oherwydd eich oedran, ond mae rhai'n dal i ddisgwyl i chi fod yn araf, neu'n rhy falch i ddysgu. Dangoswch yn eich cais eich bod wedi dysgu rhywbeth yn ddiweddar, a dywedwch eich bod yn fodlon dechrau yn y gwaelod.

    Dywedwch wrth y bobl gartref beth fydd hyn yn ei olygu i'r nosweithiau a'r gwyliau. Yna pennwch dri dyddiad: pryd y byddwch wedi siarad â chynghorydd, pryd y byddwch wedi rhoi cynnig ar y gwaith am ddiwrnod, a phryd y byddwch yn penderfynu.
