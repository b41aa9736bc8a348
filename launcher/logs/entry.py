"""One line of a log. Each kind of process has its own names for the same things."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

CLOCK = re.compile(r"T(\d\d:\d\d:\d\d(\.\d{1,3})?)")
# `2026-11-21T15:19:35.357Z  INFO 5035 --- [order] ...`, as Spring and Hive Router write for terminals.
PLAIN = re.compile(r"(\d{4}-\d\d-\d\dT\S+)\s+(TRACE|DEBUG|INFO|WARN|ERROR)\s+(.*)")
LEVELS = ("trace", "debug", "info", "warn", "error")
# MongoDB's letters, and the words of others.
SYNONYMS = {"d": "debug", "i": "info", "w": "warn", "e": "error", "f": "error", "warning": "warn", "fatal": "error"}

CAUSE = "Caused by"

TIME = ("time", "@timestamp", "timestamp", "t.$date")
LEVEL = ("level", "log.level", "severity", "s")
MESSAGE = ("message", "msg", "fields.message")
SERVICE = ("service", "service.name", "application")
OPERATION = ("operation", "graphql.operation", "operationName")
REQUEST = ("requestId", "request", "request_id", "http.request.id", "traceId", "x-request-id")
ERROR = ("error", "exception", "error.message", "stack_trace", "error.stack_trace", "attr.error", "attr.message")


@dataclass(frozen=True)
class Entry:
    service: str
    text: str
    time: str = ""
    level: str = ""
    operation: str = ""
    request: str = ""
    error: str = ""
    structured: bool = False

    @property
    def clock(self) -> str:
        """The time of day: `12:01:02.345`."""
        found = CLOCK.search(self.time)
        return found[1] if found else ""

    def at_least(self, level: str) -> bool:
        return self.level in LEVELS and LEVELS.index(self.level) >= LEVELS.index(level)


def parse(line: str, service: str) -> Entry:
    """What is neither JSON nor begins with a time and a level is passed on as it is."""
    known: Any = None
    if line.startswith("{"):
        try:
            known = json.loads(line)
        except ValueError:
            known = None
    if not isinstance(known, dict):
        plain = PLAIN.fullmatch(line)
        return Entry(service, plain[3], plain[1], plain[2].lower(), structured=True) if plain else Entry(service, line)
    level = _first(known, LEVEL).lower()
    return Entry(
        service,
        _first(known, MESSAGE) or line,
        _first(known, TIME),
        SYNONYMS.get(level, level),
        _first(known, OPERATION),
        _first(known, REQUEST),
        _first(known, ERROR),
        structured=True,
    )


def reasons(text: str, count: int = 12) -> str:
    """What a log says about a failure: its errors and their causes where it names any, else its end."""
    entries = [parse(line, "") for line in text.splitlines()]
    errors = [one for one in entries if one.at_least("error") or one.text.startswith(CAUSE)]
    told = [part for one in errors or entries for part in (one.text, *causes(one.error)) if part.strip()]
    return "\n".join(list(dict.fromkeys(told))[-count:])


def causes(error: str) -> list[str]:
    """Of a stack trace its first line and the causes."""
    lines = error.splitlines()
    return [line for number, line in enumerate(lines) if number == 0 or line.startswith(CAUSE)]


def _first(known: dict[str, Any], names: tuple[str, ...]) -> str:
    return next((text for name in names if (text := _text(_at(known, name)))), "")


def _at(known: dict[str, Any], name: str) -> Any:
    """`log.level` is a name with a dot, or a level within a log."""
    if name in known:
        return known[name]
    head, dot, rest = name.partition(".")
    inner = known.get(head)
    return _at(inner, rest) if dot and isinstance(inner, dict) else None


def _text(value: Any) -> str:
    if isinstance(value, dict):
        parts = (_text(value.get(name)) for name in ("type", "message", "stack_trace"))
        return ": ".join(part for part in parts if part)
    return "" if value is None else str(value)
