### Healthcare support worker: words of the career page.

title = Healthcare support worker

summary = Helps patients to wash, eat and move, takes their readings, and supports nurses and other health staff.

also-known-as =
    - healthcare assistant
    - HCA
    - HCSW
    - nursing assistant
    - auxiliary nurse
    - maternity support worker
    - therapy support worker

search-words =
    - health care assistant
    - hospital assistant
    - nursing auxiliary
    - ward assistant
    - care assistant
    - carer
    - caring
    - hospital jobs
    - no qualifications
    - entry level
    - bedpans
    - washing patients
    - blood pressure
    - taking blood
    - phlebotomy
    - phlebotomist
    - bank work
    - band 2
    - support worker
    - nurse's helper
    - helthcare
    - health care suport
    - gofalwr
    - gwaith ysbyty

starts-from = No set qualifications

first-step = Apply for a post, and train in it

work-activities =
    You give the care that a patient feels most: the warm flannel, the cup held at the right angle, the arm on the way to the toilet. In a hospital it is often you, not the nurse, who spends the longest beside the bed.

    A nurse, a midwife or a therapist plans the care and hands you your part of it. On a ward that may be:

    - help people to wash, dress, shave and clean their teeth
    - help them to eat and drink, and write down how much
    - change sheets, pads and catheter bags, and empty commodes
    - turn people who cannot turn themselves, with slide sheets and hoists
    - take temperature, pulse, blood pressure and blood sugar, and report anything odd
    - sit with someone who is confused and might fall
    - wash and lay out a patient who has died

    With more training you may take blood, record the heart's rhythm, or dress simple wounds. In the community you visit homes with a district nurse. Others work with midwives, in mental health, in theatres or with physiotherapists.

    There is no use in hiding the rest. You will clean up urine, faeces and vomit every day. It is heavy on the back, though you are taught to lift with equipment. Patients with dementia or in distress may grab, scratch and shout. You get fond of people who then die. The wage is low for what is asked of you, and on a short-staffed day you run.

    You also know that someone slept better for what you did. Good wards treat you as part of the team, and listen when you say that the lady by the window isn't herself today.

day-at-work =
    On an early shift on a ward for older people, you arrive at seven. The night staff tell you who is new, who must not get up alone and who is on thickened drinks.

    First come the washes. You know by now that the retired postman likes to do his own face and that the woman by the door hates the hoist, so you sing with her while it lifts. Breakfast follows. One man has left his porridge for two mornings running. You try him with toast and jam, note what he eats, and tell the nurse.

    At eleven you do the readings. A blood pressure is lower than it was. You do it again, on the other arm, and go straight to the nurse instead of finishing the round.

    After dinner a bell rings, and another. Somebody has not reached the toilet in time and is near to tears. You draw the curtain, clean everything up and talk about her garden.

    At half past two you hand over, and limp to the bus.

qualities-and-skills =
    - gentleness that is the same at the end of a shift as at the start
    - a strong stomach, and no sign of disgust on your face
    - respect: you knock, ask and cover up
    - the sense to notice and to tell someone
    - staying calm when somebody hits out who does not know what they do
    - knowing what is not yours to do, and saying so

pay =
    Beginners are on band 2. Band 3 is for those who do clinical tasks on their own, such as taking blood. In Wales it has lately been agreed which duties belong to which, after years in which many did the higher work for the lower wage, so ask what band your duties are on. Band 4 is for assistant practitioners with a further qualification.

    The sums in the table are England's. At the bottom of the scale Wales does better: the Welsh Government has said that nobody in its NHS shall get less than the Real Living Wage. Unsocial hours are paid extra.

    The survey also takes in assistants in nursing homes and private hospitals, where pay is often nearer the minimum wage.

hours =
    Wards run round the clock, so you may do earlies, lates, nights and weekends. Some wards have shifts that last half a day or half a night. Clinics and surgeries work weekdays. Many support workers are part-timers, and the hospital's *bank* lets you pick shifts one at a time, which suits students.

