"""Which files of a folder are the pictures a product CSV names."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

COLUMNS = ("Image Src", "Variant Image")

SIZE = re.compile(r"_(pico|icon|thumb|small|compact|medium|large|grande|master|original|\d{1,4}x\d{0,4})$")


def named_in(file: Path) -> list[str]:
    """File names without folder, each once, in the order of the CSV."""
    csv.field_size_limit(2**31 - 1)
    with file.open(newline="", encoding="utf-8-sig", errors="replace") as lines:
        values = [row.get(column) or "" for row in csv.DictReader(lines) for column in COLUMNS]
    names = (PurePosixPath(unquote(urlsplit(value.strip()).path)).name for value in values)
    return list(dict.fromkeys(name for name in names if name))


def find(names: Iterable[str], folder: Path) -> list[Path]:
    """By file name, else by its stem, for copies of another format, else without Shopify's mark of a size."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    by_name = {path.name.lower(): path for path in reversed(files)}
    by_stem = {SIZE.sub("", path.stem.lower()): path for path in reversed(files)}
    by_stem |= {path.stem.lower(): path for path in reversed(files)}
    found = (by_name.get(name.lower()) or by_stem.get(PurePosixPath(name).stem.lower()) for name in names)
    return list(dict.fromkeys(path for path in found if path))
