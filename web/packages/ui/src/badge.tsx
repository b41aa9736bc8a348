import type { ReactNode } from 'react'
import { cn } from './cn'

const TONES = {
  /** Done: nobody has to do anything. */
  quiet: 'bg-surface-3 text-ink-2',
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  info: 'bg-info-soft text-info',
}

export type Tone = keyof typeof TONES

/** A state as a word. Colour means that somebody has to act; what is finished is grey. */
export function Badge({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap rounded-full px-2 py-0.5 font-medium text-xs', TONES[tone])}>
      <span aria-hidden="true" className="size-1.5 rounded-full bg-current" />
      {children}
    </span>
  )
}
