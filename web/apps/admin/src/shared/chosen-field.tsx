import { Button } from '@stoa/ui'

interface Props {
  label: string
  /** What is chosen is called. */
  name: string | undefined
  /** What one chooses, such as `product`. */
  what: string
  error?: string | undefined
  disabled?: boolean
  onChoose: () => void
  onRemove: () => void
}

/** One thing that is chosen in a dialog, or none. */
export function ChosenField({ label, name, what, error, disabled, onChoose, onRemove }: Props) {
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="flex min-h-9 flex-wrap items-center gap-2">
        {name && <span className="wrap-anywhere mr-1 min-w-0 text-sm">{name}</span>}
        {!name && disabled && <span className="text-ink-2 text-sm">None</span>}
        {!disabled && (
          <Button size="sm" onClick={onChoose}>
            {name ? 'Choose another' : `Choose a ${what}`}
          </Button>
        )}
        {name && !disabled && (
          <Button size="sm" kind="quiet" onClick={onRemove}>
            Remove
          </Button>
        )}
      </div>
      {error && <p className="mt-1.5 text-bad text-sm">{error}</p>}
    </fieldset>
  )
}
