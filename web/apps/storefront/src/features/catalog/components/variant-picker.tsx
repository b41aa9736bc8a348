import { cn, Picture, t } from '@stoa/ui'
import { useId } from 'react'
import type { ProductPageQuery } from '../api/product-page.generated'
import { isBuyable, type Selection, select } from '../model/selection'

type Product = NonNullable<ProductPageQuery['product']>

interface Props {
  product: Product
  selection: Selection
  onChange: (selection: Selection) => void
}

/** One group of radio buttons for each option. What is sold out stays to be seen, struck through. */
export function VariantPicker({ product, selection, onChange }: Props) {
  return (
    <div className="space-y-6">
      {product.variantMatrix.options.map((option, index) => (
        <OptionGroup key={option.name} product={product} option={index} selection={selection} onChange={onChange} />
      ))}
    </div>
  )
}

/** The picture of each value, when each has its own: it is what tells them apart. */
function picturesOf(product: Product, option: number) {
  const { options, cells } = product.variantMatrix
  const pictures = options[option]?.values.map((_, position) => {
    const ids = cells.filter((cell) => cell.positions[option] === position).map(({ variantId }) => variantId)
    return product.variants.find(({ id, image }) => image && ids.includes(id))?.image
  })
  const urls = new Set(pictures?.map((picture) => picture?.url))
  return pictures?.every(Boolean) && urls.size === pictures.length && pictures.length > 1 ? pictures : null
}

function OptionGroup({ product, option, selection, onChange }: Props & { option: number }) {
  const id = useId()
  const matrix = product.variantMatrix
  const { name = '', values = [] } = matrix.options[option] ?? {}
  const pictures = picturesOf(product, option)
  return (
    <fieldset>
      <legend className="mb-3">
        <span className="font-medium">{name}</span> <span className="text-ink-2">{values[selection[option] ?? 0]}</span>
      </legend>
      <div className="flex flex-wrap gap-2.5">
        {values.map((value, position) => {
          const isChosen = selection[option] === position
          const isSoldOut = !isBuyable(matrix, selection, option, position)
          return (
            <label
              key={value}
              htmlFor={`${id}-${position}`}
              className={cn(
                'relative rounded-button has-focus-visible:outline-2 has-focus-visible:outline-ink has-focus-visible:outline-offset-3',
                pictures ? 'w-16' : 'wrap-anywhere grid min-h-11 min-w-14 place-items-center border px-4 py-2',
                pictures && (isChosen ? 'ring-2 ring-ink ring-offset-2 ring-offset-bg' : 'opacity-85 hover:opacity-100'),
                !pictures && (isChosen ? 'border-ink bg-ink text-bg' : 'border-line-strong bg-surface hover:border-ink'),
                !pictures && isSoldOut && 'line-through',
                !pictures && isSoldOut && !isChosen && 'text-ink-3',
              )}
            >
              <input
                id={`${id}-${position}`}
                type="radio"
                name={id}
                checked={isChosen}
                onChange={() => onChange(select(matrix, selection, option, position))}
                className="sr-only"
              />
              {pictures ? (
                <Picture image={pictures[position]} fallback={value} sizes="64px" decorative className="rounded-button!" />
              ) : (
                <span aria-hidden="true">{value}</span>
              )}
              {pictures && isSoldOut && <span aria-hidden="true" className="absolute inset-x-1 top-1/2 h-px -rotate-45 bg-ink" />}
              <span className="sr-only">
                {value}
                {isSoldOut && t(', sold out')}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
