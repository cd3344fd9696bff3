### What the programs say on a terminal.

about-desktop = Llwybr, a careers guide for Wales
about-cli = The careers guide Llwybr without a window
help-lang = The language: cy or en
help-content = A folder in the shape of i18n/ and resources/ whose files replace the built-in ones
help-data-dir = The folder for your shortlist and notes
help-open = The career to open at once, by its id
help-session = Keep nothing on this computer: for a shared one
help-list = Every career: its id, then its title
help-show = The page of one career
help-format = text or json
help-search = The careers that words find, the best first
help-json = As JSON
help-limit = At the most so many
help-shortlist = Your shortlist
help-shortlist-list = The careers on it, in order
help-add = Put a career on it
help-remove = Take a career off it
help-note = Write the note on a career
help-import = Merge a shortlist from a file
help-export = Write the shortlist to a file
help-check = What is wrong with words and facts; exit 1 on an error
help-dictionary = Spell the Welsh by this Hunspell dictionary: cy_GB.dic
help-coverage = How much is translated and reviewed, by file
help-translated = Note that both languages of FILE, or of FILE#ID, say the same
help-reviewed = Note that someone fluent has read FILE, or FILE#ID, today
help-of = The language that was read: cy or en
help-new-career = Write skeletons for a new career into --content DIR
help-exchange = Words out to translation-memory programs, and back
help-exchange-export = Write the words to FILE: .xlf, .tmx, or the glossary as .csv
help-exchange-import = Take FILE, as a translator has made it, into --content DIR
help-from = The language that is translated from: en or cy
help-help = Show this help
## Errors. Each says what is wrong and what to do about it.
# $flag is what was typed.
error-flag = There is no option { $flag }. See --help for those there are.
# $verb is what was typed.
error-verb = There is no command “{ $verb }”. See --help for those there are.
# $value is what was typed; $flag the option it stands behind.
error-value = “{ $value }” does not go with { $flag }. See --help for what does.
# $what is what is missing.
error-missing = { $what } is missing. See --help for how to write it.
error-arguments = These words do not go together. See --help for how to write them.
# $id is what was typed.
error-career = There is no career “{ $id }”. “llwybr-cli list” shows every id.
# $folder is a folder; $reason is what the system says.
error-folder = The content folder { $folder } cannot be read ({ $reason }). Check its path.
error-no-data-folder = This system names no folder for data. Name one with --data-dir.
# $path is a file; $reason is what the system says.
error-read = The file { $path } cannot be read ({ $reason }). Check its path.
# $path is a file; $reason is what the system says.
error-write = The file { $path } cannot be written ({ $reason }). Choose another place.
# $reason is what went wrong.
error-save = The shortlist was not saved: { $reason }. Check the folder, or name another with --data-dir.
# $path is a folder.
error-save-full = The disk is full, so the shortlist was not saved: { $path }. Make room, or name another folder with --data-dir.
# $path is a folder.
error-save-denied = Llwybr may not write in this folder, so the shortlist was not saved: { $path }. Name another with --data-dir.
# $path is a folder.
error-save-held = Another copy of Llwybr is holding this folder, so the shortlist was not saved: { $path }. Close it and try again.
# $path is a file.
error-foreign = The file { $path } is not a shortlist of this program. Nothing was changed.
# $path is a file.
error-newer = The file { $path } was written by a newer Llwybr. Nothing was changed; use the newer one.
# $reason is what went wrong.
error-search = Careers can't be searched: { $reason }. Check the content folder.
# $reason is what the system says.
error-display = No window can be opened ({ $reason }). Llwybr needs a display: start it in a desktop session, or set DISPLAY or WAYLAND_DISPLAY.
# $reason is what the system says; it names the library.
error-library = No window can be opened, since a library is missing ({ $reason }). On Debian: apt install libxkbcommon-x11-0 libx11-xcb1 libxcursor1 libxi6 libxrandr2
## Notices about the data. $name is a file.
notice-set-aside = The data file was damaged; it is kept as { $name }.
notice-backup = The last good copy of the data was used.
notice-newer = A newer Llwybr wrote the data: it is read, not changed.
# $reason is what the system says.
notice-unreadable = The data file cannot be read: { $reason }.
## Answers
shortlist-empty = The shortlist is empty.
usage = Usage
## Check
check-error = error
check-warning = warning
check-clean = Nothing is wrong.
# $errors is how many errors there are.
check-errors = { $errors ->
    [one] { $errors } error,
   *[other] { $errors } errors,
}
# $warnings is how many warnings there are.
check-warnings = { $warnings ->
    [one] { $warnings } warning.
   *[other] { $warnings } warnings.
}
## Coverage
coverage-head = Messages (words)
coverage-translated = Translated
coverage-missing = Missing
coverage-stale = Out of date
coverage-draft = Draft
coverage-reviewed = Reviewed
coverage-total = All files
# $count is how many messages were noted.
noted = { $count ->
    [one] { $count } message noted.
   *[other] { $count } messages noted.
}
new-career-written = These files were written. In the facts, “entry” and “routes” are examples: put what is true there. “llwybr-cli check” with the name of the folder names what is still empty:
error-no-content = Name the folder to be written in with --content DIR.
# $name is what was typed.
error-message = There is no message or file of words “{ $name }”. Write it as careers/electrician or careers/electrician#title.
# $name is what was typed.
error-nothing-noted = There is nothing to note of “{ $name }” yet: its words are missing or empty. Write them first.
# $id is what was typed.
error-new-id = “{ $id }” is not an id: use small letters, digits and single hyphens.
# $id is what was typed.
error-career-is-there = There is a career “{ $id }” already, or one of its files. Nothing was written. Choose another id.
## Exchange
# $path is a file.
error-ending = The ending of this file names no form of exchange: { $path }. Use .xlf, .xliff, .tmx or .csv.
# $folder is a folder.
error-no-words = There are no words in this folder: { $folder }. Name one that holds i18n/en or i18n/cy.
exchange-written = These files were written:
exchange-nothing = Nothing was changed: the folder says all of it already.
exchange-next = Nothing is marked as translated by this. See first what is wrong, then mark what says the same in both languages:
