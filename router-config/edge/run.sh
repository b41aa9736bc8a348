#!/usr/bin/env bash
# Runs a router on the loopback with HAProxy in front of it, both or neither: edge/run.sh <command of the router…>
# Reads STOA_ROUTER_HOST, STOA_ROUTER_PORT, STOA_EDGE_INNER_PORT, STOA_EDGE_ALIVE, STOA_EDGE_READY, STOA_EDGE_STREAMS, STOA_EDGE_HASHES.
set -euo pipefail
STOA_EDGE_FOLDER=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
haproxy=${STOA_HAPROXY:-$(command -v haproxy || echo /usr/sbin/haproxy)}
[ -x "$haproxy" ] || { echo "This router needs HAProxy in front of it: install the package haproxy, or say STOA_HAPROXY=<binary>. Without it take STOA_ROUTER=hive-gateway." >&2; exit 1; }

local_pages=http://127.0.0.1:3000,http://localhost:3000,http://127.0.0.1:3001,http://localhost:3001
words() { tr ',' ' ' <<<"$1"; }
STOA_EDGE_ORIGINS=$(words "${STOA_CORS_ORIGINS:-$local_pages}")
STOA_EDGE_PROXIES=$(words "${STOA_TRUSTED_PROXIES:-255.255.255.255}")
if [ "${STOA_PRODUCTION:-off}" = on ]; then
  STOA_EDGE_MODE=production STOA_EDGE_POLICY="default-src 'none'; frame-ancestors 'none'"
else
  STOA_EDGE_MODE=development STOA_EDGE_POLICY="frame-ancestors 'none'"
fi
export STOA_EDGE_FOLDER STOA_EDGE_ORIGINS STOA_EDGE_PROXIES STOA_EDGE_MODE STOA_EDGE_POLICY

# The documents known beforehand: as one file, and their hashes.
STOA_EDGE_FILES=$(mktemp -d "${TMPDIR:-/tmp}/stoa-router.XXXXXX")
trap 'rm -rf "$STOA_EDGE_FILES"' EXIT
STOA_EDGE_DOCUMENTS=$STOA_EDGE_FILES/documents.json
STOA_EDGE_IDS=$(node "$STOA_EDGE_FOLDER/documents.mjs" "${STOA_OPERATIONS:-$STOA_EDGE_FOLDER/../../schema/manifests}" "$STOA_EDGE_DOCUMENTS")
export STOA_EDGE_DOCUMENTS STOA_EDGE_IDS

# Whoever reads our words may be gone before us.
trap '' PIPE

# A child of a killed parent would keep the port.
child=()
command -v setpriv >/dev/null && child=(setpriv --pdeathsig KILL)
"${child[@]}" "$@" & router=$!
"${child[@]}" "$haproxy" -db -q -f "$STOA_EDGE_FOLDER/haproxy.cfg" & edge=$!

stopping=
trap 'stopping=1' TERM INT
ended=0
wait -n "$router" "$edge" || ended=$?

if [ "$stopping" ]; then
  trap '' TERM INT
  # First no new connections, while requests under way are finished; what then still runs are streams, which the router ends.
  kill -USR1 "$edge"
  for _ in {1..50}; do kill -0 "$edge" 2>/dev/null || break; sleep 0.1; done
  kill -TERM "$router" || true
  wait "$router" || true
  wait "$edge" || true
  exit 0
fi
kill -KILL "$router" "$edge" 2>/dev/null || true
exit "$((ended == 0 ? 1 : ended))"
