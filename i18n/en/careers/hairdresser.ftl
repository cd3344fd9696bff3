### Hairdresser: words of the career page.

title = Hairdresser
summary = Cuts, colours and styles people's hair, and sends them out feeling more like themselves.
also-known-as =
    - hair stylist
    - barber
    - colourist
    - salon junior
    - mobile hairdresser
    - salon owner
    - afro and textured hair specialist
search-words =
    - hair
    - haircut
    - salon
    - hairdressing
    - barbering
    - barbershop
    - hairstylist
    - blow dry
    - highlights
    - balayage
    - foils
    - perm
    - tint
    - bleach
    - extensions
    - braids
    - curls
    - fade
    - clippers
    - beard trim
    - wedding hair
    - Saturday job
    - rent a chair
    - patch test
    - beauty
    - hair dresser
    - trin gwallt
starts-from = Any qualifications or none
first-step = Then an apprenticeship in a salon, or a level 2 college course

work-activities =
    Every appointment starts with a conversation. You look at the hair wet and dry, ask what the client does with it on a Monday morning, and find out what *just a trim* means to this person. Then you cut, colour, perm, straighten, put up or plait.

    Colour is chemistry. You read the natural shade, work out what is already on it, mix by weight, and watch the clock. Get it wrong and the hair turns orange, or snaps. Two days or so before, you dab some behind the ear as a patch test, since the dyes can set off a fierce allergy.

    Beginners wash hair, sweep, make tea, fold towels, answer the phone and pass foils. It can last a year before you cut a paying head, apart from models and the odd brave aunt.

    A *barber* works with clippers, scissors and razor, at speed, on a queue of people who walk in. Some hairdressers specialise: textured and afro hair, wigs for people having treatment for cancer, bridal styles, or hair for film and television.

    What you hear counts as much as what you do. Clients tell their hairdresser about divorces, lumps and debts, and trust it will go no further.

day-at-work =
    Saturday in a salon of five chairs.

    The first client, at nine, wants what an actor has in a photograph. Her hair is a third as thick. You talk your way to something that will suit her, and she loves it. While her colour takes you trim a boy who can't keep still, on a board across the arms of the chair.

    From eleven it is bride and mother, two updos with forty pins in each. You eat half a sandwich. The junior has sent a perm through too soon, so you slow everything down for a quarter of an hour and apologise along the line.

    At three you correct a home-dyed black, strand by strand, and explain that it will take three visits. Your last is a widower who comes each month, for the chat. At half past five you disinfect the combs, cash up, and sit down for the first time since morning.

qualities-and-skills =
    You need hands that do small things exactly, an eye for shape, and a sense of colour. If you are colour blind, cutting and barbering are still open to you, but tinting will be hard.

    You need an even temper, for standing close to strangers all day and liking it, and for hearing that they hate it. Doing fractions in your head helps you to mix tint. Learn to stand well: backs, shoulders and wrists wear out. Water, shampoo and bleach give a great many hairdressers dermatitis, so gloves are part of the kit. If you have eczema or asthma, ask a doctor.

pay =
    Hairdressers and barbers share one survey group, together with juniors and shampooers, all over the United Kingdom. It shows only employees who work full time. As most people in the trade are self-employed or part time, it leaves out more than it takes in. Tips and commission may not be there in full.

    As an apprentice under 19 or in your first year you can be paid the lowest figure shown. A qualified stylist of 21 or over must have at least the next one. Many salons pay that, plus a share of what you bring in above a target.

    To *rent a chair* you hand over a weekly sum, or a share of takings, and keep the rest. It can pay more for someone with a full book. It also means your own tax, products, insurance, empty days and holidays without a penny. Have the agreement checked: some who are called self-employed are really employees, and are owed holiday pay.

hours =
    Salons open when others are free, which means Saturdays, late on Thursdays or Fridays, and straight through December. Sunday and Monday are the usual weekend. You stand for nearly all of it. When someone doesn't turn up, you may still be paid the hour, or you may not.

    Many in the trade work part time, and it is among the easier jobs to fit round small children.

places =
    There is a salon or barber in nearly every village with a shop, and a row of them in towns. You could also work:

    - in a big city salon in Cardiff or Swansea, with artistic teams and training nights
    - from a van or a bag, going to people's homes and to care homes
    - from a room in your own house
    - in a hotel spa, a department store or a hospital
    - on cruise ships, or in resorts abroad
    - in the hair and make-up trailer of a series being filmed in Wales, after extra training

    Your scissors go with you. In some countries you need a local licence before you may cut.

