"""The STOA_* variables that the processes of a shop are given."""

from __future__ import annotations

from launcher import secrets_file
from launcher.build.jars import SANDBOX
from launcher.database import mongodb, redis
from launcher.settings import DEFAULT_PORTS, SUBGRAPHS, Settings, variable

STRIPE = "https://api.stripe.com"
WEBHOOK_PATH = "/webhooks/stripe"
# What the launcher alone decides by: another router is no reason to start the subgraphs anew.
LAUNCHERS_OWN = {
    "STOA_ROUTER",
    "STOA_HIVE_ROUTER",
    "STOA_APOLLO_ROUTER",
    "STOA_HAPROXY",
    "STOA_SAFELIST",
    "STOA_OPERATIONS",
    "STOA_SUPERVISE",
    "STOA_AOT",
    "STOA_DEV",
    "STOA_TOOLS_DIR",
    "STOA_APPS_DIR",
    "STOA_JDK_URL",
}


def for_processes(settings: Settings, secrets: dict[str, str]) -> dict[str, str]:
    """One block for all: whatever the caller set, completed by what the launcher knows."""
    given = {
        name: value
        for name, value in settings.environment.items()
        if name.startswith("STOA_") and name not in LAUNCHERS_OWN
    }
    ports = {variable(name, "PORT"): str(settings.port(name)) for name in DEFAULT_PORTS}
    addresses = {
        variable(name, "URL"): settings.text(variable(name, "URL"), settings.local(name) + "/graphql")
        for name in SUBGRAPHS
    }
    databases = {variable(name, "MONGODB_URI"): mongodb.database_uri(settings, name) for name in SUBGRAPHS}
    return {**given, **ports, **addresses, **databases, **secrets, **_stripe(settings, secrets), **_places(settings)}


def _places(settings: Settings) -> dict[str, str]:
    return {
        "STOA_VAR": str(settings.var),
        "STOA_REDIS_URL": redis.url(settings),
        "STOA_PUBLIC_URL": settings.public_url,
        "STOA_ADMIN_URL": settings.text("STOA_ADMIN_URL", settings.local("admin")),
        "STOA_CATALOG_PUBLIC_URL": settings.catalog_public_url,
        "STOA_MAIL_DIR": str(settings.mail),
        "STOA_MEDIA_DIR": str(settings.media),
        "STOA_SEARCH_DIR": str(settings.var / "search"),
        "STOA_PRODUCTION": "on" if settings.production else "off",
        "STOA_INSTANCE": "1",
        # ./stoa logs makes it readable.
        "STOA_LOG_FORMAT": settings.text("STOA_LOG_FORMAT", "json"),
        "STOA_STAFF_EMAIL": settings.text("STOA_STAFF_EMAIL", secrets_file.STAFF_EMAIL),
        # Fewer memory pools of the C library: tens of megabytes less in each JVM.
        "MALLOC_ARENA_MAX": "2",
    }


def _stripe(settings: Settings, secrets: dict[str, str]) -> dict[str, str]:
    if not settings.own_stripe:
        return {"STOA_STRIPE_API_BASE": settings.text("STOA_STRIPE_API_BASE", STRIPE)}
    return {
        "STOA_STRIPE_API_BASE": settings.text("STOA_STRIPE_API_BASE", settings.local(SANDBOX)),
        "STOA_STRIPE_WEBHOOK_URL": settings.text("STOA_STRIPE_WEBHOOK_URL", settings.local("payment") + WEBHOOK_PATH),
        "STOA_STRIPE_WEBHOOK_SECRET": secrets["STOA_STRIPE_WEBHOOK_SECRET"],
        # What was promised and taken must outlive the sandbox, as it would outlive us at Stripe.
        "STOA_STRIPE_SANDBOX_DATA": settings.text(
            "STOA_STRIPE_SANDBOX_DATA", str(settings.data / "stripe-sandbox.journal")
        ),
    }
