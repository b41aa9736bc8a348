"""The processes of a shop, in the order of their dependencies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from launcher.build import fingerprint, layout, web
from launcher.build.jars import SANDBOX
from launcher.build.layout import Layout
from launcher.database import mongodb, redis
from launcher.process import health
from launcher.process.program import Program
from launcher.process.wanted import Wanted
from launcher.provision.toolbox import Toolbox
from launcher.settings import INSTANCE_STRIDE, SUBGRAPHS, Settings, variable
from launcher.shop.routers import Router
from launcher.supervision import control

# A small machine that starts several instances of everything takes its time.
JVM_PATIENCE = 240.0
ROUTER = "router"
BALANCER = "balancer"
# One process for all applications.
STOREFRONT = "storefront"
LOOPBACK = "127.0.0.1"

# Whoever calls is stopped before whoever is called; the subgraphs call each other through the balancer.
STOP_ORDER = ((STOREFRONT,), (ROUTER,), SUBGRAPHS, (BALANCER,), (SANDBOX,), ("redis",), ("mongodb",))


@dataclass(frozen=True)
class Member:
    """A process as others see it, without knowing how it is started."""

    name: str
    port: int
    ready: str = ""
    alive: str = ""

    @property
    def service(self) -> str:
        """`order-2` is an instance of `order`."""
        return service_of(self.name)

    def healthy(self) -> bool:
        return health.answers(self.ready)


def service_of(name: str) -> str:
    service, _, number = name.rpartition("-")
    return service if number.isdigit() and service in SUBGRAPHS else name


def databases(settings: Settings) -> list[Member]:
    own = [("mongodb", settings.own_mongodb, "primary"), ("redis", settings.own_redis, "ready")]
    return [
        Member(name, port, f"{name}://127.0.0.1:{port}/{state}", f"{name}://127.0.0.1:{port}")
        for name, ours, state in own
        if ours and (port := settings.port(name))
    ]


def applications(settings: Settings) -> list[Member]:
    router = Member(ROUTER, settings.port(ROUTER))
    return [*_sandbox(settings), *_subgraphs(settings), *_balancer(settings), router, _storefront(settings)]


def _storefront(settings: Settings) -> Member:
    health_check = settings.local(STOREFRONT) + "/healthz"
    return Member(STOREFRONT, settings.port(STOREFRONT), health_check, health_check)


def _sandbox(settings: Settings) -> list[Member]:
    health_check = settings.local(SANDBOX) + "/healthz"
    return [Member(SANDBOX, settings.port(SANDBOX), health_check, health_check)] if settings.own_stripe else []


def _subgraphs(settings: Settings) -> list[Member]:
    if settings.instances == 1:
        return [_subgraph(name, settings.port(name)) for name in SUBGRAPHS]
    return [
        _subgraph(f"{name}-{number}", settings.port(name) + INSTANCE_STRIDE * number)
        for name in SUBGRAPHS
        for number in range(1, settings.instances + 1)
    ]


def _subgraph(name: str, port: int) -> Member:
    health_of = f"http://127.0.0.1:{port}/actuator/health"
    return Member(name, port, f"{health_of}/readiness", f"{health_of}/liveness")


def _balancer(settings: Settings) -> list[Member]:
    monitor = settings.local(BALANCER) + "/healthz"
    return [Member(BALANCER, settings.port(BALANCER), monitor, monitor)] if settings.instances > 1 else []


def all_members(settings: Settings) -> list[Member]:
    return [*databases(settings), *applications(settings)]


def wanted(settings: Settings, records: Wanted) -> list[Member]:
    """What the last `up` started, else what the next one would start."""
    known = {name: program for name, program in records.all().items() if name != control.NAME}
    if not known:
        return all_members(settings)
    places = {name: place for place, name in enumerate(name for group in reversed(STOP_ORDER) for name in group)}
    order = sorted(known.values(), key=lambda one: (places.get(service_of(one.name), 99), one.name))
    return [Member(one.name, one.port, one.ready, one.alive) for one in order]


def in_stop_order(names: Iterable[str]) -> list[list[str]]:
    """Who is stopped together, one group after the other."""
    given = list(names)
    return [[name for name in given if service_of(name) in group] for group in STOP_ORDER]


def database_program(settings: Settings, toolbox: Toolbox, name: str) -> Program:
    if name == "mongodb":
        assert toolbox.mongod
        return mongodb.program(settings, toolbox.mongod)
    assert toolbox.redis_server
    return redis.program(settings, toolbox.redis_server)


def jvm_program(
    settings: Settings, toolbox: Toolbox, member: Member, place: Layout, environment: dict[str, str]
) -> Program:
    number = member.name.removeprefix(member.service).lstrip("-") or "1"
    own = {variable(member.service, "PORT"): str(member.port), "STOA_INSTANCE": number}
    return Program(
        name=member.name,
        port=member.port,
        command=layout.command(settings, toolbox.jdk, member.service, place),
        folder=place.folder,
        log=settings.log(member.name),
        ready=member.ready,
        alive=member.alive,
        environment={**environment, **own},
        needs=("mongodb",) if member.service in SUBGRAPHS else (),
        patience=JVM_PATIENCE,
    )


def router_program(settings: Settings, toolbox: Toolbox, router: Router, environment: dict[str, str]) -> Program:
    folder = f"router-config/{router.folder}"
    read = [folder, "router-config/edge", "router-config/shared", "schema/supergraph.graphql"]
    configuration = fingerprint.of(settings.root, [*read, *map(str, settings.operations)])
    return Program(
        name=ROUTER,
        port=settings.port(ROUTER),
        command=(str(settings.root / folder / "start.sh"),),
        folder=settings.root / folder,
        log=settings.log(ROUTER),
        ready=router.address(settings, router.readiness),
        alive=router.address(settings, router.liveness),
        environment={
            **environment,
            **router.binary_setting(),
            "STOA_ROUTER": router.name,
            "STOA_SAFELIST": "on" if settings.safelist else "off",
            "STOA_OPERATIONS": ",".join(map(str, settings.operations)),
            # The host of the pages tells whom it asks for.
            "STOA_TRUSTED_PROXIES": ",".join(filter(None, (environment.get("STOA_TRUSTED_PROXIES"), LOOPBACK))),
            "PATH": toolbox.environment(settings)["PATH"],
            # The fingerprint is read by nobody; it makes the process another one when its configuration changed.
            "STOA_ROUTER_CONFIGURATION": configuration,
        },
    )


def web_program(settings: Settings, toolbox: Toolbox, member: Member, environment: dict[str, str]) -> Program:
    """The host of the applications. It needs no Java, no database, and the router only when somebody asks."""
    folder = settings.root / web.FOLDER / "host"
    told = ("STOA_STOREFRONT_PORT", "STOA_ADMIN_PORT", "STOA_PUBLIC_URL", "STOA_CATALOG_PUBLIC_URL", "STOA_PRODUCTION")
    return Program(
        name=member.name,
        port=member.port,
        command=(toolbox.node.node, "--max-old-space-size=128", "dev.mjs" if settings.dev else "serve.mjs"),
        folder=folder,
        log=settings.log(member.name),
        ready=member.ready,
        alive=member.alive,
        environment={
            **{name: environment[name] for name in told},
            "STOA_GRAPHQL_URL": settings.graphql_url,
            "STOA_PAYMENTS": "sandbox" if settings.own_stripe else "stripe",
            "PATH": toolbox.environment(settings)["PATH"],
            # Read by nobody; it makes the process another one when what it serves has changed.
            "STOA_WEB_VERSION": "" if settings.dev else web.host_version(settings),
        },
    )
