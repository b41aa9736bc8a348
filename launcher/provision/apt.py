"""Debian's packages."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from launcher.problem import Problem
from launcher.tool import Tools

POLICY = Path("/usr/sbin/policy-rc.d")


def available() -> bool:
    return shutil.which("apt-get") is not None


def _become_root() -> list[str]:
    return [] if os.geteuid() == 0 else ["sudo", "-n"]


def candidate(package: str) -> str:
    """The version apt would install, or nothing."""
    if not available():
        return ""
    answer = subprocess.run(["apt-cache", "policy", package], capture_output=True, text=True, check=False).stdout
    found = re.search(r"Candidate: (\S+)", answer)
    return found.group(1) if found and found.group(1) != "(none)" else ""


class Apt:
    def __init__(self, tools: Tools, log: Path) -> None:
        self._tools = tools
        self._log = log
        self._fresh = False

    def offers(self, *packages: str) -> str:
        """The first of these that can be installed; asks again with fresh lists when the kept ones know none."""
        for _ in range(2):
            found = next((package for package in packages if candidate(package)), "")
            if found or not available() or not self._may_install():
                return found
            self._refresh()
        return ""

    def install(self, *packages: str) -> None:
        names = " ".join(packages)
        by_hand = f"Install it by hand: sudo apt-get install {names}"
        if not available():
            raise Problem(
                f"{names} is missing, and this machine has no apt-get.",
                f"Install {names} with this system's own tools.",
            )
        if not self._may_install():
            raise Problem(f"{names} is missing, and installing it needs root.", by_hand)
        self._refresh()
        # An earlier run may have been ended in the middle of an installation.
        self._apt(["dpkg", "--configure", "-a"], by_hand)
        with _services_stay_down(POLICY):
            self._apt(
                ["apt-get", "-y", "-o", "DPkg::Lock::Timeout=300", "install", "--no-install-recommends", *packages],
                by_hand,
            )

    def install_server(self, package: str) -> None:
        """Its service is neither started nor left to start with the machine."""
        self.install(package)
        if shutil.which("systemctl"):
            subprocess.run(["systemctl", "disable", package], capture_output=True, check=False)

    def _refresh(self) -> None:
        if not self._fresh:
            self._apt(
                ["apt-get", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3", "update"],
                "Check the network and /etc/apt.",
            )
            self._fresh = True

    def _apt(self, command: Sequence[str], advice: str) -> None:
        environment = ["env", "DEBIAN_FRONTEND=noninteractive"]
        self._tools.run([*_become_root(), *environment, *command], self._log, advice=advice)

    def _may_install(self) -> bool:
        if os.geteuid() == 0:
            return True
        return bool(shutil.which("sudo")) and subprocess.run(["sudo", "-v"], check=False).returncode == 0


@contextmanager
def _services_stay_down(policy: Path) -> Iterator[None]:
    """Debian starts what it installs; a shop brings its own processes and wants no second Redis on 6379."""
    ours = os.geteuid() == 0 and not policy.exists()
    if ours:
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
    try:
        yield
    finally:
        if ours:
            policy.unlink(missing_ok=True)
