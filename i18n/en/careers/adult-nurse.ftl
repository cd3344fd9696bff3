### Adult nurse: words of the career page.

title = Adult nurse

summary = Cares for adults who are ill, injured or living with a long-term condition, and plans their care.

also-known-as =
    - registered nurse
    - general nurse
    - registered general nurse
    - staff nurse

search-words =
    - nursing
    - nurses
    - hospital nurse
    - ward nurse
    - ward sister
    - charge nurse
    - matron
    - male nurse
    - district nurse
    - community nurse
    - practice nurse
    - GP surgery nurse
    - emergency nurse
    - casualty nurse
    - intensive care nurse
    - theatre nurse
    - cancer nurse
    - palliative care
    - hospice nurse
    - care home nurse
    - RGN
    - SRN
    - SEN
    - RN
    - injections
    - blood pressure
    - wounds and dressings
    - drip
    - caring for people
    - nurce
    - nures
    - nyrs
    - nyrsio

starts-from = Nursing degree

first-step = Then register with the NMC

work-activities =
    You look after adults of every age: a student who has come off a bike, someone having chemotherapy, a grandmother with heart failure. You are the one who sees the patient most. Doctors call by, but you stay, so you are often the first to notice that someone is getting worse.

    On a ward you are responsible for a group of patients for the whole shift. This is your work:

    - assess everyone who comes in, and write a plan for each person's care
    - measure blood pressure, pulse, breathing, temperature and oxygen, and act when the score is a warning
    - give medicines by mouth, by injection and through a drip, and check every dose
    - treat wounds, look after catheters and drains, and help to prevent falls and pressure sores
    - help people to wash, eat, drink and get to the toilet, and keep their dignity
    - keep clear records, mostly on a screen by now
    - explain things to families, and arrange a safe way home

    You lead, too. Health care support workers and students expect you to share out the work, and you answer for what you put in their hands. All day long you work with doctors, physiotherapists, pharmacists and social workers.

    Outside hospital the work is different. A district nurse drives from house to house, treats wounds, gives insulin and cares for people who want to die at home. In a GP surgery you run clinics for asthma and diabetes, give vaccines and do screening tests. In a care home you may be the only nurse in the building.

    It is hard work, and you should know that before you start. There are not always enough staff, and some days you finish a shift knowing that you could not do all that you wanted to. You deal with blood, vomit and other unpleasant things. Some patients are confused, frightened or unkind, and a few hit out.

    People die, sometimes suddenly. You may sit with a family in the worst hour of their lives, and then go straight to the next patient. Members of a good team look after one another, and occupational health offers help, but grief is part of the work. So is joy: someone who could not stand a week ago walks out through the door.

day-at-work =
    A long day on a medical ward might go like this. At a quarter past seven in the morning you change into your uniform. At half past seven the night staff hand the patients over to you: who slept, who got worse, who is going home. You look after one bay and one side room.

    By eight you have said good morning to each person and had a proper look at them. Breakfast comes. At half past eight you start the medicine round, and check the name, the drug, the dose and any allergy every time.

    At ten the doctors reach your bay. You tell them that one patient is breathing faster than yesterday. An hour later the score on your screen turns red. You call for help, start the oxygen and stay by the bed. Everything else has to wait, and a colleague answers the bells for you.

    You get your lunch at half past one, later than you hoped. At three you find a quiet room for a visitor who is in tears. At four you ring the district nurses, so that someone who goes home tomorrow will have a dressing changed. At five a new patient comes up from the emergency department.

    At half past seven in the evening, with your notes finished, you hand the patients over to the night team. By eight you are on your way home with sore feet, still thinking of the patient in the bed by the window.

qualities-and-skills =
    This is what you need:

    - kindness that lasts to the end of a long shift
    - a sharp eye: skin colour, breathing, a change of mood
    - confidence with numbers, because a decimal point in the wrong place can do harm
    - clear speech and writing, with patients, families and doctors
    - the courage to speak up when something is not safe, even to someone senior
    - calm, and the ability to decide what comes first
    - good enough health to be on your feet for hours, and to move people with the right equipment

    You need not be at ease with blood on your first day; most people get used to it. But you must look after yourself. A tired nurse makes mistakes, so sleep, food and a talk with colleagues are part of the craft. A disability does not shut you out: universities and employers must make reasonable adjustments.

