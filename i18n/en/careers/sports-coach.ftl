### Sports coach: words of the career page.

title = Sports coach
summary = Teaches people a sport and helps them to get better at it, from first kicks to finals.
also-known-as =
    - football coach
    - rugby coach
    - swimming teacher
    - gymnastics coach
    - tennis coach
    - community sports coach
    - performance coach
    - sports instructor
search-words =
    - sport
    - sports
    - coaching
    - trainer
    - PE
    - football
    - rugby
    - netball
    - hockey
    - cricket
    - athletics
    - boxing
    - swimming lessons
    - gymnastics
    - tennis
    - fitness
    - strength and conditioning
    - academy
    - grassroots
    - after-school club
    - holiday camp
    - disability sport
    - UEFA
    - referee
    - coaching badges
    - leisure centre
    - hyfforddi
starts-from = A sport you know, and no set grades
first-step = Then helping at a club, and a first coaching award

work-activities =
    Coaching is the art of arranging things so that people teach themselves. You plan a session: what is it for, how do you warm up, what game will make them need the skill? You set out cones, explain in thirty seconds, watch, ask a question, change one thing, and watch again.

    With small children it is balance, running and taking turns. At a club it is technique, tactics, selection, and parents on the touchline. With performers it's a year planned backwards from one day, with film, data, a physiotherapist and sleep to think about.

    A *community coach* goes from school to school and estate to estate, giving sport to people who would not seek it: teenagers at a loose end, older people afraid of falling, girls who have been put off, disabled players. Getting them to come back next week is the whole of the art.

    There is admin in it. You take registers, risk assess the hall, log injuries, chase fees, book pitches, drive the bus, fill in what the funder wants to know, and report any worry about a child's safety.

day-at-work =
    The day of a community coach starts late and ends late.

    At eleven you plan the week and ring a school that has double-booked its hall. After lunch come two lessons at a primary: throwing, in groups of four, in a room that smells of dinner. A boy who is usually sent out for messing about turns out to be the best at inventing rules, so you make him referee.

    At half past three there is the after-school club, twenty of them, hungry. You hurry over to the leisure centre for walking football at five. The average age is seventy and the fouls are terrible.

    Six until half past seven is your own club's under-fourteens, on a floodlit pitch, in sleet. You stop a drill that isn't working and turn it into a game. Then you sit in the car, send three messages to parents, and eat what was meant to be lunch.

qualities-and-skills =
    Former players are often bad at this, since they never had to think how they do it. What marks out a good coach is noticing: who's bored, who is hurt, who has just understood. You speak so that the shyest can follow. You plan, and then drop the plan.

    You need patience that lasts for years, fairness that can be seen, and a spine, for parents who shout and for committees who want to win now. Know where the line is: you have power over young people, and you never use it for yourself. You should keep learning your sport, keep fit enough to demonstrate, and keep warm.

pay =
    These survey figures mix coaches with instructors of all kinds, outdoor leaders, riding and swimming teachers, referees and officials. Only full-time employees are in them. Most coaches are not: they are volunteers, or paid by the hour in the evening, or self-employed.

    The two figures by the hour are the minimum wage for an apprentice at the start, and for an adult. Councils and trusts usually pay above that on their own scales. Freelance coaches set a rate for an hour, from which come travel, hall hire, insurance and the winter.

    The professional game pays a few people a great deal and sacks them often. Don't plan a life around that. Steadier money comes from schools, leisure trusts, governing bodies, swimming lessons, or from coaching half the week and doing something else the other half.

hours =
    You work when other people play, and that is after school, in the evening, and on Saturday and Sunday. The hours shown are for the full-timers in the group. Real coaches piece together ten hours here and six there. In school holidays there are camps from eight to five. A coach with a family has to fight for one free evening.

places =
    Wales is mad about sport, and most of it happens in small clubs. You could work:

    - for a council's sports development team or a leisure trust
    - in schools, covering PE or after-school clubs
    - for a governing body, such as the [Football Association of Wales](organisation:faw) or the [Welsh Rugby Union](organisation:wru)
    - at a professional club's academy or its community trust: Cardiff, Swansea, Wrexham, Newport, and the rugby regions
    - for the [Urdd](organisation:urdd), which runs sport through Welsh in every part of the country
    - at a national centre in Cardiff or Caernarfon, or a university
    - by yourself, with a whistle and a website

    Coaches are wanted abroad in summer camps and football schools, and the American season is a well-trodden path.

