"""From sources to a running shop; each part does nothing when there is nothing to do."""

from __future__ import annotations

import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from launcher import secrets_file
from launcher.build import jars, layout, node_modules, web
from launcher.build.layout import Layout
from launcher.console import Step
from launcher.problem import Problem
from launcher.process.processes import DiedStarting, Running
from launcher.process.program import Program
from launcher.provision import haproxy
from launcher.provision import toolbox as tools_of_trade
from launcher.provision.apt import Apt
from launcher.provision.toolbox import Toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import balancer, environment, members, routers
from launcher.shop.members import Member
from launcher.shop.routers import Router

TRAININGS_AT_ONCE = 2
# Of eight JVMs on two cores, none would come up in time.
STARTS_AT_ONCE = 6
PATIENCE_SECONDS = 30.0


def bring_up(session: Session) -> Router:
    console, settings = session.console, session.settings
    console.heading("Tools")
    toolbox = tools_of_trade.find_or_install(settings, session.tools, console)
    router = _router(session)
    folders = {name: layout.folder(settings, toolbox.jdk, name) for name in _jars(settings)}
    console.heading("Build and databases")
    _forget_unwanted(session)
    databases = [members.database_program(settings, toolbox, one.name) for one in members.databases(settings)]
    laid_out = all(map(layout.read, folders.values()))
    session.together(
        partial(_build, session, toolbox),
        partial(_router_packages, session, toolbox, router),
        partial(_applications, session, toolbox),
        # Whoever is laid out anew needs them; all others come to them only seconds after their start.
        *(partial(ensure, session, one) for one in databases if not laid_out),
    )
    shared = shared_environment(session)
    _lay_out(session, toolbox, folders, shared)
    console.heading("Start")
    _stop_surplus(session)
    layouts = {name: layout.read(place) for name, place in folders.items()}
    programs = [_program(session, toolbox, router, one, layouts, shared) for one in members.applications(settings)]
    session.together(
        *(partial(ensure, session, one) for one in [*(databases if laid_out else []), *programs]),
        at_once=len(databases) + STARTS_AT_ONCE,
    )
    return router


def shared_environment(session: Session) -> dict[str, str]:
    secrets = secrets_file.load(session.settings.var / "secrets.env", session.settings.environment)
    return environment.for_processes(session.settings, secrets)


def _program(
    session: Session,
    toolbox: Toolbox,
    router: Router,
    member: Member,
    layouts: Mapping[str, Layout | None],
    shared: dict[str, str],
) -> Program:
    settings = session.settings
    if member.name == members.ROUTER:
        return members.router_program(settings, toolbox, router, shared)
    if member.name == members.STOREFRONT:
        return members.web_program(settings, toolbox, member, shared)
    if member.name == members.BALANCER:
        return balancer.program(settings, _haproxy(session), member)
    place = layouts[member.service]
    assert place, f"{member.service} has been laid out"
    return members.jvm_program(settings, toolbox, member, place, shared)


def _router(session: Session) -> Router:
    with session.console.step("Router") as step:
        router, why = routers.choose(session.settings)
        try:
            if router.binary:
                _haproxy(session)
        except Problem:
            if routers.asked_for(session.settings):
                raise
            router, why = routers.always(session.settings), f"{router.name} needs HAProxy, which cannot be installed"
        step.detail = f"{router.name} {router.version}: {why}"
        return router


def _haproxy(session: Session) -> Path:
    settings = session.settings
    return haproxy.find(settings) or haproxy.install(settings, Apt(session.tools, settings.log("provision")))


def _forget_unwanted(session: Session) -> None:
    """What died while nobody watched over it is not to be started again beside what is started now."""
    names = {one.name for one in members.all_members(session.settings)}
    for name in session.processes.wanted.all():
        if name not in names and not session.processes.running(name):
            session.processes.wanted.drop(name)


def _stop_surplus(session: Session) -> None:
    """Whoever has no place in this shop any more: other instances, a sandbox, a database that is elsewhere now."""
    names = {one.name for one in members.all_members(session.settings)}
    surplus = [one.name for one in session.processes.all() if one.name not in names]
    for group in members.in_stop_order(surplus):
        if group:
            with session.console.step("Stop") as step:
                step.detail = ", ".join(group)
                session.processes.stop(group)


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
        started = _start(session, wanted, step)
        step.detail = f"port {wanted.port}, process {started.pid}"


def _start(session: Session, wanted: Program, step: Step) -> Running:
    """Whoever needs a database gives up soon when it answers late: then it is waited for."""
    try:
        return session.processes.start(wanted)
    except DiedStarting:
        needed = filter(None, map(session.processes.wanted.get, wanted.needs))
        if not wanted.needs or not all(map(_answers_soon, needed)):
            raise
        step.detail = "starting once more"
        return session.processes.start(wanted)


def _answers_soon(wanted: Program) -> bool:
    """It may have been started a moment ago, by an `up` that was killed."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not wanted.is_ready():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.2)
    return True


def _build(session: Session, toolbox: Toolbox) -> None:
    with session.console.step("Build (Maven)") as step:
        jars.build(session.settings, toolbox, session.tools, step)


def _applications(session: Session, toolbox: Toolbox) -> None:
    with session.console.step("Applications (Vite)") as step:
        web.build(session.settings, toolbox, session.tools, step)


def _router_packages(session: Session, toolbox: Toolbox, router: Router) -> None:
    folder = session.settings.root / "router-config" / router.folder
    if not (folder / "package-lock.json").exists():
        return
    with session.console.step("Router's packages (npm)") as step:
        node_modules.install(session.settings, folder, toolbox, session.tools, step)


def _jars(settings: Settings) -> list[str]:
    """The jars that are run, whatever the number of their instances."""
    services = {one.service for one in members.applications(settings)}
    return [name for name in jars.NAMES if name in services]


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
