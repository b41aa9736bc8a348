"""Programs from their makers' releases on GitHub; never without a checksum."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tarfile
import tempfile
import urllib.request
from pathlib import Path

# Whoever has no network shall not wait for it.
TIMEOUT_SECONDS = 5
ASSET = re.compile(r"https://github\.com/([^/]+/[^/]+)/releases/download/([^/]+)/([^/]+)")


def fetch(link: str, checksum: str, member: str | None, target: Path) -> None:
    """Puts the program into `target`, whole or not at all. `member` is its place when the release is an archive."""
    expected = checksum or published_checksum(link)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".download-") as folder:
        asset = Path(folder) / "asset"
        with urllib.request.urlopen(link, timeout=TIMEOUT_SECONDS) as answer, asset.open("wb") as out:
            shutil.copyfileobj(answer, out)
        with asset.open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
        if found != expected:
            raise ValueError(f"its checksum is {found}, expected {expected}")
        program = _member(asset, member, Path(folder)) if member else asset
        program.chmod(0o755)
        program.replace(target)


def published_checksum(link: str) -> str:
    """As the maker's release tells it; for versions whose checksum nobody has pinned."""
    found = ASSET.fullmatch(link)
    if not found:
        raise ValueError("no checksum is known for it")
    repository, tag, name = found.groups()
    address = f"https://api.github.com/repos/{repository}/releases/tags/{tag}"
    with urllib.request.urlopen(address, timeout=TIMEOUT_SECONDS) as answer:
        assets = json.load(answer)["assets"]
    digest = next((str(asset.get("digest") or "") for asset in assets if asset["name"] == name), "")
    if not digest.startswith("sha256:"):
        raise ValueError("its release names no checksum")
    return digest.removeprefix("sha256:")


def _member(archive: Path, member: str, folder: Path) -> Path:
    try:
        with tarfile.open(archive) as tar:
            content = tar.extractfile(member)
            if not content:
                raise ValueError(f"its archive has no {member}")
            with content, (folder / "program").open("wb") as out:
                shutil.copyfileobj(content, out)
    except (tarfile.TarError, KeyError) as reason:
        raise ValueError(f"its archive cannot be read: {reason}") from reason
    return folder / "program"
