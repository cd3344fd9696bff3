### Electrician: words of the career page.

title = Electrician
summary = Fits, tests and mends the wiring and equipment that bring light and power to buildings.
also-known-as =
    - installation electrician
    - maintenance electrician
    - domestic electrician
    - approved electrician
    - electrical fitter
    - electrical contractor
search-words =
    - wires
    - sparky
    - spark
    - sparks
    - wireman
    - electric
    - electrics
    - electricity
    - wiring
    - rewiring
    - fuse box
    - fuses
    - consumer unit
    - distribution board
    - multimeter
    - sockets
    - lights
    - lighting
    - solar panels
    - solar PV
    - EV charger
    - charging point
    - gold card
    - Part P
    - JIB
    - AM2
    - electritian
    - electrition
    - elektrician
    - trydan
    - trydanwr
    - trydanwraig
starts-from = GCSEs or a college course
first-step = Then a paid apprenticeship

work-activities =
    You put in, test and repair the things that carry electricity: cables, sockets, switches, lights, alarms, and the board that shares the power out. What you do from day to day depends on the kind of electrician you are.

    - In homes, you rewire old houses, change fuse boxes, add sockets and lights, and find out why the power keeps tripping.
    - On building sites, you wire new houses, schools, shops and hospitals. You read drawings to see where each cable must run.
    - In factories and public buildings, you keep machines, pumps, lighting and control panels going, and mend them when they stop.
    - On roofs, in lofts and on driveways, you fit solar panels, batteries and charging points for electric cars.

    New wiring is mostly done in two stages. For the *first fix* you fasten boxes and run cables while the walls are still bare. Then the plasterer comes in. For the *second fix* you come back to fit sockets, switches and lights and connect them all to the board.

    Testing matters as much as drilling and pulling cable. Before you touch a circuit you switch it off, lock it off and prove that it is dead. When the work is done you measure each circuit, write the readings down and sign a certificate to say that it is safe.

    Some of the work is only checking. In Wales the law says that landlords must have the wiring of their rented homes inspected and tested at set times. Schools, offices and factories have theirs checked too.

    If you work for yourself there is another side to the job: visiting customers, working out prices, buying materials, sending bills and keeping accounts.

day-at-work =
    Here is one day in a small firm that works mostly in people's homes. Yours may be quite different.

    - At half past seven you load the van with cable, boxes and tools, and check the list of jobs for the day.
    - At eight you reach an old terraced house that is being done up. You turn off the power, lock the switch and test that the wires are dead. Then you drill through the joists and pull new cables to the kitchen.
    - At half past ten there is tea in the hall with the plumber and the joiner. You agree who needs which wall first.
    - At eleven you teach the apprentice to strip and join the cables at the back of a socket, and check each one.
    - At one o'clock the phone rings. Across town, a shop has lost half its lights. You eat your lunch in the van and go.
    - At two you trace the fault, circuit by circuit. Damp has got into a light outside. You change it, test it and explain it to the owner in plain words.
    - At half past three you are back at the house. You fit the new board and label each circuit.
    - At half past four you sweep up, fill in the test results on a tablet and send an order for tomorrow.

qualities-and-skills =
    People trust you with their safety, so care comes before speed. You will need:

    - a careful way of working, and the nerve to say no when a short cut isn't safe
    - good hands: you use drills, cutters and small screwdrivers, often in tight or awkward places
    - enough maths to work out loads, lengths and prices, and to make sense of test readings
    - a clear head for finding faults, one step at a time
    - the ability to read drawings, diagrams and rules
    - fitness for ladders, lofts, lifting and long spells on your knees
    - good manners, since you are often a guest in someone's home
    - tidy records, as every test must be written down

    Wires are told apart by their colour, so some employers ask for a colour vision test. If you are colour blind, ask before you rule yourself out: it depends on the kind of work and on what you can tell apart. A driving licence is a great help, because most jobs mean carrying tools from place to place.

pay =
    The survey figures cover employees who work full time, all over the UK. They leave out people who work for themselves. Many electricians do that, so the figures cannot tell you what a self-employed electrician earns.

    The apprentice figure is the lowest that the law allows. It is for apprentices who are under 19 or in their first year. After that you must get at least the minimum wage for your age. Many firms pay more. Those that follow the agreement of the [Joint Industry Board](organisation:jib) pay set rates, which go up with each stage of the training.

    Overtime, call-outs and money for travel or lodging can add a good deal. Those who inspect and test, run a team or know one field very well tend to earn more than others.

    When you are your own boss you set your own prices. But out of that money come the van, tools, insurance, registration fees, tax and pension, and there is no pay for holidays, illness or a quiet month. Don't compare a day rate with a wage without counting those first.

