### Chef: words of a career made up for tests.

title = Cogydd
summary = Yn cynllunio bwydlenni ac yn paratoi prydau mewn bwyty, gwesty neu ffreutur.
also-known-as =
    - cogyddes
    - cogydd bwyty
search-words =
    - cegin
    - coginio
    - bwyty
    - ryseitiau

work-activities =
    - cynllunio'r fwydlen a chyfrifo faint mae'n ei gostio
    - archebu bwyd ffres a'i wirio
    - coginio pob saig a'i gosod ar y plât
    - cadw'r gegin yn lân ac yn ddiogel
