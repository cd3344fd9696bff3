### School and college subjects.

biology = Bioleg
chemistry = Cemeg
physics = Ffiseg
another-science = Pwnc gwyddonol arall
science = Gwyddoniaeth
maths = Mathemateg
english = Saesneg
english-or-welsh = Cymraeg neu Saesneg
welsh = Cymraeg
design-technology = Dylunio a thechnoleg
engineering = Peirianneg
ict = Cyfrifiadura a TGCh
health-social-care = Iechyd a gofal cymdeithasol
psychology = Seicoleg
physical-education = Addysg gorfforol
geography = Daearyddiaeth
business = Busnes
art = Celf a dylunio
drama = Drama
history = Hanes
music = Cerddoriaeth
food = Bwyd a maeth
any = Unrhyw bwnc
