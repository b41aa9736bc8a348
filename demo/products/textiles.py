from products import Product

MAKER = dict(vendor="Peristyle Weavers", type="Textiles")

PRODUCTS = [
    Product(
        **MAKER, handle="linen-tea-towel", title="Linen Tea Towel, Set of Two", tags="linen, kitchen, gift",
        story="Two tea towels in washed linen with three woven stripes at one end. Linen is the cloth for glasses, and after a day on "
              "the rod it is ready for more. "
              "They start a little stiff and soften with every wash.",
        facts=["Pure linen, 190 g/m²", "46 × 66 cm each", "Loop for hanging", "Machine wash at 60 °C"],
        sku="PER-TEA", options={"Stripe": {"Aegean": "AEG", "Terracotta": "TER", "Olive": "OLI"}},
        price=28, grams=170, stock=[40, 33, 27], barcodes=True,
        shows={"Aegean": "linen-tea-towel-aegean", "Terracotta": "linen-tea-towel-terracotta", "Olive": "linen-tea-towel-olive"},
        pictures=[("linen-tea-towel-aegean", "Linen towel with blue stripes on a wooden rod"),
                  ("linen-tea-towel-scene", "Folded tea towels beside a jug and a lemon"),
                  ("linen-tea-towel-terracotta", "Linen towel with terracotta stripes"),
                  ("linen-tea-towel-olive", "Linen towel with olive stripes")],
        seo=("Linen Tea Towels, set of two", "Two washed linen tea towels with woven stripes, 46 × 66 cm.")),
    Product(
        **MAKER, handle="meander-cushion", title="Meander Cushion", tags="cushion, cotton, embroidery, new",
        story="A heavy cotton cushion with a key pattern stitched in one unbroken line around the front. "
              "The back is plain, with a concealed zip along the lower edge. Take it with a feather pad, or as a cover for one you "
              "already have.",
        facts=["Cotton canvas, cotton thread", "46 × 46 cm or 50 × 34 cm", "Pad: duck feather in cotton", "Cover machine wash at 40 °C"],
        sku="PER-CUS", options={"Colour": {"Aegean": "AEG", "Terracotta": "TER", "Sand": "SAN"},
                                "Size": {"46 × 46 cm": "46", "50 × 34 cm": "50"},
                                "Filling": {"Feather pad": "F", "Cover only": "C"}},
        price={("Aegean", "46 × 46 cm", "Feather pad"): 64, ("Terracotta", "46 × 46 cm", "Feather pad"): 64,
               ("Sand", "46 × 46 cm", "Feather pad"): 64,
               ("Aegean", "50 × 34 cm", "Feather pad"): 58, ("Terracotta", "50 × 34 cm", "Feather pad"): 58,
               ("Sand", "50 × 34 cm", "Feather pad"): 58, "Cover only": 46},
        grams={"Feather pad": 880, "Cover only": 290}, stock=[12, 19, 8, 11, 14, 16, 5, 9, 10, 13, 0, 2],
        shows={"Aegean": "meander-cushion-aegean", "Terracotta": "meander-cushion-terracotta", "Sand": "meander-cushion-sand"},
        pictures=[("meander-cushion-aegean", "Blue cushion with a stitched key pattern"),
                  ("meander-cushion-scene", "Two cushions on an oak bench in window light"),
                  ("meander-cushion-terracotta", "Terracotta cushion with a stitched key pattern"),
                  ("meander-cushion-sand", "Sand cushion with a stitched key pattern")],
        seo=("Meander Cushion, embroidered cotton",
             "A cotton canvas cushion with an embroidered key pattern, with or without a feather pad.")),
    Product(
        **MAKER, handle="portico-throw", title="Portico Throw", tags="throw, wool, winter",
        story="A lambswool throw for the hour when it is too warm to go in and too cool to stay out. Woven in a plain twill and brushed "
              "once, so it has some weight and no itch. "
              "The fringe is knotted by hand.",
        facts=["Lambswool", "140 × 190 cm", "Hand-knotted fringe", "Wool cycle or dry clean"],
        sku="PER-THR", options={"Colour": {"Ochre": "OCH", "Charcoal": "CHR", "Sage": "SAG"}},
        price={"Ochre": 149, "Sage": 149, "Charcoal": 129}, was={"Charcoal": 149}, grams=1150, stock=[9, 15, 3], barcodes=True,
        shows={"Ochre": "portico-throw-ochre", "Charcoal": "portico-throw-charcoal", "Sage": "portico-throw-sage"},
        pictures=[("portico-throw-ochre", "Ochre wool throw, folded"),
                  ("portico-throw-scene", "The throw on an oak bench, a candle beside it"),
                  ("portico-throw-charcoal", "Charcoal wool throw, folded"), ("portico-throw-sage", "Sage wool throw, folded")],
        seo=("Portico Throw in lambswool", "A brushed lambswool throw with a hand-knotted fringe, 140 × 190 cm.")),
    Product(
        **MAKER, handle="workshop-apron", title="Workshop Apron", tags="apron, canvas, kitchen, gift",
        story="An apron in the canvas our own weavers wear, with straps of vegetable-tanned leather that unclip before washing. "
              "One wide pocket sits where the hands expect it. The long one reaches below the knee.",
        facts=["Cotton canvas, leather straps", "Regular 86 cm, Long 98 cm", "Straps adjust by 30 cm", "Canvas machine wash at 40 °C"],
        sku="PER-APR", options={"Colour": {"Olive": "OLI", "Ink": "INK", "Chalk": "CHA"}, "Length": {"Regular": "R", "Long": "L"}},
        price={"Regular": 68, "Long": 72}, grams={"Regular": 540, "Long": 610}, stock=[14, 6, 12, 8, 3, 0],
        shows={"Olive": "workshop-apron-olive", "Ink": "workshop-apron-ink", "Chalk": "workshop-apron-chalk"},
        pictures=[("workshop-apron-olive", "Olive canvas apron with leather straps"),
                  ("workshop-apron-detail", "The stitched pocket of the apron"),
                  ("workshop-apron-ink", "Ink canvas apron with leather straps"),
                  ("workshop-apron-chalk", "Chalk canvas apron with leather straps")],
        seo=("Workshop Apron in canvas and leather", "A cotton canvas apron with leather straps and one wide pocket, in two lengths.")),
    Product(
        **MAKER, handle="stylobate-runner", title="Stylobate Runner", tags="runner, linen, table",
        story="The stylobate is the step a row of columns stands on, and this is the one for plates. A linen runner with two woven "
              "borders down its length and a short fringe at both ends. "
              "It lies flat without ironing if you smooth it while damp.",
        facts=["Pure linen", "34 cm wide", "150 cm or 200 cm long, with fringe", "Machine wash at 40 °C"],
        sku="PER-RUN", options={"Stripe": {"Aegean": "AEG", "Olive": "OLI"}, "Length": {"150 cm": "150", "200 cm": "200"}},
        price={"150 cm": 58, "200 cm": 72}, grams={"150 cm": 210, "200 cm": 280}, stock=[11, 7, 9, 4],
        shows={"Aegean": "stylobate-runner-aegean", "Olive": "stylobate-runner-olive"},
        pictures=[("stylobate-runner-aegean", "Linen runner with blue borders on an oak table"),
                  ("stylobate-runner-scene", "The runner with candlesticks and a bowl of lemons"),
                  ("stylobate-runner-olive", "Linen runner with olive borders on an oak table")],
        seo=("Stylobate Runner, striped linen", "A linen table runner with woven borders and a fringe, 150 or 200 cm.")),
    Product(
        **MAKER, handle="loutron-towel", title="Loutron Towel", tags="towel, cotton, bath",
        story="A towel with a flat-woven side for the face and looped cotton on the other. It is thick enough to be pleasant and thin "
              "enough to dry on a cold day. "
              "The band at the end carries a fine stripe in the same yarn.",
        facts=["Cotton, 480 g/m²", "Hand 50 × 90, Bath 70 × 140, Sheet 100 × 160 cm", "Loop for hanging", "Machine wash at 60 °C"],
        sku="PER-TWL", options={"Colour": {"Chalk": "CHA", "Rose": "ROS", "Sage": "SAG"}, "Size": {"Hand": "H", "Bath": "B", "Sheet": "X"}},
        price={"Hand": 19, "Bath": 39, "Sheet": 59}, was={("Rose", "Sheet"): 69}, grams={"Hand": 220, "Bath": 480, "Sheet": 780},
        stock=[44, 36, 15, 28, 22, 6, 31, 25, 2],
        shows={"Chalk": "loutron-towel-chalk", "Rose": "loutron-towel-rose", "Sage": "loutron-towel-sage"},
        pictures=[("loutron-towel-rose", "Three rose towels, folded"),
                  ("loutron-towel-scene", "Towels in three colours on a walnut stool with a candle"),
                  ("loutron-towel-chalk", "Three chalk towels, folded"), ("loutron-towel-sage", "Three sage towels, folded")],
        seo=("Loutron Towel in three sizes", "Cotton towels with a flat and a looped side: hand, bath and sheet.")),
]
