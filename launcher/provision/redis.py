"""The Redis server: the one on the PATH, else Debian's package."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from launcher.problem import Problem
from launcher.provision.apt import Apt
from launcher.settings import Settings


def find(settings: Settings) -> Path | None:
    found = shutil.which("redis-server", path=settings.text("PATH")) or shutil.which(
        "redis-server", path="/usr/bin:/usr/local/bin"
    )
    return Path(found) if found else None


def version(redis_server: Path) -> str:
    answer = subprocess.run([str(redis_server), "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"v=(\S+)", answer)
    return found.group(1) if found else ""


def install(settings: Settings, apt: Apt) -> Path:
    apt.install_server("redis-server")
    found = find(settings)
    if not found:
        raise Problem(
            "redis-server is not there after installing Debian's package.", "Name a running Redis in STOA_REDIS_URL."
        )
    return found
