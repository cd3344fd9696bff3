### GP: words of a career made up for tests.

title = Meddyg teulu
summary = Yn gofalu am iechyd pobl o bob oed mewn un ardal.
also-known-as =
    - meddyg lleol
    - ymarferydd cyffredinol
search-words =
    - doctor
    - meddygfa
    - iechyd
    - syrjeri

work-activities =
    - gweld cleifion o bob oed, am ryw ddeng munud yr un
    - darganfod beth sydd o'i le, a rhoi cyngor neu driniaeth
    - anfon pobl i'r ysbyty pan fydd angen
    - cadw nodiadau ar bob claf
