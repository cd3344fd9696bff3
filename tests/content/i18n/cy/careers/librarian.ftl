### Librarian: words of a career made up for tests.

title = Llyfrgellydd
summary = Yn gofalu am lyfrau ac yn helpu pobl i ddod o hyd i wybodaeth.
also-known-as =
    - swyddog gwybodaeth
search-words =
    - llyfrau
    - llyfrgell
    - darllen

work-activities =
    - rhoi benthyg llyfrau, eu prynu a'u cadw mewn trefn
    - helpu pobl i ddefnyddio'r cyfrifiadur
    - darllen straeon i blant bach
    - cadw hen bapurau a lluniau'n ddiogel
