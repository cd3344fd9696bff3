### Display: language, theme, text size, and a person's data.

title = Display
language = Language
theme = Theme
theme-system = As the system
theme-light = Light
theme-dark = Dark
theme-contrast = High contrast
text-size = Text size
# $percent is the size of text, 100 being the usual.
text-size-value = { $percent }%
data = Your data
# $folder is a folder on this computer.
data-where = Your shortlist and notes are kept on this computer alone, in this folder: { $folder }
data-session = This is a shared session. Your shortlist and notes are in memory alone, and are emptied when you finish.
clear = Clear my shortlist and notes
clear-question = Clear your whole shortlist and all your notes, with every copy on this computer? This cannot be undone.
clear-yes = Clear everything
clear-no = Keep everything
cleared = Your shortlist and notes have been cleared.
everyone = Keyboard and screen reader
keys = All keys
statement = Accessibility statement
content = The content
