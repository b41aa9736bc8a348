"""What would stop a start half-way, looked for before anything is built or started."""

from __future__ import annotations

import shutil
from pathlib import Path

from launcher.console import Console
from launcher.database import external, mongodb
from launcher.problem import Problem
from launcher.process import table
from launcher.process.processes import SHOP, Processes
from launcher.settings import SUBGRAPHS, Settings, variable
from launcher.shop import members

MEBIBYTE = 1024 * 1024
NEEDED_DISK_MEBIBYTES = 500


def before_start(settings: Settings, processes: Processes, console: Console) -> None:
    _room(settings)
    _ports(settings, processes)
    _manifests(settings)
    if not settings.own_mongodb:
        external.check_mongodb("STOA_MONGODB_URI", settings.text("STOA_MONGODB_URI"))
    for name in SUBGRAPHS:
        if settings.text(variable(name, "MONGODB_URI")):
            external.check_mongodb(variable(name, "MONGODB_URI"), mongodb.database_uri(settings, name))
    if not settings.own_redis and not external.redis_answers(settings.text("STOA_REDIS_URL")):
        console.note("Redis at STOA_REDIS_URL does not answer. The shop works without it, only slower.")


def _manifests(settings: Settings) -> None:
    for folder in settings.operations if settings.text("STOA_OPERATIONS") else []:
        if not any(folder.glob("*.json")):
            raise Problem(
                f"There is no manifest in {folder}, which STOA_OPERATIONS names.",
                f"Name folders with manifests, by comma, and keep {settings.root / 'schema/manifests'} among them: ./stoa import is there.",
            )


def existing(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next(one for one in [folder, *folder.parents] if one.exists())


def _room(settings: Settings) -> None:
    place = existing(settings.var)
    free = shutil.disk_usage(place).free // MEBIBYTE
    if free < NEEDED_DISK_MEBIBYTES:
        raise Problem(
            f"Only {free} MB are free at {place}; a shop needs at least {NEEDED_DISK_MEBIBYTES} MB, its first start 3 GB.",
            "Make room, or move the shop with STOA_VAR.",
        )


def _ports(settings: Settings, processes: Processes) -> None:
    """Those of this shop itself are its own affair."""
    taken = []
    for member in members.all_members(settings):
        holder = table.holder_of(member.port)
        if holder and table.environment(holder.pid).get(SHOP) != processes.shop:
            # Whoever has no name may be about to go; its start waits for that.
            taken += [f"port {member.port} of {member.name} is held by {holder}"] if holder.pid else []
    if taken:
        raise Problem(
            "Ports of this shop are taken: " + "; ".join(taken) + ".",
            "Stop who holds them, or move this shop: STOA_PORT_OFFSET=100 moves all ports, STOA_ORDER_PORT and its like one.",
        )
