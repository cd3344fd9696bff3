### Criminal records and careers: words of the article.

title = Criminal records and careers
summary = What is spent, what a check shows, when to tell an employer, and where to ask before you do.
body =
    A record closes fewer doors than people fear. Most jobs have no criminal record check beyond the simplest, and many employers never ask. What matters is to know what you have to tell, and what you have not. This page is about the law in Wales and England. It is not legal advice on your own case: [Unlock](organisation:unlock) gives that free.

    ## Spent and unspent

    Under the Rehabilitation of Offenders Act 1974, most convictions are *spent* after a time. For most jobs you may then answer as if it had never happened, even when you are asked. How long it takes depends on the sentence, and on whether you were under 18 when you were convicted. On 28 October 2023 most of these times became shorter, for old convictions as well. These are some of them for adults:

    - A simple caution is spent at once. A conditional one takes up to three months.
    - A fine is spent a year after the conviction.
    - A community order is spent when the order ends.
    - A prison sentence of a year or less is spent one year after the whole sentence ends, and that includes the time on licence.
    - A sentence of more than a year, and up to four, is spent four years after it ends.
    - A longer one is spent seven years after it ends. Serious violent, sexual and terrorist offences are the exception: these, like life sentences, are never spent.

    For someone who was under 18, the times after a fine or a prison sentence are half as long. A new conviction can make the old time longer. Driving offences follow other rules. Read [the full table](https://www.gov.uk/guidance/rehabilitation-periods) for your case.

    ## Three kinds of check

    - A *basic* check shows what is unspent, and nothing else. Any employer may ask for one, and you can order your own.
    - A *standard* check can show spent convictions and cautions as well. It is only for certain work, such as law, some finance and some security jobs.
    - An *enhanced* check is for work with children, patients and others at risk, such as [nursing](career:adult-nurse). The police may add what they hold, if it truly bears on the post. For some posts it also says whether you are on a barred list.

    An employer may ask only for the check that the law allows for that job. If you think that it is too high, ask what rule it rests on.

    ## What is left out

    Even on standard and enhanced checks, much is *filtered* out. Since 28 November 2020, youth cautions, reprimands and warnings have not been shown automatically. Youth conditional cautions are different, so get advice on those. Since that day too, having more than one conviction no longer means that they all appear. Each is looked at by itself:

    - A caution given to an adult is left out after six years.
    - An adult's conviction is left out after eleven years, and one from before the age of 18 after five and a half.
    - None of this holds for a list of serious offences, or where the sentence was prison, even if it was suspended.

    You need not mention what is filtered, and an employer must not take it into account. The [Disclosure and Barring Service](organisation:dbs) explains the rules and keeps the list of offences.

    ## Work that is closed

    Some people are put on a barred list, for children or for adults at risk. They may not do that work at all, and it is a crime to try. That is rare, and they will have had a letter about it. Apart from this, few careers are closed by law. Bodies that register nurses, teachers, social workers and lawyers look at what happened, at your age then, and at what you have done since. The police, prisons and armed forces are stricter. If a course has placements with patients or children, ask the university before you apply, not in the second year.

    ## Telling an employer

    - If nobody asks, you need not bring it up for most jobs.
    - Read the question exactly. “Have you any unspent convictions?” is not the same as “Have you ever been in trouble?”
    - Find out first what your check will show. Order a basic one, or ask the police for a copy of what they hold, which is free.
    - It goes best face to face, after they have met you, with a short letter to leave behind.
    - Say what it was, when, and what is different now. Do not make excuses, and do not give every detail. Bring proof: a course, work, a reference.
    - Keep a copy, and note who was told.

    If you must answer and you lie, you can lose the job years later, and it may be a crime. Some employers have left the question off their first form, so that they see the person before the record. Whatever you tell them is private, and they should not pass it around the staff.

    ## Who can help

    Unlock has a helpline and a tool that works out when a conviction is spent. [Nacro](organisation:nacro) advises you as well, and employers too. A probation officer or youth justice worker can help with the letter. [Careers Wales](organisation:careers-wales) can help you choose work and prepare. If you are under 18, do this now: most of what happens at fifteen need not follow you, as long as you know the rules.
