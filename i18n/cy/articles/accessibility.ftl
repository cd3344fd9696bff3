### Accessibility statement: words of the article.

title = Datganiad hygyrchedd
summary = Beth sy'n gweithio i rywun nad yw'n gweld y ffenestr neu nad yw'n gallu defnyddio llygoden, beth nad yw'n gweithio eto, a sut y cafodd Llwybr ei brofi.
body =
    Nod Llwybr yw cyrraedd lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe, WCAG 2.2, fel y mae'r safon Ewropeaidd EN 301 549 yn eu cymhwyso i raglenni. Y bobl sy'n datblygu Llwybr sydd wedi'i wirio, ynghyd â phrofion sy'n rhedeg gyda phob newid. Nid oes neb o'r tu allan wedi'i wirio eto.

    ## Beth sy'n gweithio

    - Gallwch ddefnyddio bysellau i wneud popeth y mae llygoden yn gallu ei wneud. Pwyswch F1 i gael rhestr ohonyn nhw.
    - Mae Tab yn mynd rownd a rownd, yn y drefn y byddech yn darllen. Mae'r hyn sydd â'r ffocws yn sgrolio i'r golwg, ac mae llinell o ddau liw o'i gwmpas neu, wrth ddarllen, gyrchwr yn yr un lliwiau. Dim ond y teitl y mae tudalen yn agor arno sydd heb yr un o'r ddau. Nid oes yr un llythyren yn llwybr byr ar ei phen ei hun, felly nid oes dim yn digwydd ar ddamwain wrth i chi deipio.
    - Mae gan bob rheolydd enw, rôl a chyflwr ar gyfer darllenydd sgrin, yn yr iaith sydd ar y sgrin. Mae lefel i bob pennawd. Mae'r darllenydd sgrin yn cael gwybod beth sy'n rhestr, beth sy'n dabl a beth yw pob rhan o'r ffenestr, ac mae disgrifiad o bob llun.
    - Gallwch ddarllen fesul pennawd, paragraff, llinell, gair a llythyren, gyda chyrchwr y gallwch ei weld hefyd. Mae iaith pob darn wedi'i nodi, fel y gall darllenydd sgrin sydd â llais Cymraeg ei ddefnyddio.
    - Mae'r hyn sy'n newid ohono'i hun yn cael ei gyhoeddi: faint o yrfaoedd sydd yn y canlyniadau, bod nodyn wedi'i gadw, bod yr iaith wedi newid.
    - Gallwch wneud y testun yn fwy, hyd at ddwywaith ei faint, heb golli na chuddio dim.
    - Mae tair thema: golau, tywyll a chyferbyniad uchel. Ym mhob un o'r tair, mae cyferbyniad y geiriau yn 4.5 i 1 o leiaf.
    - Nid yw lliw yn golygu dim ar ei ben ei hun. Nid oes dim yn symud, nid oes angen llusgo dim, ac nid oes dim wedi'i guddio nes bod y pwyntydd drosto.

    ## Beth nad yw'n gweithio eto

    - Ar Windows a macOS, mae'r cysylltiad â darllenwyr sgrin wedi'i adeiladu, ond nid oes neb wedi'i brofi. Dim ond ar Linux y mae wedi'i brofi.
    - Mae Orca 43, sy'n dod gyda Debian 12, yn darllen pob rheolydd, pennawd a pharagraff. Nid yw'n darllen fesul llinell, gair na llythyren yn y rhaglen hon, ac nid yw'n dweud beth sy'n newid ohono'i hun. Nid oes neb wedi profi fersiynau mwy newydd o Orca.
    - Ar Linux, mae lefel pennawd yn cael ei rhoi fel disgrifiad. Mae gan ddarllenydd sgrin fysellau ar gyfer mynd drwy dabl neu dudalen we, ond nid ydyn nhw'n gwneud dim yma: defnyddiwch fysellau Llwybr.
    - Mewn penawdau ac yng nghelloedd tabl, mae darllenydd sgrin yn cael gwybod y cyfan, nid pob llythyren neu air wrth i'r cyrchwr symud.
    - Mewn nodyn hir sydd wedi'i sgrolio, gall chwyddwydr sgrin gael gwybodaeth anghywir am leoliad y cyrchwr.
    - Pan fydd enw mewn iaith arall yng nghanol brawddeg, nid yw'r iaith honno wedi'i nodi.
    - Nid oes neb sy'n defnyddio darllenydd sgrin bob dydd wedi profi'r rhaglen eto.
    - Drafftiau yw'r Gymraeg a'r Saesneg, ac nid oes neb wedi'u hadolygu.

    ## Sut y cafodd ei brofi

    - Mae profion yn mynd drwy bob sgrin yn y ddwy iaith: enwau, penawdau, trefn Tab, cyferbyniad, maint y targedau, a thestun ar ddwywaith ei faint mewn ffenestr 1024 wrth 768.
    - Mewn ffenestr go iawn ar Debian 12: gyda bysellau yn unig, a chyda rhaglen sy'n clywed ac yn gofyn yr un pethau â darllenydd sgrin. Mae'r rhaglen honno'n dewis iaith, yn dod o hyd i yrfa, yn darllen adran, yn cadw'r yrfa, yn ysgrifennu nodyn, ac yn newid yr iaith.
    - Gydag Orca 43, gan gofnodi ei eiriau a'u cymharu â'r hyn sydd ar y sgrin.