vacancies =
    Salons seldom go far to recruit. They put a card in the window or a post on Instagram, and they ask their Saturday girl or boy first. Go in, on a quiet Tuesday, with your own hair looking good. Apprenticeships are on the [Careers Wales](organisation:careers-wales) list.

entry-routes =
    There are two well-worn ways, college and apprenticeship, and they end in the same qualifications. College teaches in order, with time to practise, and gives you no wage. A salon gives you a wage, and you practise when it suits the salon. Some people do a year of one and finish with the other. Level 2 makes you a junior stylist, level 3 a full one.

route-apprenticeship =
    Wales has hairdressing apprenticeships at level 2 and level 3, and a higher one at level 4 for senior stylists and salon managers. Barbering has its own at levels 2 and 3. You work in a salon for pay, with a day a week at college or with a training company, and are watched at the chair by an assessor. No grades are fixed by rule: the salon interviews you and often gives you a trial day.

route-college =
    Colleges from Bangor to Usk have salons that serve the public at low prices, and you learn on real heads from the first term. There are full-time courses at level 1, 2 and 3, usually a year each, and many want you at an evening or a Saturday session now and then. You pay for a kit. Evening classes suit adults.

route-work =
    Some begin as a Saturday junior or receptionist and are kept on. Anyone may call themselves a hairdresser, so it is possible never to take an exam. Without one you will find it hard to get insurance, change salon or go abroad, so ask for training to be part of the job.

training =
    You start on a plastic head, then on friends. The units are much the same everywhere: consultation, shampoo, cutting, colouring, styling, plaiting, reception, safety. For each there is a number of assessed clients and a short test.

    Afterwards you go on learning, because fashion does. Product houses run colour academies, and free videos are everywhere. A course in cutting and caring for textured hair is worth seeking out, as many salons in Wales still turn such clients away. For razors, lash tints or aesthetics you need further certificates.

registration =
    You can ask to be listed as a state registered hairdresser once you hold a recognised qualification. Few clients look for it. The trade has asked for registration to be made compulsory, and so far it has not been.

qualifications =
    The first line is what Cardiff and Vale College asks for; others ask for more or less, and level 1 often needs no grades. A tutor wants to see a neat appearance, a reference and how you speak to people. You can be assessed in Welsh in some colleges, so ask whether GCSE Welsh will do in place of English.

work-experience =
    Be the Saturday junior somewhere. It is how salon owners find apprentices, and you will know by Christmas whether your feet can take it. Practise plaits, curls and blow-dries on your family, and keep before-and-after photographs, with permission. School shows and a local dramatic society always want someone for the hair.

disclosure =
    Salons do not usually ask for a check. You may be asked for one if you visit care homes, hospitals or people who need support in their own homes.

progression =
    You move from junior to stylist to senior, with a price list that goes up a step each time. You might be colour director, manage a branch, teach at a college or travel for a product company. With more study there is wig making, trichology, or hair and make-up for stage and screen, where you would work beside [actors](career:actor).

    Many open a salon or go mobile. It is a real business, with rent, VAT to think about, and staff who may leave and take their clients with them. The [National Hair and Beauty Federation](organisation:nhbf) has model contracts, and [Business Wales](organisation:business-wales) will go through your sums.

adult-opportunities =
    People retrain at thirty or fifty, often from shop or care work. Colleges run evening and fast-track level 2 courses for them. The difficulty is the year on a junior's money under a stylist younger than your daughter. An adult apprentice costs the salon more per hour, so you must persuade it that you bring clients and sense.

    Going mobile is a common aim. Qualify fully, insure yourself, and do a year in a salon first, since at somebody's kitchen table nobody will rescue you.

welsh =
    An hour in the chair is mostly talk, and people talk best in the language of home. In Welsh-speaking areas, a stylist who has it is asked for by name, by grandmothers and by parents with a child who speaks nothing else yet. Across the rest of Wales, learners like to practise on someone who can't run away.

    Price lists and a cheerful bilingual sign cost little. Some colleges teach and assess hairdressing in Welsh or bilingually. Nobody will refuse you a job for want of it.

picture-cut-caption = A trim and a blow-dry
picture-cut-description = In a salon one hairdresser trims the white hair of an older man in a lilac cape, while another with teal hair dries the curls of a smiling woman.
