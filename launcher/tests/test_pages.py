import io
import unittest

from launcher.console import Console
from launcher.pages import Pages


class PagesTest(unittest.TestCase):
    def setUp(self) -> None:
        self.out = io.StringIO()
        self.pages = Pages(Console(self.out), 3)

    def test_shows_the_first_one_as_it_is_written(self) -> None:
        with self.pages[0] as first, self.pages[1] as second:
            second.say("b")
            first.say("a")
            self.assertEqual("a\n", self.out.getvalue())

    def test_shows_what_was_kept_when_it_is_its_turn_and_what_follows_as_it_comes(self) -> None:
        with self.pages[1] as second:
            with self.pages[0] as first:
                second.say("b")
                first.say("a")
            self.assertEqual("a\nb\n", self.out.getvalue())
            second.say("c")
            self.assertEqual("a\nb\nc\n", self.out.getvalue())

    def test_keeps_those_that_are_finished_before_their_turn(self) -> None:
        with self.pages[0] as first:
            for later in (2, 1):
                with self.pages[later] as page:
                    page.say(str(later))
            first.say("0")
            self.assertEqual("0\n", self.out.getvalue())
        self.assertEqual("0\n1\n2\n", self.out.getvalue())

    def test_tells_also_of_one_that_failed(self) -> None:
        with self.assertRaises(ValueError), self.pages[0] as first:
            first.say("a")
            raise ValueError
        with self.pages[1] as second:
            second.say("b")
        self.assertEqual("a\nb\n", self.out.getvalue())
