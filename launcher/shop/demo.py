"""The demo shop: loaded on the first start, by the API that everybody uses. Loading it again changes nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from launcher import secrets_file
from launcher.problem import Problem
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import bulk_import
from launcher.shop.graphql import Client, refusal

THERE_ALREADY = {"SLUG_TAKEN", "EMAIL_TAKEN"}


def staff(settings: Settings) -> Client:
    secrets = secrets_file.load(settings.var / "secrets.env", settings.environment)
    email = settings.text("STOA_STAFF_EMAIL", secrets_file.STAFF_EMAIL)
    return Client(settings.graphql_url, email, secrets["STOA_STAFF_PASSWORD"])


def load_once(session: Session) -> None:
    settings = session.settings
    marker = settings.data / "demo-loaded"
    folder = settings.root / "demo"
    if not settings.demo or marker.exists():
        return
    session.console.heading("Demo shop")
    if not (folder / "products.csv").exists():
        raise Problem(f"There are no demo goods in {folder}.", "STOA_DEMO=off starts an empty shop.")
    client = staff(settings)
    _products(session, client, folder)
    _collections(session, client, folder / "collections.json")
    _pickup(session, client, folder / "pickup.json")
    _shopper(session)
    marker.write_text(
        "Remove this file to have ./stoa up load the demo shop again; it changes nothing that is there.\n"
    )


def _products(session: Session, client: Client, folder: Path) -> None:
    with session.console.step("Products") as step:
        state = bulk_import.run(client, folder / "products.csv", folder / "images", dry_run=False, step=step)
        if state["status"] != "COMPLETED" or state["rowErrors"]:
            wrong = state["rowErrors"][0] if state["rowErrors"] else {"row": "-", "message": state["failure"]}
            raise Problem(f"The demo shop's products could not be loaded: row {wrong['row']}: {wrong['message']}")
        step.detail = f"{state['productsRead']} products, {state['variantsRead']} variants"


def _collections(session: Session, client: Client, file: Path) -> None:
    with session.console.step("Collections") as step:
        wanted: list[dict[str, Any]] = json.loads(file.read_text())
        for collection in wanted:
            _done_or_there(client.call("DemoCollection", {"input": collection})["collectionCreate"])
        step.detail = f"{len(wanted)} collections"


def _pickup(session: Session, client: Client, file: Path) -> None:
    """At the warehouse where the goods are. What staff have said of it stays."""
    with session.console.step("Pick-up") as step:
        main = next(one for one in client.call("DemoWarehouses", {})["warehouses"] if one["isMain"])
        if main["address"] or main["pickup"]:
            step.detail = "told already"
            return
        wanted: dict[str, Any] = json.loads(file.read_text())
        given = {"id": main["id"], "expectedVersion": main["version"], **wanted}
        _done_or_there(client.call("DemoPickup", {"input": given})["warehouseUpdate"])
        step.detail = f"{wanted['pickup']['name']}, {wanted['address']['city']}"


def _shopper(session: Session) -> None:
    """A known address is answered like a new one, so this may be repeated."""
    with session.console.step("Demo shopper") as step:
        secrets = secrets_file.load(session.settings.var / "secrets.env", session.settings.environment)
        account = {
            "email": secrets_file.SHOPPER_EMAIL,
            "password": secrets["STOA_SHOPPER_PASSWORD"],
            "name": "Sam Shopper",
        }
        _done_or_there(Client(session.settings.graphql_url).call("DemoShopper", {"input": account})["customerRegister"])
        step.detail = account["email"]


def _done_or_there(payload: dict[str, Any]) -> None:
    if any(error["code"] not in THERE_ALREADY for error in payload["userErrors"]):
        raise Problem(f"The demo shop could not be loaded: {refusal(payload)}")
