### Heat pump engineer: words of the career page.

title = Heat pump engineer
summary = Plans, fits and looks after heat pumps, which warm homes with heat drawn from the air or the ground.
also-known-as =
    - heat pump installer
    - heat pump technician
    - low carbon heating engineer
    - renewable heating engineer
    - air source heat pump fitter
search-words =
    - heat pump
    - heat pumps
    - heatpump
    - air source
    - ground source
    - ASHP
    - GSHP
    - low carbon
    - net zero
    - green jobs
    - renewable heat
    - retrofit
    - insulation
    - underfloor heating
    - radiators
    - refrigerant
    - F-gas
    - MCS
    - Boiler Upgrade Scheme
    - Nest
    - boiler engineer
    - heating
    - plumber
    - solar thermal
    - pwmp gwres
starts-from = GCSEs, or a plumbing qualification
first-step = An apprenticeship in plumbing and heating

work-activities =
    A heat pump works like a fridge turned inside out. It takes a little warmth from cold air or soil, squeezes it until it is hot and passes it to the radiators. For each unit of electricity it can give out three or so of heat, but only if someone has designed the system with care. You are that someone.

    Every job starts with a survey. You go from room to room with a laser measure, noting walls, windows and insulation, and work out how much heat each room loses on a freezing night. From this you choose the size of the pump and say which radiators are too small.

    Then comes the fitting, usually by a pair:

    - set the outdoor unit on its base, and run insulated pipes from it
    - take out the old boiler and put in a hot water cylinder
    - change radiators or lay underfloor pipe
    - with an electrician, connect power and controls
    - flush, fill, bleed and test

    Last of all you commission it: adjust flows and temperatures until it runs low and slow, and teach the people who live there to leave it on. Service visits and faults fill the rest of the diary.

    Much of this is ordinary plumber's toil, with heavy lifting, dusty floors and cold hands outdoors. The sums and the paperwork for grants take as long again.

day-at-work =
    Your week is split between the van and the laptop, and today you do both.

    In the morning you are at a council bungalow outside Tregaron. The tenant has burned oil all her life and does not trust the white box by the back door. You and your partner hang two larger radiators, then fill the cylinder. While it warms up you sit at her table and go through the controls, first slowly, then with her pressing the buttons.

    After dinner you survey a stone farmhouse. Its walls are half a metre thick and the attic has no insulation. You write down the truth: put in insulation first, or the pump will have to be huge. The farmer had hoped for a different answer.

qualities-and-skills =
    - patience with numbers, because the design is the job
    - plumbing that does not leak, and respect for electricity
    - plain speaking with people who are used to a boiler that roars
    - honesty when a house is not ready
    - neat records, since schemes check one job in every so many
    - strength for two-person lifts, and a driving licence

pay =
    No survey counts heat pump engineers by themselves. They are inside the group for plumbers and for fitters of heating and ventilation, so what you see is mostly the pay of people who fit boilers and bathrooms.

    The trainee amount is the minimum wage for apprentices, for the youngest and for those in their first year. From there pay follows the pattern of plumbing. Those who can design and commission as well as fit are scarce, and firms raise wages to keep them.

hours =
    Mostly these are daytime hours from Monday to Friday, since fitting takes two to five days and follows a plan. In winter someone has to be on call for homes without heat.

places =
    - heating firms with two to twenty staff, all over Wales
    - specialist companies that do nothing else, often with solar panels too
    - housing associations and councils, which are changing whole streets
    - builders of new estates
    - makers of pumps, as a field engineer who is sent out to faults

    Rural Wales is good ground. Where there is no mains gas, a pump takes the place of oil or bottled gas, and savings are easier to show. New homes for social rent in Wales are now built without gas boilers. The Welsh Government's Nest scheme gives heat pumps to some households on low incomes.

vacancies =
    Apprenticeships in plumbing and heating are on the [Careers Wales](organisation:careers-wales) site; ask each firm whether it fits heat pumps. The lists of approved installers kept by [MCS](organisation:mcs) are a good map of who might need you.

