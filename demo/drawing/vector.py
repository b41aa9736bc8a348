"""Three-dimensional points as plain tuples, and smooth curves through a few of them."""

from math import acos, cos, pi, radians, sin, sqrt, tan


def add(a, b):
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def sub(a, b):
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def times(a, k):
    return a[0] * k, a[1] * k, a[2] * k


def dot(a, b):
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a, b):
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def unit(a):
    length = sqrt(dot(a, a))
    return (a[0] / length, a[1] / length, a[2] / length) if length > 1e-12 else (0.0, 1.0, 0.0)


def between(a, b, t):
    return tuple(p + (q - p) * t for p, q in zip(a, b))


def middle(points):
    n = len(points)
    return tuple(sum(p[i] for p in points) / n for i in range(3))


def turned(p, about_y=0.0, about_x=0.0, about_z=0.0):
    """Degrees; first about z, then x, then y."""
    x, y, z = p
    if about_z:
        c, s = cos(radians(about_z)), sin(radians(about_z))
        x, y = c * x - s * y, s * x + c * y
    if about_x:
        c, s = cos(radians(about_x)), sin(radians(about_x))
        y, z = c * y - s * z, s * y + c * z
    if about_y:
        c, s = cos(radians(about_y)), sin(radians(about_y))
        x, z = c * x + s * z, -s * x + c * z
    return x, y, z


def curve(points, pieces=150):
    """A smooth line through `points` (any dimension); a point given twice running is a corner.

    `pieces` is about how many straight bits the whole line gets, long stretches more than short ones.
    """
    runs, run = [], [points[0]]
    for p in points[1:]:
        if p == run[-1]:
            runs.append(run)
            run = [p]
        else:
            run.append(p)
    runs.append(run)
    bit = sum(_gap(a, b) for a, b in zip(points, points[1:])) / pieces
    line = [points[0]]
    for run in runs:
        line += _through(run, bit)
    return line


def _gap(a, b):
    return sqrt(sum((p - q) ** 2 for p, q in zip(a, b)))


def _through(run, bit):
    """Hermite pieces with slopes that follow the longer neighbour, so that uneven points do not overshoot."""
    gaps = [max(1e-9, _gap(a, b)) for a, b in zip(run, run[1:])]
    slopes = [tuple((b - a) / g for a, b in zip(p, q)) for p, q, g in zip(run, run[1:], gaps)]
    at = [slopes[0]] if slopes else []
    for i in range(1, len(slopes)):
        g, h = gaps[i - 1], gaps[i]
        at.append(tuple((a * g + b * h) / (g + h) for a, b in zip(slopes[i - 1], slopes[i])))
    at += slopes[-1:]
    line = []
    for i, g in enumerate(gaps):
        steps = max(2, min(40, round(g / bit)))
        for k in range(1, steps + 1):
            t = k / steps
            line.append(tuple(
                (2 * t ** 3 - 3 * t * t + 1) * a + (t ** 3 - 2 * t * t + t) * g * m
                + (3 * t * t - 2 * t ** 3) * b + (t ** 3 - t * t) * g * n
                for a, b, m, n in zip(run[i], run[i + 1], at[i], at[i + 1])))
    return line


def spaced(points, gap):
    """The same line with a point at least every `gap`."""
    line = [points[0]]
    for a, b in zip(points, points[1:]):
        n = max(1, round(_gap(a, b) / gap))
        line += [between(a, b, k / n) for k in range(1, n + 1)]
    return line


def circle(radius, count, start=0.0):
    return [(radius * cos(start + 2 * pi * i / count), radius * sin(start + 2 * pi * i / count))
            for i in range(count)]


def rounded(width, height, radius, steps=6):
    """The outline of a rectangle with round corners, about the origin, anticlockwise."""
    radius = min(radius, width / 2, height / 2)
    line = []
    for cx, cy, a in ((1, 1, 0), (-1, 1, 90), (-1, -1, 180), (1, -1, 270)):
        for k in range(steps + 1):
            angle = radians(a + 90 * k / steps)
            line.append((cx * (width / 2 - radius) + radius * cos(angle),
                         cy * (height / 2 - radius) + radius * sin(angle)))
    return line


def filleted(corners, steps=8):
    """The outline through `corners`, each (x, y, radius), with every corner rounded off by its radius."""
    line, n = [], len(corners)
    for i, (x, y, r) in enumerate(corners):
        (ax, ay, _), (bx, by, _) = corners[i - 1], corners[(i + 1) % n]
        a = unit((ax - x, ay - y, 0))
        b = unit((bx - x, by - y, 0))
        angle = acos(max(-1.0, min(1.0, dot(a, b))))
        if r <= 0 or angle > 3.12:
            line.append((x, y))
            continue
        back = min(r / tan(angle / 2), 0.5 * _gap((x, y), (ax, ay)) if corners[i - 1][2] else _gap((x, y), (ax, ay)),
                   0.5 * _gap((x, y), (bx, by)) if corners[(i + 1) % n][2] else _gap((x, y), (bx, by)))
        r = back * tan(angle / 2)
        inward = unit(add(a, b))
        far = r / sin(angle / 2)
        cx, cy = x + inward[0] * far, y + inward[1] * far
        sx, sy = x + a[0] * back - cx, y + a[1] * back - cy
        turn = (pi - angle) * (1 if cross(a, b)[2] < 0 else -1)
        line += [(cx + sx * cos(turn * k / steps) - sy * sin(turn * k / steps),
                  cy + sx * sin(turn * k / steps) + sy * cos(turn * k / steps)) for k in range(steps + 1)]
    return line
