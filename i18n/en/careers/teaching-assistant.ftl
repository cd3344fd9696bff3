### Teaching assistant: words of the career page.

title = Teaching assistant
summary = Works beside the teacher in a class, helping children to learn one at a time or in small groups.
also-known-as =
    - classroom assistant
    - learning support assistant
    - learning support worker
    - one-to-one support
    - higher level teaching assistant
    - cover supervisor
search-words =
    - TA
    - LSA
    - HLTA
    - teachers helper
    - teaching assistent
    - classroom helper
    - school support staff
    - special needs
    - ALN
    - SEN
    - autism
    - school hours job
    - term time job
    - job that fits with children
    - helping children read
    - phonics
    - playground
    - lunchtime supervisor
    - dinner lady
    - special school
    - no degree school job
    - cynorthwyydd
    - cymhorthydd
starts-from = Some GCSEs, and time spent with children
first-step = Volunteering in a school, or a level 2 course

work-activities =
    The teacher has the class, and you have the children who would be lost in it. You sit with six who are learning their sounds, go over a sum with someone who was away, or stay at the side of one pupil from the bell to the bus.

    That one pupil may be autistic, use a wheelchair, or have trouble with speech, or with anger. You get to know the signs. When the room becomes too much you take a walk together, and come back when it is over. Each child with additional learning needs has an individual plan, and you are often the one who puts most of it into practice.

    On other days you may:

    - hear children read, and note which words stopped them
    - run a short programme in reading, talking or numbers that someone has trained you to give
    - set out paints, charge tablets and put work up on the wall
    - change wet clothes, help at the toilet, or see to feeding tubes and inhalers once you have been shown how
    - keep an eye on the yard
    - go along on trips, counting heads
    - take the class for a lesson that the teacher has planned, if your grade allows it

    It is close work, and some of it is physical. In a special school you lift with hoists and may be bitten, kicked or spat at by a child who cannot put it in words. You are trained for it, but it hurts all the same.

day-at-work =
    In a junior class in the Rhondda, your morning starts with a boy who hates mornings. You meet him at the gate, because the corridor is too noisy, and the two of you feed the fish. By half past nine he is at his table with headphones on and a list of three things to do.

    While he works you listen to four others read. At eleven you take a group of five into the library to practise joining sounds together. Somebody gets *through* right for the first time and everyone claps. You write it down for the teacher. The yard at dinner time is wet, so it is board games in the hall, and one bumped head.

    In the afternoon there is a visitor with an owl. Your boy asks it eleven questions. At a quarter past three you tell his mother about them, tidy the paint, and leave when the children do, which not many jobs allow.

qualities-and-skills =
    You need to be the kind of person who is pleased by a small step. A child who has written one line today after writing nothing for a week is a good day's work. Useful with that are:

    - a steady temper when someone throws a chair
    - spelling and sums that you can rely on
    - knowing when to stop helping, so that the child does it alone
    - a closed mouth about families, even in the shop
    - getting on with a teacher half your age or twice it

pay =
    Be clear about this before you start: the pay is low. Most schools follow their council's grades, and the lower ones stand a little above the minimum wage, which is the hourly figure here. You are paid for term time and a share of the holidays. The amount is spread over the year, so that a yearly salary in an advert, if it is marked *pro rata*, shrinks.

    Special schools, one-to-one posts and higher level assistants get more. An apprentice may start on the rate shown for apprentices. The survey is about the whole UK and takes in cover supervisors and school technicians. It counts as full-time many who are paid for term time only.

hours =
    Most posts run from a little before the bell until a little after it, and some are for mornings alone, so few are truly full time. You have the school holidays, but no say in them. Many contracts last a year, or as long as one child needs you. If that pupil moves, your post may go too.

places =
    Every sort of school takes on assistants: primary and secondary schools, special schools, units for pupils who have been excluded, and colleges. Most posts are in primary classes, above all with the youngest. In the valleys and the cities there are many near one another; in the country you might have to drive.

