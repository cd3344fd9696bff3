### Perfusionist: words of the career page.

title = Perfusionist

summary = Sets up and runs the machine that does the work of the heart and lungs during surgery.

also-known-as =
    - clinical perfusionist
    - clinical perfusion scientist
    - perfusion scientist
    - cardiovascular perfusionist

search-words =
    - heart-lung machine
    - heart and lung machine
    - bypass machine
    - heart bypass
    - open-heart surgery
    - heart surgery
    - cardiac surgery
    - cardiac theatre
    - pump technician
    - perfusion technologist
    - perfusion
    - perfussionist
    - profusionist
    - ECMO
    - life support
    - oxygenator
    - cell saver
    - blood pump
    - blood gas
    - limb perfusion
    - organ transplant
    - healthcare science
    - darlifydd

starts-from = Science degree

first-step = Then a paid trainee post

work-activities =
    A surgeon often needs a still, empty heart to work on. As a perfusionist you make that safe. You set up and run the heart-lung machine, which takes over while the heart is stopped. This is called *heart-lung bypass*. Dark blood flows out of the body to your machine through clear tubes. There it gives up carbon dioxide and takes in oxygen. A pump then sends it back, bright red, at the right pressure and the right warmth.

    While the patient is on bypass, you keep a close watch on:

    - how fast the blood flows, and at what pressure
    - the gases, salts and sugar in the blood, which you test time after time
    - how warm or cold the patient is
    - how soon the blood would clot, and the drug that stops it clotting in the tubes
    - how much blood is lost, and how to clean it and give it back

    You act on what you see. You give drugs and fluids through the machine, and some of them could kill if the dose were wrong. For this part of the operation the anaesthetist hands control of the patient's heart and lung work to you. It is a heavy load to carry. You say aloud what you do, so that the whole team knows.

    Most of the work is heart surgery, but not all. In *isolated limb perfusion* you help to treat some cancers of the arm or leg. The team closes the limb off with a very tight band (a *tourniquet*). You keep blood moving through that limb alone. A strong drug can then reach the cancer and be kept out of the rest of the body.

    You may be called to help with a liver transplant too. These can be long and hard to foresee, and a patient may lose a lot of blood, so you must be able to change your plan at once. In some hospitals you also look after ECMO, a machine that can support the heart or lungs of a very ill patient for days.

    Between operations you:

    - read the patient's notes and plan each case
    - check the machines and report faults
    - keep a full record of every operation
    - teach trainees and other staff
    - try out new equipment and take part in research

    You are one of a close team of surgeons, anaesthetists, [nurses](career:adult-nurse) and other theatre staff.

day-at-work =
    At half past seven you change into scrubs and a cap, and read the notes of your first patient. You work out how much blood the pump must move for a person of that size. Then you put fresh tubes on the machine, fill them with fluid and drive out every bubble. You go through a written checklist, and a colleague checks it with you.

    At half past eight the team stops to talk the operation through. Soon the patient is asleep. By ten o'clock the surgeon has joined the tubes to the heart and asks you to go on bypass. You start the pump, open the line and call out the flow. The heart is stopped. From now on you hardly look away from the screens. You take blood samples, read the results and turn the gas, the flow or the heat up or down.

    Just after midday the new heart valve is in. You warm the patient, the heart starts to beat, and you slow the pump a little at a time until it is no longer needed.

    At two o'clock, after lunch, you write up the record and throw the used tubes away safely. You set up a machine for the next day and spend an hour with a trainee. At five o'clock you go home, but tonight you are on call. If the telephone rings at three in the morning, you must be back in theatre fast.

qualities-and-skills =
    People's lives rest on what you do, so you need to be:

    - calm and quick to act when something goes wrong
    - careful with every check, even on a day when all is going well
    - able to focus for hours, often in one seat
    - ready to speak up to senior people, and to listen to them
    - willing to answer for your own choices
    - good with your hands and at ease with machines, screens and numbers

    You also need to know a lot of science:

    - how the body is built and how it works (anatomy and physiology)
    - how drugs act on the body (pharmacology)
    - what the surgeon is doing at each step, and what may come next
    - the physics of pumps, pressure, gas and heat

    The surgeon leads, but no one in the room matters less than the others. The operation goes well only when each person does their own part and trusts the rest. You will see blood and open bodies every day. Some patients die, and you need people to talk to when that happens.

pay =
    Almost all perfusionists work for the NHS, which pays by band. Trainees have been advertised at the lower band shown here, and you move to the higher one once you are qualified. The bands are a guide: each hospital sets the band for its own posts. The pay scale given is England's. Wales has its own rates, so look at the advert.

    You are paid extra for being on call and for work at night or at weekends. In a small team that can add a good deal to your pay. Lead and consultant perfusionists are on higher bands.

    The survey figure is for a wide mix of health jobs that are counted together. Perfusionists are only a small part of them, and not everyone in that mix needs a degree. Do not set it side by side with the bands as if they were the same thing.

hours =
    This is not a nine-to-five job. An operation lasts as long as it has to, so some days end late. You also take turns on an on-call rota, day and night, for emergencies and for transplants, which cannot wait. When you are on call you may have to live, or stay, close to the hospital. The fewer people there are in the team, the more often your turn comes.

