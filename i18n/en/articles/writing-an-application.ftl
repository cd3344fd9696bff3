### Writing an application: words of the article.

title = Writing an application
summary = Forms, CVs, letters and the UCAS questions: what to put in, what to leave out, and how to show that it is true.
body =
    The person who reads your application has many more to read that afternoon. They look for one thing: can you do what we asked for? Your task is to make the answer easy to find.

    ## Before you write

    Read the advert twice, with a pen. Most public bodies in Wales send a *person specification*, a list of what is essential and what is desirable. They give points for each line of it. So answer each line, in the same order, with a piece of proof. If you meet most of the essential points but not all, you may still apply.

    Note the closing day and the hour, and aim to send it a day early. Some adverts close sooner, once enough people have applied.

    ## Proof, not adjectives

    “I am hard-working and reliable” could be written by anybody. Say what you did instead: “I opened the shop on my own every Saturday for a year, and counted the till.” For each point, tell a short story in four steps: what the situation was, what you had to do, what you did, and how it ended.

    Paid work is not the only source. These all count:

    - a school project, a show, or a team
    - looking after a brother, a grandparent or animals
    - the Young Farmers' Club, the Urdd, Scouts, chapel, mosque or a choir
    - something that you have built, mended, coded, baked or grown
    - a time when it went wrong, and what you did about it

    Nobody needs the detail of a job from twenty years ago. Put in what helps with this one, and turn the words of your old trade into plain ones.

    ## The CV

    A CV is a list of facts about you, on one page, or two if you have worked for long. Put your name and how to reach you at the top, then a line or two on what you are looking for. Then come jobs and study, the latest first, then skills, languages and interests that mean something. Leave out your photo, age, religion, and whether you are married. Explain a gap in a few words: “caring for my mother” is enough. Use one plain typeface, and save it as a PDF unless you are told otherwise.

    ## The letter or email

    Three or four paragraphs will do: which post it is, why this employer, your two best pieces of proof, and when you are free. Write it afresh for each employer, and spell their name right.

    ## The UCAS questions

    For courses that begin in 2026 or later, the personal statement for university is three answers instead of one long piece. They ask why you want to study the subject, how your studies have prepared you, and what else you have done outside school that helps. You have 4,000 characters for all three together, and each answer needs at least 350. All your choices see the same text, so do not name a university. You may write it in Welsh. If one of your choices is outside Wales, ask UCAS first how it will be read. You also need a reference, which the school or college writes. Adults may ask a tutor or a manager.

    ## In Welsh

    You have the right to apply in Welsh to most public bodies in Wales, and they must not treat it as worth less. Apply in Welsh where the post asks for Welsh, since it is the best proof that there is. Many forms ask about your level: see [working through Welsh](article:working-through-welsh). If you are learning, say how far you have come.

    ## AI tools

    A chatbot can explain an advert, ask you practice questions, or show you where a sentence is hard to follow. What it cannot do is know what you have done. If you let it write for you, you get the same smooth lines as everyone else, and sometimes things that never happened. You will have to stand by them in the interview. Its Welsh often has mistakes that a Welsh speaker will spot at once.

    When you apply through UCAS, you declare that the statement is your own and was not copied from elsewhere, AI included. UCAS checks for likeness between statements. Some employers have rules about AI too, so read them. Keep other people's names and private details out of these tools.

    ## References

    Choose people who have seen you work or study: a teacher, a manager, the leader of a club. Family and friends will not do. Ask first, every time, and send them the advert. If you left a job on bad terms, ask somebody else there, or be ready to explain it in a sentence.

    ## Before you send it

    - Read it aloud. You will hear what is too long.
    - Ask someone to check the spelling, and someone else to say what it tells them about you.
    - Tell the truth. A false grade can cost you the job, even years later.
    - Keep a copy with the advert, since the advert often goes from the website before the interview.

    An adviser at [Careers Wales](organisation:careers-wales) will look at an application with you, and [Working Wales](organisation:working-wales) does the same for adults. No answer, or “no”, is common. Ask what would have made the difference, and send the next one.
