### Civil engineer: words of the career page.

title = Civil engineer
summary = Plans, designs and looks after the bridges, roads, railways, drains and sea walls that everyone relies on.
also-known-as =
    - structural engineer
    - site engineer
    - highways engineer
    - drainage engineer
    - geotechnical engineer
    - rail engineer
    - water engineer
search-words =
    - civil engineering
    - bridges
    - roads
    - tunnels
    - dams
    - reservoirs
    - railways
    - drains
    - sewers
    - floods
    - flood defences
    - sea wall
    - coal tips
    - concrete
    - steel
    - surveying
    - setting out
    - hi-vis
    - hard hat
    - CAD
    - BIM
    - ICE
    - Network Rail
    - BEng
    - MEng
    - civils
    - civil enginer
    - pontydd
    - ffyrdd
starts-from = GCSEs, then A levels or an apprenticeship
first-step = A graduate's or technician's post

work-activities =
    Turn a tap, cross a bridge, flush a toilet: a civil engineer has been there before you. The job is to make large things stand up, drain and last, at a price that the public can pay.

    It falls into two halves. *Consultants* do the thinking. They walk the site, read what the boreholes say about the ground, work out loads and flows, and produce the drawings and the figures to prove them. *Contractors* do the building. Their engineers mark out where each thing goes, check levels and steel before the concrete is poured, order materials, plan the week and deal with whatever turns up in the ground.

    Then there are the owners, such as councils, the water company, the railway and Natural Resources Wales. Their engineers inspect what exists and choose what to mend first with too little money. In Wales that often means old things: bridges from the age of coaches, tunnels, dams, and tips left by coal and slate that have to be watched each time it pours.

    In any of them you will:

    - use software for drawing, modelling and calculating, and check its answers by hand
    - write method statements, so that nobody gets hurt
    - meet residents who do not want the thing, or want it faster
    - keep track of time, money and carbon

    A mistake can cost lives, so everything is checked by another person. That makes it slow. Schemes take years, politicians cancel them, and you may work on a road that is never built. Sites are muddy, loud and cold.

day-at-work =
    It is February, on a job to raise a flood wall beside the Teifi. You are the site engineer.

    - At seven you look at the river gauge before anything else. It is dropping, so the crew can work on the bank.
    - At half past, you brief the gang about a buried gas main and sign the permit to dig.
    - By nine you have set up the instrument and marked the next twelve metres of wall with nails and paint, each to within a few millimetres.
    - At eleven an excavator finds an old stone culvert that is on no drawing. Work stops there. You measure it, take photos and ring the designer in Cardiff.
    - After a pasty in the cabin you check the steel bars against the drawing. Two are missing. They go in before anyone pours.
    - At two the concrete arrives. You test a bucket of it, write down the lorry and the time, and watch the level.
    - At four you walk the path with a neighbour who is worried about her garden.
    - Until half past five you fill in the diary and plan for the morning.

qualities-and-skills =
    - maths and physics that you can use, not only pass
    - a feel for size: is that number about right?
    - the nerve to stop a job that is going wrong, with forty people waiting
    - talking to a digger driver, a councillor and a banker on one day, each in words that suit
    - drawing by hand and by computer
    - respect for the weather, water and the law

    A driving licence is close to essential for site work. Colour blindness is seldom a bar, except for some railway tasks. Office posts suit many who cannot walk over rough ground.

pay =
    The survey is of civil engineers in full-time jobs throughout the UK. It includes structural, highway, rail and water engineers, and people who work in mines and quarries or on oil wells, where wages run high. Newcomers are found in the lowest quarter.

    For an apprentice the amount listed here is the minimum wage, though councils and big contractors give more. Contractors tend to pay more than consultants, with a car or van and lodging money, and in return they ask for longer days. Councils pay least and have the best pensions. A marked rise comes when you are chartered or run your own jobs.

hours =
    Design offices run from Monday to Friday, often with a day or two at home. Sites start at half past seven or earlier. Railway and trunk road work is done when trains and cars are few, so nights, bank holidays and Christmas are normal there. Deadlines bring late evenings.

    On a contractor's staff you go where the job is. That can mean two hours of driving or lodging through the week, and it is hard on family life. Part-time work is easier in design or with a council.

