### Interviews: words of the article.

title = Interviews
summary = How to get ready, what happens in the room or on the screen, and what to do afterwards.
body =
    An interview means that on paper you can do the job. Now they want to see how you think, and whether they could work beside you. It is also your chance to see whether you could work beside them.

    ## Getting ready

    Find out what kind of interview it is: who will be there, how long it takes, and whether there is a test or a talk to give. Employers will tell you if you ask. Then:

    - Read the advert again, and your own application. Most questions come out of these two.
    - Choose five or six things that you have done, and practise telling each in about two minutes.
    - Look at what the employer makes or does, and at one piece of its recent news.
    - Prepare two questions of your own.
    - Try the journey, or at least the timetable. Many places in Wales have one bus an hour, and the last one may go early. If the time does not fit the bus, ask for another.
    - Say your answers aloud to somebody at home, or to a phone that records you.

    Wear what people there wear on a tidy day. For a workshop that means clean boots, and not a suit.

    ## Questions that come up

    - “Tell us about yourself.” Take a minute: where you are now, what brought you here, why this post.
    - “Why do you want to work here?” Name something that is true only of this place.
    - “Tell us about a time when you worked in a team.” Say what *you* did, and not only “we”.
    - “What would you do if a customer shouted at you?” They want your first step and your second.
    - “What do you find hard?” Give a real thing, and what you do about it.
    - “Have you any questions for us?” Ask who would teach you, or what the first month looks like.

    It's all right to stop and think, to ask them to repeat the question, or to look at notes. If you don't know, say so, and say how you would find out. For a university place they may give you a problem that you have never met. They are watching how you go about it, so think aloud.

    They should not ask whether you are pregnant, plan to have children, or how old you are. Before they offer you the job, they may ask about your health only in a few cases, such as what you need for the interview itself. You can answer: “Can I ask how that bears on the job?”

    ## On a screen

    Try the link the day before. Sit with the window in front of you and a plain wall behind. Put the camera at the height of your eyes. If your broadband is poor, or there is no quiet room at home, ask a library, school or college for one. Keep a phone number ready in case the line drops, and tell them at once if you cannot hear.

    In some interviews nobody is there: questions appear, and you record your answers against the clock. Practise with a timer. Look at the lens, speak as you would to a person, and stop when you have finished.

    ## Groups and tests

    In a group task you may be asked to build something, or to agree on a list. The assessors are not counting who talks most. Listen, use other people's names, bring in the one who has said nothing, and keep an eye on the time.

    Tests may be of maths, writing, typing or a piece of the work itself. A [trainee electrician](career:electrician) may be asked to wire a plug. Ask beforehand what kind it is, and try a sample.

    ## If you need something changed

    If you are disabled, the employer must make reasonable adjustments for the interview. You might ask for the questions in writing, more time in a test, a room without stairs, a break, a sign language interpreter, or a light that does not flicker. Ask as soon as you are invited. [Access to Work](organisation:access-to-work) can pay for help with communication at an interview, for example if you are deaf. You need not name your condition: say what you need.

    ## In Welsh

    If you applied to a public body in Wales in Welsh, you can ask for the interview in Welsh as well. It may be held in Welsh throughout, or with an interpreter for those who need one. Practise your examples in Welsh too, for it is easy to lack a word for something that you learnt in English. If the post asks for Welsh, expect part of the talk to be in Welsh even if you applied in English.

    ## Afterwards

    Write down what they asked while you remember it. If you hear nothing by the day they named, ring or write. When the answer is no, ask for two or three sentences on why: many employers will give them, and it is the cheapest lesson that you can get.

    When it is yes, wait before you give notice in the job that you have. Ask for the offer in writing, with the wage, the hours, the place and the day you begin. If it is less than you hoped, this is the moment to ask for more. You can also turn it down. Advisers at [Careers Wales](organisation:careers-wales) will hold a practice interview with you, at any age.
