### Town planner: words of the career page.

title = Town planner
summary = Decides or advises where homes, roads, shops and wind farms may be built, and what should be left alone.
also-known-as =
    - planning officer
    - planner
    - planning consultant
    - urban planner
    - spatial planner
    - development management officer
search-words =
    - planning permission
    - planning department
    - planning application
    - council planner
    - extension
    - housing estate
    - green belt
    - conservation area
    - listed building
    - second homes
    - LDP
    - local development plan
    - town centre
    - regeneration
    - urban design
    - maps
    - GIS
    - environment
    - Eryri
    - national park
    - PEDW
    - planing
    - town planing
    - cynllunio
    - cynllunydd
starts-from = An approved degree, or a master's after another degree
first-step = Then a first post as a graduate planner

work-activities =
    Every change to land has winners and losers. Somebody wants forty houses in a field above Caernarfon, the school there is full, the stream already floods, and young families have nowhere to live. Your work is to weigh all of that in the open, by rules, and to say yes, no, or yes if.

    Planners do one of three kinds of work, and many move between them.

    - *Development management.* You deal with applications, from a dormer window to a quarry. You read the drawings, visit the site, hear from highways, ecologists and neighbours, and write a report with a recommendation. Small cases you decide yourself; large ones go to a committee of councillors, and they do not always follow you.
    - *Policy.* You write the local development plan, which says for many years ahead what may go where. You count homes, jobs, bats and parking spaces, draw maps, hold meetings in village halls and defend the result before an inspector.
    - *Consultancy.* You work for whoever wants to build: you find the land, put the case and bargain with the council.

    Wales has a planning system of its own, and it drifts further from England's each year. There is a national plan, Future Wales, and new regional ones. Phosphates in rivers, flood maps, second homes, energy on the uplands and the effect of new housing on the Welsh language are everyday questions here.

    You will be unpopular. Neighbours write to you in capital letters, applicants think you slow, and your name is on the report. Departments are short of staff and a heavy caseload is normal. Change is slow: a town square you argued for may take fifteen years. But one day you walk over it.

day-at-work =
    You reach the council offices at nine with thirty-one cases on your screen. One is due today: a barn that is to be turned into a house. The bat survey came in last night. You add two conditions, check each word with the lawyer and send it to be signed.

    By late morning you are in wellingtons on a farm near Machynlleth, where a family wants a second dwelling so that a daughter can come home to the business. You photograph the view from the road, measure the lane and ask, gently, for the farm's accounts, because the policy needs proof.

    Lunch is in the car. Back at the desk a man rings about his neighbour's fence for the third time this week. You explain again that planning does not protect a view.

    At half past five the committee sits. You have five minutes to present a scheme for thirty flats over shops. A councillor asks about parking, another about litter, and it is carried by one vote. You are home by eight, and a stranger has already named you on Facebook.

qualities-and-skills =
    Maps help, and a feeling for places, but the job is done with people and paper. You need to be able to:

    - see a building that is not there yet, from a plan
    - be fair to somebody whose idea you dislike
    - write a report that a court could pick over
    - speak to a hall full of angry people and stay civil
    - deal with numbers: households, traffic, money for schools and play areas
    - spot when a clever consultant has left something out
    - keep forty cases moving to dates set by law
    - be above suspicion: no gifts, no favours, no friends' applications

pay =
    Councils put planners on their own grades, so look at several adverts to see what a first post brings. Graduates start below the survey's middle figure. Seniors, team leaders and chief planners rise above it, and consultants often pay more than the council, for longer days.

    The survey's group is town planning officers of every grade in the UK, including some who are not chartered. It gives few of the usual figures, as few were asked.

hours =
    Offices keep daytime hours with flexitime, and you may work from home for part of the week. Committees, exhibitions and village meetings take some evenings. Site visits mean driving. Consultants work late before an inquiry. Posts that are part time or shared are not hard to arrange in councils.

places =
    Each of the twenty-two councils is a planning authority, and so are the three national parks: Eryri, Bannau Brycheiniog and the Pembrokeshire Coast. Beyond them:

    - the Welsh Government in Cardiff and Aberystwyth, which makes the policy
    - Planning and Environment Decisions Wales, whose inspectors settle appeals
    - Natural Resources Wales, Cadw and the water and grid companies
    - consultancies, most of them in Cardiff, a few in Swansea, Bangor and the border towns
    - house builders, housing associations, ports and energy firms

    A small rural team does everything; in a city you might do nothing but student flats for a year. British planning degrees are understood in Ireland, Australia, New Zealand and the Gulf.

