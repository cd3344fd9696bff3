### Nursery worker: words of the career page.

title = Nursery worker
summary = Looks after babies and children under five while their parents work, and helps them to play, talk and grow.
also-known-as =
    - nursery nurse
    - nursery practitioner
    - early years practitioner
    - childcare worker
    - playgroup assistant
    - crèche worker
    - room leader
search-words =
    - nursery
    - nursary
    - childcare
    - child care
    - daycare
    - working with babies
    - toddlers
    - pre-school
    - playgroup
    - cylch meithrin
    - Flying Start
    - creche
    - nappies
    - nanny
    - childminder
    - looking after kids
    - early years
    - CCPLD
    - NNEB
    - CACHE
    - play
    - job with kids no degree
    - meithrinfa
    - gofal plant
starts-from = No qualifications, if you are suited to it
first-step = An apprenticeship, or a level 2 course in childcare

work-activities =
    Small children learn more before they are five than they ever will again, and they do it through you. You are the arms they run to when they fall, and the voice that gives them words for things.

    With babies, you warm bottles, change nappies, sing, and put them down to sleep on their backs, checking them every few minutes. Two-year-olds need a place to climb, someone to name what they see and someone to stop them biting. By four they are pouring, counting, dressing up and asking why.

    You do more than play alongside:

    - plan what to set out tomorrow, from what each child was drawn to today
    - be key person to a few children, and know everything about them
    - note what they can do, and tell parents at the door
    - see to meals, with a list of allergies on the wall
    - clean: tables, toys, noses, floors, again
    - spot a child who isn't hearing, speaking or growing as expected
    - report at once anything that makes you fear for a child

    It is a loving job, but not a soft one. You kneel, lift and bend all day. There is crying, and some of it is contagious. Someone is usually ill, and it will often be you. You must keep to numbers: the rules say how many children each adult may have, and fewer for babies.

day-at-work =
    You are on the early shift at a nursery in Carmarthen.

    - By a quarter past seven the lights are on, the fridge has been checked and the garden gate is locked. At half past the first child arrives in pyjamas.
    - Breakfast is toast, banana and a long talk about diggers.
    - At half past nine the toddlers go out. There is a puddle, so the plan is now the puddle. You bring jugs.
    - At eleven you change six nappies, washing your hands and writing each one down.
    - Dinner takes a while when people of two use forks.
    - From half past twelve they sleep. You sit among the mats, watch them breathe, and write up the puddle for the parents' app.
    - At two there are songs and a story with puppets. One child who has hardly spoken says *moo*.
    - At half past three you hand over and go home, smelling of yoghurt.

qualities-and-skills =
    If noise, mess and saying the same thing forty times would drive you up the wall, look elsewhere. If not, you bring:

    - warmth that does not depend on how the child behaves
    - eyes in the back of your head
    - a body that can get down to the floor and up again
    - tact with a mother who cries at the door on her first day back at work
    - enough writing to keep clear records
    - songs and silliness, without shame

    Men are few in nurseries, and most places would gladly have more.

pay =
    This work is worth more than it pays. Many nurseries give qualified staff little above the minimum wage for an adult, which is shown, and younger workers may get the lower rate for their age. Council and school nurseries, hospitals and Flying Start tend to pay better. A level 3, then running a room, then being deputy, each adds something.

    The figure for apprentices is for those under 19 or in their first year. The survey is of the whole UK, and it mixes assistants with playgroup and crèche leaders, but not managers.

hours =
    Private nurseries open before most people start work and close after they finish, all year but for a week or so. You do early, middle or late shifts, often four long days instead of five. A *cylch meithrin* or playgroup is open for mornings in term time, so the hours are few. The numbers of staff to children must be kept, and this makes it hard to slip away for an appointment.

places =
    There are private day nurseries in every town, often in old houses with a good garden. Then there are playgroups in village halls, *cylchoedd meithrin*, nurseries at colleges and hospitals, and Flying Start centres for families in poorer areas. Others work in the family's home as a nanny, in a holiday resort, or on a cruise ship.

