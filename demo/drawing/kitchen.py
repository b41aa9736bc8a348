"""Kitchen ware: a kettle, a casserole, a carafe, a mortar and a storage jar."""

from math import cos, pi, radians, sin
from random import Random

from drawing.ceramics import speckled, stoneware
from drawing.colour import BRASS, LEATHER, OAK, STEEL, glass, glaze, matte, metal, mix
from drawing.lettering import laid, meander, on_cylinder
from drawing.solid import Face, ball, inset, lathe, placed, prism, raised, stroke, tube, vessel
from drawing.vector import circle, curve
from drawing.wood import grain, turned_wood


def enamel(colour, rim=None):
    """Glossy enamel with a darker edge at the foot."""
    coat = glaze(colour, .85)
    edge = glaze(rim or mix(colour, "#2a2522", .55), .6)
    return lambda u, v, p: edge if p[1] < .35 else coat


def kettle(colour):
    coat = enamel(colour)
    body = curve([(7.2, 0), (8.0, .15), (8.0, .15), (8.35, .8), (9.0, 3.2), (9.2, 6.0), (8.4, 9.4), (6.4, 12.0), (4.9, 12.9), (4.9, 12.9),
                  (4.9, 13.35), (4.9, 13.35), (4.5, 13.5), (.02, 13.5)])
    faces = lathe(body, coat, seams=260)
    lid = curve([(4.7, 0), (4.75, .25), (4.75, .25), (4.1, .9), (2.2, 1.55), (.9, 1.75), (.02, 1.78)], 60)
    faces += placed(lathe(lid, glaze(colour, .85), 200, grounded=False), y=13.4)
    faces += placed(lathe(curve([(.5, 0), (.45, .5), (.45, .5), (1.0, .9), (1.25, 1.5), (.95, 2.0), (.02, 2.15)], 40),
                          turned_wood(OAK, 2), 100, grounded=False), y=15.1)
    spout = [(7.2, 4.2, 0), (9.8, 5.6, 0), (11.8, 8.6, 0), (13.2, 11.2, 0), (14.9, 12.6, 0)]
    faces += placed(tube(spout, lambda t: 2.3 - 1.35 * t ** .8, glaze(colour, .85), sides=32, ends=False), turn=8)
    faces += placed(tube([(14.75, 12.45, 0), (15.0, 12.7, 0)], .98, glaze(mix(colour, "#2a2522", .55), .6), sides=32, smooth=False), turn=8)
    arch = [(-7.6, 10.9, 0), (-8.2, 14.2, 0), (-7.2, 18.4, 0), (-3.8, 21.0, 0), (0, 21.6, 0), (3.8, 21.0, 0), (7.2, 18.4, 0),
            (8.2, 14.2, 0), (7.6, 10.9, 0)]
    faces += tube(arch, .36, metal(STEEL), sides=14, pieces=100)
    faces += tube([(-3.6, 21.05, 0), (-1.8, 21.5, 0), (0, 21.6, 0), (1.8, 21.5, 0), (3.6, 21.05, 0)], lambda t: .82 + .12 * sin(pi * t),
                  glaze(OAK, .15), sides=22)
    for side in (-1, 1):
        faces += ball(.62, metal(STEEL), (side * 7.65, 10.9, .1), 30)
    return faces


