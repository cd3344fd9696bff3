### Being disabled at work: words of the article.

title = Being disabled at work
summary = Your rights, changes that an employer can make, whether to tell, and who pays for the equipment and support.
body =
    Stairs disable people. So do forms in small print, meetings without captions, and a manager who has made up his mind. This way of looking at it is called the *social model of disability*, and the Welsh Government uses it. It asks what has to change at work, and not what is wrong with you.

    ## Who the law covers

    Under the Equality Act 2010 you are disabled if you have a physical or mental impairment, and it has a substantial, long-term effect on what you do day by day. That takes in much that nobody can see: dyslexia, autism, epilepsy, diabetes, depression, arthritis, long illness. Cancer, HIV and multiple sclerosis are covered from the day of the diagnosis. You need not call yourself disabled. The law covers you when you apply, in the job, as an apprentice, and on a placement.

    ## Reasonable adjustments

    If something at work puts you at a disadvantage, the employer must change it where that is reasonable, and may not ask you to pay. Here is what it can mean:

    - A wheelchair user gets a desk that rises and falls, and the team's meetings move downstairs.
    - A deaf welder gets a flashing light beside the fire bell, and a colleague who taps him on the shoulder.
    - A shop assistant with diabetes may eat, and test the sugar in her blood, whenever she has to.
    - A trainee with dyslexia gets the slides the day before, and a program that reads aloud.
    - An autistic technician keeps the same bench, wears headphones and has tasks in writing.
    - Someone coming back after depression works half days at first, and starts at ten.

    What is reasonable depends on the cost, the size of the employer, and whether it would work. A small garage need not build a lift. Ask in writing. Say what stops you, and what would help. Try it for a month, then look at it again together.

    A few jobs have health standards for the sake of safety, such as driving a lorry or a train, and the armed forces follow rules of their own. Do not rule yourself out by hearsay. Ask the employer, or the body that keeps the register, what the standard is.

    ## To tell or not to tell

    For most jobs you need not tell anyone. But an employer need not change what it does not know about. You can choose your moment:

    - on the form, if the employer promises an interview to disabled people who meet its essential points
    - when you are invited to an interview, so that the room and the test suit you
    - once you have the offer, before you start
    - later, when something becomes hard

    Before it makes an offer, an employer may ask about your health only in a few cases. You do not have to name a condition. “I work best with written instructions” may be enough. If there is a health check after the offer, answer it honestly. Agree with your manager who else should know.

    ## Schemes that help

    Employers with a *Disability Confident* badge have promised to be open to disabled people. Many offer an interview to all disabled applicants who meet the essential points. The badge alone proves little, so ask somebody who works there.

    The scheme called *Access to Work* is a grant from the UK Government for help that goes beyond reasonable adjustments. It can pay for special equipment and software, a support worker, a job coach, a sign language interpreter, or taxis if you cannot use public transport. It also has help with mental health at work. You do not pay it back, it does not depend on your wage, and it does not touch your benefits. It is for apprentices and self-employed people too. The wait can be long, so [apply](organisation:access-to-work) as soon as you have an offer. You can do it in Welsh.

    ## At school, college and university

    In Wales, a pupil or college student with additional learning needs may have an *individual development plan*. It stops when you leave for university or a job, so take a copy with you and ask what comes in its place. At university, that is the Disabled Students' Allowance from [Student Finance Wales](organisation:student-finance-wales). Your household's income makes no difference to it. Some colleges run supported internships: most of a year with an employer, with a job coach beside you. [Careers Wales](organisation:careers-wales) knows which. An [apprenticeship](article:apprenticeships) can be adjusted as well, in the college and on the job.

    ## Mental health

    Anxiety and depression are common in every trade, and work can both help and harm. Think about what wears you down before you choose: nights, noise, working alone, angry customers, no say over your day. In the job, it can help to write down with your manager what a bad week looks like, what others should do, and whom to ring. If you are off sick, keep in touch, and come back step by step.

    ## When it goes wrong

    Keep notes with dates. Speak to your manager, your union or the personnel office first. If that does not help, [Acas](organisation:acas), the [Equality Advisory and Support Service](organisation:eass) and [Citizens Advice](organisation:citizens-advice) are free. There is a time limit on taking a case to a tribunal, and it is short, so ask soon. Through [Disability Wales](organisation:disability-wales) you can find groups that are run by disabled people, who have often met the same thing and know what worked.
