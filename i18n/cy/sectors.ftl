### Sectors: groups of careers. The value is the name; .summary is one line about the sector.

health = Iechyd
    .summary = Gofalu am bobl a'u gwella, ar y ward, yn y gymuned a thu ôl i'r llenni.
construction = Adeiladu
    .summary = Codi adeiladau, eu gorffen y tu mewn, a'u cadw'n ddiogel, yn gadarn ac yn gynnes.
