"""Canvas and leather: a tote, a backpack, pouches and a satchel."""

from math import cos, pi, sin, copysign

from drawing.colour import BRASS, LEATHER, glaze, matte, metal, mix
from drawing.lettering import facing, laid, meander, words
from drawing.solid import Face, grid, placed, prism, raised, sheet, stroke, tube
from drawing.textiles import woven
from drawing.vector import filleted, rounded, spaced, unit


def ring(width, depth, height, power=4.0, count=96):
    """A soft rectangle in the plane y = `height`, its first point at the back."""
    out = []
    for k in range(count):
        a = 2 * pi * k / count
        c, s = -cos(a), -sin(a)
        out.append((width / 2 * copysign(abs(s) ** (2 / power), s), height, depth / 2 * copysign(abs(c) ** (2 / power), c)))
    return out


def loft(rings, stuff, shade=None, two_sided=False):
    return grid(rings, stuff, shade, two_sided, closed=True)


def stitches(points, normals, colour, width=.16):
    return stroke(points, normals, matte(mix(colour, "#f4ead8", .45) if _dark(colour) else mix(colour, "#4a3d33", .35)), width, .5)[::2]


def _dark(colour):
    return sum(int(colour[i:i + 2], 16) for i in (1, 3, 5)) < 330


def on_front(depth_at, x0=0.0, y0=0.0, out=.06):
    """The front of a bag whose half depth at (x, y) is `depth_at`."""
    def onto(x, y):
        x, y = x + x0, y + y0
        z = depth_at(x, y)
        dx, dy = depth_at(x + .1, y) - z, depth_at(x, y + .1) - z
        return (x, y, z + out), unit((-dx * 10, -dy * 10, 1.0))
    return onto


def tote(colour, handle, width=40, height=38, depth=14, drop=25):
    def ring_at(t):
        y = height * t
        w = width * (.90 + .10 * min(1, t * 4)) * (1 + .015 * sin(7 * t))
        d = depth * (1.0 - .62 * t ** 1.5) + .01
        out = ring(w, d, y, 5 - 2.2 * t, 160)
        return [(x + .25 * sin(6 * t + x * .2), y - .55 * t ** 3 * (1 - (2 * x / w) ** 2) * 1.4,
                 z * (1 + .05 * sin(x * .35 + 2.5 * t) + .035 * sin(x * .8 - 5 * t))) for x, y, z in out]
    shade = woven(.035)
    rows = [ring_at(k / 110) for k in range(111)]
    low = ring(width * .84, depth * .8, 0, 5, 160)
    faces = loft([low] + rows, matte(colour), lambda u, v, p: shade(u, v, p) * (1 - .20 * 2.718 ** (-p[1] / 2.2)))
    inner = [[(x * .985, y, z * .96) for x, y, z in ring_at(t)] for t in (1.0, .93, .80, .6)]
    faces += loft(inner, matte(mix(colour, "#2d241d", .25)), lambda u, v, p: .55 + .35 * (p[1] / height) ** 6)
    top = ring_at(1.0)
    faces += tube(top + top[:1], .28, matte(mix(colour, "#4a3d33", .12)), 8, smooth=False, ends=False)
    hem = [(x, y, z + .12) for x, y, z in ring_at(.945) if z > 0]
    faces += stitches(hem, [(0, 0, 1)] * len(hem), colour)
    for front in (1, -1):
        z = front * (depth * .19 + .15)
        a = width * .19
        path = [(-a, height * .66, front * depth * .31), (-a, height * .84, front * depth * .25), (-a, height + .2, z),
                (-a * .94, height + drop * .55, z * .8), (-a * .55, height + drop * .93, z * .6),
                (0, height + drop, z * .5), (a * .55, height + drop * .93, z * .6), (a * .94, height + drop * .55, z * .8),
                (a, height + .2, z), (a, height * .84, front * depth * .25), (a, height * .66, front * depth * .31)]
        strap = tube(path, 1.25, matte(handle), 16, flat=.16, up=(0, 0, 1), pieces=140, shade=lambda u, v, p: 1)
        for f in strap:
            f.lift = .9 if front > 0 else -.9
        faces += strap
    ink = matte(mix(colour, "#2d2a28", .62) if not _dark(colour) else mix(colour, "#f4ead8", .55))

    def belly(x, y):
        return depth / 2 * (1.0 - .62 * (y / height) ** 1.5) * max(.05, 1 - abs(2 * x / width) ** 4) ** .25
    faces += laid(words("STOA", 3.0, 3.6), on_front(belly, 0, height * .36), ink, .26, lift=1.2)
    faces += laid(meander(7, 1.5), on_front(belly, -7 * .9 + .2, height * .28), ink, .17, lift=1.2)
    return faces


