### Welder: words of the career page.

title = Welder
summary = Joins metal with heat, to make and mend pipes, frames, ships, machines and bridges.
also-known-as =
    - fabricator welder
    - plater welder
    - coded welder
    - pipe welder
    - MIG welder
    - TIG welder
    - arc welder
search-words =
    - welding
    - weld
    - fabrication
    - fabricator
    - plating
    - metal
    - metalwork
    - steel
    - sheet metal
    - MIG
    - TIG
    - MMA
    - stick welding
    - arc
    - torch
    - sparks
    - mask
    - blacksmith
    - boilermaker
    - pipework
    - coding
    - coded
    - underwater welding
    - offshore
    - gates and railings
    - weldor
    - welda
    - weldio
    - weldiwr
starts-from = A college course; grades help
first-step = A paid apprenticeship

work-activities =
    An arc hotter than any oven melts the edges of two pieces of steel, and when they cool they are one. Do it well and the joint is stronger than the plate beside it. Do it badly and a pipe may burst or a trailer may come apart on the road.

    The arc itself is perhaps a third of the job. Before it you read the drawing, cut and grind the pieces, set them square and tack them in place. After it you clean off the slag, look for pits and cracks, and grind again. Inspectors may X-ray your work, and a weld that fails has to be cut out and done once more.

    There are a few main ways to do it:

    - *MIG*, with wire fed from a gun: fast, and common in factories and on farm gear
    - *stick*, or manual metal arc, which works outdoors and on rusty old steel
    - *TIG*, slow and neat, for stainless pipes, food plant and aircraft parts
    - robots, which you set up, watch and put right

    Many welders are fabricators too: they mark out, bend and build the whole frame and do not only join it.

    It is hard on the body. You kneel, lie on your back in a tank, or hold still with your arms up. There are burns, noise, dust and heavy steel. Bright light can scorch your eyes in a moment if the mask is up. The fume can cause lung disease and cancer, so by law the employer must draw it away or give you a mask with clean air. If a workshop is blue with smoke, look for another.

day-at-work =
    The workshop makes footbridges, near a port in the south-west. You clock on at half past seven with a flask and a dry pair of gloves. The foreman hands out drawings; yours is a handrail forty metres long, in eight lengths.

    Until ten you cut tube on the saw and grind the ends so that they meet without a gap. A gap the width of a coin would mean starting over. Then you clamp, check with a square and tack. By dinner three lengths are ready, and the apprentice has learned why you tack opposite corners in turn: the heat pulls the metal, and it will bend like a banana if you let it.

    All afternoon you weld, a hand's breadth at a time, hood down, fan roaring. You think of nothing much, except the sound, which is like frying bacon when it goes right. At three the inspector presses a light against each joint and marks one with chalk. There is a pinhole. You grind it out and fill it, not very pleased with yourself. At half past four you sweep up, hang the leathers to dry and drive home smelling of metal.

qualities-and-skills =
    - a steady hand, and eyes that are good close to, with glasses if needed
    - the patience to get ready well before striking an arc
    - drawing sense: turning lines on paper into corners of steel
    - enough maths for angles, lengths and areas
    - caring about a joint that no one will ever see
    - being fit to bend, lift and climb, and content to work for hours on your own behind a mask

    People with asthma should get advice first. Deaf welders do well. Hands of any size can do the work, and women who try it often find that the trade suits them, though they may be the first in the shop.

pay =
    The survey counts welders along with flame cutters, brazers and solderers, if they are full-time employees in the UK. It cannot see the self-employed, and on big sites many are.

    Skill in one process and a current certificate for it decide what you get. General work in a small shop pays least. Pipe welders on refineries, power stations and pipelines earn far more in a good year, with lodging and overtime, and wait at home between jobs in a bad one. On large plants a national agreement for engineering construction sets the rate.

    As for apprentices, the minimum wage is shown; a firm that wants to keep you will raise your pay every year.

hours =
    Workshops usually run from early morning to late afternoon from Monday to Thursday, and stop at noon on Fridays. Factories with more orders add a night or weekend shift. Overtime is plentiful when there is a deadline, and you can refuse it more easily than on a site.

    Shutdowns of refineries and steelworks mean twelve-hour days for weeks, and lodging away. Some welders like that rhythm of hard work and long breaks. Families may not.

