"""./stoa relevance: how good the search of the running shop is, by what people judged beforehand.

The judgements are of one catalogue: import its file first. NDCG@10 is 1 where the best ten come in the best order.
"""

from __future__ import annotations

import argparse
import csv
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from launcher.console import Console, table
from launcher.problem import Problem
from launcher.settings import Settings
from launcher.shop.graphql import Client

HITS = 10
WORST_SHOWN = 10
Judgements = Mapping[str, Mapping[str, int]]


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    folder = settings.root / "benchmarks" / "relevance"
    parser = argparse.ArgumentParser(prog="stoa relevance", description=__doc__)
    parser.add_argument("--folder", type=Path, default=folder, help="with judgements.tsv and queries.tsv")
    parser.add_argument("--least", type=float, default=0, help="fail when the mean is below")
    options = parser.parse_args(arguments)
    judged = judgements(options.folder / "judgements.tsv")
    kinds = {query: kind for query, kind in rows(options.folder / "queries.tsv")}
    client = Client(settings.graphql_url)
    with console.step("Search") as step:
        found = {query: search(client, query) for query in judged}
        step.detail = f"{len(found)} queries"
    if not any(set(slugs) & set(judged[query]) for query, slugs in found.items()):
        raise Problem(
            "The shop has none of the judged products.", "./stoa import the catalogue of the judgements first."
        )
    scores = {
        query: ndcg([judged[query].get(slug, 0) for slug in slugs], judged[query]) for query, slugs in found.items()
    }
    mean = sum(scores.values()) / len(scores)
    _report(scores, kinds, mean, console)
    return 0 if mean >= options.least else 1


def rows(file: Path) -> list[tuple[str, ...]]:
    if not file.is_file():
        raise Problem(f"There is no file {file}.")
    with file.open(encoding="utf-8", newline="") as lines:
        return [tuple(row) for row in csv.reader(lines, delimiter="\t") if row]


def judgements(file: Path) -> Judgements:
    """Grades, 1 to 3, of products by query and slug; those that are not named have 0."""
    judged: dict[str, dict[str, int]] = defaultdict(dict)
    for query, slug, grade in rows(file):
        judged[query][slug] = int(grade)
    return judged


def search(client: Client, query: str) -> list[str]:
    products = client.call("SearchRelevance", {"query": query, "first": HITS})["productSearch"]["products"]
    return [product["slug"] for product in products["nodes"]]


def ndcg(grades: Sequence[int], judged: Mapping[str, int]) -> float:
    """Normalised discounted cumulative gain of the first ten, with gains of 2^grade - 1."""
    best = sorted(judged.values(), reverse=True)
    return gain(grades) / gain(best)


def gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / math.log2(place + 2) for place, grade in enumerate(grades[:HITS]))


def _report(scores: Mapping[str, float], kinds: Mapping[str, str], mean: float, console: Console) -> None:
    by_kind: dict[str, list[float]] = defaultdict(list)
    for query, score in scores.items():
        by_kind[kinds.get(query, "other")].append(score)
    lines = [(kind, str(len(of)), f"{sum(of) / len(of):.3f}") for kind, of in sorted(by_kind.items())]
    console.say("\n" + table(("kind", "queries", "NDCG@10"), lines, right=(1, 2)))
    worst = sorted(scores.items(), key=lambda one: one[1])[:WORST_SHOWN]
    console.say("\n" + table(("worst", "NDCG@10"), [(query, f"{score:.3f}") for query, score in worst], right=(1,)))
    console.say(f"\n  NDCG@10 of {len(scores)} queries: {mean:.3f}")
