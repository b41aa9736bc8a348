import io
import unittest

from launcher.console import Console, bar, duration, table


class ConsoleTest(unittest.TestCase):
    def test_shows_a_step_with_its_detail_and_time(self) -> None:
        out = io.StringIO()
        with Console(out).step("Build") as step:
            step.detail = "4 jars"
        self.assertRegex(out.getvalue(), r"✓ Build +4 jars +0\.\d s\n$")

    def test_marks_a_failed_step_and_lets_the_failure_through(self) -> None:
        out = io.StringIO()
        with self.assertRaises(ValueError), Console(out).step("Build"):
            raise ValueError
        self.assertIn("✗ Build", out.getvalue())

    def test_speaks_of_time_as_people_do(self) -> None:
        self.assertEqual(
            ["0.4 s", "59.9 s", "1 min 00 s", "5 min 07 s", "2 h 05 min"],
            [duration(seconds) for seconds in (0.4, 59.9, 60, 306.6, 7500)],
        )

    def test_aligns_columns(self) -> None:
        lines = table(("name", "size"), [("catalog", "1"), ("order", "200")], right=(1,)).splitlines()
        self.assertEqual("  catalog     1", lines[2])
        self.assertEqual("  order     200", lines[3])

    def test_draws_progress_also_of_nothing(self) -> None:
        self.assertIn(" 50%  (5 of 10)", bar(5, 10))
        self.assertIn("  0%  (0 of 0)", bar(0, 0))
