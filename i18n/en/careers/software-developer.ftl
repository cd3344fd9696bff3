### Software developer: words of the career page.

title = Software developer
summary = Writes, tests and mends the programs that run phones, websites, machines and offices.
also-known-as =
    - programmer
    - coder
    - software engineer
    - web developer
    - app developer
    - full-stack developer
    - applications developer
search-words =
    - coding
    - code
    - programming
    - computer science
    - IT
    - apps
    - websites
    - Python
    - Java
    - JavaScript
    - C++
    - HTML
    - SQL
    - front end
    - back end
    - DevOps
    - GitHub
    - debugging
    - hacker
    - AI
    - machine learning
    - tech job
    - work from home
    - programer
    - developper
    - rhaglennydd
    - codio
    - cyfrifiaduron
starts-from = GCSEs, then a course or apprenticeship
first-step = A junior or apprentice post

work-activities =
    Somebody has a problem: patients miss their hospital slots, or farmers fill in the same form four times. You find out what they need, and turn it into instructions that a computer can follow.

    In most weeks you:

    - talk to users, designers and managers about what the program should do
    - write code, in whichever language the team has chosen
    - write tests, which run your code over and over and shout when it fails
    - hunt for bugs in code that you or others wrote long ago
    - read a colleague's changes before they go live, and have yours read

    Far more time goes on reading and changing old code than on writing new. You may spend two days on a fault and find that it was one wrong letter.

    Developers tend to lean one way. On the front end you make what people see and touch. On the back end you deal with the data and rules behind it. Others write for phones, for cars or for factory machines. Tools with artificial intelligence now write some of the plain code. You must still know whether it is right, because you answer for it.

day-at-work =
    This might be a Tuesday in a team that runs an online service for the public.

    - Half past nine: ten minutes on a video call. Each person says what is done, what comes next and what is stuck.
    - Ten o'clock: you go on with yesterday's job, letting people change an appointment by phone. The test that passed last night now fails.
    - Half past eleven: you have found it. The Welsh page had no text for an empty list. You fix both pages and add a test.
    - Half past one: you read a colleague's work, line by line. You ask why one part is so slow, and find a better way together.
    - Three o'clock: some people who use the service try it while you watch. None of them sees the button that you thought was plain.
    - Half past five: your change goes live. You watch the numbers for a quarter of an hour and log off.

qualities-and-skills =
    You don't have to be a genius at maths. What counts is:

    - liking puzzles, and not giving up when the fifth idea fails too
    - thinking in steps, and asking “what if someone does something odd?”
    - care with small things such as a comma or a space
    - plain words for people who know nothing of computers
    - taking criticism of your work without feeling hurt
    - teaching yourself, since the tools change every few years

    It is desk work, so your eyes, back and wrists need breaks. Many people who are autistic, deaf or blind, or who use a wheelchair, do this job well with the right set-up.

pay =
    The survey group takes in many kinds of programmer and software engineer all over the UK, from people in their second year to heads of a team. It also counts those who write games. London firms pull the upper figures up. A first post in Wales often pays less than the lower ones.

    An apprentice must get at least the minimum wage shown, and tech firms tend to pay above it. Banks and defence firms pay best. Councils and small web agencies pay less, though councils make up part of that with a good pension.

hours =
    Most teams work office hours and let you choose when to start. Many let you work from home for part of the week, or all of it. Ask what “remote” means before you accept a post, as firms change their minds.

    Late nights come before a launch or when something breaks. Teams that run a service day and night take turns to carry the phone.

places =
    Every large body in Wales has software to look after:

    - the DVLA in Swansea, the Office for National Statistics in Newport, and Companies House and the Welsh Government in Cardiff
    - Digital Health and Care Wales, which builds systems for the NHS
    - insurance firms and banks, mainly in Cardiff, Newport and Swansea
    - makers of chips, planes and machines, along the M4 and in the north-east
    - universities, and the science parks beside them, such as M-SParc on Anglesey
    - small agencies in many towns, which make websites and apps for local firms

    With fast broadband you can live in Machynlleth and work for a firm in Manchester, but so can everyone else.

