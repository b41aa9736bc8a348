import { cn, t } from '@stoa/ui'
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
    <span className="tabular">
      {isFrom && <span className="text-ink-2">{t('from')} </span>}
      {isReduced && <span className="sr-only">{t('Now')} </span>}
      <span className={cn('whitespace-nowrap', isReduced && 'text-bad')}>{listed.formatted}</span>
      {isReduced && (
        <>
          {' '}
          <span className="sr-only">{t('before')} </span>
          <s className="whitespace-nowrap font-normal text-ink-3">{compareAt.formatted}</s>
        </>
      )}
    </span>
  )
}
