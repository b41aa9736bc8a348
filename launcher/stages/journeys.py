"""A whole shop, brought up as anybody would, visited by the journeys of e2e/api, and taken down without a trace."""

from __future__ import annotations

import re
import shutil

from launcher import secrets_file
from launcher.build.jars import SANDBOX
from launcher.process.processes import Processes
from launcher.process.table import holder_of
from launcher.session import shielded
from launcher.settings import DEFAULT_PORTS, SUBGRAPHS, Settings
from launcher.shop import environment
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench, apart, packages

SHOWN = re.compile(r"^\s*(not ok|ok|✔|✖) ")
LAUNCHER_LINES = re.compile(r"^\s+[✓✗!…]|^✗|^Stoa is up")


def run(bench: Bench) -> Outcome:
    settings = apart(bench.settings, "e2e")
    shutil.rmtree(settings.var, ignore_errors=True)
    try:
        outcome = _stoa(bench, settings, "up")
        if outcome.fine:
            outcome += _stoa(bench, settings, "status") + _visit(bench, settings)
    finally:
        with shielded():
            stopped = _stoa(bench, settings, "down")
    return outcome + stopped + _nothing_left(settings)


def _stoa(bench: Bench, settings: Settings, command: str) -> Outcome:
    return bench.run(
        f"stoa {command}", [str(settings.root / "stoa"), command], settings.root, settings.environment, LAUNCHER_LINES
    )


def _visit(bench: Bench, settings: Settings) -> Outcome:
    folder = settings.root / "e2e" / "api"
    packages(bench, folder)
    return bench.run("journeys", [bench.toolbox.node.npm, "test"], folder, for_journeys(settings), SHOWN)


def for_journeys(settings: Settings) -> dict[str, str]:
    """Everything a visitor may need: where the shop is, and who may sign in."""
    secrets = secrets_file.load(settings.var / "secrets.env", settings.environment)
    addresses = {f"STOA_{name.upper()}_BASE_URL": settings.local(name) for name in SUBGRAPHS}
    return {
        **environment.for_processes(settings, secrets),
        **addresses,
        "STOA_ROUTER_URL": settings.local("router"),
        "STOA_GRAPHQL_URL": settings.graphql_url,
        "STOA_STRIPE_SANDBOX_URL": settings.local(SANDBOX),
        "STOA_SHOPPER_EMAIL": secrets_file.SHOPPER_EMAIL,
    }


def _nothing_left(settings: Settings) -> Outcome:
    processes = [f"{one.name} (process {one.pid})" for one in Processes(settings.var).all()]
    ports = [f"port {settings.port(name)} of {name}" for name in DEFAULT_PORTS if holder_of(settings.port(name))]
    files = [str(path) for path in settings.run.glob("*.pid")]
    left = processes + ports + files
    return Outcome(failed=1, remark="left behind: " + ", ".join(left)) if left else Outcome(passed=1)
