"""The goods of the demo shop as readable Python; `build.py` turns them into Shopify's product CSV."""

from dataclasses import dataclass, field
from importlib import import_module
from itertools import product as combinations

CATEGORIES = ("ceramics", "kitchen", "textiles", "lighting", "stationery", "bags", "outdoors", "pantry")


@dataclass(frozen=True)
class Product:
    """`price`, `was` and `grams` are one number for all variants, or numbers by option value or by a tuple of values.

    `options` maps an option's name to its values and the letters they add to the SKU. `stock` follows the order of
    the variants (the last option changes fastest). `pictures` are (file name, alternative text); `shows` says which
    of them shows a variant, by option value or by a tuple of values.
    """
    handle: str
    title: str
    vendor: str
    type: str
    tags: str
    story: str
    facts: list
    sku: str
    price: object
    grams: object
    stock: list
    pictures: list
    seo: tuple
    options: dict = field(default_factory=dict)
    was: object = None
    shows: dict = field(default_factory=dict)
    backorder: tuple = ()
    barcodes: bool = False

    def variants(self):
        """Each variant's option values, in order; without options there is one variant without values."""
        return list(combinations(*self.options.values()))


def chosen(rule, values):
    """What `rule` says for a variant: the entry for all its values, else for one of them, else the rule itself."""
    if not isinstance(rule, dict):
        return rule
    if values in rule:
        return rule[values]
    return next((rule[v] for v in values if v in rule), None)


def every_product():
    for category in CATEGORIES:
        yield from import_module(f"products.{category}").PRODUCTS
