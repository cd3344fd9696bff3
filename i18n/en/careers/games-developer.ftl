### Games developer: words of the career page.

title = Games developer
summary = Makes computer games, as a programmer, artist, designer or tester, for phones, consoles and computers.
also-known-as =
    - games programmer
    - gameplay programmer
    - games designer
    - level designer
    - games artist
    - technical artist
    - QA tester
search-words =
    - games
    - gaming
    - video games
    - computer games
    - gamer
    - Xbox
    - PlayStation
    - Nintendo
    - Minecraft
    - Roblox
    - Fortnite
    - Unity
    - Unreal
    - Godot
    - Blender
    - 3D
    - animation
    - characters
    - VR
    - esports
    - game tester
    - play games for money
    - indie
    - game jam
    - C++
    - gamedev
    - developper
    - gemau
    - gemau cyfrifiadur
starts-from = A level 3 course or A levels
first-step = A portfolio, then a junior post or degree

work-activities =
    Playing games is to this job what eating is to a chef. It helps, but it is not the work. The work is making one small thing feel right: how a character lands from a jump, how long a door takes to open, whether a player of nine can see where to go.

    In a large studio each person has a speciality:

    - *Programmers* write the code for movement, physics, menus, networks and the other characters' wits.
    - *Designers* invent the rules and levels, write them down and change them when players get bored.
    - *Artists and animators* draw, model and move the things that you see.
    - *Sound designers* record boots on gravel and decide when the music swells.
    - *Testers* play the same five minutes all day, trying to break them, and describe each fault exactly.
    - *Producers* keep the plan, the money and the arguments in order.

    In a small one, two or three people do all of that, and the accounts as well. Most studios build on a ready-made *engine*, such as Unity or Unreal, and also do work for hire: part of another firm's game, or software for museums, hospitals and factories. That work pays the rent.

    You should know the other side. Many games are stopped before they are sold. When money dries up, whole teams are let go, and the past few years have been hard all over the world. Players write cruel things. And loving games makes people work longer than they ought to, which some bosses have relied on.

day-at-work =
    A studio of nine people shares two rooms above a shop. The game is about a lighthouse, and a version must go to the publisher on Friday.

    You are the programmer for movement. The morning's first job is a report from the tester: if you climb the ladder backwards while holding the lamp, you fall through the world. It takes you an hour to see why and four minutes to mend. At ten the whole team plays the new build together, in silence, taking notes. The storm is too loud. The second island is lovely and nobody can find the way off it.

    After lunch you sit beside the artist. She wants the rope to sway, and every sway slows the older consoles down. You agree on three ropes that sway and twelve that only seem to. Towards the end of the afternoon the designer changes the height of a jump and half of your week's tuning with it. You sigh, and do it again. It really is better.

    Some weeks before a deadline the lights stay on until nine. In this studio they owe you the hours back.

qualities-and-skills =
    What you need depends on the speciality. All of them call for:

    - finishing things; a small complete game says more than a grand half of one
    - giving and taking blunt comments on work that you care about
    - noticing why something is fun, dull or unfair, and putting it into words
    - working in a team where artists and programmers see the world differently

    Programmers want good maths, above all vectors and trigonometry, and a language such as C++ or C#. Artists want drawing, anatomy and light as well as software. Designers want clear writing and spreadsheets. Studios have become keener to hire people unlike those they have always hired, and to make games that disabled players can use.

pay =
    No survey counts games developers alone. The figures are those of all UK programmers and software engineers in full-time jobs, most of them in banks, business and government, so read them with care. Games usually pay less than other software for the same skill. Artists, designers and testers are paid less than programmers, and a tester's first wage can be near the minimum wage. Few studios in Wales pay as London ones do.

    Work on short contracts is common, and so are gaps. If you publish your own game, the shop takes its share first, and most small games never earn back the time put into them.

hours =
    An ordinary week is much like any office's, and a good many studios let people work from home. The danger is *crunch*: weeks of evenings and Saturdays before a release. Ask at interview when they last did it, and how they paid for it. People who make their own games often do so at night, after a job that feeds them.

