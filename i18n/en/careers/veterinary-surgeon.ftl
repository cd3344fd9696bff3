### Vet: words of the career page.

title = Vet
summary = Finds out what is wrong with animals, treats and operates on them, and keeps herds and flocks healthy.
also-known-as =
    - veterinary surgeon
    - veterinarian
    - farm vet
    - small animal vet
    - equine vet
    - official veterinarian
    - MRCVS
search-words =
    - animals
    - vets
    - animal doctor
    - work with animals
    - pets
    - dogs
    - cats
    - horses
    - cows
    - calving
    - lambing
    - TB testing
    - bovine TB
    - spay
    - neuter
    - vaccination
    - surgery
    - practice
    - BVSc
    - RVC
    - RCVS
    - Aberystwyth
    - vetinary
    - vetenary
    - veterinery
    - milfeddyg
    - ffariar
starts-from = A levels, with high grades in biology and chemistry
first-step = Then a five-year degree

work-activities =
    Your patients cannot tell you where it hurts. You look, listen, feel and smell, run tests, and work out the rest from what the owner says and does not say.

    In a *small animal* practice you see dogs, cats and rabbits by appointment for half the day: vaccinations, limps, lumps, upset stomachs, old kidneys. The other half is theatre. You spay and castrate, take out teeth and tumours, mend broken legs. A [veterinary nurse](career:veterinary-nurse) watches the anaesthetic beside you.

    In a *mixed* or *farm* practice you drive from yard to yard. You calve cows, treat lame sheep, scan for pregnancy, and sit down with the [farmer](career:farmer) to plan vaccines and cut the use of antibiotics. In Wales much of the week goes on testing cattle for bovine tuberculosis. When a test is positive the animal is killed and the herd is shut down, and you are the one who says so in the kitchen.

    Other vets look after horses, zoo animals or fish. Some inspect meat in slaughterhouses, trace outbreaks for the government, do research, or work for drug companies.

    Putting animals to sleep is part of almost every week. So is money: you must tell people what treatment costs, and some will choose less than you would like, or none.

day-at-work =
    A Tuesday in a four-vet practice in a market town:

    - Half past eight: you go round the animals that stayed overnight. A spaniel that ate a sock has kept its breakfast down.
    - Nine until eleven: appointments, one every quarter of an hour. Two kittens, a diabetic cat, a dog with an itch that has baffled everyone. An old collie is too tired to go on, and his owner holds him while you inject.
    - Eleven: theatre. A spay, a dental, a lump to send to the laboratory.
    - Two: a heifer is stuck calving at a farm up the valley. You scrub up in a bucket, find the calf backwards, and have it out alive in half an hour. While you are there you look at a ram's foot.
    - Half past four: more appointments, and three owners to ring with results.
    - Seven: home, with the on-call phone. It rings at ten, about a mare with colic.

qualities-and-skills =
    - Science that you enjoy, since there is a great deal to learn and it changes.
    - Steady hands, and the sense to stop and think when something bleeds.
    - Ease with people. You treat the animal but you talk to the owner, who may be crying, angry or broke.
    - Fitness, because a cow's inside is a long way in and a Great Dane does not lift itself.
    - The courage to decide with half the facts, and to own up when you were wrong.
    - A life outside the job. Vets carry a heavy load, and as a profession they suffer more than most from depression. Vetlife is a charity that listens to them at any hour.

    Being fond of animals is not enough, and being unable to bear their pain would stop you. You get bitten, kicked and covered in muck.

pay =
    The survey counts vets of every age and kind who are employees and work full time, from those who qualified last summer to government inspectors. It leaves out partners who own a practice and vets who hire themselves out by the day as locums.

    The starting figure is several years old and comes from a guide for England. Pay has been rising, as practices find it hard to fill posts, so look at what is offered now. Some jobs bring a car, a phone, fees paid, or a house. Large groups own many of the practices; small independent ones may offer less pay and more say. Extra exams and hard-to-fill night rotas earn more.

hours =
    The law of the profession says that a practice must see to emergencies at any hour. Some share the nights out among their own vets, often in the country. Others pay a night clinic to do it. Ask about this at interview before you ask about money, since it decides how you live.

    Days run over. Spring is the worst for farm work, with calving and lambing at once. Part-time posts are common in small animal practice and less so on the farm side.

places =
    You could work in a high street surgery, a hospital with specialists and scanners, or a rural practice with dogs in front and a cattle crush at the back. Cardiff, Swansea, Newport and Wrexham have the most pets. The south-west, Powys, Gwynedd and Anglesey have the most farms, and vets there are the hardest to replace.

    The [Animal and Plant Health Agency](organisation:apha) has offices in Wales, and the Welsh Government has a Chief Veterinary Officer and a team. Charities such as the PDSA and RSPCA employ vets, too. A UK degree is accepted in a number of countries, among them Australia and New Zealand, though you must join the register there.

