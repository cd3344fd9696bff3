### Midwife: words of the career page.

title = Bydwraig

summary = Yn gofalu am fenywod drwy feichiogrwydd, ar adeg y geni ac yn yr wythnosau cyntaf, ac yn gofalu am y babi hefyd.

also-known-as =
    - bydwraig gofrestredig
    - bydwraig gymunedol
    - bydwraig ysbyty
    - bydwraig canolfan geni
    - dyn sy'n fydwraig

search-words =
    - bydwreigiaeth
    - bydwragedd
    - beichiog
    - beichiogrwydd
    - disgwyl babi
    - geni
    - genedigaeth
    - esgor
    - geni babanod
    - babis
    - babanod
    - newydd-anedig
    - ward esgor
    - ward famolaeth
    - mamolaeth
    - mamau newydd
    - geni gartref
    - pwll geni
    - cynenedigol
    - ôl-enedigol
    - bwydo ar y fron
    - sgan
    - bydwriag
    - bydwraeg
    - bidwraig
    - midwife
    - maternity

starts-from = Gradd bydwreigiaeth

first-step = Yna swydd gyntaf gyda mentor

work-activities =
    Pan fydd beichiogrwydd yn mynd yn iawn, y fydwraig sy'n gyfrifol amdano. Rydych yn gweld menyw o'i hymweliad cyntaf, pan fydd hi tua deg wythnos yn feichiog, hyd rai dyddiau ar ôl yr enedigaeth. Dim ond pan fydd eu hangen y daw'r meddygon. Efallai mai gwybod pa bryd y mae hynny yw'r peth pwysicaf yn y swydd.

    Yn ystod y beichiogrwydd rydych yn:

    - holi am ei hanes, mesur ei phwysedd gwaed a chymryd samplau gwaed
    - teimlo sut mae'r babi'n gorwedd a gwrando ar ei galon
    - esbonio sganiau a phrofion sgrinio, er mwyn iddi allu dewis drosti ei hun
    - siarad am fwyd, ysmygu, bwydo'r babi a'i hofnau
    - sylwi ar yr hyn nad yw hi'n ei ddweud efallai: cleisiau, dyledion, hwyliau isel

    Yn ystod yr esgor rydych yn aros yn agos. Rydych yn ei helpu i symud, i anadlu ac i ymdopi â'r boen. Rydych yn gwrando ar galon y babi, yn barnu sut mae pethau'n mynd ac yn galw am help os bydd rhywbeth yn newid. Yna rydych yn arwain y babi allan, yn gwneud yn siŵr ei fod yn anadlu ac yn ei roi ar groen ei fam.

    Ar ôl yr enedigaeth rydych yn ymweld â'r cartref. Rydych yn pwyso'r babi, yn pigo ei sawdl i gael prawf gwaed, yn helpu gyda'r bwydo ac yn cadw llygad ar sut mae'r rhieni'n ymdopi.

    Nid yw pob stori'n gorffen yn hapus. Mae babanod yn cael eu colli, cyn eu geni ac wedyn, a byddwch chi'n eistedd gyda'r rhieni, yn golchi'r plentyn ac yn cymryd ôl ei law. Weithiau mae genedigaeth yn troi'n argyfwng o fewn munud. Mae llawer o unedau'n brin o fydwragedd, ac mae staff blinedig yn cario mwy nag y dylen nhw.

day-at-work =
    Heddiw rydych yn y gymuned, mewn cwm ac iddo un stryd hir.

    Mae'r clinig yn dechrau am naw yn y ganolfan iechyd. Mae wyth o fenywod i'w gweld cyn cinio. Gyda'r gyntaf, rydych yn gwrando ar galon y babi tra bo'i mab bach yn dal y jel. Mae pen tost neu gur pen gan y bedwaredd, mae ei dwylo wedi chwyddo ac mae ei phwysedd gwaed yn uchel. Rydych yn ffonio'r ysbyty ac yn dweud wrthi am fynd nawr, nid ar ôl nôl y plant o'r ysgol.

    Yn y prynhawn rydych yn gyrru o dŷ i dŷ. Mae babi tri diwrnod oed wedi colli ychydig gormod o bwysau. Rydych yn gwylio'r bwydo o'r dechrau i'r diwedd, yn newid y ffordd mae'n cael ei ddal ac yn addo dod yn ôl yfory. Ddau ddrws i ffwrdd mae mam yn crio wrth ddweud bod popeth yn iawn. Rydych yn gwneud te ac yn gofyn eto.

    Erbyn pump mae'ch nodiadau wedi'u gorffen. Ond rydych ar alwad ar gyfer genedigaethau gartref. Am ddeg munud wedi dau mae'r ffôn yn eich deffro, ac rydych yn gyrru i fyny ffordd fynydd yn y glaw. Mae'r babi'n cael ei eni cyn y wawr, yn yr ystafell ffrynt, a'r ci wedi'i gau yn y gegin.

