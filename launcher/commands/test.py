"""./stoa test: every stage with its time, a summary at the end; exit code 1 when anything failed."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from launcher.cli import explain
from launcher.console import Console, duration, table
from launcher.pages import Pages
from launcher.problem import Problem
from launcher.provision import toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.stages import java, quick, visits
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench, Stage

STAGES = (
    Stage("launcher", "The launcher's own tests, and the demo goods", quick.launcher_tests),
    Stage("schema", "The contract: lint, composition, breaking changes", quick.schema_gate),
    Stage("router", "The router before fake subgraphs", quick.router_tests),
    Stage("web", "The applications: types, style, units, a build within its budgets", quick.web_checks),
    Stage("mobile", "The phone's app: types, style, units, a build for the browser", quick.mobile_checks),
    Stage("types", "The types of all that will visit a shop", visits.types),
    Stage("java", "All Java modules, with real databases", java.verify),
    Stage("journeys", "A whole shop, from outside", visits.journeys),
    Stage("browser", "The same shop, in a browser", visits.browser),
    Stage("phone", "The same shop, on a phone", visits.phone),
    Stage("resilience", "The same shop under faults", visits.resilience),
    Stage("door", "A shop in production, attacked", visits.door),
)
# None of these uses two processors all the time: the quick ones run beside the long one.
QUICK, LONG = ("launcher", "schema", "router", "web", "mobile", "types"), "java"
# Whose last visitor has gone is taken down at once: two shops do not fit on a small machine.
HOUSES = ((visits.SHOP, ("journeys", "browser", "phone", "resilience")), (visits.STRONGHOLD, ("door",)))

Result = tuple[Stage, Outcome, float]


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa test")
    parser.add_argument(
        "--only",
        action="append",
        metavar="STAGE",
        choices=[stage.name for stage in STAGES],
        help="one of " + ", ".join(stage.name for stage in STAGES) + "; may be repeated",
    )
    parser.add_argument("--long", action="store_true", help="more rounds and more faults, for minutes")
    options = parser.parse_args(arguments)
    chosen = [stage for stage in STAGES if not options.only or stage.name in options.only]
    settings.make_folders()
    for log in settings.logs.glob("test-*.log"):
        log.unlink()
    session = Session(settings, console)
    console.heading("Tools")
    bench = Bench(session, toolbox.find_or_install(settings, session.tools, console), options.long)
    began = time.monotonic()
    try:
        results = _all(chosen, bench)
    finally:
        for house, _ in HOUSES:
            house.close(bench)
    return _summary(results, time.monotonic() - began, console)


def _all(chosen: Sequence[Stage], bench: Bench) -> list[Result]:
    names = [stage.name for stage in chosen]
    quick = [stage for stage in chosen if stage.name in QUICK]
    first: list[Result] = []
    if quick and LONG in names:
        first = _beside(quick, chosen[names.index(LONG)], bench)
    rest = chosen[len(first) :]
    return [*first, *(_timed(stage, set(names[len(first) + number + 1 :]), bench) for number, stage in enumerate(rest))]


def _beside(quick: Sequence[Stage], long: Stage, bench: Bench) -> list[Result]:
    """The quick ones one after another, beside the long one; told as if that came after them."""
    pages = Pages(bench.session.console, len(quick) + 1)

    def on_page(number: int, stage: Stage) -> Result:
        with pages[number] as console:
            return _timed(stage, set(), bench.telling(console))

    with ThreadPoolExecutor(1) as aside:
        try:
            results = [aside.submit(on_page, number, stage) for number, stage in enumerate(quick)]
            # Here, because signals are heard in this thread alone, and it starts databases, which are to be stopped again.
            last = on_page(len(quick), long)
            return [*(result.result() for result in results), last]
        except BaseException:
            bench.session.tools.close()
            aside.shutdown(wait=False, cancel_futures=True)
            raise


def _timed(stage: Stage, later: set[str], bench: Bench) -> Result:
    bench.session.console.heading(f"Stage {stage.name}: {stage.title}")
    began = time.monotonic()
    try:
        outcome = stage.run(bench)
        for house, visitors in HOUSES:
            if stage.name in visitors and not later & set(visitors):
                outcome += house.close(bench)
    except Problem as problem:
        explain(problem, bench.session.console)
        outcome = Outcome(failed=1, remark=problem.message)
    seconds = time.monotonic() - began
    bench.session.console.say(f"  {'passed' if outcome.fine else 'FAILED'} in {duration(seconds)}")
    _name_failed(stage, outcome, bench.session.console)
    return stage, outcome, seconds


def _name_failed(stage: Stage, outcome: Outcome, console: Console) -> None:
    for name in outcome.names:
        console.say(f"  FAILED {stage.name}: {name[:300]}")


def _summary(results: Sequence[Result], seconds: float, console: Console) -> int:
    console.heading("Summary")
    rows = [
        (
            stage.name,
            "passed" if outcome.fine else "FAILED",
            str(outcome.passed),
            str(outcome.failed),
            str(outcome.skipped),
            duration(took),
            outcome.remark[:80],
        )
        for stage, outcome, took in results
    ]
    console.say(table(("stage", "result", "passed", "failed", "skipped", "time", ""), rows, right=(2, 3, 4, 5)))
    total = sum((outcome for _, outcome, _ in results), Outcome())
    for stage, outcome, _ in results:
        _name_failed(stage, outcome, console)
    console.say(f"\n  All in {duration(seconds)}.\n")
    console.say(
        f"{total.passed} passed, {total.failed} failed" + (f", {total.skipped} skipped" if total.skipped else "")
    )
    return 0 if total.fine else 1
