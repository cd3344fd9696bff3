### Actor: words of a career made up for tests.

title = Actor
summary = Yn chwarae rhannau ar lwyfan, ar y teledu ac mewn ffilmiau.
also-known-as =
    - actores
    - perfformiwr
search-words =
    - theatr
    - llwyfan
    - actio
    - teledu
    - ffilm

work-activities =
    - dysgu llinellau a mynd i glyweliadau
    - ymarfer gyda'r cyfarwyddwr a gweddill y cast
    - perfformio o flaen cynulleidfa neu gamera
    - siarad fel y byddai rhywun arall
