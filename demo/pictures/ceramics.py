from drawing.backdrop import arch, branch, colonnade, sunlight
from drawing.ceramics import amphora, candlestick, doric_vase, kothon_mug, phiale_bowl, pinax_plate, prochous_jug
from drawing.colour import CHALK, INK, OLIVE, SAGE, STONE, TERRACOTTA, WAX, matte
from drawing.kitchen import steam
from drawing.lighting import flame
from drawing.outdoors import sprig
from drawing.pantry import lemon
from drawing.solid import placed, prism
from drawing.vector import rounded
from pictures.setting import above, evening, lit, place, plain

GLAZES = {"chalk": CHALK, "terracotta": TERRACOTTA, "olive": OLIVE, "ink": INK, "sage": SAGE}
COFFEE = "#3b2a20"


def pictures():
    for name in ("chalk", "terracotta", "olive", "ink"):
        yield f"doric-vase-{name}", lambda c=GLAZES[name]: plain("ceramics", doric_vase(c), 33, (1, 11.6, 0))
    yield "doric-vase-detail", lambda: plain("ceramics", doric_vase(TERRACOTTA), 13.5, (1.2, 17.2, 0), 10)
    yield "doric-vase-scene", vase_scene
    for name in ("chalk", "terracotta", "ink"):
        yield f"amphora-vase-{name}", lambda c=GLAZES[name]: plain("ceramics", amphora(c), 44, (1, 15.8, 0))
    yield "amphora-vase-scene", amphora_scene
    for name in ("chalk", "sage", "terracotta", "ink"):
        yield f"kothon-mug-{name}", lambda c=GLAZES[name]: plain("ceramics", kothon_mug(c), 20, (.8, 4.2, 0), 20)
    yield "kothon-mug-scene", mug_scene
    for name in ("chalk", "sage", "terracotta", "ink"):
        yield f"phiale-bowl-{name}", lambda c=GLAZES[name]: plain("ceramics", phiale_bowl(c), 31, (1, 2.6, 0), 30)
    yield "phiale-bowl-scene", bowl_scene
    for name in ("chalk", "sage", "ink"):
        yield f"pinax-plate-{name}", lambda c=GLAZES[name]: plate(c)
    yield "pinax-plate-scene", plate_scene
    for name in ("chalk", "olive", "terracotta"):
        yield f"prochous-jug-{name}", lambda c=GLAZES[name]: plain("ceramics", prochous_jug(c), 33, (.6, 9.6, 0), 15)
    yield "prochous-jug-scene", jug_scene
    for name in ("chalk", "ink"):
        yield f"column-candlestick-{name}", lambda c=GLAZES[name]: plain("ceramics", candlestick(c, 18), 28, (.8, 8.6, 0), 16)
    yield "column-candlestick-scene", candle_scene


def olive_twigs(at, seed, count=3, length=24):
    faces = []
    for k in range(count):
        faces += sprig(at, (-.42 + .42 * k, 1, .25 - .2 * k), length - 3 * (k % 2), seed + k, curl=.8)
    return faces


def vase_scene():
    stage = place("ceramics", 62, (2, 20, 0), 11)
    arch(stage, .5, .66, .09, "ceramics")
    return stage.group(placed(olive_twigs((0, 20, 0), 4), x=-5), placed(doric_vase(TERRACOTTA), x=-5),
                       placed(doric_vase(CHALK, tall=False), x=11, z=4))


def amphora_scene():
    stage = place("noon", 66, (4, 25, 0), 9, wall=26)
    colonnade(stage, "noon", ((.93, .30),), .8)
    sunlight(stage, .06, .10, .46, .42)
    branch(stage, -.04, .30, .62, .12, 8)
    plinth = prism(rounded(24, 20, .6), 0, 15, matte(STONE), .4)
    return stage.group(placed(plinth, turn=-12)).add(placed(amphora(INK), y=15), 2, on=15)


def mug_scene():
    stage = place("ceramics", 33, (1, 6, 0), 18)
    sunlight(stage, .10, .02, .5, .32)
    branch(stage, .02, .20, .60, .1, 3)
    stage.group(placed(kothon_mug(CHALK, drink=COFFEE), x=6.5, z=-5, turn=20), placed(kothon_mug(SAGE, drink=COFFEE), x=-4.5, z=3))
    steam(stage, (-4.5, 9.5, 3), 9, 2)
    return stage


def bowl_scene():
    stage = place("ceramics", 46, (1, 7.5, 0), 22)
    branch(stage, -.05, .12, .7, .2, 12)
    fruit = []
    for k, (x, y, z) in enumerate(((-3.4, 1.8, -1), (3.2, 1.8, -1.4), (0, 2.2, 2.4), (.2, 5.4, 0))):
        fruit += placed(lemon(.94, k), x=x, y=y, z=z)
    return stage.group(placed(phiale_bowl(CHALK, 15) + placed(phiale_bowl(SAGE, 15), y=2.4), x=13, z=-9),
                       placed(phiale_bowl(INK, 28) + fruit, x=-4, z=2))


def plate(colour):
    return above("ceramics", 37, tilt=58).add(pinax_plate(colour))


def plate_scene():
    stage = place("ceramics", 40, (0, 7.5, 0), 17)
    sunlight(stage, .30, .06, .46, .34)
    stack = []
    for k, colour in enumerate((INK, INK, SAGE, CHALK)):
        stack += placed(pinax_plate(colour, 27 if k < 3 else 20), y=1.35 * k)
    return stage.group(placed(stack, x=-2), placed(phiale_bowl(CHALK, 15), x=-2, y=5.3))


def jug_scene():
    stage = place("ceramics", 50, (1, 14, 0), 14)
    arch(stage, .47, .70, .10, "ceramics")
    return stage.group(placed(olive_twigs((0, 18, 0), 21, 4, 19), x=-3), placed(prochous_jug(CHALK), x=-3),
                       placed(kothon_mug(OLIVE), x=12.5, z=5, turn=-35))


def candle_scene():
    stage = evening(66, (1, 24, 0), (0, 34, 0), 12, radius=46, strength=.42)
    for k, (x, z, h) in enumerate(((-11, 0, 18), (1, -3, 26), (12, 2, 12))):
        stage.add(placed(candlestick(CHALK, h, WAX), x=x, z=z), 2 + k, below=1)
        stage.add(placed(flame((.15, h + 18.9, 0)), x=x, z=z), 9, shadow=0)
    for x, h in ((-11, 38.5), (1, 46.5), (12, 32.5)):
        lit(stage, (x, h, 0), 15, .5)
    return stage
