### The comments in the skeletons of a new career: what each message is for.

head = Gyrfa newydd: geiriau tudalen yr yrfa.
title = Enw'r swydd, fel y mae ar y dudalen ac mewn rhestrau.
summary = Yr hyn y mae rhywun yn ei wneud, mewn un frawddeg heb fod yn hwy na 25 gair, sy'n dechrau ag “Yn” a berfenw: Yn gosod, Yn gofalu.
also-known-as = Enwau eraill ar y swydd, ar ffurf rhestr: mae pob llinell yn dechrau â chysylltnod. Gadewch y neges allan os nad oes enwau eraill.
search-words = Geiriau sydd ar lafar ond nid mewn print, ar ffurf rhestr: llysenwau, offer, hen enwau, camsillafiadau. Nid yw'r rhestr byth yn cael ei dangos.
starts-from = Y man cychwyn, mewn ychydig eiriau, os nad yw'r lefel yn y ffeithiau yn dweud y cyfan. Fel arall, gadewch y neges allan.
first-step = Y cam cyntaf go iawn, mewn un frawddeg: swydd hyfforddi, cwrs lefel 2.
route = Sut mae'r llwybr hwn yn gweithio i rywun sy'n byw yng Nghymru. Gadewch y neges allan os nad yw'r ffeithiau'n enwi'r llwybr.
# $heading is the heading of the section.
section = Yr adran “{ $heading }”: paragraffau, neu restr, a phob llinell yn dechrau â chysylltnod. Gadewch hi allan os nad oes dim i'w ddweud sy'n wir am yr yrfa hon yn unig.
