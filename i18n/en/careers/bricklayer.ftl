### Bricklayer: words of the career page.

title = Bricklayer
summary = Builds and repairs walls, arches and chimneys in brick, block and sometimes stone.
also-known-as =
    - brickie
    - brick mason
    - trowel worker
    - block layer
    - trowel trades
search-words =
    - builder
    - brick
    - bricks
    - bricklaying
    - brick layer
    - bricky
    - trowel
    - mortar
    - cement
    - walls
    - wall
    - blockwork
    - breeze blocks
    - pointing
    - repointing
    - chimney
    - garden wall
    - building site
    - hod
    - stonework
    - stonemason
    - lime mortar
    - CITB
    - CSCS
    - briklayer
    - gosodwr brics
starts-from = A few GCSEs or a college course
first-step = Then paid work as an apprentice

work-activities =
    From a trench, a pile of bricks and a drawing you raise walls that stand upright for a hundred years and keep the rain out.

    First you set out: where the walls go, where the doors will be, how the courses will work out so that no brick has to be cut to a sliver. You raise the corners, stretch a line between them and lay to the line, hour after hour. Spread the mortar, butter the end, press, tap, check with the level, cut off what squeezes out.

    There is more to it than rows. You will also:

    - build the inner leaf in block and tie it to the outer one, with insulation between
    - bed in damp courses, lintels and window sills
    - make manholes, garden walls, steps, arches and fireplaces
    - rake out and repoint old joints, in lime where the building is old
    - work from scaffolding once the wall is above your chest

    It is among the hardest of the trades on the body. A block can weigh as much as a small child and you may lift several hundred of them in a day. Wet cement burns skin, the dust from cutting harms lungs, and you stand in the wind in February.

day-at-work =
    Half past seven, on a new estate outside Bridgend. There are three of you: two to lay and one to keep you in mortar and bricks. The rain has stopped, so work is on.

    By nine both corners are up and the line is tight. The gable has to reach the roof plate by Friday, when the carpenters want it.

    In the afternoon you build round a window, which is slow: a frame out of true will never be forgiven. At three the sky darkens. You cover the new work with sacking and plastic, since rain would wash out the joints, and drive home with an aching back and a wall that was not there this morning.

qualities-and-skills =
    - an eye that sees a wall is leaning before the level tells you
    - steady speed: those who lay neatly but slowly do not last with a gang on price
    - strength and stamina, looked after by lifting properly and wearing the mask
    - sums on the spot: how many bricks, how much sand, how high each course
    - willingness to be out in all weathers, and to lose a day when it pours
    - getting on in a small gang, where one late riser costs everyone money

pay =
    Only bricklayers who are on a firm's books and work full time are in the survey. That leaves out a great part of the trade: many are paid by the day, or by the thousand bricks, as subcontractors.

    For someone new to the trade the minimum wage is shown, by the hour. It is what an apprentice under 19, or in the first year at any age, must have.

    Price work can pay very well in a dry summer and next to nothing in a wet winter. Tax is taken off in advance under the Construction Industry Scheme, and days of illness are your own loss.

hours =
    Days start between seven and eight and end by half past four, shorter in winter when the light goes. When it is freezing or pouring you may be sent home, and if you work for yourself you are then not paid.

places =
    New estates are where most bricks are laid, and in Wales these lie chiefly along the M4, around Cardiff, Newport and Swansea, and in the north-east by Wrexham and Deeside. You could be employed by:

    - a housebuilder or the brickwork firm that it hires
    - a local builder who does extensions, garages and repairs
    - a council or housing association, mending what it owns
    - a civil engineering firm, on bridges and drainage
    - a conservation builder, with castles, chapels and old terraces to look after

    More and more homes in Wales go up as timber frames made in a factory, with less brick in them. A bricklayer who can also do stone, drainage or groundwork has more to offer.

vacancies =
    Apprenticeships are posted by [Careers Wales](organisation:careers-wales) and [Go Construct](organisation:go-construct). Otherwise this trade hires by word of mouth. Visit a site office with your boots and your card, ask for the brickwork foreman, and leave a number.

