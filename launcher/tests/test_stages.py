import json
import socket
import tempfile
import unittest
from pathlib import Path
from unittest import mock

from launcher.bench import tables
from launcher.commands import test
from launcher.settings import Settings
from launcher.stages.outcome import Outcome, Reader
from launcher.stages.stage import Bench, Stage, apart, free_offset


def read(*lines: str) -> Reader:
    reader = Reader()
    for line in lines:
        reader.see(line)
    return reader


class OutcomeTest(unittest.TestCase):
    def test_adds_up_the_modules_of_surefire_and_not_their_classes(self) -> None:
        reader = read(
            "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in dev.stoa.money.MoneyTest",
            "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0",
            "[WARNING] Tests run: 5, Failures: 0, Errors: 0, Skipped: 1",
            "[ERROR] Tests run: 4, Failures: 1, Errors: 1, Skipped: 0",
        )
        self.assertEqual(Outcome(9, 2, 1), reader.verdict(1, "java"))

    def test_reads_unittest(self) -> None:
        self.assertEqual(Outcome(7, 0, 0), read("Ran 7 tests in 0.1s", "OK").verdict(0, "x"))
        self.assertEqual(
            Outcome(3, 3, 1), read("Ran 7 tests in 0.1s", "FAILED (failures=2, errors=1, skipped=1)").verdict(1, "x")
        )

    def test_reads_both_forms_of_node(self) -> None:
        self.assertEqual(Outcome(4, 2, 1), read("# pass 4", "# fail 1", "# cancelled 1", "# skipped 1").verdict(1, "x"))
        self.assertEqual(Outcome(4, 0, 0), read("\033[34mℹ pass 4\033[39m", "ℹ fail 0").verdict(0, "x"))

    def test_reads_vitest_and_playwright(self) -> None:
        self.assertEqual(Outcome(22), read(" Test Files  5 passed (5)", "      Tests  22 passed (22)").verdict(0, "x"))
        self.assertEqual(Outcome(3, 1, 2), read(" Tests  1 failed | 3 passed | 2 skipped (6)").verdict(1, "x"))
        self.assertEqual(Outcome(4, 2, 1), read("  1 failed", "  1 flaky", "  1 skipped", "  4 passed (2.0m)").verdict(1, "x"))

    def test_counts_a_check_without_numbers_as_one(self) -> None:
        self.assertEqual(Outcome(1), read("all well").verdict(0, "gate"))
        self.assertEqual(Outcome(0, 1, 0, "gate ended with code 2"), read("oh").verdict(2, "gate"))

    def test_does_not_believe_a_runner_that_ran_nothing(self) -> None:
        self.assertFalse(read("Ran 0 tests in 0.0s", "OK").verdict(0, "x").fine)

    def test_does_not_believe_numbers_of_a_runner_that_failed_otherwise(self) -> None:
        self.assertEqual(
            Outcome(3, 1, 0, "java ended with code 1"),
            read("[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0").verdict(1, "java"),
        )


class ApartTest(unittest.TestCase):
    def test_gives_tests_a_shop_of_their_own(self) -> None:
        settings = Settings.of(
            {"STOA_ROUTER_PORT": "4000", "STOA_STRIPE_API_KEY": "sk_live_x", "STOA_JAVA_OPTS": "-Xmx1g", "PATH": "/bin"}
        )
        other = apart(settings, "e2e")
        self.assertNotEqual(4000, other.port("router"))
        self.assertEqual(settings.var / "e2e", other.var)
        self.assertTrue(other.own_stripe)
        self.assertEqual("-Xmx1g", other.text("STOA_JAVA_OPTS"))
        self.assertEqual(settings.apps, other.apps)

    def test_steps_over_ports_that_are_taken(self) -> None:
        first = free_offset()
        with socket.socket() as stranger:
            stranger.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            stranger.bind(("127.0.0.1", 4003 + first))
            stranger.listen()
            self.assertNotEqual(first, free_offset())


class HousesTest(unittest.TestCase):
    """A shop is taken down with its last visitor."""

    def test_closes_a_house_behind_its_last_visitor_and_counts_what_was_left(self) -> None:
        closed: list[str] = []

        class House:
            def close(self, bench: Bench) -> Outcome:
                closed.append("closed")
                return Outcome(failed=1, remark="left behind: order")

        bench = mock.Mock()
        stages = [Stage(name, name, lambda bench: Outcome(passed=1)) for name in ("journeys", "resilience", "java")]
        with mock.patch.object(test, "HOUSES", ((House(), ("journeys", "resilience")),)):
            first, _ = test._timed(stages[0], {"resilience"}, bench)
            self.assertEqual(([], Outcome(passed=1)), (closed, first))
            last, _ = test._timed(stages[1], {"java"}, bench)
            self.assertEqual((1, 1), (last.passed, last.failed))
            test._timed(stages[2], set(), bench)
        self.assertEqual(["closed"], closed)


class BenchTest(unittest.TestCase):
    def test_rewrites_the_table_from_the_results_on_file(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            (folder / "results").mkdir()
            (folder / "README.md").write_text("before\n<!-- startup: begin -->\nold\n<!-- startup: end -->\nafter\n")
            result = {
                "date": "2026-11-21T12:00:00Z",
                "commit": "abc",
                "machine": {"cores": 2},
                "firstUpSeconds": 301.4,
                "laterUpMedianSeconds": 14.2,
                "idleMegabytesTogether": 1650,
            }
            (folder / "results" / "startup-1.json").write_text(json.dumps(result))
            tables.rewrite(folder)
            text = (folder / "README.md").read_text()
            self.assertIn("| 2026-11-21 12:00Z | abc | 2 | 301 s | 14.2 s | 1650 MB |".replace("Z", ""), text)
            self.assertTrue(text.startswith("before\n") and text.endswith("\nafter\n"))
            self.assertNotIn("old", text)