qualities-and-skills =
    Mae pobl yn eich gadael i mewn ar adeg fwyaf preifat eu bywyd. Dyma sydd ei angen arnyn nhw gennych chi:

    - amynedd, gan nad yw esgor yn cadw at amserlen
    - ffordd sy'n gwneud i ferch un ar bymtheg oed a chyfreithwraig ddeugain oed deimlo yr un mor ddiogel
    - llygad am y newid bach sy'n golygu perygl, a chyflymder pan ddaw
    - parch at ddewisiadau gwahanol i'ch rhai chi
    - y dewrder i ffonio'r meddyg, ac i ddadlau os bydd rhaid

    Does dim rhaid bod yn fenyw nac yn fam. Mae ambell ddyn yn y gwaith, ac mae llawer o fydwragedd heb blant.

pay =
    Ar y bandiau cenedlaethol y mae pob bwrdd iechyd yng Nghymru yn talu bydwragedd. Symiau Lloegr a welwch yma; mewn hysbyseb am swydd yng Nghymru y cewch rai Cymru. Ar y band cyntaf y mae'r rhan fwyaf o fydwragedd newydd yn dechrau, ac maen nhw'n symud i'r nesaf ar ôl tua blwyddyn o gefnogaeth, ar ôl dangos eu sgiliau.

    Mae mwy o dâl am weithio'r nos ac ar benwythnosau, ac am gael eich galw o'ch gwely. Holodd yr arolwg fydwragedd ar bob lefel, ond dim ond y rhai llawn amser, ac mae llawer iawn yn gweithio'n rhan-amser.

hours =
    Daw babanod ar unrhyw awr. Ar ward esgor rydych yn gweithio shifftiau hir, rhai dydd a rhai nos bob yn ail. Yn ystod y dydd y mae bydwragedd cymunedol yn gweithio gan amlaf, gyda nosweithiau ar alwad hefyd: efallai y byddwch ar eich traed tan y bore ac yn gorfod rhoi'ch clinig i rywun arall.

places =
    I un o'r byrddau iechyd y mae'r rhan fwyaf o fydwragedd Cymru yn gweithio, ac mae llawer yn symud rhwng yr ysbyty a'r gymuned. Gallech fod:

    - ar ward esgor ysbyty mawr, gyda meddygon a theatrau i lawr y coridor
    - mewn canolfan geni dan ofal bydwragedd
    - mewn canolfan iechyd, gyda chlinigau ac ymweliadau
    - ym Mhowys, lle nad oes uned famolaeth dan ofal meddygon: bydwragedd sy'n arwain genedigaethau yno, ac mae menywod eraill yn teithio i ysbytai y tu allan i'r sir

vacancies =
    Mae pob bwrdd iechyd yn rhoi ei swyddi ar [NHS Jobs](organisation:nhs-jobs). Efallai na fydd digon o swyddi cyntaf yn eich ardal chi y flwyddyn y byddwch yn gorffen, felly edrychwch ymhellach nag un ysbyty.

entry-routes =
    Gradd bydwreigiaeth a gymeradwywyd gan y [Cyngor Nyrsio a Bydwreigiaeth](organisation:nmc) yw'r ffordd i mewn. Mae pedair prifysgol yng Nghymru yn ei chynnig: Bangor, Caerdydd, De Cymru ac Abertawe. Nid oes prentisiaeth bydwreigiaeth yng Nghymru.

    Os addewch weithio yng Nghymru yn nes ymlaen, [Bwrsariaeth GIG Cymru](organisation:nhs-bursary-wales) sy'n talu'r ffioedd. Heb hynny, byddech yn gwneud cais i Gyllid Myfyrwyr Cymru fel myfyrwyr eraill.

route-university =
    Tair blynedd, yn llawn amser, a hanner yr amser gyda menywod a babanod. Mae llawer mwy o ymgeiswyr nag o leoedd, felly mae datganiad personol da yn bwysig. Os ydych yn nyrs gofrestredig, holwch a oes cwrs byrrach i'w gael.

route-work =
    Mae gweithiwr cymorth mamolaeth yn helpu'r bydwragedd ar y ward ac mewn cartrefi: yn cymryd mesuriadau, yn helpu gyda'r bwydo, yn paratoi ystafelloedd. Gallwch ddechrau heb lawer o gymwysterau a hyfforddi yn y gwaith. Nid yw'n eich gwneud yn fydwraig, ond does dim gwell paratoad. Gofynnwch i'ch bwrdd iechyd a fyddai'n eich cefnogi ar gwrs gradd wedyn.

