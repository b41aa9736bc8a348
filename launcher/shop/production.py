"""What must be set before a shop may face strangers, said at once and by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from launcher import secrets_file
from launcher.problem import Problem
from launcher.settings import Settings

DEVELOPMENT = "development-only"
LIVE_KEYS = ("sk_live_", "rk_live_")
SHORTEST_SECRET = 16


def check(settings: Settings, secrets: Mapping[str, str]) -> None:
    key = settings.text("STOA_STRIPE_API_KEY")
    if not settings.production:
        if key.startswith(LIVE_KEYS):
            raise Problem(
                "A live Stripe key moves real money, and this is no production.",
                "Take a test key (sk_test_…) in STOA_STRIPE_API_KEY, or start with --production.",
            )
        return
    wrong = [*_weak_secrets(settings, secrets), *(_rehearsal(settings) if settings.own_stripe else _shop(settings))]
    if wrong:
        raise Problem("This shop is not ready for production.", "\n".join(f"- {line}" for line in wrong))


def _weak_secrets(settings: Settings, secrets: Mapping[str, str]) -> Iterator[str]:
    for name in secrets_file.KEYS:
        given = secrets.get(name, "")
        if given.startswith(DEVELOPMENT) or len(given) < SHORTEST_SECRET:
            place = "unset it" if name in settings.environment else f"remove its line from {settings.var}/secrets.env"
            yield f"{name} is a default or too short: {place}, and one is made; or give one of {SHORTEST_SECRET} characters or more"


def _rehearsal(settings: Settings) -> Iterator[str]:
    """Without a key the sandbox would stand in for Stripe: only for who says so."""
    if not settings.text("STOA_STRIPE_API_BASE"):
        yield "STOA_STRIPE_API_KEY: the key of your Stripe account, since the sandbox takes no money"
        yield f"or, to rehearse on the sandbox, STOA_STRIPE_API_BASE={settings.local('stripe-sandbox')}"


def _shop(settings: Settings) -> Iterator[str]:
    if settings.text("STOA_STRIPE_API_KEY").startswith(LIVE_KEYS) and settings.text("STOA_STRIPE_API_BASE"):
        yield "STOA_STRIPE_API_BASE: unset it, a live key belongs to Stripe alone"
    if settings.demo:
        yield "STOA_DEMO=off: the demo's goods and its shopper are not for sale"
    if settings.text("STOA_STAFF_EMAIL", secrets_file.STAFF_EMAIL) == secrets_file.STAFF_EMAIL:
        yield "STOA_STAFF_EMAIL: the address of the first of your staff"
    if not settings.text("STOA_STRIPE_WEBHOOK_SECRET"):
        yield "STOA_STRIPE_WEBHOOK_SECRET: as Stripe shows it for the webhook https://…/webhooks/stripe"
    if not settings.text("STOA_STRIPE_PUBLISHABLE_KEY"):
        yield "STOA_STRIPE_PUBLISHABLE_KEY: the pk_… beside the secret key, for the form that asks buyers for a card"
    for name, meaning in (("STOA_PUBLIC_URL", "links in mails"), ("STOA_CATALOG_PUBLIC_URL", "pictures")):
        if not settings.text(name).startswith("https://"):
            yield f"{name}: the https:// address under which customers find {meaning}"
    if not settings.text("STOA_SMTP_HOST") and not settings.text("STOA_MAIL_DIR"):
        yield "STOA_SMTP_HOST: the server that sends mails, or STOA_MAIL_DIR to have them as files"