places =
    There is some civil engineering in every county. The largest employers are:

    - consulting engineers, mostly in Cardiff and Swansea, with smaller offices in Wrexham, Bangor, Llandudno and Carmarthen
    - contractors, among them firms based in Ruthin, Abergavenny and Hirwaun
    - the twenty-two councils and the trunk road agents
    - Dŵr Cymru, Natural Resources Wales, Network Rail and Transport for Wales
    - energy: grid lines, ports for offshore wind and, if it goes ahead, the nuclear site at Wylfa

    In Wales the law asks for sustainable drainage on most new building, and that alone keeps many small practices busy.

vacancies =
    Consultants and contractors open summer places and graduate schemes on [Gradcracker](organisation:gradcracker) in the autumn. Look at council sites too, since their trainee posts are advertised late and locally. Some firms sponsor students with money each year and work each summer; the [Institution of Civil Engineers](organisation:ice) can tell you more.

entry-routes =
    You can start by degree or by apprenticeship, and both can end at the same place. The degree is quicker to the top titles. The apprentice has wages, no fees and mud on the boots from the first week.

route-university =
    Civil engineering is taught at Cardiff, Swansea, USW, UWTSD and Wrexham. A BEng lasts three years and an MEng four; sandwich courses add a year at work. Check that the course is accredited, as that decides how much more study you need for chartered status. A geology, geography or maths graduate can take a conversion master's.

route-apprenticeship =
    From sixteen you can be a civil engineering technician with a council, consultant or contractor. You go to college for one day a week, first at level 3 and then for a higher certificate. Since 2024 there have also been degree apprenticeships in construction in Wales, run by USW, UWTSD and Wrexham. Civil engineering is one of the subjects. They take four years.

route-college =
    Full-time level 3 courses in construction and the built environment, or in engineering, are taught at many Welsh colleges. They can lead to university or straight to a trainee's desk. Take the one with the most maths in it.

route-work =
    Surveyors' assistants, draughtspeople, groundworkers and army engineers can move up by way of a part-time higher certificate and then a degree. USW and others teach evening or day-release classes with this in mind.

training =
    A graduate joins a training scheme agreed with the Institution and needs about four years. A supervising engineer signs off each skill, from checking a calculation to running a meeting. You should spend time both in a design office and on a site, and good firms swap their trainees to make that happen. Site work needs a CSCS card, which comes after a health and safety test.

registration =
    The title of engineer is open to all, but clients want to see letters after a name. The Institution of Civil Engineers examines you by report and interview, and enters you on the [Engineering Council](organisation:engineering-council)'s register as a technician, incorporated or chartered. Some duties under the law on reservoirs can only be carried out by engineers on a special panel.

qualifications =
    Most degrees want A level maths. Physics is welcome, geography often counts, and a BTEC or a good higher certificate may do. The list here leans on England's general guide, for want of a Welsh one; grades at Welsh universities cover a wide range, so compare them.

work-experience =
    Ask a council's highways team or a consultant for a week: they are used to it. Go and look at a site with a viewing window, walk along a dam, photograph a bridge and work out which parts push and which pull. In the sixth form, the EESW project pairs your team with a firm.

progression =
    After some years you may lead a discipline, such as bridges or drains, or run projects worth millions. Here are some other roads:

    - the client's side, deciding what is built
    - specialist work on flooding, tunnels, earthquakes or old structures
    - [town planning](career:town-planner), law or teaching
    - your own practice, for extensions, drains and small bridges

adult-opportunities =
    Builders, quarry workers, sappers and farmers with a head for figures often do well, as they know how ground and machines behave. A higher certificate by day release takes two years. The Open University offers engineering degrees from home. Money from Personal Learning Accounts or a CITB grant to your firm may help; ask before you sign up. You will start below people younger than you, and pass them if you are good with a site.

welsh =
    Contracts, codes and software are in English. What happens at the hedge is another thing. Schemes in Wales have to be consulted on in both languages, and a public meeting in Bala or Llandysul about a bypass will be in Welsh whether the engineer follows it or not. Farmers give access, and tell you where the field floods, more readily in their own tongue.

    Councils in the north-west use a lot of Welsh at work, Gwynedd most of all, and contractors from there use it on site. Firms that bid for such work like to have a name to put beside “Welsh-speaking”.

picture-bridge-caption = Measuring for a bridge that is half built
picture-bridge-description = A civil engineer in a white hard hat looks through an instrument on a tripod. Behind her the two halves of a concrete bridge reach out over a river, and a colleague holds a striped pole on the other bank.
