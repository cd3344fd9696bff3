### Soldier: words of the career page.

title = Soldier
summary = Trains for war and for keeping the peace, and does a trade in the Army, from infantry to engineer, chef or medic.
also-known-as =
    - private
    - infantry soldier
    - guardsman
    - trooper
    - sapper
    - gunner
    - army reservist
search-words =
    - army
    - squaddie
    - military
    - armed forces
    - infantry
    - regiment
    - Royal Welsh
    - Welsh Guards
    - QDG
    - tank
    - sniper
    - paratrooper
    - commando
    - combat medic
    - army engineer
    - REME
    - basic training
    - barracks
    - Brecon
    - Sennybridge
    - Harrogate
    - reserves
    - TA
    - soldiar
    - solider
    - milwr
    - byddin
starts-from = No set qualifications for many roles
first-step = Assessment, then paid basic training

work-activities =
    First you are a soldier, and then you are something else as well. Everyone learns to handle a rifle, live in the field, give first aid and move with a section of eight. After that your trade decides what your days are like.

    - In the infantry you patrol, dig, lie in wait and attack, on foot or from armoured vehicles.
    - In the cavalry and artillery you crew tanks, scout ahead, or fire guns and drones over long distances.
    - As an engineer you build bridges, clear mines, lay pipes and blow things up.
    - As a mechanic, driver, signaller, clerk or chef you keep everybody else fed, moving, paid and in touch.
    - As a medic you treat the wounded where they fall.

    Most of a soldier's time is practice for a day that may never come. You clean, carry, check and wait. Then you are sent somewhere at short notice: to guard a border in Estonia, train another country's troops, bring people out of a war, or fill sandbags beside the Towy. During strikes and epidemics soldiers have driven ambulances in Wales.

    Think hard about the heart of it. You may be told to kill, and people may try to kill you. Friends may die or lose limbs. You cannot pick the war or the government that sends you. Some come home with injuries of the mind that show only years afterwards.

    There are other hard things. Your room is inspected, your hair and your speech are other people's business, and you cannot hand in a month's notice. Women and recruits from minorities have too often met harassment; there are ways to complain outside your own chain of command, and rules have been tightened.

    And the good: few jobs will give a school leaver so much travel, fitness, friendship and trust so early.

day-at-work =
    An exercise on Sennybridge, in November. You wake in a hole at half past five with rain in your collar. Everyone stands to with rifles while the light comes. You heat a bag of beans, shave in half a mug of water and rub mud off your weapon, which is checked before your face is.

    In the morning your section patrols six miles over tussocks with thirty kilos each. The corporal stops, points at you and asks where you are on the map. You are out by one wall. At noon come orders: an attack on a farm at dusk. You build a model of it with moss and string, so that all eight of you can see it before it happens.

    The attack is ten minutes of running, shouting and blank rounds. Then somebody decides that you are a casualty, and your mates haul you three fields on a stretcher.

    In barracks it is different: a run at eight, vehicle checks, a lesson on the law of war, five o'clock finish, and the gym or the pub.

qualities-and-skills =
    - Fitness that you keep up when nobody makes you.
    - Being able to live with others at close quarters, cold, tired and hungry.
    - Doing what you are told, and refusing an order that is against the law.
    - Looking after your mate before yourself.
    - Self-control with a weapon, and with drink.
    - A head for learning: radios, engines, first aid and maps are all taught fast.
    - Patience with boredom.

    You will have a strict medical. Asthma, some allergies, epilepsy, past self-harm and old injuries can keep you out for a time or for good, so read the rules before you set your heart on it.

pay =
    The figure is basic pay for newly trained soldiers, sailors and aircrew of the lowest rank, as the Government announced it; a later award may have raised it. Pay then rises each year within a rank, and more with each stripe.

    A room and meals are charged for, at less than you would pay outside. Dentist, doctor, gym and travel to duty cost little or nothing. There is extra for parachuting, for some languages and for long spells away. The pension needs no payment from you, which is rare.

    The usual survey gives no figure for soldiers, so none is shown.

hours =
    There is no contract of weekly hours. In camp you mostly work days, Monday to Friday, with guard duties on top. On exercise you work until it is over. A tour abroad can last about six months.

    You get more paid leave than most workers, but cannot always say when. Moves come every few years, and partners and schools have to move too or live apart from you. Reservists give some weekends, evenings and a fortnight a year.

places =
    The Army goes where it is sent. Regiments with their roots in Wales are the Royal Welsh, the Welsh Guards and 1st The Queen's Dragoon Guards, known as the Welsh Cavalry; their barracks are mostly in England. You may ask for one, but where there is room and what you score decide.

    In Wales itself the Army has its headquarters and its Infantry Battle School in Brecon, live firing at Sennybridge and Castlemartin, and a signals regiment in Pembrokeshire. Reserve centres stand in Cardiff, Swansea, Wrexham, Newport and other towns. Beyond are Cyprus, Germany, Kenya, Brunei and the Falklands.

