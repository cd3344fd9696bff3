### Mechanical engineer: words of the career page.

title = Mechanical engineer
summary = Designs, builds and improves machines and anything else with moving parts, from pumps to aircraft wings.
also-known-as =
    - design engineer
    - manufacturing engineer
    - plant engineer
    - maintenance engineer
    - aerospace engineer
    - automotive engineer
    - production engineer
search-words =
    - engineering
    - machines
    - engines
    - gears
    - turbines
    - pumps
    - robots
    - robotics
    - aeroplanes
    - aircraft
    - Airbus
    - motorsport
    - CAD
    - SolidWorks
    - 3D printing
    - HVAC
    - nuclear
    - factory
    - BEng
    - MEng
    - HNC
    - chartered engineer
    - mechanicle
    - enginer
    - peiriannydd
    - peirianneg
starts-from = GCSEs, then an apprenticeship or A levels
first-step = An apprentice's or a graduate's post

work-activities =
    You make physical things work: an engine, a wheelchair lift, a line that fills bottles, the pump that brings water over a hill. First you ask what it must do and how it could fail. Then you draw it on a computer, calculate the forces and the heat, and have a first one made and tested.

    Few engineers do all of that. Most have one of these jobs:

    - design: models on screen, choice of materials, drawings for the workshop
    - manufacture: the machines, tools and steps by which a part can be made ten thousand times, each one alike
    - plant and maintenance: keeping a refinery, hospital or steelworks running, and finding out why something broke
    - testing: fixing sensors to a part and pushing it until it cracks
    - building services: the heating, cooling and water of large buildings

    Beginners are often surprised by how much of it is paper. Every change has to be recorded, priced and signed, because a wrong bolt can kill somebody. A project may be dropped after you have given it a year.

    It is not a job for people who want to mend cars; that is a [vehicle mechanic](career:vehicle-mechanic). But the best engineers know the shop floor well, and listen to the people on it.

day-at-work =
    On a site that makes gearboxes, the morning begins beside a machine that has started to scrap one part in twenty. You stand with the operator, who has already guessed the reason: it happens when the oil is warm. You take some of the parts to the measuring room, where it is cool and quiet, and the figures say that the operator is right.

    Back at your desk you change the model on screen, and ask the computer how the part swells as it heats. After lunch comes a meeting about a new line, with someone from purchasing who wants it cheaper and someone from safety who wants another guard.

    At four you try a new setting with the toolmaker. It is better but not cured. You write up what you changed, so that whoever comes in tomorrow can go on from there.

qualities-and-skills =
    Employers look for people who:

    - are at home with maths and physics, and can use them on a real, dirty object
    - want to know how a thing works, and take it apart to see
    - can picture a shape in three dimensions and draw it so that others can make it
    - notice when an answer from the computer cannot be right
    - are honest about a mistake, above all their own
    - can explain a problem both to a fitter and to a finance director

    You should not mind noise, ear plugs and safety boots for part of the week. Women are still few in this field; ask a firm what it does about that.

pay =
    The survey counts all who are called mechanical engineers in the UK and are employed full time, along with some in marine work and a few inspectors. Do not read the middle as a first salary.

    For apprentices the page gives the minimum wage. In this industry, large firms often pay a good deal more than that, and the money climbs each year. Oil, gas, aerospace and nuclear pay best; small workshops and building services pay less. Shift work, call-outs and time on a site far from home bring extra.

hours =
    A design office works days, often with a short Friday. In a plant that never stops, someone from engineering must be within reach at night and over the weekend. Big repairs are done in “shutdowns”, when a site is closed for some weeks and everyone works long days against the clock.

places =
    Wales makes more than people think. There are engineers at work:

    - in the north-east, with aircraft wings at Broughton, engines on Deeside and gearboxes in Wrexham
    - in the south, with jet engine repair at Nantgarw, measuring instruments at Miskin and trains at Llanwern
    - at Port Talbot, where an electric arc furnace is taking the place of the blast furnaces, with fewer jobs than before
    - around Milford Haven, in the refinery, the gas terminals and the power station
    - in Gwynedd and Anglesey, in hydro power and medical equipment, and perhaps at Wylfa, which has been chosen for new small nuclear reactors
    - in water, rail, hospitals, wind farms and consulting firms all over the country

    In Powys and Ceredigion there is less choice.

