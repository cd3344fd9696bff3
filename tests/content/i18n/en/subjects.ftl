### School and college subjects.

biology = Biology
chemistry = Chemistry
physics = Physics
another-science = Another science
science = Science
maths = Maths
english = English
english-or-welsh = English or Welsh
welsh = Welsh
design-technology = Design and technology
engineering = Engineering
ict = Computing and ICT
health-social-care = Health and social care
psychology = Psychology
physical-education = Physical education
geography = Geography
business = Business
art = Art and design
drama = Drama
history = History
music = Music
food = Food and nutrition
any = Any subject
