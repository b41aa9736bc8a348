"""What several write at the same time, told one after the other."""

from __future__ import annotations

import io
import threading
from types import TracebackType
from typing import TextIO

from launcher.console import Console


class Page(io.StringIO):
    """Keeps what is written to it until it is shown; from then on hands it through."""

    def __init__(self) -> None:
        super().__init__()
        self._out: TextIO | None = None
        self._lock = threading.Lock()

    def write(self, text: str) -> int:
        with self._lock:
            return self._out.write(text) if self._out else super().write(text)

    def flush(self) -> None:
        if self._out:
            self._out.flush()

    def show(self, out: TextIO) -> None:
        with self._lock:
            out.write(self.getvalue())
            out.flush()
            self._out = out


class Pages:
    """The first page that is not finished is seen as it is written; those behind it when it is their turn."""

    def __init__(self, console: Console, count: int) -> None:
        self._console = console
        self._lock = threading.Lock()
        self._pages = [Turn(self, Page()) for _ in range(count)]
        self._turn = 0
        self._show()

    def __getitem__(self, number: int) -> Turn:
        return self._pages[number]

    def go_on(self) -> None:
        with self._lock:
            while self._turn < len(self._pages) and self._pages[self._turn].finished:
                self._turn += 1
                self._show()

    def _show(self) -> None:
        if self._turn < len(self._pages):
            self._pages[self._turn].show(self._console)


class Turn:
    """One page: a console to write to while it is open."""

    def __init__(self, pages: Pages, page: Page) -> None:
        self._pages = pages
        self._page = page
        self._console = Console(page)
        self.finished = False

    def __enter__(self) -> Console:
        return self._console

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.finished = True
        self._pages.go_on()

    def show(self, console: Console) -> None:
        self._page.show(console.out)
        # On a terminal it moves from now on.
        self._console.live, self._console.colour = console.live, console.colour
