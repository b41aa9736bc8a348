"""From sources to a running shop; each part does nothing when there is nothing to do."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

from launcher import secrets_file
from launcher.build import jars, layout, node_modules
from launcher.build.layout import Layout
from launcher.problem import Problem
from launcher.process.processes import Program
from launcher.provision import toolbox as tools_of_trade
from launcher.provision.toolbox import Toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import environment, members
from launcher.shop.members import ROUTER, Member

TRAININGS_AT_ONCE = 2
PATIENCE_SECONDS = 30.0


def bring_up(session: Session) -> None:
    console, settings = session.console, session.settings
    console.heading("Tools")
    toolbox = tools_of_trade.find_or_install(settings, session.tools, console)
    folders = {name: layout.folder(settings, toolbox.jdk, name) for name in _jvms(settings)}
    console.heading("Build and databases")
    session.together(
        partial(_build, session, toolbox),
        partial(_router_packages, session, toolbox),
        *(
            partial(ensure, session, members.database_program(settings, toolbox, one.name))
            for one in members.databases(settings)
        ),
    )
    shared = shared_environment(session)
    _lay_out(session, toolbox, folders, shared)
    console.heading("Start")
    layouts = {name: layout.read(place) for name, place in folders.items()}
    session.together(
        *(
            partial(ensure, session, program(session, toolbox, one, layouts.get(one.name), shared))
            for one in members.applications(settings)
        )
    )


def again(session: Session, toolbox: Toolbox, member: Member) -> None:
    """One process from what the last `up` built."""
    place = layout.latest(session.settings, member.name)
    wanted = program(session, toolbox, member, place, shared_environment(session))
    session.processes.stop([member.name])
    ensure(session, wanted)


def shared_environment(session: Session) -> dict[str, str]:
    secrets = secrets_file.load(session.settings.var / "secrets.env", session.settings.environment)
    return environment.for_processes(session.settings, secrets)


def program(
    session: Session, toolbox: Toolbox, member: Member, place: Layout | None, shared: dict[str, str]
) -> Program:
    settings = session.settings
    if member.name in ("mongodb", "redis"):
        return members.database_program(settings, toolbox, member.name)
    if member.name == ROUTER:
        return members.router_program(settings, toolbox, member, shared)
    if place is None:
        raise Problem(f"{member.name} has not been built yet.", "Run ./stoa up.")
    return members.jvm_program(settings, toolbox, member, place, shared)


def ensure(session: Session, wanted: Program) -> None:
    """Runs, in this version, and answers; or an exception."""
    with session.console.step(wanted.name) as step:
        running = session.processes.running(wanted.name)
        if running and running.version == wanted.version and _answers_soon(wanted):
            step.detail = f"already runs (process {running.pid})"
            return
        if running:
            step.detail = "stopping it: its settings or its build changed, or it does not answer"
            session.processes.stop([wanted.name])
        step.detail = "starting"
        started = session.processes.start(wanted)
        step.detail = f"port {wanted.port}, process {started.pid}"


def _answers_soon(wanted: Program) -> bool:
    """It may have been started a moment ago, by an `up` that was killed."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not wanted.ready():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.2)
    return True


def _build(session: Session, toolbox: Toolbox) -> None:
    with session.console.step("Build (Maven)") as step:
        jars.build(session.settings, toolbox, session.tools, step)


def _router_packages(session: Session, toolbox: Toolbox) -> None:
    with session.console.step("Router's packages (npm)") as step:
        node_modules.install(
            session.settings, session.settings.root / members.ROUTER_FOLDER, toolbox, session.tools, step
        )


def _jvms(settings: Settings) -> list[str]:
    return [one.name for one in members.applications(settings) if one.name in jars.NAMES]


def _lay_out(session: Session, toolbox: Toolbox, folders: dict[str, Path], shared: dict[str, str]) -> None:
    """Two at a time: each training keeps about one core busy."""
    missing = [
        partial(_lay_out_one, session, toolbox, name, place, shared)
        for name, place in folders.items()
        if layout.read(place) is None
    ]
    if missing:
        session.together(*missing, at_once=TRAININGS_AT_ONCE)


def _lay_out_one(session: Session, toolbox: Toolbox, name: str, place: Path, shared: dict[str, str]) -> None:
    with session.console.step(f"Lay out {name}") as step:
        inherited = {**toolbox.environment(session.settings), **shared}
        layout.make(session.settings, toolbox.jdk, name, place, inherited, session.tools, step)
