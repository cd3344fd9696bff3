### Welsh–English translator: words of the career page.

title = Welsh–English translator
summary = Turns texts or speech from English into Welsh and from Welsh into English, so that both say the same and both sound right.
also-known-as =
    - translator
    - Welsh translator
    - simultaneous interpreter
    - interpreter
    - language officer
    - reviser
    - subtitler
search-words =
    - translate
    - translation
    - translating
    - Welsh language job
    - bilingual jobs
    - interpreting
    - headset
    - subtitles
    - proofreading
    - proof reader
    - editor
    - linguist
    - Welsh degree
    - freelance
    - work from home
    - Trados
    - Cysill
    - Cysgeir
    - termau
    - Google Translate
    - AI translation
    - Senedd
    - council
    - cyfieithu
    - cyfieithydd
starts-from = Very good Welsh and English
first-step = A degree, then a trainee post in a translation unit

work-activities =
    Wales has two official languages, and public bodies must use both. Behind each bilingual form, sign, website and meeting stands a translator, or several. Most of what they do goes from English into Welsh.

    The main craft is *written translation*. In a week you might have school closures, a leaflet on breast screening, three hundred words about bins, a minister's speech, a lease and the label of a cheese. You work at two screens, with a program that remembers how each phrase was put before. You look up terms, ring the author to ask what on earth was meant, and turn it into Welsh that nobody would guess had begun as something else. Then a colleague revises it and you swallow your pride.

    The other art is *simultaneous interpreting*. You sit at the back of a council chamber, an inquiry or a wedding with a microphone. As someone speaks Welsh, those who don't understand it hear your English in their headphones, two seconds later. There is no time to look anything up.

    There is subtitling too, and proofreading, and advice on plain Welsh.

    Machines have altered the trade. A first draft now often comes from a computer, and your part is to find what it has got wrong: a missing *not*, a word of the wrong sense, a sentence with no life. Some translators like the speed. Others feel that the best of the work has been taken, and that clients want to pay less for the rest. Nobody can say for sure how many will be needed in ten years. Those who revise well, interpret, or know law or health in depth look the safest.

day-at-work =
    You are three months into a job with a council's translation unit, working two days at home and three in the office in Caernarfon.

    At nine there are eleven jobs in the queue. A tweet about ice comes first, since it is wanted in ten minutes. Then a report for the planning committee: two thousand words, due at four. The program offers the standard opening from last time. You change one number and almost miss another.

    At eleven the senior translator goes through yesterday's work with you. She has marked a borrowed idiom, a mutation and a line that says *may* where the English has *must*. It stings, and she is right.

    After lunch you walk across to watch a colleague interpret at a public meeting. Two farmers speak at once, one of them in verse. She gets most of it. At four the report goes back, and at five the headline on your own tweet is on the screen by the bus stop.

qualities-and-skills =
    Being bilingual is not the same as being able to translate. What is asked for is:

    - Welsh that is rich and correct, in the formal style and the everyday one
    - English as good, since you must see every shade of what is meant
    - doubt: the habit of checking what you think you know
    - the ability to sit still with a text, and to let it go at the deadline
    - a wide general knowledge, from cattle to capital gains
    - discretion, as you read things before the public does

    For interpreting add quick thinking, a pleasant voice and steady nerves.

pay =
    The survey puts translators in one box with authors, technical writers and others who write for their living, in the whole of the UK. Few of them work with Welsh, so it gives you only a rough idea.

    In Wales the public bodies set the pace. The Senedd and the Welsh Government tend to pay best, and have trainee posts at times. Councils, health boards and universities come next, and private companies vary a lot. Freelances charge by the thousand words, or by the half-day for interpreting. When work is steady they can do better than employees, but they have no holidays or sick pay, and rates have been under strain since machines came in.

hours =
    Ordinary office hours are the rule in a unit. Urgent things, such as a flood, an outbreak or an election, upset it. Council and community meetings that need an interpreter are often held in the evening. Freelances set their own day, and find that many clients send work at five o'clock and want it by nine.

