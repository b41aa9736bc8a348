"""./stoa restart <service>: one process, or all instances of a subgraph one after the other, as `up` started them."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from launcher.console import Console
from launcher.problem import Problem
from launcher.process.program import Program
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import members


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa restart")
    parser.add_argument("service", help="a process as ./stoa status names it, or a subgraph with all its instances")
    name = parser.parse_args(arguments).service
    session = Session(settings, console)
    with session.changing():
        for program in _meant(session, name):
            _again(session, program)
    return 0


def _meant(session: Session, name: str) -> list[Program]:
    known = session.processes.wanted.all()
    meant = [one for one in known.values() if name in (one.name, members.service_of(one.name))]
    if not meant:
        names = ", ".join(one.name for one in members.wanted(session.settings, session.processes.wanted))
        up = "" if known else " Nothing runs: ./stoa up starts the shop."
        raise Problem(f"There is no process '{name}' to restart.{up}", f"One of: {names}.")
    return meant


def _again(session: Session, program: Program) -> None:
    with session.console.step(program.name) as step:
        step.detail = "stopping"
        session.processes.stop([program.name])
        step.detail = "starting"
        started = session.processes.start(program)
        step.detail = f"port {program.port}, process {started.pid}"
