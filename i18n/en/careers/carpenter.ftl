### Carpenter and joiner: words of the career page.

title = Carpenter and joiner
summary = Makes, fits and mends the wooden parts of buildings, from roofs and floors to doors, stairs and kitchens.
also-known-as =
    - carpenter
    - joiner
    - chippy
    - site carpenter
    - bench joiner
    - shopfitter
    - kitchen fitter
search-words =
    - carpentry
    - joinery
    - wood
    - woodwork
    - woodworker
    - timber
    - timber frame
    - roof trusses
    - rafters
    - doors
    - hanging doors
    - windows
    - sash windows
    - stairs
    - staircase
    - skirting
    - kitchens
    - cabinets
    - furniture
    - saw
    - chisel
    - plane
    - set builder
    - CITB
    - carpentor
    - carpinter
    - saer
starts-from = A few GCSEs or a college course
first-step = Then an apprenticeship on site or in a workshop

work-activities =
    There are two halves to this trade, and most people lean towards one of them.

    The *carpenters* work on site. Early on, in what is called the first fix, they put up stud walls, lay joists and floors, and raise the trusses of the roof. Once the plaster is dry they come back for the second fix: hanging doors, fixing skirting, boxing in pipes, fitting kitchens and locks.

    The *joiners* work at a bench. They take a drawing or a rotten old window, measure it, choose the timber and cut joints so that the parts hold together with little more than glue. Staircases, sash windows, church doors and shop counters come out of such workshops. Planing machines and computer-controlled cutters do the heavy part now, and a hand finishes it.

    Wood moves. It swells in a wet week, shrinks beside a radiator, splits if you nail too near the end. Knowing what a piece will do in a year's time is much of the skill.

    It has its dangers. Saws and routers take fingers from those who hurry, fine dust can bring on asthma, and roof work means height. Some of it is simply dull: a carpenter on a big estate may hang the same door forty times.

day-at-work =
    - Quarter to eight: at a chapel near Llandysul that is being turned into a home, you unload the boards for the upper floor.
    - Nine: nothing in the building is square, so you shape each end board to follow a wall that leans.
    - Eleven: you and the apprentice lift a new beam into its pocket. The electrician wants to drill it. You show him where he may.
    - One: the owner asks whether the old pitch-pine pews could become a staircase. You turn one over, look for woodworm and say yes, most of it.
    - Two to four: back in the workshop you cut the treads, and the apprentice sands them.
    - Half past four: you draw next week's job at full size on a sheet of plywood, and sweep up.

qualities-and-skills =
    People who do well at this:

    - measure twice, and mind about a gap of one millimetre
    - can turn a flat drawing into a solid thing in their head
    - reckon angles, lengths and quantities without fuss
    - keep tools sharp and guards in place, however late the job is
    - take care over what shows and over what will be covered up
    - are fit enough to carry sheets of board up a ladder
    - can hear out a customer who knows what she wants but not what it is called

pay =
    Everyone counted in the survey is employed full time as a carpenter or joiner, in any part of the UK. Those who work for themselves, on price or by the day, are absent, and they are a large part of the trade.

    The trainee figure is the minimum wage for the youngest apprentices and for any apprentice in the first year. Joinery shops often pay a little less than building sites and offer steadier, drier work in exchange.

    Shopfitters earn well but live out of a bag. Site carpenters buy their own tools, which cost a good deal over the years and get stolen from vans.

hours =
    A workshop keeps regular hours, five days a week. On site the hours follow the light and the programme, and a house that must be handed over by Friday can swallow the evenings before it.

places =
    Carpentry is done in every county. Typical employers are:

    - housebuilders and the carpentry contractors who work for them
    - village builders, for lofts, roofs and kitchens
    - joinery workshops, many of them on small industrial estates
    - factories in mid and north Wales that make timber-framed walls and roof trusses
    - councils, the National Trust and others with old buildings to keep up
    - film and television studios around Cardiff and Newport, where sets are built and torn down

    Wales wants to build more homes from timber, some of it home-grown, and that is good news for this trade. Conservation areas bring work too, because a sash window there usually has to be matched in wood.

