"""A JDK of version 25 or newer: the build needs its compiler, so a runtime alone will not do."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import re
import shutil
import tarfile
import tempfile
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from launcher.problem import Problem
from launcher.provision.apt import Apt
from launcher.settings import Settings

NEEDED = 25
PACKAGES = ("openjdk-25-jdk-headless", "temurin-25-jdk")
TEMURIN = "https://api.adoptium.net/v3/assets/latest/25/hotspot?image_type=jdk&os=linux&architecture={architecture}"
ADVICE = (
    "Debian 12 has no package of it. Install Temurin 25 (https://adoptium.net/installation/linux) or unpack any JDK 25,\n"
    "and set JAVA_HOME to its folder. A mirror of Temurin's archive can be named in STOA_JDK_URL."
)


@dataclass(frozen=True)
class Jdk:
    home: Path
    version: str

    @property
    def java(self) -> str:
        return str(self.home / "bin" / "java")


def look_at(home: Path) -> Jdk | None:
    """A JDK in this folder, if it is one and new enough; read from its `release` file, no JVM is started."""
    try:
        release = (home / "release").read_text()
    except OSError:
        return None
    found = re.search(r'^JAVA_VERSION="([^"]+)"', release, re.MULTILINE)
    if not found or not (home / "bin" / "javac").exists():
        return None
    major = re.match(r"\d+", found.group(1))
    return Jdk(home, found.group(1)) if major and int(major.group()) >= NEEDED else None


def _places(settings: Settings) -> Iterator[Path]:
    if settings.text("JAVA_HOME"):
        yield Path(settings.text("JAVA_HOME"))
    on_path = shutil.which("java", path=settings.text("PATH"))
    if on_path:
        yield Path(os.path.realpath(on_path)).parent.parent
    yield from sorted(Path("/usr/lib/jvm").glob("*25*"))
    yield settings.tools / "jdk-25"


def find(settings: Settings) -> Jdk | None:
    return next((jdk for place in _places(settings) if (jdk := look_at(place))), None)


def install(settings: Settings, apt: Apt) -> Jdk:
    package = apt.offers(*PACKAGES)
    if package:
        apt.install(package)
    else:
        _download(settings)
    jdk = find(settings)
    if not jdk:
        raise Problem("No JDK 25 was found after its installation.", ADVICE)
    return jdk


def _download(settings: Settings) -> None:
    try:
        link, checksum = _archive(settings)
        _unpack(link, checksum, settings.tools / "jdk-25")
    except (OSError, ValueError, KeyError, IndexError, tarfile.TarError) as reason:
        raise Problem(
            f"No JDK 25 on this machine, none in apt, and Temurin's archive could not be had ({reason}).", ADVICE
        ) from reason


def _archive(settings: Settings) -> tuple[str, str]:
    if settings.text("STOA_JDK_URL"):
        return settings.text("STOA_JDK_URL"), ""
    architecture = {"x86_64": "x64", "aarch64": "aarch64"}[platform.machine()]
    with urllib.request.urlopen(TEMURIN.format(architecture=architecture), timeout=30) as answer:
        package = json.load(answer)[0]["binary"]["package"]
    return package["link"], package["checksum"]


def _unpack(link: str, checksum: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".download-") as folder:
        archive = Path(folder) / "jdk.tar.gz"
        with urllib.request.urlopen(link, timeout=60) as answer, archive.open("wb") as out:
            shutil.copyfileobj(answer, out)
        with archive.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if checksum and found != checksum:
            raise ValueError(f"its checksum is {found}, expected {checksum}")
        unpacked = Path(folder) / "unpacked"
        with tarfile.open(archive) as tar:
            tar.extractall(unpacked)
        home = next(path.parent.parent for path in unpacked.rglob("bin/javac"))
        shutil.rmtree(target, ignore_errors=True)
        home.rename(target)
