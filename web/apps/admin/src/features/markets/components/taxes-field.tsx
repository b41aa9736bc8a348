import { Button, IconButton } from '@stoa/ui'
import { Plus, X } from 'lucide-react'
import type { TaxDraft } from '../model/market-draft'

interface Props {
  rates: readonly TaxDraft[]
  disabled: boolean
  onChange: (rates: TaxDraft[]) => void
}

const CELL = 'h-9 min-w-0 rounded-field border border-line-strong bg-surface px-3 text-sm disabled:bg-surface-2 disabled:text-ink-2'

/** Tax by class of goods. */
export function TaxesField({ rates, disabled, onChange }: Props) {
  const change = (at: number, changes: Partial<TaxDraft>) =>
    onChange(rates.map((one, index) => (index === at ? { ...one, ...changes } : one)))
  return (
    <>
      {rates.length === 0 && <p className="mb-3 text-ink-2 text-sm">Nothing is taxed in this market.</p>}
      <ul className="mb-3 space-y-2">
        {rates.map((rate, at) => (
          <li key={at} className="flex items-center gap-2">
            <input
              aria-label={`Tax class ${at + 1}`}
              value={rate.taxClass}
              placeholder="standard"
              disabled={disabled}
              onChange={({ target }) => change(at, { taxClass: target.value })}
              className={`${CELL} flex-1`}
            />
            <input
              aria-label={`Percent of tax class ${at + 1}`}
              value={rate.percent}
              inputMode="decimal"
              placeholder="19"
              disabled={disabled}
              onChange={({ target }) => change(at, { percent: target.value })}
              className={`${CELL} tabular w-20 text-right`}
            />
            <span aria-hidden="true">%</span>
            {!disabled && (
              <IconButton
                label={`Remove tax class ${rate.taxClass || at + 1}`}
                isSmall
                onClick={() => onChange(rates.filter((_, index) => index !== at))}
              >
                <X className="size-4" strokeWidth={1.75} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <Button size="sm" onClick={() => onChange([...rates, { taxClass: rates.length === 0 ? 'standard' : '', percent: '' }])}>
          <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add tax class
        </Button>
      )}
    </>
  )
}
