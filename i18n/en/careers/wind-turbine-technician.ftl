### Wind turbine technician: words of the career page.

title = Wind turbine technician
summary = Climbs wind turbines on land and at sea to inspect, service and repair them.
also-known-as =
    - wind technician
    - turbine engineer
    - offshore wind technician
    - wind turbine service technician
    - renewable energy technician
search-words =
    - wind farm
    - windmill
    - wind mill
    - wind power
    - turbines
    - turbine
    - renewables
    - renewable energy
    - green jobs
    - green energy
    - offshore
    - rope access
    - blade repair
    - nacelle
    - gearbox
    - generator
    - hydraulics
    - Gwynt y Môr
    - Awel y Môr
    - RWE
    - Vattenfall
    - GWO
    - wind turbin
    - tyrbinau gwynt
starts-from = GCSEs with maths and science
first-step = Then a paid apprenticeship

work-activities =
    At the top of every turbine, behind the blades, is a box about as big as a bus. It is called the nacelle, and it holds the gearbox, the generator, the brakes and the motors that turn the whole thing to face the wind. Your job is to keep what is in it working.

    Most visits are planned services. You isolate the turbine, lock the rotor and go up with one or two others, by a lift where there is one and by ladder where there is not. Once there you:

    - tighten bolts with a hydraulic tool, to a set force
    - change oil, filters, brake pads and worn sensors
    - test the electrical cabinets and the emergency systems
    - look over the blades for cracks and lightning damage
    - log everything on a tablet

    The other visits are for faults. The control room sees on a screen that a turbine has stopped, and you work out why: a relay, a leak, a bad reading. You are half electrician, half mechanic, and a little of a computer technician.

    Safety rules almost everything, since help is a long way down. The team practises lowering an injured person on a rope. The work itself can be cramped, greasy and cold, and the climb hurts your forearms until you are used to it. At sea, boats rock, and some people are sick every single time.

day-at-work =
    It is six in the morning on the quay at Mostyn, and the forecast decides everything. The waves are low enough, so three of you put on survival suits and board the boat.

    An hour later the skipper pushes the bow against the foot of the turbine. You clip on and step across at the top of a wave. The tools come up by crane. For the first part of the morning you inspect the brake, top up hydraulic oil and change a sensor, with the door of the nacelle open on all of Liverpool Bay.

    At noon you eat your sandwiches beside the gearbox. A second turbine has tripped, and the boat takes you over. It turns out to be a loose connection, mended in ten minutes after an hour of looking. At four the swell is rising and the skipper calls you down.

qualities-and-skills =
    Nobody will take you on if you are frightened of heights, and it is best to know that before you apply. Beyond that, employers look for:

    - trust: your life is clipped to the same line as your partner's
    - a feel for machines, with enough electrical theory to follow a diagram
    - a habit of doing each step in its order, even when nobody is watching
    - fitness to climb in full kit, and a weight within the limit of the harness
    - a good temper in a small space, and on wet days indoors
    - ease in water, since the sea training is done in a pool

pay =
    Wind technicians have no figures of their own. The survey puts them among engineering technicians of every kind, from laboratories to factories, and over the whole UK.

    Large energy companies start their apprentices well above the minimum wage that is shown for trainees. Once trained, those who work at sea normally earn more than those on land, through allowances for days offshore, nights away and standing by. Specialists in blades or high voltage are paid most, often as contractors, and contractors have no pay when the weather keeps everyone ashore.

hours =
    On a Welsh hillside the week may look ordinary, with early starts and someone on call. Offshore, you work long days while the weather is calm, at weekends as well, and catch up on rest when it blows. Far-out wind farms keep crews on a ship for two weeks and then send them home for two.

places =
    Wales has both kinds of wind farm:

    - at sea off the north coast: Rhyl Flats and Gwynt y Môr, served from Mostyn and other ports, with Awel y Môr planned
    - on land: Pen y Cymoedd above the Neath and Cynon valleys, Clocaenog in Denbighshire, Brechfa in Carmarthenshire, and many on the hills of Powys

    Floating turbines are planned for the Celtic Sea, with work hoped for at Pembroke Dock and Port Talbot, but these are plans so far. Employers include the owners, such as RWE and Vattenfall, the makers, who look after their machines for years, and firms that hire out technicians. Since every sea has turbines now, people trained here work in Scotland, Denmark, Germany, Taiwan and the United States.

