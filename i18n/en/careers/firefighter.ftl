### Firefighter: words of the career page.

title = Firefighter
summary = Puts out fires, rescues people from crashes, floods and heights, and helps to stop fires before they start.
also-known-as =
    - fire and rescue officer
    - wholetime firefighter
    - on-call firefighter
    - retained firefighter
    - fire officer
search-words =
    - fireman
    - firewoman
    - fire brigade
    - fire service
    - fire engine
    - fire station
    - retained
    - on call
    - hose
    - ladder
    - breathing apparatus
    - BA
    - blue lights
    - rescue
    - 999
    - car crash
    - flood
    - grass fire
    - smoke alarm
    - arson
    - fire fighter
    - firefigter
    - tân
    - diffoddwr
    - brigâd
starts-from = No set qualifications
first-step = Fitness and practical tests, then paid training

work-activities =
    Far fewer of your calls are fires than you would think. In Wales a crew is as likely to cut the roof off a car on a mountain road, pump out a flooded street in Pontypridd, pull a cow from a slurry pit or open a door behind which nobody answers. When there is a house fire, you go in on your knees, in the dark and the heat, with an air cylinder on your back and one hand on your partner.

    - At fires you find water, run out hose, search rooms and bring people out. Afterwards you check for hot spots and help to find the cause.
    - On the roads you make the car safe, hold the casualty's head still and cut, while the paramedics work through the window.
    - In spring you beat out grass fires on the valley sides, many of them lit on purpose.
    - In floods, rivers, quarries and on cliffs you work with ropes and boats.
    - At some stations you are also sent to people whose hearts have stopped, when you can be there before the ambulance.

    Most hours, though, are spent at preventing. You visit homes, fit smoke alarms, talk to schoolchildren and check tower blocks and care homes for blocked exits. Wales was ahead of other countries in asking for sprinklers in new homes, and fires in houses have become rarer.

    On station you drill, test every piece of kit and keep fit. It is a close life: you cook, sleep and joke with the same few people for years. That is a joy in a good watch and a misery in a bad one. Reports in recent years found bullying and harassment in Welsh services, which have been told to change. Ask people who serve there how it is now.

    The risks are real. There is smoke in your kit and your lungs, and firefighters have more of some cancers than other people. You will carry out the dead, some of them children.

day-at-work =
    Nine in the morning, and the night watch hands over. You check your breathing set, your torch and the locker you are in charge of. Then the crew drills with ladders in the yard until the sweat runs.

    At eleven you drive to a street of flats to fit alarms. An old lady has forty years of newspapers in the hall, so you ring the council's support team.

    You are halfway through a pan of cawl when the bells go. Two cars have met head-on, six miles up the valley. On the way the officer in charge gives each of you a job, and you have the cutters. One driver is trapped by the legs. You work for fifty minutes, talking to him all the time, until the door comes away and the helicopter crew can take him.

    Back at the station you wash the tools and the engine, throw your kit in the machine and sit down over tea to say what went well and what did not. Nobody finishes the cawl.

qualities-and-skills =
    What the services test for is steadiness as much as muscle:

    - doing as you are told at once, and thinking for yourself when nobody can tell you
    - being at ease in tight spaces, at height and in water
    - strength and stamina, kept up for a whole career
    - hands that understand tools, knots and engines
    - trust: your partner's air is your business
    - patience in someone's living room, talking about chip pans
    - honesty about fear and about bad nights

    Your eyes, including colour, your hearing and your lungs are checked. There is no minimum height. Women are still few in the crews, and every service wants more.

pay =
    Firefighters in the three Welsh services are paid rates that are agreed for the whole UK. You have the trainee rate at training school, then the development rate until you have proved every skill, which takes two or three years, and then the full rate. It stays there: there are no yearly steps. A further award has been made since the rates shown here, so they are now a little higher.

    On-call firefighters are paid differently: a retainer for being available, and an hourly rate for call-outs, drills and training. It makes a useful second income but rarely a living.

    The survey figures take in crew managers and watch managers too.

hours =
    The usual wholetime pattern is two days, two nights and four days off, round the year. A night may bring sleep or none. Other stations have day crews who are on call in the evening.

    On call, you promise a number of hours a week within a few minutes of the station, with an alerter on your belt. Your boss must let you run. You cannot drink, or take the children to the beach, during those hours. There is a drill one evening a week.

