### Dentist: words of the career page.

title = Dentist

summary = Keeps mouths healthy: prevents and finds disease, mends and takes out teeth, and replaces those that are lost.

also-known-as =
    - dental surgeon
    - general dental practitioner
    - associate dentist
    - community dentist
    - orthodontist

search-words =
    - dentistry
    - dental practice
    - dental school
    - teeth
    - tooth
    - toothache
    - fillings
    - drill
    - extraction
    - wisdom teeth
    - gums
    - braces
    - crowns
    - implants
    - dentures
    - false teeth
    - root canal
    - check-up
    - teeth whitening
    - dental hospital
    - BDS
    - GDC
    - dentists
    - dentis
    - dentest
    - deintydd

starts-from = Dental degree

first-step = Then a paid foundation year

work-activities =
    A mouth is a small, dark, wet place to work in, and its owner is often afraid. You work through a mirror, with instruments that move by parts of a millimetre, while you talk somebody through what they would rather not hear.

    The work has two halves. One is prevention: you look for decay, gum disease and the early signs of mouth cancer, take X-rays, and talk about sugar, smoking and brushing. The other is repair:

    - take out decay and build up the tooth again
    - clean out an infected root, so that the tooth can stay
    - pull teeth that are past saving
    - fit crowns, bridges, dentures and implants
    - straighten teeth, or send the patient to somebody who does
    - see to broken teeth, swellings and pain on the day

    You lead a small team. A dental nurse is at your side all day, and hygienists and therapists do much of the gum work and some fillings.

    Most dentists in Wales treat some people on the NHS and some privately. Many patients cannot find an NHS dentist, so you meet mouths that nobody has looked into for years, and children who need several teeth out.

    Backs and necks suffer from years of leaning over. So can nerves: frightened patients flinch, weep or shout, and some complain or go to law. You deal with blood, saliva and bad breath. When a treatment fails, everyone knows whose hands did it. Yet people come in holding their jaw and walk out smiling, and few careers give results so quickly.

day-at-work =
    You share a practice with three others, over a bank in an old market town.

    At a quarter to nine the team meets for five minutes. Who is nervous? Who is on blood thinners? The first patient wants only a check-up. The second has not been for nine years, so you do very little: you count the teeth, tell her what you see, and book her in again before her courage goes.

    Mid-morning is an hour on one back tooth. Under a rubber sheet you clean three root canals, each as thin as a hair. Your nurse hands you each file before you ask.

    At two a boy of six will not open his mouth. You brush a dragon's teeth together for a while. He lets you count to eight, which is enough for today. Then a farmer gets his first dentures, and a student a white patch looked at. You do not like the patch. You send an urgent letter to the hospital, and explain why without frightening her.

qualities-and-skills =
    - steady fingers, good eyesight and patience with very small things
    - a calm that spreads to the person in the chair
    - the ability to explain choices and their cost plainly, without selling
    - concentration that holds for an hour without a break
    - firm, kind leadership of a nurse who hears all you say
    - some sense for business, if you mean to own a practice

pay =
    There is no figure here, as no good recent one could be found for dentists in Wales. What matters is how the money comes. In the foundation year you are on a salary that is set nationally. After that most dentists in practices are self-employed *associates*: they are paid for the treatment they do and give a share to the practice for the room, the nurse and the materials. No work means no pay, holidays and sickness included. Dentists of the community service and of hospitals are on salaries with pension and leave.

    Private work brings in more for each hour, but it needs patients who will pay. Owners may earn well and carry the debts.

hours =
    Practices keep office hours in the main, with a late evening or a Saturday morning here and there. As an associate you can agree how many days you do, and many choose four. The number above stands for employees only, so it leaves out most dentists in practices.

places =
    - a dental practice, owned by dentists or by a chain, in nearly every town
    - the community dental service of a health board, for people with disabilities, children in great need and patients who cannot leave home
    - the Dental Hospital in Cardiff, or the mouth and jaw department of another large hospital
    - prisons, the armed forces and universities

    Rural Wales is short of dentists, the north and west most of all. HEIW offers new ones extra support and money to spend their foundation year there.

vacancies =
    Associates find places through dental magazines and websites, agencies and friends. The salaried posts are on [NHS Jobs](organisation:nhs-jobs). Foundation posts are shared out in one round for the United Kingdom, apart from some rural ones that Wales fills itself.

entry-routes =
    The degree lasts five years, and the only dental school in Wales is in Cardiff. Next comes a foundation year in a practice, with a trainer in the next room. Every graduate of a British dental school must do it before working for the NHS. No apprenticeship makes you a dentist anywhere in the UK.

    For the first years you need [student finance](organisation:student-finance-wales). Towards the end of the degree the [NHS Wales Bursary](organisation:nhs-bursary-wales) takes on much of the cost.

route-university =
    You apply to at most four dental schools through [UCAS](organisation:ucas), in the autumn before most courses close, and must sit the UCAT test in the summer. Cardiff takes graduates too, on the same five years as everyone else. A few English schools have four-year courses for them. Interviews may include a task for your hands.

training =
    You start with the science of the head, the mouth and the whole body, and with a plastic head on a metal rod. On it you drill until you are trusted with a person. From then on, most of your week is in clinics, with patients of your own whom you see for years.

    Dentistry students have to do a set range of treatments well before they may sit finals. In the foundation year you see ordinary NHS patients, more slowly than your colleagues, with a study day most weeks.

registration =
    It is against the law to practise dentistry without being registered with the [General Dental Council](organisation:gdc). You pay it a yearly fee, hold insurance for claims, and show that you keep learning. To treat NHS patients, you need a place on the list of performers for Wales as well.

qualifications =
    Top grades, then, with chemistry and biology. This list is from a guide for England. Cardiff publishes its own, with lower offers for some pupils from schools and areas that few students come from.

work-experience =
    Try to watch in two practices, or in one practice and a clinic, and write down what surprised you. You will see how long a dentist sits still. Show your hands too: model making, sewing, playing an instrument, icing cakes. Pupils in Wales can ask about *Deintyddion Yfory*, a scheme for Welsh speakers, and about the scheme for north Wales.

disclosure =
    The university checks you before clinics begin. As with other health courses, a caution for drink or drugs is not always the end, but hiding it may be.

progression =
    After the foundation year some do one or two years of hospital posts. With more exams you can specialise: braces, children, gums, roots, surgery. Surgeons of the mouth and jaw take a medical degree as well. In practice you may go from associate to partner or owner. The community service leads to senior salaried posts, and Cardiff needs teachers.

adult-opportunities =
    Dental nurses, hygienists, dental technicians and scientists do start again as dentists, though not many: five years with little income is a lot to ask. Other work in the team is within easier reach. Dental nursing can be learnt while you are paid, and hygiene and therapy are shorter degrees.

    Ask the school before you spend money on an Access course. Dental schools that take one are few.

welsh =
    Say *agorwch yn fawr*, and a mouth opens. Fear shrinks when the dentist speaks as your family does, and with small children it makes all the difference. Explaining what a root filling is, what it costs and what may go wrong is easier in Welsh for many people over the north and west.

    Welsh-speaking dentists are scarce. The Coleg Cymraeg Cenedlaethol works with the dental school so that some teaching and some patients can be met in Welsh, and gives scholarships. Technical words are still often said in English, so people mix the two without a thought.

picture-chair-caption = A check-up in the dentist's chair
picture-chair-description = A boy in orange safety glasses lies back in a dentist's chair under a bright lamp. The dentist, in a mask and magnifying glasses, looks into his mouth with a small mirror while a dental nurse with a hearing aid holds out a tool. X-rays of teeth are lit up on the wall.