vacancies =
    The site of [Sport Wales](organisation:sport-wales) carries a page of jobs in Welsh sport. Look also at councils, leisure trusts, each governing body, and the clubs themselves. Hours of paid coaching are seldom advertised at all: they go to the helper who has been reliable since last autumn.

entry-routes =
    Every sport has its own ladder of awards, run by its governing body. With some you may help at fourteen, take a first course at sixteen, and lead on your own at eighteen. The awards let you coach and be insured; a college course or a degree gives you the science and a wider choice of jobs. Begin at a club in either case. Nobody has become a coach by reading.

route-work =
    Ask the club you play for. Most are desperate for help with the juniors, and many will pay for your first award, along with safeguarding and first aid. From helper to assistant to your own team may take two seasons. Then offer yourself to schools, the leisure centre or a holiday camp for paid hours.

route-apprenticeship =
    Wales has a level 2 apprenticeship in sport, active leisure and well-being, with activity leadership as one branch of it, and a level 3 in sports development that includes coaching. There is another for adults who support PE in schools. Employers include leisure trusts, the Urdd and club foundations. You gain the sport's own awards as you go. A different scheme, for talented players under contract, is by selection only.

route-college =
    Sport courses at level 2 and 3 are in almost all Welsh colleges, some with an academy in rugby, football or netball, so you can study and train together. You learn anatomy, nutrition and coaching, and get practice by being sent into primary schools. A level 3 is worth A levels for most sport degrees.

route-university =
    Cardiff Metropolitan University has a degree in sport coaching; South Wales, Swansea, Bangor, Aberystwyth, Wrexham and Trinity Saint David each have degrees in coaching, football or sport science. Pick by the placements, and by whether your own sport is strong there. A degree alone doesn't let you coach: take the governing body's awards as well. It is what you need for PE teaching, sports science or development posts.

training =
    A first award is a weekend or two, and an assessor watches you take a session. Higher ones spread over a year, with a mentor, a logbook and visits to other coaches. Football, rugby and swimming have long ladders, while small sports may have only two rungs.

    Safeguarding, first aid and how to include disabled players must be renewed every few years. [UK Coaching](organisation:uk-coaching) has short courses online, on things like concussion and talking to parents.

qualifications =
    The grades are general ones for colleges and universities in England; those in Wales are close to them, and each sets its own points. Some sports demand that you have played, but few mind at what level. Apprenticeships in Wales have no fixed grades for level 2.

work-experience =
    You can lead long before you are grown up. Through school you might be a young ambassador, a sports leader, or a referee for the year sevens. Clubs let teenagers help with the under-eights. Write down what you tried and what flopped. Watching a practice in another sport is the best free course there is: note how long the coach talks.

disclosure =
    Almost every coach works with under-eighteens or vulnerable adults, so the club or governing body arranges this check for volunteers as well as staff, and repeats it every three years or so. A new club will usually want its own.

progression =
    Up the ladder lie head coach, academy coach, performance coach, and a national squad. Beside it there are development officer, coach educator, centre manager and talent scout. Some go into [youth work](career:youth-worker), or train to teach PE or in [primary schools](career:primary-teacher). Those whose interest is the body may study to be a [physiotherapist](career:physiotherapist) or a strength coach.

    To build your own business, find a thing parents will pay for that nobody local is offering. Insure it, and don't rent a hall until it is full.

adult-opportunities =
    Parents who start by tying laces end up running a section, then get paid for it. Adults bring patience, a car and an idea of what children are like at home. Retired players of forty have their knees against them and their name in their favour.

    The awards can be taken at weekends. For a full switch, apply for a post with a leisure trust, or train as a swimming teacher: pools in Wales are always short of them, and the course takes weeks rather than years.

welsh =
    A child told *da iawn* in their own language plays better and comes back. The [Urdd](organisation:urdd) employs coaches all over Wales to run clubs in Welsh, and Welsh-medium schools look for people who can take PE sessions without switching to English. Many clubs in the west train in Welsh as a matter of course.

    Football and rugby's national bodies use both languages, and some of their courses can be taken in Welsh. Because there are not enough coaches who can do it, it often decides who gets the post. A learner needs only a couple of dozen words to begin: run, stop, throw, well done.

picture-training-caption = Rugby training in the rain
picture-training-description = A coach in a red cap points out a drill to a girls' rugby team on a wet pitch with orange cones and tall white posts. One player wears a teal hijab.
