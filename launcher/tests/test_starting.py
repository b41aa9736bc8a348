import dataclasses
import io
import os
import signal
import tempfile
import time
import unittest
from unittest import mock

from launcher.commands import up
from launcher.console import Console
from launcher.problem import Interrupted, Problem
from launcher.process.program import Program
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import environment, members, starting, stopping


class StartingTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.settings = Settings.of({"STOA_VAR": folder.name, "PATH": "/usr/bin:/bin"})
        self.settings.make_folders()
        self.out = io.StringIO()
        self.session = Session(self.settings, Console(self.out))
        self.addCleanup(lambda: self.session.processes.end(self.session.processes.all(), grace=1))

    def program(self, name: str = "order", **settings: str) -> Program:
        up = self.settings.var / f"{name}-up"
        script = f"trap 'echo {name} >> stopped; exit' TERM; touch {up}; while :; do sleep 0.05; done"
        command = ("/bin/sh", "-c", script)
        return Program(
            name, 0, command, self.settings.var, self.settings.log(name), f"file://{up}", environment=settings
        )

    def ensure(self, wanted: Program) -> int:
        starting.ensure(self.session, wanted)
        running = self.session.processes.running(wanted.name)
        assert running
        return running.pid

    def test_never_starts_twice_what_runs(self) -> None:
        self.assertEqual(self.ensure(self.program()), self.ensure(self.program()))
        self.assertIn("already runs", self.out.getvalue())

    def test_replaces_what_runs_with_other_settings(self) -> None:
        first = self.ensure(self.program(STOA_CURRENCY="EUR"))
        self.assertNotEqual(first, self.ensure(self.program(STOA_CURRENCY="CHF")))

    def test_replaces_what_runs_but_does_not_answer(self) -> None:
        first = self.ensure(self.program())
        (self.settings.var / "order-up").unlink()
        with mock.patch.object(starting, "PATIENCE_SECONDS", 0.1):
            self.assertNotEqual(first, self.ensure(self.program()))

    def test_waits_for_the_database_before_it_starts_once_more_what_gave_up_on_it(self) -> None:
        folder = self.settings.var
        slow = dataclasses.replace(
            self.program("mongodb"), command=("/bin/sh", "-c", f"sleep 0.4; touch {folder}/mongodb-up; exec sleep 60")
        )
        script = f"echo once >> tries; test -e mongodb-up || {{ sleep 0.2; exit 1; }}; touch {folder}/order-up; exec sleep 60"
        wanted = dataclasses.replace(self.program(), command=("/bin/sh", "-c", script), needs=("mongodb",))

        self.session.together(
            lambda: starting.ensure(self.session, slow), lambda: starting.ensure(self.session, wanted)
        )

        self.assertEqual(2, len((folder / "tries").read_text().split()))
        self.assertTrue(wanted.is_ready())

    def test_starts_once_more_what_gave_up_on_its_database(self) -> None:
        script = f"test -e tried && touch {self.settings.var}/order-up && exec sleep 60; touch tried; exit 1"
        wanted = dataclasses.replace(self.program(), command=("/bin/sh", "-c", script))
        with self.assertRaisesRegex(Problem, "ended with code 1"):
            self.ensure(wanted)
        (self.settings.var / "tried").unlink()
        self.assertTrue(self.ensure(dataclasses.replace(wanted, needs=("mongodb",))))

    def test_stops_callers_before_those_they_call_and_leaves_nothing(self) -> None:
        for name in ("mongodb", "redis", "stripe-sandbox", "order", "router", "stray"):
            self.ensure(self.program(name))
        self.assertEqual(6, stopping.take_down(self.session))
        stopped = (self.settings.var / "stopped").read_text().split()
        self.assertEqual(["router", "order", "stripe-sandbox", "redis", "mongodb", "stray"], stopped)
        self.assertEqual([], self.session.processes.all())
        self.assertEqual([], list(self.settings.run.glob("*.pid")))

    def test_stays_tells_of_deaths_and_takes_all_down_at_the_end(self) -> None:
        pids = {name: self.ensure(self.program(name)) for name in ("order", "router")}

        def pass_time(seconds: float) -> None:
            if not self.session.processes.running("order"):
                raise Interrupted
            os.kill(pids["order"], signal.SIGKILL)
            while self.session.processes.running("order"):
                time.sleep(0.01)

        with mock.patch.object(up, "time", mock.Mock(sleep=pass_time)):
            self.assertEqual(130, up._stay(self.session))
        self.assertIn("order has died", self.out.getvalue())
        self.assertEqual([], self.session.processes.all())


class MembersTest(unittest.TestCase):
    def names(self, **given: str) -> list[str]:
        return [one.name for one in members.all_members(Settings.of(given))]

    def test_runs_its_own_databases_and_sandbox_unless_others_are_named(self) -> None:
        self.assertEqual(
            ["mongodb", "redis", "stripe-sandbox", "catalog", "customer", "order", "payment", "router", "storefront"],
            self.names(),
        )
        outside = self.names(
            STOA_MONGODB_URI="mongodb://x/", STOA_REDIS_URL="redis://x", STOA_STRIPE_API_KEY="sk_live_1"
        )
        self.assertEqual(["catalog", "customer", "order", "payment", "router", "storefront"], outside)

    def test_every_process_is_stopped_at_some_point(self) -> None:
        services = {members.service_of(name) for name in self.names(STOA_INSTANCES="2")}
        self.assertEqual(services, {name for group in members.STOP_ORDER for name in group})

    def test_one_host_serves_the_shop_and_the_desk_of_its_staff(self) -> None:
        settings = Settings.of({"STOA_PORT_OFFSET": "100", "STOA_DEV": "on"})
        toolbox = mock.Mock()
        toolbox.environment.return_value = {"PATH": "/bin"}
        told = environment.for_processes(settings, {"STOA_STRIPE_WEBHOOK_SECRET": "secret"})
        member = next(one for one in members.all_members(settings) if one.name == members.STOREFRONT)
        program = members.web_program(settings, toolbox, member, told)
        self.assertEqual("3100", program.environment["STOA_STOREFRONT_PORT"])
        self.assertEqual("3101", program.environment["STOA_ADMIN_PORT"])
        self.assertEqual("http://127.0.0.1:3100", program.environment["STOA_PUBLIC_URL"])
        self.assertNotIn("STOA_STRIPE_WEBHOOK_SECRET", program.environment)
