from products import Product

MAKER = dict(vendor="Lychnos", type="Lighting")

PRODUCTS = [
    Product(
        **MAKER, handle="capital-lamp", title="Capital Table Lamp", tags="lamp, table-lamp, linen, brass",
        story="A fluted stem on two round steps, and a linen shade where the capital would be. The shade is sewn onto its frame rather "
              "than glued, so it keeps its shape. "
              "The switch is on the cable, where a hand finds it in the dark.",
        facts=["Brass or blackened steel, linen shade", "43 cm high, shade 29 cm across", "E27 bulb, not included",
               "Cable 2 m, textile covered"],
        sku="LYC-CAP", options={"Shade": {"Linen": "LIN", "Olive": "OLI", "Terracotta": "TER"},
                                "Base": {"Brass": "BRS", "Blackened steel": "STL"}},
        price={"Brass": 189, "Blackened steel": 169}, was={("Terracotta", "Brass"): 215}, grams=2600, stock=[8, 11, 5, 6, 4, 0],
        barcodes=True,
        shows={("Linen", "Blackened steel"): "capital-lamp-linen-steel", "Linen": "capital-lamp-linen-brass",
               "Olive": "capital-lamp-olive-brass", "Terracotta": "capital-lamp-terracotta-brass"},
        pictures=[("capital-lamp-linen-brass", "Brass table lamp with a linen shade"),
                  ("capital-lamp-scene", "The lamp lit at dusk beside two notebooks"),
                  ("capital-lamp-olive-brass", "Brass table lamp with an olive shade"),
                  ("capital-lamp-terracotta-brass", "Brass table lamp with a terracotta shade"),
                  ("capital-lamp-linen-steel", "Blackened steel table lamp with a linen shade")],
        seo=("Capital Table Lamp, brass and linen", "A fluted table lamp in brass or blackened steel with a sewn linen shade.")),
    Product(
        **MAKER, handle="tholos-pendant", title="Tholos Pendant", tags="lamp, pendant, metal",
        story="A tholos is a round building with a domed roof; this one hangs over the table. The dome is spun from one sheet and "
              "painted outside, pale inside, "
              "with a brass ring around the rim. It throws a circle of light about as wide as four plates.",
        facts=["Spun aluminium, brass rim", "28 cm or 40 cm across", "E27 bulb, not included", "Cable 2.5 m, can be shortened"],
        sku="LYC-THO", options={"Colour": {"Terracotta": "TER", "Ink": "INK", "Chalk": "CHA"}, "Diameter": {"28 cm": "28", "40 cm": "40"}},
        price={"28 cm": 139, "40 cm": 189}, grams={"28 cm": 1300, "40 cm": 2150}, stock=[9, 7, 6, 2, 12, 8],
        shows={"Terracotta": "tholos-pendant-terracotta", "Ink": "tholos-pendant-ink", "Chalk": "tholos-pendant-chalk"},
        pictures=[("tholos-pendant-terracotta", "Terracotta pendant lamp with a brass rim"),
                  ("tholos-pendant-scene", "The pendant lit above a table with a bowl"),
                  ("tholos-pendant-ink", "Ink pendant lamp with a brass rim"),
                  ("tholos-pendant-chalk", "Chalk pendant lamp with a brass rim")],
        seo=("Tholos Pendant in spun aluminium", "A domed pendant lamp with a brass rim, 28 or 40 cm across, in three colours.")),
    Product(
        **MAKER, handle="porch-floor-lamp", title="Porch Floor Lamp", tags="lamp, floor-lamp, reading",
        story="A reading lamp that stands behind the chair and leans over your shoulder. The head turns on the arm and stays where it "
              "is put. "
              "The round base is heavy and small, so the lamp stands close to a wall.",
        facts=["Steel, powder-coated or brass-plated", "148 cm high, base 27 cm across", "E27 bulb, not included", "Dimmer on the cable"],
        sku="LYC-FLR", options={"Finish": {"Charcoal": "CHR", "Brass": "BRS"}},
        price={"Charcoal": 329, "Brass": 389}, grams=8900, stock=[4, 2],
        shows={"Charcoal": "porch-floor-lamp-charcoal", "Brass": "porch-floor-lamp-brass"},
        pictures=[("porch-floor-lamp-charcoal", "Charcoal floor lamp with a curved arm"),
                  ("porch-floor-lamp-scene", "The lamp lit over a bench with a cushion"),
                  ("porch-floor-lamp-brass", "Brass floor lamp with a curved arm")],
        seo=("Porch Floor Lamp for reading", "A floor lamp with a turning head and a dimmer, in charcoal or brass.")),
    Product(
        **MAKER, handle="pharos-lamp", title="Pharos Portable Lamp", tags="lamp, portable, rechargeable, new, gift",
        story="A cordless lamp for the table in the garden, the shelf without a socket and the walk upstairs. A touch on the brass cap "
              "switches it through three levels of warm light. "
              "It takes its name from the lighthouse and is rather smaller.",
        facts=["Powder-coated metal", "23 cm high, 16 cm across", "Up to 12 hours on the lowest level", "Charges by USB-C, cable included"],
        sku="LYC-PHA", options={"Colour": {"Sage": "SAG", "Terracotta": "TER", "Chalk": "CHA"}},
        price=98, grams=760, stock=[26, 19, 3], barcodes=True,
        shows={"Sage": "pharos-lamp-sage", "Terracotta": "pharos-lamp-terracotta", "Chalk": "pharos-lamp-chalk"},
        pictures=[("pharos-lamp-sage", "Sage portable lamp"),
                  ("pharos-lamp-scene", "A terracotta lamp in the evening with figs and a notebook"),
                  ("pharos-lamp-terracotta", "Terracotta portable lamp"), ("pharos-lamp-chalk", "Chalk portable lamp")],
        seo=("Pharos Portable Lamp, cordless", "A cordless table lamp with three levels of warm light, charged by USB-C.")),
    Product(
        **MAKER, handle="beeswax-tapers", title="Dipped Tapers, Set of Six", tags="candle, beeswax, under-25, gift",
        story="Six tapers dipped by hand, which is why each has its own slight lean. They burn slowly with a steady flame and smell "
              "faintly of honey until lit. "
              "They fit the Column Candlestick and most others.",
        facts=["Beeswax blend, cotton wick", "25 cm long, 2.2 cm thick", "About 8 hours each", "Wrapped in a paper band"],
        sku="LYC-TAP", options={"Colour": {"Honey": "HON", "Terracotta": "TER", "Olive": "OLI"}},
        price=24, grams=420, stock=[52, 30, 24],
        shows={"Honey": "beeswax-tapers-honey", "Terracotta": "beeswax-tapers-terracotta", "Olive": "beeswax-tapers-olive"},
        pictures=[("beeswax-tapers-honey", "Six honey-coloured tapers in a paper band"),
                  ("beeswax-tapers-scene", "Three lit tapers in dark candlesticks"),
                  ("beeswax-tapers-terracotta", "Six terracotta tapers in a paper band"),
                  ("beeswax-tapers-olive", "Six olive tapers in a paper band")],
        seo=("Dipped Tapers, six to a set", "Six hand-dipped tapers, 25 cm long, in honey, terracotta or olive.")),
    Product(
        **MAKER, handle="cella-candle", title="Cella Candle", tags="candle, scent, gift",
        story="A scented candle in a stoneware tumbler that stays useful when the wax is gone. Fig is green and milky, Thyme is dry and "
              "warm, Cedar is the inside of an old chest. "
              "Trim the wick to half a centimetre before each lighting.",
        facts=["Plant wax, cotton wick, stoneware cup", "220 g burns about 45 hours, 400 g about 80", "Never leave a burning candle alone"],
        sku="LYC-CEL", options={"Scent": {"Fig": "FIG", "Thyme": "THY", "Cedar": "CED"}, "Size": {"220 g": "22", "400 g": "40"}},
        price={"220 g": 32, "400 g": 48}, grams={"220 g": 610, "400 g": 980}, stock=[34, 18, 29, 0, 22, 9], backorder=(("Thyme", "400 g"),),
        barcodes=True,
        shows={"Fig": "cella-candle-fig", "Thyme": "cella-candle-thyme", "Cedar": "cella-candle-cedar"},
        pictures=[("cella-candle-fig", "Fig candle in a plum-coloured cup"), ("cella-candle-scene", "The fig candle lit, with fresh figs"),
                  ("cella-candle-thyme", "Thyme candle in a sage cup"), ("cella-candle-cedar", "Cedar candle in a brick-red cup")],
        seo=("Cella Candle in a stoneware cup", "Scented candles in stoneware: fig, thyme or cedar, 220 or 400 g.")),
]
