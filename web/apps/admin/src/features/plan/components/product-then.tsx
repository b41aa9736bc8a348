import { useQuery } from '@apollo/client/react'
import { Badge, Button, cn, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { moment } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { type ProductChoiceFragment, ProductPicker } from '../../products'
import { type PriceThenFragment, ProductThenDocument } from '../api/product-then.generated'

/** A product as shoppers will see it. */
export function ProductThen({ at }: { at: string }) {
  const [product, setProduct] = useState<ProductChoiceFragment>()
  const [isChoosing, setChoosing] = useState(false)
  return (
    <Panel
      title="A product then"
      action={
        <Button size="sm" onClick={() => setChoosing(true)}>
          {product ? 'Another product' : 'Choose product'}
        </Button>
      }
    >
      {product ? <Prices id={product.id} at={at} /> : <p className="text-ink-2">See what a product will cost at that time, and why.</p>}
      {isChoosing && (
        <ProductPicker
          title="Choose product"
          act="Choose"
          without={[]}
          most={1}
          onClose={() => setChoosing(false)}
          onPick={([chosen]) => {
            setProduct(chosen)
            setChoosing(false)
          }}
        />
      )}
    </Panel>
  )
}

/** Past the cache, which would take a variant's price of then for its price. */
function Prices({ id, at }: { id: string; at: string }) {
  const { data, previousData, error, refetch } = useQuery(ProductThenDocument, { variables: { id, at }, fetchPolicy: 'no-cache' })
  const seen = data ?? previousData
  if (error && !seen) return <Failed onRetry={() => void refetch()} />
  if (!seen) return <Skeleton className="h-32" />
  const { product, catalogPreview } = seen
  if (!product) return <p className="text-ink-2">This product is gone.</p>
  const then = new Map(catalogPreview.product?.variants.map((variant) => [variant.id, variant]))
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <p className="wrap-anywhere font-medium">{product.title}</p>
        <Badge tone={catalogPreview.product ? 'ok' : 'quiet'}>{catalogPreview.product ? 'Shown then' : 'Not shown then'}</Badge>
      </div>
      <table className="w-full text-sm">
        <thead className="text-ink-2">
          <tr className="border-b">
            <th scope="col" className="py-2 pr-3 text-left font-medium">
              Variant
            </th>
            <th scope="col" className="py-2 pr-3 text-right font-medium">
              Now
            </th>
            <th scope="col" className="py-2 text-right font-medium">
              {moment(at)}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {product.variants.map((variant) => (
            <tr key={variant.id}>
              <th scope="row" className="wrap-anywhere py-2 pr-3 text-left font-normal">
                {variant.title}
              </th>
              <td className="py-2 pr-3 text-right align-top">
                <Price variant={variant} />
              </td>
              <td className="py-2 text-right align-top">
                <Price variant={then.get(variant.id)} before={variant} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Price({ variant, before }: { variant: PriceThenFragment | undefined; before?: PriceThenFragment }) {
  if (!variant) return <span className="text-ink-2">–</span>
  const { listed, compareAt, reason } = variant.price
  return (
    <>
      <span className={cn('tabular', before && before.price.listed.formatted !== listed.formatted && 'font-semibold')}>
        {listed.formatted}
      </span>
      {compareAt && <s className="tabular ml-1.5 text-ink-2">{compareAt.formatted}</s>}
      {reason.name && <span className="block text-ink-2">{reason.name}</span>}
    </>
  )
}
