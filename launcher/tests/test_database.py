import struct
import unittest
from typing import Any

from launcher.database import bson, mongodb, replica_set
from launcher.settings import Settings


class BsonTest(unittest.TestCase):
    def test_writes_the_example_of_the_specification(self) -> None:
        expected = b"\x16\x00\x00\x00\x02hello\x00\x06\x00\x00\x00world\x00\x00"
        self.assertEqual(expected, bson.encode({"hello": "world"}))

    def test_reads_what_it_wrote(self) -> None:
        document = {
            "text": "Grüße",
            "number": 42,
            "large": 2**40,
            "share": 0.25,
            "yes": True,
            "nothing": None,
            "list": [1, {"in": "side"}],
            "document": {"empty": {}},
            "id": bson.Raw(0x07, b"123456789012"),
        }
        self.assertEqual(document, bson.decode(bson.encode(document)))

    def test_passes_on_binary_and_time_untouched(self) -> None:
        for kind, content in ((0x05, struct.pack("<i", 3) + b"\x00abc"), (0x09, bytes(8)), (0x11, bytes(8))):
            element = bytes([kind]) + b"x\0" + content
            data = struct.pack("<i", len(element) + 5) + element + b"\0"
            self.assertEqual(data, bson.encode(bson.decode(data)))

    def test_refuses_what_it_does_not_know(self) -> None:
        with self.assertRaises(TypeError):
            bson.encode({"x": object()})
        with self.assertRaises(ValueError):
            bson.decode(b"\x0a\x00\x00\x00\x0bx\x00a\x00\x00\x00")


class FakeServer:
    def __init__(self, hello: dict[str, Any], **answers: dict[str, Any]) -> None:
        self.answers = {"hello": hello, **answers}
        self.asked: list[dict[str, Any]] = []

    def __call__(self, document: dict[str, Any]) -> dict[str, Any]:
        self.asked.append(document)
        return self.answers.get(next(iter(document)), {"ok": 1.0})


class ReplicaSetTest(unittest.TestCase):
    HOST = "127.0.0.1:4017"

    def test_leaves_a_primary_alone(self) -> None:
        server = FakeServer({"isWritablePrimary": True})
        self.assertTrue(replica_set.advance(server, self.HOST))
        self.assertEqual([{"hello": 1}], server.asked)

    def test_initiates_an_empty_server(self) -> None:
        server = FakeServer({"isWritablePrimary": False, "isreplicaset": True})
        self.assertFalse(replica_set.advance(server, self.HOST))
        self.assertEqual({"_id": "rs0", "members": [{"_id": 0, "host": self.HOST}]}, server.asked[1]["replSetInitiate"])

    def test_moves_data_made_under_another_port(self) -> None:
        config = {
            "_id": "rs0",
            "version": 3,
            "members": [{"_id": 0, "host": "127.0.0.1:9999", "priority": 1.0}],
            "settings": {},
        }
        server = FakeServer(
            {"isreplicaset": True}, replSetInitiate={"ok": 0.0, "code": 23}, replSetGetConfig={"config": config}
        )
        self.assertFalse(replica_set.advance(server, self.HOST))
        moved = server.asked[-1]
        self.assertTrue(moved["force"])
        self.assertEqual(4, moved["replSetReconfig"]["version"])
        self.assertEqual([{"_id": 0, "host": self.HOST, "priority": 1.0}], moved["replSetReconfig"]["members"])

    def test_waits_for_an_election(self) -> None:
        server = FakeServer({"isWritablePrimary": False, "hosts": [self.HOST], "me": self.HOST})
        self.assertFalse(replica_set.advance(server, self.HOST))
        self.assertEqual(1, len(server.asked))


class DatabaseUriTest(unittest.TestCase):
    def test_names_database_and_durability(self) -> None:
        uri = mongodb.database_uri(Settings.of({}), "order")
        self.assertTrue(uri.startswith("mongodb://127.0.0.1:4017/stoa_order?"), uri)
        for option in ("replicaSet=rs0", "w=majority", "journal=true", "readConcernLevel=majority"):
            self.assertIn(option, uri)

    def test_keeps_the_options_of_a_given_server(self) -> None:
        uri = mongodb.with_database("mongodb://a:1,b:2/?w=2&tls=true", "stoa_order")
        self.assertTrue(uri.startswith("mongodb://a:1,b:2/stoa_order?"), uri)
        self.assertIn("w=2", uri)
        self.assertIn("tls=true", uri)

    def test_signs_in_where_the_given_address_did(self) -> None:
        self.assertIn("authSource=admin", mongodb.with_database("mongodb://u:p@a", "x"))
        self.assertIn("authSource=users", mongodb.with_database("mongodb://u:p@a/users", "x"))
        self.assertIn("authSource=given", mongodb.with_database("mongodb://u:p@a/users?authSource=given", "x"))
