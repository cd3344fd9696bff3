### Cynnydd y cyfieithu: pa mor bell y mae'r cyfieithu wedi dod, i'r rhai sy'n ei wneud.

title = Cynnydd y cyfieithu
of = Cyfieithu i'r iaith hon
counting = Wrthi'n cyfrif…
# $done yw nifer y negeseuon sydd wedi'u cyfieithu ac yn gyfredol, o $all.
done = Wedi'u cyfieithu ac yn gyfredol: { $done } neges. Cyfanswm: { $all }.
# $reviewed yw nifer y negeseuon y mae rhywun rhugl wedi'u darllen fel y maen nhw, o $all.
read = Wedi'u darllen fel y maen nhw gan rywun rhugl: { $reviewed } neges. Cyfanswm: { $all }.
words-are = Mewn cromfachau: nifer y geiriau yn y testun gwreiddiol, sef sail dyfynbris. Drafft yw pob cyfieithiad nes iddo gael ei adolygu.
by-file = Fesul ffeil
file = Ffeil
all = Y cyfan
translated = Wedi'u cyfieithu
missing = Ar goll
stale = Wedi dyddio
draft = Drafft
reviewed = Wedi'u hadolygu
total = Pob ffeil
# Nifer o negeseuon yw $messages, a nifer o eiriau yw $words.
amount = { $messages } ({ $words })
# Un o'r penawdau uchod yw $heading; rhifau yw $amount.
amount-of = { $heading }: { $amount }
