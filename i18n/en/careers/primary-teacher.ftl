### Primary school teacher: words of the career page.

title = Primary school teacher
summary = Teaches one class of young children almost everything, from reading and numbers to Welsh, science and sharing.
also-known-as =
    - class teacher
    - infant teacher
    - junior school teacher
    - early years teacher
    - nursery class teacher
    - supply teacher
search-words =
    - teach
    - teacher
    - teaching
    - teacher training
    - primary
    - primery teacher
    - techer
    - sir
    - miss
    - reception
    - infants
    - juniors
    - little kids
    - working with children
    - PGCE
    - QTS
    - BEd
    - lessons
    - marking
    - supply
    - ALN
    - head teacher
    - school job
    - athrawes
    - athro
    - ysgol gynradd
starts-from = A degree with teacher training
first-step = Time in a school, then a teaching degree or a PGCE

work-activities =
    You have one class of children, aged anything from three to eleven, and for most of the week they are yours. You teach them to read, write and count, and also science, art, music, Welsh, history and how to lose a game without crying. The Curriculum for Wales puts all this into six areas of learning. Each school builds its own plan from them, and you help to write it.

    The lessons are the part that pupils see. Around them stands a good deal more:

    - planning the week, with something easier and something harder for those who need it
    - looking at each child's work and telling them what to try next
    - noticing who can't see the board, who hasn't slept and who has stopped talking
    - writing reports in words that a parent can understand
    - leading one subject for the whole school, such as maths or sport
    - sharing the room and the work with a [teaching assistant](career:teaching-assistant)

    Some children have additional learning needs. Each has a plan, and you carry it out in a room of perhaps thirty. That is harder than it reads on paper. So is behaviour: one unhappy child can take up a whole morning. You are also often the first adult to hear that something is wrong at home. You must pass it on the same day, and some of it will stay with you.

day-at-work =
    This is a Tuesday in spring with a class of eight-year-olds.

    - At a quarter to eight you unlock the room and set out magnets for the afternoon.
    - At ten to nine the bell goes. Two shoes are missing, and a father wants a quick word about spelling.
    - At nine, six children read with you, six with the assistant, and the rest work alone, more or less.
    - At half past ten you are on duty in the yard with a cold cup of tea, settling an argument about a football.
    - From eleven you teach fractions with paper pizzas. Half the class has it at once. You find another way for the rest.
    - After dinner come a story in Welsh and science: what will a magnet pick up? It is loud, and it works.
    - At half past three the children go home, and at five so do you, with a bag of books. Twenty are marked by eight, in front of the television.

qualities-and-skills =
    Liking children is where it starts, but it will not carry you through a wet Friday. What else helps:

    - a calm voice, and rules that stay the same all week
    - the knack of explaining one thing in four ways
    - solid English or Welsh and maths, because children copy your mistakes
    - a thick skin for a blunt remark, from a child or a parent
    - some cheek: you will sing, act and draw badly in front of people
    - stamina, since you talk all day and catch every cold in your first year

pay =
    Every maintained school in Wales pays by one national scale. You begin at the foot of its main part and go up a point each September without having to ask. Later you can apply for the upper part. The points shown were worked out for this guide from an older scale and the rises since, so each may be a little out. The exact ones are in the document that the Welsh Government brings out each autumn.

    Extra duties bring an allowance. Heads and deputies have a scale of their own. Supply teachers who come through an agency often get less, and nothing in the holidays.

    The survey counts primary teachers in all parts of the UK, with assistant heads among them.

hours =
    Don't take the short week in the figures at its word. It counts the hours in the contract, and planning and marking come on top. Most teachers work some evenings and part of the weekend in term time. The holidays are long, but you cannot choose them: there is no cheap fortnight in June. Two teachers may share a class.

places =
    There is a primary school in almost every community in Wales, though small ones in the countryside keep closing or joining. You might teach two dozen children of four different ages near Machynlleth, or be one of three teachers of the same year in Cardiff. Some schools teach in Welsh, some in English, some in both.

