### Bank clerk: words of a career made up for tests.

title = Bank clerk
summary = Helps the customers of a bank at the counter and on the telephone.
also-known-as =
    - bank cashier
    - bank teller
search-words =
    - money
    - counter
    - cash
    - savings
    - loans

work-activities =
    - pay out cash and take it in
    - open accounts
    - explain loans and savings
    - watch for fraud
