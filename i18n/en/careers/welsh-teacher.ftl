### Welsh teacher (secondary): words of the career page.

title = Welsh teacher (secondary)
summary = Teaches Welsh to pupils from eleven to eighteen, both those who speak it at home and those who are learning it.
also-known-as =
    - secondary school teacher of Welsh
    - teacher of Welsh as a second language
    - head of Welsh
    - Cymraeg teacher
search-words =
    - Welsh lessons
    - Welsh teacher
    - teach Welsh
    - Welsh language
    - first language Welsh
    - second language Welsh
    - Welsh tutor
    - Cymraeg
    - Core Cymraeg
    - comp
    - comprehensive
    - high school
    - secondary school
    - GCSE Welsh
    - A level Welsh
    - language teacher
    - Welsh degree
    - PGCE Welsh
    - eisteddfod
    - poetry
    - shortage subject
    - Iaith Athrawon Yfory
    - athrawes Gymraeg
    - athro Cymraeg
starts-from = Good Welsh, and a degree
first-step = A year of teacher training, with extra money for this subject

work-activities =
    Welsh is taught in every secondary school in Wales, up to sixteen, and there are nowhere near enough people to teach it. The work comes in two kinds, and you may do both in one day.

    In a Welsh-medium school your pupils speak the language, though many of them only in lessons. With them you read novels, poems and plays, argue about them, and work on writing that is clear and correct. You teach mutations to a teenager who has used them rightly since the age of four and wants to know why it matters.

    In an English-medium school most are learners, and some have decided that they can't do it. There you teach people to speak: about football, food, families and what they think of the new bypass. You use games, songs, film clips and a great deal of repetition.

    Whichever it is, the week also holds:

    - marking essays and listening to oral work
    - getting classes ready for GCSE and A level
    - a form or tutor group, whose absences, quarrels and worries are yours
    - the eisteddfod, the choir, the quiz or the bus to see a play

    The hard part is not grammar. It is the class after lunch that sees no point in being there. You need to win it over again each September.

day-at-work =
    Take a Thursday in a mixed school in Flintshire. You are at your desk by eight, cutting up sentences for pupils to put back in order. Registration is twenty-six fifteen-year-olds, one of them in tears about a phone.

    The first lesson is with year seven, who still put their hands up for everything. They interview each other in Welsh about pets and invent a dragon. In the second, a GCSE class practises speaking in threes while you go round and note down what each of them could say better. The third is free, on paper. You cover for a colleague who is ill.

    After dinner comes year nine, as lively as the wind outside. You move two boys, drop half the plan, and play a song with gaps in the words. It saves the hour.

    The last lesson is the sixth form: four students and a poem. One of them sees something in it that you had never noticed. At half past four you are still in the department, marking, and you take the rest home.

qualities-and-skills =
    Speaking Welsh well is the start of it. You also have to know how it works, so that you can say why. Then come:

    - enjoyment of teenagers, with their moods, jokes and sudden honesty
    - authority without shouting, and a short memory for yesterday's quarrel
    - a way of praising halting Welsh, so that it is tried again
    - love of books, film, songs or theatre that you can pass on
    - tidy marking, to deadlines that examiners set

    A southern or a northern accent, a home full of Welsh or an adult's course in it: none of these shuts you out. Some of the best teachers learned the language themselves, and know where it hurts.

pay =
    You are paid on the same scale as any other teacher in Wales, whatever the subject. Its lower part takes some years to climb, and the upper part is by application. The amounts here are our own reckoning, from the last full list that we could find and the percentages added since. Your union or head will have the official ones.

    On top of this a head of department, or someone who looks after a whole year, has an allowance. In the survey are secondary teachers of every subject from all over the UK, including heads of department.

hours =
    On paper the school day is short. Meetings, clubs and parents' evenings stretch it, and marking fills a good many evenings, above all before Christmas and in May. Part-time posts exist, and because teachers of Welsh are so scarce, heads may bend further than usual to keep you.

places =
    Work is to be had in any county. The shortage is worst in the English-medium schools of the south-east and the borders, and in Powys. The Welsh-medium ones are spread from Caerffili and Cardiff to Llŷn and Anglesey.

    Colleges, and classes for adults under the [National Centre for Learning Welsh](organisation:dysgu-cymraeg), need teachers too. So, in a small way, does Patagonia: a scheme sends a few from Wales to Chubut each year.

