### Chemist: words of the career page.

title = Chemist
summary = Finds out what substances are made of, and makes new ones, from medicines to battery materials.
also-known-as =
    - analytical chemist
    - research chemist
    - industrial chemist
    - development chemist
    - synthetic chemist
    - public analyst
    - materials chemist
search-words =
    - chemistry
    - chemicals
    - science
    - scientist
    - lab
    - laboratory
    - experiments
    - test tubes
    - molecules
    - drugs
    - forensics
    - plastics
    - batteries
    - water testing
    - HPLC
    - mass spectrometry
    - NMR
    - titration
    - periodic table
    - RSC
    - PhD
    - kemist
    - chemestry
    - cemeg
    - cemegydd
starts-from = A chemistry degree
first-step = Then a junior post in a laboratory

work-activities =
    A chemist in this sense does not stand behind the counter of a shop; that is a [pharmacist](career:pharmacist). You work with substances themselves. The question may be “What is in this?”, “How pure is it?” or “Can we make one that lasts longer?”

    Analytical chemists answer the first two. They take a sample of river water, a tablet or a bar of gold, dissolve it, put it through instruments worth as much as a house, and read the peaks on a graph. Synthetic chemists answer the third. They join molecules in glassware, step by step, and try to get more product and less waste each time. Others scale things up, so that what worked in a flask also works in a tank the size of a bus, where heat and fumes are a different matter.

    Common tasks are:

    - planning an experiment, with a written judgement of what could go wrong
    - weighing, mixing, heating, cooling, filtering and waiting
    - running and caring for instruments that separate and weigh molecules
    - recording each step so well that a stranger could repeat it
    - checking a method until you can prove that its result is right
    - writing reports for people who must decide something

    Much of it is repetition. Nine experiments out of ten may fail, and a method may have to be run a hundred times to be trusted. You handle things that burn, poison or stink, behind glass and in gloves. Accidents are rare because the rules are strict, and you will spend hours on those rules.

day-at-work =
    - Half past eight. You put on coat and glasses, read the instruments' overnight results and see that one sample out of sixty looks odd.
    - Nine. You make fresh standards, which are solutions whose strength you know exactly, and run the odd one again.
    - Half past ten. It is odd once more. It comes from a well on a farm, and there is nitrate in it. You tell the customer's contact by phone and put it in writing.
    - Noon. A pump is leaking. You and the [technician](career:laboratory-technician) take it apart, change a seal no bigger than a shirt button, and test it.
    - Two. Desk work: a new method has to show that it gives the same answer on three days, with two people. You draw up the plan.
    - Half past three. An inspector from the body that accredits the laboratory asks to see last March's records. You find every page.
    - Five. You load sixty more samples, set them going and wash your hands.

qualities-and-skills =
    Patience comes first, and then tidiness, as a bench in a muddle gives false answers. You also need:

    - steady hands and a good nose for what looks wrong
    - maths: moles, logs, errors and statistics
    - a mind that likes to ask why, and to doubt its own result
    - clear writing, for the report is all that most people see of your work
    - respect for danger without fear of it

    You can be a chemist with a disability. Benches can be lowered and instruments can speak. Some allergies and skin conditions do make it hard, so find out in a school laboratory first.

pay =
    Everyone who works as a chemical scientist is in the survey, whether in research, in industry or as a public analyst. There is no separate figure for those who have just left university. Expect to begin near the lower quarter, or below it in a contract laboratory that tests samples day in, day out.

    Medicines, oil and new materials pay better than food and water. A doctorate opens research posts but does not raise the first salary by as much as people hope, and it costs three or four years on a modest grant. University research is often on contracts of two or three years.

hours =
    Most laboratories keep ordinary weekday hours, with some freedom about when you start. But a reaction that takes eleven hours takes eleven hours, and someone has to be there at the end. Plants that make chemicals run in shifts, and those who test the product work shifts as well. In research, evenings and weekends slip away more easily than the contract says.

