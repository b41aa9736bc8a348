"""Redis of this shop."""

from __future__ import annotations

import socket
from pathlib import Path

from launcher.process.processes import Program
from launcher.settings import Settings


def url(settings: Settings) -> str:
    return settings.text("STOA_REDIS_URL", f"redis://127.0.0.1:{settings.port('redis')}")


def answers(port: int, host: str = "127.0.0.1") -> bool:
    """Also false while it still loads its log from disk."""
    try:
        with socket.create_connection((host, port), 2) as connection:
            connection.sendall(b"PING\r\n")
            return connection.recv(16).startswith(b"+PONG")
    except OSError:
        return False


def program(settings: Settings, redis_server: Path) -> Program:
    port = settings.port("redis")
    data = settings.data / "redis"
    data.mkdir(parents=True, exist_ok=True)
    return Program(
        name="redis",
        port=port,
        command=(
            str(redis_server),
            "--port",
            str(port),
            "--bind",
            "127.0.0.1",
            "--dir",
            str(data),
            "--daemonize",
            "no",
            "--appendonly",
            "yes",
            "--appendfsync",
            "everysec",
            "--save",
            "",
            # Its own process title would overwrite the mark by which the launcher knows it.
            "--set-proc-title",
            "no",
        ),
        folder=data,
        log=settings.log("redis"),
        ready=lambda: answers(port),
        patience=60,
    )
