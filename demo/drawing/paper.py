"""Stationery: notebooks, a pen, pencils, letters and a tray."""

from math import cos, pi, sin

from drawing.colour import BRASS, PAPER, glaze, matte, metal, mix
from drawing.lettering import flat, laid, meander, words
from drawing.solid import Face, grid, lathe, placed, prism, raised, sheet, stroke, tube
from drawing.vector import circle, curve, rounded


def slab(width, depth, thick, stuff, corner=.0, bevel=.0, y=0.0):
    outline = rounded(width, depth, corner) if corner else [(width / 2, depth / 2), (-width / 2, depth / 2), (-width / 2, -depth / 2),
                                                            (width / 2, -depth / 2)]
    return prism(outline, y, y + thick, stuff, bevel)


def notebook(cover, width=14.8, depth=21, thick=1.6, band=None, mark=True):
    """Closed, lying flat, its spine on the left."""
    board = glaze(cover, .06)
    faces = slab(width, depth, .22, board, .8)
    pages = prism(rounded(width - .5, depth - .7, .3), .22, thick - .22, matte(PAPER), 0)[:-1]
    faces += placed(pages, x=.1)
    for k in range(1, 6):
        y = .22 + (thick - .44) * k / 6
        faces += stroke([(-width / 2 + .6, y, depth / 2 - .34), (width / 2 - .2, y, depth / 2 - .34)], [(0, 0, 1)],
                        matte(mix(PAPER, "#6b5d4e", .25)), .03, .3)
        faces += stroke([(width / 2 - .14, y, -depth / 2 + .5), (width / 2 - .14, y, depth / 2 - .5)], [(1, 0, 0)],
                        matte(mix(PAPER, "#6b5d4e", .25)), .03, .3)
    faces += raised(slab(width, depth, .24, board, .8, .1, thick - .24), .8)
    spine = [(-width / 2 - .02 + .0, y) for y in (0, thick)]
    faces += grid([[(x, y, z) for z in (depth / 2 - .5, -depth / 2 + .5)] for x, y in spine][::-1], glaze(mix(cover, "#000000", .08), .06),
                  two_sided=True)
    hinge = [(-width / 2 + 1.3, thick + .01, depth / 2 - .2), (-width / 2 + 1.3, thick + .01, -depth / 2 + .2)]
    faces += stroke(hinge, [(0, 1, 0)], matte(mix(cover, "#1d1a17", .28)), .14, 12)
    if mark:
        ink = matte(mix(cover, "#1d1a17", .34) if _light(cover) else mix(cover, "#ffffff", .34))
        k = width / 14.8
        faces += laid(words("DELTOS", .62 * k, 3.0), flat(.7, thick + .02, depth / 2 - 2.1 * k), ink, .07 * k, lift=13)
        size = .9 * k
        faces += laid(meander(3, size), flat(.7 - 1.5 * 6 * size / 5 + .15, thick + .02, depth / 2 - 3.4 * k), ink, .08 * k, lift=13)
    if band:
        x, w = width / 2 - 1.7, .32
        strip = [(x - w, thick + .06, depth / 2 + .02), (x + w, thick + .06, depth / 2 + .02), (x + w, thick + .06, -depth / 2),
                 (x - w, thick + .06, -depth / 2)]
        faces.append(Face(strip, (0, 1, 0), matte(band), lift=14, shadow=False))
        faces.append(Face([(x - w, 0, depth / 2 + .05), (x + w, 0, depth / 2 + .05), (x + w, thick + .06, depth / 2 + .05),
                           (x - w, thick + .06, depth / 2 + .05)],
                          (0, 0, 1), matte(band), .9, lift=14, shadow=False))
    return faces


def _light(colour):
    return int(colour[1:3], 16) + int(colour[3:5], 16) + int(colour[5:7], 16) > 400


