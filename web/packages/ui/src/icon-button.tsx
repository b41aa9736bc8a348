import type { ComponentProps } from 'react'
import { cn } from './cn'

interface Props extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** What it does: nobody can see that from an icon alone. */
  label: string
}

export function IconButton({ label, className, type = 'button', children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className={cn(
        'relative grid size-11 place-items-center rounded-full text-ink transition-colors duration-150 hover:bg-surface-2',
        className,
      )}
    >
      {children}
    </button>
  )
}
