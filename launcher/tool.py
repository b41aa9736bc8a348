"""Runs other people's tools quietly: their output goes to a log, and its end is shown only when they fail."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from launcher.problem import Interrupted, Problem, last_lines

TOOL = "tool"


class Tools:
    """Remembers what it started, so that an interruption ends all of it."""

    def __init__(self, marks: Mapping[str, str]) -> None:
        self._marks = marks
        self._running: set[subprocess.Popen[str]] = set()
        self._lock = threading.Lock()
        self._closed = False

    def run(
        self,
        command: Sequence[str],
        log: Path,
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
        watch: Callable[[str], None] | None = None,
        advice: str = "",
    ) -> None:
        code = self.code(command, log, folder=folder, environment=environment, watch=watch)
        if code:
            raise Problem(f"{' '.join(command[:6])} failed with code {code}.", advice, log=log, tail=last_lines(log))

    def code(
        self,
        command: Sequence[str],
        log: Path,
        *,
        folder: Path | None = None,
        environment: Mapping[str, str] | None = None,
        watch: Callable[[str], None] | None = None,
        limit: float | None = None,
    ) -> int:
        """`watch` sees each line as it comes; after `limit` seconds the tool is ended."""
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a") as out:
            out.write(f"$ {' '.join(command)}\n")
            out.flush()
            process = self._start(command, folder, environment)
            alarm = threading.Timer(limit or 0, _kill, [process])
            if limit:
                alarm.start()
            try:
                assert process.stdout
                with process.stdout as lines:
                    for line in lines:
                        out.write(line)
                        out.flush()
                        if watch:
                            watch(line.rstrip("\n"))
                code = process.wait()
                if self._closed:
                    raise Interrupted
                return code
            finally:
                alarm.cancel()
                with self._lock:
                    self._running.discard(process)
                if process.poll() is None:
                    _kill(process)

    def _start(
        self, command: Sequence[str], folder: Path | None, environment: Mapping[str, str] | None
    ) -> subprocess.Popen[str]:
        with self._lock:
            if self._closed:
                raise Interrupted
            try:
                process = subprocess.Popen(
                    command,
                    cwd=folder,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    text=True,
                    errors="replace",
                    start_new_session=True,
                    env={**(os.environ if environment is None else environment), **self._marks},
                )
            except OSError as reason:
                raise Problem(f"{command[0]} cannot be started: {reason}") from reason
            self._running.add(process)
            return process

    def close(self) -> None:
        """Ends every running tool and refuses to start another."""
        with self._lock:
            self._closed = True
            running = list(self._running)
        _kill(*running)


def _kill(*processes: subprocess.Popen[str]) -> None:
    """Politely first: a package manager is better not cut off."""
    for number, patience in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 10.0)):
        for process in processes:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, number)
        deadline = time.monotonic() + patience
        while any(process.poll() is None for process in processes) and time.monotonic() < deadline:
            time.sleep(0.02)
