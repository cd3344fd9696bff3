### Pharmacist: words of the career page.

title = Fferyllydd

summary = Yn gwybod popeth am feddyginiaethau, yn gofalu bod pobl yn cael y rhai cywir yn ddiogel, ac yn trin llawer o fân anhwylderau.

also-known-as =
    - fferyllydd cymunedol
    - fferyllydd ysbyty
    - fferyllydd clinigol
    - fferyllydd meddygfa
    - fferyllydd sy'n rhagnodi

search-words =
    - fferyllfa
    - fferyllwyr
    - fferylliaeth
    - siop gemist
    - cemist
    - presgripsiwn
    - presgripsiynau
    - moddion
    - ffisig
    - meddyginiaeth
    - meddyginiaethau
    - tabledi
    - cyffuriau
    - gwrthfiotigau
    - brechlyn ffliw
    - pigiad ffliw
    - dolur gwddw
    - dosbarthu moddion
    - technegydd fferyllol
    - GPhC
    - MPharm
    - fferylydd
    - fferullydd
    - pharmacist
    - pharmacy

starts-from = Gradd fferylliaeth

first-step = Yna blwyddyn o hyfforddiant â chyflog

work-activities =
    Fferyllydd yw'r person olaf i edrych ar feddyginiaeth cyn iddi gael ei llyncu. Ydy'r dos yn iawn i blentyn o'r pwysau hwn? Ydy'r dabled newydd yn ffraeo â'r tair hen un? Ai'r feddyginiaeth ei hun sy'n achosi'r bendro? Pan fydd rhywbeth o'i le rydych yn ffonio'r meddyg ac yn dweud hynny.

    Mewn fferyllfa ar y stryd fawr rydych yn:

    - gwirio presgripsiynau y mae technegwyr a staff dosbarthu wedi'u paratoi
    - gweld pobl heb apwyntiad sydd â dolur gwddf, haint ar y llygad, brech a phethau tebyg, ac yn eu trin
    - rhoi brechlynnau ffliw a dulliau atal cenhedlu brys
    - goruchwylio pobl sy'n cymryd meddyginiaeth am eu bod yn gaeth i gyffuriau
    - esbonio anadlwyr, pigiadau a sgil-effeithiau
    - rhedeg siop: staff, stoc, archebion a'r til

    Mewn ysbyty rydych yn mynd o gwmpas y wardiau, yn cymharu'r hyn mae cleifion yn ei gymryd go iawn gartref â'r hyn sydd ar y siart, ac yn rhoi cyngor am wrthfiotigau neu am gyffuriau canser a baratoir mewn ystafell ddi-haint. Mewn meddygfa rydych yn adolygu meddyginiaethau pobl sy'n cymryd deg neu fwy, ac yn aml gallwch ddod ag ambell un i ben.

    Mae presgripsiynau am ddim yng Nghymru, ac mae fferyllfeydd cymunedol yma'n trin mân anhwylderau ar y GIG. Mae fferyllwyr newydd yn gorffen eu hyfforddiant yn rhagnodwyr, felly mae mwy a mwy o'r swydd yn ymwneud ag archwilio pobl a phenderfynu.

    Gall fod yn ddi-baid. Mewn siop brysur mae'r ciw, y ffôn a'r nwyddau i'r oergell i gyd eisiau eich sylw ar unwaith, ac mae pob llofnod yn risg rydych chi'n ei chario. Mae meddyginiaethau'n mynd yn brin, a chi sy'n cael y bai gan y cwsmeriaid. Efallai mai chi yw'r unig fferyllydd yn yr adeilad, ac felly does neb i ofyn iddo.

day-at-work =
    Mae'n ddydd Iau mewn fferyllfa ar sgwâr tref glan môr.

    Am naw rydych yn datgloi. Mae deugain presgripsiwn wedi cyrraedd dros nos. Tra bo'r cynorthwyydd yn eu paratoi, rydych chi'n gwirio rhai ddoe. Mae un dos o deneuwr gwaed yn edrych yn uchel, ac mae galwad i'r feddygfa yn profi hynny: roedd rhywun wedi teipio un sero'n ormod.

    O ddeg ymlaen mae llif o bobl yn dod i'r ystafell ymgynghori. Mae gan weinyddes boen llosgi wrth basio dŵr. Mae gan hen forwr lygad coch. Mae mam yn poeni am frech. Rydych yn trin y gyntaf a'r olaf. Mae golwg y morwr wedi newid hefyd, felly rydych yn ei anfon at yr optometrydd heddiw.

    Nid yw'r feddyginiaeth at epilepsi gyda'r nwyddau am hanner dydd. Mae'n cymryd pum galwad i ddod o hyd iddi mewn tref arall. Rydych yn bwyta wrth eich mainc. Yn y prynhawn daw deuddeg brechlyn, cyfarfod gyda'r feddygfa am fesur pwysedd gwaed, a dyn sydd ddim ond eisiau rhywun i siarad ag ef.

    Am hanner awr wedi pump rydych yn cyfrif y cyffuriau a reolir gyda chydweithiwr. Mae'r rhifau'n cyfateb. Rydych yn cloi'r cwpwrdd ac yn anadlu'n rhydd.

