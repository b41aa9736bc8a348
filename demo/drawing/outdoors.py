"""For the garden and the road: an enamel cup, a flask, a blanket roll, a planter, a stool, a can; and plants."""

from math import cos, pi, sin
from random import Random

from drawing.bags import buckle
from drawing.ceramics import handle, stoneware
from drawing.colour import BRASS, LEATHER, OAK, STEEL, glaze, matte, metal, mix
from drawing.lettering import laid, meander, on_cylinder, words
from drawing.solid import Face, ball, lathe, placed, raised, sheet, tube, vessel
from drawing.textiles import breaks, roll, striped, woven
from drawing.vector import add, cross, curve, times, unit


def camp_mug(colour, drink=None):
    coat, rim = glaze(colour, .85), glaze("#2f3033", .6)
    outside = [(3.7, 0), (4.0, .12), (4.0, .12), (4.2, .5), (4.3, 1.2), (4.3, 7.6), (4.3, 7.6), (4.45, 7.95)]
    inside = glaze("#f0ece2", .7)

    def paint(u, v, p):
        if p[1] > 7.72:
            return rim
        return coat if p[0] ** 2 + p[2] ** 2 > 4.14 ** 2 or p[1] < .45 else inside
    faces = lathe(vessel(outside, .18), paint, 260)
    faces += handle((4.4, 6.7), (4.35, 2.2), 2.6, colour, .34, at=-10, gloss=.85, flat=2.0)
    ink = glaze(mix(colour, "#fbf6ea", .78) if sum(int(colour[i:i + 2], 16) for i in (1, 3, 5)) < 520 else mix(colour, "#2c2a28", .7), .2)
    faces += laid(meander(5, .62), on_cylinder(4.32, 3.6, -14), ink, .10)
    if drink:
        faces.append(Face([(4.05 * sin(2 * pi * k / 60), 6.4, 4.05 * cos(2 * pi * k / 60)) for k in range(60)], (0, 1, 0), glaze(drink, .3),
                          lift=-.3, shade=.9, shadow=False))
    return faces


def flask(colour, size=1.0):
    coat = glaze(colour, .16)
    body = curve([(3.2, 0), (3.5, .15), (3.5, .15), (3.6, .7), (3.65, 2), (3.65, 16.5), (3.45, 18.4), (2.75, 20.2), (2.35, 21.0),
                  (2.35, 21.0), (2.35, 21.8), (2.35, 21.8), (1, 21.8)])
    steel = metal(STEEL)
    faces = lathe(body, lambda u, v, p: steel if p[1] > 21.05 or p[1] < .55 else coat, 240)
    cap = curve([(2.5, 0), (2.55, .12), (2.55, .12), (2.55, 3.0), (2.55, 3.0), (2.35, 3.3), (.02, 3.35)], 60)
    faces += placed(lathe(cap, metal(STEEL, .5), 200, grounded=False), y=21.9)
    loop = [(-2.0, 25.0, 0), (-2.05, 26.4, 0), (-1.2, 27.6, 0), (0, 28.0, 0), (1.2, 27.6, 0), (2.05, 26.4, 0), (2.0, 25.0, 0)]
    faces += tube(loop, .62, matte(LEATHER), 14, flat=.32, up=(0, 0, 1))
    ink = glaze(mix(colour, "#fbf6ea", .7) if sum(int(colour[i:i + 2], 16) for i in (1, 3, 5)) < 520 else mix(colour, "#2c2a28", .6), .1)
    faces += laid(words("AITHRA", .8, 3.0), on_cylinder(3.67, 7.0), ink, .10)
    faces += laid(meander(5, .72), on_cylinder(3.67, 5.4, -33), ink, .09)
    return placed(faces, size=size)


def blanket_roll(colour, stripe):
    bands = ((.06, .085), (.10, .11), (.125, .15), (.48, .52), (.85, .875), (.89, .90), (.915, .94))
    faces = roll(44, 7.2, colour, stripe, bands, turns=6)
    for x in (-10.5, 10.5):
        hoop = [(x, 7.2 - 7.42 * cos(2 * pi * k / 70), 7.42 * sin(2 * pi * k / 70)) for k in range(71)]
        faces += raised(tube(hoop, 1.15, matte(LEATHER), 12, flat=.14, up=(1, 0, 0), smooth=False, ends=False), .6)
        faces += placed(buckle(0, 0, 0, 1.6, 1.2), tip=-38, x=x, y=11.9, z=6.05)
    grip = [(-10.5, 14.6, 0), (-9.6, 17.0, 0), (-5, 18.6, 0), (0, 19.0, 0), (5, 18.6, 0), (9.6, 17.0, 0), (10.5, 14.6, 0)]
    return faces + tube(grip, 1.05, matte(LEATHER), 14, flat=.3, up=(0, 0, 1), pieces=90)