vacancies =
    See [Educators Wales](organisation:educators-wales), the councils' sites, Golwg and Lleol.cymru. Schools often contact the PGCE tutors before they advertise, and many students of Welsh have an offer by Easter.

entry-routes =
    To teach Welsh you need good Welsh, a degree and Qualified Teacher Status. The usual order is a degree in Welsh and then a PGCE for secondary schools. But the degree need not be in Welsh. People with history, drama, law or French come in as well, if they are fluent and can show that they know the language in depth.

    There is money to draw people in. *Iaith Athrawon Yfory* is a grant from the Welsh Government to students on a full secondary PGCE who will teach Welsh, or teach through it, and it comes in parts. There is a further grant for subjects that are short of teachers, and this is one. Ask for the rules of your own year, since they are set afresh each time.

route-university =
    Degrees in Welsh, alone or with another subject, are taught at Aberystwyth, Bangor, Cardiff and Swansea, and most have a path for those who took it as a second language. The PGCE lasts a year, and the courses in Bangor, Cardiff Met and the University of Wales Trinity Saint David prepare teachers of Welsh; look on the Education Workforce Council's site for others. The [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg) gives scholarships for the degree.

route-work =
    If you have a degree, a secondary school can take you on and train you as you earn. It is a two-year PGCE with [The Open University in Wales](organisation:open-university-wales), and Welsh is one of the subjects. The Iaith Athrawon Yfory grant is not for this route, but the salary is worth more.

training =
    On the PGCE you are in schools for most of the year, always in two of them and where possible of both kinds. You see how others start a lesson, and then do it yourself, with someone at the back taking notes. The theory covers how languages are learned and how teenagers think.

    When you qualify you are watched and supported through a year's induction.

registration =
    The [Education Workforce Council](organisation:ewc) has a register of school teachers, and without your name on it no school may employ you as one. Once on it you pay yearly. The code asks for decent conduct outside the school gates too, including online.

qualifications =
    A GCSE in first language Welsh counts in place of English. Most degrees in Welsh ask for the subject at A level; some take fluent speakers without it, so write to the department. For the PGCE you can expect to be interviewed in Welsh and to write something on the day.

work-experience =
    Go back to a school and sit in the Welsh department, and if you can, see both kinds of school. An Urdd camp, a youth theatre, a Welsh club or helping a neighbour who is learning will all show whether you like it. Keep up your own Welsh as well: read, write a blog, review a gig.

disclosure =
    You are checked before the first placement, and again when you start work if there has been a gap. Being barred from work with children ends the matter.

progression =
    Because the field is small, you can rise fast. Some of the steps:

    - head of department, sometimes after three or four years
    - head of year, assistant head, head
    - coordinator of Welsh across a school or a county
    - examiner, author of textbooks, or maker of resources
    - tutor of adults, or of new teachers
    - a change of trade: [translator](career:translator), [journalist](career:journalist) or a job in broadcasting

adult-opportunities =
    This is one of the few jobs where a Welsh-speaker of forty with a dusty degree will be received with open arms. Former translators, parents going back to work, civil servants and actors have made the change. If you learned Welsh as an adult and have reached the advanced level, talk to a course tutor about what more you would need.

    Many leave teaching for some years. If that is you, ask about coming back: your status does not lapse, though your place on the register does.

welsh =
    All the lessons, the marking and most of the talk in the department are in Welsh. In an English-medium school you may be the only person all day to say more than *bore da*, which is lonely on some days and a chance on others. The head will look to you for signs, assemblies and letters, so learn to say that translation is a job of its own.

    A new Act aims to have every pupil leave school able to use Welsh with confidence by the middle of the century. If that is to happen, there must be people to teach them, and schools will fight over you for years to come.

picture-discussion-caption = A class where everyone has something to say
picture-discussion-description = A Welsh teacher smiles and spreads her hands as she leads a discussion. Three pupils sit at a table with open books, one of them in a wheelchair; two have a hand up and the third is speaking. A red dragon and a picture of daffodils hang on the wall.
