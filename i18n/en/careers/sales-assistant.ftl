### Sales assistant: words of the career page.

title = Sales assistant
summary = Serves customers in a shop, helps them to choose, takes the money and keeps the shelves full and tidy.
also-known-as =
    - shop assistant
    - retail assistant
    - customer assistant
    - sales adviser
    - checkout operator
    - store colleague
search-words =
    - shop
    - shop work
    - shopkeeper
    - retail
    - supermarket
    - till
    - checkout
    - cashier
    - stacking shelves
    - shelf stacker
    - Saturday job
    - part-time job
    - Christmas temp
    - clothes shop
    - shoe shop
    - DIY store
    - garden centre
    - phone shop
    - corner shop
    - click and collect
    - stock
    - Tesco
    - Asda
    - shop asistant
    - retale
    - siop
starts-from = No qualifications
first-step = Apply to a shop, online or in person

work-activities =
    It is the people who make a shop, and not the shelves. You greet whoever comes in, find out what they are after, and fetch it, explain it or say honestly that there isn't one. Then you take the money, wrap or pack, and hope that they come again.

    Between customers there is more to do than it looks from outside:

    - unload cages from the lorry and fill shelves, oldest dates at the front
    - put up prices, change the window and build the display for Easter in February
    - sort returns, and decide whether a dress has been worn
    - count stock, and pick orders that people have placed on the web
    - check ages for alcohol, knives and vapes
    - mop up the yoghurt, and cash up at the end

    The kind of shop decides the rest. In a supermarket speed counts. With phones, kitchens or walking boots you have to know the goods and ask good questions, and may have a target to reach. In a village store you are post office, news desk and the person who notices that somebody has not been in.

    There are days that wear you down. Feet and back ache. You say the same eight sentences, and a screen counts how fast you scan. Shops report more theft and more abuse of staff than they used to, often at the self-service tills or over a refused bottle. You must not chase thieves; the goods are insured and you are not replaceable. High streets have lost shops to the web, and more will go.

day-at-work =
    Saturday in a shoe shop in Carmarthen, and school starts on Tuesday.

    You are in by half past eight to vacuum the benches and lay out the foot gauges. By ten the queue has its own queue, and tickets. A boy of four won't take off his wellingtons. You measure your own foot first, and get it badly wrong, and he puts you right. That is a sale of one pair of shoes and, as his gran points out, a customer for twelve years.

    At noon a woman comes back with trainers that fell apart in a month. The rule book says an exchange; the law says that she may have her money. You call the supervisor, who agrees with the law.

    In the afternoon the delivery is late, two of you are at lunch, and a father swears because there is no half size. You offer to have it sent from Swansea, keep your voice calm and breathe afterwards in the stockroom. By half past five the floor is knee-deep in tissue paper. You match one hundred and six lonely shoes with their partners, close the till two pounds over and take the bus home.

qualities-and-skills =
    Nobody is born knowing how to serve, but some take to it. It helps to have:

    - a real liking for strangers, and a good memory for regulars
    - the habit of looking up when somebody comes near
    - legs for a whole day, and a back that lifts with care
    - sums quick enough to see that the till is wrong
    - honesty with money, goods and staff discount
    - calm when you are called names, and the sense to fetch help
    - taste, if you sell things that are chosen by eye
    - turning up, on time, on the dull Tuesday as well

pay =
    The hourly figures are the minimum wage: one for an apprentice at the beginning, one for workers of 21 and over. Younger workers may lawfully be paid less than the second, so a sixth-former may get less for the same shift. Several supermarkets pay everyone above the minimum, at any age.

    Some shops add commission, a bonus or a discount on what you buy. The survey counts full-time shop staff alone, and most people in shops are part time. It covers sales assistants of every kind, from the bakery counter to the shoe shop, but not checkout operators, who have a group of their own.

hours =
    Shops open when everybody else is free: evenings, Saturdays, Sundays, the week before Christmas. Large stores also fill shelves by night or from four in the morning. The rota usually appears two or three weeks ahead.

    Many contracts are for few hours, with more offered when the shop is busy and none promised when it is not. Read what yours guarantees before you count on it. For students, parents and people with a second string to their bow that freedom can be the whole attraction.

