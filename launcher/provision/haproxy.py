"""HAProxy: the one on the PATH, else Debian's package. Only for shops with several instances, and routers that need it."""

from __future__ import annotations

import shutil
from pathlib import Path

from launcher.problem import Problem
from launcher.provision.apt import Apt
from launcher.settings import Settings


def find(settings: Settings) -> Path | None:
    """Debian puts it where only root's PATH looks."""
    path = f"{settings.text('PATH')}:/usr/sbin:/usr/local/sbin"
    found = shutil.which(settings.text("STOA_HAPROXY", "haproxy"), path=path)
    return Path(found) if found else None


def install(settings: Settings, apt: Apt) -> Path:
    apt.install_server("haproxy")
    found = find(settings)
    if not found:
        raise Problem(
            "haproxy is not there after installing Debian's package.", "Install HAProxy 2.4 or newer by hand."
        )
    return found
