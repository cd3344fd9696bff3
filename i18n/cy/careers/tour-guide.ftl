### Tour guide: words of the career page.

title = Tywysydd teithiau
summary = Yn dangos trefi, cestyll, arfordiroedd ac amgueddfeydd i ymwelwyr, ac yn rhoi ystyr i'r hyn maen nhw'n ei weld.
also-known-as =
    - tywysydd twristiaid
    - tywysydd y Bathodyn Glas
    - tywysydd teithiau cerdded
    - tywysydd castell neu amgueddfa
    - tywysydd ar fws
    - gyrrwr-dywysydd
    - rheolwr teithiau
search-words =
    - tywys
    - tywyswr
    - tywysydd
    - teithiau
    - taith dywys
    - twristiaeth
    - twristiaid
    - ymwelwyr
    - fisitors
    - treftadaeth
    - castell
    - hanes
    - amgueddfa
    - taith gerdded
    - taith ysbrydion
    - llong fordaith
    - taith bws
    - Cadw
    - Ymddiriedolaeth Genedlaethol
    - Sain Ffagan
    - chwarel
    - llechi
    - ieithoedd
    - adrodd straeon
    - Bathodyn Glas
    - Bathodyn Gwyrdd
    - arwain teithiau
    - tour guide
starts-from = Adnabod lle yn dda, nid graddau arholiad
first-step = Yna tywys mewn un safle, neu gwrs bathodyn

work-activities =
    Gall unrhyw un ddarllen dyddiad yn uchel. Mae tywysydd yn edrych ar ddeugain o bobl sydd wedi bod ar fws ers Birmingham, ac yn dod o hyd i'r un stori honno a fydd yn eu gwneud yn falch o fod wedi dod oddi arno.

    Mae sawl ffurf ar y gwaith:

    - Mewn *un safle*, fel castell, chwarel lechi, distyllfa neu stadiwm, rydych yn arwain yr un daith sawl gwaith y dydd ac yn gwneud iddi swnio'n newydd.
    - Ar *deithiau cerdded* rydych yn arwain grwpiau bach o gwmpas tref, yn ôl thema: bwyd, ysbrydion, Dylan Thomas, y dociau.
    - Ar *fws* rydych yn siarad wrth i'r wlad fynd heibio, gan eistedd o chwith â meicroffon, ac yn amseru'r toiledau.
    - Fel *gyrrwr-dywysydd* rydych yn mynd â phedwar o Americanwyr i chwilio am fferm eu hen daid.
    - Fel *rheolwr teithiau* rydych yn aros gyda grŵp am ddyddiau ac yn gofalu am westai, pasbortau coll a ffraeo.

    Y tu ôl i bob awr mae llawer mwy o oriau o ddarllen, cerdded y llwybr, gweld beth sydd ar gau ac ateb e-byst. Mae tywysydd llawrydd hefyd yn dod o hyd i'r cleientiaid, yn pennu prisiau ac yn anfon anfonebau.

    Mae pobl yn gofyn am bopeth: rygbi, brenhinoedd, rhenti, ac a yw pobl wir yn siarad Cymraeg. Rhaid i chi wybod, neu wybod sut i ddweud nad ydych yn gwybod. Rydych hefyd yn cyfrif pennau, yn cadw llygad am y dyn sy'n methu dringo grisiau, ac yn cadw at amser, gan nad yw llong yn aros.

day-at-work =
    Mae llong fordaith yng Nghaergybi. Am saith rydych ar y cei, â'ch bathodyn ar eich cot, yn chwilio am fws naw.

    Erbyn wyth rydych wedi dweud *bore da* hanner canwaith ac wedi'u dysgu i'w ddweud yn ôl. Wrth groesi'r Fenai mae gennych un funud ar ddeg i Telford, y derwyddon a'r enw hiraf yn y byd. Yng Nghaernarfon rydych yn eu harwain i mewn o dan Dŵr yr Eryr, ac yn dewis man o'r gwynt. Rydych yn hepgor hanner yr hyn roeddech am ei ddweud, achos mae'n dechrau bwrw ac mae arnyn nhw eisiau te.

    Yn Llanberis mae menyw yn gofyn am streic chwarel y Penrhyn, a byddwch yn adrodd yr hanes wrth y grŵp i gyd yn y diwedd, mewn tawelwch. Mae un dyn ar goll wrth y bws. Rydych yn cael hyd iddo yn y siop, gyda draig.

    Yn ôl wrth y llong erbyn pedwar. Mae rhai'n rhoi cildwrn i chi, rhai'n rhoi cwtsh, ac un yn eich cywiro am ddyddiad pont. Gartref rydych yn edrych. Fe oedd yn iawn.

