"""How fast a shop is in the first minute after its start, compared with later."""

from __future__ import annotations

from typing import Any

from launcher.bench import doors, load, trial
from launcher.bench.load import Plan
from launcher.console import Console
from launcher.settings import Settings

SCENARIO = "list"
CLIENTS = 16
MINUTE = 60.0
MINUTES_BETWEEN = 3


def measure(shop: Settings, console: Console) -> dict[str, Any]:
    with console.step("Start again"):
        trial.stoa(shop, "down")
        trial.stoa(shop, "up")
    with doors.router(shop, doors.HIVE_GATEWAY) as door:
        with console.step("First minute") as step:
            first = load.run(shop, _plan(0), door, SCENARIO, CLIENTS)["perSecond"]
            step.detail = f"{first:.0f}/s"
        with console.step(f"A minute, {MINUTES_BETWEEN} minutes later") as step:
            later = load.run(shop, _plan(MINUTES_BETWEEN * MINUTE), door, SCENARIO, CLIENTS)["perSecond"]
            step.detail = f"{later:.0f}/s"
    return {**trial.circumstances(shop), "door": door.name, "firstMinute": first, "later": later}


def _plan(warmup: float) -> Plan:
    return Plan([SCENARIO], [doors.HIVE_GATEWAY], [CLIENTS], warmup, MINUTE, runs=1)
