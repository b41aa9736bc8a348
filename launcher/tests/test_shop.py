import io
import json
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from unittest import mock

from launcher.commands import import_products, reindex, relevance
from launcher.console import Console
from launcher.problem import Problem
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import bulk_import, demo, operations, pictures
from launcher.shop.graphql import Client

CSV = """Handle,Title,Image Src,Variant Image
mug,Mug,https://cdn.example/files/mug%20blue.jpg?v=1,https://cdn.example/files/mug-side.png
mug,,https://cdn.example/files/mug%20blue.jpg?v=1,
"""


class FakeShop(BaseHTTPRequestHandler):
    """As much of the API as the launcher uses. Tokens end after two calls."""

    server: "FakeServer"

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.ids[request["extensions"]["persistedQuery"]["sha256Hash"]] = request["query"]
        self.answer(
            json.dumps(self.server.graphql(request["query"], request["variables"], self.headers["Authorization"]))
        )

    def do_PUT(self) -> None:
        self.server.stored[self.path] = self.rfile.read(int(self.headers["Content-Length"]))
        self.answer("")

    def answer(self, body: str) -> None:
        self.send_response(200)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments: Any) -> None:
        pass


class FakeServer(ThreadingHTTPServer):
    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), FakeShop)
        self.stored: dict[str, bytes] = {}
        self.ids: dict[str, str] = {}
        self.inputs: list[tuple[str, dict[str, Any]]] = []
        self.signed_in = 0
        self.left = 0
        self.polls = 0
        self.row_errors: list[dict[str, Any]] = []
        self.refused: dict[str, str] = {}
        self.main: dict[str, Any] = {"id": "whs_1", "isMain": True, "version": 4, "address": None, "pickup": None}

    def graphql(self, query: str, variables: dict[str, Any], authorization: str | None) -> dict[str, Any]:
        name = query.split("{")[1].split("(")[0].strip()
        if name == "staffSessionCreate":
            self.signed_in, self.left = self.signed_in + 1, 2
            fine = variables["input"]["password"] == "right"
            return {
                "data": {
                    name: {
                        "tokens": {"accessToken": "t"} if fine else None,
                        "userErrors": [{"code": "INVALID_CREDENTIALS", "message": "wrong password"}],
                    }
                }
            }
        if authorization and self.left == 0:
            return {"errors": [{"message": "signed out", "extensions": {"code": "UNAUTHENTICATED"}}]}
        self.left -= 1
        self.inputs.append((name, variables.get("input", {})))
        return {"data": {name: getattr(self, name)(variables)}}

    def uploadsCreate(self, variables: dict[str, Any]) -> dict[str, Any]:
        files = variables["input"]["files"]
        return {
            "uploads": [
                {
                    "id": f"upl_{file['fileName']}",
                    "url": f"http://127.0.0.1:{self.server_port}/{file['fileName'].replace(' ', '%20')}",
                }
                for file in files
            ],
            "userErrors": [],
        }

    def bulkImportStart(self, variables: dict[str, Any]) -> dict[str, Any]:
        return {"bulkImport": {"id": "imp_1"}, "userErrors": []}

    def bulkImport(self, variables: dict[str, Any]) -> dict[str, Any]:
        self.polls += 1
        done = self.polls > 2
        return {
            "status": "COMPLETED" if done else "RUNNING",
            "rowsRead": 2 if done else 1,
            "rowsTotal": 2,
            "productsRead": 1,
            "productsCreated": 1,
            "productsUpdated": 0,
            "productsUnchanged": 0,
            "variantsRead": 1,
            "rowsSkipped": 0,
            "failure": None,
            "rowErrors": self.row_errors,
        }

    def collectionCreate(self, variables: dict[str, Any]) -> dict[str, Any]:
        code = self.refused.get("collectionCreate")
        return {"collection": None, "userErrors": [{"code": code, "message": "no"}] if code else []}

    def searchIndexRebuild(self, variables: dict[str, Any]) -> dict[str, Any]:
        self.polls = 0
        return {"searchIndex": {"isBuilding": True}, "userErrors": []}

    def searchIndex(self, variables: dict[str, Any]) -> dict[str, Any]:
        self.polls += 1
        return {"products": 7, "isBuilding": self.polls < 3, "productsDone": self.polls, "productsTotal": 7}

    def productSearch(self, variables: dict[str, Any]) -> dict[str, Any]:
        return {"products": {"nodes": [{"slug": "tray"}, {"slug": variables["query"]}]}}

    def warehouses(self, variables: dict[str, Any]) -> list[dict[str, Any]]:
        return [{**self.main, "id": "whs_2", "isMain": False}, self.main]

    def warehouseUpdate(self, variables: dict[str, Any]) -> dict[str, Any]:
        return {"warehouse": {"id": variables["input"]["id"]}, "userErrors": []}

    def customerRegister(self, variables: dict[str, Any]) -> dict[str, Any]:
        return {"email": variables["input"]["email"], "userErrors": []}


class ShopTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        self.server = FakeServer()
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.settings = Settings.of(
            {"STOA_ROUTER_PORT": str(self.server.server_port), "STOA_STAFF_PASSWORD": "right"}, self.root
        )
        (self.root / "demo" / "images").mkdir(parents=True)
        (self.root / "demo" / "products.csv").write_text(CSV)
        (self.root / "demo" / "images" / "mug blue.jpg").write_bytes(b"blue")
        (self.root / "demo" / "images" / "MUG-SIDE.webp").write_bytes(b"side")
        (self.root / "demo" / "images" / "unused.png").write_bytes(b"no")
        (self.root / "demo" / "collections.json").write_text('[{"title": "Cups", "slug": "cups"}]')
        (self.root / "demo" / "pickup.json").write_text('{"address": {"city": "Berlin"}, "pickup": {"name": "Hall"}}')
        self.out = io.StringIO()
        self.enterContext(mock.patch.object(bulk_import, "POLL_SECONDS", 0.01))
        self.session = Session(self.settings, Console(self.out))
        self.settings.make_folders()

    def load(self) -> None:
        demo.load_once(self.session)

    def test_finds_the_pictures_a_csv_names(self) -> None:
        names = pictures.named_in(self.root / "demo" / "products.csv")
        self.assertEqual(["mug blue.jpg", "mug-side.png"], names)
        self.assertEqual(
            ["mug blue.jpg", "MUG-SIDE.webp"],
            [path.name for path in pictures.find(names, self.root / "demo" / "images")],
        )

    def test_loads_the_demo_shop_once(self) -> None:
        self.load()
        self.load()
        self.assertEqual({"/products.csv", "/mug%20blue.jpg", "/MUG-SIDE.webp"}, set(self.server.stored))
        started = [given for name, given in self.server.inputs if name == "bulkImportStart"]
        self.assertEqual(
            [
                {
                    "uploadId": "upl_products.csv",
                    "isDryRun": False,
                    "imageUploadIds": ["upl_mug blue.jpg", "upl_MUG-SIDE.webp"],
                }
            ],
            started,
        )
        self.assertIn(("collectionCreate", {"title": "Cups", "slug": "cups"}), self.server.inputs)
        self.assertIn("shopper@stoa.example", self.out.getvalue())

    def test_goods_are_picked_up_where_they_are(self) -> None:
        self.load()
        said = [given for name, given in self.server.inputs if name == "warehouseUpdate"]
        place = {"address": {"city": "Berlin"}, "pickup": {"name": "Hall"}}
        self.assertEqual([{"id": "whs_1", "expectedVersion": 4, **place}], said)

    def test_leaves_what_staff_said_of_the_warehouse(self) -> None:
        self.server.main["address"] = {"line1": "Quay 1"}
        self.load()
        self.assertNotIn("warehouseUpdate", [name for name, _ in self.server.inputs])

    def reindex(self) -> int:
        with mock.patch.object(reindex, "POLL_SECONDS", 0.01):
            return reindex.run(self.settings, [], Console(self.out))

    def relevance(self, *arguments: str) -> int:
        (self.root / "judgements.tsv").write_text("mug\tmug\t3\n")
        (self.root / "queries.tsv").write_text("mug\tproduct type\n")
        return relevance.run(self.settings, ["--folder", str(self.root), *arguments], Console(self.out))

    def test_waits_until_the_index_is_built_anew(self) -> None:
        self.assertEqual(0, self.reindex())
        self.assertIn("7 products", self.out.getvalue())
        self.assertEqual(3, self.server.polls)

    def test_tells_how_good_the_search_is(self) -> None:
        self.assertEqual(0, self.relevance())
        self.assertIn("NDCG@10 of 1 queries: 0.631", self.out.getvalue())
        self.assertEqual(1, self.relevance("--least", "0.7"))

    def test_asks_only_what_a_safelist_knows(self) -> None:
        self.load()
        self.reindex()
        self.relevance()
        known = json.loads(operations.MANIFEST.read_text())["operations"]
        self.assertEqual({one["id"]: one["body"] for one in known}, self.server.ids)

    def test_takes_what_is_there_already_for_loaded(self) -> None:
        self.server.refused["collectionCreate"] = "SLUG_TAKEN"
        self.load()
        self.assertTrue((self.settings.data / "demo-loaded").exists())

    def test_tries_again_after_a_refusal(self) -> None:
        self.server.refused["collectionCreate"] = "INVALID"
        with self.assertRaisesRegex(Problem, "INVALID"):
            self.load()
        self.assertFalse((self.settings.data / "demo-loaded").exists())

    def test_starts_empty_when_asked_to(self) -> None:
        settings = Settings.of({**self.settings.environment, "STOA_DEMO": "off"}, self.root)
        demo.load_once(Session(settings, Console(self.out)))
        self.assertEqual([], self.server.inputs)

    def test_signs_in_again_when_the_token_has_ended(self) -> None:
        self.load()
        self.assertGreater(self.server.signed_in, 1)

    def test_says_who_cannot_sign_in(self) -> None:
        client = Client(self.settings.graphql_url, "staff@stoa.example", "wrong")
        with self.assertRaisesRegex(Problem, "staff@stoa.example cannot sign in: wrong password"):
            client.call("ImportProgress", {"id": "1"})

    def test_says_that_nobody_answers(self) -> None:
        with self.assertRaisesRegex(Problem, "cannot be reached"):
            Client("http://127.0.0.1:9/graphql").call("ImportProgress", {"id": "1"})

    def test_import_shows_row_errors_and_is_content_with_what_went_in(self) -> None:
        self.server.row_errors = [
            {"row": 7, "column": "Variant Price", "value": "twelve", "message": "a number is expected"}
        ]
        arguments = [str(self.root / "demo" / "products.csv"), "--dry-run"]
        self.assertEqual(0, import_products.run(self.settings, arguments, Console(self.out)))
        self.assertRegex(self.out.getvalue(), r"7 +Variant Price +twelve +a number is expected")
        self.assertIn("nothing was written", self.out.getvalue())

    def test_import_names_a_missing_file(self) -> None:
        with self.assertRaisesRegex(Problem, "no file"):
            import_products.run(self.settings, ["nowhere.csv"], Console(self.out))

    def test_counts_what_is_in_the_shop(self) -> None:
        state = {"productsCreated": 1, "productsUpdated": 2, "productsUnchanged": 3}
        self.assertEqual(6, bulk_import.products(state))

    def test_shortens_long_values(self) -> None:
        self.assertEqual(40, len(import_products.shortened("x" * 100)))
        self.assertEqual("a b", import_products.shortened("a\n b"))
