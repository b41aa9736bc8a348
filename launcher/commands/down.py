"""./stoa down: leaves nothing behind, also when an `up` is still at work."""

from __future__ import annotations

import argparse
import os
import signal
from collections.abc import Sequence
from contextlib import suppress

from launcher.console import Console
from launcher.session import Session, holder
from launcher.settings import Settings
from launcher.shop import stopping


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    argparse.ArgumentParser(prog="stoa down").parse_args(arguments)
    if not settings.run.exists():
        console.say("Nothing runs here.")
        return 0
    at_work = holder(settings.run / "lock")
    if at_work:
        console.say(f"Interrupting the ./stoa that is at work (process {at_work}).")
        _interrupt(at_work)
    session = Session(settings, console)
    with session.changing():
        count = stopping.take_down(session)
    console.say(f"{count} processes stopped." if count else "Nothing runs here.")
    return 0


def _interrupt(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
