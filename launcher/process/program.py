"""How to start one process, and how to tell that it is well."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from launcher.process import health


@dataclass(frozen=True)
class Program:
    name: str
    port: int
    command: tuple[str, ...]
    folder: Path
    log: Path
    ready: str
    """Address that answers (health.py) as soon as the process does its work."""
    alive: str = ""
    """Address that answers as long as the process is not hung; nothing when nobody can tell."""
    environment: Mapping[str, str] = field(default_factory=dict)
    inherited: Mapping[str, str] = field(default_factory=dict)
    """The environment of whoever started it, where `environment` says nothing."""
    needs: tuple[str, ...] = ()
    """Processes without which it does not come up."""
    patience: float = 120.0
    advice: str = ""
    """What to do when it does not come up."""

    @property
    def version(self) -> str:
        """Changes with whatever would make the process another one: its command, folder and settings."""
        parts = [
            *self.command,
            str(self.folder),
            *(f"{name}={self.environment[name]}" for name in sorted(self.environment)),
        ]
        return sha256("\0".join(parts).encode()).hexdigest()[:16]

    def is_ready(self) -> bool:
        return health.answers(self.ready)

    def is_alive(self, timeout: float) -> bool:
        return not self.alive or health.answers(self.alive, timeout)
