"""Chromium for the journeys in a browser: the one named in CHROMIUM_PATH, or on the PATH, else Debian's package."""

from __future__ import annotations

import shutil
from pathlib import Path

from launcher.problem import Problem
from launcher.provision.apt import Apt
from launcher.settings import Settings


def find(settings: Settings) -> Path | None:
    given = settings.text("CHROMIUM_PATH")
    found = given or shutil.which("chromium", path=settings.text("PATH"))
    return Path(found) if found and Path(found).exists() else None


def install(settings: Settings, apt: Apt) -> Path:
    apt.install("chromium")
    found = find(settings)
    if not found:
        raise Problem(
            "chromium is not there after installing Debian's package.", "Name a Chromium of your own in CHROMIUM_PATH."
        )
    return found