vacancies =
    Start with the lists of [Careers Wales](organisation:careers-wales) and [Go Construct](organisation:go-construct). For joinery, walk into a workshop and ask to see what they make; the owner is usually at a machine. Housing associations and timber-frame firms advertise on their own sites.

entry-routes =
    Choose site or bench if you can, as the apprenticeships differ. If you cannot, a college year lets you try both before an employer has to be found.

    Until lately, building apprenticeships in Wales all started at level 3. In 2026 a level 2 in site carpentry was announced as well, for those who are not ready for the longer one. Ask your college which of the two it would enter you for.

route-apprenticeship =
    With a contractor you learn site carpentry; with a workshop, joinery. College comes by the day or in blocks, and the rest is real work beside someone who has done it for years. The full level 3 generally takes around three years. Through [CITB](organisation:citb) a building firm can claim money towards your training, which you may mention when you ask.

route-college =
    Carpentry and joinery is taught in nearly every college, from Coleg Menai and Coleg Ceredigion to the College Merthyr Tydfil and Coleg Gwent. At level 2 you take Foundation with wood as one of two trades. Progression follows, in wood alone.

route-work =
    Begin as a labourer, a kitchen fitter's helper or a machine hand in a joinery or truss factory. Factories take people without papers, and some then pay for their training.

training =
    The first months go on hand skills: sharpening, marking out, sawing to a line, and joints such as the mortise and tenon. Then come doors, locks, stairs, roofs and the geometry that hips and valleys ask for. Machines have their own safety training, and nobody under eighteen uses certain ones without close supervision.

    An assessor gathers proof from your real work. Later there are courses in oak framing, sash windows and historic repair, which [SPAB](organisation:spab) among others teaches.

registration =
    No licence exists for working in wood. To get on to most building sites you need a [CSCS](organisation:cscs) card, for which you sit a safety test; the colour rises with your qualification. Joinery shops, kitchens and private houses do not ask for one.

qualifications =
    To go straight on to a level 3 apprenticeship in Wales you need two school passes from the subjects named, or an equal. Maths is the one that bears on the work every day. Colleges set their own terms for Foundation and look at whether you have made anything.

work-experience =
    Two afternoons in a joinery shop will show you whether you like the noise and the smell. Ask; they will have you sweeping and sanding, and you will see stairs being made. Theatre workshops and people mending a village hall are often glad of help. Carve a spoon, mend a gate, build a hen house, and photograph each stage.

progression =
    You may become a foreman, a setter-out who draws for the workshop, an estimator or a site manager. Some take a higher certificate in construction and move to the office; a few go on to study to be an [architect](career:architect) or a surveyor.

    Craft can deepen as well as climb: oak frames, staircases, boat repair, furniture, stage sets. Many set up alone, with one van and a name for turning up. Colleges want carpenters who can teach, Welsh-speaking ones above all.

adult-opportunities =
    This is a favourite second career, and also one of which people dream without having carried plasterboard. Do an evening class, then spend a holiday week with a builder. If you still want it, look for part-time Progression courses.

    Grown-up apprentices do exist, mostly where the firm knows them already. Those with hands trained elsewhere, in boats, farms, factories or the forces, move quickest. If you have worked in wood for years, the on-site assessment called OSAT gives a full qualification without going back to the bench at college.

welsh =
    The words of this craft are old in Welsh: *trawst*, *distyn*, *mortais a thyno*. In workshops from Anglesey to Carmarthenshire they are still in daily use beside the English ones, and an apprentice hears both.

    Big sites run in English. With householders, schools and county councils in the west, Welsh helps you to win work and to understand exactly what is wanted. Ask the college about having your assessments in Welsh, and the Coleg Cymraeg Cenedlaethol about its help for apprentices.

picture-bench-caption = Planing the edge of a door until it fits
picture-bench-description = A joiner in a headscarf and safety glasses pushes a plane along the edge of a wooden door that is held in the vice of a workbench. Curled shavings lie on the bench and the floor. A saw, a hammer, chisels and other tools hang on the wall.
