### Heat pump engineer: words of the career page.

title = Peiriannydd pympiau gwres
summary = Yn cynllunio, yn gosod ac yn gofalu am bympiau gwres, sy'n cynhesu cartrefi â gwres o'r aer neu o'r ddaear.
also-known-as =
    - gosodwr pympiau gwres
    - technegydd pympiau gwres
    - peiriannydd gwresogi
    - peiriannydd gwresogi carbon isel
    - peiriannydd gwres adnewyddadwy
search-words =
    - pwmp gwres
    - pympiau gwres
    - pwmp gwres o'r aer
    - pwmp gwres o'r ddaear
    - gwres o'r aer
    - gwresogi
    - gwres canolog
    - carbon isel
    - sero net
    - swyddi gwyrdd
    - ynni gwyrdd
    - ynni adnewyddadwy
    - ôl-osod
    - inswleiddio
    - gwres dan y llawr
    - rheiddiaduron
    - oergell
    - Nyth
    - MCS
    - boeler
    - plymio
    - peirianydd
    - heat pump
    - heat pumps
    - retrofit
starts-from = TGAU, neu gymhwyster plymio
first-step = Prentisiaeth mewn plymio a gwresogi

work-activities =
    Mae pwmp gwres yn gweithio fel oergell wedi'i throi tu chwith allan. Mae'n cymryd ychydig o gynhesrwydd o aer neu bridd oer, yn ei wasgu nes ei fod yn boeth ac yn ei roi i'r rheiddiaduron. Am bob uned o drydan gall roi rhyw dair o wres, ond dim ond os yw rhywun wedi dylunio'r system yn ofalus. Chi yw'r rhywun hwnnw.

    Gydag arolwg y mae pob gwaith yn dechrau. Rydych yn mynd o ystafell i ystafell â mesurydd laser, yn nodi'r waliau, y ffenestri a'r inswleiddio, ac yn cyfrifo faint o wres mae pob ystafell yn ei golli ar noson rewllyd. O hynny rydych yn dewis maint y pwmp ac yn dweud pa reiddiaduron sy'n rhy fach.

    Wedyn daw'r gosod, a dau berson sy'n gwneud hynny fel arfer:

    - rhoi'r uned allanol ar ei sylfaen, ac arwain pibellau wedi'u hinswleiddio ohoni
    - tynnu'r hen foeler a gosod silindr dŵr poeth
    - newid rheiddiaduron neu osod pibellau dan y llawr
    - cysylltu'r trydan a'r rheolyddion, gyda thrydanwr
    - golchi, llenwi, gollwng aer a phrofi

    Comisiynu yw'r cam olaf: addasu'r llif a'r tymheredd nes bod y system yn rhedeg yn isel ac yn araf, a dysgu'r bobl sy'n byw yno i'w gadael ymlaen. Ymweliadau gwasanaethu a namau sy'n llenwi gweddill y dyddiadur.

    Gwaith caled plymwr cyffredin yw llawer o hyn, gyda phethau trwm i'w codi, lloriau llychlyd a dwylo oer yn yr awyr agored. Mae'r symiau a'r gwaith papur ar gyfer grantiau yn cymryd yr un faint o amser eto.

day-at-work =
    Rhwng y fan a'r gliniadur mae'ch wythnos, a heddiw rydych yn gwneud y ddau.

    Yn y bore rydych mewn byngalo cyngor y tu allan i Dregaron. Mae'r tenant wedi llosgi olew ar hyd ei hoes ac nid yw'n ymddiried yn y blwch gwyn wrth y drws cefn. Rydych chi a'ch partner yn hongian dau reiddiadur mwy, ac yna'n llenwi'r silindr. Wrth iddo gynhesu rydych yn eistedd wrth ei bwrdd ac yn mynd drwy'r rheolyddion, yn araf i ddechrau, ac wedyn hithau'n pwyso'r botymau.

    Ar ôl cinio rydych yn gwneud arolwg o ffermdy carreg. Mae'r waliau'n hanner metr o drwch ac nid oes inswleiddio yn yr atig. Rydych yn ysgrifennu'r gwir: rhaid inswleiddio'n gyntaf, neu bydd angen pwmp anferth. Roedd y ffermwr wedi gobeithio am ateb gwahanol.

qualities-and-skills =
    - amynedd gyda rhifau, gan mai'r dylunio yw'r gwaith
    - plymio nad yw'n gollwng, a pharch at drydan
    - siarad plaen â phobl sydd wedi arfer â boeler sy'n rhuo
    - gonestrwydd pan nad yw tŷ'n barod
    - cofnodion taclus, gan fod cynlluniau'n archwilio rhai o'ch gosodiadau
    - cryfder i godi pethau fesul dau, a thrwydded yrru

