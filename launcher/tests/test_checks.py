import errno
import io
import socket
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher import secrets_file
from launcher.console import Console
from launcher.database import external
from launcher.logs.entry import reasons
from launcher.problem import Problem, of_system
from launcher.process.processes import Processes
from launcher.settings import Settings
from launcher.shop import checks, production


class ExternalDatabaseTest(unittest.TestCase):
    def refusal(self, uri: str, hello: dict[str, object] | None = None) -> str:
        with mock.patch.object(external, "_hello", return_value=hello or {}), self.assertRaises(Problem) as caught:
            external.check_mongodb("STOA_MONGODB_URI", uri)
        return caught.exception.message

    def test_reads_the_servers_out_of_an_address(self) -> None:
        self.assertEqual([("db", 27018), ("other", 27017)], external.servers("mongodb://u:p@db:27018,other/?x=1"))
        self.assertEqual([("cache", 6379)], external.servers("redis://cache"))
        self.assertEqual([], external.servers("mongodb+srv://cluster.example/"))

    def test_says_what_is_wrong_with_a_database(self) -> None:
        self.assertIn("no MongoDB address", self.refusal("localhost:27017"))
        self.assertIn("db:27017 does not answer", self.refusal("mongodb://db/?replicaSet=rs0"))
        self.assertIn("no replica set", self.refusal("mongodb://db/", {"isWritablePrimary": True}))
        self.assertIn("'rs1', not 'rs0'", self.refusal("mongodb://db/?replicaSet=rs0", {"setName": "rs1"}))
        self.assertIn("no primary", self.refusal("mongodb://db/", {"setName": "rs0"}))

    def test_is_content_with_a_primary_and_asks_nobody_it_cannot_understand(self) -> None:
        with mock.patch.object(external, "_hello", return_value={"setName": "rs0", "primary": "db:27017"}):
            external.check_mongodb("X", "mongodb://db/?replicaSet=rs0")
        external.check_mongodb("X", "mongodb+srv://cluster.example/")
        external.check_mongodb("X", "mongodb://db/?tls=true")

    def test_is_not_confused_by_another_kind_of_server(self) -> None:
        with socket.socket() as stranger:
            stranger.bind(("127.0.0.1", 0))
            stranger.listen()
            port = stranger.getsockname()[1]
            self.assertTrue(external.redis_answers(f"redis://127.0.0.1:{port}"))
        self.assertFalse(external.redis_answers(f"redis://127.0.0.1:{port}"))
        self.assertEqual({}, external._hello("127.0.0.1", port))


class ChecksTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.var = Path(folder.name)
        self.out = io.StringIO()

    def check(self, **given: str) -> None:
        settings = Settings.of({"STOA_VAR": str(self.var), "STOA_PORT_OFFSET": "20000", **given})
        checks.before_start(settings, Processes(self.var), Console(self.out))

    def test_names_every_port_that_is_taken_before_anything_is_built(self) -> None:
        with socket.socket() as stranger:
            stranger.bind(("127.0.0.1", 0))
            stranger.listen()
            port = str(stranger.getsockname()[1])
            with self.assertRaisesRegex(Problem, f"port {port} of order is held by process"):
                self.check(STOA_ORDER_PORT=port)

    def test_says_that_there_is_no_room(self) -> None:
        with (
            mock.patch("shutil.disk_usage", return_value=mock.Mock(free=5 * checks.MEBIBYTE)),
            self.assertRaisesRegex(Problem, "Only 5 MB are free"),
        ):
            self.check()

    def test_names_a_folder_without_manifests(self) -> None:
        with self.assertRaisesRegex(Problem, f"no manifest in {self.var}/nowhere"):
            self.check(STOA_OPERATIONS=f"{Path(__file__).parents[2] / 'schema/manifests'}, {self.var}/nowhere")

    def test_goes_on_without_redis(self) -> None:
        self.check(STOA_REDIS_URL="redis://127.0.0.1:9")
        self.assertIn("works without it", self.out.getvalue())


class ProblemTest(unittest.TestCase):
    def test_says_what_the_system_refused(self) -> None:
        for number, text in ((errno.ENOSPC, "full"), (errno.EACCES, "not be read"), (errno.ENOTDIR, "no folder")):
            self.assertIn(text, of_system(OSError(number, "x", "/var/x")).message)

    def test_picks_the_reasons_out_of_a_log(self) -> None:
        log = '{"s":"I","msg":"starting"}\n{"s":"F","msg":"broken","attr":{"error":"WT_ERROR"}}\n'
        self.assertEqual("broken\nWT_ERROR", reasons(log))
        spring = "2026-11-21T15:00:00Z ERROR 1 --- failed\njava.Bad: x\n\tat a.b(C)\nCaused by: java.Worse: y\n"
        self.assertEqual("1 --- failed\nCaused by: java.Worse: y", reasons(spring))
        self.assertEqual("one\ntwo", reasons("one\ntwo\n"))


class ProductionTest(unittest.TestCase):
    SECRETS = dict.fromkeys(secrets_file.KEYS, "a secret that is long enough")
    READY = {
        "STOA_PRODUCTION": "on",
        "STOA_STRIPE_API_KEY": "sk_live_1",
        "STOA_STRIPE_PUBLISHABLE_KEY": "pk_live_1",
        "STOA_STRIPE_WEBHOOK_SECRET": "whsec_1",
        "STOA_DEMO": "off",
        "STOA_STAFF_EMAIL": "ada@shop.example",
        "STOA_PUBLIC_URL": "https://shop.example",
        "STOA_CATALOG_PUBLIC_URL": "https://media.shop.example",
        "STOA_SMTP_HOST": "mail.shop.example",
    }

    def advice(self, secrets: dict[str, str] | None = None, **given: str) -> str:
        with self.assertRaises(Problem) as caught:
            production.check(Settings.of(given), secrets or self.SECRETS)
        return caught.exception.advice

    def test_names_everything_that_is_missing(self) -> None:
        production.check(Settings.of(self.READY), self.SECRETS)
        for name in self.READY:
            if name not in ("STOA_PRODUCTION", "STOA_STRIPE_API_KEY"):
                less = {key: value for key, value in self.READY.items() if key != name}
                self.assertIn(name, self.advice(**less))

    def test_takes_the_sandbox_only_from_who_names_it(self) -> None:
        self.assertIn("STOA_STRIPE_API_KEY", self.advice(STOA_PRODUCTION="on"))
        production.check(
            Settings.of({"STOA_PRODUCTION": "on", "STOA_STRIPE_API_BASE": "http://127.0.0.1:4010"}), self.SECRETS
        )

    def test_refuses_default_secrets(self) -> None:
        weak = {**self.SECRETS, "STOA_ROUTER_SECRET": "development-only-router-secret-0000"}
        self.assertIn("STOA_ROUTER_SECRET", self.advice(weak, **self.READY))

    def test_keeps_live_keys_to_production_and_to_stripe(self) -> None:
        self.assertIn("sk_test_", self.advice(STOA_STRIPE_API_KEY="sk_live_1"))
        self.assertIn("STOA_STRIPE_API_BASE", self.advice(**self.READY, STOA_STRIPE_API_BASE="http://127.0.0.1:4010"))
