# Where a router listens and where it finds the subgraphs, with the defaults of a shop on one machine; read by each start.sh.
offset=${STOA_PORT_OFFSET:-0}
url() { echo "http://127.0.0.1:$(($1 + offset))/graphql"; }
export STOA_ROUTER_PORT="${STOA_ROUTER_PORT:-$((4000 + offset))}"
export STOA_CATALOG_URL="${STOA_CATALOG_URL:-$(url 4001)}"
export STOA_CUSTOMER_URL="${STOA_CUSTOMER_URL:-$(url 4002)}"
export STOA_ORDER_URL="${STOA_ORDER_URL:-$(url 4003)}"
export STOA_PAYMENT_URL="${STOA_PAYMENT_URL:-$(url 4004)}"
