#!/usr/bin/env python3
"""Writes products.csv (Shopify's product CSV) and collections.json from the goods in products/."""

import csv
import json
import sys
from html import escape
from itertools import zip_longest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from products import chosen, every_product  # noqa: E402
from products.collections import COLLECTIONS  # noqa: E402

COLUMNS = [
    "Handle", "Title", "Body (HTML)", "Vendor", "Type", "Tags", "Published", "Option1 Name", "Option1 Value", "Option2 Name",
    "Option2 Value",
    "Option3 Name", "Option3 Value", "Variant SKU", "Variant Grams", "Variant Inventory Tracker", "Variant Inventory Qty",
    "Variant Inventory Policy",
    "Variant Fulfillment Service", "Variant Price", "Variant Compare At Price", "Variant Requires Shipping", "Variant Taxable",
    "Variant Barcode",
    "Image Src", "Image Position", "Image Alt Text", "Gift Card", "SEO Title", "SEO Description", "Variant Image", "Variant Weight Unit",
    "Status"]


def main():
    barcodes = barcode_numbers()
    rows = [row for product in every_product() for row in rows_of(product, barcodes)]
    with open(HERE / "products.csv", "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    (HERE / "collections.json").write_text(json.dumps(COLLECTIONS, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(rows)} rows, {len(COLLECTIONS)} collections")


def rows_of(product, barcodes):
    """One row for each variant and, beside it or below, one for each picture; the first also describes the product."""
    variants = [variant_row(product, k, values, barcodes) for k, values in enumerate(product.variants())]
    pictures = [{"Image Src": source(name), "Image Position": k, "Image Alt Text": alt} for k,
                (name, alt) in enumerate(product.pictures, 1)]
    for k, (variant, picture) in enumerate(zip_longest(variants, pictures, fillvalue={})):
        yield {"Handle": product.handle, **(description(product) if k == 0 else {}), **variant, **picture}


def description(product):
    names = list(product.options) or ["Title"]
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in product.facts)
    return {
        "Title": product.title, "Body (HTML)": f"<p>{escape(product.story, quote=False)}</p><ul>{facts}</ul>", "Vendor": product.vendor,
        "Type": product.type,
        "Tags": product.tags, "Published": "true", **{f"Option{k} Name": name for k, name in enumerate(names, 1)},
        "Gift Card": "false", "SEO Title": product.seo[0], "SEO Description": product.seo[1], "Status": "active"}


def variant_row(product, place, values, barcodes):
    letters = [codes[value] for codes, value in zip(product.options.values(), values)]
    was, shown = chosen(product.was, values), chosen(product.shows, values)
    return {
        **{f"Option{k} Value": value for k, value in enumerate(values or ("Default Title",), 1)},
        "Variant SKU": "-".join([product.sku, *letters]), "Variant Grams": chosen(product.grams, values),
        "Variant Inventory Tracker": "shopify", "Variant Inventory Qty": product.stock[place],
        "Variant Inventory Policy": "continue" if values in product.backorder else "deny", "Variant Fulfillment Service": "manual",
        "Variant Price": money(chosen(product.price, values)), "Variant Compare At Price": money(was) if was else "",
        "Variant Requires Shipping": "true", "Variant Taxable": "true", "Variant Barcode": next(barcodes) if product.barcodes else "",
        "Variant Image": source(shown) if shown else "", "Variant Weight Unit": "g"}


def source(picture):
    return f"images/{picture}.jpg"


def money(amount):
    return f"{amount:.2f}"


def barcode_numbers():
    """EAN-13 from the range that GS1 leaves to shops for their own use."""
    number = 200_471_000_000
    while True:
        number += 37
        digits = f"{number:012d}"
        total = sum(int(d) * (3 if k % 2 else 1) for k, d in enumerate(digits))
        yield digits + str(-total % 10)


if __name__ == "__main__":
    main()
