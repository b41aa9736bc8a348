from drawing.backdrop import branch, colonnade, sunlight
from drawing.ceramics import candlestick, phiale_bowl, prochous_jug
from drawing.colour import AEGEAN, CHALK, CHARCOAL, INK, LEATHER, OAK, OCHRE, OLIVE, ROSE, SAGE, SAND, STONE, TERRACOTTA, WALNUT, WAX, mix
from drawing.lighting import candle
from drawing.pantry import lemon
from drawing.solid import placed
from drawing.sewn import apron, cushion
from drawing.textiles import folded, fringe, hanging, rod, runner
from drawing.wood import plank, stool
from pictures.setting import place, plain

TEA_TOWELS = {"aegean": (CHALK, AEGEAN), "terracotta": (CHALK, TERRACOTTA), "olive": (CHALK, OLIVE)}
CUSHIONS = {"aegean": (AEGEAN, CHALK), "terracotta": (TERRACOTTA, CHALK), "sand": (SAND, INK)}
STRIPES = ((.80, .83), (.845, .855), (.87, .90))


def pictures():
    for name, (cloth, stripe) in TEA_TOWELS.items():
        yield f"linen-tea-towel-{name}", lambda c=cloth, s=stripe: tea_towel(c, s)
    yield "linen-tea-towel-scene", tea_towel_scene
    for name, (cloth, thread) in CUSHIONS.items():
        yield f"meander-cushion-{name}", lambda c=cloth, t=thread: plain("textiles", placed(cushion(c, t), tip=-8, turn=-14), 74,
                                                                         (0, 23, 0))
    yield "meander-cushion-scene", cushion_scene
    for name, colour in (("ochre", OCHRE), ("charcoal", CHARCOAL), ("sage", SAGE)):
        yield f"portico-throw-{name}", lambda c=colour: plain("textiles", placed(throw(c), turn=-24), 60, (0, 7, 0), 22)
    yield "portico-throw-scene", throw_scene
    for name, colour, strap in (("olive", OLIVE, LEATHER), ("ink", INK, LEATHER), ("chalk", CHALK, LEATHER)):
        yield f"workshop-apron-{name}", lambda c=colour, s=strap: hung(placed(apron(c, s), y=80), 116, (0, 132, 0))
    yield "workshop-apron-detail", lambda: hung(placed(apron(OLIVE, LEATHER), y=80), 46, (2, 121, 0))
    for name, stripe in (("aegean", AEGEAN), ("olive", OLIVE)):
        yield f"stylobate-runner-{name}", lambda s=stripe: laid_runner(s)
    yield "stylobate-runner-scene", runner_scene
    for name, colour in (("chalk", CHALK), ("rose", ROSE), ("sage", SAGE)):
        yield f"loutron-towel-{name}", lambda c=colour: plain("textiles", placed(towels((c, c, c)), turn=-28), 54, (0, 7.5, 0), 20)
    yield "loutron-towel-scene", towel_scene


def hung(faces, span, aim):
    """Against the wall, out of sight of the floor."""
    return plain("textiles", faces, span, aim, 8, 3.4, shadow=.8)


def tea_towel(cloth, stripe):
    return hung(placed(hanging(46, 66, cloth, stripe, STRIPES, gather=.1), y=106) + placed(rod(58), y=106.4), 76, (0, 76, 0))


def tea_towel_scene():
    stage = place("textiles", 52, (0, 11, 0), 20)
    sunlight(stage, .16, .03, .5, .32)
    pile = []
    for k, stripe in enumerate((OLIVE, TERRACOTTA, AEGEAN)):
        pile += placed(folded(26 - k * .6, 18, 3.0, CHALK, 2, stripe, ((.08, .11), (.125, .135), (.15, .18)), k), y=2.9 * k)
    return stage.group(placed(prochous_jug(CHALK), x=-11, z=-9), placed(pile, x=5, z=4, turn=-22), placed(lemon(1, 2), x=-13, z=10))


def bench():
    return stool(OAK, 96, 40, 40)


def throw(colour):
    faces = []
    for k in range(3):
        faces += placed(folded(44, 30, 5.2, colour, 2, seed=k), y=5 * k)
    return faces + fringe(40.5, colour, 10.3, 15.0, 6.4, count=62)


def cushion_scene():
    stage = place("textiles", 116, (0, 46, 0), 12, wall=26)
    sunlight(stage, .30, .04, .5, .38)
    stage.add(bench())
    one = placed(cushion(TERRACOTTA, CHALK, 46, 46), tip=-10, turn=-10)
    two = placed(cushion(SAND, INK, 50, 34), tip=-12, turn=8)
    return stage.add(placed(one, x=-19, y=39, z=-4), 1, on=40).add(placed(two, x=15, y=39, z=2), 2, on=40, below=1)


def throw_scene():
    stage = place("textiles", 112, (0, 40, 0), 14, wall=26)
    colonnade(stage, "textiles", ((.10, .26),), .75)
    stage.add(bench())
    return stage.add(placed(throw(OCHRE), x=-8, y=40, turn=-12), 1, on=40).add(placed(candle(CHALK, "THYME"), x=32, y=40, z=2), 2, on=40,
                                                                               below=1)


def table_top(stage):
    return stage.add(plank(OAK, 150, 90, 4, seed=5))


def laid_runner(stripe):
    stage = place("textiles", 66, (0, -8, 10), 40, wall=48)
    return table_top(stage).add(runner(CHALK, stripe, 34, 96, 45), 1, shadow=0)


def runner_scene():
    stage = place("textiles", 84, (0, 2, 10), 26, wall=48)
    branch(stage, -.02, .06, .7, .2, 15)
    table_top(stage).add(runner(CHALK, AEGEAN, 34, 96, 45), 1, shadow=0)
    fruit = [f for k, (x, z) in enumerate(((-3.6, -1), (3.4, -2), (0, 3))) for f in placed(lemon(.94, k), x=x, y=1.8, z=z)]
    return stage.group(placed(candlestick(CHALK, 22, WAX), x=-33, z=-4), placed(candlestick(CHALK, 15, WAX), x=-24.5, z=-12),
                       placed(phiale_bowl(SAGE, 28) + fruit, x=2, z=10), first=2)


def towels(colours):
    faces = []
    for k, colour in enumerate(colours):
        band = mix(colour, "#5a4a3c", .22)
        faces += placed(folded(34 - k * .5, 24, 5.4, colour, 2, band, ((.06, .085), (.095, .10)), k + 5), y=5.2 * k)
    return faces


def towel_scene():
    stage = place("textiles", 74, (0, 34, 0), 15, wall=24)
    sunlight(stage, .34, .04, .44, .34)
    stage.add(placed(stool(WALNUT, 52, 36, 26), z=0))
    stage.add(placed(towels((CHALK, ROSE, SAGE)), x=-5, y=26, turn=-14), 1, on=26)
    return stage.add(placed(candle(STONE, "CEDAR"), x=19, y=26, z=6), 2, on=26, below=1)
