### The header: the same on every screen.

banner = Top of the window
navigation = Main menu
careers = Careers
shortlist = Shortlist
articles = Articles
display = Display
finish = Finish
finish-question = Finish? Your shortlist and notes in this session will be emptied.
finish-yes = Finish and empty
finish-no = Carry on
# Spoken as a description of the language button.
other-language-hint = Changes the language of the whole program to Welsh
## Messages about what is kept. $folder is a folder; $name a file; $reason is what the system says.
save-full = The disk is full, so your latest changes are not saved yet. They are kept while this window is open. Llwybr keeps trying. Folder: { $folder }
save-denied = Llwybr may not write in its folder, so your latest changes are not saved yet. They are kept while this window is open. Llwybr keeps trying. Folder: { $folder }
save-newer = A newer Llwybr wrote your data. This older one shows what it can and changes nothing on the disk. Folder: { $folder }
save-held = Another copy of Llwybr is holding your data, so your latest changes are not saved yet. They are kept while this window is open. Llwybr keeps trying. Folder: { $folder }
save-other = Your latest changes are not saved yet: { $reason }. They are kept while this window is open. Llwybr keeps trying. Folder: { $folder }
save-elsewhere = Save a copy in my documents
close-anyway = Close without saving
# $path is a file.
copy-saved = A copy is saved here: { $path }
# $reason is what the system says.
copy-failed = The copy could not be saved: { $reason }
# $name is the name of a file.
notice-set-aside = Your data file was damaged. What could be read is here; the damaged file is kept as { $name }.
notice-backup = The last good copy of your data was used.
notice-newer = A newer Llwybr wrote your data. You can read it here, but changes will not be saved.
# $reason is what the system says.
notice-unreadable = Your data file could not be read: { $reason }. Nothing in it has been changed.
# $address is an address.
open-failed = No program on this computer opens this address: { $address }
dismiss = Close this message
notices = Messages
