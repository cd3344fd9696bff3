### Articles: all of them.

title = Articles
lead = Help with choosing, applying, studying and working in Wales.
none = There are no articles here yet. The page of each career says how to begin.
