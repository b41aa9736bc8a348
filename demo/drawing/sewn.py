"""Sewn things: a cushion and an apron."""

from math import cos, pi, sin
from random import Random

from drawing.colour import matte, mix
from drawing.lettering import laid, meander, meander_width
from drawing.solid import raised, sheet, tube
from drawing.textiles import seam, slope, woven
from drawing.vector import unit


def cushion(colour, thread, width=50, height=50, seed=2, pattern=True):
    """Standing upright, its front towards the viewer."""
    rnd = Random(seed)
    o = [rnd.uniform(0, 6) for _ in range(4)]

    def place(u, v, front=1):
        s, t = 2 * u - 1, 2 * v - 1
        x = width / 2 * s * (1 - .075 * (1 - t * t) ** 1.2)
        y = height / 2 * t * (1 - .075 * (1 - s * s) ** 1.2)
        full = max(0.0, (1 - s * s) * (1 - t * t))
        wrinkle = .22 * sin(7 * s + 4 * t + o[0]) * (s * t) ** 2 + .15 * sin(9 * t - 5 * s + o[1]) * (s * t) ** 2
        return x, y + height / 2, front * (width * .165 * full ** .40 + wrinkle * full ** .3)
    # Finer towards the edge, where the cushion turns fastest.
    stops = [.5 - .5 * cos(pi * k / 130) for k in range(131)]
    faces = sheet(lambda u, v: place(u, v), matte(colour), stops, stops, woven(.035), two_sided=False)
    faces += sheet(lambda u, v: place(1 - u, v, -1), matte(colour), stops[::2], stops[::2], two_sided=False)
    edge = [place(k / 40, 0) for k in range(40)] + [place(1, k / 40) for k in range(40)] + [place(1 - k / 40, 1) for k in range(40)] + \
        [place(0, 1 - k / 40) for k in range(41)]
    faces += tube(edge, .38, matte(mix(colour, "#4a3d33", .12)), sides=10, smooth=False, ends=False)
    if pattern:
        faces += _embroidery(place, thread, width, height)
    return faces


def _embroidery(place, thread, width, height):
    """A meander frame stitched round the front."""
    size = min(width, height) * .058
    span = meander_width(1, size)
    half = [(round(length * .56 / span) * span - size * .32) / 2 + size * 1.35 for length in (width, height)]

    def onto(x, y):
        u, v = .5 + x / width, .5 + y / height
        a, b, c = place(u, v), place(u + .003, v), place(u, v + .003)
        n = slope(a, b, (2 * a[0] - c[0], 2 * a[1] - c[1], 2 * a[2] - c[2]))
        n = unit(n)
        return tuple(p + .08 * k for p, k in zip(a, n)), n
    lines = []
    for turn in range(4):
        along, out = half[turn % 2], half[1 - turn % 2]
        count = round((2 * (along - size * 1.35) + size * .32) / span)
        run = meander(count, size)
        run[-1] = run[-1][:1] + [(run[-1][1][0] - size * .32, 0)]
        for line in run + [[(-size * 1.15, 0), (-size * .35, 0), (-size * .35, size * .8), (-size * 1.15, size * .8), (-size * 1.15, 0)]]:
            moved = [(x - along + size * 1.35, y - out) for x, y in line]
            for _ in range(turn):
                moved = [(-y, x) for x, y in moved]
            lines.append(moved)
    return laid(lines, onto, matte(thread), width * .0085, lift=.5, bit=.6)


def apron(colour, strap, length=86):
    """Hung by its neck loop; the hem at y = 0."""
    def half(v):
        if v < .30:
            return 13.5 + 2.0 * v / .30
        ease = min(1, (v - .30) / .17)
        return 15.5 + 19 * ease ** 2.2 + 1.5 * max(0, v - .47)

    def place(u, v):
        w = half(v)
        x = 2 * w * (u - .5)
        z = (.25 + 1.15 * v) * (sin(x * .21 + .6) + .5 * sin(x * .41 + 2 * v)) + 2.0 * (1 - (x / 36) ** 2)
        return x, length * (1 - v) + .35 * sin(x * .2) * v, z
    faces = sheet(place, matte(colour), 150, 150, woven())
    for spots in ([(k / 70, .012) for k in range(71)], [(k / 110, .988) for k in range(111)], [(.018, k / 130) for k in range(131)],
                  [(.982, k / 130) for k in range(131)]):
        faces += seam(place, spots, colour, .22)

    def pocket(u, v):
        x, y, z = place(.5 + (u - .5) * 11.5 / half(.5 + .2 * v), .5 + .2 * v)
        return x, y, z + .35
    faces += sheet(pocket, matte(mix(colour, "#ffffff", .09)), 60, 40, woven(), lift=.5)
    faces += raised(seam(pocket, [(k / 100, -.01) for k in range(101)], mix(colour, "#000000", .32), .42), .3)
    for spots in ([(.02, k / 50) for k in range(51)], [(.98, k / 50) for k in range(51)], [(k / 50, .97) for k in range(51)],
                  [(k / 50, .05) for k in range(51)]):
        faces += raised(seam(pocket, spots, colour, .22), 1.0)
    neck = [(-12.4, length - 4.0, 2.6), (-12.6, length - .6, 2.4), (-11.5, length + 9, 1.2), (-5.5, length + 18.5, .6),
            (0, length + 20.5, .4), (5.5, length + 18.5, .6), (11.5, length + 9, 1.2), (12.6, length - .6, 2.4), (12.4, length - 4.0, 2.6)]
    faces += raised(tube(neck, 1.05, matte(strap), 14, flat=.16, up=(0, 0, 1), pieces=90), 1.5)
    for side in (-1, 1):
        tie = [(side * 31.5, length * .505, 1.8), (side * 35.4, length * .507, 1.0), (side * 38.2, length * .465, .6),
               (side * 37.4, length * .36, .2), (side * 38.4, length * .25, .4)]
        faces += raised(tube(tie, .95, matte(strap), 12, flat=.18, up=(0, 0, 1)), 1.5)
    return faces
