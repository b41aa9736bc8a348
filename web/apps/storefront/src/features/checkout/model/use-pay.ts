import { useMutation } from '@apollo/client/react'
import { t } from '@stoa/ui/language'
import { useEffect, useState } from 'react'
import { useDispatch } from 'react-redux'
import { useNavigate } from 'react-router'
import { session } from '../../../shared/client'
import { paths } from '../../../shared/paths'
import { bagForgotten } from '../../cart'
import { CartCompleteDocument } from '../api/cart-complete.generated'
import { type Attempt, attemptFor, endAttempt } from './attempt'
import { unconfirmed, wordsFor } from './refusals'
import { NotYet, type Way } from './way'

const PAUSE_MS = 1000
const MOST_TRIES = 15
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

/** A customer's bag, and the session has ended: nothing is refused yet. */
const isShutOut = ({ cartToken }: Attempt) => cartToken === null && !session.mayBeSignedIn

/** Pays: once for each attempt, however often it is asked, with a new method or by going on with what was begun. Ends on the page of the order, at the bank, or with what stood against it. */
export function usePay() {
  const [complete] = useMutation(CartCompleteDocument)
  const [isPaying, setPaying] = useState(false)
  const [error, setError] = useState<string>()
  const dispatch = useDispatch()
  const navigate = useNavigate()

  // Back from the bank by the browser's own button: the page is as it was left.
  useEffect(() => {
    const rest = ({ persisted }: PageTransitionEvent) => persisted && setPaying(false)
    window.addEventListener('pageshow', rest)
    return () => window.removeEventListener('pageshow', rest)
  }, [])

  const ask = async ({ cartId, cartToken, key, method, total }: Attempt, isConfirmedHere: boolean) => {
    const returnUrl = isConfirmedHere ? null : `${location.origin}/checkout/return`
    const input = { cartId, cartToken, idempotencyKey: key, expectedTotal: total, paymentMethod: { token: method, returnUrl } }
    for (let tries = 1; ; tries += 1) {
      const payload = (await complete({ variables: { input } })).data?.cartComplete
      const isRunning = payload?.userErrors.some(({ code }) => code === 'IN_PROGRESS')
      if (!isRunning || tries === MOST_TRIES) return payload
      await pause()
    }
  }

  const askToTheEnd = async (attempt: Attempt, confirm: Way['confirm']) => {
    const payload = await ask(attempt, Boolean(confirm))
    const secret = payload?.nextAction?.clientSecret
    if (!confirm || !secret) return payload
    await confirm(secret)
    return ask(attempt, true)
  }

  /** Answers whether the buyer leaves the page. */
  const finish = async (attempt: Attempt, { confirm, refused }: Partial<Way> = {}): Promise<boolean> => {
    const payload = await askToTheEnd(attempt, confirm)
    if (payload?.order?.accessToken) {
      await navigate(`${paths.orderLink(payload.order.accessToken)}?placed`, { replace: true })
      endAttempt()
      dispatch(bagForgotten())
    } else if (payload?.nextAction?.redirectUrl) {
      location.assign(payload.nextAction.redirectUrl)
      return true
    } else if (!isShutOut(attempt)) {
      endAttempt()
      refused?.()
      setError(
        payload?.nextAction
          ? unconfirmed()
          : payload?.userErrors.map(wordsFor).join(' ') || t('The shop gave no answer. Nothing was charged.'),
      )
    }
    return false
  }

  const during = async (work: () => Promise<boolean>) => {
    setPaying(true)
    setError(undefined)
    try {
      if (await work()) return
    } catch (error) {
      // Nobody knows how it ended: the next press asks with the same key, and cannot pay twice.
      setError(error instanceof NotYet ? error.message : t('The shop did not answer. Press again: you cannot pay twice.'))
    }
    setPaying(false)
  }

  const pay = (way: Way, terms: Omit<Attempt, 'key' | 'method'>) =>
    during(async () => finish(attemptFor({ ...terms, method: await way.method() }), way))
  const goOn = (attempt: Attempt) => during(() => finish(attempt))
  return { pay, goOn, isPaying, error }
}