entry-routes =
    Two roads lead in. Either a firm takes you on and you learn while you earn, or you do a year or more at college first and then look for a firm.

    Wales has changed its building apprenticeships. They used to begin at level 3 only; a level 2 apprenticeship in bricklaying was announced for 2026. Ask the college which it now runs. Some colleges also teach pupils from the age of 14 as junior apprentices, which the school has to arrange.

route-apprenticeship =
    The builder pays you and [CITB](organisation:citb) can help both of you with the arrangements and the firm with grants. You lay bricks at work and go to college by the day or the week. Level 2 makes you useful on most housing sites, and level 3 adds arches, setting out and harder detail. Count on two years for the first, and more for the second.

route-college =
    Coleg Cambria, Grŵp Llandrillo Menai, NPTC Group, Cardiff and Vale, Bridgend, Coleg Gwent and others have brick halls, where walls are built and knocked down again all year. Take the Foundation at level 2 with bricklaying as one of your two trades, then Progression.

route-work =
    Many a good bricklayer began as a labourer, mixing and carrying. Sites ask even labourers for a card, which means a safety test and a short course. Pick up a trowel at dinner time, show willing, and ask for an apprenticeship before a year is out.

training =
    You learn the bonds, that is the patterns that make a wall strong, then corners, piers, openings, cavity walls and curves. Someone comes to the site to see you do the real thing, and there is a test of skill at the end.

    Conservation is a further craft. Lime mortar behaves quite unlike cement, and an old wall repaired with the wrong one can rot. [Cadw](organisation:cadw) and [SPAB](organisation:spab) explain why, and short courses are held in Wales.

registration =
    The law asks for no licence. The gate does: nearly every big site wants to see a card from the [Construction Skills Certification Scheme](organisation:cscs). You start with a trainee's card. Blue is for a skilled worker and comes with a level 2 qualification; gold goes with level 3. A test on health and safety comes before any of them.

qualifications =
    These are the rules for going straight into a level 3 building apprenticeship in Wales: two passes, out of a language, maths and a science or practical subject, or something else of the same worth. With a college year behind you they fall away.

work-experience =
    A builder may let you stack, sweep and mix from the age of sixteen; under that, big sites seldom will. Build something anyway: a barbecue, a low wall, a flower bed. Colleges hold taster days, and skills contests for students are open to watch.

progression =
    The way up runs from bricklayer to charge hand to foreman, and on to site manager with a college course in the evenings. Others stay on the tools and become known for one thing: arches, stone, conservation, or fast gangs on housing.

    You can set up as a subcontractor and hire your own gang. Bricklayers also turn into college teachers, inspectors for building control, and [civil engineers](career:civil-engineer) after further study. It is as well to have a plan, since few can keep up the pace of lifting past their fifties.

adult-opportunities =
    Starting in your thirties is not unusual, and those who have laboured for years already know how a site works. Backs and knees are the real test, so try a week of it first.

    If you are out of work, [Working Wales](organisation:working-wales) can tell you about ReAct+ and other grants, which sometimes pay for a card and a first course. If you already lay bricks without papers, an assessor can watch you on site and award the qualification for what you do.

welsh =
    Brick gangs speak whatever the gang speaks. West of a line from Llandudno to Llanelli that is often Welsh, and a newcomer without it soon learns the words for trowel, line and dinner. Drawings, safety talks and tests are in English nearly everywhere, though the site safety test can be asked for in Welsh.

    With householders it matters more. An elderly couple in Llanuwchllyn choosing who will rebuild their chimney may well choose the voice they know.

picture-wall-caption = Laying to the line on a garden wall
picture-wall-description = A bricklayer in a turban and an orange high-visibility vest sets a brick on a rising garden wall, with a trowel of mortar in the other hand. A yellow string is stretched along the wall to keep it straight. There is an apple tree on one side and a house on the other.
