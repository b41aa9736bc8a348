"""One command to a MongoDB server, over its wire protocol (OP_MSG)."""

from __future__ import annotations

import socket
import struct
from typing import Any

from launcher.database import bson

OP_MSG = 2013
HEADER = struct.Struct("<iiii")


def command(port: int, document: dict[str, Any], host: str = "127.0.0.1", timeout: float = 5.0) -> dict[str, Any]:
    """The server's answer, also when it is a refusal (`ok` 0). Raises OSError when nobody answers."""
    body = bson.encode({**document, "$db": "admin"})
    message = struct.pack("<i", 0) + b"\0" + body
    with socket.create_connection((host, port), timeout) as connection:
        connection.sendall(HEADER.pack(HEADER.size + len(message), 1, 0, OP_MSG) + message)
        size = HEADER.unpack(_exactly(connection, HEADER.size))[0]
        answer = _exactly(connection, size - HEADER.size)
    return bson.decode(answer[5:])


def _exactly(connection: socket.socket, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        part = connection.recv(size - len(parts))
        if not part:
            raise ConnectionError("the server closed the connection in the middle of an answer")
        parts += part
    return bytes(parts)
