"""What a person sees: steps with their times, tables, a progress bar. Plain lines where there is no terminal."""

from __future__ import annotations

import os
import shutil
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TextIO

HEARTBEAT_SECONDS = 20
SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏"


def duration(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(int(round(seconds)), 60)
    return f"{minutes} min {rest:02d} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


class Step:
    """Something that takes time; `detail` may change while it runs."""

    def __init__(self, title: str, now: float) -> None:
        self.title = title
        self.detail = ""
        self.began = now
        self.seconds = 0.0
        self.heard = now


class Console:
    def __init__(self, out: TextIO | None = None) -> None:
        self.out = out or sys.stdout
        self.live = self.out.isatty()
        self.colour = self.live and not os.environ.get("NO_COLOR")
        self.finished: list[Step] = []
        self._running: list[Step] = []
        self._lock = threading.RLock()
        self._ticker: threading.Thread | None = None

    def say(self, text: str = "") -> None:
        with self._lock:
            self._wipe()
            self.out.write(text + "\n")
            self._draw()
            self.out.flush()

    def heading(self, text: str) -> None:
        self.say("\n" + self.paint(text, "1"))

    def note(self, text: str) -> None:
        self.say("  " + self.paint("!", "33") + " " + text)

    def paint(self, text: str, code: str) -> str:
        return f"\033[{code}m{text}\033[0m" if self.colour else text

    @contextmanager
    def step(self, title: str) -> Iterator[Step]:
        step = Step(title, time.monotonic())
        with self._lock:
            self._running.append(step)
            self._start_ticker()
        mark, code = "✗", "31"
        try:
            yield step
            mark, code = "✓", "32"
        finally:
            with self._lock:
                self._running.remove(step)
                step.seconds = time.monotonic() - step.began
                self.finished.append(step)
                self.say(f"  {self.paint(mark, code)} {step.title:<28} {step.detail:<52} {duration(step.seconds):>11}")

    def _start_ticker(self) -> None:
        if self._ticker is None:
            self._ticker = threading.Thread(target=self._tick, daemon=True)
            self._ticker.start()

    def _tick(self) -> None:
        while True:
            time.sleep(0.12 if self.live else 1)
            with self._lock:
                if not self._running:
                    self._ticker = None
                    return
                self._show_life()

    def _show_life(self) -> None:
        if self.live:
            self._wipe()
            self._draw()
        else:
            now = time.monotonic()
            for step in self._running:
                if now - step.heard >= HEARTBEAT_SECONDS:
                    step.heard = now
                    self.out.write(f"    … {step.title} {step.detail} ({duration(now - step.began)} so far)\n")
        self.out.flush()

    def _wipe(self) -> None:
        if self.live:
            self.out.write("\r\033[K")

    def _draw(self) -> None:
        if not self.live or not self._running:
            return
        now = time.monotonic()
        parts = [f"{step.title} {step.detail}".strip() + f" {duration(now - step.began)}" for step in self._running]
        spin = SPINNER[int(now * 8) % len(SPINNER)]
        width = shutil.get_terminal_size().columns - 5
        self.out.write(f"  {spin} " + " · ".join(parts)[:width])


def bar(done: int, total: int, width: int = 28) -> str:
    """`██████░░░░ 60 %  (600 of 1000)`"""
    share = min(done / total, 1.0) if total else 0.0
    filled = int(share * width)
    return "█" * filled + "░" * (width - filled) + f" {share:4.0%}  ({done} of {total})"


def table(header: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Aligned columns; `right` names those that hold numbers."""
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]

    def line(row: Sequence[str]) -> str:
        cells = [
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        return "  " + "  ".join(cells).rstrip()

    rule = "  " + "  ".join("─" * width for width in widths)
    return "\n".join([line(header), rule, *(line(row) for row in rows)])
