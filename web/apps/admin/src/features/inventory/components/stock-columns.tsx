import { Badge, type Tone } from '@stoa/ui'
import { Link } from 'react-router'
import { count } from '../../../shared/format'
import type { ListColumn } from '../../../shared/list-page'
import { paths } from '../../../shared/paths'
import type { StockFragment } from '../api/stock.generated'

/** What a variant is called: its product, and which one of it. */
export function nameOf({ variant }: Pick<StockFragment, 'variant'>): string {
  const { title, product } = variant
  return title === product.title ? title : `${product.title} · ${title}`
}

/** What is sold without any left is on backorder: neither in stock nor out of it. */
function stateOf({ isTracked, available, continuesSelling, lowAt }: StockFragment): [string, Tone] {
  if (!isTracked) return ['Not tracked', 'quiet']
  if (available <= 0) return continuesSelling ? ['Backorder', 'info'] : ['Out of stock', 'bad']
  return lowAt ? ['Low stock', 'warn'] : ['In stock', 'quiet']
}

function State({ level }: { level: StockFragment }) {
  const [word, tone] = stateOf(level)
  return <Badge tone={tone}>{word}</Badge>
}

export const stockColumns: readonly ListColumn<StockFragment>[] = [
  {
    key: 'variant',
    header: 'Variant',
    text: nameOf,
    cell: (level) => (
      <span className="block min-w-0">
        <Link
          to={paths.variantStock(level.variant.id)}
          className="-my-1 block py-1 max-w-96 truncate max-md:max-w-[34vw] rounded-field font-medium underline-offset-4 hover:underline"
        >
          {nameOf(level)}
        </Link>
        <span className="block max-w-96 truncate max-md:max-w-[34vw] text-ink-2">{level.variant.sku ?? '–'}</span>
      </span>
    ),
  },
  { key: 'state', header: 'Status', text: (level) => stateOf(level)[0], cell: (level) => <State level={level} /> },
  { key: 'onHand', header: 'On hand', align: 'end', isMinor: true, text: ({ onHand }) => onHand, cell: ({ onHand }) => count(onHand) },
  { key: 'held', header: 'Reserved', align: 'end', isMinor: true, text: ({ held }) => held, cell: ({ held }) => count(held) },
  {
    key: 'available',
    header: 'Available',
    align: 'end',
    text: ({ available }) => available,
    cell: ({ available }) => <span className="font-medium">{count(available)}</span>,
  },
]
