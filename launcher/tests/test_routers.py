import json
import tempfile
import unittest
import urllib.error
from pathlib import Path
from unittest import mock

from launcher.problem import Problem
from launcher.process.program import Program
from launcher.provision import release
from launcher.settings import Settings
from launcher.shop import members, routers
from launcher.tests.test_build import script

ENTRY = {
    "folder": "hive-router",
    "binaryVariable": "STOA_HIVE_ROUTER",
    "binaryNames": ["hive-router"],
    "version": "1.0",
    "readiness": {"path": "/readiness", "portOffset": 0},
    "release": {"linux-x86_64": "https://github.com/o/r/releases/download/v1/asset"},
    "archiveMember": None,
    "sha256": None,
    "subscriptions": True,
}
GATEWAY = {**ENTRY, "folder": "hive-gateway", "binaryVariable": None, "binaryNames": [], "release": None}
APOLLO = {**ENTRY, "folder": "apollo", "binaryVariable": "STOA_APOLLO_ROUTER", "subscriptions": False}


class RoutersTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()
        known = {"hive-gateway": GATEWAY, "hive-router": ENTRY, "apollo": APOLLO}
        (self.root / "router-config").mkdir()
        (self.root / "router-config" / "routers.json").write_text(json.dumps(known))
        self.binary = script(self.root / "bin" / "hive-router", "")
        for name, value in (("platform.system", "Linux"), ("platform.machine", "x86_64")):
            patch = mock.patch(name, return_value=value)
            patch.start()
            self.addCleanup(patch.stop)

    def choose(self, **given: str) -> tuple[routers.Router, str]:
        settings = Settings.of({"PATH": "/nowhere", **given}, self.root)
        settings.make_folders()
        return routers.choose(settings)

    def test_prefers_the_fastest_whose_binary_is_there(self) -> None:
        for given in ({"STOA_HIVE_ROUTER": str(self.binary)}, {"PATH": str(self.binary.parent)}):
            router, _ = self.choose(**given)
            self.assertEqual({"STOA_HIVE_ROUTER": str(self.binary)}, router.binary_setting())

    def test_is_another_process_when_the_documents_it_knows_change(self) -> None:
        manifests = self.root / "manifests"
        manifests.mkdir()
        settings = Settings.of({"STOA_SAFELIST": "on", "STOA_OPERATIONS": f"{manifests}, {self.root}"}, self.root)
        toolbox = mock.Mock(environment=lambda settings: {"PATH": "/bin"})

        def program() -> Program:
            return members.router_program(settings, toolbox, routers.always(settings), {})

        before = program()
        self.assertEqual("on", before.environment["STOA_SAFELIST"])
        self.assertEqual(f"{manifests},{self.root}", before.environment["STOA_OPERATIONS"])
        self.assertEqual(before.version, program().version)
        (manifests / "shop.json").write_text("{}")
        self.assertNotEqual(before.version, program().version)

    def test_believes_the_host_of_the_pages_whom_it_asks_for(self) -> None:
        settings = Settings.of({}, self.root)
        toolbox = mock.Mock(environment=lambda settings: {"PATH": "/bin"})
        for given, trusted in (({}, "127.0.0.1"), ({"STOA_TRUSTED_PROXIES": "10.0.0.0/8"}, "10.0.0.0/8,127.0.0.1")):
            program = members.router_program(settings, toolbox, routers.always(settings), given)
            self.assertEqual(trusted, program.environment["STOA_TRUSTED_PROXIES"])

    def test_does_without_and_asks_the_network_once_a_day(self) -> None:
        with mock.patch.object(release, "fetch", side_effect=urllib.error.URLError("no network")) as fetch:
            for _ in range(2):
                router, why = self.choose()
                self.assertEqual("hive-gateway", router.name)
                self.assertIn("no network", why)
        self.assertEqual(1, fetch.call_count)

    def test_keeps_what_it_downloaded(self) -> None:
        def fetch(link: str, checksum: str, member: str | None, target: Path) -> None:
            script(target, "")

        with mock.patch.object(release, "fetch", side_effect=fetch) as fetched:
            self.assertEqual(["hive-router"] * 2, [self.choose()[0].name for _ in range(2)])
        self.assertEqual(1, fetched.call_count)

    def test_gives_what_was_asked_for_or_says_why_not(self) -> None:
        self.assertEqual("hive-gateway", self.choose(STOA_ROUTER="hive-gateway", PATH=str(self.binary.parent))[0].name)
        with self.assertRaisesRegex(Problem, "no router 'nginx'"):
            self.choose(STOA_ROUTER="nginx")
        with self.assertRaisesRegex(Problem, "STOA_HIVE_ROUTER is '/nowhere/x'"):
            self.choose(STOA_HIVE_ROUTER="/nowhere/x")
        refused = mock.patch.object(release, "fetch", side_effect=ValueError("no checksum is known for it"))
        with refused, self.assertRaisesRegex(Problem, "No binary of apollo 1.0"):
            self.choose(STOA_ROUTER="apollo")

    def test_says_what_a_router_lacks(self) -> None:
        router, _ = self.choose(STOA_ROUTER="apollo", STOA_APOLLO_ROUTER=str(self.binary))
        self.assertIn("subscriptions", router.lacks)
        self.assertEqual("", self.choose(STOA_ROUTER="hive-gateway")[0].lacks)


class ReleaseTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "asset").write_text("program")

    def fetch(self, checksum: str) -> Path:
        target = self.folder / "tools" / "router"
        release.fetch((self.folder / "asset").as_uri(), checksum, None, target)
        return target

    def test_takes_only_what_has_the_right_checksum(self) -> None:
        wrong = "0" * 64
        with self.assertRaisesRegex(ValueError, "its checksum is") as caught:
            self.fetch(wrong)
        self.assertFalse((self.folder / "tools" / "router").exists())
        found = str(caught.exception).split()[3].rstrip(",")
        self.assertTrue(self.fetch(found).stat().st_mode & 0o100)

    def test_takes_nothing_without_a_checksum(self) -> None:
        with self.assertRaisesRegex(ValueError, "no checksum"):
            self.fetch("")
