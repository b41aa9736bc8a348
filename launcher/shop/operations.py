"""The launcher's own documents (schema/operations/launcher), with the ids by which every router knows them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

MANIFEST = Path(__file__).resolve().parents[2] / "schema" / "manifests" / "launcher.json"


@dataclass(frozen=True)
class Operation:
    id: str
    body: str


def named(name: str) -> Operation:
    return _known()[name]


@cache
def _known() -> dict[str, Operation]:
    return {one["name"]: Operation(one["id"], one["body"]) for one in json.loads(MANIFEST.read_text())["operations"]}
