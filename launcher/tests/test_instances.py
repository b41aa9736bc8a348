import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from launcher.problem import Problem
from launcher.process.program import Program
from launcher.process.wanted import Wanted
from launcher.settings import Settings
from launcher.shop import balancer, members


class InstancesTest(unittest.TestCase):
    def setUp(self) -> None:
        self.settings = Settings.of({"STOA_INSTANCES": "2", "STOA_PORT_OFFSET": "10"})

    def test_has_instances_of_each_subgraph_above_its_port(self) -> None:
        ports = {one.name: one.port for one in members.applications(self.settings)}
        self.assertEqual((4113, 4213), (ports["order-1"], ports["order-2"]))
        self.assertNotIn("order", ports)
        self.assertIn("balancer", ports)

    def test_knows_an_instance_from_a_name_with_a_dash(self) -> None:
        services = [members.service_of(name) for name in ("order-2", "order", "stripe-sandbox", "router-1")]
        self.assertEqual(["order", "order", "stripe-sandbox", "router-1"], services)

    def test_stops_instances_with_their_service_and_the_balancer_after_them(self) -> None:
        groups = members.in_stop_order(["mongodb", "balancer", "order-1", "router", "order-2"])
        self.assertEqual(
            [["router"], ["order-1", "order-2"], ["balancer"], ["mongodb"]], [one for one in groups if one]
        )

    def test_refuses_an_impossible_number(self) -> None:
        for number in ("0", "10", "two"):
            with self.assertRaises(Problem):
                Settings.of({"STOA_INSTANCES": number})

    def test_shows_what_was_started_rather_than_what_would_be(self) -> None:
        with tempfile.TemporaryDirectory() as name:
            wanted = Wanted(Path(name))
            self.assertIn("router", [one.name for one in members.wanted(self.settings, wanted)])
            for process in ("router", "order-1", "mongodb", "supervisor"):
                wanted.put(Program(process, 1, ("x",), Path(name), Path(name), "http://x"))
            shown = [one.name for one in members.wanted(self.settings, wanted)]
            self.assertEqual(["mongodb", "order-1", "router"], shown)

    def test_balances_each_subgraph_on_its_own_port(self) -> None:
        text = balancer.configuration(self.settings)
        self.assertIn("listen order\n    bind 127.0.0.1:4013", text)
        self.assertIn("server order-2 127.0.0.1:4213", text)
        self.assertEqual(8, text.count("    server "))

    @unittest.skipUnless(shutil.which("haproxy", path="/usr/sbin:/usr/bin"), "HAProxy is not installed")
    def test_is_accepted_by_haproxy(self) -> None:
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(balancer.configuration(self.settings))
            file.flush()
            haproxy = shutil.which("haproxy", path="/usr/sbin:/usr/bin") or ""
            answer = subprocess.run([haproxy, "-c", "-f", file.name], capture_output=True, text=True)
            self.assertEqual(0, answer.returncode, answer.stderr)