places =
    There are jobs only in hospitals that do open-heart surgery or large organ transplants. In Wales that means two cities: Cardiff (the University Hospital of Wales) and Swansea (Morriston Hospital). A service may move from one site to another in the same area, so see where an advert says you will be based.

    Many people from north Wales have their heart surgery in England, at a specialist hospital in Liverpool (Liverpool Heart and Chest Hospital), which has perfusionists of its own. Bristol is within reach of south-east Wales. If you live in north or mid Wales, you will almost surely have to move for this job.

    A British qualification in perfusion is well thought of in other lands, and perfusionists from here work all over the world. You may have to pass that country's own exams or join its register first. A few perfusionists work for private hospitals, or for firms that make the machines.

vacancies =
    Look on the websites of the [Society of Clinical Perfusion Scientists](organisation:scps) and [NHS Jobs](organisation:nhs-jobs). There are few perfusionists, so posts come up seldom, and trainee posts more seldom still. Set up an email alert, and be ready to move.

entry-routes =
    You cannot train for this job at university first and look for work later. You start with a science degree. Then you must win a post as a paid trainee clinical perfusionist in a hospital. Only once you have that post do you begin the perfusion course, and you earn as you learn.

    Many people try for each trainee post. It helps to show that you have seen the work, or have cared for patients. An internship is a good way to get close to it: read our article on [internships](article:internships).

route-university =
    Take an honours degree in a relevant science. A biological subject is the most usual: biomedical science, physiology or biology, for example. Universities in Bangor, Cardiff and Swansea are among those that teach subjects like these. A degree in chemistry or physics may also do, if you have worked with patients as well. If your first degree does not fit, a postgraduate qualification in a relevant science may. After that, apply for trainee posts.

route-work =
    You may already work in a hospital, as a [nurse](career:adult-nurse), in an operating theatre or in a laboratory. That is a strong start, since you know how a ward or theatre runs. If you have a relevant degree, or one that the course will accept, you can apply for a trainee post as you are. If you have not, ask your manager whether you could study part time while you work. Get to know the perfusionists in your hospital and ask to watch them.

training =
    Training takes about two years. You learn in theatre beside qualified perfusionists and take on more as you show that you can. You must complete a set number of bypass operations under their eye, and log each one.

    At the same time you study part time for a postgraduate qualification in perfusion science: a certificate, a diploma or a master's degree. The teaching comes in blocks of days or weeks away from your hospital. The University of Bristol runs a master's degree in clinical perfusion science for trainees in Britain. Your employer goes on paying you during the study blocks.

    At the end there is an exam, with a practical part in theatre. Pass it and you are accredited, which means that you can run the machine on your own. You never stop learning, since the machines and the methods keep changing.

registration =
    The [College of Clinical Perfusion Scientists](organisation:ccps) keeps the register for this work, and trainees are on it too. It is a voluntary register: no law says that you must join. But hospitals want perfusionists who are on it, so think of it as part of the job. To stay on it you must show from time to time that you are still fit to do the work.

    The [Society of Clinical Perfusion Scientists](organisation:scps) is the professional body. It speaks for the members, and helps to set the standard for training and for safe work.

qualifications =
    There are two steps: what you need for a science degree, and what you need to be taken on as a trainee. Biology counts most at school. Chemistry and physics both help you to understand the machine and the blood that runs through it. Ask about the degree before you choose it: send its name to the perfusion course and ask whether they would accept it.

work-experience =
    Time spent caring for people is worth a great deal. You could work or volunteer in a hospital or a care home. It shows that you are at ease with people who are ill, and that you know what you are choosing.

    Few people ever see a heart-lung machine at work. Write to the perfusion team at a heart hospital and ask whether you may visit or watch an operation. They may have to say no if you are still at school, but a talk with them on the telephone counts too. Write down what you learn. You will be asked about it at interview.

progression =
    With time you can become a senior perfusionist, then a principal or a consultant, or lead a whole team. You get there by taking on special duties, by gaining further qualifications and by doing clinical research.

    You might choose to work mostly with:

    - babies and children
    - transplants
    - ECMO and other long-term support
    - teaching and examining trainees
    - research, perhaps for a doctorate

    Others move to firms that design and sell the machines, or into hospital management.

adult-opportunities =
    Plenty of people come to this job from another one. Nurses, theatre staff, laboratory staff and teachers of science all bring something that counts.

    If you do not have the grades for a degree, an Access to Higher Education course in science can take you there. Colleges in many parts of Wales run them, and some let you study in the evening. You often need no formal qualifications to start, but ask the college.

    Be honest with yourself about two things. The path is long: a degree, then the wait for a post, then training. And being on call is hard if you have young children or care for someone, so talk it over at home first. Part-time work is easier to find once you are qualified.

welsh =
    You do not need Welsh to get this job. The course, the exam and the talk in theatre are in English. But people are often afraid before heart surgery, and many patients in Wales, above all in the west, are most at home in Welsh. A few words in Welsh as you check a name can calm someone who is about to be put to sleep. It also helps when you talk with the family. Say how much Welsh you have when you apply, even if it is only a little: the NHS in Wales wants to offer care in Welsh without people having to ask.

picture-console-caption = Setting the flow on the heart-lung machine

picture-console-description = A perfusionist in scrubs and a surgical cap stands at a heart-lung machine, turning a knob with one hand and watching the screen above.

picture-theatre-caption = With the team in the operating theatre

picture-theatre-description = A surgical team works round the table under two large lamps. To one side the perfusionist sits at the heart-lung machine. Two tubes of blood, one red and one blue, run between the machine and the patient.

picture-blood-gas-caption = Testing a sample of blood

picture-blood-gas-description = A close view of two gloved hands at an analyser. One holds a syringe of blood to the machine and the other presses a button. Two curves show on the screen.