def backpack(colour, strap=LEATHER, width=29, height=42, depth=14):
    def ring_at(t):
        y = height * t
        soft = 1 - .10 * max(0, t - .72) / .28
        d = depth * (1 - .12 * t) if t < .86 else depth * ((1 - .12 * t) - .70 * ((t - .86) / .14) ** 1.6)
        w = width * soft * (.94 + .06 * min(1, t * 6))
        return [(x + .15 * sin(8 * t), y, z * (1 + .022 * sin(x * .5 + 4 * t) + .02 * sin(9 * t + x * .2))) for x, y,
                z in ring(w, max(1.6, d), y, 4.2, 160)]
    shade = woven(.035)
    low = ring(width * .86, depth * .8, 0, 4.2, 160)
    faces = loft([low] + [ring_at(k / 120) for k in range(121)], matte(colour), lambda u, v,
                 p: shade(u, v, p) * (1 - .20 * 2.718 ** (-p[1] / 2.2)))
    y, r = height + .4, 2.1  # the rolled top
    path = [(-width * .46, y, .3), (-width * .2, y + .25, .5), (0, y + .3, .5), (width * .2, y + .25, .5), (width * .46, y, .3)]
    faces += raised(tube(path, r, matte(mix(colour, "#ffffff", .04)), 30, pieces=80, shade=shade), 1.6)
    for s in (-1, 1):
        end = [(s * (width * .46 + .06), y + r * (1 - j / 70) * .9 * sin(j / 5), .3 + r * (1 - j / 70) * .9 * cos(j / 5))
               for j in range(70)]
        faces += stroke(end, [(float(s), 0, 0)] * 70, matte(mix(colour, "#1d1a17", .4)), .14, 2.0)
    faces += _pocket(colour, width * .74, height * .36, depth * .47, height * .07)
    for s in (-1, 1):
        x = s * width * .24
        path = [(x, height * .50, depth * .49), (x, height * .68, depth * .465), (x, height * .86, depth * .43),
                (x, height * .97, depth * .28), (x, height + 2.2, 2.4), (x, height + 3.0, .2), (x, height + 1.2, -2.4)]
        band = tube(path, 1.05, matte(strap), 14, flat=.2, up=(0, 0, 1), pieces=90)
        faces += raised(band, 2.6)
        faces += raised(buckle(x, height * .64, depth * .475 + .35), 1.4)
        back = [(s * width * .30, height * .88, -depth * .42), (s * width * .50, height * .80, -depth * .62),
                (s * width * .565, height * .5, -depth * .66), (s * width * .52, height * .22, -depth * .55),
                (s * width * .44, height * .08, -depth * .44)]
        faces += tube(back, lambda t: 2.2 - .9 * max(0, t - .5), matte(mix(colour, "#1d1a17", .12)), 16, flat=.4, up=(1, 0, 0), pieces=70)
    grip = [(-3.0, height + 1.6, -2.4), (-2.6, height + 4.6, -2.6), (0, height + 5.6, -2.7), (2.6, height + 4.6, -2.6),
            (3.0, height + 1.6, -2.4)]
    return faces + tube(grip, .8, matte(strap), 14, flat=.4, up=(0, 0, 1))


