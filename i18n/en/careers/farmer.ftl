### Farmer: words of the career page.

title = Farmer
summary = Raises animals or grows crops for food, and looks after the land that they depend on.
also-known-as =
    - sheep farmer
    - dairy farmer
    - beef farmer
    - hill farmer
    - arable farmer
    - farm worker
    - stockperson
    - farm manager
search-words =
    - animals
    - farm
    - farming
    - farmhand
    - agriculture
    - shepherd
    - herdsman
    - milking
    - parlour
    - cows
    - cattle
    - sheep
    - lambing
    - tractor
    - quad bike
    - sheepdog
    - silage
    - hay
    - livestock
    - mart
    - smallholding
    - share farming
    - tenant
    - NPTC
    - spraying certificate
    - YFC
    - young farmers
    - Farming Connect
    - SFS
    - fferm
    - ffarmwr
starts-from = Any qualifications or none
first-step = Then a farm job, an apprenticeship or a land-based course

work-activities =
    Most of Wales is grass, rain and slope, so most farmers here keep sheep, beef cattle or dairy cows. A smaller number grow potatoes, barley or vegetables, mainly on the low ground of Pembrokeshire, Gower, the Vale of Glamorgan, Monmouthshire and the English border. What you do turns with the year:

    - *Late winter and spring:* lambing and calving, spreading slurry within the rules, fencing, sowing.
    - *Summer:* shearing, cutting grass for silage and hay, spraying, showing animals.
    - *Autumn:* selling lambs and store cattle at the mart, putting the rams in, ploughing.
    - *Winter:* feeding and bedding animals in the sheds, hedging, mending machines, and the accounts.

    On a dairy farm there is one job that no season changes: the cows are milked at dawn and again in the afternoon, Christmas Day included.

    All year you walk round the stock, looking for the lame ewe or the cow that hangs back. You dose for worms, help with births and hold the animal while the [vet](career:veterinary-surgeon) works. You drive tractors and quad bikes, and repair what breaks.

    A growing share of the work is done at a table. Every animal has a tag and a record. Movements, medicines, sprays and fertiliser must all be written down, and someone will come to inspect. From 2026 the Sustainable Farming Scheme is the main payment to farmers from the Welsh Government. It pays for looking after soil, hedges, woods and wildlife, and the older payment is being run down. Many farms could not live on lamb or milk alone: the same family may let a cottage, sell ice cream, or lease land for solar panels or a wind turbine.

day-at-work =
    It is the second week of lambing on a hill farm, and you are the one who had the night. At four in the morning the shed is warm and loud. A ewe has been straining too long. You wash, feel for two feet and a nose, and bring the lamb out. It breathes. The next one does not.

    By seven it is light and the boss takes over. You have two hours' sleep and a fried breakfast, then turn yesterday's pairs out to the field with the quad and trailer. One ewe won't own her lamb, so you put her in a pen where she must stand and let it feed.

    In the afternoon it rains sideways. You top up water, put down clean straw, spray navels with iodine and fill in the lambing book. The tagging is left until tomorrow, because a heifer in the other shed has started to calve.

qualities-and-skills =
    Farming suits people who would rather be wet than bored. It asks for:

    - an eye for stock, that is, seeing that something is wrong before it is serious
    - strength and stamina, or the wit to use a handling system instead
    - calm near animals that weigh ten times what you do
    - the patience to mend a machine in the dark
    - enough arithmetic for doses, feed and the overdraft
    - the nerve to live with weather and prices that you cannot control

    Two things need saying plainly. Animals die, some of them because you made a mistake, and most of the others go to slaughter. And farming is among the most dangerous kinds of work in Britain: people are killed every year by vehicles, by cattle, by falls through roofs, and by gas from slurry. It can be lonely, too. Charities such as the DPJ Foundation in Wales listen to farmers who are finding it too much.

pay =
    A farm worker and a farm owner are paid in quite different ways, and the figures shown here are for workers only.

    Wales keeps an agricultural minimum wage of its own, set each spring by an Agricultural Wages Order. Grade C is for advanced workers, who have the training or experience to work without being watched. Grade D is for senior workers who supervise others, and grade E is for farm managers. These are the least that the law allows, with extra for overtime, night work and keeping a working dog. The starting figure is the minimum wage at 21 or over. A newer Order has probably replaced the one shown, so look up this year's.

    Owners and tenants have no wage. They live on what is left once feed, fuel, rent, vet and bank have been paid. In a bad year that can be less than nothing, even on a farm worth a great deal on paper. On most hill farms, support payments are a large part of it, and many homes have a second wage from elsewhere.

hours =
    The usual hours shown were found among full-time employees. They say little about a family farm, where the day ends when the work does. At lambing, at silage time or with a cow calving you may work far into the night, and milking comes twice a day all week. In return, a quiet November afternoon can be yours. Getting away for a week means paying a relief milker or owing a neighbour a favour.