qualities-and-skills =
    - sylw nad yw'n pallu am bedwar y prynhawn, gan fod tabledi'n debyg i'w gilydd, a'u henwau hefyd
    - pen am gemeg, a symiau cyflym, sicr
    - y tact i siarad am y llindag neu am gaethiwed ar draws bwrdd bach
    - asgwrn cefn: gall meddyg, bòs neu gwsmer bwyso arnoch i roi rhywbeth na ddylech
    - dawn i gael y stori'n llawn, achos nid yw pobl yn dweud popeth
    - traed da: mae fferyllwyr cymunedol yn sefyll bron drwy'r dydd

pay =
    Rhan o'r proffesiwn yn unig sydd ar y raddfa yn y tabl. Mae ar gyfer y rhai mae'r GIG yn eu cyflogi: y band cyntaf ar ôl cofrestru, y nesaf pan fyddwch wedi setlo mewn swydd glinigol, a'r uchaf i arbenigwyr ac arweinwyr timau. Symiau Lloegr ydyn nhw. Yr un bandiau sydd yng Nghymru, ond edrychwch ar hysbysebion am y cyfraddau.

    Mae siopau, o'r cadwyni mawr i gwmnïau teuluol, yn talu fel y mynnan nhw, ac mae'r un peth yn wir am feddygfeydd a chwmnïau cyffuriau. Mae'r arolwg yn eu cymryd i gyd gyda'i gilydd. Fesul awr y telir fferyllwyr locwm, ac maen nhw'n chwilio am y pris gorau. Byw ar yr hyn sydd dros ben y mae perchennog, ar ôl talu cyflogau, rhent a stoc, a bu hynny'n anodd i lawer yn ddiweddar.

    Mae cyflog yn y flwyddyn hyfforddi hefyd, ond mae'n is.

hours =
    Mae siopau ar agor chwe diwrnod, yn aml gydag un noson hwyr neu ddydd Sul ar rota. Ni all fferyllfa agor heb ei fferyllydd, felly does dim cyrraedd yn hwyr i fod, na chinio hir. Mae meddygfeydd yn cadw at ddyddiau'r wythnos. Mae fferyllwyr ysbyty'n rhannu penwythnosau, ac yn cysgu â'r ffôn wrth eu hochr pan fyddan nhw ar alwad. Mae digon o swyddi rhan-amser.

places =
    Gallwch wneud y gwaith hwn ym mron pob tref yng Nghymru:

    - mewn fferyllfeydd cymunedol, lle mae'r nifer mwyaf o swyddi
    - mewn ysbytai, o Fangor i Gasnewydd
    - mewn meddygfeydd, ac yn y timau sy'n gwasanaethu clwstwr ohonyn nhw
    - mewn carchardai a hosbisau, ac yn y lluoedd arfog
    - mewn cwmnïau sy'n dyfeisio, yn profi ac yn gwneud meddyginiaethau

vacancies =
    Ar [NHS Jobs](organisation:nhs-jobs) y mae swyddi ysbytai a meddygfeydd. Mae gan y cadwyni eu gwefannau eu hunain. Efallai mai holi hwn a'r llall a wnaiff fferyllfa bentref, felly mae swydd ddydd Sadwrn yn ffordd dda o ddod yn adnabyddus.

entry-routes =
    Mae'n cymryd pum mlynedd: gradd meistr mewn fferylliaeth (MPharm) am bedair, yna blwyddyn o hyfforddi yn y gwaith ac arholiad ar ei diwedd. Rhaid i'r [Cyngor Fferyllol Cyffredinol](organisation:gphc) fod wedi cymeradwyo'r radd. Nid oes prentisiaeth yng Nghymru sy'n eich gwneud yn fferyllydd.

    Gyda [chyllid myfyrwyr](organisation:student-finance-wales) arferol y byddwch yn talu am y radd, gan nad yw fferylliaeth fel rheol ymhlith cyrsiau bwrsariaeth y GIG.

route-university =
    Caerdydd, Abertawe a Bangor sy'n dysgu fferylliaeth. Maen nhw'n gofyn am bynciau gwyddonol Safon Uwch, ond nid yr un rhai bob un, ac maen nhw'n cyfweld. Mae gan Fangor gwrs â blwyddyn baratoi i'r rhai sydd â'r awydd ond heb y pynciau cywir yn hollol. Gwnewch gais drwy [UCAS](organisation:ucas).