places =
    There are three services: North Wales, Mid and West Wales, and South Wales. Crews who are at the station all day and night are found in the cities and larger towns, such as Cardiff, Swansea, Newport, Wrexham and Rhyl. In the rest of the country, from Amlwch to Abergavenny, the fire station is an empty building until the alerter sounds: its crew are the butcher, the teaching assistant, the farmer and the mechanic.

    Airports have crews of their own, and so do the refinery and gas terminals of Milford Haven and some military bases.

vacancies =
    Wholetime intakes are small, come perhaps once a year or less, and draw a very large number of applications. Follow all three services and be ready when the window opens; it may close within days.

    On-call stations, by contrast, want people nearly always, above all people who are free on weekdays. Look at the list of stations, then ask at the one nearest to you on drill night.

entry-routes =
    No certificate makes you a firefighter: you pass the tests of a service, and it trains you. You must be 18 by the time training begins. Being on call first is not a rule, but it shows you the work and shows them you.

route-direct =
    For a wholetime post you fill in a form about yourself, then sit online tests of judgement and reading. Next come the practical tests: climb a ladder and lean back, carry hose and a dummy, crawl through a dark maze in a mask, put a pump together from a picture, and run between bleeps. Those who pass have an interview and a medical. Train for the tests for months, not weeks; grip and shoulders let most people down.

route-work =
    To be on call you need to live or work a few minutes' drive from the station. There are tests here too, less crowded. Training comes in blocks and at weekends, over several months, and your main employer must agree. Some services advertise wholetime posts to their on-call crews before anyone else.

route-college =
    Colleges in Wales teach uniformed public services at levels 2 and 3: fitness, teamwork, first aid, how the services work. Such a course gives you time to grow up and get strong. It gives no right to a job, so choose it if you would enjoy it anyway, or learn a trade. Services like a plumber or a lorry driver just as well.

training =
    Wholetime recruits spend about three months at a training centre, such as the one at Cardiff Gate. Days start with drill and end with wet kit. You learn pumps, ladders, ropes, hydraulic cutters, breathing apparatus and the care of the injured, and walk into real flames in a steel house.

    On station a folder of tasks follows, signed off one at a time by your officers. Your service may put you through an apprenticeship at level 3 as part of it; ask. Some crew members go on to drive the engine on blue lights, or to boats, ropes or animal rescue. The tests of breathing apparatus and fitness come round for ever.

qualifications =
    The services set no exam grades for joining as a firefighter. You will need to read, write and do sums well enough to pass their own tests. The grades shown are for the college course, which you can do without.

work-experience =
    The Welsh services have youth groups: fire cadets in many towns, and the Phoenix courses for young people in difficulty. Both put a hose in your hand. On-call stations often let a serious enquirer watch drill night.

    Sport, climbing, lifeguarding, mountain rescue, St John Ambulance Cymru or a job on a building site all say something useful about you. So does a first aid certificate.

disclosure =
    Since the law changed in 2023, fire services may look further than unspent convictions. Arson, violence and hate are taken very seriously. If you have an old record for something else, tell the recruiting team early and ask.

progression =
    You can rise from firefighter to crew manager, watch manager, station manager and beyond. Each step has its own tests and its own pay. Sideways moves are as common:

    - fire safety inspector, who reads plans and takes owners to court
    - fire investigator, sometimes with a dog
    - trainer, or control room officer
    - water, rope or urban search and rescue specialist
    - arson reduction, beside [police officers](career:police-officer)

    A firefighter's back and knees are tired by fifty-five. Many use their free days to learn something else, such as [electrical work](career:electrician) or [ambulance work](career:paramedic).

adult-opportunities =
    There is no upper age for joining, only the tests. Builders, nurses, soldiers and hill farmers all turn up in the crews, and an on-call team with a few grey heads in it is the better for them.

    If you are over forty, be honest with yourself about fitness, and about the drop to a trainee's wage if you want to go wholetime. Going on call costs you nothing but your evenings.

welsh =
    In the north and west a 999 call may come in Welsh, and so may the shout from the upstairs window. On-call crews in places such as Tregaron, Pwllheli and Llandysul run their drills in Welsh as a matter of course. Home safety visits work only if the older person relaxes, and nothing relaxes some of them like their own language.

    The three services work under Welsh language standards. You can apply and be interviewed in Welsh. North Wales and Mid and West Wales ask many recruits for some spoken Welsh, or to learn a little in the first years, and give classes. Manuals and radio are mostly in English.

picture-hose-caption = Two firefighters on one hose
picture-hose-description = Two firefighters in yellow helmets aim a jet of water at a house with flames in its upper windows and smoke over its roof. Their red engine stands behind them.
