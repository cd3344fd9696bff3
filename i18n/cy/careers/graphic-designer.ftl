### Graphic designer: words of the career page.

title = Dylunydd graffig
summary = Yn trefnu geiriau, lluniau a lliw fel bod pobl yn gweld, yn deall ac yn cofio: arwyddion, llyfrau, pecynnau, sgriniau.
also-known-as =
    - dylunydd
    - dylunydd graffeg
    - dylunydd brand
    - dylunydd digidol
    - dylunydd llyfrau
search-words =
    - dylunio
    - dylunio graffig
    - graffeg
    - celf
    - arlunio
    - tynnu lluniau
    - logo
    - logos
    - posteri
    - brandio
    - pecynnu
    - cylchgronau
    - cloriau llyfrau
    - teipograffeg
    - ffontiau
    - llythrennau
    - Photoshop
    - Illustrator
    - Figma
    - Canva
    - darlunio
    - gwefannau
    - arwyddion
    - lliw
    - graphic design
    - designer
    - dylynydd
starts-from = Portffolio
first-step = Swydd iau, lleoliad neu gomisiynau bach

work-activities =
    Cyn brecwast rydych wedi gweld cant o enghreifftiau o'ch crefft eich hun: y llaeth, amserlen y bws, yr ap sy'n eich deffro. Pan fydd y gwaith yn dda nid ydych yn sylwi ar ddim. Dod o hyd i'r platfform yr ydych, dyna'r cyfan.

    - Rydych yn gwrando ar yr hyn mae cleient am ei gael, ac yna ar yr hyn sydd ei angen.
    - Rydych yn edrych ar yr hyn a wnaeth eraill, yn braslunio, yn taflu, ac yn braslunio eto.
    - Rydych yn dewis llythrennau, bylchau, lliwiau a lluniau, ac yn eu rhoi ar brawf ar ffôn, fan a mwg.
    - Rydych yn cyflwyno dau neu dri syniad ac yn dweud pam.
    - Rydych yn newid yr un sy'n cael ei ddewis, un ar ddeg o weithiau.
    - Rydych yn paratoi ffeiliau a fydd yn argraffu heb ymyl gwyn, neu'n trosglwyddo meintiau a chyflyrau ar gyfer y we.
    - Rydych yn gofalu bod rhywun sydd â golwg gwael neu sy'n lliwddall yn gallu ei ddarllen.

    Mae rhai dylunwyr yn gwneud cloriau llyfrau, rhai arwyddion ysbytai, rhai'r teitlau symudol ar S4C.

    Mae'r rhaglen gan nai'r cleient hefyd. Mae rhaglenni sy'n gwneud lluniau o frawddeg wedi cipio'r gwaith rhataf, ac yn offer wrth wneud y gwaith drutaf. Yr hyn sydd ar ôl yw meddwl, chwaeth a chael pobl i gytuno. Rhaid gallu dygymod â chais i wneud y logo'n fwy. Prin yw'r swyddi o'u cymharu â'r nifer sy'n astudio ar eu cyfer, ac mae'r cyflog yn wael yn y rhai cyntaf.

day-at-work =
    Naw, stiwdio o bedwar mewn hen fanc ym Machynlleth. Mae gŵyl nad yw'n bod eto yn llenwi'r wal.

    Yn gyntaf rydych yn anfon taflen ddwyieithog at yr argraffydd, ar ôl gweld bod cysylltnod yn torri *Llanbryn-mair* yn y lle anghywir. Yna galwad gyda gwneuthurwr caws, sy'n hoffi popeth heblaw'r fuwch.

    Am un ar ddeg rydych yn tynnu llun buwch newydd, naw ohonyn nhw, ar bapur. Mae rhywbeth arbennig yng nghlustiau'r chweched.

    Ar ôl cinio mae'ch cydweithiwr o'r ochr iaith yn darllen arwyddion yr ysbyty gyda chi. Yn Saesneg mae lle; mae'r Gymraeg hanner cymaint eto o ran hyd, ac ni chaiff y llythrennau fod yn llai. Rydych yn culhau'r saeth ac mae'r ddwy linell yn ffitio. Rydych yn argraffu'r arwydd ar ei faint llawn, yn ei dapio ar ben y coridor ac yn cerdded ato mewn sbectol rhywun arall.

    Pedwar o'r gloch: anfonebau. Am bump y fuwch, ar fwg.

