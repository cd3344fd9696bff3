### Police officer: words of the career page.

title = Police officer
summary = Answers calls for help, keeps the peace, investigates crime and protects people who are in danger.
also-known-as =
    - police constable
    - PC
    - constable
    - student officer
    - response officer
    - neighbourhood officer
search-words =
    - cop
    - copper
    - bobby
    - policeman
    - policewoman
    - the force
    - the old bill
    - detective
    - CID
    - traffic police
    - dog handler
    - armed police
    - arrest
    - handcuffs
    - custody
    - patrol car
    - crime
    - PCSO
    - special constable
    - PCEP
    - police cadets
    - polise
    - poliss
    - plismon
    - heddlu
starts-from = Level 3, or the force's own tests
first-step = Then a paid training programme with a force

work-activities =
    Most new constables go to a response team. The control room sends you to whatever comes in: a fight outside a pub, a crash on the A470, a child who has not come home, a man shouting at his partner behind a locked door. You decide what has happened, who is at risk and what the law lets you do, often in a minute or two.

    Much of it is not crime at all. You sit with someone who wants to end their life until a nurse can take over. You tell a mother that her son has died. You look for people with dementia who have walked out of a home.

    When there has been a crime, you:

    - speak to the victim and to witnesses, and write down what each one saw
    - gather evidence: phones, clothing, camera film, fingerprints
    - arrest, search and interview suspects, and book them into custody
    - build a case file for the Crown Prosecution Service
    - give evidence in court, where a lawyer will test every word

    Paperwork eats hours. Each arrest, search and use of force must be recorded and explained, and your body camera keeps its own record of what you did.

    Neighbourhood officers work more slowly. They know the shopkeepers, the headteacher and the families who are always in trouble, and try to mend things before somebody has to be arrested. In Wales that means close work with councils, schools and health boards.

    Say yes to this job with open eyes. You will be sworn at, spat at and sometimes hurt. You see things that stay with you. Some people hate the uniform before you have opened your mouth, and a mistake may be on the internet by teatime.

day-at-work =
    It is a late shift, two until midnight, on a response team in a valley town. The sergeant reads out what the early turn has left: a burglary, a missing girl of fifteen, a man who is wanted by the court.

    You and your partner take the car. The burglary comes first. An old man has lost his wife's ring, and you spend longer on the tea and the door lock than on the drawer. Next you try the girl's friends, one house after another, until a text message leads you to a bus shelter. She is cold, and cross that you found her. You drive her home, then write a report to the council's children's services.

    At eight a woman rings and says nothing, but the operator can hear breaking plates. You go on blue lights. There are two small children on the stairs. You arrest the man, your partner talks to the woman in the kitchen, and the drive to custody takes forty minutes because the nearest cell is in the next town.

    The rest of the night goes on statements, photographs and a form that weighs up how dangerous he is. You finish at two in the morning, with a cold pasty, and are back on at two in the afternoon.

qualities-and-skills =
    Forces look for people who stay fair when nobody is being fair to them. You need:

    - the calm to lower your voice when others raise theirs
    - honesty, on duty and off: one lie can end a career
    - courage, and the sense to wait for help
    - an ear for what people leave out
    - clear writing, since a court may read it a year later
    - the strength to say what you saw, even about a colleague
    - a way to put the day down when you go home

    You do not have to be big. There is a medical with an eyesight test, and a shuttle run to show that you are fit enough. A full driving licence is needed by many forces before you start. Tattoos on the face, or ones that could offend, may rule you out.

pay =
    Constables in Wales are on one scale with those in England, so Bangor pays what Bristol pays. You start on the first figure and usually reach the top after six years of good service. Sergeants and inspectors have scales of their own.

    Overtime, nights and being on call bring more. The pension is among the better ones, though you pay a large slice of your wage towards it. You may not strike, and your force must agree to a second job or a business.

    The survey counts sergeants together with constables, which pulls its figures up.

hours =
    Crime has no closing time. Response teams turn through earlies, lates and nights, and the pattern falls on Christmas as on any other day. A shift ends when the prisoner is booked in, not when the clock says so, and rest days are cancelled for big events or a search.

    Detectives and neighbourhood teams work more by day. You can ask to work part time once trained, and forces do agree to it, above all for parents. Tired bodies suffer from turning shifts: sleep badly for a few years and you will know it.

places =
    Four forces share out Wales: North Wales, Dyfed-Powys, South Wales and Gwent. You are posted within your force's area and must live near enough to reach your station.

    The postings could hardly be less alike. In Cardiff you may be on St Mary Street on an international day. In Powys or Ceredigion you may be the only car for many miles, and the nearest colleague half an hour away. In the north there is the A55, the port of Holyhead and the crowds on Yr Wyddfa.

    There are also the British Transport Police on the railways, the Ministry of Defence Police, and the National Crime Agency.

