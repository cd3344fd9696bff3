### Pay scales. The value is the scale's name; .band names one band of it.

# .band: { $band } is the band's id, a number or a number and a letter, such as "7" or "8a".
nhs-england-2025 = NHS Agenda for Change pay scale
    .band = Band { $band }
    .short = NHS band { $band }
