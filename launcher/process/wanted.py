"""What shall run: every process as it was last started, kept beside its pid file.

The supervisor and `./stoa restart` start a process from here, exactly as `up` did. Whoever stops one for good drops it
first, so that nobody revives it. The files hold the secrets of the process's environment.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

from launcher import files
from launcher.process.program import Program

SUFFIX = ".wanted"


class Wanted:
    def __init__(self, run: Path) -> None:
        self._run = run

    def _file(self, name: str) -> Path:
        return self._run / f"{name}{SUFFIX}"

    def put(self, program: Program) -> None:
        known = dataclasses.asdict(program) | {"folder": str(program.folder), "log": str(program.log)}
        files.replace(self._file(program.name), json.dumps(known, indent=1) + "\n", mode=0o600)

    def drop(self, name: str) -> None:
        self._file(name).unlink(missing_ok=True)

    def get(self, name: str) -> Program | None:
        """Nothing also when the file was damaged: the next `up` writes it anew."""
        try:
            known = json.loads(self._file(name).read_text())
            places = {"folder": Path(known["folder"]), "log": Path(known["log"])}
            lists = {"command": tuple(known["command"]), "needs": tuple(known["needs"])}
            return Program(**{**known, **places, **lists})
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def names(self) -> list[str]:
        return sorted(path.name.removesuffix(SUFFIX) for path in self._run.glob(f"*{SUFFIX}"))

    def has(self, name: str) -> bool:
        return self._file(name).exists()

    def all(self) -> dict[str, Program]:
        return {name: program for name in self.names() if (program := self.get(name))}
