"""Solids as lists of small faces: turned, swept, stretched and stacked."""

from dataclasses import dataclass
from math import cos, pi, radians, sin, sqrt

from drawing.colour import Stuff
from drawing.vector import add, cross, curve, dot, middle, sub, times, turned, unit


@dataclass(slots=True)
class Face:
    """A small polygon, or with `width` a stroke, on a surface. `lift` moves it nearer in the order.

    A face without stuff is not seen; it only casts a shadow, coarsely, for many small ones.
    """
    points: list
    normal: tuple
    stuff: Stuff | None
    shade: float = 1.0
    width: float = 0.0
    lift: float = 0.0
    two_sided: bool = False
    shadow: bool = True


def grid(rows, stuff, shade=None, two_sided=False, closed=False, lift=0.0):
    """Faces between neighbouring rows of points. `stuff` and `shade` may depend on (u, v, point)."""
    faces, nr, nc = [], len(rows) - 1, len(rows[0]) - (0 if closed else 1)
    for i in range(nr):
        low, high = rows[i], rows[i + 1]
        for j in range(nc):
            k = (j + 1) % len(low)
            points = [low[j], low[k], high[k], high[j]]
            normal = cross(sub(points[2], points[0]), sub(points[3], points[1]))
            if dot(normal, normal) < 1e-18:
                continue
            at = middle(points)
            u, v = (j + 0.5) / nc, (i + 0.5) / nr
            faces.append(Face(
                points, unit(normal), stuff(u, v, at) if callable(stuff) else stuff,
                shade(u, v, at) if callable(shade) else (1.0 if shade is None else shade),
                lift=lift, two_sided=two_sided, shadow=False))
    return faces + _silhouette(rows, closed)


def _silhouette(rows, closed):
    ring = [row + row[:1] for row in rows] if closed else rows
    down = _some(len(ring) - 1)
    across = _some(len(ring[0]) - 1)
    return [Face([ring[a][c], ring[a][d], ring[b][d], ring[b][c]], (0.0, 1.0, 0.0), None)
            for a, b in zip(down, down[1:]) for c, d in zip(across, across[1:])]


def _some(count, most=26):
    pieces = min(count, most)
    return [round(i * count / pieces) for i in range(pieces + 1)]


def lathe(profile, stuff, seams=200, shade=None, shape=None, reach=360, start=0, grounded=True):
    """Turns `profile`, points (radius, height) from the foot up the outside and down the inside.

    `shape(angle, radius, height)` may bend the radius; angle 0 faces the viewer.
    """
    steps = seams * reach // 360
    angles = [radians(start) + radians(reach) * j / steps for j in range(steps + 1)]
    rows = []
    for r, y in profile:
        row = []
        for a in angles:
            bent = shape(a, r, y) if shape else r
            row.append((bent * sin(a), y, bent * cos(a)))
        rows.append(row)
    dim = _hollows(profile, grounded)

    def both(u, v, at):
        own = dim[min(len(dim) - 1, int(v * len(dim)))]
        return own * (shade(u, v, at) if callable(shade) else 1.0)
    return grid(rows, stuff, both)


def _hollows(profile, grounded):
    """Dims the inside of a vessel with depth, and the foot where it meets the floor."""
    top = max(range(len(profile)), key=lambda i: profile[i][1])
    mouth = max(0.3, profile[top][0])
    dims = []
    for i in range(len(profile) - 1):
        y = (profile[i][1] + profile[i + 1][1]) / 2
        if i >= top:
            dims.append(1 / (1 + 0.55 * (profile[top][1] - y) / mouth))
        else:
            dims.append(1 - (0.22 * 2.718 ** (-y / 0.8) if grounded else 0))
    return dims


def vessel(outside, wall, floor=None):
    """The whole profile of a vessel from its outer one: a round lip, then the inside."""
    floor = wall if floor is None else floor
    outer = curve(outside)
    inner = []
    for i, (r, y) in enumerate(outer):
        before, after = outer[max(0, i - 1)], outer[min(len(outer) - 1, i + 1)]
        dr, dy = after[0] - before[0], after[1] - before[1]
        length = sqrt(dr * dr + dy * dy) or 1
        inner.append((r - wall * dy / length, y + wall * dr / length))
    inner = [(r, y) for r, y in inner if r > 0.05 and y > floor]
    inner.reverse()
    lip = _lip(outer[-1], inner[0])
    return outer + lip + inner + [(inner[-1][0] * 0.5, floor), (0.01, floor)]


def _lip(a, b):
    cr, cy = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    ar, ay = a[0] - cr, a[1] - cy
    return [(cr + ar * cos(t) - ay * sin(t), cy + ar * sin(t) + ay * cos(t))
            for t in (pi * k / 6 for k in range(1, 6))]


