"""./stoa restart <service>: one process, from what the last `up` built."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from launcher.console import Console
from launcher.provision import toolbox
from launcher.session import Session
from launcher.settings import Settings
from launcher.shop import members, starting


def run(settings: Settings, arguments: Sequence[str], console: Console) -> int:
    parser = argparse.ArgumentParser(prog="stoa restart")
    parser.add_argument("service", choices=[one.name for one in members.all_members(settings)])
    name = parser.parse_args(arguments).service
    member = next(one for one in members.all_members(settings) if one.name == name)
    session = Session(settings, console)
    with session.changing():
        starting.again(session, toolbox.find(settings), member)
    return 0
