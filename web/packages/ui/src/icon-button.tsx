import type { ComponentProps } from 'react'
import { cn } from './cn'

const SHAPE = 'relative grid shrink-0 place-items-center rounded-full text-ink transition-colors duration-150 hover:bg-surface-2'

/** For links that are but an icon. */
export const iconStyle = `size-11 ${SHAPE}`

interface Props extends Omit<ComponentProps<'button'>, 'aria-label'> {
  /** What it does: nobody can see that from an icon alone. */
  label: string
  /** Where many stand together, and a mouse is at hand. */
  isSmall?: boolean
}

export function IconButton({ label, isSmall = false, className, type = 'button', children, ...rest }: Props) {
  return (
    <button {...rest} type={type} aria-label={label} className={cn(SHAPE, isSmall ? 'size-8' : 'size-11', className)}>
      {children}
    </button>
  )
}
