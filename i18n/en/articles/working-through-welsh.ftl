### Working through Welsh: words of the article.

title = Working through Welsh
summary = Where Welsh is used at work, what the levels on a form mean, what your rights are, and how to get better at it.
body =
    Welsh is spoken at work in more places than people think. There are the teachers, the translators and the newsreaders. But there is also the nurse on a night ward, the woman behind the counter of the farm suppliers, and the man who comes to mend the boiler.

    ## Where it is used

    In much of Gwynedd, Anglesey, Ceredigion and Carmarthenshire, Welsh is simply the language of the yard, the canteen and the meeting. In Cardiff it is used in broadcasting, law, government and publishing. Everywhere in Wales there are Welsh-medium schools and nurseries, and councils, health boards, courts, police and colleges that serve the public in both languages.

    It matters most where people are ill, small, old or afraid. Someone with dementia may lose their second language first. A child who speaks Welsh at home learns best from a teaching assistant who does so too. Customers are more likely to come back to a business that greets them in their own language.

    Many employers cannot find all the Welsh speakers that they want, above all in care, health, teaching and computing. The wage is seldom higher for it. What you gain is a choice of more jobs, and an edge when two people are otherwise alike.

    ## What an advert means

    - *Welsh essential*: you must have it at the level named when you start.
    - *Welsh desirable*: it counts in your favour, and the rest of the list can outweigh it.
    - *Welsh to be learnt*: you agree to reach a level within a set time, usually with lessons in working hours.
    - Nothing is said: mention it all the same.

    ## Which level are you?

    Forms often ask separately about speaking, understanding, reading and writing. The scales have different names, but the steps are much alike:

    - Entry: you greet people, say place names properly, and answer a phone politely.
    - Foundation: you chat about simple things, and follow if people speak slowly.
    - Intermediate: you manage most of your own work in Welsh, with a pause here and there.
    - Advanced: you hold your own in a meeting, and write emails that need only a quick check.
    - Proficiency: you can do anything in Welsh, reports and difficult talks included.

    Speaking and writing can be two steps apart. Put down both as they are. Those who went to a Welsh-medium school tend to rate themselves too low, because of mutations. A patient will not notice a mutation. If you have a GCSE or an A level in Welsh, or a certificate for adult learners, name it. Do not claim more than you have: they may ring you in Welsh.

    ## Your rights

    The Welsh Language (Wales) Measure 2011 says that Welsh must be treated no less favourably than English. Under it, many bodies must keep to *Welsh language standards*. They include councils, health boards, police forces, colleges, universities and the Welsh Government. So you may usually apply to them in Welsh, and many of them must offer you your contract, training or appraisal in Welsh if you ask. Ask to see the standards of your employer: they have to be public.

    Most private firms and shops have no such duty. Even so, two people who both want to speak Welsh to each other are free to do so in Wales. If someone tries to stop you, or a public body does not keep to its standards, tell the [Welsh Language Commissioner](organisation:welsh-language-commissioner).

    ## Finding the confidence

    Many people understand far more than they dare to say. These have helped others:

    - Begin with one thing: the greeting, your voicemail, or the first line of an email.
    - Wear the orange *Iaith Gwaith* badge, or the one for learners, so that people know.
    - Tell one colleague that you want to speak Welsh to each other, and keep to it.
    - Use a spelling and grammar checker made for Welsh, such as Cysill, before you send something.
    - Ask for corrections on paper, not in the middle of a sentence.

    One warning. If you are the only Welsh speaker in the team, all the Welsh calls, posters and translations may land on you. Agree with your manager how much time they take. Translating is a trade of its own, and you may say no.

    ## Learning

    The [National Centre for Learning Welsh](organisation:dysgu-cymraeg) runs courses for adults at every level, in classrooms all over Wales and online. They are free for people aged 16 to 25, and the fee is low for the rest. Through *Work Welsh*, employers can have courses for their staff: short ones online, lessons through the year, or a week away. Ask your manager, because many do not know about it.

    It takes years rather than weeks to become fluent, but a few months are enough to serve somebody at a counter. Students and apprentices can do part of their course in Welsh, with support from the [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg). If you learnt at school and have let it slip, say so when you enrol. There are courses just for that, and it comes back sooner than you think.
