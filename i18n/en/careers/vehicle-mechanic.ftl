### Vehicle mechanic: words of the career page.

title = Vehicle mechanic
summary = Services cars, vans, lorries or buses, finds what is wrong with them and puts it right.
also-known-as =
    - motor mechanic
    - vehicle technician
    - car mechanic
    - light vehicle technician
    - heavy vehicle technician
    - MOT tester
search-words =
    - garage
    - mechanic
    - mechanik
    - mecanic
    - machanic
    - cars
    - car repair
    - fixing cars
    - motors
    - engine
    - engines
    - brakes
    - tyres
    - exhaust
    - clutch
    - MOT
    - service
    - diagnostics
    - fault codes
    - electric cars
    - EV
    - hybrid
    - motorbikes
    - lorries
    - tractors
    - rally
    - fast fit
    - spanner
    - mecanic ceir
starts-from = GCSEs, at any grade for level 2
first-step = Then a paid place in a garage

work-activities =
    Cars come to you for three reasons: a service is due, the law wants a test, or something is wrong.

    A service is routine. You drain the oil, change filters, plugs and pads, look at every hose and joint, and note what will soon wear out. The yearly MOT is done by a mechanic who has passed a further course, to a list that allows no favours.

    Faults are where you earn your name. The driver says that it makes a noise going uphill. You plug in the diagnostic reader, which gives a code but rarely the answer, and then you use meters, drawings, your ears and common sense. A modern car holds dozens of small computers, and the trouble is as likely to be a corroded plug as a broken part.

    You will:

    - strip and rebuild brakes, clutches, steering and suspension
    - replace timing belts, turbos, injectors and sometimes whole engines
    - trace wiring, clear codes and load software
    - reset cameras and radar after a windscreen or bumper has been changed
    - make electric and hybrid cars dead before you touch the high voltage, then work on them

    Others work on lorries, buses, motorbikes or tractors, where everything is heavier.

    Be ready for oil under your nails, skinned knuckles, cold floors and hours with arms above your head. A rusted bolt can swallow an afternoon that nobody pays you for.

day-at-work =
    Eight o'clock. The shutters go up on a two-ramp garage in Llandeilo. Five cars are booked, and one has been left overnight with a note on the seat.

    In the morning you have a service and two MOT repairs. The apprentice takes off the wheels of a hatchback and finds a spring in two pieces. You show how to compress the new one so that it cannot fly out.

    At noon the farmer with the pick-up is back: the warning light is on again. You go for a drive with the laptop open on his knees and watch a sensor drop out each time you brake.

    Halfway through the afternoon it proves to be a chafed wire, and you find it with a mirror and a torch. Half an hour to mend, three to find. You have to explain that on the bill.

qualities-and-skills =
    - curiosity about why, and the patience to test instead of guess
    - good fingers, and enough strength for a seized nut
    - some physics: current, pressure, heat, levers
    - ease with screens, since half of your tools are software
    - safe habits about jacks, batteries and fumes
    - honesty when the customer would never know
    - plain words, to tell somebody what broke and what it costs

    A driving licence is needed sooner or later, for road tests. If you are colour-blind, mention it, as wires and lamps go by colour.

pay =
    Mechanics, technicians and vehicle electricians of all sorts, cars and heavy, are counted together in the survey, full time and across the UK. The figure for jobs in Wales adds body repairers and painters.

    The first line, by the hour, is the minimum wage for apprentices under 19 and for any in their first year. It is hard to live on, and garages in villages seldom pay more.

    Main dealers, lorry workshops and electric specialists pay better than small garages, and some add a bonus for work done inside the set time. You will be expected to buy your own tools, bit by bit, and a full chest of them costs thousands.

hours =
    Most garages open from about half past eight until half past five, and on Saturday mornings. Bus depots and lorry fleets mend at night, when the vehicles are in, so shifts are normal there and better paid.

places =
    - small independent garages, in nearly every village of any size
    - main dealers on the edge of towns, each with one make
    - chains that do tyres, exhausts and brakes
    - workshops for lorries, buses, ambulances, police cars and refuse lorries
    - farm machinery dealers, in the country
    - breakdown services, and the Army

    There are rally teams and race preparation firms in Wales as well; the forests here are famous in the sport, but the jobs are few.

