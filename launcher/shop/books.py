"""./stoa doctor --books: hands over to books/, which compares what the subgraphs and Stripe have written down."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from launcher import secrets_file
from launcher.build import node_modules
from launcher.console import Console
from launcher.process.processes import Processes
from launcher.provision import toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import environment, members


def compare(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    """0 when they agree, 1 when they differ, 2 when they cannot be read. `arguments` are those of books/."""
    session = Session(settings, console)
    tools, folder = toolbox.find(settings), settings.root / "books"
    with console.step("Packages of the books (npm)") as step:
        node_modules.install(settings, folder, tools, session.tools, step)
    command = [tools.node.npm, "run", "--silent", "books", "--", *arguments]
    return subprocess.call(command, cwd=folder, env={**tools.environment(settings), **_shop(settings)})


def _shop(settings: Settings) -> dict[str, str]:
    """As the running shop was told; else as the next `up` would tell it."""
    running = next(
        (one for name, one in Processes(settings.var).wanted.all().items() if members.service_of(name) == "payment"),
        None,
    )
    if running:
        return {name: value for name, value in running.environment.items() if name.startswith("STOA_")}
    secrets = secrets_file.load(settings.var / "secrets.env", settings.environment)
    return environment.for_processes(settings, secrets)
