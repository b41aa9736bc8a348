import { useQuery } from '@apollo/client/react'
import { Skeleton, t } from '@stoa/ui'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useLoaderData, useSearchParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { whenOnline } from '../../../shared/when-online'
import { ProductPageDocument } from '../api/product-page.generated'
import { Breadcrumbs } from '../components/breadcrumbs'
import { AddToBag, BuyBox, type Product, type Variant } from '../components/buy-box'
import { Details } from '../components/details'
import { Gallery } from '../components/gallery'
import { GoesWith } from '../components/goes-with'
import { Price } from '../components/price'
import { useLiveStock } from '../components/stock'
import { firstSelection, pictureOf, type Selection, variantOf } from '../model/selection'
import { slidesOf } from '../model/slides'

/** Below what anybody sees first. */
const Reviews = lazy(() => whenOnline(() => import('../components/reviews').then(({ Reviews }) => ({ default: Reviews }))))
const RecentlyViewed = lazy(() =>
  whenOnline(() => import('../components/recently-viewed').then(({ RecentlyViewed }) => ({ default: RecentlyViewed }))),
)

export function Component() {
  const { slug } = useLoaderData<{ slug: string }>()
  const { data } = useQuery(ProductPageDocument, { variables: { slug } })
  useTitle(data?.product?.seo.title || data?.product?.title)
  if (!data?.product) return <ProductSkeleton />
  return <ProductView key={slug} product={data.product} />
}

function ProductView({ product }: { product: Product }) {
  const [search, setSearch] = useSearchParams()
  const button = useRef<HTMLDivElement>(null)
  const named = search.get('variant')
  const [chosen, setChosen] = useState(named)
  useEffect(() => setChosen(named), [named])
  const selection = firstSelection(product.variantMatrix, chosen)
  const variant = product.variants.find(({ id }) => id === variantOf(product.variantMatrix, selection)) ?? product.variants[0]
  const [slide, setSlide] = useState(() => product.images[pictureOf(product, variant)]?.url)
  useLiveStock(product.variants.slice(0, 50).map(({ id }) => id))
  if (!variant) return null

  const choose = (next: Selection) => {
    const id = variantOf(product.variantMatrix, next)
    if (!id) return
    setChosen(id)
    setSearch({ variant: id }, { replace: true, preventScrollReset: true })
    const picture = pictureOf(
      product,
      product.variants.find((one) => one.id === id),
    )
    setSlide(product.images[picture]?.url)
  }
  const way = product.category?.breadcrumbs.map(({ name, slug }) => ({ name, to: paths.category(slug) })) ?? []
  return (
    <div className="page pb-24">
      <Breadcrumbs way={[{ name: t('Shop'), to: paths.shop }, ...way, { name: product.title }]} />
      <div className="grid gap-8 pt-5 md:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] lg:gap-14">
        <div className="h-fit min-w-0 md:sticky md:top-20">
          <Gallery slides={slidesOf(product)} title={product.title} current={slide} onSelect={setSlide} />
        </div>
        <div className="min-w-0">
          <BuyBox product={product} variant={variant} selection={selection} onSelect={choose} buttonRef={button} />
          <Details product={product} variant={variant} />
        </div>
      </div>
      <GoesWith slug={product.slug} />
      <Suspense fallback={<Skeleton className="mt-20 h-40 rounded-card" />}>
        <Reviews slug={product.slug} />
      </Suspense>
      <Suspense fallback={null}>
        <RecentlyViewed productId={product.id} />
      </Suspense>
      <StickyBar product={product} variant={variant} target={button} />
    </div>
  )
}

/** On a phone, once the button has left the screen. */
function StickyBar({ product, variant, target }: { product: Product; variant: Variant; target: React.RefObject<HTMLElement | null> }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!target.current) return
    // Whatever is below counts as seen, so that only what is above does not, however fast somebody scrolls.
    const observer = new IntersectionObserver(([entry]) => setShown(entry?.isIntersecting === false), {
      rootMargin: '0px 0px 100000px 0px',
    })
    observer.observe(target.current)
    return () => observer.disconnect()
  }, [target])
  if (!isShown) return null
  return (
    <section
      aria-label={t('Buy')}
      className="fixed inset-x-0 bottom-0 z-30 flex animate-fade-in items-center gap-4 border-t bg-surface px-5 py-3 shadow-2 md:hidden"
    >
      <div className="min-w-0">
        <p className="truncate font-medium">{product.title}</p>
        <Price price={variant.price} />
      </div>
      <div className="w-44 shrink-0">
        <AddToBag product={product} variant={variant} />
      </div>
    </section>
  )
}

export function ProductSkeleton() {
  return (
    <div className="page pt-14" aria-busy="true">
      <div className="grid gap-8 md:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)] lg:gap-14">
        <Skeleton className="aspect-4/5 rounded-card" />
        <div>
          <Skeleton className="h-12 w-4/5" />
          <Skeleton className="mt-6 h-6 w-1/3" />
          <Skeleton className="mt-10 h-24" />
          <Skeleton className="mt-8 h-13 rounded-button" />
        </div>
      </div>
    </div>
  )
}
