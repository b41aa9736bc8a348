from products import Product

MAKER = dict(vendor="Deltos Paper", type="Stationery")

PRODUCTS = [
    Product(
        **MAKER, handle="deltos-notebook", title="Deltos Notebook", tags="notebook, paper, under-25, gift, new",
        story="A deltos was a folding tablet of wax and wood, the notebook one could wipe clean. This one is sewn in sections so that "
              "it opens flat at any page, "
              "bound in coloured board, and closed with an elastic band. The paper is smooth and a little warm in colour.",
        facts=["192 pages, 100 g/m², thread-sewn", "A6 10.5 × 14.8 cm, A5 14.8 × 21 cm", "Plain, ruled or dotted",
               "Two ribbons and a pocket at the back"],
        sku="DEL-NOT", options={"Cover": {"Aegean": "AEG", "Terracotta": "TER", "Sage": "SAG"}, "Format": {"A6": "A6", "A5": "A5"},
                                "Ruling": {"Plain": "P", "Ruled": "R", "Dotted": "D"}},
        price={"A6": 14, "A5": 19}, grams={"A6": 180, "A5": 360},
        stock=[30, 42, 38, 25, 60, 55, 22, 28, 31, 18, 47, 44, 20, 26, 3, 12, 39, 0], backorder=(("Sage", "A5", "Dotted"),), barcodes=True,
        shows={"Aegean": "deltos-notebook-aegean", "Terracotta": "deltos-notebook-terracotta", "Sage": "deltos-notebook-sage"},
        pictures=[("deltos-notebook-aegean", "Blue notebook with an elastic band"),
                  ("deltos-notebook-scene", "Three notebooks stacked, a pen on top"),
                  ("deltos-notebook-detail", "The notebook lying open, its pages dotted"),
                  ("deltos-notebook-terracotta", "Terracotta notebook with an elastic band"),
                  ("deltos-notebook-sage", "Sage notebook with an elastic band")],
        seo=("Deltos Notebook, A6 and A5", "A thread-sewn notebook that opens flat: plain, ruled or dotted, in three colours.")),
    Product(
        **MAKER, handle="kalamos-pen", title="Kalamos Fountain Pen", tags="pen, writing, gift",
        story="Named for the cut reed, and meant for every day. The barrel is turned from resin, slim enough for a jacket pocket, with "
              "three brass rings "
              "where the parts meet. The cap posts on the end with a click.",
        facts=["Resin and brass, steel nib", "13.2 cm closed, 19 g", "Nib fine or medium",
               "Takes standard cartridges; one black cartridge included"],
        sku="DEL-PEN", options={"Colour": {"Fig": "FIG", "Ink": "INK", "Chalk": "CHA"}, "Nib": {"Fine": "F", "Medium": "M"}},
        price=72, was={"Chalk": 84}, grams=95, stock=[12, 15, 18, 21, 4, 2],
        shows={"Fig": "kalamos-pen-fig", "Ink": "kalamos-pen-ink", "Chalk": "kalamos-pen-chalk"},
        pictures=[("kalamos-pen-fig", "Plum-coloured fountain pen beside its cap"),
                  ("kalamos-pen-scene", "The ink-blue pen on an open ruled notebook"),
                  ("kalamos-pen-ink", "Ink-blue fountain pen beside its cap"), ("kalamos-pen-chalk", "Chalk fountain pen beside its cap")],
        seo=("Kalamos Fountain Pen", "A slim resin fountain pen with brass rings and a fine or medium steel nib.")),
    Product(
        **MAKER, handle="six-pencils", title="Six Pencils", tags="pencil, writing, under-25, gift",
        story="Six hexagonal pencils in the six colours of our shelves, all with the same soft black lead. They come in a card sleeve, "
              "sharpened, because nobody should have to wait.",
        facts=["Cedar, lacquered", "Grade 2B", "17.5 cm long", "Set of six"],
        sku="DEL-PCL", price=12.5, grams=45, stock=[85], barcodes=True,
        pictures=[("six-pencils", "Six pencils in six colours, side by side"),
                  ("six-pencils-scene", "Three of the pencils on and beside a sage notebook")],
        seo=("Six Pencils in six colours", "A set of six hexagonal 2B pencils in cedar, sharpened, in a card sleeve.")),
    Product(
        **MAKER, handle="letter-set", title="Letter Set", tags="paper, letters, under-25, gift",
        story="Paper and envelopes for people who still get a reply. The sheets carry a small key pattern at the head; the envelopes "
              "are lined in a darker colour so that nothing shows through. "
              "A stick of wax is in the box, to be used or not.",
        facts=["20 sheets 15 × 21 cm, 120 g/m²", "12 lined envelopes 16 × 11 cm", "One stick of sealing wax", "In a lidded box"],
        sku="DEL-LET", options={"Colour": {"Rose": "ROS", "Sage": "SAG", "Chalk": "CHA"}},
        price=22, grams=310, stock=[24, 17, 3],
        shows={"Rose": "letter-set-rose", "Sage": "letter-set-sage", "Chalk": "letter-set-chalk"},
        pictures=[("letter-set-rose", "Rose envelopes with a wax seal and a sheet of paper"),
                  ("letter-set-scene", "A packet of envelopes tied with twine"),
                  ("letter-set-sage", "Sage envelopes with a wax seal"), ("letter-set-chalk", "Chalk envelopes with a blue lining")],
        seo=("Letter Set with lined envelopes", "Twenty sheets, twelve lined envelopes and a stick of sealing wax in a box.")),
    Product(
        **MAKER, handle="plinth-tray", title="Plinth Tray", tags="tray, desk, brass, gift",
        story="A long tray for the three pens one uses and the clips one loses. The ends are round, so nothing hides in a corner. "
              "Brass darkens where it is touched and shines where it is rubbed; steel stays as it is; oak picks up ink and does not mind.",
        facts=["Solid brass, stainless steel or oak", "26 × 9 cm, 1.8 cm high", "Cork feet"],
        sku="DEL-TRY", options={"Material": {"Brass": "BRS", "Steel": "STL", "Oak": "OAK"}},
        price={"Brass": 38, "Steel": 34, "Oak": 29}, grams={"Brass": 520, "Steel": 410, "Oak": 190}, stock=[13, 8, 0],
        shows={"Brass": "plinth-tray-brass", "Steel": "plinth-tray-steel", "Oak": "plinth-tray-oak"},
        pictures=[("plinth-tray-brass", "Brass desk tray with round ends"),
                  ("plinth-tray-scene", "The brass tray with pencils, clips and an envelope"),
                  ("plinth-tray-steel", "Steel desk tray with round ends"), ("plinth-tray-oak", "Oak desk tray with round ends")],
        seo=("Plinth Tray for the desk", "A shallow desk tray with round ends in brass, steel or oak, 26 × 9 cm.")),
]
