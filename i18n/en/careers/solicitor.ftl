### Solicitor: words of the career page.

title = Solicitor
summary = Advises people and organisations on the law, writes the documents that they need and speaks for them.
also-known-as =
    - lawyer
    - legal adviser
    - conveyancing solicitor
    - family solicitor
    - criminal defence solicitor
    - in-house lawyer
search-words =
    - law
    - legal
    - attorney
    - law firm
    - court
    - judge
    - barrister
    - contract
    - wills
    - probate
    - divorce
    - buying a house
    - conveyancing
    - legal aid
    - human rights
    - SQE
    - LLB
    - LPC
    - training contract
    - CILEX
    - paralegal
    - solicitar
    - sollicitor
    - cyfreithiwr
    - cyfraith
starts-from = Law degree, or an apprenticeship as a paralegal
first-step = Then the SQE and two years of legal work

work-activities =
    People come to you when something big is happening: a house, a death, a divorce, an arrest, a business sold, a job lost. You find out what they want, tell them where they stand, and do what the law allows to get them there.

    What fills your day is mostly words. You draft contracts, wills and letters, read what the other side has sent, and look up what Parliament, the Senedd and the courts have said. You record your time, often in slices of six minutes, because that is how the bill is made. Court is a small part of it for most; barristers do much of the speaking in the higher courts.

    You soon choose a field:

    - homes and land: buying, selling, farms, leases
    - families: divorce, children, care cases brought by a council
    - crime: at the police station, then in the magistrates' court
    - wills, and the affairs of those who have died or can no longer decide
    - accidents and medical mistakes
    - companies, employment, technology and tax
    - public law: councils, schools, health boards and the Welsh Government

    Wales and England share one set of courts, but less and less of the same law. Wales makes its own on renting homes, social care, additional learning needs, planning, farming and the environment. A client with a tenancy in Wrexham has different rights from one in Chester. You need to know which side of the border you are on.

    It is not television. Much is slow, careful and repeated; a comma in the wrong place can cost someone their garden. Clients may be angry or grieving, or may lie to you. You have targets for hours and money. In family and criminal work paid by legal aid, you will see hard lives for modest pay, and there are large parts of rural Wales where few firms still do it.

day-at-work =
    - Half past eight: a small firm over a shop in Llandeilo. Forty e-mails, and a farmer on the stairs who cannot wait.
    - Nine: his father left the farm to three children and only one of them milks. You draw a family tree on the pad and let him talk.
    - Half past ten: two house sales must complete today. You ring the bank, the other firm and the estate agent, and watch for money to arrive.
    - Noon: your trainee has drafted a will. You go through it line by line with a pencil and ask what happens if everyone dies at once.
    - One: a sandwich over the new rules on holiday lets.
    - Two: a woman wants to leave her husband. You explain what a court looks at, what it will cost, and where she can be safe tonight.
    - Four: both sales have gone through. Someone is crying with joy on the phone; someone else has lost the keys.
    - Half past five: you enter your time, and find two hours you can't charge anyone for.

qualities-and-skills =
    The law can be learnt. What firms find harder to teach is this:

    - reading something dull to the last line, because the trap is there
    - explaining a hard thing to a frightened person in short words
    - keeping secrets, even at home
    - arguing a case that you do not like, and never misleading the court
    - knowing what you don't know, and saying so
    - an orderly mind: missed dates are what solicitors are sued for
    - some feeling for money, since a firm is a business

    If you stammer, are deaf or use a wheelchair you can do this work, and people do. Courts and firms must make adjustments.

pay =
    The trainee figure is what the Law Society recommends outside London, in both Wales and England. It is advice and not law: small firms may pay the minimum wage, and large ones in Cardiff far more.

    After that, pay follows the field. Commercial work in Cardiff or London stands at the top, and legal aid work and country firms near the bottom. The survey covers employed solicitors and other lawyers in every part of the UK, with London's pay in it. Partners, who share the profits of their firm, are left out.

hours =
    The survey's figure is what contracts say. In busy commercial departments the true week is longer, and a deal may run past midnight. Family and property offices mostly close at half past five. Duty solicitors take turns on a rota, and a call to the police station can come at three in the morning. Many firms now let you work part of the week at home.

places =
    Nearly every market town in Wales has a firm, though fewer than it had. Cardiff has by far the most work: large commercial firms, the courts, insurers and the Welsh Government's own lawyers. Swansea, Newport, Wrexham, Mold, Bangor and Carmarthen have a good spread.

    - councils, with child care, planning and licensing cases
    - the Crown Prosecution Service, and defence firms across the corridor
    - the NHS in Wales, which has a legal department of its own
    - companies, unions, housing associations and charities
    - law centres and advice agencies

    English and Welsh law is used in business round the world, so solicitors do find posts in Dubai, Dublin or Singapore.

