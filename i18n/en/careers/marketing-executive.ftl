### Marketing executive: words of the career page.

title = Marketing executive
summary = Finds out what people want, and plans and runs the campaigns that make them notice, buy or join.
also-known-as =
    - marketing officer
    - digital marketing executive
    - marketing and communications officer
    - brand executive
    - campaigns officer
    - social media executive
search-words =
    - marketing
    - adverts
    - advertising
    - promotion
    - publicity
    - branding
    - social media
    - influencer
    - TikTok
    - Instagram
    - content creator
    - SEO
    - Google ads
    - e-mail marketing
    - newsletter
    - website
    - Canva
    - PR
    - public relations
    - posters
    - events
    - market research
    - copywriting
    - marketting
    - marchnata
starts-from = GCSEs or A levels, and work to show
first-step = A marketing assistant's post, an apprenticeship or a degree

work-activities =
    A cheese maker in Powys sells well at the gate and nowhere else. A college has empty places on its welding course. A health board wants people to come for a flu jab. Someone has to work out who would care, what to tell them, where they will see it and what it may cost. That is your job.

    You begin by finding out: sales figures, who visits the website, what customers say, what rivals charge. From that come a plan and a budget. Then there is the making, much of it by you in a small team:

    - writing posts, e-mails, leaflets and pages, in Welsh and in English
    - briefing a designer, a photographer or a film maker, and telling them kindly that it has missed the point
    - buying advertising space on search engines, social media, radio or buses
    - running a stand at the Royal Welsh Show or an open day
    - keeping a calendar, so that nothing goes out on the wrong date

    Afterwards you count. How many saw it, clicked, bought, came back? Two headings of an e-mail go out to see which one is opened more. If nobody came, you say so and change it.

    Programs now write a first draft of almost anything, and make pictures too. That has taken away some of the junior work, and those who start now need an eye for what is true, what is dull and what sounds like everyone else.

    The law sets limits. You may not mislead, you may not write to people who have not agreed to it, and there are strict rules about children, alcohol, gambling and food.

    It looks like fun from outside, and often is. It is also the first budget to be cut in a bad year. Everyone in the building thinks that they could do it, the managing director's cousin has views on the logo, and a rude comment at midnight lands on you.

day-at-work =
    - At nine you look at last night's figures. The film of the lamb on a surfboard has had more views than everything else since Easter; bookings have not moved.
    - At half past nine the team stands round a board. The campaign for the autumn half-term starts in twelve days and there is no Welsh headline yet. The translation of the English one is correct and lifeless, so you write a new one.
    - At eleven a chef calls: the menu on the website is last year's. You mend it.
    - At noon you and the photographer are on the beach at Aberdaron with a family who were promised sun.
    - At two the finance officer asks what last month's adverts brought in. You have the sum ready, for once.
    - At three you test an e-mail on four telephones. On one of them the button has vanished.
    - At half past four a visitor posts that a path is dangerous. You ring the site before you reply.
    - At six you go home, and see your own poster at the bus stop with a moustache drawn on it.

qualities-and-skills =
    Employers look for a mixture that is rarely found in one person:

    - curiosity about why people do what they do, and pay what they pay
    - writing that is short, clear and free of spelling mistakes
    - ease with percentages, spreadsheets and graphs
    - an eye for type, colour and a good photograph
    - several jobs on the go without losing the thread of any
    - a skin thick enough for “can you make it pop?”
    - scruples: you must be willing to say that a claim is not true

pay =
    The apprentice figure is the least that may be paid; a first post as an assistant often starts not far above the minimum wage. Charities, arts bodies and small firms are at the lower end. Finance, technology, energy and drug firms pay more, and so do agencies in large cities.

    The survey's group takes in assistants, advertising staff and others in marketing below the rank of manager. It is a UK figure, with London in it, and much of Wales pays less than its middle.

hours =
    Most weeks keep to the office day, with a good deal of work from home. Shows, launches and festivals fall on evenings and weekends, usually in exchange for time off. Whoever looks after social media finds it hard to switch off, so agree who watches it on Sundays. Freelances choose their hours and chase their invoices.

