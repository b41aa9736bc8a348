"""Colours, and how a surface of some stuff answers the one light of all pictures."""

from dataclasses import dataclass
from functools import lru_cache
from math import copysign

from drawing.vector import dot, unit, add

LIGHT = unit((-0.62, 0.70, 0.52))
BOUNCE = unit((0.86, -0.12, 0.10))

CHALK, SAND, OAT = "#ebe4d6", "#d9c6a5", "#dfd3bd"
TERRACOTTA, CLAY, BRICK = "#c27350", "#c9977a", "#9c4a36"
OLIVE, SAGE, MOSS = "#8b855a", "#a9b298", "#5d6a4c"
INK, AEGEAN, SEA = "#323d4e", "#40698a", "#93b3b1"
FIG, ROSE, OCHRE = "#6f4a58", "#d3a79b", "#d0a04e"
CHARCOAL, STONE, GRAPHITE = "#3d3a38", "#cfc8bb", "#5a5856"
OAK, WALNUT, ASH = "#c99e68", "#7b5338", "#dcc297"
BRASS, STEEL, COPPER = "#bf9850", "#b9bcbf", "#b87350"
LEATHER, PAPER, WAX = "#9a643c", "#f3eee2", "#e9c983"
LEAF, LEMON, BARE = "#78875a", "#e6c54a", "#b98d6c"


def oklab(hexa):
    r, g, b = (int(hexa[i:i + 2], 16) / 255 for i in (1, 3, 5))
    r, g, b = (((c + 0.055) / 1.055) ** 2.4 if c > 0.04045 else c / 12.92 for c in (r, g, b))
    l = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    m = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    s = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s)


def hexa(lab):
    L, a, b = lab
    l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3
    m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3
    s = (L - 0.0894841775 * a - 1.2914855480 * b) ** 3
    rgb = (4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
           -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
           -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    return "#" + "".join(f"{round(255 * _gamma(c)):02x}" for c in rgb)


def _gamma(c):
    c = min(1.0, max(0.0, c))
    return 1.055 * c ** (1 / 2.4) - 0.055 if c > 0.0031308 else 12.92 * c


def mix(one, other, part):
    return hexa(tuple(a + (b - a) * part for a, b in zip(oklab(one), oklab(other))))


@dataclass(frozen=True)
class Stuff:
    """What a surface is made of. `gloss` 0 to 1; `glow` adds light of its own."""
    colour: str
    gloss: float = 0.0
    metal: bool = False
    alpha: float = 1.0
    glow: float = 0.0

    def shown(self, normal, view, shade):
        """Colour and opacity of a small piece of surface."""
        facing = max(0.0, dot(normal, view))
        if self.metal:
            return _metal(self, normal, view, facing, shade)
        light = _diffuse(normal, facing) * shade + self.glow
        L, a, b = _toned(_lab(self.colour), light)
        if self.gloss:
            L, a, b = _whitened((L, a, b), _gleam(normal, view, self.gloss))
        if self.alpha < 1:
            return _glass(self, (L, a, b), normal, view, facing)
        return hexa((L, a, b)), 1.0


def matte(colour):
    return Stuff(colour)


def glaze(colour, gloss=0.5):
    return Stuff(colour, gloss)


def metal(colour, gloss=0.7):
    return Stuff(colour, gloss, metal=True)


def glass(colour, alpha=0.10):
    return Stuff(colour, 0.9, alpha=alpha)


@lru_cache(maxsize=None)
def _lab(colour):
    return oklab(colour)


def _diffuse(normal, facing):
    wrapped = max(0.0, (dot(normal, LIGHT) + 0.32) / 1.32)
    sky = 0.5 + 0.5 * normal[1]
    edge = (1 - facing) ** 3 * 0.05
    bounce = max(0.0, dot(normal, BOUNCE)) ** 2 * 0.13
    return 0.25 + 0.60 * wrapped + 0.13 * sky + edge + bounce


def _toned(lab, light):
    L, a, b = lab
    t = light - 0.72
    if t < 0:
        return L * max(0.12, 1 + 0.92 * t), a * (1 + 0.30 * t), b * (1 + 0.35 * t) + 0.010 * t
    rise = min(1.0, t * 1.05)
    return L + (1 - L) * rise * 0.85, a * (1 - 0.45 * rise), b * (1 - 0.30 * rise) + 0.012 * rise


def _whitened(lab, part):
    part = min(1.0, part)
    return tuple(c + (w - c) * part for c, w in zip(lab, (0.995, 0.0, 0.006)))


def _gleam(normal, view, gloss):
    half = dot(normal, unit(add(LIGHT, view)))
    if half <= 0:
        return 0.0
    return gloss * (0.55 * half ** 90 + 0.20 * half ** 14)


def _metal(stuff, normal, view, facing, shade):
    """A studio mirrored in metal: a bright window on the left, a dark room, a pale right edge."""
    x, y = normal[0], normal[1]
    window = max(0.0, 1 - abs(x + 0.52) / 0.30) ** 1.2
    strip = max(0.0, 1 - abs(x - 0.86) / 0.16)
    dark = max(0.0, 1 - abs(x - 0.38) / 0.42)
    dark_left = max(0.0, 1 - abs(x + 0.97) / 0.14)
    light = 0.66 + 0.34 * window + 0.20 * strip - 0.27 * dark - 0.20 * dark_left + 0.26 * copysign(y * y, y)
    lab = _toned(_lab(stuff.colour), light * (0.35 + 0.65 * shade) + stuff.glow)
    part = stuff.gloss * (0.30 * window ** 3 + 0.5 * _gleam(normal, view, 1.0))
    return hexa(_whitened(lab, part)), 1.0


def _glass(stuff, lab, normal, view, facing):
    edge = (1 - facing) ** 2.6
    gleam = min(1.0, 1.6 * _gleam(normal, view, stuff.gloss))
    L, a, b = _whitened((lab[0] * (1 - 0.22 * edge), lab[1], lab[2]), gleam)
    return hexa((L, a, b)), min(0.94, stuff.alpha + 0.46 * edge + 0.7 * gleam)
