### Paramedic: words of the career page.

title = Paramedic

summary = Goes out to people who are ill or hurt, treats them on the spot and decides where they should go next.

also-known-as =
    - ambulance paramedic
    - emergency paramedic
    - newly qualified paramedic
    - advanced paramedic practitioner
    - critical care paramedic

search-words =
    - ambulance
    - ambulance driver
    - ambulance crew
    - ambulance technician
    - emergency medical technician
    - EMT
    - 999
    - blue lights
    - sirens
    - first aid
    - first responder
    - emergency care
    - air ambulance
    - helicopter medic
    - medic
    - Welsh Ambulance Service
    - WAST
    - heart attack
    - CPR
    - defibrillator
    - road accidents
    - saving lives
    - C1 licence
    - HCPC
    - parramedic
    - paramedick
    - parafeddyg
    - ambiwlans

starts-from = Paramedic science degree

first-step = Then a supported first post

work-activities =
    Somebody rings 999. A call taker works out how urgent it is, and the screen in your ambulance lights up. You work in a pair, often with an emergency medical technician. You may race to a heart attack, or help up an old man who has slid off his sofa.

    What you do at each call depends on how ill the person is:

    - make sure that the place is safe for you and for everyone else
    - check the airway, breathing, pulse and bleeding, and treat first what could kill first
    - ask what happened, listen to the chest and record the heart's rhythm (an ECG)
    - give oxygen, fluids, pain relief and other medicines
    - splint broken limbs, dress wounds and deliver babies that will not wait
    - decide: leave the patient at home, call in another service, or go to hospital

    Sirens are the smaller part of it. Many calls are falls, chest infections, mental distress or a long illness that has flared up.

    Some things are hard. Ambulances in Wales often wait for hours outside full hospitals, while new calls go unanswered. You kneel on wet roads and carry heavy kit up narrow stairs. Drunk or frightened people swear, spit and sometimes hit. You will see sudden deaths, some of them children's. The service offers counselling after the worst jobs, and sensible crews use it.

    Not every paramedic rides in an ambulance. Some give advice by phone or video, some see patients in GP surgeries or prisons, and a few fly with the Wales Air Ambulance.

day-at-work =
    Take a night shift at a station in a market town. At seven in the evening you sign out the medicines, test the defibrillator and count the oxygen and dressings with your crewmate. The first call comes before the kettle has boiled. A farmer has crushed his hand in a gate. You give pain relief in the yard, splint the hand and drive to hospital along dark lanes.

    After one in the morning you wait outside the emergency department, because there is no bed for your patient. On the radio you hear calls that nobody is free to take.

    At four a man has collapsed in his kitchen. His wife is pressing on his chest, as the call taker told her to. You shock the heart and your crewmate breathes for him. After the third shock there is a pulse.

    Your shift was to end at seven. At half past you drive home, to sleep behind thick curtains.

qualities-and-skills =
    Nobody can do this work in a panic, so calm comes first. You will also want:

    - quick, orderly thinking when you know only half of the story
    - a voice that can settle a frightened child, a shouting drunk or a whole family
    - trust in your crewmate, and the honesty to say when you are out of your depth
    - strength and stamina for lifting, stairs and long nights
    - somebody to talk to after a bad night

pay =
    Paramedics in the NHS start on the first of these bands. When the supported period after your degree ends, you move up to the next one without having to win another post, which is rare in the health service. The amounts come from England's scale. Wales has amounts of its own, given in each advert.

    Nights, weekends and bank holidays bring extra money, and so does a job that runs past the end of your shift. The survey counts all of that, so it stands well above the scale. It covers ambulance paramedics at every stage.

hours =
    Crews work long shifts on a rota of days, nights and weekends, Christmas included. You cannot go home in the middle of a call, so late finishes are normal, and you eat when the calls allow. Jobs on the phones or in a surgery have steadier hours.

