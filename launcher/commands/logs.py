"""./stoa logs [service]: the end of its log, then whatever comes."""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Sequence

from launcher.console import Console
from launcher.problem import Interrupted, Problem
from launcher.settings import DEFAULT_PORTS, Settings


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa logs")
    parser.add_argument(
        "service", nargs="?", help=", ".join(DEFAULT_PORTS) + "; or another log by its name (build, npm, ...)"
    )
    parser.add_argument("--lines", "-n", type=int, default=40)
    options = parser.parse_args(arguments)
    wanted = [settings.log(options.service)] if options.service else [settings.log(name) for name in DEFAULT_PORTS]
    found = [path for path in wanted if path.exists()]
    if not found:
        known = ", ".join(sorted(path.stem for path in settings.logs.glob("*.log"))) or "none yet"
        raise Problem(f"There is no log of {options.service or 'anything'} in {settings.logs}.", f"Logs: {known}.")
    try:
        return subprocess.call(["tail", "-n", str(options.lines), "-F", *map(str, found)])
    except Interrupted:
        return 0
