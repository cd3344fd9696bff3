### The comments in the skeletons of a new career: what each message is for.

head = New career: words of the career page.
title = What the job is called, as on the page and in lists.
summary = What one does, in one sentence of at most 25 words that begins with a verb.
also-known-as = Other names for the job, a list: each line begins with a hyphen. Leave the message out if there are none.
search-words = What people say and nobody prints, a list: nicknames, tools, old names, misspellings. It is never shown.
starts-from = What one starts from, in a few words, where the level in the facts does not say it all. Otherwise leave it out.
first-step = The first real step, in one sentence: a trainee post, a course at level 2.
route = How this way in works, from Wales. Leave it out where the facts do not name the route.
# $heading is the heading of the section.
section = The section “{ $heading }”: paragraphs, or a list whose lines begin with a hyphen. Leave it out if nothing is true of this career alone.
