#!/bin/sh
# Starts the router in the foreground: router-config/hive-router/start.sh
set -eu
cd "$(dirname "$0")"
. ../edge/settings.sh
export STOA_EDGE_STREAMS=on STOA_EDGE_ALIVE=/health STOA_EDGE_READY=/readiness
if [ "$STOA_EDGE_SAFELIST" = true ]; then export STOA_EDGE_HASHES=on; else export STOA_EDGE_HASHES=off; fi
export LOG_LEVEL="${STOA_ROUTER_LOG:-info}" ROUTER_CONFIG_FILE_PATH=router.config.yaml

binary=${STOA_HIVE_ROUTER:-$(command -v hive-router || command -v hive_router || true)}
[ -n "$binary" ] || { echo "Hive Router was not found: say STOA_HIVE_ROUTER=<binary>, or put hive-router into the PATH." >&2; exit 1; }
exec ../edge/run.sh "$binary"
