"""./stoa reindex: builds the index of the search anew, while the old one is searched."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from launcher.console import Console, bar
from launcher.problem import Problem
from launcher.settings import Settings
from launcher.shop import demo

POLL_SECONDS = 0.25
LONGEST_SECONDS = 1_800


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    argparse.ArgumentParser(prog="stoa reindex", description=__doc__).parse_args(arguments)
    client = demo.staff(settings)
    with console.step("Search index") as step:
        client.call("SearchIndexRebuild", {})
        until = time.monotonic() + LONGEST_SECONDS
        while True:
            state = client.call("SearchIndex", {})["searchIndex"]
            if not state["isBuilding"]:
                step.detail = f"{state['products']} products"
                return 0
            step.detail = f"products {bar(state['productsDone'], state['productsTotal'])}"
            if time.monotonic() > until:
                raise Problem("The index is still not built.", "./stoa logs catalog tells why.")
            time.sleep(POLL_SECONDS)
