import { formatDate, formatNumber, t } from '@stoa/ui'
import type { AttributeValueFragment } from '../api/attribute.generated'
import type { Product } from './buy-box'

function wordsOf(attribute: AttributeValueFragment): string {
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
  }
}

/** What it is, in words and in figures. The description comes from the API as safe HTML. */
export function Details({ product }: { product: Product }) {
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
                <dd>{wordsOf(attribute)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  )
}

function Sign() {
  return (
    <span aria-hidden="true" className="text-xl leading-none transition-transform duration-150 group-open:rotate-45">
      +
    </span>
  )
}
