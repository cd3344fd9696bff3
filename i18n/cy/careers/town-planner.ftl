### Town planner: words of the career page.

title = Cynllunydd tref
summary = Yn penderfynu neu'n cynghori ble gellir codi cartrefi, ffyrdd, siopau a ffermydd gwynt, a beth y dylid ei adael fel y mae.
also-known-as =
    - cynllunydd
    - swyddog cynllunio
    - cynlluniwr
    - ymgynghorydd cynllunio
    - cynllunydd trefol
    - swyddog rheoli datblygu
search-words =
    - caniatâd cynllunio
    - cais cynllunio
    - adran gynllunio
    - cynllunio tref
    - cynllunio gwlad
    - estyniad
    - stad o dai
    - tai newydd
    - llain las
    - ardal gadwraeth
    - adeilad rhestredig
    - ail gartrefi
    - tai haf
    - CDLl
    - cynllun datblygu lleol
    - canol y dref
    - adfywio
    - mapiau
    - yr amgylchedd
    - parc cenedlaethol
    - Eryri
    - tir
    - cynlunydd
    - planning
    - town planner
starts-from = Gradd gymeradwy, neu radd meistr ar ôl gradd arall
first-step = Yna swydd gyntaf fel cynllunydd graddedig

work-activities =
    Mae rhywun yn ennill a rhywun yn colli gyda phob newid i dir. Mae rhywun am godi deugain o dai mewn cae uwchben Caernarfon, mae'r ysgol yno'n llawn, mae'r nant yn gorlifo'n barod, ac nid oes gan deuluoedd ifanc unman i fyw. Eich gwaith chi yw pwyso hynny i gyd yn agored, yn ôl rheolau, a dweud ie, na, neu ie os.

    Mae cynllunwyr yn gwneud un o dri math o waith, ac mae llawer yn symud rhyngddyn nhw.

    - *Rheoli datblygu.* Rydych yn delio â cheisiadau, o ffenestr yn y to i chwarel. Rydych yn darllen y cynlluniau, yn ymweld â'r safle, yn gwrando ar yr adran briffyrdd, ecolegwyr a chymdogion, ac yn ysgrifennu adroddiad ag argymhelliad. Chi sy'n penderfynu ar yr achosion bach; mae'r rhai mawr yn mynd at bwyllgor o gynghorwyr, ac nid ydyn nhw bob amser yn dilyn eich cyngor.
    - *Polisi.* Rydych yn ysgrifennu'r cynllun datblygu lleol, sy'n dweud am flynyddoedd i ddod beth gaiff fynd i ble. Rydych yn cyfrif cartrefi, swyddi, ystlumod a lleoedd parcio, yn llunio mapiau, yn cynnal cyfarfodydd mewn neuaddau pentref ac yn amddiffyn y canlyniad o flaen arolygydd.
    - *Ymgynghori.* Rydych yn gweithio i bwy bynnag sydd am adeiladu: yn dod o hyd i'r tir, yn cyflwyno'r achos ac yn bargeinio â'r cyngor.

    Mae gan Gymru ei system gynllunio ei hun, sy'n mynd yn fwy gwahanol i un Lloegr bob blwyddyn. Mae cynllun cenedlaethol, Cymru'r Dyfodol, a rhai rhanbarthol newydd. Ffosffadau mewn afonydd, mapiau llifogydd, ail gartrefi, ynni ar yr ucheldir ac effaith tai newydd ar y Gymraeg: cwestiynau bob dydd yw'r rhain yma.

    Ni fyddwch yn boblogaidd. Mae cymdogion yn ysgrifennu atoch mewn llythrennau bras, mae ymgeiswyr yn meddwl eich bod yn araf, a'ch enw chi sydd ar yr adroddiad. Mae adrannau'n brin o staff, ac mae llwyth gwaith trwm yn beth arferol. Araf yw'r newid: gall sgwâr tref y buoch yn dadlau drosto gymryd pymtheg mlynedd. Ond un diwrnod byddwch yn cerdded ar ei draws.

