### Train driver: words of the career page.

title = Train driver
summary = Drives passenger or freight trains, keeping to signals, speeds and times over routes known by heart.
also-known-as =
    - train operator
    - locomotive driver
    - engine driver
    - freight train driver
    - tram-train driver
search-words =
    - train
    - trains
    - railway
    - rail
    - railways
    - rail driver
    - locomotive
    - loco
    - engine driver
    - TfW
    - Transport for Wales
    - Metro
    - tram
    - GWR
    - Avanti
    - freight
    - signals
    - conductor
    - guard
    - ASLEF
    - psychometric
    - steam
    - trane driver
    - gyrrwr trên
starts-from = No set grades, but hard tests of attention
first-step = A paid trainee post with a train company

work-activities =
    A loaded train may need a mile to stop, so a driver does not react to what is seen ahead. You must know beforehand: where the next signal stands, how steep the bank is, where the rails turn slippery when leaves fall.

    For each turn of duty you are given a diagram, a sheet that says which trains to take and when. You read the notices about repairs and slow sections, then prepare the train: brakes, lights, radio, doors, cab. On the way you:

    - obey signals and speed boards, and cancel or answer the warnings in the cab
    - brake for stations so that every door is at the platform
    - make announcements, or leave them to the conductor
    - speak to the signaller by radio when something is out of order
    - deal with faults, such as a door that will not close, or with animals on the track

    On freight you may be alone for hours with a mile of stone, steel or oil behind you. Between Shrewsbury, Aberystwyth and Pwllheli the signals are on a screen in the cab, the first line in Britain to work that way. Around Cardiff the electric Metro runs partly with tram-trains.

    It is a job of long stillness and sudden need. You are alone with your thoughts and must not let them wander. Some drivers, through no fault of theirs, see a person die under the train. Companies give time off and counselling afterwards; a few cannot go back.

day-at-work =
    You book on at Machynlleth at ten past four, while the town sleeps. You read the late notices: sheep on the line near Borth, a speed limit by Talerddig.

    At five you bring the first train for Birmingham out of the sidings. The climb to Talerddig is wet, and you take it gently so the wheels don't slip. By Welshpool the carriages are filling, and at Shrewsbury another driver takes over.

    The way home is slower. At Caersws a car has stopped on the crossing, and the screen orders you to wait; you tell the conductor, who tells the passengers. It clears in six minutes. At half past twelve you hand over the keys. You are going to bed when other people are having tea, since tomorrow starts earlier still.

qualities-and-skills =
    - attention that holds through two hours of nothing at all
    - a memory for detail: each route has hundreds of things to learn
    - keeping to rules to the letter, and calm when they have to be used in earnest
    - saying at once that you have made a mistake
    - clear speech on the radio, repeating numbers back
    - good sight, with or without glasses, and normal colour vision and hearing
    - a life that can bear odd hours, and no drugs; for drink the limit is close to nothing, and tests come without notice

pay =
    The survey takes in tram drivers and covers all of the UK. Its answer is plain: this is among the best-paid work that asks for no degree. The figure for jobs in Wales includes others who drive or work in transport.

    Trainees are paid much less, and the amount goes up in steps as they pass. Each company bargains with the union, so pay differs between them; look at the vacancy itself. Rest-day working adds to it where there is an agreement.

hours =
    The hours are fewer than in many jobs but fall at any time. You may start at three in the morning one week and finish at one the next night, weekends and Christmas Eve included. Rosters are known well ahead, and there is a limit on hours between rests. Some companies agree to part-time patterns once you are qualified.

places =
    You are attached to a depot and have to live near enough to reach it when nothing runs.

    - [Transport for Wales](organisation:tfw), which belongs to the Welsh Government, is the chief employer. Its drivers sign on at places such as Cardiff, Carmarthen, Machynlleth, Llandudno Junction and Holyhead, and across the border at Chester and Shrewsbury.
    - Great Western, Avanti West Coast and CrossCountry run into Wales, with some of their drivers based here.
    - Freight companies haul steel, stone and fuel, mainly in the south.
    - The small railways for tourists use volunteers, with a handful of paid crew.

