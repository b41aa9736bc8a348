"""The shop's public API, as any client uses it."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Mapping
from typing import Any

from launcher.problem import Problem
from launcher.shop import operations

# This machine's own addresses never go through a proxy.
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Client:
    """Signs in as staff when it is given an account, and again when its token has ended."""

    def __init__(self, url: str, email: str = "", password: str = "") -> None:
        self.url = url
        self._account = {"email": email, "password": password} if email else None
        self._token = ""

    def call(self, operation: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The data of the answer to one of schema/operations/launcher; errors of the API become a Problem."""
        if self._account and not self._token:
            self._sign_in(self._account)
        answer = self._post(operation, variables)
        if self._account and _code(answer) == "UNAUTHENTICATED":
            self._sign_in(self._account)
            answer = self._post(operation, variables)
        errors = answer.get("errors")
        if errors:
            raise Problem(f"The shop refused: {errors[0].get('message')} ({_code(answer) or 'no code'})")
        data: dict[str, Any] = answer["data"]
        return data

    def _sign_in(self, account: Mapping[str, str]) -> None:
        self._token = ""
        answer = self._post("StaffSignIn", {"input": {**account, "deviceName": "stoa"}})
        payload = (answer.get("data") or {}).get("staffSessionCreate") or {}
        if not payload.get("tokens"):
            reasons = payload.get("userErrors") or answer.get("errors") or [{"message": "no reason given"}]
            raise Problem(
                f"{account['email']} cannot sign in: {reasons[0]['message']}",
                "STOA_STAFF_EMAIL and STOA_STAFF_PASSWORD name another account; the first one's password is in var/secrets.env.",
            )
        self._token = payload["tokens"]["accessToken"]

    def _post(self, operation: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "x-client-name": "stoa-launcher",
        }
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        document = operations.named(operation)
        # Some routers look for the text on their safelist, others for the id.
        extensions = {"persistedQuery": {"version": 1, "sha256Hash": document.id}}
        body = json.dumps({"query": document.body, "variables": variables, "extensions": extensions}).encode()
        answer: dict[str, Any] = json.loads(send(urllib.request.Request(self.url, body, headers)))
        return answer


def send(request: urllib.request.Request, timeout: float = 60) -> bytes:
    """The answer's body, also that of a refusal when it is GraphQL's."""
    try:
        with OPENER.open(request, timeout=timeout) as answer:
            return bytes(answer.read())
    except urllib.error.HTTPError as refusal:
        body = refusal.read()
        if b'"errors"' in body:
            return body
        raise Problem(f"{request.full_url} answered {refusal.code}.") from refusal
    except OSError as reason:
        raise Problem(f"{request.full_url} cannot be reached: {reason}", "Is the shop up? ./stoa status") from reason


def _code(answer: Mapping[str, Any]) -> str:
    errors = answer.get("errors") or [{}]
    return str((errors[0].get("extensions") or {}).get("code", ""))


def refusal(payload: Mapping[str, Any]) -> str:
    """The messages of a payload's user errors, or nothing."""
    return "; ".join(f"{error['message']} ({error['code']})" for error in payload.get("userErrors") or [])
