import { type ComponentProps, useId } from 'react'
import { cn } from './cn'

interface Props extends ComponentProps<'input'> {
  label: string
  error?: string
  hint?: string
  isOptional?: boolean
}

const shape =
  'h-13 w-full rounded-field border bg-surface px-4 text-base text-ink placeholder:text-ink-3 transition-colors duration-150 aria-invalid:border-bad'

function Frame({
  id,
  label,
  error,
  hint,
  isOptional,
  children,
}: {
  id: string
  label: string
  error?: string
  hint?: string
  isOptional?: boolean
  children: React.ReactNode
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium text-sm">
        {label}
        {isOptional && <span className="font-normal text-ink-2"> (optional)</span>}
      </label>
      {children}
      {hint && !error && (
        <p id={`${id}-hint`} className="mt-1.5 text-ink-2 text-sm">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mt-1.5 text-bad text-sm">
          {error}
        </p>
      )}
    </div>
  )
}

/** A labelled input. The label is always seen; a placeholder is an example. */
export function Field({ label, error, hint, isOptional, className, id: given, ...rest }: Props) {
  const own = useId()
  const id = given ?? own
  return (
    <Frame id={id} label={label} error={error} hint={hint} isOptional={isOptional}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
        className={cn(shape, 'border-line-strong', className)}
      />
    </Frame>
  )
}

interface SelectProps extends ComponentProps<'select'> {
  label: string
  error?: string
}

export function SelectField({ label, error, id: given, children, ...rest }: SelectProps) {
  const own = useId()
  const id = given ?? own
  return (
    <Frame id={id} label={label} error={error}>
      <select
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={cn(shape, 'border-line-strong')}
      >
        {children}
      </select>
    </Frame>
  )
}
