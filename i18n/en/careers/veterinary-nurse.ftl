### Veterinary nurse: words of the career page.

title = Veterinary nurse
summary = Nurses sick and injured animals, helps in operations and shows owners how to care for their pets.
also-known-as =
    - vet nurse
    - registered veterinary nurse (RVN)
    - animal nurse
    - small animal nurse
    - equine veterinary nurse
    - surgical nurse
search-words =
    - dogs
    - animals
    - VN
    - RVN
    - SVN
    - veterinary nursing
    - nursing animals
    - vets
    - pets
    - puppies
    - kittens
    - rabbits
    - horses
    - animal hospital
    - animal care
    - anaesthetics
    - theatre
    - kennels
    - claw clipping
    - microchip
    - weight clinic
    - RCVS
    - BVNA
    - Northop
    - vetinary nurse
    - vet assistant
    - nyrs anifeiliaid
starts-from = Five good GCSEs, or a level 2 start
first-step = Then a student nurse's post in an approved practice

work-activities =
    While the [vet](career:veterinary-surgeon) decides and operates, you keep the patient alive, clean, calm and as free from pain as can be. In most practices the patients are dogs, cats and rabbits. A few nurses work with horses, and fewer still with farm or zoo animals.

    You may do any of these in one shift:

    - hold an animal still for an injection or an X-ray, in a way that frightens it least
    - take blood, run it through the machine and look at samples under the microscope
    - give medicines and fluids, dress wounds and, when the vet directs you, stitch a small cut
    - set up the theatre, then watch over the anaesthetic: breathing, gums, heart, temperature
    - clean teeth, clip claws, fit microchips
    - sit with an owner to talk about weight, worms, diabetes or a new puppy
    - scrub cages, mop up, sterilise kit, count the drugs

    A good deal of it is cleaning. You are there, too, when an animal is put to sleep. You shave the leg, you hold the paw, and afterwards you find the owner a quiet way out.

day-at-work =
    You open up at eight. Four animals are booked for theatre, and you admit them one at a time: when did he last eat, is he on any tablets, please sign here. A greyhound shakes, so you sit on the floor with him until he stops.

    All morning you are at the head of the table with a hand on somebody's pulse. During a dental on an old cat the blood pressure sinks. You say so, turn the gas down and speed up the drip, and the vet waits. The number climbs. You write it on the chart, as you have every five minutes.

    Afternoon is a nurse clinic, with stitches out, a fat Labrador who has lost two kilos, and a rabbit whose teeth need a vet. At five each patient goes home with a leaflet that you go through line by line. The last hour is laundry, floors and swabs. Your feet ache and you have white hair on every piece of clothing.

qualities-and-skills =
    You'll want hands that are gentle and firm at once, and an eye that notices when breathing has changed. Sums matter, because a kitten's dose is measured in tenths of a millilitre. So do strong shoulders and skin that can stand disinfectant.

    You also need patience with people at their worst moment, and the sort of temper that lets you mop a floor straight after saving a life. Scratches and bites are part of the job. If you have asthma or a bad allergy to fur, ask a doctor before you start.

pay =
    Veterinary nursing has a group to itself in the survey, so its figures really are about this job, though new nurses and head nurses are counted together. They are for full-time employees across the UK.

    The trainee figure is the minimum wage for an apprentice. Student nurses on other routes should have at least the minimum wage for their age if they are employed. On placement from college or university they usually get nothing.

    Be clear about this before you choose: for the skill and the responsibility, the pay is low. Extra comes from nights, from working as a locum, from referral hospitals, and from becoming head nurse or practice manager.

hours =
    Surgeries open from early morning until early evening, and on Saturdays. Hospitals never shut, and their nurses work nights in turn, often in long shifts. In a small country practice you might be on call for operations that can't wait. Many nurses work part time after having children.

places =
    Every town of any size has a practice, from Holyhead to Chepstow. Larger hospitals, with more nurses and more unusual cases, lie along the M4 and around Wrexham and Deeside, with more over the border. You could also work for the PDSA or the RSPCA, in a college, at a laboratory, or at a zoo like Colwyn Bay's.

    Nurses who trained here can often register in Ireland, Australia or New Zealand once they have met the rules there.

