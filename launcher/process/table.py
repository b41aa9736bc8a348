"""The kernel's process table: who lives, since when, how large, and who holds a port."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
LISTENING = "0A"


@dataclass(frozen=True)
class Holder:
    """Who listens on a port; pid 0 when the kernel does not tell us (another user's process)."""

    pid: int
    command: str

    def __str__(self) -> str:
        return f"process {self.pid} ({self.command})" if self.pid else "a process of another user"


def pids() -> Iterator[int]:
    return (int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit())


def _stat(pid: int) -> list[str]:
    """Fields from the state on; the command before it may itself hold blanks and brackets."""
    try:
        return (PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def alive(pid: int) -> bool:
    stat = _stat(pid)
    return bool(stat) and stat[0] not in "ZX"


def started_at(pid: int) -> float:
    """Unix time of the start, or 0."""
    stat = _stat(pid)
    if not stat:
        return 0.0
    uptime = float((PROC / "uptime").read_text().split()[0])
    return time.time() - uptime + int(stat[19]) / os.sysconf("SC_CLK_TCK")


def group(pid: int) -> int:
    """The process group, or 0 when there is no such process."""
    try:
        return os.getpgid(pid)
    except ProcessLookupError:
        return 0


def resident_bytes(pid: int) -> int:
    stat = _stat(pid)
    return int(stat[21]) * os.sysconf("SC_PAGE_SIZE") if stat else 0


def environment(pid: int) -> dict[str, str]:
    try:
        raw = (PROC / str(pid) / "environ").read_bytes()
    except OSError:
        return {}
    pairs = (item.partition("=") for item in raw.decode(errors="replace").split("\0"))
    return {name: value for name, sign, value in pairs if sign}


def command(pid: int) -> str:
    try:
        raw = (PROC / str(pid) / "cmdline").read_bytes()
    except OSError:
        return ""
    text = raw.decode(errors="replace").replace("\0", " ").strip()
    return text if len(text) <= 120 else text[:117] + "..."


def working_folder(pid: int) -> str:
    try:
        return os.readlink(PROC / str(pid) / "cwd")
    except OSError:
        return ""


def _listening_sockets(port: int) -> set[str]:
    found = set()
    for table in ("tcp", "tcp6"):
        try:
            lines = (PROC / "net" / table).read_text().splitlines()[1:]
        except OSError:
            continue
        for line in lines:
            fields = line.split()
            if fields[3] == LISTENING and int(fields[1].rpartition(":")[2], 16) == port:
                found.add(fields[9])
    return found


def holder_of(port: int) -> Holder | None:
    """Who listens on this TCP port, if anybody."""
    sockets = _listening_sockets(port)
    if not sockets:
        return None
    wanted = {f"socket:[{inode}]" for inode in sockets}
    for pid in pids():
        try:
            for handle in (PROC / str(pid) / "fd").iterdir():
                if os.readlink(handle) in wanted:
                    return Holder(pid, command(pid))
        except OSError:
            continue
    return Holder(0, "")