day-at-work =
    Rydych yn cyrraedd swyddfeydd y cyngor am naw â thri deg un o achosion ar eich sgrin. Mae angen penderfynu ar un heddiw: ysgubor sydd i'w throi'n dŷ. Daeth yr arolwg ystlumod neithiwr. Rydych yn ychwanegu dau amod, yn gwirio pob gair gyda'r cyfreithiwr ac yn ei anfon i'w lofnodi.

    Erbyn diwedd y bore rydych mewn welingtons ar fferm ger Machynlleth, lle mae teulu am gael ail dŷ er mwyn i ferch ddod adref at y busnes. Rydych yn tynnu llun o'r olygfa o'r ffordd, yn mesur y lôn ac yn gofyn, yn garedig, am gyfrifon y fferm, gan fod y polisi'n mynnu prawf.

    Yn y car y cewch ginio. Yn ôl wrth y ddesg mae dyn yn ffonio am ffens ei gymydog am y trydydd tro yr wythnos hon. Rydych yn egluro eto nad yw cynllunio'n amddiffyn golygfa.

    Am hanner awr wedi pump mae'r pwyllgor yn cyfarfod. Mae gennych bum munud i gyflwyno cynllun am dri deg o fflatiau uwchben siopau. Mae un cynghorydd yn holi am barcio, un arall am sbwriel, a chaiff ei basio o un bleidlais. Rydych gartref erbyn wyth, ac mae dieithryn eisoes wedi'ch enwi ar Facebook.

qualities-and-skills =
    Mae mapiau'n help, ac adnabod naws lle, ond gyda phobl a phapur y gwneir y gwaith. Rhaid gallu:

    - gweld adeilad nad yw yno eto, o gynllun
    - bod yn deg â rhywun nad ydych yn hoffi ei syniad
    - ysgrifennu adroddiad y gallai llys fynd drwyddo â chrib mân
    - siarad â llond neuadd o bobl ddig a bod yn gwrtais o hyd
    - trin rhifau: cartrefi, traffig, arian at ysgolion a mannau chwarae
    - sylwi pan fydd ymgynghorydd clyfar wedi gadael rhywbeth allan
    - cadw deugain achos i symud, yn unol â dyddiadau sydd wedi'u pennu yn y gyfraith
    - bod y tu hwnt i amheuaeth: dim anrhegion, dim ffafrau, dim ceisiadau ffrindiau

pay =
    Mae cynghorau'n rhoi cynllunwyr ar eu graddfeydd cyflog eu hunain, felly edrychwch ar sawl hysbyseb i weld beth yw cyflog swydd gyntaf. O dan ffigur canol yr arolwg y mae graddedigion yn dechrau. Mae uwch-gynllunwyr, arweinwyr tîm a phrif gynllunwyr yn codi uwch ei ben, ac mae ymgynghorwyr yn aml yn talu mwy na'r cyngor, am ddyddiau hirach.

    Swyddogion cynllunio tref ar bob lefel yn y Deyrnas Unedig yw grŵp yr arolwg, gan gynnwys rhai nad ydyn nhw'n siartredig. Ychydig o'r ffigurau arferol sydd ynddo, gan mai ychydig o bobl a holwyd.

hours =
    Oriau'r dydd mae swyddfeydd yn eu cadw, gydag oriau hyblyg, ac efallai y cewch weithio gartref am ran o'r wythnos. Mae pwyllgorau, arddangosfeydd a chyfarfodydd pentref yn mynd ag ambell noson. Rhaid gyrru i ymweld â safleoedd. Mae ymgynghorwyr yn gweithio'n hwyr cyn ymchwiliad. Nid yw'n anodd trefnu swydd ran-amser neu rannu swydd mewn cyngor.

places =
    Mae pob un o'r ddau gyngor ar hugain yn awdurdod cynllunio, ac felly hefyd y tri pharc cenedlaethol: Eryri, Bannau Brycheiniog ac Arfordir Penfro. Dyma rai eraill:

    - Llywodraeth Cymru yng Nghaerdydd ac Aberystwyth, sy'n llunio'r polisi
    - Penderfyniadau Cynllunio ac Amgylchedd Cymru, y mae ei arolygwyr yn penderfynu ar apeliadau
    - Cyfoeth Naturiol Cymru, Cadw a'r cwmnïau dŵr a grid
    - cwmnïau ymgynghori, y rhan fwyaf yng Nghaerdydd, ychydig yn Abertawe, Bangor a threfi'r ffin
    - adeiladwyr tai, cymdeithasau tai, porthladdoedd a chwmnïau ynni

    Mae tîm bach cefn gwlad yn gwneud popeth; mewn dinas efallai na fyddwch yn gwneud dim ond fflatiau myfyrwyr am flwyddyn. Mae graddau cynllunio Prydain yn gyfarwydd yn Iwerddon, Awstralia, Seland Newydd a gwledydd y Gwlff.

