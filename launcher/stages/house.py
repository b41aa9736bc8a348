"""A whole shop, brought up as anybody would, visited by one or several stages, and taken down without a trace."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence

from launcher import secrets_file
from launcher.build.jars import SANDBOX
from launcher.process.processes import Processes
from launcher.process.table import holder_of
from launcher.process.wanted import Wanted
from launcher.session import shielded
from launcher.settings import DEFAULT_PORTS, SUBGRAPHS, Settings
from launcher.shop import environment
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench, apart, packages

# Tests, and what they say of themselves: figures, seeds.
SHOWN = re.compile(r"^\s*(not ok|ok|✔|✖) |^\s+ℹ ")
LAUNCHER_LINES = re.compile(r"^\s+[✓✗!…]|^✗|^Stoa is up")


class House:
    """`variables` may name the sandbox's address as {sandbox}: it is known only when ports are."""

    def __init__(self, name: str, variables: Mapping[str, str] | None = None) -> None:
        self._name = name
        self._variables = variables or {}
        self._settings: Settings | None = None

    def visit(
        self,
        bench: Bench,
        name: str,
        folders: Sequence[str],
        script: str,
        extra: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Runs the tests of the first folder against the shop; the first visitor brings it up."""
        places = [bench.settings.root / folder for folder in folders]
        if not (places[0] / "package.json").exists():
            return Outcome(failed=1, remark=f"there is no {folders[0]}")
        outcome = Outcome() if self._settings else self._open(bench)
        if not outcome.fine or not self._settings:
            return outcome
        for place in places:
            packages(bench, place)
        command = [bench.toolbox.node.npm, "run", script]
        environment = {**for_visitors(self._settings), **(extra or {})}
        return outcome + bench.run(name, command, places[0], environment, SHOWN)

    def _open(self, bench: Bench) -> Outcome:
        settings = apart(bench.settings, self._name)
        variables = {name: value.format(sandbox=settings.local(SANDBOX)) for name, value in self._variables.items()}
        self._settings = settings = Settings.of({**settings.environment, **variables}, settings.root)
        shutil.rmtree(settings.var, ignore_errors=True)
        outcome = self._stoa(bench, settings, "up")
        return outcome + self._stoa(bench, settings, "status") if outcome.fine else outcome

    def close(self, bench: Bench) -> Outcome:
        if not self._settings:
            return Outcome()
        settings, self._settings = self._settings, None
        with shielded():
            return self._stoa(bench, settings, "down") + _nothing_left(settings)

    @staticmethod
    def _stoa(bench: Bench, settings: Settings, command: str) -> Outcome:
        call = [str(settings.root / "stoa"), command]
        return bench.run(f"stoa {command}", call, settings.root, settings.environment, LAUNCHER_LINES)


def for_visitors(settings: Settings) -> dict[str, str]:
    """Everything a visitor may need: where the shop is, and who may sign in."""
    secrets = secrets_file.load(settings.var / "secrets.env", settings.environment)
    addresses = {f"STOA_{name.upper()}_BASE_URL": settings.local(name) for name in SUBGRAPHS}
    router = Wanted(settings.run).get("router")
    return {
        **environment.for_processes(settings, secrets),
        **addresses,
        "STOA_ROUTER": router.environment.get("STOA_ROUTER", "") if router else "",
        "STOA_ROUTER_URL": settings.local("router"),
        "STOA_GRAPHQL_URL": settings.graphql_url,
        "STOA_STOREFRONT_URL": settings.local("storefront"),
        "STOA_ADMIN_URL": settings.local("admin"),
        "STOA_STRIPE_SANDBOX_URL": settings.local(SANDBOX),
        "STOA_SHOPPER_EMAIL": secrets_file.SHOPPER_EMAIL,
    }


def _nothing_left(settings: Settings) -> Outcome:
    processes = [f"{one.name} (process {one.pid})" for one in Processes(settings.var).all()]
    ports = [f"port {settings.port(name)} of {name}" for name in DEFAULT_PORTS if holder_of(settings.port(name))]
    files = [str(path) for pattern in ("*.pid", "*.wanted") for path in settings.run.glob(pattern)]
    left = processes + ports + files
    return Outcome(failed=1, remark="left behind: " + ", ".join(left)) if left else Outcome(passed=1)
