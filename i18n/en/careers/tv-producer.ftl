### Television producer: words of the career page.

title = Television producer
summary = Takes a programme from an idea to the screen: finds the story, the money and the people, and answers for the result.
also-known-as =
    - TV producer
    - series producer
    - assistant producer
    - producer-director
    - executive producer
    - content producer
search-words =
    - telly
    - television
    - telivision
    - tv
    - media
    - film
    - filming
    - programme maker
    - director
    - runner
    - researcher
    - production
    - production company
    - studio
    - documentary
    - drama
    - sitcom
    - Doctor Who
    - Pobol y Cwm
    - S4C
    - BBC Cymru
    - YouTube
    - streaming
    - behind the camera
    - edit
    - teledu
    - cynhyrchydd
starts-from = The bottom, as a runner or an apprentice
first-step = Short films of your own, then a runner's job or an apprenticeship

work-activities =
    When a programme is good, few viewers could say what the producer did. When it is late, over budget or in court, everybody can.

    It begins with ideas. You watch what is about, meet people with stories, write a page and pitch it to S4C, the BBC, Channel 4 or a streaming service. Nearly all are turned down. With the one that isn't, the work starts:

    - agree a budget and a timetable, and then keep within them
    - hire the director, the camera crew, the researchers, and someone to do the paperwork
    - find the people who will appear, and win their trust
    - see to permissions, contracts, insurance, risk assessments and the rights to music
    - make a hundred decisions a day on location, while it rains
    - sit in the edit for weeks, turning forty hours of pictures into one
    - answer the channel's notes, check the facts with a lawyer, and deliver on the day

    What that means depends on the kind of programme. In news and live events you have minutes to decide. On a documentary you may live with one family for a year. In drama the producer holds together writers, [actors](career:actor), designers and money, while a director works on the floor. In a small company you do all these jobs yourself, and make the tea.

    You carry a duty to those you film. A programme can change someone's life, and not always for the better.

    It can be the best fun you ever have at work, but it is an anxious way to live. Most people are hired for one programme and then look for the next. Channels have cut back, and in slack times good producers have driven vans. Getting in often depends on whom you know, and the trade is only beginning to be open to people without savings.

day-at-work =
    You are producing a series on village halls for S4C, and today you film in Cribyn.

    - At six you are in the car with the director, going through the running order.
    - At eight the crew unloads. The hall's heating hums on the sound, so you ask for it to be turned off, and apologise in advance for the cold.
    - At nine the woman who was to tell the main story doesn't want to be on camera any more. You sit down with her, without a crew, for half an hour. She agrees to her hands and her voice.
    - At noon you spend eleven minutes on the telephone about a song that costs too much.
    - At two there is a drone, a choir and a shower. You drop one scene to save the light.
    - At five you thank everyone by name, sign the timesheets and check that the pictures have been copied twice.
    - At eight, in a hotel, you look at yesterday's first cut and write to the editor: begin with the hands.

qualities-and-skills =
    There is no single sort of producer, but those who last tend to have:

    - a nose for a story, and an idea of who would watch it
    - the trust of people who don't trust easily
    - figures in their head: days, rates, overtime, how much is left
    - calm, and a second plan
    - the ability to say no to a friend
    - some knowledge of cameras, sound and editing, often from doing it
    - kindness to runners, who will be commissioning in ten years

pay =
    Almost nobody begins as a producer. A runner or an apprentice gets about the minimum wage, which is what the hourly figures show. From researcher to assistant producer to producer it climbs, and freelance day rates can look handsome. But count the weeks between jobs, when there is none.

    The survey takes in arts officers, theatre directors, floor managers and others with producers, in all the UK, and only those on a full-time payroll. Much of the trade is not in it. Bectu, the union, publishes guides to rates. Check whether a deal includes holiday pay and overtime, and get it in writing.

hours =
    The figure for the week is for staff. On location the days are long, with travel on top, and filming goes by the light, the tide or the star's diary. There are nights away. Development and editing are more like office days. In between comes time off that you have not asked for. People with small children find it hard, and some companies now try job shares and shorter days.

