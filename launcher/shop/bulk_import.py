"""Products from a CSV by the public API: upload, start, follow."""

from __future__ import annotations

import time
import urllib.request
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from launcher.console import Step, bar
from launcher.problem import Problem
from launcher.shop import pictures
from launcher.shop.graphql import Client, refusal, send

FILES_PER_CALL = 100
MAX_PICTURES = 5_000
POLL_SECONDS = 0.25
ENDED = ("COMPLETED", "CANCELLED", "FAILED")


def run(client: Client, file: Path, images: Path | None, dry_run: bool, step: Step) -> dict[str, Any]:
    """The ended import, as the API describes it."""
    found = pictures.find(pictures.named_in(file), images)[:MAX_PICTURES] if images else []
    step.detail = f"uploading {file.name}"
    upload = _upload(client, [file], lambda done: None)[0]
    image_ids = _upload(client, found, lambda done: _say(step, "pictures", done, len(found)))
    wanted = {"uploadId": upload, "isDryRun": dry_run, **({"imageUploadIds": image_ids} if image_ids else {})}
    payload = client.call("ImportStart", {"input": wanted})["bulkImportStart"]
    if not payload["bulkImport"]:
        raise Problem(f"The import was refused: {refusal(payload)}")
    return _follow(client, payload["bulkImport"]["id"], step)


def _upload(client: Client, files: Sequence[Path], progress: Callable[[int], None]) -> list[str]:
    ids: list[str] = []
    for start in range(0, len(files), FILES_PER_CALL):
        some = files[start : start + FILES_PER_CALL]
        wanted = [{"fileName": file.name, "sizeBytes": file.stat().st_size} for file in some]
        payload = client.call("Uploads", {"input": {"files": wanted}})["uploadsCreate"]
        if payload["userErrors"]:
            raise Problem(f"Uploading was refused: {refusal(payload)}")
        with ThreadPoolExecutor(4) as pool:
            for _ in pool.map(_put, [upload["url"] for upload in payload["uploads"]], some):
                ids.append(payload["uploads"][len(ids) - start]["id"])
                progress(len(ids))
    return ids


def _put(url: str, file: Path) -> None:
    headers = {"Content-Type": "application/octet-stream"}
    send(urllib.request.Request(url, file.read_bytes(), headers, method="PUT"))


def _follow(client: Client, import_id: str, step: Step) -> dict[str, Any]:
    while True:
        state: dict[str, Any] = client.call("ImportProgress", {"id": import_id})["bulkImport"]
        _say(step, "rows", state["rowsRead"], state["rowsTotal"])
        if state["status"] in ENDED:
            return state
        time.sleep(POLL_SECONDS)


def _say(step: Step, what: str, done: int, total: int) -> None:
    step.detail = f"{what} {bar(done, total)}"


def products(state: dict[str, Any]) -> int:
    """How many products are in the shop because of this import, or already were."""
    return int(state["productsCreated"] + state["productsUpdated"] + state["productsUnchanged"])


def summary(state: dict[str, Any]) -> str:
    return (
        f"{state['productsRead']} products and {state['variantsRead']} variants read: {state['productsCreated']} new, "
        f"{state['productsUpdated']} changed, {state['productsUnchanged']} the same; {state['rowsSkipped']} rows skipped"
    )
