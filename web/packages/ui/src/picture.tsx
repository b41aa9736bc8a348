import { useState } from 'react'
import { cn } from './cn'

export interface PictureSource {
  url: string
  altText?: string | null
  srcSet?: string | null
  dominantColor?: string | null
}

interface Props {
  image: PictureSource | null | undefined
  /** Said in place of the picture where it has no words of its own. */
  fallback: string
  /** How wide it is shown, as in the attribute of `img`. */
  sizes: string
  eager?: boolean
  /** Beside a text that says the same. */
  decorative?: boolean
  className?: string
}

/** A picture in the shop's one shape, 4:5, on its main colour until it is there. */
export function Picture({ image, fallback, sizes, eager = false, decorative = false, className }: Props) {
  const [failed, setFailed] = useState(false)
  // Not as an attribute of the page, where a style would be anybody's; and what failed before we were here is seen, too.
  const onPlace = (element: HTMLImageElement | null) => {
    if (!element) return
    element.style.backgroundColor = image?.dominantColor ?? ''
    if (element.complete && element.currentSrc && element.naturalWidth === 0) setFailed(true)
  }
  const place = cn('block aspect-4/5 w-full rounded-card bg-surface-2 object-cover', className)
  if (!image || failed) {
    return (
      <div
        className={cn(place, 'wrap-anywhere grid place-items-center overflow-hidden p-4 text-center text-ink-3 text-sm')}
        {...(decorative ? { 'aria-hidden': true } : {})}
      >
        {fallback}
      </div>
    )
  }
  return (
    <img
      ref={onPlace}
      src={image.url}
      srcSet={image.srcSet ?? undefined}
      sizes={image.srcSet ? sizes : undefined}
      alt={decorative ? '' : image.altText || fallback}
      width={800}
      height={1000}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
      onError={() => setFailed(true)}
      className={place}
    />
  )
}
