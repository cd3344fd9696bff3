### Graphic designer: words of the career page.

title = Graphic designer
summary = Arranges words, pictures and colour so that people see, understand and remember: signs, books, packets, screens.
also-known-as =
    - visual designer
    - brand designer
    - digital designer
    - artworker
    - book designer
search-words =
    - graphic design
    - graphics
    - design
    - art
    - drawing
    - logos
    - logo design
    - posters
    - branding
    - packaging
    - magazines
    - book covers
    - typography
    - fonts
    - Photoshop
    - Illustrator
    - InDesign
    - Figma
    - Canva
    - illustration
    - websites
    - signs
    - grafic designer
    - dylunio
    - graffeg
starts-from = A portfolio
first-step = A junior post, placement or small commissions

work-activities =
    You have passed a hundred pieces of your own trade by breakfast: the milk, the bus timetable, the app that wakes you. When they are done well you notice nothing. You only find the platform.

    - You listen to what a client wants, and then to what they need.
    - You look at what others have done, sketch, throw away, and sketch again.
    - You choose letters, spacing, colours and pictures, and try them on a phone, a van and a mug.
    - You present two or three ideas and say why.
    - You change the one that is chosen, eleven times.
    - You prepare files that will print without a white edge, or hand over sizes and states for the web.
    - You see that someone with poor sight or no colour vision can read it.

    Some designers do book covers, some the wayfinding of hospitals, some the moving titles on S4C.

    The client's nephew also has the program. Programs that make pictures from a sentence have taken the cheapest end of the trade, and are tools at the other. What is left is thinking, taste and getting people to agree. You have to bear being told to make the logo bigger. Jobs are few for the number who study for them, and the first ones are poorly paid.

day-at-work =
    Nine, a studio of four in a former bank at Machynlleth. The wall is covered with a festival that does not exist yet.

    First you send a bilingual leaflet to the printer, after you have found that a hyphen breaks *Llanbryn-mair* at the wrong place. Then a call with a cheese maker, who likes everything except the cow.

    At eleven you draw a new cow, nine of them, on paper. The sixth has something about the ears.

    After lunch your colleague from the language side reads the hospital signs with you. In English there is room; the Welsh is half as long again, and must not be smaller. You make the arrow narrower and both lines fit. You print it at full size, tape it to the end of the corridor and walk towards it in someone else's glasses.

    Four o'clock: invoices. At five the cow, on a mug.

qualities-and-skills =
    - An eye trained by looking and drawing.
    - Typography, in at least two languages.
    - The main programs, and quickness to learn new ones.
    - Asking questions, and hearing the answer behind the answer.
    - Defending an idea without being hurt if it dies.
    - Exactness: a wrong telephone number on ten thousand leaflets is yours.
    - Deadlines, prices and copyright.

    You need not be able to draw like an artist. Colour-blind designers exist, and check with tools.

pay =
    The survey is of employed designers for print and screens. Starters are well below its middle, and Cardiff and Bristol pay more than the west. Work for screens pays more than print. Freelances charge by the day or the job; take off equipment, programs, insurance and weeks with no work before you compare.

    Never do a big piece of work free "for your portfolio" for a firm that has money.

hours =
    Office hours with a rush before print day or a launch. Studios differ much in how often they work late, so ask those who work there. Many designers are part time, at home or self-employed, which suits people with children, and people who like their own hours.

places =
    Cardiff has most studios and the broadcasters. There are others in Swansea, Newport, Caernarfon, Bangor, Aberystwyth and Wrexham, and publishers in Talybont, Llandysul, Llanrwst and Tregaron. Universities, councils, the National Library, museums and big charities have designers within. Printers and sign makers employ artworkers in most towns. Working from a cottage for a client in Copenhagen is quite usual now.

vacancies =
    Follow studios whose work you admire, and write when you have something to show. Real posts are on design job boards, on firms' pages and on Lleol.cymru for bilingual ones. Most first jobs follow from a placement, a degree show or a friend of a friend.

entry-routes =
    People hire the portfolio. Ten good pieces, each with the problem, the rough work and the result, open the door whether or not you have a degree.

route-university =
    Wales has graphic design or illustration at UWTSD in Swansea, Cardiff Met, USW and Wrexham, and art at Aberystwyth. Most people spend a foundation year first, at a college, which is often the best year of all. Go to the degree shows in June and decide by what is on the walls.

route-college =
    Level 3 art and design is taught at most colleges, and a foundation diploma after A levels. At Coleg Sir Gâr, for example, you can go on to a degree in the same building. You leave with work on paper and know whether you want to do this eight hours a day.

route-apprenticeship =
    Wales has no apprenticeship called graphic design. The pathway for a digital content designer, and those in digital marketing and print, come nearest: you are paid, and make things for the screen from the first month.

route-work =
    Sign makers, printers and small marketing teams take people with an eye and teach them the programs. Do the posters for your club, the menu for the café, and build from there.

training =
    You learn letterforms, grids, colour, printing, motion and interaction, and present your work to be taken apart. In a studio you begin by tidying other people's files, which is where you learn how they are made. You go on with short courses, talks and looking. The ISTD's student briefs and the D&AD New Blood awards are known by every employer.

qualifications =
    For a degree the portfolio and interview weigh more than points; some offer a place on those alone. Art and design is the natural A level or BTEC, and a language or psychology goes well with it.

work-experience =
    Redesign something bad that you use: the bus timetable, the school's website, the chip shop menu. Show before and after. Enter the Urdd's art and craft competitions. Ask a studio for a week and bring a sketchbook. Learn to set type by hand if you ever get the chance.

progression =
    Junior, middleweight, senior, art director, creative director: five years a step at most. Others turn to illustration, motion, [games](career:games-developer), user experience, teaching or [marketing](career:marketing-executive), where strategy pays more. Some start a studio with one friend and one client.

adult-opportunities =
    Teachers, printers, architects and painters cross over well. A year of evenings, a foundation course part time, and five real jobs for real shops will do more than a costly online certificate. Start as a freelance while you still have wages.

welsh =
    Setting two languages side by side, so that neither looks like the translation, is an art in which Wales leads the world, and designers from here are asked about it. You must know that *ll* and *dd* are letters, where a word breaks, and that a roof goes on *ŵ*.

    Publishers, S4C's suppliers and councils like people who can read what they lay out. A typing error in big letters on a hospital ends up on television.

picture-poster-caption = Choosing the colours of a poster
picture-poster-description = A graphic designer with pink hair and glasses holds a fan of coloured strips beside a screen, on which a poster of a sun, a hill and a red shape is taking form.
