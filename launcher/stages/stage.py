"""What every stage works with."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path

from launcher.build import node_modules
from launcher.build.layout import FIRST_COMPILER
from launcher.console import Console
from launcher.problem import Problem, last_lines
from launcher.provision.toolbox import Toolbox
from launcher.session import Session
from launcher.settings import DEFAULT_PORTS, Settings
from launcher.stages.outcome import Outcome, Reader

KEPT_VARIABLES = (
    "STOA_JAVA_OPTS",
    "STOA_JDK_URL",
    "STOA_AOT",
    # The same visits through another router, or before several instances.
    "STOA_ROUTER",
    "STOA_HIVE_ROUTER",
    "STOA_APOLLO_ROUTER",
    "STOA_HAPROXY",
    "STOA_INSTANCES",
)
# Some routers have a second port, 50 above their first, and instances theirs, 100 and 200 above.
NEIGHBOURS = (0, 50, 100, 200)


@dataclass(frozen=True)
class Bench:
    """The workbench of a test run: the session that runs tools, and the tools."""

    session: Session
    toolbox: Toolbox
    long: bool = False

    @property
    def settings(self) -> Settings:
        return self.session.settings

    def telling(self, console: Console) -> Bench:
        """The same bench, with another listener."""
        session = copy(self.session)
        session.console = console
        return replace(self, session=session)

    def log(self, name: str) -> Path:
        return self.settings.log("test-" + name.replace(" ", "-"))

    def run(
        self,
        name: str,
        command: Sequence[str],
        folder: Path,
        environment: Mapping[str, str] | None = None,
        shown: re.Pattern[str] | None = None,
    ) -> Outcome:
        """Runs a test runner, blind to the caller's STOA_*; shows its closing lines, and its end when it failed."""
        reader, log, say = Reader(), self.log(name), self.session.console.say

        def see(line: str) -> None:
            if reader.see(line) or shown and shown.search(line):
                say("    " + line[:300])

        began = log.stat().st_size if log.exists() else 0
        code = self.session.tools.code(
            command,
            log,
            folder=folder,
            environment={**without_stoa(self.toolbox.environment(self.settings)), **(environment or {})},
            watch=see,
        )
        if code:
            say("\n".join("    " + line[:400] for line in last_lines(log, 60, since=began).splitlines()))
            say(f"    All of it: {log}")
        return reader.verdict(code, name)


def packages(bench: Bench, folder: Path) -> None:
    with bench.session.console.step("npm packages") as step:
        node_modules.install(bench.settings, folder, bench.toolbox, bench.session.tools, step)
        step.detail = f"{folder.relative_to(bench.settings.root)}: {step.detail}"


@dataclass(frozen=True)
class Stage:
    name: str
    title: str
    run: Callable[[Bench], Outcome]


def apart(settings: Settings, folder: str) -> Settings:
    """Settings of a shop beside this one: own folder, free ports, none of the caller's STOA_* but what concerns tools.

    It lives too shortly for the second compiler to be worth its work.
    """
    kept = {name: settings.environment[name] for name in KEPT_VARIABLES if name in settings.environment}
    shortly = {"STOA_JAVA_OPTS": FIRST_COMPILER}
    own = {
        "STOA_VAR": str(settings.var / folder),
        "STOA_PORT_OFFSET": str(free_offset()),
        "STOA_TOOLS_DIR": str(settings.tools),
        "STOA_APPS_DIR": str(settings.apps),
    }
    return Settings.of({**without_stoa(settings.environment), **shortly, **kept, **own}, settings.root)


def without_stoa(environment: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environment.items() if not name.startswith("STOA_")}


def free_offset(first: int = 6000, last: int = 50000, stride: int = 100) -> int:
    for offset in range(first, last, stride):
        if all(_free(port + offset + beside) for port in DEFAULT_PORTS.values() for beside in NEIGHBOURS):
            return offset
    raise Problem("No free ports were found for a shop of the tests.")


def _free(port: int) -> bool:
    with socket.socket() as probe:
        # As servers do: a port whose last connection ended a moment ago is free.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
            return True
        except OSError:
            return False
