### Sectors: groups of careers. The value is the name; .summary is one line about the sector, .picture says what is seen in its picture.

health = Iechyd
    .summary = Gofalu am bobl a'u gwella, ar y ward, yn y gymuned a thu ôl i'r llenni.
    .picture = Mae meddyg mewn cadair olwyn yn gwrando â stethosgop ar frest merch fach. Mae tedi wrth ei hochr, llaw dyn hŷn ar ei hysgwydd, a bryniau gwyrdd i'w gweld drwy'r ffenestr.
construction = Adeiladu
    .summary = Codi adeiladau, eu gorffen y tu mewn, a'u cadw'n ddiogel, yn gadarn ac yn gynnes.
    .picture = Mae dau weithiwr adeiladu mewn hetiau caled ar sgaffald. Mae menyw hŷn yn gosod bricsen â thrywel, ac mae dyn barfog yn dal lefel wirod. Mae tai teras yn dringo'r bryn y tu ôl iddyn nhw.