entry-routes =
    There is no apprenticeship in heat pumps by itself in Wales; England has one, so beware of adverts meant for there. Nearly everybody reaches this work by way of plumbing and heating, and adds heat pumps on top.

    So you have two choices. Start as a plumbing apprentice with a firm that fits them. Or, if you are a heating engineer, refrigeration engineer or [electrician](career:electrician) already, take a short course and find a firm to practise with.

route-apprenticeship =
    Join the level 3 apprenticeship in plumbing and heating, which lasts three to four years, and ask for the environmental option instead of gas where the college can offer it. You learn pipework, hot water, heating and controls on real jobs. Before you sign, find out how many pumps the firm put in last year.

route-college =
    Do Foundation and Progression in plumbing first. Many colleges in Wales now have working heat pumps in their workshops; Coleg Sir Gâr, Gower College Swansea, Pembrokeshire, Bridgend, Cardiff and Vale and Grŵp Llandrillo Menai have been given money for courses in greener heating. For qualified people there are level 3 awards of a few days.

route-work =
    Start as a fitter's mate on a retrofit contract, carrying radiators and insulating pipes. Study for a plumbing qualification alongside, because a mate who can only carry will not be kept once the contract ends.

training =
    On top of plumbing comes a set of short courses: low-temperature heating design, air source and ground source systems, hot water cylinders under pressure, and water regulations. If a system's refrigerant has to be handled on site you must hold an F-gas certificate by law; many modern units arrive sealed, and then you need not.

    Makers run their own days on their own machines, often free, since they want them put in properly.

registration =
    Nobody needs a licence to fit a heat pump. What matters is [MCS](organisation:mcs). A customer can have the Boiler Upgrade grant, which covers Wales as well as England, only if the firm is certified with it. The firm joins rather than you, but it has to name people with the right training, and you become one of them.

    If you also work on gas boilers, you have to be on the [Gas Safe Register](organisation:gas-safe).

qualifications =
    For a beginner the advice is that of the plumbing trade's professional body. Maths carries more weight here than in other pipe work. For the short courses in heat pumps the rule is different: a level 2 or 3 in plumbing and heating, or proof of long experience, and no school grades.

work-experience =
    Ask a firm on the MCS list to let you go along on a survey. Work out the heat loss of your own bedroom as a school project. Many owners of heat pumps open their houses to visitors now and then, and love to explain.

progression =
    The usual steps are fitter, lead fitter, then designer or commissioning engineer. From there you might manage a housing association's whole programme, survey for a maker, teach, or inspect for a scheme. Studying building services can lead to designing heat networks for streets, hospitals and campuses.

    A firm of your own is within reach after a few years, and [Business Wales](organisation:business-wales) has advice on green enterprises.

adult-opportunities =
    If you already fit boilers this is the shortest change of career in the guide: a few days of lessons, then a season of doing it with somebody who knows. Gas and oil engineers in their forties and fifties are doing so. The hard part is to think in gentle heat, and give up the habit of bigger and hotter.

    From right outside the trade it takes years, as you must be a plumber first. Personal Learning Accounts have paid for courses to do with net zero, for people of any wage; ask your college or [Working Wales](organisation:working-wales) what the rule is this year. Doubt any short course that promises a job with no plumbing behind it.

welsh =
    Half of this work is explanation. People whose boiler did as it was told for thirty years have to learn something new, and in much of rural Wales they will learn it best in Welsh. A tenant who has understood does not ring in February to say that the radiators are only lukewarm.

    Housing associations in the north and west look for fitters and liaison officers who speak it, and some write it into contracts. The manuals are in English, as are the courses, but a page of notes in Welsh left beside the controls is a kindness that few firms think of.

picture-heat-pump-caption = Checking the pressures in a new heat pump
picture-heat-pump-description = An engineer in a cap and glasses kneels beside a heat pump outside a stone cottage. She holds a pair of gauges, joined to the pump and to a bottle by coloured hoses. Behind are green hills with sheep.
