### Journalist: words of the career page.

title = Journalist
summary = Finds out what has happened and why, checks it, and tells it to the public in words, sound or pictures.
also-known-as =
    - reporter
    - broadcast journalist
    - news editor
    - digital journalist
    - multimedia journalist
    - correspondent
    - feature writer
search-words =
    - journalism
    - jurnalist
    - journo
    - news
    - newspaper
    - reporter
    - reporting
    - newsreader
    - news presenter
    - radio
    - magazine
    - writing
    - write stories
    - interviews
    - sports reporter
    - rugby writer
    - politics
    - investigations
    - shorthand
    - podcast
    - NCTJ
    - BBC
    - S4C
    - WalesOnline
    - Golwg
    - newyddion
starts-from = A journalism course, or an apprenticeship
first-step = Stories of your own that you can show

work-activities =
    Someone has to ask the council where the money went. A reporter finds out what people would rather not say, or simply what is on, who won and why the road is shut, and gets it right before the deadline.

    You read agendas, court lists and planning notices. You ring people, knock on doors, sit in the magistrates' court, stand on a touchline and scroll through posts to see which are true. Then you tell it: as two hundred words for a website with a picture and a headline, as a minute for radio, or as a film that you shot and cut on a phone. Often it is all of these before tea.

    Others in the newsroom decide what is covered, edit, check the law, read the bulletin on air or dig into one subject for months.

    You always work with rules in your head. You may not say what would spoil a trial, name a child in some cases, or call a person a thief unless you can prove it. A mistake can cost your employer a great deal and a stranger their good name.

    Some of it is harsh. You will have to speak to a family on the worst day of their lives, and see things at the scene that you would like to forget. People abuse reporters on the internet, women most of all. Much writing is now quick rewriting for clicks, counted on a screen on the wall. And the business is shrinking. Local papers have closed, teams have been merged, and those who are left do more.

day-at-work =
    This is a Monday for a reporter on a news site in Swansea, shift from seven to three.

    - At seven you check overnight calls with the police, fire and ambulance services. A lorry is on its side. It is online by a quarter past.
    - At half past eight comes the news meeting, on a screen. Each person offers two ideas. Yours is about a school with no caretaker.
    - At nine you ring the head, a parent and the council. One talks, one cries, one will “come back to you”.
    - At eleven you are in court for a sentencing, taking notes in shorthand because you may not record. You file from the steps.
    - At one you film a swimmer of ninety in the sea at Langland.
    - At two the council's answer arrives, and does not answer. You say so in the story, and a senior checks every line.
    - At a quarter past three you leave. Eighteen thousand people have read about the lorry, and four hundred about the school.

qualities-and-skills =
    Nosiness is the root of it, with the stubbornness to go on ringing. To be worth reading you also need:

    - accuracy, down to the spelling of each name
    - plain writing that comes fast
    - an ear for what an interview leaves out
    - nerve with the powerful and gentleness with the bereaved
    - fairness: you give people you dislike the chance to reply
    - enough maths to see through a percentage
    - skill with a camera, sound and social media

pay =
    The start is poor for a job that most people enter with a degree, and local papers pay least. Broadcasters and national titles pay more, and a specialist or an editor a good deal more. The survey has one figure only, the middle one, because there were too few journalists in it for the rest. It takes in reporters in London, who push it up, and leaves freelances out.

    Freelances are paid by the word, the piece or the shift, late as a rule. The hourly rate is the least for an apprentice. Some trainees get help with the cost of their diploma from bursaries for people of modest means or from groups that are seldom heard in newsrooms.

hours =
    News has no bedtime. You work a rota of early, late and weekend shifts, and when something big breaks you stay. Election nights, floods and cup finals are long. Papers that come out weekly or monthly are calmer. You may be by yourself in a car in the rain at nine at night with no signal and a deadline.

places =
    Cardiff has the most jobs: BBC Cymru Wales, ITV Cymru Wales, WalesOnline and the Western Mail, Nation.Cymru and the Senedd correspondents. There are newsrooms in Bangor, Wrexham, Swansea, Newport, Aberystwyth and Carmarthen, and weekly papers in smaller towns, though some have a reporter who lives fifty miles off. In Welsh there are the BBC's *Newyddion* for S4C, Radio Cymru, Golwg, and magazines. Trade papers and charities want writers too, and many from Wales have gone on to London or abroad.

