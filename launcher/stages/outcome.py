"""What test runners say at their end, read as numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

ANSI = re.compile(r"\033\[[0-9;]*m")
SUREFIRE = re.compile(r"^\[\w+\]\s+Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)\s*$")
UNITTEST = re.compile(r"^Ran (\d+) tests? in")
UNITTEST_END = re.compile(r"^(?:OK|FAILED)(?: \((.*)\))?$")
NODE = re.compile(r"^(?:#|ℹ) (pass|fail|cancelled|skipped|todo) (\d+)$")

VITEST = re.compile(r"^Tests +(.*) \(\d+\)$")
PLAYWRIGHT = re.compile(r"^(\d+) (passed|failed|flaky|skipped|did not run)\b(?: \(.*\))?$")

# How each of them names a test that failed.
NAMED = re.compile(
    r"^\[ERROR\] {3}(?P<surefire>\w+(?:Test|IT)\b.*)$"
    r"|^(?:FAIL|ERROR): (?P<unittest>.+)$"
    r"|^✖ (?P<node>.+) \([\d.]+m?s\)$"
    r"|^FAIL {2}(?P<vitest>.+)$"
    r"|^\d+\) (?P<playwright>.+?) ─+$"
)


@dataclass
class Outcome:
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    remark: str = ""
    names: tuple[str, ...] = ()
    """Of the tests that failed, each once, as their runner writes them."""

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            self.passed + other.passed,
            self.failed + other.failed,
            self.skipped + other.skipped,
            "; ".join(text for text in (self.remark, other.remark) if text),
            tuple(dict.fromkeys(self.names + other.names)),
        )

    @property
    def fine(self) -> bool:
        return self.failed == 0


class Reader:
    """Sees every line of a runner's output and adds up its closing lines."""

    def __init__(self) -> None:
        self.outcome = Outcome()
        self._heard = False

    def verdict(self, code: int, name: str) -> Outcome:
        """A command without closing lines counts as one check; a runner that ran no test, or failed without naming
        one (it did not compile, it crashed), has failed all the same."""
        if not self._heard:
            ended = Outcome(failed=1, remark=f"{name} ended with code {code}")
            return Outcome(passed=1) if code == 0 else ended + self.outcome
        if self.outcome == Outcome(names=self.outcome.names):
            return self.outcome + Outcome(failed=1, remark=f"{name} ran no test")
        if code and self.outcome.fine:
            return self.outcome + Outcome(failed=1, remark=f"{name} ended with code {code}")
        return self.outcome

    def see(self, line: str) -> bool:
        """True when the line is a closing line, worth showing."""
        text = ANSI.sub("", line).strip()
        if named := NAMED.match(text):
            self.outcome += Outcome(names=(str(named[named.lastgroup or 0]),))
            return False
        if found := SUREFIRE.match(text):
            run, failures, errors, skipped = map(int, found.groups())
            self._add(run - failures - errors - skipped, failures + errors, skipped)
        elif found := UNITTEST.match(text):
            self._add(int(found[1]), 0, 0)
        elif found := UNITTEST_END.match(text):
            counts = {
                name.strip(): int(number)
                for name, _, number in (part.partition("=") for part in (found[1] or "").split(","))
                if number
            }
            failed, skipped = counts.get("failures", 0) + counts.get("errors", 0), counts.get("skipped", 0)
            self._add(-failed - skipped, failed, skipped)
        elif found := NODE.match(text):
            number = int(found[2])
            self._add(
                number * (found[1] == "pass"),
                number * (found[1] in ("fail", "cancelled")),
                number * (found[1] in ("skipped", "todo")),
            )
        elif found := VITEST.match(text):
            counts = {name: int(number) for number, name in (part.split(" ", 1) for part in found[1].split(" | "))}
            self._add(
                counts.get("passed", 0), counts.get("failed", 0), counts.get("skipped", 0) + counts.get("todo", 0)
            )
        elif found := PLAYWRIGHT.match(text):
            number = int(found[1])
            # What passed only on its second try has failed: a buyer has one try.
            failed = found[2] in ("failed", "flaky", "did not run")
            self._add(number * (found[2] == "passed"), number * failed, number * (found[2] == "skipped"))
        else:
            return False
        return True

    def _add(self, passed: int, failed: int, skipped: int) -> None:
        self._heard = True
        self.outcome += Outcome(passed, failed, skipped)
