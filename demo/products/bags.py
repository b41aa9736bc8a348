from products import Product

MAKER = dict(vendor="Pera", type="Bags")

PRODUCTS = [
    Product(
        **MAKER, handle="market-tote", title="Market Tote", tags="tote, canvas, everyday",
        story="A canvas bag with a flat bottom that stands up by itself while you look for change. The leather handles are stitched "
              "down to the middle of the bag, where the weight is. "
              "Short handles are for the hand, long ones for the shoulder.",
        facts=["Cotton canvas 480 g/m², leather handles", "40 × 38 × 14 cm, about 18 litres", "Drop 18 cm or 25 cm",
               "One inner pocket with a zip"],
        sku="PRA-TOT", options={"Colour": {"Chalk": "CHA", "Olive": "OLI", "Ink": "INK"}, "Handles": {"Short": "S", "Long": "L"}},
        price=46, grams={"Short": 560, "Long": 590}, stock=[21, 28, 14, 19, 9, 2], barcodes=True,
        shows={"Chalk": "market-tote-chalk", "Olive": "market-tote-olive", "Ink": "market-tote-ink"},
        pictures=[("market-tote-chalk", "Chalk canvas tote with leather handles"),
                  ("market-tote-scene", "The tote on a bench with bread and herbs"),
                  ("market-tote-olive", "Olive canvas tote with leather handles"),
                  ("market-tote-ink", "Ink canvas tote with leather handles")],
        seo=("Market Tote in heavy canvas", "A canvas tote with leather handles and a flat bottom, with short or long handles.")),
    Product(
        **MAKER, handle="hodos-backpack", title="Hodos Backpack", tags="backpack, canvas, travel, new",
        story="Hodos means the road. The top rolls down over whatever is inside and two leather straps hold it there, so the bag is as "
              "tall as the day requires. "
              "A flat pocket for a computer sits against the back; the front pocket is for everything that must be found at once.",
        facts=["Waxed cotton canvas, leather, brass", "18 l, 42 cm high; 24 l, 48 cm high", "Computer pocket up to 14 or 16 inches",
               "Padded straps"],
        sku="PRA-HOD", options={"Colour": {"Olive": "OLI", "Charcoal": "CHR", "Sand": "SAN"}, "Volume": {"18 l": "18", "24 l": "24"}},
        price={"18 l": 148, "24 l": 168}, was={("Sand", "18 l"): 168, ("Sand", "24 l"): 189}, grams={"18 l": 1150, "24 l": 1320},
        stock=[10, 8, 13, 6, 5, 3],
        shows={"Olive": "hodos-backpack-olive", "Charcoal": "hodos-backpack-charcoal", "Sand": "hodos-backpack-sand"},
        pictures=[("hodos-backpack-olive", "Olive roll-top backpack with leather straps"),
                  ("hodos-backpack-scene", "The backpack and a flask before a column"),
                  ("hodos-backpack-charcoal", "Charcoal roll-top backpack"), ("hodos-backpack-sand", "Sand roll-top backpack")],
        seo=("Hodos Backpack with a rolled top", "A waxed canvas backpack with a rolled top and leather straps, 18 or 24 litres.")),
    Product(
        **MAKER, handle="pera-pouch", title="Pera Pouch", tags="pouch, canvas, travel, gift",
        story="The pera was the bag of the philosophers who owned nothing else. Ours comes in three sizes: cables, washbag, papers. "
              "The bottom is folded so that it stands, and the zip has a leather tab long enough for cold fingers.",
        facts=["Cotton canvas, cotton lining", "Small 16 × 10, Medium 23 × 15, Large 30 × 20 cm", "Brass zip, leather tab"],
        sku="PRA-PCH", options={"Colour": {"Terracotta": "TER", "Aegean": "AEG", "Ochre": "OCH"},
                                "Size": {"Small": "S", "Medium": "M", "Large": "L"}},
        price={"Small": 18, "Medium": 24, "Large": 32}, grams={"Small": 60, "Medium": 95, "Large": 140},
        stock=[26, 31, 12, 24, 20, 9, 15, 3, 0],
        shows={"Terracotta": "pera-pouch-terracotta", "Aegean": "pera-pouch-aegean", "Ochre": "pera-pouch-ochre"},
        pictures=[("pera-pouch-terracotta", "Terracotta canvas pouch with a leather tab"),
                  ("pera-pouch-scene", "Three pouches of different sizes with a notebook"),
                  ("pera-pouch-aegean", "Blue canvas pouch with a leather tab"),
                  ("pera-pouch-ochre", "Ochre canvas pouch with a leather tab")],
        seo=("Pera Pouch in three sizes", "Canvas pouches that stand up, with a brass zip and a leather tab, in three sizes.")),
    Product(
        **MAKER, handle="nomos-satchel", title="Nomos Satchel", tags="satchel, leather, statement",
        story="A small satchel in firm leather with a flap that closes by half a turn of a brass key. There is one compartment, one "
              "flat pocket and no logo. "
              "The strap shortens to carry it by the arm and lengthens to wear it across.",
        facts=["Vegetable-tanned cowhide, cotton lining", "27 × 20 × 8 cm", "Strap 60 to 115 cm", "Leather darkens with use"],
        sku="PRA-NOM", options={"Leather": {"Tan": "TAN", "Black": "BLK", "Fig": "FIG"}},
        price=229, was={"Fig": 259}, grams=880, stock=[6, 4, 1],
        shows={"Tan": "nomos-satchel-tan", "Black": "nomos-satchel-black", "Fig": "nomos-satchel-fig"},
        pictures=[("nomos-satchel-tan", "Tan leather satchel with a brass turn lock"),
                  ("nomos-satchel-detail", "The stitched flap and the brass lock close up"),
                  ("nomos-satchel-black", "Black leather satchel"), ("nomos-satchel-fig", "Plum-coloured leather satchel")],
        seo=("Nomos Satchel in firm leather", "A small leather satchel with a brass turn lock and an adjustable strap.")),
]
