### Ecologist: words of the career page.

title = Ecologist
summary = Studies plants, animals and the places they live in, and advises how to build and farm without losing them.
also-known-as =
    - ecological consultant
    - conservation ecologist
    - marine ecologist
    - freshwater ecologist
    - biodiversity officer
    - bat surveyor
    - botanist
search-words =
    - ecology
    - wildlife
    - nature
    - conservation
    - environment
    - animals
    - plants
    - birds
    - bats
    - newts
    - otters
    - badgers
    - dormice
    - insects
    - rivers
    - sea life
    - rewilding
    - climate change
    - biodiversity
    - zoology
    - botany
    - surveys
    - outdoors
    - ranger
    - warden
    - countryside
    - CIEEM
    - NRW
    - ecolegydd
    - bywyd gwyllt
starts-from = A degree and plenty of fieldwork
first-step = A season as a survey assistant

work-activities =
    Before a road, a wind farm or a row of houses goes up, someone has to find out what lives there. That is how most ecologists in Wales earn their bread. You walk the site, map its habitats, look for droppings, burrows and roosts, and come back at dusk, at dawn and in the right month to count. Then you write down what you saw, what the plan would do to it, and what should be changed.

    By law many species are protected, among them bats, otters, dormice and great crested newts. When a scheme would disturb them, you help the developer to ask [Natural Resources Wales](organisation:nrw) for a licence, and you stand by while the roof comes off or the pond is drained. Planning rules in Wales also ask that nature should be better off afterwards, so you design ponds, hedges and bat lofts too.

    Elsewhere the work has other aims:

    - for a public body or charity, looking after reserves, rivers, bogs and woods, and the grants that pay for them
    - for a council, reading planning applications and saying where the surveys fall short
    - for a university or research centre, asking why a moth or a mussel is vanishing
    - with farmers, choosing what to plant, graze or leave alone

    Films show the otter. They leave out the report. Even in summer you may spend half the week at a screen with maps and tables, and in winter nearly all of it. You will find rare things and sometimes see the bulldozer arrive all the same.

day-at-work =
    It is June, and the day begins at night.

    - A quarter past three in the morning: you and a colleague sit on camp chairs either side of a chapel in Gwynedd, with detectors in your hands. A bat returns and slips beneath a slate. Then eleven more.
    - Half past five: you pack up and sleep for a few hours in a bed and breakfast.
    - Eleven: on a site for solar panels, you walk the field margins and note each plant and its cover. The bracken is full of ticks, so you check yourself twice.
    - Two: the farmer comes over. She knows where the curlew nests, and she shows you on your own map.
    - Four: back in the van, you send the night's recordings for analysis and put the points into a geographic information system.
    - Half past five: the developer rings. Could the survey be finished by Friday? It could not. Newts do not read programmes, and you say so more politely than that.

qualities-and-skills =
    Loving animals is a beginning. Employers ask whether you can tell one sedge from the next and stay awake at four in the morning. They want:

    - identification: a good number of plants, birdsong, bats or insects, known for certain
    - walking all day on rough ground in rain, or finding another niche if you cannot, such as data, mapping or laboratory work
    - statistics, maps and clean notes
    - tact with people whose plans you are holding up
    - firmness when you are pressed to leave something out
    - a driving licence, as buses do not go there at night

pay =
    A wide group was surveyed: conservation professionals in the UK who work full time. It takes in national park officers, wardens and countryside managers as well as ecologists.

    This is a popular field and the pay is modest for the years of study that it takes. Assistants on seasonal contracts earn near the minimum wage and have nothing from October to March. Charities pay less than consultancies, and NRW and councils sit between, with better pensions. It improves once you hold licences and can lead surveys. Some employers have leaned on unpaid volunteers for real work; do not do that for long, and ask about pay for night hours before you sign.

hours =
    The year has a shape. From April to September there are dusk and dawn visits, four or five nights a week at the worst, and sleep suffers. The autumn and winter are for writing, hedges and trees, and there is time off to make up the hours. You drive a great deal, and stay away during the survey season. Jobs with councils, NRW or universities keep much more regular hours.

places =
    Ecologists work wherever land is used or changed:

    - consultancies, large and small, in Cardiff, Swansea, Bangor, Aberystwyth and the market towns
    - NRW, with offices from Bangor to Cardiff, and staff on nature reserves
    - the three national parks: Eryri, the Pembrokeshire Coast and Bannau Brycheiniog
    - councils, the water company, Network Rail and the companies that own the grid
    - Wildlife Trusts, RSPB Cymru, the National Trust and Plantlife
    - universities and research centres at Bangor, Aberystwyth, Swansea and Cardiff
    - firms that plan wind farms at sea, with work on seabirds and porpoises

    For marine work look at Pembrokeshire, Anglesey and Swansea. You can be sent anywhere in Wales, and to England, in the same week.

