import { Notice } from '@stoa/ui'
import type { ReactNode } from 'react'

/** A page that is one form. */
export function FormPage({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div className="page max-w-[500px]! pt-12 pb-24 md:pt-20">
      <h1 className="display text-[clamp(2.5rem,5vw,3.5rem)]">{title}</h1>
      {lead && <p className="mt-3 text-ink-2">{lead}</p>}
      <div className="mt-8">{children}</div>
    </div>
  )
}

/** What was refused and belongs to no field. */
export function Refused({ texts }: { texts: readonly string[] }) {
  return texts.length > 0 ? <Notice kind="bad">{texts.join(' ')}</Notice> : null
}
