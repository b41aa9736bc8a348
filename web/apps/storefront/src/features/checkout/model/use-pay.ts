import { useMutation } from '@apollo/client/react'
import { t } from '@stoa/ui/language'
import { useState } from 'react'
import { useDispatch } from 'react-redux'
import { useNavigate } from 'react-router'
import { paths } from '../../../shared/paths'
import { bagForgotten, type CheckoutIssueFragment } from '../../cart'
import { CartCompleteDocument } from '../api/cart-complete.generated'
import { type Attempt, endAttempt } from './attempt'

const REASONS: Record<string, string> = {
  AUTHENTICATION_FAILED: 'Your bank did not confirm the payment.',
  EXPIRED_CARD: 'The card has expired.',
  INCORRECT_CVC: 'The security code is not right.',
  INSUFFICIENT_FUNDS: 'There is not enough money on the account.',
  INVALID_METHOD: 'This way to pay cannot be used here.',
}

/** What went wrong, and what is safe. */
function wordsFor(error: CheckoutIssueFragment): string {
  if (error.__typename === 'PaymentDeclinedError')
    return `${t(REASONS[error.reason] ?? 'Your bank declined the payment.')} ${t('Nothing was charged. Try another card.')}`
  if (error.__typename === 'PriceChangedError')
    return t('The total is now {amount}. Nothing was charged; please look at it again.', { amount: error.actualTotal.formatted })
  return error.message
}

const PAUSE_MS = 1000
const MOST_TRIES = 15
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

/** Pays: once for each attempt, however often it is asked. Ends on the page of the order, at the bank, or with what stood against it. */
export function usePay() {
  const [complete] = useMutation(CartCompleteDocument)
  const [isPaying, setPaying] = useState(false)
  const [error, setError] = useState<string>()
  const dispatch = useDispatch()
  const navigate = useNavigate()

  const ask = async ({ cartId, cartToken, key, method, total }: Attempt) => {
    const returnUrl = `${location.origin}/checkout/return`
    const input = { cartId, cartToken, idempotencyKey: key, expectedTotal: total, paymentMethod: { token: method, returnUrl } }
    for (let tries = 1; ; tries += 1) {
      const payload = (await complete({ variables: { input } })).data?.cartComplete
      const isRunning = payload?.userErrors.some(({ code }) => code === 'IN_PROGRESS')
      if (!isRunning || tries === MOST_TRIES) return payload
      await pause()
    }
  }

  const pay = async (attempt: Attempt) => {
    setPaying(true)
    setError(undefined)
    try {
      const payload = await ask(attempt)
      if (payload?.order?.accessToken) {
        endAttempt()
        await navigate(`${paths.orderLink(payload.order.accessToken)}?placed`, { replace: true })
        dispatch(bagForgotten())
      } else if (payload?.nextAction?.redirectUrl) {
        location.assign(payload.nextAction.redirectUrl)
        return
      } else {
        endAttempt()
        setError(payload?.userErrors.map(wordsFor).join(' ') || t('The shop gave no answer. Nothing was charged.'))
      }
    } catch {
      // Nobody knows how it ended: the next press asks with the same key, and cannot pay twice.
      setError(t('The shop did not answer. Press again: you cannot pay twice.'))
    }
    setPaying(false)
  }
  return { pay, isPaying, error }
}
