#!/usr/bin/env python3
"""Checks products.csv, collections.json, pickup.json and images/ and prints what is in the shop; ends with 1 when something is wrong."""

import csv
import json
import re
import struct
import sys
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from build import COLUMNS  # noqa: E402

MAX_PICTURE, MAX_PICTURES = 60_000, 6_000_000
TAGS_ALLOWED = {"p", "ul", "li"}
wrong = []


def expect(truth, message):
    if not truth:
        wrong.append(message)


class Body(HTMLParser):
    """Notes tags that are not allowed or not closed."""

    def __init__(self, text):
        super().__init__()
        self.open, self.bad, self.items = [], [], 0
        self.feed(text)
        self.bad += self.open

    def handle_starttag(self, tag, attrs):
        self.items += tag == "li"
        self.open.append(tag)
        if tag not in TAGS_ALLOWED or attrs:
            self.bad.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.bad.append(tag)


def main():
    with open(HERE / "products.csv", newline="", encoding="utf-8") as file:
        lines = list(csv.reader(file))
    expect(lines[0] == COLUMNS, "the columns are not the expected ones")
    for number, line in enumerate(lines[1:], 2):
        expect(len(line) == len(COLUMNS), f"row {number} has {len(line)} cells")
    rows = [dict(zip(COLUMNS, line), row=number) for number, line in enumerate(lines[1:], 2)]
    products = grouped(rows)
    variants = [row for row in rows if row["Variant SKU"]]
    for handle, own in products.items():
        check_product(handle, own)
    for row in variants:
        check_variant(row)
    for name, values in (("SKU", [r["Variant SKU"] for r in variants]),
                         ("barcode", [r["Variant Barcode"] for r in variants if r["Variant Barcode"]]),
                         ("title", [own[0]["Title"] for own in products.values()]),
                         ("SEO title", [own[0]["SEO Title"] for own in products.values()])):
        for value, count in Counter(values).items():
            expect(count == 1, f"{name} {value} is used {count} times")
    collections = check_collections(products)
    check_pickup()
    sizes = check_pictures(rows)
    expect(42 <= len(products) <= 48, f"{len(products)} products")
    expect(len(variants) >= 150, f"{len(variants)} variants")
    report(products, variants, collections, sizes)


