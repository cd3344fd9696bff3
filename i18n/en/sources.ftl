### Where facts and figures come from: who published it, what it is called, and when.

careers-wales-perfusionist = Careers Wales, job profile of a perfusionist (undated)
soc-2020 = Office for National Statistics, Standard Occupational Classification 2020, volume 2, coding index
ashe-2024-pay = Office for National Statistics, Annual Survey of Hours and Earnings 2024 (provisional), Table 14.7a
ashe-2024-hours = Office for National Statistics, Annual Survey of Hours and Earnings 2024 (provisional), Table 14.9a
aps-2024 = Office for National Statistics, Annual Population Survey 2024
onet-27 = US Department of Labor, O*NET 27.0 Database
nhs-employers-2025 = NHS Employers, Agenda for Change pay scales in England, 2025/26
ncs-2020 = National Careers Service (England), job profiles 2020
gov-minimum-wage-2026 = UK Government, National Minimum Wage and National Living Wage rates from April 2026
gov-minimum-wage-internships = UK Government, guidance on the minimum wage, work experience and internships
acas-work-experience = Acas, advice on work experience and internships
usw-nursing-entry = University of South Wales, qualifications accepted for nursing and midwifery
health-careers-perfusion = NHS Health Careers, clinical perfusion science
