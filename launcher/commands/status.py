"""./stoa status: each process and how it does. Exit code 0 when all of them are healthy."""

from __future__ import annotations

import argparse
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor

from launcher.console import Console, duration, table
from launcher.process import metrics
from launcher.process.metrics import Traffic
from launcher.process.processes import Processes, Running
from launcher.process.table import holder_of
from launcher.settings import SUBGRAPHS, Settings
from launcher.shop import members
from launcher.shop.members import Member
from launcher.supervision import control as supervision
from launcher.supervision.journal import Restarts

HEADER = ("process", "pid", "port", "health", "memory", "up for", "since", "restarts", "req/s", "p99")
MEBIBYTE = 1024 * 1024
UNMEASURED = ("-", "-")
SAMPLE_SECONDS = 1.0


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    argparse.ArgumentParser(prog="stoa status").parse_args(arguments)
    processes = Processes(settings.var, settings.environment)
    restarts = supervision.restarts(settings.var)
    shown = members.wanted(settings, processes.wanted)
    traffic = _traffic(shown)
    rows = [(*_row(processes, member, restarts), *traffic.get(member.name, UNMEASURED)) for member in shown]
    healthy = all(row[3] == "healthy" for row in rows)
    supervisor, watched = _supervisor(settings, processes)
    console.say(table(HEADER, [*rows, *supervisor], right=(1, 2, 4, 5, 7, 8, 9)))
    names = [*(member.name for member in shown), supervision.NAME]
    memory = sum(one.resident_bytes for name in names if (one := processes.running(name)))
    router = processes.wanted.get(members.ROUTER)
    console.say(f"\n  All together: {memory // MEBIBYTE} MB resident.")
    if router:
        console.say(f"  The router is {router.environment.get('STOA_ROUTER')}.")
    for member in shown:
        if restarts.get(member.name, Restarts()).in_vain:
            console.note(
                f"{member.name} does not last: {restarts[member.name].failures} times in a row; ./stoa logs {member.name} tells why."
            )
    if not watched:
        console.note("The supervisor has died: nobody starts again what dies. ./stoa up brings it back.")
    return 0 if healthy and watched else 1


def _traffic(shown: Sequence[Member]) -> dict[str, tuple[str, str]]:
    """Requests in one second just now, and the slowest of a hundred since the start."""
    measured = {
        one.name: f"http://127.0.0.1:{one.port}/actuator/prometheus" for one in shown if one.service in SUBGRAPHS
    }
    with ThreadPoolExecutor(max(1, len(measured))) as pool:
        before = dict(zip(measured, pool.map(metrics.read, measured.values()), strict=True))
        if not any(before.values()):
            return {}
        time.sleep(SAMPLE_SECONDS)
        after = dict(zip(measured, pool.map(metrics.read, measured.values()), strict=True))
    return {name: _spoken(then, now) for name, now in after.items() if (then := before[name]) and now}


def _spoken(then: Traffic, now: Traffic) -> tuple[str, str]:
    slowest = now.percentile(0.99)
    rate = max(0.0, now.requests - then.requests) / SAMPLE_SECONDS
    return f"{rate:.0f}", "-" if slowest is None else f"{slowest * 1000:.0f} ms"


def _row(processes: Processes, member: Member, restarts: Mapping[str, Restarts]) -> tuple[str, ...]:
    running = processes.running(member.name)
    known = restarts.get(member.name, Restarts())
    count = str(known.count)
    if running is None:
        holder = holder_of(member.port)
        health = f"stopped; its port is held by {holder}" if holder else "stopped"
        if known.in_vain:
            health = "stopped; does not last"
        return (member.name, "-", str(member.port), health, "-", "-", "-", count)
    health = "healthy" if member.healthy() else "not ready"
    return (member.name, *_figures(running, str(member.port), health), count)


def _figures(running: Running, port: str, health: str) -> tuple[str, ...]:
    since = running.since
    return (
        str(running.pid),
        port,
        health,
        f"{running.resident_bytes // MEBIBYTE} MB",
        duration(time.time() - since),
        time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(since)),
    )


def _supervisor(settings: Settings, processes: Processes) -> tuple[list[tuple[str, ...]], bool]:
    """Its row, when there should be one; and whether all is well with it."""
    running = processes.running(supervision.NAME)
    if running:
        return [(supervision.NAME, *_figures(running, "-", "healthy"), "-", *UNMEASURED)], True
    died = supervision.has_died(processes)
    return [(supervision.NAME, "-", "-", "died", "-", "-", "-", "-", *UNMEASURED)] if died else [], not died
