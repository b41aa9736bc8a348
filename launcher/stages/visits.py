"""The stages that visit a running shop from outside: e2e/api, web/e2e, e2e/resilience, e2e/door."""

from __future__ import annotations

from launcher.provision import chromium
from launcher.provision.apt import Apt
from launcher.stages.house import House
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench

# The journeys leave the shop as they would find it again; what follows may break it.
SHOP = House("e2e")
# The sandbox named aloud: a rehearsal of production, without money. Without the safelist, which would refuse most attacks
# unread; that has tests of its own in router-config/test.
STRONGHOLD = House("door", {"STOA_PRODUCTION": "on", "STOA_SAFELIST": "off", "STOA_STRIPE_API_BASE": "{sandbox}"})


def journeys(bench: Bench) -> Outcome:
    return SHOP.visit(bench, "journeys", "e2e/api")


def browser(bench: Bench) -> Outcome:
    """The applications as people use them, in Debian's Chromium."""
    with bench.session.console.step("Chromium") as step:
        apt = Apt(bench.session.tools, bench.settings.log("provision"))
        found = chromium.find(bench.settings) or chromium.install(bench.settings, apt)
        step.detail = str(found)
    return SHOP.visit(bench, "browser", "web", "journeys", extra={"CHROMIUM_PATH": str(found)})


def resilience(bench: Bench) -> Outcome:
    script = "test:long" if bench.long else "test"
    return SHOP.visit(bench, "resilience", "e2e/resilience", script, borrowed=("e2e/api", "books"))


def door(bench: Bench) -> Outcome:
    return STRONGHOLD.visit(bench, "door", "e2e/door")