pay =
    Nid oes arolwg sy'n cyfrif peirianwyr pympiau gwres ar wahân. Maen nhw yn y grŵp ar gyfer plymwyr a gosodwyr gwresogi ac awyru, felly cyflog pobl sy'n gosod boeleri ac ystafelloedd ymolchi a welwch gan mwyaf.

    Swm yr hyfforddai yw'r isafswm cyflog i brentisiaid, sydd ar gyfer yr ieuengaf a'r rhai yn eu blwyddyn gyntaf. O hynny ymlaen mae'r cyflog yn dilyn patrwm plymio. Prin yw'r rhai sy'n gallu dylunio a chomisiynu yn ogystal â gosod, ac mae cwmnïau'n codi cyflogau i'w cadw.

hours =
    Oriau dydd o ddydd Llun i ddydd Gwener yw'r rhain gan amlaf, gan fod gosod yn cymryd dau i bum diwrnod ac yn dilyn cynllun. Yn y gaeaf rhaid i rywun fod ar alwad ar gyfer cartrefi heb wres.

places =
    - cwmnïau gwresogi â dau i ugain o staff, ym mhob rhan o Gymru
    - cwmnïau arbenigol nad ydyn nhw'n gwneud dim arall, yn aml gyda phaneli solar hefyd
    - cymdeithasau tai a chynghorau, sy'n newid strydoedd cyfan
    - adeiladwyr stadau newydd
    - gwneuthurwyr pympiau, fel peiriannydd maes sy'n cael ei anfon at namau

    Mae cefn gwlad Cymru'n lle da am waith. Lle nad oes nwy o'r prif gyflenwad, mae pwmp yn cymryd lle olew neu nwy potel, ac mae'n haws dangos yr arbedion. Mae cartrefi cymdeithasol newydd i'w rhentu yng Nghymru'n cael eu codi heb foeleri nwy erbyn hyn. Mae cynllun Nyth Llywodraeth Cymru yn rhoi pympiau gwres i rai aelwydydd ar incwm isel.

vacancies =
    Mae prentisiaethau plymio a gwresogi ar wefan [Gyrfa Cymru](organisation:careers-wales); gofynnwch i bob cwmni a yw'n gosod pympiau gwres. Mae'r rhestri o osodwyr cymeradwy sydd gan [MCS](organisation:mcs) yn ffordd dda o weld pa gwmnïau allai fod ag angen rhywun.

entry-routes =
    Nid oes prentisiaeth ar wahân mewn pympiau gwres yng Nghymru; mae un yn Lloegr, felly gwyliwch rhag hysbysebion ar gyfer y wlad honno. Drwy blymio a gwresogi y mae bron pawb yn cyrraedd y gwaith hwn, gan ychwanegu pympiau gwres wedyn.

    Felly mae gennych ddau ddewis. Dechreuwch yn brentis plymio gyda chwmni sy'n eu gosod. Neu, os ydych chi'n beiriannydd gwresogi, yn beiriannydd oeri neu'n [drydanwr](career:electrician) yn barod, dilynwch gwrs byr a dewch o hyd i gwmni i ymarfer gydag ef.

route-apprenticeship =
    Ymunwch â'r brentisiaeth lefel 3 mewn plymio a gwresogi, sy'n para tair i bedair blynedd, a gofynnwch am y dewis amgylcheddol yn lle nwy os yw'r coleg yn gallu ei gynnig. Rydych yn dysgu am bibellau, dŵr poeth, gwresogi a rheolyddion ar waith go iawn. Cyn llofnodi, holwch faint o bympiau a osododd y cwmni y llynedd.

route-college =
    Gwnewch Sylfaen a Dilyniant mewn plymio yn gyntaf. Erbyn hyn mae gan lawer o golegau Cymru bympiau gwres sy'n gweithio yn eu gweithdai; mae Coleg Sir Gâr, Coleg Gŵyr Abertawe, Coleg Sir Benfro, Coleg Penybont, Coleg Caerdydd a'r Fro a Grŵp Llandrillo Menai wedi cael arian ar gyfer cyrsiau gwresogi gwyrddach. I bobl gymwysedig mae dyfarniadau lefel 3 sy'n para ychydig ddyddiau.

route-work =
    Dechreuwch fel cynorthwyydd i osodwr ar gontract ôl-osod, yn cario rheiddiaduron ac yn inswleiddio pibellau. Astudiwch am gymhwyster plymio ar yr un pryd, oherwydd ni chaiff rhywun sy'n gallu cario yn unig ei gadw ar ôl i'r contract ddod i ben.

training =
    Ar ben plymio daw cyfres o gyrsiau byr: dylunio gwres ar dymheredd isel, systemau o'r aer ac o'r ddaear, silindrau dŵr poeth dan wasgedd, a rheoliadau dŵr. Os oes rhaid trin nwy oeri'r system ar y safle, mae'r gyfraith yn mynnu bod gennych dystysgrif F-gas; mae llawer o unedau modern yn cyrraedd wedi'u selio, ac nid oes ei hangen wedyn.

    Mae gwneuthurwyr yn cynnal diwrnodau hyfforddi ar eu peiriannau eu hunain, yn aml am ddim, gan eu bod am weld eu gosod yn iawn.

