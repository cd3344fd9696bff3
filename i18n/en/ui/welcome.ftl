### Welcome: choosing a language.

title = Welcome
what-it-is = Llwybr is a careers guide for Wales. Read about jobs, see what they pay and how to get in, and keep a shortlist with notes. It needs no network, and what you keep stays on this computer.
choose = Choose a language to begin
change-later = You can change language at any time.
larger = Larger text
smaller = Smaller text
contrast = High contrast
session-note = Shared computer: nothing you keep is left behind when you finish.
