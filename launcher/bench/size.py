"""A shop with many products: how fast they come in, are listed, found and indexed anew, and what the catalogue needs for it."""

from __future__ import annotations

import json
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from launcher.bench import load, trial
from launcher.bench.load import Plan
from launcher.commands import reindex
from launcher.console import Console, Step
from launcher.problem import Problem
from launcher.provision import toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import bulk_import, demo

SCENARIOS = ("list", "product", "search", "suggest")
UNHURRIED = ("product", "search", "suggest")
CLIENTS = 8
PAUSE = 250
PRODUCTS_PER_FILE = 27_500
MEBIBYTE = 1024 * 1024


def measure(shop: Settings, products: int, plan: Plan, console: Console) -> dict[str, Any]:
    session = Session(shop, console)
    load.packages(session, shop)
    imported = _import_once(shop, products, console)
    results = [load.attempt(shop, plan, load.direct(shop, name), name, CLIENTS, console) for name in SCENARIOS]
    looking = replace(plan, pause=PAUSE)
    unhurried = [load.attempt(shop, looking, load.direct(shop, name), name, CLIENTS, console) for name in UNHURRIED]
    prices = load.attempt(shop, plan, load.front(shop), "prices", 1, console)
    begun = time.monotonic()
    reindex.run(shop, [], console)
    rebuilt = round(time.monotonic() - begun, 1)
    return {
        **trial.circumstances(shop),
        **imported,
        "seconds": plan.seconds,
        "runs": plan.runs,
        "results": results,
        "pause": PAUSE,
        "unhurried": unhurried,
        "prices": prices,
        "rebuildSeconds": rebuilt,
        "catalogMegabytes": trial.running(shop)["catalog"].resident_bytes // MEBIBYTE,
    }


def _import_once(shop: Settings, products: int, console: Console) -> dict[str, Any]:
    """Beside what was imported before; what it was is kept for the next measurement."""
    marker = shop.data / f"benchmark-catalogue-{products}"
    if not marker.exists():
        with console.step(f"Catalogue of {products} products") as step:
            marker.write_text(json.dumps(_imported(shop, products, step)))
    known: dict[str, Any] = json.loads(marker.read_text())
    return known


def _imported(shop: Settings, products: int, step: Step) -> dict[str, Any]:
    """In files of more than 100,000 variants; an upload may have half as many again."""
    client = demo.staff(shop)
    variants = 0
    seconds = 0.0
    for first in range(1, products + 1, PRODUCTS_PER_FILE):
        file = _file(shop, products, first)
        begun = time.monotonic()
        state = bulk_import.run(client, file, None, False, step)
        seconds += time.monotonic() - begun
        file.unlink()
        if state["status"] != "COMPLETED":
            raise Problem(f"The import ended as {state['status']}: {state['failure']}")
        variants += state["variantsRead"]
    step.detail = f"{variants} variants, {variants / seconds:.0f} a second"
    return {"products": products, "variants": variants, "importSeconds": round(max(seconds, 0.1), 1)}


def _file(shop: Settings, products: int, first: int) -> Path:
    file = shop.var / f"benchmark-products-{first}.csv"
    node = toolbox.find(shop).node.node
    numbers = [str(products), str(first), str(min(products, first + PRODUCTS_PER_FILE - 1))]
    with file.open("w") as out:
        command = [node, str(shop.root / "benchmarks" / "catalogue.mjs"), *numbers]
        subprocess.run(command, stdout=out, check=True)
    return file
