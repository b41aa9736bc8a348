from drawing.ceramics import candlestick, phiale_bowl
from drawing.colour import BRASS, BRICK, CHALK, CHARCOAL, FIG, INK, OAK, OLIVE, SAGE, TERRACOTTA, WALNUT, WAX, metal
from drawing.lighting import candle, capital_lamp, dome, flame, floor_lamp, pharos_lamp, tapers
from drawing.pantry import fig
from drawing.paper import notebook
from drawing.solid import placed
from drawing.sewn import cushion
from drawing.wood import plank, stool
from pictures.setting import above, evening, lit, plain

BLACKENED = metal("#4b4a49", .5)


def pictures():
    for name, shade in (("linen", CHALK), ("olive", OLIVE), ("terracotta", TERRACOTTA)):
        yield f"capital-lamp-{name}-brass", lambda s=shade: plain("lighting", capital_lamp(s, metal(BRASS)), 60, (0, 20.4, 0))
    yield "capital-lamp-linen-steel", lambda: plain("lighting", capital_lamp(CHALK, BLACKENED), 60, (0, 20.4, 0))
    yield "capital-lamp-scene", lamp_scene
    for name, colour in (("terracotta", TERRACOTTA), ("ink", INK), ("chalk", CHALK)):
        yield f"tholos-pendant-{name}", lambda c=colour: plain("lighting", placed(dome(c, 20), y=60), 64, (0, 72, 0), -5, 60, 0)
    yield "tholos-pendant-scene", pendant_scene
    for name, colour in (("charcoal", CHARCOAL), ("brass", BRASS)):
        yield f"porch-floor-lamp-{name}", lambda c=colour: plain("lighting", placed(floor_lamp(c), x=-8), 128, (0, 76, 0), wall=40)
    yield "porch-floor-lamp-scene", floor_scene
    for name, colour in (("sage", SAGE), ("terracotta", TERRACOTTA), ("chalk", CHALK)):
        yield f"pharos-lamp-{name}", lambda c=colour: plain("lighting", pharos_lamp(c), 31, (.6, 11, 0))
    yield "pharos-lamp-scene", pharos_scene
    for name, colour in (("honey", WAX), ("terracotta", TERRACOTTA), ("olive", OLIVE)):
        yield f"beeswax-tapers-{name}", lambda c=colour: above("lighting", 38, (0, 0, 1), 62).add(placed(tapers(c), turn=-24))
    yield "beeswax-tapers-scene", tapers_scene
    for name, cup, word in (("fig", FIG, "FIG"), ("thyme", SAGE, "THYME"), ("cedar", BRICK, "CEDAR")):
        yield f"cella-candle-{name}", lambda c=cup, w=word: plain("lighting", candle(c, w), 19, (.5, 4.6, 0), 18)
    yield "cella-candle-scene", candle_scene


def lamp_scene():
    stage = evening(66, (2, 21, 0), (0, 32), 13, 18, 48, .62)
    stage.group(placed(capital_lamp(CHALK, metal(BRASS), True), x=-2), placed(notebook(BRICK, 13, 19, 1.8), x=19, z=8, turn=-20),
                placed(notebook(SAGE, 12, 18, 1.4), x=19, y=1.9, z=8, turn=-8))
    return lit(stage, (-2, 33, 0), 46, .30)


def pendant_scene():
    stage = evening(92, (0, 48, 0), (0, 62), 9, 40, 60, .5)
    stage.add(placed(plank(WALNUT, 84, 46, 4, 5, 2), y=14)).add(placed(phiale_bowl(CHALK, 28), y=14, x=-4, z=2), 1, on=14)
    stage.add(placed(dome(TERRACOTTA, 20, True, 80), y=62, x=0), 2, shadow=0)
    return lit(lit(stage, (0, 60, 0), 34, .26), (0, 16, 2), 40, .16)


def floor_scene():
    stage = evening(138, (0, 76, 0), (14, 128), 11, 40, 80, .55)
    stage.add(placed(stool(OAK, 62, 40, 40), x=20, z=6)).add(placed(cushion(TERRACOTTA, CHALK, 42, 42), tip=-10, turn=-14, x=22, y=39, z=2),
                                                             1, on=40)
    stage.add(placed(floor_lamp(CHARCOAL, True), x=-30, z=4), 2, below=0)
    return lit(stage, (-11, 126, 0), 56, .36)


def pharos_scene():
    stage = evening(48, (0, 13, 0), (-3, 18), 15, 20, 34, .62)
    stage.group(placed(pharos_lamp(TERRACOTTA, True), x=-4, z=-2), placed(notebook(INK, 12, 17, 1.6), x=11, z=8, turn=-24),
                placed(fig(), x=1, z=11), placed(fig(True), x=-5, z=13))
    return lit(stage, (-4, 14, 0), 22, .20)


def tapers_scene():
    stage = evening(56, (0, 21, 0), (0, 30), 12, radius=40, strength=.42)
    for k, (x, z, h, colour) in enumerate(((-8, 0, 16, WAX), (5, -3, 22, TERRACOTTA), (14, 3, 10, OLIVE))):
        stage.add(placed(candlestick(CHARCOAL, h, colour), x=x, z=z), 2 + k, below=1)
        stage.add(placed(flame((.15, h + 18.9, 0)), x=x, z=z), 9, shadow=0)
        lit(stage, (x, h + 20.4, z), 13, .5)
    return stage


def candle_scene():
    stage = evening(38, (0, 7.5, 0), (-2, 12), 18, 20, 26, .6)
    stage.group(placed(candle(FIG, "FIG", lit=True), x=-4), placed(fig(), x=6.5, z=2), placed(fig(True), x=9.5, z=6.5),
                placed(fig(False, .9), x=12, z=-1))
    return lit(stage, (-4, 12, 0), 11, .30)
