"""The applications of web/: built and compressed once for each state of their sources."""

from __future__ import annotations

from launcher.build import fingerprint, node_modules
from launcher.console import Step
from launcher.provision.toolbox import Toolbox
from launcher.settings import Settings
from launcher.tool import Tools

FOLDER = "web"
# What a built application is made from, and what serves it.
SOURCES = ("apps", "packages", "build.mjs", "package.json", "package-lock.json")
HOST = ("web/host", "schema/manifests")
STAMP = "apps/storefront/dist/.stoa-build"


def build(settings: Settings, toolbox: Toolbox, tools: Tools, step: Step) -> None:
    """The stamp lies in what was built, so that it goes when that goes."""
    folder = settings.root / FOLDER
    node_modules.install(settings, folder, toolbox, tools, step)
    if settings.dev:
        return
    stamp, current = folder / STAMP, version(settings)
    if fingerprint.matches(stamp, current):
        step.detail = "unchanged"
        return
    stamp.unlink(missing_ok=True)
    step.detail = "building"
    tools.run(
        [toolbox.node.npm, "run", "--silent", "build"],
        settings.log("web-build"),
        folder=folder,
        environment=toolbox.environment(settings),
        advice="The applications do not build from these sources; the log says where.",
    )
    remember(settings, current)
    step.detail = "built"


def remember(settings: Settings, built: str) -> None:
    (settings.root / FOLDER / STAMP).write_text(built + "\n")


def version(settings: Settings) -> str:
    return fingerprint.of(settings.root / FOLDER, SOURCES)


def host_version(settings: Settings) -> str:
    """Changes with whatever would make the host another one."""
    return fingerprint.of(settings.root, HOST, extra=[version(settings)])