qualities-and-skills =
    - Llygad wedi'i hyfforddi drwy edrych a thynnu llun.
    - Teipograffeg, mewn o leiaf dwy iaith.
    - Y prif raglenni, a bod yn gyflym i ddysgu rhai newydd.
    - Gofyn cwestiynau, a chlywed yr ateb y tu ôl i'r ateb.
    - Amddiffyn syniad heb gael eich brifo os caiff ei wrthod.
    - Bod yn fanwl: chi sydd ar fai am rif ffôn anghywir ar ddeng mil o daflenni.
    - Terfynau amser, prisiau a hawlfraint.

    Does dim rhaid gallu tynnu llun fel artist. Mae dylunwyr lliwddall i'w cael, ac maen nhw'n gwirio ag offer.

pay =
    Dylunwyr cyflogedig ar gyfer print a sgriniau sydd yn yr arolwg. Ymhell o dan ei ganol y mae dechreuwyr, ac mae Caerdydd a Bryste'n talu mwy na'r gorllewin. Mae gwaith sgrin yn talu mwy na phrint. Fesul diwrnod neu dasg mae dylunwyr llawrydd yn codi tâl; tynnwch offer, rhaglenni, yswiriant ac wythnosau heb waith cyn cymharu.

    Peidiwch byth â gwneud darn mawr o waith am ddim "ar gyfer eich portffolio" i gwmni ag arian.

hours =
    Oriau swyddfa sydd, gyda brys cyn diwrnod argraffu neu lansiad. Mae stiwdios yn wahanol iawn o ran pa mor aml maen nhw'n gweithio'n hwyr, felly holwch y rhai sy'n gweithio yno. Mae llawer o ddylunwyr yn rhan-amser, gartref neu'n hunangyflogedig, ac mae hynny'n siwtio pobl â phlant, a phobl sy'n hoffi eu horiau eu hunain.

places =
    Yng Nghaerdydd y mae'r rhan fwyaf o'r stiwdios a'r darlledwyr. Mae eraill yn Abertawe, Casnewydd, Caernarfon, Bangor, Aberystwyth a Wrecsam, a chyhoeddwyr yn Nhal-y-bont, Llandysul, Llanrwst a Thregaron. Mae gan brifysgolion, cynghorau, y Llyfrgell Genedlaethol, amgueddfeydd ac elusennau mawr ddylunwyr ar eu staff. Mae argraffwyr a gwneuthurwyr arwyddion yn cyflogi pobl i baratoi ffeiliau print yn y rhan fwyaf o drefi. Mae gweithio o fwthyn i gleient yn Copenhagen yn ddigon cyffredin bellach.

vacancies =
    Dilynwch stiwdios rydych yn edmygu eu gwaith, ac ysgrifennwch pan fydd gennych rywbeth i'w ddangos. Ar fyrddau swyddi dylunio, ar dudalennau cwmnïau ac ar Lleol.cymru i rai dwyieithog y mae swyddi go iawn. O leoliad, sioe radd neu ffrind i ffrind y daw'r rhan fwyaf o swyddi cyntaf.

entry-routes =
    Y portffolio sy'n ennill y swydd. Mae deg darn da, pob un â'r broblem, y gwaith bras a'r canlyniad, yn agor y drws, â gradd neu hebddi.

route-university =
    Mae dylunio graffig neu ddarlunio yn y Drindod Dewi Sant yn Abertawe, Met Caerdydd, De Cymru a Wrecsam, a chelf yn Aberystwyth. Mae'r rhan fwyaf yn treulio blwyddyn sylfaen yn gyntaf, mewn coleg, sef y flwyddyn orau un yn aml. Ewch i'r sioeau gradd ym mis Mehefin a phenderfynwch yn ôl yr hyn sydd ar y waliau.

