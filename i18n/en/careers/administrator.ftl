### Administrator: words of the career page.

title = Administrator
summary = Keeps an office running: records, letters, bookings, meetings and the first answer to whoever calls.
also-known-as =
    - admin assistant
    - administrative officer
    - office administrator
    - clerical officer
    - business support officer
    - clerk
search-words =
    - admin
    - office work
    - office job
    - office junior
    - secretary
    - receptionist
    - PA
    - typing
    - data entry
    - filing
    - minutes
    - diary
    - school office
    - hospital clerk
    - council job
    - civil service
    - DVLA
    - AO
    - Word
    - Excel
    - Outlook
    - desk job
    - adminstrator
    - administator
    - gweinyddol
    - swyddfa
starts-from = GCSEs in English or Welsh and maths, or experience
first-step = An assistant's post or a level 2 apprenticeship

work-activities =
    Look behind any ward, school, court or factory and you find the people who make sure that the right letter goes to the right person on the right day. When they are good, nobody notices. When they are off sick, everything stops by Wednesday.

    The tasks are much alike from place to place, whatever it says on the door:

    - answer the telephone, the door and the shared inbox, and pass on what you cannot settle
    - put details into a system, check them and take out what is old
    - book rooms, cars, trains, interpreters and appointments
    - write letters and e-mails, and lay out reports
    - take the minutes of a meeting: who was there, what was agreed, who will do it
    - order paper and pens, match bills to orders, look after petty cash
    - keep staff files, leave cards and training dates

    Each place adds something of its own. In a health board you type a consultant's letters and chase scan results. In a school you know which parent may not collect a child. At the DVLA you decide whether a form can be accepted. On a building site you keep the drawings in order, and your boots by the desk.

    People's secrets pass over your desk: illness, wages, debts, complaints. The law on data protection is strict, and one e-mail to the wrong address can end up in the newspaper.

    It is fair to say what is tedious. You sit for hours. The same form comes round again and again, and you may be shouted at for a rule that you did not make. Software takes over more of the routine every year: the posts that stay need judgement, tact or two languages.

day-at-work =
    Take a housing association in Bangor. There are two of you in the outer office.

    Before nine you open the inbox: fifty-three messages, of which nine are urgent and three are the same leaking boiler. You send each one where it belongs and set a reminder for those that tend to be forgotten. The phone starts. A tenant is in tears over a letter about arrears, so you find her a quiet slot with the money adviser this afternoon, and make it a man's or a woman's voice as she prefers.

    At half past ten you are at the back of the board meeting, typing. Nobody says clearly what has been decided about the lift. You wait for a gap and ask. They are a little cross, and grateful a week later.

    The afternoon is for the list. Thirty safety certificates have run out, and you ring thirty households to agree a day. About half would rather speak Welsh, and two will only speak it. You book a plumber, unblock the printer, turn the morning's talk into a page and a half of minutes, and order a leaving cake. At five you lock the cupboard with the keys in it.

qualities-and-skills =
    What makes someone good at it can't be seen in a photograph:

    - order, in your head as much as in the drawer
    - spelling and grammar that others rely on
    - quick, accurate hands on a keyboard
    - patience on the twentieth call about the same thing
    - knowing what is urgent, what is important and what is only loud
    - discretion: you know everybody's business and tell nobody
    - the nerve to ask a chief executive for a form that is overdue
    - willingness to learn a new system, again

    Office work can often be fitted to a disability, with screen readers, dictation, adjustable desks or work from home. Access to Work may pay for what is needed.

pay =
    Two figures here are the minimum wage, one for an apprentice at the start and one for anyone of 21 or over. A first post in a small firm often pays little more than the second. Councils, health boards, universities and the civil service put each post on a published grade and add a pension, holidays and sick pay that are worth having.

    The survey takes in office staff of many kinds who have no group of their own. Secretaries and receptionists are counted apart. Many of the people in the group work part time and only full-timers' pay is shown, so those take home less than it suggests.

    Grades stop rising soon. To earn more you must usually win a different post.

hours =
    Few jobs are so regular. Most offices run from Monday to Friday by day, many have flexitime, and mixing home and office is common in public bodies. School offices often pay only for term time. Health centres open early and late, and call centres keep longer days.

    Work that can be shared or done in part of a week is easier to find here than almost anywhere, which is why so many parents and carers do it.

