"""Pages of the storefront before Lighthouse, in Debian's Chromium: how soon they are there, at a desk and on a phone."""

from __future__ import annotations

import json
import os
import subprocess
from typing import Any

from launcher.bench import trial
from launcher.build import node_modules
from launcher.console import Console
from launcher.problem import Problem, last_lines
from launcher.provision import chromium, toolbox
from launcher.provision.apt import Apt
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop.members import STOREFRONT


def measure(shop: Settings, runs: int, console: Console) -> dict[str, Any]:
    session = Session(shop, console)
    tools = toolbox.find(shop)
    folder = shop.root / "benchmarks" / "pages"
    with console.step("Lighthouse (npm)") as step:
        node_modules.install(shop, folder, tools, session.tools, step)
    browser = chromium.find(shop) or chromium.install(shop, Apt(session.tools, shop.log("provision")))
    with console.step("Pages") as step:
        command = [tools.node.node, str(folder / "main.mjs"), shop.local(STOREFRONT), str(runs)]
        found = _look(shop, command, {**os.environ, "CHROMIUM_PATH": str(browser)})
        step.detail = ", ".join(f"{one['page']} {one['screen']} {one['performance']}" for one in found["results"])
    return {**trial.circumstances(shop), "runs": runs, **found}


def _look(shop: Settings, command: list[str], environment: dict[str, str]) -> dict[str, Any]:
    log = shop.log("bench-pages")
    with log.open("a") as out:
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=out, text=True, env=environment)
    if ended.returncode:
        raise Problem("Lighthouse could not look at the pages.", log=log, tail=last_lines(log, 20))
    result: dict[str, Any] = json.loads(ended.stdout)
    return result