vacancies =
    Mae swyddi cyngor ar wefannau'r cynghorau eu hunain ac ar dudalennau swyddi'r corff proffesiynol, yr [RTPI](organisation:rtpi). Drwy [Civil Service Jobs](organisation:civil-service-jobs) y daw swyddi Llywodraeth Cymru. Mae cwmnïau ymgynghori'n derbyn myfyrwyr am flwyddyn allan neu haf ac yn cadw'r rhai maen nhw'n eu hoffi.

    Nid oes digon o gynllunwyr yng Nghymru, yn y gorllewin a'r gogledd yn enwedig, felly dylai rhywun graddedig sy'n fodlon symud gael gwaith.

entry-routes =
    Mae gan y rhan fwyaf o gynllunwyr radd y mae'r RTPI wedi'i chymeradwyo. Yng Nghymru, Prifysgol Caerdydd sy'n dysgu cyrsiau o'r fath, i rai sy'n gadael yr ysgol ac i raddedigion pynciau eraill. Mae prifysgolion ym Mryste, Lerpwl a Manceinion o fewn cyrraedd hefyd.

    Mae gan Loegr brentisiaeth i gynllunwyr tref siartredig. Nid oes un yng Nghymru, er bod RTPI Cymru wedi gofyn i Lywodraeth Cymru amdani. Holwch nhw cyn rhoi'r gorau i'r syniad.

route-university =
    Gallwch ddilyn y cwrs israddedig yng Nghaerdydd gyda blwyddyn â chyflog yn y gwaith. Mae myfyrwyr yn gwneud prosiectau ar strydoedd go iawn, ystadegau, y gyfraith, dylunio a chryn dipyn o wleidyddiaeth.

    Os oes gennych radd eisoes mewn daearyddiaeth, pensaernïaeth, y gyfraith, ecoleg neu rywbeth tebyg, bydd gradd meistr o flwyddyn yn llawn amser, neu ddwy yn rhan-amser, yn eich gwneud yn gynllunydd. Gellir defnyddio benthyciad ôl-raddedig gan Gyllid Myfyrwyr Cymru. Mae rhai cynghorau'n talu ffioedd staff sy'n astudio un diwrnod yr wythnos neu o bell.

route-work =
    Gallwch ddod i adran gynllunio fel technegydd, cynorthwyydd gorfodi neu swyddog cymorth, gyda TGAU neu Safon Uwch. Rydych yn gwirio bod ceisiadau'n gyflawn, yn eu gosod ar y map, yn codi hysbysiadau melyn ac yn ateb y ffôn. Mae pobl wedi mynd oddi yno i radd ran-amser ac i ddesg cynllunydd. Gofynnwch yn y cyfweliad a yw hynny ar gael, a beth ddigwyddodd i'r person diwethaf.

training =
    Yn y flwyddyn gyntaf, yr achosion bach a gewch chi: ystafelloedd haul, arwyddion siop, garejys. Mae uwch-gynllunydd yn darllen eich adroddiadau ac yn eu hanfon yn ôl yn farciau i gyd. Rydych yn cysgodi mewn apeliadau, yn dysgu defnyddio meddalwedd mapio ac yn eistedd gyda phob adran arall sy'n rhoi barn ar gynlluniau.

    Ar ôl rhyw ddwy flynedd o brofiad go iawn, gallwch gyflwyno adroddiad ysgrifenedig ar eich gwaith, yr Asesiad o Gymhwysedd Proffesiynol, a dod yn aelod siartredig. O hynny ymlaen rhaid cadw cofnod o'ch dysgu. Mae'r gyfraith yn symud, ac mae cyfraith Cymru'n symud ar ei phen ei hun.

