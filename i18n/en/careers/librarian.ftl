### Librarian: words of the career page.

title = Librarian
summary = Chooses, orders and looks after books and information, and helps people to find what they need and to trust it.
also-known-as =
    - information professional
    - subject librarian
    - school librarian
    - library manager
    - knowledge manager
    - children's librarian
search-words =
    - library
    - libary
    - liberian
    - books
    - reading
    - bookworm
    - quiet job
    - cataloguing
    - Dewey
    - lending
    - research
    - information
    - archives
    - archivist
    - university library
    - school library
    - library assistant
    - mobile library
    - story time
    - databases
    - e-books
    - CILIP
    - National Library
    - llyfrgell
    - llyfrau
starts-from = A degree, or work as a library assistant
first-step = A post on the counter, or a course in librarianship

work-activities =
    A librarian is paid to know where things are and whether they can be believed. Books are a part of it. So are databases, maps, recordings, old newspapers, and the person at the desk who is not sure what to ask for.

    What you do turns on where you are:

    - In a *public library*, you buy stock for a county, run clubs and story times, get people online who have no computer, and manage a handful of branches with very little money.
    - In a *university or college*, you have certain subjects. You teach students to search well, sort out reading lists and bargain over the price of journals.
    - In a *school*, you bring pupils and books together, often alone.
    - In a *hospital, court or law firm*, you search the evidence for people who must decide something by this afternoon.
    - At the *National Library*, you may catalogue letters, digitise photographs or answer a family historian in Ohio.

    Behind the scenes there is cataloguing: describing each item so that others will find it. There are budgets, rotas, contracts for e-books, grant forms and broken heating.

    It is less quiet than you may think. A public library is warm and free, so it draws people who are lonely, homeless, ill or drunk along with everyone else. You will calm someone down now and then, and ask someone to leave. And for years libraries have lost money and hours. Many librarians have seen a branch shut, or passed to volunteers, that they had spent ten years building up.

day-at-work =
    On this Saturday you are in charge of a town library in Gwent.

    - Before nine, you empty the returns box. It holds forty novels, a cookery book with egg on it and one shoe.
    - At half past nine a man comes in to claim a benefit and has never used a mouse. You sit with him for half an hour.
    - At half past ten it is rhyme time. Thirty babies and the people who love them sing about a bus, in both languages.
    - At noon you choose new crime fiction from a list, look at what has been borrowed, and throw out twelve books that nobody has opened since they were bought.
    - At one, the printer jams and a quarrel breaks out about a newspaper.
    - At two, a girl of twelve who has read everything asks what is next. You take your time over that.
    - At four you lock up, having helped about two hundred people, only some of them with books.

qualities-and-skills =
    Loving books is common. What sets good librarians apart is that they like strangers. It helps if you also have:

    - curiosity about subjects that you know nothing of
    - a tidy mind, and the patience to describe the five-hundredth map like the first
    - skill with search tools, spreadsheets and whatever comes after them
    - an ear for the question behind the question
    - fairness: you serve people whose views you cannot bear
    - the nerve to argue for money in front of councillors

pay =
    Pay follows the employer. Councils have their own grades, universities share a national scale, and the National Library and the health service have scales too. A library assistant is at the lower end of these, and a qualified librarian some way up. School libraries often pay for term time alone.

    So few people are in this line that the survey could give only two points, for librarians all over the UK. Librarians in law firms and managers of large services stand well above the middle. In a small public service you may be doing a manager's job on a modest grade.

hours =
    Public libraries are open on some evenings and most Saturdays, and you take your turn. Universities keep their buildings open late, even all night in the exam weeks, though the librarians mostly work by day. Part-time hours are common, but in practice many such posts are for assistants.

places =
    Every council runs or pays for libraries, some through a trust. The universities, the larger colleges and the health boards have theirs. Aberystwyth is the capital of the trade in Wales: the [National Library](organisation:national-library-wales), which may claim a copy of everything published in Britain, stands on the hill above the town, and the university's courses are close by. Beyond that there are cathedral libraries, newspapers, museums, and in the cities large firms of lawyers and accountants.

vacancies =
    There is a site for library jobs that belongs to [CILIP](organisation:cilip), and universities use jobs.ac.uk. Councils advertise on their own pages. Posts in Wales that call for a professional qualification are few, so many people move for the first one.

entry-routes =
    To be a librarian, and not only to work in a library, you are usually asked for a qualification that CILIP has accredited. You can get it with a degree, after a degree, or bit by bit while you work. Nearly everyone begins on the counter, including those with first-class honours.

route-university =
    Take a degree in whatever you like best, work in a library for a year, and then do a master's. Aberystwyth teaches librarianship and archives at this level, in person or by distance learning, over one year or several. Distance students can keep their jobs, and come to Aberystwyth for a study school. First degrees in the subject are rare now. Languages, law or science make you stand out, as few librarians have them.

route-work =
    Start as a library assistant with GCSEs and a pleasant manner. After that you can study at a distance, or collect evidence of what you have learned and send it to [CILIP](organisation:cilip) for certification, and later for chartership. It is slow, but it has been done by people who went on to run a county. Ask an employer early whether it helps with fees.

training =
    A course covers how knowledge is put in order, how people look for it, copyright, data, children's reading, managing a service and preserving what is fragile. There will be a dissertation, and placements in more than one sort of library.

    At work you learn the system that your library uses, and how to deal with trouble. The trade never keeps still. A few years ago it was e-books, and now it is how to tell what a machine has made up.

qualifications =
    For a master's you need a degree, commonly a second class one, and some places ask for a few months in a library as well. In a counter post, experience with the public may count for more than your grades. What is set out here is drawn from a guide for England.

work-experience =
    Ask your own branch about the Summer Reading Challenge, for which libraries need young volunteers. Schools let pupils run the library at dinner time. Students can work evenings shelving. An archive, a bookshop or the records of a local history society will do just as well.

disclosure =
    Most posts don't ask for a check. One may be needed where you work with children, as in a school, or visit people in their homes with books.

progression =
    After chartership you might lead a subject team, children's services or a whole library service. Others turn to research data, digital preservation, publishing or keeping records for government. The way up in a council tends to lead into managing leisure or culture in general, with theatres and swimming pools thrown in. Some librarians leave to teach, or to be an [administrator](career:administrator) on better pay.

adult-opportunities =
    This is a good second career. Former teachers, booksellers, nurses and researchers bring subject knowledge, and nobody minds how old you are. Distance learning was made for you. But do not count on a post on your doorstep. Take a few hours on a counter first, and listen to what the staff say.

welsh =
    Libraries are among the places where Welsh is seen and heard most. Councils must serve people in it, and in the west and north the counter posts often ask for it. You recommend Welsh novels to learners, buy for Welsh-speaking toddlers and answer letters from the chapel.

    At the National Library, Welsh is the language of much of the work and of the collections, from medieval manuscripts to television programmes. For a cataloguer who reads it well there is little competition. Nobody will mind if you speak it slowly, so long as you try.

picture-shelves-caption = Sharing a picture book in the library
picture-shelves-description = A librarian in a wheelchair holds out an open picture book, and a girl with her hair in two buns smiles and points at it. Tall shelves of books stand on both sides, with a trolley of books beside the girl.
