### Lorry driver: words of the career page.

title = Lorry driver
summary = Drives heavy lorries to collect and deliver goods, and answers for the load, the vehicle and the hours.
also-known-as =
    - HGV driver
    - LGV driver
    - large goods vehicle driver
    - truck driver
    - trucker
    - haulier
search-words =
    - lorry
    - lorries
    - lorrie
    - truck
    - trucks
    - HGV
    - LGV
    - HGV licence
    - artic
    - articulated
    - rigid
    - class 1
    - class 2
    - category C
    - C+E
    - CPC
    - driver card
    - tacho
    - tachograph
    - haulage
    - delivery
    - driving job
    - tanker
    - tipper
    - milk lorry
    - timber lorry
    - long distance
    - gyrrwr lori
starts-from = A full car licence
first-step = Then a lorry licence and the Driver CPC

work-activities =
    Nearly everything you ate, wore or sat on today came to you by lorry. Drivers are employed to see that it arrives whole, on time and within the law.

    Before you turn a wheel you walk round the vehicle: tyres, lights, brakes, mirrors, leaks, how the load is tied. You sign that it is fit for the road, and if you sign falsely it is you whom the police stop. The tachograph records your driving and your rests.

    After that it depends on the load:

    - boxes and pallets, from a warehouse to shops, with a tail lift and a cage to push
    - milk from farms, which you pump aboard yourself down lanes made for carts
    - stone, earth or feed in a tipper
    - timber, with a crane that you work from a seat above the cab
    - fuel, gas or chemicals, for which you need a further certificate
    - containers and trailers off the boats at Holyhead, Fishguard and Pembroke Dock

    Much of the skill is slow: reversing a long trailer into a gap between a wall and a skip while people watch. The rest is patience, in queues at gates and behind caravans.

    It is lonely, and bad for the waist and the back. Toilets and safe places to park are too few. Yet there is freedom in it, and some never want another seat.

day-at-work =
    Your alarm goes at a quarter to four, in Llangefni. By half past, the checks are done and you are on the A55 with chilled food for three towns.

    Bangor first, at a loading bay shared with bins. You wheel off nine cages in the rain and have a note signed. Then over to Caernarfon, where a van is in your space and its owner is having breakfast.

    Your legal break comes in a lay-by with a flask. At Pwllheli the street is narrow, and you fold in the mirrors. On the way back the office rings: can you bring a load of empty crates from Porthmadog? You look at your hours left, and say yes, just.

    You are parked by half past one, fuelled and swept out. Your neighbours think you work half days.

qualities-and-skills =
    - attention that does not fade after the third hour, and sleep enough to keep it so
    - calm when drivers cut in and when warehouses keep you waiting
    - looking ahead, since everything takes you longer to stop
    - honesty about your hours, even if the boss is in a hurry
    - being glad of your own company
    - civility to the people who unload you
    - some strength, and health good enough for the driver's medical

pay =
    These survey figures are for full-time employees who drive large goods vehicles anywhere in the UK. They include a good deal of overtime and night work, and the long week that you see under Hours. The count of jobs for Wales takes in van, bus and taxi drivers too.

    No starting wage is shown, as none is published. A new driver of a rigid lorry by day is usually paid at the lower end. Articulated lorries, nights, tankers and weeks away bring more.

    Owner-drivers have to buy or lease the lorry, insure it and find work for it.

hours =
    The law limits how long you may drive in a day, a week and a fortnight, and when you must rest; but loading and waiting come on top, so working days are long. Starts at three or four in the morning are ordinary. Supermarket work runs round the clock, seven days. Long-distance drivers sleep in the cab three or four nights a week, which is hard on families. Day work near home exists, on milk, builders' goods or council lorries, and is much in demand.

places =
    Warehouses and haulage yards lie along the main roads: the M4 in the south, Deeside and Wrexham in the north-east, the A55 to Holyhead. Those who take on drivers are:

    - hauliers, from family firms with five lorries to large fleets
    - supermarkets, parcel firms and builders' merchants
    - dairies, feed mills, quarries, sawmills and steelworks
    - councils, for refuse and gritting
    - the fuel trade around Milford Haven

    In mid Wales the distances are long and the roads narrow, and drivers who can handle both are valued. Some go abroad by way of the Irish ferries or Dover; for that you need the international kind of driver qualification.

