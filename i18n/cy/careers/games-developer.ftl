### Games developer: words of the career page.

title = Datblygwr gemau
summary = Yn creu gemau cyfrifiadur, fel rhaglennydd, artist, dylunydd neu brofwr, ar gyfer ffonau, consolau a chyfrifiaduron.
also-known-as =
    - datblygwr neu ddatblygwraig gemau
    - rhaglennydd gemau
    - dylunydd gemau
    - dylunydd lefelau
    - artist gemau
    - artist technegol
    - profwr gemau
search-words =
    - gemau
    - gêm
    - gems
    - gemau fideo
    - gemau cyfrifiadur
    - gemau compiwtar
    - chwarae gemau
    - gemio
    - gêmio
    - gwneud gemau
    - creu gemau
    - Xbox
    - PlayStation
    - Minecraft
    - Roblox
    - Fortnite
    - Unity
    - animeiddio
    - 3D
    - cymeriadau
    - realiti rhithwir
    - e-chwaraeon
    - profi gemau
    - stiwdio gemau
    - codio
    - gamer
    - games
    - game designer
starts-from = Cwrs lefel 3 neu Safon Uwch
first-step = Portffolio, yna swydd iau neu radd

work-activities =
    Mae chwarae gemau i'r swydd hon fel bwyta i gogydd. Mae'n help, ond nid dyna'r gwaith. Y gwaith yw gwneud i un peth bach deimlo'n iawn: sut mae cymeriad yn glanio ar ôl neidio, faint o amser mae drws yn ei gymryd i agor, a yw chwaraewr naw oed yn gallu gweld ble i fynd.

    Mewn stiwdio fawr mae gan bawb ei arbenigedd:

    - *Rhaglenwyr* sy'n ysgrifennu'r cod ar gyfer symud, ffiseg, bwydlenni, rhwydweithiau a meddwl y cymeriadau eraill.
    - *Dylunwyr* sy'n dyfeisio'r rheolau a'r lefelau, yn eu rhoi ar bapur ac yn eu newid pan fydd chwaraewyr yn diflasu.
    - *Artistiaid ac animeiddwyr* sy'n llunio, yn modelu ac yn symud y pethau a welwch.
    - *Dylunwyr sain* sy'n recordio esgidiau ar raean ac yn penderfynu pryd mae'r gerddoriaeth yn chwyddo.
    - *Profwyr* sy'n chwarae'r un pum munud drwy'r dydd, yn ceisio eu torri, ac yn disgrifio pob nam yn fanwl.
    - *Cynhyrchwyr* sy'n cadw trefn ar y cynllun, yr arian a'r dadleuon.

    Mewn un fach, mae dau neu dri o bobl yn gwneud hynny i gyd, a'r cyfrifon hefyd. Mae'r rhan fwyaf o stiwdios yn adeiladu ar *injan* barod, fel Unity neu Unreal, ac yn gwneud gwaith i eraill am dâl: rhan o gêm cwmni arall, neu feddalwedd i amgueddfeydd, ysbytai a ffatrïoedd. Y gwaith hwnnw sy'n talu'r rhent.

    Dylech wybod am yr ochr arall. Caiff llawer o gemau eu hatal cyn eu gwerthu. Pan fydd yr arian yn sychu, mae timau cyfan yn colli eu gwaith, a bu'r blynyddoedd diwethaf yn galed ledled y byd. Mae chwaraewyr yn ysgrifennu pethau creulon. Ac mae caru gemau'n gwneud i bobl weithio'n hirach nag y dylen nhw, rhywbeth y mae rhai penaethiaid wedi manteisio arno.

