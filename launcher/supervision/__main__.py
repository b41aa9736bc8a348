"""The process: python3 -m launcher.supervision <folder of the shop>"""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path

from launcher.process.processes import Processes
from launcher.supervision import control
from launcher.supervision.journal import Journal
from launcher.supervision.watch import LOOK_SECONDS, Watch


def supervise(var: Path, end: threading.Event) -> None:
    """Until it is told to end, or nothing is wanted any longer."""
    processes = Processes(var, {})
    journal = Journal(control.journal_file(var))
    threads: dict[str, threading.Thread] = {}
    while wanted := control.watched(processes):
        for name in wanted:
            if name not in threads or not threads[name].is_alive():
                threads[name] = threading.Thread(target=Watch(name, processes, journal).run, args=(end,), daemon=True)
                threads[name].start()
        control.ready_file(var).touch()
        if end.wait(LOOK_SECONDS):
            return
    control.ready_file(var).unlink(missing_ok=True)


def main() -> None:
    end = threading.Event()
    signal.signal(signal.SIGTERM, lambda number, frame: end.set())
    # Ctrl-C in a terminal is meant for the command that runs there.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    supervise(Path(sys.argv[1]), end)


if __name__ == "__main__":
    main()