def buckle(x, y, z, w=1.5, h=1.2, stuff=None):
    path = [(x + a, y + b, z) for a, b in rounded(2 * w, 2 * h, .4, 4)]
    faces = tube(path + path[:1], .2, stuff or metal(BRASS), 10, smooth=False, ends=False)
    faces += tube([(x, y - h, z + .1), (x, y + h * .9, z + .25)], .16, stuff or metal(BRASS), 8, smooth=False)
    for f in faces:
        f.lift = 2.6
    return faces


def _pocket(colour, width, height, z, y):
    """A patch pocket that stands off the front a little, with a flap."""
    def place(u, v):
        s, t = 2 * u - 1, v
        full = max(0.0, 1 - abs(s) ** 5) ** .5 * max(0.0, 1 - abs(2 * t - 1) ** 7) ** .5
        return s * width / 2, y + height * t, z - .8 + 2.6 * full * (1 - .18 * t) + .15 * sin(4 * s + 3 * t) * full
    shade = woven(.03)
    stops = [.5 - .5 * cos(pi * k / 80) for k in range(81)]
    faces = sheet(place, matte(mix(colour, "#ffffff", .03)), stops, stops, shade, two_sided=False, lift=1.0)
    flap = filleted([(width * .51, 0, .6), (width * .51, height * .46, 2.5), (-width * .51, height * .46, 2.5), (-width * .51, 0, .6)])
    z2 = z + 2.25
    faces.append(Face([(x, y + height * 1.02 - d, z2 + .3) for x, d in flap][::-1], (0, .08, .997),
                      matte(mix(colour, "#1d1a17", .07)), lift=6, shadow=False))
    front = [(x, d) for x, d in flap if d > .4]
    edge = spaced([(x * .95, y + height * 1.02 - d * .93, z2 + .34) for x, d in front], .5)
    faces += raised(stitches(edge, [(0, .08, .997)] * len(edge), colour, .15), 12)
    under = spaced([(x, y + height * 1.02 - d - .32, z2 - .1) for x, d in front], .5)
    faces += stroke(under, [(0, 0, 1)] * len(under), matte(mix(colour, "#0f0d0b", .42)), .34, 2.8)
    stud = prism(rounded(1.5, 1.5, .74), 0, .25, metal(BRASS), .12)
    for f in placed(stud, tip=90, y=y + height * .66, z=z2 + .35):
        f.lift = 14
        faces.append(f)
    return faces


def pouch(colour, width=23, height=15, depth=5.0, pull=LEATHER):
    """A flat bottom, a zip along the top and a leather tab."""
    def ring_at(t):
        d = depth * (1 - t) ** .62 * (1 + .25 * sin(pi * t)) + .5
        w = width * (.95 + .05 * min(1, 5 * t)) * (1 - .012 * sin(pi * t))
        return [(x, height * t - .25 * t * (1 - (2 * x / w) ** 2), z * (1 + .04 * sin(x * .55 + 3 * t))) for x, y,
                z in ring(w, d, height * t, 4.0 - 1.2 * t, 150)]
    shade = woven(.04)
    low = ring(width * .86, depth * .7, 0, 4, 150)
    faces = loft([low] + [ring_at(k / 90) for k in range(91)], matte(colour), lambda u, v,
                 p: shade(u, v, p) * (1 - .22 * 2.718 ** (-p[1] / 1.4)))
    tape = matte(mix(colour, "#2a2522", .25))
    faces += tube([(-width * .49, height - .05, 0), (0, height - .25, 0), (width * .49, height - .05, 0)], .62, tape, 12)
    for k in range(60):
        x = width * .47 * (2 * k / 59 - 1)
        y = height - .25 * (1 - (2 * x / width) ** 2) + .55
        faces += stroke([(x, y, -.2), (x, y, .22)], [(0, 1, .01)], metal(BRASS), .16, .8)
    slider = tube([(width * .30, height + .55, .2), (width * .30, height + .2, .9), (width * .305, height - 2.6, 1.05)], .5, matte(pull),
                  12, flat=.25, up=(0, 0, 1))
    for f in slider:
        f.lift = 2
    faces += slider + raised(placed(prism(rounded(1.6, .9, .3), 0, .5, metal(BRASS), .1), x=width * .30, y=height + .3), 1.5)
    seam = [(x, y, z + .1) for x, y, z in ring_at(.9) if z > .2]
    faces += stitches(seam, [(0, .2, .98)] * len(seam), colour, .11)
    patch = [(x - width * .32, y + height * .26, depth * .60) for x, y in rounded(4.4, 2.0, .3)]
    faces.append(Face(patch, (0, .12, .99), matte(pull), lift=1.6, shadow=False))
    faces += laid(words("PERA", .72, 2.6), facing(-width * .32, height * .26 - .36, depth * .60 + .05), matte(mix(pull, "#20160e", .6)),
                  .10, lift=2)
    return faces


