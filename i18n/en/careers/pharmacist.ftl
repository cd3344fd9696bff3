### Pharmacist: words of the career page.

title = Pharmacist

summary = Knows medicines inside out, makes sure that people get the right ones safely, and treats many everyday illnesses.

also-known-as =
    - community pharmacist
    - hospital pharmacist
    - clinical pharmacist
    - GP practice pharmacist
    - prescribing pharmacist

search-words =
    - pharmacy
    - chemist's shop
    - Boots
    - dispensing chemist
    - dispenser
    - prescriptions
    - medicines
    - medication
    - tablets
    - drugs
    - antibiotics
    - flu jab
    - vaccines
    - sore throat
    - doses
    - medicinal chemistry
    - MPharm
    - GPhC
    - locum
    - farmacist
    - pharmasist
    - pharmasy
    - fferyllydd
    - fferyllfa

starts-from = Pharmacy degree

first-step = Then a paid year of training

work-activities =
    A pharmacist is the last person to look at a medicine before it is swallowed. Is the dose right for a child of this weight? Does the new tablet quarrel with the three old ones? Could those dizzy spells be the medicine itself? When something is wrong you ring the doctor and say so.

    In a high street pharmacy you:

    - check prescriptions that technicians and dispensers have made up
    - see people without an appointment for sore throats, eye infections, rashes and the like, and treat them
    - give flu vaccines and emergency contraception
    - supervise people who take medicine for drug addiction
    - explain inhalers, injections and side effects
    - run a shop: staff, stock, orders and the till

    In hospital you go round the wards, compare what patients really take at home with what is on the chart, and advise on antibiotics or on cancer drugs made up in a sterile room. In a GP surgery you review the medicines of people who take ten or more, and can often stop a few.

    Prescriptions are free in Wales, and community pharmacies here treat common ailments on the NHS. New pharmacists leave their training as prescribers, so more of the job is examining people and deciding.

    It can be relentless. In a busy shop the queue, the phone and the fridge delivery all want you at once, and each signature is a risk that you carry. Medicines run short and customers blame you. You may be the only pharmacist in the building, and then there is nobody to ask.

day-at-work =
    It is a Thursday in a pharmacy on the square of a seaside town.

    You unlock at nine. Forty prescriptions have come in overnight. While the dispenser gets them ready you check yesterday's. One dose of a blood thinner looks high, and a call to the surgery proves it: somebody had typed one nought too many.

    From ten there is a stream into the consulting room. A waitress has a burning pain when she passes water. An old sailor has a red eye. A mother is worried about a rash. You treat the first and the last. The sailor's sight has changed as well, so you send him to the optometrist today.

    The delivery at noon lacks a medicine for epilepsy. It takes five calls to find it in another town. You eat at your bench. In the afternoon come twelve vaccines, a meeting with the surgery about blood pressure checks, and a man who only wants someone to talk to.

    At half past five you count the controlled drugs with a colleague. The numbers match. You lock the cabinet and breathe out.

qualities-and-skills =
    - attention that does not flag at four in the afternoon, since tablets look alike and so do their names
    - a head for chemistry, and quick, sure sums
    - the tact to talk about thrush or addiction across a small table
    - a spine: a doctor, a boss or a customer may push you to hand over what you should not
    - skill in getting the true story, for people leave things out
    - good feet: community pharmacists stand nearly all day

pay =
    Only part of the profession is on the scale in the table. It is for those whom the NHS employs: the first band once you are registered, the next when you have settled in a clinical job, the top one for specialists and team leaders. The numbers are England's. In Wales the bands are the same, but look at adverts for the rates.

    Shops, from big chains to family firms, pay what they choose, and so do surgeries and drug companies. The survey takes all of them together. Locums are paid by the hour and shop around. An owner lives on what is left when wages, rent and stock are paid, which in recent years has been hard going for many.

    The training year is paid as well, but at a lower rate.