vacancies =
    Councils and schools advertise on [Educators Wales](organisation:educators-wales), on their own sites, and sometimes just on the school's page on social media. Supply agencies take on beginners, and this is how some get known to a head. Apprenticeships are on the [Careers Wales](organisation:careers-wales) site. Ask in July, when schools find out how many pupils with plans they will have.

entry-routes =
    No law says which certificate an assistant must have. It is the head and the governors who choose, and what they want to see is that you have been with children and that your language and maths are sound. More and more ask for a qualification at level 2, or level 3 for work with one pupil.

route-direct =
    Offer to help for a morning a week. In a term the school sees how you are with children, and you see whether you like it. A good many assistants were parents who came to hear readers and stayed. When a post comes up, you are not a stranger. Midday supervisor is another way in, for a few hours a week.

route-college =
    Most colleges of further education teach supporting teaching and learning, or children's care, play, learning and development, full time or in the evening. You need a placement in a school for many of them, so find one first.

route-apprenticeship =
    In Wales there are apprenticeships for support in schools at levels 2 and 3. You are employed by a school or a council, work with a class, and are assessed there over a year or so. Places are few, since each needs a school with money to pay, and many go to people who work there already.

training =
    You learn mostly by watching and from the teacher you work with. The school trains you in keeping children safe, first aid and whatever your pupils need: signing with Makaton, safe handling, a speech programme, diabetes. Some courses are free for school staff in Wales, and there is a national learning pathway that shows what to aim for at each stage. Insist on time for it, since in a busy school it is the first thing to go.

registration =
    In schools the [Education Workforce Council](organisation:ewc) has a category for you, learning support worker, and you must be registered in it before you help with teaching. Your school will check. The fee is lower than a teacher's and comes out of your pay each spring. Lunchtime supervisors and office staff need not join.

qualifications =
    The grades below are what a guide for England gives. Courses in Wales ask for much the same, and a level 2 course often takes you on after a chat. If maths or language is the obstacle, do Essential Skills alongside.

work-experience =
    A school placement in year ten is the obvious one. But babysitting, a Sunday school, coaching the under-eights, a holiday playscheme or a brother with Down's syndrome have taught people just as much. Say what you did when a child would not join in.

disclosure =
    The school pays for the check. You may not be alone with pupils before it is back, even as a volunteer who comes regularly.

progression =
    With some years and a level 3 behind you, you can be assessed as a higher level teaching assistant and lead whole classes. Others become the person who knows most about autism or reading in the school, run the nurture room, or work with families.

    Some use it as a step. With a degree, you can train as a [primary teacher](career:primary-teacher) while your school employs you. Speech therapy assistant, [youth worker](career:youth-worker) and [social worker](career:social-worker) are other turnings. Many stay put, and like it.

adult-opportunities =
    This may be the commonest job in Wales to start at thirty-five. It fits round a family, and life has taught you half of it. Look at the money with open eyes, though: see what the term-time pay does to any benefits, and remember childcare on training days.

    To find a course, ask [Working Wales](organisation:working-wales). If you have been a carer, a nurse or a foster parent, put it first in your application.

welsh =
    Welsh-medium schools and nursery classes are always looking for assistants, and there it is the language of the whole day: you are one of the voices from which three-year-olds learn it. In other schools a little goes a long way. If you can count, sing and say *tyrd i eistedd* or *dere i eistedd*, you help the teacher to keep Welsh going between lessons.

    School staff can have Welsh courses free of charge, some in work time. Few things make a school slower to part with you.

picture-reading-caption = Reading together with a yellow overlay
picture-reading-description = A boy and a teaching assistant with a prosthetic arm read a book together. A see-through yellow overlay lies on one page, and the boy follows the words with his finger. Behind them a teacher points to the whiteboard in front of other pupils.
