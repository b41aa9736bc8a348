"""Stoneware: vases, cups, bowls, plates, a jug and a candlestick."""

from math import cos, exp, pi, sin
from random import Random

from drawing.colour import BARE, glaze, matte, mix
from drawing.solid import Face, ball, lathe, placed, tube, vessel
from drawing.vector import add, between, cross, curve, times, unit


def stoneware(colour, foot=0.5, gloss=0.42):
    """Glaze over bare clay: the lowest `foot` centimetres stay unglazed."""
    coat, bare = glaze(colour, gloss), matte(mix(BARE, colour, .18))
    return lambda u, v, p: bare if p[1] < foot else coat


def speckled(faces, colour, count, seed, size=0.07):
    """Iron specks in the glaze, more of them on larger faces."""
    rnd = Random(seed)
    dark = matte(mix(colour, "#4a3526", .48))
    for f in rnd.choices([f for f in faces if f.stuff and not f.width], weights=[_area(f) for f in faces if f.stuff and not f.width],
                         k=count):
        across = unit(cross(f.normal, (0.13, 1.0, 0.21)))
        along = cross(f.normal, across)
        r, a, b = size * rnd.uniform(.35, 1.0), rnd.random(), rnd.random()
        c = between(between(f.points[0], f.points[1], a), between(f.points[3], f.points[2], a), b)
        faces.append(Face([add(c, add(times(across, r * cos(a)), times(along, r * .8 * sin(a))))
                           for a in (pi * k / 3 for k in range(6))], f.normal, dark, f.shade, lift=.12, shadow=False))
    return faces


def _area(f):
    n = cross(tuple(a - b for a, b in zip(f.points[2], f.points[0])),
              tuple(a - b for a, b in zip(f.points[-1], f.points[1])))
    return sum(c * c for c in n) ** .5


def doric_vase(colour, tall=True):
    flutes = 20

    def fluted(a, r, y):
        if y < 2.2 or y > 17.4:
            return r
        ease = min(1, (y - 2.2) / 1.0, (17.4 - y) / 1.2)
        return r * (1 - .066 * max(0, ease) ** .6 * (1 - abs(sin(flutes * a / 2)) ** .8))
    outside = [(4.3, 0), (4.5, .25), (4.5, .25), (4.75, 2.0), (5.5, 6.5), (6.0, 11), (5.7, 15), (4.9, 17.6),
               (3.3, 19.3), (2.75, 20.3), (2.75, 20.3), (2.75, 21.3), (3.2, 22.8), (3.95, 23.6)]
    faces = lathe(vessel(outside, .34), stoneware(colour, .45), seams=480, shape=fluted)
    return placed(faces, size=1 if tall else .66)


def amphora(colour):
    outside = [(2.7, 0), (3.3, .3), (3.2, .9), (2.3, 1.7), (2.3, 1.7), (3.6, 4.0), (6.0, 9.5), (7.2, 14.5),
               (6.6, 19), (4.2, 22.2), (2.6, 24.2), (2.35, 27.2), (2.6, 30.4), (3.5, 31.8), (3.7, 32.2)]
    faces = lathe(vessel(outside, .38), stoneware(colour, 1.2), seams=260)
    coat = glaze(colour, .4)
    for side in (-1, 1):
        path = [(side * 2.5, 29.3, 0), (side * 4.1, 30.2, 0), (side * 6.3, 29.0, 0), (side * 7.1, 25.8, 0),
                (side * 6.6, 22.4, 0), (side * 5.6, 19.8, 0)]
        faces += tube(path, lambda t: .56 + .16 * abs(2 * t - 1) ** 3, coat, sides=30, flat=1.25)
    return faces


def handle(top, bottom, out, colour, thick=.55, at=0.0, gloss=.42, flat=1.3):
    """The ear of a cup: from (radius, height) above to below, standing `out` from the wall."""
    (r1, y1), (r0, y0) = top, bottom
    mid = (y1 + y0) / 2
    path = [(r1 - .35, y1 - .15, 0), (r1 + out * .55, y1 + .05, 0), (r1 + out * .98, mid + (y1 - mid) * .45, 0),
            (r1 + out * .93, mid - (mid - y0) * .35, 0), (r0 + out * .48, y0 + .1, 0), (r0 - .35, y0 + .3, 0)]
    faces = tube(path, lambda t: thick * (1 + .22 * abs(2 * t - 1) ** 4), glaze(colour, gloss), sides=30, flat=flat)
    return placed(faces, turn=at)


def kothon_mug(colour, size=1.0, drink=None):
    outside = [(2.9, 0), (3.25, .12), (3.25, .12), (3.6, .7), (4.15, 1.8), (4.3, 3.4), (4.3, 6.4), (4.22, 8.4), (4.25, 9.2)]
    faces = lathe(vessel(outside, .3), stoneware(colour, .75), seams=260)
    faces += handle((4.25, 7.7), (4.2, 2.7), 2.5, colour, .5, at=-12)
    speckled(faces, colour, 130, "mug", .06)
    if drink:
        faces.append(_surface(4.0, 7.9, drink))
    return placed(faces, size=size)