def open_book(cover, ruling="dots", width=14.8, depth=21):
    """Lying open, seen from above, with its ruling."""
    faces = placed(slab(width * 2 + .6, depth + .5, .25, glaze(cover, .06), .6), y=0)

    def page(u, v, side):
        s = u if side > 0 else 1 - u
        rise = 1.15 * (1 - (1 - min(1, s / .16)) ** 2) * (1 - .42 * s)
        return side * s * width, .35 + rise, depth * (.5 - v)
    for side in (-1, 1):
        faces += sheet(lambda u, v: page(u, v, side), matte(PAPER), [k / 60 for k in range(61)], 6, two_sided=False, lift=.5,
                       shade=lambda u, v, p: 1 - .24 * 2.718 ** (-abs(p[0]) / 1.4))
        ink = matte(mix(PAPER, "#7d8894", .55))

        def onto(x, y):
            a = page(abs(x) / width if side > 0 else 1 - abs(x) / width, .5 - y / depth, side)
            return (a[0], a[1] + .03, a[2]), (0, 1, 0)
        if ruling == "ruled":
            for k in range(26):
                y = depth / 2 - 2.4 - k * .7
                faces += laid([[(side * 1.0, y), (side * (width - .9), y)]], onto, ink, .03, lift=2, bit=.6)
        elif ruling == "dots":
            for k in range(38):
                for j in range(26):
                    y, x = depth / 2 - 1.2 - k * .5, side * (1.0 + j * .5)
                    faces += laid([[(x, y), (x + .02, y)]], onto, ink, .075, lift=2)
    return faces


def pen(colour, trim=None):
    """Lying along x, nib to the left, the cap on its other end."""
    trim = trim or metal(BRASS)
    coat = glaze(colour, .7)
    barrel = curve([(.02, 0), (.38, 0), (.38, 0), (.45, .3), (.55, 2.4), (.60, 5.2), (.60, 5.2), (.60, 9.6), (.60, 9.6), (.56, 9.6),
                    (.56, 9.6), (.54, 12.6), (.42, 13.1), (.02, 13.2)])
    faces = placed(lathe(barrel, coat, 90, grounded=False))
    for y, r in ((.05, .42), (5.3, .625), (9.5, .625)):
        faces += placed(lathe([(r, 0), (r, .26)], trim, 90, grounded=False), y=y)
    nib = [(-.36, 0, 0), (-.34, -1.0, .06), (0, -2.3, .12), (.34, -1.0, .06), (.36, 0, 0)]
    faces.append(Face([(x, y, .22 + z * .4) for x, y, z in nib], (0, .15, .99), trim))
    faces += stroke([(0, -.7, .40), (0, -2.2, .42)], [(0, 0, 1)], matte(mix(BRASS, "#2a2018", .7)), .05)
    return placed(faces, lean=-90, tip=-90, y=.6)


def pen_cap(colour, trim=None):
    trim = trim or metal(BRASS)
    tube_ = curve([(.66, 0), (.68, .1), (.68, .1), (.68, 4.6), (.6, 5.7), (.42, 6.0), (.02, 6.05)], 60)
    faces = lathe(tube_, glaze(colour, .7), 90, grounded=False) + lathe([(.70, .15), (.70, .55)], trim, 90, grounded=False)
    faces += lathe([(.02, -.02), (.60, -.02)], matte(mix(colour, "#000000", .75)), 60, grounded=False)
    faces += tube([(0, 5.7, .62), (0, 5.2, .92), (0, 1.7, .86), (0, 1.4, .74)], .15, trim, 12)
    return placed(faces, lean=-90, tip=-90, y=.68)


def pencil(colour, length=17.5):
    """Six-sided, lying along x with its point to the left."""
    wood, lead = matte("#dcbb8c"), matte("#3c3936")
    faces = []
    ring = lambda r, x: [(x, r * sin(pi / 3 * k + pi / 6), r * cos(pi / 3 * k + pi / 6)) for k in range(6)]
    for a, b, ra, rb, stuff in ((0, .55, .02, .10, lead), (.55, 2.1, .10, .36, wood), (2.1, length, .36, .36, glaze(colour, .35)),
                                (length, length + .02, .36, .02, glaze(mix(colour, "#000000", .2), .2))):
        faces += grid([ring(ra, a), ring(rb, b)], stuff, closed=True, two_sided=False)
    for f in faces:
        if f.stuff and sum(n * p for n, p in zip(f.normal[1:], (sum(q[1] for q in f.points), sum(q[2] for q in f.points)))) < 0:
            f.normal, f.points = tuple(-n for n in f.normal), f.points[::-1]
    faces += laid(words("DELTOS", .26, 2.6), lambda x, y: ((x + length - 3.2, .36, .13 - y), (0, 1, .0)), matte("#efe3c4"), .035, lift=.3)
    return placed(faces, y=.33)


