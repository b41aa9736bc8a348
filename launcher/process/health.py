"""Small questions a running process can be asked."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

from launcher.database import replica_set


def answers(address: str, timeout: float = 2.0) -> bool:
    """Whether whoever serves this address is well.

    http://host:port/path            answers with 2xx
    mongodb://host:port/primary      takes writes; initiates its replica set on the way there
    mongodb://host:port              says anything at all
    redis://host:port/ready          has loaded its data
    redis://host:port                says anything at all
    file:///path                     is there
    """
    place = urlsplit(address)
    host, port = place.hostname or "", place.port or 0
    if place.scheme == "file":
        return Path(place.path).exists()
    if place.scheme == "mongodb":
        return replica_set.is_primary(port) if place.path else replica_set.is_alive(port, timeout)
    if place.scheme == "redis":
        reply = _ask(host, port, b"PING\r\n", timeout)
        return reply.startswith(b"+PONG") if place.path else bool(reply)
    path = (place.path or "/") + (f"?{place.query}" if place.query else "")
    request = f"GET {path} HTTP/1.1\r\nHost: {place.netloc}\r\nConnection: close\r\n\r\n"
    return _ask(host, port, request.encode(), timeout)[8:].lstrip().startswith(b"2")


def _ask(host: str, port: int, question: bytes, timeout: float) -> bytes:
    """The first bytes of the reply, or nothing. Bare sockets: the supervisor must stay small, and needs no proxies."""
    try:
        with socket.create_connection((host, port), timeout) as connection:
            connection.sendall(question)
            return connection.recv(64)
    except OSError:
        return b""
