"""Lamps with and without their light on, and candles."""

from math import cos, pi, sin

from drawing.ceramics import stoneware, taper
from drawing.colour import BRASS, CHARCOAL, PAPER, Stuff, glass, glaze, matte, metal, mix
from drawing.lettering import flat, laid, on_cylinder, words
from drawing.solid import ball, grid, lathe, placed, sheet, tube, vessel
from drawing.textiles import woven
from drawing.vector import curve


def shade(colour, low, high, height, lit=False, wall=.25):
    """A lamp shade, `low` and `high` its radii, its lower edge at y = 0."""
    def cloth(u, v, p):
        if not lit:
            return matte(colour)
        warm = mix(colour, "#ffcf87", .45)
        return Stuff(warm, glow=.34 - .16 * abs(p[1] / height - .42))
    outer = curve([(low, 0), (high, height)], 60)
    inner = Stuff("#fff3d6", glow=.55) if lit else matte(mix(colour, "#fff8ec", .6))
    faces = lathe(outer, cloth, 240, woven(.022), grounded=False)
    faces += lathe([(high - wall, height), (low - wall, 0)], inner, 120, grounded=False)
    for r, y in ((low, 0), (high, height)):
        faces += _hoop(r, y, .22, matte(mix(colour, "#4a3d33", .22)) if not lit else Stuff(mix(colour, "#c98f45", .35), glow=.1))
    return faces


def _hoop(radius, y, thick, stuff, sides=10):
    path = [(radius * sin(2 * pi * k / 90), y, radius * cos(2 * pi * k / 90)) for k in range(91)]
    faces = tube(path, thick, stuff, sides, smooth=False, ends=False, up=(0, 1, 0))
    for f in faces:
        f.lift = .35
    return faces


def capital_lamp(cloth, body, lit=False):
    """A slim column on two round steps under a linen shade."""
    base = curve([(8.0, 0), (8.2, .15), (8.2, .15), (8.2, 1.1), (8.2, 1.1), (7.9, 1.35), (6.2, 1.4), (6.2, 1.4), (6.2, 2.3), (6.2, 2.3),
                  (5.9, 2.5), (2.1, 2.6), (2.1, 2.6), (1.55, 4.0), (1.5, 12), (1.35, 22.0), (1.35, 22.0), (1.9, 22.4), (2.5, 23.6),
                  (2.6, 24.0), (2.6, 24.0),
                  (2.6, 24.6), (2.6, 24.6), (.7, 24.8), (.6, 27), (.02, 27)])

    def fluted(a, r, y):
        return r * (1 - .10 * (1 - abs(sin(6 * a)))) if 4.2 < y < 21.8 else r
    faces = lathe(base, body, 288, shape=fluted)
    return faces + placed(shade(cloth, 14.5, 8.6, 18, lit), y=24.5)


def dome(colour, radius, lit=False, cord=60):
    """A pendant: a bell of spun metal, its rim at y = 0."""
    coat = glaze(colour, .45)
    k = radius / 20
    outer = [(20 * k, 0), (19.9 * k, .9), (18.6 * k, 5.2 * k), (14.6 * k, 10.2 * k), (8.4 * k, 13.6 * k), (3.2 * k, 14.9 * k),
             (3.2 * k, 14.9 * k), (2.6, 17.5 * k),
             (2.6, 17.5 * k), (1.4, 18.4 * k), (.3, 18.6 * k)]
    faces = lathe(curve(outer), coat, 280, grounded=False)
    glowing = Stuff("#fff1cf", glow=.42) if lit else glaze(mix(colour, "#fff6e6", .75), .2)
    faces += lathe([(8 * k, 13.2 * k), (14.3 * k, 9.8 * k), (18.3 * k, 5 * k), (19.7 * k, .8), (19.8 * k, 0)], glowing, 160, grounded=False)
    faces += _hoop(20 * k, 0, .28, metal(BRASS))
    faces += placed(lathe([(2.65, 0), (2.65, .9)], metal(BRASS), 80, grounded=False), y=15.6 * k)
    bulb = Stuff("#fffbe9", glow=.7) if lit else glaze("#f6f1e6", .4)
    faces += ball(4.2 * k, bulb, (0, 1.6 * k, 0), 40)
    return faces + tube([(0, 18.4 * k, 0), (0, 18.4 * k + cord, 0)], .28, matte(CHARCOAL), 10, smooth=False)


