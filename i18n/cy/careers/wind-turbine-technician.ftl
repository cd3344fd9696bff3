### Wind turbine technician: words of the career page.

title = Technegydd tyrbinau gwynt
summary = Yn dringo tyrbinau gwynt ar y tir ac ar y môr i'w harchwilio, eu cynnal a'u trwsio.
also-known-as =
    - technegydd gwynt
    - peiriannydd tyrbinau
    - technegydd gwynt ar y môr
    - technegydd cynnal tyrbinau gwynt
    - technegydd ynni adnewyddadwy
search-words =
    - fferm wynt
    - ffermydd gwynt
    - melin wynt
    - melinau gwynt
    - ynni gwynt
    - pŵer gwynt
    - tyrbin
    - tyrbinau
    - ynni gwyrdd
    - swyddi gwyrdd
    - ynni adnewyddadwy
    - adnewyddadwy
    - gwynt y môr
    - ar y môr
    - alltraeth
    - dringo
    - gweithio'n uchel
    - rhaffau
    - llafnau
    - generadur
    - hydroleg
    - RWE
    - GWO
    - wind turbine
    - wind farm
    - technician
starts-from = TGAU gyda mathemateg a gwyddoniaeth
first-step = Yna prentisiaeth â chyflog

work-activities =
    Ar ben pob tyrbin, y tu ôl i'r llafnau, mae blwch tua'r un maint â bws. Y nasél yw'r enw arno, ac ynddo mae'r blwch gêr, y generadur, y breciau a'r moduron sy'n troi'r cyfan i wynebu'r gwynt. Eich gwaith chi yw cadw'r cyfan i fynd.

    Gwasanaethu sydd wedi'i drefnu o flaen llaw yw'r rhan fwyaf o ymweliadau. Rydych yn ynysu'r tyrbin, yn cloi'r rotor ac yn mynd i fyny gydag un neu ddau arall, mewn lifft lle mae un ac ar hyd ysgol lle nad oes. Ar ôl cyrraedd rydych yn:

    - tynhau bolltau ag offer hydrolig, i rym penodol
    - newid olew, hidlyddion, padiau brêc a synwyryddion sydd wedi treulio
    - profi'r cabinetau trydanol a'r systemau argyfwng
    - edrych ar y llafnau am graciau a difrod mellt
    - cofnodi popeth ar dabled

    Namau sy'n galw am yr ymweliadau eraill. Mae'r ystafell reoli'n gweld ar sgrin bod tyrbin wedi stopio, a rhaid i chi ddarganfod pam: relái, gollyngiad, darlleniad anghywir. Hanner trydanwr a hanner mecanydd ydych chi, a thipyn o dechnegydd cyfrifiadurol.

    Diogelwch sy'n rheoli bron popeth, gan fod help ymhell i lawr. Mae'r tîm yn ymarfer defnyddio rhaff i ostwng rhywun sydd wedi'i anafu. Gall y gwaith ei hun fod yn gyfyng, yn seimllyd ac yn oer, ac mae'r dringo'n brifo'ch breichiau nes i chi ddod i arfer. Ar y môr mae cychod yn siglo, ac mae rhai pobl yn sâl bob un tro.

day-at-work =
    Mae'n chwech y bore ar y cei ym Mostyn, a rhagolygon y tywydd sy'n penderfynu popeth. Mae'r tonnau'n ddigon isel, felly mae tri ohonoch yn gwisgo siwtiau goroesi ac yn mynd ar fwrdd y cwch.

    Awr yn ddiweddarach mae'r capten yn gwthio blaen y cwch yn erbyn troed y tyrbin. Rydych yn clipio'ch rhaff ac yn camu ar draws ar frig ton. Craen sy'n codi'r offer. Am ran gyntaf y bore rydych yn archwilio'r brêc, yn ychwanegu olew hydrolig ac yn newid synhwyrydd, a drws y nasél yn agored ar Fae Lerpwl i gyd.

    Am hanner dydd rydych yn bwyta'ch brechdanau wrth ymyl y blwch gêr. Mae ail dyrbin wedi diffodd, ac mae'r cwch yn mynd â chi draw. Cysylltiad rhydd sydd ar fai: deng munud i'w drwsio, ar ôl awr o chwilio. Am bedwar mae'r môr yn codi ac mae'r capten yn eich galw i lawr.

qualities-and-skills =
    Ni fydd neb yn eich derbyn os oes ofn uchder arnoch, ac mae'n well gwybod hynny cyn gwneud cais. Ar ben hynny, mae cyflogwyr yn chwilio am:

    - ymddiriedaeth: mae'ch bywyd chi ar yr un rhaff â bywyd eich partner
    - teimlad at beiriannau, a digon o theori drydanol i ddilyn diagram
    - arfer o wneud pob cam yn ei drefn, hyd yn oed pan nad oes neb yn gwylio
    - ffitrwydd i ddringo yn eich holl offer, a phwysau o fewn terfyn yr harnais
    - tymer dda mewn lle bach, a dan do ar ddyddiau gwlyb
    - hyder mewn dŵr, gan mai mewn pwll y mae'r hyfforddiant môr

