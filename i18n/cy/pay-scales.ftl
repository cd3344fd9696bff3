### Pay scales. The value is the scale's name; .band names one band of it.

# .band: { $band } is the band's id, a number or a number and a letter, such as "7" or "8a".
nhs-england-2025 = Graddfa gyflog Agenda ar gyfer Newid y GIG
    .band = Band { $band }
    .short = Band { $band } y GIG