vacancies =
    Apprenticeships come up once a year, often in winter for a start in September, on [Careers Wales](organisation:careers-wales) and on the companies' own pages. Experienced people find posts through specialist agencies, or with the firms that belong to [RenewableUK](organisation:renewableuk).

entry-routes =
    Two sorts of people get in. Some join at sixteen to twenty as apprentices. Others come over from another trade: electricians, mechanics, ships' engineers, soldiers who looked after vehicles or aircraft.

    Apprentice places are few and several hundred may apply for a handful. It helps to have an engineering course behind you, and to show that you have done something at height or with your hands.

route-apprenticeship =
    Wales has its own level 3 apprenticeship in wind turbine operations and maintenance. The best-known is run by RWE with Coleg Llandrillo, which has an engineering centre in Rhyl with real turbine parts to practise on. It lasts about three years. You are at college for much of the first two, then out with a crew.

route-work =
    If you are already a qualified electrician or mechanical fitter, ask the makers about trainee technician posts. They teach you their own machine. You will be expected to hold, or to get, the safety certificates, which cost a good deal if no employer pays.

route-college =
    A level 2 or 3 engineering course, at Llangefni, Rhyl, Deeside, Neath, Swansea, Pembrokeshire or another college, is sound ground to apply from. It teaches electrical principles, hydraulics and workshop skills, all of which come up at interview.

training =
    Before you set foot on a turbine you take the basic safety courses of the [Global Wind Organisation](organisation:gwo): first aid, lifting, fire, working at height and, for the sea, survival, in which you get into the water and climb into a life raft. They must be renewed every two years, and you need a medical too.

    Technical training runs alongside: electricity, mechanics, hydraulics, and the rules that decide who may switch high voltage. Each maker then has courses on its own models. With time you are authorised for harder tasks, and finally to lead a team.

qualifications =
    There is no fixed rule in Wales. The pathway leaves it to the employer and says that the course is demanding; engineering at level 2 is a good match. The grades here are from the guide for England and are close to what the large companies ask. Employers want you to be eighteen before you go offshore.

work-experience =
    Few firms can take a pupil up a tower. What you can do is go to an open day at the Rhyl engineering centre, and climb: indoor walls, cadets, mountain clubs.

progression =
    - lead technician, in charge of a crew
    - specialist in blades, ropes, high voltage or faults
    - supervisor or site manager of a wind farm
    - control room operator, or planner of the work
    - trainer at a safety centre or a college
    - [mechanical engineer](career:mechanical-engineer) or electrical engineer, by way of a higher certificate and a part-time degree

    Knees and shoulders tell after some years of climbing, so many move to one of the roles on the ground in their forties.

adult-opportunities =
    This work was made for changing course. [Electricians](career:electrician), fitters, merchant seafarers and people leaving the forces have most of the skill already and are sought after. What is missing is the safety training, and a first employer.

    Be wary of buying the certificates yourself in the hope that a job will follow: they run out after two years. Apply first. Personal Learning Accounts can pay for technical courses for some who are in work. If your plant is closing, ask [Working Wales](organisation:working-wales) what there is for your industry.

welsh =
    Technical English is the language of the turbines, wherever the crew is from. Yet the wind farms stand among Welsh-speaking farms and villages: the Clocaenog forest, the hills above Brechfa, the coast of Conwy and Anglesey. Someone has to meet the farmer about the gate, talk to the school or answer at a public meeting, and it goes better in people's own language.

    Grŵp Llandrillo Menai is used to teaching in both languages, and you may ask to do parts of the apprenticeship in Welsh. Many of the teams in the north talk Welsh over their tea.

picture-nacelle-caption = Roped on, high above the hills, to check a sensor
picture-nacelle-description = Two technicians in helmets and harnesses are roped to a rail on top of a wind turbine. One kneels and tightens a part with a spanner, and the other reads from a tablet. A great white blade rises beside them, and there are hills and more turbines far below.