places =
    Cardiff is one of the largest centres outside London, with the BBC in Central Square, the drama studios in the Bay, and companies from two desks to two hundred. High-end drama is shot at studios in and around the city and in Bridgend. S4C has its head office in Carmarthen. There is a cluster in Caernarfon and Anglesey too, with a soap opera on the Menai, and companies in Llanelli and Swansea.

    You could also make films for charities, rugby clubs or universities, or for a channel of your own.

vacancies =
    Many jobs are never advertised. What is, you will find on the sites of [S4C](organisation:s4c), [BBC Careers](organisation:bbc-careers), [ScreenSkills](organisation:screenskills) and the companies, and in groups on Facebook for crew in Wales. Send a short e-mail with a link to something you made, and name a programme of theirs that you liked. Then ring.

entry-routes =
    The ladder goes runner, researcher or coordinator, assistant producer, producer. It takes five to ten years, and each rung rests on the last producer being willing to have you back. You can step on it at eighteen or after university. What a degree does not do is let you skip a rung.

route-work =
    A runner fetches, drives, prints, and keeps the public out of shot. It is dull and tiring, and you learn how everything fits together. Be early, be cheerful, listen. A full driving licence makes a great difference in Wales. From there, or from office jobs such as production secretary, you move to researcher: finding people, facts, places and archive.

route-apprenticeship =
    In Wales there is a level 3 apprenticeship in creative and digital media. Some apprentices work for one employer, like the BBC or ITV. In the shared scheme called CRIW they spend a year on several productions, one after the other, as a freelance does. It is run by [Sgil Cymru](organisation:sgil-cymru) with a college. You are paid, it has been offered in the south and the north, and applicants far outnumber places.

route-university =
    Degrees in film, television and media production are taught at the University of South Wales, Aberystwyth, Bangor, the University of Wales Trinity Saint David and Wrexham, among others. Choose by what their students make and where they are now. History, science, law or farming can be worth as much, because programmes are about something.

route-direct =
    Make things. A channel with a few thousand faithful viewers, a podcast, or a film shown at a local festival may be looked at before any certificate. Broadcasters run schemes for new voices, above all for people whom the trade has left out. S4C and Channel 4 look for them in Wales.

training =
    You learn from a dozen producers what to do, and from two or three what not to. Short courses fill in: health and safety, media law, budgets, data wrangling, how to work with children, who need a licence from the council. [TAC](organisation:tac), Sgil Cymru and ScreenSkills run them at low cost, many in Welsh.

qualifications =
    Few employers will ask to see your grades. The ones here, for a degree or an apprenticeship, are from a guide for England. Your showreel and your last three credits are what count.

work-experience =
    The BBC, S4C and some companies give short placements, which you apply for months ahead. Beyond that: the school show, filming the eisteddfod or the under-fourteens, hospital radio, a local theatre. Offer to be a contributor, an extra or a member of an audience, and watch what the crew do. Weeks on end for nothing are not work experience: say no.

progression =
    A producer may become a series producer, then an executive who oversees several programmes, or a commissioner who decides what a channel will show. Some direct, or write. Others form a company with two friends and a loan, for which [Creative Wales](organisation:creative-wales) and [Business Wales](organisation:business-wales) can give advice. Skills go across to [journalism](career:journalist), marketing, festivals and games.

adult-opportunities =
    Those who have run a kitchen, a ward, a site or a farm know how to produce. Television needs accountants, drivers, carpenters and lawyers as well, and many have gone sideways from such a post. Be ready to begin again below people younger than you, and have some months' money put by. There are schemes to help people come in, or come back after bringing up children.

welsh =
    For this trade Welsh is a door that stays shut to most of Britain. S4C buys programmes from dozens of companies, and on them the meetings, scripts and interviews are in Welsh. A researcher who can phone an old man in Pen Llŷn and be asked in for tea is worth a great deal. That is why some from Wales are producers before they are thirty.

    Series are often shot twice, once in each language. Learners work on crews too, and the courses that help people to use their Welsh at work are well known in the trade.

picture-gallery-caption = Five minutes to air in the gallery
picture-gallery-description = A television producer with grey curls, gold glasses and a headset points at a wall of small screens, with a script on the desk. A colleague beside her works the switches.
