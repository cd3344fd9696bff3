### Accountant: words of the career page.

title = Accountant
summary = Works out what an organisation owns, owes and earns, checks that the figures are true, and helps it to decide.
also-known-as =
    - chartered accountant
    - certified accountant
    - management accountant
    - financial accountant
    - auditor
    - tax adviser
search-words =
    - accounts
    - accounting
    - accountancy
    - bookkeeping
    - bookkeeper
    - finance
    - money
    - numbers
    - tax return
    - VAT
    - audit
    - payroll
    - spreadsheet
    - Excel
    - Sage
    - Xero
    - AAT
    - ACA
    - ACCA
    - CIMA
    - big four
    - self assessment
    - acountant
    - acountancy
    - cyfrifydd
starts-from = GCSEs, A levels or any degree
first-step = A trainee post or apprenticeship, with exams alongside

work-activities =
    Money leaves tracks: bills, wages, loans, stock on a shelf. An accountant puts the tracks in order, so that the people in charge can see where they stand and outsiders can trust what they are told.

    What you do depends on which side of the desk you sit.

    - *In practice* you work for a firm with many clients: a garage, a chapel, a dairy farm, a software company. You turn a year of records into accounts, work out the tax and explain why it is so much.
    - *In audit* you visit other organisations and test their figures. You pick out payments, ask to see the paper behind them, count boxes in a warehouse and write down whatever does not fit.
    - *In business or a public body* you are on the inside: setting budgets, working out what a product or an operation costs, warning when cash will run short, and closing the books every month.
    - *In tax* you keep up with rules that change each spring. Wales has some of its own, such as the tax on buying land and buildings, and its own rates of income tax.

    Software now does most of the adding up, and programs read invoices by themselves. What is left for you is judgement: is this figure likely, what is missing, what will happen if sales fall? You spend as much time asking people questions as looking at a screen.

    The dull part is plain to see. There are the same tasks at the same point each month, long lists to agree to the penny, and clients who bring a carrier bag of receipts in the last week of January. Busy seasons are hard. And now and then you find that somebody has been stealing, quite often somebody nice.

day-at-work =
    At half past eight, in an office on the edge of Wrexham, you open the work of the junior who started in September. One ledger is out by ninety pounds. You could find it in a minute. You show her how to look instead, and in ten she has it: two figures the wrong way round.

    Mid-morning you drive to a firm that makes bathroom panels. The owner wants a second machine. On your tablet you have three versions of next year: good, middling and bad. In the bad one he cannot pay wages in August. He goes quiet. You agree that he should ask the bank before he orders and not after.

    After lunch comes a farmer's tax. There is a quad bike that may be half for pleasure, a field let to a caravan site, and a subsidy under the new Welsh scheme to put in the right year. You ring him twice.

    From four you finish the accounts of a charity, tick off the checklist and pass the file to a partner, who will send it back with questions in red. At six there is an evening class on the computer: your last exam but one.

qualities-and-skills =
    You need not be a mathematician. School sums, done with care and understood, will take you the whole way. More useful are:

    - the itch that does not go away until two totals agree
    - asking “does that make sense?” before “does that add up?”
    - putting figures into words for people who fear them
    - saying no to a client who pays you, when the answer is no
    - keeping what you learn about people's money to yourself
    - ease with spreadsheets and new programs
    - staying power: years of exams after work

pay =
    The trainee figure is the least that an apprentice may be paid in the first year, or under 19. Firms mostly pay trainees more, and raise them with each set of exams; many pay the fees and give paid days to study.

    The survey's group is chartered and certified accountants, so it shows those who have finished, all over the UK. Bookkeepers and accounting technicians are counted elsewhere and earn less. Cardiff pays best in Wales, and London well above it. People with firms of their own are not counted.

hours =
    Contracts follow the office day. The real year has waves: January for personal tax, the weeks after the end of March for companies and councils, and month ends in industry. In those weeks many work evenings and some Saturdays. Audit can mean weeks away at clients.

    Working from home for part of the week is common. Bookkeeping and tax for small businesses suit people who want part-time or term-time work, and thousands run such a practice from a spare room.

places =
    No trade, village shop or hospital does without somebody to do its books, so this is one of the few well-paid office careers that you can follow almost anywhere in Wales.

    - small practices in every town, from Holyhead to Chepstow
    - the big international firms, which are in Cardiff, with a few offices in Swansea and the north-east
    - health boards, councils, universities and the Welsh Government
    - Audit Wales, and the Welsh Revenue Authority, which collects the Welsh taxes
    - insurers and banks in Cardiff, Swansea and Newport, factories on Deeside and in the valleys
    - yourself, once qualified and insured

    The professional bodies are recognised abroad. Each country adds a law and tax exam of its own.

