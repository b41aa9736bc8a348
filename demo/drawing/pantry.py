"""From the larder: oil, honey, salt, mountain tea and preserves; and things to eat."""

from math import cos, pi, sin
from random import Random

from drawing.bags import loft, ring
from drawing.ceramics import stoneware
from drawing.colour import BRASS, CHALK, LEMON, PAPER, glaze, matte, metal, mix
from drawing.lettering import facing, laid, meander, on_cylinder, words
from drawing.kitchen import wooden_lid
from drawing.lighting import label
from drawing.outdoors import sprig
from drawing.solid import Face, ball, lathe, placed, raised, sheet, tube, vessel
from drawing.vector import circle, curve
from drawing.wood import turned_wood

INKED = matte("#463a30")


def wrapped(radius, y, title, maker="AGORA", note="", ink=INKED, size=.9, keys=0, rule=2.4):
    """The words of a label round a bottle or jar, from `y` upwards."""
    faces = laid(words(title, size), on_cylinder(radius, y), ink, size * .11, lift=1.4)
    faces += laid(words(maker, size * .52, 2.8), on_cylinder(radius, y + size * 2.1), ink, size * .065, lift=1.4)
    faces += laid([[(-rule / 2, 0), (rule / 2, 0)]], on_cylinder(radius, y + size * 1.55), ink, .05, lift=1.4)
    if note:
        faces += laid(words(note, size * .42, 2.4), on_cylinder(radius, y - size * 1.0), ink, size * .05, lift=1.4)
    if keys:
        k = size * .7
        turn = -keys * k * 1.2 / 2 / radius * 180 / pi
        faces += laid(meander(keys, k), on_cylinder(radius, y + size * 3.2, turn), ink, size * .06, lift=1.4)
    return faces


def oil_bottle(size=1.0):
    green = glaze("#3f4a2c", .95)
    body = curve([(3.0, 0), (3.35, .15), (3.35, .15), (3.55, .8), (3.6, 2), (3.6, 15.5), (3.35, 17.4), (2.2, 19.6), (1.45, 21.2),
                  (1.35, 22), (1.35, 26.2), (1.35, 26.2), (1.6, 26.3), (1.6, 27.1), (1.6, 27.1), (1.2, 27.2)])
    faces = lathe(body, green, 220)
    faces += placed(lathe(curve([(1.1, -.2), (1.1, 1.0), (1.1, 1.0), (1.75, 1.05), (1.75, 1.05), (1.75, 2.2), (1.6, 2.4), (.02, 2.4)], 40),
                          turned_wood("#c9a070", 6), 120, grounded=False), y=27.1)
    faces += label(3.63, 3.4, 13.6, 62, PAPER)
    faces += wrapped(3.65, 8.0, "OLIVE OIL", "AGORA PANTRY", "KORONEIKI OLIVES", size=.62, keys=5, rule=3.4)
    drop = lathe(curve([(.02, 0), (.42, .15), (.5, .55), (.25, 1.1), (.02, 1.6)], 30), matte("#9aa05a"), 40, grounded=False)
    faces += raised([f for f in placed(drop, y=4.5, z=3.5) if f.stuff], 1.6)
    return placed(faces, size=size)


