### Baker: words of the career page.

title = Baker
summary = Makes bread, cakes and pastries, by hand in a small bakery or with machines in a factory.
also-known-as =
    - craft baker
    - bread baker
    - pastry baker
    - confectioner
    - plant baker
    - in-store baker
    - cake maker
    - cake decorator
search-words =
    - baking
    - bakery
    - bread
    - sourdough
    - dough
    - loaf
    - rolls
    - cakes
    - wedding cakes
    - cupcakes
    - icing
    - sugarcraft
    - patisserie
    - croissants
    - pies
    - pasties
    - Welsh cakes
    - bara brith
    - oven
    - flour
    - Bake Off
    - supermarket bakery
    - early mornings
    - bakker
    - pobydd
    - becws
starts-from = Any qualifications or none
first-step = Then a job or apprenticeship in a bakery

work-activities =
    Bread takes the time it takes, and a baker's night is arranged round that. You weigh flour, water, salt and yeast, mix, and leave the dough to rise. You divide it, shape it, prove it, slash it and load it. While one batch rests, another bakes. You judge by feel whether a dough needs water, since flour and weather change from day to day.

    There are three rather different jobs under the one name:

    - A *craft baker* in a small bakery makes everything from start to finish, often with one or two others: loaves, rolls, pies, custard slices, Welsh cakes on the bakestone, bara brith.
    - A *plant baker* in a factory looks after a line that turns out thousands an hour. You set machines, take samples and deal with stoppages. It has more in common with engineering than with a kitchen.
    - An *in-store baker* in a supermarket bakes off dough that is often delivered frozen or part baked, fills shelves and serves.

    Cake decorators form a fourth group. They sit, as a rule, and pipe, model and paint, mostly to order. Whatever the kind, you also order flour, rotate stock, print labels that name the allergens, and clean, clean, clean.

day-at-work =
    - *Two in the morning.* You let yourself in, light the oven and scale the first dough. Yesterday's sourdough has been proving in the cold all night.
    - *Three.* Two hundred rolls to shape. Your hands do it while you listen to the radio.
    - *Four.* Tins into the oven. The apprentice folds butter into pastry and asks why the layers matter. You show her one from last week that has none.
    - *Half past five.* Loaves out. They crackle as they cool. The van is loaded for two cafés, a school and a hotel.
    - *Seven.* The shop opens and three regulars are waiting. You finish doughnuts and start on pasties.
    - *Ten.* You scrub the mixers, sweep up flour, feed the starter, and write down what sold out.
    - *Eleven.* Home to bed, with the curtains taped shut.

qualities-and-skills =
    The trade wants people who like doing the same thing well, again and again. You'll need to rise when others go to bed, and to be exact with scales, since a slip in the salt spoils a whole batch. You should be able to lift a sack of flour safely, stand for a shift, and bear heat.

    Hands matter more than talk, though a shop baker chats as well. Decorators need a steady hand and an eye for colour. Flour dust brings on asthma in some bakers, so if your chest is weak, get advice first and ask what the bakery does about dust.

pay =
    Bakers are counted in the survey along with makers of cakes and biscuits and with bakery supervisors. It covers full-time employees from all parts of the United Kingdom. The self-employed, who include a great many cake makers, are not in it.

    The first figure is the minimum wage for an apprentice in the first year or under 19, and the next for an adult of 21 or over. Night work can bring a premium, in factories above all. Small bakeries pay little over the minimum, and the bread you take home is not wages.

    Those who sell cakes from home should count ingredients, electricity, insurance and every hour of icing. Many find that they have been earning less than they would at a till.

hours =
    Craft bakers begin between midnight and four and finish before lunch. Saturday is the busiest day and the week before Christmas hardly has a night in it. Factories run round the clock in shifts, so there you would swap between days, evenings and nights. Supermarkets start at four or five.

    It plays havoc with your evenings, but you can be there when the school gates open. Cake decorators work by day and at weekends before weddings.

