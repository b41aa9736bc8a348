from products import Product

MAKER = dict(vendor="Entasis", type="Ceramics")
CARE = "Dishwasher safe on a gentle cycle"

PRODUCTS = [
    Product(
        **MAKER, handle="doric-vase", title="Doric Vase", tags="vase, stoneware, flowers, new",
        story="A stoneware vase with twenty shallow flutes and the slight swelling of a temple column, which is what our "
              "workshop is named after. The flutes are cut by hand once the clay has stiffened, so no two run quite alike. "
              "The tall one holds a branch; the small one is right for whatever came back from the walk.",
        facts=["Stoneware, glazed inside and out", "Small 16 cm, Tall 24 cm", "Opening 5 cm or 8 cm across", "Watertight"],
        sku="ENT-VAS", options={"Glaze": {"Chalk": "CHA", "Terracotta": "TER", "Olive": "OLI", "Ink": "INK"},
                                "Size": {"Small": "S", "Tall": "T"}},
        price={"Small": 44, "Tall": 72}, was={("Olive", "Tall"): 84, ("Olive", "Small"): 52}, grams={"Small": 640, "Tall": 1480},
        stock=[14, 9, 22, 11, 6, 3, 8, 0], barcodes=True,
        shows={"Chalk": "doric-vase-chalk", "Terracotta": "doric-vase-terracotta", "Olive": "doric-vase-olive", "Ink": "doric-vase-ink"},
        pictures=[("doric-vase-terracotta", "Fluted vase in terracotta glaze"),
                  ("doric-vase-scene", "A tall terracotta vase with olive twigs and a small chalk one before an arched niche"),
                  ("doric-vase-detail", "The flutes and lip of the vase close up"), ("doric-vase-chalk", "Fluted vase in chalk glaze"),
                  ("doric-vase-olive", "Fluted vase in olive glaze"), ("doric-vase-ink", "Fluted vase in ink glaze")],
        seo=("Doric Vase, fluted stoneware", "A hand-fluted stoneware vase in two sizes and four glazes, shaped like a temple column.")),
    Product(
        **MAKER, handle="amphora-vase", title="Amphora Vase", tags="vase, stoneware, statement, gift",
        story="Two handles, a narrow foot and a neck that flares just enough: the storage jar of the ancient harbours, brought down to "
              "the size of a sideboard. It is thrown in three parts and joined at the shoulder. We leave the foot bare so that the clay "
              "shows.",
        facts=["Stoneware, unglazed foot", "32 cm high, 15 cm across the handles", "Opening 6 cm", "Watertight"],
        sku="ENT-AMP", options={"Glaze": {"Chalk": "CHA", "Terracotta": "TER", "Ink": "INK"}},
        price=118, grams=2350, stock=[5, 7, 2],
        shows={"Chalk": "amphora-vase-chalk", "Terracotta": "amphora-vase-terracotta", "Ink": "amphora-vase-ink"},
        pictures=[("amphora-vase-chalk", "Two-handled vase in chalk glaze"),
                  ("amphora-vase-scene", "An ink amphora on a stone plinth, a column behind it"),
                  ("amphora-vase-terracotta", "Two-handled vase in terracotta glaze"),
                  ("amphora-vase-ink", "Two-handled vase in ink glaze")],
        seo=("Amphora Vase with two handles", "A stoneware amphora, 32 cm high, thrown in three parts, with a bare clay foot.")),
    Product(
        **MAKER, handle="kothon-mug", title="Kothon Mug", tags="mug, stoneware, coffee, gift, under-25",
        story="The kothon was the cup a Spartan soldier carried: wide, plain and hard to knock over. Ours has a handle with room for three "
              "fingers and a lip thin enough to drink from comfortably. The specks come from iron in the clay.",
        facts=["Speckled stoneware", "250 ml or 350 ml to the brim", CARE, "Suitable for the microwave"],
        sku="ENT-MUG", options={"Glaze": {"Chalk": "CHA", "Sage": "SAG", "Terracotta": "TER", "Ink": "INK"},
                                "Capacity": {"250 ml": "25", "350 ml": "35"}},
        price={"250 ml": 22, "350 ml": 26}, grams={"250 ml": 330, "350 ml": 410},
        stock=[48, 62, 35, 41, 18, 27, 2, 16], barcodes=True,
        shows={"Chalk": "kothon-mug-chalk", "Sage": "kothon-mug-sage", "Terracotta": "kothon-mug-terracotta", "Ink": "kothon-mug-ink"},
        pictures=[("kothon-mug-sage", "Speckled mug in sage glaze"), ("kothon-mug-scene", "Two mugs of coffee in morning light"),
                  ("kothon-mug-chalk", "Speckled mug in chalk glaze"), ("kothon-mug-terracotta", "Speckled mug in terracotta glaze"),
                  ("kothon-mug-ink", "Speckled mug in ink glaze")],
        seo=("Kothon Mug, speckled stoneware", "A sturdy stoneware mug with a bare foot and room for three fingers, 250 or 350 ml.")),
    Product(
        **MAKER, handle="phiale-bowl", title="Phiale Bowl", tags="bowl, stoneware, table",
        story="A shallow bowl with a small boss in the middle, like the one that let a finger hold a libation bowl from below. "
              "At fifteen centimetres it takes soup for one, at twenty-eight a salad for the table. The three sizes nest.",
        facts=["Speckled stoneware, unglazed foot", "15, 21 or 28 cm across", "Nests with the other sizes", CARE],
        sku="ENT-BWL", options={"Glaze": {"Chalk": "CHA", "Sage": "SAG", "Terracotta": "TER", "Ink": "INK"},
                                "Diameter": {"15 cm": "15", "21 cm": "21", "28 cm": "28"}},
        price={"15 cm": 24, "21 cm": 38, "28 cm": 64}, was={("Ink", "28 cm"): 76}, grams={"15 cm": 380, "21 cm": 780, "28 cm": 1620},
        stock=[30, 18, 7, 26, 12, 4, 9, 14, 3, 21, 11, 5],
        shows={"Chalk": "phiale-bowl-chalk", "Sage": "phiale-bowl-sage", "Terracotta": "phiale-bowl-terracotta", "Ink": "phiale-bowl-ink"},
        pictures=[("phiale-bowl-ink", "Shallow bowl in ink glaze"),
                  ("phiale-bowl-scene", "A large ink bowl of lemons, two small bowls behind it"),
                  ("phiale-bowl-chalk", "Shallow bowl in chalk glaze"), ("phiale-bowl-sage", "Shallow bowl in sage glaze"),
                  ("phiale-bowl-terracotta", "Shallow bowl in terracotta glaze")],
        seo=("Phiale Bowl in three nesting sizes", "Shallow stoneware bowls with a boss in the middle; 15, 21 and 28 cm, four glazes.")),
    Product(
        **MAKER, handle="pinax-plate", title="Pinax Plate", tags="plate, stoneware, table",
        story="A flat plate with a soft step before the rim, so sauce stays where it belongs. The rim rises just enough for a thumb to "
              "find it. "
              "Plates are sold singly, because sets break one at a time.",
        facts=["Speckled stoneware", "Side 20 cm, Dinner 27 cm", "Stacks 1.4 cm a plate", CARE],
        sku="ENT-PLT", options={"Glaze": {"Chalk": "CHA", "Sage": "SAG", "Ink": "INK"}, "Size": {"Side": "20", "Dinner": "27"}},
        price={"Side": 22, "Dinner": 32}, grams={"Side": 420, "Dinner": 860}, stock=[54, 66, 31, 38, 24, 0],
        backorder=(("Ink", "Dinner"),),
        shows={"Chalk": "pinax-plate-chalk", "Sage": "pinax-plate-sage", "Ink": "pinax-plate-ink"},
        pictures=[("pinax-plate-chalk", "Chalk plate seen from above"), ("pinax-plate-scene", "A stack of plates with a bowl on top"),
                  ("pinax-plate-sage", "Sage plate seen from above"), ("pinax-plate-ink", "Ink plate seen from above")],
        seo=("Pinax Plate, side and dinner", "Speckled stoneware plates with a stepped rim, sold singly in two sizes.")),
    Product(
        **MAKER, handle="prochous-jug", title="Prochous Jug", tags="jug, stoneware, table, new",
        story="A round-bellied jug with a spout that is pinched while the clay is still soft, so it pours in a narrow stream. "
              "The handle stands clear of the body and balances the jug when it is full. It does as well with wildflowers as with water.",
        facts=["Stoneware, glazed inside and out", "0.75 l, 15 cm high; 1.5 l, 21 cm high", CARE],
        sku="ENT-JUG", options={"Glaze": {"Chalk": "CHA", "Olive": "OLI", "Terracotta": "TER"},
                                "Capacity": {"0.75 l": "07", "1.5 l": "15"}},
        price={"0.75 l": 46, "1.5 l": 62}, grams={"0.75 l": 720, "1.5 l": 1240}, stock=[12, 8, 10, 6, 1, 7],
        shows={"Chalk": "prochous-jug-chalk", "Olive": "prochous-jug-olive", "Terracotta": "prochous-jug-terracotta"},
        pictures=[("prochous-jug-olive", "Stoneware jug in olive glaze"),
                  ("prochous-jug-scene", "A chalk jug filled with olive twigs, a mug beside it"),
                  ("prochous-jug-chalk", "Stoneware jug in chalk glaze"), ("prochous-jug-terracotta", "Stoneware jug in terracotta glaze")],
        seo=("Prochous Jug, 0.75 and 1.5 litres", "A stoneware pouring jug with a pinched spout, in two sizes and three glazes.")),
    Product(
        **MAKER, handle="column-candlestick", title="Column Candlestick", tags="candlestick, stoneware, light, gift",
        story="A small Doric column with two steps, sixteen flutes and a flat capital that catches the wax. "
              "Each is cast in one piece and finished by hand. The three heights look best together, as columns do.",
        facts=["Stoneware with a satin glaze", "12, 18 or 26 cm high", "For candles of 2.2 cm", "Felt under the base"],
        sku="ENT-CND", options={"Glaze": {"Chalk": "CHA", "Ink": "INK"}, "Height": {"12 cm": "12", "18 cm": "18", "26 cm": "26"}},
        price={"12 cm": 26, "18 cm": 34, "26 cm": 44}, grams={"12 cm": 310, "18 cm": 460, "26 cm": 690}, stock=[25, 19, 13, 17, 2, 8],
        shows={"Chalk": "column-candlestick-chalk", "Ink": "column-candlestick-ink"},
        pictures=[("column-candlestick-chalk", "Candlestick shaped like a column, in chalk"),
                  ("column-candlestick-scene", "Three candlesticks of different heights with lit tapers"),
                  ("column-candlestick-ink", "Candlestick shaped like a column, in ink")],
        seo=("Column Candlestick in three heights", "A fluted stoneware candlestick with steps and a capital; 12, 18 and 26 cm.")),
]
