"""./stoa bench: start, memory and speed of what is committed, measured and written down under benchmarks/.

`--running` measures the shop that runs here instead of a fresh clone: it leaves orders in it. `--products 100000` measures a shop with
so many products instead of a usual one, directly at the catalogue.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from collections.abc import Sequence
from typing import Any

from launcher.bench import doors, load, pages, size, startup, tables, trial, warmth
from launcher.bench.load import SCENARIOS, Plan
from launcher.console import Console
from launcher.session import Session, shielded
from launcher.settings import Settings

START, WARMTH, PAGES = "start", "warmth", "pages"


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    options = _options(settings, arguments)
    if options.running:
        return 0 if _measure(settings, settings, options, console) else 1
    shop = trial.clone(settings)
    try:
        complete = _measure(settings, shop, options, console)
    finally:
        with shielded():
            trial.stoa(shop, "down")
    if not complete:
        return 1  # The clone stays, with its logs.
    shutil.rmtree(shop.root.parent)
    return 0


def _options(settings: Settings, arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="stoa bench", description=__doc__)
    every = [START, *SCENARIOS, WARMTH, PAGES]
    ways = [*doors.known(settings), doors.DIRECT]
    parser.add_argument("--scenario", nargs="+", choices=every, default=every)
    parser.add_argument("--router", nargs="+", choices=ways, default=ways)
    parser.add_argument("--clients", nargs="+", type=int, default=[16, 1])
    parser.add_argument("--seconds", type=float, default=10, help="of each run")
    parser.add_argument("--warmup", type=float, default=15, help="seconds before the first run")
    parser.add_argument("--runs", type=int, default=3, help="of which the median counts")
    parser.add_argument("--later-starts", type=int, default=3)
    parser.add_argument("--products", type=int, help="measure a shop with so many, and nothing else")
    parser.add_argument("--running", action="store_true", help="measure the shop that runs here; orders stay in it")
    options = parser.parse_args(arguments)
    if options.running and not options.products:
        options.scenario = [name for name in options.scenario if name in (*SCENARIOS, PAGES)]
        if not options.scenario:
            parser.error(f"{START} and {WARMTH} start a shop of their own; leave out --running")
    return options


def _measure(settings: Settings, shop: Settings, options: argparse.Namespace, console: Console) -> bool:
    """Whether all that was wanted could be measured; what could is recorded in any case."""
    if options.products:
        return _measure_size(settings, shop, options, console)
    complete = True
    if START in options.scenario:
        _record(settings, "startup", startup.measure(shop, options.later_starts, console))
    else:
        _up(shop, options, console)
    if PAGES in options.scenario:
        # Of the demo shop, before the goods of the load are in it.
        _record(settings, "pages", pages.measure(shop, options.runs, console))
    wanted = [name for name in SCENARIOS if name in options.scenario]
    if wanted or WARMTH in options.scenario:
        load.prepare(Session(shop, console), shop)
    if wanted:
        plan = Plan(wanted, options.router, options.clients, options.warmup, options.seconds, options.runs)
        measured = load.measure(shop, plan, console)
        complete = not load.failed(measured)
        _record(settings, "load", measured)
    if WARMTH in options.scenario:
        _record(settings, "warmth", warmth.measure(shop, console))
    _say_where(settings, console)
    return complete


def _measure_size(settings: Settings, shop: Settings, options: argparse.Namespace, console: Console) -> bool:
    _up(shop, options, console)
    plan = Plan(list(size.SCENARIOS), [doors.DIRECT], [size.CLIENTS], options.warmup, options.seconds, options.runs)
    measured = size.measure(shop, options.products, plan, console)
    _record(settings, "size", measured)
    _say_where(settings, console)
    return not load.failed(measured)


def _up(shop: Settings, options: argparse.Namespace, console: Console) -> None:
    if not options.running:
        with console.step("Clone, up"):
            trial.stoa(shop, "up")


def _say_where(settings: Settings, console: Console) -> None:
    console.say(f"\n  Recorded in {settings.root / 'benchmarks'}: results/ and README.md.")


def _record(settings: Settings, kind: str, result: dict[str, Any]) -> None:
    folder = settings.root / "benchmarks"
    file = folder / "results" / f"{kind}-{time.strftime('%Y-%m-%d-%H%M')}.json"
    file.write_text(json.dumps(result, indent=2) + "\n")
    tables.rewrite(folder)