vacancies =
    You apply on the Army's own site. There is no season, though particular trades fill up and some wait for a place. Recruiters visit schools, colleges and shows. It is their job to make it sound good: ask one about the last person who left, and talk to somebody who has served.

    The Navy, Marines and RAF take people from Wales in the same way, each with its own tests.

entry-routes =
    You can apply from fifteen and a half and begin at 16, if a parent or guardian agrees in writing. Nobody under 18 is sent to fight. For regulars there is an upper limit in the mid-thirties, which is lawful here because the armed forces are outside the usual rule on age; the Reserve takes older people.

    Signing on is a promise of about four years, counted from your eighteenth birthday if you join younger. New recruits have a set time in which they may change their minds, and those under 18 have longer. Get the dates in writing.

route-direct =
    After the form come a call with a recruiter, your medical notes, and a visit of one or two days to an assessment centre. There you run two kilometres, lift, throw, work in a team, sit a computer test and are interviewed. Your score shows which of the hundred or so trades you may choose.

    Juniors of 16 go to Harrogate in Yorkshire for up to a year, with school subjects alongside the marching. Adults go straight to basic training.

route-work =
    The Army Reserve pays you by the day while you keep your job or your course. It has the same tests, lighter, and you can move across to the regulars. Wales has infantry, engineers, medics, signallers and transport among its reserve units. University students can try an officers' training corps, such as the one for Wales.

route-college =
    Colleges offer public services courses with plenty of drill, fitness and map work. They help if you are short of stamina or of passes in maths and English. The Army does not require them.

training =
    Basic training for adults is about three months; the infantry's course, at Catterick, joins it to the next stage and is longer. The first weeks are shock: no phone for much of the day, boots, ironing, and being shouted at for a bed. Quite a few go home.

    Next you learn a trade, in anything from a few weeks to more than a year. Many trades come with an apprenticeship run by the Army under England's rules, and with licences for lorries or plant. Later promotion courses, for which infantry corporals and sergeants come to Brecon, are known for being tough.

qualifications =
    For much of the Army there is no exam to have passed; the computer test and your fitness count instead. Technical trades, such as electronics, intelligence or nursing, want GCSEs in maths, English or science, and now and then more. Officers need A levels or a degree. Ask about the trade you want.

work-experience =
    The Army Cadets have detachments in most Welsh towns, from the age of 12, and joining binds you to nothing. Schools can send pupils for a few days with a unit. Hill walking, rugby, boxing, scouting and Duke of Edinburgh's Award expeditions show that you can stand weather and people.

disclosure =
    Unspent convictions matter: with some sentences you must wait, and with others you cannot join. Drugs are tested for, without warning, and a positive test usually ends a career. Trades that see secrets need deeper security checks.

progression =
    Private, lance corporal, corporal, sergeant: a good soldier can have charge of eight people at twenty-two and of thirty at thirty. A few become officers from the ranks.

    Everyone leaves in the end, most before forty. The Career Transition Partnership pays for courses and finds openings. Soldiers go on to be [mechanics](career:vehicle-mechanic), [welders](career:welder), [lorry drivers](career:lorry-driver), [paramedics](career:paramedic), [police](career:police-officer) or [fire crew](career:firefighter). Those who learnt a trade with a civilian name find it easiest.

    Leaving can be harder than joining. There is help for veterans in Wales through the NHS and through charities such as [Combat Stress](organisation:combat-stress).

adult-opportunities =
    Joining at twenty-eight with a mortgage and a partner differs from joining at eighteen. You will train beside teenagers and take orders from people younger than you. A trade you already have can shorten the road: nurses, vehicle fitters and IT staff may enter at a higher level.

    If you are past the limit, or settled, the Reserve gives you the uniform without the moves.

welsh =
    Orders are in English and have to be, since a section must understand one shout. But Welsh is heard in the Royal Welsh and the Welsh Guards, in the jokes, the songs and the letters home, and nobody may forbid you to speak it among yourselves. The Ministry of Defence has a Welsh language scheme, so you may write to it in Welsh.

    Recruiters, cadet instructors and staff who deal with farms and councils around Epynt use it in their work. The memory of the families who were cleared from Epynt for the ranges is long there, and a soldier who says *bore da* at a gate is better received.

picture-map-reading-caption = Finding the way in the hills
picture-map-reading-description = A soldier in green kneels on a misty mountainside with a map on her knee and a compass in her hand. Two others with rucksacks wait farther off.