pay =
    The pay scale shown is the one for England. The NHS in Wales uses the same bands but pays its own rates, so look at a job advert in Wales for the exact sum.

    You start on the first band. To rise to the next one you usually have to win a different post, so the later bands are only a guide. Many experienced nurses stay on the first band for years. Consultant nurses and heads of nursing earn more than the bands shown here.

    You get extra for nights, weekends and bank holidays, and you can work extra shifts through the hospital's own staff bank. GP surgeries, care homes and private hospitals set their own pay, and their sick pay and pension may not match those of the NHS. The survey figures cover nurses of every age and grade, so do not take the middle figure for a starting wage.

hours =
    Hospital wards never close. The rota shares out days, nights, weekends and Christmas. Many wards use long shifts that last most of the day or the whole night: you then work fewer days, but you are worn out after each one. Changing from days to nights upsets your sleep and your life at home, and breaks often come late.

    Clinics, GP surgeries and some community teams usually work in the daytime, from Monday to Friday. Part-time work is common, and you may ask for flexible hours from your first day in a job, though a busy ward cannot always say yes.

places =
    There is work in every part of Wales. These are some of the large hospitals:

    - in the north: Ysbyty Gwynedd in Bangor, Ysbyty Glan Clwyd in Bodelwyddan and Wrexham Maelor Hospital
    - in the west: Bronglais Hospital in Aberystwyth, Glangwili Hospital in Carmarthen and Withybush Hospital in Haverfordwest
    - in the south: Morriston Hospital in Swansea, Prince Charles Hospital in Merthyr Tydfil, the University Hospital of Wales in Cardiff and the Grange University Hospital near Cwmbran

    Powys has no large general hospital of its own, so nurses there work in small community hospitals and in people's homes. Nurses also work in hospices, care homes, prisons, GP surgeries and private hospitals, in the health departments of large firms and in the armed forces.

    You can work abroad. Nurses trained in the United Kingdom work in Ireland, Australia, New Zealand and Canada, for example, but each country has a register of its own, and you may have to pass more tests. If you took the Welsh bursary, keep your promise to work in Wales first, or you may have to pay money back.

vacancies =
    Health boards advertise on [NHS Jobs](organisation:nhs-jobs). Care homes, hospices and GP surgeries also advertise on their own websites.

    The number of first posts goes up and down. Of late, some new nurses in Wales have found too few posts for adult nurses close to home, though many wards feel short of staff. Ask your university early how new nurses are matched with posts, and be ready to look at another health board, or at work in the community.

entry-routes =
    There is no short cut: to be an adult nurse you must pass a nursing degree in the adult field, approved by the [Nursing and Midwifery Council](organisation:nmc), and join its register. You can go to university full time, or start as a health care support worker and study part time. You choose your field when you apply. The other fields are children's nursing, mental health nursing and learning disability nursing.

    The [NHS Wales Bursary](organisation:nhs-bursary-wales) pays all the tuition fees, and something towards living costs, for students who promise to work in Wales for a set time after they qualify. If you break that promise you may have to pay money back. If you do not want to promise, you can use ordinary [student finance](organisation:student-finance-wales) instead. The Welsh Government has been looking again at the scheme, so check the rules for the year when you start.

route-university =
    The degree usually takes three years full time. You can study adult nursing at the universities of Cardiff, Swansea, Bangor, South Wales, Wrexham and Aberystwyth, and you apply through [UCAS](organisation:ucas). The interview is about you as much as your grades: why nursing, what you have seen of care, what you would do if a patient was left in pain. If you already have a degree, ask whether you can take a shorter postgraduate course.

route-work =
    You can start without a degree, as a health care support worker with a health board. You learn on the ward, often through an apprenticeship, and gain certificates in health care support. With your employer's backing you can then study for the nursing degree part time while you keep your job and your wage. The Open University in Wales teaches it at a distance, and some of the other universities have flexible courses. Hywel Dda University Health Board has an apprenticeship that leads all the way to nursing. This route takes longer, places are few, and you will be studying after hard shifts. The nursing degree apprenticeship that you may read about is England's scheme.

