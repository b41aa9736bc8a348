"""Linen, cotton and wool: hung, folded, stuffed and laid out."""

from math import cos, pi, sin
from random import Random

from drawing.colour import BRASS, OAK, matte, metal, mix
from drawing.lettering import laid, meander, meander_width
from drawing.solid import Face, grid, lathe, placed, sheet, stroke, tube
from drawing.vector import curve, rounded, unit
from drawing.wood import turned_wood


def striped(colour, stripe, bands, along="v"):
    """Cloth of `colour` with stripes where the share lies within one of `bands`."""
    plain, other = matte(colour), matte(stripe)

    def paint(u, v, p):
        t = v if along == "v" else u
        return other if any(a <= t <= b for a, b in bands) else plain
    return paint


def woven(strength=.03):
    """The uneven light of a weave: every thread along and across a little lighter or darker."""
    rnd, along, across = Random(7), {}, {}

    def shade(u, v, p):
        for share, threads in ((u, across), (v, along)):
            if share not in threads:
                threads[share] = rnd.gauss(0, strength * .42)
        return 1 + across[u] + along[v] + strength * (rnd.random() - .5) * .5
    return shade


def breaks(count, bands):
    """Even breaks plus the edges of the bands, so that stripes end cleanly."""
    edges = [e for band in bands for e in band]
    return sorted({round(i / count, 5) for i in range(count + 1)} | {round(e, 5) for e in edges})


def hanging(width, length, colour, stripe=None, bands=(), folds=3.0, depth=.9, seed=1, gather=.0, top=0.0):
    """A cloth hung by its upper edge at y = 0, in soft vertical folds."""
    rnd = Random(seed)
    o1, o2 = rnd.uniform(0, 6), rnd.uniform(0, 6)

    def place(u, v):
        spread = 1 - gather * (1 - v) ** 1.5
        sway = depth * (.35 + .65 * v)
        x = width * (u - .5) * spread + .25 * sin(5 * v + o1)
        z = sway * (sin(2 * pi * folds * u + o1 + .5 * v) + .45 * sin(2 * pi * folds * 1.9 * u + o2 - .8 * v))
        y = top - length * v + .25 * sin(2 * pi * folds * u + o1) * v
        return x, y, z
    faces = sheet(place, striped(colour, stripe or colour, bands), 170, breaks(150, bands), woven())
    for v in (.0, 1.0):
        inner = .018 if v == 0 else 1 - .018
        faces += _seam(place, [(k / 90, inner) for k in range(91)], colour)
    return faces


def _seam(place, spots, colour, width=.09):
    """A row of stitches on a surface."""
    points, normals = [], []
    for u, v in spots:
        a, b, c = place(u, v), place(min(1, u + .004), v), place(u, min(1, v + .004))
        n = unit(tuple(p * q for p, q in zip((1, 1, 1), _normal(a, b, c))))
        points.append(tuple(p + .06 * k for p, k in zip(a, n)))
        normals.append(n)
    return stroke(points, normals, matte(mix(colour, "#4a3d33", .28)), width, .4)[::2]


def _normal(a, b, c):
    u = tuple(q - p for p, q in zip(a, b))
    v = tuple(p - q for p, q in zip(a, c))
    n = (u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0])
    return n if n[2] >= 0 else tuple(-k for k in n)


def rod(width, colour=OAK):
    """A wooden rod on two brass pegs."""
    faces = placed(lathe([(.02, 0), (.9, 0), (.9, width), (.02, width)], turned_wood(colour, 3), 80, grounded=False), x=width / 2, lean=90)
    for side in (-1, 1):
        faces += placed(lathe(curve([(.02, 0), (1.2, .1), (1.2, .1), (1.2, .5), (.5, .7), (.5, 4)], 30), metal(BRASS), 60, grounded=False),
                        x=side * (width / 2 - 1.6), z=-3.5, tip=90)
    return faces


def folded(width, depth, thick, colour, layers=3, stripe=None, bands=(), seed=1):
    """A cloth folded into `layers`, lying flat: its folds towards the viewer, its edges at the ends."""
    rnd, faces, each = Random(seed), [], thick / layers
    for k in range(layers):
        slab = _slab(width - rnd.uniform(0, .035) * width, depth - rnd.uniform(0, .05) * depth, each * 1.08, colour, stripe, bands, rnd.uniform(0, 6))
        faces += placed(slab, x=rnd.uniform(-.2, .2), y=k * each, z=rnd.uniform(-.15, .15))
    return faces


def _slab(width, depth, thick, colour, stripe, bands, o):
    """One layer, like a flat roll with a soft edge all round."""
    half, r = depth / 2, thick / 2
    front = [(half - r + r * sin(a), r - r * cos(a)) for a in (pi * k / 14 for k in range(15))]
    section = front + [(half - r - (depth - 2 * r) * k / 44, thick) for k in range(1, 45)] + [(-z, thick - y) for z, y in front[1:8]]
    n = len(section) - 1

    def place(u, v):
        z, y = section[min(n, round(v * n))]
        s = max(0.0, (abs(2 * u - 1) - 1 + 2 * r / width) / (2 * r / width))
        sag = .11 * thick * sin(2.2 * pi * u + o) * (y / thick) + .05 * thick * sin(11 * u + 2 * o + z * .2)
        return width * (u - .5), (y - r) * (1 - .30 * s ** 3) + r + sag, z + .20 * sin(4 * u + o)
    stops = breaks(120, bands)
    stops = sorted(set(stops + [r / width * k / 7 for k in range(7)] + [1 - r / width * k / 7 for k in range(7)]))
    weave = woven(.04)
    faces = sheet(place, striped(colour, stripe or colour, bands, "u"), stops, n,
                  shade=lambda u, v, p: weave(u, v, p) * (.62 + .38 * min(1, max(0, p[1] / thick) * 1.6)), two_sided=False)
    for side in (0, 1):
        edge = [place(side, k / n) for k in range(n + 1)]
        faces.append(Face(edge if side else edge[::-1], (1.0 if side else -1.0, 0, 0), matte(mix(colour, "#3a2d24", .10)), .92))
        inner = [(x + (.03 if side else -.03), (y - r) * .12 + r, z) for x, y, z in edge[15:58]]
        faces += stroke(inner, [(1.0 if side else -1.0, 0, 0)] * len(inner), matte(mix(colour, "#2d221b", .38)), .12, 1.0)
    return faces