places =
    In Wales almost all paramedics work for one employer, the [Welsh Ambulance Service](organisation:welsh-ambulance-service). It has stations in every county. The work is not the same everywhere:

    - in Cardiff, Swansea or Newport the hospital is near but the queue outside it can be long
    - in Powys, Gwynedd or north Pembrokeshire you may be an hour from the nearest emergency department, so you do more for the patient yourself
    - on the coast and in the mountains you work with lifeboats, coastguards and mountain rescue teams

vacancies =
    Look at the service's own website as well as [NHS Jobs](organisation:nhs-jobs). A place on a degree is no promise of a post. In some years there are fewer first posts than new paramedics, so ask the university how last year's students fared, and be ready to move.

entry-routes =
    You need a degree in paramedic science that the [Health and Care Professions Council](organisation:hcpc) has approved. In Wales you can take one in Swansea or in Wrexham. The paramedic apprenticeship that you may read about exists in England only.

    The [NHS Wales Bursary](organisation:nhs-bursary-wales) can cover your fees and part of your living costs. In return you agree to work in Wales for a time after you qualify.

route-university =
    The degree takes three years, full time. You apply through [UCAS](organisation:ucas), and places are few for the number who want them.

route-work =
    You can join the ambulance service without a degree: answering emergency calls, driving patients to clinics, or as a trainee technician. All these jobs come with paid training and show you the work from inside. From time to time the service has backed its own technicians to study to be paramedics. Ask what is on offer now.

training =
    At university you study the body and what goes wrong with it, how drugs act, and how to read an ECG. You practise on models, in mock flats and in a wrecked car. Then you go out as the third member of a real crew. These shifts are unpaid, at night as well as by day, and may be far from home.

    In your first post you are a newly qualified paramedic for about two years. You treat patients, but for some decisions you must ring a senior colleague first.

registration =
    The title is protected: nobody off the register of the [Health and Care Professions Council](organisation:hcpc) may call themselves a paramedic. You pay a fee and renew every two years.

qualifications =
    These grades come from a guide for England, and each university sets its own. A science, or health and social care, is a good choice. Ask also when you must hold the C1 driving licence, which lets you drive heavier vehicles.

work-experience =
    You are unlikely to ride in an ambulance before you are 18. So show in other ways that you can deal with people who are ill or upset: as a cadet with [St John Ambulance Cymru](organisation:st-john-ambulance-cymru), in a care home, as a lifeguard or on a helpline. Take a first aid course.

    Adults can volunteer with the ambulance service as community first responders, who are sent to emergencies near their home until the crew arrives.

disclosure =
    Paramedics go alone into people's homes and carry strong drugs, so the check comes before your first placement. A driving offence is looked at as well.

progression =
    After some years on the road you can study for a master's degree and become an advanced paramedic, who treats more people at home and may prescribe medicines. Others join the critical care or air ambulance teams, move to a GP surgery, teach students, lead a station or plan for major incidents. Some retrain as a [nurse](career:adult-nurse).

adult-opportunities =
    Crews like colleagues who have lived a little. Former soldiers, [firefighters](career:firefighter), carers and teachers all do well. If you have no A levels, an Access course in health or science may be accepted.

    Count the cost first. Three years without a wage, shift placements and the C1 test are a heavy load for a family.

welsh =
    A child who has hurt an arm may know only Welsh. An old woman who is having a stroke may lose her English halfway through the journey. In Gwynedd, Anglesey, Ceredigion and Carmarthenshire a crew without Welsh can be talking past half of its patients.

    It helps you to find the house, too. Many farms have a name and no number, and the person who gives you directions may say *past the capel and up by the felin*. Callers can ask for Welsh on 999, and both the service and the universities want more paramedics who speak it.

picture-ambulance-caption = To the ambulance, on a street of terraced houses
picture-ambulance-description = Two paramedics in green roll an older man on a stretcher to the open back of a yellow ambulance. One walks behind his head; the other, who wears a hearing aid, holds the front. A row of terraced houses runs down the street behind them.
