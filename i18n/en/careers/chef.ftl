### Chef: words of the career page.

title = Chef
summary = Cooks for people who eat out, from breakfast in a café to a hundred dinners in a hospital.
also-known-as =
    - cook
    - commis chef
    - chef de partie
    - sous chef
    - head chef
    - pastry chef
    - school cook
    - contract caterer
search-words =
    - cooking
    - cookery
    - catering
    - kitchen
    - kitchen porter
    - KP
    - restaurant
    - hotel
    - pub food
    - gastropub
    - Michelin
    - line cook
    - prep
    - pastry
    - knives
    - menu
    - allergens
    - food hygiene
    - canteen
    - street food
    - food truck
    - private chef
    - chefing
    - shef
    - cogydd
starts-from = Any qualifications or none
first-step = Then a kitchen job, or a level 2 course in cookery

work-activities =
    Service is what the customer sees: two hours of fire, noise and plates. Behind it lies a day of getting ready, which kitchens call *mise en place*. You bone and portion meat, gut fish, chop, make stocks and sauces, roll pastry, label each box with a date. When the first order comes, everything has to be within reach.

    In a big kitchen each cook has a section: sauces, fish, vegetables, larder or pastry. A *commis* is a beginner who helps one of them. A *chef de partie* runs a section, the *sous chef* is second in charge, and the head chef writes the menu, hires and orders. In a small pub, one person does the lot, and washes up.

    Not every chef works late. School, hospital and care home cooks make large numbers of plain meals to a price and to rules on salt, sugar and texture, and go home by day. Development chefs invent ready meals for factories.

    Two kinds of paperwork can't be skipped. You check and log the temperatures of fridges and hot food. And the law names fourteen allergens that you must be able to point to in every dish, since a mistake can kill.

day-at-work =
    Friday, on the vegetable section of a hotel by the sea. You come in at one. There are eight kilos of leeks to wash, potatoes to turn into purée, a butternut soup to season. The grower has sent beetroot in place of carrots, so you and the sous chef change a garnish.

    At five the staff eat, standing up. At six the first ticket chatters out of the printer. By half past seven there are thirty of them on the rail, and the head chef calls each one: two lamb, one bream, one vegan, no nuts. You answer *“Yes, chef”* and have four pans on the go. A plate comes back cold. You do it again and say nothing.

    The last pudding leaves at twenty to ten. Then you wrap, label, scrub down the stoves and mop. You write tomorrow's list, and step outside, where it turns out to have been a beautiful evening.

qualities-and-skills =
    - A palate: you taste, notice what is missing, and put it right.
    - Speed without mess. A cook who wipes down as they go will always be asked back.
    - A memory for orders, timings and who can't eat what.
    - A thick skin. Kitchens are loud and blunt. Shouting is getting rarer, and bullying is not part of the trade: leave a kitchen that has it.
    - Stamina, as you stand in heat for ten hours with burns up your arms.
    - Arithmetic, to scale a recipe from four to sixty and to cost a plate.

    You must be well to cook. After sickness or diarrhoea you stay away until two days after it stops. If you are vegetarian, or your faith forbids some foods, say so early: there are kitchens where it won't matter.

pay =
    The survey is of chefs of all ranks who are employees and work full time, from commis to head chef, in Britain as a whole and Northern Ireland. Cooks in schools and canteens fall mostly in a different group, and owners are left out.

    Apprentices under 19, or in their first year, may be paid the trainee figure. The starting figure is the minimum wage for a worker of 21 or over. From there pay climbs by rank, and moving kitchen is the usual way to climb. The law now says that all tips must be shared out fairly among staff, so ask how the kitchen's share is worked out.

    Check the hours behind a salary. A good-looking yearly sum, divided by sixty hours a week, can fall below the minimum wage, which is against the law.

hours =
    The figure is what employers report for full-time staff. Real weeks in restaurants are often longer, and fall when your friends are free: Friday night, Sunday lunch, Mother's Day, Christmas. *Split shifts* leave you with a few empty hours in the afternoon. Some places have gone over to a four-day week in order to keep their cooks.

    Along the coast and in the mountains much of the work lasts from Easter to October. Schools give you evenings and holidays off.

places =
    Hotels and restaurants from Abersoch to Narberth draw visitors who come for the food, and a handful in Wales hold Michelin stars. Cardiff has the most kitchens, including the stadium and arenas, where hundreds are fed at once. You could also cook in:

    - a country pub, a café or a farm shop
    - a school, a hospital, a care home, a prison or a university hall
    - the canteen of a factory, or a film set
    - the army, navy or air force
    - a ferry, a cruise ship or a ski resort
    - your own food truck, at markets and shows

    The craft is the same in any country, and many young chefs go abroad for a season or two.

