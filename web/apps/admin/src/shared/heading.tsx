import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** The top of one thing's page: the way back, its name, what can be done. */
export function Heading({
  back,
  title,
  badges,
  note,
  children,
}: {
  back: { to: string; name: string }
  title: string
  badges?: ReactNode
  note?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="mb-5">
      <nav aria-label="Breadcrumbs" className="mb-2">
        <Link to={back.to} className="inline-flex items-center gap-1.5 rounded-field py-1 text-ink-2 text-sm hover:text-ink">
          <ArrowLeft className="size-4" strokeWidth={1.75} aria-hidden="true" /> {back.name}
        </Link>
      </nav>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
            <h1 className="min-w-0 break-words font-semibold text-[22px] leading-snug">{title}</h1>
            {badges}
          </div>
          {note && <p className="mt-1 text-ink-2 text-sm">{note}</p>}
        </div>
        <div className="flex flex-wrap gap-2">{children}</div>
      </div>
    </header>
  )
}
