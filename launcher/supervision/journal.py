"""What the supervisor did: a line of its log for each event, and counts that ./stoa status shows."""

from __future__ import annotations

import json
import sys
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from launcher import files

CRASH_LOOP = 3


@dataclass(frozen=True)
class Restarts:
    """Of one process, since the shop was last taken down."""

    count: int = 0
    failures: int = 0
    """How often in a row it did not last."""
    last: float = 0.0
    why: str = ""

    @property
    def in_vain(self) -> bool:
        """It keeps dying."""
        return self.failures >= CRASH_LOOP


class Journal:
    def __init__(self, file: Path) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._known = read(file)

    def of(self, name: str) -> Restarts:
        return self._known.get(name, Restarts())

    def note(self, name: str, restarts: Restarts) -> None:
        with self._lock:
            self._known[name] = restarts
            # A full disk is no reason to leave a process dead.
            with suppress(OSError):
                files.replace(self._file, json.dumps({name: asdict(one) for name, one in self._known.items()}) + "\n")

    def tell(self, level: str, message: str) -> None:
        now = time.time()
        stamp = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(now)) + f".{int(now % 1 * 1000):03d}Z"
        line = json.dumps({"time": stamp, "level": level, "service": "supervisor", "message": message})
        with self._lock:
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


def read(file: Path) -> dict[str, Restarts]:
    try:
        return {name: Restarts(**one) for name, one in json.loads(file.read_text()).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
