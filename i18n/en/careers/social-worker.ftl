### Social worker: words of the career page.

title = Social worker

summary = Works with children, adults and families in trouble or at risk, and arranges support or protection under the law.

also-known-as =
    - children's social worker
    - adults' social worker
    - family social worker
    - mental health social worker
    - hospital social worker
    - approved mental health professional

search-words =
    - social work
    - social services
    - social care
    - child protection
    - safeguarding
    - fostering
    - adoption
    - looked after children
    - children in care
    - care leavers
    - families
    - abuse
    - neglect
    - domestic abuse
    - mental health
    - disability
    - older people
    - dementia
    - care plan
    - council
    - case worker
    - Social Care Wales
    - social worker degree
    - socail worker
    - soshal work
    - gweithiwr cymdeithasol

starts-from = Social work degree

first-step = Then a first post with a smaller caseload

work-activities =
    A teacher rings. A boy of seven has come to school hungry again, and there is a mark on his arm. What happens next is up to a social worker. You will knock on a door where nobody wants to see you, and ask to look in the fridge and in the bedroom.

    Social workers in Wales mostly work with either children or adults. For children and their families you:

    - find out how a child lives, from the child, the parents, the school and the nurse
    - agree on a plan with the family, and see whether things get better
    - go to court, when a child cannot safely stay, and give evidence
    - keep in touch with children in care
    - help young people to leave care and manage alone

    For adults you talk about *what matters* to them, as the law here puts it, and then find a way: care at home, equipment, a break for the wife who looks after them, a place in a home. With further training you may decide, beside doctors, whether someone must go into a mental health hospital against their will.

    Half of it is writing. Assessments, plans, emails and court statements must be exact, for a judge may read them. You carry a list of cases, each with dates fixed by law.

    The strain is real. You are shouted at and now and then threatened. You hear of cruelty that stays with you. There is less money than need, so you say no to people who deserve a yes. Leave a child too long, or take one away who could have stayed: either can be a disaster, and the papers will say so. Many leave children's teams after a few years. Those who stay speak of the mother who got clean, and of the lad from care who sent a wedding photo.

day-at-work =
    Nine o'clock, in the children's team of the council. You drive out to a flat over a takeaway. The father opens the door as far as the chain. You say who you are and why you have come, again, and wait. In the end he lets you in. The toddler has a clean cot, the cupboards are full, and the mother is asleep at eleven. You write down the good as well as the bad.

    At one there is a conference: parents, grandmother, nurse, police and you round a table, and a chairperson. It is decided whether the baby's name goes on the child protection register. The grandmother cries. She offers to have the baby at hers on weekdays, and that changes the plan.

    At three you go to see a girl of fourteen at her foster home. She shows you the dog, and nothing else, until you are walking it. Then she tells you why she runs away.

qualities-and-skills =
    - the nerve to ask what no one asks, and the warmth to be answered
    - fairness to people whose lives and choices you dislike
    - doubt: the clean kitchen may hide something, and so may the dirty one
    - writing that is clear, exact and fair
    - sense enough to ask for help, to take your leave and to leave work at work

pay =
    No national scale covers social workers in Wales. Each council has its own pay grades, so two councils next door to each other may differ by a fair sum. New social workers begin on a grade for their first year or two. The next comes when they have shown that they can carry the harder cases. Some councils add money for teams that are hard to fill, above all in child protection. An advert gives the grade and the sums.

    The survey found what social workers across the United Kingdom earn, from the newly qualified to seniors, most of them with councils.

hours =
    A week is office hours on paper. In fact visits have to wait until children are home from school or parents from work, and a crisis never looks at the clock. Out of hours there is a duty team, in which some work only nights or weekends.

places =
    - the children's or adults' services of any council in Wales
    - hospitals, to get people home safely
    - community mental health and learning disability teams, together with NHS staff
    - fostering and adoption services, and youth justice teams
    - Cafcass Cymru, which speaks for children in the family courts
    - charities such as those for children, carers or older people

vacancies =
    Councils advertise on their own websites, and [WeCare Wales](organisation:wecare-wales) gathers many of the posts. Children's teams nearly always have places to fill. Students are often offered a job where they had their last placement.

entry-routes =
    You need a degree in social work approved by [Social Care Wales](organisation:social-care-wales), at first degree or master's level. There is no way round it, however long you have worked in care, and no degree apprenticeship for it in Wales.

    There is money to help. The social work bursary for students who live in Wales does not depend on income. But there is a fixed number, and your university has to put you forward. You can have ordinary student finance beside it for a first degree.

route-university =
    A first degree takes three years. You can study for it at Bangor, Wrexham, Swansea, South Wales and Cardiff Metropolitan, among others. If you have a degree in another subject, a master's takes two years, for instance in Cardiff, Swansea or Bangor. Experience of care, paid or not, is expected, and you apply before the January deadline.

route-work =
    Many councils pick people from their own staff, such as support workers, [home care workers](career:home-care-worker) and [youth workers](career:youth-worker), and pay for them to qualify. Often it is by way of the Open University in Wales, part time, while you keep your job. Competition is keen, and you usually need a year or two with the council first.

training =
    You study law, how children grow, mental health, poverty, and how to talk to people who are angry or afraid.

    Long placements follow, in two or three teams. A practice educator sits in on your visits and marks your reports. You will be far from home for some, need a car for most, and earn nothing.

    In your first years in post you follow a set framework of support, with fewer cases to begin with and regular talks with a supervisor.

registration =
    From your first term you are registered as a student with [Social Care Wales](organisation:social-care-wales), and without that you may not go on placement. Only those on its register may be called social workers in Wales. Registration can be renewed every three years if you have kept up your learning.

qualifications =
    Every social work student must be able to write and count at the level of a good GCSE in English or Welsh and in maths. The rest of the list comes from a guide for England. Welsh courses look as hard at what you have done with people.

work-experience =
    Do something with people in difficulty, for months and not days: a youth club, a food bank, a helpline, respite for disabled children, a care home, a refuge. Growing up in care or looking after a parent is experience too, if you can think about it calmly.

disclosure =
    Both the university and the register look at your record. Some students have a past, and it can make them better at the work, but violence or harm to a child is likely to rule you out. Be open in your application.

progression =
    After two or three years you can become a senior social worker, then lead a team and later a service. Or you can stay with people and specialise:

    - train as an approved mental health professional or a best interests assessor
    - move into fostering, adoption or the courts
    - teach students in practice, or lecture

    Some become therapists or probation officers, or go to the [police](career:police-officer) as civilian staff in safeguarding.

adult-opportunities =
    Most people do not begin straight from school, and a life with some bruises in it is no drawback. A good number are in their thirties and forties, coming from teaching, nursing, the police or care. If you have no A levels, take an Access course in social sciences or care.

    Add up the cost. There are two or three years of placements in working time, a car to keep and perhaps children to collect.

welsh =
    When a child tells you a secret, it comes in the language the child thinks in. A statement in court about a Welsh-speaking family carries more weight if you understood what was said at the table.

    In Gwynedd much of the work is done, and written, in Welsh. Bangor teaches the degree in both languages, and other universities let you take part of it in Welsh, including a placement. There are bursaries for that from the Coleg Cymraeg Cenedlaethol.

picture-visit-caption = Time to talk on a park bench
picture-visit-description = A social worker and a teenage girl sit on a bench in a park in autumn. His notebook lies closed on his lap; she speaks, looking down at her hands. Her rucksack stands beside the bench.