vacancies =
    Big employers open their apprenticeships and graduate schemes in the autumn for the year after. Smaller firms hire when they need someone, often through recruiters on LinkedIn or after a chat at a meet-up. Junior posts have become scarcer of late and draw a great many applicants.

entry-routes =
    No law or register says who may write software, so there are many doors. A degree is still the widest. Apprenticeships are fewer, but you are paid and you leave with experience. People with no formal papers do get in, if they can show work that runs.
    Whichever door you choose, build things: one small program that people use is worth more than ten half-finished lessons.

route-university =
    Computer science and software engineering are taught at Aberystwyth, Bangor, Cardiff, Cardiff Met, Swansea, USW, UWTSD and Wrexham, and from home with the Open University. A course takes three years, or four with a year in work. Take that year if you can: it is the best way to a job afterwards. Some firms take graduates of any subject who can code.

route-apprenticeship =
    In Wales there are software developer apprenticeships at level 3 and level 4. The rules set no entry grades, though most employers look for good GCSEs in maths and English or Welsh. There are also digital degree apprenticeships, in which you work for an employer and study for a degree at a Welsh university, usually for one day a week. Employers put many of their own staff on these.

route-college =
    Colleges teach computing and digital technology at levels 2 and 3. The level 3 course lasts two years and can take you to university, to an apprenticeship or to a first job on a help desk.

route-direct =
    If you have taught yourself, apply with a link to your code and two or three finished projects. Expect a task to do at home or a test at the keyboard.

training =
    The first months are spent learning one system, with an older hand beside you. Firms then pay for short courses, certificates from the big cloud companies, or days to try something new.

qualifications =
    Some universities ask for A level maths or computer science, and others for neither. The A levels shown come from a general guide for England. The apprenticeship grades are advice from the rules for Wales, not a bar.

work-experience =
    Software can be made anywhere, so begin now. Join or start a code club, make a site for a club or an uncle's garage, or enter a game jam. Technocamps brings free workshops to schools. For a placement try a council, a hospital or a local firm, and ask to sit with the team that builds things.

disclosure =
    Most posts need no check. Work for the police, the courts, banks or defence may mean security vetting, which looks at your money as well as your record.

progression =
    After two or three years you are trusted with a whole piece of work. Later you might:

    - become a senior or lead developer who shapes how a system is built
    - manage a team, and write less code yourself
    - move sideways into [cyber security](career:cyber-security-analyst), data, testing, design or [games](career:games-developer)
    - set up a company, or work for yourself

    Chartered status from [BCS](organisation:bcs) exists, but few employers ask for it.

adult-opportunities =
    People come to this work from teaching, nursing, shops and the army. What you know of your old field is worth a lot to a firm that writes software for it. Learn the basics with free lessons first, to see whether you enjoy it. A Personal Learning Account may pay for a part-time course while you keep your job, and [Working Wales](organisation:working-wales) can tell you if you qualify.

    Boot camps promise a new career in twelve weeks. Ask how many people got a job, and where. Be ready for a first post that pays less than your present one.

welsh =
    Code is written in English words, and so are most manuals. But public bodies in Wales must offer their services in Welsh, and someone has to build them so. That person has to know that *Caerdydd* turns into *yng Nghaerdydd*, and that a Welsh label can be much longer than the English.

    A developer who can read both languages finds mistakes that a whole team would miss. In Gwynedd, Anglesey and Ceredigion some offices speak Welsh from morning to night. There is also work on the language itself, such as spell checkers and speech recognition, much of it at Bangor University.

picture-pair-caption = Solving it together at one screen
picture-pair-description = Two software developers sit at one screen of coloured code. A woman in a navy headscarf points at a line; a ginger-bearded man types. Coloured notes cover the wall.
