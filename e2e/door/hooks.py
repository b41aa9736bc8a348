"""What schemathesis must know of the shop: values of its scalars, and which answers are no fault."""

import os
import re

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

REFUSALS = {
    "BAD_REQUEST",
    "BAD_USER_INPUT",
    "COST_LIMIT_EXCEEDED",
    "CURSOR_INVALID",
    "FORBIDDEN",
    "GRAPHQL_VALIDATION_FAILED",
    "RATE_LIMITED",
    "UNAUTHENTICATED",
}
INTERNALS = re.compile(os.environ["STOA_DOOR_INTERNALS"], re.IGNORECASE)
# Where to upload to, and where pictures lie, is for everybody to know.
ADDRESSES = re.compile(r'"url":"[^"]*/(uploads|media)/[^"]*"')

schemathesis.graphql.scalar("CountryCode", st.sampled_from(["DE", "FR", "US", "ZZ", "de", ""]).map(nodes.String))
schemathesis.graphql.scalar("CurrencyCode", st.sampled_from(["EUR", "JPY", "XXX", "eur", ""]).map(nodes.String))
schemathesis.graphql.scalar("Decimal", st.decimals(allow_nan=False, allow_infinity=False).map(str).map(nodes.String))


@schemathesis.check
def refuses_politely(ctx, response, case):
    """An answer, or a refusal by a known code; never a fault, and nothing that tells how the shop is built."""
    assert response.status_code < 500, f"status {response.status_code}: {response.text[:500]}"
    assert not INTERNALS.search(ADDRESSES.sub("", response.text)), f"tells of the inside: {response.text[:500]}"
    for error in response.json().get("errors", []):
        code = error.get("extensions", {}).get("code")
        assert code in REFUSALS, f"{code}: {error['message'][:500]}"
