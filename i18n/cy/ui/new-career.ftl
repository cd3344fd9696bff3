### The comments in the skeletons of a new career: what each message is for.

head = Gyrfa newydd: geiriau tudalen yr yrfa.
title = Enw'r swydd, fel y mae ar y dudalen ac mewn rhestrau.
summary = Yr hyn y mae rhywun yn ei wneud, mewn un frawddeg o 25 gair ar y mwyaf.
also-known-as = Enwau eraill ar y swydd, yn rhestr: mae pob llinell yn dechrau â chysylltnod. Gadewch y neges allan os nad oes rhai.
search-words = Yr hyn y mae pobl yn ei ddweud ond nad yw mewn print, yn rhestr: llysenwau, offer, hen enwau, camsillafiadau. Nid yw byth yn cael ei dangos.
starts-from = Y man cychwyn, mewn ychydig eiriau, os nad yw'r lefel yn y ffeithiau yn dweud y cyfan. Fel arall, gadewch hi allan.
first-step = Y cam go iawn cyntaf, mewn un frawddeg: swydd dan hyfforddiant, cwrs ar lefel 2.
route = Sut mae'r llwybr hwn yn gweithio, o Gymru. Gadewch hi allan os nad yw'r ffeithiau'n enwi'r llwybr.
# $heading is the heading of the section.
section = Yr adran “{ $heading }”: paragraffau, neu restr â'i llinellau'n dechrau â chysylltnod. Gadewch hi allan os nad oes dim yn wir am yr yrfa hon yn unig.