route-college =
    Dysgir celf a dylunio lefel 3 yn y rhan fwyaf o golegau, a diploma sylfaen ar ôl Safon Uwch. Yng Ngholeg Sir Gâr, er enghraifft, gallwch fynd ymlaen i radd yn yr un adeilad. Rydych yn gadael â gwaith ar bapur ac yn gwybod a ydych am wneud hyn am wyth awr y dydd.

route-apprenticeship =
    Nid oes prentisiaeth yng Nghymru o'r enw dylunio graffig. Y llwybr i ddylunydd cynnwys digidol, a'r rhai mewn marchnata digidol a phrint, sydd agosaf: cewch gyflog, a byddwch yn creu pethau i'r sgrin o'r mis cyntaf.

route-work =
    Mae gwneuthurwyr arwyddion, argraffwyr a thimau marchnata bach yn cymryd pobl â llygad da ac yn dysgu'r rhaglenni iddyn nhw. Gwnewch bosteri i'ch clwb a bwydlen i'r caffi, ac ewch ymlaen o'r fan honno.

training =
    Rydych yn dysgu ffurf llythrennau, gridiau, lliw, argraffu, symudiad a rhyngweithio, ac yn cyflwyno'ch gwaith i'w dynnu'n ddarnau. Mewn stiwdio rydych yn dechrau drwy dacluso ffeiliau pobl eraill, a dyna lle rydych yn dysgu sut maen nhw wedi'u gwneud. Rydych yn dal i ddysgu drwy gyrsiau byr, sgyrsiau ac edrych. Mae pob cyflogwr yn adnabod briffiau myfyrwyr yr ISTD a gwobrau New Blood (D and AD).

qualifications =
    Ar gyfer gradd mae'r portffolio a'r cyfweliad yn cyfrif mwy na phwyntiau; mae rhai'n cynnig lle ar sail y rheini'n unig. Celf a dylunio yw'r Safon Uwch neu'r BTEC naturiol, ac mae iaith neu seicoleg yn mynd yn dda gyda hi.

work-experience =
    Ailddyluniwch rywbeth gwael rydych yn ei ddefnyddio: amserlen y bws, gwefan yr ysgol, bwydlen y siop sglodion. Dangoswch sut oedd cynt a sut mae wedyn. Rhowch gynnig ar gystadlaethau celf a chrefft yr Urdd. Gofynnwch i stiwdio am wythnos a dewch â llyfr braslunio. Dysgwch osod teip â llaw os cewch chi gyfle rywbryd.

progression =
    Dylunydd iau, canolig, uwch, cyfarwyddwr celf, cyfarwyddwr creadigol: pum mlynedd y gris ar y mwyaf. Mae eraill yn troi at ddarlunio, symudiad, [gemau](career:games-developer), profiad defnyddwyr, dysgu neu [farchnata](career:marketing-executive), lle mae strategaeth yn talu mwy. Mae rhai'n dechrau stiwdio ag un ffrind ac un cleient.

adult-opportunities =
    Mae athrawon, argraffwyr, penseiri ac arlunwyr yn symud i'r maes yn rhwydd. Bydd blwyddyn o nosweithiau, cwrs sylfaen rhan-amser, a phum darn o waith go iawn i siopau go iawn yn gwneud mwy na thystysgrif ddrud ar-lein. Dechreuwch yn llawrydd tra bod cyflog gennych o hyd.

welsh =
    Mae gosod dwy iaith ochr yn ochr, heb i'r naill na'r llall edrych fel y cyfieithiad, yn gelfyddyd mae Cymru ar y blaen i weddill y byd ynddi, a chaiff dylunwyr oddi yma eu holi amdani. Rhaid i chi wybod mai llythrennau yw *ll* a *dd*, ble mae gair yn torri, a bod to'n mynd ar *ŵ*.

    Mae cyhoeddwyr, cyflenwyr S4C a chynghorau'n hoffi pobl sy'n gallu darllen yr hyn maen nhw'n ei osod. Mae gwall teipio mewn llythrennau mawr ar ysbyty'n cyrraedd y teledu.

picture-poster-caption = Dewis lliwiau poster
picture-poster-description = Mae dylunydd graffig â gwallt pinc a sbectol yn dal stribedi lliw wrth ymyl sgrin, lle mae poster o haul, bryn a siâp coch yn datblygu.
