import io
import tempfile
import threading
import time
import unittest
from pathlib import Path

from launcher.console import Console
from launcher.problem import Interrupted, Problem, last_lines
from launcher.session import Session, holder
from launcher.settings import Settings
from launcher.tool import Tools


class ToolsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.log = Path(folder.name) / "log" / "build.log"
        self.tools = Tools({"STOA_PROCESS": "tool"})

    def test_keeps_output_in_the_log_and_lets_each_line_be_watched(self) -> None:
        seen: list[str] = []
        self.tools.run(["/bin/sh", "-c", "echo one; echo two >&2"], self.log, watch=seen.append)
        self.assertEqual(["one", "two"], seen)
        self.assertIn("one\ntwo\n", self.log.read_text())

    def test_shows_the_end_of_the_log_of_what_fails(self) -> None:
        with self.assertRaises(Problem) as caught:
            self.tools.run(["/bin/sh", "-c", "echo the reason; exit 7"], self.log)
        self.assertIn("code 7", caught.exception.message)
        self.assertIn("the reason", caught.exception.tail)
        self.assertEqual(self.log, caught.exception.log)

    def test_says_what_cannot_be_started(self) -> None:
        with self.assertRaisesRegex(Problem, "/no/such/tool cannot be started"):
            self.tools.run(["/no/such/tool"], self.log)

    def test_ends_a_tool_after_its_limit(self) -> None:
        began = time.monotonic()
        self.assertNotEqual(0, self.tools.code(["/bin/sh", "-c", "sleep 60"], self.log, limit=0.2))
        self.assertLess(time.monotonic() - began, 5)

    def test_ends_what_runs_when_it_is_closed_and_starts_nothing_more(self) -> None:
        runner = threading.Thread(target=lambda: self.tools.code(["/bin/sh", "-c", "sleep 60"], self.log))
        runner.start()
        time.sleep(0.2)
        self.tools.close()
        runner.join(5)
        self.assertFalse(runner.is_alive())
        with self.assertRaises(Interrupted):
            self.tools.run(["/bin/true"], self.log)

    def test_reads_only_what_this_start_wrote(self) -> None:
        self.log.parent.mkdir()
        self.log.write_text("yesterday\n")
        self.assertEqual("", last_lines(self.log, since=self.log.stat().st_size))
        self.assertEqual("yesterday", last_lines(self.log))


class SessionTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.settings = Settings.of({"STOA_VAR": folder.name, "PATH": "/usr/bin:/bin"})
        self.session = Session(self.settings, Console(io.StringIO()))

    def test_names_who_holds_the_lock(self) -> None:
        lock = self.settings.run / "lock"
        with self.session.changing():
            self.assertGreater(holder(lock), 0)
        self.assertEqual(0, holder(lock))

    def test_stops_what_was_started_when_interrupted(self) -> None:
        from launcher.tests.test_processes import SLEEP, ProcessesTest

        with self.assertRaises(Interrupted), self.session.changing():
            case = ProcessesTest()
            case.var = self.settings.var
            self.session.processes.start(case.program(SLEEP))
            raise Interrupted
        self.assertEqual([], self.session.processes.all())
        self.assertEqual([], list(self.settings.run.glob("*.pid")))

    def test_first_failure_ends_the_tools_of_the_others(self) -> None:
        def fail() -> None:
            time.sleep(0.2)
            raise Problem("no")

        began = time.monotonic()
        with self.assertRaisesRegex(Problem, "no"):
            self.session.together(
                lambda: self.session.tools.code(["/bin/sh", "-c", "sleep 60"], self.settings.log("x")), fail
            )
        self.assertLess(time.monotonic() - began, 10)