places =
    There are farms in every county. Sheep and sucklers fill the uplands of Gwynedd, Powys, Conwy and Ceredigion. Dairying is strongest in Pembrokeshire, Carmarthenshire, Llŷn, Anglesey and the country round Wrexham. You could work:

    - on your family's farm, alone or with parents, brothers and sisters
    - for an employer on a large dairy, poultry or mixed farm
    - as a contractor, going from farm to farm with a shearing trailer or a forage harvester
    - on a council holding, a National Trust tenancy or a share-farming agreement

    Shearers and dairy workers from Wales often spend a season in New Zealand or Australia.

vacancies =
    Ask first, look later: a great many farm jobs are passed on at the mart, the agricultural merchant's or a young farmers' meeting. The farming press and social media groups carry the rest. [Careers Wales](organisation:careers-wales) lists apprenticeships.

    If it is land you want and not a wage, [Farming Connect](organisation:farming-connect) runs a scheme that brings together owners who wish to step back and newcomers who wish to step in.

entry-routes =
    Nobody asks to see a certificate before handing you a shovel. If you did not grow up on a farm, the surest way is to work on one at weekends and in the holidays until somebody misses you when you are away. A college course or an apprenticeship then gives you the why behind the how.

    Getting a farm of your own is much the harder part. Land is dear and seldom comes up, and most farms pass down the family. Newcomers do manage it, by way of share farming, contract work or a council tenancy. It takes years.

route-work =
    Start as a casual: lambing, milking, potato planting, tractor work in summer. A farmer who sees that you turn up on time and shut gates will soon trust you with more. The first tickets, for tractor, quad bike and spraying, are short courses, and Farming Connect can meet a good part of their cost for people who work on farms.

route-college =
    Land-based courses are taught at Glynllifon near Caernarfon, Gelli Aur near Llandeilo, Llysfasi near Ruthin, Usk, Pencoed and Newtown, all on working farms. You can start at level 1 or 2 straight from school and go on to a level 3, which is worth as much as A levels and can lead to university. Some campuses have rooms for students who live too far away to travel.

route-apprenticeship =
    In Wales you can be an apprentice in agriculture at level 2, then level 3. You are employed by a farm, even your parents' if they really do employ you, and an assessor from a college visits. The level 2 has no set entry requirements. For level 3 the industry suggests a level 2 qualification or some experience.

route-university =
    Aberystwyth University has degrees in agriculture, with its own farms and grassland research. Harper Adams University is just over the border in Shropshire. Nobody needs a degree to farm. It opens doors to management, advice, feed companies and teaching, which matters if there is not enough work at home for you and your brother both.

training =
    You learn from whoever has the next field. Some things the law makes you learn: to buy and use farm pesticides you need certificates, and so does anyone who carries animals on a long journey for trade.

    Short courses, discussion groups and mentors are paid for in whole or part by [Farming Connect](organisation:farming-connect). New ideas come in all the time: grazing in paddocks, soil tests, collars that know when a cow is ill.

qualifications =
    The table is for courses, and comes from a general guide for England; colleges in Wales ask for something close to it. For a job, what counts is whether you can do it. You may drive a tractor on the road at sixteen with the right licence.

work-experience =
    No farm near you has a form to fill in, so knock. Offer a week at lambing, when every pair of hands is wanted. Wear wellingtons you have cleaned, because farmers fear disease from other yards.
    You need not come from a farm to join a [Young Farmers' Club](organisation:wales-yfc), where you judge stock, speak in public and drive tractors, mostly in competition. The Royal Welsh Show at Llanelwedd is the place to see it all in one day.

progression =
    A worker can become a head stockman, herd manager or shepherd, then manage a whole farm for an owner. Some set up as contractors with one machine and a loan.

    People also step sideways: into feed sales, auctioneering, farm advice, teaching, or driving a [stock lorry](career:lorry-driver). Those who care most for wildlife may train as an [ecologist](career:ecologist).

    On a family farm, getting on means one hard conversation: who takes over, when, and what the others get. It is better had early.

adult-opportunities =
    People come into farming at forty, from an office or a building site, and what stops them is money and not age. Don't sell the house first. Spend a winter working on somebody else's farm, and do a part-time course at a land-based college. Some start with a few acres and a wage from elsewhere. To keep even one sheep you must register the land and the animal, so read the rules first. After losing a job, ask [Working Wales](organisation:working-wales) what grants there are for short courses.

welsh =
    The share of people who speak Welsh is higher in farming than in any other trade in Wales. In much of the north and west it is the language of the shed, the mart and the kitchen, and a newcomer without it will be made welcome but will miss half the jokes and some of the deals.

    Forms from the Welsh Government, meetings of the unions and Farming Connect's courses can all be had in Welsh. College courses at Glynllifon and Gelli Aur are taught partly or largely through Welsh, and more of the exams can now be sat in it. If you are learning, a farm is a fine place to do so, since the words come with the thing in your hand.

picture-lambing-caption = A bottle for a weak lamb
picture-lambing-description = A farmer in a red hat kneels in the straw of a lambing shed and gives a white lamb milk from a bottle. A ewe looks on.