places =
    You could work within walking distance of home in most of Wales, which few careers can say.

    - supermarkets and convenience stores in every town
    - the big shopping streets and centres of Cardiff, Swansea, Newport, Wrexham and Llandudno, and the outlet village at Bridgend
    - builders' merchants, farm suppliers and garden centres
    - bookshops, crafts and food shops that sell Welsh goods to locals and visitors
    - museums, castles, national park centres and zoos
    - community shops, owned by the village

    By the coast and in Eryri the trade doubles in summer and sleeps in winter. Shop work is found in any country you may wish to live in for a while.

vacancies =
    Chains take applications online only, often with a set of questions about what you would do: put the customer's safety and honesty first. Independent shops put a card in the window. Go in at a quiet time, neatly dressed, with a page about yourself, and ask for the manager.

    Extra staff for Christmas are taken on in September and October, and those who work well are often kept. Job centres and [Working Wales](organisation:working-wales) hear of openings when a new store is coming.

entry-routes =
    You can walk in with nothing but a good manner. Those still at school may do a few hours a week from 13, with a permit from the council that the employer must get. Knives, alcohol and lottery tickets have rules about the age of the seller.

route-direct =
    Most people apply, have a short interview or a trial shift, and start within a fortnight. Be ready to say which days you can truly work and why you chose that shop. Mention anything that shows you are used to the public or to money: a stall, a raffle, a café, a charity shop. A friend on the staff who will vouch for you is worth three certificates.

route-apprenticeship =
    Apprenticeships in retail at level 2 and level 3 are part of the Welsh list. You stay in the store; an assessor calls and watches you serve, and you build up a record on selling, stock, display and, at level 3, leading others. They take a year or so. There are not many, as chains often train in their own way. Ask whether you would be learning more than you would learn in the same job without it.

route-college =
    A business or retail course at a college, or a traineeship through Jobs Growth Wales+ for people of 16 to 19 who are not yet in work or study, gives you practice, a placement and help with English, Welsh or numbers. It is a help if school went badly. You do not need it in order to apply.

training =
    You are given a day or two of screens about fire, lifting, food and age checks, and then a badge and someone to stand beside. The till takes a morning, the stock a month, the customers longer. Some chains run their own courses up to manager, and pay while you do them.

    Product knowledge comes from using the thing: take the tent out in the rain. Food shops may send you on a hygiene course. Pharmacies train counter staff for a certificate before they may sell medicines.

qualifications =
    None are asked for, in almost every shop. Passes in maths and language help when you want to be a supervisor, and you can earn Essential Skills while you work.

work-experience =
    Charity shops are the best school there is: they take volunteers from about 14, need you, and let you do the window. Run the tuck shop or a stall at the school fair. Offer a market trader a hand on a Saturday. Keep a list of what sold, and what you did to sell it.

progression =
    Shops promote from the floor faster than most trades. Supervisor in a year or two, then department or deputy manager, and at thirty you could be in charge of a store with a hundred people in it. Managers' pay is far above assistants'; so are the hours.

    Other doors lead to buying, window design, training, [marketing](career:marketing-executive) or the head [office](career:administrator), which may be far from Wales. Some open a shop of their own; [Business Wales](organisation:business-wales) will go through the sums with you for nothing. What you learn of people serves in [a kitchen's front of house](career:chef), [a salon](career:hairdresser) or a care home as well.

adult-opportunities =
    Shops take on people at fifty and at sixty-five, and customers often look for the older face, above all with tools, gardens and suits. It is a road back after illness, prison, caring or a factory's closing, since nobody minds the gap if you are there on time.

    Ask for a stool, a quieter till or set days if your body needs them; the employer must consider it. The catch is the money, so check how a part-time wage would change your benefits before you sign.

welsh =
    The greeting does it. A shop where you hear *bore da* first, and then whatever the customer prefers, sells more in Caernarfon and is talked about in Cardiff. In Gwynedd, Ceredigion and much of Carmarthenshire the staff and half the queue speak Welsh, and a chain that sends somebody who will not try is soon told.

    Shops are not bound by the language standards, yet many put up bilingual signs, and badges that show who speaks it. Welsh is rarely in the advert, and often in the manager's mind. Museums, book and craft shops ask outright. Learners get no better practice anywhere: short sentences, about real things, a hundred times a day.

picture-till-caption = Wrapping a present in the bookshop
picture-till-description = A shop assistant with blond bunches wraps a parcel with a gold ribbon at the till of a bookshop. An older man in a flat cap waits with a smile.
