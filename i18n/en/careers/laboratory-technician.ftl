### Laboratory technician: words of the career page.

title = Laboratory technician
summary = Prepares samples, runs tests and keeps the equipment right in hospital, industry, school and university laboratories.
also-known-as =
    - lab technician
    - science technician
    - medical laboratory assistant
    - laboratory assistant
    - biomedical support worker
    - school science technician
    - quality control technician
search-words =
    - lab
    - lab tech
    - lab assistant
    - laboratory
    - science
    - testing
    - samples
    - blood tests
    - pathology
    - microscope
    - microbiology
    - petri dish
    - pipette
    - test tubes
    - experiments
    - white coat
    - quality control
    - food testing
    - water testing
    - DNA
    - MLA
    - hospital lab
    - school lab
    - labratory
    - tecnician
    - labordy
    - technegydd
starts-from = GCSEs with maths and science
first-step = A paid assistant's or apprentice's post

work-activities =
    Behind each blood test, each bottle of tap water and each science lesson is somebody who set it up. That is you. Scientists decide what to look for. Technicians make sure that it can be found.

    The work depends a great deal on the place.

    - *Hospitals.* Tubes of blood, urine and tissue arrive by the thousand. You check each label against the form, spin and sort the tubes, load the big analysers, and prepare slides. A mix-up could mean the wrong treatment for somebody.
    - *Industry.* You take samples of milk, steel, tablets or paint from the line and test whether they meet the standard. If not, you say so, even if it stops the line.
    - *Schools and colleges.* You make up solutions, put out trays for thirty pupils, test practicals beforehand, and know where every bottle is.
    - *Universities.* You keep a research group's machines alive, grow cells or plants, order supplies and show students how not to hurt themselves.

    Everywhere you clean, count, label, calibrate and write down. A good deal is routine: the same test, two hundred times, with the two-hundredth as careful as the first. Some samples smell, and some carry disease, so you work in gloves and inside cabinets. Machines have taken over much of the pipetting, and more of your time now goes on loading them and finding out why they stop.

day-at-work =
    Here is a morning and afternoon in a hospital's blood sciences department.

    The early shift starts at seven. You run the control samples, whose answers you know, through the analyser. One comes out a little high, so you change a reagent and run it again before any patient's tube goes near it. Vans bring the first tubes from the wards at eight. You unpack, scan and sort. One tube has no date of birth on it. The rule is clear: it cannot be tested, and you ring the ward to say so, though the nurse is not pleased.

    From ten to one the machine is fed without a stop. A red flag comes up for potassium, and you fetch the biomedical scientist, who rings the doctor at once.

    In the afternoon things slow. You make up stock solutions, empty the waste, sign the fridge temperatures and show the new [apprentice](article:apprenticeships) how to hold a pipette upright. At three you hand over. Nobody has seen you all day, and some hundreds of people have had their answer.

qualities-and-skills =
    A tidy person who likes things exact will be happy here. Look for these in yourself:

    - hands that can do small things neatly, over and over
    - attention that holds at the end of a long run
    - saying “I made a mistake with that one” straight away
    - sums with units, dilutions and percentages
    - ease with computers and machines
    - keeping quiet about people, since a name on a tube may be your neighbour's

    You stand for much of the day in most posts. Colour matters in some tests, so ask about it if you are colour blind. Benches, stools and software can be fitted to many disabilities.

pay =
    The bands are for hospital laboratories. An assistant usually begins on the lower one, a few on the one beneath it, and an associate practitioner is on the higher. Those are England's sums; the NHS in Wales uses its own rates for the same bands, and an advert will tell you the exact amount.

    The survey shows laboratory technicians of every sort, from food firms to research. Half of the country's technicians are not far above the minimum wage, and that should be known. School technicians are often paid for term time only, which makes a modest wage smaller. Makers of medicines and oil companies pay more, with shift money on top. The apprentice's amount is the minimum wage for apprentices.

hours =
    Schools and universities keep their own hours, and nearly always in the daytime. Factories that run all night need tests all night. Hospital laboratories never shut: the larger ones have technicians on late, night and weekend shifts, for which there is extra pay. Part-time posts are fairly easy to find, above all in schools.

