### How dates are written.

january = Ionawr
february = Chwefror
march = Mawrth
april = Ebrill
may = Mai
june = Mehefin
july = Gorffennaf
august = Awst
september = Medi
october = Hydref
november = Tachwedd
december = Rhagfyr

# $day, $month and $year are put in their places: 1 Mawrth 2026.
day-month-year = { $day } { $month } { $year }
# $month and $year are put in their places: Mawrth 2026.
month-year = { $month } { $year }
