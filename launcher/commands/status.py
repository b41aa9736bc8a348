"""./stoa status: each process, its port, health, memory and since when. Exit code 0 when all of them are healthy."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence

from launcher.console import Console, duration, table
from launcher.process.processes import Processes
from launcher.process.table import holder_of
from launcher.settings import Settings
from launcher.shop import members
from launcher.shop.members import Member

HEADER = ("process", "pid", "port", "health", "memory", "up for", "since")
MEBIBYTE = 1024 * 1024


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    argparse.ArgumentParser(prog="stoa status").parse_args(arguments)
    processes = Processes(settings.var, settings.environment)
    rows, memory, healthy = [], 0, True
    for member in members.all_members(settings):
        row, size = _row(processes, member)
        rows.append(row)
        memory += size
        healthy &= row[3] == "healthy"
    console.say(table(HEADER, rows, right=(1, 2, 4, 5)))
    console.say(f"\n  All together: {memory // MEBIBYTE} MB resident.")
    return 0 if healthy else 1


def _row(processes: Processes, member: Member) -> tuple[tuple[str, ...], int]:
    running = processes.running(member.name)
    if running is None:
        holder = holder_of(member.port)
        health = f"stopped; its port is held by {holder}" if holder else "stopped"
        return (member.name, "-", str(member.port), health, "-", "-", "-"), 0
    size = running.resident_bytes
    since = running.since
    row = (
        member.name,
        str(running.pid),
        str(member.port),
        "healthy" if member.healthy() else "not ready",
        f"{size // MEBIBYTE} MB",
        duration(time.time() - since),
        time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(since)),
    )
    return row, size
