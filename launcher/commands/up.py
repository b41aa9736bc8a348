"""./stoa up: from whatever state this machine is in to a shop that answers."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence

from launcher import secrets_file
from launcher.build.jars import SANDBOX
from launcher.cli import explain
from launcher.console import Console, duration
from launcher.problem import Interrupted, Problem, last_lines
from launcher.session import Session, shielded
from launcher.settings import Settings
from launcher.shop import checks, demo, production, routers, starting, stopping
from launcher.shop.members import STOREFRONT
from launcher.shop.routers import Router
from launcher.supervision import control as supervision


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa up")
    parser.add_argument("--foreground", action="store_true", help="stay, and stop everything on Ctrl-C")
    parser.add_argument("--router", metavar="NAME", help="hive-router, hive-gateway or apollo (STOA_ROUTER)")
    parser.add_argument("--instances", metavar="N", help="of each subgraph, behind HAProxy (STOA_INSTANCES)")
    parser.add_argument(
        "--dev",
        action="store_const",
        const="on",
        help="applications from their sources, changed while you look (STOA_DEV)",
    )
    parser.add_argument(
        "--production",
        action="store_const",
        const="on",
        help="nothing for strangers to see, no defaults (STOA_PRODUCTION)",
    )
    options = parser.parse_args(arguments)
    settings = settings.with_options(
        router=options.router, instances=options.instances, production=options.production, dev=options.dev
    )
    routers.asked_for(settings)
    production.check(settings, secrets_file.load(settings.var / "secrets.env", settings.environment))
    session = Session(settings, console)
    if supervision.has_died(session.processes):
        console.note("The supervisor had died; it comes back with this start.")
    began = time.monotonic()
    checks.before_start(settings, session.processes, console)
    with session.changing():
        router = starting.bring_up(session)
        loaded = _load_demo(session)
        seconds = time.monotonic() - began
        _record(session, seconds)
    _show(session, router, seconds)
    if options.foreground:
        return _stay(session)
    return 0 if loaded else 1


def _load_demo(session: Session) -> bool:
    """A shop without its demo goods is still a shop: it stays up, and the next `up` tries again."""
    try:
        demo.load_once(session)
        return True
    except Problem as problem:
        explain(problem, session.console)
        return False


def _record(session: Session, seconds: float) -> None:
    steps = [
        {"title": step.title, "detail": step.detail, "seconds": round(step.seconds, 2)}
        for step in session.console.finished
    ]
    (session.settings.logs / "last-up.json").write_text(
        json.dumps({"seconds": round(seconds, 2), "steps": steps}, indent=2) + "\n"
    )


def _show(session: Session, router: Router, seconds: float) -> None:
    settings, say = session.settings, session.console.say
    secrets = secrets_file.load(settings.var / "secrets.env", settings.environment)
    places = {
        "Storefront": settings.local(STOREFRONT),
        "Admin": settings.local("admin"),
        "GraphQL": settings.graphql_url,
        "Router": f"{router.name} {router.version}",
        **({} if settings.production else {"GraphiQL": f"{settings.graphql_url}  (in a browser)"}),
        "Pictures": f"{settings.catalog_public_url}/media/",
        "Mails": str(settings.mail) + "/*.eml",
        "Logs": str(settings.logs) + "  (./stoa logs)",
    }
    if settings.own_stripe:
        places["Stripe sandbox"] = settings.local(SANDBOX)
    if settings.demo:
        places["Demo shopper"] = (
            f"{secrets_file.SHOPPER_EMAIL}   {_password(settings, secrets['STOA_SHOPPER_PASSWORD'])}"
        )
    email = settings.text("STOA_STAFF_EMAIL", secrets_file.STAFF_EMAIL)
    places["Staff"] = f"{email}   {_password(settings, secrets['STOA_STAFF_PASSWORD'])}"
    session.console.heading(f"Stoa is up, after {duration(seconds)}")
    for name, place in places.items():
        say(f"  {name:<15} {place}")
    if router.lacks:
        session.console.note(router.lacks)
    if not settings.supervised:
        session.console.note("Nobody starts again what dies: STOA_SUPERVISE is off.")
    say("\n  ./stoa status   ./stoa logs   ./stoa down   ./stoa help")


def _password(settings: Settings, password: str) -> str:
    """In production, screens and logs of a start are read by others."""
    return f"password in {settings.var / 'secrets.env'}" if settings.production else f"password {password}"


def _stay(session: Session) -> int:
    console, processes = session.console, session.processes
    console.say("\n  Ctrl-C stops everything.")
    before: set[str] = set()
    try:
        while wanted := supervision.watched(processes):
            now = {name for name in wanted if processes.running(name)}
            for name in sorted((before - now) & set(wanted)):
                console.say(f"\n  {name} has died. The end of {session.settings.log(name)}:")
                console.say(last_lines(session.settings.log(name), 5))
            for name in sorted(now - before) if before else []:
                console.say(f"  {name} was started again.")
            before = now
            time.sleep(1)
        return 0
    except Interrupted:
        console.say()
        with shielded(), session.changing():
            stopping.take_down(session)
        return 130
