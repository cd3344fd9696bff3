### Plumber: words of the career page.

title = Plumber
summary = Fits and mends the pipes, taps, toilets, boilers and radiators that bring water and warmth to a building and take waste away.
also-known-as =
    - plumbing and heating engineer
    - heating engineer
    - domestic plumber
    - maintenance plumber
    - bathroom fitter
    - pipefitter
search-words =
    - plumbing
    - plummer
    - plumer
    - pipes
    - leak
    - burst pipe
    - blocked toilet
    - blocked sink
    - drains
    - taps
    - bathroom
    - shower
    - boiler
    - boilers
    - central heating
    - radiators
    - hot water cylinder
    - combi
    - soldering
    - copper pipe
    - gas engineer
    - Gas Safe
    - oil boiler
    - OFTEC
    - unvented
    - sprinklers
    - plymwr
starts-from = GCSEs or a college course
first-step = Then a paid apprenticeship with a firm

work-activities =
    Water has to come in clean, get hot, go where it is wanted and leave without a smell. A plumber makes all four happen. Most look after heating too. Jobs come in three kinds:

    - New work. You run pipes through the floors and walls of houses, schools and hospitals before the plaster goes on, then return to fit baths, toilets and radiators.
    - Replacing. A bathroom is worn out, a boiler is on its last legs, or an old lead pipe has to go.
    - Mending. A tap drips, a radiator stays cold, or water is coming through the ceiling right now.

    You measure, cut, bend and join pipe in copper, plastic and steel. Then you fill the system, put it under pressure and look at each joint for a bead of water. A slow leak that nobody spots can rot a floor. In Wales new homes must be built with sprinklers by law, which brings pipework of its own.

    It can be foul. You will put your arm into blocked toilets, lie in wet crawl spaces and clear drains that turn the stomach. Then the heat comes on, the family stops shivering, and you did that.

day-at-work =
    It is a Tuesday in January, after a hard frost. You begin in a bungalow, where the old bath is out and by nine the new waste pipe is in place.

    Then the phone starts. A pipe has frozen and split in an empty farmhouse. You drive out, shut the stopcock, cut out the split and solder in a new length while the owner holds the torch.

    After a sandwich in the van you call on an older man whose radiators are cold upstairs. Thick black sludge has settled in the system. Flushing it through takes two hours and a lot of buckets. At four you ring the bungalow to say that the bath must wait until tomorrow. They are not pleased, but they have a toilet that works.

qualities-and-skills =
    Much of this craft is thinking about where water will go when you are not looking. It helps to have:

    - patience with joints and seals, since one careless one can flood a kitchen
    - enough maths for lengths, falls, flow and pressure, and for pricing
    - strong arms and good knees: baths and boilers are heavy, and the space under a sink is small
    - calm with people who are standing in water and want you to hurry

pay =
    The survey counts plumbers together with those who fit and mend heating and ventilation. A great many plumbers are their own boss, and nobody publishes reliable figures for them.

    While you are an apprentice under 19, or in your first year, the hourly amount above is your minimum wage. Firms that follow the trade's own [Joint Industry Board](organisation:jib-pmes) pay by an agreed table that rises with each year of training and each grade.

    Gas work, call-outs at night, and big commercial jobs tend to pay best.

hours =
    On building sites the day is early and regular. In people's homes you fit in with them, which often means looking at a job after tea.

    Emergencies take no notice of the clock. Many firms and housing associations share out a rota of nights and weekends. Part-time posts are few.

places =
    Wherever there are taps there is work, from Amlwch to Chepstow. Among those who employ plumbers are:

    - family firms in towns and villages, the commonest sort of employer
    - heating companies that look after boilers under contract
    - councils and housing associations
    - mechanical contractors, who do hospitals, colleges and factories
    - Dŵr Cymru Welsh Water and Hafren Dyfrdwy, where the work is on mains and meters more than taps

    In much of rural Wales there is no gas main. Houses there burn oil, bottled gas or wood, or have a heat pump, so a country plumber knows a wider mix of systems.

vacancies =
    Look on [Careers Wales](organisation:careers-wales) for apprenticeships. Call at the plumbers' merchant at opening time, when they are all there.

