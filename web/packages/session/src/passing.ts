import { CombinedGraphQLErrors, ServerError } from '@apollo/client'

const PASSING = new Set(['UNAVAILABLE', 'RATE_LIMITED', 'GATEWAY_TIMEOUT', 'SUBREQUEST_TIMEOUT', 'SUBGRAPH_REQUEST_TIMEOUT', 'TIMEOUT'])

/** Of the moment: the network, a shop that starts, too much at once. What is wrong with the question stays wrong. */
export function isPassing(error: unknown): boolean {
  if (!error) return false
  if (ServerError.is(error)) return error.statusCode === 429 || error.statusCode >= 500
  if (CombinedGraphQLErrors.is(error)) return hasPassing(error.errors)
  return error instanceof TypeError
}

export function hasPassing(errors: readonly { extensions?: Record<string, unknown> }[] | undefined): boolean {
  return errors?.some(({ extensions }) => PASSING.has(String(extensions?.code))) ?? false
}
