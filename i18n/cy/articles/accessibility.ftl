### Accessibility statement: words of the article.

title = Datganiad hygyrchedd
summary = Beth sy'n gweithio i rywun nad yw'n gweld y ffenestr neu nad yw'n gallu defnyddio llygoden, beth nad yw'n gweithio eto, a sut y cafodd ei brofi.
body =
    Nod Llwybr yw cyrraedd lefel AA y Canllawiau Hygyrchedd Cynnwys Gwe, WCAG 2.2, fel y mae'r safon Ewropeaidd EN 301 549 yn eu cymhwyso i raglenni. Cafodd ei wirio gan y bobl sy'n ei wneud a chan brofion sy'n rhedeg ar bob newid. Nid oes neb o'r tu allan wedi ei wirio eto.

    ## Beth sy'n gweithio

    - Mae bysellau'n gallu gwneud popeth y mae llygoden yn gallu ei wneud. Pwyswch F1 i gael rhestr ohonyn nhw.
    - Mae Tab yn mynd rownd a rownd yn nhrefn y darllen. Mae'r hyn sydd â'r ffocws yn cael ei sgrolio i'r golwg, ac mae cylch deuliw o'i gwmpas. Nid oes un fysell ar ei phen ei hun yn llwybr byr, felly nid oes dim yn digwydd ar ddamwain wrth i chi deipio.
    - Mae gan bob rheolydd enw, rôl a chyflwr i ddarllenydd sgrin, yn yr iaith sydd i'w gweld. Mae lefel i bob pennawd. Mae rhestrau, tablau a rhannau'r ffenestr yn cael eu henwi fel yr hyn ydyn nhw, ac mae disgrifiad i bob llun.
    - Gallwch ddarllen fesul pennawd, paragraff, llinell, gair a llythyren, gyda chyrchwr sydd i'w weld hefyd. Mae iaith pob darn yn cael ei nodi, fel y gall darllenydd sgrin sydd â llais Cymraeg ei ddefnyddio.
    - Mae'r hyn sy'n newid ohono'i hun yn cael ei gyhoeddi: faint o yrfaoedd a gafwyd, bod nodyn wedi'i gadw, bod yr iaith wedi newid.
    - Gallwch wneud y testun yn fwy, hyd at ddwywaith ei faint, heb i ddim gael ei dorri na'i guddio.
    - Mae thema olau, thema dywyll a thema cyferbyniad uchel. Ym mhob un o'r tair, mae cyferbyniad y geiriau yn 4.5 i 1 o leiaf.
    - Nid yw lliw yn golygu dim ar ei ben ei hun. Nid oes dim yn symud, nid oes angen llusgo dim, ac nid oes dim wedi'i guddio nes bod y pwyntydd drosto.

    ## Beth nad yw'n gweithio eto

    - Ar Windows a macOS mae'r ffordd at ddarllenwyr sgrin wedi'i hadeiladu, ond nid oes neb wedi ei phrofi. Dim ond Linux sydd wedi'i brofi.
    - Mae Orca 43, sy'n dod gyda Debian 12, yn darllen pob rheolydd, pennawd a pharagraff. Nid yw'n darllen fesul llinell, gair na llythyren yn y rhaglen hon, ac nid yw'n dweud beth sy'n newid ohono'i hun. Nid yw fersiynau mwy newydd o Orca wedi'u profi.
    - Ar Linux mae lefel pennawd yn cael ei dweud fel disgrifiad. Nid yw bysellau'r darllenydd sgrin ei hun ar gyfer mynd drwy dabl neu dudalen we yn gwneud dim yma: defnyddiwch rai Llwybr.
    - Mewn nodyn hir sydd wedi'i sgrolio, gall chwyddwydr sgrin gael y lle anghywir ar gyfer y cyrchwr.
    - Nid yw enw mewn iaith arall yng nghanol brawddeg yn cael ei farcio felly.
    - Nid oes neb sy'n defnyddio darllenydd sgrin bob dydd wedi profi'r rhaglen eto.
    - Drafftiau yw'r Gymraeg a'r Saesneg, ac nid oes neb wedi eu hadolygu.

    ## Sut y cafodd ei brofi

    - Mae profion yn mynd drwy bob sgrin yn y ddwy iaith: enwau, penawdau, trefn Tab, cyferbyniad, maint y targedau, a thestun dwywaith ei faint mewn ffenestr 1024 wrth 768.
    - Mewn ffenestr go iawn ar Debian 12, gyda bysellau'n unig, a chan raglen sy'n clywed ac yn gofyn yr hyn y mae darllenydd sgrin yn ei wneud. Mae'n dewis iaith, yn dod o hyd i yrfa, yn darllen adran, yn cadw'r yrfa, yn ysgrifennu nodyn, ac yn newid yr iaith.
    - Gydag Orca 43: cafodd ei eiriau eu cofnodi a'u cymharu â'r hyn sydd ar y sgrin.
