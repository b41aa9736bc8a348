#!/bin/sh
# Starts the router in the foreground: router-config/hive-gateway/start.sh
set -eu
cd "$(dirname "$0")"
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci

. ../shared/addresses.sh
[ -t 1 ] || export NO_COLOR=1
export NODE_OPTIONS="${NODE_OPTIONS:---max-old-space-size=256 --max-semi-space-size=32}"

exec node serve.mjs
