from drawing.colour import (AEGEAN, BRASS, BRICK, CHALK, CHARCOAL, FIG, INK, OAK, OCHRE, OLIVE, PAPER, ROSE, SAGE, STEEL, TERRACOTTA,
                            glaze, metal)
from drawing.backdrop import sunlight
from drawing.ceramics import kothon_mug
from drawing.paper import clip, envelope, note_paper, notebook, open_book, pen, pen_cap, pencil, seal, tray, twine
from drawing.solid import placed
from drawing.outdoors import sprig
from pictures.setting import above, place

COVERS = {"aegean": AEGEAN, "terracotta": TERRACOTTA, "sage": SAGE}
SIX = (TERRACOTTA, OCHRE, OLIVE, AEGEAN, FIG, CHARCOAL)


def pictures():
    for name, cover in COVERS.items():
        yield f"deltos-notebook-{name}", lambda c=cover: above("stationery", 32, (0, 0, 0),
                                                               50).add(placed(notebook(c, band=CHALK if c != SAGE else INK), turn=22))
    yield "deltos-notebook-detail", open_notebook
    yield "deltos-notebook-scene", notebook_scene
    for name, colour in (("fig", FIG), ("ink", INK), ("chalk", CHALK)):
        yield f"kalamos-pen-{name}", lambda c=colour: pen_alone(c)
    yield "kalamos-pen-scene", pen_scene
    yield "six-pencils", pencils
    yield "six-pencils-scene", pencils_scene
    for name, colour, liner in (("rose", ROSE, BRICK), ("sage", SAGE, OLIVE), ("chalk", "#efe9db", AEGEAN)):
        yield f"letter-set-{name}", lambda c=colour, i=liner: letters(c, i)
    yield "letter-set-scene", packet
    for name, stuff in (("brass", metal(BRASS)), ("steel", metal(STEEL)), ("oak", glaze(OAK, .12))):
        yield f"plinth-tray-{name}", lambda s=stuff: above("stationery", 32, (0, 0, 0), 44).add(placed(tray(s), turn=18))
    yield "plinth-tray-scene", tray_scene


def open_notebook():
    return above("stationery", 40, (0, 0, 0), 62).add(placed(open_book(AEGEAN), turn=12))


def notebook_scene():
    stage = place("stationery", 40, (0, 4, 0), 24)
    sunlight(stage, .2, .02, .5, .28)
    for k, (cover, turn) in enumerate(((SAGE, 16), (AEGEAN, 30), (TERRACOTTA, 21))):
        stage.add(placed(notebook(cover), turn=turn, y=1.62 * k), 1 + k, below=0, shadow=1.0 if k == 0 else .0)
    return stage.add(placed(pen(FIG), turn=48, x=-2, y=4.9, z=3), 5, on=4.86).group(placed(kothon_mug(CHALK), x=13, z=-11), first=0)


def pen_alone(colour):
    stage = above("stationery", 18.5, (0, 0, 1.8), 56)
    return stage.add(placed(pen(colour), x=-6, turn=24, z=2)).add(placed(pen_cap(colour), x=-.5, z=6, turn=24))


def pen_scene():
    stage = above("stationery", 34, (2, 0, 0), 60)
    stage.add(placed(open_book(TERRACOTTA, "ruled"), turn=12))
    return stage.add(placed(pen(INK), x=.5, y=1.1, z=6, turn=40), 1, on=1.0).add(placed(pen_cap(INK), x=9, y=1.0, z=8, turn=22), 2, on=1.0)


def pencils():
    stage = above("stationery", 22.5, (0, 0, 0), 60)
    for k, colour in enumerate(SIX):
        stage.add(placed(pencil(colour), x=-8.8 + (.5 if k % 2 else 0), z=(k - 2.5) * 1.7), k)
    return stage


def pencils_scene():
    stage = above("stationery", 34, (0, 0, 0), 56)
    stage.add(placed(notebook(SAGE, mark=False), turn=-14, x=3))
    stage.add(placed(pencil(TERRACOTTA), x=-6, y=1.6, z=4, turn=30), 1,
              on=1.6).add(placed(pencil(OCHRE), x=-5, y=1.6, z=6.6, turn=24), 2, on=1.6)
    return stage.group(placed(pencil(AEGEAN), x=-14, z=10, turn=64), placed(sprig((0, .5, 0), (.9, .1, -.6), 13, 3, curl=.3), x=3, z=16),
                       first=3)


def letters(colour, liner):
    stage = above("stationery", 38, (0, 0, 0), 66)
    stage.add(placed(note_paper(PAPER), turn=8, x=-4, z=-3)).add(placed(envelope(colour, liner=liner), turn=-6, x=3, z=-2), 1)
    return stage.add(placed(envelope(colour), turn=5, x=0, z=9), 2).add(placed(seal(liner), x=.05, z=9.7, y=.25), 3)


def packet():
    stage = above("stationery", 32, (0, 0, 0), 58)
    for k in range(4):
        stage.add(placed(envelope((ROSE, SAGE, "#efe9db", ROSE)[k]), turn=10 + (-2, 1.5, -1, 0)[k], y=.16 * k), k,
                  shadow=.7 if k == 0 else 0)
    stage.add(placed(twine(16.5, 11.7, y=.45), turn=10, y=.5), 5, shadow=.4)
    return stage.group(placed(pencil(CHARCOAL), x=-8, z=11, turn=20), placed(sprig((0, .5, 0), (.7, .1, .5), 12, 9, curl=.3), x=6, z=-11),
                       first=6)


def tray_scene():
    stage = above("stationery", 36, (0, 0, 0), 50)
    stage.add(placed(tray(metal(BRASS)), turn=14, z=-3))
    for k, (colour, z) in enumerate(((AEGEAN, -2.2), (TERRACOTTA, -3.8), (CHARCOAL, -5.4))):
        stage.add(placed(pencil(colour, 16), x=-8.5 + .6 * k, y=.45, z=z + 2.4, turn=14), 1 + k, on=.45)
    for k, (x, z, turn) in enumerate(((-9, 10, 30), (-5, 12, 80), (-12, 13, -20))):
        stage.add(placed(clip(1.1, metal(STEEL)), x=x, z=z, turn=turn), 5 + k)
    return stage.add(placed(envelope(ROSE), x=9, z=14, turn=-8), 8).add(placed(seal(BRICK), x=9, y=.25, z=14.7), 9)
