import { useQuery } from '@apollo/client/react'
import { formatDate, formatNumber, Skeleton, t } from '@stoa/ui'
import { Download } from 'lucide-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { whenOnline } from '../../../shared/when-online'
import { NavigationDocument } from '../../navigation'
import type { AttributeValueFragment } from '../api/attribute.generated'
import { type Paper, papersOf } from '../model/slides'
import type { Product, Variant } from './buy-box'

const PickupPlaces = lazy(() => whenOnline(() => import('./pickup-places').then(({ PickupPlaces }) => ({ default: PickupPlaces }))))

function told(attribute: AttributeValueFragment): ReactNode {
  switch (attribute.__typename) {
    case 'TextAttribute':
      return attribute.text
    case 'NumberAttribute':
      return `${formatNumber(Number(attribute.number))}${attribute.definition.unit ? ` ${attribute.definition.unit}` : ''}`
    case 'BooleanAttribute':
      return attribute.isTrue ? t('Yes') : t('No')
    case 'ChoiceAttribute':
      return attribute.choices.map(({ label }) => label).join(', ')
    case 'DateAttribute':
      return formatDate(attribute.dayOn, { dateStyle: 'long', timeZone: 'UTC' })
    case 'ReferenceAttribute':
      return attribute.product?.title ?? ''
    case 'FileAttribute':
      return attribute.file ? (
        <a href={attribute.file.url} className="underline underline-offset-4">
          {t('Open')}
        </a>
      ) : (
        ''
      )
  }
}

/** What it is, in words and in figures. The description comes from the API as safe HTML. */
export function Details({ product, variant }: { product: Product; variant: Variant }) {
  const papers = papersOf(product.media)
  const offersPickup = useQuery(NavigationDocument, { errorPolicy: 'all' }).data?.storefrontConfig.offersPickup
  return (
    <div className="mt-8 divide-y border-y empty:hidden">
      {variant.requiresShipping && offersPickup && <Pickup variantId={variant.id} />}
      {product.descriptionHtml && (
        <Row title={t('About it')} open>
          {/* The API lets nothing but a few harmless tags through */}
          <div className="prose text-ink-2" dangerouslySetInnerHTML={{ __html: product.descriptionHtml }} />
        </Row>
      )}
      {product.attributes.length > 0 && (
        <Row title={t('In detail')}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
            {product.attributes.map((attribute) => (
              <div key={attribute.definition.id} className="contents">
                <dt className="text-ink-2">{attribute.definition.name}</dt>
                <dd>{told(attribute)}</dd>
              </div>
            ))}
          </dl>
        </Row>
      )}
      {papers.length > 0 && (
        <Row title={t('Downloads')}>
          <ul>
            {papers.map((paper) => (
              <li key={paper.url}>
                <PaperLink paper={paper} />
              </li>
            ))}
          </ul>
        </Row>
      )}
    </div>
  )
}

interface RowProps {
  title: string
  open?: boolean
  onToggle?: (isOpen: boolean) => void
  children: ReactNode
}

function Row({ title, open, onToggle, children }: RowProps) {
  return (
    <details
      // Who opened it before the scripts were there was not heard.
      ref={(row) => {
        if (row?.open) onToggle?.(true)
      }}
      open={open}
      className="group"
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="flex list-none items-center justify-between py-5 font-medium [&::-webkit-details-marker]:hidden">
        {title} <Sign />
      </summary>
      <div className="-mt-2 pb-5">{children}</div>
    </details>
  )
}

/** Places are asked for when somebody opens it: what is there, and by when, is of that moment. */
function Pickup({ variantId }: { variantId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Row title={t('Pick up in a shop')} onToggle={setOpen}>
      {isOpen && (
        <Suspense fallback={<Skeleton className="h-24 rounded-button" />}>
          <PickupPlaces variantId={variantId} />
        </Suspense>
      )}
    </Row>
  )
}

const KILOBYTE = 1_000

/** At least a kilobyte, and never more figures than anybody reads. */
function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE))
  const isLarge = kilobytes >= KILOBYTE
  return formatNumber(isLarge ? kilobytes / KILOBYTE : kilobytes, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  })
}

/** Says what it is and how large, before anybody presses it. */
function PaperLink({ paper }: { paper: Paper }) {
  const isModel = paper.__typename === 'Model3d'
  return (
    <a href={paper.url} download className="group/link flex items-center gap-3 py-2">
      <Download className="size-4 shrink-0 text-ink-2" strokeWidth={1.75} aria-hidden="true" />
      <span className="wrap-anywhere min-w-0 underline-offset-4 group-hover/link:underline">
        {isModel ? paper.altText || t('3D model') : paper.title}
      </span>
      <span className="tabular ml-auto shrink-0 text-ink-2 text-sm">
        {isModel ? 'GLB' : 'PDF'}, {sizeOf(paper.sizeBytes)}
      </span>
    </a>
  )
}

function Sign() {
  return (
    <span aria-hidden="true" className="text-xl leading-none transition-transform duration-150 group-open:rotate-45">
      +
    </span>
  )
}
