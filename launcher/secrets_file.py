"""Secrets of this shop: made once, kept in var/secrets.env, readable by its owner alone."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from pathlib import Path

from launcher import files
from launcher.problem import Problem

SHOPPER_EMAIL = "shopper@stoa.example"
STAFF_EMAIL = "staff@stoa.example"


def _key() -> str:
    return secrets.token_urlsafe(32)


def _password() -> str:
    """Four groups of four, without letters that are mistaken for each other."""
    letters = "abcdefghijkmnpqrstuvwxyz23456789"
    return "-".join("".join(secrets.choice(letters) for _ in range(4)) for _ in range(4))


KEYS = ("STOA_SERVICE_SECRET", "STOA_ROUTER_SECRET", "STOA_LINK_SECRET", "STOA_KEY_SECRET")

RECIPES: dict[str, Callable[[], str]] = {
    **dict.fromkeys(KEYS, _key),
    "STOA_STRIPE_WEBHOOK_SECRET": lambda: "whsec_" + secrets.token_hex(24),
    "STOA_STAFF_PASSWORD": _password,
    "STOA_SHOPPER_PASSWORD": _password,
}


def read(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    try:
        text = path.read_text()
    except UnicodeDecodeError as reason:
        raise Problem(
            f"{path} is damaged.",
            "Bring it back from a backup. Without one, move it away: new secrets are made, but sessions, signed links and\n"
            "kept signing keys of the old ones are lost.",
        ) from reason
    lines = (line.strip() for line in text.splitlines())
    pairs = (line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    return {name.strip(): value.strip() for name, value in pairs}


def load(path: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """Known secrets, new ones for those that are missing; the environment has the last word."""
    kept = read(path)
    missing = [name for name in RECIPES if not kept.get(name)]
    if missing:
        kept |= {name: RECIPES[name]() for name in missing}
        _write(path, kept)
    return kept | {name: environment[name] for name in RECIPES if environment.get(name)}


def _write(path: Path, values: Mapping[str, str]) -> None:
    text = "# Made by ./stoa up. Keep it: without it, kept keys and signed links are lost.\n"
    text += "".join(f"{name}={value}\n" for name, value in values.items())
    files.replace(path, text, mode=0o600)
