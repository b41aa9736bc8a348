import stat
import tempfile
import unittest
from pathlib import Path

from launcher import secrets_file
from launcher.problem import Problem
from launcher.settings import Settings, variable
from launcher.shop import environment


class SettingsTest(unittest.TestCase):
    def test_has_the_ports_of_the_contract(self) -> None:
        settings = Settings.of({})
        self.assertEqual(4000, settings.port("router"))
        self.assertEqual(4010, settings.port("stripe-sandbox"))
        self.assertEqual("http://127.0.0.1:4000/graphql", settings.graphql_url)

    def test_offset_moves_defaults_but_not_what_is_named(self) -> None:
        settings = Settings.of({"STOA_PORT_OFFSET": "1000", "STOA_ORDER_PORT": "7777"})
        self.assertEqual(5001, settings.port("catalog"))
        self.assertEqual(7777, settings.port("order"))
        self.assertEqual("http://127.0.0.1:5001", settings.catalog_public_url)

    def test_refuses_what_is_no_port(self) -> None:
        for bad in ({"STOA_ROUTER_PORT": "http"}, {"STOA_ROUTER_PORT": "70000"}, {"STOA_PORT_OFFSET": "-1"}):
            with self.assertRaises(Problem, msg=bad):
                Settings.of(bad)

    def test_keeps_everything_under_the_folder_it_is_given(self) -> None:
        settings = Settings.of({"STOA_VAR": "/tmp/shop"})
        self.assertEqual(Path("/tmp/shop/log/order.log"), settings.log("order"))
        self.assertTrue(settings.mail.is_relative_to("/tmp/shop"))

    def test_knows_whose_databases_are_used(self) -> None:
        self.assertTrue(Settings.of({}).own_mongodb)
        self.assertFalse(Settings.of({"STOA_MONGODB_URI": "mongodb://db/"}).own_mongodb)
        self.assertFalse(Settings.of({"STOA_STRIPE_API_KEY": "sk_test_1"}).own_stripe)

    def test_names_variables_after_services(self) -> None:
        self.assertEqual("STOA_STRIPE_SANDBOX_PORT", variable("stripe-sandbox", "PORT"))


class SecretsFileTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = Path(folder.name) / "var" / "secrets.env"

    def test_makes_secrets_once_for_its_owner_alone(self) -> None:
        first = secrets_file.load(self.file, {})
        self.assertEqual(set(secrets_file.RECIPES), set(first))
        self.assertEqual(0o600, stat.S_IMODE(self.file.stat().st_mode))
        self.assertEqual(first, secrets_file.load(self.file, {}))

    def test_adds_what_an_older_file_lacks(self) -> None:
        self.file.parent.mkdir()
        self.file.write_text("# kept\nSTOA_SERVICE_SECRET=old\n")
        self.assertEqual("old", secrets_file.load(self.file, {})["STOA_SERVICE_SECRET"])
        self.assertTrue(secrets_file.read(self.file)["STOA_LINK_SECRET"])

    def test_lets_the_environment_decide_without_writing_it_down(self) -> None:
        known = secrets_file.load(self.file, {"STOA_STAFF_PASSWORD": "given"})
        self.assertEqual("given", known["STOA_STAFF_PASSWORD"])
        self.assertNotIn("given", self.file.read_text())


class EnvironmentTest(unittest.TestCase):
    def setUp(self) -> None:
        self.secrets = {name: f"secret of {name}" for name in secrets_file.RECIPES}

    def test_gives_every_process_the_contract(self) -> None:
        given = environment.for_processes(Settings.of({"STOA_PORT_OFFSET": "10", "STOA_CURRENCY": "CHF"}), self.secrets)
        self.assertEqual("4013", given["STOA_ORDER_PORT"])
        self.assertEqual("http://127.0.0.1:4014/graphql", given["STOA_PAYMENT_URL"])
        self.assertIn(":4027/stoa_order?", given["STOA_ORDER_MONGODB_URI"])
        self.assertEqual("redis://127.0.0.1:4089", given["STOA_REDIS_URL"])
        self.assertEqual("http://127.0.0.1:4014/webhooks/stripe", given["STOA_STRIPE_WEBHOOK_URL"])
        self.assertEqual("CHF", given["STOA_CURRENCY"])

    def test_leads_to_stripe_itself_when_a_key_is_given(self) -> None:
        given = environment.for_processes(Settings.of({"STOA_STRIPE_API_KEY": "sk_test_1"}), self.secrets)
        self.assertEqual("https://api.stripe.com", given["STOA_STRIPE_API_BASE"])
        self.assertTrue(Settings.of({"STOA_STRIPE_API_KEY": "sk_test_sandbox"}).own_stripe)

    def test_keeps_to_itself_what_the_launcher_alone_decides_by(self) -> None:
        one = environment.for_processes(Settings.of({"STOA_ROUTER": "apollo", "STOA_SAFELIST": "on"}), self.secrets)
        self.assertEqual(environment.for_processes(Settings.of({}), self.secrets), one)

    def test_has_a_safelist_in_production_unless_told_otherwise(self) -> None:
        for given, on in (({}, False), ({"STOA_PRODUCTION": "on"}, True), ({"STOA_SAFELIST": "on"}, True)):
            self.assertEqual(on, Settings.of(given).safelist)
        self.assertFalse(Settings.of({"STOA_PRODUCTION": "on", "STOA_SAFELIST": "off"}).safelist)

    def test_takes_a_single_database_from_its_own_variable(self) -> None:
        given = environment.for_processes(
            Settings.of({"STOA_ORDER_MONGODB_URI": "mongodb://elsewhere/orders"}), self.secrets
        )
        self.assertEqual("mongodb://elsewhere/orders", given["STOA_ORDER_MONGODB_URI"])


if __name__ == "__main__":
    unittest.main()
