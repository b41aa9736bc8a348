import io
import tempfile
import unittest

from launcher.commands import logs
from launcher.console import Console
from launcher.logs import files
from launcher.logs.entry import parse
from launcher.problem import Problem
from launcher.settings import Settings

SLOW = '{"time":"2026-11-21T15:00:02.000Z","level":"WARN","message":"slow","operation":"Browse","requestId":"r-1"}'
FAILED = '{"time":"2026-11-21T15:00:01.500Z","level":"ERROR","message":"failed","error":{"type":"X","message":"no"}}'


class EntryTest(unittest.TestCase):
    def test_reads_the_lines_of_a_subgraph(self) -> None:
        slow = parse(SLOW, "order")
        self.assertEqual(
            ("15:00:02.000", "warn", "slow", "Browse", "r-1"),
            (slow.clock, slow.level, slow.text, slow.operation, slow.request),
        )
        self.assertEqual("X: no", parse(FAILED, "order").error)

    def test_reads_the_lines_of_others(self) -> None:
        mongod = parse('{"t":{"$date":"2026-11-21T15:00:00.1+00:00"},"s":"W","msg":"late"}', "mongodb")
        self.assertEqual(("15:00:00.1", "warn", "late"), (mongod.clock, mongod.level, mongod.text))
        ecs = parse('{"@timestamp":"2026-11-21T15:00:00Z","log.level":"INFO","message":"m"}', "order")
        self.assertEqual(("15:00:00", "info"), (ecs.clock, ecs.level))

    def test_reads_what_is_written_for_terminals(self) -> None:
        spring = parse("2026-11-21T15:19:35.357Z  WARN 5035 --- [order] : odd", "order")
        self.assertEqual(("15:19:35.357", "warn", "5035 --- [order] : odd"), (spring.clock, spring.level, spring.text))

    def test_passes_on_what_is_no_object(self) -> None:
        for text in ("Exception in thread", "{half", "[1]", ""):
            self.assertEqual((text, False), (parse(text, "x").text, parse(text, "x").structured))

    def test_compares_levels(self) -> None:
        self.assertTrue(parse(FAILED, "x").at_least("warn"))
        self.assertFalse(parse('{"level":"info","message":"m"}', "x").at_least("warn"))
        self.assertFalse(parse("plain", "x").at_least("trace"))


class LogsTest(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.settings = Settings.of({"STOA_VAR": folder.name})
        self.settings.make_folders()
        self.settings.log("order-1").write_text(SLOW + "\nplain after slow\n")
        self.settings.log("catalog").write_text(FAILED + "\n")
        (self.settings.run / "order-1.wanted").touch()

    def shown(self, *arguments: str) -> list[str]:
        out = io.StringIO()
        self.assertEqual(0, logs.run(self.settings, arguments, Console(out)))
        return out.getvalue().splitlines()

    def test_shows_one_service_with_all_its_instances(self) -> None:
        self.assertEqual(
            ["15:00:02.000 order-1        WARN  slow  Browse  r-1", "order-1        plain after slow"],
            self.shown("order"),
        )

    def test_puts_several_logs_in_the_order_of_time(self) -> None:
        entries = files.tail(
            [files.LogFile(self.settings.log(name)) for name in ("order-1", "catalog")], 9, lambda one: True
        )
        self.assertEqual(["failed", "slow", "plain after slow"], [one.text for one in entries])

    def test_filters_by_level_and_by_request(self) -> None:
        failed = self.shown("catalog", "--level=error")
        self.assertEqual(["15:00:01.500 catalog        ERROR failed", "X: no"], [text.strip() for text in failed])
        self.assertEqual([], self.shown("order", "--level=error"))
        self.assertEqual(1, len(self.shown("order", "--request=r-1")))

    def test_reads_on_also_after_half_a_line_and_an_emptied_file(self) -> None:
        path = self.settings.log("router")
        path.write_text("one\ntw")
        file = files.LogFile(path)
        self.assertEqual(["one"], [entry.text for entry in file.entries()])
        path.write_text("one\ntwo\n")
        self.assertEqual(["two"], [entry.text for entry in file.entries()])
        path.write_text("new\n")
        self.assertEqual(["new"], [entry.text for entry in file.entries()])

    def test_names_the_logs_there_are(self) -> None:
        with self.assertRaises(Problem) as caught:
            self.shown("nobody")
        self.assertEqual("Logs: catalog, order-1.", caught.exception.advice)