def planter(colour, size=1.0, saucer=True):
    outside = [(8.6, 0), (9.0, .2), (9.0, .2), (10.6, 6), (11.9, 13.0), (12.3, 16.0), (12.3, 16.0), (13.1, 16.1), (13.1, 16.1),
               (13.3, 17.2), (13.2, 19.2)]
    pot = lathe(vessel(outside, .75, 14.8), stoneware(colour, .3, .10), 300)
    count = 32
    r = 11.86
    step = 2 * pi * r / count * 5 / 6
    ink = matte(mix(colour, "#3b2a20", .30))
    pot += laid(meander(count, step), on_cylinder(lambda y: 10.6 + (y - 6) * .186, 10.6), ink, .15, bit=.5)
    base = []
    if saucer:
        dish = [(9.8, 0), (10.2, .15), (10.2, .15), (11.4, 1.0), (11.9, 2.1)]
        base = lathe(vessel(dish, .5, .7), stoneware(colour, .1, .10), 260)
    soil = [Face([(12.3 * sin(2 * pi * k / 60), 16.6, 12.3 * cos(2 * pi * k / 60)) for k in range(60)], (0, 1, 0), matte("#4b382b"),
                 lift=-4, shadow=False)]
    return placed(base + placed(pot, y=.7 if saucer else 0) + soil, size=size)


def leaf(at, along, length, width, colour, bend=.2, facing=(0, .55, .83)):
    """A pointed leaf from `at` in the direction `along`."""
    along = unit(along)
    side = unit(cross(along, facing))
    up = unit(cross(side, along))
    spine = [add(at, add(times(along, length * t), times(up, -bend * length * t * t))) for t in (0, .2, .45, .7, .88, 1)]
    half = [0, .62, 1.0, .78, .4, 0]
    left = [add(p, times(side, width * h)) for p, h in zip(spine, half)]
    right = [add(p, times(side, -width * h)) for p, h in zip(spine, half)]
    tilt = unit(add(up, times(side, .35)))
    other = unit(add(up, times(side, -.35)))
    return [Face(left + spine[::-1][1:-1], tilt, matte(colour), two_sided=True),
            Face(right + spine[::-1][1:-1], other, matte(colour), two_sided=True)]


def sprig(at, lean, length, seed, colour="#7f8f68", bark="#7a6450", leaf_length=3.2, leaf_width=.5, gap=1.5, curl=.5, olives=0):
    """A twig with paired leaves; `lean` is its first direction."""
    rnd, faces = Random(seed), []
    p, d = at, unit(lean)
    path, steps = [p], max(4, int(length / gap))
    for k in range(steps):
        d = unit(add(d, (rnd.uniform(-.12, .12) * curl, rnd.uniform(-.10, .06) * curl, rnd.uniform(-.12, .12) * curl)))
        p = add(p, times(d, length / steps))
        path.append(p)
        if k < steps * .12:
            continue
        for s in (-1, 1):
            across = unit(cross(d, (rnd.uniform(-.3, .3), rnd.uniform(-.2, .4), 1)))
            way = add(times(across, s * rnd.uniform(.7, 1.0)), times(d, rnd.uniform(.5, .9)))
            tone = mix(colour, rnd.choice(("#c3cbb0", "#4f5d3f", "#4f5d3f")), rnd.uniform(0, .35))
            faces += leaf(p, way, leaf_length * rnd.uniform(.75, 1.1) * (1.1 - .35 * k / steps), leaf_width * rnd.uniform(.8, 1.15), tone,
                          rnd.uniform(.05, .3))
        if olives and rnd.random() < olives:
            faces += ball(.75, glaze(rnd.choice(("#5e6b3c", "#4a4236", "#6d7448")), .4), add(p, (rnd.uniform(-.7, .7), -1.1, .4)), 26,
                          (1, 1.3, 1))
    faces += leaf(p, d, leaf_length, leaf_width, colour)
    return faces + tube(path, lambda t: .22 * (1.15 - t) + .05, matte(bark), 8, pieces=40)


