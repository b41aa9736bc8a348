"""Wood: turned, sawn into boards and jointed into simple furniture."""

from math import pi, sin
from random import Random

from drawing.colour import glaze, mix
from drawing.lettering import flat, laid
from drawing.solid import Face, grid, inset, lathe, placed, prism
from drawing.vector import curve, filleted, rounded


def turned_wood(colour, seed=1, gloss=.12):
    """Streaks that run up a turned piece."""
    rnd = Random(seed)
    waves = [(rnd.randint(7, 60), rnd.uniform(0, 6)) for _ in range(7)]
    shades = [glaze(mix(colour, "#4d2f1a" if k < 4 else "#f4dcae", .05 * abs(k - 4)), gloss) for k in range(9)]

    def paint(u, v, p):
        level = sum(sin(f * 2 * pi * (u + .012 * sin(3 * v + f)) + o) for f, o in waves) / 7
        return shades[max(0, min(8, round(4 + 5 * level)))]
    return paint


def inside(x, y, outline):
    hit = False
    for (ax, ay), (bx, by) in zip(outline, outline[1:] + outline[:1]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            hit = not hit
    return hit


def grain(outline, height, colour, seed, spacing=.42, across=False):
    """Lines of the growth rings on the top of a board, long side up; `across` turns them."""
    rnd = Random(seed)
    xs, ys = [p[0] for p in outline], [p[1] for p in outline]
    low, high = (min(ys), max(ys)) if not across else (min(xs), max(xs))
    faces, x = [], (min(xs) if not across else min(ys)) + spacing * .5
    end = max(xs) if not across else max(ys)
    bend, place = rnd.uniform(.2, .7), rnd.uniform(low, high)
    while x < end:
        tone = glaze(mix(colour, rnd.choice(("#5a3519", "#5a3519", "#f7e3ba")), rnd.uniform(.06, .20)), .1)
        run = []
        for k in range(61):
            y = low + (high - low) * k / 60
            wave = bend * sin(y * .11 + x * .05) + .9 * bend * 2.7 ** (-((y - place) / 5) ** 2) * sin(x * .33)
            p = (x + wave, y) if not across else (y, x + wave)
            if inside(*p, outline):
                run.append(p)
            elif len(run) > 1:
                faces += laid([run], flat(y=height), tone, rnd.uniform(.05, .16), bit=9)
                run = []
            else:
                run = []
        if len(run) > 1:
            faces += laid([run], flat(y=height), tone, rnd.uniform(.05, .16), bit=9)
        x += spacing * rnd.uniform(.5, 1.5)
    return faces


def board(colour, length, width, seed=3, thick=1.9):
    """A board with a handle and a hole to hang it by, lying flat, the handle away from the viewer."""
    neck, body, half = width * .115, length * .74, width / 2
    outline = filleted([(half, 0, 2.2), (half, body, 3.0), (neck, body, 3.0), (neck + .2, length, neck + .1),
                        (-neck - .2, length, neck + .1), (-neck, body, 3.0), (-half, body, 3.0), (-half, 0, 2.2)])
    hole = [(neck * .42 * sin(2 * pi * k / 28), length - 2.5 - neck * .42 * sin(2 * pi * k / 28 + pi / 2)) for k in range(29)]
    stuff = glaze(colour, .08)
    faces = prism(outline, 0, thick, stuff, bevel=.35)[:-1]
    top = inset(outline, .35)
    ring = top + [top[0]] + hole[::-1] + [top[0]]
    faces.append(Face([(x, thick, -y) for x, y in ring], (0, 1, 0), stuff, lift=-length / 2, shadow=False))
    faces += grid([[(x, y, -z) for x, z in hole] for y in (0, thick)][::-1], stuff, .7, two_sided=True)
    return faces + [f for f in grain(top, thick + .01, colour, seed) if not _in_hole(f, hole)]


def _in_hole(f, hole):
    return any(inside(x, -z, hole) for x, _, z in f.points)


def plank(colour, width, depth, thick, seed=5, corner=.8):
    """A table top or shelf around the origin, its upper side at y = 0."""
    outline = rounded(width, depth, corner)
    return (prism(outline, -thick, 0, glaze(colour, .1), bevel=.25)
            + grain(outline, .01, colour, seed, .7, across=True))


def stool(colour, width=34, depth=26, height=44, seed=9):
    """A plain bench to put things on."""
    faces = placed(plank(colour, width, depth, 3, seed, 1.2), y=height)
    leg = prism(rounded(3.4, 3.4, .8), 0, height - 3, glaze(mix(colour, "#3a2414", .08), .08))[:-1]
    for f in leg:
        f.lift = -width
    for x in (-1, 1):
        for z in (-1, 1):
            faces += placed(leg, x=x * (width / 2 - 3.4), z=z * (depth / 2 - 3.2))
    return faces


def mill(colour, height, trim):
    """Two drums of a column, one on the other, under a metal knob."""
    h = height - 2.4
    profile = curve([(2.9, 0), (3.05, .15), (3.05, .15), (3.05, 1.1), (3.05, 1.1), (2.75, 1.35), (2.6, 2.2), (2.45, h * .45),
                     (2.5, h * .68),
                     (2.5, h * .68), (2.3, h * .69), (2.3, h * .70), (2.3, h * .70), (2.62, h * .71), (2.85, h * .80), (2.95, h * .90),
                     (2.7, h * .975), (1.9, h), (1.9, h), (.02, h)])
    faces = lathe(profile, turned_wood(colour, int(height)), seams=360)
    faces += placed(lathe(curve([(.7, 0), (.62, .35), (.62, .35), (.8, .6), (1.05, 1.1), (.9, 1.7), (.5, 2.05), (.02, 2.15)]), trim, 90,
                          grounded=False), y=h)
    return faces


def spoon(colour, length=28, seed=4):
    """Lying flat, bowl towards the viewer."""
    rnd = Random(seed)
    w = rnd.uniform(2.5, 2.8)
    half = curve([(0.02, 0), (w * .75, .6), (w, 3.2), (w * .8, 6.0), (.75, 8.4), (.55, 12), (.6, length * .75), (.75, length - 1.2),
                  (.6, length - .3), (.02, length)], 70)
    outline = half + [(-x, y) for x, y in reversed(half)][1:-1]
    stuff = glaze(colour, .1)
    dish = [(w * .8 * sin(2 * pi * k / 24), 3.4 + 2.8 * sin(2 * pi * k / 24 + pi / 2)) for k in range(24)]
    faces = prism(outline, 0, .9, stuff, bevel=.3)
    faces += [f for f in grain(outline, .91, colour, seed, .3) if not _in_hole(f, dish)]
    rows = []
    for k in range(9):
        s, y = 1 - k / 8, .92 - .8 * (1 - (1 - k / 8) ** 2)
        rows.append([(w * .74 * s * sin(2 * pi * j / 40), y, -3.4 - 2.5 * s * sin(2 * pi * j / 40 + pi / 2)) for j in range(41)])
    return faces + grid(rows, stuff, lambda u, v, p: .80 + .12 * v, two_sided=True, lift=1.0)