pay =
    Nid oes gan dechnegwyr gwynt eu ffigurau eu hunain. Mae'r arolwg yn eu rhoi ymhlith technegwyr peirianneg o bob math, o labordai i ffatrïoedd, a hynny dros y DU gyfan.

    Mae cwmnïau ynni mawr yn dechrau eu prentisiaid ymhell uwchlaw'r isafswm cyflog a welwch ar gyfer hyfforddeion. Ar ôl hyfforddi, mae'r rhai sy'n gweithio ar y môr fel arfer yn ennill mwy na'r rhai ar y tir, drwy lwfansau am ddyddiau ar y môr, nosweithiau oddi cartref a bod wrth law. Arbenigwyr ar lafnau neu foltedd uchel sy'n cael eu talu orau, yn aml fel contractwyr, ac nid oes tâl i gontractwr pan fydd y tywydd yn cadw pawb ar y lan.

hours =
    Ar fryn yng Nghymru gall yr wythnos edrych yn ddigon cyffredin, gan ddechrau'n gynnar a chyda rhywun ar alwad. Ar y môr rydych yn gweithio dyddiau hir tra bo'r tywydd yn dawel, ar benwythnosau hefyd, ac yn gorffwys pan fydd hi'n chwythu. Mae ffermydd gwynt pell yn cadw criwiau ar long am bythefnos ac wedyn yn eu hanfon adref am bythefnos.

places =
    Mae'r ddau fath o fferm wynt yng Nghymru:

    - ar y môr oddi ar arfordir y gogledd: Rhyl Flats a Gwynt y Môr, sy'n cael eu gwasanaethu o Fostyn a phorthladdoedd eraill, gydag Awel y Môr yn yr arfaeth
    - ar y tir: Pen y Cymoedd uwchben cymoedd Nedd a Chynon, Clocaenog yn Sir Ddinbych, Brechfa yn Sir Gâr, a llawer ar fryniau Powys

    Mae tyrbinau arnofiol yn yr arfaeth ar gyfer y Môr Celtaidd, a gobaith am waith yn Noc Penfro a Phort Talbot, ond cynlluniau yw'r rhain hyd yma. Ymhlith y cyflogwyr mae'r perchnogion, fel RWE a Vattenfall, y gwneuthurwyr, sy'n gofalu am eu peiriannau am flynyddoedd, a chwmnïau sy'n llogi technegwyr i eraill. Gan fod tyrbinau ym mhob môr bellach, mae pobl a hyfforddwyd yma yn gweithio yn yr Alban, Denmarc, yr Almaen, Taiwan a'r Unol Daleithiau.

vacancies =
    Unwaith y flwyddyn y daw prentisiaethau, yn aml yn y gaeaf i ddechrau ym mis Medi, ar wefan [Gyrfa Cymru](organisation:careers-wales) ac ar dudalennau'r cwmnïau eu hunain. Mae pobl brofiadol yn cael swyddi drwy asiantaethau arbenigol, neu gyda'r cwmnïau sy'n aelodau o [RenewableUK](organisation:renewableuk).

entry-routes =
    Mae dau fath o bobl yn dod i mewn. Mae rhai'n ymuno'n brentisiaid rhwng un ar bymtheg ac ugain oed. Daw eraill o grefft arall: trydanwyr, mecanyddion, peirianwyr llongau, milwyr a fu'n gofalu am gerbydau neu awyrennau.

    Prin yw'r lleoedd i brentisiaid, a gall cannoedd wneud cais am lond llaw. Mae'n help bod gennych gwrs peirianneg yn gefn i chi, a'ch bod yn gallu dangos eich bod wedi gwneud rhywbeth yn uchel neu â'ch dwylo.

route-apprenticeship =
    Mae gan Gymru ei phrentisiaeth lefel 3 ei hun mewn gweithredu a chynnal tyrbinau gwynt. Yr un fwyaf adnabyddus yw'r un mae RWE yn ei chynnal gyda Choleg Llandrillo, sydd â chanolfan beirianneg yn y Rhyl a darnau tyrbin go iawn i ymarfer arnyn nhw. Mae'n para tua thair blynedd. Yn y coleg y byddwch am lawer o'r ddwy gyntaf, ac wedyn allan gyda chriw.

route-work =
    Os ydych chi'n drydanwr cymwysedig neu'n ffitiwr mecanyddol yn barod, holwch y gwneuthurwyr am swyddi technegydd dan hyfforddiant. Maen nhw'n dysgu eu peiriant eu hunain i chi. Bydd disgwyl bod gennych y tystysgrifau diogelwch, neu i chi eu hennill, ac mae'r rheini'n costio cryn dipyn os nad oes cyflogwr yn talu.

