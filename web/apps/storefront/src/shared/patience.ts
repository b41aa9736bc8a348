import { ApolloLink, Observable, ServerError } from '@apollo/client'
import { hasPassing, isPassing } from '@stoa/session'
import { OperationTypeNode } from 'graphql'

const LONGEST_PAUSE_MS = 8000
const FIRST_PAUSE_MS = 400
/** Some three seconds in all: then it is better said what is wrong, while it goes on by itself. */
const MOST_TRIES = 4

/** Longer after each try, and never all browsers at the same moment; never before the shop wants to be asked. */
export function pauseAfter(tries: number, error: unknown, random: () => number = Math.random): number {
  const own = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1)) * (0.75 + random() / 2)
  return Math.max(own, askedToWait(error))
}

/** What `Retry-After` says, in seconds or as a date; no more than a minute is believed. */
function askedToWait(error: unknown, now: number = Date.now()): number {
  const said = ServerError.is(error) ? error.response.headers.get('retry-after') : null
  if (!said) return 0
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), 60_000) : 0
}

/** Questions are asked again while they fail for the moment; orders and payments never by themselves. `context.tries` says how often. */
export class PatientLink extends ApolloLink {
  override request(operation: ApolloLink.Operation, forward: ApolloLink.ForwardFunction): Observable<ApolloLink.Result> {
    if (operation.operationType !== OperationTypeNode.QUERY) return forward(operation)
    const most = (operation.getContext().tries as number | undefined) ?? MOST_TRIES
    return new Observable((observer) => {
      let tries = 0
      let timer: ReturnType<typeof setTimeout> | undefined
      let asked: { unsubscribe: () => void } | undefined
      const again = (error: unknown) => {
        timer = setTimeout(ask, pauseAfter(tries, error))
      }
      const ask = () => {
        tries += 1
        let isAgain = false
        asked = forward(operation).subscribe({
          next: (result) => {
            isAgain = tries < most && isEmpty(result.data) && hasPassing(result.errors)
            if (isAgain) again(null)
            else observer.next(result)
          },
          error: (error) => {
            if (tries < most && isPassing(error)) again(error)
            else observer.error(error)
          },
          complete: () => {
            if (!isAgain) observer.complete()
          },
        })
      }
      ask()
      return () => {
        clearTimeout(timer)
        asked?.unsubscribe()
      }
    })
  }
}

/** Nothing at all: a part is better shown than waited with. */
export const isEmpty = (data: unknown) => !data || Object.values(data).every((value) => value === null)
