import { useQuery } from '@apollo/client/react'
import { count, moment } from '../../../shared/format'
import { ListedPriceHistoryDocument } from '../api/listed-price-history.generated'

/** What the list once had for a variant, and who ended it. */
export function FormerPrices({ list, variantId }: { list: string; variantId: string }) {
  const { data } = useQuery(ListedPriceHistoryDocument, {
    variables: { priceList: list, variantId },
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  })
  const former = data?.listedPriceHistory?.nodes ?? []
  if (former.length === 0) return null
  return (
    <section aria-label="Former prices" className="mt-6 border-t pt-4">
      <h3 className="mb-2 font-semibold text-sm">Former prices</h3>
      <ol className="space-y-1.5 text-sm">
        {former.map(({ price, endedAt, source, changedBy }) => (
          <li key={`${endedAt} ${price.minQuantity} ${price.price.formatted}`} className="flex flex-wrap justify-between gap-x-4">
            <span className="tabular">
              {price.minQuantity > 1 && <span className="text-ink-2">from {count(price.minQuantity)}: </span>}
              {price.price.formatted}
            </span>
            <span className="text-ink-2">
              until {moment(endedAt)}
              {changedBy ? `, changed by ${changedBy.name}` : source === 'IMPORT' && ', changed by an import'}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