def _surface(radius, height, colour):
    return Face([(radius * sin(2 * pi * k / 60), height, radius * cos(2 * pi * k / 60)) for k in range(60)],
                (0, 1, 0), glaze(colour, .3), lift=-.4, shade=.92, shadow=False)


def phiale_bowl(colour, diameter=21):
    outside = [(3.6, 0), (3.8, .9), (3.8, .9), (5.6, 1.6), (8.2, 3.4), (9.8, 5.5), (10.5, 7.4)]
    faces = lathe(vessel(outside, .42, 1.25), stoneware(colour, .95), seams=300)
    # The boss in the middle that gave the libation bowl its grip.
    faces += placed(ball(1.7, glaze(colour, .4), stretch=(1, .38, 1)), y=1.2)
    speckled(faces, colour, 220, "bowl", .075)
    return placed(faces, size=diameter / 21)


def pinax_plate(colour, diameter=27):
    outside = [(7.6, 0), (7.9, .5), (7.9, .5), (9.4, .7), (10.1, 1.2), (12.6, 1.75), (13.4, 2.3)]
    faces = lathe(vessel(outside, .36, .85), stoneware(colour, .5, .36), seams=340)
    speckled(faces, colour, 260, "plate", .08)
    return placed(faces, size=diameter / 27)


def prochous_jug(colour, size=1.0):
    def lipped(a, r, y):
        front = exp(-((a - pi / 2) / .42) ** 2)
        pinch = exp(-((a - pi / 2 - .75) / .35) ** 2) + exp(-((a - pi / 2 + .75) / .35) ** 2)
        height = max(0, (y - 15.0) / 5.4) ** 1.4
        return r * (1 + .62 * front * height - .13 * pinch * height)
    outside = [(4.2, 0), (4.6, .2), (4.6, .2), (5.9, 2.6), (6.7, 6.4), (6.3, 10.2), (4.7, 13.6), (3.75, 16.2),
               (3.8, 18.4), (4.35, 20.4)]
    faces = lathe(vessel(outside, .34), stoneware(colour, .7), seams=300, shape=lipped)
    path = [(-3.6, 18.6, 0), (-5.6, 19.7, 0), (-8.0, 18.1, 0), (-8.7, 14.2, 0), (-7.8, 10.4, 0), (-5.9, 8.4, 0)]
    faces += tube(path, lambda t: .58 + .2 * abs(2 * t - 1) ** 4, glaze(colour, .42), sides=30, flat=1.5)
    return placed(faces, size=size)


def candlestick(colour, height=18.0, candle=None):
    """A small column: two steps, a fluted shaft, a round cushion and a square-edged top."""
    top = height
    profile = curve([(4.2, 0), (4.3, .2), (4.3, .2), (4.3, 1.0), (4.3, 1.0), (3.6, 1.05), (3.6, 1.05), (3.6, 1.9), (3.6, 1.9),
                     (3.0, 1.95), (3.0, 1.95), (3.1, 2.3), (2.95, 2.75), (2.95, 2.75), (2.1, 3.0), (2.1, 3.0), (1.8, top * .6),
                     (1.62, top - 2.6), (1.62, top - 2.6), (1.75, top - 2.55), (1.75, top - 2.2), (1.75, top - 2.2),
                     (2.4, top - 1.6), (2.75, top - 1.05), (2.75, top - 1.0), (3.05, top - 1.0), (3.05, top - 1.0),
                     (3.05, top), (3.05, top), (1.25, top), (1.25, top), (1.2, top - 1.8), (.05, top - 1.8)])

    def fluted(a, r, y):
        if y < 3.0 or y > top - 2.6:
            return r
        ease = min(1, (y - 3.0) / .8, (top - 2.6 - y) / .8)
        return r * (1 - .09 * max(0, ease) * (1 - abs(sin(8 * a))))
    faces = lathe(profile, glaze(colour, .3), seams=384, shape=fluted)
    if candle:
        faces += placed(taper(candle, 20), y=top - 1.6)
    return faces


def taper(colour, length, lit=False):
    profile = curve([(.02, 0), (1.12, 0), (1.12, 0), (1.12, .1), (1.08, length * .5), (.92, length - .9), (.92, length - .9),
                     (.55, length - .2), (.05, length)])
    faces = lathe(profile, glaze(colour, .12), seams=60, grounded=False)
    faces += tube([(0, length - .1, 0), (.05, length + .5, 0), (.16, length + 1.0, 0)], .09, matte("#4a4038"), sides=8)
    return faces