places =
    There is a laboratory within reach of most people in Wales.

    - The NHS has them at its main hospitals, from Bangor and Bodelwyddan to Swansea and Cardiff, and the Welsh Blood Service has one near Llantrisant.
    - Food and drink firms test what they make: cheese in Anglesey and Pembrokeshire, meat, beer and bottled water.
    - Medicine makers, chip makers, steel and the refinery at Pembroke have quality laboratories.
    - Water, soil and air are tested for the water company, for farms and for Natural Resources Wales.
    - Secondary schools and colleges employ one technician or several.
    - Universities employ hundreds, at Bangor, Aberystwyth, Swansea, Cardiff and elsewhere.

vacancies =
    Hospital posts are on [NHS Jobs](organisation:nhs-jobs); search for “medical laboratory assistant”. School posts appear on council sites in June and July. Industry uses agencies, and many people start as temps and are kept. Read the essential points of the advert closely and answer each, for the form is marked against them.

entry-routes =
    You can simply apply. Good GCSEs with science get you an assistant's post in some places, and A levels or a science diploma in most. An apprenticeship gives you the same work with a qualification at the end.

    Be warned that graduates apply for these posts too, as a first rung. What beats a degree at interview is proof that you are careful.

route-direct =
    Hospitals take assistants with GCSEs and train them in the department. Factories and contract laboratories hire people with a level 3 science course, and schools often value somebody who has worked with young people. Send a short letter to laboratories near you even if they are not advertising.

route-apprenticeship =
    The Welsh apprenticeship for laboratory and science technicians is at level 3, with one form for education and another for industry. Five good GCSEs are the usual guide, but it is not a fixed rule. You work, go to college or study online for part of the week, and finish in about two years. For those already in a hospital laboratory there is a level 4 as healthcare science associate.

route-college =
    Applied science at level 3, or A levels in biology and chemistry, are taught at colleges in all parts of Wales. The applied course has more hours at the bench. It is enough to start work, and it can also lead to university.

route-university =
    A degree is not needed, but many technicians have one in biology, chemistry or biomedical science. To become a biomedical scientist you need a degree approved for that purpose, such as those at Cardiff Met, Swansea and USW, with a portfolio done in a hospital.

training =
    Each test has a written procedure. You watch it, do it while watched, and do it alone until the results prove you. Then you are signed off and start on the next. There is training in infection, chemicals, lifting and data protection in the first week. Later you may learn one machine so well that you teach others.

qualifications =
    Maths, English or Welsh, and a science come up again and again. Those for the apprenticeship are from the framework for Wales, and those for the college course from Bridgend, which is typical. For posts without training attached, the guide is England's. A few employers accept experience in place of grades.

work-experience =
    Offer to help your school's technician at lunch time. It is the nearest laboratory you have, and few pupils ever ask. Hospitals in Wales run some placements and open days for over-sixteens, arranged through the health board. A Saturday job in a pharmacy, dairy or kitchen shows that you can follow rules about hygiene, and brewing, baking and growing things all teach measuring.

disclosure =
    This depends on the employer. Schools and colleges need an enhanced check, because you work among children. Hospitals carry out a check according to the post. In a factory there is often none.

progression =
    Steps from here may be:

    - associate practitioner, or senior technician with a section to look after
    - biomedical scientist, after a degree and registration with the HCPC
    - quality or laboratory manager
    - [chemist](career:chemist), microbiologist or another scientist, by part-time study
    - sales or repair of instruments, for a manufacturer
    - [perfusionist](career:perfusionist), teacher or safety adviser, with further training

    The Science Council keeps a register of technicians (RSciTech). It is not compulsory, and it shows that you meet a common standard.

adult-opportunities =
    Nurses' assistants, cooks, dairy workers and people returning after raising children fit well here. Term-time posts in schools suit parents. Without science GCSEs, ask a college about an evening class in one, or about an applied course at level 2. Agencies give a first chance to people with no laboratory behind them, chiefly for booking in samples. It is humble work, and it opens the door.

welsh =
    In the hospital laboratory, results and machines speak English, while the talk over coffee in Bangor or Glangwili may not. Patients rarely meet you. The demand is greater in schools. In a Welsh-medium school you will label, explain and joke in Welsh all day, and such schools find it hard to get technicians, so a Welsh speaker has an open road.

    Public bodies have to record the skills of their staff, and “Welsh desirable” is common on their adverts. Even some Welsh is worth naming.

picture-samples-caption = Loading samples into the centrifuge
picture-samples-description = A laboratory technician in a white coat and green gloves lowers a tube with a yellow cap into a centrifuge. A rack of tubes with coloured caps stands at his side.
