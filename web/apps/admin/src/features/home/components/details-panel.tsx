import { count } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import type { Report } from '../model/metrics'

/** What the figures are made of, and where they come from. */
export function DetailsPanel({ report }: { report: Report }) {
  const { totals, byMarket, byCurrency, currency } = report
  const others = byCurrency.filter((one) => one.currency !== currency)
  return (
    <Panel title="Breakdown">
      <Facts
        facts={[
          ['Net revenue', totals.revenue.net.formatted],
          ['Tax', totals.revenue.tax.formatted],
          ['Refunded', totals.refunded.formatted],
          ['Units sold', count(totals.units)],
          ['Carts opened', count(totals.carts)],
          ['Orders of new customers', count(totals.newCustomerOrders)],
          ['Orders of returning customers', count(totals.returningCustomerOrders)],
          ['Cancelled orders', count(totals.cancelledOrders)],
        ]}
      />
      {byMarket.length > 1 && (
        <>
          <h3 className="mt-5 mb-2 font-medium">Markets</h3>
          <Facts facts={byMarket.map(({ market, figures }) => [market, figures.revenue.gross.formatted])} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h3 className="mt-5 mb-2 font-medium">Other currencies, not included</h3>
          <Facts facts={others.map((one) => [one.currency, one.revenue.gross.formatted])} />
        </>
      )}
    </Panel>
  )
}

function Facts({ facts }: { facts: readonly (readonly [string, string])[] }) {
  return (
    <dl className="divide-y">
      {facts.map(([name, value]) => (
        <div key={name} className="flex items-baseline justify-between gap-4 py-2 first:pt-0 last:pb-0">
          <dt className="min-w-0 text-ink-2">{name}</dt>
          <dd className="tabular shrink-0 font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
