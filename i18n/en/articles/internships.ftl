### Internships: words of the article.

title = Internships and placements
summary = Ways to try out a career before you choose it, what you should be paid, and how to ask for a place.
body =
    An internship is a spell of work with an employer, so that you can learn about a job from the inside. Most are for students, or for people who have just finished a course. They usually last some weeks or months. Few careers ask for one. It can still help you to choose, and it gives you something real to talk about in an interview.

    There are other names as well, and employers do not use them strictly:

    - Work experience is often set up through school, for a few days or for a week or two. You watch, and do a few small tasks.
    - An insight day is a visit. You see the place, meet the staff and ask questions.
    - Shadowing means following someone through the day and watching. You do none of the work yourself.
    - A placement is often part of a course. Students of [adult nursing](career:adult-nurse), for example, learn on wards and in the community.
    - An internship usually comes later, and you are given work of your own to do.

    In Wales, the health boards, the councils, the universities and the large firms are the most likely to run a scheme. But most firms here are small, and seldom advertise one. You may ask all the same. Before you say that you will go, think how you will get there and home, since not every place has a bus. Some insight days are held online.

    The word *internship* means nothing in law. What counts is what you do. If you have to be there at set times and do work for the employer, you are very likely a worker. Then you must be paid at least [the minimum wage for your age](https://www.gov.uk/national-minimum-wage-rates). An employer cannot get round this by calling the post unpaid, or by asking you to sign the right away. These are the main cases in which there is no right to the minimum wage:

    - You have not reached school leaving age.
    - The placement is a required part of a college or university course in the UK, and lasts no more than a year.
    - You only watch, and do no work.
    - You volunteer for a charity or a public body, and get nothing but your costs.

    Even when no wage is due, ask whether the employer pays for travel and food. The rules can change, so read this guidance before you start: [work experience and the minimum wage](https://www.gov.uk/national-minimum-wage-work-experience-and-internships). For free advice on your own case, ask [Acas](https://www.acas.org.uk).

    There is more than one way to find a place:

    - Ask at school or college: a teacher, or whoever looks after careers.
    - Speak to an adviser at [Careers Wales](organisation:careers-wales). The advice is free, and it is for adults too.
    - If you are at university, ask its careers service. Some posts are offered only to its own students.
    - Look at the websites of employers near you, and at their social media.
    - Ask the people you know. If none of them does that work, do not give up: write to an employer yourself.

    A short message is enough. Use your own words, and say:

    - who you are, and where you study or work now
    - what you would like: a visit, a few days or longer
    - why you chose them, with one thing that you have found out about their work
    - what you can do already, from school, home, a job or a club
    - which days you are free, and how to reach you
    - what you need in order to take part, such as a way in without steps

    Wait a week or two, then ask once more. Many employers do not answer, and that says little about you. If you are still at school, tell the school first, since it usually has to agree. Some places, such as hospital wards and building sites, do not take people under a certain age.

    If you are changing career, you may not be able to leave a job for an internship. Ask for a day or two of shadowing instead. To find out that a job does not suit you is worth a day too.

    Write a few lines at the end of each day: what you saw, what you did, what surprised you. They will help you with your next application. Thank the people who showed you the work.

    If you speak Welsh, say so in your message, even if you are still learning. Public bodies in Wales serve people in both languages, so it is a real skill to offer. You can write to them in Welsh, and ask to spend your time with a team that works in Welsh.
