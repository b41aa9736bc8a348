"""Maven: from sources to the jars of the subgraphs and the Stripe sandbox."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from launcher.build import fingerprint
from launcher.console import Step
from launcher.problem import Problem
from launcher.provision.java import Jdk
from launcher.provision.toolbox import Toolbox
from launcher.settings import SUBGRAPHS, Settings
from launcher.tool import Tools

SANDBOX = "stripe-sandbox"
NAMES = (*SUBGRAPHS, SANDBOX)
COMMON = ("pom.xml", ".mvn", "platform/pom.xml", "platform/src/main", "schema/shared")
NOT_RUN = ("-tests.jar", "-sources.jar", "-javadoc.jar")
BOILERPLATE = re.compile(
    r"^\[ERROR\]( -> \[Help 1\])?\s*$|^\[ERROR\] \[Help|see http|To see the full|Re-run Maven|For more information|After correcting|mvn <args>"
)
UNRESOLVED = re.compile(r"Could not (transfer|find|resolve)|during a previous attempt|Failure to (transfer|find)")


def module(name: str) -> str:
    return name if name == SANDBOX else f"{name}-subgraph"


def inputs(name: str) -> list[str]:
    """What the jar of this process is made from."""
    own = [f"{module(name)}/pom.xml", f"{module(name)}/src/main"]
    return [*COMMON, *own, f"schema/subgraphs/{name}", "schema/events"]


def jar(settings: Settings, name: str) -> Path | None:
    """The runnable one; the sandbox has a plain jar beside it, for other modules."""
    target = settings.root / module(name) / "target"
    pattern = f"{name}.jar" if name == SANDBOX else f"{module(name)}-*.jar"
    found = [path for path in target.glob(pattern) if not path.name.endswith(NOT_RUN)]
    return max(found, key=lambda path: path.stat().st_mtime, default=None)


def current(settings: Settings, jdk: Jdk) -> str:
    """The fingerprint of all sources."""
    return fingerprint.of(settings.root, sorted({path for name in NAMES for path in inputs(name)}), extra=[jdk.version])


def _stamp(settings: Settings) -> Path:
    """In the root's `target`, so that it goes when the jars go."""
    return settings.root / "target" / "stoa-build"


def remember(settings: Settings, built: str) -> None:
    _stamp(settings).parent.mkdir(exist_ok=True)
    _stamp(settings).write_text(built + "\n")


def build(settings: Settings, toolbox: Toolbox, tools: Tools, step: Step) -> None:
    wanted = current(settings, toolbox.jdk)
    if fingerprint.matches(_stamp(settings), wanted) and all(jar(settings, name) for name in NAMES):
        step.detail = "unchanged"
        return
    _stamp(settings).unlink(missing_ok=True)
    with whole(settings):
        _package(settings, toolbox, tools, step)
    missing = [name for name in NAMES if not jar(settings, name)]
    if missing:
        raise Problem(f"Maven built no jar for {', '.join(missing)}.", log=settings.log("build"))
    remember(settings, wanted)
    step.detail = f"{len(NAMES)} jars"


@contextmanager
def whole(settings: Settings) -> Iterator[None]:
    """A build that was cut off leaves half-written classes and jars, which Maven takes for whole ones: start over."""
    at_work = settings.root / "target" / "stoa-building"
    if at_work.exists():
        for name in ("platform", *map(module, NAMES)):
            shutil.rmtree(settings.root / name / "target", ignore_errors=True)
    at_work.parent.mkdir(exist_ok=True)
    at_work.touch()
    try:
        yield
    except Problem:
        # Maven came to its end by itself; what it left is whole.
        at_work.unlink(missing_ok=True)
        raise
    at_work.unlink(missing_ok=True)


def _package(settings: Settings, toolbox: Toolbox, tools: Tools, step: Step) -> None:
    log = settings.log("build")
    command = [toolbox.mvn, "-B", "package", "-DskipTests"]
    progress = Progress(step)

    def attempt(*more: str) -> int:
        return tools.code(
            [*command, *more], log, folder=settings.root, environment=toolbox.environment(settings), watch=progress.see
        )

    if attempt() == 0:
        return
    if UNRESOLVED.search("\n".join(progress.errors)):
        # Maven remembers that something could not be had; -U makes it ask again.
        progress.errors.clear()
        if attempt("-U") == 0:
            return
    raise Problem("Maven could not build Stoa.", log=log, tail="\n".join(progress.errors[:25]))


class Progress:
    """Reads Maven's lines: which module it is at, how much it has downloaded, what went wrong."""

    def __init__(self, step: Step) -> None:
        self._step = step
        self._module = ""
        self._downloads = 0
        self.errors: list[str] = []

    def see(self, line: str) -> None:
        building = re.match(r"\[INFO\] Building (.+?) \S+\s+\[(\d+)/(\d+)\]", line)
        if building:
            self._module = f"{building[1]} ({building[2]} of {building[3]})"
        elif line.startswith("Downloaded ") or line.startswith("[INFO] Downloaded "):
            self._downloads += 1
        elif line.startswith("[ERROR]") and not BOILERPLATE.search(line) and line not in self.errors:
            self.errors.append(line)
        downloads = f", {self._downloads} files downloaded" if self._downloads else ""
        self._step.detail = self._module + downloads
