"""STOA_* variables: where everything listens and lies. Read once, never changed."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from launcher.problem import Problem

SUBGRAPHS = ("catalog", "customer", "order", "payment")

SANDBOX_KEY = "sk_test_sandbox"

DEFAULT_PORTS = {
    "storefront": 3000,
    "admin": 3001,
    "router": 4000,
    "catalog": 4001,
    "customer": 4002,
    "order": 4003,
    "payment": 4004,
    "stripe-sandbox": 4010,
    "mongodb": 4017,
    "redis": 4079,
    "balancer": 4090,
}

MOST_INSTANCES = 9
# Instance i of a subgraph listens so many ports above the subgraph's own.
INSTANCE_STRIDE = 100
ON, OFF = ("on", "true", "yes", "1"), ("off", "false", "no", "0")


def variable(name: str, suffix: str) -> str:
    """`stripe-sandbox`, `PORT` -> STOA_STRIPE_SANDBOX_PORT."""
    return f"STOA_{name.upper().replace('-', '_')}_{suffix}"


@dataclass(frozen=True)
class Settings:
    root: Path
    var: Path
    environment: Mapping[str, str]

    @staticmethod
    def of(environment: Mapping[str, str] | None = None, root: Path | None = None) -> Settings:
        env = dict(os.environ if environment is None else environment)
        folder = (root or Path(__file__).resolve().parent.parent).resolve()
        var = Path(env.get("STOA_VAR") or folder / "var").expanduser()
        settings = Settings(folder, (var if var.is_absolute() else Path.cwd() / var).resolve(), env)
        settings.check()
        return settings

    def check(self) -> None:
        """Whatever cannot be understood is said before anything is done."""
        for name in DEFAULT_PORTS:
            self.port(name)
        for name in ("STOA_DEMO", "STOA_SUPERVISE", "STOA_PRODUCTION", "STOA_SAFELIST", "STOA_AOT", "STOA_DEV"):
            self.switch(name, True)
        if not 1 <= self.instances <= MOST_INSTANCES:
            raise Problem(f"STOA_INSTANCES is {self.instances}; 1 to {MOST_INSTANCES} instances are possible.")

    def with_options(self, **given: str | None) -> Settings:
        """What an option of the command line says, as if its variable said it."""
        options = {f"STOA_{name.upper()}": value for name, value in given.items() if value is not None}
        return Settings.of({**self.environment, **options}, self.root)

    def text(self, name: str, default: str = "") -> str:
        return self.environment.get(name, "").strip() or default

    def _number(self, name: str, default: int) -> int:
        value = self.text(name, str(default))
        if not value.isdigit():
            raise Problem(f"{name} is '{value}', but a number is expected.")
        return int(value)

    def switch(self, name: str, default: bool) -> bool:
        value = self.text(name).lower()
        if value and value not in (*ON, *OFF):
            raise Problem(f"{name} is '{value}', but on or off is expected.")
        return value in ON if value else default

    def port(self, name: str) -> int:
        shifted = DEFAULT_PORTS[name] + self._number("STOA_PORT_OFFSET", 0)
        port = self._number(variable(name, "PORT"), shifted)
        if not 0 < port < 65536:
            raise Problem(
                f"Port {port} of {name} is outside 1..65535; check {variable(name, 'PORT')} and STOA_PORT_OFFSET."
            )
        return port

    def local(self, name: str) -> str:
        return f"http://127.0.0.1:{self.port(name)}"

    @property
    def public_url(self) -> str:
        """Where the links in mails lead."""
        return self.text("STOA_PUBLIC_URL", self.local("storefront")).rstrip("/")

    @property
    def catalog_public_url(self) -> str:
        return self.text("STOA_CATALOG_PUBLIC_URL", self.local("catalog")).rstrip("/")

    @property
    def graphql_url(self) -> str:
        return self.local("router") + "/graphql"

    @property
    def demo(self) -> bool:
        return self.switch("STOA_DEMO", True)

    @property
    def dev(self) -> bool:
        """Whether the applications are served from their sources, with every change at once."""
        return self.switch("STOA_DEV", False)

    @property
    def supervised(self) -> bool:
        return self.switch("STOA_SUPERVISE", True)

    @property
    def production(self) -> bool:
        return self.switch("STOA_PRODUCTION", False)

    @property
    def safelist(self) -> bool:
        """Whether the router answers known documents alone."""
        return self.switch("STOA_SAFELIST", self.production)

    @property
    def operations(self) -> list[Path]:
        """Folders with manifests of the documents that are known."""
        given = [name.strip() for name in self.text("STOA_OPERATIONS").split(",") if name.strip()]
        return [Path(name).expanduser().absolute() for name in given] or [self.root / "schema" / "manifests"]

    @property
    def instances(self) -> int:
        return self._number("STOA_INSTANCES", 1)

    @property
    def own_mongodb(self) -> bool:
        return not self.text("STOA_MONGODB_URI")

    @property
    def own_redis(self) -> bool:
        return not self.text("STOA_REDIS_URL")

    @property
    def own_stripe(self) -> bool:
        """The sandbox stands in for Stripe as long as nobody gives a key."""
        return self.text("STOA_STRIPE_API_KEY", SANDBOX_KEY) == SANDBOX_KEY

    @property
    def run(self) -> Path:
        return self.var / "run"

    @property
    def logs(self) -> Path:
        return self.var / "log"

    @property
    def data(self) -> Path:
        return self.var / "data"

    @property
    def mail(self) -> Path:
        return Path(self.text("STOA_MAIL_DIR", str(self.var / "mail")))

    @property
    def media(self) -> Path:
        return Path(self.text("STOA_MEDIA_DIR", str(self.var / "media")))

    @property
    def tools(self) -> Path:
        """Downloaded programs; may be shared by several shops."""
        return Path(self.text("STOA_TOOLS_DIR", str(self.var / "tools")))

    @property
    def apps(self) -> Path:
        """Extracted jars with their AOT caches; may be shared by several shops."""
        return Path(self.text("STOA_APPS_DIR", str(self.var / "app")))

    def log(self, name: str) -> Path:
        return self.logs / f"{name}.log"

    def make_folders(self) -> None:
        for folder in (self.run, self.logs, self.data, self.mail, self.media, self.tools, self.apps):
            folder.mkdir(parents=True, exist_ok=True)
