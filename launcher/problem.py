"""What the launcher tells a person when something cannot be done."""

from __future__ import annotations

import errno
from pathlib import Path


class Problem(Exception):
    """A failure with its cure; shown without a stack trace."""

    def __init__(self, message: str, advice: str = "", log: Path | None = None, tail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.log = log
        self.tail = tail


class Interrupted(BaseException):
    """Ctrl-C, SIGTERM or a closed terminal. Not an Exception, so that no handler for failures swallows it."""


def of_system(reason: OSError) -> Problem:
    """What the operating system refused, as a person would say it."""
    place = reason.filename or "a file"
    if reason.errno in (errno.ENOSPC, errno.EDQUOT):
        return Problem(f"The disk is full: {place} could not be written.", "Make room, or move the shop with STOA_VAR.")
    if reason.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return Problem(
            f"{place} may not be read or written by this user.",
            "Start Stoa as the user who owns it, give it to yourself (chown), or choose another folder with STOA_VAR.",
        )
    if reason.errno in (errno.ENOTDIR, errno.EEXIST):
        return Problem(f"{place} is no folder.", "Remove what is there, or choose another folder with STOA_VAR.")
    return Problem(f"{place}: {reason.strerror or reason}.", "./stoa doctor looks for what is wrong.")


def last_lines(path: Path, count: int = 25, since: int = 0) -> str:
    """The end of a log; `since` is a byte offset, to leave out what an earlier start wrote."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            size = file.tell()
            file.seek(max(since if since <= size else 0, size - 64_000))
            text = file.read().decode(errors="replace")
    except FileNotFoundError:
        return ""
    return "\n".join(text.splitlines()[-count:])
