### Social worker: words of a career made up for tests.

title = Social worker
summary = Supports children, adults and families through hard times, and keeps them safe.
also-known-as =
    - children's social worker
    - adult social worker
search-words =
    - families
    - fostering
    - adoption

work-activities =
    - visit people at home and listen to them
    - decide with them what help they need
    - work with schools, councils and charities
    - write reports for the court