vacancies =
    Look at [BBC Careers](organisation:bbc-careers), Reach, Newsquest, ITV, HoldtheFrontPage and the site of the NUJ; and for posts in Welsh at [Lleol.cymru](organisation:lleol-cymru) and Golwg. Trainee schemes open once a year and draw hundreds. Small editors hire the person who keeps sending them usable stories.

entry-routes =
    Papers and sites look for the diploma of the [NCTJ](organisation:nctj), in which you pass reporting, law, public affairs and perhaps shorthand. Broadcasters also recognise courses of the [BJTC](organisation:bjtc). You may reach either through a degree in journalism, a year after another degree, or now and then as a trainee.

    Beside the certificate everyone wants to see published work. Start that now.

route-university =
    You can take journalism as a first degree, as at the University of South Wales, or study something else and then do a year's master's. Cardiff's is one of the best known in Britain, teaches you in a working newsroom, and arranges placements. Be careful with titles: some degrees in media or communication are about journalism and do not train you to do it. Student papers and radio stations count for as much as the lectures.

route-apprenticeship =
    BBC Cymru Wales and ITV Cymru Wales have taken on apprentices, and some of them have worked in news. In Wales the qualification has been the level 3 apprenticeship in creative and digital media, with [Sgil Cymru](organisation:sgil-cymru). There are few places and a great many applicants. The apprenticeships in journalism that you will see online are mostly English ones.

route-direct =
    A weekly paper or a Welsh-language site sometimes takes a keen school leaver or a graduate with no diploma, and trains them as they work. You get in by having written for it already. Cover a club, a council or a valley that nobody else covers.

route-college =
    The NCTJ's diploma can also be taken without a degree, by fast courses of some months in person or online. They cost money and most of the centres are in England, so compare what their students went on to do.

training =
    You practise on real streets. A tutor sends you out with no idea and wants a story by four. You learn media law until you can recite it, how councils and the Senedd work, how to read a balance sheet, how to film, and how to test whether a picture is genuine. Shorthand takes months of daily drill.

    After about eighteen months in a job you may sit the senior qualification. Newer subjects are data, safety in crowds, and what to let a machine write.

qualifications =
    For a degree course A levels in essay subjects are the usual thing. A postgraduate course wants a good degree in anything. It will also set you a news quiz and an interview, and ask what you have had printed. What the apprenticeship asks for is taken from a guide for England.

work-experience =
    Make something each week: match reports for a club, a newsletter about your village, interviews for a podcast. A local editor may give you a week if you come with three ideas. Go and sit in a council meeting or the public seats of a court; it is open to you, and it is free theatre. The papurau bro are glad of young writers.

progression =
    You may become a specialist, in health, politics or rugby, or a chief reporter, news editor or editor. Broadcasters have producers, presenters and correspondents. Investigations and documentaries lead towards work as a [television producer](career:tv-producer). Plenty go over to press offices and [marketing](career:marketing-executive), where the money and the hours are better, and some regret it.

adult-opportunities =
    A past life helps. A nurse who can write about health, or a farmer about land, has what a graduate has not. A year's course in middle age is a gamble with money, so begin as a freelance beside your job, with a column or a podcast. Community sites and local papers are an open door.

welsh =
    If you can report in Welsh you are among few, and newsrooms need you. BBC Cymru, ITV Cymru, Golwg360 and S4C's news services work in it all day, and often one reporter does the same story in both languages. You ask a farmer for it in Welsh at ten and in English at five past.

    It takes quick, clear Welsh that people speak, not what they read in a report. University courses in Cardiff, Aberystwyth and Bangor teach some journalism in Welsh.

picture-interview-caption = Asking a fisherman on the quay
picture-interview-description = A journalist in a gold headscarf holds a recorder towards a white-bearded fisherman in orange overalls on a quay. A red boat lies behind them.
