import { cn, Picture, t } from '@stoa/ui'
import { Play } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { SIZES } from '../model/pictures'
import type { Film as FilmSlide, Slide } from '../model/slides'
import type { ResponsiveImageFragment } from './product-card.generated'

const Zoom = lazy(() => import('./zoom'))

interface Props {
  slides: readonly Slide[]
  title: string
  /** The address of the one to show: which one goes with what is chosen. */
  current: string | undefined
  onSelect: (url: string) => void
}

/** All pictures and films at once as thumbnails, one large; a press on a picture opens it to look closely. */
export function Gallery({ slides, title, current, onSelect }: Props) {
  const [isZoomed, setZoomed] = useState(false)
  const pictures = slides.filter((slide) => slide.kind === 'picture')
  const shown = slides.find(({ url }) => url === current) ?? slides[0]
  // A film of which there is no picture looks like the product.
  const posterOf = (film: FilmSlide) => film.poster ?? pictures[0]
  return (
    <section aria-label={t('Pictures')} className="flex flex-col gap-3 md:flex-row-reverse md:items-start md:gap-4">
      {shown?.kind === 'film' ? (
        <Film key={shown.url} film={shown} title={title} poster={posterOf(shown)} />
      ) : (
        <button
          type="button"
          onClick={() => setZoomed(true)}
          aria-label={t('Look closely')}
          className="min-w-0 flex-1 cursor-zoom-in overflow-hidden rounded-card"
          disabled={!shown}
        >
          <Picture key={shown?.url} image={shown} fallback={title} sizes={SIZES.gallery} eager />
        </button>
      )}
      {slides.length > 1 && (
        <ul className="flex gap-2.5 overflow-x-auto p-1 md:w-16 md:shrink-0 md:flex-col md:overflow-visible lg:w-24">
          {slides.map((slide, index) => (
            <li key={slide.url} className="w-16 shrink-0 md:w-auto">
              <button
                type="button"
                onClick={() => onSelect(slide.url)}
                aria-label={[nameOf(slide, index, slides.length), slide.altText].filter(Boolean).join(': ')}
                aria-current={slide.url === shown?.url || undefined}
                className={cn(
                  'relative block w-full overflow-hidden rounded-button',
                  slide.url === shown?.url ? 'ring-2 ring-ink ring-offset-2 ring-offset-bg' : 'opacity-80 hover:opacity-100',
                )}
              >
                <Picture
                  image={slide.kind === 'film' ? posterOf(slide) : slide}
                  fallback=""
                  sizes="90px"
                  decorative
                  className="rounded-button!"
                />
                {slide.kind === 'film' && (
                  <span className="absolute inset-0 grid place-items-center" aria-hidden="true">
                    <span className="grid size-9 place-items-center rounded-full bg-bg/85 text-ink">
                      <Play className="ml-0.5 size-4" strokeWidth={1.75} />
                    </span>
                  </span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isZoomed && (
        <Suspense fallback={null}>
          <Zoom
            images={pictures}
            title={title}
            index={pictures.findIndex(({ url }) => url === shown?.url)}
            onClose={() => setZoomed(false)}
          />
        </Suspense>
      )}
    </section>
  )
}

const nameOf = ({ kind }: Slide, index: number, count: number) =>
  kind === 'film'
    ? t('Video, {number} of {count}', { number: index + 1, count })
    : t('Picture {number} of {count}', { number: index + 1, count })

/** Nothing of it is fetched before somebody plays it. */
function Film({ film, title, poster }: { film: FilmSlide; title: string; poster: ResponsiveImageFragment | undefined }) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: the shop has no captions; what it shows is said in words.
    <video
      controls
      playsInline
      preload="none"
      src={film.url}
      poster={poster?.url}
      aria-label={film.altText || t('Video of {title}', { title })}
      className="aspect-4/5 w-full min-w-0 flex-1 rounded-card bg-surface-2 object-contain"
    />
  )
}