training =
    About half of the degree is study and half is placements. At university you learn how the body works, how medicines act, how to weigh evidence, and law and ethics. You practise on models and in mock wards before you touch a patient.

    On placement you work real shifts, nights and weekends among them, on wards, in clinics and in people's homes. A placement may be a long way from where you live, and you are not paid a wage for it. Nurses watch your work and sign off each skill. Essays due in the middle of night shifts are hard, and that is when good friends on the course are worth the world.

    When you qualify you get a period of support in your first post, called preceptorship. Even so, the first months are hard: suddenly it is your name on the chart.

registration =
    By law you may not work as a registered nurse until you are on the register of the [Nursing and Midwifery Council](organisation:nmc). Your university tells the council that you have passed and that your health and character are good enough for safe work. You then pay a fee each year.

    Every three years you must revalidate: show that you have worked enough hours, kept on learning, listened to feedback and thought about it. The council can limit or stop your work if patients are not safe with you. Nurses who trained in another country must show that they meet the same standard, and pass tests of skill and language.

qualifications =
    Each university sets its own grades, and some ask for a science. Maths, and English or Welsh, matter most. If you lack one of those, ask whether an Essential Skills certificate or another course will do instead.

work-experience =
    Universities want to hear that you know what care is like. You could work or volunteer in a care home, help on a hospital ward as a volunteer, join the cadets of St John Ambulance Cymru, or ask your school for a placement with the health board. Looking after someone in your own family counts as well.

    Wards often have a lowest age for visitors on placement, so ask early. Keep a short diary: what you saw, what a nurse did well, and what you found hard. It will help you at the interview.

disclosure =
    The university arranges the check before your first placement, long before your first job. Later, when you join the register, the Nursing and Midwifery Council asks about convictions and cautions, apart from those that the rules leave out. If the check could show something, talk to the university before you apply.

progression =
    After a year or two you can begin to choose a direction: intensive care, emergency care, cancer, diabetes, theatre, research or the community. From there you could become:

    - a specialist nurse, who runs clinics for people with one kind of illness
    - a ward manager, and later a matron or head of nursing
    - a district nurse in charge of a team, after more study at university
    - an advanced nurse practitioner with a master's degree, who examines patients, makes a diagnosis and prescribes
    - a lecturer or researcher

    Some nurses train again in another field of nursing, as a midwife or as a health visitor. A few who like machines and the operating theatre look at the work of a [perfusionist](career:perfusionist).

adult-opportunities =
    Many students are older than school leavers, and patients gain from that. If you have no A levels, look for an Access to Higher Education course in health or nursing at a college near you. Experience as a carer, paid or not, is worth a great deal in an interview.

    Think about the practical side first. Placements start early and finish late, a bus may not get you there, and nursery hours seldom fit. The bursary scheme can help some parents with childcare costs. If you have a mortgage or a family to feed, the part-time route through a health care support job may suit you better.

    If you worked as a nurse before and have left the register, a return to practice course can bring you back. The [NHS Wales careers service](organisation:nhs-wales-careers) explains how to apply.

welsh =
    In hospital, Welsh is more than a courtesy. People who are ill, in pain or afraid often find it easier to speak their first language. Someone with dementia, or someone who has had a stroke, may lose English and keep Welsh. A nurse who understands can tell that a patient is in pain, and not just restless.

    The NHS in Wales has a duty here, called the active offer: Welsh is offered without anyone having to ask. In practice that depends on who is on the shift. You can wear the orange badge with the word Cymraeg, or have the word on your uniform, so that patients know. Expect to hear Welsh every day in Gwynedd, Anglesey, Ceredigion and Carmarthenshire; elsewhere it may be one patient in the bay, and that patient will remember you.

    Some posts ask for Welsh, and many more say that it is desirable. Most records are still kept in English. You can do part of your degree in Welsh at some of the universities, and the Coleg Cymraeg Cenedlaethol gives scholarships. If you are a learner, use what you have: a greeting, a name, a question about pain. But be sure that you know where your Welsh ends, and fetch someone fluent when it is about treatment or consent.

picture-ward-caption = Checking a drip on the ward
picture-ward-description = A nurse in uniform stands beside a hospital bed and checks the bag of a drip on its stand. An older patient in the bed smiles.

picture-community-caption = A visit to someone at home
picture-community-description = A district nurse takes the blood pressure of a person who sits in an armchair at home.

picture-handover-caption = Handing over at the end of a shift
picture-handover-description = Nurses stand together at the ward station and talk about the patients as one shift hands over to the next.
