"""What stands behind an object: a plain room in the tint of its category, or a place in the colonnade."""

from random import Random
from math import cos, pi, sin

from drawing.colour import mix
from drawing.stage import HEIGHT, WIDTH, pool, ramp

TINTS = {
    "ceramics": ("#f5efe6", "#e7dccb"), "kitchen": ("#eff2eb", "#dde3d5"),
    "textiles": ("#f4efed", "#e3dad6"), "lighting": ("#eceff1", "#d8dee1"),
    "stationery": ("#f3f1ec", "#e2dcd1"), "bags": ("#f1eee9", "#ded7cc"),
    "outdoors": ("#ecf1ef", "#d5dfda"), "pantry": ("#f7f1e3", "#eadfc6"),
    "dusk": ("#4d4a50", "#37363c"), "noon": ("#f6efe4", "#e9ddc9"),
}


def room(stage, tint, soft=14):
    """A wall and a table or floor, softly joined; brightest where the light comes in."""
    wall, floor = TINTS[tint] if isinstance(tint, str) else tint
    y = stage.horizon() if stage.wall is not None else HEIGHT + 50
    light, dark = mix(wall, "#ffffff", .45), mix(wall, floor, .55)
    join = [(0, floor, 0), (.15, floor, .06), (.35, floor, .26), (.5, floor, .5), (.65, floor, .74), (.85, floor, .94), (1, floor, 1)]
    stage.back.append(
        f'<defs><radialGradient id="wall" gradientUnits="userSpaceOnUse" cx="150" cy="{y * .35:.0f}" r="1150">'
        f'<stop offset="0" stop-color="{light}"/><stop offset="1" stop-color="{dark}"/></radialGradient>'
        + ramp("join", join, (0, y - soft, 0, y + soft))
        + ramp("fore", [(0, mix(floor, "#ffffff", .30), 0), (1, mix(floor, "#ffffff", .30), 1)], (0, y, 0, HEIGHT + 200))
        + f'</defs><rect width="{WIDTH}" height="{HEIGHT}" fill="url(#wall)"/>')
    if stage.wall is not None:
        stage.back.append(f'<rect y="{y - soft:.0f}" width="{WIDTH}" height="{HEIGHT}" fill="url(#join)"/>'
                          f'<rect y="{y + soft:.0f}" width="{WIDTH}" height="{HEIGHT}" fill="url(#fore)"/>')


