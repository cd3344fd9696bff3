### Pharmacist: words of a career made up for tests.

title = Pharmacist
summary = Makes up medicines, checks that they are safe and tells people how to take them.
also-known-as =
    - dispensing chemist
    - community pharmacist
search-words =
    - medicines
    - tablets
    - prescriptions
    - pharmacy

work-activities =
    - read prescriptions and check the dose
    - make up medicines and label them
    - give advice at the counter
    - give vaccines
