import { Checkbox } from '@stoa/ui'

interface Props {
  legend: string
  hint: string
  options: readonly { value: string; label: string }[]
  values: readonly string[]
  onChange: (values: string[]) => void
  disabled: boolean
  error?: string
}

/** Some of a few things. What is chosen and no longer offered stays until it is taken off. */
export function CheckList({ legend, hint, options, values, onChange, disabled, error }: Props) {
  const known = new Set(options.map(({ value }) => value))
  const all = [...options, ...values.filter((value) => !known.has(value)).map((value) => ({ value, label: value }))]
  if (all.length === 0) return null
  const toggle = (value: string) => onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      <div className="max-h-52 space-y-0.5 overflow-y-auto">
        {all.map(({ value, label }) => (
          <label key={value} className="flex min-h-8 items-center gap-2.5 text-sm">
            <Checkbox checked={values.includes(value)} disabled={disabled} onChange={() => toggle(value)} /> {label}
          </label>
        ))}
      </div>
      {error ? <p className="mt-1.5 text-bad text-sm">{error}</p> : <p className="mt-1.5 text-ink-2 text-sm">{hint}</p>}
    </fieldset>
  )
}
