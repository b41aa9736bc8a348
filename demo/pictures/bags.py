from drawing.backdrop import branch, colonnade, sunlight
from drawing.bags import backpack, pouch, satchel, tote
from drawing.colour import AEGEAN, CHALK, CHARCOAL, FIG, INK, LEATHER, OAK, OCHRE, OLIVE, SAND, TERRACOTTA
from drawing.outdoors import bush, flask
from drawing.pantry import baguette
from drawing.paper import notebook, pencil
from drawing.solid import placed
from drawing.wood import stool
from pictures.setting import place, plain


def pictures():
    for name, colour in (("chalk", CHALK), ("olive", OLIVE), ("ink", INK)):
        yield f"market-tote-{name}", lambda c=colour: plain("bags", placed(tote(c, LEATHER), turn=-14), 74, (0, 29, 0))
    yield "market-tote-scene", tote_scene
    for name, colour in (("olive", OLIVE), ("charcoal", CHARCOAL), ("sand", SAND)):
        yield f"hodos-backpack-{name}", lambda c=colour: plain("bags", placed(backpack(c), turn=-18), 62, (0, 22, 0))
    yield "hodos-backpack-scene", backpack_scene
    for name, colour in (("terracotta", TERRACOTTA), ("aegean", AEGEAN), ("ochre", OCHRE)):
        yield f"pera-pouch-{name}", lambda c=colour: plain("bags", placed(pouch(c), turn=-12), 34, (0, 6.8, 0), 16)
    yield "pera-pouch-scene", pouch_scene
    for name, colour in (("tan", LEATHER), ("black", "#2f2c2b"), ("fig", FIG)):
        yield f"nomos-satchel-{name}", lambda c=colour: plain("bags", placed(satchel(c), turn=-16), 52, (0, 19, 0))
    yield "nomos-satchel-detail", lambda: plain("bags", placed(satchel(LEATHER), turn=-16), 22, (1, 10, 4), 12)


def tote_scene():
    stage = place("bags", 104, (0, 46, 0), 11, wall=28)
    colonnade(stage, "bags", ((.10, .26),), .8)
    sunlight(stage, .34, .06, .48, .36)
    stage.add(placed(stool(OAK, 60, 40, 34), x=6))
    inside = placed(bush((0, 0, 0), 6, 22, 12, 8), x=-5, y=31, z=-1) + placed(baguette(), lean=-14, x=7, y=16, z=-1)
    stage.add(placed(inside, x=4, y=34, turn=-14), 1, shadow=0)
    return stage.add(placed(tote(CHALK, LEATHER, drop=22), x=4, y=34, turn=-14), 1, on=34)


def backpack_scene():
    stage = place("bags", 92, (2, 34, 0), 10, wall=26)
    colonnade(stage, "bags", ((.88, .28),), .8)
    branch(stage, -.05, .16, .7, .15, 17)
    return stage.group(placed(backpack(OLIVE), turn=-20, x=-6), placed(flask(CHALK), x=20, z=7))


def pouch_scene():
    stage = place("bags", 56, (0, 11, 0), 15)
    sunlight(stage, .2, .04, .5, .34)
    large = placed(pouch(AEGEAN, 30, 20, 6), turn=-8, x=-5, z=-6)
    middle = placed(pouch(TERRACOTTA, 23, 15, 5), turn=-12, x=3, z=3)
    small = placed(pouch(OCHRE, 16, 10, 4), turn=-20, x=12, z=11)
    stage.group(large, middle, small, placed(notebook(CHALK, 9, 13, 1.0, mark=False), x=-13, z=14, turn=18))
    return stage.add(placed(pencil(CHARCOAL, 14), x=-20, y=1.0, z=16.5, turn=24), 6, on=1.0)