qualities-and-skills =
    Yn gyntaf, llais sy'n cario heb weiddi ac sy'n para tan y nos. Wedyn dygnwch, ar gyfer grisiau, cerrig anwastad a sefyll. Rhaid bod wrth eich bodd yn darganfod pethau, a bod â'r ddisgyblaeth i adael y rhan fwyaf heb ei dweud.

    Bydd angen darllen grŵp yn gyflym: pwy sydd wedi diflasu, pwy sy'n oer, pwy sy'n athro prifysgol. Mae hiwmor yn help. Mae angen tact hefyd, achos mae gan ymwelwyr eu barn, ac mae mannau poenus yn hanes Cymru sy'n haeddu gwell na jôc. Bydd Ffrangeg, Almaeneg, Sbaeneg, Eidaleg, Japaneg neu Fandarin yn dod â gwaith na all eraill ei gymryd. Mae angen trefn gydag amserau a thocynnau ac, os ydych ar eich pen eich hun, y gallu i'ch hysbysebu'ch hun.

pay =
    Nid oes arolwg sy'n edrych ar dywyswyr yn unig. Ar gyfer grŵp cymysg o swyddi hamdden a theithio y mae'r ffigur sydd yma, a chynrychiolwyr gwyliau, staff canolfannau croeso, criwiau caban ar longau ac arweinwyr teithiau yn eu plith, gan gyfrif gweithwyr cyflogedig llawn amser yn unig. Cymerwch ef fel syniad bras yn unig.

    Yn aml mae tywyswyr ar staff castell, chwarel neu amgueddfa yn cael cyflog sy'n agos at yr isafswm cyflog, sydd i'w weld ar gyfer oedolion, a rhai am y tymor yn unig. Mae tywyswyr hunangyflogedig yn codi tâl fesul hanner diwrnod neu ddiwrnod, mwy am ail iaith, a mwy â bathodyn. Gall [WOTGA](organisation:wotga) ddweud beth mae ei haelodau yn ei godi.

    Mewn haf llawn llongau mae hynny'n edrych yn dda. Rhannwch ef â'r wythnosau gwag o fis Tachwedd i fis Mawrth, tynnwch yswiriant a theithio, ac mae'n edrych yn wahanol. Mae incwm arall gan y rhan fwyaf o dywyswyr llawrydd Cymru, a byddai'n fentrus dechrau heb un.

hours =
    Ar gyfer y swyddi llawn amser yn y grŵp cymysg hwnnw y mae'r wythnos arferol sydd i'w gweld. Mae tywys yn dilyn y tymor: y Pasg i fis Hydref, gwyliau banc, tripiau ysgol ym mis Mehefin, llongau pan fydd y llanw'n dweud. Gallech gael tair taith mewn un diwrnod a dim un am bythefnos.

    I deithiau ysbrydion a chiniawau y mae'r nosweithiau'n mynd. Mae rheolwyr teithiau i ffwrdd am wythnos neu fwy ar y tro. Mae safleoedd â siop a chaffi yn cynnig swyddi rhan-amser sy'n gweddu i fyfyrwyr a phobl sydd wedi ymddeol.

places =
    Mae cestyll yn denu llawer: Caernarfon, Conwy, Harlech, Caerffili. Mae pyllau a chwareli'n gwneud hynny hefyd, fel yn Big Pit, Llanberis a Blaenau Ffestiniog, gan fod tirwedd lechi'r gogledd-orllewin yn Safle Treftadaeth y Byd. Gallech weithio i un o'r rhain:

    - [Cadw](organisation:cadw), [Amgueddfa Cymru](organisation:museum-wales) neu'r Ymddiriedolaeth Genedlaethol
    - amgueddfa cyngor, eglwys gadeiriol neu'r Senedd
    - stadiwm, distyllfa, rheilffordd stêm neu leoliad ffilmio
    - cwmni bysiau neu gwmni tramor sy'n gwerthu Cymru
    - cwmnïau llongau sy'n galw yng Nghaergybi, Abergwaun, Aberdaugleddau neu Gaerdydd
    - chi eich hun

    Rydych allan ym mhob tywydd, ac mae ôl hynny arnoch. Mae rheolwyr teithiau'n mynd i bob rhan o Ewrop, er mai dim ond tywyswyr â thrwydded leol sy'n cael siarad wrth y prif atyniadau mewn rhai gwledydd.

