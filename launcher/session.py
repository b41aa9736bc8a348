"""One command at work on one shop: what it may use, and how it cleans up when it is interrupted."""

from __future__ import annotations

import fcntl
import os
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from launcher.console import Console
from launcher.problem import Interrupted
from launcher.process.processes import Processes
from launcher.process.program import Program
from launcher.settings import Settings
from launcher.supervision import control as supervision
from launcher.tool import TOOL, Tools

INTERRUPTED_GRACE_SECONDS = 15.0


class Session:
    def __init__(self, settings: Settings, console: Console) -> None:
        self.settings = settings
        self.console = console
        self.processes = Processes(settings.var, settings.environment)
        self.tools = Tools(self.processes.marks(TOOL))

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Alone on this shop; whatever was started in here is stopped again when it does not end well."""
        self.settings.make_folders()
        with _lock(self.settings.run / "lock", self.console):
            # Tools of a launcher that was killed: nobody waits for them, and they would build under our hands.
            self.processes.end([one for one in self.processes.all() if one.name == TOOL], grace=5)
            # Nobody starts again meanwhile what is stopped here on purpose.
            supervision.pause(self.processes)
            before = {one.pid for one in self.processes.all()}
            wanted = self.processes.wanted.all()
            try:
                yield
            except BaseException:
                with shielded():
                    self._abandon(before, wanted)
                raise
            finally:
                with shielded():
                    supervision.resume(self.settings)

    def _abandon(self, before: set[int], wanted: Mapping[str, Program]) -> None:
        self.tools.close()
        self.processes.cancel()
        started = [one for one in self.processes.all() if one.pid not in before]
        if started:
            self.console.say("  Stopping what was started: " + ", ".join(one.name for one in started))
            self.processes.end(started, grace=INTERRUPTED_GRACE_SECONDS)
        for name, program in self.processes.wanted.all().items():
            if program != wanted.get(name) and not self.processes.running(name):
                self.processes.wanted.drop(name)

    def together(self, *tasks: Callable[[], Any], at_once: int = 16) -> None:
        """Runs the tasks side by side; the first failure stops the tools of the others."""
        with ThreadPoolExecutor(at_once) as pool:
            futures = [pool.submit(task) for task in tasks]
            try:
                done, _ = wait(futures, return_when=FIRST_EXCEPTION)
                failed = next((future for future in done if future.exception()), None)
                if failed:
                    self._give_up()
                    failed.result()
            except BaseException:
                self._give_up()
                for future in futures:
                    future.cancel()
                raise

    def _give_up(self) -> None:
        self.tools.close()
        self.processes.cancel()


@contextmanager
def _lock(path: Path, console: Console) -> Iterator[None]:
    with path.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with console.step("Waiting") as step:
                step.detail = f"for another ./stoa (process {holder(path)})"
                while not _taken(file.fileno()):
                    time.sleep(0.1)
        file.seek(0)
        file.truncate()
        file.write(f"{os.getpid()}\n")
        file.flush()
        yield
        file.truncate(0)


def _taken(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    except BlockingIOError:
        return False


def holder(path: Path) -> int:
    """The process that changes the shop just now, or 0."""
    try:
        with path.open("r+") as file:
            if _taken(file.fileno()):
                return 0
            return int(file.read() or 0)
    except (OSError, ValueError):
        return 0


def listen_for_interruptions() -> None:
    def interrupt(number: int, frame: object) -> None:
        raise Interrupted

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)


@contextmanager
def shielded() -> Iterator[None]:
    """Cleaning up is not interrupted: a second Ctrl-C would leave behind what the first was to stop."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = {number: signal.signal(number, signal.SIG_IGN) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
