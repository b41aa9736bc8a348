import { Field, IconButton, SelectField } from '@stoa/ui'
import { X } from 'lucide-react'
import { currenciesOfAll } from '../../../shared/regions'
import { moved, SortableList } from '../../../shared/sortable-list'
import type { CurrencyDraft } from '../model/market-draft'

interface Props {
  chosen: readonly CurrencyDraft[]
  /** The currency of the shop itself: its rate is 1. */
  own: string | undefined
  disabled: boolean
  onChange: (currencies: CurrencyDraft[]) => void
}

/** Currencies in an order, the first one for those who choose none. */
export function CurrenciesField({ chosen, own, disabled, onChange }: Props) {
  const change = (currency: CurrencyDraft, changes: Partial<CurrencyDraft>) =>
    onChange(chosen.map((one) => (one === currency ? { ...one, ...changes } : one)))
  return (
    <>
      <SortableList
        items={chosen}
        keyOf={({ currency }) => currency}
        nameOf={({ currency }) => currency}
        isFixed={disabled || chosen.length < 2}
        onMove={(from, to) => onChange(moved(chosen, from, to))}
        className="mb-4 space-y-4"
      >
        {(one, index) => (
          <fieldset className="min-w-0">
            <legend className="sr-only">{one.currency}</legend>
            <div className="flex min-h-10 items-center gap-2">
              <span className="font-medium">{one.currency}</span>
              {index === 0 && chosen.length > 1 && <span className="text-ink-2 text-sm">Default</span>}
              {!disabled && chosen.length > 1 && (
                <IconButton
                  label={`Remove ${one.currency}`}
                  isSmall
                  className="ml-auto"
                  onClick={() => onChange(chosen.filter((other) => other !== one))}
                >
                  <X className="size-4" strokeWidth={1.75} />
                </IconButton>
              )}
            </div>
            <div className="grid grid-cols-2 gap-3">
              <Field
                isSmall
                label={own ? `1 ${own} is` : 'Exchange rate'}
                inputMode="decimal"
                disabled={disabled || one.currency === own}
                value={one.rate}
                onChange={({ target }) => change(one, { rate: target.value })}
              />
              <Field
                isSmall
                isOptional
                label="Round to"
                inputMode="decimal"
                placeholder="0.05"
                disabled={disabled}
                value={one.roundTo}
                onChange={({ target }) => change(one, { roundTo: target.value })}
              />
            </div>
          </fieldset>
        )}
      </SortableList>
      {!disabled && (
        <SelectField
          isSmall
          label="Add currency"
          value=""
          onChange={({ target }) =>
            target.value && onChange([...chosen, { currency: target.value, rate: target.value === own ? '1' : '', roundTo: '' }])
          }
        >
          <option value="">Choose a currency</option>
          {currenciesOfAll()
            .filter(({ value }) => chosen.every(({ currency }) => currency !== value))
            .map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
        </SelectField>
      )}
    </>
  )
}
