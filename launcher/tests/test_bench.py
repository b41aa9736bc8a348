import io
import json
import tempfile
import unittest
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

from launcher.bench import doors, load, size, startup, trial
from launcher.bench.doors import Door
from launcher.commands import bench
from launcher.console import Console
from launcher.problem import Problem
from launcher.settings import Settings

RUN = {"perSecond": 100.0, "p50": 1.0, "p99": 9.0, "cpu": {"router": 2.0}, "done": 1000, "failed": 0, "failure": None}
MEASURED = {"runs": [RUN, RUN], "memory": {"router": 90}}
README = "<!-- load: begin -->\nNot measured yet.\n<!-- load: end -->\n<!-- size: begin -->\n<!-- size: end -->\n"


class BenchTest(unittest.TestCase):
    """Measures nothing: what the load and the routers would answer is given."""

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name).resolve()
        (root / "benchmarks" / "results").mkdir(parents=True)
        self.readme = root / "benchmarks" / "README.md"
        self.readme.write_text(README)
        self.settings = Settings.of({}, root)
        self.out = io.StringIO()
        self.pauses: list[int] = []
        self.broken_scenarios: set[str] = set()
        self.broken_routers: set[str] = set()
        self.routers_without_subscriptions: set[str] = set()
        circumstances = {"date": "2026-11-21T12:00:00Z", "commit": "abc", "machine": {"cores": 2}}
        for module, name, answer in (
            (load, "prepare", lambda session, shop: None),
            (load, "_node", self.load),
            (doors, "router", self.router),
            (doors, "known", lambda shop: ["hive-router", "hive-gateway"]),
            (trial, "running", lambda shop: {}),
            (trial, "circumstances", lambda shop: circumstances),
        ):
            patch = mock.patch.object(module, name, answer)
            patch.start()
            self.addCleanup(patch.stop)

    def load(self, shop: Settings, options: dict[str, Any]) -> dict[str, Any]:
        if options["scenario"] in self.broken_scenarios:
            raise Problem("The load failed: nobody answered", tail="a stack trace")
        self.pauses.append(options["pause"])
        changes = {"changes": 20, "p50": 300.0, "most": 400.0, "failed": 0, "failure": None}
        return {**MEASURED, "runs": [changes]} if options["scenario"] == "prices" else MEASURED

    @contextmanager
    def router(self, shop: Settings, name: str) -> Iterator[Door]:
        if name in self.broken_routers:
            raise Problem(f"The router {name} did not start.")
        subscriptions = name not in self.routers_without_subscriptions
        yield Door(name, "http://127.0.0.1:1/graphql", None, subscriptions)

    def bench(self, *arguments: str) -> tuple[int, list[dict[str, Any]]]:
        code = bench.run(self.settings, ["--running", "--clients", "4", *arguments], Console(self.out))
        [file] = self.results()
        results: list[dict[str, Any]] = json.loads(file.read_text())["results"]
        return code, results

    def results(self) -> list[Path]:
        return list((self.settings.root / "benchmarks" / "results").iterdir())

    def test_records_what_it_measured(self) -> None:
        code, results = self.bench("--scenario", "list", "checkout", "--router", "hive-router", "direct")
        self.assertEqual(0, code)
        rows = [(one["door"], one["scenario"], one["perSecond"]) for one in results]
        self.assertEqual(
            [("hive-router", "list", 100), ("hive-router", "checkout", 100), ("direct", "list", 100)],
            rows,
        )
        self.assertIn("| checkout | hive-router | 4 | 100 |", self.readme.read_text())

    def test_goes_on_after_a_scenario_that_fails(self) -> None:
        self.broken_scenarios = {"cart-add"}
        code, results = self.bench("--scenario", "list", "cart-add", "orders", "--router", "hive-router")
        self.assertEqual(1, code)
        self.assertEqual(["list", "cart-add", "orders"], [one["scenario"] for one in results])
        self.assertEqual(
            [None, "The load failed: nobody answered", None],
            [one.get("failure") for one in results],
        )
        for told in ("✗ cart-add, 4 clients", "nobody answered", "a stack trace", "✓ orders, 4 clients"):
            self.assertIn(told, self.out.getvalue())
        self.assertIn("| cart-add | hive-router | 4 | failed |", self.readme.read_text())

    def test_asks_no_router_for_what_it_does_not_have(self) -> None:
        self.routers_without_subscriptions.add("hive-router")
        code, results = self.bench("--scenario", "list", "subscribers", "--router", "hive-router")
        self.assertEqual(0, code)
        self.assertEqual(["list"], [one["scenario"] for one in results])

    def test_goes_on_without_a_router_that_does_not_start(self) -> None:
        self.broken_routers = {"hive-router"}
        code, results = self.bench("--scenario", "list", "--router", "hive-router", "hive-gateway")
        self.assertEqual(1, code)
        self.assertEqual(
            [("hive-router", "The router hive-router did not start."), ("hive-gateway", None)],
            [(one["door"], one.get("failure")) for one in results],
        )

    def test_measures_starts_and_warmth_in_a_clone(self) -> None:
        clone = Settings.of({}, self.settings.root / "bench" / "clone")
        clone.make_folders()
        (clone.logs / "last-up.json").write_text(json.dumps({"seconds": 14.2, "steps": []}))
        commands: list[str] = []
        for module, name, answer in (
            (trial, "clone", lambda settings: clone),
            (trial, "stoa", lambda shop, command: commands.append(command)),
            (startup, "IDLE_SECONDS", 0),
        ):
            patch = mock.patch.object(module, name, answer)
            patch.start()
            self.addCleanup(patch.stop)
        code = bench.run(self.settings, ["--scenario", "start", "warmth", "--later-starts", "1"], Console(self.out))
        self.assertEqual(0, code)
        self.assertEqual(["up", "down", "up", "down", "up", "down"], commands)
        self.assertFalse(clone.root.exists())
        results = {file.name.split("-")[0]: json.loads(file.read_text()) for file in self.results()}
        self.assertEqual([14.2], results["startup"]["laterUpSeconds"])
        self.assertEqual((100, 100), (results["warmth"]["firstMinute"], results["warmth"]["later"]))

    def test_measures_a_shop_of_many_products(self) -> None:
        imported = {"status": "COMPLETED", "variantsRead": 900}
        files: list[Path] = []
        catalog = mock.Mock(members=[], resident_bytes=600 * size.MEBIBYTE)
        self.settings.make_folders()
        for module, name, answer in (
            (load, "packages", lambda session, shop: None),
            (trial, "running", lambda shop: {"catalog": catalog}),
            (size.demo, "staff", lambda shop: None),
            (size, "_file", lambda shop, products, first: self.settings.root / f"{first}.csv"),
            (
                size.bulk_import,
                "run",
                lambda client, file, images, dry, step: (files.append(file), file.touch(), imported)[2],
            ),
            (size.reindex, "run", lambda shop, arguments, console: 0),
        ):
            patch = mock.patch.object(module, name, answer)
            patch.start()
            self.addCleanup(patch.stop)
        code, results = self.bench("--products", "30000")
        self.assertEqual(0, code)
        self.assertEqual(["1.csv", "27501.csv"], [file.name for file in files])
        self.assertEqual(list(size.SCENARIOS), [one["scenario"] for one in results])
        self.assertEqual([*[0] * 4, *[size.PAUSE] * 3], self.pauses[:7])
        self.assertIn("| 30000 | 1800 |", self.readme.read_text())
        self.assertIn("| 600 MB |", self.readme.read_text())

    def test_has_no_starts_to_measure_in_a_running_shop(self) -> None:
        with mock.patch("sys.stderr", io.StringIO()) as told, self.assertRaises(SystemExit):
            self.bench("--scenario", "start", "warmth")
        self.assertIn("leave out --running", told.getvalue())
