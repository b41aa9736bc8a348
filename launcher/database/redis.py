"""Redis of this shop."""

from __future__ import annotations

from pathlib import Path

from launcher.process.program import Program
from launcher.settings import Settings


def url(settings: Settings) -> str:
    return settings.text("STOA_REDIS_URL", f"redis://127.0.0.1:{settings.port('redis')}")


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
        ready=f"redis://127.0.0.1:{port}/ready",
        alive=f"redis://127.0.0.1:{port}",
        patience=60,
        advice=f"If it calls its files damaged: remove {data}. Nothing lives there alone; Redis is filled again.",
    )