vacancies =
    Most posts for September are advertised between January and May, on [Educators Wales](organisation:educators-wales) and on each council's site. Be ready for a patchy start. In the cities and along the south coast many people try for each English-medium post, and new teachers often begin with supply work or a contract for a year. Welsh-medium schools find it much harder to fill theirs.

entry-routes =
    You need Qualified Teacher Status (QTS), and in Wales it comes from a course that the [Education Workforce Council](organisation:ewc) has accredited. Either take a degree in primary education with QTS inside it, or take a degree in something else and add a PGCE. The first is quicker. The second keeps other doors open.

route-university =
    The degree takes three years, in Welsh or in English, at Bangor, Cardiff Met or the University of Wales Trinity Saint David. The PGCE takes one very full year, there and at a few other places. Apply through [UCAS](organisation:ucas), where the first closing date falls in January. Expect an interview, a short test of maths and language, and a question on what you have seen in schools.

route-work =
    With a degree, you can train over two years with [The Open University in Wales](organisation:open-university-wales), online and in school, in either language. On the salaried route a school employs you and the Welsh Government pays for the course. For primary work it is meant for people who already work in a school that will back them. There is a part-time route as well, without a salary.

training =
    Much of the training is done in classrooms, in at least two schools, with a mentor who watches and asks awkward questions. At first you teach a group, then a lesson, then a day. In between you study how children learn and how reading is taught.

    Your first post begins with induction, which takes about a year. You have a lighter timetable, a mentor, and standards to meet. Supply work can count towards it.

registration =
    Nobody may teach in a maintained school in Wales without being on the register of the [Education Workforce Council](organisation:ewc). You join once you have QTS, pay a fee each year and keep to its code. A morning's supply work is no exception, and private schools now come under the same rule. If something goes badly wrong, the council can take a teacher off the register.

qualifications =
    The GCSE grades are set by the Welsh Government, and no university may lower them: maths or numeracy, English or first language Welsh, and a science. If you lack one, ask the universities which tests or certificates count as equal. The degree before a PGCE can be in almost anything, from history to sport, if you can say what it brings to a class of seven-year-olds.

work-experience =
    Get into a classroom for a week or two at least, and look at more than one age. Former pupils often go back to help with reading or the summer show. The Urdd, Cubs, Brownies, swimming lessons and babysitting twins all count. Write down one thing that worked and one that failed: interviewers ask.

disclosure =
    Your university arranges the check before you set foot in a school. It takes in the list of people who are barred from work with children, and nobody on it may teach.

progression =
    After a few years you might:

    - lead a subject, a phase or the school's work on wellbeing
    - coordinate additional learning needs, a post that each school must have by law
    - mentor new teachers, or teach students at a university
    - become a deputy, then a head, for which Wales has its own qualification
    - inspect schools, or advise them

    Others leave after five years, worn out, and it is only fair to say so. What they have learnt is welcome in museums, publishing or [youth work](career:youth-worker).

adult-opportunities =
    Schools like people who have done something else first. A former bank clerk or joiner brings stories, patience and a sense of proportion. With a degree, you are a year from the classroom, or two if you earn as you train. Without one, count on an Access course and then three years. You can hardly hold a job in the PGCE year, so save for it. And try a week as a volunteer before you resign.

welsh =
    Every primary school in Wales teaches Welsh, so you will use it whatever you do: songs, the weather, commands, a story before home time. Students who train in English have lessons in it on their course.

    If you speak it well, you have more schools to choose from. In a Welsh-medium school the whole day is in Welsh, and many of the children hear none at home, so you are their Welsh. You must write it correctly, since it goes up on the wall in letters a foot high. Teachers who lack Welsh, or confidence in it, can ask for a sabbatical course: weeks or even a year away from the class, on full pay, to learn.

picture-map-caption = Building a map of paper hills on the floor
picture-map-description = A primary teacher with a beard and glasses kneels beside a big map on the classroom floor, with a blue river and hills of coloured paper. Three pupils in red jumpers are round it: one sets down a paper house, one a paper tree, and one points.
