import dataclasses
import os
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

from launcher.problem import Problem
from launcher.process import table
from launcher.process.processes import Processes
from launcher.process.program import Program

SLEEP = "touch up; exec sleep 60"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class ProcessesTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.var = Path(folder.name).resolve()
        self.processes = Processes(self.var)
        self.addCleanup(lambda: self.processes.end(self.processes.all(), grace=1))

    def program(self, script: str, name: str = "order", port: int = 0, ready: str = "up") -> Program:
        """Ready when its script has made the file `ready`."""
        file = self.var / ready
        return Program(
            name,
            port,
            ("/bin/sh", "-c", script),
            self.var,
            self.var / "log" / f"{name}.log",
            ready=f"file://{file}",
            patience=10,
        )

    def test_starts_and_stops(self) -> None:
        started = self.processes.start(self.program("echo hello; touch up; exec sleep 60"))
        self.assertEqual(started, self.processes.running("order"))
        self.assertEqual(f"{started.pid}\n", self.processes.pid_file("order").read_text())
        self.assertAlmostEqual(time.time(), started.since, delta=5)
        self.assertGreater(started.resident_bytes, 0)
        self.assertEqual([], self.processes.stop(["order"]))
        self.assertIsNone(self.processes.running("order"))
        self.assertFalse(self.processes.pid_file("order").exists())
        self.assertIn("hello", (self.var / "log" / "order.log").read_text())

    def test_sees_through_a_pid_file_whose_number_a_stranger_has_now(self) -> None:
        self.processes.run.mkdir()
        self.processes.pid_file("order").write_text(f"{os.getpid()}\n")
        self.assertIsNone(self.processes.running("order"))
        self.assertFalse(self.processes.pid_file("order").exists())

    def test_finds_a_process_whose_pid_file_was_never_written(self) -> None:
        started = self.processes.start(self.program(SLEEP))
        self.processes.pid_file("order").unlink()
        self.assertEqual(started, Processes(self.var).running("order"))
        self.assertTrue(self.processes.pid_file("order").exists())

    def test_does_not_take_the_process_of_another_shop_for_its_own(self) -> None:
        self.processes.start(self.program(SLEEP))
        self.assertEqual([], Processes(self.var / "other").all())

    def test_says_who_holds_a_port(self) -> None:
        with socket.socket() as stranger:
            stranger.bind(("127.0.0.1", 0))
            stranger.listen()
            port = stranger.getsockname()[1]
            with self.assertRaisesRegex(Problem, f"port {port}, but process {os.getpid()}"):
                self.processes.start(self.program(SLEEP, port=port))

    def test_shows_the_log_of_a_process_that_ends_while_starting(self) -> None:
        with self.assertRaises(Problem) as caught:
            self.processes.start(self.program("echo no database; exit 3", ready="never"))
        self.assertIn("ended with code 3", caught.exception.message)
        self.assertEqual("no database", caught.exception.tail)
        self.assertFalse(self.processes.pid_file("order").exists())

    def test_kills_who_does_not_listen(self) -> None:
        self.processes.start(self.program("trap '' TERM; touch up; while :; do sleep 0.1; done"))
        self.assertEqual(["order"], self.processes.stop(["order"], grace=0.3))
        self.assertEqual([], self.processes.all())

    def test_ends_the_children_too(self) -> None:
        self.processes.start(self.program("sleep 61 & echo $! > child; wait", ready="child"))
        time.sleep(0.1)
        child = int((self.var / "child").read_text())
        self.processes.stop(["order"])
        self.assertFalse(table.alive(child))

    def test_version_changes_with_command_and_settings(self) -> None:
        one = self.program(SLEEP)
        other = dataclasses.replace(one, environment={"STOA_CURRENCY": "CHF"})
        self.assertEqual(one.version, self.program(SLEEP).version)
        self.assertNotEqual(one.version, other.version)


class TableTest(unittest.TestCase):
    def test_counts_a_zombie_among_the_dead(self) -> None:
        child = subprocess.Popen(["/bin/true"])
        time.sleep(0.2)
        self.assertFalse(table.alive(child.pid))
        child.wait()

    def test_finds_nobody_on_a_free_port(self) -> None:
        self.assertIsNone(table.holder_of(free_port()))

    def test_reads_environment_and_command(self) -> None:
        child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, env={"STOA_PROCESS": "x"})
        try:
            time.sleep(0.1)
            self.assertEqual("x", table.environment(child.pid)["STOA_PROCESS"])
            self.assertIn("input()", table.command(child.pid))
        finally:
            child.communicate(b"\n")
