"""As much BSON as replica set commands and their answers hold."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Raw:
    """A value of a type we only pass on (object id, date, timestamp, binary, decimal), kept as its bytes."""

    kind: int
    content: bytes


INT32_RANGE = range(-(2**31), 2**31)
FIXED_SIZES = {0x07: 12, 0x09: 8, 0x11: 8, 0x13: 16, 0x06: 0, 0x7F: 0, 0xFF: 0}


def encode(document: dict[str, Any]) -> bytes:
    body = b"".join(_element(name, value) for name, value in document.items())
    return struct.pack("<i", len(body) + 5) + body + b"\0"


def _element(name: str, value: Any) -> bytes:
    kind, content = _value(value)
    return bytes([kind]) + name.encode() + b"\0" + content


def _value(value: Any) -> tuple[int, bytes]:
    if value is None:
        return 0x0A, b""
    if isinstance(value, bool):
        return 0x08, bytes([value])
    if isinstance(value, int):
        return (0x10, struct.pack("<i", value)) if value in INT32_RANGE else (0x12, struct.pack("<q", value))
    if isinstance(value, float):
        return 0x01, struct.pack("<d", value)
    if isinstance(value, str):
        text = value.encode() + b"\0"
        return 0x02, struct.pack("<i", len(text)) + text
    if isinstance(value, dict):
        return 0x03, encode(value)
    if isinstance(value, list):
        return 0x04, encode({str(index): item for index, item in enumerate(value)})
    if isinstance(value, Raw):
        return value.kind, value.content
    raise TypeError(f"{value!r} has no BSON form here")


def decode(data: bytes) -> dict[str, Any]:
    return _document(data, 0)[0]


def _document(data: bytes, at: int) -> tuple[dict[str, Any], int]:
    end = at + struct.unpack_from("<i", data, at)[0]
    at += 4
    found: dict[str, Any] = {}
    while data[at]:
        kind = data[at]
        stop = data.index(0, at + 1)
        name = data[at + 1 : stop].decode()
        found[name], at = _read(kind, data, stop + 1)
    return found, end


def _read(kind: int, data: bytes, at: int) -> tuple[Any, int]:
    if kind == 0x01:
        return struct.unpack_from("<d", data, at)[0], at + 8
    if kind == 0x02:
        size = struct.unpack_from("<i", data, at)[0]
        return data[at + 4 : at + 3 + size].decode(), at + 4 + size
    if kind == 0x03:
        return _document(data, at)
    if kind == 0x04:
        items, end = _document(data, at)
        return list(items.values()), end
    if kind == 0x05:
        size = 5 + struct.unpack_from("<i", data, at)[0]
        return Raw(kind, data[at : at + size]), at + size
    if kind == 0x08:
        return bool(data[at]), at + 1
    if kind == 0x0A:
        return None, at
    if kind == 0x10:
        return struct.unpack_from("<i", data, at)[0], at + 4
    if kind == 0x12:
        return struct.unpack_from("<q", data, at)[0], at + 8
    if kind in FIXED_SIZES:
        size = FIXED_SIZES[kind]
        return Raw(kind, data[at : at + size]), at + size
    raise ValueError(f"BSON type 0x{kind:02x} is not read here")
