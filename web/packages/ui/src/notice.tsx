import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from './cn'

const LOOKS = {
  bad: { icon: CircleAlert, style: 'bg-bad-soft text-bad' },
  warn: { icon: CircleAlert, style: 'bg-warn-soft text-warn' },
  ok: { icon: CircleCheck, style: 'bg-ok-soft text-ok' },
  info: { icon: Info, style: 'bg-info-soft text-info' },
}

/** Something to know here and now. What went wrong is said aloud. */
export function Notice({ kind, children, className }: { kind: keyof typeof LOOKS; children: ReactNode; className?: string }) {
  const { icon: Icon, style } = LOOKS[kind]
  return (
    <div role={kind === 'bad' ? 'alert' : undefined} className={cn('flex gap-3 rounded-button px-4 py-3 text-sm', style, className)}>
      <Icon className="mt-px size-4.5 shrink-0" strokeWidth={1.75} aria-hidden="true" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  )
}
