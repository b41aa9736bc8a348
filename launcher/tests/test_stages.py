import io
import json
import socket
import tempfile
import threading
import time
import unittest
from pathlib import Path
from unittest import mock

from launcher.bench import tables
from launcher.commands import test
from launcher.console import Console
from launcher.problem import Interrupted
from launcher.session import Session
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
        self.assertEqual(
            Outcome(4, 2, 1), read("  1 failed", "  1 flaky", "  1 skipped", "  4 passed (2.0m)").verdict(1, "x")
        )

    def test_names_what_failed_as_each_runner_does(self) -> None:
        failed = read(
            "[ERROR]   CartIT.keeps:58->line:12 expected: 1",
            "[ERROR]   mvn <args> -rf :catalog-subgraph",
            "FAIL: test_reads (launcher.tests.test_stages.OutcomeTest)",
            "\033[31m✖ a bag is kept (12.5ms)\033[39m",
            "✖ failing tests:",
            "✖ a bag is kept (12.5ms)",
            " FAIL  src/money.test.ts > rounds",
            "  1) [chromium] › contention.test.ts:12:3 › two tabs, one bag ──────────",
            "[ERROR] Tests run: 4, Failures: 1, Errors: 0, Skipped: 0",
        ).verdict(1, "x")
        self.assertEqual(
            (
                "CartIT.keeps:58->line:12 expected: 1",
                "test_reads (launcher.tests.test_stages.OutcomeTest)",
                "a bag is kept",
                "src/money.test.ts > rounds",
                "[chromium] › contention.test.ts:12:3 › two tabs, one bag",
            ),
            failed.names,
        )
        self.assertEqual((3, 1), (failed.passed, failed.failed))

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
            _, first, _ = test._timed(stages[0], {"resilience"}, bench)
            self.assertEqual(([], Outcome(passed=1)), (closed, first))
            _, last, _ = test._timed(stages[1], {"java"}, bench)
            self.assertEqual((1, 1), (last.passed, last.failed))
            test._timed(stages[2], set(), bench)
        self.assertEqual(["closed"], closed)


class BesideTest(unittest.TestCase):
    """The quick stages run beside the long one, and are told before it."""

    def run_stages(self, *stages: Stage) -> tuple[list[test.Result], str]:
        out = io.StringIO()
        settings = Settings.of({})
        bench = Bench(Session(settings, Console(out)), mock.Mock())
        return test._all(stages, bench), out.getvalue()

    def test_runs_them_at_the_same_time_and_tells_them_in_their_order(self) -> None:
        java_began, router_began = threading.Event(), threading.Event()

        def router(bench: Bench) -> Outcome:
            router_began.set()
            self.assertTrue(java_began.wait(10))
            bench.session.console.say("the router's")
            return Outcome(passed=1)

        def java(bench: Bench) -> Outcome:
            bench.session.console.say("java's first")
            java_began.set()
            self.assertTrue(router_began.wait(10))
            self.assertIs(threading.main_thread(), threading.current_thread())
            return Outcome(passed=2)

        results, told = self.run_stages(
            Stage("router", "a", router),
            Stage("web", "b", lambda bench: Outcome(failed=1)),
            Stage("java", "c", java),
            Stage("journeys", "d", lambda bench: Outcome(passed=4)),
        )
        self.assertEqual(["router", "web", "java", "journeys"], [stage.name for stage, _, _ in results])
        self.assertEqual([1, 0, 2, 4], [outcome.passed for _, outcome, _ in results])
        said = [line.strip() for line in told.splitlines() if line and " in 0" not in line]
        self.assertEqual(
            [
                "Stage router: a",
                "the router's",
                "Stage web: b",
                "Stage java: c",
                "java's first",
                "Stage journeys: d",
            ],
            said,
        )

    def test_runs_one_after_another_where_there_is_no_long_one(self) -> None:
        results, _ = self.run_stages(
            Stage("schema", "a", lambda bench: Outcome(passed=1)), Stage("router", "b", lambda bench: Outcome(passed=1))
        )
        self.assertEqual(2, len(results))

    def test_ends_the_tools_of_the_quick_ones_when_the_long_one_is_interrupted(self) -> None:
        begun = threading.Event()

        def router(bench: Bench) -> Outcome:
            with tempfile.TemporaryDirectory() as folder:
                begun.set()
                bench.session.tools.code(["sleep", "60"], Path(folder) / "log")
            return Outcome(passed=1)

        def java(bench: Bench) -> Outcome:
            begun.wait(10)
            raise Interrupted

        began = time.monotonic()
        with self.assertRaises(Interrupted):
            self.run_stages(Stage("router", "a", router), Stage("web", "b", router), Stage("java", "c", java))
        self.assertLess(time.monotonic() - began, 30)


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
