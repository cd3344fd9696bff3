### Architect: words of the career page.

title = Architect
summary = Designs buildings, gets leave to build them and sees that they are built as drawn.
also-known-as =
    - registered architect
    - chartered architect
    - project architect
    - conservation architect
    - architectural designer
search-words =
    - architecture
    - architectural
    - arkitect
    - architech
    - designing buildings
    - house design
    - building design
    - plans
    - drawings
    - blueprints
    - planning permission
    - extensions
    - CAD
    - BIM
    - Revit
    - model making
    - Part 1
    - Part 2
    - Part 3
    - RIBA
    - ARB
    - conservation
    - interior
    - Passivhaus
    - skyscraper
    - pensaer
starts-from = A levels, with a folder of art or design
first-step = A degree in architecture

work-activities =
    An architect is the person who asks what a building is for, and does not stop asking until it is finished.

    A project passes through stages, which can take from a few months to many years:

    - You listen to the client and walk the site: sun, slope, trees, neighbours, flood risk, money.
    - You sketch, make models and try out layouts, then defend one of them.
    - You apply for planning permission, and in Wales often for approval of the drains as well.
    - You draw the details, down to how a window meets a wall, so that builders can price them. Most of it is done on a computer, in three dimensions.
    - You visit while it is being built, answer questions, and judge whether the work is right.

    Along the way you join up the work of engineers, surveyors and builders, keep within a budget that always shrinks, and check against rules on fire, access, energy and structure. Wales has building regulations and planning policy of its own.

    Fewer hours go on designing than students expect. Letters, meetings, schedules and changes fill much of the week. Your name is on the drawings, and you carry insurance because mistakes in them can be dangerous. But a school that you drew will be full of children one day, and you can go and listen.

day-at-work =
    Two practices, two days.

    In an office of forty by Cardiff Bay, you are one of six on a hospital wing. From nine you work in the shared model and find that an air duct runs through a beam. You spend the afternoon on door schedules, eighty of them, and end by showing the ward sister how far the beds stand from a window. She wants two of them moved, and she is right.

    In Machynlleth there are just two of you. You begin in a farmyard, measuring a barn that is to become a home, with a tape, a drone and a curious dog. Back at your desk you write to the national park about slates. A couple comes at three with their dream and their sum of money, and it falls to you to say that these do not match. At five you draw for an hour with the telephone off, which is what you came into it for.

qualities-and-skills =
    You do not have to be brilliant at drawing or at maths. You do need enough of both, and:

    - to look hard at places and wonder why they feel as they do
    - to think in three dimensions, by sketch, model or screen
    - stamina: the training is long and projects longer
    - a thick skin, as your ideas are picked apart in front of others from the first term
    - tact with planners, builders and clients who want different things
    - care for the climate, since buildings use a great share of all energy

pay =
    The survey is of people employed full time as architects across the UK; partners who own a practice are not in it. London lifts the figures, and offices in Wales usually pay less.

    In the first years on the register you are likely to be nearer the lower end, which is modest for so long a training. Before that, while you are an assistant, the law asks only for the minimum wage, which is shown for adults of 21 and over. The [RIBA](organisation:riba) asks its practices to pay the Real Living Wage.

hours =
    On paper it is an office week. Before a deadline it is not, and long evenings are a known fault of the profession, student days included. Part-time posts and days at home are widespread.

places =
    - private practices, from one person in a spare room to international firms; most in Wales have fewer than ten people, and Cardiff has the largest
    - councils and health boards, though fewer than in the past
    - house builders and contractors with design teams
    - heritage bodies such as Cadw, and national parks

    Much of the work in Wales is schools, social housing, health centres, old chapels and homes that people extend. To work abroad you register again there; agreements ease this with some countries, among them the United States and Australia.

vacancies =
    Posts for assistants and architects are listed by [RIBA](organisation:riba) and in the professional press.

entry-routes =
    Traditionally it goes in this order: a degree, a year in practice, a master's, another year in practice, and a last examination. That is seven years or so. These steps have been called Part 1, Part 2 and Part 3.

    The [Architects Registration Board](organisation:arb) is changing them. Under the new plan it will recognise a master's degree and a practice qualification, and the first degree need not be in architecture, though the master's courses are likely to want one that is close. Look up each course on the board's list, and ask the university how it will count when you finish.

route-university =
    In Wales you can study at the Welsh School of Architecture in Cardiff University, at Cardiff Metropolitan University and at the University of Wales Trinity Saint David in Swansea. Wrexham teaches the technical side, which leads to another profession unless you add to it. A first degree takes three years. At Cardiff the master's takes two, and most of the first is spent working in a practice. Most schools want to see a portfolio, and it need not be of buildings. Student Finance Wales lends towards both degrees; ask about the rules for the second.

route-work =
    There is no apprenticeship for architects in Wales, though England has had one. You can begin as a technician with a college certificate in construction, and study part time for a degree in the technical side. Going on to be an architect from there means finding a part-time course, which as a rule is over the border.

training =
    Studio is the heart of it. You are given a site and a question, you work for weeks, and then pin up your answer and hear what tutors and visitors think of it. Around this are lectures on structure, history, climate and law.

    In practice you keep a record of what you have done, checked by a mentor. The final stage tests what a design cannot show: contracts, fees, ethics, and what to do when it all goes wrong. After you qualify, the board asks for learning every year.

registration =
    By law nobody may use the title architect in business without being on the register of the [Architects Registration Board](organisation:arb). You pay each year and keep to its code. Designing buildings is open to anyone; it is the name that is protected.

    Membership of the RIBA, and through it of the Royal Society of Architects in Wales, is a choice.

qualifications =
    Schools differ a good deal in the grades they want, and what is given here is only the general pattern. Cardiff has said that it likes a mixture: something in art or design, something in maths or science, and an essay subject. Your folder and interview can tip the balance. For a master's you need the first degree and, in most cases, time in practice.

work-experience =
    Practices are used to requests; write early, by name, to small ones too. You may make models, measure a room and sit in on a meeting. Visit buildings on Open Doors days in September, when Cadw and others let people in free.

progression =
    You lead larger projects, become an associate, then a partner or director, or open a practice. Specialists are sought in conservation, low-energy building, health and school design. Architects also turn to [town planning](career:town-planner), urban design, teaching, stage and film sets, computer games, or the client's side of the table.

adult-opportunities =
    Plenty of students are over twenty-five. [Carpenters](career:carpenter), builders and technicians bring what school leavers lack. But count the years with care: you may be in your late thirties before you are registered, and money will be tight for most of that time.

    An Access diploma in art, design or science, with a portfolio, can lead to a place; ask the school which it accepts. If you love buildings but not the length of the road, look at architectural technology, surveying or planning.

welsh =
    Many clients in Wales are public bodies with a duty to treat the two languages equally: schools, councils, health boards. A Welsh-medium school wants an architect who can sit with its staff and pupils, and its consultation must be held in both languages. Planning applications may be made in Welsh, and in some counties the effect of a large scheme on the language has to be considered.

    Teaching is mostly in English, though you may write assignments and be examined in Welsh, and some tutors speak it. The National Eisteddfod awards a gold medal for architecture.

picture-drawing-caption = Drawing a new school, with a model and a screen close by
picture-drawing-description = An older architect in a wheelchair draws with a pencil on a sloping board. A screen shows the front of a school, and a model of the same school, with trees and tiny people, stands on a table. A big window looks out on houses and hills.
