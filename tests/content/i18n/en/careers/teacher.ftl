### Teacher: words of a career made up for tests.

title = Teacher
summary = Helps children in a school to learn, and to enjoy learning.
also-known-as =
    - schoolteacher
    - primary teacher
search-words =
    - school
    - children
    - classroom
    - teaching

work-activities =
    - plan lessons and get things ready for them
    - teach reading, writing and numbers
    - mark work and see how each child is getting on
    - talk to parents