vacancies =
    Look for apprenticeships with [Careers Wales](organisation:careers-wales). Dealers' groups and bus companies take people on each summer through their own sites. For a local garage, go in when it is quiet, and ask.

entry-routes =
    It is learnt in a garage, with college beside it. Level 2 lets you service and change parts; level 3 lets you find faults, and is what makes a technician.

    Many begin at fourteen. Several colleges have motor vehicle classes for school pupils, a day a week or as junior apprentices, and your school can say which.

route-apprenticeship =
    In Wales there are apprenticeships in vehicle maintenance and repair at level 2, called Foundation, and at level 3, each of about two years. You choose cars and vans, heavy vehicles or motorbikes. Employer and college share the training, and the work is tested in the garage as you go. Makers have schemes of their own, with spells away at a training centre; they are keenly sought.

route-college =
    Motor vehicle courses run at most colleges, among them Grŵp Llandrillo Menai, Cambria, NPTC Group, Pembrokeshire, Gower, Bridgend, Y Coleg Merthyr Tudful and Coleg Gwent. They begin at level 1, for which you hardly need any grades. After a year or two, most leave for a garage.

route-work =
    Tyre and exhaust centres take people with no papers and train them within weeks. Valeters, drivers and parts assistants see the workshop daily and hear when a place comes free.

training =
    You are taught engines, brakes, transmission, electrics and diagnosis, first on boards and stripped-down units, then under the eye of a technician. The knowledge is examined in college and the skill in the workshop.

    Afterwards the courses never stop. For electric vehicles there are steps from awareness up to work on live high voltage. MOT testing, air conditioning, tachographs and driver-assistance cameras each need their own.

registration =
    You need nobody's permission to mend a car. To test one for the MOT you have to be approved by the [DVSA](organisation:dvsa), and refrigerant gas in air conditioning may be handled only by people with a certificate.

    The [Institute of the Motor Industry](organisation:imi) keeps a register that anyone can search. Those qualified in electric vehicles are marked on it as TechSafe, and dealers have begun to look for that.

qualifications =
    For level 2 the motor industry's own advice in Wales is three passes, and the very lowest grade counts. Level 3 is stiffer, and employers usually want level 2 or better grades first. Those who lack maths or language work on Essential Skills as part of the course.

work-experience =
    Garages are among the easier places to find a week, because the owner once did the same. Wear boots, keep your phone in your pocket, sweep without being told. At home, change a wheel, a bulb, the oil of a lawnmower; buy a dead moped with friends and make it run.

disclosure =
    Garages hardly ever ask. Workshops for the police, the ambulance service, prisons and schools' transport may have a check of their own.

progression =
    You can become a diagnostic or master technician, an MOT tester, a workshop controller, a service manager or a trainer. Some cross to engineering: with a higher certificate they join a maker, a test track or a factory, and may end as a [mechanical engineer](career:mechanical-engineer). Mechanics are also wanted for [wind turbines](career:wind-turbine-technician), trains and quarry machines.

    To open your own garage you need premises, ramps, insurance, software licences and customers who follow you. A mobile mechanic begins with a van alone.

adult-opportunities =
    If you have always mended your own cars, you may be nearer than you think. Colleges offer evening courses, and in some years Personal Learning Accounts have paid for electric vehicle training for people already in the trade. Few garages will pay an adult's wage to a beginner, so many start on tyres, parts or driving.

    Those from the forces or from farms often hold half the skills. Ask [Working Wales](organisation:working-wales) about ReAct+ if a factory or steelworks has let you go.

welsh =
    A garage in a Welsh village is half workshop, half parliament. In Tregaron, Bala or Llangefni the customer explains the noise in Welsh, and you answer in the same, with words like *clutch* and *sensor* dropped in. It makes trust, and trust is what a garage lives on.

    Screens, manuals and codes come in English, whatever the make. So do most examinations, though several colleges will teach and assess you in Welsh or in both, and they like it when you ask. Farm machinery dealers in the west advertise for Welsh speakers more openly than anyone.

picture-lift-caption = Looking for the fault under a car
picture-lift-description = A mechanic with a pony tail stands beneath a blue car on a lift and reaches up with a spanner. In her other hand is a tablet for finding faults.
