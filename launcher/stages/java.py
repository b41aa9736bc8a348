"""Maven verify for all modules, against a mongod and a Redis of its own."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from launcher.build import jars
from launcher.database import mongodb, redis
from launcher.session import Session, shielded
from launcher.shop import members, stopping
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench, apart

SHOWN = re.compile(
    r"Tests run:.* -- in |^\[ERROR\]|^\[INFO\] Building |^\[INFO\] BUILD|^\[INFO\] .* (SUCCESS|FAILURE|SKIPPED) "
)


# Whatever is found by searching, once more with a cluster in place of the index in the process.
SEARCHING = ",".join(
    (
        "AttributeIT",
        "AttributeSearchIT",
        "BrandIT",
        "CategoryTreeIT",
        "CollectionOrderIT",
        "CreateProductIT",
        "LanguageSearchIT",
        "ProductSearchIT",
        "QueryBudgetIT",
        "RatedSearchIT",
        "RecommendationBudgetIT",
        "RecommendationIT",
        "RecommendationQualityIT",
        "RememberedSearchIT",
        "SearchTuningIT",
        "UpdateProductIT",
        "WhereSearchIT",
    )
)


def verify(bench: Bench) -> Outcome:
    with _databases(bench) as addresses:
        outcome = _maven(bench, addresses)
        if bench.long:
            outcome += _chosen(bench, addresses, "catalog-subgraph", SEARCHING, {"stoa.test.search": "opensearch"})
        return outcome


def one_test(bench: Bench, module: str, test: str, properties: Mapping[str, object]) -> Outcome:
    """Runs one test class with other properties than its own."""
    with _databases(bench) as addresses:
        return _chosen(bench, addresses, module, test, properties)


def _chosen(
    bench: Bench, addresses: Mapping[str, str], module: str, tests: str, properties: Mapping[str, object]
) -> Outcome:
    command = [bench.toolbox.mvn, "-B", "-ntp", "-pl", module, "-am", "test", f"-Dtest={tests}"]
    command += ["-Dsurefire.failIfNoSpecifiedTests=false", *(f"-D{key}={value}" for key, value in properties.items())]
    return bench.run("java", command, bench.settings.root, addresses, SHOWN)


@contextmanager
def _databases(bench: Bench) -> Iterator[dict[str, str]]:
    settings = apart(bench.settings, "test")
    shutil.rmtree(settings.var, ignore_errors=True)
    databases = Session(settings, bench.session.console)
    with databases.changing():
        try:
            for one in members.databases(settings):
                with bench.session.console.step(f"{one.name} for the tests") as step:
                    databases.processes.start(members.database_program(settings, bench.toolbox, one.name))
                    step.detail = f"port {one.port}"
            yield {
                "STOA_TEST_MONGODB_URI": mongodb.server_uri(settings),
                "STOA_TEST_REDIS_URL": redis.url(settings),
            }
        finally:
            with shielded():
                stopping.take_down(databases)


def _maven(bench: Bench, addresses: dict[str, str]) -> Outcome:
    fingerprint = jars.current(bench.settings, bench.toolbox.jdk)
    # Two modules side by side: their tests wait for databases more than they compute.
    command = [bench.toolbox.mvn, "-B", "-ntp", "-T", "2", "--fail-at-end", "verify"]
    if bench.long:
        # Tests of one context share its database: none may live on what another has left.
        command.append("-Dsurefire.runOrder=random")
    with jars.whole(bench.settings):
        outcome = bench.run("java", command, bench.settings.root, addresses, SHOWN)
    if outcome.fine:
        # The journeys need not build again what was just built.
        jars.remember(bench.settings, fingerprint)
    return outcome