vacancies =
    Each force recruits for itself and opens for a few weeks at a time, so look at all four websites and sign up for alerts. Intakes shrink when money is short. From form to first day can take most of a year, because of vetting, the medical and the fitness test.

    If you are turned down, ask the force how long you must wait before you try again.

entry-routes =
    You join as a student officer, on pay from the first morning, and are on probation while you learn. There is a way in with a degree and a way in without one. What each force offers changes from year to year: read its own page, not a forum.

    You can apply at 17 and start at 18. You need the right to live and work in the UK without limit of time, and will be asked where you have lived in recent years.

route-direct =
    Without a degree, look for the *Police Constable Entry Programme* (PCEP). It takes two years: classroom first, then the street beside a tutor, then on your own with a portfolio to fill. You leave it as a full constable, with no degree and no student debt.

    With a degree in any subject, the *Degree Holder Entry Programme* also takes two years and adds a graduate diploma. The force pays for it, and the essays are written on rest days. Some forces run a version for people who want to become detectives.

route-university =
    A degree in Professional Policing, with a licence from the [College of Policing](organisation:college-of-policing), teaches the law and theory before you apply. The University of South Wales, UWTSD and Wrexham University are among those that teach it. You pay for it like any other degree and it promises no job: you must still pass the force's selection, usually within a few years of graduating. Then comes probation.

route-work =
    Plenty of constables were something else in the force first. A *police community support officer* (PCSO) wears the uniform and is paid, with fewer powers. A *special constable* has full powers and gives some hours each month, unpaid. Control room staff learn to hear the difference between a quarrel and a killing. Each of these shows you the work before you stake your career on it.

training =
    The first months are spent at a training centre, such as the one in Bridgend that South Wales and Gwent use, or at your own force's headquarters. You study powers of arrest, evidence, mental health and domestic abuse. You practise handcuffs, batons, first aid and staying upright in a crowd, and act out house calls with role players.

    Then a tutor constable takes you out for some weeks. You do the talking, and the tutor steps in if need be. To be signed off you must show each skill more than once on real calls. A constable who does not reach the standard in probation can be let go.

qualifications =
    Forces usually ask for a level 3 qualification in any subject. If you have none, some let you take online tests of reading and reasoning, or count service as a PCSO or special. The level of Welsh that is asked for is set out under “Using Welsh”.

work-experience =
    Ask your force about its cadets, who are teenagers and help at events, or about a ride-along if you are over 18. Public services courses at colleges such as Coleg y Cymoedd and Gower College Swansea often bring officers in.

    Any work where you must keep calm with strangers helps: a bar, a hospital porter's job, a lifeguard's chair, a helpline. At interview you will be asked for times when you dealt with conflict, so keep a note of them.

disclosure =
    The police do not use the ordinary check: they have *vetting*, which goes much further. You must tell them of every caution and conviction, at any age, and they look at your family, the people you live with, your debts and what you post online.

    A childish mistake long ago need not stop you. Violence, dishonesty, domestic abuse or sexual offences will. Hiding something is worse than most of what people hide. Vetting is done again during your service.

progression =
    After probation the force opens up:

    - detective, after an exam and more training: burglary, fraud, murder, child abuse
    - roads policing, firearms, dogs, rural crime, public order
    - neighbourhood or schools officer
    - digital and cyber crime, beside [specialists in cyber security](career:cyber-security-analyst)

    Promotion is by exam and board: sergeant, inspector, chief inspector and upwards. Many stay constables by choice. Others leave for work in fraud, safeguarding or the law, and some retrain as a [social worker](career:social-worker).

adult-opportunities =
    Forces like people who have lived a bit. Nurses, soldiers, teachers and factory shift leaders join in their thirties and forties, and the fitness standard is the same for all. You can join well into your fifties, if there is time left to serve.

    Count the cost first. Starting pay may be less than you earn now, and nights are hard on a family. A year as a special, beside your present job, is the cheapest way to find out.

welsh =
    Policing is where the language matters most when people are at their lowest. A frightened child, a victim of abuse or an old farmer in shock tells it best in the first language that comes, and what is told becomes evidence. Suspects may be interviewed in Welsh and cases heard in it.

    North Wales Police asks every new officer for basic spoken Welsh, level 2 on its scale, shown in a friendly talk. Dyfed-Powys wants a start on level 1. South Wales and Gwent value it and teach it. Forces give lessons and time, so no Welsh today does not shut the door. Fluent officers are prized in neighbourhood and interview work, and you may do the whole selection in Welsh.

picture-beat-caption = A word with a shopkeeper on the beat
picture-beat-description = Two police officers in bright yellow vests, one a Sikh man in a dark turban, talk with an older greengrocer outside his shop on a high street.
