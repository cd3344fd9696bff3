### Engineer: words of a career made up for tests.

title = Peiriannydd
summary = Yn dylunio peiriannau ac yn sicrhau eu bod yn gweithio.
also-known-as =
    - peiriannydd mecanyddol
    - peiriannydd dylunio
    - prif beiriannydd
search-words =
    - peiriannau
    - pontydd
    - dyfeisio

work-activities =
    - llunio peiriannau newydd ar sgrin
    - rhoi cynnig ar fodel a'i fesur
    - cyfrifo cost pob darn a pha mor gryf y mae angen iddo fod
    - darganfod pam mae peiriant yn torri i lawr
