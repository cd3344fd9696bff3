### Tour guide: words of the career page.

title = Tour guide
summary = Shows visitors round towns, castles, coasts and museums, and makes sense of what they see.
also-known-as =
    - tourist guide
    - Blue Badge guide
    - walking tour guide
    - castle or museum guide
    - coach guide
    - driver-guide
    - tour manager
search-words =
    - tours
    - guide
    - guiding
    - tourism
    - tourist
    - visitors
    - heritage
    - castle
    - history
    - museum
    - walking tour
    - ghost tour
    - cruise ship
    - coach tour
    - Cadw
    - National Trust
    - St Fagans
    - mine tour
    - slate
    - Cardiff Bay
    - stadium tour
    - languages
    - storytelling
    - Blue Badge
    - Green Badge
    - WOTGA
    - tywysydd
starts-from = Knowledge of a place, not grades
first-step = Then guiding at one site, or a badge course

work-activities =
    Anybody can read out a date. A guide looks at forty people who have been on a coach since Birmingham and finds the one story that will make them glad they got off.

    The work has several shapes:

    - At *one site*, such as a castle, a slate mine, a distillery or a stadium, you give the same tour several times a day and make it sound new.
    - On *walking tours* you lead small groups round a town, by theme: food, ghosts, Dylan Thomas, the docks.
    - On a *coach* you talk as the country goes by, sitting backwards with a microphone, and time the toilets.
    - As a *driver-guide* you take four Americans to find a great-grandfather's farm.
    - As a *tour manager* you stay with a group for days and see to hotels, lost passports and quarrels.

    Behind each hour lie many more of reading, walking the route, checking what is shut, and answering e-mails. A freelance guide also finds the clients, sets prices and sends invoices.

    People ask everything: about rugby, royalty, rent, and whether Welsh is really spoken. You must know, or know how to say that you don't. You also count heads, watch for the man who can't manage steps, and keep to time, as a ship does not wait.

day-at-work =
    A cruise liner is in at Holyhead. At seven you are on the quay, badge on, looking for coach nine.

    By eight you have said *bore da* fifty times and taught them to say it back. Crossing the Menai you have eleven minutes for Telford, the druids and the longest name in the world. At Caernarfon you lead them in beneath the Eagle Tower, and pick a spot out of the wind. You leave out half of what you meant to say, for it is starting to rain and they would like tea.

    In Llanberis a woman asks about the strike at the Penrhyn quarry, and you end up by telling it to the whole group, in silence. One man is missing at the coach. You find him in the shop, with a dragon.

    Back at the ship by four. Some hand you a tip, some a hug, one a correction about the date of a bridge. At home you look it up. He was right.

qualities-and-skills =
    First, a voice that carries without shouting and lasts till evening. Then stamina, for stairs, cobbles and standing. A love of finding out is needed, and the discipline to leave most of it unsaid.

    You'll want to read a group fast: who is bored, who is cold, who is a professor. Humour helps. So does tact, because visitors come with opinions, and Welsh history has sore places in it that deserve better than a joke. French, German, Spanish, Italian, Japanese or Mandarin will bring work that others can't take. You need a head for times and tickets, and, if you are on your own, for self-promotion.

pay =
    No survey looks at guides alone. The figure shown is for a mixed group of leisure and travel jobs, among them holiday reps, tourist information staff, cabin crew on ships and tour leaders, and only those employed full time. Take it as a rough idea only.

    Guides on the staff of a castle, mine or museum are often paid close to the minimum wage, shown for adults, and some only for the season. Self-employed guides charge by the half day or day, more for a second language, and more with a badge. [WOTGA](organisation:wotga) can tell you what its members ask.

    In a summer full of ships that looks well. Divide it by the empty weeks from November to March, take away insurance and travel, and it looks different. Most freelance guides in Wales have another income, and it would be rash to begin without one.

hours =
    The usual week shown is for the full-time jobs in that mixed group. Guiding follows the season: Easter to October, bank holidays, school trips in June, ships when the tide says. You may have three tours in one day and none for a fortnight.

    Evenings go to ghost walks and dinners. Tour managers are away for a week or more at a stretch. Sites with a shop and a café offer part-time posts that suit students and people who have retired.

places =
    Castles bring many: Caernarfon, Conwy, Harlech, Caerphilly. So do mines and quarries, as at Big Pit, Llanberis and Blaenau Ffestiniog, for the slate landscape of the north-west is a World Heritage Site. You could work for:

    - [Cadw](organisation:cadw), [Museum Wales](organisation:museum-wales) or the National Trust
    - a council museum, a cathedral or the Senedd
    - a stadium, a distillery, a steam railway, or a film location
    - a coach firm or a company abroad that sells Wales
    - cruise lines that call at Holyhead, Fishguard, Milford Haven or Cardiff
    - yourself

    You are out in all weathers, and it shows. Tour managers go all over Europe, although in some countries only locally licensed guides may speak at the great sights.