day-at-work =
    Mae stiwdio o naw o bobl yn rhannu dwy ystafell uwchben siop. Goleudy yw pwnc y gêm, a rhaid anfon fersiwn at y cyhoeddwr ddydd Gwener.

    Chi yw'r rhaglennydd symud. Tasg gyntaf y bore yw adroddiad gan y profwr: os dringwch yr ysgol wysg eich cefn gan ddal y lamp, rydych yn syrthio drwy'r byd. Mae'n cymryd awr i chi weld pam a phedwar munud i'w drwsio. Am ddeg mae'r tîm cyfan yn chwarae'r fersiwn newydd gyda'i gilydd, mewn distawrwydd, gan gymryd nodiadau. Mae'r storm yn rhy uchel. Mae'r ail ynys yn hyfryd ac ni all neb ddod o hyd i'r ffordd oddi arni.

    Ar ôl cinio rydych yn eistedd wrth ymyl yr artist. Mae hi eisiau i'r rhaff siglo, ac mae pob siglad yn arafu'r hen gonsolau. Rydych yn cytuno ar dair rhaff sy'n siglo a deuddeg sydd ond yn ymddangos felly. Tua diwedd y prynhawn mae'r dylunydd yn newid uchder naid, a hanner eich wythnos o fireinio gydag ef. Rydych yn ochneidio, ac yn ei wneud eto. Mae'n well, wir.

    Rai wythnosau cyn dyddiad cau, mae'r golau ymlaen tan naw. Yn y stiwdio hon cewch yr oriau'n ôl.

qualities-and-skills =
    Mae'r hyn sydd ei angen yn dibynnu ar yr arbenigedd. Dyma sydd ei angen ar bawb:

    - gorffen pethau; mae gêm fach gyflawn yn dweud mwy na hanner un fawreddog
    - rhoi a derbyn sylwadau plaen am waith sy'n annwyl i chi
    - sylwi pam mae rhywbeth yn hwyl, yn ddiflas neu'n annheg, a rhoi hynny mewn geiriau
    - gweithio mewn tîm lle mae artistiaid a rhaglenwyr yn gweld y byd yn wahanol

    Mae angen mathemateg dda ar raglenwyr, fectorau a thrigonometreg yn enwedig, ac iaith fel C++ neu C#. Mae angen tynnu llun, anatomeg a golau ar artistiaid, yn ogystal â meddalwedd. Mae angen ysgrifennu clir a thaenlenni ar ddylunwyr. Mae stiwdios yn fwy awyddus nag y buon nhw i gyflogi pobl sy'n wahanol i'r rhai arferol, ac i wneud gemau y gall chwaraewyr anabl eu defnyddio.

pay =
    Nid oes arolwg sy'n cyfrif datblygwyr gemau yn unig. Ffigurau holl raglenwyr a pheirianwyr meddalwedd y DU mewn swyddi llawn amser yw'r rhain, y rhan fwyaf ohonyn nhw mewn banciau, busnes a llywodraeth, felly darllenwch nhw'n ofalus. Fel arfer mae gemau'n talu llai na meddalwedd arall am yr un sgìl. Mae artistiaid, dylunwyr a phrofwyr yn cael llai na rhaglenwyr, a gall cyflog cyntaf profwr fod yn agos at yr isafswm cyflog. Ychydig o stiwdios Cymru sy'n talu fel rhai Llundain.

    Mae contractau byr yn gyffredin, a bylchau rhyngddyn nhw hefyd. Os cyhoeddwch eich gêm eich hun, y siop sy'n cymryd ei siâr gyntaf, ac nid yw'r rhan fwyaf o gemau bach byth yn talu am yr amser a roddwyd iddyn nhw.

hours =
    Mae wythnos arferol yn debyg i un unrhyw swyddfa, ac mae cryn nifer o stiwdios yn gadael i bobl weithio o gartref. Y perygl yw *crunch*: wythnosau o weithio gyda'r nos ac ar ddydd Sadwrn cyn rhyddhau gêm. Gofynnwch mewn cyfweliad pryd y gwnaethon nhw hynny ddiwethaf, a sut y talon nhw amdano. Yn y nos yn aml y mae pobl sy'n creu eu gemau eu hunain yn gweithio, ar ôl swydd sy'n eu bwydo.

