import { type ComponentProps, useEffect, useRef } from 'react'
import { cn } from './cn'

interface Props extends Omit<ComponentProps<'input'>, 'type'> {
  /** Some of what it stands for is chosen. */
  isMixed?: boolean
}

export function Checkbox({ isMixed = false, className, ...rest }: Props) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed
  }, [isMixed])
  return <input {...rest} ref={box} type="checkbox" className={cn('size-4 shrink-0 accent-primary', className)} />
}