places =
    Metal is worked in every part of Wales:

    - fabrication yards and refineries round Milford Haven and Pembroke Dock
    - steel and its suppliers at Port Talbot, Llanwern, Shotton and Cardiff; at Port Talbot the change to an electric furnace has cost jobs, and it brings building work as well
    - trains at Llanwern, diggers' parts at Wrexham and aircraft on Deeside
    - structural steel firms, which make frames for bridges, schools and barns
    - workshops in every market town that mend trailers, gates, ploughs and quarry plant
    - ports and wind farms, where more work is expected

    TWI, a research body on welding, has a centre at Port Talbot that trains people to inspect welds. With certificates, you can work all over the world: on ships, rigs and pipelines, in Norway, Canada or Australia.

vacancies =
    Apprenticeships are listed by [Careers Wales](organisation:careers-wales). For qualified people, agencies are quick, and so is word of mouth. You will be asked to do a weld test on the first day, and that counts for more than the letter. Small firms like a knock on the door and a look at some pieces you have made.

entry-routes =
    Nobody needs a licence to weld, and no grade at school shows whether you can. An apprenticeship is the soundest start. A college course first is common, because employers like to see that you can already strike an arc and have not been put off by the heat.

route-apprenticeship =
    In Wales you can do fabrication and welding at level 2 and go on to level 3. A firm pays you, and you go to college for a day a week or in blocks. Level 3 takes about three to four years in all. The framework gives five GCSEs as a guide, but firms care more for handiness, turning up and a lift to work. You may be asked to bend a piece of wire or do sums in a test.

route-college =
    Fabrication and welding can be learned full time at colleges from Llangefni and Deeside to Pembrokeshire and the Valleys. A level 1 course asks for no particular grades. Level 2 takes a year, and after it you could be ready for a helper's post or an apprenticeship. Evening classes in one process are open to adults and farmers, for a fee.

route-work =
    Labourers and machine operators in a steel shop pick it up at dinner time, on scrap, with somebody willing to show them. If you do this, get it on paper: ask the firm to put you through an NVQ, or pay for a coding test.

training =
    You learn each process on flat plate, then upright, then overhead, and at last on pipe, which is the hardest. College covers metals, drawings, cutting and safety. What matters afterwards is *coding*: an examiner watches you make a test weld to a standard such as BS EN ISO 9606, cuts or X-rays it, and gives you a certificate for that metal, thickness and position. It has to be kept alive by regular work. Sites ask for a safety card as well, CSCS on building work or CCNSG at refineries.

qualifications =
    The lists are a guide only. For apprentices it is England's; Welsh firms ask for much the same or less. Those for a level 2 course come from one Welsh college. If you left school without any, begin at level 1 and take maths alongside, since you will need angles.

work-experience =
    Insurance keeps pupils away from the arc in most firms, but you can grind, paint, measure and watch. Colleges hold taster days with real torches, and some schools send groups one day a week from Year 10. Young farmers' clubs and Army cadets sometimes have a set. At home, do not try it alone: house wiring, eyes and barns have all been lost that way.

disclosure =
    There is hardly ever a check, so the trade is open to people with a record, and some first learn it in prison. Nuclear and defence sites vet everyone.

progression =
    The usual steps are more processes, more positions, better certificates. Beyond these there is:

    - foreman, then workshop or site manager
    - weld inspector, who needs sharp eyes and a certificate, and whose knees last longer
    - welding engineer, after a higher certificate or a degree; see [mechanical engineer](career:mechanical-engineer)
    - teacher at a college
    - your own van, or a small fabrication firm

adult-opportunities =
    A good number come at thirty or forty from farming, garages and the [army](career:soldier). Redundant steelworkers have retrained in it too. With an evening class and a test or two you can be earning sooner than in most trades, though at the lower end. [Working Wales](organisation:working-wales) can say if ReAct+ or a Personal Learning Account would pay for the course. Beware of week-long schools that promise a fortune on oil rigs. Nobody sends a beginner to a rig, and underwater welders are divers first.

welsh =
    There is not much to read in this work and most of it is in English: drawings, procedures, certificates. Speech is another matter. In the workshops of Llŷn, Ceredigion and the Tywi valley, Welsh is what people shout over the grinder, and farmers who bring in a broken link box expect to describe it in Welsh.

    An apprentice may ask to be taught or assessed in Welsh at some colleges, for part of the course. On shutdowns with crews from all over Europe, English is used because safety needs one language.

picture-arc-caption = Sparks fly as a plate is welded to a steel beam
picture-arc-description = A welder in a dark mask, leather jacket and thick gloves leans over a steel beam on trestles. A bright light shines where the torch meets the metal, and sparks fly all round. A red curtain screens off the workplace, and gas bottles stand by the window.
