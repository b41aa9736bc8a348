import { t } from '@stoa/ui/language'

/** How many pieces may be bought at once. */
export interface QuantityRule {
  minimum: number
  maximum: number | null
  increment: number
}

/** The rule in words. Null where any number may be bought. */
export function ruleWords({ minimum, maximum, increment }: QuantityRule): string | null {
  if (maximum === minimum) return t('Sold by {count} only', { count: minimum })
  if (increment > 1)
    return maximum === null
      ? t('Sold by {count}, at least {minimum}', { count: increment, minimum })
      : t('Sold by {count}: {minimum} to {maximum}', { count: increment, minimum, maximum })
  if (minimum > 1)
    return maximum === null ? t('At least {minimum}', { minimum }) : t('{minimum} to {maximum} at a time', { minimum, maximum })
  return maximum === null ? null : t('At most {maximum} at a time', { maximum })
}
