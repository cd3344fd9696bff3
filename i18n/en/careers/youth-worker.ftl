### Youth worker: words of the career page.

title = Youth worker
summary = Works with young people of eleven to twenty-five, in clubs, schools and on the street, on what matters to them.
also-known-as =
    - youth support worker
    - youth and community worker
    - detached youth worker
    - youth leader
    - youth engagement worker
    - school-based youth worker
search-words =
    - youth club
    - youth work
    - yoof worker
    - youth centre
    - street work
    - outreach
    - teenagers
    - teens
    - young people
    - mentor
    - kids in trouble
    - youth justice
    - homeless young people
    - LGBT group
    - Duke of Edinburgh
    - DofE
    - youth council
    - community worker
    - JNC
    - ETS
    - Urdd
    - Young Farmers
    - scouts
    - gweithiwr ieuenctid
    - clwb ieuenctid
starts-from = Nothing but time given to young people
first-step = Volunteering at a club, then a part-time post with training

work-activities =
    Nobody has to come to you. That is what makes youth work different from school, and what makes it hard. Young people turn up because they like the place or trust the person, and from there you help them to find out what they think and what they can do.

    A good deal of it looks like hanging about. You play pool, make toast and listen, and in among the talk comes the thing that someone has been carrying for a month. You don't lecture. You ask, you tell them what their choices are, and at times you go with them to the clinic or the council.

    The other part is planned:

    - projects on a subject that the group picks: music, racism, cooking, a film about their estate
    - sessions on sex, alcohol, money, or staying safe online
    - trips, residentials and awards such as The Duke of Edinburgh's
    - work in schools with pupils who are close to giving up
    - walking the streets at night, as a detached worker, to meet those who come to no club
    - a youth council, and helping its members to face the real one

    You will meet young people who are hurting themselves, who are used by drug dealers or have nowhere to sleep. You can't fix all of it. You must know what to pass on, and tell them honestly that you will. There is trouble too: fights, thefts, a broken window, someone you like in handcuffs. And money is short. Projects end when the grant does, just as they begin to work.

day-at-work =
    Wednesday begins at noon, because it will end late. In the office in Wrexham you ring a mother and finish a bid for money to go climbing. At one you are in a secondary school, where five girls who stopped coming to lessons are planning a podcast. Two of them don't speak. One laughs for the first time in weeks.

    At four there is supervision: an hour with your manager on how you are doing, and on a boy who worries you. Then you load the van with footballs, a griddle and an urn.

    The club opens at six. Forty come, which is too many for three workers and a volunteer. You spend ten minutes on the steps with a lad who has lost his job and an hour at the craft table, where a girl of thirteen tells you about her father. At nine you wash up, write down what has to be written, and ring the duty social worker. You are home at half past ten, and it takes you a while to sleep.

qualities-and-skills =
    Young people can tell in a minute whether you mean it. So be real, and have these in your bag:

    - ease with people who are rude, shy, high or heartbroken
    - lines that you keep: you are friendly, but you are not a friend
    - calm when two people square up to each other
    - something to share, such as guitar, boxing, coding or baking
    - respect for those who don't live or love as you do
    - the stamina for evenings, and someone to talk to afterwards

pay =
    Councils mostly follow a national agreement, known as the JNC. It has a lower range for support workers and a higher one for those who are professionally qualified. Your council or your union can give you this year's points, which are fixed each autumn and often late. Charities decide for themselves, and some pay a good deal less.

    The middle figure in the survey is for full-time workers in the UK. Others are counted in with them, including family support and community workers. Many posts in youth clubs are for a few evenings a week, so ask what a job is worth in your pocket. The hourly rate is the minimum wage for the youngest apprentices.

hours =
    You work when young people are free: several evenings in most weeks, some Saturdays, and school holidays above all. Time away on residentials is given back later. Full-time posts mix those with school days and office work.

places =
    Every council in Wales must have a youth service. Its workers are found in youth centres, schools, vans, parks and hostels. Beside it stand hundreds of voluntary bodies, from the Urdd, Young Farmers and Scouts to projects for young carers, homeless people, or young people who are gay or trans. Some work is in hospitals, in prisons and with youth justice teams.