vacancies =
    Council posts are on the councils' own sites and on the jobs pages of the professional body, the [RTPI](organisation:rtpi). Welsh Government posts go through [Civil Service Jobs](organisation:civil-service-jobs). Consultancies take students for a year out or a summer and keep the ones they like.

    There are not enough planners in Wales, in the west and north above all, so a graduate who is willing to move should find work.

entry-routes =
    Most planners hold a degree that the RTPI has approved. In Wales, Cardiff University is the place that teaches such courses, both for school leavers and for graduates of other subjects. Universities in Bristol, Liverpool and Manchester are within reach too.

    England has an apprenticeship for chartered town planners. Wales does not, though RTPI Cymru has asked the Welsh Government for one. Check with them before you rule it out.

route-university =
    The undergraduate course at Cardiff can be taken with a paid year in practice. Students do projects on real streets, statistics, law, design and a good deal of politics.

    If you already have a degree in geography, architecture, law, ecology or anything near, a master's of one year full time, or two part time, makes a planner of you. A postgraduate loan from Student Finance Wales can be used. Some councils pay the fees of staff who study by day release or at a distance.

route-work =
    You can enter a planning department as a technician, an enforcement assistant or a support officer, with GCSEs or A levels. You check that applications are complete, plot them on the map, put up yellow notices and answer the telephone. People have gone from there to a part-time degree and a planner's desk. Ask at interview whether that is on offer, and what happened to the last person.

training =
    In the first year you get the small cases: conservatories, shop signs, garages. A senior reads your reports and sends them back full of marks. You shadow at appeals, learn to use mapping software and sit with every other department that comments on plans.

    After two years or so of proper experience you can submit a written account of your work, the Assessment of Professional Competence, and become a chartered member. From then on you must keep a record of your learning. The law moves, and Welsh law moves by itself.

registration =
    Nobody needs a licence to practise as a planner. Chartered membership of the [Royal Town Planning Institute](organisation:rtpi) (the letters MRTPI after your name) is what senior posts ask for, and it holds you to a code of conduct. Students may join without charge.

qualifications =
    For the first degree, geography is useful and no subject is insisted on. The master's course wants a degree, usually a good one, in almost any subject.

work-experience =
    Anyone may watch a planning committee, in the chamber or on the web: watch two, and read the officer's report first. Look up the applications in your own street on the council's register. Ask for a week with the department, an architect or the national park. Model building, photography, a town council's youth seat or a campaign about a bus route will all do you good.

progression =
    You can go from planner to senior, principal and team leader, and then to head of a service. Or you choose a corner of it:

    - heritage, listed buildings and design
    - minerals, waste, wind and solar farms
    - transport and regeneration
    - enforcement, for those who like detective work
    - inspector at PEDW, who decides appeals alone

    Planners work so closely with [architects](career:architect), [civil engineers](career:civil-engineer) and [ecologists](career:ecologist) that some cross over, with more study. Others stand for the council.

adult-opportunities =
    Surveyors, geographers, journalists, teachers and people from campaigns come into planning in their thirties and later. Life teaches some of what is needed. The part-time master's is the usual bridge, and it is worth asking a council to employ you first and pay for it after.

    Without a degree, think of the technician's post, or an Access course and then three years at Cardiff.

welsh =
    In Gwynedd the department works through Welsh, and in Anglesey, Ceredigion and Carmarthenshire many site visits and village meetings do. Applicants have the right to use either language, and so have objectors. Planning services have said for years that they cannot find enough planners who speak Welsh.

    The language is also part of the subject. Policy asks whether a new estate would strengthen or weaken Welsh in a community, and somebody has to answer with evidence. Few other careers turn on that question. For a post in Monmouth or Newport you would hardly need it, beyond the names on the map.

picture-model-caption = Planning the streets round a river
picture-model-description = A town planner and two residents bend over a model with houses, trees and a winding river. The planner points at a street, and an older man sets down a house.
