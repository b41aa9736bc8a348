import { cn, Picture, t } from '@stoa/ui'
import { lazy, Suspense, useState } from 'react'
import { SIZES } from '../model/pictures'
import type { ResponsiveImageFragment } from './product-card.generated'

const Zoom = lazy(() => import('./zoom'))

interface Props {
  images: readonly ResponsiveImageFragment[]
  title: string
  /** The picture to show: which one goes with what is chosen. */
  current: number
  onSelect: (index: number) => void
}

/** All pictures at once as thumbnails, one large; a press on it opens it to look closely. */
export function Gallery({ images, title, current, onSelect }: Props) {
  const [isZoomed, setZoomed] = useState(false)
  const shown = images[current] ?? images[0]
  return (
    <section aria-label={t('Pictures')} className="flex flex-col gap-3 md:flex-row-reverse md:items-start md:gap-4">
      <button
        type="button"
        onClick={() => setZoomed(true)}
        aria-label={t('Look closely')}
        className="min-w-0 flex-1 cursor-zoom-in overflow-hidden rounded-card"
        disabled={!shown}
      >
        <Picture key={shown?.url} image={shown} fallback={title} sizes={SIZES.gallery} eager />
      </button>
      {images.length > 1 && (
        <ul className="flex gap-2.5 overflow-x-auto p-1 md:w-16 md:shrink-0 md:flex-col md:overflow-visible lg:w-24">
          {images.map((image, index) => (
            <li key={image.url} className="w-16 shrink-0 md:w-auto">
              <button
                type="button"
                onClick={() => onSelect(index)}
                aria-label={[t('Picture {number} of {count}', { number: index + 1, count: images.length }), image.altText]
                  .filter(Boolean)
                  .join(': ')}
                aria-current={index === current || undefined}
                className={cn(
                  'block w-full overflow-hidden rounded-button',
                  index === current ? 'ring-2 ring-ink ring-offset-2 ring-offset-bg' : 'opacity-80 hover:opacity-100',
                )}
              >
                <Picture image={image} fallback="" sizes="90px" decorative className="rounded-button!" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {isZoomed && (
        <Suspense fallback={null}>
          <Zoom images={images} title={title} index={current} onClose={() => setZoomed(false)} />
        </Suspense>
      )}
    </section>
  )
}
