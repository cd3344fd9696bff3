### Librarian: words of the career page.

title = Llyfrgellydd
summary = Yn dewis, yn trefnu ac yn gofalu am lyfrau a gwybodaeth, ac yn helpu pobl i ddod o hyd i'r hyn sydd ei angen arnyn nhw ac i ymddiried ynddo.
also-known-as =
    - gweithiwr gwybodaeth proffesiynol
    - llyfrgellydd pwnc
    - llyfrgellydd ysgol
    - llyfrgellydd plant
    - rheolwr llyfrgell
    - rheolwr gwybodaeth
search-words =
    - llyfrgell
    - llyfrgelloedd
    - llyfrgell y dref
    - llyfrgell deithiol
    - llyfrgell ysgol
    - llyfrgell prifysgol
    - Llyfrgell Genedlaethol
    - y Llyfrgell Gen
    - llyfrau
    - darllen
    - hoff o ddarllen
    - catalogio
    - benthyg llyfrau
    - ymchwil
    - gwybodaeth
    - archifau
    - archifydd
    - cronfeydd data
    - e-lyfrau
    - cynorthwyydd llyfrgell
    - amser stori
    - gwaith tawel
    - CILIP
    - llifrgell
    - laibri
    - library
starts-from = Gradd, neu waith fel cynorthwyydd llyfrgell
first-step = Swydd ar y cownter, neu gwrs llyfrgellyddiaeth

work-activities =
    Mae llyfrgellydd yn cael ei dalu am wybod ble mae pethau, ac a oes modd eu credu. Rhan o'r gwaith yw llyfrau. Mae cronfeydd data, mapiau, recordiadau a hen bapurau newydd yn rhan hefyd, a'r person wrth y ddesg nad yw'n siŵr beth i ofyn amdano.

    Mae'r hyn a wnewch yn dibynnu ar ble rydych chi:

    - Mewn *llyfrgell gyhoeddus*, rydych yn prynu llyfrau i sir, yn cynnal clybiau ac amser stori, yn helpu pobl heb gyfrifiadur i fynd ar-lein, ac yn rheoli llond llaw o ganghennau ar ychydig iawn o arian.
    - Mewn *prifysgol neu goleg*, mae gennych bynciau penodol. Rydych yn dysgu myfyrwyr i chwilio'n dda, yn rhoi trefn ar restrau darllen ac yn bargeinio am bris cyfnodolion.
    - Mewn *ysgol*, rydych yn dod â disgyblion a llyfrau at ei gilydd, yn aml ar eich pen eich hun.
    - Mewn *ysbyty, llys neu gwmni cyfreithiol*, rydych yn chwilio drwy'r dystiolaeth i bobl sy'n gorfod penderfynu rhywbeth erbyn y prynhawn.
    - Yn y *Llyfrgell Genedlaethol*, gallech gatalogio llythyrau, digido ffotograffau neu ateb hanesydd teulu yn Ohio.

    O'r golwg mae'r catalogio: disgrifio pob eitem er mwyn i eraill ddod o hyd iddi. Mae cyllidebau, rotâu, contractau e-lyfrau, ffurflenni grant a gwres canolog wedi torri.

    Mae'n llai tawel nag y byddech yn ei feddwl. Mae llyfrgell gyhoeddus yn gynnes ac am ddim, felly mae'n denu pobl unig, ddigartref, sâl neu feddw ynghyd â phawb arall. Byddwch yn tawelu rhywun nawr ac yn y man, ac yn gofyn i rywun adael. Ac ers blynyddoedd mae llyfrgelloedd wedi colli arian ac oriau. Mae llawer o lyfrgellwyr wedi gweld cangen a gymerodd ddeng mlynedd i'w meithrin yn cau, neu'n mynd i ddwylo gwirfoddolwyr.

day-at-work =
    Ar y dydd Sadwrn hwn, chi sy'n gyfrifol am lyfrgell tref yng Ngwent.

    - Cyn naw, rydych yn gwagio'r blwch dychwelyd. Mae ynddo ddeugain nofel, llyfr coginio ag wy arno ac un esgid.
    - Am hanner awr wedi naw daw dyn i hawlio budd-dal, heb erioed ddefnyddio llygoden. Rydych yn eistedd gydag ef am hanner awr.
    - Am hanner awr wedi deg mae'n amser rhigwm. Mae tri deg o fabanod, a'r bobl sy'n eu caru, yn canu am fws yn y ddwy iaith.
    - Am hanner dydd rydych yn dewis nofelau trosedd newydd o restr, yn edrych beth sydd wedi'i fenthyg, ac yn cael gwared ar ddeuddeg llyfr nad agorodd neb ers eu prynu.
    - Am un mae'r argraffydd yn tagu a ffrae'n codi am bapur newydd.
    - Am ddau mae merch ddeuddeg oed sydd wedi darllen popeth yn gofyn beth sydd nesaf. Rydych yn cymryd eich amser gyda honno.
    - Am bedwar rydych yn cloi, ar ôl helpu tua dau gant o bobl, a dim ond rhai ohonyn nhw â llyfrau.

