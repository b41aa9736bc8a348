"""MongoDB of this shop, and the URI each subgraph finds its database under."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl, urlencode

from launcher.database import replica_set
from launcher.process.program import Program
from launcher.settings import Settings, variable

CACHE_GIGABYTES = "0.5"

# What an acknowledged order rests on: a majority that has journalled it; and an end to waiting.
OPTIONS = {
    "w": "majority",
    "journal": "true",
    "retryWrites": "true",
    "readConcernLevel": "majority",
    "wtimeoutMS": "5000",
    "serverSelectionTimeoutMS": "5000",
}


def server_uri(settings: Settings) -> str:
    own = f"mongodb://127.0.0.1:{settings.port('mongodb')}/?replicaSet={replica_set.NAME}"
    return settings.text("STOA_MONGODB_URI", own)


def database_uri(settings: Settings, subgraph: str) -> str:
    return settings.text(variable(subgraph, "MONGODB_URI")) or with_database(server_uri(settings), f"stoa_{subgraph}")


def with_database(uri: str, database: str) -> str:
    """Puts a database into a server's URI; options the URI has itself win over ours."""
    scheme, _, rest = uri.partition("://")
    address, _, query = rest.partition("?")
    hosts, _, authentication_database = address.partition("/")
    options = OPTIONS | dict(parse_qsl(query))
    if "@" in hosts:
        options.setdefault("authSource", authentication_database or "admin")
    return f"{scheme}://{hosts}/{database}?{urlencode(options)}"


def program(settings: Settings, mongod: Path) -> Program:
    port = settings.port("mongodb")
    data = settings.data / "mongodb"
    data.mkdir(parents=True, exist_ok=True)
    return Program(
        name="mongodb",
        port=port,
        command=(
            str(mongod),
            "--dbpath",
            str(data),
            "--port",
            str(port),
            "--bind_ip",
            "127.0.0.1",
            "--nounixsocket",
            "--replSet",
            replica_set.NAME,
            # Who follows changes may be this much behind, as in an import of a hundred thousand products.
            "--oplogSize",
            "1024",
            "--wiredTigerCacheSizeGB",
            CACHE_GIGABYTES,
            # Of so small a cache the usual twentieth is dirty at once: while much is written, half of all processor
            # time would go into writing the same pages again and again.
            "--wiredTigerEngineConfigString",
            "eviction_dirty_target=30,eviction_dirty_trigger=60,eviction_updates_target=30,eviction_updates_trigger=60",
            # A lone member has nobody to hand over to when it is asked to stop.
            "--setParameter",
            "shutdownTimeoutMillisForSignaledShutdown=500",
            # What a killed process left open blocks the documents it touched for so long; the default is a minute.
            "--setParameter",
            "transactionLifetimeLimitSeconds=15",
            # Nobody reads what was minutes ago: without this every change is kept and written twice for five of them.
            "--setParameter",
            "minSnapshotHistoryWindowInSeconds=5",
            "--setParameter",
            "diagnosticDataCollectionEnabled=false",
        ),
        folder=data,
        log=settings.log("mongodb"),
        ready=f"mongodb://127.0.0.1:{port}/primary",
        alive=f"mongodb://127.0.0.1:{port}",
        patience=60,
        advice=f"If it calls its files damaged: bring {data} back from a backup (docs/operations.md), or move it away, and\n"
        f"{settings.data / 'demo-loaded'} with it, to begin with an empty shop.",
    )
