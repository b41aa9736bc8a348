/** In a browser the API is on the page's own origin. */
export const address = process.env.EXPO_PUBLIC_STOA_GRAPHQL_URL ?? `${window.location.origin}/graphql`

/** The bank sends buyers back to the app. */
export const returnUrl = window.location.origin
