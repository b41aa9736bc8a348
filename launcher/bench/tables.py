"""The tables in benchmarks/README.md, made of the files under results/."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any


def rewrite(folder: Path) -> None:
    """All starts, oldest first; of the others the newest result."""
    readme = folder / "README.md"
    text = readme.read_text()
    text = _between(text, "startup", _starts(_all(folder, "startup")))
    text = _between(text, "load", _load(_all(folder, "load")))
    text = _between(text, "size", _sizes(_all(folder, "size")))
    text = _between(text, "warmth", _warmth(_all(folder, "warmth")))
    text = _between(text, "pages", _pages(_all(folder, "pages")))
    readme.write_text(text)


def _all(folder: Path, kind: str) -> list[dict[str, Any]]:
    return [json.loads(file.read_text()) for file in sorted((folder / "results").glob(f"{kind}-*.json"))]


def _between(text: str, name: str, rows: Iterable[str]) -> str:
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    if begin not in text:
        return text
    before, _, rest = text.partition(begin)
    return f"{before}{begin}\n" + "\n".join(rows) + f"\n{end}{rest.partition(end)[2]}"


def _when(result: dict[str, Any]) -> str:
    return f"{result['date'][:16].replace('T', ' ')} | {result['commit']}"


def _starts(results: list[dict[str, Any]]) -> list[str]:
    rows = [
        "| when | commit | cores | first `up` | later `up` (median) | all processes, idle |",
        "|---|---|---|---|---|---|",
    ]
    for one in results:
        rows.append(
            f"| {_when(one)} | {one['machine']['cores']} | {one['firstUpSeconds']:.0f} s "
            f"| {one['laterUpMedianSeconds']} s | {one['idleMegabytesTogether']} MB |"
        )
    return rows


def _load(results: list[dict[str, Any]]) -> list[str]:
    if not results:
        return ["Not measured yet."]
    newest = results[-1]
    rows = [
        f"{newest['date'][:16].replace('T', ' ')}, commit {newest['commit']}, {newest['machine']['cores']} cores, "
        f"medians of {newest['runs']} runs of {newest['seconds']:g} s:",
        "",
        "| scenario | through | clients | per second | p50 ms | p99 ms | failed | CPU ms each: router + subgraphs + databases | router MB |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    rows += [_load_row(one) for one in newest["results"] if "heard" not in one]
    rows += ["", *(_subscribers(one) for one in newest["results"] if "heard" in one)]
    return rows


def _load_row(one: dict[str, Any]) -> str:
    if "failure" in one:
        return f"| {one['scenario']} | {one['door']} | {one['clients']} | failed | | | | | |"
    cpu = one["cpu"]
    databases = cpu.get("mongodb", 0) + cpu.get("redis", 0)
    subgraphs = sum(cpu.get(name, 0) for name in ("catalog", "customer", "order", "payment"))
    return (
        f"| {one['scenario']} | {one['door']} | {one['clients']} | {one['perSecond']:.0f} | {one['p50']:.1f} | {one['p99']:.0f} "
        f"| {one['failed']:.0f} | {cpu.get('router', 0):.2f} + {subgraphs:.2f} + {databases:.2f} | {one['memory'].get('router', '')} |"
    )


def _subscribers(one: dict[str, Any]) -> str:
    more = sum(one["memory"].values()) - sum(one["memoryBefore"].values())
    load = one["memory"]["load"] - one["memoryBefore"]["load"]
    return (
        f"- {one['subscribers']:.0f} subscribers through {one['door']}: {more - load} MB more in all processes, {one['heard']:.0f} heard of a change, "
        f"the last {one['allMs']:.0f} ms after it was asked for."
    )


def _warmth(results: list[dict[str, Any]]) -> list[str]:
    rows = [
        "| when | commit | through | first minute after a start | a minute, three minutes later |",
        "|---|---|---|---|---|",
    ]
    return rows + [
        f"| {_when(one)} | {one['door']} | {one['firstMinute']:.0f}/s | {one['later']:.0f}/s |" for one in results
    ]


def _pages(results: list[dict[str, Any]]) -> list[str]:
    if not results:
        return ["Not measured yet."]
    newest = results[-1]
    rows = [
        f"{newest['date'][:16].replace('T', ' ')}, commit {newest['commit']}, {newest['machine']['cores']} cores with a load of "
        f"{newest['machine']['load'][0]:.1f}, medians of {newest['runs']} runs:",
        "",
        "| page | screen | performance | largest picture or text | first | blocked | shifts | first byte | scripts | questions |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    return rows + [
        f"| {one['page']} | {one['screen']} | {one['performance']} | {one['lcp']} ms | {one['fcp']} ms | {one['tbt']} ms "
        f"| {one['cls']} | {one['firstByte']} ms | {one['scriptKilobytes']} kB | {one['questions']} |"
        for one in newest["results"]
    ]


def _sizes(results: list[dict[str, Any]]) -> list[str]:
    rows = [
        "| when | commit | products | variants | imported a second | list p50 / p99 ms | product page | search, all facets | suggestions "
        "| unhurried: page, search, suggestions | new price found, p50 / most ms | rebuilt in | catalog |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    return rows + [_size(one) for one in results]


def _size(one: dict[str, Any]) -> str:
    times = " | ".join(_times(result) for result in one["results"])
    unhurried = ", ".join(_unhurried(result) for result in one.get("unhurried", [])) or "–"
    # Not where the goods came before, in a way that nobody timed.
    imported = f"{one['variants'] / one['importSeconds']:.0f}" if one["importSeconds"] else "–"
    return (
        f"| {_when(one)} | {one['products']} | {one['variants']} | {imported} | {times} "
        f"| {unhurried} | {_price(one['prices'])} | {one['rebuildSeconds']} s | {one['catalogMegabytes']} MB |"
    )


def _times(result: dict[str, Any]) -> str:
    if "failure" in result:
        return "failed"
    return f"{result['p50']:.1f} / {result['p99']:.0f}, CPU {result['cpu'].get('catalog', 0):.2f}"


def _unhurried(result: dict[str, Any]) -> str:
    return "failed" if "failure" in result else f"{result['p50']:.1f} / {result['p99']:.0f}"


def _price(result: dict[str, Any]) -> str:
    return "failed" if "failure" in result else f"{result['p50']:.0f} / {result['most']:.0f}"
