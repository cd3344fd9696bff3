### Apprenticeships in Wales: words of the article.

title = Apprenticeships in Wales
summary = A paid job in which you study for a qualification as well: the levels, the wage, the week, and how to find one.
body =
    An apprentice has a job. You sign a contract, earn a wage and get paid holidays, like everyone else in the firm. At the same time you study for a qualification in that work, and an assessor comes to see what you can do. Most apprenticeships in Wales take from one to four years. It depends on the trade, and on what you know at the start.

    ## The levels

    Wales has a system of its own, so make sure that what you read is not about England.

    - A Foundation Apprenticeship is at level 2, the same as good GCSEs.
    - An Apprenticeship is at level 3, the same as A levels. An [electrician](career:electrician) trains at this level.
    - A Higher Apprenticeship is at level 4 or 5, like the first years of a degree.
    - A Degree Apprenticeship ends in a full degree. In Wales you can find one in digital work, in engineering and advanced manufacturing, and in some parts of construction.

    You can climb from one level to the next. Many of the degree apprenticeships that are advertised in England do not exist here.

    ## Who can be one

    You need to be at least 16, to live in Wales, and to be out of full-time education by the day you start. There is no upper age limit. Some people begin at forty, and some are put on an apprenticeship in the job that they already have. If you live near the border, ask which country's scheme it is.

    Employers set their own entry rules. Some want certain GCSEs. Others look first for interest, and for somebody who turns up on time. If your maths or your English or Welsh is weak, you can usually work on it while you train. It is called Essential Skills.

    ## The wage and the week

    The law sets a minimum wage for apprentices. It holds if you are under 19, or in your first year. After that you must get at least the minimum wage for your age. Look up [today's rates](https://www.gov.uk/national-minimum-wage-rates). Some employers pay a good deal more, and some pay no more than they must. Work out what the bus, the boots and the lunches will cost you. Your family's benefits may change when you begin to earn, so ask [Citizens Advice](organisation:citizens-advice) first.

    You spend most of the week at work. The rest is for study. That may be a day a week at college, a block of weeks, or online lessons and visits from an assessor. You are paid for these hours too, and you pay no fees for the course.

    It isn't an easy choice. You may be up at six while your friends are asleep. At first you will be given the sweeping and the fetching. There is coursework to do when you are tired, and you have fewer weeks of holiday than a student.

    ## Finding one

    - [Careers Wales](organisation:careers-wales) lists the places that are open, all over Wales.
    - Begin to look after Christmas. Many start in September, but some come up at any time of year.
    - Ask the college or the training firm that teaches your trade. They know who is taking people on.
    - Look at the websites of councils, health boards and large firms.
    - Call on small firms yourself. One that has never had an apprentice may say yes, once it hears that a training firm sees to the paperwork.

    Treat it as you would any other job: see [writing an application](article:writing-an-application) and [interviews](article:interviews).

    In a *shared apprenticeship* one body employs you and sends you to work with several firms in turn. It is found most in building and engineering.

    If you are disabled, both the employer and the training firm must make reasonable adjustments. Tell the training firm early what helps you to learn. Some areas have job coaches for young people who need more support, so ask Careers Wales. [Being disabled at work](article:disability-at-work) says more.

    ## In Welsh

    You can do all or part of many apprenticeships in Welsh, or in both languages. Ask for it before you start: the training firm needs time to find an assessor who speaks Welsh. The [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg) supports apprentices who do this. You may write your portfolio in English and talk it through in Welsh, if that is how you work.

    ## What to ask the employer

    - Which qualification does it lead to, at what level, and who teaches it?
    - What is the wage now, and after the first year?
    - Which days and hours will I work, and when do I study?
    - Who will show me the work, and how many of your apprentices have finished?
    - Who pays for tools, clothes and travel?
    - What usually happens at the end?

    ## When it ends

    Nobody has to keep you on unless your contract says so, though many employers do. You leave with a qualification, some years of experience, and people who will speak up for you. You can go on to a higher level, to university, or to another firm.

    If the firm closes or lets you go, tell the training firm and Careers Wales the same day. They can help you look for another employer, so that you can finish. And if you are unhappy, speak to your assessor before you walk out.
