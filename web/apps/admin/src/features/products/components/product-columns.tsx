import { Badge } from '@stoa/ui'
import { Link } from 'react-router'
import { moment, since } from '../../../shared/format'
import type { ListColumn } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import type { ProductsQuery } from '../api/products.generated'
import { productState } from '../model/states'
import { PriceCell } from './price-cell'

export type ProductRow = ProductsQuery['products']['nodes'][number]

function price({ variants }: ProductRow): string {
  const amounts = variants.map((variant) => variant.price.listed)
  const least = amounts.toSorted((one, other) => Number(one.amount) - Number(other.amount))[0]
  if (!least) return '–'
  return amounts.some(({ amount }) => amount !== least.amount) ? `from ${least.formatted}` : least.formatted
}

export const productColumns = (mayWrite: boolean): readonly ListColumn<ProductRow>[] => [
  {
    key: 'title',
    header: 'Product',
    sortKey: 'TITLE',
    text: ({ title }) => title,
    cell: ({ id, title, featuredImage, slug }) => (
      <span className="flex min-w-0 items-center gap-3">
        {featuredImage ? (
          <img src={featuredImage.thumb} alt="" loading="lazy" className="h-12 w-10 shrink-0 rounded-field bg-surface-2 object-cover" />
        ) : (
          <span className="h-12 w-10 shrink-0 rounded-field bg-surface-3" />
        )}
        <span className="min-w-0">
          <Link
            to={paths.product(id)}
            className="-my-1 block py-1 max-w-96 truncate max-lg:max-w-60 max-md:max-w-[34vw] rounded-field font-medium underline-offset-4 hover:underline"
          >
            {title}
          </Link>
          <span className="block max-w-96 truncate max-lg:max-w-60 max-md:max-w-[34vw] text-ink-2">{slug}</span>
        </span>
      </span>
    ),
  },
  {
    key: 'status',
    header: 'Status',
    text: ({ status }) => productState(status)[0],
    cell: ({ status, publishAt }) => {
      const [word, tone] = productState(status)
      return <Badge tone={tone}>{publishAt && status === 'DRAFT' ? `Scheduled ${moment(publishAt)}` : word}</Badge>
    },
  },
  {
    key: 'category',
    header: 'Category',
    isExtra: true,
    text: ({ category }) => category?.name ?? '',
    cell: ({ category }) => <span className="block max-w-40 truncate text-ink-2">{category?.name ?? '–'}</span>,
  },
  {
    key: 'variants',
    header: 'Variants',
    align: 'end',
    isMinor: true,
    text: ({ variants }) => variants.length,
    cell: ({ variants }) => variants.length,
  },
  {
    key: 'price',
    header: 'Price',
    align: 'end',
    sortKey: 'PRICE',
    text: price,
    cell: (product) => (mayWrite && product.variants.length === 1 ? <PriceCell product={product} /> : price(product)),
  },
  {
    key: 'updated',
    header: 'Updated',
    align: 'end',
    isExtra: true,
    text: ({ updatedAt }) => updatedAt,
    cell: ({ updatedAt }) => (
      <time dateTime={updatedAt} title={moment(updatedAt)} className="whitespace-nowrap text-ink-2">
        {since(updatedAt)}
      </time>
    ),
  },
]
