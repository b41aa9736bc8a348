"""Databases that somebody else runs: asked before a shop is started on them."""

from __future__ import annotations

import socket
import struct
from typing import Any
from urllib.parse import parse_qsl

from launcher.database import mongo_wire
from launcher.problem import Problem

ADVICE = "Start it, correct {variable}, or unset it to have the launcher run one."
STANDARD_PORTS = {"mongodb": 27017, "redis": 6379, "rediss": 6379}


def servers(uri: str) -> list[tuple[str, int]]:
    """Host and port of each server in a URI; none when only DNS knows them (mongodb+srv)."""
    scheme, _, rest = uri.partition("://")
    if scheme not in STANDARD_PORTS:
        return []
    hosts = rest.split("/", 1)[0].split("?", 1)[0].rpartition("@")[2]
    pairs = (address.rpartition(":") if ":" in address else (address, "", "") for address in hosts.split(","))
    return [(host, int(port) if port.isdigit() else STANDARD_PORTS[scheme]) for host, _, port in pairs]


def check_mongodb(variable: str, uri: str) -> None:
    """That it is there, and a replica set of the name that is asked for, with a primary."""
    if not uri.startswith(("mongodb://", "mongodb+srv://")):
        raise Problem(f"{variable} is no MongoDB address.", "It looks like mongodb://host:27017/?replicaSet=rs0.")
    options = dict(parse_qsl(uri.partition("?")[2]))
    places = servers(uri)
    if not places or options.get("tls", options.get("ssl")) == "true":
        return
    hellos = [hello for host, port in places if (hello := _hello(host, port))]
    where = ", ".join(f"{host}:{port}" for host, port in places)
    if not hellos:
        raise Problem(f"MongoDB at {where} does not answer.", ADVICE.format(variable=variable))
    name, wanted = hellos[0].get("setName"), options.get("replicaSet")
    if not name:
        advice = "Stoa needs transactions: start it with --replSet and initiate the set once (rs.initiate())."
        raise Problem(f"MongoDB at {where} is no replica set.", advice)
    if wanted and wanted != name:
        raise Problem(f"MongoDB at {where} is the replica set '{name}', not '{wanted}'.", f"Correct {variable}.")
    if not any(hello.get("isWritablePrimary") or hello.get("primary") for hello in hellos):
        raise Problem(
            f"The replica set '{name}' at {where} has no primary.", "Its members must see each other: rs.status()."
        )


def _hello(host: str, port: int) -> dict[str, Any]:
    try:
        return mongo_wire.command(port, {"hello": 1}, host)
    except (OSError, ValueError, struct.error):
        # Also when something else listens there.
        return {}


def redis_answers(uri: str) -> bool:
    try:
        for address in servers(uri):
            socket.create_connection(address, 2).close()
        return True
    except OSError:
        return False
