"""How good a search is, reckoned by hand."""

import math
import tempfile
import unittest
from pathlib import Path

from launcher.commands import relevance
from launcher.problem import Problem


class RelevanceTest(unittest.TestCase):
    def test_the_best_order_is_one(self) -> None:
        self.assertEqual(1, relevance.ndcg([3, 2, 1], {"a": 1, "b": 3, "c": 2}))

    def test_nothing_found_is_zero(self) -> None:
        self.assertEqual(0, relevance.ndcg([], {"a": 3}))
        self.assertEqual(0, relevance.ndcg([0, 0], {"a": 3}))

    def test_a_later_place_counts_less(self) -> None:
        self.assertAlmostEqual(1 / math.log2(3), relevance.ndcg([0, 1], {"a": 1}))

    def test_only_ten_places_count(self) -> None:
        self.assertEqual(0, relevance.ndcg([0] * 10 + [3], {"a": 3}))
        self.assertEqual(1, relevance.ndcg([3] * 10, {str(n): 3 for n in range(40)}))

    def test_reads_what_was_judged(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "judgements.tsv"
            file.write_text("red shoes\tone\t3\nred shoes\ttwo\t1\nbag\tthree\t2\n", encoding="utf-8")
            self.assertEqual({"red shoes": {"one": 3, "two": 1}, "bag": {"three": 2}}, relevance.judgements(file))

    def test_says_which_file_is_missing(self) -> None:
        with self.assertRaises(Problem):
            relevance.judgements(Path("/nowhere/judgements.tsv"))


if __name__ == "__main__":
    unittest.main()