qualities-and-skills =
    Peth cyffredin yw caru llyfrau. Yr hyn sy'n gwneud llyfrgellydd da yw hoffi dieithriaid. Bydd y rhain yn help hefyd:

    - chwilfrydedd am bynciau na wyddoch ddim amdanyn nhw
    - meddwl trefnus, a'r amynedd i ddisgrifio'r pum canfed map fel y cyntaf
    - medr ag offer chwilio, taenlenni a beth bynnag ddaw ar eu hôl
    - clust am y cwestiwn y tu ôl i'r cwestiwn
    - tegwch: rydych yn gwasanaethu pobl nad ydych yn gallu goddef eu barn
    - yr hyder i ddadlau dros arian o flaen cynghorwyr

pay =
    Y cyflogwr sy'n pennu'r cyflog. Mae gan gynghorau eu graddfeydd cyflog eu hunain, mae prifysgolion yn rhannu un genedlaethol, ac mae rhai gan y Llyfrgell Genedlaethol a'r gwasanaeth iechyd hefyd. Mae cynorthwyydd llyfrgell ym mhen isaf y rhain, a llyfrgellydd cymwysedig gryn dipyn yn uwch. Am y tymor yn unig y mae llyfrgelloedd ysgol yn aml yn talu.

    Mae cyn lleied o bobl yn y maes hwn nes mai dau bwynt yn unig y gallai'r arolwg eu rhoi, ar gyfer llyfrgellwyr y DU gyfan. Mae llyfrgellwyr cwmnïau cyfreithiol a rheolwyr gwasanaethau mawr ymhell uwchlaw'r canol. Mewn gwasanaeth cyhoeddus bach, efallai y byddwch yn gwneud gwaith rheolwr ar gyflog cymedrol.

hours =
    Mae llyfrgelloedd cyhoeddus ar agor ar rai nosweithiau a'r rhan fwyaf o ddyddiau Sadwrn, ac rydych yn cymryd eich tro. Mae prifysgolion yn cadw eu hadeiladau ar agor yn hwyr, drwy'r nos hyd yn oed yn wythnosau'r arholiadau, er mai yn ystod y dydd y mae'r llyfrgellwyr yn gweithio gan mwyaf. Mae oriau rhan-amser yn gyffredin, ond swyddi cynorthwywyr yw llawer o'r rheini.

places =
    Mae pob cyngor yn rhedeg llyfrgelloedd neu'n talu amdanyn nhw, rhai drwy ymddiriedolaeth. Mae eu llyfrgelloedd eu hunain gan y prifysgolion, y colegau mwyaf a'r byrddau iechyd. Aberystwyth yw prifddinas y grefft yng Nghymru: mae'r [Llyfrgell Genedlaethol](organisation:national-library-wales), sy'n cael hawlio copi o bopeth a gyhoeddir ym Mhrydain, ar y bryn uwchben y dref, a chyrsiau'r brifysgol gerllaw. Y tu hwnt i hynny mae llyfrgelloedd eglwysi cadeiriol, papurau newydd, amgueddfeydd, a chwmnïau mawr o gyfreithwyr a chyfrifwyr yn y dinasoedd.

vacancies =
    Mae gan [CILIP](organisation:cilip) wefan swyddi llyfrgell, ac mae prifysgolion yn defnyddio jobs.ac.uk. Mae cynghorau'n hysbysebu ar eu tudalennau eu hunain. Prin yw'r swyddi yng Nghymru sy'n gofyn am gymhwyster proffesiynol, felly mae llawer yn symud i fyw ar gyfer yr un gyntaf.

entry-routes =
    I fod yn llyfrgellydd, ac nid dim ond gweithio mewn llyfrgell, gofynnir fel arfer am gymhwyster y mae CILIP wedi'i achredu. Gallwch ei gael gyda gradd, ar ôl gradd, neu fesul tipyn wrth weithio. Ar y cownter y mae bron pawb yn dechrau, hyd yn oed y rhai sydd â gradd dosbarth cyntaf.

route-university =
    Dilynwch radd yn y pwnc sydd orau gennych, gweithiwch mewn llyfrgell am flwyddyn, ac wedyn gwnewch radd meistr. Mae Aberystwyth yn dysgu llyfrgellyddiaeth ac archifau ar y lefel hon, yno neu o bell, dros flwyddyn neu fwy. Gall myfyrwyr o bell gadw eu swyddi, a dod i Aberystwyth i ysgol astudio. Prin yw graddau cyntaf yn y pwnc erbyn hyn. Mae ieithoedd, y gyfraith neu wyddoniaeth yn gwneud i chi sefyll allan, gan mai ychydig o lyfrgellwyr sydd â nhw.

