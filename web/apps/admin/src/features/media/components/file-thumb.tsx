import type { MediaFileKind } from '@stoa/graphql'
import { cn } from '@stoa/ui'
import { Box, FileText, FileVideo } from 'lucide-react'

const ICONS = { VIDEO: FileVideo, MODEL_3D: Box, DOCUMENT: FileText } as const

/** Its poster, else a sign of what it is. */
export function FileThumb({ kind, thumb, className }: { kind: MediaFileKind; thumb: string | undefined; className: string }) {
  const Icon = ICONS[kind] ?? FileText
  if (thumb) return <img src={thumb} alt="" loading="lazy" className={cn('shrink-0 rounded-field bg-surface-2 object-cover', className)} />
  return (
    <span className={cn('grid shrink-0 place-items-center rounded-field bg-surface-2 text-ink-2', className)}>
      <Icon className="size-5" strokeWidth={1.5} aria-hidden="true" />
    </span>
  )
}