vacancies =
    Large firms recruit school leavers and graduates a year ahead, from the autumn on, on their own sites. Small ones put a card in the college or ring the AAT tutor. The public bodies of Wales have run a shared scheme for finance apprentices through [Audit Wales](organisation:audit-wales). Look for “accounts assistant”, “audit trainee” and “finance trainee” as well.

entry-routes =
    There are three ladders to the same roof. You can climb from GCSEs through AAT, from A levels straight into a firm's training contract, or from a degree in anything. The climb from AAT takes longest in years and costs you least.

    There are several professional bodies, and which you join depends mostly on your employer. [ICAEW](organisation:icaew) and [ACCA](organisation:acca) are known in practice and audit, [CIMA](organisation:cima) inside companies, [CIPFA](organisation:cipfa) in the public sector. Anyone at all may use the word “accountant”, so the letters after your name are what people look for. To sign an audit you must by law be registered for it, and anyone who does books for others must be supervised against money laundering.

route-apprenticeship =
    In Wales there are apprenticeships in accounting at levels 2, 3 and 4. Each is built on an AAT or similar qualification, with a day a week or evenings at a college or training company, and each takes a year or so. Level 4 lets you off some exams of the chartered bodies, and many employers then keep you on while you do the rest. In England the chartered stage can be an apprenticeship as well; in Wales your employer pays for it in other ways.

route-university =
    Any subject will do, from history to chemistry. A degree in accounting and finance, taught at Aberystwyth, Bangor, Cardiff, Cardiff Metropolitan, South Wales, Swansea and elsewhere, gives exemptions from some papers but not from the training. Choose one with a placement year. You then apply to a firm for a training contract of about three years.

route-college =
    You can take AAT at a college, by day or in the evening, without having a job in accounts: begin at level 2, or at 3 if your A levels are good. It is the common way for people who are already at work. Coleg Gwent, Bridgend College, Coleg Cambria and Grŵp Llandrillo Menai are among those that have taught it. Ask about a Personal Learning Account, which can make it free for adults in work.

training =
    For the chartered exams you learn how to record, report, audit, tax and plan, and how to behave when a client leans on you. The first papers are computer tests that you can sit at any time; the last are long case studies. Expect to give up evenings for three years, and to fail something once.

    Alongside runs a log of experience, signed by a supervisor. Firms mostly give one or two further tries at a paper; after that the contract may end. Ask about this before you sign. Once you are a member you report your learning each year.

qualifications =
    For levels 2 and 3 the apprenticeship does not fix any grades: being comfortable with numbers is enough. Good GCSEs in maths and language help you to be picked. Training contracts at eighteen tend to want strong A levels, in any subjects.

work-experience =
    Be treasurer of something: a school enterprise, a Young Farmers' club, a football team. Learn a spreadsheet properly from free videos. Ask a local practice for a few days outside January. Large firms have taster weeks for year 12 and paid summers for students. A shop till teaches you about cashing up, and about people.

disclosure =
    Chartered and certified accountants are on the list of work for which spent convictions may be asked about. Smaller employers often want only a basic check. Fraud and theft weigh most, and bankruptcy must be told to the professional body. Someone who has put such a thing behind them should ring the body before paying fees.

progression =
    When qualified, you might move from practice into a company as financial accountant, then controller, then finance director. In a firm the ladder goes from senior to manager to partner. Other possible turns:

    - forensic work, tracing hidden or stolen money
    - checking computer controls, close to [cyber security](career:cyber-security-analyst)
    - rescuing businesses that are failing
    - advising on sustainability figures, which large companies must now publish
    - running a charity, a club or your own firm

adult-opportunities =
    Accounts offices take people back after children, caring or redundancy more readily than most. Bookkeeping can be learnt from the kitchen table, and a good [administrator](career:administrator) may know half of it. Every level of AAT is worth something by itself, so you can stop, work and go on.

    Qualifying fully after forty is quite possible. But the junior years pay junior wages, and the exams do not get shorter.

welsh =
    Farmers, chapels, community shops and village builders across the west and north like to talk about money in their own language; it is private, and a second language makes it harder. Practices in Caernarfon, Aberystwyth or Llandysul choose Welsh-speaking trainees when they can, and hold on to them.

    Councils, the Welsh Government, Audit Wales and Welsh broadcasters report in both languages. Tax returns and company accounts may be filed in Welsh. The professional exams and the software are in English. So you will think in one language, explain in the other, and be glad of a small glossary.

picture-accounts-caption = Sorting a café owner's receipts
picture-accounts-description = An accountant holds up a receipt at a café table with a laptop. The bearded owner, in a wine-red apron, smooths out others.
