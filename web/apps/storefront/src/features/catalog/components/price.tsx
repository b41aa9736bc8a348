import { t } from '@stoa/ui'
import type { PriceTagFragment } from './product-card.generated'

interface Props {
  price: PriceTagFragment
  /** The lowest of several. */
  isFrom?: boolean
}

/** What a piece costs, and what it cost before: said in words too. */
export function Price({ price, isFrom = false }: Props) {
  const { listed, compareAt } = price
  const isReduced = compareAt && Number(compareAt.amount) > Number(listed.amount)
  return (
    <span className="tabular whitespace-nowrap">
      {isFrom && <span className="text-ink-2">{t('from')} </span>}
      {isReduced && <span className="sr-only">{t('Now')} </span>}
      <span className={isReduced ? 'text-bad' : undefined}>{listed.formatted}</span>
      {isReduced && (
        <>
          {' '}
          <span className="sr-only">{t('before')} </span>
          <s className="font-normal text-ink-3">{compareAt.formatted}</s>
        </>
      )}
    </span>
  )
}
