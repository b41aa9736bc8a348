"""Lays a jar out the way it starts fastest: extracted, beside an AOT cache trained with the flags it runs with.

A layout never changes once it is complete. A new build gets a new folder, because a JVM whose jar is overwritten does
not die but hangs. Whatever else can make a start faster (Spring's own ahead-of-time processing would be a Maven profile
and one more flag in START) has its place here.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from launcher.build import fingerprint, jars
from launcher.console import Step
from launcher.process import table
from launcher.provision.java import Jdk
from launcher.settings import Settings
from launcher.tool import Tools

# The first compiler alone is quick to start and train; idle, such a JVM takes about 270 MB, 27 of them less for its small room
# for young objects, all of which is touched. Both make warm code run twice as fast, but work for minutes on it and take 100 MB
# more, so they are for those that every request of a shopper meets. What these two have in memory with a hundred thousand products
# takes 190 MB: with much less than this they would do nothing but collect. A small shop never grows to that. What the
# compilers have needed and given back, some 47 MB, goes back to the system each minute.
FIRST_COMPILER = "-XX:+UseSerialGC -Xmx192m -Xmn32m -Xss512k -XX:TieredStopAtLevel=1"
BOTH_COMPILERS = (
    "-XX:+UseSerialGC -Xms192m -Xmx312m -Xmn64m -Xss512k -XX:+UseCompactObjectHeaders"
    " -XX:TrimNativeHeapInterval=60000"
    # Not yet while everything starts: what shoppers then ask for is called this often in seconds.
    " -XX:Tier4InvocationThreshold=40000 -XX:Tier4MinInvocationThreshold=5000"
    " -XX:Tier4CompileThreshold=120000 -XX:Tier4BackEdgeThreshold=320000"
)
SANDBOX_OPTS = "-XX:+UseSerialGC -Xmx96m -Xss512k -XX:TieredStopAtLevel=1"
BUSIEST = ("catalog", "order")
START = ("--enable-native-access=ALL-UNNAMED",)
CACHE = "app.aot"
TRAINING_SECONDS = 400


@dataclass(frozen=True)
class Layout:
    folder: Path
    jar: str
    cached: bool


def options(settings: Settings, name: str) -> list[str]:
    """STOA_JAVA_OPTS replaces the flags of the subgraphs: two garbage collectors at once would not start."""
    if name == jars.SANDBOX:
        own = SANDBOX_OPTS
    else:
        own = settings.text("STOA_JAVA_OPTS", BOTH_COMPILERS if name in BUSIEST else FIRST_COMPILER)
    return [*own.split(), *START]


def command(settings: Settings, jdk: Jdk, name: str, layout: Layout) -> tuple[str, ...]:
    cache = [f"-XX:AOTCache={CACHE}"] if layout.cached else []
    return (jdk.java, *options(settings, name), *cache, "-jar", layout.jar)


def folder(settings: Settings, jdk: Jdk, name: str) -> Path:
    current = fingerprint.of(
        settings.root,
        jars.inputs(name),
        extra=[jdk.version, str(jdk.home), *options(settings, name), *([] if _trains(settings) else ["untrained"])],
    )
    return settings.apps / f"{name}-{current}"


def read(place: Path) -> Layout | None:
    """The layout in this folder, if it was completed."""
    try:
        known = json.loads((place / "layout.json").read_text())
    except (OSError, ValueError):
        return None
    return Layout(place, known["jar"], known["cached"])


def latest(settings: Settings, name: str) -> Layout | None:
    """What the last `up` laid out, whatever the sources say now."""
    complete = (path.parent for path in settings.apps.glob(f"{name}-*/layout.json"))
    newest = max(complete, key=lambda place: (place / "layout.json").stat().st_mtime, default=None)
    return read(newest) if newest else None


def make(
    settings: Settings, jdk: Jdk, name: str, place: Path, environment: Mapping[str, str], tools: Tools, step: Step
) -> Layout:
    """Into `place`, as folder() named it before the build: sources that change meanwhile belong to the next one."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    log = settings.log(f"train-{name}")
    log.unlink(missing_ok=True)
    step.detail = "extracting"
    jar = _put(settings, jdk, name, place, tools, log)
    cached, remark = False, "ready"
    if name != jars.SANDBOX and _trains(settings):
        step.detail = "training its AOT cache"
        training = [f"-XX:AOTCacheOutput={CACHE}", "-Dspring.context.exit=onRefresh"]
        run = [jdk.java, *options(settings, name), *training, "-jar", jar]
        code = tools.code(run, log, folder=place, environment=environment, limit=TRAINING_SECONDS)
        cached = code == 0 and (place / CACHE).exists()
        remark = "with an AOT cache" if cached else f"without an AOT cache: {log} says why"
    (place / "layout.json").write_text(json.dumps({"jar": jar, "cached": cached}) + "\n")
    step.detail = remark
    _forget_older(settings, name, place)
    return Layout(place, jar, cached)


def _put(settings: Settings, jdk: Jdk, name: str, place: Path, tools: Tools, log: Path) -> str:
    """The jar, extracted if it is one of Boot's; returns its name."""
    built = jars.jar(settings, name)
    assert built, f"{name} has been built"
    if name == jars.SANDBOX:
        shutil.copy2(built, place)
    else:
        extract = ["-Djarmode=tools", "-jar", str(built), "extract", "--destination", str(place), "--force"]
        tools.run([jdk.java, *extract], log)
    return built.name


def _trains(settings: Settings) -> bool:
    """A start up to the point where the doors would open takes half a minute; STOA_AOT=off trades it for slow starts."""
    return settings.text("STOA_AOT", "on") != "off"


def _forget_older(settings: Settings, name: str, current: Path) -> None:
    in_use = {table.working_folder(pid) for pid in table.pids()}
    for other in settings.apps.glob(f"{name}-*"):
        if other != current and str(other) not in in_use:
            shutil.rmtree(other, ignore_errors=True)
