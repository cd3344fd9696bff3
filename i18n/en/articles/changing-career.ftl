### Changing career: words of the article.

title = Changing career as an adult
summary = How to move to other work without throwing away what you have: trying it out, retraining, money, and the help there is in Wales.
body =
    Few people who change career begin again from nothing. They carry half of it across: a bus driver becomes a carer, a carer becomes a nurse, a farmer mends wind turbines. It usually takes a year or two, and there is a stretch in the middle with less money. It helps to know that before you start.

    ## What is it that you want to leave?

    It may be the work itself. It may also be the manager, the hours, the journey, or the same chair for ten years. If it is one of those, a new employer could be enough. Write two short lists: what you must have, such as a wage, school hours or work that spares your back, and what you would give up gladly.

    ## What you already have

    You know more than your job title says. Put it in words that another trade can use:

    - A shop worker handles cash, complaints and a queue.
    - A farmer keeps machines going, fills in records and works in all weathers.
    - A parent or carer plans, argues with offices and stays calm at four in the morning.
    - Someone from the forces has led people and followed safety rules to the letter.
    - If you speak Welsh, that opens doors of its own: see [working through Welsh](article:working-through-welsh).

    Ask two people who have worked with you what they would call on you for. The answer is often a surprise.

    ## Try it before you pay for it

    Spend a day with someone who does the work, on an ordinary day. Ask what they dislike about it. Volunteer, do relief shifts at the weekend, or take one evening course. [Internships and placements](article:internships) says how to ask. A week in a care home or on a roof tells you more than a year of wondering, and finding out that you hate it is cheap at this point.

    ## Help in Wales

    - [Working Wales](organisation:working-wales) gives free advice to anyone over school age, by phone, online and in many towns. Start here. The advisers know which schemes are open this month.
    - *Personal Learning Accounts* pay for part-time college courses in fields that need workers. You must be at least 19, live in Wales and, as a rule, have a job that pays less than a set amount. For some digital and green courses, the wage does not matter. People on zero-hours contracts, and those whose job is at risk, may come under it too.
    - *ReAct+* has helped people who have lost their job, or are under notice, with the cost of training, travel and childcare. Such schemes change their names and their rules, so ask Working Wales what there is now.
    - [Business Wales](organisation:business-wales) advises those who want to work for themselves.
    - A trade union may pay for courses. Ask the learning representative at work.

    ## Ways to retrain

    An [apprenticeship](article:apprenticeships) has no upper age limit, and you earn from the first day. A trade such as [electrician](career:electrician) is learnt in that way. For a degree without A levels there are [Access courses](article:access-courses) and [The Open University in Wales](organisation:open-university-wales). Colleges teach many things in the evening. Some employers train you from nothing, above all in care, driving, call centres and the civil service.

    Beware of short, costly courses that promise a job. Before you pay, ask two employers whether they would take on somebody who has done it.

    ## Money

    Work out the leanest month that you can live through, then see how many of them the change would take. Think of rent or mortgage, childcare, the car, and pension payments that stop. Could you go down to three or four days in your present job? Could you change in winter, or once a loan has ended?

    If you have a degree, help with a second one is limited, but some subjects are let through. Ask [Student Finance Wales](organisation:student-finance-wales) before you apply. [Citizens Advice](organisation:citizens-advice) can check what benefits you could have while you train or on a lower wage. The first years of a new career often pay less than the last years of an old one. Look at the pay on its page for someone with experience, and not at the start alone.

    ## If your job is going

    You are entitled to notice. If you have been there for two years, you usually get redundancy pay as well, and some paid time off to look for work or arrange training. [Acas](organisation:acas) explains how it is counted. Ask your employer to bring in Working Wales before the gates shut. Register soon, since some help is only for those who ask within a certain time.

    ## Being a beginner again

    It is odd to be fifty and not to know where the kettle is. You may be taught by somebody the age of your children. Employers may not turn you down because of your age, but some still expect you to be slow or proud. Show in your application that you have learnt something lately, and say that you are happy to start at the bottom.

    Tell the people at home what it will mean for the evenings and the holidays. Then set three dates: when you will have spoken to an adviser, when you will have tried the work for a day, and when you will decide.
