"""Starts and stops the processes of one shop.

Each process carries the shop's folder and its own name in its environment. That mark, not the pid file, says who it
is: a stale pid file whose number now belongs to a stranger is seen through, and a process whose pid file was never
written is found again.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from launcher.logs.entry import reasons
from launcher.problem import Interrupted, Problem, last_lines
from launcher.process import table
from launcher.process.program import Program
from launcher.process.wanted import Wanted

SHOP = "STOA_SHOP"
NAME = "STOA_PROCESS"
VERSION = "STOA_PROCESS_VERSION"
GRACE_SECONDS = 30.0
LEAVING_SECONDS = 10.0


@dataclass(frozen=True)
class Running:
    name: str
    pid: int
    version: str

    @property
    def since(self) -> float:
        return table.started_at(self.pid)

    @property
    def members(self) -> list[int]:
        """The process and its children: they share the process group it was started with."""
        return [pid for pid in table.pids() if table.group(pid) == self.pid and table.alive(pid)]

    @property
    def resident_bytes(self) -> int:
        return sum(table.resident_bytes(pid) for pid in self.members)


class DiedStarting(Problem):
    """It ended before it was ready."""


class Processes:
    def __init__(self, var: Path, inherited: Mapping[str, str] | None = None) -> None:
        self.shop = str(var)
        self.run = var / "run"
        self.wanted = Wanted(self.run)
        self._inherited = {
            k: v for k, v in (os.environ if inherited is None else inherited).items() if k != "PYTHONPATH"
        }
        self._children: dict[int, tuple[subprocess.Popen[bytes], Running]] = {}
        self._cancelled = threading.Event()

    def pid_file(self, name: str) -> Path:
        return self.run / f"{name}.pid"

    def running(self, name: str) -> Running | None:
        known = self._known(name)
        if known is None:
            known = next((found for found in self.all() if found.name == name), None)
            if known:
                self._write_pid(known)
            else:
                self.pid_file(name).unlink(missing_ok=True)
        return known

    def all(self) -> list[Running]:
        """Every process group of this shop, with or without a pid file."""
        self._reap()
        found = (self._marked(pid) for pid in table.pids() if table.group(pid) == pid)
        return [running for running in found if running]

    def _known(self, name: str) -> Running | None:
        try:
            running = self._marked(int(self.pid_file(name).read_text()))
        except (OSError, ValueError):
            return None
        return running if running and running.name == name else None

    def _marked(self, pid: int) -> Running | None:
        if not table.alive(pid):
            return None
        if child := self._children.get(pid):
            # For a moment after its start the kernel shows no environment of a process.
            return child[1]
        marks = table.environment(pid)
        if marks.get(SHOP) != self.shop or NAME not in marks:
            return None
        return Running(marks[NAME], pid, marks.get(VERSION, ""))

    def _write_pid(self, running: Running) -> None:
        self.run.mkdir(parents=True, exist_ok=True)
        self.pid_file(running.name).write_text(f"{running.pid}\n")

    def marks(self, name: str, version: str = "") -> dict[str, str]:
        return {SHOP: self.shop, NAME: name, VERSION: version}

    def start(self, program: Program) -> Running:
        """Starts the program in a process group of its own and waits until it is ready."""
        program = program if program.inherited else replace(program, inherited=self._inherited)
        self._refuse_taken_port(program)
        program.log.parent.mkdir(parents=True, exist_ok=True)
        written = program.log.stat().st_size if program.log.exists() else 0
        child = self._launch(program)
        running = Running(program.name, child.pid, program.version)
        self._children[child.pid] = (child, running)
        self._write_pid(running)
        if self.wanted.get(program.name) != program:
            self.wanted.put(program)
        self._await(program, child, written)
        return running

    def _launch(self, program: Program) -> subprocess.Popen[bytes]:
        try:
            with program.log.open("ab") as log:
                return subprocess.Popen(
                    program.command,
                    cwd=program.folder,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                    env={**program.inherited, **program.environment, **self.marks(program.name, program.version)},
                )
        except OSError as reason:
            raise Problem(
                f"{program.name} cannot be started: {reason}.", "./stoa up makes what is missing."
            ) from reason

    def cancel(self) -> None:
        """Nobody waits any longer for what was started."""
        self._cancelled.set()

    def _refuse_taken_port(self, program: Program) -> None:
        holder = self._lasting_holder(program.port) if program.port else None
        if holder:
            raise Problem(
                f"{program.name} needs port {program.port}, but {holder} listens there.",
                f"Stop it, or move this shop: STOA_PORT_OFFSET=100 moves all ports, STOA_{program.name.upper().replace('-', '_')}_PORT this one.",
            )

    @staticmethod
    def _lasting_holder(port: int) -> table.Holder | None:
        """A process about to end keeps its port a moment longer than its name: whoever has none is given time to go."""
        deadline = time.monotonic() + LEAVING_SECONDS
        while (holder := table.holder_of(port)) and not holder.pid and time.monotonic() < deadline:
            time.sleep(0.1)
        return holder

    def _await(self, program: Program, child: subprocess.Popen[bytes], written: int) -> None:
        deadline = time.monotonic() + program.patience
        while not program.is_ready():
            if self._cancelled.is_set():
                raise Interrupted
            if child.poll() is not None:
                self.pid_file(program.name).unlink(missing_ok=True)
                raise DiedStarting(
                    f"{program.name} ended with code {child.returncode} while starting.",
                    program.advice,
                    log=program.log,
                    tail=reasons(last_lines(program.log, 200, since=written)),
                )
            if time.monotonic() > deadline:
                raise Problem(
                    f"{program.name} did not become ready within {program.patience:.0f} s.",
                    program.advice,
                    log=program.log,
                    tail=reasons(last_lines(program.log, 200, since=written)),
                )
            time.sleep(0.1)

    def stop(self, names: Iterable[str], grace: float = GRACE_SECONDS) -> list[str]:
        """Asks all of them to stop, waits, and kills who does not listen; returns the names of those who were killed."""
        wanted = list(names)
        for name in wanted:
            self.wanted.drop(name)
        return self.end([running for name in wanted if (running := self.running(name))], grace)

    def end(self, running: list[Running], grace: float = GRACE_SECONDS, for_good: bool = True) -> list[str]:
        """Not `for_good`: it is to be started again as it was."""
        for one in running:
            if for_good:
                self.wanted.drop(one.name)
            # Itself alone: whoever has children ends them in the order that loses nothing.
            with suppress(ProcessLookupError):
                os.kill(one.pid, signal.SIGTERM)
        deadline = time.monotonic() + grace
        while (left := [one for one in running if self._lives(one)]) and time.monotonic() < deadline:
            for one in left:
                if not table.alive(one.pid):
                    _signal(one.pid, signal.SIGTERM)
            time.sleep(0.05)
        for one in left:
            _signal(one.pid, signal.SIGKILL)
        while any(self._lives(one) for one in left):
            time.sleep(0.02)
        for one in running:
            self.pid_file(one.name).unlink(missing_ok=True)
        return [one.name for one in left]

    def _lives(self, running: Running) -> bool:
        self._reap()
        return bool(running.members)

    def _reap(self) -> None:
        """Forgets the dead: their number may soon be a stranger's."""
        for pid, (child, _) in list(self._children.items()):
            if child.poll() is not None:
                self._children.pop(pid, None)


def _signal(group: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.killpg(group, number)
