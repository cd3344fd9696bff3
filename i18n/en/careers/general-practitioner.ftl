### General practitioner: words of the career page.

title = General practitioner (GP)

summary = Is the doctor people see first, for anything from an earache to the first signs of cancer, often over many years.

also-known-as =
    - GP
    - family doctor
    - GP partner
    - salaried GP
    - locum GP
    - out-of-hours GP

search-words =
    - doctor
    - doctors
    - doctor's surgery
    - surgery
    - medicine
    - medical school
    - physician
    - local doctor
    - country doctor
    - practice
    - diagnosis
    - prescriptions
    - home visits
    - health centre
    - GMC
    - UCAT
    - GAMSAT
    - MRCGP
    - foundation doctor
    - resident doctor
    - junior doctor
    - docter
    - genral practitioner
    - meddyg
    - meddygfa
    - doctor teulu

starts-from = Medical degree

first-step = Then paid training as a doctor

work-activities =
    Anybody may walk into your room with anything. One has a rash, the next has chest pain, the one after has come about her knee and, with her hand already on the door, says that she found a lump. You have ten minutes or so to hear the story, examine, think and agree on what to do.

    What you are paid for is judgement. Most coughs are only coughs. You have to spot the one that is not, without sending half the town to hospital. So you:

    - listen, examine, and order blood tests, X-rays and scans
    - treat and prescribe, or decide that waiting is wiser
    - refer people to a specialist, and chase the letter
    - follow long illnesses: diabetes, asthma, heart disease, depression
    - visit people who cannot come to you, in care homes and at the end of life
    - guide the nurses, [pharmacists](career:pharmacist), [physiotherapists](career:physiotherapist) and trainees on your team

    If you are a partner, the surgery is also your business. You own a share of it, hire the staff, mind the accounts and worry about the roof.

    The pleasure lies in knowing people. You look after a grandmother, her daughter and the daughter's baby. The burden is the load. There are fewer GPs in Wales than are needed, so mornings begin with more calls than slots. You carry home the doubt about the child you sent away.

day-at-work =
    A Monday, in a surgery that serves a quarry village and the farms around it.

    Half past eight to eleven: fifteen patients, some on the phone. A boy with tonsils like plums. A farmer who says that he is tired, and who, when you wait a little, says that he sees no way out. You let the rest of the morning run late for him. His brother comes to fetch him, and the crisis team will ring within the hour.

    Twelve: visits, one to a bungalow where a man is dying at home. His wife knows what is coming, and wants to know how it will be. You tell her.

    Three to half past six: more patients, then forty letters. You meet one of today's patients in the shop on the way home. You talk about the rain.

qualities-and-skills =
    - ease with not knowing: you act on likelihood and a plan for what to do if you are wrong
    - a memory for medicine across every part of the body
    - the knack of hearing what has not been said
    - discretion, above all in a village
    - willingness to lead people older than you
    - firm limits, so that you are still a doctor in twenty years

pay =
    No sum stands here, since none could be found that is both recent and true of GPs in Wales. The pay of GPs comes in three kinds. A salaried GP has a wage within a range that is set for Wales each year. A partner takes a share of what the surgery earns after its costs, which may be more or less from one year to the next. A locum is paid by the session.

    Before that come at least five years as a doctor in training, on a wage from the first day, with extra for nights and long weeks. A new contract for these doctors was agreed in Wales lately. The [British Medical Association](organisation:bma) publishes the rates. GPs earn well above the average wage.

hours =
    Surgeries open from eight until half past six on weekdays. A full day often runs to eleven hours once the letters are done. Many GPs therefore work three or four days, and part-time working is quite usual. Nights and weekends belong to a separate out-of-hours service, in which you can take shifts. The figure given covers hospital doctors who are still training as well as GPs.

places =
    - a surgery in a town, with ten doctors and a building full of nurses and therapists
    - a small surgery in the country, which may hand out its own medicines
    - an out-of-hours centre, a prison, a hospice, a university or the armed forces

    Wales is short of GPs in the west, the north, the valleys and Powys, and has at times paid trainees extra to learn in places that find them hard to attract.

