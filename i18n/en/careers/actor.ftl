### Actor: words of the career page.

title = Actor
summary = Plays characters on stage, on screen, on radio and in games, so that people believe in them.
also-known-as =
    - actress
    - performer
    - theatre actor
    - screen actor
    - voice actor
    - musical theatre performer
    - actor-musician
search-words =
    - acting
    - drama
    - theatre
    - stage
    - film
    - TV
    - television
    - soap
    - panto
    - musicals
    - West End
    - audition
    - self-tape
    - casting
    - agent
    - drama school
    - Shakespeare
    - improv
    - voiceover
    - extra
    - supporting artist
    - showreel
    - Equity
    - Spotlight
    - Pobol y Cwm
    - S4C
    - Royal Welsh College
    - perfformio
    - actio
starts-from = Talent at an audition more than grades
first-step = Then drama school, or parts in small companies

work-activities =
    The greater part of an actor's work is looking for work. You read what is being cast, film yourself at home doing two pages learnt overnight, send it off, and mostly hear nothing. You keep voice and body in order, see what others do, and earn money in some other way that lets you go at a day's notice.

    When a job comes there is a contract, a script, and a date. For the stage you rehearse for three or four weeks: reading round a table, trying each scene many ways, learning moves, fights and songs, until you can do it with a cold. Then you play it eight times a week, and must make it happen for the first time on each.

    On screen you rehearse little and wait a lot. Scenes are shot out of order, in bits, at six in the morning, with a lens an arm's length away. You must be able to repeat a gesture exactly and mean it.

    There is more than plays and films. Actors record audiobooks, adverts and games, teach workshops in schools, play patients so that medical students can practise breaking bad news, and dress up at museums.

day-at-work =
    Touring a new play in Welsh, week two: Aberystwyth yesterday, Llanelli tonight.

    The van leaves at ten, five actors and the stage manager, with the set in front. You run your lines from the second act, where you dried. In Llanelli all of you unload, since the budget has no crew.

    From two until five you fit the play to a stage that is a metre shallower. A door now opens the wrong way, so a joke has to go. You do the fight slowly, then at full speed, for safety. Between, your agent rings. There is a self-tape for a police series, English, Valleys accent, wanted by noon tomorrow. You film it against a dressing room wall, with a colleague reading the detective.

    Half past seven. A school party has come, and they laugh in a place where nobody has laughed before. You find that you are listening to them, and it makes the last scene better. At eleven you are loading the van in the rain. The bed and breakfast has left one light on.

qualities-and-skills =
    - Imagination joined to accuracy. You find out what a person wants and do it truthfully, in the right spot, at the right second.
    - A voice that reaches the back row without a microphone, and a body that does what you ask.
    - Memory, and the reading to feed it.
    - An ear for accents; singing, dancing, an instrument, a sport or a sword are all worth money.
    - Generosity. A selfish actor gets noticed once.
    - A hide. You will be turned down far more often than taken, and often for your height.
    - Method with money: tax, invoices, a buffer for spring.

    Work can call for nudity, grief or violence. You have the right to know in advance and to say no, and good productions use an intimacy coordinator.

pay =
    No figures are shown here. The official survey of pay asks only about employees, and actors are nearly all self-employed, paid by the week in theatre and by the day on screen, with gaps between that no table can show.

    The union, [Equity](organisation:equity), agrees minimum rates with theatres, broadcasters and film producers, and prints them for members. Ask what the rate is before you say yes. Repeats and sales can bring further sums years later. Fringe shows may offer *a share of the profits*, of which there are seldom any, and if you are told when and where to work, the law may well say that you are owed the minimum wage.

    A very few grow rich. Most actors, including good ones whom you would recognise, earn less than a living wage from acting over a year, and have a second job that they don't mention in interviews. Go in knowing that, and build the second job with as much care as the first.

hours =
    The weekly figure comes from those few performers who are employed. In a theatre you rehearse from ten to six, six days a week, then work evenings with Sunday free. On tour you sleep in a different bed every night. A film day is ten or eleven hours and may start before dawn, and be changed by text the night before.

    Then comes nothing, for a week or a year. Weddings and holidays are missed at both ends: when you work you can't leave, and when you don't you can't pay.

places =
    Cardiff is the heart of it: drama studios at Roath Lock, the Sherman, the Wales Millennium Centre, the college. Series are also made in Swansea, Newport, Bridgend, Llŷn and Anglesey. Theatr Clwyd in Mold makes its own plays, and Aberystwyth, Bangor, Milford Haven and Brecon have stages that companies tour to.

    Companies such as [Theatr Cymru](organisation:theatr-cymru), Frân Wen and Arad Goch work in Welsh; in English there are Theatr Clwyd, the Sherman and a crowd of small companies. London still casts a good deal, although the self-tape means you no longer have to live there. Trained actors work in English all over the world, if a visa can be had.