vacancies =
    Most jobs are in the journal of the [British Veterinary Association](organisation:bva), on the sites of the big groups, and by word of mouth. Government posts are on [Civil Service Jobs](organisation:civil-service-jobs). Practices often take on a student who saw practice with them, so behave on placement as if it were an interview.

entry-routes =
    There is one way: a degree in veterinary science or medicine that the Royal College of Veterinary Surgeons approves. It takes five years, or six in some places, and you must usually be ready to move for part of it. You apply through [UCAS](organisation:ucas) by the early date in October, to no more than four vet schools.

    No apprenticeship leads to it. A [veterinary nurse](career:veterinary-nurse) who wants to be a vet has to take the degree like anyone else.

route-university =
    Wales has one school of veterinary science, at Aberystwyth, which it runs with the Royal Veterinary College. You spend the first two years in Aberystwyth among its farms and laboratories, and the last three at the college's campus in Hertfordshire. It was set up with Welsh farm and mixed practice in mind. You apply to the Royal Veterinary College for it.

    Liverpool, Bristol, and the school shared by Harper Adams and Keele are not far over the border. Several schools have a preparatory year for people from homes or schools that send few to university. Student Finance Wales lends fees and living costs for the whole course, in England too, but five or six years add up.

training =
    The first years are anatomy, physiology and how to handle animals. Then come disease, drugs and surgery, and in the last year you rotate through real clinics. Through most holidays you are on placement, unpaid: first on farms, in kennels and stables, including lambing, then watching practice with vets. It leaves little time for a summer job.

    As a new graduate you join the Royal College's graduate development programme, with an adviser in your practice. The first months are frightening for nearly everyone. Choose a first job for the support and not for the car.

    Every year after that you must log what you have learnt.

registration =
    The Veterinary Surgeons Act keeps the name and the work to people on the register of the [Royal College of Veterinary Surgeons](organisation:rcvs). When you pass, you make a declaration to put the welfare of animals first, and you may write MRCVS after your name. There is a yearly fee. The college can strike off a vet who behaves badly, at work or outside it. To test for tuberculosis or sign export papers you need a further qualification as an Official Veterinarian.

qualifications =
    These are the Royal Veterinary College's terms for the course with Aberystwyth. Other schools ask for much the same, and some make lower offers to applicants from certain schools and areas, or after time in care. Grades are only a gate: there are more qualified applicants than places, so most schools also hold interviews and ask what you have done with animals.

work-experience =
    Vet schools want to see that you know the job, muck and all. Aim for variety: a farm at lambing, a dairy, stables, a rescue centre, and some days in a practice. Many practices take pupils only from sixteen and keep a waiting list, so write early and to several. Some online courses count as well, such as those that vet schools run themselves.

    Write a diary. At interview they will ask what you saw, why it was done, and what you thought when it went wrong. A Saturday job with the public is worth as much as another week of kennels.

disclosure =
    The Royal College asks about convictions and cautions when you join the register, and each year after. Vets are on the list of professions to which the usual rules on spent convictions do not fully apply. Vet schools may ask too. If you have something to declare, speak to the school before you apply.

progression =
    After a few years you can take a certificate in, say, cattle, eyes or surgery, and become an advanced practitioner. Specialists train for several more years in a hospital. Others become clinical director, buy into a partnership, or open their own doors. You might move to public health, to teaching at Aberystwyth, to research or to a charity abroad.

    A fair number leave practice within ten years. The degree travels well, into food, pharmaceuticals and science, but it is wise to ask vets in their thirties whether they would do it again.

adult-opportunities =
    People do start at twenty-five or thirty-five. You will need recent science: A levels at evening class, or an Access course in science with top marks. If you have a degree in a science already, some schools offer a four-year course, but fees can be far higher, and there may be no student loan for a second degree. Find that out first.

    Farming, nursing or running a business will count at interview. So will the sums. Five years without a wage, with placements on top, is more than many households can carry.

welsh =
    A farmer who has known the cow since she was a calf will tell you more in the language that he thinks in. In the west and north a vet who speaks Welsh gets to the point sooner, and is trusted sooner with bad news about TB. Practices there often say that Welsh is desirable, and would say essential if they dared.

    At Aberystwyth you can study some of the first two years in Welsh, and the Coleg Cymraeg Cenedlaethol offers scholarships. In Hertfordshire all the teaching is in English. Records and certificates are in English, but the talk on the yard, in the car and over the phone is not.

picture-cow-caption = Listening to a cow in the barn
picture-cow-description = A vet in green listens with a stethoscope to the side of a black and white cow in a barn. An older farmer in a flat cap holds its halter.