def fringe(width, colour, y, z, length=2.6, seed=3, count=70):
    """Loose ends hanging from a front edge."""
    rnd, faces = Random(seed), []
    for k in range(count):
        x = width * ((k + .5) / count - .5)
        path = [(x, y, z), (x + rnd.uniform(-.2, .2), y - length * .5, z + .35), (x + rnd.uniform(-.45, .45), y - length * rnd.uniform(.85, 1.1), z + rnd.uniform(.1, .5))]
        faces += tube(path, .13, matte(mix(colour, "#4a3d33", rnd.uniform(0, .12))), sides=6, pieces=8)
    return faces


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
        n = _normal(a, b, (2 * a[0] - c[0], 2 * a[1] - c[1], 2 * a[2] - c[2]))
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


def roll(width, radius, colour, stripe=None, bands=(), turns=5):
    """A cloth rolled up, lying along x."""
    faces = sheet(lambda u, v: (width * (u - .5), radius - (radius + .12 * sin(5 * u)) * cos(2 * pi * v), radius * sin(2 * pi * v)),
                  striped(colour, stripe or colour, bands, "u"), breaks(110, bands), 120, woven(.04), two_sided=False)
    for side in (-1, 1):
        x = side * width / 2
        n = (float(side), 0.0, 0.0)
        faces.append(Face([(x, radius + radius * cos(2 * pi * k / 60), radius * sin(2 * pi * k / 60)) for k in range(60)], n,
                          matte(mix(colour, "#3a2d24", .15))))
        spiral = [(x + side * .03, radius + radius * (1 - t / (turns * 40)) * cos(2 * pi * t / 40), radius * (1 - t / (turns * 40)) * sin(2 * pi * t / 40))
                  for t in range(turns * 40)]
        faces += stroke(spiral, [n] * len(spiral), matte(mix(colour, "#2d221b", .45)), .16)
    return faces


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
        faces += _seam(place, spots, colour, .22)

    def pocket(u, v):
        x, y, z = place(.5 + (u - .5) * 11.5 / half(.5 + .2 * v), .5 + .2 * v)
        return x, y, z + .35
    faces += sheet(pocket, matte(mix(colour, "#ffffff", .09)), 60, 40, woven(), lift=.5)
    faces += _lifted(_seam(pocket, [(k / 100, -.01) for k in range(101)], mix(colour, "#000000", .6), .5), .3)
    for spots in ([(.02, k / 50) for k in range(51)], [(.98, k / 50) for k in range(51)], [(k / 50, .97) for k in range(51)],
                  [(k / 50, .05) for k in range(51)]):
        faces += [f for f in _lifted(_seam(pocket, spots, colour, .22), 1.0)]
    neck = [(-12.6, length - .6, 1.6), (-11.5, length + 9, 1.2), (-5.5, length + 18.5, .6), (0, length + 20.5, .4), (5.5, length + 18.5, .6), (11.5, length + 9, 1.2),
            (12.6, length - .6, 1.6)]
    faces += tube(neck, 1.05, matte(strap), sides=14, flat=.16, up=(0, 0, 1), pieces=90)
    for side in (-1, 1):
        tie = [(side * 34, length * .575, .6), (side * 37.4, length * .555, .2), (side * 37.8, length * .47, .5), (side * 36.6, length * .36, .1), (side * 37.6, length * .26, .4)]
        faces += tube(tie, .95, matte(strap), sides=12, flat=.18, up=(0, 0, 1))
    return faces


def _lifted(faces, by):
    for f in faces:
        f.lift += by
    return faces


def runner(colour, stripe, width, length, table, drop=18):
    """Laid along a table (its front edge at z = `table`, its top at y = 0), falling over the front."""
    bands = ((.07, .10), (.115, .125), (.875, .885), (.90, .93))

    def place(u, v):
        s = v * (length + drop)
        x = width * (u - .5) * (1 + .01 * sin(3 * s / length))
        if s < length - 1:
            return x, .12 + .05 * sin(x * .6 + s * .3), table - length + s
        a = min(pi / 2, (s - length + 1) / 1.3)
        fall = max(0, s - length + 1 - 1.3 * pi / 2)
        return x + .012 * fall * x * .15, .12 - 1.2 * (1 - cos(a)) - fall, table - 1 + 1.35 * sin(a) + .35 * sin(x * .42 + 1) * fall / drop
    faces = sheet(place, striped(colour, stripe, bands, "u"), breaks(110, bands), 150, woven())
    return faces + fringe(width, colour, -drop + 1.0, table + .4, 2.4, count=int(width * 2.2))
