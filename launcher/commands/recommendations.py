"""./stoa recommendations: how good recommendations are, by shoppers made up for it.

Runs RecommendationQualityIT against databases of its own: each shopper's last visit is held back, and the question is
how often something bought in it is among ten recommendations.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping, Sequence
from typing import Any

from launcher.console import Console, table
from launcher.provision import toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.stages import java
from launcher.stages.stage import Bench


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa recommendations", description=__doc__)
    parser.add_argument("--shoppers", type=int, default=2_000, help="each with two to five visits")
    parser.add_argument("--products", type=int, default=1_200)
    options = parser.parse_args(arguments)
    settings.make_folders()
    session = Session(settings, console)
    bench = Bench(session, toolbox.find_or_install(settings, session.tools, console))
    outcome = java.one_test(
        bench,
        "catalog-subgraph",
        "RecommendationQualityIT",
        {"stoa.recommendations.shoppers": options.shoppers, "stoa.recommendations.products": options.products},
    )
    if not outcome.fine:
        return 1
    report = json.loads((settings.root / "catalog-subgraph" / "target" / "recommendations.json").read_text())
    results = settings.root / "benchmarks" / "results"
    file = results / f"recommendations-{time.strftime('%Y-%m-%d-%H%M')}.json"
    file.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    console.say("\n" + shown(report))
    console.say(f"\n  Recorded in {file}.")
    return 0


def shown(report: Mapping[str, Any]) -> str:
    rows = [
        (name, f"{rates['all']:.3f}", f"{rates['beyondBestsellers']:.3f}")
        for name, rates in report["hitRateAt10"].items()
    ]
    head = f"{report['shoppers']} shoppers, {report['products']} products, {report['orders']} orders before the last"
    return head + "\n\n" + table(("hit rate@10", "all", "beyond the ten bestsellers"), rows, right=(1, 2))
