import Lightbox from 'yet-another-react-lightbox'
import ZoomPlugin from 'yet-another-react-lightbox/plugins/zoom'
import 'yet-another-react-lightbox/styles.css'
import type { ResponsiveImageFragment } from './product-card.generated'

export default function Zoom({
  images,
  title,
  index,
  onClose,
}: {
  images: readonly ResponsiveImageFragment[]
  title: string
  index: number
  onClose: () => void
}) {
  const slides = images.map(({ url, altText, width, height }) => ({
    src: url,
    alt: altText ?? title,
    ...(width && height ? { width, height } : {}),
  }))
  return <Lightbox open index={index} close={onClose} slides={slides} plugins={[ZoomPlugin]} />
}