def oil_tin():
    """Three litres, with a brass cap and a wire handle."""
    w, d, h = 14.0, 9.4, 24.0
    coat = glaze("#77804f", .45)
    rows = [ring(w * k, d * k, y, 9, 160) for k,
            y in ((.985, 0), (1.01, .25), (1.01, .7), (1.0, .95), (1.0, h - .95), (1.01, h - .7), (1.01, h - .2), (.98, h), (.97, h - .25),
                  (.5, h - .25), (.02, h - .25))]
    fine = []
    for a, b in zip(rows, rows[1:]):
        n = 24 if b[0][1] - a[0][1] > 5 else 2
        fine += [[tuple(p + (q - p) * k / n for p, q in zip(s, t)) for s, t in zip(a, b)] for k in range(n)]
    faces = loft(fine + rows[-1:], coat, lambda u, v, p: 1 - .18 * 2.718 ** (-p[1] / 1.5))
    x = d / 2 + .04
    panel = [(-5.4, 3.2, x), (5.4, 3.2, x), (5.4, 20.6, x), (-5.4, 20.6, x)]
    faces.append(Face(panel, (0, 0, 1), matte(PAPER), lift=13, shadow=False))
    for s, lift_y in (("OLIVE", 12.6), ("OIL", 10.2)):
        faces += laid(words(s, 1.5, 2.2), facing(0, lift_y, x + .05), INKED, .16, lift=16)
    faces += laid(words("AGORA PANTRY", .62, 2.6), facing(0, 16.4, x + .05), INKED, .07, lift=16)
    faces += laid(words("THREE LITRES", .55, 2.6), facing(0, 7.6, x + .05), INKED, .06, lift=16)
    faces += laid(meander(7, 1.0), facing(-7 * .6 + .1, 18.2, x + .05), INKED, .08, lift=16)
    faces += laid(meander(7, 1.0), facing(-7 * .6 + .1, 4.6, x + .05), INKED, .08, lift=16)
    faces += placed(lathe(curve([(1.6, 0), (1.6, 1.2), (1.6, 1.2), (1.4, 1.4), (.02, 1.4)], 20), metal(BRASS), 90, grounded=False), x=-4.0,
                    y=h - .2)
    wire = [(-1.6, h - .2, 0), (-1.4, h + 2.2, 0), (1.6, h + 3.0, 0), (4.6, h + 2.2, 0), (4.8, h - .2, 0)]
    return faces + tube(wire, .22, metal("#a9a59c"), 10)


def jar(contents, title, note, lid, cloth=None, size=1.0, radius=4.0, height=9.6):
    """A glass jar seen full: its contents glow through, a paper label in front."""
    r, h = radius, height
    body = curve([(r - .7, 0), (r - .15, .2), (r, .9), (r, 2), (r, h - 2.0), (r - .25, h - .9), (r - .85, h - .2), (r - .9, h + .5)], 90)

    def through(u, v, p):
        if p[1] > h - 1.4:
            return glaze(mix(contents, "#f4f1e8", .55), .6)
        return glaze(mix(contents, "#fff3cf", .16 * (p[1] / h)), .55)
    faces = lathe(body, through, 220)
    faces += label(r + .02, 1.6, h - 2.6, 58, PAPER)
    mid = 1.6 + (h - 4.2) * .40
    faces += wrapped(r + .04, mid, title, "AGORA", note, size=min(.72, 5.6 / max(4, len(title)) * .95), rule=2.6)
    if cloth:
        cover = matte(cloth)
        cap = lathe(curve([(r - .45, -.2), (r - .4, 1.3), (r - .9, 1.9), (.02, 2.1)], 40), cover, 160, grounded=False)

        def frill(a, rr, y):
            return rr * (1 + .07 * max(0, -y) / 1.5 * sin(15 * a) + .02 * sin(7 * a))
        skirt = lathe(curve([(r + .75, -1.6), (r + .3, -.9), (r - .42, -.1)], 26), cover, 320, shape=frill, grounded=False)
        for f in skirt:
            f.two_sided = True
        faces += placed(cap + skirt, y=h + .2)
        cord = [((r - .30) * sin(2 * pi * k / 60), h + .12, (r - .30) * cos(2 * pi * k / 60)) for k in range(61)]
        faces += raised(tube(cord, .16, matte("#b9a07a"), 8, smooth=False, ends=False, up=(0, 1, 0)), .5)
    else:
        top = curve([(r - .55, 0), (r - .5, .1), (r - .5, .1), (r - .5, 1.6), (r - .5, 1.6), (r - .75, 1.85), (.02, 1.85)], 40)
        faces += placed(lathe(top, lid, 200, grounded=False), y=h + .3)
    return placed(faces, size=size)


