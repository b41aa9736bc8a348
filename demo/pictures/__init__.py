"""The pictures of the demo shop, one module for each category; each yields (name, a function that sets the stage)."""

from importlib import import_module

CATEGORIES = ("ceramics", "kitchen", "textiles", "lighting", "stationery", "bags", "outdoors", "pantry")


def every_picture():
    for category in CATEGORIES:
        yield from import_module(f"pictures.{category}").pictures()