entry-routes =
    You learn this trade with a firm. A qualified plumber in Wales holds the level 3 qualification in plumbing and heating, and most of the evidence for it has to come from real jobs.

    More people want to be apprentices than there are places. CITB, the building industry's training board, does not look after plumbing, so its grants are not for this trade.

route-apprenticeship =
    In Wales it is a level 3 apprenticeship in plumbing and heating, and most people take three or four years over it. For most of the week you are out with a plumber; one day, or a block of weeks, is spent in a college workshop. Decide at the outset whether you want gas in it, since not all firms can offer that.

route-college =
    Colleges across Wales teach plumbing, among them Grŵp Llandrillo Menai, Coleg Cambria, Pembrokeshire College, Gower College Swansea, Coleg y Cymoedd and Coleg Gwent. After your GCSEs you would begin with the Foundation qualification at level 2, in which you try plumbing next to another trade. Progression then goes deeper into plumbing.

route-work =
    A plumber's mate carries baths upstairs, drains systems, cuts holes and holds the other end. Someone who turns up on time and asks good questions may be offered an apprenticeship in the next round.

training =
    In the workshop you practise cutting, bending and soldering until the joints are sound, and fit whole bathrooms into plywood cubicles.

    More tickets follow, each a short course with a test: hot water cylinders under pressure, oil boilers, gas and heat pumps. Gas takes longest, because you must be watched doing a good number of real jobs, and it must be passed again every five years. Plumbers who learn low-temperature heating can move towards the work of a [heat pump engineer](career:heat-pump-engineer).

registration =
    You need no licence to work on water. Gas is another matter. Nobody may touch a gas pipe, cooker or boiler for pay without being on the [Gas Safe Register](organisation:gas-safe), and to do so is a crime.

    On larger sites you are asked for the plumbing trade's own card, from the Joint Industry Board named here. Plumbers can also ask to be listed by [WaterSafe](organisation:watersafe), which shows householders that their work meets the water rules.

qualifications =
    The grades shown are those the trade's professional body advises across the UK. A firm that likes you may take you with less, and you then work towards Essential Skills as you train.

work-experience =
    Ask the school, a relative or a neighbour to put you in touch with a plumber for a week.

    Learning to change a tap washer or bleed a radiator at home counts. A Saturday job in a builders' merchant teaches you the names of several hundred fittings, a real head start.

disclosure =
    In most firms no check is made. If the contract is for a school, a care home or council housing, the employer may need one for everyone on it.

progression =
    After a few years you might take one of these turnings:

    - gas, then boilers of the larger kind in schools and offices
    - heat pumps, solar hot water and underfloor heating
    - running jobs as a supervisor, or pricing them as an estimator
    - teaching in a college or assessing apprentices

    The most usual turning is your own business. You register with HM Revenue and Customs, insure yourself, buy a van and learn to chase payment. [Business Wales](organisation:business-wales) helps with plans and sums.

adult-opportunities =
    People become plumbers after years as drivers, soldiers, shop managers and carers. The snag is money: first-year apprentice pay may be all that a firm offers, and some small firms fear they could not keep you.

    Several colleges have evening classes. If you are in work on modest pay, a Personal Learning Account may cover a part-time course. ReAct+ may help if you have lost your job. Ask [Careers Wales](organisation:careers-wales) about both.

    Look hard at any company that sells a whole plumbing career in a few weeks for thousands of pounds. Without an employer there is no portfolio of real work, and without that no level 3 and no gas card.

welsh =
    A burst pipe brings out a person's first language. Across the north-west, in Ceredigion and in the Tywi, Teifi and upper Swansea valleys, you would speak Welsh in many of the kitchens you enter. Older customers relax when they need not hunt for the English for what has gone wrong.

    Parts, manuals and regulations are in English, so Welsh-speaking plumbers mix the two quite happily. Some housing associations, such as Adra in Gwynedd, work largely in Welsh. Colleges in the west and north may be able to assess you in Welsh if you ask at the start.

picture-pipework-caption = Joining copper pipes with a press tool, without a flame
picture-pipework-description = A plumber in overalls and safety glasses kneels in an old tiled kitchen and reaches into the cupboard under a white sink. The jaws of a red press tool close round a copper pipe. Lengths of pipe and a bucket lie on the red floor.
