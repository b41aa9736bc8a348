import type { MediaUsageKind } from '@stoa/graphql'
import { Link } from 'react-router'
import { words } from '../../../shared/format'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import type { PictureDetailsFragment } from '../api/picture-details.generated'

type Usage = PictureDetailsFragment['usages'][number]

/** Where a place is looked after. */
const PLACES: Partial<Record<MediaUsageKind, (id: string) => string>> = {
  PRODUCT: paths.product,
  BRAND: paths.brand,
  PAGE: paths.page,
  PLACEMENT: paths.placement,
  REVIEW: () => paths.reviews,
  CATEGORY: paths.category,
  COLLECTION: paths.collection,
  MEDIA_FILE: paths.file,
}

/** Where a picture or a file is shown: as long as it is, it stays. */
export function UsagesPanel({ usages }: { usages: readonly Usage[] }) {
  return (
    <Panel title="Where it is used">
      {usages.length === 0 ? (
        <p className="text-ink-2">It is shown nowhere.</p>
      ) : (
        <>
          <ul className="space-y-2">
            {usages.map((usage) => (
              <li key={`${usage.kind} ${usage.id}`} className="flex items-baseline gap-3 text-sm">
                <span className="w-20 shrink-0 text-ink-2">{words(usage.kind)}</span>
                <Place usage={usage} />
              </li>
            ))}
          </ul>
          <p className="mt-3 text-ink-2 text-sm">It can be deleted when it is shown nowhere any more.</p>
        </>
      )}
    </Panel>
  )
}

function Place({ usage: { kind, id, title } }: { usage: Usage }) {
  const path = PLACES[kind]?.(id)
  if (!path) return <span className="min-w-0 truncate">{title}</span>
  return (
    <Link to={path} className="-my-1 min-w-0 truncate rounded-field py-1 font-medium underline-offset-4 hover:underline">
      {title}
    </Link>
  )
}