registration =
    Nid oes angen trwydded ar neb i osod pwmp gwres. [MCS](organisation:mcs) sy'n bwysig. Dim ond os yw'r cwmni wedi'i ardystio ganddyn nhw y gall cwsmer gael y grant Boiler Upgrade, sydd ar gyfer Cymru yn ogystal â Lloegr. Y cwmni sy'n ymuno, nid chi, ond rhaid iddo enwi pobl â'r hyfforddiant cywir, a byddwch chi'n un ohonyn nhw.

    Os ydych chi'n gweithio ar foeleri nwy hefyd, rhaid i chi fod ar y [Gas Safe Register](organisation:gas-safe).

qualifications =
    I ddechreuwr, cyngor corff proffesiynol y grefft blymio sydd yma. Mae mathemateg yn cyfrif mwy yma nag mewn gwaith pibellau arall. Mae'r rheol yn wahanol ar gyfer y cyrsiau byr mewn pympiau gwres: lefel 2 neu 3 mewn plymio a gwresogi, neu brawf o brofiad hir, a dim graddau ysgol.

work-experience =
    Gofynnwch i gwmni sydd ar restr MCS a gewch fynd gyda nhw ar arolwg. Cyfrifwch faint o wres mae'ch ystafell wely chi yn ei golli, fel prosiect ysgol. Mae llawer o berchnogion pympiau gwres yn agor eu tai i ymwelwyr bob hyn a hyn, ac wrth eu bodd yn egluro.

progression =
    Y camau arferol yw gosodwr, prif osodwr, ac yna dylunydd neu beiriannydd comisiynu. O'r fan honno gallech reoli rhaglen gyfan cymdeithas dai, gwneud arolygon i wneuthurwr, dysgu, neu archwilio ar ran cynllun. Gall astudio gwasanaethau adeiladu arwain at ddylunio rhwydweithiau gwres i strydoedd, ysbytai a champysau.

    Mae'ch cwmni eich hun o fewn cyrraedd ar ôl ychydig flynyddoedd, ac mae gan [Busnes Cymru](organisation:business-wales) gyngor ar fentrau gwyrdd.

adult-opportunities =
    Os ydych chi'n gosod boeleri yn barod, dyma'r newid gyrfa byrraf yn y canllaw: ychydig ddyddiau o wersi, yna tymor o'i wneud gyda rhywun sy'n gwybod. Mae peirianwyr nwy ac olew yn eu pedwardegau a'u pumdegau yn gwneud hynny. Y peth anodd yw meddwl yn nhermau gwres tyner, a rhoi'r gorau i'r arfer o fynd yn fwy ac yn boethach.

    O'r tu allan i'r grefft mae'n cymryd blynyddoedd, gan fod rhaid bod yn blymwr yn gyntaf. Mae Cyfrifon Dysgu Personol wedi talu am gyrsiau sy'n ymwneud â sero net, i bobl ar unrhyw gyflog; gofynnwch i'ch coleg neu i [Cymru'n Gweithio](organisation:working-wales) beth yw'r rheol eleni. Amheuwch unrhyw gwrs byr sy'n addo swydd heb blymio'n gefn iddi.

welsh =
    Egluro yw hanner y gwaith hwn. Rhaid i bobl y bu eu boeler yn ufudd am ddeng mlynedd ar hugain ddysgu rhywbeth newydd, ac yn llawer o gefn gwlad Cymru yn Gymraeg y byddan nhw'n dysgu orau. Nid yw tenant sydd wedi deall yn ffonio ym mis Chwefror i ddweud mai dim ond llugoer yw'r rheiddiaduron.

    Mae cymdeithasau tai'r gogledd a'r gorllewin yn chwilio am osodwyr a swyddogion cyswllt sy'n siarad Cymraeg, ac mae rhai'n gofyn am hynny yn y contract. Yn Saesneg y mae'r llawlyfrau a'r cyrsiau, ond mae tudalen o nodiadau Cymraeg wrth ymyl y rheolyddion yn gymwynas nad oes llawer o gwmnïau'n meddwl amdani.

picture-heat-pump-caption = Mesur y gwasgedd mewn pwmp gwres newydd
picture-heat-pump-description = Mae peiriannydd mewn cap a sbectol ar ei phen-glin wrth ymyl pwmp gwres y tu allan i fwthyn carreg. Mae'n dal pâr o fesuryddion sydd wedi'u cysylltu â'r pwmp ac â photel gan bibellau lliw. Y tu ôl mae bryniau gwyrdd a defaid.
