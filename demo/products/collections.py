"""Hand-picked shelves. Handles are checked by `check.py`."""

COLLECTIONS = [
    dict(title="New this season", slug="new-this-season",
         descriptionHtml="<p>What came out of the kilns, off the looms and through the door since summer.</p>",
         productHandles=["doric-vase", "pharos-lamp", "hodos-backpack", "meander-cushion", "prochous-jug", "deltos-notebook", "spring-flask", "meander-jar"]),
    dict(title="Gifts", slug="gifts",
         descriptionHtml="<p>Things that wrap well and that people use. Most of them fit into a shoebox.</p>",
         productHandles=["cella-candle", "kothon-mug", "letter-set", "six-pencils", "column-candlestick", "kalamos-pen", "linen-tea-towel", "pera-pouch",
                         "thyme-honey", "agora-olive-oil", "pharos-lamp", "abacus-board"]),
    dict(title="Under 25 euros", slug="under-25-euros",
         descriptionHtml="<p>Small things, from a jar of fig preserve to a good notebook.</p>",
         productHandles=["skene-camp-mug", "deltos-notebook", "six-pencils", "letter-set", "beeswax-tapers", "thyme-honey", "flake-salt", "mountain-tea", "orchard-preserve"]),
    dict(title="The long table", slug="the-long-table",
         descriptionHtml="<p>Plates, bowls, linen and light for a table where nobody gets up early.</p>",
         productHandles=["pinax-plate", "phiale-bowl", "prochous-jug", "krene-carafe", "stylobate-runner", "column-candlestick", "beeswax-tapers", "drum-mill",
                         "hestia-casserole", "tholos-pendant"]),
    dict(title="Out of doors", slug="out-of-doors",
         descriptionHtml="<p>For the balcony, the garden and the road between them.</p>",
         productHandles=["meadow-blanket", "skene-camp-mug", "spring-flask", "diphros-stool", "hydria-can", "peristyle-planter", "porch-lantern", "hodos-backpack", "pharos-lamp"]),
    dict(title="A quiet desk", slug="a-quiet-desk",
         descriptionHtml="<p>Paper, a pen, a lamp and a cup: what is needed and little else.</p>",
         productHandles=["deltos-notebook", "kalamos-pen", "six-pencils", "plinth-tray", "letter-set", "capital-lamp", "kothon-mug", "cella-candle"]),
]
