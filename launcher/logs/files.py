"""The end of several logs in the order of time, then whatever comes."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path

from launcher.logs.entry import Entry, parse

PAUSE_SECONDS = 0.3

Wanted = Callable[[Entry], bool]


class LogFile:
    """Reads on from where it was; from the beginning again when somebody emptied the file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._service = path.stem
        self._at = 0
        self._rest = b""

    def entries(self) -> Iterator[Entry]:
        """What was written since the last time, whole lines only."""
        try:
            with self._path.open("rb") as file:
                size = file.seek(0, 2)
                if size < self._at:
                    self._at, self._rest = 0, b""
                file.seek(self._at)
                for line in file:
                    self._at += len(line)
                    self._rest += line
                    if self._rest.endswith(b"\n"):
                        yield parse(self._rest.decode(errors="replace").rstrip("\n"), self._service)
                        self._rest = b""
        except FileNotFoundError:
            self._at, self._rest = 0, b""


def tail(files: list[LogFile], count: int, wanted: Wanted) -> list[Entry]:
    """The last lines of each; plain lines stay behind the one they follow."""
    timed: list[tuple[str, int, Entry]] = []
    for file in files:
        last = ""
        for entry in deque((one for one in file.entries() if wanted(one)), maxlen=count):
            last = entry.time or last
            timed.append((last[:23], len(timed), entry))
    return [entry for _, _, entry in sorted(timed, key=lambda one: one[:2])]


def follow(files: list[LogFile], wanted: Wanted) -> Iterator[Entry]:
    while True:
        time.sleep(PAUSE_SECONDS)
        for file in files:
            yield from (entry for entry in file.entries() if wanted(entry))
