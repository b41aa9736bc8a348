"""The phone's app, built for the browser that its journeys run in."""

from __future__ import annotations

from pathlib import Path

from launcher.build import fingerprint
from launcher.settings import Settings

FOLDER = "mobile/app"
SOURCES = ("src", "index.ts", "app.json", "package.json", "package-lock.json")
STAMP = "dist/.stoa-build"


def is_built(settings: Settings) -> bool:
    """The stamp lies in what was built, so that it goes when that goes."""
    return fingerprint.matches(_folder(settings) / STAMP, _version(settings))


def remember(settings: Settings) -> None:
    (_folder(settings) / STAMP).write_text(_version(settings) + "\n")


def _folder(settings: Settings) -> Path:
    return settings.root / FOLDER


def _version(settings: Settings) -> str:
    return fingerprint.of(_folder(settings), SOURCES)