route-college =
    Mae cwrs peirianneg lefel 2 neu 3, yn Llangefni, y Rhyl, Glannau Dyfrdwy, Castell-nedd, Abertawe, Sir Benfro neu goleg arall, yn sail gadarn i gais. Mae'n dysgu egwyddorion trydanol, hydroleg a sgiliau gweithdy, ac mae'r rhain i gyd yn codi mewn cyfweliad.

training =
    Cyn rhoi troed ar dyrbin rydych yn dilyn cyrsiau diogelwch sylfaenol y [Global Wind Organisation](organisation:gwo): cymorth cyntaf, codi a chario, tân, gweithio'n uchel ac, ar gyfer y môr, goroesi, lle rydych yn mynd i'r dŵr ac yn dringo i rafft achub. Rhaid eu hadnewyddu bob dwy flynedd, ac mae angen archwiliad meddygol hefyd.

    Mae'r hyfforddiant technegol yn mynd ymlaen ar yr un pryd: trydan, mecaneg, hydroleg, a'r rheolau sy'n penderfynu pwy gaiff switsio foltedd uchel. Wedyn mae gan bob gwneuthurwr gyrsiau ar ei fodelau ei hun. Gydag amser cewch eich awdurdodi i wneud tasgau anoddach, ac yn y diwedd i arwain tîm.

qualifications =
    Nid oes rheol bendant yng Nghymru. Mae'r llwybr prentisiaeth yn gadael y dewis i'r cyflogwr ac yn dweud bod y cwrs yn heriol; mae peirianneg ar lefel 2 yn gweddu'n dda. O'r canllaw ar gyfer Lloegr y daw'r graddau hyn, ac maen nhw'n agos at yr hyn mae'r cwmnïau mawr yn gofyn amdano. Mae cyflogwyr am i chi fod yn ddeunaw cyn mynd ar y môr.

work-experience =
    Ychydig o gwmnïau sy'n gallu mynd â disgybl i fyny tŵr. Yr hyn y gallwch ei wneud yw mynd i ddiwrnod agored yng nghanolfan beirianneg y Rhyl, a dringo: waliau dan do, y cadetiaid, clybiau mynydda.

progression =
    - prif dechnegydd, sy'n gyfrifol am griw
    - arbenigwr ar lafnau, rhaffau, foltedd uchel neu namau
    - goruchwyliwr neu reolwr safle fferm wynt
    - gweithredwr ystafell reoli, neu gynlluniwr y gwaith
    - hyfforddwr mewn canolfan ddiogelwch neu goleg
    - [peiriannydd mecanyddol](career:mechanical-engineer) neu drydanol, drwy dystysgrif uwch a gradd ran-amser

    Mae'r pengliniau a'r ysgwyddau'n teimlo blynyddoedd o ddringo, felly mae llawer yn symud i un o'r swyddi ar y ddaear yn eu pedwardegau.

adult-opportunities =
    Gwaith delfrydol i bobl sy'n newid gyrfa yw hwn. Mae'r rhan fwyaf o'r sgiliau gan [drydanwyr](career:electrician), ffitwyr, morwyr a phobl sy'n gadael y lluoedd arfog yn barod, ac mae galw mawr amdanyn nhw. Yr hyn sydd ar goll yw'r hyfforddiant diogelwch, a chyflogwr cyntaf.

    Byddwch yn ofalus cyn prynu'r tystysgrifau eich hun yn y gobaith y daw swydd: maen nhw'n dod i ben ar ôl dwy flynedd. Gwnewch gais yn gyntaf. Gall Cyfrifon Dysgu Personol dalu am gyrsiau technegol i rai sydd mewn gwaith. Os yw'ch gweithle'n cau, holwch [Cymru'n Gweithio](organisation:working-wales) beth sydd ar gael i'ch diwydiant.

welsh =
    Saesneg technegol yw iaith y tyrbinau, o ble bynnag y daw'r criw. Ond ymhlith ffermydd a phentrefi Cymraeg y mae'r ffermydd gwynt yn sefyll: coedwig Clocaenog, y bryniau uwchben Brechfa, arfordir Conwy a Môn. Rhaid i rywun siarad â'r ffermwr am y giât, ymweld â'r ysgol neu ateb mewn cyfarfod cyhoeddus, ac mae hynny'n mynd yn well yn iaith y bobl eu hunain.

    Mae Grŵp Llandrillo Menai wedi arfer dysgu yn y ddwy iaith, a chewch ofyn am wneud rhannau o'r brentisiaeth yn Gymraeg. Cymraeg yw iaith y baned i lawer o dimau'r gogledd.

picture-nacelle-caption = Ar raff, yn uchel uwchben y bryniau, i archwilio synhwyrydd
picture-nacelle-description = Mae dau dechnegydd mewn helmedau a harneisiau wedi'u clymu â rhaffau wrth reilen ar ben tyrbin gwynt. Mae un ar ei ben-glin yn tynhau darn â sbaner, a'r llall yn darllen o lechen ddigidol. Mae llafn mawr gwyn yn codi wrth eu hymyl, a bryniau a rhagor o dyrbinau ymhell islaw.