def envelope(colour, width=16.2, height=11.4, liner=None):
    """Lying flat, its flap closed and towards the viewer, or open with a coloured liner."""
    faces = slab(width, height, .12, matte(colour), .15)
    edge = matte(mix(colour, "#4a3d33", .22))
    if liner:
        flap = [(-width / 2, .14, -height / 2), (0, .14, -height / 2 - height * .56), (width / 2, .14, -height / 2)]
        faces.append(Face(flap, (0, 1, 0), matte(colour)))
        k = .93
        faces.append(Face([(x * k, .16, -height / 2 + (z + height / 2) * .90 - .12) for x, _, z in flap], (0, 1, 0), matte(liner), lift=1))
        faces += stroke([(-width / 2, .15, height / 2), (0, .15, -.3), (width / 2, .15, height / 2)], [(0, 1, 0)] * 2, edge, .05, 12)
    else:
        tip = .8
        faces.append(Face([(-width / 2 + .1, .2, -height / 2 + .05), (0, .24, tip), (width / 2 - .1, .2, -height / 2 + .05)][::-1],
                          (0, 1, 0), matte(mix(colour, "#ffffff", .12)), lift=6))
        faces += stroke([(-width / 2 + .1, .22, -height / 2 + .1), (0, .26, tip), (width / 2 - .1, .22, -height / 2 + .1)], [(0, 1, 0)] * 2,
                        edge, .07, 14)
    return faces


def note_paper(colour, width=15, height=21, heading=True):
    faces = slab(width, height, .06, matte(colour))
    if heading:
        faces += laid(meander(4, .55), flat(-4 * .33, .1, -height / 2 + 2.2), matte(mix(colour, "#5b4e42", .6)), .045, lift=12)
    return faces


def seal(colour, radius=1.15):
    blob = [(x * (1 + .05 * sin(5 * k)), y * (1 + .05 * cos(3 * k))) for k, (x, y) in enumerate(circle(radius, 40))]
    faces = prism(blob, 0, .28, glaze(colour, .4), bevel=.2)
    faces += laid(words("S", .9), flat(0, .3, .45), matte(mix(colour, "#000000", .3)), .10, lift=3)
    return faces


def twine(width, height, colour="#b9a07a", y=.6):
    """A thread tied both ways round a flat packet, with a bow."""
    stuff = matte(colour)
    faces = tube([(-width / 2, 0, 0), (-width / 2, y, 0), (-width / 2 + .01, y, 0), (width / 2, y, 0), (width / 2, 0, 0)], .13, stuff, 8,
                 smooth=False)
    faces += tube([(0, 0, height / 2), (0, y, height / 2), (0, y, -height / 2), (0, 0, -height / 2)], .13, stuff, 8, smooth=False)
    for s in (-1, 1):
        loop = [(0, y + .1, 0), (s * 1.2, y + .35, .8), (s * 2.6, y + .3, 1.0), (s * 2.7, y + .25, .2), (s * 1.4, y + .3, -.1),
                (0, y + .15, 0)]
        faces += tube(loop, .12, stuff, 8)
        faces += tube([(0, y + .15, 0), (s * .8, y + .2, 1.4), (s * 1.1, y + .1, 2.8), (s * 1.7, y + .1, 3.4)], .12, stuff, 8)
    return raised(faces, 10)


def tray(stuff, width=26, depth=9, wall=.35, height=1.7):
    """A shallow dish with round ends, open to the top."""
    rings = []
    for grow, y in ((-.6, 0), (-.15, .08), (0, .4), (0, height), (-.05, height + .08), (-wall, height + .08), (-wall - .02, height - .1),
                    (-wall - .05, .75), (-wall - .5, .42)):
        rings.append([(x, y, -z) for x, z in rounded(width + 2 * grow, depth + 2 * grow, 3.4 + grow, 14)])
    shade = lambda u, v, p: .80 if v > .66 else 1 - .18 * 2.718 ** (-p[1] / .8)
    faces = grid(rings, stuff, shade, closed=True)
    floor = rounded(width - 2 * wall - 1.0, depth - 2 * wall - 1.0, 3.0, 14)
    return faces + [Face([(x, .42, -z) for x, z in floor], (0, 1, 0), stuff, .86, lift=-2)]


def clip(size=1.0, stuff=None):
    path = [(0, .08, 0), (3, .08, 0), (3.5, .08, .45), (3, .08, .9), (.3, .08, .9), (-.1, .08, .5), (.3, .08, .2), (2.6, .08, .2)]
    return placed(tube(path, .07, stuff or metal(BRASS), 8), size=size)


