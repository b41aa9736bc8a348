"""What a process tells of its requests: Prometheus' text format, as Spring writes it at /actuator/prometheus."""

from __future__ import annotations

import re
import urllib.request
from collections import defaultdict
from dataclasses import dataclass

# GraphQL operations where they are measured, else whatever came by HTTP.
OPERATIONS, REQUESTS = "stoa_graphql_requests_seconds", "http_server_requests_seconds"
# A path may hold braces itself.
LINE = r"^{}_(count|bucket)\{{(.*)\}} (\S+)$"
LABEL = re.compile(r'(\w+)="([^"]*)"')
# Questions about its health are no work.
OWN = "/actuator"

_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@dataclass(frozen=True)
class Traffic:
    requests: float
    buckets: tuple[tuple[float, float], ...]
    """How many requests took at most so many seconds, the shortest first."""

    def percentile(self, share: float) -> float | None:
        """Seconds within which this share was answered; nothing when nobody measures it."""
        total = self.buckets[-1][1] if self.buckets else 0
        return next((seconds for seconds, count in self.buckets if count >= total * share), None) if total else None


def read(url: str, timeout: float = 2.0) -> Traffic | None:
    try:
        with _DIRECT.open(url, timeout=timeout) as answer:
            return parse(answer.read().decode(errors="replace"))
    except (OSError, ValueError):
        return None


def parse(text: str) -> Traffic:
    requests, buckets = 0.0, defaultdict[float, float](float)
    name = OPERATIONS if f"{OPERATIONS}_count" in text else REQUESTS
    for kind, labels, value in re.findall(LINE.format(name), text, re.MULTILINE):
        known = dict(LABEL.findall(labels))
        if known.get("uri", "").startswith(OWN):
            continue
        if kind == "count":
            requests += float(value)
        else:
            buckets[float(known["le"].replace("+Inf", "inf"))] += float(value)
    return Traffic(requests, tuple(sorted(buckets.items())))
