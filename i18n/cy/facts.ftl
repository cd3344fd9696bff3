### The wording of facts that are one of a few: each id is a family and a name from the files of facts.

## How far on in a career
stage-trainee = Dan hyfforddiant
stage-starting = Ar y dechrau
stage-experienced = Profiadol
stage-senior = Uwch
stage-all = Pawb sy'n gwneud y gwaith hwn

## Periods that pay is for
period-year = y flwyddyn
period-hour = yr awr

## Working patterns
pattern-office-hours = Oriau swyddfa
pattern-shifts = Shifftiau
pattern-nights = Gwaith nos
pattern-evenings = Gwaith gyda'r nos
pattern-weekends = Penwythnosau
pattern-on-call = Ar alwad
pattern-overtime = Goramser
pattern-part-time = Rhan-amser yn bosibl
pattern-flexible = Oriau hyblyg
pattern-self-employed = Hunangyflogaeth
pattern-travel = Teithio rhwng safleoedd gwaith
pattern-away-from-home = Nosweithiau oddi cartref
pattern-seasonal = Gwaith tymhorol

## Indoors or out
setting-indoors = Dan do
setting-outdoors = Yn yr awyr agored

## Welsh at work
welsh-needed = Yn hanfodol
welsh-helpful = Yn ddefnyddiol

## What one starts from
level-none = Dim cymwysterau
level-gcse = TGAU
level-a-level = Safon Uwch neu gyfwerth
level-degree = Gradd

## Ways in
route-university = Prifysgol
route-college = Coleg
route-apprenticeship = Prentisiaeth
route-work = Drwy waith arall
route-direct = Ymgeisio'n uniongyrchol

## How firmly a subject is asked for. $subjects is a list of subjects.
firmness-required = { $subjects }: gofynnol
firmness-usually = { $subjects }: gofynnol fel arfer
firmness-may = { $subjects }: gall rhai ofyn am hyn
firmness-either-or-both = { $subjects }: gall y naill neu'r llall, neu'r ddau, fod yn ofynnol
firmness-if-not-offered = { $subjects }: gall rhai ofyn am hyn os nad yw'r pwnc uchod gennych

## Which qualifications are meant
need-same-subjects = Yn yr un pynciau â'r rhai uchod
need-further = Yn ychwanegol at y rhai uchod

## What a figure counts
figure-part-time = Rhan-amser
figure-flexible = Oriau hyblyg
figure-temporary = Dros dro
figure-self-employed = Hunangyflogedig
figure-jobs = Swyddi

## Whom a survey of pay asked about
surveyed-full-time-employees = gweithwyr cyflogedig llawn amser
surveyed-employees = gweithwyr cyflogedig

## What qualifications are asked for
way-in-degree = Ar gyfer y radd
way-in-apprenticeship = Ar gyfer prentisiaeth
way-in-college-level-2 = Ar gyfer cwrs coleg ar lefel 2
way-in-college-level-3 = Ar gyfer cwrs coleg ar lefel 3
way-in-postgraduate = Ar gyfer cwrs ôl-raddedig
way-in-trainee-post = Ar gyfer swydd hyfforddi
way-in-access = Ar gyfer cwrs Mynediad

## Checks of criminal records
disclosure-basic = Gwiriad sylfaenol
disclosure-standard = Gwiriad safonol
disclosure-enhanced = Gwiriad manylach

## Areas
area-wales = Cymru
area-england = Lloegr
area-uk = Y Deyrnas Unedig

## Interests, by their letter in the RIASEC code
interest-r = Ymarferol: gwneud, trwsio a gweithio â'ch dwylo
interest-i = Ymchwiliol: darganfod pethau a datrys problemau
interest-a = Creadigol: creu a dylunio
interest-s = Cymdeithasol: helpu, gofalu ac addysgu
interest-e = Mentrus: arwain a pherswadio
interest-c = Trefnus: trefn, cofnodion a manylion