route-work =
    Dechreuwch y tu ôl i'r cownter, neu fel technegydd fferyllol dan hyfforddiant. Mae technegwyr yn paratoi ac yn gwirio meddyginiaethau, mae ganddyn nhw eu cofrestr eu hunain, a gallan nhw hyfforddi drwy brentisiaeth â chyflog yng Nghymru. Mae'n yrfa ynddi ei hun. I fynd yn fferyllydd wedyn mae angen y radd o hyd, ond mae'r profiad o'ch plaid, ac mae rhai prifysgolion yn cyfrif y cymhwyster tuag at gael lle.

training =
    Mae'r radd yn cyfuno cemeg, y corff a'i glefydau, y gyfraith, a sut i siarad â chleifion.

    Yng Nghymru mae hyfforddeion yn cael eu cyflogi gan y GIG ac yn treulio eu blwyddyn mewn ysbyty, fferyllfa a meddygfa. Rydych yn dysgu archwilio pobl a rhagnodi dan oruchwyliaeth. Wedyn daw'r arholiad cofrestru, sydd yr un fath ym Mhrydain gyfan: dau bapur hir, ac un ohonyn nhw'n gyfrifiadau i gyd. Teirgwaith yn unig y cewch roi cynnig arno.

registration =
    Heb fod ar gofrestr y [Cyngor Fferyllol Cyffredinol](organisation:gphc), chewch chi ddim gweithio fel fferyllydd na defnyddio'r enw. Rhaid adnewyddu'r cofrestriad bob blwyddyn, gyda ffi a chofnod o'r hyn a ddysgoch.

qualifications =
    Graddau un brifysgol yng Nghymru yw'r rhain. Gall un arall fynnu cemeg, felly os cymerwch gemeg a bioleg bydd pob drws ar agor. Mae TGAU da mewn mathemateg a gwyddoniaeth yn pwyso mwy yma nag yn y rhan fwyaf o gyrsiau iechyd.

work-experience =
    Swydd ddydd Sadwrn mewn fferyllfa yw'r peth gorau oll. Os nad oes un, gofynnwch am wythnos yno, neu am ddiwrnod gyda thîm fferylliaeth ysbyty. Sylwch sut mae'r fferyllydd yn holi, nid dim ond beth sy'n cael ei werthu.

disclosure =
    Yn eich poced chi y mae allweddi'r cwpwrdd cyffuriau. Mae'r brifysgol yn gwneud gwiriad cyn eich lleoliad cyntaf, a bydd anonestrwydd neu droseddau cyffuriau'n cael eu cymryd o ddifrif iawn. Bydd y cyngor yn holi eto wrth gofrestru.

progression =
    Mewn ysbyty gallwch godi drwy arbenigo, mewn canser, plant neu heintiau er enghraifft, nes dod yn fferyllydd ymgynghorol. Yn y gymuned gallwch reoli siop, yna grŵp o siopau, neu brynu eich un eich hun. Mae meddygfeydd yn chwilio am fferyllwyr i arwain clystyrau cyfan. Mae eraill yn arolygu, yn dysgu, yn gweithio ar dreialon clinigol neu'n mynd i ddiwydiant, fel y gallai [cemegydd](career:chemist).

adult-opportunities =
    Daw nifer dda o waith arall: staff labordy, nyrsys, technegwyr. Mae pum mlynedd yn amser hir, a rhaid i'r wyddoniaeth fod yn ffres, felly cwrs Mynediad mewn gwyddoniaeth neu flwyddyn baratoi yw'r cam cyntaf yn aml. Gofynnwch i bob prifysgol yn union pa unedau o'r diploma Mynediad y mae am eu gweld.

welsh =
    Yn y gogledd a'r gorllewin, wrth y cownter y clywch chi Gymraeg. Bydd pobl yn dweud wrth fferyllydd yn Gymraeg yr hyn na fydden nhw byth yn ei ddweud yn Saesneg wrth feddyg, ac mae'n llawer mwy diogel clywed sut i gymryd meddyginiaeth yn yr iaith rydych yn ei deall orau.

    Yn Saesneg y caiff y rhan fwyaf o labeli eu hargraffu, felly mae'r hyn a ddywedwch yn bwysig. Mae bathodyn neu arwydd eich bod yn siarad Cymraeg yn denu pobl i mewn. Gofynnwch i bob ysgol fferylliaeth faint o'r cwrs y gallech ei wneud yn Gymraeg.

picture-dispensary-caption = Gwirio meddyginiaeth yn erbyn y sgrin
picture-dispensary-description = Mae fferyllydd mewn hijab glas a chôt wen yn dal blwch o feddyginiaeth ac yn pwyntio at yr un blwch ar sgrin. Y tu ôl iddi mae silffoedd yn llawn blychau a jariau, a chydweithiwr yn estyn i fyny am flwch arall.
