### Home care worker: words of the career page.

title = Home care worker

summary = Visits people who need help to go on living in their own home, and gives them that help by the hour.

also-known-as =
    - domiciliary care worker
    - home carer
    - care worker
    - community care worker
    - reablement worker
    - personal assistant

search-words =
    - carer
    - caring
    - care assistant
    - home help
    - home care
    - domiciliary care
    - dom care
    - elderly care
    - old people
    - looking after old people
    - disabled people
    - dementia care
    - live-in carer
    - night sitter
    - support at home
    - care company
    - care agency
    - meals and medication
    - PA
    - direct payments
    - Social Care Wales
    - social care
    - no experience
    - homecare
    - domicilary
    - gofalwr
    - gofal cartref

starts-from = No set qualifications

first-step = Start on a wage, and register in the first months

work-activities =
    An old man who lives at the end of a narrow lane wants to stay there. He can, because somebody comes at eight, at noon and at seven. That somebody is you. You have a round of calls, most of them half an hour or so, each with its own plan of care.

    What you do depends on what the person cannot do:

    - get them up, washed, dressed and into a chair, or to bed again
    - make a meal and see that it is eaten
    - prompt or give medicines, and sign for them
    - use a hoist, often with a second worker
    - look for changes: a bruise, an empty fridge, a bill unopened, a new confusion

    In a reablement team the aim is the reverse. After a stay in hospital you stand back a little more each day, until the person can manage alone. A personal assistant works for a single disabled person, who is the employer, and may go with them to college, to work or to a match.

    You write each visit down, and tell someone at once if you fear that a person is being harmed.

    You are on your own a great deal. You let yourself into dark houses and may find somebody on the floor, or dead. Calls are tight, traffic is not in the plan, and the next person is waiting. Some homes are filthy, and some families shout. You grow fond of people and go to many funerals. For this you get pay not far above the minimum wage.

    But for some you are the only face of the day, and they are at home because of you.

day-at-work =
    The alarm goes at six. By a quarter to seven you are scraping ice off the windscreen.

    Your first call is a woman with Parkinson's. Her tablets must be on the minute, so you are never late for her. She is stiff until they work. You put the radio on, wait, and then do her hair the way she likes it.

    Between ten and noon you have a gap with no pay. You do your own washing.

    The evening run starts at five. A retired miner who remembers the coal face does not remember that his wife is dead. You do not argue. You ask him how they met. He eats all his supper while he tells you.

    At half past nine you tuck in the last one, leave the key in the safe and drive home under the stars.

qualities-and-skills =
    - trustworthiness: you hold keys, codes and purses
    - patience to let people do slowly what you could do fast
    - a steady mind, since in the first minutes of a crisis there is only you
    - the tact to be in a marriage, a bathroom or a grief without being in the way
    - reading and writing good enough for plans and medicine charts
    - a driving licence and a car, in most areas, with insurance for work

pay =
    The hourly sum shown is the minimum wage at 21 and over. The Welsh Government gives councils and health boards money so that registered care workers get at least the Real Living Wage, which is higher. So ask a firm plainly whether it pays it. Councils' own teams tend to pay more, with sick pay and a better pension.

    Look at what is paid for and not only at the rate. Time between calls must be allowed for, and rules in Wales say that the rota must show it apart from the time with people. Is petrol paid by the mile? Are the gaps in the middle of the day?

    The survey sets home carers and care home staff together. It leaves out part-timers, of whom there are very many.

hours =
    People need to get up and go to bed, so mornings and evenings are busy and the middle of the day may be empty. Every second weekend is usual. Many contracts promise no fixed hours. In Wales you must be offered a choice of contract after your first three months, so take it up if you want a steady income.

places =
    - in homes in every street and valley of Wales, within reach of your own
    - in extra care flats, where you walk from door to door
    - with a private firm, large or small, or with a charity
    - in a council team, often for people who have just come out of hospital
    - with one person, as a personal assistant

vacancies =
    There is more work than there are people. [WeCare Wales](organisation:wecare-wales) lists jobs in every county. Look the firm up at [Care Inspectorate Wales](organisation:care-inspectorate-wales) and read the latest report before you sign.

entry-routes =
    You can start with nothing but the right attitude. The employer trains you and helps you to register. A college course or an apprenticeship is the other way, and good for those who are not yet eighteen, whom many firms will not send into homes alone.

    WeCare Wales runs a free introduction to social care that is taken online.

route-direct =
    Most people simply apply. After the interview come a week or so of training and shadowing, going out with an experienced colleague until you are both satisfied. Ask whether those days are paid. They should be.

route-apprenticeship =
    A firm or a council employs you, and a college or training provider sends somebody to teach and assess you at work. Level 2 is called a Foundation Apprenticeship. Level 3 comes after it. You get your qualification without a fee, and the years count as experience.

route-college =
    Colleges such as Coleg y Cymoedd, Gower College Swansea and Grŵp Llandrillo Menai teach health and social care at levels 1, 2 and 3. The *Core* certificate from such a course is half of what registration will ask of you.

training =
    New workers follow the All Wales Induction Framework: seven sections on people's rights, health, safety, safeguarding and how to behave as a professional. It is advisable to finish it within six months.

    Then comes *Health and Social Care: Practice* at level 2 or 3, done at work along with the *Core*. You have your first period on the register to gain it.

registration =
    In Wales home care is a registered profession. You must be on the register of [Social Care Wales](organisation:social-care-wales) within six months of starting for a provider. You apply with the induction, with a qualification or through your employer's assessment, and pay a small fee every year. You then follow the Code of Professional Practice. Personal assistants need not register.

qualifications =
    None is fixed by law before you start. The list is what the apprenticeship has as a guide, and firms often ask for less. Those who lack it can work on Essential Skills while they train.

work-experience =
    Sit with a neighbour so that a family can go out. Help at a lunch club, a memory café or a day centre. If you already care for someone, say so: young carers often know more than the course. Firms cannot send a pupil into people's homes, so ask instead for a day with a care home or an extra care scheme.

disclosure =
    You will be alone with people who might not be able to tell on you. The firm applies for the check and may let you train while it waits, but not go out by yourself.

progression =
    With level 3 you can become a senior, a trainer or a coordinator who makes the rota. A manager of a service needs level 5, and must register as one. Others go to hospital as a [healthcare support worker](career:healthcare-support-worker), study nursing, or train as a [social worker](career:social-worker), sometimes with a council that sponsors them. You can also set up as a micro-carer, self-employed, for a few people in your own village.

adult-opportunities =
    This is a job to which most come as adults, after children, redundancy or the loss of a parent whom they nursed. Age is an advantage, if your back is sound. It is one of the few in which you can be earning within weeks.

    Try before you buy: ask to go out for a morning with a worker.

welsh =
    It is *her* home, and in her home she speaks Welsh. To answer her in it is part of good care, and with dementia it may be the one way in. People who cannot say in English that they are cold will say *dwi'n oer*.

    The rules of care in Wales tell providers to offer Welsh without being asked. In Gwynedd, Ynys Môn, Ceredigion and Sir Gâr whole rounds are worked in it, and adverts ask for it. The [National Centre for Learning Welsh](organisation:dysgu-cymraeg) has courses for care workers.

picture-morning-caption = Getting dressed for the day
picture-morning-description = An older man sits on the edge of his bed with one arm in a red cardigan. A home care worker bends towards him with a smile and helps his other arm into the sleeve. Photographs hang on the wall, and the sun is rising outside.