vacancies =
    Large firms fill training places two years ahead, from students in their second year, and the closing dates are on [LawCareers.Net](organisation:lawcareers-net). Many take their trainees from those who came on a vacation scheme.

    High street firms hire when they need someone. Write to them by name, say which part of their work you know about, and mention Welsh if you have it. Paralegal posts appear on job sites all year.

entry-routes =
    There are four things to show the [Solicitors Regulation Authority](organisation:sra): a degree or its equal, a pass in both parts of the SQE, two years of qualifying legal work, and good character. You can collect them in more than one order. (If you began a law degree before the autumn of 2021, the older route with the LPC may still be open to you.)

    The exams are costly and few employers outside the big firms pay for them. Work out the money before you begin.

route-university =
    A law degree takes three years. Aberystwyth, Bangor, Cardiff, Swansea, South Wales and Wrexham teach it, and the Open University by distance. Any other degree will do too: history, physics or Welsh, and then a conversion course of a year.

    Most people need a course to get through the SQE. Some universities in Wales offer one as a master's degree, which a student loan can cover; a loan does not cover the exam fees alone.

route-apprenticeship =
    Wales has paralegal apprenticeships at level 3 and at level 5, on which you study for CILEX qualifications while a firm pays you. They lead on to work as a *CILEX Lawyer* in one field, and from there you can apply for the SQE without having been to university. Solicitor apprenticeships, which you may read of, belong to England. Places are few: ask local firms and the council.

route-work =
    Work as a paralegal, a legal secretary or a caseworker at an advice centre can count towards the two years, in up to four places, if a solicitor signs that you did real legal work. Many people now qualify this way, bit by bit, with evening study. Keep a diary from the first day.

training =
    SQE1 is two long days of multiple-choice questions over the whole of the law: contracts, crime, land, trusts, companies and more. SQE2 tests what you can do: interview a client, argue before a judge, write, draft and research. You may sit them in Welsh if you give notice.

    During the two years you sit beside solicitors, in different departments if the firm is large enough. Early on you copy, file and take notes. By the end you run small cases of your own. Afterwards the learning is yours to plan, and you must tell the regulator each year that you have kept up.

registration =
    You may not call yourself a solicitor until you are on the roll, and you need a practising certificate, renewed every year. The regulator can fine you, suspend you or ask a tribunal to strike you off. Taking clients' money or lying to a court is the end of it.

qualifications =
    Law courses vary widely in the grades they want. They like essay subjects, but no A level is a must, and law itself is not expected. The apprenticeship has no fixed entry rule; the grades shown are what firms tend to want.

work-experience =
    Sit in the public seats of a magistrates' court, where anyone may go. Offer a week of filing to the firm that sold your family's house. Debating, mock trials, the Urdd's public speaking contests and volunteering with Citizens Advice all give you something to talk about. Students can work in law clinics that help real clients.

disclosure =
    The regulator asks about convictions, cautions, debts and cheating at university before it admits you. It weighs what happened and how open you are. You can ask it early for a view, before you spend years on study.

progression =
    After three years or so you may be a senior solicitor or associate, and later a partner, who owns part of the firm and its debts. Others:

    - go in-house with a company or a public body
    - take a further exam to speak in the higher courts
    - become a judge or a tribunal member; Wales has tribunals of its own
    - draft laws for the Senedd
    - move to compliance, mediation, teaching or politics

    Some leave within ten years because of the strain. Choosing the firm with care matters more than choosing the famous one.

adult-opportunities =
    Nurses who turn to medical cases, police officers who turn to criminal law, and estate agents who turn to conveyancing bring a head start. A first degree in anything counts. The Open University and part-time courses let you study round a job.

    The gap is in the two years: a paralegal's pay may be well under what you earn. Ask your present employer's legal team whether your work there could qualify.

welsh =
    In a court in Wales anyone may speak Welsh, as of right, and a lawyer who can take instructions, cross-examine and draft in it is worth a great deal in Caernarfon, Dolgellau or Haverfordwest. The laws of the Senedd are made in both languages and neither is the copy, so a lawyer who reads both sees meanings that others miss.

    Law can be studied partly in Welsh at Aberystwyth, Bangor, Cardiff and Swansea. In the country firms of the west, wills and farm quarrels are settled in Welsh by habit. The Welsh Government and the councils look hard for bilingual lawyers. In commercial work in Cardiff you may use little of it.

picture-client-caption = Going through a contract with clients
picture-client-description = A solicitor with braids and gold glasses points at a line of a document on her desk. A young couple across from her read it with care.
