#!/bin/sh
# Starts the router in the foreground: router-config/hive-gateway/start.sh
set -eu
cd "$(dirname "$0")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci

offset=${STOA_PORT_OFFSET:-0}
url() { echo "http://127.0.0.1:$(($1 + offset))/graphql"; }
export STOA_ROUTER_PORT="${STOA_ROUTER_PORT:-$((4000 + offset))}"
export STOA_CATALOG_URL="${STOA_CATALOG_URL:-$(url 4001)}"
export STOA_CUSTOMER_URL="${STOA_CUSTOMER_URL:-$(url 4002)}"
export STOA_ORDER_URL="${STOA_ORDER_URL:-$(url 4003)}"
export STOA_PAYMENT_URL="${STOA_PAYMENT_URL:-$(url 4004)}"
[ -t 1 ] || export NO_COLOR=1
export NODE_OPTIONS="${NODE_OPTIONS:---max-old-space-size=256 --max-semi-space-size=8}"

exec node serve.mjs