places =
    You might work in a village bakehouse, on a high street, in a supermarket, or at one of the large plants round Cardiff, Newport and Merthyr Tudful. Wales also has makers of Welsh cakes, bara brith, biscuits and pies who sell all over Britain. New sourdough bakeries have opened in places like Cardiff, Machynlleth and Pembrokeshire, and hotels keep pastry sections.

    The ovens make it hot, the mixers make it loud and the flour gets into everything. Bread is made everywhere, so a good baker can find a bench in France, Canada or New Zealand, if the visa allows.

vacancies =
    Small bakeries put a note on the door or a post online. Go at closing time, buy something, and ask. Supermarkets and factories advertise on their sites and through agencies, which is one way to find out whether nights suit you. For an apprenticeship, look at [Careers Wales](organisation:careers-wales).

entry-routes =
    You need no certificate to begin. Most bakers learn at the bench from another baker, and the best sign that you will last is having got up for a week. Training on the job leads to a recognised diploma, and college gives a grounding before that. Few colleges in Wales teach baking by itself, so it is often part of a cookery course.

route-work =
    Start as a bakery assistant, packing, washing trays, serving. Offer to come in early. Once you can scale and mould you are useful, and a small bakery will hand you more as fast as you can take it. In a factory you begin on one machine; ask to be moved along the line, so that you come to know it all.

route-apprenticeship =
    Wales has a level 2 apprenticeship in baking, and a level 3 for those with more experience. Anyone taken on by a bakery can do one. Coming from school is fine, and so is coming from other work. You earn the Diploma for Proficiency in Baking Industry Skills while you work, with an adviser who visits. At present it is assessed in English only.

route-college =
    Cookery courses at Welsh colleges include dough, pastry and cakes, and patisserie can be taken at level 3. Some have part-time and evening classes in bread or in sugarcraft. Full courses in baking are mostly over the border in England. Ask what ovens they have, and how many hours a week you would spend at them.

training =
    You learn the science as you go: gluten, yeast, steam, sugar, and what salt is for. You make each product until it is the same every time. Food hygiene and allergens come at the start, with safe lifting and machine guards.

    Later you might take short courses in laminated dough, chocolate or gluten-free baking, or in running a shift. Millers and yeast firms run days for the trade. Competitions sharpen you: there are classes for Welsh bakers at shows, and *Skills Competition Wales* for the young.

qualifications =
    The college terms come from a guide for England. For the apprenticeship no grades are laid down. If you lack maths or a language at GCSE you can build them up as Essential Skills while you work.

work-experience =
    Ask a local bakery if you may come for one night and stay until morning. It settles the question better than a week of afternoons. Cake stalls for a chapel, school or charity show that you can bake to a number and a time, and photographs of what you have made are worth keeping. Pupils may not work at such hours for money, but a Saturday at the counter is a start.

progression =
    In craft work you move from assistant to table hand, then to oven hand, and to head baker. In plants there are shift leaders, quality staff, technologists and production managers, and a firm may pay for a level 3 or a course in food science. Others become demonstrators for ingredient firms, teachers, or [pastry chefs](career:chef).

    A bakery of your own is within reach, since you can start with one oven and a market stall. You register with the council, keep to food law, and insure yourself. [Business Wales](organisation:business-wales) and [Food and Drink Wales](organisation:food-drink-wales) help small producers. Rent and energy are what sink most who fail.

adult-opportunities =
    A surprising number of bakers used to be something else: teachers, nurses, programmers. A part-time course, then a month of real nights, tells you whether the love is for bread or for the idea of bread. If your partner works days, the childcare can even fit.

    Cake making from home can be built up beside another job. The council will inspect your kitchen. Ask [Careers Wales](organisation:careers-wales) about a Personal Learning Account for a food course.

welsh =
    In the west and north the bakery queue is as good as a newspaper, and it is conducted in Welsh. A *becws* with its name, labels and banter in Welsh draws people in, visitors included, and bara brith sells better when whoever made it can say it. There are bakeries in which the whole crew work in Welsh.

    Factories use English, with a good many other languages on the floor. No one is turned down for lack of Welsh.

picture-oven-caption = Loaves out of the oven before dawn
picture-oven-description = A baker in a brick-red apron draws two loaves out of a deck oven with a long wooden peel. It is still early: the sky at the window is pink.
