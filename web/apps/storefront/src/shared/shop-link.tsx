import type { ReactNode } from 'react'
import { Link } from 'react-router'

interface Props {
  to: string
  className?: string
  /** What it leads to, where it shows no words. */
  label?: string
  onClick?: () => void
  children: ReactNode
}

const ELSEWHERE = /^(https?:|mailto:|tel:)/i
const OWN = /^\/(?![/\\])/

/** A link that staff have written: a path of the shop, or an address elsewhere. Nothing else is followed. */
export function ShopLink({ to, className, label, onClick, children }: Props) {
  if (OWN.test(to))
    return (
      <Link to={to} className={className} aria-label={label} onClick={onClick}>
        {children}
      </Link>
    )
  if (!ELSEWHERE.test(to)) return <span className={className}>{children}</span>
  return (
    <a href={to} className={className} aria-label={label} rel="noreferrer">
      {children}
    </a>
  )
}
