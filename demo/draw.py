#!/usr/bin/env python3
"""Draws the pictures of the demo shop: SVG by the modules beside this file, JPEG by rsvg-convert and ImageMagick.

    ./draw.py                 all pictures, into images/
    ./draw.py mug vase        only those whose name contains one of the words
    ./draw.py --sheet FILE    also a contact sheet of what was drawn
    ./draw.py --svg FOLDER    the SVG files instead
"""

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from pictures import every_picture  # noqa: E402

IMAGES = HERE / "images"
QUALITIES = (84, 80, 76, 72, 68, 64)
TARGET, LIMIT = 36_000, 56_000


def main():
    options = argparse.ArgumentParser(description="Draws the pictures of the demo shop.")
    options.add_argument("words", nargs="*")
    options.add_argument("--svg", type=Path)
    options.add_argument("--sheet", type=Path)
    options.add_argument("--jobs", type=int, default=os.cpu_count())
    given = options.parse_args()
    names = [n for n, _ in every_picture() if not given.words or any(w in n for w in given.words)]
    folder = given.svg or IMAGES
    folder.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(given.jobs) as pool:
        for name, size in pool.map(draw, names, [folder] * len(names), [given.svg is not None] * len(names)):
            print(f"{size / 1000:6.1f} kB  {name}", flush=True)
    if given.sheet:
        files = [str(folder / f"{n}.jpg") for n in names]
        subprocess.run(["montage", *files, "-tile", "6x", "-geometry", "320x400+6+6", str(given.sheet)], check=True)


def draw(name, folder, svg_only):
    svg = dict(every_picture())[name]().svg()
    if svg_only:
        target = folder / f"{name}.svg"
        target.write_text(svg)
        return name, target.stat().st_size
    target = folder / f"{name}.jpg"
    with tempfile.TemporaryDirectory() as scratch:
        source, large, small = (Path(scratch) / f"p.{end}" for end in ("svg", "png", "mpc"))
        source.write_text(svg)
        # Drawn larger and scaled down, so that edges come out clean; glass is drawn without smoothing and needs more.
        zoom = "4" if "crispEdges" in svg else "2"
        subprocess.run(["rsvg-convert", "--unlimited", "-z", zoom, source, "-o", large], check=True)
        subprocess.run(["convert", large, "-filter", "Lanczos", "-resize", "1000x1250!", small], check=True)
        for quality in QUALITIES:
            subprocess.run(["convert", small, "-strip", "-interlace", "JPEG", "-sampling-factor", "4:2:0",
                            "-quality", str(quality), target], check=True)
            size = target.stat().st_size
            if size <= TARGET or (size <= LIMIT and quality <= 72):
                break
    return name, size


if __name__ == "__main__":
    main()
