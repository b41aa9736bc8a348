/** Where the router is, told when the app is built. */
export const address = process.env.EXPO_PUBLIC_STOA_GRAPHQL_URL ?? 'http://127.0.0.1:4000/graphql'

/** The page that the bank sends buyers back to: a link that opens the app. Without one the provider's library has to finish. */
export const returnUrl = process.env.EXPO_PUBLIC_STOA_RETURN_URL
