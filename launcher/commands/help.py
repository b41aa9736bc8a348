"""./stoa help"""

from __future__ import annotations

from collections.abc import Sequence

from launcher.cli import COMMANDS
from launcher.console import Console
from launcher.settings import DEFAULT_PORTS, Settings, variable


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    console.say("Stoa: a shop on this machine.\n")
    for name, (_, summary) in COMMANDS.items():
        console.say(f"  ./stoa {name:<9} {summary}")
    console.say("\nServices: " + ", ".join(DEFAULT_PORTS))
    console.say("\nSettings, as environment variables:")
    for name, meaning in _settings().items():
        console.say(f"  {name:<26} {meaning}")
    return 0


def _settings() -> dict[str, str]:
    return {
        "STOA_PORT_OFFSET": "moves all ports, so that several shops run side by side",
        variable("router", "PORT") + " ...": "moves one port",
        "STOA_VAR": "folder of data, logs and secrets (default: var)",
        "STOA_DEMO": "off: start with an empty shop",
        "STOA_ROUTER": "hive-router, hive-gateway or apollo; like --router",
        "STOA_HIVE_ROUTER ...": "its binary; also STOA_APOLLO_ROUTER",
        "STOA_INSTANCES": "of each subgraph, behind HAProxy; like --instances",
        "STOA_PRODUCTION": "on: nothing for strangers to see, no defaults; like --production",
        "STOA_SAFELIST": "on in production: the router answers known documents alone",
        "STOA_OPERATIONS": "folders with manifests of these documents, by comma",
        "STOA_SUPERVISE": "off: start nothing again that dies",
        "STOA_LOG_FORMAT": "text instead of json: what the subgraphs write",
        "STOA_MONGODB_URI": "a replica set to use instead of a mongod of our own",
        "STOA_REDIS_URL": "a Redis to use instead of one of our own",
        "STOA_STRIPE_API_KEY": "a Stripe key; without it our own sandbox stands in",
        "STOA_STRIPE_PUBLISHABLE_KEY": "the public key beside it; without it checkout cannot ask for cards",
        "STOA_JAVA_OPTS": "flags of the subgraphs' JVMs instead of the default ones",
        "STOA_AOT": "off: train no AOT caches; for those who change code often",
        "JAVA_HOME": "a JDK of version 25 or newer",
    }