vacancies =
    Look on [Educators Wales](organisation:educators-wales), on the councils' pages and at [Urdd Gobaith Cymru](organisation:urdd). [CWVYS](organisation:cwvys) lists posts in charities. Part-time evening work is often filled by word of mouth from among the volunteers. Read how long the money will last: many contracts are for one or two years.

entry-routes =
    There are two rungs. A *youth support worker* has a level 3 qualification in youth work and usually works part time, with others. A *professional youth worker* has a degree or postgraduate diploma in youth work that [ETS Wales](organisation:ets-wales) has endorsed, and runs projects and staff. Most people on the second rung began on the first, or below it.

route-work =
    Volunteer at sixteen or at sixty. After some months a club may take you on, for a session or two, and put you through the level 2 award and then the level 3 certificate with other workers from the area. Level 2 is a beginning only. Since the rules were changed, it no longer lets you register. The course is generally paid for by the council or charity.

route-university =
    A degree in youth and community work takes three years. In Wales you can take one at Wrexham, Cardiff Met or the University of Wales Trinity Saint David, the last of which teaches in Welsh too. Graduates in other subjects can become qualified in a year or two with a postgraduate diploma. Check on the ETS Wales site that the course is endorsed. Universities want to see that you have spent time with young people, and many take you without the usual grades if you have.

route-apprenticeship =
    There are youth work apprenticeships in Wales, and no set grades are asked for, but you are expected to have tried the work first. Few employers offer one.

training =
    On a degree a good part of your time goes on placement: a club, a school, a hostel, a campaign. You keep a diary of what you did and why, and a supervisor takes it apart kindly. In lectures you meet sociology, young people's rights, group work and the law. In a job, expect courses on safeguarding, first aid, mental health and driving a minibus, and regular supervision.

registration =
    In Wales youth workers are on the register of the [Education Workforce Council](organisation:ewc), and so are support workers. The law covers everybody who is paid for youth work and is either qualified or working towards it; while you study, you register provisionally. A paid helper who is not on a course, or a volunteer, need not. It makes no difference whether you work for a council or a charity.

qualifications =
    Life counts here. Experience, a reference from a youth leader and a good interview can stand in for A levels, which come from a guide for England in any case. For the level 2 and 3 youth work courses there are no fixed grades at all.

work-experience =
    Go back to the club you went to, or try one you would never have gone to. Cadets, camps, young leader schemes, a youth council, coaching or a summer at Llangrannog or Glan-llyn all show what you are like with a group. Two months of Friday nights are worth more than a certificate.

disclosure =
    A conviction from your own youth need not stop you. Some of the best workers have one, and it may be why they are listened to. What matters is what it was, how long ago, and whether you are open about it. If you are barred from work with children, you cannot do this job.

progression =
    From support worker you can move up to qualified worker, then to leading a team, an area or a charity. Some specialise in homelessness, drugs, youth justice, or young people in care. Others train to be a [social worker](career:social-worker), a counsellor, a careers adviser or a teacher. Managers' posts are scarce, and they take you away from the young people.

adult-opportunities =
    Many come to it at thirty or forty from building sites, nursing, the army or bringing up teenagers. You can volunteer for one evening a week and see. The degree can be taken part time in some places, with a job in youth work alongside, and an Access course gets you in without A levels.

welsh =
    Councils must run their youth service in both languages, and there are never enough workers who can. In Gwynedd, Ceredigion and Carmarthenshire whole clubs run in Welsh. Elsewhere your Welsh may be the reason that pupils of a Welsh-medium school use it outside the classroom for once.

    Theirs is not always textbook Welsh, and yours needn't be. Swear words and song lyrics are part of a living language. The [Urdd](organisation:urdd) works in Welsh in every county, with learners as well.

picture-club-caption = Table tennis at the youth club
picture-club-description = Two teenagers play table tennis, one of them in a wheelchair. Behind the table a youth worker with a lanyard laughs and cheers, next to a boy with a hearing aid. Bunting hangs across the room and big shapes are painted on the wall.