registration =
    Nid oes angen trwydded ar neb i weithio fel cynllunydd. Aelodaeth siartredig o'r [Sefydliad Cynllunio Trefol Brenhinol](organisation:rtpi) (y llythrennau MRTPI ar ôl eich enw) mae swyddi uwch yn gofyn amdani, ac mae'n golygu cadw at god ymddygiad. Caiff myfyrwyr ymuno am ddim.

qualifications =
    Ar gyfer y radd gyntaf mae daearyddiaeth yn ddefnyddiol, ac nid oes pwnc y mae'n rhaid ei gael. Ar gyfer y cwrs meistr mae angen gradd, un dda fel arfer, mewn bron unrhyw bwnc.

work-experience =
    Caiff unrhyw un wylio pwyllgor cynllunio, yn y siambr neu ar y we: gwyliwch ddau, a darllenwch adroddiad y swyddog yn gyntaf. Chwiliwch am geisiadau yn eich stryd eich hun ar gofrestr y cyngor. Gofynnwch am wythnos gyda'r adran, pensaer neu'r parc cenedlaethol. Bydd adeiladu modelau, ffotograffiaeth, sedd ieuenctid ar gyngor tref neu ymgyrch am lwybr bws i gyd o les i chi.

progression =
    Gallwch fynd o fod yn gynllunydd i fod yn uwch-gynllunydd, yn brif gynllunydd ac yn arweinydd tîm, ac yna'n bennaeth gwasanaeth. Neu gallwch ddewis cornel o'r maes:

    - treftadaeth, adeiladau rhestredig a dylunio
    - mwynau, gwastraff, ffermydd gwynt a solar
    - trafnidiaeth ac adfywio
    - gorfodi, i'r rhai sy'n hoffi gwaith ditectif
    - arolygydd gyda PCAC, sy'n penderfynu ar apeliadau ar ei ben ei hun

    Mae cynllunwyr yn gweithio mor agos â [phenseiri](career:architect), [peirianwyr sifil](career:civil-engineer) ac [ecolegwyr](career:ecologist) nes bod rhai'n croesi drosodd, gyda rhagor o astudio. Mae eraill yn sefyll etholiad i'r cyngor.

adult-opportunities =
    Mae syrfewyr, daearyddwyr, newyddiadurwyr, athrawon a phobl o ymgyrchoedd yn dod i gynllunio yn eu tridegau ac wedyn. Mae bywyd yn dysgu rhywfaint o'r hyn sydd ei angen. Y radd meistr ran-amser yw'r bont arferol, ac mae'n werth gofyn i gyngor eich cyflogi'n gyntaf a thalu amdani wedyn.

    Heb radd, meddyliwch am swydd technegydd, neu gwrs Mynediad ac yna dair blynedd yng Nghaerdydd.

welsh =
    Yng Ngwynedd mae'r adran yn gweithio drwy'r Gymraeg, ac yn Ynys Môn, Ceredigion a Sir Gaerfyrddin, yn Gymraeg y mae llawer o'r ymweliadau a'r cyfarfodydd pentref. Mae gan ymgeiswyr a gwrthwynebwyr fel ei gilydd hawl i ddefnyddio'r naill iaith neu'r llall. Mae gwasanaethau cynllunio wedi dweud ers blynyddoedd nad oes digon o gynllunwyr sy'n siarad Cymraeg i'w cael.

    Mae'r iaith yn rhan o'r pwnc hefyd. Mae polisi'n gofyn a fyddai stad newydd yn cryfhau neu'n gwanhau'r Gymraeg mewn cymuned, a rhaid i rywun ateb â thystiolaeth. Prin yw'r gyrfaoedd eraill lle mae'r cwestiwn hwnnw mor ganolog. Ar gyfer swydd yn Nhrefynwy neu Gasnewydd go brin y byddai ei hangen, y tu hwnt i'r enwau ar y map.

picture-model-caption = Cynllunio'r strydoedd o gwmpas afon
picture-model-description = Mae cynllunydd tref a dau o drigolion yn plygu dros fodel â thai, coed ac afon droellog. Mae'r cynllunydd yn pwyntio at stryd, a dyn hŷn yn gosod tŷ i lawr.
