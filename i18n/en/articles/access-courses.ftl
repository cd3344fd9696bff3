### Access courses: words of the article.

title = Access to Higher Education
summary = A college course for adults who want to go to university and left school without A levels.
body =
    Perhaps you left school at sixteen, or school went badly, or you have brought up children since. You can still go to university. The Access to Higher Education Diploma was made for people like you. Universities all over the UK know it and accept it, and classes are full of people who thought that they were too old.

    ## What it is

    It is a level 3 qualification, the same level as A levels, and it takes a year full time. Part time it usually takes two. Each diploma leads towards a group of degrees: nursing and midwifery, other health work, social science, humanities, science, law, business, computing or teaching, for example. What is taught depends on the college.

    Most of the colleges of Wales teach at least one. [Agored Cymru](organisation:agored-cymru) sets many of the courses that are taught here. You study in small groups, and everyone in the room has a life outside it. Full time often means three or four days a week within school hours, with as much work again at home.

    ## How you are marked

    The diploma is made of units, and each unit is worth some credits. In all you need 60. Of these, 45 are in the subject itself, at level 3, and every such unit gets a pass, a merit or a distinction. The rest are for skills such as writing essays and using numbers, and they have no grade. You do essays, reports, talks and some tests, spread over the year. Few courses depend on one big exam.

    A university may ask for a certain number of distinctions and merits, or for UCAS points. For a popular course, such as [adult nursing](career:adult-nurse), ask what was needed last year. Some degrees in medicine, and some universities, do not accept every Access diploma. Find out before you enrol, not after.

    ## Getting in

    There are often no set entry requirements. The college wants to know why you have chosen this road and whether you have time for it. You may be asked to write a page, do a short test in English and maths, and come to an interview. If you have been out of classrooms for long, it may suggest a shorter course first. Some colleges run one for a term or a year, often called *Pre-Access*.

    Look closely at maths and English or Welsh. Many degrees still ask for a GCSE in them, or for something of equal value, on top of the diploma. Some colleges let you take it in the same year, which is hard going. To take it the year before is often wiser.

    ## Money

    Ask the college what the course costs, and what help there is. These are the questions to put:

    - Do I pay a fee, and does it depend on my income or my age?
    - Can I have a Welsh Government Learning Grant for further education? [Student Finance Wales](organisation:student-finance-wales) runs it, and it depends on the income of your household.
    - Does the college have a fund for travel, childcare and books?
    - What will happen to my benefits? Ask [Citizens Advice](organisation:citizens-advice) before you enrol.

    In England there is a loan for this course, and some websites speak of nothing else. Rules in Wales are not the same, so read Welsh pages and ask here.

    ## The year itself

    It goes fast. You enrol in September, and the UCAS form for most courses is due in the middle of January, when you have hardly begun. Your tutors help you with it and write your reference. By Easter the essays come thick and fast.

    The first marked essay frightens nearly everyone. So does sitting next to somebody half your age. Tutors have seen it many times, and what brings people down is seldom the work itself. It is a sick child, a shift that was moved, or money running out in March. Tell your tutor early. A week more for an essay is easy to give in good time.

    - Before you start, find two evenings and a half day every week that are yours alone.
    - Tell your family what you will stop doing, and who will do it instead.
    - Practise: borrow a book on the subject, read a chapter and write a page about it.
    - If reading or spelling has always been a struggle, ask about a dyslexia assessment. Many adults find out only now.

    ## In Welsh

    Most Access teaching is in English. Ask all the same whether you may write your work in Welsh, or have a tutor who speaks it, especially in the north and the west. If you mean to study for your degree in Welsh, say so in your interview at the college and at the university.

    ## Other ways

    An Access course is not the only road. [The Open University in Wales](organisation:open-university-wales) takes people without qualifications. Some degrees have a foundation year, which is paid for like the rest of the degree. An [apprenticeship](article:apprenticeships) pays you a wage. Experience counts as well: someone who has worked in care for years may be offered a place on the strength of that. An adviser at [Working Wales](organisation:working-wales) can go through these with you, free of charge.
