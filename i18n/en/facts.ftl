### The wording of facts that are one of a few: each id is a family and a name from the files of facts.

## How far on in a career
stage-trainee = Trainee
stage-starting = Starting out
stage-experienced = Experienced
stage-senior = Senior
stage-all = Everyone who does this work

## Periods that pay is for
period-year = a year
period-hour = an hour

## Working patterns
pattern-office-hours = Office hours
pattern-shifts = Shifts
pattern-nights = Nights
pattern-evenings = Evenings
pattern-weekends = Weekends
pattern-on-call = On call
pattern-overtime = Overtime
pattern-part-time = Part time possible
pattern-flexible = Flexible hours
pattern-self-employed = Self-employment
pattern-travel = Travel between jobs
pattern-away-from-home = Nights away from home
pattern-seasonal = Seasonal work

## Indoors or out
setting-indoors = Indoors
setting-outdoors = Outdoors

## Welsh at work
welsh-needed = Needed
welsh-helpful = Helpful

## What one starts from
level-none = No qualifications
level-gcse = GCSEs
level-a-level = A levels or equal
level-degree = Degree

## Ways in
route-university = University
route-college = College
route-apprenticeship = Apprenticeship
route-work = By way of work
route-direct = Applying directly

## How firmly a subject is asked for. $subjects is a list of subjects.
firmness-required = { $subjects }: required
firmness-usually = { $subjects }: usually required
firmness-may = { $subjects }: may be asked for
firmness-either-or-both = { $subjects }: one or both may be required
firmness-if-not-offered = { $subjects }: may be asked for if you do not offer the subject above

## Which qualifications are meant
need-same-subjects = In the subjects of those above
need-further = In addition to those above

## What a figure counts
figure-part-time = Part time
figure-flexible = Flexible hours
figure-temporary = Temporary
figure-self-employed = Self-employed
figure-jobs = Jobs

## Whom a survey of pay asked about
surveyed-full-time-employees = full-time employees
surveyed-employees = employees

## What qualifications are asked for
way-in-degree = For the degree
way-in-apprenticeship = For an apprenticeship
way-in-college-level-2 = For a college course at level 2
way-in-college-level-3 = For a college course at level 3
way-in-postgraduate = For a postgraduate course
way-in-trainee-post = For a trainee post
way-in-access = For an Access course

## Checks of criminal records
disclosure-basic = Basic check
disclosure-standard = Standard check
disclosure-enhanced = Enhanced check

## Areas
area-wales = Wales
area-england = England
area-uk = United Kingdom

## Interests, by their letter in the RIASEC code
interest-r = Realistic: making, mending and working with your hands
interest-i = Investigative: finding out and solving problems
interest-a = Artistic: creating and designing
interest-s = Social: helping, caring and teaching
interest-e = Enterprising: leading and persuading
interest-c = Conventional: order, records and detail