def casserole(colour, size=1.0, lid_on=True):
    coat = enamel(colour)
    outside = [(10.2, 0), (10.9, .1), (10.9, .1), (11.7, .9), (12.0, 2.4), (12.0, 9.6), (12.0, 9.6), (12.3, 9.9), (12.3, 10.3)]
    faces = lathe(vessel(outside, .45), coat, seams=300)
    for side in (-1, 1):
        path = [(side * 11.6, 8.2, 3.4), (side * 13.6, 8.5, 3.3), (side * 14.9, 8.7, 2.2), (side * 15.2, 8.75, 0),
                (side * 14.9, 8.7, -2.2), (side * 13.6, 8.5, -3.3), (side * 11.6, 8.2, -3.4)]
        faces += tube(path, .72, glaze(colour, .85), sides=20, flat=1.25)
    if lid_on:
        lid = curve([(12.2, 0), (12.35, .3), (12.35, .3), (12.35, .75), (12.35, .75), (11.8, 1.25), (9.6, 2.3), (5.2, 3.25), (.02, 3.6)],
                    110)
        faces += placed(lathe(lid, glaze(colour, .85), 300, grounded=False), y=10.25)
        faces += placed(lathe(curve([(1.3, 0), (1.0, .5), (.9, 1.1), (.9, 1.1), (1.8, 1.5), (2.15, 2.1), (1.9, 2.6), (1.2, 2.8),
                                     (.02, 2.82)], 60),
                              metal(BRASS), 160, grounded=False), y=13.7)
    return placed(faces, size=size)


def _blown(outside, tint, thick):
    """Thin glass: one skin seen from both sides, a bright rim and a heavier bottom."""
    faces = lathe(curve(outside), glass(tint, .13), 180, grounded=False)
    for f in faces:
        f.two_sided = True
    radius, height = outside[-1]
    ring = [(radius * sin(2 * pi * k / 120), height, radius * cos(2 * pi * k / 120)) for k in range(121)]
    faces += stroke(ring, [(0, 1, 0)] * 120, glaze(mix(tint, "#ffffff", .55), .2), .13, .2)
    bottom = [(r, y) for r, y in curve(outside) if y < thick]
    faces += raised(lathe([(.02, thick)] + [(r * .97, thick - y * .2) for r, y in bottom[-1:]], glass(mix(tint, "#5d7377", .4), .26), 120,
                          grounded=False), .1)
    return faces


def _water(profile, tint):
    level, width = profile[-1][1], profile[-1][0]
    faces = lathe(profile, glass(mix(tint, "#7fa8ad", .55), .13), 140, grounded=False)
    disc = [(width * sin(2 * pi * k / 60), level, width * cos(2 * pi * k / 60)) for k in range(60)]
    return faces + [Face(disc, (0, 1, 0), glass(mix(tint, "#a9cbd0", .5), .30), lift=-width * .7)]


def carafe(tint):
    outside = [(4.5, 0), (5.0, .2), (5.0, .2), (5.35, 1.0), (5.5, 4.0), (5.1, 9.0), (3.6, 14.0), (2.55, 17.4), (2.45, 20.5), (3.0, 24.0)]
    return _blown(outside, tint, .7) + _water(curve([(4.9, .8), (5.15, 1.4), (5.3, 4.0), (4.9, 9.0), (4.35, 11.4)], 80), tint)


def tumbler(tint, water=0):
    outside = [(2.9, 0), (3.25, .15), (3.25, .15), (3.5, .7), (3.85, 4.5), (3.95, 9.2)]
    faces = _blown(outside, tint, .8)
    return faces + _water([(3.3, .9), (3.4, 1.3), (3.6, water)], tint) if water else faces


MARBLE = "#e9e5df"


def mortar(size=1.0, pestle=True):
    outside = [(5.6, 0), (6.0, .2), (6.0, .2), (6.0, 1.6), (6.0, 1.6), (5.5, 1.9), (5.5, 1.9), (6.9, 4.2), (7.7, 7.4), (7.9, 9.8)]
    profile = vessel(outside, 1.25, 2.8)
    faces = lathe(profile, glaze(MARBLE, .25), seams=260)
    faces += _veins(curve(outside), 5)
    for a in (-90, 90):
        faces += placed(ball(1.5, glaze(MARBLE, .25), (0, 8.1, 7.6), stretch=(1.0, .85, .55)), turn=a)
    if pestle:
        stick = curve([(.02, 0), (1.3, .3), (1.85, 1.5), (1.55, 3.0), (1.0, 5.0), (.85, 9), (1.05, 13.6), (1.2, 14.6), (.9, 15.4),
                       (.02, 15.7)], 90)
        faces += placed(lathe(stick, glaze(MARBLE, .25), 90, grounded=False), x=-1.0, y=3.2, z=-.6, lean=-36)
    return placed(faces, size=size)