vacancies =
    Search the companies near you, and job boards under HGV. The [Road Haulage Association](organisation:rha) has advice for newcomers and a list of members. Agencies will take a new licence holder sooner than a good haulier does, and a few months with one build up your record.

entry-routes =
    You need no school certificate. What you need is the licence, and there are three ways to come by it: pay for it yourself, have an employer pay, or drive something smaller first and move up.

    Licences are by size. Category C covers a rigid lorry, and C+E one that pulls a big trailer. You may take the second without having taken the first. You can start at 18.

route-direct =
    Get a medical, send for a provisional lorry licence from the DVLA in Swansea, pass the theory tests, then take a week or so of lessons and the driving test with a training school. It may cost as much as a second-hand car. The hard step is the next one, since insurers ask some firms for two years of experience. Ring round before you spend.

route-work =
    Van drivers, warehouse staff, lorry mates and yard workers are often trained up by their own firm. Ask at the interview whether it does that. Farmers and [soldiers](career:soldier) have driven large machines already, and the Army trains many drivers.

route-apprenticeship =
    Wales has a level 2 apprenticeship in driving goods vehicles, for vans, rigid lorries and articulated ones. You work for a company and are assessed on its lorries. Few companies offer it, so you may have to suggest it.

training =
    Besides the licence, the law requires the [Driver Certificate of Professional Competence](https://www.gov.uk/driver-certificate-of-professional-competence-cpc), known as the CPC. The first has four parts: two on theory and cases, two on the road and round the lorry. To keep it you sit in a classroom for some days in every five years. The rules are those of Great Britain; there is nothing different for Wales.

    At your firm you ride with an older driver until you know the customers. Dangerous goods, lorry cranes and fork-lifts have tickets of their own.

qualifications =
    A full car licence comes before anything else. The doctor tests eyes, heart and blood pressure, and asks about epilepsy, diabetes, sleep and drink. Some conditions bar you and many do not, so ask before you pay for lessons.

work-experience =
    Insurance seldom allows a pupil in the cab. Help in a warehouse or a transport office instead, and learn how a day's drops are planned. Learn to drive as soon as you may, keep your licence clean, and try a trailer behind the car.

disclosure =
    Few hauliers ask for a check of criminal records, though ports, airports and some contracts want one. Your driving record is another thing. A lorry licence can be refused or taken away for serious offences at the wheel, and the Traffic Commissioner for Wales judges such cases.

progression =
    You move from rigid to articulated, then to the better-paid loads, or to a run that brings you home each night. Off the road there are posts as planner, transport manager (a qualification of its own), trainer, examiner with the [DVSA](organisation:dvsa), or health and safety adviser. A few buy a lorry and apply for an operator's licence; [Business Wales](organisation:business-wales) can go through the sums with you.

adult-opportunities =
    Many drivers are over fifty, and firms welcome people in mid-life. If you have just lost your job, ask [Working Wales](organisation:working-wales) about ReAct+, which can help to pay for lorry licences. Those in work should ask a college whether a Personal Learning Account covers it this year.

    Test it out first: a month of van driving from four in the morning will tell you whether you can live like that, and so will your family.

welsh =
    Road signs are bilingual, and the driving theory and practical tests for cars can be taken in Welsh; ask the DVSA what it offers for lorries. Paperwork and tachographs are in English.

    On the milk round it is another matter. You will call at forty farms in Carmarthenshire, Ceredigion or Llŷn, and in most the talk at the tank is Welsh. Feed, fertiliser and livestock lorries are the same. A driver who can ask where to turn round, and about the grandchildren, is welcomed back.

picture-cab-caption = Checking the straps before setting off
picture-cab-description = A lorry driver in an orange vest pulls tight the yellow strap round a load of tree trunks on his lorry. Pines and hills stand behind.
