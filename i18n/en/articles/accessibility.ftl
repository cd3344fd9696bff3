### Accessibility statement: words of the article.

title = Accessibility statement
summary = What works for someone who cannot see the window or cannot use a mouse, what does not work yet, and how it was tried.
body =
    Llwybr aims at level AA of the Web Content Accessibility Guidelines, WCAG 2.2, as the European standard EN 301 549 applies them to programs. It was checked by the people who make it and by tests that run on every change. Nobody from outside has checked it yet.

    ## What works

    - Whatever a mouse can do, keys can do. Press F1 for the list of them.
    - Tab goes round and round, in the order in which one reads. What has the focus is scrolled into view and has a ring of two colours, or, where you read, a caret in the same colours. Only the title at which a page opens has neither. No letter by itself is a shortcut, so nothing is set off by chance while you type.
    - Each control has a name, a role and a state for a screen reader, in the language that is shown. Headings have levels. Lists, tables and the parts of the window are told as what they are, and pictures have descriptions.
    - You can read by heading, paragraph, line, word and letter, with a caret that can be seen as well. The language of each passage is told, so that a screen reader with a Welsh voice can use it.
    - What changes by itself is announced: how many careers were found, that a note has been saved, that the language has changed.
    - Text can be made larger, up to twice its size, with nothing cut off or covered.
    - There is a light, a dark and a high contrast theme. Words have a contrast of at least 4.5 to 1 in all three.
    - No colour means something by itself. Nothing moves, nothing has to be dragged, and nothing is hidden until the pointer is over it.

    ## What does not work yet

    - On Windows and on macOS the way to screen readers has been built but nobody has tried it. Only Linux has been tried.
    - Orca 43, which comes with Debian 12, reads out each control, heading and paragraph. It does not read by line, word or letter in this program, and it does not say what changes by itself. Newer versions of Orca have not been tried.
    - On Linux the level of a heading is told as a description. The keys of a screen reader for going through a table or a web page do nothing here: use those of Llwybr.
    - In headings and in the cells of a table a screen reader is told the whole, not each letter or word as the caret goes.
    - In a long note that has been scrolled, a screen magnifier may be told the wrong place for the caret.
    - A name in another language within a sentence is not marked as such.
    - Nobody who uses a screen reader every day has tried the program yet.
    - The Welsh and the English are drafts, which nobody has reviewed.

    ## How it was tried

    - Tests go through every screen in both languages: names, headings, the order of Tab, contrast, the size of targets, and text at twice its size in a window of 1024 by 768.
    - In a real window on Debian 12, by keys alone, and by a program that hears and asks what a screen reader does. It chooses a language, finds a career, reads a section, keeps the career, writes a note, and changes the language.
    - With Orca 43, whose words were written down and compared with what is on the screen.