def tube(path, radius, stuff, sides=16, pieces=60, flat=1.0, ends=True, shade=None, smooth=True, up=None):
    """A rope, handle or leg along `path`; `radius` may depend on the share of the way along.

    `flat` squeezes the section across `up`-wards, for straps.
    """
    line = curve(path, pieces) if smooth else path
    rows, n = [], len(line) - 1
    across = up
    for i, p in enumerate(line):
        ahead = unit(sub(line[min(n, i + 1)], line[max(0, i - 1)]))
        if across is None:
            across = (0.0, 0.0, 1.0) if abs(ahead[2]) < 0.9 else (1.0, 0.0, 0.0)
        side = unit(cross(ahead, across))
        if up is None:
            across = unit(cross(side, ahead))
            other = across
        else:
            other = unit(cross(side, ahead))
        r = radius(i / n) if callable(radius) else radius
        rows.append([add(p, add(times(side, -r * cos(t)), times(other, r * flat * sin(t))))
                     for t in (2 * pi * k / sides for k in range(sides))])
    faces = grid(rows, stuff, shade, closed=True)
    if ends:
        last = stuff if isinstance(stuff, Stuff) else stuff(0.5, 1.0, line[-1])
        faces.append(Face(rows[0][::-1], unit(sub(line[0], line[1])), last))
        faces.append(Face(rows[-1], unit(sub(line[-1], line[-2])), last))
    return faces


def sheet(place, stuff, us=40, vs=40, shade=None, two_sided=True, lift=0.0):
    """The surface `place(u, v)` for u, v from 0 to 1; `us`, `vs` are counts or the breaks themselves."""
    us = [i / us for i in range(us + 1)] if isinstance(us, int) else us
    vs = [i / vs for i in range(vs + 1)] if isinstance(vs, int) else vs
    rows = [[place(u, v) for u in us] for v in vs]

    def at_breaks(f):
        if not callable(f):
            return f
        return lambda u, v, p: f(_along(us, u), _along(vs, v), p)
    return grid(rows, at_breaks(stuff), at_breaks(shade), two_sided, lift=lift)


def _along(breaks, share):
    i = min(len(breaks) - 2, int(share * (len(breaks) - 1)))
    return (breaks[i] + breaks[i + 1]) / 2


def prism(outline, low, high, stuff, bevel=0.0, top=None, shade=None):
    """An upright block over `outline`, points (x, z) anticlockwise seen from above in (x, -z)."""
    rings = [(0.0, low)]
    if bevel:
        rings += [(bevel * (1 - cos(a)), high - bevel + bevel * sin(a)) for a in (0, .4, .8, 1.2, 1.5708)]
    else:
        rings.append((0.0, high))
    rows = [[(x, y, -z) for x, z in inset(outline, d)] for d, y in rings]
    faces = grid(rows, stuff, shade or (lambda u, v, p: 1 - 0.18 * 2.718 ** (-(p[1] - low) / 0.8)), closed=True)
    own = top or (stuff if isinstance(stuff, Stuff) else stuff(0.5, 1.0, rows[-1][0]))
    extent = max(max(p[i] for p in rows[-1]) - min(p[i] for p in rows[-1]) for i in (0, 2))
    return faces + [Face(rows[-1], (0.0, 1.0, 0.0), own, lift=-extent / 2)]


def inset(outline, by):
    if not by:
        return outline
    n, out = len(outline), []
    for i in range(n):
        (ax, ay), (bx, by_) = outline[i - 1], outline[(i + 1) % n]
        dx, dy = bx - ax, by_ - ay
        length = sqrt(dx * dx + dy * dy) or 1
        x, y = outline[i]
        out.append((x - by * dy / length, y + by * dx / length))
    return out


def ball(radius, stuff, centre=(0, 0, 0), seams=48, stretch=(1, 1, 1)):
    profile = [(max(0.001, radius * cos(a)), radius * sin(a)) for a in
               (-pi / 2 + pi * i / 24 for i in range(25))]
    faces = lathe(profile, stuff, seams, grounded=False, shape=None)
    for f in faces:
        f.shade = 1.0
        f.points = [(x * stretch[0] + centre[0], y * stretch[1] + centre[1], z * stretch[2] + centre[2])
                    for x, y, z in f.points]
        f.normal = unit(tuple(c / s for c, s in zip(f.normal, stretch)))
    return faces


def stroke(points, normals, stuff, width, lift=0.15, shade=1.0):
    """A line on a surface in short pieces, so that each piece is lit and hidden on its own."""
    return [Face([points[i], points[i + 1]], normals[i], stuff, shade, width, lift, shadow=False)
            for i in range(len(points) - 1)]


def raised(faces, by):
    """Drawn later than its place alone would have it, for what lies on a larger face."""
    for f in faces:
        f.lift += by
    return faces


def placed(faces, x=0.0, y=0.0, z=0.0, turn=0.0, tip=0.0, lean=0.0, size=1.0):
    """The same faces moved: leaned about z, tipped about x, turned about y, then shifted."""
    out = []
    for f in faces:
        points = [add(turned(times(p, size), turn, tip, lean), (x, y, z)) for p in f.points]
        out.append(Face(points, turned(f.normal, turn, tip, lean), f.stuff, f.shade,
                        f.width * size, f.lift, f.two_sided, f.shadow))
    return out
