"""The stages that visit a running shop from outside: e2e/api, e2e/resilience, e2e/door."""

from __future__ import annotations

from launcher.stages.house import House
from launcher.stages.outcome import Outcome
from launcher.stages.stage import Bench

# The journeys leave the shop as they would find it again; what follows may break it.
SHOP = House("e2e")
# The sandbox named aloud: a rehearsal of production, without money. Without the safelist, which would refuse most attacks
# unread; that has tests of its own in router-config/test.
STRONGHOLD = House("door", {"STOA_PRODUCTION": "on", "STOA_SAFELIST": "off", "STOA_STRIPE_API_BASE": "{sandbox}"})


def journeys(bench: Bench) -> Outcome:
    return SHOP.visit(bench, "journeys", "api")


def resilience(bench: Bench) -> Outcome:
    script = "test:long" if bench.long else "test"
    return SHOP.visit(bench, "resilience", "resilience", script, borrowed=("e2e/api", "books"))


def door(bench: Bench) -> Outcome:
    return STRONGHOLD.visit(bench, "door", "door")
