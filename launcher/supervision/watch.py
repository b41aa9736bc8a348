"""Looks after one process: sees that it died or hangs, and starts it again as it was."""

from __future__ import annotations

import os
import signal
import threading
import time
from contextlib import suppress
from dataclasses import replace

from launcher.console import duration
from launcher.problem import Problem
from launcher.process import table
from launcher.process.processes import Processes, Running
from launcher.process.program import Program
from launcher.supervision.journal import CRASH_LOOP, Journal

LOOK_SECONDS = 0.5
PROBE_SECONDS = 5.0
HUNG_SECONDS = 20.0
HUNG_PROBES = 3
LASTING_SECONDS = 20.0
LONGEST_WAIT_SECONDS = 30.0
NEEDS_SECONDS = 60.0
KILL_GRACE_SECONDS = 3.0


def wait_before(failures: int) -> float:
    """None the first time, then 1, 2, 4 ... seconds for one that does not last."""
    return min(2.0 ** (failures - 1), LONGEST_WAIT_SECONDS) if failures else 0.0


class Watch:
    def __init__(self, name: str, processes: Processes, journal: Journal) -> None:
        self.name = name
        self._processes = processes
        self._journal = journal
        self._last: Running | None = None
        self._ready_since = time.monotonic() - LASTING_SECONDS
        self._alive_at = time.monotonic()
        self._probed_at = time.monotonic()
        self._silent = 0

    def run(self, end: threading.Event) -> None:
        """Until it is wanted no longer."""
        while not end.wait(LOOK_SECONDS):
            running = self._processes.running(self.name)
            # Read after the process was looked at: whoever stops one drops it first.
            if not self._processes.wanted.has(self.name):
                return
            if running is None:
                self._revive("died", end)
            elif self._hangs():
                self._dump(running)
                self._processes.end([running], KILL_GRACE_SECONDS, for_good=False)
                self._revive(f"did not answer for {HUNG_SECONDS:.0f} s", end)
            else:
                self._last = running
                self._forgive()

    def _forgive(self) -> None:
        """Who lasts begins anew."""
        known = self._journal.of(self.name)
        if known.failures and time.monotonic() - self._ready_since >= LASTING_SECONDS:
            self._journal.note(self.name, replace(known, failures=0))

    def _hangs(self) -> bool:
        now = time.monotonic()
        if now - self._probed_at < PROBE_SECONDS:
            return False
        program = self._processes.wanted.get(self.name)
        answered = program is None or program.is_alive(PROBE_SECONDS)
        self._probed_at = time.monotonic()
        if answered:
            self._alive_at, self._silent = self._probed_at, 0
        else:
            self._silent += 1
        return self._silent >= HUNG_PROBES and self._probed_at - self._alive_at >= HUNG_SECONDS

    @staticmethod
    def _dump(running: Running) -> None:
        """A JVM writes into its log what its threads wait for."""
        if table.command(running.pid).split(" ")[0].endswith("/java"):
            with suppress(ProcessLookupError):
                os.kill(running.pid, signal.SIGQUIT)
                time.sleep(1)

    def _revive(self, why: str, end: threading.Event) -> None:
        if self._last:
            # What its children still hold, its successor will need.
            self._processes.end([self._last], 0, for_good=False)
        lasted = time.monotonic() - self._ready_since >= LASTING_SECONDS
        before = self._journal.of(self.name)
        failures = 0 if lasted else before.failures + 1
        self._journal.note(self.name, replace(before, failures=failures, why=why))
        wait = wait_before(failures)
        self._tell_death(why, failures, wait)
        if end.wait(wait) or not (program := self._processes.wanted.get(self.name)):
            return
        # It may have been dropped while others were waited for.
        if self._needs_are_there(program, end) and self._processes.wanted.has(self.name):
            self._start(program)

    def _tell_death(self, why: str, failures: int, wait: float) -> None:
        if failures < CRASH_LOOP:
            again = f"in {wait:.0f} s" if wait else "at once"
            self._journal.tell("warn", f"{self.name} {why}; starting it again {again}")
        else:
            self._journal.tell("error", f"{self.name} {why}, {failures} times in a row; trying again in {wait:.0f} s")

    def _needs_are_there(self, program: Program, end: threading.Event) -> bool:
        """False when the watch ends meanwhile; after a while it is started all the same."""
        needs = [need for name in program.needs if (need := self._processes.wanted.get(name))]
        deadline = time.monotonic() + NEEDS_SECONDS
        while not all(need.is_ready() for need in needs) and time.monotonic() < deadline:
            if end.wait(LOOK_SECONDS):
                return False
        return True

    def _start(self, program: Program) -> None:
        began = time.monotonic()
        known = self._journal.of(self.name)
        self._journal.note(self.name, replace(known, count=known.count + 1, last=time.time()))
        # Until it is ready it has not lasted.
        self._ready_since = float("inf")
        try:
            self._last = self._processes.start(program)
            self._ready_since = time.monotonic()
            self._journal.tell("info", f"{self.name} is ready again after {duration(self._ready_since - began)}")
        except (Problem, OSError) as problem:
            self._journal.tell("error", f"{self.name} could not be started: {problem}")
            if running := self._processes.running(self.name):
                self._processes.end([running], KILL_GRACE_SECONDS, for_good=False)
        self._alive_at, self._silent = time.monotonic(), 0