def satchel(colour, width=27, height=20, depth=8.5, flap=None):
    """A cross-body bag of firm leather: a flap with a brass turn, a strap over the top."""
    skin = glaze(colour, .28)
    rows = [ring(width * .96, depth * .9, 0, 6, 150)] + [
        ring(width * (1 - .03 * t), depth * (1 - .30 * t * t), height * t, 6, 150) for t in (k / 40 for k in range(41))]
    top = height
    faces = loft(rows + [ring(width * .93 * k, depth * .65 * k, top + .25, 6, 150) for k in (.98, .6, .05)], skin,
                 lambda u, v, p: 1 - .22 * 2.718 ** (-p[1] / 1.6))
    lap = glaze(flap or mix(colour, "#ffffff", .03), .28)
    half = width * .485

    def over(u, v):
        s = 2 * u - 1
        reach = height * (.66 + .06 * (1 - s * s) - .22 * max(0, abs(s) - .80) ** 2 / .04)
        run = v * (depth * .62 + reach)
        back, bend = depth * .32, 1.3
        if run < depth * .62 - bend:
            return s * half, top + .45, -back + run
        q = run - (depth * .62 - bend)
        a = min(pi / 2, q / bend)
        down = max(0, q - bend * pi / 2)
        return s * half, top + .45 - bend * (1 - cos(a)) - down, -back + depth * .62 - bend + bend * sin(a) + .085 * down
    faces += raised(sheet(over, lap, 90, [k / 120 for k in range(121)], two_sided=True), 1.3)
    rim = [over(0, k / 30) for k in range(6, 30)] + [over(k / 60, 1) for k in range(61)] + [over(1, 1 - k / 30) for k in range(24)]
    faces += raised(tube(rim, .16, glaze(mix(colour, "#120d0a", .4), .2), 8, smooth=False), 1.8)
    inner = [over(.02 + .96 * k / 90, .955) for k in range(91)]
    faces += raised(stitches([(x, y, z + .12) for x, y, z in inner], [(0, .08, .99)] * 91, colour, .13), 2)
    x, y, z = over(.5, .90)
    faces += raised(placed(prism(rounded(3.2, 2.0, .9), 0, .3, metal(BRASS), .12), tip=88, x=x, y=y, z=z + .1), 3)
    faces += raised(placed(prism(rounded(.8, 2.4, .38), 0, .55, metal(BRASS), .2), tip=88, x=x, y=y, z=z + .4), 4)
    for s in (-1, 1):
        faces += buckle(s * (width * .48), top - .6, .2, .9, .9)
    path = [(-width * .485, top - .8, 0), (-width * .50, top + 6, -.4), (-width * .40, top + 15, -1), (-width * .14, top + 21.5, -1.4),
            (width * .14, top + 21.5, -1.4), (width * .40, top + 15, -1),
            (width * .50, top + 6, -.4), (width * .485, top - .8, 0)]
    return faces + tube(path, 1.0, skin, 14, flat=.2, up=(0, 0, 1), pieces=130)


