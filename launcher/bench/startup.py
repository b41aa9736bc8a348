"""The first start of a fresh clone, later starts, and the memory of an idle shop."""

from __future__ import annotations

import json
import re
import statistics
import time
from typing import Any

from launcher.bench import trial
from launcher.console import Console
from launcher.settings import Settings

IDLE_SECONDS = 30
MEBIBYTE = 1024 * 1024


def measure(shop: Settings, starts: int, console: Console) -> dict[str, Any]:
    """Leaves the shop running."""
    circumstances = trial.circumstances(shop)
    first = _up(shop, "First up, on an empty clone", console)
    memory = _idle_memory(shop, console)
    later = []
    for number in range(starts):
        trial.stoa(shop, "down")
        later.append(_up(shop, f"Later up {number + 1} of {starts}", console)["seconds"])
    return {
        **circumstances,
        "firstUpSeconds": first["seconds"],
        "firstUpSteps": [_placeless(step) for step in first["steps"]],
        "laterUpSeconds": later,
        "laterUpMedianSeconds": round(statistics.median(later), 1) if later else None,
        "idleMegabytes": memory,
        "idleMegabytesTogether": sum(memory.values()),
    }


def _up(shop: Settings, title: str, console: Console) -> dict[str, Any]:
    with console.step(title):
        trial.stoa(shop, "up")
    recorded: dict[str, Any] = json.loads((shop.logs / "last-up.json").read_text())
    return recorded


def _idle_memory(shop: Settings, console: Console) -> dict[str, int]:
    with console.step("Memory, idle") as step:
        time.sleep(IDLE_SECONDS)
        sizes = {name: one.resident_bytes // MEBIBYTE for name, one in trial.running(shop).items()}
        step.detail = f"{sum(sizes.values())} MB"
    return sizes


def _placeless(step: dict[str, Any]) -> dict[str, Any]:
    """A step without the folders of the machine: they say nothing to others."""
    return {**step, "detail": re.sub(r"(^| in )/\S+", "", step["detail"])}
