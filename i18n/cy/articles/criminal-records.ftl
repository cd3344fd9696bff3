### Criminal records and careers: words of the article.

title = Cofnodion troseddol a gyrfaoedd
summary = Beth sydd wedi'i ddisbyddu, beth mae gwiriad yn ei ddangos, pryd i ddweud wrth gyflogwr, a ble i holi cyn gwneud hynny.
body =
    Mae cofnod yn cau llai o ddrysau nag y mae pobl yn ei ofni. Nid oes gwiriad cofnodion troseddol y tu hwnt i'r symlaf ar gyfer y rhan fwyaf o swyddi, ac mae llawer o gyflogwyr nad ydyn nhw byth yn gofyn. Yr hyn sy'n bwysig yw gwybod beth mae'n rhaid i chi ei ddweud, a beth nad oes rhaid. Am y gyfraith yng Nghymru a Lloegr y mae'r dudalen hon. Nid cyngor cyfreithiol ar eich achos chi yw hi: mae [Unlock](organisation:unlock) yn rhoi hwnnw am ddim.

    ## Wedi'i disbyddu, neu heb ei disbyddu

    Dan Ddeddf Adsefydlu Troseddwyr 1974, mae'r rhan fwyaf o euogfarnau'n cael eu *disbyddu* ar ôl amser. Ar gyfer y rhan fwyaf o swyddi, cewch ateb wedyn fel pe na bai wedi digwydd erioed, hyd yn oed os gofynnir i chi. Mae faint o amser mae'n ei gymryd yn dibynnu ar y ddedfryd, ac ar a oeddech dan 18 oed pan gawsoch eich euogfarnu. Ar 28 Hydref 2023 aeth y rhan fwyaf o'r cyfnodau hyn yn fyrrach, ar gyfer hen euogfarnau hefyd. Dyma rai ohonyn nhw i oedolion:

    - Caiff rhybudd syml ei ddisbyddu ar unwaith. Mae un amodol yn cymryd hyd at dri mis.
    - Caiff dirwy ei disbyddu flwyddyn ar ôl yr euogfarn.
    - Caiff gorchymyn cymunedol ei ddisbyddu pan ddaw'r gorchymyn i ben.
    - Caiff dedfryd o garchar am flwyddyn neu lai ei disbyddu un flwyddyn ar ôl i'r ddedfryd gyfan ddod i ben, gan gynnwys y cyfnod ar drwydded.
    - Caiff dedfryd o fwy na blwyddyn, a hyd at bedair, ei disbyddu bedair blynedd ar ôl iddi ddod i ben.
    - Caiff un hirach ei disbyddu saith mlynedd ar ôl iddi ddod i ben. Troseddau difrifol o drais, rhyw a therfysgaeth yw'r eithriad: nid yw'r rhain, na dedfrydau am oes, byth yn cael eu disbyddu.

    I rywun a oedd dan 18 oed, mae'r cyfnod ar ôl dirwy neu ddedfryd o garchar yn hanner hynny. Gall euogfarn newydd wneud yr hen gyfnod yn hirach. Mae rheolau eraill ar gyfer troseddau gyrru. Darllenwch [y tabl llawn](https://www.gov.uk/guidance/rehabilitation-periods) ar gyfer eich achos chi.

    ## Tri math o wiriad

    - Mae gwiriad *sylfaenol* yn dangos yr hyn sydd heb ei ddisbyddu, a dim arall. Caiff unrhyw gyflogwr ofyn am un, a gallwch archebu eich un eich hun.
    - Gall gwiriad *safonol* ddangos euogfarnau a rhybuddion sydd wedi'u disbyddu hefyd. Ar gyfer gwaith penodol yn unig y mae, fel y gyfraith, rhai swyddi cyllid a rhai swyddi diogelwch.
    - Mae gwiriad *manylach* ar gyfer gwaith gyda phlant, cleifion ac eraill sydd mewn perygl, fel [nyrsio](career:adult-nurse). Gall yr heddlu ychwanegu'r hyn sydd ganddyn nhw, os yw'n wirioneddol berthnasol i'r swydd. Ar gyfer rhai swyddi mae hefyd yn dweud a ydych ar restr wahardd.

    Dim ond am y gwiriad y mae'r gyfraith yn ei ganiatáu ar gyfer y swydd honno y caiff cyflogwr ofyn. Os ydych yn meddwl ei fod yn rhy uchel, gofynnwch ar ba reol mae'n seiliedig.

    ## Beth sy'n cael ei adael allan

    Hyd yn oed ar wiriadau safonol a manylach, mae llawer yn cael ei *hidlo* allan. Ers 28 Tachwedd 2020, nid yw rhybuddion ieuenctid, ceryddon na rhybuddion terfynol wedi cael eu dangos yn awtomatig. Mae rhybuddion ieuenctid amodol yn wahanol, felly mynnwch gyngor am y rheini. Ers y diwrnod hwnnw hefyd, nid yw cael mwy nag un euogfarn yn golygu mwyach eu bod i gyd yn ymddangos. Mae pob un yn cael ei hystyried ar ei phen ei hun:

    - Mae rhybudd a gafodd oedolyn yn cael ei adael allan ar ôl chwe blynedd.
    - Mae euogfarn oedolyn yn cael ei gadael allan ar ôl un mlynedd ar ddeg, ac un o'r cyfnod cyn 18 oed ar ôl pum mlynedd a hanner.
    - Nid yw dim o hyn yn wir am restr o droseddau difrifol, nac os carchar oedd y ddedfryd, hyd yn oed un ohiriedig.

    Nid oes rhaid i chi sôn am yr hyn sydd wedi'i hidlo, ac ni chaiff cyflogwr ei ystyried. Mae'r [Gwasanaeth Datgelu a Gwahardd](organisation:dbs) yn esbonio'r rheolau ac yn cadw'r rhestr o droseddau.

    ## Gwaith sydd ar gau

    Mae rhai pobl yn cael eu rhoi ar restr wahardd, ar gyfer plant neu oedolion sydd mewn perygl. Ni chân nhw wneud y gwaith hwnnw o gwbl, ac mae ceisio ei wneud yn drosedd. Peth prin yw hyn, a byddan nhw wedi cael llythyr amdano. Ar wahân i hynny, ychydig o yrfaoedd sydd ar gau yn ôl y gyfraith. Mae'r cyrff sy'n cofrestru nyrsys, athrawon, gweithwyr cymdeithasol a chyfreithwyr yn ystyried beth ddigwyddodd, eich oedran ar y pryd, a beth rydych wedi'i wneud ers hynny. Mae'r heddlu, y carchardai a'r lluoedd arfog yn llymach. Os oes lleoliadau gyda chleifion neu blant ar gwrs, holwch y brifysgol cyn gwneud cais, nid yn yr ail flwyddyn.

    ## Dweud wrth gyflogwr

    - Os nad oes neb yn gofyn, nid oes rhaid i chi sôn amdano ar gyfer y rhan fwyaf o swyddi.
    - Darllenwch y cwestiwn yn fanwl. Nid yr un peth yw “Oes gennych chi euogfarnau heb eu disbyddu?” ac “Ydych chi erioed wedi bod mewn trwbl?”
    - Yn gyntaf, holwch beth fydd eich gwiriad yn ei ddangos. Archebwch un sylfaenol, neu gofynnwch i'r heddlu am gopi o'r hyn sydd ganddyn nhw, yn rhad ac am ddim.
    - Wyneb yn wyneb y mae orau, ar ôl iddyn nhw gwrdd â chi, gyda llythyr byr i'w adael.
    - Dywedwch beth ddigwyddodd, pryd, a beth sy'n wahanol nawr. Peidiwch â hel esgusion, na rhoi pob manylyn. Ewch â phrawf: cwrs, gwaith, geirda.
    - Cadwch gopi, a nodwch wrth bwy y dywedoch.

    Os oes rhaid i chi ateb a'ch bod yn dweud celwydd, gallwch golli'r swydd flynyddoedd wedyn, a gall fod yn drosedd. Mae rhai cyflogwyr wedi tynnu'r cwestiwn o'u ffurflen gyntaf, er mwyn gweld y person cyn y cofnod. Mae beth bynnag a ddywedwch yn breifat, ac ni ddylen nhw ei rannu ymhlith y staff.

    ## Pwy all helpu

    Mae gan Unlock linell gymorth ac offeryn sy'n cyfrifo pryd mae euogfarn wedi'i disbyddu. Mae [Nacro](organisation:nacro) yn eich cynghori chi hefyd, a chyflogwyr. Gall swyddog prawf neu weithiwr cyfiawnder ieuenctid helpu gyda'r llythyr. Gall [Gyrfa Cymru](organisation:careers-wales) eich helpu i ddewis gwaith a pharatoi. Os ydych dan 18 oed, gwnewch hyn nawr: nid oes rhaid i'r rhan fwyaf o'r hyn sy'n digwydd yn bymtheg oed eich dilyn, dim ond i chi wybod y rheolau.
