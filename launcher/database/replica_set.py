"""Makes one mongod a replica set of its own: transactions and change streams need one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from launcher.database import mongo_wire

NAME = "rs0"
ALREADY_INITIALIZED = 23

Ask = Callable[[dict[str, Any]], dict[str, Any]]


def is_primary(port: int) -> bool:
    """True as soon as the server takes writes; initiates the set, or moves it to this port, on the way there."""
    try:
        return advance(lambda document: mongo_wire.command(port, document), f"127.0.0.1:{port}")
    except OSError:
        return False


def is_alive(port: int, timeout: float) -> bool:
    """True as long as the server says anything, primary or not."""
    try:
        return bool(mongo_wire.command(port, {"hello": 1}, timeout=timeout))
    except (OSError, ValueError):
        return False


def advance(ask: Ask, host: str) -> bool:
    hello = ask({"hello": 1})
    if hello.get("isWritablePrimary"):
        return True
    if hello.get("isreplicaset"):
        _initiate(ask, host)
    elif hello.get("me") != host and hello.get("hosts") != [host]:
        _move(ask, host)
    return False


def _initiate(ask: Ask, host: str) -> None:
    answer = ask({"replSetInitiate": {"_id": NAME, "members": [{"_id": 0, "host": host}]}})
    if answer.get("code") == ALREADY_INITIALIZED:
        _move(ask, host)


def _move(ask: Ask, host: str) -> None:
    """The data were made under another port; a set that no longer finds itself elects nobody."""
    config = ask({"replSetGetConfig": 1}).get("config")
    if config and [member["host"] for member in config["members"]] != [host]:
        config["members"] = [{**config["members"][0], "host": host}]
        ask({"replSetReconfig": {**config, "version": config["version"] + 1}, "force": True})
