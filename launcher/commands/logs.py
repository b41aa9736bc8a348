"""./stoa logs [service]: the end of its log, or of all, as lines for people; -f goes on with whatever comes."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from launcher.console import Console
from launcher.logs import files
from launcher.logs.entry import LEVELS, Entry, causes
from launcher.problem import Interrupted, Problem
from launcher.process.wanted import Wanted
from launcher.settings import DEFAULT_PORTS, Settings
from launcher.shop import members
from launcher.supervision import control

COLOURS = {"error": "31", "warn": "33", "info": "32"}
NAME_WIDTH = 14
INDENT = 34


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa logs")
    parser.add_argument("service", nargs="?", help="as ./stoa status names it; or another log (build, npm, ...)")
    parser.add_argument("--follow", "-f", action="store_true", help="go on with whatever comes, until Ctrl-C")
    parser.add_argument("--lines", "-n", type=int, default=40, metavar="N", help="how many of each log (40)")
    parser.add_argument("--level", choices=LEVELS, help="this level and above")
    parser.add_argument("--request", metavar="ID", help="what was done for one request, in all processes")
    options = parser.parse_args(arguments)
    if options.lines < 0:
        raise Problem(f"--lines is {options.lines}, but a number from 0 on is expected.")

    def wanted(entry: Entry) -> bool:
        return (not options.level or entry.at_least(options.level)) and (
            not options.request or options.request in (entry.request or entry.text)
        )

    opened = [files.LogFile(path) for path in _paths(settings, options.service)]
    try:
        for entry in files.tail(opened, options.lines, wanted):
            console.say(line(entry, console))
        for entry in files.follow(opened, wanted) if options.follow else ():
            console.say(line(entry, console))
    except Interrupted:
        pass
    return 0


def _paths(settings: Settings, service: str | None) -> list[Path]:
    known = sorted(settings.logs.glob("*.log"))
    if service:
        found = [path for path in known if service in (path.stem, members.service_of(path.stem))]
    else:
        running = {*DEFAULT_PORTS, control.NAME, *Wanted(settings.run).all()}
        found = [path for path in known if path.stem in running]
    if not found:
        names = ", ".join(path.stem for path in known) or "none yet"
        raise Problem(f"There is no log of {service or 'anything'} in {settings.logs}.", f"Logs: {names}.")
    return found


def line(entry: Entry, console: Console) -> str:
    """`12:01:02.345 order  WARN  the message  PlaceOrder  req-1` and its causes, or the plain line as it is."""
    name = console.paint(f"{entry.service:<{NAME_WIDTH}}", "36")
    if not entry.structured:
        return f"{name} {entry.text}"
    level = console.paint(f"{entry.level.upper():<5}", COLOURS.get(entry.level, "2"))
    about = "  ".join(console.paint(text, "2") for text in (entry.operation, entry.request) if text)
    said = "  ".join(part for part in (f"{entry.clock:<12} {name} {level} {entry.text}", about) if part)
    return "\n".join([said, *(console.paint(" " * INDENT + cause, "31") for cause in causes(entry.error))])
