"""HAProxy in front of several instances of each subgraph.

It listens on the subgraphs' own ports, so that nobody's addresses change. Readiness decides who gets requests: an
instance that is about to stop says that it is not ready, finishes what it has, and is asked nothing more.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from launcher import files
from launcher.build import fingerprint
from launcher.problem import Problem
from launcher.process.program import Program
from launcher.settings import INSTANCE_STRIDE, SUBGRAPHS, Settings
from launcher.shop.members import Member

HEAD = """\
# Made by ./stoa up.
global
    maxconn 8000
    nbthread 1
    log stdout format raw daemon notice

defaults
    mode http
    log global
    option redispatch 1
    option dontlog-normal
    retries 3
    # Only where the request has reached nobody: others may not be sent twice.
    retry-on conn-failure
    balance leastconn
    timeout connect 2s
    timeout client 30s
    timeout server 30s
    timeout http-keep-alive 30s
    timeout queue 5s
    timeout check 5s
    # Subscriptions over WebSocket; both sides ping.
    timeout tunnel 1h

frontend monitor
    bind 127.0.0.1:{port}
    monitor-uri /healthz
"""
SUBGRAPH = """
listen {name}
    bind 127.0.0.1:{port}
    option httpchk GET /actuator/health/readiness
    http-check expect status 200
    default-server check inter 500ms fastinter 250ms fall 2 rise 1
"""


def configuration(settings: Settings) -> str:
    text = HEAD.format(port=settings.port("balancer"))
    for name in SUBGRAPHS:
        port = settings.port(name)
        text += SUBGRAPH.format(name=name, port=port)
        for number in range(1, settings.instances + 1):
            text += f"    server {name}-{number} 127.0.0.1:{port + INSTANCE_STRIDE * number}\n"
    return text


def program(settings: Settings, haproxy: Path, member: Member) -> Program:
    file = settings.run / "haproxy.cfg"
    text = configuration(settings)
    files.replace(file, text)
    _validate(haproxy, file)
    return Program(
        name=member.name,
        port=member.port,
        command=(str(haproxy), "-db", "-q", "-f", str(file)),
        folder=settings.run,
        log=settings.log(member.name),
        ready=member.ready,
        alive=member.alive,
        # Makes it another process when its configuration changed.
        environment={"STOA_BALANCER_CONFIGURATION": fingerprint.of(settings.run, [file.name])},
    )


def _validate(haproxy: Path, file: Path) -> None:
    answer = subprocess.run([str(haproxy), "-c", "-f", str(file)], capture_output=True, text=True, check=False)
    if answer.returncode:
        raise Problem(f"HAProxy does not accept {file}.", tail=answer.stderr)
