"""Capital letters and the meander as plain strokes, to be laid on labels, cloth and clay."""

from math import cos, pi, sin

from drawing.solid import stroke
from drawing.vector import add, curve, times

GLYPHS = {
    "A": "0,0 2.2,6 4.4,0|.8,2.1 3.6,2.1", "B": "0,0 0,6|~0,6 2,6 3.2,5.3 3.2,3.9 2,3.2 0,3.2|~0,3.2 2.3,3.2 3.7,2.4 3.7,.8 2.3,0 0,0",
    "C": "~4.2,5 3.2,5.9 2,5.9 .5,4.9 0,3 .5,1.1 2,.1 3.2,.1 4.2,1", "D": "0,0 0,6|~0,6 1.8,6 3.6,5 4.2,3 3.6,1 1.8,0 0,0",
    "E": "3.2,6 0,6 0,0 3.2,0|0,3.1 2.7,3.1", "F": "3.2,6 0,6 0,0|0,3.1 2.6,3.1",
    "G": "~4.2,5 3.2,5.9 2,5.9 .5,4.9 0,3 .5,1.1 2,.1 3.2,.1 4.3,.8|4.3,.8 4.3,2.7 2.8,2.7", "H": "0,0 0,6|4,0 4,6|0,3.1 4,3.1",
    "I": "0,0 0,6", "J": "~2.2,6 2.2,1.6 1.6,.2 .2,0", "K": "0,0 0,6|3.6,6 0,2.6|1.3,3.8 3.8,0", "L": "0,6 0,0 3,0",
    "M": "0,0 .5,6 2.6,1 4.7,6 5.2,0", "N": "0,0 0,6 4,0 4,6", "O": "~2.5,6 .6,5 0,3 .6,1 2.5,0 4.4,1 5,3 4.4,5 2.5,6",
    "P": "0,0 0,6|~0,6 2.2,6 3.5,5.3 3.5,3.5 2.2,2.8 0,2.8", "R": "0,0 0,6|~0,6 2.2,6 3.5,5.3 3.5,3.7 2.2,3 0,3|1.8,3 3.9,0",
    "S": "~3.3,5.2 2.4,5.9 1.2,5.9 .3,5 .5,3.7 1.8,3.1 3.1,2.4 3.4,1.2 2.6,.2 1.3,.05 .1,.9", "T": "0,6 4,6|2,6 2,0",
    "U": "~0,6 0,2 .5,.5 2,0 3.5,.5 4,2 4,6", "V": "0,6 2.2,0 4.4,6", "W": "0,6 1.6,0 3.1,5 4.6,0 6.2,6", "X": "0,0 4,6|0,6 4,0",
    "Y": "0,6 2.1,3 4.2,6|2.1,3 2.1,0", "Z": "0,6 4,6 0,0 4,0",
    "Q": "~2.5,6 .6,5 0,3 .6,1 2.5,0 4.4,1 5,3 4.4,5 2.5,6|3.2,1.4 5,-.6", " ": "", "-": "0,3 2.2,3",
}


def words(text, height, spacing=1.9):
    """`text` as lines of (x, y), centred, standing on y = 0."""
    lines, x, k = [], 0.0, height / 6
    for letter in text:
        strokes = [[tuple(map(float, p.split(","))) for p in s.strip("~").split()] for s in GLYPHS[letter].split("|") if s]
        curved = ["~" in s for s in GLYPHS[letter].split("|") if s]
        for line, soft in zip(strokes, curved):
            lines.append([(x + px, py) for px, py in (curve(line, 24) if soft else line)])
        x += max((p[0] for line in strokes for p in line), default=1.6) + spacing
    middle = (x - spacing) / 2
    return [[((px - middle) * k, py * k) for px, py in line] for line in lines]


def meander(count, size):
    """A key pattern running right from (0, 0), `count` keys of `size` by `size`."""
    k, lines = size / 5, []
    for i in range(count):
        x = i * 6
        lines.append([(x, 0), (x, 5), (x + 4.4, 5), (x + 4.4, 1.5), (x + 1.6, 1.5), (x + 1.6, 3.3), (x + 2.9, 3.3)])
        lines.append([(x, 0), (x + 6, 0)])
    return [[(px * k, py * k) for px, py in line] for line in lines]


def meander_width(count, size):
    return count * 6 * size / 5


def laid(lines, onto, stuff, width, lift=0.2, bit=0.35):
    """Strokes along `lines` on the surface `onto`, which turns (x, y) into a point and its normal."""
    faces = []
    for line in lines:
        fine = [line[0]]
        for a, b in zip(line, line[1:]):
            n = max(1, round(((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2) ** .5 / bit))
            fine += [(a[0] + (b[0] - a[0]) * i / n, a[1] + (b[1] - a[1]) * i / n) for i in range(1, n + 1)]
        spots = [onto(x, y) for x, y in fine]
        faces += stroke([p for p, _ in spots], [n for _, n in spots], stuff, width, lift)
    return faces


def on_cylinder(radius, height=0.0, turn=0.0):
    """`radius` may depend on the height."""
    def onto(x, y):
        r = radius(height + y) if callable(radius) else radius
        a = x / r + turn * pi / 180
        return (r * sin(a), height + y, r * cos(a)), (sin(a), 0.0, cos(a))
    return onto


def on_plane(origin, right, up, normal):
    def onto(x, y):
        return add(origin, add(times(right, x), times(up, y))), normal
    return onto


def facing(x=0.0, y=0.0, z=0.0):
    """The plane that looks at the viewer."""
    return on_plane((x, y, z), (1, 0, 0), (0, 1, 0), (0, 0, 1))


def flat(x=0.0, y=0.0, z=0.0):
    """The plane of a table, read from the front."""
    return on_plane((x, y, z), (1, 0, 0), (0, 0, -1), (0, 1, 0))
