"""Takes a shop down: whoever calls first, whoever is called last."""

from __future__ import annotations

from launcher.session import Session
from launcher.shop.members import in_stop_order
from launcher.tool import TOOL


def take_down(session: Session) -> int:
    """How many processes were stopped."""
    processes, count = session.processes, 0
    for name in processes.wanted.all():
        processes.wanted.drop(name)
    for names in in_stop_order([one.name for one in processes.all()]):
        count += len(names)
        if names:
            with session.console.step("Stop") as step:
                step.detail = ", ".join(names)
                killed = processes.stop(names)
                if killed:
                    step.detail += f" (killed after 30 s: {', '.join(killed)})"
    # Anything else that carries this shop's mark, whoever left it behind.
    rest = processes.all()
    processes.end(rest, grace=5)
    return count + len([one for one in rest if one.name != TOOL])
