import { useQuery } from '@apollo/client/react'
import { Table } from '@stoa/ui'
import { useState } from 'react'
import { count } from '../../../shared/format'
import { Pages } from '../../../shared/pages'
import { Panel } from '../../../shared/panel'
import { MarketsDocument } from '../../markets'
import { type FoundVariant, VariantSearch } from '../../products'
import type { PriceListPageQuery } from '../api/price-list-page.generated'
import type { PricedVariantRowFragment } from '../api/priced-variant-row.generated'
import { inOrder } from '../model/rows'
import { VariantPricesDialog } from './variant-prices-dialog'

interface Props {
  list: NonNullable<PriceListPageQuery['priceList']>
  mayWrite: boolean
  isStale: boolean
  onChanged: () => void
}

const nameOf = ({ variant }: PricedVariantRowFragment) => {
  if (!variant) return 'Deleted variant'
  return variant.title === variant.product.title ? variant.title : `${variant.product.title} · ${variant.title}`
}

/** The prices that a list sets itself, by variant. */
export function PricesPanel({ list, mayWrite, isStale, onChanged }: Props) {
  const [open, setOpen] = useState<FoundVariant | null>(null)
  const markets = useQuery(MarketsDocument, { errorPolicy: 'all' }).data?.markets ?? []
  const currencies = [...new Set(markets.flatMap((market) => market.currencies.map(({ currency }) => currency)))]
  const { nodes, pageInfo, totalCount } = list.prices
  const columns = [
    {
      key: 'variant',
      header: 'Variant',
      cell: (row: PricedVariantRowFragment) => (
        <span className="block min-w-0">
          <Name row={row} onEdit={mayWrite ? setOpen : undefined} />
          <span className="block text-ink-2">{row.variant?.sku ?? '–'}</span>
        </span>
      ),
    },
    { key: 'prices', header: 'Prices', align: 'end' as const, cell: Prices },
  ]
  return (
    <Panel title="Prices">
      {mayWrite && (
        <div className="mb-4 max-w-md">
          <VariantSearch label="Set prices of a variant" onPick={setOpen} />
        </div>
      )}
      {nodes.length === 0 ? (
        <p className="py-6 text-center text-ink-2">
          {list.adjustPercent === null
            ? 'This list changes no price yet. Find a variant above, or import a file of prices.'
            : 'All prices are changed by percent. Variants with a price of their own in this list are shown here.'}
        </p>
      ) : (
        <div className="-mx-5 -mb-4 overflow-x-auto">
          <Table
            label="Prices"
            columns={columns}
            rows={nodes}
            keyOf={({ variant, prices }) => variant?.id ?? JSON.stringify(prices)}
            nameOf={nameOf}
            isStale={isStale}
          />
          <Pages shown={nodes.length} totalCount={totalCount} pageInfo={pageInfo} />
        </div>
      )}
      {open && (
        <VariantPricesDialog
          key={open.id}
          list={list.handle}
          variant={open}
          currencies={currencies}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null)
            onChanged()
          }}
        />
      )}
    </Panel>
  )
}

const NAME = 'block max-w-96 truncate font-medium max-md:max-w-[38vw]'

/** What a variant is called; it opens its prices for those who may change them. */
function Name({ row, onEdit }: { row: PricedVariantRowFragment; onEdit?: (variant: FoundVariant) => void }) {
  const { variant } = row
  const name = nameOf(row)
  if (!variant || !onEdit) return <span className={NAME}>{name}</span>
  return (
    <button
      type="button"
      aria-label={`Edit prices of ${name}`}
      onClick={() => onEdit({ id: variant.id, name })}
      className={`${NAME} rounded-field text-left underline-offset-4 hover:underline`}
    >
      {name}
    </button>
  )
}

function Prices({ prices }: PricedVariantRowFragment) {
  return (
    <ul>
      {inOrder(prices).map(({ minQuantity, price, compareAt }) => (
        <li key={`${price.currency} ${minQuantity}`} className="whitespace-nowrap">
          {minQuantity > 1 && <span className="text-ink-2">from {count(minQuantity)}: </span>}
          {compareAt && (
            <>
              <s className="text-ink-2">{compareAt.formatted}</s>{' '}
            </>
          )}
          {price.formatted}
        </li>
      ))}
    </ul>
  )
}