vacancies =
    There is hardly a town without a card in a window saying that a chef is wanted. Walk in between three and five, when it is quiet, and ask for the head chef. Most will offer a *trial shift*; a short one to see whether you suit is fair, but you should be paid for real work. Apprenticeships are on the [Careers Wales](organisation:careers-wales) list, and councils and health boards post jobs on their own sites.

entry-routes =
    Kitchens care about what you can do on Saturday night. You can start at the sink and learn upwards, or you can go to college first and arrive knowing how to hold a knife. Plenty of head chefs did the one, plenty the other. The best plan for most is to have both, by way of an apprenticeship.

route-work =
    Begin as a kitchen porter or assistant. Wash pots fast, peel what you are given, and ask to help. In a short-handed kitchen you can be plating starters within a month. The trouble is that you learn one chef's way only, so move on after a year or two, and pick kitchens that cook from scratch.

route-apprenticeship =
    In Wales there are apprenticeships in food production and in professional cookery at level 2, and in cookery or in patisserie at level 3. The level 2 ones have no set entry requirements. You work in your own kitchen, and a trainer visits, watches and sets tasks. [Cambrian Training](organisation:cambrian-training) and several colleges run them. Level 4, in hospitality management, is for those who lead.

route-college =
    Professional cookery is taught at level 1, 2 and 3 by nearly all the colleges of Wales. Each has a training restaurant that is open to the public, such as the one at Coleg Llandrillo's campus in Rhos-on-Sea. You are in whites for most of the week. You buy your own knives. A year or two full time gets you into a better kitchen than you would have walked into cold. Students go in for the culinary championships and *Skills Competition Wales*.

training =
    On your first day you do food hygiene, level 2 at least, and allergens. The [Food Standards Agency](organisation:fsa) has a free course on allergens that you can take before you apply.

    After that it is repetition. You make a hollandaise until it no longer splits. Good kitchens move you round the sections every few months, and send you for a week to another restaurant, a *stage*. Later courses cover pastry, butchery, nutrition, costing and leading a team.

qualifications =
    These are for college, from a general guide for England, and Welsh colleges are often satisfied with less at level 2 if you are keen. For a job there is nothing to show but yourself and, in time, a hygiene certificate.

work-experience =
    Cook at home first, for as many people as you can, on a budget, and clean up afterwards. Ask at a café, a school kitchen or a hotel for a week, or for a Saturday job once you are old enough; the council must license paid work for pupils under school leaving age. A village show, an *eisteddfod* tea or a food festival will always take another pair of hands. Colleges hold taster days in their kitchens.

disclosure =
    Restaurants and hotels rarely ask for any check. Kitchens have long given work to people who have come out of prison, and some charities train them for it. A school, hospital or care home may ask for one, depending on where in the building you go.

progression =
    Commis, chef de partie, sous, head: a keen cook can do it in eight or ten years. With several kitchens to look after you become an executive chef. Some turn to [baking](career:baker) or pastry alone, to teaching in a college, to food development, or to sales for a supplier.

    Opening your own place is the common dream and a common way to lose money. Rent, energy and wages eat most of what comes in. Begin with a stall or a pop-up, and talk to [Business Wales](organisation:business-wales) before you sign a lease.

adult-opportunities =
    Few trades will take on someone of forty-five with no papers as readily as this one. Parents returning to work often choose a school kitchen, for its term-time hours. Anyone used to shifts, heat and hurry will feel at home.

    Be honest about your knees and your evenings. Try two weekends as a porter before handing in your notice. Colleges offer evening classes, and a Personal Learning Account may pay for a course if you have a job on a low wage.

welsh =
    Menus in Wales are more and more often in both languages, and it is the chef who is asked for the Welsh for sea bass. In a kitchen in Pwllheli or Llandysul the orders may well be called in Welsh, while in Cardiff you'll hear it less than Polish or Bengali.

    School cooks in Welsh-medium schools speak to children over the counter all day, and those jobs can ask for it. So do care homes in the west, where an old person may eat better when coaxed in their own tongue. Apprentices can be assessed in Welsh where there is an assessor who speaks it.

picture-pass-caption = The last leaf on each plate
picture-pass-description = A chef in white with a dark cap bends over three plates at the pass and sets a leaf on one of them. A flame rises from a pan behind.
