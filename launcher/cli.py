"""The commands of ./stoa, and how each of them may end."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from launcher.console import Console
from launcher.problem import Interrupted, Problem, of_system
from launcher.session import listen_for_interruptions
from launcher.settings import Settings

# Name on the command line -> module under commands/, and what `help` says about it.
COMMANDS = {
    "up": (
        "up",
        "[--router=NAME] [--instances=N] [--production] [--dev] [--foreground]  build what changed, start what does not run",
    ),
    "down": ("down", "stop everything"),
    "status": ("status", "each process: port, health, memory, since when, restarts, requests"),
    "logs": ("logs", "[service] [-f] [--level=L] [--request=ID]  one log, or all of them; -f follows"),
    "restart": ("restart", "<service>  stop one process and start it again"),
    "doctor": (
        "doctor",
        "look for what is wrong, and say what to do; --books compares orders, payments, Stripe and stock",
    ),
    "import": ("import_products", "FILE [--images FOLDER] [--dry-run]  products from a Shopify CSV"),
    "test": ("test", "[--only STAGE] [--long]  everything, from unit tests to faults in a running shop"),
    "bench": ("bench", "measure start, memory and speed, and record them under benchmarks; --help tells the parts"),
    "reindex": ("reindex", "build the index of the search anew; the old one is searched meanwhile"),
    "relevance": ("relevance", "how good the search is, by judged queries: NDCG@10"),
    "recommendations": (
        "recommendations",
        "how good recommendations are, by shoppers made up for it: hit rate@10",
    ),
    "help": ("help", "this page"),
}


def main(arguments: Sequence[str]) -> int:
    console = Console()
    name, *rest = arguments or ["help"]
    if name in ("-h", "--help"):
        name = "help"
    if name not in COMMANDS:
        console.say(f"There is no command '{name}'. ./stoa help lists them.")
        return 2
    listen_for_interruptions()
    try:
        command = importlib.import_module(f"launcher.commands.{COMMANDS[name][0]}")
        return int(command.run(Settings.of(), rest, console))
    except Problem as problem:
        explain(problem, console)
        return 1
    except Interrupted:
        console.say("\nInterrupted.")
        return 130
    except BrokenPipeError:
        # Whoever read has seen enough; nor does Python's own end complain about it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as reason:
        explain(of_system(reason), console)
        return 1


def explain(problem: Problem, console: Console) -> None:
    console.say("\n" + console.paint("✗ " + problem.message, "31"))
    if problem.tail:
        console.say("\n" + "\n".join("    " + line[:400] for line in problem.tail.splitlines()))
    if problem.log:
        console.say(f"\n  All of it: {problem.log}")
    if problem.advice:
        console.say("\n" + "\n".join("  " + line for line in problem.advice.splitlines()))