places =
    Bach yw'r diwydiant yng Nghymru. Cwmnïau bach yw bron y cyfan ohono, a dechreuodd llawer gyda myfyrwyr.

    - Yng Nghaerdydd, Penarth a Chasnewydd a'r cyffiniau y mae'r rhan fwyaf.
    - Mae ambell un yn Abertawe, Wrecsam a Bangor, yn aml yn agos at brifysgol.
    - Mae rhai cwmnïau yng ngweddill y DU a thramor yn gadael i'w pobl fyw ble bynnag maen nhw'n dymuno.
    - Mae cwmnïau ffilm a theledu yng Nghymru'n defnyddio injans gemau ar gyfer golygfeydd ac effeithiau.
    - Mae angen efelychiadau ar gwmnïau sy'n hyfforddi llawfeddygon, milwyr neu yrwyr craen.

    I gael gwaith mewn stiwdio fawr efallai y bydd rhaid symud, er enghraifft i Fanceinion, Guildford, Leamington Spa neu Dundee. Mae [Ukie](organisation:ukie) yn cadw map ohonyn nhw.

vacancies =
    Ar dudalennau'r stiwdios eu hunain, ar Discord a LinkedIn, a thrwy [Into Games](organisation:into-games) y daw swyddi i'r golwg. Mae cannoedd yn cynnig am bob un iau. Nid yw llawer byth yn cael eu hysbysebu, am fod rhywun yn adnabod rhywun ers jam gemau. Mae Cymru Greadigol yn cyhoeddi pa gynyrchiadau yng Nghymru mae'n eu cefnogi, a bydd y cwmnïau hynny'n penodi cyn hir.

entry-routes =
    Nid oes neb yn gofyn am drwydded na thystysgrif i greu gemau. Y portffolio sy'n penderfynu: dau neu dri darn gorffenedig sy'n dangos y swydd rydych am ei chael, gyda nodyn am yr hyn a wnaethoch chi eich hun. Y cwestiwn yw ble cewch yr amser, yr addysg a'r cwmni i'w greu. I'r rhan fwyaf o bobl, coleg ac yna gradd yw'r ateb.

route-university =
    Mae graddau gemau gan Brifysgol De Cymru yng Nghaerdydd, Met Caerdydd, Y Drindod Dewi Sant yn Abertawe a Phrifysgol Wrecsam, rhai'n pwyso at gelf a rhai at god. Edrychwch ar yr hyn mae myfyrwyr y llynedd wedi'i ryddhau, a phwy a'u cyflogodd. Ar gyfer rhaglennu, mae cyfrifiadureg gyffredin lawn cystal, ac yn fwy defnyddiol i chi os na lwyddwch ym myd gemau. Mae'r rhan fwyaf o gyrsiau'n para tair blynedd.

route-college =
    Mae gan lawer o golegau yng Nghymru gyrsiau lefel 3 mewn datblygu gemau, cyfryngau creadigol neu gyfrifiadura, dros ddwy flynedd. Rydych yn dysgu defnyddio injan, yn creu gêm mewn grŵp ac yn casglu gwaith i'w ddangos. Gall y cwrs fynd â chi i brifysgol, neu i brentisiaeth mewn meddalwedd neu gyfryngau creadigol.

route-direct =
    Anfonwch ddolen ac nid llythyr hir. Hanner munud mae stiwdios yn ei roi iddi, felly rhowch y gorau'n gyntaf. Ymunwch â jam gemau, lle mae dieithriaid yn creu gêm dros benwythnos, gan ei fod yn rhoi i chi ddarn gorffenedig a phobl sydd wedi'ch gweld dan bwysau.

route-work =
    Profi gemau yw'r drws cefn traddodiadol. Mae'n talu'n wael ac mae'n aml dros dro, ond rydych yn yr adeilad. Mae eraill yn croesi o ddylunio gwe, addysgu, animeiddio neu [feddalwedd](career:software-developer). Yng Nghymru gall stiwdio gynnig y brentisiaeth meddalwedd, ond ychydig sy'n ddigon mawr i gymryd prentis.

training =
    Yn y gwaith rydych yn dysgu offer ac arferion y stiwdio gan y rhai o'ch cwmpas. Anaml y mae cynllun ffurfiol ond yn y cwmnïau mwyaf. Daw fersiynau newydd o'r injans bob blwyddyn ac mae'r gwneuthurwyr yn rhoi gwersi am ddim. Mae pobl yn mynd i sgyrsiau a sioeau, yn rhannu problemau ar-lein ac yn cadw eu prosiect bach eu hunain i fynd.

