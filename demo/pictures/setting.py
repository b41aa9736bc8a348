"""The few ways in which a picture is set up."""

from drawing.backdrop import glow, room, table
from drawing.stage import Stage


def plain(tint, faces, span, aim, tilt=13, wall=18, shadow=1.0):
    """One object in a plain room."""
    stage = Stage(span, aim, tilt, wall)
    room(stage, tint)
    return stage.add(faces, shadow=shadow)


def above(tint, span, aim=(0, 0, 0), tilt=60):
    """A table seen from above."""
    stage = Stage(span, aim, tilt)
    table(stage, tint)
    return stage


def place(tint, span, aim, tilt=14, wall=22, depth=.20):
    """A room to put several things in."""
    stage = Stage(span, aim, tilt, wall, depth=depth)
    room(stage, tint)
    return stage


def evening(span, aim, light, tilt=13, wall=22, radius=44, strength=.5, room_tint="dusk"):
    """A dark room with one warm light at the point `light`, on the wall behind it."""
    stage = Stage(span, aim, tilt, wall, shadow="#14161c", depth=.36)
    room(stage, room_tint)
    glow(stage, (light[0], light[1], -wall), radius, "#ffbf6b", strength, front=False)
    return stage


def lit(stage, at, radius, strength=.42):
    """The shine of a lamp over everything near it."""
    glow(stage, at, radius, "#ffb45c", strength)
    return stage