def floor_lamp(colour, lit=False, height=148):
    coat = metal(BRASS, .6) if colour == BRASS else glaze(colour, .25)
    base = curve([(13.2, 0), (13.5, .2), (13.5, .2), (13.5, 1.6), (13.5, 1.6), (12.9, 2.1), (1.6, 2.5), (1.6, 2.5), (1.1, 4),
                  (1.0, height - 22), (1.0, height - 22),
                  (1.6, height - 20), (1.6, height - 16), (.02, height - 16)])
    faces = lathe(base, coat, 160)
    path = [(0, height - 18, 0), (0, height - 12, 0), (2.4, height - 4.0, 0), (8.5, height, 0), (15, height - 1.2, 0), (18, height - 4, 0)]
    faces += tube(path, .85, coat, 18)
    head = curve([(11.5, 0), (11.4, .5), (9.9, 4.8), (6.4, 8.6), (2.6, 10.3), (1.2, 10.7), (.02, 10.8)], 90)
    inner = Stuff("#fff1cf", glow=.5) if lit else glaze(mix(colour, "#fff6e6", .7), .2)
    lamp = lathe(head, coat, 200, grounded=False) + lathe([(2.4, 9.8), (6.2, 8.2), (9.6, 4.5), (11.2, .3), (11.3, 0)], inner, 120,
                                                          grounded=False)
    lamp += ball(3.0, Stuff("#fffbe9", glow=.7) if lit else glaze("#f6f1e6", .4), (0, 1.0, 0), 36)
    return faces + placed(lamp, x=18.4, y=height - 14.6)


def pharos_lamp(colour, lit=False):
    """A small cordless lamp: a stout stem under a wide cap."""
    coat = glaze(colour, .4)
    stem = curve([(5.0, 0), (5.2, .15), (5.2, .15), (5.2, .9), (5.2, .9), (3.4, 1.6), (2.35, 4.2), (2.05, 10), (2.25, 15.4), (2.25, 15.4),
                  (2.9, 15.7), (2.9, 16.3),
                  (2.9, 16.3), (.02, 16.4)])
    faces = lathe(stem, coat, 200)
    cap = curve([(8.1, 0), (8.25, .4), (8.0, 2.6), (6.7, 5.0), (4.2, 6.5), (1.4, 6.95), (.02, 7.0)], 110)
    inner = Stuff("#fff1cf", glow=.55) if lit else glaze("#f2eadb", .1)
    faces += placed(lathe(cap, coat, 240, grounded=False), y=15.6)
    faces += placed(lathe([(.02, 4.6), (4.0, 4.4), (6.6, 2.4), (7.7, .4), (8.05, 0)], inner, 120, grounded=False), y=15.6)
    faces += placed(lathe(curve([(2.0, 0), (2.1, 1.6), (1.6, 2.6), (.02, 2.9)], 20),
                          Stuff("#fffbe9", glow=.6) if lit else glaze("#f2eadb", .1), 80, grounded=False), y=16.3)
    return faces + placed(lathe(curve([(.7, 0), (.7, .25), (.02, .3)], 10), metal(BRASS), 60, grounded=False), y=22.5)


def flame(at=(0, 0, 0), size=1.0):
    outer = lathe(curve([(.02, 0), (.42, .5), (.52, 1.0), (.36, 1.9), (.14, 2.7), (.02, 3.1)], 60),
                  lambda u, v, p: Stuff(mix("#fff6d8", "#ff9d3c", min(1, max(0, p[1] / 3.2) ** 1.5)), glow=.9), 60, grounded=False)
    for f in outer:
        f.shadow = False
    return placed([f for f in outer if f.stuff], *at, size=size)