vacancies =
    See [WeCare Wales](organisation:wecare-wales), Indeed and the nursery's own page, and [Mudiad Meithrin](organisation:mudiad-meithrin) for settings that work in Welsh. Staff come and go, and a nursery that cannot fill its shifts must close a room, so it is worth walking in to ask.

entry-routes =
    Start where you are. You can be taken on with no papers and gain them at work, or go to college first. What you can do, and earn, depends on your level. At level 2 you work with others beside you; at level 3 you may be left in charge of a group.

    The names to look for in Wales are *Children's Care, Play, Learning and Development*: first Core, then Practice. A certificate from England may be accepted, but check it on the list kept by [Social Care Wales](organisation:social-care-wales).

route-apprenticeship =
    Wales has apprenticeships in childcare at level 2 and level 3, and higher ones for those who lead. You are on the staff from the first day and gain the Core and Practice qualifications there, with an assessor who visits. Level 2 takes about a year. It is the way most nurseries would choose.

route-college =
    From sixteen you can take childcare at level 2 or 3 at nearly any college in Wales, for one year or two, with a day or two each week in a nursery. Some courses cover the theory only. They lead to university but do not, by themselves, let you count as qualified, so ask which kind it is.

route-direct =
    A nursery may employ you as an unqualified assistant if you seem suited to the work. Only a small share of the staff may be unqualified, so you will be asked to begin level 2 before long. Bank work, by the day, is a fair trial for both sides.

route-university =
    A degree in early childhood studies is not needed for this job. It is a way towards managing, teaching or social work. Several Welsh universities offer one with *Early Years Practitioner* status, which does count as a qualification to practise. Choose that version if you want to keep both doors open.

training =
    The first weeks are full of things that must come first: keeping children safe, first aid for babies, food hygiene, allergies, how to lift. Then it is practice, with your assessor watching you change a nappy or tell a story and asking why you did it so. You study how children grow, why play matters, and how to help a child with additional needs. First aid must be renewed every three years.

qualifications =
    Nurseries look at you before your grades. GCSEs in language and maths help, particularly for level 3, and you can work on them while you train. The grades shown are those of an English guide; ask the college here.

work-experience =
    Most nurseries will have a pupil of fifteen for a week. Offer also to help at a Ti a Fi group, in a Sunday school, or with a neighbour's toddler while the parent is in the house. Notice what makes a child of two settle, and what sets them off.

disclosure =
    Every adult who works there is checked, and students on placement too. Some offences against children, or being barred, shut you out of this work altogether. If there is something else, raise it before the check comes back and not after.

progression =
    You can go on to:

    - run a room, then become deputy or manager, for which there are levels 4 and 5
    - work in Flying Start, with health visitors and families
    - specialise in babies, speech, forest school or additional needs
    - become a childminder at home, registered and inspected by [Care Inspectorate Wales](organisation:care-inspectorate-wales)
    - open a nursery of your own
    - move into schools as a [teaching assistant](career:teaching-assistant), or train as a [primary teacher](career:primary-teacher)

adult-opportunities =
    Grandparents, cleaners, carers and people who have raised four of their own all come into this work, and children don't mind grey hair. Ask whether the employer pays for the qualification: in Wales there is usually public money for it, whatever your age. Look after your back. If you want to work for yourself, childminding may suit better than a nursery.

welsh =
    A child of two picks up Welsh as easily as a cold. Hundreds of *cylchoedd meithrin* give children from every background their first words, and they are short of people who can. So are ordinary nurseries, since many parents ask for their free hours or for Flying Start in Welsh.

    You don't need long words, but you do need plenty of short ones, said warmly all day: *golchi dwylo, amser cinio, dere 'ma*. [Mudiad Meithrin](organisation:mudiad-meithrin) trains people as they work, in Welsh, and there are free courses for childcare staff who are learning.

picture-blocks-caption = One more block for the tower
picture-blocks-description = A nursery worker in an orange apron kneels on a rug and holds a tower of coloured blocks steady. A toddler in dungarees reaches out to put a block on top, and another sits beside them with a block in her hands. There are toys on low shelves.