vacancies =
    The best-known apprenticeships, such as those in aerospace, open in the autumn or winter and close early. Engineering firms put graduate schemes and summer placements on [Gradcracker](organisation:gradcracker). Small manufacturers advertise locally or through agencies that know engineering.

entry-routes =
    There are two good roads, and they meet. One is a degree straight after A levels. The other is an apprenticeship at sixteen or eighteen, followed by a higher certificate and perhaps a degree that your employer pays for. The second is slower, but you have no student debt and you know how things are really made.
    Maths is the gate on both.

route-university =
    Cardiff, Swansea, USW, UWTSD and Wrexham teach mechanical engineering or close relatives such as aeronautical, manufacturing and motorsport engineering. A bachelor's degree (BEng) takes three years. A master's (MEng) takes four and is the shorter way to chartered status. Choose a course accredited by the [IMechE](organisation:imeche), with a year in industry if you can.

route-apprenticeship =
    In Wales you can train at level 3 in mechanical manufacturing, maintenance, aerospace and other branches, and go on to a higher apprenticeship. There are degree apprenticeships in mechanical engineering too. For those you need A levels, or an apprenticeship already behind you, and most people start at nineteen or later.

route-college =
    Colleges all over Wales teach engineering at levels 1 to 3, and their workshops are often better than a school's. After that, the higher national certificate can be taken one day a week while you work. It counts as the first part of a degree.

route-work =
    Fitters, technicians and draughtspeople do become engineers. You study part time for a higher certificate and then a degree, sometimes with the Open University, while your job gives you the experience that a graduate lacks.

training =
    Graduates usually spend their first two years moving between departments. You keep a record of what you have done against a list of skills, with a mentor from your firm. Apprentices start in a training workshop with files, lathes and drawings, and join a real team after about a year.

registration =
    In the UK anyone may call themselves an engineer, but three titles are protected: engineering technician, incorporated engineer and chartered engineer. The IMechE checks your learning and your work, and puts you on the [Engineering Council](organisation:engineering-council)'s register. Firms that sell designs or work in nuclear power often want chartered people, and other countries know what the title means.

qualifications =
    For a degree, expect to need maths and very often physics; some universities accept another science or a BTEC with strong maths units. The grades shown for apprentices come from England's general guide. Some large firms in Wales ask for more, and set tests of number, shape and hand.

work-experience =
    Take part in the [Engineering Education Scheme Wales](organisation:eesw), in which a team from your school solves a problem for a real company. Build a kit car, a robot or a better gate latch. Ask a local factory, a bus depot or the water company for a week.

progression =
    From a first post you can go two ways. Some become the person whom everyone asks about bearings, or heat, or cracks. Others lead projects, people and budgets, and do less engineering each year. Along the way you might:

    - become incorporated or chartered
    - move between industries, since a pump is a pump
    - start a consultancy or a small works of your own

adult-opportunities =
    The armed forces, garages, farms and steelworks send many people into this field, and what they know of machines is worth money. Port Talbot's workers have had help to retrain, and the Welsh Government's ReAct+ scheme may pay for a course if you have lost your job. If maths is what stops you, a college can take you from GCSE to the level you need in evening classes. Engineering degrees can be taken part time, but allow five or six years.

welsh =
    The big plants work in English, and their drawings and standards are in English too. It is different in small firms in the north and west, where the talk round the machine is Welsh and the words for the parts are a mixture. A water company, a council or a hydro station has to deal with farmers and landowners before it digs or builds, and an engineer who can do that in Welsh gets further in an afternoon than ten letters.

    Some colleges teach engineering bilingually. If you want your training in Welsh, say so early.

picture-prototype-caption = Adjusting a motor on the test bench
picture-prototype-description = A mechanical engineer in goggles leans over a test bench and adjusts a small electric motor with a spanner. A drawing of it hangs on the wall and a screen shows a curve.
