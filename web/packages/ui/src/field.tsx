import { type ComponentProps, useId } from 'react'
import { cn } from './cn'
import { t } from './language'

interface Props extends ComponentProps<'input'> {
  label: string
  error?: string
  hint?: string
  isOptional?: boolean
  /** For desks full of fields. */
  isSmall?: boolean
}

const shape =
  'w-full rounded-field border bg-surface text-ink placeholder:text-ink-3 transition-colors duration-150 aria-invalid:border-bad disabled:bg-surface-2 disabled:text-ink-2'
const sizeOf = (isSmall: boolean | undefined) => (isSmall ? 'h-9 px-3 text-sm' : 'h-13 px-4 text-base')

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
        {isOptional && <span className="font-normal text-ink-2"> {t('(optional)')}</span>}
      </label>
      {children}
      {hint && !error && (
        <p id={`${id}-hint`} className="wrap-anywhere mt-1.5 text-ink-2 text-sm">
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
export function Field({ label, error, hint, isOptional, isSmall, className, id: given, ...rest }: Props) {
  const own = useId()
  const id = given ?? own
  return (
    <Frame id={id} label={label} error={error} hint={hint} isOptional={isOptional}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
        className={cn(shape, sizeOf(isSmall), 'border-line-strong', className)}
      />
    </Frame>
  )
}

interface AreaProps extends ComponentProps<'textarea'> {
  label: string
  error?: string
  hint?: string
  isOptional?: boolean
}

/** A labelled place for longer text. */
export function AreaField({ label, error, hint, isOptional, id: given, rows = 4, ...rest }: AreaProps) {
  const own = useId()
  const id = given ?? own
  return (
    <Frame id={id} label={label} error={error} hint={hint} isOptional={isOptional}>
      <textarea
        {...rest}
        id={id}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : hint ? `${id}-hint` : undefined}
        className={cn(shape, 'border-line-strong px-3 py-2 text-sm')}
      />
    </Frame>
  )
}

interface SelectProps extends ComponentProps<'select'> {
  label: string
  error?: string
  isSmall?: boolean
}

export function SelectField({ label, error, isSmall, id: given, children, ...rest }: SelectProps) {
  const own = useId()
  const id = given ?? own
  return (
    <Frame id={id} label={label} error={error}>
      <select
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className={cn(shape, sizeOf(isSmall), 'border-line-strong')}
      >
        {children}
      </select>
    </Frame>
  )
}
