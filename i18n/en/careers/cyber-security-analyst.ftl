### Cyber security analyst: words of the career page.

title = Cyber security analyst
summary = Watches over computer networks, spots attacks and helps organisations to keep criminals out.
also-known-as =
    - information security analyst
    - SOC analyst
    - security operations analyst
    - threat analyst
    - incident responder
    - penetration tester
    - ethical hacker
search-words =
    - cyber
    - cybersecurity
    - hacking
    - hacker
    - pen tester
    - pentesting
    - white hat
    - red team
    - blue team
    - malware
    - virus
    - ransomware
    - phishing
    - passwords
    - firewall
    - encryption
    - digital forensics
    - GCHQ
    - spy
    - online safety
    - SIEM
    - CompTIA
    - Security+
    - capture the flag
    - cyber crime
    - syber
    - seiber
    - diogelwch ar-lein
starts-from = GCSEs, then a course or apprenticeship
first-step = A help desk or trainee analyst's post

work-activities =
    Every hour of the day, programs on the other side of the world try the doors of hospitals, councils and shops. Most attempts fail. Your work is to notice the one that may not.

    Many analysts start in a *security operations centre*. Screens show a stream of alarms from laptops, servers and mail. Nearly all are false. You look at each one, ask whether a person would really have logged in from there at that hour, and close it or pass it on. When an attack is real, you cut the machine off, save the evidence, find out how they got in and help to put things right.

    The same title covers other tasks:

    - looking for weak spots in systems, and chasing the owners until they are mended
    - trying to break in, with written permission, and reporting how you did it
    - writing rules, checking suppliers and preparing for audits
    - teaching staff not to open what they should not open

    It is not like the films. There is little typing at speed in the dark, and a great deal of reading logs, writing reports and asking polite questions of people who find you a nuisance. Success means that nothing happens, so thanks are rare. After a bad attack, days can be very long, and you may see how frightened the people are who have lost their files. Some work with the police means seeing disturbing things; teams should offer help with that.

day-at-work =
    Take a night shift, since somebody has to.

    You come in at seven in the evening. The analyst who is leaving shows you what is still open: a lost phone, a supplier who has been hacked, and a printer that keeps talking to an address in another country. By nine you have settled the printer. It was looking for an update.

    Around midnight the alarms come faster. Someone at a health centre has typed a password into a false page, and now that account is sending mail to four hundred people. You lock the account, pull back the mail that nobody has yet opened, and ring the manager on call. Then you go through the log, minute by minute, to see what else was touched.

    From three until five it is quiet. You finish your notes and work on a course that your employer pays for. At seven you hand over and go home to sleep, badly, as people do in the day.

qualities-and-skills =
    Technical knowledge can be taught. What teams look for is this:

    - curiosity that does not switch off: how would I get round that?
    - patience with dull screens, and the sense to see when one line differs
    - honesty, since you can read things that are none of your business
    - a calm voice on the phone to someone who has just done something foolish
    - clear reports, for managers who know nothing about networks
    - a good grasp of how networks, operating systems and websites work, which you build over time

    Never practise on a system that is not yours. In the UK that is a crime under the Computer Misuse Act, even for fun, and a conviction may end this career before it begins. There are legal games and practice ranges instead.

pay =
    This survey group is a narrow one: the UK's cyber security professionals who are employed full time. It puts analysts together with testers, engineers, auditors and risk managers, most of whom have some years behind them. A first post on a night-shift team, or a year on a help desk, is likely to fall below the lowest figures.

    The apprentice's amount is the minimum wage, and few firms in this field pay so little. Shift allowances matter. Defence, banks and consultants are at the top, while councils, colleges and the NHS are lower but steadier.

hours =
    Protecting a network is round-the-clock work. In a security operations centre you can expect twelve-hour shifts, with nights, Christmas and weekends in turn. Testers, auditors and advisers mostly work office days, with some travel to customers. Many posts can be done partly from home; those that deal with secret material cannot.

places =
    South-east Wales has one of the stronger clusters in the UK.

    - Newport has the National Cyber Security Academy of the University of South Wales, and large employers such as the Office for National Statistics.
    - In Ebbw Vale there is a cyber centre, the National Digital Exploitation Centre, on the site of the old steelworks.
    - Cardiff has banks, insurers, consultants and the public bodies that run digital services.
    - Across Wales, police forces, health boards, universities, water and energy companies all need people.
    - In the north-east, aircraft makers and the firms that supply them guard their designs.

    GCHQ is over the border in Cheltenham, and some people commute from Monmouthshire.