places =
    The largest teams are in Cardiff, at the Senedd and the Welsh Government, and in Gwynedd. Every council, health board, police force and university has translators or buys in their work. There are companies in Caernarfon, Bangor, Aberystwyth, Carmarthen and Cardiff, some of a good size. Because the work comes over the internet, a translator can live in Llanberis or in Lisbon.

vacancies =
    See [Lleol.cymru](organisation:lleol-cymru), Golwg and the sites of public bodies. [Cymdeithas Cyfieithwyr Cymru](organisation:cyfieithwyr-cymru) sends notices of posts and of work on offer. Trainee posts come in ones and twos, often in spring, so watch for them.

entry-routes =
    There is no single door. Most translators have a degree, more often than not in Welsh, but what decides is a test: two passages, a dictionary and an hour. Sit one as practice before you apply. Passing the examinations of the professional body shows an employer that others have judged you as well.

route-university =
    Take a degree in Welsh at Aberystwyth, Bangor, Cardiff or Swansea and you will find modules on translation, and professional Welsh with time on placement. There are also master's courses in professional translation. For interpreting, the University of Wales Trinity Saint David has a postgraduate course that the professional body supports. A degree in law, science or history together with first-rate Welsh is a strong card too.

route-work =
    Many begin in another post where Welsh is used, in an office, a school or a newsroom, and start by translating the odd letter. Ask if you can help, and have your efforts revised. Some have then moved into a unit as a trainee, on a salary, with a structured year or so in which every line is corrected.

route-direct =
    You may write to translation companies and offer to do their test, even if nothing is advertised. They keep lists of freelances for busy times. Have some of your work looked over by someone good before you do: one poor text can close a door.

training =
    You learn it line by line, from people who correct you. Somebody revises all you do for the first year, and some of it for ever. You learn to use the memory program, the style guide of the house, and the term banks such as [Termau Cymru](organisation:termau-cymru). Interpreters practise on recordings for months before their first meeting.

    The law, technology and the language all move, so short courses go on all your life. The professional body runs many.

registration =
    Membership of [Cymdeithas Cyfieithwyr Cymru](organisation:cyfieithwyr-cymru) is at two levels for written work, basic and full, with a third kind for interpreters. You can join only by passing its examinations: timed papers in either direction, or a spoken test in a studio. Adverts often call for membership or say that you must be working for it, and some clients will use members alone.

qualifications =
    What the table says comes from a guide for England that speaks of translators in general. For a degree in Welsh, expect to be asked for Welsh at A level, first or second language. When you look for work, the test outweighs the class of your degree.

work-experience =
    Translate something real: posters for a club, a menu, the papur bro, articles for the Welsh Wikipedia. Get a fluent reader to mark it. Units may take a student for a week, under a promise of silence. Meanwhile read good Welsh daily, since that is where your ear is made.

progression =
    A trainee becomes a translator, a senior who revises, then a head of unit. You can branch into interpreting, terminology, subtitles, legal drafting in two languages, or the tools themselves, where linguists work with computer scientists. Many go freelance after some years. Others edit books, become a [Welsh teacher](career:welsh-teacher) or a [journalist](career:journalist), or train as a [solicitor](career:solicitor).

adult-opportunities =
    People often turn to translation after teaching, law, farming or raising children. What you know about your first trade is worth money here. If you learned Welsh as an adult you are not ruled out: some translate into English, their stronger side, and some do both. Freelance work can be built up in the evenings. [Business Wales](organisation:business-wales) helps with the accounts.

welsh =
    Your Welsh is your livelihood, and you choose daily what other people will read. Too stiff, and they will click on the English. Too loose, and a lawyer will complain. You will carry a list in your head of words that you would like to bring back, and others that you would shoot.

    Most units work through Welsh and are good company. As long as the law gives people the right to use it with public bodies, someone will have to make sure that what they read is true.

picture-booth-caption = Interpreting in the booth
picture-booth-description = A Welsh interpreter with a headset speaks into a microphone in a booth. Behind her, through the glass, people sit round a meeting table, two of them with headphones.
