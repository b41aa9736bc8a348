"""One picture: a camera looking slightly down, objects with their shadows, and a backdrop."""

from math import cos, radians, sin

from drawing.vector import between, dot

WIDTH, HEIGHT = 1000, 1250
FALL = (0.46, 0.34)  # how far a shadow runs right and back for each centimetre of height


class Stage:
    """`span` centimetres fit the width, the point `aim` is in the middle, `tilt` is the look downwards."""

    def __init__(self, span, aim=(0, 0, 0), tilt=13, wall=None, shadow="#3b2d24", depth=0.20):
        self.scale = WIDTH / span
        self.view = (0.0, sin(radians(tilt)), cos(radians(tilt)))
        self.wall, self.shadow, self.depth = wall, shadow, depth
        self._middle = (0.0, 0.0)
        x, y = self.spot(aim)
        self._middle = (WIDTH / 2 - x, HEIGHT / 2 - y)
        self.back, self.front, self._layers, self._blurs = [], [], {}, {}

    def spot(self, p):
        """Where a point of the room is on the picture."""
        return (p[0] * self.scale + self._middle[0],
                (p[2] * self.view[1] - p[1] * self.view[2]) * self.scale + self._middle[1])

    def horizon(self):
        return self.spot((0, 0, -self.wall))[1]

    def add(self, faces, layer=0, shadow=1.0, on=0.0, below=None):
        """Puts an object on the stage; later layers cover earlier ones.

        Its shadow, as dark as `shadow`, falls on the height `on` and is drawn with the layer `below`.
        """
        self._layers.setdefault(layer, ([], {}))[0].extend(faces)
        if shadow:
            ground = layer if below is None else below
            self._layers.setdefault(ground, ([], {}))[1].setdefault(shadow, []).append((faces, on))
        return self

    def group(self, *objects, on=0.0, first=1, shadow=1.0):
        """Objects from the back to the front, whose shadows all lie under all of them."""
        for k, faces in enumerate(objects):
            self.add(faces, first + k, shadow, on, below=first)
        return self

    def blur(self, layer, pixels):
        self._blurs[layer] = pixels
        return self

    def svg(self):
        body = ["".join(self.back)]
        for layer in sorted(self._layers):
            faces, shadows = self._layers[layer]
            drawn = "".join(self._shadows(s, dark) for dark, s in shadows.items()) + self._faces(faces)
            if layer in self._blurs:
                drawn = f'<g filter="{self._filter(self._blurs[layer])}">{drawn}</g>'
            body.append(drawn)
        body.append("".join(self.front))
        used = "".join(
            f'<filter id="b{i}" x="-60%" y="-60%" width="220%" height="220%">'
            f'<feGaussianBlur stdDeviation="{i / 10:g}"/></filter>' for i in self._used())
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
                f'height="{HEIGHT}"><defs>{used}</defs>{"".join(body)}</svg>')

    def soft(self, shape, pixels):
        """A backdrop shape with a soft edge."""
        return f'<g filter="{self._filter(pixels)}">{shape}</g>'

    def _filter(self, pixels):
        self._used().add(round(pixels * 10))
        return f"url(#b{round(pixels * 10)})"

    def _used(self):
        return self.__dict__.setdefault("_filters", set())

    def _faces(self, faces):
        items = []
        for f in faces:
            if f.stuff is None:
                continue
            facing = dot(f.normal, self.view)
            normal = f.normal
            if facing <= 0:
                if not f.two_sided:
                    continue
                normal = tuple(-c for c in normal)
            n = len(f.points)
            depth = sum(dot(p, self.view) for p in f.points) / n + f.lift
            items.append((depth, f, normal))
        items.sort(key=lambda item: item[0])
        return "".join(self._face(f, normal) for _, f, normal in items)

    def _face(self, f, normal):
        colour, alpha = f.stuff.shown(normal, self.view, f.shade)
        points = [self.spot(p) for p in f.points]
        if f.width:
            width = f.width * self.scale
            return (f'<path d="M{_path(points)}" stroke="{colour}" stroke-width="{width:.2f}" '
                    f'stroke-linecap="round" fill="none"{_opacity(alpha)}/>')
        if alpha < 1:
            return f'<path d="M{_path(points)}Z" fill="{colour}"{_opacity(alpha)} shape-rendering="crispEdges"/>'
        return f'<path d="M{_path(points)}Z" fill="{colour}" stroke="{colour}" stroke-width=".8"/>'

    def _shadows(self, shadows, dark):
        near = 0.045 * WIDTH / self.scale
        whole, low, under = [], [], []
        for faces, on in shadows:
            for f in faces:
                if not f.shadow or f.width:
                    continue
                heights = [p[1] - on for p in f.points]
                if max(heights) < -0.01:
                    continue
                whole.append(self._cast(f.points, on))
                if min(heights) < near:
                    low.append(self._cast(f.points, on))
                    under.append(self._drop(f.points, on))
        out = ""
        for polygons, blur, strength in ((whole, 26, 0.75), (whole, 10, 0.35), (under, 16, 1.0), (low, 5, 1.1)):
            d = "".join("M" + _path(p) + "Z" for p in polygons)
            if d:
                out += (f'<g filter="{self._filter(blur)}" opacity="{min(1, strength * dark * self.depth):.3f}">'
                        f'<path d="{d}" fill="{self.shadow}"/></g>')
        return out

    def _cast(self, points, on):
        if self.wall is not None:
            points = [between(a, b, k / 6) for a, b in zip(points, points[1:] + points[:1]) for k in range(6)]
        return _positive([self.spot(self._fallen(p, on)) for p in points])

    def _fallen(self, p, on):
        x, y, z = p
        h = max(0.0, y - on)
        if self.wall is not None and z - FALL[1] * h < -self.wall:
            reach = max(0.0, (z + self.wall) / FALL[1])
            return x + FALL[0] * reach, on + h - reach, -self.wall
        return x + FALL[0] * h, on, z - FALL[1] * h

    def _drop(self, points, on):
        return _positive([self.spot((x, on, z)) for x, _, z in points])


def _opacity(alpha):
    return f' fill-opacity="{alpha:.3f}"' if alpha < 1 else ""


def _path(points):
    return "L".join(f"{x:.1f} {y:.1f}" for x, y in points)


def _positive(points):
    """The same way round for every shadow, so that overlapping ones never cancel out."""
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1]))
    return points if area >= 0 else points[::-1]


def ramp(name, stops, box):
    """A linear gradient as SVG; `stops` are (share, colour, opacity), `box` is x1, y1, x2, y2 in pixels."""
    x1, y1, x2, y2 = box
    inner = "".join(f'<stop offset="{s}" stop-color="{c}" stop-opacity="{o}"/>' for s, c, o in stops)
    return (f'<linearGradient id="{name}" gradientUnits="userSpaceOnUse" x1="{x1}" y1="{y1}" '
            f'x2="{x2}" y2="{y2}">{inner}</linearGradient>')


def pool(name, colour, strength, x, y, r):
    """A round soft light (or dark) as SVG."""
    return (f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}" r="{r}">'
            f'<stop offset="0" stop-color="{colour}" stop-opacity="{strength}"/>'
            f'<stop offset="1" stop-color="{colour}" stop-opacity="0"/></radialGradient>')