def grouped(rows):
    products, last = {}, None
    for row in rows:
        handle = row["Handle"]
        expect(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", handle), f"row {row['row']}: handle {handle!r}")
        expect(handle == last or handle not in products, f"row {row['row']}: {handle} is scattered")
        products.setdefault(handle, []).append(row)
        last = handle
    return products


def check_product(handle, own):
    first, variants = own[0], [r for r in own if r["Variant SKU"]]
    for column in ("Title", "Body (HTML)", "Vendor", "Type", "Tags", "Published", "SEO Title", "SEO Description", "Status", "Option1 Name"):
        expect(first[column], f"{handle}: no {column}")
        expect(not any(r[column] for r in own[1:]), f"{handle}: {column} repeated")
    body = Body(first["Body (HTML)"])
    story = re.sub("<ul>.*|<[^>]+>", "", first["Body (HTML)"])
    expect(not body.bad and body.items >= 3, f"{handle}: body {body.bad or 'with too few facts'}")
    expect(2 <= len(re.findall(r"[.!?](?= |$)", story)) <= 4, f"{handle}: story of {len(re.findall(r'[.!?](?= |$)', story))} sentences")
    expect(len(first["SEO Title"]) <= 60 and 40 <= len(first["SEO Description"]) <= 155, f"{handle}: length of SEO texts")
    names = [first[f"Option{k} Name"] for k in (1, 2, 3) if first[f"Option{k} Name"]]
    expect(variants == own[:len(variants)], f"{handle}: variants after pictures")
    seen = Counter(tuple(r[f"Option{k} Value"] for k in (1, 2, 3)) for r in variants)
    expect(max(seen.values()) == 1, f"{handle}: a variant twice")
    expect(all(sum(map(bool, values)) == len(names) for values in seen), f"{handle}: values do not match options")
    pictures = [r for r in own if r["Image Src"]]
    expect(len(pictures) >= 2, f"{handle}: {len(pictures)} pictures")
    expect([r["Image Position"] for r in pictures] == [str(k) for k in range(1, len(pictures) + 1)], f"{handle}: picture positions")
    shown = {r["Image Src"] for r in pictures}
    for row in own:
        expect(row["Variant SKU"] or row["Image Src"], f"row {row['row']} says nothing")
        expect(bool(row["Image Src"]) == bool(row["Image Alt Text"]), f"row {row['row']}: picture without alternative text")
        expect(not row["Variant Image"] or row["Variant Image"] in shown,
               f"row {row['row']}: {row['Variant Image']} is not among the product's pictures")


def check_variant(row):
    where, price, was = f"row {row['row']}", row["Variant Price"], row["Variant Compare At Price"]
    expect(re.fullmatch(r"\d+\.\d\d", price) and 3 <= float(price) <= 400, f"{where}: price {price}")
    expect(not was or (re.fullmatch(r"\d+\.\d\d", was) and float(price) < float(was) <= 1.5 * float(price)), f"{where}: compare-at {was}")
    expect(re.fullmatch(r"[A-Z0-9]+(-[A-Z0-9]+)+", row["Variant SKU"]), f"{where}: SKU {row['Variant SKU']}")
    expect(row["Variant Grams"].isdigit() and 20 <= int(row["Variant Grams"]) <= 12_000, f"{where}: grams {row['Variant Grams']}")
    expect(row["Variant Inventory Qty"].isdigit() and int(row["Variant Inventory Qty"]) <= 100,
           f"{where}: stock {row['Variant Inventory Qty']}")
    expect(row["Variant Inventory Policy"] in ("deny", "continue"), f"{where}: policy {row['Variant Inventory Policy']}")
    barcode = row["Variant Barcode"]
    expect(not barcode or (re.fullmatch(r"\d{13}", barcode) and sum(int(d) * (3 if k % 2 else 1) for k, d in enumerate(barcode)) % 10 == 0),
           f"{where}: barcode {barcode}")


def check_collections(products):
    collections = json.loads((HERE / "collections.json").read_text(encoding="utf-8"))
    expect(5 <= len(collections) <= 6, f"{len(collections)} collections")
    for c in collections:
        expect(set(c) == {"title", "slug", "descriptionHtml", "productSlugs"}, f"{c.get('slug')}: fields {sorted(c)}")
        expect(len(set(c["productSlugs"])) == len(c["productSlugs"]) >= 5, f"{c['slug']}: products twice or too few")
        for handle in c["productSlugs"]:
            expect(handle in products, f"{c['slug']}: no product {handle}")
    for handle in next(c for c in collections if c["slug"] == "under-25-euros")["productSlugs"]:
        prices = [float(r["Variant Price"]) for r in products.get(handle, []) if r["Variant Price"]]
        expect(max(prices, default=0) < 25, f"under-25-euros: {handle} costs up to {max(prices, default=0)}")
    return collections


def check_pickup():
    """An address, and hours of opening that a buyer can come in."""
    place = json.loads((HERE / "pickup.json").read_text(encoding="utf-8"))
    expect(set(place) == {"address", "pickup"}, f"pickup.json: fields {sorted(place)}")
    expect({"line1", "city", "country"} <= set(place["address"]), "pickup.json: the address is not whole")
    hours = place["pickup"]["openingHours"]
    expect(len({h["day"] for h in hours}) == len(hours), "pickup.json: a day twice")
    for h in hours:
        expect(h["opens"] < h["closes"], f"pickup.json: {h['day']} closes before it opens")


def check_pictures(rows):
    named = {r[c] for r in rows for c in ("Image Src", "Variant Image") if r[c]}
    files = {f"images/{path.name}": path for path in sorted((HERE / "images").iterdir())}
    for name in sorted(named ^ set(files)):
        expect(False, f"{name} is {'not there' if name in named else 'never used'}")
    sizes = {}
    for name, path in files.items():
        sizes[name] = path.stat().st_size
        expect(sizes[name] <= MAX_PICTURE, f"{name} has {sizes[name]} bytes")
        expect(jpeg_size(path.read_bytes()) == (1000, 1250), f"{name} is not 1000 by 1250")
    expect(sum(sizes.values()) <= MAX_PICTURES, f"the pictures have {sum(sizes.values())} bytes together")
    return sizes


def jpeg_size(data):
    at = 2
    while data[:2] == b"\xff\xd8" and at < len(data):
        marker, length = data[at + 1], struct.unpack(">H", data[at + 2:at + 4])[0]
        if 0xC0 <= marker <= 0xC2:
            height, width = struct.unpack(">HH", data[at + 5:at + 9])
            return width, height
        at += 2 + length
    return None


def report(products, variants, collections, sizes):
    stock = [int(r["Variant Inventory Qty"]) for r in variants]
    first = [own[0] for own in products.values()]
    types, vendors = (len({r[c] for r in first}) for c in ("Type", "Vendor"))
    print(f"{len(products)} products, {len(variants)} variants, {types} categories, {vendors} brands, {len(collections)} collections")
    print(f"{len(sizes)} pictures, {sum(sizes.values()) / 1e6:.2f} MB, largest {max(sizes.values()) / 1e3:.0f} kB")
    reduced, barcoded = (sum(bool(r[c]) for r in variants) for c in ("Variant Compare At Price", "Variant Barcode"))
    still_sold = sum(r["Variant Inventory Policy"] == "continue" for r in variants)
    print(f"{reduced} reduced, {sum(0 < s <= 3 for s in stock)} low, {stock.count(0)} out of stock ({still_sold} of them still sold), "
          f"{barcoded} with a barcode, {sum(bool(r['Option3 Name']) for r in first)} products with three options")
    for column in ("Type", "Vendor"):
        print("  ".join(f"{name} {count}" for name, count in Counter(r[column] for r in first).items()))
    for message in wrong:
        print("WRONG:", message)
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