vacancies =
    Seasonal posts come up from January to March. Look at the job pages of Museum Wales, Cadw and the National Trust, and write to private attractions near you. Freelance work is never advertised: operators look through lists of badged guides, and one guide who is double-booked rings another.

entry-routes =
    No law in Wales says who may guide. You could begin tomorrow, outside the castle, if the landowner doesn't mind and you are insured. But coach companies, cruise agents and embassies mostly ask for a badge from the [Institute of Tourist Guiding](organisation:institute-of-tourist-guiding): white for one site, green for a town or region, blue for a whole country.

    A wise beginner guides at one place first, to see whether the hundredth tour is still fun.

route-work =
    Apply as a visitor assistant, at a till or a gate, and ask to shadow the tours. Sites train their own guides with a script and a few practice rounds. Volunteers at National Trust houses, churches and heritage railways get the same practice. After two seasons you know whether to go further.

route-direct =
    To be a badged guide you take a course that the Institute accredits. In Wales the [Wales Official Tourist Guides Association](organisation:wotga) has trained its own members and run Green Badge courses by region, south-east, south-west and north. A Blue Badge for all Wales has been built on that. You study in your own time for a year or more: history, geology, language, law, art, farming. The exams are written, and practical, on the pavement and on a moving coach. Courses run only when there are enough people, and you pay for them, so ask when the next one is.

route-college =
    Level 2 and 3 courses in travel and tourism at Welsh colleges teach customer care, geography and planning, with trips and a work placement. Some pupils reach them straight from GCSEs. Degrees in history, Celtic studies, archaeology, languages or tourism give you depth, though nobody will ask to see one.

training =
    Badge courses teach you how to choose, structure and voice a commentary as much as what to say. You learn *right and left* on a coach facing backwards, how to stand so that they look at the thing and not at you, and how to deal with a heckler. Guides also keep up first aid, and a driver-guide needs a licence from the council to carry passengers for hire.

    Badged guides must log some days of learning each year. On top of that there are endorsements for single sites, and every new museum means another free afternoon spent with a notebook.

registration =
    A badge puts you on the Institute's list, where agents can find and check you. In Wales the association of official guides does the same for its own members. You pay a yearly subscription to each, which usually brings insurance with it. Someone with no badge is free to guide, but must not call themselves a Blue Badge guide.

qualifications =
    The grades are for a college course, from a general guide for England. Badge courses ask for no set grades. They have interviews or an entry test, in which you may be asked to speak for three minutes about something you love.

work-experience =
    Take your own family round your own town, and make them pay in honest criticism. Offer a tour to the primary school. Museums take pupils on placement and young volunteers, and chapels, lifeboat stations and local history societies like a willing speaker. *Open Doors*, each September, needs helpers all over Wales. Go on other people's tours and write down the moment when you stopped listening.

disclosure =
    Most guides are never asked. If you lead school parties often or work for a museum's education team, you may be asked for a check by them.

progression =
    You can go from green to blue, add languages, and become the guide who is asked for by name. Some train new guides or examine. Others manage a visitor centre, a museum's learning team or a tour company, or write and broadcast.

    A good many take the same gifts to the classroom, to [acting](career:actor) in costume, or to [outdoor leading](career:outdoor-activities-instructor), or become [librarians](career:librarian) and archivists. Food tours have led a few back to the [kitchen](career:chef).

adult-opportunities =
    This is a second career more often than a first. Teachers, clergy, soldiers, engineers and nurses come to it at fifty and later, with a pension behind them, a lifetime of knowledge and their evenings free to study. Nobody thinks the worse of grey hair at a castle gate.

    Younger people with rent to pay should pair it with winter work. [Business Wales](organisation:business-wales) advises on setting up. Look into the cost of a badge, and how many tours it takes to earn it back.

welsh =
    Visitors from abroad want to hear the language, and a guide who speaks it as a matter of course is the thing they talk about at home. The names explain the land: *aber*, *llan*, *caer*. Cadw, Museum Wales and the Senedd offer tours in Welsh, and are short of guides who can give them well to schools and to families from the next valley.

    Welsh-speaking groups are worth having, too: clubs, chapels, *Merched y Wawr*, learners on a day out. If you do not speak it, learn to say every place name correctly. It is noticed, and it is the least that the place is owed.

picture-castle-caption = Look up there: a story at the castle
picture-castle-description = A tour guide in a red jacket points up at a castle. Visitors of several ages look where she points; one of them has a guide dog in a yellow harness.