def table(stage, tint):
    """Seen from above: one surface, a little brighter where the light comes from."""
    top = TINTS[tint][1] if isinstance(tint, str) else tint
    stage.back.append(
        "<defs>" + ramp("top", [(0, mix(top, "#ffffff", .42), 1), (1, mix(top, "#5a4a3c", .07), 1)],
                        (0, 0, WIDTH, HEIGHT)) + '</defs>'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="url(#top)"/>')


def arch(stage, x, width, top, tint):
    """A niche in the wall; `x`, `width`, `top` in shares of the picture."""
    wall, floor = TINTS[tint] if isinstance(tint, str) else tint
    cx, w, y = x * WIDTH, width * WIDTH / 2, stage.horizon()
    t = top * HEIGHT + w
    shape = f"M{cx - w} {y + 4}V{t}A{w} {w} 0 0 1 {cx + w} {t}V{y + 4}Z"
    inner = f"M{cx - w * .86} {y + 4}V{t + 8}A{w * .86} {w * .86} 0 0 1 {cx + w * 1.0} {t + 10}V{y + 4}Z"
    dark, light = mix(wall, "#7c6350", .30), mix(wall, "#8d7562", .10)
    stage.back.append(
        "<defs>" + ramp("niche", [(0, mix(wall, "#6f5848", .26), 1), (.55, light, 1), (1, mix(wall, "#ffffff", .25), 1)],
                        (cx - w, 0, cx + w, 0))
        + f'<clipPath id="nc"><path d="{shape}"/></clipPath></defs>'
        f'<path d="{shape}" fill="{dark}"/><g clip-path="url(#nc)">'
        + stage.soft(f'<path d="{inner}" fill="url(#niche)"/>', 9) + "</g>"
        f'<path d="{shape[:-1]}" fill="none" stroke="{mix(wall, "#ffffff", .6)}" stroke-width="3" opacity=".8"/>')


def sunlight(stage, x=.30, y=.06, width=.42, height=.40, panes=2, colour="#fffaf0", strength=.8, lean=.16):
    """Light of a window on the wall, slanting, in `panes` by two panes."""
    shapes = []
    for i in range(panes):
        for j in range(2):
            left, right = x + width * (i + .05) / panes, x + width * (i + .95) / panes
            a, b = y + height * (j + .04) / 2, y + height * (j + .96) / 2
            shapes.append("M" + "L".join(
                f"{(px + lean * (py - y)) * WIDTH:.0f} {(py + .18 * (px - x)) * HEIGHT:.0f}"
                for px, py in ((left, a), (right, a), (right, b), (left, b))) + "Z")
    stage.back.append(f'<g opacity="{strength}">' + stage.soft(f'<path d="{"".join(shapes)}" fill="{colour}"/>', 7) + "</g>")


def branch(stage, x, y, length, angle, seed, colour="#4d4338", strength=.17, blur=5):
    """The shadow of an olive branch on the wall, with a side twig or two."""
    rnd, parts = Random(seed), []
    _twig(parts, rnd, x * WIDTH, y * HEIGHT, angle, length * WIDTH, 15, colour, 2)
    stage.back.append(f'<g opacity="{strength}">' + stage.soft("".join(parts), blur) + "</g>")


def _twig(parts, rnd, px, py, a, length, count, colour, forks):
    step, side = length / count, 1
    for i in range(count):
        qx, qy = px + step * cos(a), py + step * sin(a)
        parts.append(f'<path d="M{px:.0f} {py:.0f}L{qx:.0f} {qy:.0f}" stroke="{colour}" stroke-width="{7 - i * .35:.1f}"/>')
        for s in (side, -side)[:rnd.choice((1, 2, 2))]:
            turn = a + s * rnd.uniform(.35, 1.15)
            long, wide = rnd.uniform(58, 92) * (1.1 - .3 * i / count), rnd.uniform(8, 15)
            mx, my = qx + long * .5 * cos(turn), qy + long * .5 * sin(turn)
            parts.append(f'<ellipse cx="{mx:.0f}" cy="{my:.0f}" rx="{long * .5:.0f}" ry="{wide:.0f}" '
                         f'transform="rotate({turn * 180 / pi:.0f} {mx:.0f} {my:.0f})" fill="{colour}"/>')
        if forks and i in (4, 8)[:forks]:
            _twig(parts, rnd, qx, qy, a + side * .7, length * .42, 6, colour, 0)
        side = -side
        a += rnd.uniform(-.14, .16)
        px, py = qx, qy


def colonnade(stage, tint, columns=((.12, .20),), strength=1.0, blur=5):
    """Fluted columns far behind, out of focus; each is (x, width) in shares of the picture."""
    wall, _ = TINTS[tint] if isinstance(tint, str) else tint
    y = stage.horizon()
    stone, shapes = mix(wall, "#d8cbb6", .75), []
    for x, width in columns:
        w, cx = width * WIDTH, x * WIDTH
        flutes = 9
        for i in range(flutes):
            a0, a1 = pi * i / flutes, pi * (i + 1) / flutes
            x0, x1 = cx - w / 2 * cos(a0), cx - w / 2 * cos(a1)
            light = .5 + .40 * cos(a0 - .9)
            shapes.append(f'<rect x="{x0:.0f}" y="-20" width="{x1 - x0 + 1:.0f}" height="{y - 40:.0f}" '
                          f'fill="{mix("#8f7f6c", mix(stone, "#ffffff", .55), max(0, min(1, light)))}"/>')
            shapes.append(f'<rect x="{x1 - (x1 - x0) * .22:.0f}" y="-20" width="{(x1 - x0) * .22:.0f}" height="{y - 40:.0f}" '
                          f'fill="#6f604f" opacity=".22"/>')
        for k, (grow, h) in enumerate(((1.12, 30), (1.24, 42))):
            top = y - 64 + k * 26
            shapes.append(f'<rect x="{cx - w * grow / 2:.0f}" y="{top:.0f}" width="{w * grow:.0f}" height="{h}" rx="9" '
                          f'fill="{mix(stone, "#ffffff", .25 - .12 * k)}"/>')
    stage.back.append(f'<g opacity="{strength}">' + stage.soft("".join(shapes), blur) + "</g>")


def glow(stage, at, radius, colour="#ffd98f", strength=.6, front=True):
    """Lamp light around a point of the room; `radius` in centimetres."""
    x, y = stage.spot(at)
    name = f"g{len(stage.back)}{len(stage.front)}"
    (stage.front if front else stage.back).append(
        "<defs>" + pool(name, colour, strength, round(x), round(y), round(radius * stage.scale))
        + f'</defs><rect width="{WIDTH}" height="{HEIGHT}" fill="url(#{name})" style="mix-blend-mode:screen"/>')
