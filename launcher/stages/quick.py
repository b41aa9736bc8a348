"""The stages of seconds: the launcher's own tests and the demo goods, the gate of the schema, the router before fake subgraphs."""

from __future__ import annotations

import re
import sys

from launcher.build import mobile, web
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench, packages

# Summaries of vitest, sizes of what was built, complaints.
WEB_LINES = re.compile(r"^ *(✗|×|❯|error|.* kB )")
NODE_FAILURE = re.compile(r"^\s*not ok|✖")


def launcher_tests(bench: Bench) -> Outcome:
    root = bench.settings.root
    command = [
        sys.executable,
        "-W",
        "ignore::ResourceWarning",
        "-m",
        "unittest",
        "discover",
        "-s",
        "launcher/tests",
        "-t",
        ".",
    ]
    environment = {"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    goods = bench.run("demo", [sys.executable, "demo/check.py"], root, environment)
    return bench.run("launcher", command, root, environment) + goods


def schema_gate(bench: Bench) -> Outcome:
    folder = bench.settings.root / "schema" / "tools"
    packages(bench, folder)
    npm = bench.toolbox.node.npm
    tests = bench.run("schema", [npm, "test"], folder, shown=NODE_FAILURE)
    return tests + bench.run("schema", [npm, "run", "gate"], folder, shown=re.compile("."))


def router_tests(bench: Bench) -> Outcome:
    folder = bench.settings.root / "router-config"
    packages(bench, folder / "hive-gateway")
    packages(bench, folder)
    return bench.run("router", [bench.toolbox.node.npm, "test"], folder, shown=NODE_FAILURE)


def web_checks(bench: Bench) -> Outcome:
    """Types from the contract, types of the code, style, layers, unit tests, and a build within its budgets."""
    folder = bench.settings.root / "web"
    packages(bench, folder)
    npm = bench.toolbox.node.npm
    version = web.version(bench.settings)
    outcome = Outcome()
    for script in ("codegen:check", "types", "lint", "unit", "build", "budgets", "host:test"):
        outcome += bench.run(
            f"web {script.replace(':', ' ')}", [npm, "run", "--silent", script], folder, shown=WEB_LINES
        )
    if outcome.fine:
        # The shop of the journeys need not build again what was just built.
        web.remember(bench.settings, version)
    return outcome


def mobile_checks(bench: Bench) -> Outcome:
    """Its documents' types are checked with those of the applications, whose generator makes them."""
    folder = bench.settings.root / mobile.FOLDER
    packages(bench, folder)
    outcome = Outcome()
    for script in ("types", "lint", "unit"):
        command = [bench.toolbox.node.npm, "run", "--silent", script]
        outcome += bench.run(f"mobile {script}", command, folder, shown=WEB_LINES)
    return outcome + mobile_build(bench)


def mobile_build(bench: Bench) -> Outcome:
    """Once for each state of its sources."""
    folder = bench.settings.root / mobile.FOLDER
    if mobile.is_built(bench.settings):
        return Outcome()
    outcome = bench.run("mobile build", [bench.toolbox.node.npm, "run", "--silent", "build"], folder)
    if outcome.fine:
        mobile.remember(bench.settings)
    return outcome