places =
    The industry in Wales is small. Nearly all of it is in small firms, and many of these began with students.

    - Most are in and around Cardiff, Penarth and Newport.
    - Swansea, Wrexham and Bangor have a few, often close to a university.
    - Some firms elsewhere in the UK and abroad let their people live where they like.
    - Film and television companies in Wales use game engines for scenery and effects.
    - Firms that train surgeons, soldiers or crane drivers need simulations.

    For a big studio you may have to move, for example to Manchester, Guildford, Leamington Spa or Dundee. [Ukie](organisation:ukie) keeps a map of them.

vacancies =
    Vacancies are posted on studios' own pages, on Discord and LinkedIn, and through [Into Games](organisation:into-games). Hundreds of people go for each junior one. Many are never posted, because somebody already knew somebody from a game jam. Creative Wales announces the Welsh productions that it backs, and those firms will soon be hiring.

entry-routes =
    Nobody asks for a licence or a certificate to make games. The portfolio decides: two or three finished pieces that show the job you want, with a note of what you did yourself. The question is where you will find the time, teaching and company to make it. For most people that is a college and then a degree.

route-university =
    There are games degrees at USW in Cardiff, Cardiff Met, UWTSD in Swansea and Wrexham, some leaning towards art and some towards code. Look at what last year's students have released, and who hired them. For programming, plain computer science is just as good, and it serves you better if games do not work out. Most courses take three years.

route-college =
    Many colleges in Wales have level 3 courses in games development, creative media or computing, over two years. You learn an engine, make a game in a group and build up work to show. The course can take you to university, or to an apprenticeship in software or creative media.

route-direct =
    Send a link and not a long letter. Studios open it for thirty seconds, so put the best first. Join a game jam, in which strangers make a game over a weekend, since it gives you both a finished piece and people who have seen you under pressure.

route-work =
    Testing is the classic back door. It is badly paid and often temporary, but you are in the building. Others cross over from web design, teaching, animation or [software](career:software-developer). In Wales the software apprenticeship is open to a studio that wants an apprentice, though few are big enough to take one.

training =
    At work you learn the studio's tools and habits from those around you. There is seldom a formal scheme except in the largest firms. Engines bring out new versions every year and the makers give lessons free. People go to talks and shows, share problems online and keep a small project of their own going.

qualifications =
    Courses that lean towards code may want maths or computing. Those that lean towards art want art and design, and a portfolio counts as much as grades. We had only a general guide for England to take the degree's requirements from. For the college course, the number of GCSEs is Bridgend's, and others are similar.

work-experience =
    Make something this month. Scratch, Godot, Unity and Blender are free. BAFTA's Young Game Designers competition takes entries from schools, and Technocamps runs sessions with a games flavour. Small studios can seldom host pupils for a week, but may say yes to an afternoon if you write about their own game and not about games in general. A week with a web firm, a theatre's sound desk or an animator is useful too.

progression =
    Titles go from junior to senior to lead. A lead programmer, art director or producer has charge of others. Besides that you can:

    - move to other software, film effects, training or [graphic design](career:graphic-designer)
    - freelance for several studios
    - teach at a college or university
    - found a studio; Creative Wales and the UK Games Fund sometimes give grants, and [Business Wales](organisation:business-wales) advises free

    People change studios a lot, both by choice and not.

adult-opportunities =
    Age is not counted here, but spare time is. A parent with a job cannot spend forty hours a week on a portfolio, so aim at what you already do: a musician for sound, a teacher for learning games, a manager for production, a developer for tools. Keep your wage until the first contract is signed. A part-time degree or an evening course in an engine gives you a deadline and critics. Count on lower pay for a year or two.

welsh =
    Games sell all over the world, so English leads, and a few studios have never made one in Welsh. But S4C and other bodies order games and apps for children in Welsh, museums want bilingual exhibits, and schools want things for lessons. Welsh myths and places turn up in games from Wales, and it helps to be able to read the tales at first hand.

    A player notices at once when Welsh text is too long for its box, or when a voice has been read by someone who does not speak it. If you can write dialogue that sounds like real people in Welsh, say so in your portfolio. Few can.

picture-playtest-caption = Watching someone play for the first time
picture-playtest-description = A teenager with pink pigtails plays with a controller; on the big screen a little red dragon stands on floating islands. The games developer behind her watches with a notebook.