vacancies =
    Apprenticeships are on the site of [Careers Wales](organisation:careers-wales), and posts in government on [Civil Service Jobs](organisation:civil-service-jobs). The rest are spread over LinkedIn, company sites and agencies. Adverts ask for more than they need. If you have two thirds of the list, apply.

entry-routes =
    The sore point first: there are many adverts for experienced people and few for beginners. So most people get in by a side door, as a technician on a help desk, in networks or as a [software developer](career:software-developer), and move across after a year or two. Apprenticeships and degrees with a year in industry are the straightest ways.

route-university =
    The University of South Wales, Cardiff, Swansea, Cardiff Met, UWTSD and Wrexham all have degrees in cyber security or in computing with security in it. At Newport, students work on real tasks from companies. A degree in computer science leaves more doors open. Look for certification by the [National Cyber Security Centre](organisation:ncsc) as a sign of quality.

route-apprenticeship =
    Wales has its own cyber security analyst apprenticeships, at levels 3 and 4. No grades are fixed, but C grades in maths and in English or Welsh are advised, and for level 4 also A levels or something like them. Above these stands a degree apprenticeship in applied cyber security, for instance at Cardiff Met, where you work full time and study for one day a week over three years.

route-college =
    A level 3 course in computing or digital technology at a college lays the foundations, above all if it teaches networks. Ask the college whether you can take an industry certificate at the same time. From there people go on to a help desk, an apprenticeship or university.

route-work =
    Help desk staff, network engineers, police officers, soldiers, auditors and fraud investigators all come across. Ask your present employer whether you can sit with the security team for a day a week.

training =
    You learn on the rota, beside someone who has seen it before. Certificates count for more here than in most of computing. A beginner's one shows that you know the basics, and there are harder ones for testers and managers. They cost hundreds of pounds and run out after some years, so let an employer pay.

qualifications =
    The framework for apprentices in Wales gives advice and no fixed bar, and the grades come from there. For the degrees, we have had to use England's general guide. Many computing degrees take any three subjects; a few want maths.

work-experience =
    Schools can enter online contests run by the UK's cyber bodies, and Technocamps comes to them with workshops. At home, build a small network out of old machines, and play “capture the flag” games made for learners. Real placements are hard to get under eighteen, as visitors may not see the screens. Offer to help your school's own network manager, and ask about talks by the regional police cyber team.

disclosure =
    Trust is the whole of the job, so nearly every employer looks into your past. A basic check is the least. For government or defence there is security vetting, which can take months, asks about money, family and friends abroad, and may require that you have lived in the UK for some years. Old cautions need not rule you out. Lies will.

progression =
    A junior analyst becomes a senior one in about three years, and leads a shift. After that the roads part:

    - into testing, where you attack for a living
    - into forensics and response, where you clear up afterwards
    - into design, building systems that are hard to break
    - into risk and law, which leads to the post of chief information security officer

    The [UK Cyber Security Council](organisation:uk-cyber-security-council) awards chartered titles. They are still new.

adult-opportunities =
    This is a field in which a second career works well, because criminals prey on people and not only on machines. Someone who knows how a bank, a ward or a factory runs will see what does not fit. Personal Learning Accounts have paid for cyber courses at Welsh colleges; ask yours what is on offer. Leavers from the armed forces often hold clearance already, and that is worth saying at the top of a CV.

welsh =
    Alarms, tools and reports are in English. Yet fraud also comes in Welsh: false mail that claims to be from a council or a chapel fund can only be judged by someone who reads it. Public bodies that warn people of scams, or train their own staff, must do so in both languages.

    In north-west Wales the police, the councils and the health board work with many Welsh speakers, and after an attack it calms people to be told in their own language what has happened. Few analysts in Wales can do that, so mention it when you apply.

picture-watch-caption = One red dot on the map
picture-watch-description = In a dim room an analyst with glasses and a hearing aid looks up at a wall map of lit lines. One dot glows red, and screens on the desk show code and a chart.
