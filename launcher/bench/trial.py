"""The shop that is measured: a clone of what is committed, on ports and with data of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import Any

from launcher.commands.doctor import available_memory
from launcher.problem import Problem, last_lines
from launcher.process.processes import Processes, Running
from launcher.settings import Settings
from launcher.shop import members
from launcher.stages.stage import free_offset

# What a measured shop takes over from the caller: where things are, never how they are set.
KEPT = ("STOA_JAVA_OPTS", "STOA_HIVE_ROUTER", "STOA_APOLLO_ROUTER", "STOA_TOOLS_DIR", "STOA_AOT")


def clone(settings: Settings) -> Settings:
    """A fresh clone; what Maven, npm and pip have downloaded before is not fetched again."""
    folder = settings.var / "bench" / "clone"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(settings.root), str(folder)], check=True)
    inherited = {
        name: value for name, value in settings.environment.items() if not name.startswith("STOA_") or name in KEPT
    }
    places = {"STOA_VAR": str(folder / "var"), "STOA_PORT_OFFSET": str(free_offset())}
    return Settings.of({**inherited, **places}, folder)


def stoa(shop: Settings, *command: str) -> None:
    log = shop.root.parent / "bench.log"
    with log.open("a") as out:
        code = subprocess.call(
            [str(shop.root / "stoa"), *command],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env=dict(shop.environment),
        )
    if code:
        raise Problem(f"./stoa {' '.join(command)} failed in the clone.", log=log, tail=last_lines(log, 40))


def running(shop: Settings) -> dict[str, Running]:
    processes = Processes(shop.var)
    found = {one.name: processes.running(one.name) for one in members.all_members(shop)}
    return {name: one for name, one in found.items() if one}


def circumstances(shop: Settings) -> dict[str, Any]:
    commit = subprocess.run(
        ["git", "-C", str(shop.root), "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True
    ).stdout.strip()
    return {
        "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "commit": commit,
        "machine": {
            "cores": os.cpu_count(),
            "availableGigabytes": round(available_memory(), 1),
            "load": os.getloadavg(),
        },
    }
