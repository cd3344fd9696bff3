### Wording that careers share. Each stands once and is composed into every page that it applies to.

## Headings of the sections of a career
section-pictures = Pictures
section-work-activities = Work activities
section-day-at-work = A day at work
section-qualities-and-skills = Qualities and skills
section-pay = Pay
section-hours = Hours
section-places = Where you could work
section-vacancies = Where jobs are advertised
section-entry-routes = Ways in
section-training = Training
section-qualifications = Entry requirements
section-work-experience = Work experience
section-disclosure = Criminal records
section-progression = Getting on
section-adult-opportunities = Starting as an adult
section-figures = Figures
section-welsh = Using Welsh
section-organisations = Further information
section-related = Related careers and interests
section-sources = Sources and review

## Key facts
key-pay = Pay a year
key-pay-hour = Pay an hour
key-hours = Hours
key-start = Start from
key-welsh = Welsh

## Pay
# $min and $max are pounds.
pay-range = { GBP($min) } – { GBP($max) }
# $min is in pounds.
pay-from = From { GBP($min) }
# $amount is in pounds.
pay-amount = { GBP($amount) }
# $scale names the scale and band, $area is where it holds, $year the year of the scale: 2025/26.
pay-scale-note = { $scale }, { $area }, { $year }
# $of is who was asked, $area where, $date when.
pay-survey-note = Median, { $of }, { $area }, { DATE($date) }
# $area is where, $date from when.
pay-range-note = { $area }, from { DATE($date) }
pay-scale-heading = On a pay scale
pay-survey-heading = What a survey found
pay-range-heading = Other pay
pay-scale-sentence = Pay on a scale rises step by step with experience, up to the top of the band. A move to a post with more responsibility can bring a higher band.
pay-approximate = The band is a guide: some posts are paid on another.
pay-area-not-wales = These figures are for the area named. Pay in Wales may differ.
pay-unlike = The scale and the survey measure different things, so they are shown apart.
pay-old = Three years old or more
survey-p10 = One in ten earns less than
survey-p25 = One in four earns less than
survey-median = Half earn less than, half more
survey-p75 = One in four earns more than
survey-p90 = One in ten earns more than
# $of is who was asked, $group their occupations, $period is a year or an hour, $area where, $date when, $source who asked.
survey-caption = Gross pay { $period }, { $of }, { $group }, { $area }, { DATE($date) }
table-stage = Stage
table-band = Band
table-pay-year = Pay a year
table-pay-hour = Pay an hour
table-where-when = Where and when

## Hours
# $hours is a number.
hours-about = About { $hours } hours a week
# $min and $max are numbers.
hours-range = { $min } to { $max } hours a week
patterns-lead = You may meet:
abroad = This work can be found in other countries too.

## A day at work
day-label = An example. It shows what one day can be like and is about nobody in particular.

## Entry requirements
# $qualification is the name of a qualification, in the plural; $count is a number.
need-count = { $qualification }: { $count }
# $qualification is the name of a qualification, in the plural; $min and $max are numbers.
need-count-range = { $qualification }: { $min } or { $max }
# $grade is a grade: C/4.
need-grade = Grade { $grade } or above
alternatives-lead = Instead, some accept:
check-websites = Requirements differ between colleges, universities and employers. Check on their own websites before you choose.
grade-note = A grade written C/4 means grade C in Wales, where GCSEs run from A* to G, and grade 4 in England, where they run from 9 to 1.

## Registration
# $organisation is the name of a body.
registration-required = Registration with this body is required by law: { $organisation }
# $organisation is the name of a body.
registration-voluntary = Registration with this body is voluntary, but many employers ask for it: { $organisation }

## Criminal records
disclosure-lead-basic = Employers usually ask for a basic check, which shows only convictions and conditional cautions that are not spent.
disclosure-lead-standard = Employers usually ask for a standard check. This work is an exception to the Rehabilitation of Offenders Act 1974, so spent convictions and cautions may be shown as well.
disclosure-lead-enhanced = Employers usually ask for an enhanced check. This work is an exception to the Rehabilitation of Offenders Act 1974, so spent convictions and cautions may be shown as well, with anything the police hold that matters for the post.
disclosure-rules =
    Not everything is shown. Since 28 November 2020 youth cautions, reprimands and warnings are no longer disclosed automatically, and many old and minor convictions are left out after some years. You need not mention what the rules leave out.

    A record does not always close the door: employers should look at what happened, how long ago, and what the work is.

## Starting as an adult
age-limits = Employers, colleges and universities may not set age limits, unless they can show a real need for one.
access-courses = If you do not have the usual qualifications for a degree, a college Access course may open the way. You often need no qualifications to begin one; ask the college.

## Figures
# $code is a four-digit code.
group-soc = SOC 2020 group { $code }
# $code is a code of fewer than four digits.
group-soc-wider = the wider SOC 2020 group { $code }
# $group is whom it is about, $area where, $date when, $source who says so.
figure-caption = Share of people in { $group }, { $area }, { DATE($date) }
# $group is whom it is about, $area where; the source gives no date.
figure-caption-undated = Share of people in { $group }, { $area }, no date given
# $percent is a number.
figure-percent = { $percent }%
# $count is a number of jobs, $group is whom it is about, $area where, $date when.
figure-jobs-line = Jobs: { $count } ({ $group }, { $area }, { DATE($date) })
# $count is a number of jobs, $group is whom it is about, $area where.
figure-jobs-line-undated = Jobs: { $count } ({ $group }, { $area }, no date given)
# $source is the name of a source.
source-line = Source: { $source }

## Welsh
welsh-statement-needed = You need Welsh for this work.
welsh-statement-helpful = Reading, writing or speaking Welsh may help you to get work in Wales, and to do it well.

## Related
related-lead = Careers like this one:
interests-lead = Interests that suit it, the strongest first:
# $code is a four-digit code.
soc-line = Standard Occupational Classification 2020: { $code }
articles-lead = Articles that may help:

## Sources and review
# $date is a day.
source-read = read { DATE($date) }
# $date is a day or month.
source-published = published { DATE($date) }
# $licence is the name of a licence.
source-licence = licence: { $licence }
review-welsh-draft = The Welsh on this page is a draft: nobody fluent has reviewed it yet.
review-english-draft = The English on this page is a draft: it has not been reviewed yet.
# $date is the day of the review.
review-welsh-reviewed = The Welsh on this page was reviewed on { DATE($date) }.
# $date is the day of the review.
review-english-reviewed = The English on this page was reviewed on { DATE($date) }.

## Organisation cards
card-telephone = Telephone
card-email = E-mail
card-web = Website
card-address = Address
