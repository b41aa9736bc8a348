from drawing.backdrop import arch, branch, colonnade, sunlight
from drawing.colour import AEGEAN, CHALK, INK, OAK, OLIVE, SAGE, SAND, TERRACOTTA, WALNUT
from drawing.kitchen import steam
from drawing.lighting import lantern
from drawing.outdoors import blanket_roll, bush, camp_mug, flask, folding_stool, planter, watering_can
from drawing.pantry import lemon, loaf
from drawing.solid import placed
from drawing.wood import board
from pictures.setting import evening, lit, place, plain


def pictures():
    for name, colour in (("aegean", AEGEAN), ("chalk", CHALK), ("olive", OLIVE)):
        yield f"skene-camp-mug-{name}", lambda c=colour: plain("outdoors", camp_mug(c), 18.5, (.8, 4, 0), 20)
    yield "skene-camp-mug-scene", camp_scene
    for name, colour in (("olive", OLIVE), ("ink", INK), ("terracotta", TERRACOTTA)):
        yield f"spring-flask-{name}", lambda c=colour: plain("outdoors", flask(c), 36, (1, 12.8, 0))
    yield "spring-flask-scene", flask_scene
    for name, colour, stripe in (("chalk", CHALK, TERRACOTTA), ("sage", SAGE, CHALK)):
        yield f"meadow-blanket-{name}", lambda c=colour, s=stripe: plain("outdoors", placed(blanket_roll(c, s), turn=-24), 60, (0, 8.5, 0),
                                                                         18)
    yield "meadow-blanket-scene", picnic
    for name, colour in (("terracotta", TERRACOTTA), ("chalk", "#ddd3c2")):
        yield f"peristyle-planter-{name}", lambda c=colour: plain("outdoors", placed(planter(c), size=1), 44, (1, 9.6, 0), 15)
    yield "peristyle-planter-scene", planter_scene
    for name, colour, wood in (("aegean", AEGEAN, OAK), ("sand", SAND, WALNUT)):
        yield f"diphros-stool-{name}", lambda c=colour, w=wood: plain("outdoors", placed(folding_stool(c, w), turn=-22), 76, (0, 20.5, 0),
                                                                      17, wall=34)
    yield "diphros-stool-scene", stool_scene
    for name, colour in (("sage", SAGE), ("ink", INK)):
        yield f"hydria-can-{name}", lambda c=colour: plain("outdoors", placed(watering_can(c), turn=14), 54, (4.6, 12.6, 0))
    yield "hydria-can-scene", can_scene
    for name, colour in (("ink", INK), ("chalk", CHALK)):
        yield f"porch-lantern-{name}", lambda c=colour: plain("outdoors", lantern(c), 42, (.6, 16.6, 0), 12)
    yield "porch-lantern-scene", lantern_scene


def camp_scene():
    stage = place("outdoors", 38, (0, 6.5, 0), 17)
    branch(stage, -.04, .12, .8, .12, 31)
    stage.group(placed(camp_mug(CHALK, "#3b2a20"), x=7, z=-6, turn=24), placed(camp_mug(AEGEAN, "#3b2a20"), x=-5, z=2))
    steam(stage, (-5, 7.4, 2), 8, 3)
    return stage


def flask_scene():
    stage = place("outdoors", 52, (0, 14.5, 0), 12)
    colonnade(stage, "outdoors", ((.93, .26),), .7)
    return stage.group(placed(flask(INK), x=-12, z=-3), placed(flask(OLIVE), x=-1), placed(flask(TERRACOTTA, .82), x=9.5, z=4))


def picnic():
    stage = place("outdoors", 92, (0, 14, 0), 22, wall=40)
    sunlight(stage, .34, .0, .5, .26)
    stage.group(placed(blanket_roll(CHALK, TERRACOTTA), x=-8, z=-10, turn=-20), placed(board(OAK, 40, 22), x=14, z=40, turn=40))
    stage.add(placed(loaf(), x=3, y=1.9, z=28, turn=42), 4, on=1.9)
    return stage.group(placed(lemon(1, 1), x=-22, z=24), placed(lemon(1, 3), x=-15, z=29), placed(camp_mug(AEGEAN), x=32, z=2, turn=-20),
                       first=5)


def planted(colour, size, seed, count=26, height=26):
    return planter(colour, size) + placed(bush((0, 17, 0), 9, height, count, seed), size=size)


def planter_scene():
    stage = place("outdoors", 84, (0, 24, 0), 12, wall=30)
    arch(stage, .42, .72, .07, "outdoors")
    return stage.group(placed(planted(TERRACOTTA, 1.15, 4, 30, 34), x=-9, z=-4), placed(planted("#ddd3c2", .7, 11, 22, 20), x=21, z=9))


def stool_scene():
    stage = place("outdoors", 92, (2, 30, 0), 14, wall=34)
    colonnade(stage, "outdoors", ((.11, .28),), .8)
    sunlight(stage, .36, .05, .46, .34)
    return stage.group(placed(planted(TERRACOTTA, .8, 5, 26, 26), x=-22, z=-14), placed(folding_stool(SAND, WALNUT), x=8, turn=-24),
                       placed(lantern(INK), x=-20, z=22))


def can_scene():
    stage = place("outdoors", 78, (2, 20, 0), 13, wall=28)
    branch(stage, .30, .10, .75, .2, 23)
    return stage.group(placed(planted(TERRACOTTA, .95, 9, 26, 28), x=18, z=-6), placed(watering_can(SAGE), x=-15, z=5, turn=12))


def lantern_scene():
    stage = evening(58, (0, 19, 0), (-3, 14), 13, 22, 40, .6)
    stage.group(placed(lantern(INK, True), x=-5), placed(lantern(CHALK, True), x=13, z=9, size=.72))
    return lit(lit(stage, (-5, 12, 0), 20, .30), (13, 9, 9), 14, .30)

