"""The ways into a shop that are measured: each router that can be had, and a subgraph itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from launcher import secrets_file
from launcher.problem import Problem, last_lines
from launcher.process import health, table
from launcher.provision import toolbox
from launcher.settings import Settings
from launcher.shop import environment, routers

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

    def processes(self) -> list[int]:
        """Some routers stand behind a HAProxy of their own, which counts too."""
        return [pid for pid in table.pids() if self.group and table.group(pid) == self.group]


def known(shop: Settings) -> list[str]:
    """Routers whose binary, if they need one, is on this machine."""
    return [name for name, router in routers.known(shop).items() if not router["binaryNames"] or _binary(shop, router)]


def _binary(shop: Settings, router: dict[str, list[str] | str]) -> str | None:
    named = shop.text(str(router["binaryVariable"]))
    return named or next(
        filter(None, (shutil.which(name, path=shop.text("PATH")) for name in router["binaryNames"])), None
    )


@contextmanager
def router(shop: Settings, name: str) -> Iterator[Door]:
    """Beside the shop's own, which has nothing to do meanwhile."""
    settings = routers.known(shop)[name]
    port = next(port for port in range(FIRST_PORT, 65_000, 10) if not table.holder_of(port))
    secrets = secrets_file.load(shop.var / "secrets.env", shop.environment)
    variables = {
        **toolbox.find(shop).environment(shop),
        **environment.for_processes(shop, secrets),
        "STOA_ROUTER_PORT": str(port),
    }
    folder = shop.root / "router-config" / settings["folder"]
    log = shop.log(f"bench-{name}")
    with log.open("a") as out:
        process = subprocess.Popen(
            [str(folder / "start.sh")],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            env=variables,
            start_new_session=True,
        )
    try:
        ready = settings["readiness"]
        _await(process, f"http://127.0.0.1:{port + ready['portOffset']}{ready['path']}", name, log)
        yield Door(name, f"http://127.0.0.1:{port}/graphql", process.pid)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _await(process: subprocess.Popen[bytes], url: str, name: str, log: Path) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while not health.answers(url):
        if process.poll() is not None or time.monotonic() > deadline:
            raise Problem(f"The router {name} did not start.", log=log, tail=last_lines(log, 20))
        time.sleep(0.1)