places =
    There is an office in every place where there are people. Some of the largest in Wales belong to the state:

    - the DVLA in Swansea; Companies House and HM Revenue and Customs in Cardiff; statistics, patents and passports in Newport
    - the Welsh Government, with offices in Cardiff, Merthyr Tydfil, Aberystwyth and Llandudno Junction
    - the twenty-two councils and seven health boards, which need administrators in each department
    - schools, colleges and universities
    - solicitors, estate agents, garages, farms' merchants and builders
    - charities, unions, chapels and churches, housing associations

    Some posts are wholly from home. The skills travel well to other English-speaking countries.

vacancies =
    Search for these words as well as the plain title: “administrative”, “support officer”, “clerk”, “co-ordinator”. Government posts are on [Civil Service Jobs](organisation:civil-service-jobs), hospital ones on [NHS Jobs](organisation:nhs-jobs); councils have their own pages. Answer each point that the person specification lists, with an example, since they score it by the points.

    Agencies that place temporary office staff are a good way to be tried out, and to try out an employer in return. Many a permanent job begins as three weeks' cover.

entry-routes =
    The door is wide. Employers ask for decent written English (or Welsh), some maths and ease with a computer, and many will take proof of those from a shop, a bar or a club instead of certificates. You could start at 16.

route-direct =
    Apply for posts called assistant, junior or grade 2. The application form is your first piece of office work, so it must be tidy, complete and on time. A typing certificate or a short spreadsheet course from an adult learning centre is worth a line. Volunteering one morning a week in a charity's office gives you a referee.

route-apprenticeship =
    Business administration is one of the most common apprenticeships in Wales, at levels 2, 3 and 4. There is no fixed entry rule. You have a real job and wage, an assessor who visits or calls, and a folder of proof to fill: letters, minutes, how you dealt with a complaint. Level 2 takes about a year. Councils, colleges and health boards often run a yearly intake, and some of the assessing can be in Welsh.

route-college =
    Full-time courses in business teach accounts, marketing and law along with office skills, and often include a few weeks' placement. They suit you if you don't yet know which part of business you like. For the office alone, work teaches faster. Legal and medical secretaries have certificates of their own, which can be studied in the evening.

training =
    On the first day you get a login, a fire drill and a list of acronyms. In the weeks after that you sit with somebody and take over one task at a time. There are short courses, mostly on screen, in data protection, safety, equality and whichever systems the place uses.

    Once you are settled, ask for more: spreadsheets beyond adding up, minute taking, project methods, Welsh. Employers in Wales have free Work Welsh courses for staff, and a Personal Learning Account can pay for evening study in other things.

qualifications =
    For the apprenticeship no grades are laid down, so the ones here are for the college course at level 3. Adverts for posts tend to ask for a pass in language and maths “or equivalent experience”. Believe the last three words and apply.

work-experience =
    Ask your own school office for a day behind the hatch. Be secretary of a society, a chapel youth group or a Young Farmers' club: agendas, minutes, reminders, all of it counts. Learn to touch-type; twenty minutes a day for a month is enough. A surgery, a council or a solicitor may take you for a week.

disclosure =
    For most offices there is none. In a school, a surgery or a social services team, a check fitted to the post is asked for. Civil servants go through a security check of identity, right to work and unspent convictions.

progression =
    Offices have more doors than people think. You can rise to senior administrator, team leader, office manager or executive assistant to somebody at the top. In the civil service and councils, exams matter less than doing well in each interview.

    Or you learn the business from its papers and move into it: personnel, payroll and then [accounts](career:accountant), [marketing](career:marketing-executive), housing, [library work](career:librarian), clinic management, [the law](career:solicitor). Tell your manager which of these you fancy. Nobody will guess.

adult-opportunities =
    Running a home, a shop or a team is administration under another name. People come in after raising children, after an injury ends a heavier job, or when a factory closes, and in those offices nobody is surprised by grey hair.

    If computers worry you, colleges and libraries have free beginners' courses, and ReAct+ may help someone who has lost a job. Aim at part-time or temporary posts first, then move.

welsh =
    Outside teaching and translating, few careers gain as much from Welsh, spoken or written. You are the voice that answers, and under the language standards a caller to a public body may use Welsh and should be answered in it. So councils, health boards and colleges from Cardiff to Caernarfon mark front-line posts as *Welsh essential*, and then struggle to fill them.

    In Gwynedd Council the inside work is in Welsh as well: minutes, memos, jokes. Elsewhere adverts give a level, from greetings up to writing without help. Be honest about yours. Good spoken Welsh and shaky spelling is common, and you can be taught the rest and use a spell checker. Learners who answer in Welsh, even for one sentence, change the tone of a call.

picture-desk-caption = Welcoming a visitor at the front desk
picture-desk-description = An administrator in a wheelchair, with a telephone headset, sits at a computer behind a counter and greets an older woman who hands over a form. A calendar hangs on the wall.
