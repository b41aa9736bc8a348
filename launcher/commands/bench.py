"""./stoa bench: the first start of a fresh clone, later starts, and the memory of an idle shop, written down.

It measures what is committed. What Maven, npm and pip have downloaded before is not fetched again.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from launcher.commands.doctor import available_memory
from launcher.console import Console
from launcher.problem import Problem, last_lines
from launcher.process.processes import Processes
from launcher.session import shielded
from launcher.settings import Settings
from launcher.shop import members
from launcher.stages.stage import free_offset

IDLE_SECONDS = 30
MEBIBYTE = 1024 * 1024
BEGIN, END = "<!-- startup: begin -->", "<!-- startup: end -->"


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa bench")
    parser.add_argument("--later-starts", type=int, default=3)
    starts = parser.parse_args(arguments).later_starts
    clone = settings.var / "bench" / "clone"
    measured = _fresh(settings, clone)
    try:
        result = _measure(measured, starts, console)
    finally:
        with shielded():
            _stoa(measured, "down")
    shutil.rmtree(clone.parent)
    file = settings.root / "benchmarks" / "results" / f"startup-{time.strftime('%Y-%m-%d-%H%M')}.json"
    file.write_text(json.dumps(result, indent=2) + "\n")
    rewrite_table(settings.root / "benchmarks")
    console.say(f"\n  Recorded in {file} and benchmarks/README.md.")
    return 0


def _fresh(settings: Settings, clone: Path) -> Settings:
    shutil.rmtree(clone, ignore_errors=True)
    clone.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(settings.root), str(clone)], check=True)
    inherited = {name: value for name, value in settings.environment.items() if not name.startswith("STOA_")}
    return Settings.of({**inherited, "STOA_VAR": str(clone / "var"), "STOA_PORT_OFFSET": str(free_offset())}, clone)


def _measure(shop: Settings, starts: int, console: Console) -> dict[str, Any]:
    commit = subprocess.run(
        ["git", "-C", str(shop.root), "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
    ).stdout.strip()
    first = _up(shop, "First up, on an empty clone", console)
    memory = _idle_memory(shop, console)
    later = []
    for number in range(starts):
        _stoa(shop, "down")
        later.append(_up(shop, f"Later up {number + 1} of {starts}", console)["seconds"])
    return {
        "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "commit": commit,
        "machine": {
            "cores": os.cpu_count(),
            "availableGigabytes": round(available_memory(), 1),
            "load": os.getloadavg(),
        },
        "firstUpSeconds": first["seconds"],
        "firstUpSteps": [_placeless(step) for step in first["steps"]],
        "laterUpSeconds": later,
        "laterUpMedianSeconds": round(statistics.median(later), 1) if later else None,
        "idleMegabytes": memory,
        "idleMegabytesTogether": sum(memory.values()),
    }


def _up(shop: Settings, title: str, console: Console) -> dict[str, Any]:
    with console.step(title):
        _stoa(shop, "up")
    recorded: dict[str, Any] = json.loads((shop.logs / "last-up.json").read_text())
    return recorded


def _idle_memory(shop: Settings, console: Console) -> dict[str, int]:
    with console.step("Memory, idle") as step:
        time.sleep(IDLE_SECONDS)
        processes = Processes(shop.var)
        running = {one.name: processes.running(one.name) for one in members.all_members(shop)}
        sizes = {name: one.resident_bytes // MEBIBYTE for name, one in running.items() if one}
        step.detail = f"{sum(sizes.values())} MB"
    return sizes


def _stoa(shop: Settings, command: str) -> None:
    log = shop.root.parent / "bench.log"
    with log.open("a") as out:
        code = subprocess.call(
            [str(shop.root / "stoa"), command],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env=dict(shop.environment),
        )
    if code:
        raise Problem(f"./stoa {command} failed in the clone.", log=log, tail=last_lines(log, 40))


def _placeless(step: dict[str, Any]) -> dict[str, Any]:
    """A step without the folders of the machine: they say nothing to others."""
    return {**step, "detail": re.sub(r"(^| in )/\S+", "", step["detail"])}


def rewrite_table(folder: Path) -> None:
    """All results on file, oldest first, between two marks in the README."""
    rows = [
        "| when | commit | cores | first `up` | later `up` (median) | all processes, idle |",
        "|---|---|---|---|---|---|",
    ]
    for file in sorted((folder / "results").glob("startup-*.json")):
        result = json.loads(file.read_text())
        rows.append(
            f"| {result['date'][:16].replace('T', ' ')} | {result['commit']} | {result['machine']['cores']} | {result['firstUpSeconds']:.0f} s "
            f"| {result['laterUpMedianSeconds']} s | {result['idleMegabytesTogether']} MB |"
        )
    readme = folder / "README.md"
    before, _, rest = readme.read_text().partition(BEGIN)
    after = rest.partition(END)[2]
    readme.write_text(f"{before}{BEGIN}\n" + "\n".join(rows) + f"\n{END}{after}")