vacancies =
    Seasonal posts come out between December and March on the job pages of [CIEEM](organisation:cieem) and the [Countryside Jobs Service](organisation:countryside-jobs). NRW and the park authorities use their own websites, in both languages. Consultancies in Wales are few enough to write to one by one, in January, with a list of what you can identify.

entry-routes =
    Nearly everyone has a degree, often two, and nearly everyone has also spent evenings and weekends in the field before being paid for it. It is the second that gets the job. Start where you live: a county recorder will be glad of you.

route-university =
    Bangor, Aberystwyth, Swansea, Cardiff and USW teach subjects such as ecology, zoology, conservation, marine biology or environmental science. Ask how many days are spent outdoors, and whether plants are taught and not only large animals. Some courses give a year on placement. A master's degree helps with research, mapping or the sea, though for consultancy two summers of surveys are worth as much.

route-work =
    There is a way without a degree, and it is slow. Wales has apprenticeships in environmental conservation at levels 2 and 3, with no set entry grades. They lead to work as a warden or estate worker, with walls, paths, trees and reserves. From there some learn to survey, take short courses and part-time study, and cross over. Traineeships with Wildlife Trusts and parks appear from time to time and pay a wage.

training =
    You learn by going out with someone who knows. In the first spring you hold the torch; in the third you may lead. To handle or disturb protected species you need a licence of your own, and that takes two or three seasons' evidence and referees. There are field courses in grasses, mosses or birdsong, tests of plant skill graded from beginner to master, and training in ropes, boats, first aid and site safety. Lyme disease is part of the talk.

registration =
    No law keeps the title for members, but clients and councils look for [CIEEM](organisation:cieem) after a name. You can join as a student, move up a grade at a time as your skills are judged, and in the end become a Chartered Ecologist. Licences are another thing altogether, and are required by law: in Wales NRW grants them, person by person and species by species.

qualifications =
    Biology is the subject that matters. Chemistry, geography or another science makes a good partner, and maths will be needed for statistics. The subjects listed are in line with England's general guide. Where you have none of them, look at a foundation year, or at Access to Science in a Welsh college.

work-experience =
    You do not need permission to begin. Learn twenty plants this month and twenty next. Send records to your local environmental records centre. Join a bat or bird group's walk, help a [Wildlife Trust](organisation:wildlife-trusts-wales) to clear rhododendron, count butterflies for a national scheme. Keep a notebook with dates, places and weather. At sixteen or over you can ask a consultancy to take you on one dusk survey as a second pair of eyes.

progression =
    In a consultancy you go from assistant to ecologist, senior and principal, with more clients and fewer nettles at each step. Other moves:

    - a specialist whom others call in, for lichens, bats or seabirds
    - policy, at the Welsh Government or a charity
    - advice to [farmers](career:farmer), or rewilding and peat projects
    - [town planning](career:town-planner), teaching or a doctorate
    - working for yourself, once you hold licences and insurance

adult-opportunities =
    Gardeners, farm workers, teachers and soldiers come into this in mid life, and a well-kept list of moths can count for more than a young graduate's degree. The trouble is money: a mortgage does not fit with six months' pay. Some begin by surveying at weekends for a consultancy, which is often short of hands in May. Aberystwyth and the Open University have distance or part-time courses. Try a season before you give up your post.

welsh =
    Here Welsh is a tool of the trade. Field names tell you what a place was: *Cae Brwyn* is the rushy field, *Llwyn Dyfrgi* the otter's grove. The person who knows where the curlews were forty years ago is often a farmer who would sooner say it in Welsh, and access to land depends on trust.

    NRW, the parks and most councils publish in both languages and want a share of staff who can speak to the public in Welsh; for some posts it is required. Reports for planning are mostly in English. If you know the Welsh names of birds and plants you will be asked to lead walks, and to speak on the radio.

picture-survey-caption = Looking at a newt before it goes back to the pond
picture-survey-description = An ecologist in waders and a sun hat stands in a pond and looks at a newt in a white tray. A bat detector hangs at the ecologist's side. Purple heather and low hills lie behind, and a blue dragonfly passes over the reeds.
