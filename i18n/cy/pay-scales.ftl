### Pay scales. The value is the scale's name; .band names one band of it.

# .band: { $band } is the band's id, a number or a number and a letter, such as "7" or "8a".
nhs-england-2025 = Graddfa gyflog Agenda ar gyfer Newid y GIG
    .band = Band { $band }
    .short = Band { $band } y GIG
teachers-wales-2025 = Graddfa gyflog athrawon Cymru, i'r £100 agosaf, wedi'i chyfrifo o raddfa 2022/23 a'r dyfarniadau ers hynny
    .band = Pwyntiau { $band }
    .short = Pwyntiau athrawon { $band }
# .band: { $band } is the band's id. Leave the words in square brackets as they are.
police-england-wales-2025 = Cyflogau'r heddlu yng Nghymru a Lloegr
    .band = { $band ->
        [start] Cwnstabl, wrth ddechrau
       *[constable] Cwnstabl, o'r dechrau i'r brig
    }
    .short = { $band ->
        [start] Cwnstabl, wrth ddechrau
       *[constable] Cwnstabl, o'r dechrau i'r brig
    }
# .band: { $band } is the band's id. Leave the words in square brackets as they are.
njc-fire-2024 = Gwasanaethau tân ac achub: cyflogau'r Cyd-gyngor Cenedlaethol
    .band = { $band ->
        [trainee] Diffoddwr tân dan hyfforddiant
        [development] Diffoddwr tân sy'n datblygu
        [crew-manager] Rheolwr criw
       *[competent] Diffoddwr tân cymwys
    }
    .short = { $band ->
        [trainee] Diffoddwr tân dan hyfforddiant
        [development] Diffoddwr tân sy'n datblygu
        [crew-manager] Rheolwr criw
       *[competent] Diffoddwr tân cymwys
    }
agricultural-wages-wales-2025 = Isafswm cyflog amaethyddol
    .band = Gradd { $band }
    .short = Gweithiwr fferm, gradd { $band }