vacancies =
    Jobs for trainees come up at intervals, stay open for a few days and draw thousands of applications. Sign up for alerts on the page of [Transport for Wales](organisation:tfw) and of each other company. Many posts are offered inside the railway before the public hears of them.

entry-routes =
    There is one gate, and it is narrow: apply, sit the tests, be interviewed, pass the medical. No college course gets you past it, and nobody can sell you a place.

    The tests come from the railways' safety body and check concentration, memory, reaction and how you follow rules. You may sit them only twice in your life, so practise with the [papers that it gives out free](organisation:rssb) before the first attempt.

    The law was changed in 2026 so that you can be licensed to drive at 18; it used to be 20. Every company decides when it is ready for younger trainees.

route-direct =
    Fill in the form with examples of when you kept to a rule, noticed a danger or stayed calm. Those chosen go through the tests over two days and then meet a manager, who asks about your past behaviour more than your hopes. The doctor examines eyes, ears, heart and urine. After that you may wait some months for a school to start.

route-apprenticeship =
    At Transport for Wales the training itself is a level 3 apprenticeship in train driving, run with Coleg y Cymoedd. It was the first of its sort in Wales. You do not apply to the college: you apply for the trainee job, and the apprenticeship comes with it, at any age.

route-work =
    Conductors, station staff, train preparers and depot drivers know the railway and see the vacancies first. Many drivers came up that way. From outside, work in buses, lorries, the ambulance service or the forces shows the same steadiness.

training =
    It takes between one and two years. First comes the rule book, in a classroom, with examinations that people do fail. Then you learn the train itself, how to prepare it and what to do when it breaks down.

    For several months you drive with an instructor at your side, by day and night, and learn your routes. When an assessor has passed you, you drive alone. You are checked every year or two, on the footplate as well as from the recorder.

registration =
    On the main lines of Great Britain nobody may drive without a train driving licence, which the [Office of Rail and Road](organisation:orr) issues and keeps a list of. Your company applies for you. Besides the licence you hold its certificate, which says what trains and which routes you know.

qualifications =
    The Welsh apprenticeship has no entry requirements of its own, and most adverts ask only for good English and number. The two passes named come from the guide for England; some companies want them and others give a test. Experience that shows responsibility counts for more than marks.

work-experience =
    You cannot ride in a cab, but the heritage lines are wide open: Ffestiniog, Talyllyn, Llangollen, Gwili, Brecon Mountain and more. From about sixteen, volunteers clean engines, guard trains and learn signalling, and some begin younger in a junior group.

progression =
    Most who qualify stay for life, on better turns as those above them retire. Others become instructors, driver managers, assessors or roster planners, or go into accident investigation and safety.

adult-opportunities =
    The usual recruit is not a school leaver: nurses, police officers and shop managers have all become drivers in their thirties and forties. You are paid from the first morning, though perhaps less than you earned before, so count on two lean years.

    Be honest about sleep and family before you apply. If you have been turned down, ask when you may try again, and spend the time in any railway job. [Working Wales](organisation:working-wales) can help you with the form and a mock interview.

welsh =
    Safety talk on the radio is in English everywhere, by rule. With the public it is different. Transport for Wales has a duty to serve people in both languages, and its announcements and signs are bilingual. Drivers who can add a word of their own in Welsh when there is a delay are appreciated west of Machynlleth and Llandudno Junction, most of all on trains without a conductor.

    You can send in your application and hold your interview in Welsh, and the company runs lessons for staff.

picture-driving-caption = A green signal ahead
picture-driving-description = A train driver with white hair and a red waistcoat sits at the controls. Through the cab window the track runs past a green signal into a valley of hills and terraced houses.
