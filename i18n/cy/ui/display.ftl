### Display: language, theme, text size, and a person's data.

title = Arddangos
language = Iaith
theme = Thema
theme-system = Fel y system
theme-light = Golau
theme-dark = Tywyll
theme-contrast = Cyferbyniad uchel
text-size = Maint y testun
# $percent is the size of text, 100 being the usual.
text-size-value = { $percent }%
data = Eich data
# $folder is a folder on this computer.
data-where = Ar y cyfrifiadur hwn yn unig y mae eich rhestr fer a'ch nodiadau, yn y ffolder hon: { $folder }
data-session = Sesiwn ar gyfrifiadur sy'n cael ei rannu yw hon. Yn y cof yn unig y mae eich rhestr fer a'ch nodiadau, a byddant yn cael eu clirio pan fyddwch yn gorffen.
clear = Clirio fy rhestr fer a'm nodiadau
clear-question = Clirio eich rhestr fer gyfan a'ch holl nodiadau, gyda phob copi ar y cyfrifiadur hwn? Ni ellir dadwneud hyn.
clear-yes = Clirio popeth
clear-no = Cadw popeth
cleared = Mae eich rhestr fer a'ch nodiadau wedi'u clirio.
everyone = Bysellfwrdd a darllenydd sgrin
keys = Pob bysell
statement = Datganiad hygyrchedd
content = Y cynnwys
