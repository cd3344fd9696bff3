### Midwife: words of the career page.

title = Midwife

summary = Looks after women through pregnancy, at the birth and in the first weeks, and looks after the baby too.

also-known-as =
    - registered midwife
    - community midwife
    - hospital midwife
    - birth centre midwife
    - caseload midwife
    - male midwife

search-words =
    - midwifery
    - midwives
    - pregnancy
    - pregnant
    - birth
    - giving birth
    - delivering babies
    - babies
    - newborn
    - labour ward
    - delivery suite
    - maternity
    - maternity unit
    - home birth
    - birth pool
    - antenatal
    - postnatal
    - breastfeeding
    - ultrasound
    - scan
    - RCM
    - NMC
    - midwive
    - middwife
    - midwifry
    - bydwraig

starts-from = Midwifery degree

first-step = Then a first post with a mentor

work-activities =
    When a pregnancy goes well, the midwife is in charge of it. You see a woman from her first visit, at about ten weeks, until some days after the birth. Doctors come in only when something needs them. Knowing when that is may be the most important part of the job.

    In pregnancy, you:

    - take her history, her blood pressure and blood samples
    - feel how the baby lies and listen to its heart
    - explain scans and screening tests, so that she can choose for herself
    - talk about food, smoking, feeding and fears
    - notice what she may not say: bruises, debts, low mood

    In labour you stay close. You help her to move, breathe and get through the pain. You listen to the baby's heart, judge how labour is going and call for help if it turns. Then you guide the baby out, check that it breathes and lay it on its mother's skin.

    After the birth you visit at home. You weigh the baby, prick its heel for a blood test, help with feeding and keep an eye on how the parents are coping.

    Not every story ends well. Babies are lost, before birth and after it, and you sit with the parents, wash the child and take its handprint. Sometimes a birth turns into an emergency within a minute. Many units are short of midwives, and tired staff carry more than they should.

day-at-work =
    Today you are in the community, in a valley with one long street.

    The clinic begins at nine in the health centre. There are eight women before lunch. With the first, you listen to the heartbeat while her small son holds the gel. The fourth has a headache and swollen hands, and her blood pressure is high. You ring the hospital and tell her to go now, not after the school run.

    In the afternoon you drive from house to house. A baby of three days has lost a little too much weight. You watch a whole feed, change the way he is held and promise to come back tomorrow. Next door but one there is a mother who cries while she tells you that all is well. You make tea and ask again.

    By five your notes are done. But you are on call for home births. At ten past two the phone wakes you, and you drive up a mountain road in the rain. The baby is born before dawn, in the front room, with the dog shut in the kitchen.

qualities-and-skills =
    People let you in at the most private time of their lives. What they need from you:

    - patience, since labour keeps no timetable
    - a manner that makes a girl of sixteen and a solicitor of forty feel equally safe
    - an eye for the small change that means danger, and speed when it comes
    - respect for choices that are not your own
    - the courage to ring the doctor, and to argue if need be

    You need not be a woman or a mother. A few midwives are men, and many have no children.

pay =
    Each health board in Wales pays midwives on the national bands. The sums you see are England's; an advert for a post in Wales gives the Welsh ones. Most new midwives begin on the first band and move up to the next after about a year of support, once they have shown their skills.

    Nights and weekends are paid at a higher rate. So is being called out of bed. The survey asked midwives of every grade, but only those who work full time, and very many do not.

hours =
    Babies come at any hour. On a labour ward you work long days and nights in turn. Community midwives mostly work by day, with nights on call as well: you may be up until morning and have to hand your clinic to somebody else.

places =
    Most midwives in Wales work for one of the health boards, and many move between the hospital and the community. You could be:

    - on the labour ward of a large hospital, with doctors and theatres down the corridor
    - in a birth centre run by midwives
    - based in a health centre, with clinics and visits
    - in Powys, which has no maternity unit run by doctors: births there are led by midwives, and other women travel to hospitals outside the county

vacancies =
    Each health board puts its posts on [NHS Jobs](organisation:nhs-jobs). There may not be enough first posts in your own area in the year you finish, so cast the net wider than one hospital.

entry-routes =
    A midwifery degree approved by the [Nursing and Midwifery Council](organisation:nmc) is the way in. Four universities in Wales offer one: Bangor, Cardiff, South Wales and Swansea. There is no midwifery apprenticeship in Wales.

    Fees are paid by the [NHS Wales Bursary](organisation:nhs-bursary-wales) if you sign up to work in Wales later on. Without that you would apply to Student Finance Wales like other students.

route-university =
    Three years, full time, and half of it is spent with women and babies. There are many more applicants than places, so a well-argued personal statement matters. If you are a registered nurse, ask whether a shorter course is on offer.

route-work =
    A maternity support worker helps midwives on the ward and in homes: taking readings, helping with feeding, getting rooms ready. You can start with few qualifications and train at work. It does not make you a midwife, but it is the best preparation there is. Ask your health board whether it would support you on a degree later.

training =
    You study how a baby grows and is born, what can go wrong, medicines, law and how to weigh up research.

    On placement you follow the shifts of a working midwife, on the ward and on call. You must care for a set number of women and attend a set number of births before you can qualify, and each is signed for. The hours are those of a job, but without pay.

registration =
    The [Nursing and Midwifery Council](organisation:nmc) keeps a separate part of its register for midwives. Apart from a doctor, only a midwife or a student under supervision may attend a birth, except in an emergency: that is the law. To stay on, you revalidate every three years with proof of practice, learning and feedback.

qualifications =
    The figures here are for one Welsh university. Others may want a science, or higher grades at GCSE, as there is so much competition.

work-experience =
    Very few maternity wards take pupils, for the sake of privacy. Look for what lies near: a nursery, a care home, a parents' and babies' group, a charity that supports breastfeeding or young mothers. Ask a midwife for half an hour of her time and come with questions.

disclosure =
    You will be alone with newborn babies and in families' bedrooms. So the university has the check done before you meet anyone, and your employer will want another.

progression =
    With some years behind you, you might:

    - lead a shift on the labour ward, then a unit
    - become a consultant midwife, who shapes care across a whole health board
    - specialise in scanning, feeding, mental health or loss
    - train as a health visitor, or as an [adult nurse](career:adult-nurse) on a shorter course
    - teach student midwives

adult-opportunities =
    Plenty of student midwives are over thirty, and some thought of it first when they had children themselves. Colleges run Access courses in health, and universities look kindly on them. But having had a baby is not experience enough: they want to see what you know of the work.

    Being on call with small children at home takes a partner, a mother or a very good friend.

welsh =
    In labour people go back to the language of home. To be told *anadla'n araf* by someone who means it can do more than a page of advice. For many families in the west and north the baby's first words will be Welsh, and the midwife is the first person from outside to speak to it.

    Health boards ask each woman which language she would like and write it on her record, but there are not always enough midwives to keep the promise. Some of the degree can be done in Welsh: ask where, and how much. For consent, or for bad news, be sure of your words.

picture-listening-caption = Listening to the baby's heartbeat at home
picture-listening-description = A midwife with grey hair kneels on a living-room rug and holds a small listening device to a pregnant woman's belly. The woman sits on a sofa and laughs, with her partner close beside her.
