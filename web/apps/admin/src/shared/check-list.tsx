import { Checkbox } from '@stoa/ui'
import { useId } from 'react'
import { ColourDot } from './colour-dot'

interface Props {
  legend: string
  hint: string
  options: readonly { value: string; label: string; color?: string | null }[]
  values: readonly string[]
  onChange: (values: string[]) => void
  disabled: boolean
  error?: string
}

/** Some of a few things. What is chosen and no longer offered stays until it is taken off. */
export function CheckList({ legend, hint, options, values, onChange, disabled, error }: Props) {
  const note = useId()
  const known = new Set(options.map(({ value }) => value))
  const all = [...options, ...values.filter((value) => !known.has(value)).map((value) => ({ value, label: value, color: null }))]
  if (all.length === 0) return null
  const toggle = (value: string) => onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <fieldset aria-describedby={note}>
      <legend className="mb-1.5 font-medium text-sm">{legend}</legend>
      <div className="max-h-52 space-y-0.5 overflow-y-auto">
        {all.map(({ value, label, color }) => (
          <label key={value} className="flex min-h-8 items-center gap-2.5 text-sm">
            <Checkbox checked={values.includes(value)} disabled={disabled} onChange={() => toggle(value)} />
            {color && <ColourDot color={color} />} {label}
          </label>
        ))}
      </div>
      <p id={note} className={error ? 'mt-1.5 text-bad text-sm' : 'mt-1.5 text-ink-2 text-sm'}>
        {error ?? hint}
      </p>
    </fieldset>
  )
}