hours =
    Shops open six days, often with a late evening or a Sunday by rota. A pharmacy cannot open without its pharmacist, so arriving late is not an option and nor is a long lunch. Surgeries keep to weekdays. Hospital pharmacists share weekends and sleep with the phone beside them when on call. Part-time posts are plentiful.

places =
    You can do this work in almost any town in Wales:

    - in community pharmacies, where the most jobs are
    - in hospitals, from Bangor to Newport
    - in GP surgeries and in the teams that serve a cluster of them
    - in prisons, hospices and the armed forces
    - in firms that invent, test and make medicines

vacancies =
    Hospital and surgery posts are on [NHS Jobs](organisation:nhs-jobs). The chains have websites of their own. A village pharmacy may simply ask around, so a Saturday job is a good way to be known.

entry-routes =
    It takes five years: a master's degree in pharmacy (MPharm) of four years, then a year of training at work with an examination at the end. The [General Pharmaceutical Council](organisation:gphc) must have approved the degree. Wales has no apprenticeship that makes you a pharmacist.

    You pay for the degree with ordinary [student finance](organisation:student-finance-wales), as pharmacy is not usually among the courses of the NHS bursary.

route-university =
    Cardiff, Swansea and Bangor teach pharmacy. They ask for science at A level, though not all for the same ones, and they interview. Bangor has a course with a preparatory year for those who have the will but not quite the right subjects. Apply through [UCAS](organisation:ucas).

route-work =
    Start behind the counter, or as a trainee pharmacy technician. Technicians make up and check medicines, have a register of their own and can train through a paid apprenticeship in Wales. It is a career in itself. To become a pharmacist after that you still need the degree, but the experience tells in your favour, and some universities count the qualification towards entry.

training =
    The degree joins chemistry, the body and its diseases, the law, and talking to patients.

    In Wales trainees are employed by the NHS and spend their year in a hospital, a pharmacy and a surgery. You learn to examine people and to prescribe under supervision. Then comes the registration examination, set for the whole of Great Britain: two long papers, one of them all calculations. You may try it three times at most.

registration =
    Without an entry in the register of the [General Pharmaceutical Council](organisation:gphc) you may neither work as a pharmacist nor use the name. It is renewed each year, with a fee and a record of what you have learnt.

qualifications =
    The grades are those of one Welsh university. Another may insist on chemistry, so if you take both chemistry and biology every door stays open. Good maths and science at GCSE weigh more here than in most health courses.

work-experience =
    A Saturday job in a pharmacy is the best thing of all. If there is none, ask for a week there, or for a day with the pharmacy team of a hospital. Watch how the pharmacist asks questions, not only what is sold.

disclosure =
    The keys to the drugs cabinet are in your pocket. The university checks you before your first placement, and dishonesty or drug offences are taken especially seriously. The council asks again at registration.

progression =
    In hospital you can rise by way of a specialism, such as cancer, children or infections, to consultant pharmacist. In the community you can manage a shop, then a group of them, or buy your own. Surgeries look for lead pharmacists for whole clusters. Others inspect, teach, work on clinical trials or join industry as a [chemist](career:chemist) might.

adult-opportunities =
    A fair number come from other work: laboratory staff, nurses, technicians. Five years is a long time, and the science must be fresh, so an Access course in science or a preparatory year is often the first stage. Ask each university exactly which units of the Access diploma it wants.

welsh =
    In the north and west the counter is where Welsh is heard. People will tell a pharmacist in Welsh what they would never say in English to a doctor, and it is much safer to be told how to take a medicine in the language you understand best.

    Labels are mostly printed in English, so what you say matters. A badge or a sign that you speak Welsh brings people in. Ask each school of pharmacy how much of the course you could do in Welsh.

picture-dispensary-caption = Checking a medicine against the screen
picture-dispensary-description = A pharmacist in a blue hijab and a white coat holds a box of medicine and points to the same box on a screen. Behind her are shelves full of boxes and jars, and a colleague reaches up for another box.
