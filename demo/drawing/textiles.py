"""Linen, cotton and wool: hung, folded, stuffed and laid out."""

from math import cos, pi, sin
from random import Random

from drawing.colour import BRASS, OAK, matte, metal, mix
from drawing.solid import Face, grid, lathe, placed, sheet, stroke, tube
from drawing.vector import curve, unit
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
        faces += seam(place, [(k / 90, inner) for k in range(91)], colour)
    return faces


def seam(place, spots, colour, width=.09):
    """A row of stitches on a surface."""
    points, normals = [], []
    for u, v in spots:
        a, b, c = place(u, v), place(min(1, u + .004), v), place(u, min(1, v + .004))
        n = unit(slope(a, b, c))
        points.append(tuple(p + .06 * k for p, k in zip(a, n)))
        normals.append(n)
    return stroke(points, normals, matte(mix(colour, "#4a3d33", .28)), width, .4)[::2]


def slope(a, b, c):
    """Across a surface at `a`, from its neighbours along and across, towards the viewer."""
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
        slab = _slab(width - rnd.uniform(0, .035) * width, depth - rnd.uniform(0, .05) * depth, each * 1.08, colour, stripe, bands,
                     rnd.uniform(0, 6))
        faces += placed(slab, x=rnd.uniform(-.2, .2), y=k * each, z=rnd.uniform(-.15, .15))
    return faces


def _slab(width, depth, thick, colour, stripe, bands, o):
    """One layer: flat above, with a soft round edge on all four sides."""
    r, cloth, weave = thick / 2, striped(colour, stripe or colour, bands, "u"), woven(.04)

    def sag(x, z):
        return thick * (.10 * sin(6.5 * x / width + o) + .05 * sin(13 * x / width + 2 * o + z * .2))
    stops = breaks(110, bands)
    rim = []
    for side, share in ((1, stops), (-1, stops[::-1])):
        rim += [((2 * u - 1) * (width / 2 - r), side * (depth / 2 - r)) for u in share]
        rim += [(side * (width / 2 - r), side * (depth / 2 - r) * (1 - 2 * k / 40)) for k in range(1, 40)]
    outward = [(_sign(x, width / 2 - r), _sign(z, depth / 2 - r)) for x, z in rim]
    rows = []
    for k in range(15):
        out, y = r * cos(pi * (k / 14 - .5)), r + r * sin(pi * (k / 14 - .5))
        rows.append([(x + out * n[0] * (.7 if n[0] and n[1] else 1), y + sag(x, z) * y / thick, z + out * n[1] * (.7 if n[0] and n[1] else 1))
                     for (x, z), n in zip(rim, outward)])

    def dim(u, v, p):
        return weave(u, v, p) * (.62 + .38 * min(1, max(0, p[1] / thick) * 1.6))

    def painted(u, v, p):
        return cloth(max(0, min(1, .5 + p[0] / (width - thick))), v, p)
    faces = grid(rows, painted, dim, closed=True)

    def top(u, v):
        x, z = (2 * u - 1) * (width / 2 - r), (1 - 2 * v) * (depth / 2 - r)
        return x, thick + sag(x, z), z
    return faces + sheet(top, cloth, stops, 60, weave, two_sided=False)


def _sign(a, edge):
    return (a > edge - 1e-6) - (a < 1e-6 - edge)


def fringe(width, colour, y, z, length=2.6, seed=3, count=70):
    """Loose ends hanging from a front edge."""
    rnd, faces = Random(seed), []
    for k in range(count):
        x = width * ((k + .5) / count - .5)
        path = [(x, y, z), (x + rnd.uniform(-.2, .2), y - length * .5, z + .35),
                (x + rnd.uniform(-.45, .45), y - length * rnd.uniform(.85, 1.1), z + rnd.uniform(.1, .5))]
        faces += tube(path, .13, matte(mix(colour, "#4a3d33", rnd.uniform(0, .12))), sides=6, pieces=8)
    return faces


def roll(width, radius, colour, stripe=None, bands=(), turns=5):
    """A cloth rolled up, lying along x."""
    faces = sheet(lambda u, v: (width * (u - .5), radius - (radius + .12 * sin(5 * u)) * cos(2 * pi * v), radius * sin(2 * pi * v)),
                  striped(colour, stripe or colour, bands, "u"), breaks(110, bands), 120, woven(.04), two_sided=False)
    for side in (-1, 1):
        x = side * width / 2
        n = (float(side), 0.0, 0.0)
        faces.append(Face([(x, radius + radius * cos(2 * pi * k / 60), radius * sin(2 * pi * k / 60)) for k in range(60)], n,
                          matte(mix(colour, "#3a2d24", .15))))
        spiral = [(x + side * .03, radius + radius * (1 - t / (turns * 40)) * cos(2 * pi * t / 40),
                   radius * (1 - t / (turns * 40)) * sin(2 * pi * t / 40))
                  for t in range(turns * 40)]
        faces += stroke(spiral, [n] * len(spiral), matte(mix(colour, "#2d221b", .45)), .16)
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
