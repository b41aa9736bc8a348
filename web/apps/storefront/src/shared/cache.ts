import { InMemoryCache } from '@apollo/client'
import { possibleTypes, possibleTypesApart } from '@stoa/graphql'

/** Pages of one list lie behind each other. */
interface Page {
  nodes: readonly unknown[]
}
const mergeNodes = (existing: Page | undefined, incoming: Page, { args }: { args: Record<string, unknown> | null }): Page =>
  existing && args?.after ? { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] } : incoming

/** Pages of one listing lie behind each other; another filter is another list. */
interface Listing {
  products: { nodes: readonly unknown[] }
}
const mergePages = (existing: Listing | undefined, incoming: Listing, { args }: { args: Record<string, unknown> | null }): Listing =>
  existing && args?.after
    ? { ...existing, products: { ...incoming.products, nodes: [...existing.products.nodes, ...incoming.products.nodes] } }
    : incoming

/** How answers are kept: the same in the browser and on the host, which fills it for the browser. */
export const newCache = () =>
  new InMemoryCache({
    possibleTypes: import.meta.env.DEV ? { ...possibleTypes, ...possibleTypesApart } : possibleTypes,
    typePolicies: {
      Query: {
        fields: {
          productSearch: { keyArgs: ['query', 'filter', 'options', 'attributes', 'ratingMin', 'sort'], merge: mergePages },
          myReviews: { keyArgs: [], merge: mergeNodes },
        },
      },
      Product: {
        // What has no id of its own and is asked for in parts: one part does not push out the other.
        fields: {
          priceRange: { merge: true },
          reviewSummary: { merge: true },
          reviews: { keyArgs: ['sort', 'rating', 'isVerified'], merge: mergeNodes },
        },
      },
      Customer: { fields: { orders: { keyArgs: [], merge: mergeNodes } } },
      Category: { fields: { products: { keyArgs: ['first', 'filter', 'sort'] } } },
      ProductAttribute: { keyFields: false },
    },
  })