def candle(cup, name, size=1.0, lit=False):
    """Wax in a stoneware tumbler with a paper label."""
    outside = [(3.6, 0), (3.95, .15), (3.95, .15), (4.15, .7), (4.2, 4.5), (4.2, 9.0)]
    faces = lathe(vessel(outside, .32), stoneware(cup, .6), 240)
    surface = [(3.86, 7.9), (2.4, 7.8), (.02, 7.75)]
    faces += lathe(surface, lambda u, v,
                   p: Stuff("#f9e7bd" if lit else "#f4ead4", glow=(.30 * (1 - (p[0] ** 2 + p[2] ** 2) / 15)) if lit else 0.0), 90,
                   grounded=False)
    faces += tube([(0, 7.7, 0), (.03, 8.4, 0), (.12, 8.9, 0)], .10, matte("#4a4038"), 8)
    if lit:
        faces += flame((.1, 8.7, 0), .9)
    faces += label(4.23, 2.0, 6.4, 40, PAPER)
    ink = matte(mix(cup, "#2b2521", .75))
    faces += laid(words(name, .78), on_cylinder(4.25, 4.35), ink, .085, lift=1.4)
    faces += laid(words("LYCHNOS", .36, 2.6), on_cylinder(4.25, 3.0), ink, .045, lift=1.4)
    faces += laid([[(-1.4, 0), (1.4, 0)]], on_cylinder(4.25, 3.8), ink, .04, lift=1.4)
    return placed(faces, size=size)


def label(radius, low, high, half, colour, turn=0.0, gloss=0.0):
    """A paper patch round the front of something; `half` is degrees to each side."""
    def place(u, v):
        a = (half * (2 * u - 1) + turn) * pi / 180
        return radius * sin(a), low + (high - low) * v, radius * cos(a)
    faces = sheet(place, glaze(colour, gloss), 46, 30, two_sided=False, lift=.9)
    return [f for f in faces if f.stuff]


def tapers(colour, band=PAPER):
    """Six dipped candles side by side under a paper band, lying on the table."""
    faces = []
    for k in range(6):
        one = placed(taper(colour, 25), tip=-90)
        faces += placed(one, x=(k - 2.5) * 2.32, y=1.15, z=11.5)
    rows = []
    for z in (-1.9, 1.9):
        top = [(-7.15, .2, z), (-7.05, 1.4, z), (-6.6, 2.15, z),
               (-5.8, 2.32, z)] + [((k - 10) * .58, 2.34, z)
                                   for k in range(21)] + [(5.8, 2.32, z), (6.6, 2.15, z), (7.05, 1.4, z), (7.15, .2, z)]
        rows.append(top)
    wrap = grid(rows[::-1], matte(band), two_sided=True, lift=4)
    faces += wrap
    ink = matte("#4a4038")
    faces += laid(words("LYCHNOS", 1.05, 2.4), flat(0, 2.4, -.15), ink, .12, lift=6)
    faces += laid(words("SIX TAPERS", .55, 2.2), flat(0, 2.4, 1.15), ink, .07, lift=6)
    return faces


def lantern(colour, lit=False):
    """Four posts, a round roof and a ring, with a candle behind glass."""
    coat = glaze(colour, .3)
    faces = lathe(curve([(7.2, 0), (7.4, .15), (7.4, .15), (7.4, 1.2), (7.4, 1.2), (6.9, 1.5), (.02, 1.5)], 60), coat, 160)
    candle_ = lathe(curve([(3.0, 0), (3.0, 7.4), (3.0, 7.4), (2.7, 7.7), (.02, 7.5)], 40), Stuff("#f5ead0", glow=.12 if lit else 0), 120,
                    grounded=False)
    faces += placed(candle_, y=1.5)
    faces += tube([(0, 9, 0), (.1, 10, 0)], .1, matte("#4a4038"), 8, smooth=False)
    if lit:
        faces += flame((.1, 9.8, 0), 1.1)
    pane = lathe([(6.3, 1.6), (6.3, 20.5)], glass("#dfe8e6", .05), 140, grounded=False)
    for f in pane:
        f.two_sided = True
    faces += pane
    for a in (45, 135, 225, 315):
        faces += placed(tube([(0, 1.2, 6.8), (0, 21, 6.8)], .42, coat, 12, smooth=False), turn=a)
    roof = curve([(7.6, 0), (7.8, .25), (7.8, .25), (7.5, 1.0), (5.4, 2.6), (3.2, 4.6), (2.6, 6.0), (2.6, 6.0), (2.9, 6.3), (2.9, 6.9),
                  (1.2, 7.5), (.02, 7.6)])
    faces += placed(lathe(roof, coat, 200, grounded=False), y=20.6)
    ring = [(3.4 * sin(2 * pi * k / 60), 31.2 + 3.4 * cos(2 * pi * k / 60), 0) for k in range(61)]
    return faces + tube(ring, .32, metal(BRASS), 12, smooth=False, ends=False)