vacancies =
    Rhwng mis Ionawr a mis Mawrth y daw swyddi'r tymor. Edrychwch ar dudalennau swyddi Amgueddfa Cymru, Cadw a'r Ymddiriedolaeth Genedlaethol, ac ysgrifennwch at atyniadau preifat yn eich ardal. Nid yw gwaith llawrydd byth yn cael ei hysbysebu: mae'r cwmnïau'n edrych drwy restrau o dywyswyr â bathodyn, ac mae tywysydd sydd â dau le i fod ynddyn nhw yn ffonio un arall.

entry-routes =
    Nid oes deddf yng Nghymru sy'n dweud pwy sy'n cael tywys. Gallech ddechrau yfory, y tu allan i'r castell, os nad oes ots gan berchennog y tir a bod gennych yswiriant. Ond mae cwmnïau bysiau, asiantau mordeithiau a llysgenadaethau gan mwyaf yn gofyn am fathodyn gan yr [Institute of Tourist Guiding](organisation:institute-of-tourist-guiding): gwyn ar gyfer un safle, gwyrdd ar gyfer tref neu ranbarth, glas ar gyfer gwlad gyfan.

    Mae dechreuwr doeth yn tywys mewn un lle yn gyntaf, i weld a yw'r ganfed daith yn dal yn hwyl.

route-work =
    Gwnewch gais am swydd cynorthwyydd ymwelwyr, wrth dil neu wrth giât, a gofynnwch am gael dilyn y teithiau. Mae safleoedd yn hyfforddi eu tywyswyr eu hunain, gyda sgript ac ambell daith ymarfer. Mae gwirfoddolwyr yn nhai'r Ymddiriedolaeth Genedlaethol, eglwysi a rheilffyrdd treftadaeth yn cael yr un ymarfer. Ar ôl dau dymor byddwch yn gwybod a ydych am fynd ymhellach.

route-direct =
    I fod yn dywysydd â bathodyn rydych yn dilyn cwrs y mae'r Institute wedi'i achredu. Yng Nghymru mae'r [Wales Official Tourist Guides Association](organisation:wotga) wedi hyfforddi ei haelodau ei hun ac wedi cynnal cyrsiau Bathodyn Gwyrdd fesul rhanbarth, y de-ddwyrain, y de-orllewin a'r gogledd. Ar sail hynny y datblygwyd Bathodyn Glas ar gyfer Cymru gyfan. Rydych yn astudio yn eich amser eich hun am flwyddyn neu fwy: hanes, daeareg, iaith, y gyfraith, celf, ffermio. Mae'r arholiadau'n ysgrifenedig ac yn ymarferol, ar y palmant ac ar fws sy'n symud. Dim ond pan fydd digon o bobl y caiff y cyrsiau eu cynnal, a chi sy'n talu amdanyn nhw, felly holwch pryd mae'r nesaf.

route-college =
    Mae cyrsiau teithio a thwristiaeth lefel 2 a 3 yng ngholegau Cymru yn dysgu gofal cwsmeriaid, daearyddiaeth a chynllunio, gyda theithiau a lleoliad gwaith. Mae rhai disgyblion yn mynd iddyn nhw'n syth ar ôl TGAU. Mae gradd mewn hanes, astudiaethau Celtaidd, archaeoleg, ieithoedd neu dwristiaeth yn rhoi dyfnder i chi, er na fydd neb yn gofyn am weld un.

training =
    Mae cyrsiau bathodyn yn dysgu sut i ddewis, trefnu a lleisio sylwebaeth, lawn cymaint â beth i'w ddweud. Rydych yn dysgu *de a chwith* ar fws gan wynebu'n ôl, sut i sefyll fel eu bod yn edrych ar y peth ac nid arnoch chi, a sut i drin rhywun sy'n torri ar draws. Mae tywyswyr hefyd yn cadw'u cymorth cyntaf yn gyfredol, ac mae angen trwydded gan y cyngor ar yrrwr-dywysydd i gludo teithwyr am dâl.

    Rhaid i dywyswyr â bathodyn gofnodi rhai dyddiau o ddysgu bob blwyddyn. Ar ben hynny mae ardystiadau ar gyfer safleoedd unigol, ac mae pob amgueddfa newydd yn golygu prynhawn rhydd arall gyda llyfr nodiadau.

