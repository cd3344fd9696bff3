### Going to university: words of the article.

title = Going to university from Wales
summary = Choosing a course, applying through UCAS, and what pays for it: loans, grants and bursaries.
body =
    Most degrees take three years, and some take four or more. Some careers cannot be entered without one. For many others there is a second way in, so read the page of the career before you decide.

    ## Choosing

    Start with the course, not with the city. Two courses of the same name can be very unlike each other. Read the list of modules. See whether you are judged by exams or by coursework, and whether there is a placement or a year abroad. If the career has a register, as [nursing](career:adult-nurse) has, the degree must be one that the register accepts.

    Wales has universities in Bangor, Aberystwyth, Wrexham, Swansea, Carmarthen, Cardiff, Newport and the Valleys, and The Open University teaches at a distance. Some colleges teach degrees too, nearer home and in smaller classes. Go to an open day, and talk to a student who is not paid to be there. Ask what last year's students are doing now.

    ## Applying

    There is one form, on the website of [UCAS](organisation:ucas), and it has room for five choices. You fill it in during the autumn of your last year at school or college. The last day is in the middle of October for medicine, dentistry, veterinary courses, Oxford and Cambridge. For most other courses it is in the middle of January. After that you may still be considered if there is room. In summer, *Clearing* shows the places that are left. See [writing an application](article:writing-an-application) for what to put in the form.

    An offer asks for grades, or for points. Each grade is worth a number of points in the UCAS tariff, and they are added up. The Advanced Skills Baccalaureate Wales is the size of one A level. Some universities count it as a full subject, some lower their offer for it, and some leave it out. Ask before you apply.

    A *contextual offer* is a lower one. Universities may make it to people from areas where few go on to study, and to those who have been in care, look after someone, or had their schooling broken up. Every university has its own rules. If one of these is true of you, say so on the form. Adults can apply with an [Access course](article:access-courses) or with experience.

    ## What pays for it

    For people who normally live in Wales, the place to ask is [Student Finance Wales](organisation:student-finance-wales), wherever in the UK they study. Apply in the spring, even before you have a firm place.

    - A loan for the fees goes straight to the university. You need not find that money first.
    - Help with living costs comes partly as a grant and partly as a loan. The lower your household's income, the more of it is a grant, which you keep.
    - There is extra help for those who have children, or who look after an adult.

    The amounts change each year, so look them up on its website.

    You repay nothing until you have left the course and earn more than a set amount. From then on, nine pence of each pound above that line is taken from your pay, together with your tax. If your pay falls, so does the repayment. Whatever is left after thirty years is written off. Interest is added all the time, so the debt can grow. The Welsh Government also cancels a part of your first loan for living costs when you make your first repayment. Rules like these can change: read those of your own year.

    The [NHS Wales Bursary](organisation:nhs-bursary-wales) has paid the fees and part of the living costs on many health courses. In return, students agree to work in Wales for up to two years afterwards. It has been under review, so check what holds for the year in which you start. Universities have bursaries and hardship funds too, and few students ask.

    The *Disabled Students' Allowance* pays for the extra costs of studying with an impairment, a long illness, poor mental health, autism or dyslexia. You do not usually pay it back. Apply as soon as you can, since the equipment takes time to arrive.

    ## At home or away

    Living at home is cheaper, and you may keep your job and your friends. But count the fares and the hours on the bus, and remember that much of student life happens in the evening. If you go away, ask what a room costs for the whole year, and for how many weeks you must pay.

    ## In Welsh

    The [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg) lists courses that are taught in Welsh, in whole or in part, and gives scholarships. A third of the course can be enough, or less. At Welsh universities you can usually write your essays and exams in Welsh even when the lectures are in English. Aberystwyth and Bangor have halls where Welsh is the language of the corridor.

    ## Part time, and later on

    For most of its courses, [The Open University in Wales](organisation:open-university-wales) asks for no earlier qualifications, and you study at home at your own hours. It takes stamina: a degree alongside a job often lasts six years. Part-time students can get a loan for the fees and help with living costs as well. How much depends on income and on how much you study.

    After a first degree, there are loans for a master's degree or a doctorate. You pay them back on top of the first.
