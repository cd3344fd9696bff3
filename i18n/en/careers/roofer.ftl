### Roofer: words of the career page.

title = Roofer
summary = Covers and mends roofs in slate, tile, metal, felt and plastic sheet, so that buildings stay dry.
also-known-as =
    - slater
    - roof slater and tiler
    - tiler
    - flat roofer
    - roof sheeter
    - leadworker
search-words =
    - roof
    - roofs
    - roofing
    - rooffer
    - roof repair
    - slates
    - slating
    - Welsh slate
    - tiles
    - tiling
    - ridge tiles
    - gutters
    - lead flashing
    - felt
    - flat roof
    - cladding
    - leak
    - storm damage
    - ladder
    - heights
    - solar roof
    - chimney
    - NFRC
    - CSCS
    - töwr
starts-from = No set grades, or two GCSEs for level 3
first-step = Paid work with a roofing firm, then an apprenticeship

work-activities =
    When the frame of a building is up, everyone inside waits for you. Until the roof is on, nothing below can be kept dry.

    There are three main lines, and firms tend to do one or two of them:

    - Slating and tiling. You lay a membrane, nail on battens at exact spaces and fix slate or tile upwards from the eaves, course over course. Hips, valleys and chimneys are where skill shows.
    - Flat roofing. You roll out felt or single sheets and seal the joints with heat, glue or hot air.
    - Sheeting and cladding. You bolt long metal sheets to sheds, factories and sports halls.

    Lead and other metals are shaped round chimneys and windows by hand, a craft of its own. Repairs are steady work: slipped slates after a gale, rotten battens, moss, a stain on somebody's ceiling.

    Welsh slate needs its own knowledge. You sort the slates by thickness, put the thick ones low, and cut each with a knife or a machine. Old sizes have names such as duchess, countess and lady.

    The risks are plain. Falls from roofs kill more people than most dangers in building, which is why scaffold, edge rails and nets come before a single slate. Add to that sunburn, cold hands, kneeling all day on a slope, and carrying loads up ladders. In rain and high wind you stop, and you may not be paid.

day-at-work =
    First thing, on a terrace in Blaenau Ffestiniog, you check the scaffold tag and the sky. Cloud on the Moelwyn, but dry.

    Up to ten o'clock the three of you strip the last of the back slope. Good slates are handed down and stacked for use again; the broken ones rattle down a chute. Under the felt you find a bat. Work there halts by law until an [ecologist](career:ecologist) has looked, so you move to the front.

    For the rest of the morning you gauge battens with a rod, nail and check. After pasties on the planks you and the apprentice begin slating. The apprentice sets them out; you follow with copper nails, two to a slate, and explain why the joints must never line up.

    Towards four the drizzle arrives. You sheet the bare part, tie it down twice, and ring the owner to say that tonight she can sleep.

qualities-and-skills =
    A head for heights comes first, though being slightly afraid is healthier than not being afraid at all. After that:

    - balance, strong legs and knees that forgive
    - a straight eye, and sums good enough for areas, angles and how many slates
    - judgement about weather, since half a roof open in a storm is a disaster
    - looking out for the others, and tying in every time
    - telling customers the truth about what their roof needs, in a trade with some rogues in it

pay =
    Slaters, tilers and flat roofers who are employed full time make up the survey's group. Roofers working for themselves, which many do, were not asked.

    By law a young or first-year apprentice must have at least the amount an hour that stands beside the trainee. Beginners who are labourers get the ordinary minimum wage for their age.

    Good slaters on price can earn well above the middle figure between April and October. From then on the weather decides. Lead workers and those trusted with listed buildings are paid best.

hours =
    You work while it is light and dry: long days in June, short ones in December. After a storm the telephone does not stop, and you are out in the tail of it to fix sheets over holes. Most jobs are within an hour of home, but sheeting gangs travel across Britain and lodge.

places =
    Every settlement has roofs, and old Welsh roofs are mostly slate. You might work for:

    - a family roofing firm, the usual employer
    - a contractor who follows the housebuilders
    - a flat roofing or cladding company, on schools, hospitals and warehouses
    - a conservation builder, for castles, chapels and farmhouses
    - a social landlord that re-roofs whole estates

    Penrhyn quarry at Bethesda still produces slate, and the slate districts of Gwynedd are a World Heritage Site, where old roofs are meant to be mended with the right stone. Solar panels have brought a new kind of job, as somebody must make the roof watertight around them.

