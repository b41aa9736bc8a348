"""Tells whether the inputs of a build are those of the last one."""

from __future__ import annotations

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

GENERATED = {"target", "node_modules", "__pycache__", ".git", "dist"}


def of(root: Path, inputs: Iterable[str], extra: Iterable[str] = ()) -> str:
    """Depends on the content and the names of all files under the inputs, and on `extra`."""
    digest = sha256()
    for text in extra:
        digest.update(text.encode() + b"\0")
    for path in sorted(file for entry in inputs for file in _files(root / entry)):
        digest.update(os.path.relpath(path, root).encode() + b"\0")
        digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _files(entry: Path) -> Iterable[Path]:
    if entry.is_file():
        yield entry
    elif entry.is_dir():
        for child in entry.iterdir():
            if child.name not in GENERATED:
                yield from _files(child)


def matches(stamp: Path, fingerprint: str) -> bool:
    try:
        return stamp.read_text().strip() == fingerprint
    except OSError:
        return False
