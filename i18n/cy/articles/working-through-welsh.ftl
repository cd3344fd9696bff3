### Working through Welsh: words of the article.

title = Gweithio drwy'r Gymraeg
summary = Ble mae'r Gymraeg yn cael ei defnyddio yn y gwaith, beth yw ystyr y lefelau ar ffurflen, beth yw eich hawliau, a sut i wella.
body =
    Mae'r Gymraeg i'w chlywed yn y gwaith mewn mwy o leoedd nag y mae pobl yn ei feddwl. Dyna'r athrawon, y cyfieithwyr a'r darllenwyr newyddion. Ond dyna hefyd y nyrs ar ward nos, y wraig y tu ôl i gownter y siop nwyddau fferm, a'r dyn sy'n dod i drwsio'r boeler.

    ## Ble mae'n cael ei defnyddio

    Yn rhannau helaeth o Wynedd, Ynys Môn, Ceredigion a Sir Gaerfyrddin, y Gymraeg yw iaith y buarth, y ffreutur a'r cyfarfod. Yng Nghaerdydd mae'n cael ei defnyddio ym myd darlledu, y gyfraith, llywodraeth a chyhoeddi. Ym mhobman yng Nghymru mae ysgolion a meithrinfeydd Cymraeg, a chynghorau, byrddau iechyd, llysoedd, heddluoedd a cholegau sy'n gwasanaethu'r cyhoedd yn y ddwy iaith.

    Mae'n bwysicaf lle mae pobl yn sâl, yn fach, yn hen neu'n ofnus. Gall rhywun â dementia golli ei ail iaith yn gyntaf. Gan gynorthwyydd addysgu sy'n siarad Cymraeg y mae plentyn o gartref Cymraeg yn dysgu orau. Mae cwsmeriaid yn fwy tebygol o ddod yn ôl at fusnes sy'n eu cyfarch yn eu hiaith eu hunain.

    Mae llawer o gyflogwyr yn methu cael digon o siaradwyr Cymraeg, yn enwedig ym maes gofal, iechyd, addysg a chyfrifiadura. Anaml y bydd y cyflog yn uwch o'r herwydd. Yr hyn a gewch yw mwy o ddewis o swyddi, a mantais pan fydd dau ymgeisydd yn gyfartal fel arall.

    ## Beth yw ystyr hysbyseb

    - *Cymraeg yn hanfodol*: rhaid i chi fod ar y lefel a enwir pan fyddwch yn dechrau.
    - *Cymraeg yn ddymunol*: mae'n cyfrif o'ch plaid, ond gall gweddill y rhestr gyfrif mwy.
    - *Angen dysgu Cymraeg*: rydych yn cytuno i gyrraedd lefel o fewn amser penodol, gyda gwersi yn ystod oriau gwaith fel arfer.
    - Dim sôn: soniwch amdani beth bynnag.

    ## Ar ba lefel rydych chi?

    Yn aml mae ffurflenni'n holi ar wahân am siarad, deall, darllen ac ysgrifennu. Mae enwau'r graddfeydd yn amrywio, ond mae'r camau'n debyg iawn:

    - Mynediad: rydych yn cyfarch pobl, yn dweud enwau lleoedd yn gywir, ac yn ateb ffôn yn gwrtais.
    - Sylfaen: rydych yn sgwrsio am bethau syml, ac yn dilyn os yw pobl yn siarad yn araf.
    - Canolradd: rydych yn gwneud y rhan fwyaf o'ch gwaith eich hun yn Gymraeg, gan oedi yma ac acw.
    - Uwch: rydych yn dal eich tir mewn cyfarfod, ac yn ysgrifennu negeseuon e-bost nad oes angen mwy na chip arnyn nhw.
    - Hyfedredd: rydych yn gallu gwneud unrhyw beth yn Gymraeg, gan gynnwys adroddiadau a sgyrsiau anodd.

    Gall siarad ac ysgrifennu fod ddau gam ar wahân. Nodwch y ddau fel y maen nhw. Mae pobl a fu mewn ysgol Gymraeg yn tueddu i roi lefel rhy isel iddyn nhw eu hunain, oherwydd y treigladau. Ni fydd claf yn sylwi ar dreiglad. Os oes gennych TGAU neu Safon Uwch Cymraeg, neu dystysgrif i oedolion sy'n dysgu, enwch hi. Peidiwch â hawlio mwy nag sydd gennych: efallai y byddan nhw'n eich ffonio yn Gymraeg.

    ## Eich hawliau

    Mae Mesur y Gymraeg (Cymru) 2011 yn dweud na chaiff y Gymraeg ei thrin yn llai ffafriol na'r Saesneg. O dan y Mesur, rhaid i lawer o gyrff gadw at *safonau'r Gymraeg*. Yn eu plith mae cynghorau, byrddau iechyd, heddluoedd, colegau, prifysgolion a Llywodraeth Cymru. Felly cewch wneud cais yn Gymraeg iddyn nhw fel arfer, a rhaid i lawer ohonyn nhw gynnig eich contract, eich hyfforddiant neu'ch arfarniad i chi yn Gymraeg os gofynnwch. Gofynnwch am gael gweld safonau eich cyflogwr: rhaid iddyn nhw fod yn gyhoeddus.

    Nid oes dyletswydd fel hyn ar y rhan fwyaf o gwmnïau preifat a siopau. Er hynny, mae dau berson sydd am siarad Cymraeg â'i gilydd yn rhydd i wneud hynny yng Nghymru. Os bydd rhywun yn ceisio'ch rhwystro, neu os nad yw corff cyhoeddus yn cadw at ei safonau, dywedwch wrth [Gomisiynydd y Gymraeg](organisation:welsh-language-commissioner).

    ## Magu hyder

    Mae llawer o bobl yn deall tipyn mwy nag y maen nhw'n mentro ei ddweud. Mae'r rhain wedi helpu eraill:

    - Dechreuwch gydag un peth: y cyfarchiad, neges eich peiriant ateb, neu linell gyntaf e-bost.
    - Gwisgwch y bathodyn oren *Iaith Gwaith*, neu'r un i ddysgwyr, er mwyn i bobl wybod.
    - Dywedwch wrth un cydweithiwr eich bod am siarad Cymraeg â'ch gilydd, a chadwch at hynny.
    - Defnyddiwch wirydd sillafu a gramadeg Cymraeg, fel Cysill, cyn anfon rhywbeth.
    - Gofynnwch am gael eich cywiro ar bapur, nid ar ganol brawddeg.

    Un rhybudd. Os mai chi yw'r unig un sy'n siarad Cymraeg yn y tîm, gall pob galwad, poster a chyfieithiad Cymraeg ddod atoch chi. Cytunwch gyda'ch rheolwr faint o amser maen nhw'n ei gymryd. Mae cyfieithu'n grefft ynddi ei hun, a chewch wrthod.

    ## Dysgu

    Mae'r [Ganolfan Dysgu Cymraeg Genedlaethol](organisation:dysgu-cymraeg) yn cynnal cyrsiau i oedolion ar bob lefel, mewn dosbarthiadau ledled Cymru ac ar-lein. Maen nhw am ddim i bobl rhwng 16 a 25 oed, ac mae'r ffi'n isel i'r gweddill. Drwy gynllun *Cymraeg Gwaith*, gall cyflogwyr gael cyrsiau i'w staff: rhai byr ar-lein, gwersi drwy'r flwyddyn, neu wythnos i ffwrdd. Holwch eich rheolwr, gan nad yw llawer yn gwybod amdano.

    Blynyddoedd, nid wythnosau, y mae'n eu cymryd i ddod yn rhugl, ond mae ychydig fisoedd yn ddigon i wasanaethu rhywun wrth gownter. Gall myfyrwyr a phrentisiaid wneud rhan o'u cwrs yn Gymraeg, gyda chefnogaeth y [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg). Os dysgoch Gymraeg yn yr ysgol a gadael iddi rydu, dywedwch hynny wrth gofrestru. Mae cyrsiau ar gyfer hynny'n union, ac mae'r iaith yn dod yn ôl yn gynt nag y byddech yn meddwl.
