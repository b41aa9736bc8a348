// What a developer sees who opens the router in a browser.
export const DEFAULT_QUERY = `# Welcome to Stoa. Run it with Ctrl-Enter; the book icon on the left shows the whole graph.
#
# Guests need no token. To act as a customer or as staff, call sessionCreate or staffSessionCreate
# and put {"authorization": "Bearer <accessToken>"} into "Headers" below.

query Products {
  products(first: 5) {
    nodes {
      title
      slug
      brand { name }
      priceRange { min { listed { formatted } } }
      variants { id title availability { isBuyable } }
    }
  }
}

# 1. A basket. Take a variant's id from above; keep the cart's id and its token.
mutation OpenCart {
  cartCreate(input: { lines: [{ variantId: "var_…", quantity: 1 }] }) {
    cart { id totalQuantity cost { total { gross { formatted } } } problems { code message } }
    cartToken
    userErrors { code message path }
  }
}

# 2. After the buyer, the address, the delivery and cartComplete: watch the order move.
subscription WatchOrder {
  orderUpdated(orderId: "ord_…", accessToken: "…") { number status paymentStatus fulfillments { trackingNumber } }
}
`;

export const graphiql = {
  title: 'Stoa',
  defaultQuery: DEFAULT_QUERY,
  headers: JSON.stringify({ 'x-client-name': 'graphiql' }),
  shouldPersistHeaders: true,
  subscriptionsProtocol: 'WS',
};

/** The page is 9 MB, so it is loaded when somebody first asks for it. */
export async function renderGraphiQL(options) {
  const page = await import('@graphql-yoga/render-graphiql');
  return page.renderGraphiQL(options);
}

export const toGraphiQL = ({ fetchAPI, graphqlEndpoint }) => new fetchAPI.Response(null, { status: 302, headers: { location: graphqlEndpoint } });