route-work =
    Dechreuwch fel cynorthwyydd llyfrgell â TGAU a ffordd ddymunol gyda phobl. Wedyn gallwch astudio o bell, neu gasglu tystiolaeth o'r hyn a ddysgoch a'i hanfon at [CILIP](organisation:cilip) i gael ardystiad, ac yn nes ymlaen statws siartredig. Mae'n araf, ond mae pobl a aeth ymlaen i redeg gwasanaeth sir wedi ei wneud. Gofynnwch yn gynnar a yw'r cyflogwr yn helpu gyda'r ffioedd.

training =
    Mae cwrs yn trafod sut mae rhoi trefn ar wybodaeth, sut mae pobl yn chwilio amdani, hawlfraint, data, darllen plant, rheoli gwasanaeth a diogelu'r hyn sy'n fregus. Bydd traethawd hir, a lleoliadau mewn mwy nag un math o lyfrgell.

    Yn y gwaith rydych yn dysgu'r system y mae eich llyfrgell yn ei defnyddio, a sut i ddelio â helynt. Nid yw'r grefft byth yn aros yn ei hunfan. Rai blynyddoedd yn ôl, e-lyfrau oedd hi; nawr, sut i adnabod yr hyn y mae peiriant wedi'i ddychmygu.

qualifications =
    Ar gyfer gradd meistr mae angen gradd, un ail ddosbarth fel arfer, ac mae rhai lleoedd yn gofyn am rai misoedd mewn llyfrgell hefyd. Mewn swydd ar y cownter, gall profiad gyda'r cyhoedd gyfrif mwy na'ch graddau. O ganllaw ar gyfer Lloegr y daw'r hyn sydd wedi'i osod yma.

work-experience =
    Holwch yn eich cangen eich hun am Sialens Ddarllen yr Haf; mae llyfrgelloedd yn chwilio am wirfoddolwyr ifanc ar ei chyfer. Mae ysgolion yn gadael i ddisgyblion redeg y llyfrgell amser cinio. Gall myfyrwyr weithio gyda'r nos yn rhoi llyfrau yn ôl ar silffoedd. Bydd archif, siop lyfrau neu gofnodion cymdeithas hanes leol yn gwneud y tro lawn cystal.

disclosure =
    Nid yw'r rhan fwyaf o swyddi'n gofyn am wiriad. Efallai y bydd angen un lle rydych yn gweithio gyda phlant, fel mewn ysgol, neu'n mynd â llyfrau i gartrefi pobl.

progression =
    Ar ôl cael statws siartredig, gallech arwain tîm pwnc, gwasanaethau plant neu wasanaeth llyfrgell cyfan. Mae eraill yn troi at ddata ymchwil, diogelu digidol, cyhoeddi neu gadw cofnodion i'r llywodraeth. Mewn cyngor, mae'r ffordd i fyny'n tueddu i arwain at reoli hamdden neu ddiwylliant yn gyffredinol, gyda theatrau a phyllau nofio yn y fargen. Mae rhai llyfrgellwyr yn gadael er mwyn mynd yn athrawon, neu'n [weinyddwyr](career:administrator) ar well cyflog.

adult-opportunities =
    Mae hon yn ail yrfa dda. Mae cyn-athrawon, llyfrwerthwyr, nyrsys ac ymchwilwyr yn dod â gwybodaeth am bwnc, ac nid oes ots gan neb beth yw eich oed. Ar eich cyfer chi y crëwyd dysgu o bell. Ond peidiwch â chyfrif ar swydd ar garreg eich drws. Cymerwch ychydig oriau ar gownter yn gyntaf, a gwrandewch ar y staff.

welsh =
    Mae llyfrgelloedd ymhlith y lleoedd lle mae'r Gymraeg i'w gweld a'i chlywed fwyaf. Rhaid i gynghorau wasanaethu pobl ynddi, ac yn y gorllewin a'r gogledd mae'r swyddi cownter yn aml yn gofyn amdani. Rydych yn argymell nofelau Cymraeg i ddysgwyr, yn prynu i blant bach Cymraeg ac yn ateb llythyrau o'r capel.

    Yn y Llyfrgell Genedlaethol, y Gymraeg yw iaith llawer o'r gwaith ac o'r casgliadau, o lawysgrifau canoloesol i raglenni teledu. Ychydig sy'n cystadlu â chatalogydd sy'n ei darllen yn dda. Nid oes ots gan neb os ydych yn ei siarad yn araf, cyhyd â'ch bod yn rhoi cynnig arni.

picture-shelves-caption = Rhannu llyfr lluniau yn y llyfrgell
picture-shelves-description = Mae llyfrgellydd mewn cadair olwyn yn dal llyfr lluniau agored, ac mae merch â'i gwallt mewn dwy belen yn gwenu ac yn pwyntio ato. Mae silffoedd uchel o lyfrau ar y ddwy ochr, a throli o lyfrau wrth ymyl y ferch.
