### Outdoor activities instructor: words of the career page.

title = Outdoor activities instructor
summary = Leads people safely up rocks, down rivers and over hills, and teaches them to do it.
also-known-as =
    - outdoor instructor
    - outdoor pursuits instructor
    - mountain leader
    - climbing instructor
    - kayak or canoe instructor
    - surf instructor
    - outdoor education tutor
search-words =
    - outdoors
    - outdoor centre
    - adventure
    - climbing
    - abseiling
    - kayaking
    - canoeing
    - paddleboarding
    - SUP
    - surfing
    - coasteering
    - gorge walking
    - caving
    - mountain biking
    - hill walking
    - sailing
    - zip wire
    - ropes course
    - Duke of Edinburgh
    - DofE
    - Eryri
    - Snowdonia
    - Bannau
    - Plas y Brenin
    - Glan-llyn
    - Mountain Leader
    - NGB awards
    - outdoor pursuits
    - awyr agored
starts-from = Skill outdoors, not exam grades
first-step = Then a trainee season at a centre, or an apprenticeship

work-activities =
    A coach pulls in, and thirty children from a city get off who have never been further from a road than a car park. By Friday they will have slept in a tent and jumped into a lake. Between the two stands you.

    You fit helmets, harnesses and buoyancy aids, and check every buckle. You teach a few moves, keep the group together, watch the sky, and choose when to turn back. You tie on ropes, hold a canoe steady, rescue the one who fell in. You talk about the slate, the glaciers, the birds.

    Some groups are schools. Others are families on holiday, stag parties, soldiers, people in recovery, managers sent to learn to trust each other, or young people working for their Duke of Edinburgh's Award. Each wants something different from the same crag.

    Then comes the part that nobody photographs. You wash sixty wetsuits. You log ropes, mend paddles, drive the minibus, write risk assessments and check the forecast at six. At a residential centre you also do bedtime, which means homesickness, and a fire alarm at two.

day-at-work =
    It is Wednesday at a lakeside centre, in May, in rain.

    At half past eight you meet in the store, look at the wind on the water, and agree to swap canoeing for the gorge. You have ten twelve-year-olds from Newport and their teacher. One has asthma, one won't speak. By ten you are all in red helmets, ankle deep, and screaming at the cold.

    At the slab you go first, put in a rope, and bring them up one at a time. The silent one looks back at the drop, then grins. It takes twenty minutes longer than planned, because a girl freezes and you would sooner wait than haul.

    Lunch is soggy. In the afternoon you build rafts, and every one sinks. You rinse, hang and count kit until five, eat with the children at six, and lead a night walk up the track until the torch batteries go. Bed is a room over the boat shed.

qualities-and-skills =
    Being good at climbing or kayaking is the ticket in, but it is a small part of the job. The rest is judgment. You'll need to read weather, water and faces, and to say no to a party that has paid. You must stay cheerful while cold, for other people's sake.

    You will also need:

    - kindness towards those who are frightened, heavy, disabled or showing off
    - clear short instructions that can be heard over a waterfall
    - a fit body that you look after, since knees and shoulders are your living
    - honesty about near misses
    - hours of your own days off, to keep your skills ahead of your groups

    You are trusted with lives. Serious accidents are rare, but every instructor has the thought of one at the back of the mind.

pay =
    Outdoor instructors have no survey of their own. They are counted with sports coaches, swimming teachers, riding instructors, referees and sports officials, and only those who are employees working full time. A first-season instructor earns less than the middle figure.

    The minimum wage is shown for apprentices, and for adults. Centres that give you a bed and meals may take something off for the room, up to a limit. Freelancers charge by the day, and those with high awards in mountains, caves or white water charge most. But winter is thin, courses and insurance are costly, and wet days are sometimes unpaid.

    Most people who do this work say that they are not in it for the money. That is true, and it is also why many leave at thirty. Work all year is found in outdoor education, in management, or by putting several strings together.

hours =
    The hours given belong to that same wide group. In season, from March to October, a residential week is long, with evenings and every other weekend. In November there may be nothing. Some centres give contracts for the year and average the hours out.

    If you are freelance you work in bursts and spend spring filling your diary. Many live where they play, so a day off is spent on the same river.

places =
    Few countries of its size have so much to teach on. In Eryri there is rock, and mountains on every side of [Plas y Brenin](organisation:plas-y-brenin), a mountain centre in Capel Curig. The Tryweryn and the Dee have white water. Pembrokeshire is where coasteering was born. Gower has surf, the Bannau caves and gorges, and the slate quarries of the north zip wires.

    You might work at Glan-llyn or Llangrannog, two centres of the [Urdd](organisation:urdd), at a council or charity centre, for a holiday company, or alone. There is work abroad in ski resorts, summer camps and on the Alps' rivers; some countries will not accept British mountain awards below the highest.

