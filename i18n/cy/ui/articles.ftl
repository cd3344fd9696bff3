### Articles: all of them.

title = Erthyglau
lead = Cymorth gyda dewis, ymgeisio, astudio a gweithio yng Nghymru.
none = Nid oes erthyglau yma eto. Mae tudalen pob gyrfa'n dweud sut i ddechrau.
