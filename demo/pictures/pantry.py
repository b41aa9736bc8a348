from drawing.backdrop import arch, branch, sunlight
from drawing.ceramics import kothon_mug, phiale_bowl
from drawing.colour import BRASS, CHALK, LEAF, OAK, OCHRE, OLIVE, SAGE, TERRACOTTA, metal
from drawing.kitchen import steam
from drawing.outdoors import sprig
from drawing.pantry import dipper, fig, flakes, jar, lemon, oil_bottle, oil_tin, salt_crock, tea_bag
from drawing.solid import placed
from drawing.wood import spoon
from pictures.setting import place, plain

TEAS = {"sage": ("SAGE", SAGE), "mountain": ("SIDERITIS", OCHRE), "verbena": ("VERBENA", LEAF)}
JAMS = {"fig": ("FIG", "#6a3b4a", CHALK), "apricot": ("APRICOT", "#d98a35", SAGE), "bergamot": ("BERGAMOT", "#c9b04a", TERRACOTTA)}


def pictures():
    yield "agora-olive-oil-bottle", lambda: plain("pantry", oil_bottle(), 33, (.6, 13.6, 0), 11)
    yield "agora-olive-oil-tin", lambda: plain("pantry", placed(oil_tin(), turn=-14), 37, (.4, 12.4, 0), 12)
    yield "agora-olive-oil-scene", oil_scene
    yield "thyme-honey", lambda: plain("pantry", honey(), 20, (.4, 5.2, 0), 14)
    yield "thyme-honey-scene", honey_scene
    yield "flake-salt", lambda: plain("pantry", salt_crock(), 21, (.6, 5.0, 0), 15)
    yield "flake-salt-scene", salt_scene
    for name, (word, colour) in TEAS.items():
        yield f"mountain-tea-{name}", lambda w=word, c=colour: plain("pantry", placed(tea_bag(w, c), turn=-14), 31, (0, 9, 0), 12)
    yield "mountain-tea-scene", tea_scene
    for name, (word, fill, cloth) in JAMS.items():
        yield f"orchard-preserve-{name}", lambda w=word, f=fill, c=cloth: plain("pantry", jar(f, w, "PRESERVE", None, c), 20, (.4, 5.6, 0),
                                                                                14)
    yield "orchard-preserve-scene", jam_scene


def honey(size=1.0):
    return jar("#d99a2b", "HONEY", "THYME", metal(BRASS), size=size)


def oil_scene():
    stage = place("pantry", 58, (0, 14, 0), 14)
    sunlight(stage, .10, .04, .5, .36)
    branch(stage, .30, .10, .75, .2, 19)
    twig = placed(sprig((0, .8, 0), (1, .08, .3), 15, 8, curl=.3, olives=.35), x=-22, z=13)
    return stage.group(placed(oil_tin(), x=9, z=-8, turn=-14), placed(oil_bottle(), x=-7, z=0), placed(phiale_bowl(CHALK, 12), x=8, z=11),
                       twig)


def honey_scene():
    stage = place("pantry", 36, (0, 7, 0), 18)
    arch(stage, .5, .74, .06, "pantry")
    return stage.group(placed(honey(), x=-6, z=-4), placed(honey(.78), x=4, z=1),
                       placed(dipper(14), lean=-76, tip=0, turn=20, x=-6, y=1.2, z=10))


def salt_scene():
    stage = place("pantry", 36, (0, 6, 0), 22)
    branch(stage, -.02, .06, .7, .15, 27)
    return stage.group(placed(lemon(1, 2), x=9, z=-5), placed(salt_crock(), x=-4, z=-2),
                       placed(spoon(OAK, 17), x=4, z=12, turn=-52, size=.8), placed(flakes(2.4, 1, 260), x=-4.5, z=10))


def tea_scene():
    stage = place("pantry", 44, (0, 10, 0), 16)
    sunlight(stage, .28, .03, .5, .34)
    stage.group(placed(tea_bag("SIDERITIS", OCHRE), x=-6, z=-3, turn=12), placed(kothon_mug(OLIVE, drink="#b98a3c"), x=9, z=4, turn=-30),
                placed(sprig((0, .5, 0), (1, .1, .2), 13, 5, "#9aa377", leaf_length=1.7, leaf_width=.36, gap=.9, curl=.4), x=-14, z=12))
    steam(stage, (9, 9, 4), 8, 5)
    return stage


def jam_scene():
    stage = place("pantry", 44, (0, 7.5, 0), 18)
    sunlight(stage, .12, .04, .5, .34)
    stage.group(*(placed(jar(fill, word, "PRESERVE", None, cloth), x=x, z=z) for (word, fill, cloth), x, z in
                  zip(JAMS.values(), (-11, 1, 12), (-2, -7, -1))))
    return stage.group(placed(fig(), x=-1, z=7), placed(fig(True), x=4, z=11), placed(spoon(OAK, 17), x=-10, z=15, turn=-70, size=.8),
                       first=5)
