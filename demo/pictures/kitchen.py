from drawing.backdrop import arch, branch, sunlight
from drawing.ceramics import kothon_mug, phiale_bowl
from drawing.colour import BRASS, CHALK, INK, OAK, OCHRE, OLIVE, SAGE, TERRACOTTA, WALNUT, metal
from drawing.kitchen import carafe, casserole, kettle, mortar, steam, storage_jar, tumbler
from drawing.outdoors import sprig
from drawing.pantry import flakes, lemon, loaf
from drawing.solid import placed
from drawing.textiles import folded
from drawing.wood import board, mill, plank, spoon
from pictures.setting import above, place, plain

CLEAR, SMOKE = "#cfdcd9", "#8f8378"
WOODS = {"oak": OAK, "walnut": WALNUT}


def pictures():
    for name, wood in WOODS.items():
        yield f"abacus-board-{name}", lambda w=wood: plain("kitchen", placed(board(w, 40, 22), tip=79), 48, (0, 18, 0), wall=9)
    yield "abacus-board-scene", board_scene
    for name, wood in {**WOODS, "black": "#38332f"}.items():
        yield f"drum-mill-{name}", lambda w=wood: plain("kitchen", mill(w, 22, metal(BRASS)), 28, (1, 10.6, 0))
    yield "drum-mill-scene", mill_scene
    for name, colour in (("sage", SAGE), ("chalk", CHALK), ("terracotta", TERRACOTTA)):
        yield f"hearth-kettle-{name}", lambda c=colour: plain("kitchen", kettle(c), 38, (2.6, 9.8, 0))
    yield "hearth-kettle-scene", kettle_scene
    for name, tint in (("clear", CLEAR), ("smoke", SMOKE)):
        yield f"krene-carafe-{name}", lambda t=tint: carafe_alone(t)
    yield "krene-carafe-scene", carafe_scene
    yield "marble-mortar", lambda: plain("kitchen", mortar(), 28, (.6, 6.4, 0), 22)
    yield "marble-mortar-scene", mortar_scene
    for name, colour in (("ink", INK), ("olive", OLIVE), ("terracotta", TERRACOTTA)):
        yield f"hestia-casserole-{name}", lambda c=colour: plain("kitchen", casserole(c), 42, (.6, 6.6, 0), 18)
    yield "hestia-casserole-scene", casserole_scene
    for name, colour in (("chalk", CHALK), ("sage", SAGE), ("ochre", OCHRE)):
        yield f"meander-jar-{name}", lambda c=colour: plain("kitchen", storage_jar(c), 27, (.8, 8, 0), 16)
    yield "meander-jar-scene", jar_scene


def board_scene():
    stage = above("kitchen", 60, (0, 0, 0), 50)
    stage.add(placed(board(WALNUT, 44, 25), x=-1, z=17, turn=-14))
    stage.add(placed(loaf(), x=-2, y=1.9, z=4, turn=58), 1, on=1.9)
    return stage.group(placed(sprig((0, .6, 0), (1, .12, -.4), 17, 6, curl=.3), x=9, z=20), placed(lemon(1, 2), x=-19, z=-8), first=2)


def mill_scene():
    stage = place("kitchen", 44, (0, 12, 0), 16)
    sunlight(stage, .22, .05, .5, .36)
    bowl = phiale_bowl(CHALK, 12) + placed(flakes(3.6, 2, 420), y=1.6)
    return stage.group(placed(mill(WALNUT, 26, metal(BRASS)), x=-7, z=-3), placed(mill(OAK, 20, metal(BRASS)), x=2.5),
                       placed(bowl, x=11, z=6))


def kettle_scene():
    stage = place("kitchen", 56, (0, 13, 0), 15)
    arch(stage, .44, .70, .12, "kitchen")
    stage.group(placed(kettle(SAGE), x=-6, z=-2), placed(kothon_mug(CHALK, drink="#6d4a2a"), x=11, z=5, turn=-30))
    steam(stage, (8.8, 13.4, -2), 9, 4)
    steam(stage, (11, 9, 5), 7, 6)
    return stage


def carafe_alone(tint):
    stage = plain("kitchen", placed(carafe(tint), x=-3), 34, (.8, 11.4, 0), 14, shadow=.45)
    return stage.add(placed(tumbler(tint, 5), x=7, z=4), 1, .45)


def carafe_scene():
    stage = place("kitchen", 46, (0, 12.5, 0), 15)
    sunlight(stage, .12, .05, .54, .4)
    branch(stage, .38, .22, .62, .25, 5, strength=.22)
    stage.group(placed(lemon(1, 1), x=10.5, z=-3), placed(lemon(1, 3), x=15.5, z=1))
    return stage.add(placed(carafe(CLEAR), x=-6, z=-2), 4, .4).add(placed(tumbler(CLEAR, 6), x=4.5, z=5), 5, .4)


def mortar_scene():
    stage = place("kitchen", 38, (0, 7.5, 0), 22)
    branch(stage, .28, .08, .7, .25, 7)
    herbs = placed(sprig((0, .5, 0), (1, .1, .25), 13, 14, leaf_length=1.5, leaf_width=.32, gap=.75, curl=.4), x=-14, z=9)
    return stage.group(placed(lemon(.95, 2), x=12.5, z=-6), mortar(), herbs, placed(flakes(2.2, 3, 150), x=7.5, z=9.5))


def casserole_scene():
    stage = place("kitchen", 58, (0, 10, 0), 20)
    sunlight(stage, .32, .03, .48, .30)
    return stage.group(placed(plank(OAK, 44, 32, 2, 7, 3), y=2), placed(casserole(TERRACOTTA), y=2),
                       placed(folded(17, 12, 2.2, CHALK, 2, INK, ((.10, .13), (.15, .16)), 3), x=17, z=19, turn=24),
                       placed(spoon(OAK), x=-13, z=24, turn=-62))


def jar_scene():
    stage = place("kitchen", 56, (0, 9, 0), 15)
    branch(stage, -.02, .18, .8, .1, 9)
    return stage.group(placed(storage_jar(CHALK, 20, 6.6), x=-13, z=-3), placed(storage_jar(SAGE, 15, 6.0), x=2, z=0),
                       placed(storage_jar(OCHRE, 10.5, 5.4), x=15, z=4))