places =
    Any organisation that needs customers, students, donors or voters does some marketing, though a small one may have a single person for it all.

    - the price comparison websites and insurers of Cardiff and Newport
    - tourism: attractions, hotels, steam railways, national parks
    - food and drink makers, many of them on farms
    - universities and colleges, which compete hard for students
    - S4C, the Urdd, theatres, festivals, rugby and football clubs
    - councils, health boards and the Welsh Government
    - agencies, most in Cardiff and Swansea, and some along the A55

    Jobs for a firm in Manchester or London can be done from Blaenau Ffestiniog, if the line is fast enough.

vacancies =
    The title varies, so search for communications, content, digital and brand as well. Public bodies advertise on their own sites and on [People Exchange Cymru](organisation:people-exchange-cymru). Agencies often hire from people who have written to them with something clever. Where Welsh is wanted, look on the Welsh-language news and job sites too.

    Send links to things that you have made. A page of results from a chapel's jumble sale beats a paragraph of adjectives.

entry-routes =
    No certificate is demanded. Large employers mostly choose graduates, in any subject; small ones choose whoever can show that they did something and that it worked. An assistant's job, in which you load the website and pack leaflets, is the usual bottom step.

route-university =
    Degrees in marketing, or in business with marketing, are taught at most Welsh universities, among them Bangor, Aberystwyth, Swansea, South Wales and Cardiff Metropolitan. A placement year makes more difference than the name of the course. English, Welsh, psychology, languages and graphic design lead here as well. With a degree in something else you can add a short qualification from the [Chartered Institute of Marketing](organisation:cim).

route-apprenticeship =
    Wales offers three: social media at level 3, digital marketing at level 3 and digital marketing at level 4. You work for an employer and study beside it, with a portfolio that an assessor looks through. Employers want a keen interest and basic numbers, writing and computing rather than set grades. Each takes a year or more. Check that the firm has someone who knows marketing, or you will be teaching yourself.

route-direct =
    Build something and show it: a channel about sheepdogs with real followers, the posters and ticket sales for a school show, a shop's page that you took over. Free courses from the big search and social media companies teach the tools and give badges. Write to ten small firms near home and offer to mend one thing. People also come sideways, from selling, reception, journalism or design.

training =
    In the first months you are shown the brand's rules, the mailing system and the way in which adverts are bought, mostly by sitting beside somebody. Tools change every year, and nobody will send you on a course for each.

    Employers may pay for certificates and diplomas from the marketing institute, studied in the evening, or for those of the [Data and Marketing Association](organisation:dma). With enough experience and yearly study you can become a chartered marketer. It isn't required, though it helps those without a degree.

qualifications =
    For a degree, courses look at grades more than subjects; business, media, English, Welsh or psychology all suit. The apprenticeships have no fixed grades, so none are listed.

work-experience =
    You can begin today. Take on the social media of a club, a Young Farmers' pantomime or an eisteddfod, and keep a note of the numbers before and after. Ask an attraction or a food maker for a week in spring, when they are busy. Enter the enterprise contests that schools run. A Saturday on a [shop floor](career:sales-assistant) shows you what people pick up and put back.

progression =
    From executive you can go to senior executive, then manager with a team and a budget, and head of marketing. In an agency you may follow clients, strategy or the creative side.

    It is also possible to narrow down: search, data, film, events, fundraising, public relations. Writers drift towards [journalism](career:journalist) or out of it, and those who like pictures towards [graphic design](career:graphic-designer). After some years many work for themselves for a handful of small businesses.

adult-opportunities =
    What you sold, served or taught before is knowledge that an agency pays for. A nurse can market for a health firm, a farmer for a feed company. Some adverts hint that they want someone young; answer them anyway, with figures.

    Evening courses, a Personal Learning Account in digital skills, or doing it first for your own stall or holiday let will fill the gap. Be ready for a junior title at the start.

welsh =
    Councils, colleges, health boards and many others in Wales must by law treat the two languages alike, and they cannot do it with people who only pass on texts for translation. A slogan that rhymes in English dies when it is translated. Someone who thinks of the idea in Welsh is scarce, and agencies compete for them.

    Private firms have found that Welsh on the packet or the sign sells, to visitors as well as to people at home. You need not be a poet: clear, correct, friendly Welsh, and an ear for how they talk in Llangefni or Llanelli, will do. With less than that, you can still see to it that the Welsh is there, is right, and comes first.

picture-campaign-caption = Planning a campaign for a jar of honey
picture-campaign-description = A marketing officer with teal hair pins a picture to a board of coloured cards. Beside her a bearded colleague photographs a jar of honey on a table.