places =
    The seven health boards of Wales all take on many support workers:

    - on hospital wards and in operating theatres, clinics and emergency departments
    - in small community hospitals, as in Powys, Tywyn or Tenby
    - in patients' homes with district nurses or therapists
    - in mental health units, and in homes for people with a learning disability
    - in GP surgeries, hospices and nursing homes

vacancies =
    New ones appear on [NHS Jobs](organisation:nhs-jobs) every week. Several health boards hold recruitment days at which you are interviewed on the spot. Apprenticeships are on the [Careers Wales](organisation:careers-wales) site. The bank is often the quickest way in, once you have had the induction.

entry-routes =
    You can apply with no certificates at all. What is asked is that you can read, write and count well enough for charts, that you care about people and that you will train.

    School leavers often start with a college course or an apprenticeship. Many posts are for people of 18 and over.

route-direct =
    Fill in the form with examples: a time you looked after someone, kept a confidence or stayed calm. At the interview you will be asked what you would do if a patient refused to wash, or if you saw a colleague being rough. Everyone who starts in NHS Wales has the same clinical induction before working with patients.

route-apprenticeship =
    In Wales there are apprenticeships in clinical healthcare support at level 2 and level 3. You are employed by a health board, learn on the ward and gain a certificate, with Essential Skills beside it if you need them. They are usually for people of 18 or more. The health and social care apprenticeship is an alternative for some places.

route-college =
    Most colleges teach health and social care, from Coleg Cambria in Wrexham to Pembrokeshire College in Haverfordwest, at levels 2 and 3. The *Core* qualification covers what all care work rests on. A course has some weeks of placement, and at level 3 it can take you to university later.

training =
    The first weeks are induction: infection, moving people, first aid, confidentiality, spotting abuse. After that you shadow someone until you are signed off. Over the following year or so you build up a certificate in clinical healthcare support, by being watched at work and by writing about it.

qualifications =
    There is no rule for the whole of Wales. The grades below are the guide for an apprenticeship, and not every employer asks for as much.

work-experience =
    Helping a grandparent counts. So does volunteering as a ward befriender, in a hospice shop or at a lunch club. School pupils may find that wards take nobody under 16 or 18. A care home may be more open, and the skills are the same.

disclosure =
    You are alone with patients behind a curtain, which is why even bank staff and apprentices are checked.

progression =
    This is the best known door into the health professions. From here people become:

    - senior support workers and assistant practitioners
    - [nurses](career:adult-nurse), by a part-time degree with their employer's backing
    - [midwives](career:midwife), [physiotherapists](career:physiotherapist), [paramedics](career:paramedic) or theatre staff, through a degree
    - team leaders or trainers of new support workers

    Places on funded degrees are fought over. Keep your certificates and ask every year.

adult-opportunities =
    Wards like people who have brought up children, nursed a parent or worked in a shop. You need not give up a wage in order to train, and that is what draws many who could not afford to be a student. If you have worked in a [person's home as a carer](career:home-care-worker), you know most of this already.

    The first months can be a shock to the knees. Try some bank shifts before you leave a steady job.

welsh =
    You are the one who asks about the tea, the pain and the toilet. These are small sentences, and any learner can master them: *Ydych chi'n oer? Ble mae'r boen?* To a patient from Pen Llŷn or Crymych they are not small.

    Some wards put an orange sticker over the bed of somebody who prefers Welsh, so that staff who speak it come to them. Health boards offer their staff Welsh lessons. In Ysbyty Gwynedd or Bronglais you can hear Welsh in every bay.

picture-bedside-caption = Sitting up for a drink on the ward
picture-bedside-description = A healthcare support worker with a ginger beard stands by a hospital bed and gives an older woman a cup with a straw. She sits up in a pink cardigan and glasses and takes it in both hands. Terraced houses show through the window.
