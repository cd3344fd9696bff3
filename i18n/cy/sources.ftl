### Where facts and figures come from: who published it, what it is called, and when.

careers-wales-perfusionist = Gyrfa Cymru, proffil swydd darlifydd (heb ddyddiad)
soc-2020 = Y Swyddfa Ystadegau Gwladol, Dosbarthiad Galwedigaethol Safonol 2020, cyfrol 2, mynegai codio
ashe-2024-pay = Y Swyddfa Ystadegau Gwladol, Arolwg Blynyddol o Oriau ac Enillion 2024 (dros dro), Tabl 14.7a
ashe-2024-hours = Y Swyddfa Ystadegau Gwladol, Arolwg Blynyddol o Oriau ac Enillion 2024 (dros dro), Tabl 14.9a
aps-2024 = Y Swyddfa Ystadegau Gwladol, Arolwg Blynyddol o'r Boblogaeth 2024
onet-27 = Adran Lafur yr Unol Daleithiau, Cronfa Ddata O*NET 27.0
nhs-employers-2025 = NHS Employers, graddfeydd cyflog Agenda ar gyfer Newid yn Lloegr, 2025/26
ncs-2020 = Gwasanaeth Gyrfaoedd Cenedlaethol (Lloegr), proffiliau swyddi 2020
gov-minimum-wage-2026 = Llywodraeth y Deyrnas Unedig, cyfraddau'r Isafswm Cyflog Cenedlaethol a'r Cyflog Byw Cenedlaethol o fis Ebrill 2026
gov-minimum-wage-internships = Llywodraeth y Deyrnas Unedig, canllawiau ar yr isafswm cyflog, profiad gwaith ac interniaethau
acas-work-experience = Acas, cyngor ar brofiad gwaith ac interniaethau
usw-nursing-entry = Prifysgol De Cymru, cymwysterau a dderbynnir ar gyfer nyrsio a bydwreigiaeth
health-careers-perfusion = NHS Health Careers, gwyddor darlifo clinigol
