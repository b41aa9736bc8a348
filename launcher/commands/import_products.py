"""./stoa import FILE [--images FOLDER] [--dry-run]: bad rows are shown and left out, good ones go in."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from launcher.console import Console, table
from launcher.problem import Problem
from launcher.settings import Settings
from launcher.shop import bulk_import, demo

ERRORS_SHOWN = 50
VALUE_WIDTH = 40


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa import")
    parser.add_argument("file", type=Path, help="a product CSV as Shopify exports it")
    parser.add_argument("--images", type=Path, metavar="FOLDER", help="pictures, found by the file names in the CSV")
    parser.add_argument("--dry-run", action="store_true", help="check everything, change nothing")
    options = parser.parse_args(arguments)
    if not options.file.is_file():
        raise Problem(f"There is no file {options.file}.")
    if options.images and not options.images.is_dir():
        raise Problem(f"There is no folder {options.images}.")
    with console.step("Check" if options.dry_run else "Import") as step:
        state = bulk_import.run(demo.staff(settings), options.file, options.images, options.dry_run, step)
    _report(state, options.dry_run, console)
    return 0 if state["status"] == "COMPLETED" and bulk_import.products(state) else 1


def _report(state: dict[str, Any], dry_run: bool, console: Console) -> None:
    console.say("\n  " + bulk_import.summary(state) + ("; nothing was written (dry run)." if dry_run else "."))
    if state["failure"]:
        console.note(state["failure"])
    errors = state["rowErrors"]
    if errors:
        rows = [
            (str(error["row"]), error["column"] or "", shortened(error["value"] or ""), error["message"])
            for error in errors
        ]
        console.say("\n" + table(("row", "column", "value", "message"), rows[:ERRORS_SHOWN], right=(0,)))
        if len(rows) > ERRORS_SHOWN:
            console.say(f"  ... and {len(rows) - ERRORS_SHOWN} more.")


def shortened(value: str) -> str:
    text = " ".join(value.split())
    return text if len(text) <= VALUE_WIDTH else text[: VALUE_WIDTH - 1] + "…"