places =
    The work gathers where there is industry or a university:

    - medicine makers, for example in Wrexham, Hengoed, Tredegar and Hay-on-Wye
    - metals, in places such as the nickel refinery at Clydach, the steelworks at Port Talbot and the Royal Mint at Llantrisant
    - makers of computer chips and the materials for them, round Newport and Cardiff
    - the refinery at Pembroke
    - water testing for Dŵr Cymru, and the laboratory of Natural Resources Wales
    - contract and public analysts' laboratories
    - research groups at Welsh universities, in fields such as catalysts and solar cells

    In much of mid and west Wales there are few posts, and many Welsh graduates start in the north-west of England, Bristol or the Thames valley.

vacancies =
    University posts are on [jobs.ac.uk](organisation:jobs-ac-uk). The Royal Society of Chemistry has a jobs board of its own, and specialist agencies fill many first posts in industry, often on a temporary contract that becomes permanent. Year-in-industry placements open a whole year ahead.

entry-routes =
    Nearly every chemist has a degree. There is no law about it: employers simply want somebody who has spent hundreds of hours at a bench. Those who don't want full-time university can begin as a technician and study alongside.

route-university =
    Cardiff and Swansea both teach chemistry, and other universities in Wales have courses with plenty of it inside, such as pharmaceutical, forensic or environmental science. Look for accreditation by the [Royal Society of Chemistry](organisation:rsc). A BSc takes three years and is enough for most laboratories. An MChem takes four and leads more surely to research. The version with a year in industry is the one that employers ask about.

route-work =
    A level 3 apprenticeship, or a post as an assistant with A levels, puts you among chemists from the start. Some employers then pay for a higher certificate or a part-time degree. It can take six years or more, and you must choose an employer who really does it; ask to meet someone who has.

training =
    New chemists learn the house methods one at a time. A colleague watches you carry out each, compares your figures with known ones, and signs you off. In factories you also train in good manufacturing practice, the law's rules for making medicines. Suppliers of instruments run courses. People who do a doctorate work on one question for three to four years, mostly alone with advice.

qualifications =
    Chemistry at A level, or something equal to it, is close to essential. Maths helps more than any other second subject, and some universities insist on it or on another science. Those without chemistry can take a foundation year or an Access course in science. What you see here is from a guide for England; Welsh universities differ in their grades but not much in their subjects.

work-experience =
    Laboratories cannot always take under-eighteens, for reasons of safety and insurance, so ask early and ask many: the water company, hospitals, breweries, a university summer school. Schools in Wales can book visits from [STEM ambassadors](organisation:stem-learning). Take part in the chemistry Olympiad, or help your own school's technician to set up practicals.

progression =
    With experience you might become:

    - a senior scientist, with a field and juniors of your own
    - head of quality, who decides whether a batch may be sold
    - a public analyst, after further examinations in food and law
    - a patent attorney, teacher, science writer or safety inspector

    Membership of the Royal Society of Chemistry can lead to the title Chartered Chemist. It is a mark of standing, and you can work for a lifetime without it.

adult-opportunities =
    If you have worked as a process operator, a nurse, a brewer or a farmer, you already understand why measuring matters. The way in is usually an Access course in science at a college and then a degree. The Open University lets you study science from home, with some laboratory work in person. Think ahead: first pay is modest, and an older beginner competes with graduates of twenty-two. On the other hand, a contract laboratory short of careful people will often look at the person and not at the date of birth.

welsh =
    The language of chemistry is English in nearly all laboratories in Wales, as it is in most of the world. Papers, labels and safety sheets come in it. Welsh counts at the edges: explaining a water result to a farmer in Tregaron, talking on Radio Cymru about a spill, teaching, or working for a public body, which has to be able to write to people in either language.

    There are modules, scholarships and even whole theses in Welsh in the sciences, with support from [Coleg Cymraeg Cenedlaethol](organisation:coleg-cymraeg). Few take them, so those who do become known.

picture-flask-caption = A new blue, held to the light
picture-flask-description = A chemist in goggles and a white coat holds a flask of blue liquid up to the light. Behind her are a fume cupboard with coloured flasks and a model of a molecule.
