"""Maven 3.8 or newer."""

from __future__ import annotations

import re
import shutil
import subprocess

from launcher.problem import Problem
from launcher.provision.apt import Apt
from launcher.settings import Settings

NEEDED = (3, 8)


def find(settings: Settings) -> str:
    return shutil.which("mvn", path=settings.text("PATH")) or ""


def version(mvn: str, java_home: str) -> tuple[int, ...]:
    """Starts a JVM, so it is asked only by those who have time (doctor)."""
    answer = subprocess.run(
        [mvn, "-v"], capture_output=True, text=True, check=False, env={"JAVA_HOME": java_home, "PATH": "/usr/bin:/bin"}
    )
    found = re.search(r"Apache Maven (\d+)\.(\d+)\.(\d+)", answer.stdout)
    return tuple(int(part) for part in found.groups()) if found else ()


def install(settings: Settings, apt: Apt) -> str:
    apt.install("maven")
    found = find(settings)
    if not found:
        raise Problem("mvn is not on the PATH after installing Debian's maven.")
    return found