vacancies =
    Look at practice websites and at the journal and jobs page of the [British Veterinary Nursing Association](organisation:bvna). For student posts, send a letter to each training practice that you could reach by bus: the Royal College lists them all.

entry-routes =
    What you need in the end is a qualification approved by the Royal College of Veterinary Surgeons. There are two kinds: a level 3 diploma, and a foundation or honours degree. Both include many hundreds of hours in a practice that is approved for training. Finding that practice is the true bottleneck, whichever you choose.

    The Royal College's website has the list of approved courses. Check it before paying any college, because other animal courses, however good, will not get you on the register.

route-work =
    Many start as an animal care assistant or on the front desk of a practice, show what they are made of, and are offered a student nurse's place. The practice pays you while you study for the level 3 diploma over two to three years, by day release or largely online. You can begin at sixteen with the right grades.

route-apprenticeship =
    Wales has a foundation apprenticeship, at level 2, for nursing assistants in a veterinary environment. You hold, clean, feed and help, on a wage, for a year or more. It does not make you a registered nurse, but with maths and English it can take the place of the usual grades for the level 3. Ask [Careers Wales](organisation:careers-wales) and the practice what is funded after that, since apprenticeships at level 3 are not the same here as in England.

route-college =
    Full-time students can take the level 3 diploma at a college, with weeks of unpaid placement. You must usually be eighteen for that. Animal care courses at Northop, Pencoed, Usk or Glynllifon are a sound way to begin at level 1 or 2.

route-university =
    A degree lasts three or four years, with a long spell in practice. Wrexham University has taught veterinary nursing, and Harper Adams and others lie over the border. It costs more than the diploma and leads to the same register. In return you gain time for science and research, and a better chance later of teaching or a post abroad.

training =
    You study anatomy, nutrition, infection, drugs and anaesthesia, mostly in dogs, cats and small pets, or in horses on the equine path. In practice a clinical coach watches you and signs off each skill in an electronic log. At the end comes a practical exam: a row of stations, a stopwatch, and an examiner with a clipboard. Most people find it the hardest day of the whole course.

registration =
    The law lets only nurses on the register of the [Royal College of Veterinary Surgeons](organisation:rcvs), and students in training, give certain treatments and do minor surgery when a vet directs it. Anyone can still call themselves a veterinary nurse, and the profession has long asked for that to change. You pay a fee each year, keep a record of what you learn, and follow a code. Nurses who break it can be struck off.

qualifications =
    The apprenticeship grades are what the industry in Wales recommends for level 2, and no rule forces them on you. For the diploma they are those of a large training college in England; others ask for the same, because the Royal College sets the floor. Degrees differ most, so read each page.

work-experience =
    A week in a practice is what colleges most want to see, and what everybody asks for, so apply months ahead. Kennels, catteries, stables, rescue centres and farms all show that you can handle animals and a mop. Keep notes on three patients: what was wrong, what was done, what you would have liked to ask.

disclosure =
    You will be asked about convictions when you enrol and when you register, because nurses have keys to dangerous drugs. Something old or small need not stop you. Tell the college early and in confidence.

progression =
    After a year or two a nurse may take a certificate in anaesthesia, emergency care, behaviour or feline nursing, and run clinics alone. Further on are head nurse, clinical coach, practice manager and lecturer. Some sell for drug or pet food firms, where the money is better, or work as pet insurance claims staff. To become a vet you would have to start again with that degree, and a few do.

adult-opportunities =
    The class at college will hold people of thirty and forty, many of whom once wanted to do this and were told not to. Life with children or customers helps with owners in tears. If your grades are missing, Essential Skills or a level 2 in veterinary care may be enough.

    The snag is the income while you train. An employed place is worth waiting for. [Nurses of people](career:adult-nurse) who move over must still do the animal training, but find a good half of it familiar.

welsh =
    Old people with one cat, and farmers with one dog, make up more of the waiting room than you would think. In Caernarfon, Cardigan or Bala they will tell the nurse in Welsh what they were shy of telling the vet. Aftercare is where it counts most: an owner who has understood will give the tablets right.

    Exams and textbooks are in English. Practices in Welsh-speaking towns look for at least one nurse per shift who can answer the phone in either language.

picture-recovery-caption = A bandage for a dog's paw
picture-recovery-description = A veterinary nurse in green with long braids winds a bandage round the paw of a brown dog that lies on a steel table and looks away.