def bush(at, radius, height, count, seed, **kind):
    rnd, faces = Random(seed), []
    for k in range(count):
        a = rnd.uniform(0, 2 * pi)
        out = rnd.uniform(.1, 1.0)
        start = add(at, (radius * .35 * out * cos(a), 0, radius * .35 * out * sin(a)))
        faces += sprig(start, (out * .75 * cos(a), 1, out * .75 * sin(a)), height * rnd.uniform(.65, 1.0), seed * 31 + k, **kind)
    return faces


def folding_stool(colour, wood=OAK, width=40, depth=32, height=43):
    """Two crossed frames and a sling of canvas."""
    faces = []
    timber = glaze(wood, .12)
    for s in (-1, 1):
        for z in (-depth / 2 + 2, depth / 2 - 2):
            zz = z + s * .9
            faces += tube([(-s * width / 2, 1.0, zz), (s * width / 2, height, zz)], 1.35, timber, 18, smooth=False)
        faces += placed(lathe([(.02, 0), (1.3, 0), (1.3, depth + 1), (.02, depth + 1)], timber, 60, grounded=False), tip=90,
                        x=s * width / 2, y=height, z=-depth / 2 - .5)
        faces += placed(lathe([(.02, 0), (1.1, 0), (1.1, depth - 3), (.02, depth - 3)], timber, 60, grounded=False), tip=90,
                        x=s * width / 2 * .93, y=3.2, z=-depth / 2 + 1.5)

    def sling(u, v):
        s = 2 * u - 1
        a = abs(s)
        if a > .93:
            t = (a - .93) / .07
            x = width / 2 + 1.55 * sin(pi * .9 * t)
            y = height + 1.55 * cos(pi * .9 * t)
            return (x if s > 0 else -x), y, (depth - 3) * (.5 - v)
        return s / .93 * width / 2, height + 1.55 - 3.6 * (1 - (a / .93) ** 2) ** 1.2 + .12 * sin(9 * v), (depth - 3) * (.5 - v)
    weave = woven(.04)
    bands = ((.06, .09), (.91, .94))
    faces += raised(sheet(sling, striped(colour, mix(colour, "#fff6e4", .6), bands), 120, breaks(60, bands), weave), 1.0)
    for z in (-depth / 2 + 2, depth / 2 - 2):
        faces += placed(lathe([(.02, 0), (.8, 0), (.8, 1), (.02, 1)], metal(BRASS), 40, grounded=False), tip=90, y=height / 2 + .5,
                        z=z + (1.9 if z > 0 else 0))
    return faces


def watering_can(colour, size=1.0):
    coat = glaze(colour, .45)
    body = curve([(8.2, 0), (8.6, .15), (8.6, .15), (8.7, 1.0), (8.5, 8), (8.1, 16), (8.1, 16), (7.8, 16.6), (5.2, 18.0), (5.2, 18.0),
                  (5.1, 18.8)], 110)
    faces = lathe(body, coat, 240) + lathe([(5.0, 18.8), (5.0, 16), (.02, 15.5)], glaze(mix(colour, "#120d0a", .45), .1), 90,
                                           grounded=False)
    for y, r in ((1.0, 8.75), (15.9, 8.2)):
        hoop = [(r * sin(2 * pi * k / 90), y, r * cos(2 * pi * k / 90)) for k in range(91)]
        faces += tube(hoop, .25, coat, 10, smooth=False, ends=False, up=(0, 1, 0))
    faces += tube([(7.6, 3.6, 0), (11, 5.2, 0), (15.5, 12, 0), (20.5, 20.0, 0), (23.0, 22.8, 0)], lambda t: 1.75 - .85 * t, coat, 26,
                  ends=False)
    rose = lathe(curve([(.9, 0), (1.3, 1.1), (2.7, 2.7), (2.7, 2.7), (2.8, 3.1), (2.8, 3.1), (.02, 3.7)], 50), metal(BRASS, .5), 120,
                 grounded=False)
    faces += placed(rose, lean=-44, x=22.6, y=22.4)
    faces += tube([(-4.9, 17.4, 0), (-6.5, 23.2, 0), (-2, 27.2, 0), (2.5, 26.4, 0), (4.6, 22.6, 0), (4.9, 17.6, 0)], .68, coat, 18)
    faces += tube([(-8.2, 14.2, 0), (-12.2, 15.0, 0), (-14.2, 11.2, 0), (-12.6, 6.4, 0), (-8.5, 4.6, 0)], .68, coat, 18)
    return placed(faces, size=size)