vacancies =
    Centres recruit from January for the summer. Watch their own pages, the job boards of the Institute for Outdoor Learning and of Mountain Training, and the social media groups for freelancers. Working one season well leads to the next: it is a small world, and people ring each other.

entry-routes =
    What an employer asks first is, *What tickets do you have?* They mean awards from the bodies that run each sport, such as Mountain Training, Paddle Cymru or Surfing Wales. You earn them one at a time, by training, logged days and assessment.

    Around that there are several ways to earn a living meanwhile. You can start as a trainee at a centre, do an apprenticeship, or study. Many do one after the other.

route-work =
    Big centres take on trainees at eighteen with little but enthusiasm. You get a bed, a small wage, in-house training to run ropes and raft-building on site, and time on the water with people better than you. Use the winter to gather logged days. Volunteering with Scouts, a canoe club or a council's Duke of Edinburgh's Award group counts just as much.

route-apprenticeship =
    Wales has a level 3 apprenticeship in outdoor programmes. You are employed at a centre, and work towards a competence award and a sport and outdoor diploma. The Urdd takes on apprentices too, who work and are assessed in Welsh. Places are few, so follow the centres near you.

route-college =
    Outdoor courses run at several colleges, among them Grŵp Llandrillo Menai in the north-west and Pembrokeshire College. At level 2 or 3 you are out on the hill or in a boat for much of the week, and gain first awards along with something worth A levels.

route-university =
    Bangor University and the University of Wales Trinity Saint David teach adventure sport science or outdoor education. A degree gives you time, company and a mountain on the doorstep, and matters if you want to teach or to run a centre. It does not replace the awards: budget for those as well.

training =
    A first award, such as Mountain Training's Lowland Leader, Rock Climbing Instructor or Mountain Leader, follows one pattern. You register, take a course of a few days, go away and do many days on your own, then come back to be assessed. Assessors make you find your way to a boulder in fog, and watch how you look after others.

    First aid lasts three years. Add minibus driving, lifesaving, safeguarding, and later the higher instructor awards. Grants may be had through the [Outdoor Partnership](organisation:outdoor-partnership), which helps people in Wales, above all local ones, to qualify.

registration =
    There is no register of instructors. What the law licenses is the centre. Anyone who sells climbing, caving, trekking or watersports in wild places to people under eighteen needs a licence from the [Adventure Activities Licensing Authority](organisation:aala). Its inspectors look at which awards the staff hold. It is a rule that applies in Wales, England and Scotland. Schools leading their own pupils, and clubs their own members, are outside it.

qualifications =
    These are general figures for courses in England, and Welsh colleges are near them. For a trainee post you need no grades. For the level 3 apprenticeship nothing is fixed: the centre decides. You must be able to swim.

work-experience =
    Do the thing, often, and write each day down: hills, routes, rivers, weather, who came. That log is the nearest you have to a CV. Join a club, do your bronze, silver and gold, help on Scout camps, and go on a residential trip as a helper. Ask a centre to have you for a week in May, and offer to wash wetsuits.

disclosure =
    You will be with children, sometimes overnight. The centre arranges the check, and if you work freelance each client may ask for its own.

progression =
    From trainee to instructor to senior, then chief instructor or centre manager. A small number go for the hardest awards and work with mountaineers or train other leaders. Others start a company with a trailer and a website, specialise in therapy or in disabled people's sport, or qualify to [teach](career:primary-teacher).

    You could become a [tour guide](career:tour-guide) who walks, a [ranger or ecologist](career:ecologist), or a [firefighter](career:firefighter) on the rope rescue team. The body sets limits, so plan for fifty while you are thirty.

adult-opportunities =
    Groups take to an instructor with grey hair, and centres like someone who has already worked with teenagers, engines or budgets. Former soldiers, teachers and nurses do well. Start with weekends: leader training, a club, then a few paid days in the school holidays.

    You must be able to afford the awards and the first lean winters. For help with fees, ask the Outdoor Partnership, or Careers Wales about a Personal Learning Account.

welsh =
    At [Urdd](organisation:urdd) centres the whole day is in Welsh, and pupils from all over Wales go there to hear it used for something wet and exciting. Schools in Gwynedd, Ceredigion and Carmarthenshire want instructors who can teach a knot in the language the class speaks. There are too few of them. With Mountain Leader and good Welsh you can nearly choose your job.

    The language belongs to the ground as well. The names on the map, *bwlch*, *cwm*, *nant*, tell you what you will find there, and visitors love to be told. Some leader courses are offered in Welsh. Learners pick up a great deal from a season at Glan-llyn.

picture-rock-caption = A first climb above the sea
picture-rock-description = A girl in an orange helmet climbs a rock face by the sea. Below, a ginger-bearded instructor in a blue helmet holds her rope and talks her up.
