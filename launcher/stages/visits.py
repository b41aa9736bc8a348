"""The stages that visit a running shop from outside: e2e/api, web/e2e, e2e/resilience, e2e/door."""

from __future__ import annotations

from launcher.build import mobile
from launcher.provision import chromium
from launcher.provision.apt import Apt
from launcher.stages import quick
from launcher.stages.house import House
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench, packages

# The journeys leave the shop as they would find it again; what follows may break it.
SHOP = House("e2e")
# The sandbox named aloud: a rehearsal of production, without money. Without the safelist, which would refuse most attacks
# unread; that has tests of its own in router-config/test.
STRONGHOLD = House("door", {"STOA_PRODUCTION": "on", "STOA_SAFELIST": "off", "STOA_STRIPE_API_BASE": "{sandbox}"})

# Where the tests of a visitor are, and whose packages they need besides.
API, RESILIENCE, DOOR, WEB = ("e2e/api",), ("e2e/resilience", "e2e/api", "books"), ("e2e/door",), ("web",)


def types(bench: Bench) -> Outcome:
    """What can be said of the visitors before there is a shop."""
    outcome = Outcome()
    for folder in dict.fromkeys((*API, *RESILIENCE, *DOOR)):
        packages(bench, bench.settings.root / folder)
    for folder in (API[0], RESILIENCE[0], DOOR[0]):
        command = [bench.toolbox.node.npm, "run", "--silent", "types"]
        outcome += bench.run(f"types of {folder.replace('/', ' ')}", command, bench.settings.root / folder)
    return outcome


def journeys(bench: Bench) -> Outcome:
    return SHOP.visit(bench, "journeys", API, "journeys")


def browser(bench: Bench) -> Outcome:
    """The applications as people use them, in Debian's Chromium."""
    return SHOP.visit(bench, "browser", WEB, "journeys", extra=_chromium(bench))


def phone(bench: Bench) -> Outcome:
    """The phone's app in the same Chromium: the screens that a phone would show."""
    folder = bench.settings.root / mobile.FOLDER
    packages(bench, folder)
    built = quick.mobile_build(bench)
    return built + SHOP.visit(bench, "phone", (mobile.FOLDER,), "journeys", extra=_chromium(bench)) if built.fine else built


def _chromium(bench: Bench) -> dict[str, str]:
    with bench.session.console.step("Chromium") as step:
        apt = Apt(bench.session.tools, bench.settings.log("provision"))
        found = chromium.find(bench.settings) or chromium.install(bench.settings, apt)
        step.detail = str(found)
    return {"CHROMIUM_PATH": str(found)}


def resilience(bench: Bench) -> Outcome:
    script = "faults:long" if bench.long else "faults"
    return SHOP.visit(bench, "resilience", RESILIENCE, script)


def door(bench: Bench) -> Outcome:
    return STRONGHOLD.visit(bench, "door", DOOR, "rules")
