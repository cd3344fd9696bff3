### Physiotherapist: words of the career page.

title = Physiotherapist

summary = Helps people to move, breathe and live better after an injury, an operation or an illness, mostly through exercise and advice.

also-known-as =
    - physio
    - chartered physiotherapist
    - sports physiotherapist
    - musculoskeletal physiotherapist
    - respiratory physiotherapist
    - first contact physiotherapist

search-words =
    - physiotherapy
    - physio
    - fizio
    - physioterapist
    - back pain
    - bad back
    - knees
    - hip replacement
    - sports injuries
    - rugby physio
    - football physio
    - rehab
    - rehabilitation
    - stroke
    - exercises
    - muscles
    - joints
    - massage
    - walking again
    - breathing
    - hydrotherapy
    - acupuncture
    - CSP
    - HCPC
    - ffisio
    - ffisiotherapydd

starts-from = Physiotherapy degree

first-step = Then a post that moves you round

work-activities =
    Most people picture a physio running onto a rugby pitch. That is a small corner of the work. You are far more likely to be getting somebody out of bed the day after a new hip, or teaching a child with cystic fibrosis to clear her chest.

    Every patient begins with an assessment. You ask what hurts and what they long to do again: climb the stairs, pick up a grandchild, go back to the quarry. You watch how they stand and walk, test the strength of each muscle and how far each joint will bend. From that you agree on goals and draw up a plan.

    Then comes treatment, which may be:

    - exercises, chosen for that person and made harder week by week
    - teaching people to stand, walk and balance again after a stroke or a fall
    - hands-on work to loosen a stiff joint
    - clearing the lungs of patients in intensive care
    - sticks, frames and splints, and advice on work, sport and sleep

    You treat less with your hands and more with your voice than you might expect. The exercises are done at home, and many people do not do them. Getting a man who hates exercise to care about it is a skill.

    Progress can be slow, and some patients will only get worse: you then help them to keep what they have. Waiting lists are long, and some people are angry by the time they reach you. Lifting and bending are hard on your own back. Notes take up more of the day than anyone tells you.

day-at-work =
    Let us follow a newly qualified physio on an orthopaedic ward.

    - At half past eight the team shares out the list: eleven patients, two of them new.
    - The first had a knee replaced yesterday, and does not want to move. You time it for when the painkillers work, and she walks to the door and back.
    - At half past ten a man of eighty with a broken hip feels faint when he sits up. You lay him down, tell the nurse and write a new plan.
    - Before lunch you are in the stairwell with somebody who hopes to go home. Four steps up, four steps down: she passes.
    - In the afternoon you talk to an occupational therapist and a [social worker](career:social-worker). A flat with no lift and a man on crutches need some thought.
    - At four you write the notes.

qualities-and-skills =
    - curiosity about bodies: why this knee, why now?
    - plain speech, so that a patient can say back to you what to do at home
    - tact, as people undress, weep and break wind in front of you
    - firmness with those who will not try, and with those who try too much
    - fitness, since you help people up and kneel on floors all day

pay =
    The NHS employs most physiotherapists, and its scale has a band for each step. The one you start on, and the next, are usual for everyone; the third is for those who are expert in one field or lead a team. What you see is the scale of England, and an advert will show what Wales pays on the same bands.

    The survey counts physiotherapists alone, in clubs and clinics as well as in hospitals, but it leaves out everyone who is self-employed. In private practice you charge by the session, out of which come rent, insurance and a no-show now and then. Sport sounds rich but seldom is: away from the top clubs it is often part-time work for a modest fee.

hours =
    On most days you work from about half past eight to half past four. Hospital physios take turns at weekends. Those who treat chests may be called in at night. Private clinics open in the evenings to suit people with jobs, and in sport the matches are your Saturdays. You can go part time in nearly every team once you have some experience.

