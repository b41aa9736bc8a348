import { Button, IconButton } from '@stoa/ui'
import { Plus, X } from 'lucide-react'
import { BLACK, type ChoiceDraft } from '../model/choices'

interface Props {
  choices: readonly ChoiceDraft[]
  hasColors: boolean
  disabled: boolean
  onChange: (choices: ChoiceDraft[]) => void
}

/** Values to choose from. Stored ones may be in products: they are renamed, never taken away. */
export function ChoicesField({ choices, hasColors, disabled, onChange }: Props) {
  const change = (at: number, changes: Partial<ChoiceDraft>) =>
    onChange(choices.map((one, index) => (index === at ? { ...one, ...changes } : one)))
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">Values</legend>
      <ul className="mb-3 space-y-2">
        {choices.map((choice, at) => (
          <li key={at} className="flex items-center gap-2">
            {hasColors && (
              <input
                type="color"
                aria-label={`Colour of ${choice.label || `value ${at + 1}`}`}
                value={choice.color}
                disabled={disabled}
                onChange={({ target }) => change(at, { color: target.value })}
                className="h-9 w-12 rounded-field border border-line-strong bg-surface p-1"
              />
            )}
            <input
              aria-label={`Value ${at + 1}`}
              value={choice.label}
              maxLength={100}
              disabled={disabled}
              onChange={({ target }) => change(at, { label: target.value })}
              className="h-9 min-w-0 flex-1 rounded-field border border-line-strong bg-surface px-3 text-sm disabled:bg-surface-2 disabled:text-ink-2"
            />
            {!disabled && !choice.key && (
              <IconButton
                label={`Remove value ${choice.label || at + 1}`}
                isSmall
                onClick={() => onChange(choices.filter((_, index) => index !== at))}
              >
                <X className="size-4" strokeWidth={1.75} />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      {!disabled && (
        <Button size="sm" onClick={() => onChange([...choices, { key: '', label: '', color: BLACK }])}>
          <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add value
        </Button>
      )}
    </fieldset>
  )
}