registration =
    Mae bathodyn yn eich rhoi ar restr yr Institute, lle gall asiantau ddod o hyd i chi a'ch gwirio. Yng Nghymru mae cymdeithas y tywyswyr swyddogol yn gwneud yr un peth ar gyfer ei haelodau ei hun. Rydych yn talu tanysgrifiad blynyddol i bob un, a daw yswiriant gydag ef fel arfer. Mae rhywun heb fathodyn yn rhydd i dywys, ond ni chaiff ei alw ei hun yn dywysydd y Bathodyn Glas.

qualifications =
    Ar gyfer cwrs coleg y mae'r graddau arholiad, o ganllaw cyffredinol i Loegr. Nid yw cyrsiau bathodyn yn gofyn am raddau arholiad penodol. Mae ganddyn nhw gyfweliad neu brawf mynediad, lle gallan nhw ofyn i chi siarad am dair munud am rywbeth rydych yn ei garu.

work-experience =
    Ewch â'ch teulu eich hun o gwmpas eich tref eich hun, a gwnewch iddyn nhw dalu â beirniadaeth onest. Cynigiwch daith i'r ysgol gynradd. Mae amgueddfeydd yn cymryd disgyblion ar leoliad a gwirfoddolwyr ifanc, ac mae capeli, gorsafoedd bad achub a chymdeithasau hanes lleol yn hoffi siaradwr parod. Mae angen helpwyr ledled Cymru ar *Drysau Agored* bob mis Medi. Ewch ar deithiau pobl eraill, a nodwch yr eiliad pan wnaethoch chi beidio â gwrando.

disclosure =
    Ni ofynnir am wiriad i'r rhan fwyaf o dywyswyr. Os ydych yn arwain grwpiau ysgol yn aml neu'n gweithio i dîm addysg amgueddfa, efallai y byddan nhw'n gofyn am wiriad.

progression =
    Gallwch fynd o'r gwyrdd i'r glas, ychwanegu ieithoedd, a dod yn dywysydd y gofynnir amdano wrth ei enw. Mae rhai'n hyfforddi tywyswyr newydd neu'n arholi. Mae eraill yn rheoli canolfan ymwelwyr, tîm dysgu amgueddfa neu gwmni teithiau, neu'n ysgrifennu ac yn darlledu.

    Mae cryn nifer yn mynd â'r un doniau i'r ystafell ddosbarth, i [actio](career:actor) mewn gwisg, neu i [arwain yn yr awyr agored](career:outdoor-activities-instructor), neu'n dod yn [llyfrgellwyr](career:librarian) ac archifwyr. Mae teithiau bwyd wedi arwain ambell un yn ôl i'r [gegin](career:chef).

adult-opportunities =
    Ail yrfa yw hon yn amlach na'r gyntaf. Daw athrawon, clerigwyr, milwyr, peirianwyr a nyrsys ati yn hanner cant ac yn hŷn, gyda phensiwn y tu ôl iddyn nhw, oes o wybodaeth, a'u nosweithiau'n rhydd i astudio. Nid oes neb yn gweld bai ar wallt brith wrth borth castell.

    Dylai pobl iau sydd â rhent i'w dalu ei chyfuno â gwaith gaeaf. Mae [Busnes Cymru](organisation:business-wales) yn rhoi cyngor ar ddechrau busnes. Edrychwch beth yw cost bathodyn, a sawl taith sydd ei hangen i'w hennill yn ôl.

welsh =
    Mae ymwelwyr o wledydd eraill am glywed yr iaith, a thywysydd sy'n ei siarad bob dydd yw'r peth maen nhw'n sôn amdano gartref. Mae'r enwau'n egluro'r tir: *aber*, *llan*, *caer*. Mae Cadw, Amgueddfa Cymru a'r Senedd yn cynnig teithiau yn Gymraeg, ac maen nhw'n brin o dywyswyr sy'n gallu eu harwain yn dda i ysgolion ac i deuluoedd o'r cwm nesaf.

    Mae grwpiau Cymraeg yn werth eu cael hefyd: clybiau, capeli, *Merched y Wawr*, dysgwyr ar ddiwrnod allan. Os nad ydych yn ei siarad, dysgwch ddweud pob enw lle yn gywir. Mae pobl yn sylwi, a dyna'r lleiaf sy'n ddyledus i'r lle.

picture-castle-caption = Edrychwch i fyny: stori wrth y castell
picture-castle-description = Mae tywysydd mewn siaced goch yn pwyntio i fyny at gastell. Mae ymwelwyr o sawl oed yn edrych i fyny; mae ci tywys mewn harnais melyn gan un ohonyn nhw.