def salt_crock():
    """A small stoneware pot with a cork, a tag round its neck."""
    outside = [(4.0, 0), (4.4, .15), (4.4, .15), (5.0, 1.6), (5.3, 4.2), (5.0, 7.0), (4.3, 8.4), (4.3, 8.4), (4.3, 9.4)]
    faces = lathe(vessel(outside, .4), stoneware(CHALK, .7), 240)
    faces += placed(wooden_lid(3.95, 1.6, "#cfa776", 8), y=9.1)
    ink = matte("#56697a")
    faces += laid(words("SALT", 1.35, 2.6), on_cylinder(5.30, 4.0), ink, .17, lift=.4)
    faces += laid(words("AGORA", .5, 2.8), on_cylinder(5.28, 2.6), ink, .06, lift=.4)
    faces += laid(meander(40, 4.95 * 2 * pi / 40 * 5 / 6), on_cylinder(lambda y: 4.98 - (y - 6.6) * .2, 6.5), ink, .07, lift=.3)
    return faces


def tea_bag(name, colour):
    """A paper pouch folded over at the top, with a label and a round window of colour."""
    w, d, h = 12.0, 6.6, 18.5

    def at(t):
        k = max(0.0, (t - .45) / .55)
        return ring(w * (1 + .03 * k), d * (1 - k ** 1.15) + .35, h * t, 7 - 4 * k, 140)
    paper = "#c8ab82"
    rows = [ring(w * .97, d * .95, 0, 7, 140)] + [[(x + .07 * sin(y * .9 + z), y, z + .10 * sin(x * 1.1 + y * .55)) for x, y,
                                                   z in at(k / 70)] for k in range(71)]
    faces = loft(rows, matte(paper), lambda u, v, p: 1 - .18 * 2.718 ** (-p[1] / 1.5))
    # The top is rolled forward twice and held by a strip.
    for k, (low, out) in enumerate(((h - 2.1, .55), (h - 1.9, .9))):
        roll_ = [(-w * .52, low, out), (w * .52, low, out), (w * .52, h + .35 - k * .05, out * .75),
                 (-w * .52, h + .35 - k * .05, out * .75)]
        faces.append(Face(roll_, (0, .1, .99), matte(mix(paper, "#fff3dc", .06 + .08 * k)), lift=6 + k, shadow=False))
    faces += tube([(-w * .52, h + .3, .35), (w * .52, h + .3, .35)], .42, matte(mix(paper, "#fff3dc", .16)), 12, smooth=False)
    faces += tube([(-w * .52, h - 2.05, .9), (w * .52, h - 2.05, .9)], .12, matte(mix(paper, "#3a2a1a", .35)), 8, smooth=False)
    z = d / 2 + .28
    tilt = (0, .05, .998)
    plate = [(-4.4, 2.4, z), (4.4, 2.4, z), (4.4, 12.6, z - .35), (-4.4, 12.6, z - .35)]
    faces.append(Face(plate, tilt, matte(PAPER), lift=7, shadow=False))
    strip = [(-4.4, 2.4, z + .02), (4.4, 2.4, z + .02), (4.4, 3.7, z), (-4.4, 3.7, z)]
    faces.append(Face(strip, tilt, matte(colour), lift=7.5, shadow=False))
    faces += laid(words(name, min(.95, 6.6 / len(name)), 2.2), facing(0, 5.4, z + .05), INKED, .10, lift=9)
    faces += laid(words("MOUNTAIN TEA", .46, 2.4), facing(0, 4.35, z + .05), INKED, .055, lift=9)
    faces += laid(words("AGORA", .5, 3.0), facing(0, 11.4, z + .05), INKED, .06, lift=9)
    stem = sprig((0, 6.9, z + .1), (.12, 1, 0), 2.5, 3, mix(colour, "#7f8f68", .4), leaf_length=1.15, leaf_width=.25, gap=.5, curl=.2)
    for f in stem:
        f.shadow = False
        f.lift = 9.5
    return faces + stem


def lemon(size=1.0, seed=1):
    faces = lathe(curve([(.02, -4.4), (.55, -4.0), (1.1, -3.6), (2.3, -2.4), (2.85, 0), (2.3, 2.4), (1.1, 3.5), (.55, 4.0), (.02, 4.2)],
                        60), glaze(LEMON, .3), 90, grounded=False)
    return placed(placed(faces, lean=80 + seed * 7, turn=seed * 40), y=2.75 * size, size=size)


