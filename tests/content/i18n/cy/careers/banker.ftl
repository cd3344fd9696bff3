### Bank clerk: words of a career made up for tests.

title = Gweithiwr banc
summary = Yn helpu cwsmeriaid banc wrth y cownter ac ar y ffôn.
also-known-as =
    - clerc banc
    - ariannwr banc
search-words =
    - arian
    - cownter
    - cynilion
    - benthyciadau

work-activities =
    - talu arian parod a'i dderbyn
    - agor cyfrifon
    - egluro benthyciadau a chynilion
    - gwylio rhag twyll