vacancies =
    Most openings go by word of mouth. Look up members of the [roofing contractors' federation](organisation:nfrc) near you and telephone. [Careers Wales](organisation:careers-wales) has what few apprenticeships are advertised.

entry-routes =
    Roofing is easier to get into than most building trades and harder to get trained in. Firms want fit, willing people and will start them as labourers. Courses, however, are scarce in Wales, and it may mean staying away for a week at a time.

    Ask one question of any employer: will you put me through the qualification?

route-apprenticeship =
    In Wales the apprenticeship in roof slating and tiling is at level 3. Bridgend College began one for south Wales with [CITB](organisation:citb) and the roofing federation, which they called the first of its kind here. Elsewhere, including the north, firms have had to send apprentices to centres over the border, so ask where and who pays for travel. Expect about three years.

route-work =
    You begin by loading out: carrying slates, stripping, clearing. Within months a decent boss has you nailing battens. You need a safety card for large sites even as a labourer. When you know the work, an assessor can come and watch, and that leads to a level 2 or 3 qualification without a year in class.

route-college =
    Few colleges have a roof to practise on. The Foundation course in construction still helps you: it teaches drawings, safety and sums, with two other trades such as carpentry, whose joints and angles you will meet again up there.

training =
    On practice roofs a metre off the ground you learn gauge, bond, cutting, fixing, valleys, hips, dormers and leadwork. Working at height, lifting and asbestos awareness each have their day. Flat roofing is learnt largely from the makers of the materials, who will not guarantee a roof laid by people they have not trained.

    Conservation slating is passed on from older hands. [Cadw](organisation:cadw) publishes guidance on Welsh roofs that is worth reading early.

registration =
    Anyone may use the name of roofer, which is part of the trade's trouble. On the larger sites you show a [CSCS](organisation:cscs) card. To re-cover more than a small part of a house's roof the council's building control has to be told. Firms in a competent person scheme for roofing can certify their own work instead.

qualifications =
    To join a level 3 apprenticeship at once, the Welsh rule is two passes from the list, or an equivalent. To start as a labourer you need none. Firms care most that you turn up, can climb, and are not silly on a scaffold.

work-experience =
    For good reason nobody under sixteen is let on a roof. You can still spend days in the yard, sorting and holing slates, or on the ground measuring up. The National Slate Museum in Llanberis has shown slate splitting for years; check whether it has reopened after its rebuilding.

progression =
    - chargehand, then contracts manager for a roofing firm
    - lead and copper worker, with customers all over Britain
    - heritage slater, on churches and listed houses
    - surveyor or estimator, often when the knees have had enough
    - fitter of solar roofs, together with [electricians](career:electrician)

    Going it alone costs less here than in many trades, but scaffolding and insurance are dear, and one bad leak can eat a month's profit.

adult-opportunities =
    Plenty of people start at twenty-five or thirty-five, from farms, scaffolding, the forces or prison workshops. A criminal record is seldom a bar. Think about how long your body will bear it, and what you would move to.

    Ask [Working Wales](organisation:working-wales) whether help with a card, boots or a course is open to you. If you have been on roofs for years, gather photographs and names of jobs: with them an assessor may bring you to a qualification in weeks.

welsh =
    Slate was quarried, split and counted in Welsh, and much of the craft's vocabulary in the north-west comes from there. Gangs in Gwynedd, Conwy and Anglesey talk Welsh on the scaffold as a matter of course.

    Elsewhere it is a matter of custom: farms, chapels and older householders in the west would rather explain about a leak in Welsh. A roofer who can sit down at the table afterwards and go through the price in Welsh is more likely to be believed about the rest.

picture-slate-caption = Nailing new slates on a steep roof
picture-slate-description = A roofer in a helmet and harness kneels on a ladder laid on a steep roof and nails a slate over wooden battens. A red safety rope is fixed near the chimney. Beyond the roof are a row of houses and the grey slate hills of an old quarry.
