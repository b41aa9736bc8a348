from products import Product

MAKER = dict(vendor="Agora Pantry", type="Pantry")

PRODUCTS = [
    Product(
        **MAKER, handle="agora-olive-oil", title="Olive Oil", tags="olive-oil, larder, gift",
        story="Oil from Koroneiki olives, green and a little peppery, for salads and for bread. The bottle is for the table and the tin "
              "refills it. "
              "Keep it dark and finish it within the year.",
        facts=["Koroneiki olives", "Bottles of 250 and 500 ml, tin of 3 l", "Cork stopper with a pourer",
               "Store below 20 °C, away from light"],
        sku="AGO-OIL", options={"Size": {"250 ml bottle": "250", "500 ml bottle": "500", "3 l tin": "3000"}},
        price={"250 ml bottle": 9.5, "500 ml bottle": 15.9, "3 l tin": 64},
        grams={"250 ml bottle": 520, "500 ml bottle": 910, "3 l tin": 3150},
        stock=[60, 84, 12], barcodes=True,
        shows={"250 ml bottle": "agora-olive-oil-bottle", "500 ml bottle": "agora-olive-oil-bottle", "3 l tin": "agora-olive-oil-tin"},
        pictures=[("agora-olive-oil-bottle", "Dark green bottle of olive oil with a cork"),
                  ("agora-olive-oil-scene", "A bottle, a tin, a small bowl and an olive twig"),
                  ("agora-olive-oil-tin", "Three-litre tin of olive oil")],
        seo=("Olive Oil from Koroneiki olives", "Green, peppery olive oil in bottles of 250 and 500 ml and a three-litre tin.")),
    Product(
        **MAKER, handle="thyme-honey", title="Thyme Honey", tags="honey, larder, under-25, gift",
        story="Dark gold and runny, from hives that stand on a slope of wild thyme. It tastes of resin first and of honey second. "
              "If it sets in the cupboard, stand the jar in warm water.",
        facts=["Honey, nothing else", "250 g or 450 g", "Glass jar with a metal lid"],
        sku="AGO-HON", options={"Weight": {"250 g": "250", "450 g": "450"}},
        price={"250 g": 9.8, "450 g": 15.5}, grams={"250 g": 430, "450 g": 720}, stock=[38, 26], barcodes=True,
        pictures=[("thyme-honey", "Jar of honey with a gold lid"),
                  ("thyme-honey-scene", "Two jars of honey and a wooden dipper before a niche")],
        seo=("Thyme Honey, 250 or 450 g", "Dark gold honey from slopes of wild thyme, in jars of 250 and 450 g.")),
    Product(
        **MAKER, handle="flake-salt", title="Flake Salt", tags="salt, larder, under-25, gift",
        story="Thin, crisp flakes to crush over the plate at the last moment. They come in a small stoneware pot with an oak stopper, "
              "made for us by Entasis; "
              "after that, the paper refill will do.",
        facts=["Sea salt", "180 g in a stoneware pot, or a 200 g paper refill", "Pot 11 cm high"],
        sku="AGO-SLT", options={"Format": {"Stoneware pot": "POT", "Refill": "REF"}},
        price={"Stoneware pot": 19.5, "Refill": 5.9}, grams={"Stoneware pot": 640, "Refill": 215}, stock=[19, 73],
        pictures=[("flake-salt", "Stoneware pot of salt with an oak stopper"),
                  ("flake-salt-scene", "The salt pot with a lemon, a spoon and a heap of flakes")],
        seo=("Flake Salt in a stoneware pot", "Crisp sea salt flakes in a small stoneware pot, or as a paper refill.")),
    Product(
        **MAKER, handle="mountain-tea", title="Mountain Tea", tags="tea, herbs, larder, under-25",
        story="Whole dried stems, as they are cut, to be broken into the pot. Sideritis is the shepherds' tea: mild, flowery, a little "
              "like straw. Sage is stronger, Verbena smells of lemon. "
              "Simmer for five minutes rather than steep.",
        facts=["Dried herbs, no caffeine", "40 g, about 15 pots", "Resealable paper bag"],
        sku="AGO-TEA", options={"Herb": {"Sideritis": "SID", "Sage": "SAG", "Verbena": "VER"}},
        price=8.5, grams=75, stock=[45, 30, 3],
        shows={"Sideritis": "mountain-tea-mountain", "Sage": "mountain-tea-sage", "Verbena": "mountain-tea-verbena"},
        pictures=[("mountain-tea-mountain", "Paper bag of sideritis tea"),
                  ("mountain-tea-scene", "A bag of tea, a steaming mug and a dried stem"),
                  ("mountain-tea-sage", "Paper bag of sage tea"), ("mountain-tea-verbena", "Paper bag of verbena tea")],
        seo=("Mountain Tea, whole dried herbs", "Whole stems of sideritis, sage or verbena for the pot, 40 g in a paper bag.")),
    Product(
        **MAKER, handle="orchard-preserve", title="Orchard Preserve", tags="preserve, fruit, larder, under-25",
        story="Whole fruit cooked slowly in syrup until it is just translucent, the kind served on a small plate with a glass of water. "
              "Fig for cheese, apricot for breakfast, bergamot for yoghurt. "
              "The cloth on the lid is cotton, and worth keeping.",
        facts=["Fruit, sugar, lemon juice", "300 g", "Refrigerate after opening"],
        sku="AGO-PRE", options={"Fruit": {"Fig": "FIG", "Apricot": "APR", "Bergamot": "BER"}},
        price=7.9, was={"Apricot": 9.2}, grams=520, stock=[33, 41, 0],
        shows={"Fig": "orchard-preserve-fig", "Apricot": "orchard-preserve-apricot", "Bergamot": "orchard-preserve-bergamot"},
        pictures=[("orchard-preserve-fig", "Jar of fig preserve under a chalk cloth"),
                  ("orchard-preserve-scene", "Three jars of preserve with figs and a spoon"),
                  ("orchard-preserve-apricot", "Jar of apricot preserve under a sage cloth"),
                  ("orchard-preserve-bergamot", "Jar of bergamot preserve under a terracotta cloth")],
        seo=("Orchard Preserve, whole fruit", "Whole fig, apricot or bergamot cooked in syrup, in a 300 g jar.")),
]
