import type { ComponentProps } from 'react'
import { cn } from './cn'
import { Spinner } from './spinner'

const SHAPE =
  'relative inline-flex select-none items-center justify-center gap-2 rounded-button font-medium transition-colors duration-150 disabled:opacity-50'

const KINDS = {
  primary: 'bg-primary text-primary-ink hover:bg-primary-hover',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-surface-2',
  quiet: 'text-ink hover:bg-surface-2',
  danger: 'border border-bad bg-bad-soft text-bad hover:bg-surface',
}
const SIZES = { sm: 'h-9 px-3 text-sm', md: 'h-11 px-5 text-base', lg: 'h-13 px-6 text-base' }

interface Look {
  kind?: keyof typeof KINDS
  size?: keyof typeof SIZES
  wide?: boolean
}

/** For buttons, and for links that look like one. */
export const buttonStyle = ({ kind = 'secondary', size = 'md', wide = false }: Look): string =>
  cn(SHAPE, KINDS[kind], SIZES[size], wide && 'w-full')

interface Props extends ComponentProps<'button'>, Look {
  /** Works: shows a spinner, keeps its width, and a second press does nothing. */
  busy?: boolean
}

export function Button({ kind, size, wide, busy = false, className, children, onClick, type = 'button', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={cn(buttonStyle({ kind, size, wide }), className)}
    >
      <span className={cn('inline-flex items-center gap-2', busy && 'opacity-0')}>{children}</span>
      {busy && (
        <span className="absolute inset-0 grid place-items-center">
          <Spinner />
        </span>
      )}
    </button>
  )
}
