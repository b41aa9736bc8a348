import { Picture } from '@stoa/ui'
import { Link } from 'react-router'
import { count } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useViewer } from '../../session'
import type { Report } from '../model/metrics'

/** What sells best, as bars against the first. */
export function TopProducts({ products }: { products: Report['topProducts'] }) {
  const { may } = useViewer()
  const most = Math.max(0, ...products.map(({ revenue }) => Number(revenue.amount)))
  return (
    <Panel title="Top products">
      {products.length === 0 ? (
        <p className="text-ink-2">Nothing was sold in this period.</p>
      ) : (
        <ol className="space-y-4">
          {products.map(({ product, units, revenue }, index) => (
            <li key={product?.id ?? index} className="flex items-center gap-3.5">
              <div className="w-9 shrink-0">
                <Picture image={product?.featuredImage} fallback="" sizes="36px" decorative className="rounded-field p-0" />
              </div>
              <div className="min-w-0 flex-1">
                <p className="flex items-baseline justify-between gap-3">
                  <span className="min-w-0 truncate font-medium">
                    <ProductName product={product} isLinked={may('PRODUCTS_READ')} />
                  </span>
                  <span className="tabular shrink-0 font-medium">{revenue.formatted}</span>
                </p>
                <div className="mt-1.5 flex items-center gap-3">
                  <div aria-hidden="true" className="h-1.5 flex-1 rounded-full bg-surface-3">
                    <div
                      className="h-full min-w-1 rounded-full bg-chart"
                      style={{ width: `${most > 0 ? (Number(revenue.amount) / most) * 100 : 0}%` }}
                    />
                  </div>
                  <span className="tabular w-16 shrink-0 text-right text-ink-3 text-sm">{count(units)} sold</span>
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

function ProductName({ product, isLinked }: { product: Report['topProducts'][number]['product']; isLinked: boolean }) {
  if (!product) return <span className="text-ink-3">Not available</span>
  return isLinked ? (
    <Link to={paths.product(product.id)} className="underline-offset-4 hover:underline">
      {product.title}
    </Link>
  ) : (
    product.title
  )
}