qualifications =
    Gall cyrsiau sy'n pwyso at god ofyn am fathemateg neu gyfrifiadura. Mae rhai sy'n pwyso at gelf am gael celf a dylunio, ac mae portffolio'n cyfrif cymaint â graddau. Dim ond canllaw cyffredinol ar gyfer Lloegr oedd gennym ar gyfer gofynion y radd. Ar gyfer y cwrs coleg, nifer TGAU Coleg Penybont sydd yma, ac mae'r colegau eraill yn debyg.

work-experience =
    Crëwch rywbeth y mis hwn. Mae Scratch, Godot, Unity a Blender am ddim. Mae cystadleuaeth Young Game Designers BAFTA yn derbyn ceisiadau gan ysgolion, ac mae Technocamps yn cynnal sesiynau â blas gemau arnyn nhw. Anaml y gall stiwdios bach roi wythnos i ddisgybl, ond efallai y cewch brynhawn os ysgrifennwch am eu gêm nhw ac nid am gemau'n gyffredinol. Mae wythnos gyda chwmni gwe, wrth ddesg sain theatr neu gydag animeiddiwr yn ddefnyddiol hefyd.

progression =
    Mae teitlau'n codi o iau i uwch i brif. Mae prif raglennydd, cyfarwyddwr celf neu gynhyrchydd yn gofalu am eraill. Ar wahân i hynny gallwch:

    - symud i feddalwedd arall, effeithiau ffilm, hyfforddi neu [ddylunio graffig](career:graphic-designer)
    - gweithio'n llawrydd i sawl stiwdio
    - dysgu mewn coleg neu brifysgol
    - sefydlu stiwdio; weithiau mae Cymru Greadigol a'r UK Games Fund yn rhoi grantiau, ac mae [Busnes Cymru](organisation:business-wales) yn cynghori am ddim

    Mae pobl yn newid stiwdio'n aml, o'u gwirfodd ac fel arall.

adult-opportunities =
    Nid oedran sy'n cyfrif yma ond amser rhydd. Ni all rhiant â swydd roi deugain awr yr wythnos i bortffolio, felly anelwch at yr hyn rydych yn ei wneud yn barod: cerddor at sain, athro at gemau dysgu, rheolwr at gynhyrchu, datblygwr at offer. Cadwch eich cyflog nes bod y contract cyntaf wedi'i lofnodi. Mae gradd ran-amser neu gwrs nos mewn injan yn rhoi i chi ddyddiad cau a beirniaid. Disgwyliwch gyflog is am flwyddyn neu ddwy.

welsh =
    Mae gemau'n gwerthu ledled y byd, felly Saesneg sy'n arwain, ac nid yw ambell stiwdio erioed wedi creu un yn Gymraeg. Ond mae S4C a chyrff eraill yn archebu gemau ac apiau Cymraeg i blant, mae amgueddfeydd am gael arddangosfeydd dwyieithog, ac mae ysgolion am gael pethau at wersi. Daw chwedlau a lleoedd Cymru i'r golwg mewn gemau o Gymru, ac mae'n help gallu darllen y straeon yn yr iaith wreiddiol.

    Bydd chwaraewr yn sylwi ar unwaith pan fydd testun Cymraeg yn rhy hir i'w flwch, neu pan fydd rhywun nad yw'n siarad Cymraeg wedi darllen y llais. Os gallwch ysgrifennu deialog sy'n swnio fel pobl go iawn yn Gymraeg, dywedwch hynny yn eich portffolio. Ychydig sy'n gallu.

picture-playtest-caption = Gwylio rhywun yn chwarae am y tro cyntaf
picture-playtest-description = Mae merch yn ei harddegau, â'i gwallt pinc mewn dwy gynffon, yn chwarae â rheolydd; ar y sgrin fawr mae draig fach goch ar ynysoedd yn yr awyr. Mae'r datblygwr gemau y tu ôl iddi'n gwylio â llyfr nodiadau.