vacancies =
    Real casting goes through agents and [Spotlight](organisation:spotlight), the directory that casting directors search. Open calls are posted by theatres, S4C's producers and the jobs pages of the [Arts Council of Wales](organisation:arts-council-wales). Supporting artists, or extras, join an agency in Cardiff; it is a day's money, and no road to parts.

    Never pay to go on a casting list that promises work. An agent takes a percentage of what you earn, after you earn it.

entry-routes =
    The commonest way is three years at a drama school or on an acting degree, ending in a showcase to which agents come. It gives you technique, stamina and a set of friends who will one day be making things. It doesn't give you a job.

    Others come by way of youth theatre, the *eisteddfod*, stand-up, dance, or a film made with friends. There is nothing to stop you. What you cannot skip is practice before people who haven't come to be kind.

route-university =
    The Royal Welsh College of Music and Drama in Cardiff trains actors to degree and master's level. Its places are few, and you win one by audition: a first round on film, then recalls in person. The University of Wales Trinity Saint David teaches acting and performing arts in Carmarthen and Cardiff, including a course in Welsh. South Wales has a degree in performance, and Bangor and Aberystwyth teach theatre and drama with more study and less training.

    Schools in England and Scotland audition as well. Fees for auditions and trains add up, so ask each for a waiver. [Student Finance Wales](organisation:student-finance-wales) lends to degree students wherever in the UK they go, so long as the course is one that it accepts.

route-college =
    Performing arts at level 3 is taught by most colleges, such as Gower, Coleg y Cymoedd, Cardiff and Vale, Coleg Gwent and Grŵp Llandrillo Menai. You rehearse and perform for two years, make audition speeches until they are yours, and find out whether you like it on a wet Monday. It is worth the same as A levels when you apply.

route-direct =
    You can put yourself forward with nothing but photographs, a short reel and a list of what you have done. Ask small companies whether they hold general auditions. Theatres in Wales run open sessions and schemes for people who did not train, and for those whose faces and accents the stage has lacked. Make a short piece and show it.

training =
    Drama school days run from nine to six: voice, movement, singing, text, fights, camera, and then rehearsal in the evening. You are taken apart a little, kindly if the school is good. In the last year you act in public, often with guest directors.

    After that you are your own teacher. Actors take classes in screen work, accents or clowning, learn to drive, keep up their Welsh or start it, and read plays. The union has free workshops for its members.

qualifications =
    These grades are a general guide to colleges and degrees in England. Drama schools lean on the audition and can waive grades for talent, while universities count points as for any subject. Choose drama or performing arts by all means, but take with it something that you love as much.

work-experience =
    Act in everything: school shows, young farmers' entertainments, chapel, the Urdd, the local operatic. [National Youth Arts Wales](organisation:national-youth-arts-wales) holds auditions for its youth theatre, and Theatr Clwyd, the Sherman and Frân Wen have young companies. See plays on cheap seats, and learn two speeches of your own age, one old and one new, by heart.

    Under sixteen you need a licence from the council for paid work. Backstage helps too: hold the book at a rehearsal, and you'll learn why directors ask for things again.

disclosure =
    There is no check for acting. Touring to schools, teaching a youth theatre or chaperoning child performers usually calls for an enhanced one.

progression =
    There are no ranks and no pension. Parts grow, or they don't. Long-running work such as *Pobol y Cwm* has kept some actors for years. Many write, direct, produce or teach, and in Wales it is quite usual to do all four. The way from acting to [television production](career:tv-producer) is well worn.

    Other lives that use the same skills: [teaching Welsh](career:welsh-teacher) or drama, dramatherapy, presenting, [guiding](career:tour-guide), training doctors and call centre staff, the law. Leaving is not failing.

adult-opportunities =
    Casting needs faces of sixty as well as twenty, and there are fewer people to play them, so a late start can be a good one. Drama schools welcome life experience, and there are one-year master's courses for those with a degree. Evening classes and amateur companies show you first whether it is the work that you love or the applause.

    Keep your profession, part time if you can. A teacher, electrician or nurse who acts is better off than an actor who waits for the phone.

welsh =
    For an actor, Welsh is a second market with fewer people in it. [S4C](organisation:s4c) drama, *Pobol y Cwm*, dubbing for children, radio, [Theatr Cymru](organisation:theatr-cymru) and several touring companies all cast in it, and far fewer people try for each part. Several series are filmed twice, scene by scene, once in each language, with the same cast.

    You can train through Welsh in Carmarthen and Cardiff. A true Valleys, Llŷn or Rhos accent is an asset, and nobody will thank you for losing it. Those who learnt Welsh as adults do get cast. Say so to your agent, and sight-read aloud each week to keep it stage-fit.

picture-stage-caption = A scene by lantern light
picture-stage-description = On a stage with red curtains a man with locs holds up a lantern and speaks to a red-haired woman who reaches towards the light. The heads of the audience show in front.
