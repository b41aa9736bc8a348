# What every router behind the edge is told, with the defaults of a shop on one machine; read by each start.sh.
. ../shared/addresses.sh
export STOA_ROUTER_HOST="${STOA_ROUTER_HOST:-127.0.0.1}"
export STOA_ROUTER_SECRET="${STOA_ROUTER_SECRET:-development-only-router-secret-0000}"
export STOA_SUPERGRAPH="${STOA_SUPERGRAPH:-../../schema/supergraph.graphql}"

export STOA_EDGE_INNER_PORT="${STOA_EDGE_INNER_PORT:-$((STOA_ROUTER_PORT + 50))}"
export STOA_EDGE_ADDRESS_HEADER="x-address-$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"

if [ "${STOA_PRODUCTION:-off}" = on ]; then shown=false; else shown=true; fi
export STOA_ROUTER_SHOWN=$shown
case "${STOA_SAFELIST:-}:${STOA_PRODUCTION:-off}" in
  :on) safelist=true ;;
  :* | off:*) safelist=false ;;
  *) safelist=true ;;
esac
export STOA_EDGE_SAFELIST=$safelist
