"""The processes of a shop, in the order of their dependencies."""

from __future__ import annotations

from dataclasses import dataclass

from launcher.build import fingerprint, layout
from launcher.build.jars import SANDBOX
from launcher.build.layout import Layout
from launcher.database import mongodb, redis, replica_set
from launcher.process import health
from launcher.process.processes import Program
from launcher.provision.toolbox import Toolbox
from launcher.settings import SUBGRAPHS, Settings

ROUTER = "router"
ROUTER_FOLDER = "router-config/hive-gateway"


@dataclass(frozen=True)
class Member:
    """A process as others see it, without knowing how it is started."""

    name: str
    port: int
    health_url: str = ""

    def healthy(self) -> bool:
        if self.name == "mongodb":
            return replica_set.is_primary(self.port)
        if self.name == "redis":
            return redis.answers(self.port)
        return health.http_ok(self.health_url)


def databases(settings: Settings) -> list[Member]:
    own = [("mongodb", settings.own_mongodb), ("redis", settings.own_redis)]
    return [Member(name, settings.port(name)) for name, ours in own if ours]


def applications(settings: Settings) -> list[Member]:
    sandbox = (
        [Member(SANDBOX, settings.port(SANDBOX), settings.local(SANDBOX) + "/healthz")] if settings.own_stripe else []
    )
    subgraphs = [
        Member(name, settings.port(name), settings.local(name) + "/actuator/health/readiness") for name in SUBGRAPHS
    ]
    return [*sandbox, *subgraphs, Member(ROUTER, settings.port(ROUTER), settings.local(ROUTER) + "/readiness")]


def all_members(settings: Settings) -> list[Member]:
    return [*databases(settings), *applications(settings)]


# Whoever calls is stopped before whoever is called.
STOP_ORDER = ((ROUTER,), SUBGRAPHS, (SANDBOX,), ("redis",), ("mongodb",))


def database_program(settings: Settings, toolbox: Toolbox, name: str) -> Program:
    if name == "mongodb":
        assert toolbox.mongod
        return mongodb.program(settings, toolbox.mongod)
    assert toolbox.redis_server
    return redis.program(settings, toolbox.redis_server)


def jvm_program(
    settings: Settings, toolbox: Toolbox, member: Member, place: Layout, environment: dict[str, str]
) -> Program:
    return Program(
        name=member.name,
        port=member.port,
        command=layout.command(settings, toolbox.jdk, member.name, place),
        folder=place.folder,
        log=settings.log(member.name),
        ready=member.healthy,
        environment=environment,
    )


def router_program(settings: Settings, toolbox: Toolbox, member: Member, environment: dict[str, str]) -> Program:
    folder = settings.root / ROUTER_FOLDER
    configuration = fingerprint.of(settings.root, [ROUTER_FOLDER, "schema/supergraph.graphql"])
    return Program(
        name=member.name,
        port=member.port,
        command=(str(folder / "start.sh"),),
        folder=folder,
        log=settings.log(member.name),
        ready=member.healthy,
        # The fingerprint is read by nobody; it makes the process another one when its configuration changed.
        environment={
            **environment,
            "PATH": toolbox.environment(settings)["PATH"],
            "STOA_ROUTER_CONFIGURATION": configuration,
        },
    )
