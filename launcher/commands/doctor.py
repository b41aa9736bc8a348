"""./stoa doctor: looks at tools, room, ports and health; says what to do about what it finds."""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from launcher.console import Console
from launcher.database import external
from launcher.problem import Problem
from launcher.process.processes import Processes
from launcher.process.table import holder_of
from launcher.provision import java, maven, mongod, node, redis
from launcher.settings import Settings, variable
from launcher.shop import books, checks, members
from launcher.supervision import control as supervision

GIBIBYTE = 1024**3
NEEDED_DISK = 3
NEEDED_MEMORY = 3


@dataclass(frozen=True)
class Finding:
    fine: bool
    subject: str
    text: str
    advice: str = ""


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa doctor")
    parser.add_argument("--books", action="store_true", help="compare orders, payments, Stripe, stock and events")
    options, rest = parser.parse_known_args(arguments)
    if options.books:
        return books.compare(settings, rest, console)
    parser.parse_args(arguments)
    wrong = 0
    for heading, findings in (("Tools", _tools(settings)), ("Machine", _machine(settings)), ("Shop", _shop(settings))):
        console.heading(heading)
        for finding in findings:
            mark = console.paint("✓", "32") if finding.fine else console.paint("✗", "31")
            console.say(f"  {mark} {finding.subject:<16} {finding.text}")
            if not finding.fine:
                wrong += 1
                console.say("".join(f"      → {line}\n" for line in finding.advice.splitlines()).rstrip("\n"))
    console.say(f"\n{wrong} findings." if wrong else "\nAll is well.")
    return 1 if wrong else 0


def _tools(settings: Settings) -> Iterator[Finding]:
    installs = "./stoa up installs it."
    jdk = java.find(settings)
    yield Finding(
        jdk is not None,
        "JDK",
        f"{jdk.version} in {jdk.home}" if jdk else f"none of version {java.NEEDED} or newer",
        f"{installs}\n{java.ADVICE}",
    )
    mvn = maven.find(settings)
    number = maven.version(mvn, str(jdk.home)) if mvn and jdk else ()
    text = ".".join(map(str, number)) or "version unknown" if mvn else "none on the PATH"
    yield Finding(
        bool(mvn) and (not number or number >= maven.NEEDED),
        "Maven",
        text,
        installs if not mvn else "Version 3.8 or newer is needed.",
    )
    a_node = node.find(settings)
    yield Finding(
        a_node is not None,
        "Node",
        f"{a_node.version} in {a_node.folder}" if a_node else f"none of version {node.NEEDED} or newer",
        installs,
    )
    if settings.own_mongodb:
        found = mongod.find(settings)
        number_of = mongod.version(found) if found else ""
        missing = ", ".join(mongod.missing_libraries(found)) if found and not number_of else ""
        yield Finding(
            bool(number_of),
            "MongoDB",
            number_of or (f"does not run; libraries missing: {missing}" if found else "no mongod found"),
            installs,
        )
    if settings.own_redis:
        server = redis.find(settings)
        yield Finding(
            server is not None, "Redis", redis.version(server) if server else "no redis-server found", installs
        )


def _machine(settings: Settings) -> Iterator[Finding]:
    existing = checks.existing(settings.var)
    free = shutil.disk_usage(existing).free / GIBIBYTE
    yield Finding(
        free >= NEEDED_DISK,
        "Disk",
        f"{free:.1f} GB free at {existing}",
        f"Stoa needs about {NEEDED_DISK} GB; STOA_VAR moves its folder to another disk.",
    )
    memory = available_memory()
    yield Finding(
        memory >= NEEDED_MEMORY,
        "Memory",
        f"{memory:.1f} GB available",
        f"A shop takes about 2 GB, its build one more; {NEEDED_MEMORY} GB should be free.",
    )


def available_memory() -> float:
    with open("/proc/meminfo") as lines:
        kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("MemAvailable"))
    return kilobytes * 1024 / GIBIBYTE


def _shop(settings: Settings) -> Iterator[Finding]:
    processes = Processes(settings.var, settings.environment)
    running = [one.name for one in processes.all()]
    if not running:
        yield Finding(True, "Processes", "none; ./stoa up starts them")
    if supervision.has_died(processes):
        yield Finding(False, "supervisor", "has died: nobody starts again what dies", "./stoa up brings it back.")
    for name, restarts in supervision.restarts(settings.var).items():
        if restarts.in_vain:
            text = f"died {restarts.failures} times in a row"
            yield Finding(False, name, text, f"./stoa logs {name} --level=error tells why.")
    for member in members.wanted(settings, processes.wanted):
        if processes.running(member.name):
            yield Finding(
                member.healthy(),
                member.name,
                f"runs on port {member.port}" + ("" if member.healthy() else ", but is not ready"),
                f"./stoa logs {member.name} tells why; ./stoa restart {member.name} starts it anew.",
            )
        elif holder := holder_of(member.port):
            yield Finding(
                False,
                member.name,
                f"port {member.port} is held by {holder}",
                f"Stop it, or set STOA_PORT_OFFSET (all ports) or {variable(member.name, 'PORT')} (this one).",
            )
        elif running:
            yield Finding(False, member.name, "is not running, though others are", "./stoa up starts it.")
    yield from _external(settings)


def _external(settings: Settings) -> Iterator[Finding]:
    if not settings.own_mongodb:
        try:
            external.check_mongodb("STOA_MONGODB_URI", settings.text("STOA_MONGODB_URI"))
            yield Finding(True, "STOA_MONGODB_URI", "answers")
        except Problem as problem:
            yield Finding(False, "STOA_MONGODB_URI", problem.message, problem.advice)
    if not settings.own_redis:
        reachable = external.redis_answers(settings.text("STOA_REDIS_URL"))
        advice = "Start it, or unset the variable to have the launcher run one. The shop works without it, only slower."
        yield Finding(reachable, "STOA_REDIS_URL", "answers" if reachable else "does not answer", advice)
