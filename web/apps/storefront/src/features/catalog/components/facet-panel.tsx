import { plural, t } from '@stoa/ui'
import { useId } from 'react'
import type { ProductSearchQuery } from '../api/product-search.generated'
import { type ListingState, toggleAttribute, toggleBrand, toggleOption } from '../model/listing-state'

export type Facet = ProductSearchQuery['productSearch']['facets'][number]
type Value = Facet['values'][number]

interface Props {
  facets: readonly Facet[]
  state: ListingState
  onChange: (state: ListingState) => void
}

function titleOf({ kind, label }: Facet): string {
  switch (kind) {
    case 'BRAND':
      return t('Maker')
    case 'CATEGORY':
      return t('Category')
    case 'PRICE':
      return t('Price')
    case 'AVAILABILITY':
      return t('Availability')
    default:
      return label
  }
}

export function labelOf(facet: Facet, value: Value): string {
  if (facet.kind === 'AVAILABILITY') return t('To be had now')
  if (facet.kind !== 'PRICE') return value.label
  if (!value.priceMax) return t('{price} and more', { price: value.priceMin?.formatted ?? '' })
  if (!value.priceMin || Number(value.priceMin.amount) === 0) return t('Up to {price}', { price: value.priceMax.formatted })
  return `${value.priceMin.formatted} – ${value.priceMax.formatted}`
}

const attributeValue = (facet: Facet, value: Value) =>
  facet.attribute?.kind === 'NUMBER' ? `${value.numberMin ?? ''}..${value.numberMax ?? ''}` : value.value

/** The listing with this value chosen, or no longer chosen. */
export function choose(state: ListingState, facet: Facet, value: Value): ListingState {
  const first = { ...state, page: 1 }
  switch (facet.kind) {
    case 'BRAND':
      return toggleBrand(state, value.value)
    case 'CATEGORY':
      return { ...first, categoryId: value.isSelected ? null : value.value }
    case 'AVAILABILITY':
      return { ...first, isAvailable: !state.isAvailable && value.value === 'true' }
    case 'PRICE': {
      const isChosen = isPriceChosen(state, value)
      return {
        ...first,
        priceMin: isChosen ? null : (value.priceMin?.amount ?? null),
        priceMax: isChosen ? null : (value.priceMax?.amount ?? null),
      }
    }
    case 'OPTION':
      return toggleOption(state, facet.name, value.value)
    case 'ATTRIBUTE':
      return facet.attribute ? toggleAttribute(state, facet.attribute.key, attributeValue(facet, value)) : state
  }
}

function isPriceChosen(state: ListingState, value: Value): boolean {
  return (
    Boolean(state.priceMin || state.priceMax) &&
    state.priceMin === (value.priceMin?.amount ?? null) &&
    state.priceMax === (value.priceMax?.amount ?? null)
  )
}

export function isChosen(state: ListingState, facet: Facet, value: Value): boolean {
  switch (facet.kind) {
    case 'BRAND':
      return state.brandIds.includes(value.value)
    case 'CATEGORY':
      return state.categoryId === value.value
    case 'AVAILABILITY':
      return state.isAvailable && value.value === 'true'
    case 'PRICE':
      return isPriceChosen(state, value)
    case 'OPTION':
      return state.options[facet.name]?.includes(value.value) ?? false
    case 'ATTRIBUTE':
      return state.attributes[facet.attribute?.key ?? '']?.includes(attributeValue(facet, value)) ?? false
  }
}

const isUseful = ({ kind, values }: Facet) =>
  kind === 'AVAILABILITY' ? values.some(({ value }) => value === 'true') : values.length > 1 || values.some((one) => one.isSelected)

export function FacetPanel({ facets, state, onChange }: Props) {
  return (
    <div className="divide-y">
      {facets.filter(isUseful).map((facet) => (
        <Group key={facet.kind + facet.name} facet={facet} state={state} onChange={onChange} />
      ))}
    </div>
  )
}

function Group({ facet, state, onChange }: { facet: Facet; state: ListingState; onChange: (state: ListingState) => void }) {
  const id = useId()
  const values = facet.kind === 'AVAILABILITY' ? facet.values.filter(({ value }) => value === 'true') : facet.values
  return (
    <fieldset className="py-5 first:pt-0">
      <legend className="float-left mb-2 w-full font-medium">{titleOf(facet)}</legend>
      <ul className="clear-both max-h-72 overflow-y-auto">
        {values.map((value) => (
          <li key={value.value}>
            <label htmlFor={`${id}-${value.value}`} className="flex min-h-9 items-center gap-3 text-ink-2 hover:text-ink">
              <input
                id={`${id}-${value.value}`}
                type="checkbox"
                checked={isChosen(state, facet, value)}
                onChange={() => onChange(choose(state, facet, value))}
                className="size-4.5 shrink-0 accent-primary"
              />
              <span className="min-w-0 flex-1 truncate">{labelOf(facet, value)}</span>
              <span className="tabular text-ink-3 text-sm">
                <span aria-hidden="true">{value.count}</span>
                <span className="sr-only">{plural(value.count, '{count} piece', '{count} pieces')}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
