import { formatDate, formatNumber, t } from '@stoa/ui'
import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AttributeValueFragment } from '../api/attribute.generated'
import { type Paper, papersOf } from '../model/slides'
import type { Product } from './buy-box'

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
export function Details({ product }: { product: Product }) {
  const papers = papersOf(product.media)
  return (
    <div className="mt-8 divide-y border-y">
      <details open className="group">
        <summary className="flex list-none items-center justify-between py-5 font-medium [&::-webkit-details-marker]:hidden">
          {t('About it')} <Sign />
        </summary>
        {/* The API lets nothing but a few harmless tags through */}
        <div className="prose -mt-2 pb-5 text-ink-2" dangerouslySetInnerHTML={{ __html: product.descriptionHtml }} />
      </details>
      {product.attributes.length > 0 && (
        <details className="group">
          <summary className="flex list-none items-center justify-between py-5 font-medium [&::-webkit-details-marker]:hidden">
            {t('In detail')} <Sign />
          </summary>
          <dl className="-mt-2 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 pb-5">
            {product.attributes.map((attribute) => (
              <div key={attribute.definition.id} className="contents">
                <dt className="text-ink-2">{attribute.definition.name}</dt>
                <dd>{told(attribute)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {papers.length > 0 && (
        <details className="group">
          <summary className="flex list-none items-center justify-between py-5 font-medium [&::-webkit-details-marker]:hidden">
            {t('Downloads')} <Sign />
          </summary>
          <ul className="-mt-2 pb-4">
            {papers.map((paper) => (
              <li key={paper.url}>
                <PaperLink paper={paper} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
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
