### Sectors: groups of careers. The value is the name; .summary is one line about the sector, .picture says what is seen in its picture.

health = Health
    .summary = Looking after people and getting them well, on the ward, in the community and behind the scenes.
    .picture = A doctor in a wheelchair listens to a little girl's chest with a stethoscope; her teddy bear beside her, an older man's hand on her shoulder, green hills in the window.
construction = Construction
    .summary = Putting up buildings, fitting them out and keeping them safe, sound and warm.
    .picture = Two builders in hard hats on a scaffold: an older woman lays a brick with a trowel, a bearded man holds a spirit level, and terraced houses climb the hill behind them.