hours =
    The figure is the middle one for full-time employees, with overtime counted where it is paid. Building sites start early, often before eight, and finish in the afternoon. Work on shops, offices and factories may have to be done at night or over a weekend, while they are shut.

    Maintenance teams may work shifts, and someone is often on call in case the power fails. On big jobs you may stay away from home during the week. If you work for yourself you can choose your hours, though customers like evenings for visits and paperwork has to be fitted in somewhere. Part-time work is not common in firms.

places =
    There is work in every town and village in Wales, and it cannot be sent elsewhere: someone has to be there with the tools. You could work for:

    - a small local firm, or for yourself
    - a large contractor that wires hospitals, schools and blocks of flats
    - a council, a housing association, a health board or a university, looking after its own buildings
    - a factory or plant, such as the steelworks at Port Talbot, the aircraft wing works at Broughton or the energy sites around Milford Haven
    - a firm that fits solar panels, batteries, heat pumps and charging points
    - the companies that run the power lines, or the wind farms on the hills and off the north coast
    - theatres, festivals and the film and television studios around Cardiff

    The work is both indoors and out, and can be cold, dusty, cramped or high up. Electricians from the UK also find work abroad, in places such as Ireland, Australia, New Zealand and Canada. Each country has its own rules and most ask for an assessment or a licence first.

vacancies =
    Apprenticeships in Wales are listed by [Careers Wales](organisation:careers-wales). Many are advertised in spring and summer, to start in September. Councils, housing associations and health boards put jobs on their own websites.

    Many small firms never advertise. Ring them, write to them or call in, and say when you could start. The trade counter where electricians buy their materials is a good place to ask who is busy.

entry-routes =
    An apprenticeship is the best known way in, and the one that employers know best. You need a job with a firm to be an apprentice, and that is the hard part: places fill fast. For that reason many people take a college course first, to learn the basics and to have something to show.

    Whichever way you start, the goal is the same: a full level 3 qualification that has been gained partly on real jobs, the *AM2* practical assessment, and the gold card that follows from them. A course with no work on site does not make you a qualified electrician.

    Wales has its own qualifications for this trade. Their names differ from those in England, so look for the Welsh ones when you search.

route-apprenticeship =
    An employer takes you on and pays you. You work with qualified electricians most of the week and go to college for the rest, by the day or in blocks of weeks. In Wales it is a level 3 apprenticeship in electrotechnical installation. It usually lasts three or four years, less if you have already done part of the learning. You can be an apprentice from the age of 16, and the training costs you nothing.

route-college =
    Most further education colleges in Wales teach the trade, from Grŵp Llandrillo Menai in the north-west to Coleg Gwent in the south-east. The usual start is the level 2 Foundation in Construction and Building Services Engineering, a full-time course in which you try more than one trade. A further course, called Progression, lets you go deeper into one of them. If you go straight into an apprenticeship instead, the Core qualification covers the same groundwork. College alone will not qualify you: plan from the first term for the job with a firm that comes next.

route-work =
    Some people start as an electrician's mate or labourer. You carry, drill, pull cable and learn what a site is like. You will need an ECS labourer's card on most sites. It is a foot in the door and not a qualification, so ask the firm early on whether it will take you on as an apprentice. If you have done the work for years without the papers, the Experienced Worker Assessment lets you prove what you can do.

training =
    In college you learn how electricity behaves, how to plan circuits and choose cables, and what the Wiring Regulations (BS 7671) ask for. At work you build up a portfolio: photos, test sheets and notes that show what you have done, checked by an assessor who comes to see you.

    At the end comes *AM2*. You spend a few days in an approved centre, wiring a small installation, testing it and finding faults that have been put in on purpose, with no help and against the clock. There is more than one version. Apprentices and experienced workers each have their own.

    Learning goes on after that. The Wiring Regulations change every few years and you take a short course each time. Other courses cover inspection and testing, solar panels, batteries, charging points, fire alarms and work at height.

