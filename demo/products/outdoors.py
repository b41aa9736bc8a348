from products import Product

MAKER = dict(vendor="Aithra", type="Outdoors")

PRODUCTS = [
    Product(
        **MAKER, handle="skene-camp-mug", title="Skene Camp Mug", tags="mug, enamel, camping, under-25",
        story="An enamel mug for the tent, the boat and the balcony. It can stand at the edge of a fire, and if it chips it is only "
              "more yours. "
              "A short run of the key pattern goes around the front.",
        facts=["Enamelled steel, dark rim", "350 ml", "Not for the microwave", "Dishwasher safe"],
        sku="AIT-CUP", options={"Colour": {"Aegean": "AEG", "Chalk": "CHA", "Olive": "OLI"}},
        price=16, grams=140, stock=[70, 55, 48], barcodes=True,
        shows={"Aegean": "skene-camp-mug-aegean", "Chalk": "skene-camp-mug-chalk", "Olive": "skene-camp-mug-olive"},
        pictures=[("skene-camp-mug-aegean", "Blue enamel mug with a dark rim"), ("skene-camp-mug-scene", "Two enamel mugs of coffee"),
                  ("skene-camp-mug-chalk", "Chalk enamel mug with a dark rim"),
                  ("skene-camp-mug-olive", "Olive enamel mug with a dark rim")],
        seo=("Skene Camp Mug in enamel", "A 350 ml enamel mug with a dark rim, in blue, chalk or olive.")),
    Product(
        **MAKER, handle="spring-flask", title="Spring Flask", tags="flask, steel, travel, new",
        story="A double-walled steel flask with a loop of leather to hang it from a finger or a rucksack. It holds tea on the way up "
              "and water on the way down. "
              "The mouth is wide enough to clean with an ordinary brush.",
        facts=["Stainless steel, leather loop", "500 ml, 25 cm high; 750 ml, 28 cm high", "Screw cap with a steel inside", "Wash by hand"],
        sku="AIT-FLK", options={"Colour": {"Olive": "OLI", "Ink": "INK", "Terracotta": "TER"},
                                "Capacity": {"500 ml": "50", "750 ml": "75"}},
        price={"500 ml": 34, "750 ml": 39}, grams={"500 ml": 320, "750 ml": 410}, stock=[36, 22, 28, 17, 14, 1], barcodes=True,
        shows={"Olive": "spring-flask-olive", "Ink": "spring-flask-ink", "Terracotta": "spring-flask-terracotta"},
        pictures=[("spring-flask-olive", "Olive steel flask with a leather loop"),
                  ("spring-flask-scene", "Three flasks in a row, a column behind them"),
                  ("spring-flask-ink", "Ink steel flask with a leather loop"),
                  ("spring-flask-terracotta", "Terracotta steel flask with a leather loop")],
        seo=("Spring Flask, double-walled steel", "A double-walled steel flask with a leather loop, 500 or 750 ml.")),
    Product(
        vendor="Peristyle Weavers", type="Outdoors", handle="meadow-blanket", title="Meadow Blanket", tags="blanket, wool, picnic",
        story="A picnic blanket with a woven wool face and a waxed cotton back, so damp grass stays where it is. It rolls up and is "
              "carried by a harness of two leather straps. "
              "Four people fit on it, or two with a dog.",
        facts=["Wool face, waxed cotton back", "150 × 190 cm, rolled 44 × 15 cm", "Leather harness", "Brush clean, air dry"],
        sku="PER-MEA", options={"Colour": {"Chalk": "CHA", "Sage": "SAG"}},
        price=94, was={"Sage": 110}, grams=2100, stock=[11, 3],
        shows={"Chalk": "meadow-blanket-chalk", "Sage": "meadow-blanket-sage"},
        pictures=[("meadow-blanket-chalk", "Rolled chalk blanket with terracotta stripes and leather straps"),
                  ("meadow-blanket-scene", "The blanket with bread, lemons and a mug"),
                  ("meadow-blanket-sage", "Rolled sage blanket with chalk stripes and leather straps")],
        seo=("Meadow Blanket for picnics", "A wool picnic blanket with a waxed back and a leather carrying harness.")),
    Product(
        vendor="Entasis", type="Outdoors", handle="peristyle-planter", title="Courtyard Planter", tags="planter, terracotta, garden",
        story="A wide pot with a rolled rim, a key pattern under it and a saucer that belongs to it. The clay breathes, so roots stay "
              "cool in August and do not drown in November. "
              "Stand it off the ground in winter, or bring it in before the frost.",
        facts=["Unglazed clay with a drainage hole", "18, 26 or 34 cm across the rim", "Saucer included"],
        sku="ENT-PLA", options={"Clay": {"Terracotta": "TER", "Pale": "PAL"}, "Diameter": {"18 cm": "18", "26 cm": "26", "34 cm": "34"}},
        price={"18 cm": 28, "26 cm": 46, "34 cm": 78}, grams={"18 cm": 1900, "26 cm": 4200, "34 cm": 7800}, stock=[22, 14, 6, 16, 9, 2],
        shows={"Terracotta": "peristyle-planter-terracotta", "Pale": "peristyle-planter-chalk"},
        pictures=[("peristyle-planter-terracotta", "Terracotta pot with a saucer and a key pattern"),
                  ("peristyle-planter-scene", "Two planted pots before an arched niche"),
                  ("peristyle-planter-chalk", "Pale clay pot with a saucer and a key pattern")],
        seo=("Courtyard Planter with saucer", "A clay planter with a key pattern and a saucer, 18, 26 or 34 cm across.")),
    Product(
        **MAKER, handle="diphros-stool", title="Diphros Folding Stool", tags="stool, wood, canvas, garden",
        story="The folding stool is on the oldest vases: two crossed frames and a strip of cloth. Nobody has improved on it since. "
              "Ours folds flat, hangs on a nail and carries an adult without complaint.",
        facts=["Oak or walnut, cotton canvas, brass pins", "40 × 32 cm, 43 cm high; folded 6 cm thick", "Carries 110 kg"],
        sku="AIT-DIP", options={"Canvas and wood": {"Aegean on oak": "AEG", "Sand on walnut": "SAN"}},
        price={"Aegean on oak": 119, "Sand on walnut": 139}, grams=2900, stock=[8, 5],
        shows={"Aegean on oak": "diphros-stool-aegean", "Sand on walnut": "diphros-stool-sand"},
        pictures=[("diphros-stool-aegean", "Folding stool in oak with a blue canvas seat"),
                  ("diphros-stool-scene", "The walnut stool beside a planter and a lantern"),
                  ("diphros-stool-sand", "Folding stool in walnut with a sand canvas seat")],
        seo=("Diphros Folding Stool", "A folding stool of crossed wooden frames and a canvas seat, in oak or walnut.")),
    Product(
        **MAKER, handle="hydria-can", title="Hydria Watering Can", tags="watering-can, metal, garden",
        story="Two handles, like the water jars it is named after: one to carry, one to pour. The long spout reaches the pots at the "
              "back and the brass rose comes off for rinsing. "
              "It is light when empty and balanced when full.",
        facts=["Powder-coated steel, brass rose", "3 l or 6 l", "Spout reaches 30 cm"],
        sku="AIT-HYD", options={"Colour": {"Sage": "SAG", "Ink": "INK"}, "Capacity": {"3 l": "3", "6 l": "6"}},
        price={"3 l": 48, "6 l": 59}, grams={"3 l": 850, "6 l": 1250}, stock=[15, 9, 7, 0], backorder=(("Ink", "6 l"),),
        shows={"Sage": "hydria-can-sage", "Ink": "hydria-can-ink"},
        pictures=[("hydria-can-sage", "Sage watering can with a brass rose"), ("hydria-can-scene", "The watering can beside a planted pot"),
                  ("hydria-can-ink", "Ink watering can with a brass rose")],
        seo=("Hydria Watering Can, 3 or 6 litres", "A steel watering can with two handles and a brass rose, in sage or ink.")),
    Product(
        vendor="Lychnos", type="Outdoors", handle="porch-lantern", title="Porch Lantern", tags="lantern, candle, garden, gift",
        story="Four posts, a round roof and a glass that lifts out, so a candle burns on an evening with wind in it. The brass ring "
              "hangs from a branch or a hook. "
              "The small one is for the steps, the tall one for the table.",
        facts=["Powder-coated steel, glass, brass ring", "24 cm or 33 cm high", "For pillar candles up to 7 cm, not included"],
        sku="LYC-LAN", options={"Colour": {"Ink": "INK", "Chalk": "CHA"}, "Height": {"24 cm": "24", "33 cm": "33"}},
        price={"24 cm": 54, "33 cm": 74}, grams={"24 cm": 1100, "33 cm": 1850}, stock=[13, 10, 8, 3],
        shows={"Ink": "porch-lantern-ink", "Chalk": "porch-lantern-chalk"},
        pictures=[("porch-lantern-ink", "Ink lantern with a candle behind glass"), ("porch-lantern-scene", "Two lit lanterns at dusk"),
                  ("porch-lantern-chalk", "Chalk lantern with a candle behind glass")],
        seo=("Porch Lantern for candles", "A lantern of steel and glass with a brass ring, 24 or 33 cm high.")),
]