def fig(cut=False, size=1.0):
    if cut:
        faces = lathe([(.02, 0), (1.6, .3), (2.3, 1.4), (2.4, 2.2)], glaze("#5d4157", .2), 60)
        faces += lathe([(2.4, 2.2), (2.05, 2.25)], matte("#e9dcc0"), 60,
                       grounded=False) + lathe([(2.05, 2.25), (.8, 2.05), (.02, 1.9)], matte("#b25a5c"), 60, grounded=False)
        rnd = Random(5)
        for _ in range(60):
            a, r = rnd.uniform(0, 2 * pi), 1.7 * rnd.random() ** .6
            faces += raised(ball(.09, matte("#e8c9a0"), (r * cos(a), 2.16, r * sin(a)), 8), .4)
        return placed(faces, size=size)
    body = curve([(.02, 0), (1.5, .25), (2.35, 1.6), (2.1, 3.2), (1.0, 4.7), (.45, 5.5), (.35, 6.2), (.02, 6.25)], 50)
    return placed(lathe(body, lambda u, v, p: glaze(mix("#5d4157", "#8c8a5a", max(0, min(1, (p[1] - 2.2) / 4.5))), .22), 80), size=size)


def loaf():
    faces = sheet(lambda u, v: (13 * (2 * u - 1), 7.2 * max(0, 1 - abs(2 * u - 1) ** 2.6) ** .5 * sin(pi * v) ** .8,
                                6.2 * max(0, 1 - abs(2 * u - 1) ** 2.6) ** .5 * cos(pi * v)),
                  lambda u, v, p: matte(mix("#b9783e", "#e9c891", max(0, min(1, .12 + .55 * (1 - p[1] / 6))))), 90, 50, two_sided=True)
    for k in range(4):
        x = -6.6 + k * 4.4
        cut = [(x + 2.4 * t - 1.2, 7.1 * (1 - abs((x + 2.4 * t - 1.2) / 13) ** 2.6) ** .5 * sin(pi * (.30 + .4 * t)) ** .8 + .06,
                6.2 * cos(pi * (.30 + .4 * t)) * .95) for t in (j / 16 for j in range(17))]
        faces += raised(tube(cut, lambda t: .42 * sin(pi * t) + .04, matte("#efd6a6"), 8), .6)
    return faces


def baguette():
    """Standing on one end."""
    faces = lathe(curve([(.02, 0), (2.2, 1.2), (3.0, 5), (3.2, 20), (2.9, 33), (2.0, 37), (.02, 38.5)], 60), glaze("#c48a4c", .08), 80,
                  grounded=False)
    for k in range(4):
        y = 9 + k * 7.2
        cut = [(1.9 * (2 * t - 1), y + 5 * t, (3.25 ** 2 - (1.9 * (2 * t - 1)) ** 2) ** .5) for t in (j / 14 for j in range(15))]
        faces += raised(tube(cut, lambda t: .55 * sin(pi * t) + .05, matte("#efd6a6"), 10), .5)
    return faces


def flakes(radius, seed, count=260):
    """A small heap of salt."""
    rnd, faces = Random(seed), []
    for _ in range(count):
        a, r = rnd.uniform(0, 2 * pi), radius * rnd.random() ** .7
        y = .9 * (1 - (r / radius) ** 2) * rnd.uniform(.7, 1.1) + .05
        s = rnd.uniform(.10, .26)
        n = (rnd.uniform(-.5, .5), .85, rnd.uniform(-.3, .5))
        outline = [(x * s, 0, z * s) for x, z in circle(1, 4, rnd.uniform(0, 1))]
        faces.append(Face([(px + r * cos(a), y + py + .3 * s * px / s * n[0], pz + r * sin(a)) for px, py, pz in outline], n,
                          matte("#f6f4ee"), rnd.uniform(.86, 1.08)))
    return faces


def dipper(length=15):
    """A honey dipper standing on its head."""
    rings = [(.02, 0), (1.0, .2)]
    for k in range(6):
        y = .2 + k * .62
        r = 1.35 + .35 * sin(pi * (k + .5) / 6)
        rings += [(r, y + .08), (r, y + .34), (.9, y + .40), (.9, y + .60)]
    return lathe(rings + [(.5, 4.2), (.42, 6), (.42, length), (.02, length + .3)], turned_wood("#d3aa74", 4), 100, grounded=False)

