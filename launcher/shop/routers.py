"""Which router serves the supergraph, and where its binary comes from.

router-config/routers.json names them. Nobody has to choose: Hive Router where its binary can be had, since it is the
fastest, else Hive Gateway, which needs nothing but npm.
"""

from __future__ import annotations

import json
import os
import platform
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from launcher.problem import Problem
from launcher.provision import release
from launcher.settings import Settings

FAST, ALWAYS = "hive-router", "hive-gateway"
TRY_AGAIN_SECONDS = 24 * 3600


@dataclass(frozen=True)
class Router:
    name: str
    folder: str
    version: str
    readiness: dict[str, Any]
    liveness: dict[str, Any]
    subscriptions: bool
    binary_variable: str = ""
    binary: Path | None = None

    def address(self, settings: Settings, place: dict[str, Any]) -> str:
        return f"http://127.0.0.1:{settings.port('router') + int(place['portOffset'])}{place['path']}"

    def binary_setting(self) -> dict[str, str]:
        return {self.binary_variable: str(self.binary)} if self.binary else {}

    @property
    def lacks(self) -> str:
        if self.subscriptions:
            return ""
        return f"{self.name} refuses subscriptions without a licence of its maker; orderChanges(since:) serves polling."


def known(settings: Settings) -> dict[str, dict[str, Any]]:
    file = settings.root / "router-config" / "routers.json"
    try:
        entries: dict[str, dict[str, Any]] = json.loads(file.read_text())
        return entries
    except (OSError, ValueError) as reason:
        raise Problem(f"{file} cannot be read: {reason}", "It belongs to the repository: git checkout it.") from reason


def asked_for(settings: Settings) -> str:
    """The name that was given, checked; or nothing."""
    name = settings.text("STOA_ROUTER")
    names = list(known(settings)) if name else []
    if name and name not in names:
        raise Problem(f"There is no router '{name}'.", f"--router (STOA_ROUTER) takes {', '.join(names)}.")
    return name


def choose(settings: Settings) -> tuple[Router, str]:
    """The router, and in a few words why it is this one."""
    entries, name = known(settings), asked_for(settings)
    if name:
        entry = entries[name]
        if not entry["binaryVariable"]:
            return _router(settings, name, entry), "as asked"
        binary, reason = _obtain(settings, name, entry)
        if not binary:
            advice = f"Name one in {entry['binaryVariable']}, or take --router={ALWAYS}, which needs none."
            raise Problem(f"No binary of {name} {entry['version']} was found, and {reason}.", advice)
        return _router(settings, name, entry, binary), f"as asked, {reason}"
    binary, reason = _obtain(settings, FAST, entries[FAST])
    if binary:
        return _router(settings, FAST, entries[FAST], binary), f"the fastest, {reason}"
    return always(settings), f"no binary of {FAST}: {reason}"


def always(settings: Settings) -> Router:
    return _router(settings, ALWAYS, known(settings)[ALWAYS])


def _router(settings: Settings, name: str, entry: dict[str, Any], binary: Path | None = None) -> Router:
    return Router(
        name,
        entry["folder"],
        entry["version"],
        entry["readiness"],
        entry.get("liveness", entry["readiness"]),
        bool(entry["subscriptions"] or settings.text("APOLLO_KEY")),
        entry["binaryVariable"] or "",
        binary,
    )


def is_at_hand(settings: Settings, name: str) -> bool:
    """Whether it can be started without a download."""
    entry = known(settings)[name]
    return not entry["binaryVariable"] or _find(settings, name, entry) is not None


def _obtain(settings: Settings, name: str, entry: dict[str, Any]) -> tuple[Path | None, str]:
    """The binary and where it was found, or nothing and why not."""
    return _find(settings, name, entry) or _download(settings, name, entry)


def _find(settings: Settings, name: str, entry: dict[str, Any]) -> tuple[Path, str] | None:
    variable = entry["binaryVariable"]
    if given := settings.text(variable):
        if not os.access(given, os.X_OK) or Path(given).is_dir():
            raise Problem(f"{variable} is '{given}', but there is no program.", "Correct it, or unset it.")
        return Path(given).resolve(), f"named in {variable}"
    for program in entry["binaryNames"]:
        if found := shutil.which(program, path=settings.text("PATH")):
            return Path(found), "found on the PATH"
    kept = _kept(settings, name, entry)
    return (kept, f"downloaded, version {entry['version']}") if os.access(kept, os.X_OK) else None


def _kept(settings: Settings, name: str, entry: dict[str, Any]) -> Path:
    return settings.tools / f"{name}-{entry['version']}" / str(entry["binaryNames"][0])


def _download(settings: Settings, name: str, entry: dict[str, Any]) -> tuple[Path | None, str]:
    target = _kept(settings, name, entry)
    machine = f"{platform.system().lower()}-{platform.machine()}"
    link = (entry["release"] or {}).get(machine)
    if not link:
        return None, f"its maker has none for {machine}"
    refused = settings.tools / f"{name}-{entry['version']}.unavailable"
    if refused.exists() and time.time() - refused.stat().st_mtime < TRY_AGAIN_SECONDS:
        return (
            None,
            f"its release could not be had today ({refused.read_text().strip()}; remove {refused} to try again)",
        )
    try:
        release.fetch(link, _checksum(entry, machine), entry.get("archiveMember"), target)
        return target, f"downloaded, version {entry['version']}"
    except (OSError, ValueError) as reason:
        refused.write_text(f"{reason}\n")
        return None, f"its release could not be had ({reason})"


def _checksum(entry: dict[str, Any], machine: str) -> str:
    """One for all machines, or one for each; nothing when only the maker's own list knows it."""
    pinned = entry["sha256"]
    return str((pinned.get(machine) if isinstance(pinned, dict) else pinned) or "")
