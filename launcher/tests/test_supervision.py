import os
import signal
import tempfile
import threading
import time
import unittest
from collections.abc import Callable
from pathlib import Path
from unittest import mock

from launcher.process.processes import Processes
from launcher.process.program import Program
from launcher.process.wanted import Wanted
from launcher.settings import Settings
from launcher.supervision import control, watch
from launcher.supervision.journal import Journal, Restarts, read
from launcher.supervision.watch import Watch, wait_before


def eventually(condition: Callable[[], object], seconds: float = 10) -> bool:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    return bool(condition())


class ShopOfScripts(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.var = Path(folder.name).resolve()
        self.processes = Processes(self.var)
        self.addCleanup(lambda: self.processes.end(self.processes.all(), grace=1))

    def program(self, name: str = "order", alive: str = "", needs: tuple[str, ...] = ()) -> Program:
        up = self.var / f"{name}-up"
        command = ("/bin/sh", "-c", f"echo start >> {name}-starts; touch {up}; while :; do sleep 0.05; done")
        log = self.var / "log" / f"{name}.log"
        return Program(name, 0, command, self.var, log, f"file://{up}", alive, needs=needs, patience=5)

    def starts(self, name: str = "order") -> int:
        return len((self.var / f"{name}-starts").read_text().splitlines())

    def pid(self, name: str = "order") -> int:
        running = self.processes.running(name)
        return running.pid if running else 0


class WatchTest(ShopOfScripts):
    def setUp(self) -> None:
        super().setUp()
        self.journal = Journal(control.journal_file(self.var))
        self.end = threading.Event()
        for name, value in (("LOOK_SECONDS", 0.02), ("PROBE_SECONDS", 0.02), ("HUNG_SECONDS", 0.2)):
            patch = mock.patch.object(watch, name, value)
            patch.start()
            self.addCleanup(patch.stop)
        silence = mock.patch.object(Journal, "tell")
        silence.start()
        self.addCleanup(silence.stop)

    def watch(self, name: str = "order") -> threading.Thread:
        thread = threading.Thread(target=Watch(name, Processes(self.var), self.journal).run, args=(self.end,))
        thread.start()
        self.addCleanup(thread.join, 10)
        self.addCleanup(self.end.set)
        return thread

    def test_starts_again_what_was_killed(self) -> None:
        first = self.processes.start(self.program()).pid
        self.watch()
        os.kill(first, signal.SIGKILL)
        self.assertTrue(eventually(lambda: self.pid() not in (0, first)))
        self.assertTrue(eventually(lambda: self.journal.of("order").count == 1))
        self.assertEqual(self.program().version, self.processes.running("order").version)

    def test_starts_again_what_hangs(self) -> None:
        beat = self.var / "beat"
        beat.touch()
        first = self.processes.start(self.program(alive=f"file://{beat}")).pid
        self.watch()
        time.sleep(0.3)
        self.assertEqual(first, self.pid())
        beat.unlink()
        self.assertTrue(eventually(lambda: self.pid() not in (0, first)))

    def test_leaves_alone_what_was_stopped(self) -> None:
        self.processes.start(self.program())
        watching = self.watch()
        self.processes.stop(["order"])
        watching.join(5)
        self.assertFalse(watching.is_alive())
        self.assertEqual(1, self.starts())

    def test_waits_longer_and_longer_for_what_does_not_last(self) -> None:
        self.assertEqual([0, 1, 2, 4, 30], [wait_before(failures) for failures in (0, 1, 2, 3, 9)])
        first = self.processes.start(self.program()).pid
        self.watch()
        for number in range(2):
            self.assertTrue(eventually(self.pid))
            os.kill(self.pid(), signal.SIGKILL)
            self.assertTrue(eventually(lambda number=number: self.starts() == number + 2))
        self.assertEqual((2, 1), (self.journal.of("order").count, self.journal.of("order").failures))
        self.assertNotEqual(first, self.pid())

    def test_forgives_who_lasts(self) -> None:
        first = self.processes.start(self.program()).pid
        self.journal.note("order", Restarts(failures=5))
        with mock.patch.object(watch, "LASTING_SECONDS", 0.2):
            self.watch()
            self.assertTrue(eventually(lambda: not self.journal.of("order").in_vain))
        self.assertEqual(first, self.pid())

    def test_starts_first_what_others_need(self) -> None:
        self.processes.start(self.program("mongodb"))
        first = self.processes.start(self.program(needs=("mongodb",))).pid
        (self.var / "mongodb-up").unlink()
        self.watch()
        os.kill(first, signal.SIGKILL)
        time.sleep(0.3)
        self.assertEqual(1, self.starts())
        (self.var / "mongodb-up").touch()
        self.assertTrue(eventually(lambda: self.starts() == 2))


class SupervisorTest(ShopOfScripts):
    """The process itself."""

    def setUp(self) -> None:
        super().setUp()
        self.settings = Settings.of({"STOA_VAR": str(self.var), "PATH": "/usr/bin:/bin"})

    def test_revives_and_ends_with_the_shop(self) -> None:
        first = self.processes.start(self.program()).pid
        control.resume(self.settings)
        self.assertTrue(self.pid(control.NAME))
        os.kill(first, signal.SIGKILL)
        self.assertTrue(eventually(lambda: self.pid() not in (0, first)))
        self.processes.stop(["order"])
        self.assertTrue(eventually(lambda: not self.pid(control.NAME)))
        self.assertEqual(1, control.restarts(self.var)["order"].count)

    def test_is_paused_without_harm_and_missed_when_it_was_killed(self) -> None:
        self.processes.start(self.program())
        control.resume(self.settings)
        control.pause(self.processes)
        self.assertFalse(control.has_died(self.processes))
        control.resume(self.settings)
        os.kill(self.pid(control.NAME), signal.SIGKILL)
        self.assertTrue(eventually(lambda: control.has_died(self.processes)))
        self.assertTrue(self.pid())

    def test_stays_away_when_nobody_wants_it(self) -> None:
        control.resume(self.settings)
        self.processes.start(self.program())
        control.resume(Settings.of({**self.settings.environment, "STOA_SUPERVISE": "off"}))
        self.assertFalse(self.pid(control.NAME))


class WantedTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.run_folder = Path(folder.name)
        self.wanted = Wanted(self.run_folder)

    def test_keeps_a_program_for_its_owner_alone(self) -> None:
        program = Program("order", 1, ("java",), Path("/app"), Path("/log"), "http://x", environment={"A": "b"})
        self.wanted.put(program)
        self.assertEqual({"order": program}, self.wanted.all())
        self.assertEqual(0o600, (self.run_folder / "order.wanted").stat().st_mode & 0o777)
        self.wanted.drop("order")
        self.assertEqual({}, self.wanted.all())

    def test_sees_through_damaged_files(self) -> None:
        for text in ("", "{", "[]", '{"name": "order"}'):
            (self.run_folder / "order.wanted").write_text(text)
            (self.run_folder / "restarts.json").write_text(text)
            self.assertEqual({}, self.wanted.all())
            self.assertEqual(
                {}, {name: one for name, one in read(self.run_folder / "restarts.json").items() if not one}
            )