def _veins(outline, seed):
    rnd, faces = Random(seed), []

    def radius(y):
        return min(outline, key=lambda p: abs(p[1] - y))[0] + .01
    for _ in range(11):
        a, y = rnd.uniform(-80, 80), rnd.uniform(2, 9.4)
        drift, climb = rnd.choice((-1, 1)) * rnd.uniform(2.5, 4.5), rnd.uniform(-.26, .26)
        width, points, normals = rnd.uniform(.03, .13), [], []
        for _ in range(rnd.randint(10, 26)):
            if not 2.1 < y < 9.7:
                break
            t = radians(a)
            points.append((radius(y) * sin(t), y, radius(y) * cos(t)))
            normals.append((sin(t), 0, cos(t)))
            a += drift * rnd.uniform(.4, 1.3)
            y += climb + rnd.uniform(-.18, .18)
        if len(points) > 2:
            faces += stroke(points, normals, matte(mix(MARBLE, "#6d7076", rnd.uniform(.18, .42))), width)
    return faces


def storage_jar(colour, height=16.0, radius=6.0):
    r, h = radius, height
    outside = [(r - .7, 0), (r - .25, .15), (r - .25, .15), (r, .8), (r, h - 1.2), (r, h - 1.2), (r - .25, h - .3), (r - .3, h)]
    faces = lathe(vessel(outside, .35), stoneware(colour, .8), seams=260)
    speckled(faces, colour, int(12 * h), "jar", .065)
    size = r * 2 * pi / 30 * 5 / 6
    faces += laid(meander(30, size), on_cylinder(r + .01, h * .62), matte(mix(colour, "#3a2d24", .45)), .11, bit=.5)
    for y in (h * .62 - .35, h * .62 + size + .35):
        ring = [(r * 2 * pi * k / 120, 0) for k in range(121)]
        faces += laid([ring], on_cylinder(r + .01, y), matte(mix(colour, "#3a2d24", .45)), .11)
    faces += placed(wooden_lid(r - .1), y=h)
    loop = tube([(-.8, h + 1.2, .35), (-.8, h + 2.0, .35), (0, h + 2.6, .35), (.8, h + 2.0, .35), (.8, h + 1.2, .35)], .5, matte(LEATHER),
                sides=14, flat=.25, up=(0, 0, 1))
    for f in loop:
        f.lift = r * 2.5
    return faces + loop


def wooden_lid(radius, thick=1.25, colour=OAK, seed=5):
    outline = circle(radius, 120)
    faces = prism(outline, 0, thick, glaze(colour, .12), bevel=.22)
    faces += grain(inset(outline, .25), thick + .01, colour, seed, .5, across=True)
    for f in faces:
        f.lift += radius * 1.6
    return faces


def steam(stage, at, height, seed=1):
    """Two soft wisps above something hot."""
    x, y = stage.spot(at)
    k, rnd = stage.scale, Random(seed)
    for dx in (-1.1, 1.0):
        phase = rnd.uniform(0, 6)
        sway = curve([(x + dx * k + .55 * k * sin(i * .8 + phase) * (.3 + .1 * i), y - i * height * k / 9) for i in range(10)], 60)
        d = "M" + "L".join(f"{px:.0f} {py:.0f}" for px, py in sway)
        stage.front.append('<g opacity=".5">' + stage.soft(
            f'<path d="{d}" fill="none" stroke="#fff" stroke-width="{.42 * k:.0f}" stroke-linecap="round"/>', 9) + "</g>")
