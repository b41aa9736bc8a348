"""The stages of seconds: the launcher's own tests, and the gate of the schema."""

from __future__ import annotations

import re
import sys

from launcher.build import node_modules
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench


def launcher_tests(bench: Bench) -> Outcome:
    root = bench.settings.root
    command = [sys.executable, "-m", "unittest", "discover", "-s", "launcher/tests", "-t", "."]
    return bench.run("launcher", command, root, {"PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"})


def schema_gate(bench: Bench) -> Outcome:
    folder = bench.settings.root / "schema" / "tools"
    with bench.session.console.step("Schema tools (npm)") as step:
        node_modules.install(bench.settings, folder, bench.toolbox, bench.session.tools, step)
    npm = bench.toolbox.node.npm
    tests = bench.run("schema", [npm, "test"], folder, shown=re.compile(r"^not ok|✖"))
    return tests + bench.run("schema", [npm, "run", "gate"], folder, shown=re.compile("."))
