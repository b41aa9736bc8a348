#!/bin/sh
# Starts the router in the foreground: router-config/apollo/start.sh
set -eu
cd "$(dirname "$0")"
. ../edge/settings.sh
export STOA_EDGE_STREAMS=off STOA_EDGE_HASHES=off STOA_EDGE_ALIVE=/health STOA_EDGE_READY=/health?ready
export APOLLO_TELEMETRY_DISABLED=true APOLLO_ROUTER_LOG="${STOA_ROUTER_LOG:-info}"

binary=${STOA_APOLLO_ROUTER:-$(command -v apollo-router || command -v router || true)}
[ -n "$binary" ] || { echo "Apollo Router was not found: say STOA_APOLLO_ROUTER=<binary>, or put apollo-router into the PATH." >&2; exit 1; }
exec ../edge/run.sh "$binary" --config router.yaml --supergraph "$STOA_SUPERGRAPH"
