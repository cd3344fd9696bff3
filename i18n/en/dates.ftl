### How dates are written.

january = January
february = February
march = March
april = April
may = May
june = June
july = July
august = August
september = September
october = October
november = November
december = December

# $day, $month and $year are put in their places: 1 March 2026.
day-month-year = { $day } { $month } { $year }
# $month and $year are put in their places: March 2026.
month-year = { $month } { $year }
