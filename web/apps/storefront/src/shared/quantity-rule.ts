import { t } from '@stoa/ui/language'

/** How many pieces may be bought at once. */
export interface QuantityRule {
  minimum: number
  maximum: number | null
  increment: number
}

/** The rule in words; empty where any number may be bought. */
export const ruleWords = ({ minimum, maximum, increment }: QuantityRule) =>
  [
    increment > 1 && t('Sold by {count}', { count: increment }),
    minimum > increment && t('At least {count}', { count: minimum }),
    maximum && t('At most {count}', { count: maximum }),
  ]
    .filter(Boolean)
    .join(' · ')
