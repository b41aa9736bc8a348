import { useQuery } from '@apollo/client/react'
import { LineChart, Modal, Skeleton, Table } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { day, moment, money, shortDay, words } from '../../../shared/format'
import { PriceHistoryDocument, type PriceHistoryQuery } from '../api/price-history.generated'
import { courseOf, lowestOf30Days } from '../model/price-course'
import type { EditorProps } from '../routes/product'

type Variant = EditorProps['product']['variants'][number]

interface Props {
  variant: Variant
  /** When the product was made. */
  since: string
  onClose: () => void
}

/** What a variant cost, as a line and in rows, and the lowest price that a reduction is compared with. */
export function PriceHistoryDialog({ variant, since, onClose }: Props) {
  const { data, error, refetch } = useQuery(PriceHistoryDocument, {
    variables: { variantId: variant.id },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <Modal
      isOpen
      wide
      onOpenChange={onClose}
      title={`Price history of ${variant.title}`}
      description="Base prices as shown to customers, without price lists."
    >
      {error && !data ? (
        <Failed onRetry={() => void refetch()} />
      ) : data ? (
        <History variant={variant} since={since} data={data} />
      ) : (
        <Skeleton className="h-80 rounded-button" />
      )}
    </Modal>
  )
}

function History({ variant, since, data }: { variant: Variant; since: string; data: PriceHistoryQuery }) {
  const [now] = useState(() => Date.now())
  const { amount, currency, formatted } = variant.price.listed
  const { nodes, pageInfo } = data.priceHistory
  // What counted before the oldest of them is not known when there are more.
  const known = pageInfo.hasNextPage ? Date.parse(nodes.at(-1)?.endedAt ?? since) : Date.parse(since)
  const format = (value: number) => money(value, currency)
  const course = courseOf(amount, nodes, known, now)
  const before = data.node?.__typename === 'ProductVariant' ? data.node.lowestPriceBefore : null
  return (
    <div className="space-y-5">
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        <Figure name="Price now" value={formatted} />
        <Figure name="Lowest of the last 30 days" value={format(lowestOf30Days(amount, nodes, known, now))} />
        {before && <Figure name="Lowest before the reduction, as shown to customers" value={before.formatted} />}
      </dl>
      {course.length > 1 && (
        <figure>
          <LineChart
            label={`Price of ${variant.title} by day`}
            height={220}
            format={format}
            formatShort={(value) => money(value, currency, true)}
            points={course.map(({ at, amount: value, lowest }) => {
              const date = new Date(at).toISOString()
              return { label: shortDay(date), name: day(date), value, comparedName: 'Lowest of 30 days', compared: lowest }
            })}
          />
          <figcaption aria-hidden="true" className="mt-2 flex flex-wrap gap-x-5 gap-y-1 pl-14 text-ink-2 text-sm">
            <span className="inline-flex items-center gap-2">
              <span className="h-0.5 w-5 rounded-full bg-chart" /> Price
            </span>
            <span className="inline-flex items-center gap-2">
              <span className="w-5 border-chart-compared border-t-2 border-dotted" /> Lowest of 30 days
            </span>
          </figcaption>
        </figure>
      )}
      {nodes.length === 0 ? (
        <p className="text-ink-2">This price has not changed since {day(since)}.</p>
      ) : (
        <section
          aria-label="Former prices"
          className="max-h-60 overflow-auto rounded-button border"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls the rows by the keyboard.
          tabIndex={0}
        >
          <Table
            label="Former prices"
            columns={[
              { key: 'price', header: 'Former price', cell: ({ price }) => <span className="tabular">{price.formatted}</span> },
              {
                key: 'until',
                header: 'Until',
                align: 'end',
                cell: ({ endedAt, source, changedBy }) => (
                  <>
                    {moment(endedAt)}
                    {(changedBy || source) && <span className="block text-ink-2">{changedBy?.name ?? words(source ?? '')}</span>}
                  </>
                ),
              },
            ]}
            rows={nodes}
            keyOf={({ endedAt }) => endedAt}
            nameOf={({ endedAt }) => moment(endedAt)}
          />
        </section>
      )}
      {pageInfo.hasNextPage && <p className="text-ink-2 text-sm">These are the last {nodes.length} changes.</p>}
    </div>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-ink-2 text-sm">{name}</dt>
      <dd className="tabular font-semibold text-lg">{value}</dd>
    </div>
  )
}