training =
    Rydych yn astudio sut mae babi'n tyfu ac yn cael ei eni, beth all fynd o'i le, meddyginiaethau, y gyfraith, a sut i bwyso a mesur ymchwil.

    Ar leoliad rydych yn dilyn shifftiau bydwraig wrth ei gwaith, ar y ward ac ar alwad. Cyn cymhwyso, rhaid i chi ofalu am nifer penodol o fenywod a bod mewn nifer penodol o enedigaethau, a llofnodir pob un. Oriau swydd sydd i'r lleoliadau, ond heb gyflog.

registration =
    Mae'r [Cyngor Nyrsio a Bydwreigiaeth](organisation:nmc) yn cadw rhan ar wahân o'i gofrestr ar gyfer bydwragedd. Heblaw am feddyg, dim ond bydwraig, neu fyfyriwr dan oruchwyliaeth, a gaiff ofalu am enedigaeth, oni bai ei bod yn argyfwng: dyna'r gyfraith. I aros ar y gofrestr rydych yn ailddilysu bob tair blynedd, gyda thystiolaeth o waith, dysgu ac adborth.

qualifications =
    Gofynion un brifysgol yng Nghymru a welwch yma. Efallai y bydd eraill am gael gwyddoniaeth, neu raddau TGAU uwch, gan fod cymaint o gystadleuaeth.

work-experience =
    Ychydig iawn o wardiau mamolaeth sy'n derbyn disgyblion, o barch at breifatrwydd. Chwiliwch am yr hyn sy'n agos ato: meithrinfa, cartref gofal, grŵp rhieni a babanod, elusen sy'n cefnogi bwydo ar y fron neu famau ifanc. Gofynnwch i fydwraig am hanner awr o'i hamser, a dewch â chwestiynau.

disclosure =
    Byddwch ar eich pen eich hun gyda babanod newydd-anedig ac yn ystafelloedd gwely teuluoedd. Felly mae'r brifysgol yn trefnu'r gwiriad cyn i chi gwrdd â neb, a bydd eich cyflogwr am gael un arall.

progression =
    Ar ôl rhai blynyddoedd, gallech wneud un o'r rhain:

    - arwain shifft ar y ward esgor, ac uned wedyn
    - dod yn fydwraig ymgynghorol, sy'n llunio gofal ar draws bwrdd iechyd cyfan
    - arbenigo mewn sganio, bwydo, iechyd meddwl neu golled
    - hyfforddi'n ymwelydd iechyd, neu'n [nyrs oedolion](career:adult-nurse) ar gwrs byrrach
    - dysgu myfyrwyr bydwreigiaeth

adult-opportunities =
    Mae digon o fyfyrwyr bydwreigiaeth dros ddeg ar hugain oed, a meddyliodd rhai am y gwaith gyntaf pan gawson nhw eu plant eu hunain. Mae colegau'n cynnal cyrsiau Mynediad ym maes iechyd, ac mae prifysgolion yn eu croesawu. Ond nid yw cael babi'n ddigon o brofiad: maen nhw am weld beth rydych yn ei wybod am y gwaith.

    I fod ar alwad a chithau â phlant bach gartref, mae angen partner, mam neu ffrind da iawn.

welsh =
    Wrth esgor mae pobl yn mynd yn ôl at iaith yr aelwyd. Gall clywed *anadla'n araf* gan rywun sydd o ddifrif wneud mwy na thudalen o gyngor. I lawer o deuluoedd yn y gorllewin a'r gogledd, Cymraeg fydd geiriau cyntaf y babi, a'r fydwraig yw'r person cyntaf o'r tu allan i siarad ag ef.

    Mae byrddau iechyd yn gofyn i bob menyw pa iaith yr hoffai ei defnyddio ac yn ei nodi ar ei chofnod, ond nid oes digon o fydwragedd bob amser i gadw'r addewid. Mae modd gwneud peth o'r radd yn Gymraeg: holwch ble, a faint. Pan fydd angen cydsyniad, neu pan fydd newyddion drwg, byddwch yn siŵr o'ch geiriau.

picture-listening-caption = Gwrando ar guriad calon y babi gartref
picture-listening-description = Mae bydwraig â gwallt llwyd yn penlinio ar fat mewn ystafell fyw ac yn dal dyfais wrando fach wrth fol menyw feichiog. Mae'r fenyw'n eistedd ar soffa ac yn chwerthin, a'i phartner yn glòs wrth ei hochr.