registration =
    No law in Wales says that you must have a licence to be an electrician. But other rules do the same work.

    - Part P of the Building Regulations says that electrical work in homes must be safe. The usual way to show this is to follow the Wiring Regulations (BS 7671).
    - Some jobs in homes, such as a new circuit or a new fuse box, must be reported to building control at the council. A firm that belongs to a *competent person scheme* can certify such work itself. [NICEIC](organisation:niceic) runs one; there are others. If you work for yourself in people's homes you will want to join one.
    - On building sites you are asked for a card from the [Electrotechnical Certification Scheme](organisation:ecs). The gold card shows that you are fully qualified. You can also ask to be listed as a Registered Electrician.

    Customers who want solar panels often look for a firm in the Microgeneration Certification Scheme (MCS) as well.

qualifications =
    Each employer and college sets its own rules. The grades shown here come from a guide for England, but firms in Wales ask for much the same. Maths, English or Welsh, and science count most. For a level 2 course lower grades may do.

    Without the grades, ask all the same. Colleges accept other qualifications, and you can work on maths and language (Essential Skills) while you train. Some firms give a short test of maths and handiness and care more about that.

work-experience =
    A week with a firm shows you more than any page can. Ask a local electrician, the council's building team or a housing association through your school. You won't be let near anything live, but you can watch, carry, measure and ask questions.

    Other things help as well: building kits and circuits, mending a bike, lighting for a school show, helping on a house that is being done up, or a Saturday job at a builders' merchant. Keep photos of what you make. Adults can ask for a day or two of shadowing, and many colleges hold open evenings in their workshops.

disclosure =
    Most firms ask for no check. But an electrician who is sent to work in a school, a hospital, a care home or a prison may be asked for one. Airports and defence sites carry out security checks of their own.

progression =
    Once you are qualified you can go far without leaving the trade:

    - become an approved electrician or technician, who tests, finds faults and signs off the work of others
    - run a job or a team as supervisor, then site or contracts manager
    - specialise: solar panels and batteries, fire and security alarms, control systems, high voltage or wind power
    - price and design work for a contractor
    - teach or assess at a college
    - study for a higher national certificate or a degree, often while you work, and become an electrical engineer

    Many set up on their own after a few years. You must tell HM Revenue and Customs, keep accounts and pay your own tax. On building sites the Construction Industry Scheme takes some tax from each payment in advance. You need public liability insurance, your own test instruments, calibrated each year, and enough saved to last until the first bills are paid. Business Wales gives free advice. It is wise to learn pricing while someone else still carries the risk.

adult-opportunities =
    People come to this trade at thirty, forty and later, and an older learner often brings what customers like: patience, reliability and a driving licence. Apprenticeships in Wales have no upper age limit. The hard thing is the pay in the early years, so work that out first. Part-time and evening courses at colleges let you begin while you keep your present job.

    Be careful with short, costly courses that promise to make you an electrician in weeks. A "domestic installer" course covers a small part of the trade and does not lead to the gold card. Before you pay, ask which level 3 qualification it leads to, and who will give you work on real sites.

    If you have done electrical work for five years or so and hold a full level 2 qualification, the [Experienced Worker Assessment](https://www.electrical-ewa.org.uk) can take you to the same standard as an apprentice. People who have worked on electrical systems in the armed forces or in a factory may have part of it already. Ask [Careers Wales](organisation:careers-wales) what help there is with costs.

welsh =
    Adverts seldom ask for Welsh, and the regulations, certificates and instruments are in English. Yet this is work in people's kitchens and farmyards. In Gwynedd, Anglesey, Ceredigion, Carmarthenshire and many other places, a customer will often be more at ease explaining in Welsh what has gone wrong, and older people above all. It can be the reason they call you and tell the neighbours.

    Councils, schools and housing associations in those areas work in Welsh every day and like to have someone who can. On site the talk may be in either language, or both in one sentence. Some colleges let you learn and be assessed partly in Welsh, and the Coleg Cymraeg Cenedlaethol supports apprentices who do. A bilingual van and a quote in Welsh cost little and are noticed.

picture-board-caption = Testing at the board before the power goes back on
picture-board-description = An electrician in a hard hat and safety glasses stands at an open distribution board on a wall. Inside are rows of switches and coloured wires. The electrician holds the probes of a tester against the terminals and reads the result.
picture-house-caption = First fix: cables go in while the walls are bare
picture-house-description = A room in a house that is being done up, with a bare wooden frame for a wall. Cables run along it to open socket boxes. An electrician is at work on them beside a stepladder.
picture-solar-caption = Fitting solar panels on a roof
picture-solar-description = An electrician in a hard hat and safety harness fastens a dark blue solar panel to a sloping roof. Other panels are already in place. Green Welsh hills rise behind.