vacancies =
    Training posts are filled once or twice a year through one system for the whole UK. For the rest, look on [NHS Jobs](organisation:nhs-jobs) and in the medical press.

entry-routes =
    Allow ten years from school. First comes a medical degree of five years, or four for some graduates. Then two years as a foundation doctor, moving from job to job in hospitals and surgeries, and three years of training in general practice.

    There is no way round the degree. For much of the course you use [student finance](organisation:student-finance-wales); in the later years of it the [NHS Wales Bursary](organisation:nhs-bursary-wales) helps.

route-university =
    From school you can study medicine at Cardiff, or in Bangor at the North Wales Medical School. You apply through [UCAS](organisation:ucas) in the autumn, months before other subjects, to four medical schools at most, and first sit a test called UCAT. Interviews are in short rounds, and test honesty and teamwork.

    If you have a degree already, Swansea takes graduates of any subject on a four-year course, with a test called GAMSAT. Cardiff takes graduates of a few named degrees, at Cardiff, Bangor and South Wales, into a course of the same length.

training =
    Medical school starts with the body and how it goes wrong, often through cases worked on in small groups. From the middle years you live on hospital wards and in surgeries from Holyhead to Haverfordwest, and sit the national examination that all new doctors take.

    As a trainee GP you spend part of your three years in hospital and part in a surgery, with your own patients and an experienced GP next door. You pass a written test and one of recorded consultations, and keep a log of what you learn.

registration =
    The [General Medical Council](organisation:gmc) gives you a licence to practise under limits when you graduate and in full a year later, and has a separate list of GPs. Each year your work is appraised; every five years the licence is renewed. To see NHS patients you must also be on the performers list for Wales.

qualifications =
    Here you see what a guide for England gives. Cardiff and Bangor ask for much the same. Medical schools may lower the offer for pupils from schools or areas that send few to university, so ask about that. If your grades fall short, a first degree and then graduate entry is a real way round, not a consolation prize.

work-experience =
    Medical schools do not expect you to have stood beside a surgeon. They want to hear what you learnt from being with people: in a care home, a shop, a young carers' group, a sports team for disabled children. Pupils in Wales can join schemes that help state schools with medical applications. Ask your school or HEIW.

disclosure =
    The medical school checks you before you meet patients, and you must tell it of anything later, since students too are judged fit to practise or not. The General Medical Council weighs convictions and cautions when you register.

progression =
    A new GP usually begins on a salary or as a locum. Some years on you may become a partner, train other doctors, lead a cluster of surgeries or take on a special interest such as skin, minor surgery, women's health or addiction.

adult-opportunities =
    Nurses, teachers, engineers and a few musicians have come to medicine after thirty. It is then a matter of stamina and money: four or five years as a student, and five more on shifts with small children perhaps. Graduate entry is the usual road. Without a degree, ask each medical school whether it takes an Access diploma, as very few do.

    If you want the contact with patients more than the title, look at [paramedic](career:paramedic), nurse or pharmacist work in surgeries. They now see many who once saw the doctor.

welsh =
    A GP asks about shame, pain and memory. To those with Welsh as their first language, the true answer often comes in Welsh. A memory test taken in a second language can show dementia where there is none.

    Over much of the west and north, surgeries want Welsh so that a whole community can be served, and there are not nearly enough doctors who speak it. Cardiff and Bangor teach parts of the course in Welsh and the Coleg Cymraeg Cenedlaethol has scholarships. Doctors from elsewhere who learn it are thanked for every sentence.

picture-surgery-caption = Checking blood pressure in the surgery
picture-surgery-description = A patient with a ginger beard rests his arm on a desk, a blood pressure cuff round it. The GP, with grey curls and a stethoscope round her neck, points to the reading on the monitor. A computer stands on the desk and a mountain shows through the window.
