### Pay scales. The value is the scale's name; .band names one band of it.

# .band: { $band } is the band's id, a number or a number and a letter, such as "7" or "8a".
nhs-england-2025 = NHS Agenda for Change pay scale
    .band = Band { $band }
    .short = NHS band { $band }
teachers-wales-2025 = Teachers' pay scale in Wales, to the nearest £100, worked out from the scale of 2022/23 and the awards since
    .band = Points { $band }
    .short = Teachers' points { $band }
# .band: { $band } is the band's id. Leave the words in square brackets as they are.
police-england-wales-2025 = Police pay in England and Wales
    .band = { $band ->
        [start] Constable, on starting
       *[constable] Constable, from start to top
    }
    .short = { $band ->
        [start] Constable, on starting
       *[constable] Constable, from start to top
    }
# .band: { $band } is the band's id. Leave the words in square brackets as they are.
njc-fire-2024 = Fire and rescue services: National Joint Council pay
    .band = { $band ->
        [trainee] Trainee firefighter
        [development] Firefighter in development
        [crew-manager] Crew manager
       *[competent] Competent firefighter
    }
    .short = { $band ->
        [trainee] Trainee firefighter
        [development] Firefighter in development
        [crew-manager] Crew manager
       *[competent] Competent firefighter
    }
agricultural-wages-wales-2025 = Agricultural minimum wage
    .band = Grade { $band }
    .short = Farm worker, grade { $band }
