import { useQuery } from '@apollo/client/react'
import { Field } from '@stoa/ui'
import { useState } from 'react'
import { usePaused } from '../../../shared/use-paused'
import { VariantsFoundDocument } from '../api/variants-found.generated'

export interface FoundVariant {
  id: string
  /** Its product, and which one of it. */
  name: string
}

const LEAST = 2

/** Finds a variant by the name of its product. */
export function VariantSearch({ label, onPick }: { label: string; onPick: (variant: FoundVariant) => void }) {
  const [text, setText] = useState('')
  const query = usePaused(text.trim())
  const isAsked = query.length >= LEAST && text.trim().length >= LEAST
  const { data, previousData } = useQuery(VariantsFoundDocument, {
    variables: { query },
    skip: !isAsked,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
  })
  const answer = data ?? previousData
  const found = (isAsked ? (answer?.productSearch?.products.nodes ?? []) : []).flatMap((product) =>
    product.variants.map(({ id, title }) => ({ id, name: title === product.title ? title : `${product.title} · ${title}` })),
  )
  return (
    <div>
      <Field
        isSmall
        label={label}
        value={text}
        maxLength={100}
        onChange={({ target }) => setText(target.value)}
        placeholder="Search products"
      />
      {found.length > 0 && (
        <ul aria-label="Search results" className="mt-2 max-h-44 overflow-y-auto rounded-button border">
          {found.map((variant) => (
            <li key={variant.id}>
              <button
                type="button"
                className="block w-full truncate px-3 py-2 text-left text-sm hover:bg-surface-2"
                onClick={() => {
                  onPick(variant)
                  setText('')
                }}
              >
                {variant.name}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAsked && answer && found.length === 0 && <p className="mt-2 text-ink-2 text-sm">Nothing found.</p>}
    </div>
  )
}
