"""How the commands stop the supervisor while they change the shop, and start it again."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from launcher.process.processes import Processes
from launcher.process.program import Program
from launcher.settings import Settings
from launcher.supervision import journal

NAME = "supervisor"


def journal_file(var: Path) -> Path:
    return var / "run" / "restarts.json"


def ready_file(var: Path) -> Path:
    return var / "run" / "supervisor.ready"


def watched(processes: Processes) -> list[str]:
    return [name for name in processes.wanted.names() if name != NAME]


def restarts(var: Path) -> dict[str, journal.Restarts]:
    return journal.read(journal_file(var))


def has_died(processes: Processes) -> bool:
    """It was to run, and does not."""
    return processes.wanted.has(NAME) and processes.running(NAME) is None


def pause(processes: Processes) -> None:
    processes.stop([NAME], grace=5)


def resume(settings: Settings) -> None:
    """When there is nobody to watch, the count of restarts ends too."""
    processes = Processes(settings.var)
    ready_file(settings.var).unlink(missing_ok=True)
    if not watched(processes):
        journal_file(settings.var).unlink(missing_ok=True)
    elif settings.supervised:
        processes.start(program(settings))


def program(settings: Settings) -> Program:
    return Program(
        name=NAME,
        port=0,
        command=(sys.executable, "-P", "-m", "launcher.supervision", str(settings.var)),
        folder=settings.root,
        log=settings.log(NAME),
        ready=f"file://{ready_file(settings.var)}",
        environment={"PYTHONPATH": str(settings.root), "PYTHONDONTWRITEBYTECODE": "1"},
        # Not the caller's secrets and settings: it needs none of them.
        inherited={"PATH": os.environ.get("PATH", os.defpath), "LANG": os.environ.get("LANG", "C.UTF-8")},
        patience=15,
    )
