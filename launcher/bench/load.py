"""Shoppers at work: what benchmarks/load measures, through every door."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
from dataclasses import dataclass
from typing import Any

from launcher import secrets_file
from launcher.bench import doors, trial
from launcher.bench.doors import DIRECT, Door
from launcher.build import node_modules
from launcher.cli import explain
from launcher.console import Console
from launcher.problem import Problem, last_lines
from launcher.provision import toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import bulk_import, demo

# Scenario -> the subgraph that can answer it alone.
SCENARIOS: dict[str, str | None] = {
    "list": "catalog",
    "product": "catalog",
    "search": "catalog",
    "suggest": "catalog",
    "cart-add": None,
    "checkout": None,
    "orders": None,
    "subscribers": None,
}
SUBSCRIBERS = 1_000


@dataclass(frozen=True)
class Plan:
    scenarios: list[str]
    doors: list[str]
    clients: list[int]
    warmup: float
    seconds: float
    runs: int
    pause: int = 0  # Milliseconds for which a client looks at an answer, on average.


def packages(session: Session, shop: Settings) -> None:
    with session.console.step("Load's packages (npm)") as step:
        node_modules.install(shop, shop.root / "benchmarks", toolbox.find(shop), session.tools, step)


def prepare(session: Session, shop: Settings) -> None:
    """The packages of the load, and the catalogue everybody is measured with."""
    tools = toolbox.find(shop)
    packages(session, shop)
    marker = shop.data / "benchmark-catalogue"
    if marker.exists():
        return
    with session.console.step("Catalogue of the benchmark") as step:
        file = shop.var / "benchmark-products.csv"
        with file.open("w") as out:
            subprocess.run([tools.node.node, str(shop.root / "benchmarks" / "catalogue.mjs")], stdout=out, check=True)
        state = bulk_import.run(demo.staff(shop), file, None, False, step)
        step.detail = bulk_import.summary(state)
        marker.touch()


def measure(shop: Settings, plan: Plan, console: Console) -> dict[str, Any]:
    """What fails is told and recorded as failed, and the rest measured all the same."""
    results = []
    for name in plan.doors:
        console.heading(f"Through {name}" if name != DIRECT else "Directly at the subgraph")
        results += _through(shop, plan, name, console)
    return {**trial.circumstances(shop), "seconds": plan.seconds, "runs": plan.runs, "results": results}


def failed(result: dict[str, Any]) -> bool:
    return any("failure" in one for one in [*result["results"], result.get("prices", {})])


def _through(shop: Settings, plan: Plan, name: str, console: Console) -> list[dict[str, Any]]:
    rounds = _rounds(plan, name)
    if name == DIRECT:
        return [attempt(shop, plan, direct(shop, scenario), scenario, clients, console) for scenario, clients in rounds]
    try:
        with doors.router(shop, name) as door:
            return [
                attempt(shop, plan, door, scenario, clients, console)
                for scenario, clients in rounds
                if door.subscriptions or scenario != "subscribers"
            ]
    except Problem as problem:
        explain(problem, console)
        return [_failed(name, scenario, clients, problem) for scenario, clients in rounds]


def _rounds(plan: Plan, door: str) -> list[tuple[str, int]]:
    """Which scenarios this door can have, with how many clients each."""
    possible = [scenario for scenario in plan.scenarios if door != DIRECT or SCENARIOS[scenario]]
    return [
        (scenario, clients)
        for scenario in possible
        for clients in ([SUBSCRIBERS] if scenario == "subscribers" else plan.clients)
    ]


def direct(shop: Settings, scenario: str) -> Door:
    return Door(DIRECT, f"{shop.local(str(SCENARIOS[scenario]))}/graphql", None)


def front(shop: Settings) -> Door:
    """The shop's own router, as staff use it."""
    return Door("own", shop.graphql_url, None)


def attempt(shop: Settings, plan: Plan, door: Door, scenario: str, clients: int, console: Console) -> dict[str, Any]:
    try:
        with console.step(f"{scenario}, {clients} clients") as step:
            result = run(shop, plan, door, scenario, clients)
            step.detail = _in_short(result)
            return result
    except Problem as problem:
        explain(problem, console)
        return _failed(door.name, scenario, clients, problem)


def _failed(door: str, scenario: str, clients: int, problem: Problem) -> dict[str, Any]:
    return {"door": door, "scenario": scenario, "clients": clients, "failure": problem.message}


def run(shop: Settings, plan: Plan, door: Door, scenario: str, clients: int) -> dict[str, Any]:
    """All runs of one scenario, and their medians."""
    processes = {name: one.members for name, one in trial.running(shop).items() if name != "router"}
    if door.group:
        processes["router"] = door.processes()
    options = {
        "url": door.url,
        "scenario": scenario,
        "clients": clients,
        "warmup": plan.warmup,
        "seconds": plan.seconds,
        "runs": plan.runs,
        "pause": plan.pause,
        "processes": ",".join(f"{name}={'+'.join(map(str, pids))}" for name, pids in processes.items()),
    }
    measured = _node(shop, options)
    return {"door": door.name, "scenario": scenario, "clients": clients, **_medians(measured["runs"]), **measured}


def _node(shop: Settings, options: dict[str, Any]) -> dict[str, Any]:
    log = shop.log("bench-load")
    secrets = secrets_file.load(shop.var / "secrets.env", shop.environment)
    staff = {
        "STOA_STAFF_EMAIL": shop.text("STOA_STAFF_EMAIL", secrets_file.STAFF_EMAIL),
        "STOA_STAFF_PASSWORD": secrets["STOA_STAFF_PASSWORD"],
    }
    main = str(shop.root / "benchmarks" / "load" / "main.mjs")
    command = [toolbox.find(shop).node.node, main, *(f"--{name}={value}" for name, value in options.items())]
    with log.open("a") as out:
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=out, text=True, env={**os.environ, **staff})
    if ended.returncode:
        reason = _told(ended.stdout) or f"the load ended with code {ended.returncode}"
        raise Problem(f"The load '{options['scenario']}' failed: {reason}", log=log, tail=last_lines(log, 20))
    result: dict[str, Any] = json.loads(ended.stdout)
    return result


def _told(output: str) -> str:
    """Why the load gave up, if it could still say so."""
    try:
        return str(json.loads(output)["failure"])
    except (ValueError, KeyError):
        return ""


def _medians(runs: list[dict[str, Any]]) -> dict[str, Any]:
    """Of every number, the median of the runs."""
    return {key: _median([run[key] for run in runs]) for key in runs[0] if key != "failure"}


def _median(values: list[Any]) -> Any:
    if isinstance(values[0], dict):
        return {name: round(statistics.median(value[name] for value in values), 2) for name in values[0]}
    return statistics.median(values)


def _in_short(result: dict[str, Any]) -> str:
    if "heard" in result:
        return f"{result['heard']:.0f} of {result['subscribers']:.0f} heard of it within {result['allMs']:.0f} ms"
    if "changes" in result:
        return f"new prices are found after {result['p50']:.0f} ms, at most {result['most']:.0f} ms"
    failed = f", {result['failed']:.0f} FAILED" if result["failed"] else ""
    return f"{result['perSecond']:.0f}/s, p50 {result['p50']:.0f} ms, p99 {result['p99']:.0f} ms{failed}"
