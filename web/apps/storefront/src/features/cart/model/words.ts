import { t } from '@stoa/ui/language'
import { ruleWords } from '../../../shared/quantity-rule'
import type { CartDetailsFragment, CheckoutIssueFragment } from '../api/cart-details.generated'

export type Problem = CartDetailsFragment['problems'][number]
export type Line = CartDetailsFragment['lines'][number]

const GONE = 'This way of delivery is not to be had any more. Please choose another one.'
const CLOSED = 'A payment for this bag is under way. To change the order, give that payment up; nothing was charged yet.'

const MISSING: Partial<Record<Problem['code'], string>> = {
  EMPTY: 'There is nothing in your bag.',
  BUYER_MISSING: 'Where may we send the confirmation?',
  ADDRESS_MISSING: 'Where shall it go? The address is missing.',
  DELIVERY_MISSING: 'Please choose a way of delivery.',
}

/** What is wrong with a bag, in the language of the page. A code that is new to us the API words itself. */
export function problemWords({ code, message, fix }: Problem, line?: Line): string {
  const missing = MISSING[code]
  if (missing) return t(missing)
  if (code === 'DELIVERY_UNAVAILABLE')
    return t(fix?.action === 'SELECT_DELIVERY' ? GONE : 'Nobody of ours delivers to this address yet. Please give another one.')
  if (!line) return message
  const { title, unitPrice } = line
  if (code === 'VARIANT_UNAVAILABLE') return t('{title} is not sold like this any more.', { title })
  if (code === 'PRICE_CHANGED') return t('The price of {title} has changed: it is {amount} now.', { title, amount: unitPrice.formatted })
  if (code === 'QUANTITY_RULE' && line.variant) return `${title}: ${ruleWords(line.variant.quantityRule)}`
  if (code !== 'INSUFFICIENT_STOCK') return message
  return fix?.quantity ? t('{title}: only {count} left.', { title, count: fix.quantity }) : t('{title} is sold out.', { title })
}

const REFUSED: Partial<Record<CheckoutIssueFragment['code'], string>> = {
  CART_CLOSED: CLOSED,
  CART_NOT_READY: 'Something in your bag has changed. Please look at it again.',
  DELIVERY_UNAVAILABLE: GONE,
  IN_PROGRESS: 'The shop did not answer. Press again: you cannot pay twice.',
  LIMIT_REACHED: 'There is no room in your bag for more.',
}

/** Why the bag stayed as it was, in the language of the page. */
export function refusalWords(issue: CheckoutIssueFragment): string {
  if (issue.__typename === 'InsufficientStockError')
    return issue.available > 0 ? t('Only {count} left', { count: issue.available }) : t('Sold out')
  if (issue.__typename === 'QuantityRuleError') return ruleWords(issue)
  const isOfGoods = issue.path?.includes('lines')
  if (issue.code === 'NOT_FOUND' && isOfGoods) return t('This is not sold any more.')
  if (issue.code === 'INVALID' && isOfGoods) return t('These are more pieces than one order takes.')
  const words = REFUSED[issue.code]
  return words ? t(words) : issue.message
}
