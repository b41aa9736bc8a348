from products import Product

MAKER = dict(vendor="Abacus Kitchen", type="Kitchen")

PRODUCTS = [
    Product(
        **MAKER, handle="abacus-board", title="Abacus Board", tags="board, wood, bread, gift",
        story="A chopping board from a single plank, with a handle that is also the place to hang it up. "
              "The abacus is the flat slab on top of a column, and this is about as plain. Oil it now and then and it darkens slowly "
              "and well.",
        facts=["One plank, 19 mm thick", "Small 28 × 16 cm, Medium 40 × 22 cm, Large 50 × 28 cm", "Finished with plant oil",
               "Wash by hand and dry upright"],
        sku="ABA-BRD", options={"Wood": {"Oak": "OAK", "Walnut": "WAL"}, "Size": {"Small": "S", "Medium": "M", "Large": "L"}},
        price={("Oak", "Small"): 32, ("Oak", "Medium"): 48, ("Oak", "Large"): 69, ("Walnut", "Small"): 38, ("Walnut", "Medium"): 58,
               ("Walnut", "Large"): 84},
        grams={"Small": 560, "Medium": 1180, "Large": 1940}, stock=[24, 31, 12, 15, 3, 6], barcodes=True,
        shows={"Oak": "abacus-board-oak", "Walnut": "abacus-board-walnut"},
        pictures=[("abacus-board-oak", "Oak chopping board with a handle"),
                  ("abacus-board-scene", "A walnut board with a loaf of bread, a lemon and a twig"),
                  ("abacus-board-walnut", "Walnut chopping board with a handle")],
        seo=("Abacus Board, oak or walnut", "A chopping board cut from one plank with a handle to hang it by, in three sizes.")),
    Product(
        **MAKER, handle="drum-mill", title="Drum Mill", tags="mill, wood, pepper, table",
        story="Columns were built from stone drums, one on another; this mill is two of them, turned from one piece of wood so that the "
              "grain runs through. "
              "Turn the upper drum to grind, turn the brass knob to set how fine. The same mill takes pepper or coarse salt.",
        facts=["Oak, walnut or black-stained oak", "20 or 26 cm high", "Ceramic grinder", "Comes empty"],
        sku="ABA-MIL", options={"Wood": {"Oak": "OAK", "Walnut": "WAL", "Black": "BLK"}, "Height": {"20 cm": "20", "26 cm": "26"}},
        price={"20 cm": 45, "26 cm": 56}, grams={"20 cm": 340, "26 cm": 450}, stock=[18, 14, 11, 9, 16, 0],
        shows={"Oak": "drum-mill-oak", "Walnut": "drum-mill-walnut", "Black": "drum-mill-black"},
        pictures=[("drum-mill-walnut", "Pepper mill in walnut with a brass knob"),
                  ("drum-mill-scene", "Two mills and a bowl of salt in window light"),
                  ("drum-mill-oak", "Pepper mill in oak"), ("drum-mill-black", "Pepper mill in black-stained oak")],
        seo=("Drum Mill for pepper or salt", "A turned wooden mill with a ceramic grinder and a brass knob, 20 or 26 cm.")),
    Product(
        **MAKER, handle="hearth-kettle", title="Hearth Kettle", tags="kettle, enamel, tea",
        story="An enamel kettle with a wide base and a long spout that pours where you look. "
              "The handle is wrapped in beech where the hand goes. It does not whistle; it is the kind one keeps an eye on.",
        facts=["Enamelled steel, beech grip", "2 litres", "For gas, electric and induction hobs", "22 cm high with the handle up"],
        sku="ABA-KTL", options={"Colour": {"Sage": "SAG", "Chalk": "CHA", "Terracotta": "TER"}},
        price=79, was={"Terracotta": 92}, grams=1350, stock=[13, 17, 4], barcodes=True,
        shows={"Sage": "hearth-kettle-sage", "Chalk": "hearth-kettle-chalk", "Terracotta": "hearth-kettle-terracotta"},
        pictures=[("hearth-kettle-sage", "Enamel kettle in sage with a wooden grip"),
                  ("hearth-kettle-scene", "The kettle steaming before a niche, a mug beside it"),
                  ("hearth-kettle-chalk", "Enamel kettle in chalk"), ("hearth-kettle-terracotta", "Enamel kettle in terracotta")],
        seo=("Hearth Kettle, two-litre enamel", "A two-litre enamel kettle with a beech grip for every kind of hob.")),
    Product(
        **MAKER, handle="krene-carafe", title="Krene Carafe", tags="carafe, glass, water, table",
        story="A carafe for the table or the bedside, with a tumbler of the same glass. A krene was the fountain house where the town "
              "met to fill its jars. "
              "The neck is wide enough for ice and for a bottle brush.",
        facts=["Mouth-blown glass", "Carafe 1 litre, 24 cm high", "Tumbler 0.3 litre", "Wash by hand"],
        sku="ABA-CRF", options={"Glass": {"Clear": "CLR", "Smoke": "SMK"}, "Set": {"With one tumbler": "1", "With four tumblers": "4"}},
        price={("Clear", "With one tumbler"): 42, ("Clear", "With four tumblers"): 74, ("Smoke", "With one tumbler"): 46,
               ("Smoke", "With four tumblers"): 82},
        grams={"With one tumbler": 940, "With four tumblers": 1720}, stock=[20, 8, 11, 2],
        shows={"Clear": "krene-carafe-clear", "Smoke": "krene-carafe-smoke"},
        pictures=[("krene-carafe-clear", "Clear glass carafe and tumbler with water"),
                  ("krene-carafe-scene", "Carafe, tumbler and two lemons in window light"),
                  ("krene-carafe-smoke", "Smoke-coloured carafe and tumbler")],
        seo=("Krene Carafe with tumblers", "A mouth-blown one-litre carafe with one or four matching tumblers.")),
    Product(
        **MAKER, handle="marble-mortar", title="Marble Mortar", tags="mortar, stone, herbs",
        story="Heavy, slow and better at its one job than anything with a plug. The inside is left rough so that garlic and thyme have "
              "something to catch on. "
              "Two ears on the rim let you hold it still.",
        facts=["White marble with grey veins, each one different", "With pestle", "14 cm or 18 cm across", "Rinse with water only"],
        sku="ABA-MRT", options={"Diameter": {"14 cm": "14", "18 cm": "18"}},
        price={"14 cm": 54, "18 cm": 78}, grams={"14 cm": 2900, "18 cm": 4650}, stock=[9, 3],
        pictures=[("marble-mortar", "Marble mortar with its pestle"), ("marble-mortar-scene", "The mortar with thyme, salt and a lemon")],
        seo=("Marble Mortar and pestle", "A heavy mortar of white marble with a pestle, 14 or 18 cm across.")),
    Product(
        **MAKER, handle="hestia-casserole", title="Hestia Casserole", tags="casserole, cast-iron, enamel, oven",
        story="A cast-iron pot for the stews and beans that want three hours and no attention, named for the goddess of the hearth. "
              "The lid is heavy and its underside gently domed, so the steam runs back into the pot. It goes from the hob to the oven "
              "to the table.",
        facts=["Enamelled cast iron, brass knob", "3.2 l, 24 cm across; 5.5 l, 28 cm across", "Oven-proof to 250 °C",
               "For every hob, including induction"],
        sku="ABA-CAS", options={"Colour": {"Ink": "INK", "Olive": "OLI", "Terracotta": "TER"}, "Capacity": {"3.2 l": "32", "5.5 l": "55"}},
        price={"3.2 l": 189, "5.5 l": 239}, was={("Olive", "3.2 l"): 219, ("Olive", "5.5 l"): 279}, grams={"3.2 l": 4300, "5.5 l": 6100},
        stock=[7, 5, 10, 6, 8, 1], barcodes=True,
        shows={"Ink": "hestia-casserole-ink", "Olive": "hestia-casserole-olive", "Terracotta": "hestia-casserole-terracotta"},
        pictures=[("hestia-casserole-terracotta", "Terracotta casserole with a brass knob"),
                  ("hestia-casserole-scene", "The casserole on a board with a wooden spoon and a folded cloth"),
                  ("hestia-casserole-ink", "Ink casserole with a brass knob"),
                  ("hestia-casserole-olive", "Olive casserole with a brass knob")],
        seo=("Hestia Casserole, enamelled cast iron", "A cast-iron casserole of 3.2 or 5.5 litres in three enamel colours.")),
    Product(
        vendor="Entasis", type="Kitchen", handle="meander-jar", title="Meander Jar", tags="jar, stoneware, storage, new",
        story="A straight-sided jar for coffee, rice or biscuits, with a key pattern pressed into the glaze by a roller. "
              "The oak lid sits on a cork ring and lifts off by a leather loop. Three sizes line up on a shelf of ordinary depth.",
        facts=["Speckled stoneware, oak lid", "0.6, 1.2 or 2.4 litres", "11 to 13 cm across", "Jar dishwasher safe, lid by hand"],
        sku="ENT-JAR", options={"Glaze": {"Chalk": "CHA", "Sage": "SAG", "Ochre": "OCH"},
                                "Capacity": {"0.6 l": "06", "1.2 l": "12", "2.4 l": "24"}},
        price={"0.6 l": 32, "1.2 l": 42, "2.4 l": 56}, grams={"0.6 l": 620, "1.2 l": 980, "2.4 l": 1560},
        stock=[16, 20, 9, 12, 14, 7, 0, 6, 3], backorder=(("Ochre", "0.6 l"),),
        shows={"Chalk": "meander-jar-chalk", "Sage": "meander-jar-sage", "Ochre": "meander-jar-ochre"},
        pictures=[("meander-jar-chalk", "Chalk storage jar with a key pattern and an oak lid"),
                  ("meander-jar-scene", "Three jars of different sizes and colours in a row"),
                  ("meander-jar-sage", "Sage storage jar with a key pattern"),
                  ("meander-jar-ochre", "Ochre storage jar with a key pattern")],
        seo=("Meander Jar with an oak lid", "Stoneware storage jars with a key pattern and an oak lid; 0.6, 1.2 and 2.4 litres.")),
]
