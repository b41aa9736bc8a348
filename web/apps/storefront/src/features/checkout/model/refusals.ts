import { t } from '@stoa/ui/language'
import { type CheckoutIssueFragment, refusalWords } from '../../cart'

const REASONS: Record<string, string> = {
  AUTHENTICATION_FAILED: 'Your bank did not confirm the payment.',
  EXPIRED_CARD: 'The card has expired.',
  INCORRECT_CVC: 'The security code is not right.',
  INSUFFICIENT_FUNDS: 'There is not enough money on the account.',
  INVALID_METHOD: 'This way to pay cannot be used here.',
}

const declined = (reason: string) =>
  `${t(REASONS[reason] ?? 'Your bank declined the payment.')} ${t('Nothing was charged. Try another card.')}`

/** The buyer has left the bank's question open. */
export const unconfirmed = () => declined('AUTHENTICATION_FAILED')

/** What went wrong, and what is safe. */
export function wordsFor(error: CheckoutIssueFragment): string {
  if (error.__typename === 'PaymentDeclinedError') return declined(error.reason)
  if (error.__typename === 'PriceChangedError')
    return t('The total is now {amount}. Nothing was charged; please look at it again.', { amount: error.actualTotal.formatted })
  if (error.__typename === 'InsufficientStockError') return t('Somebody else was quicker with the last pieces. Nothing was charged.')
  return refusalWords(error)
}