places =
    - hospital wards and outpatient clinics in all seven health boards
    - people's homes, above all older people's
    - GP surgeries, where you see patients who have not been to the doctor first
    - special schools and children's centres
    - private clinics, from Llandudno to Chepstow, and your own if you choose
    - rugby and football clubs, and the Welsh squads in many sports
    - hospices, prisons, armed forces centres and big firms

vacancies =
    Posts for new graduates move you from one field to another every few months and are called rotations. [NHS Jobs](organisation:nhs-jobs) lists them, and the [Chartered Society of Physiotherapy](organisation:csp) has a page for jobs too.

entry-routes =
    You must have a physiotherapy degree that the [Health and Care Professions Council](organisation:hcpc) has approved, either a first degree or a master's. Wales has no apprenticeship in it. The degree apprenticeships that you will see on the web belong to England.

    Physiotherapy is among the courses that the [NHS Wales Bursary](organisation:nhs-bursary-wales) can pay for, in return for a time of work in Wales afterwards. Not every place on every course is funded, so ask when you apply.

route-university =
    Cardiff and Wrexham teach the degree full time, over three years. The University of South Wales has a part-time one, which lasts four. If you have a degree in something like sport science or biology, Cardiff also has a two-year master's that leads to the same register. Competition is stiff. Courses look for people who know how wide the work is, and someone who writes only of sport may be turned down.

route-work =
    Physiotherapy assistants, also called technicians or therapy support workers, carry out treatment that a physio has planned. You can get such a job with good GCSEs and some experience of care or of fitness. Your employer may help you later to study part time.

training =
    The first year is heavy with anatomy: each muscle, where it starts and ends, what pulls it. You learn by feeling each other's shoulders and hips, in shorts, in a cold room. Then come the lungs, the heart, the nerves, disease, and how to tell good research from bad.

    A large part of the course is spent on placements, in several fields and several towns. You will have to live away for some of them. Each is marked by the physio you work beside, and a poor one may have to be done again.

registration =
    The titles *physiotherapist* and *physical therapist* belong by law to those on the register of the [Health and Care Professions Council](organisation:hcpc). The fee is due every two years.

qualifications =
    These come from a guide for England. In Wales biology is the subject most often named, and some courses take physical education in its place. Ask about that before you choose your A levels.

work-experience =
    Hospital physio departments are swamped with requests, and some hold an open day or an online course instead. Try a private clinic, a special school, a care home or a sports club. Write down one patient's story: what the problem was, what was done, what changed.

disclosure =
    You work with children and with adults who are undressed, weak or confused. Before your first placement the university will have you checked.

progression =
    Once your rotations are over you choose a field: joints and sport, lungs, the brain and nerves, children, older people, cancer, women's health. You can become an advanced practitioner, who orders scans, gives injections and, after a further course, prescribes. Others manage departments, teach, do research or open a clinic. A few leave for coaching: see [sports coach](career:sports-coach).

adult-opportunities =
    Sports coaches, dancers, soldiers and masseurs come into physiotherapy in their thirties with a good feel for bodies. An Access course in science or health can stand in for A levels, though not at every university. With a degree already, the master's is quicker, but it is a hard two years.

    The part-time degree may be what makes it possible. Look closely at how it fits with a job, because placements are in working hours.

welsh =
    Exercise is taught by words: *gwasgwch*, *daliwch*, *gollyngwch yn araf*. People follow better in the language they think in. After a stroke a Welsh speaker may come back to Welsh first, and a physio who catches those words can build on them.

    Children in Welsh-medium schools often know the names of body parts in Welsh alone. Cardiff offers part of the degree in Welsh, with scholarships from the Coleg Cymraeg Cenedlaethol.

picture-steps-caption = A few steps between the parallel bars
picture-steps-description = An older man with an artificial leg walks between two parallel bars with a hand on each. A physiotherapist sits on a stool in front of him, both hands out to steady him. There are wall bars, a chart of exercises and a big ball in the room.
