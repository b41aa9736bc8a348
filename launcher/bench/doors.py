"""The ways into a shop that are measured: each router that can be had, and a subgraph itself."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from launcher import secrets_file
from launcher.problem import Problem, last_lines
from launcher.process import table
from launcher.process.program import Program
from launcher.provision import toolbox
from launcher.settings import Settings
from launcher.shop import environment, members, routers

DIRECT = "direct"
HIVE_GATEWAY = "hive-gateway"
READY_SECONDS = 180  # A fresh clone's Hive Gateway fetches its packages first.
FIRST_PORT = 20_000


@dataclass(frozen=True)
class Door:
    """`group` is the process group of the router; None where there is none."""

    name: str
    url: str
    group: int | None
    subscriptions: bool = True

    def processes(self) -> list[int]:
        """Some routers stand behind a HAProxy of their own, which counts too."""
        return [pid for pid in table.pids() if self.group and table.group(pid) == self.group]


def known(shop: Settings) -> list[str]:
    return [name for name in routers.known(shop) if routers.is_at_hand(shop, name)]


@contextmanager
def router(shop: Settings, name: str) -> Iterator[Door]:
    """Beside the shop's own, which has nothing to do meanwhile."""
    port = next(port for port in range(FIRST_PORT, 65_000, 10) if not table.holder_of(port))
    own = shop.with_options(router=name, router_port=str(port))
    tools = toolbox.find(own)
    secrets = secrets_file.load(own.var / "secrets.env", own.environment)
    chosen, _ = routers.choose(own)
    program = members.router_program(own, tools, chosen, environment.for_processes(own, secrets))
    log = shop.log(f"bench-{name}")
    with log.open("a") as out:
        process = subprocess.Popen(
            program.command,
            cwd=program.folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env={**tools.environment(own), **program.environment},
            start_new_session=True,
        )
    try:
        _await(process, program, name, log)
        yield Door(name, f"http://127.0.0.1:{port}/graphql", process.pid, chosen.subscriptions)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _await(process: subprocess.Popen[bytes], program: Program, name: str, log: Path) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while not program.is_ready():
        if process.poll() is not None or time.monotonic() > deadline:
            raise Problem(f"The router {name} did not start.", log=log, tail=last_lines(log, 20))
        time.sleep(0.1)
