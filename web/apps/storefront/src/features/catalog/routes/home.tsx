import { useQuery } from '@apollo/client/react'
import { buttonStyle, Picture, Skeleton, t } from '@stoa/ui'
import { ArrowRight, Leaf, RotateCcw, Truck } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { paths } from '../../../shared/paths'
import { textOf } from '../../../shared/text'
import { useTitle } from '../../../shared/use-title'
import { HomeDocument, type HomeQuery } from '../api/home.generated'
import { ProductGrid, ProductGridSkeleton } from '../components/product-grid'
import { leadOf, SIZES, sceneOf } from '../model/pictures'

/** Fetched where staff have put something. */
const Blocks = lazy(() => import('../components/blocks').then(({ Blocks }) => ({ default: Blocks })))

const PROMISES = [
  { icon: Truck, title: 'Tracked delivery', text: 'Every parcel can be followed, live, on the page of its order.' },
  { icon: RotateCcw, title: 'Paid when it leaves', text: 'Your card is charged when we send your things, not before.' },
  { icon: Leaf, title: 'Small workshops', text: 'Eight makers, known by name, who mend what they make.' },
]

type Collection = NonNullable<HomeQuery['collections']>['nodes'][number]

function Lead({ collection }: { collection: Collection }) {
  const second = collection.products.nodes[1]
  return (
    <section className="page grid items-center gap-8 pt-6 pb-14 md:grid-cols-[1.05fr_1fr] md:gap-14 md:pt-12 md:pb-20">
      <div className="order-2 md:order-1">
        <p className="mb-4 font-medium text-accent">{collection.title}</p>
        <h1 className="display text-[clamp(2.75rem,6vw,5.25rem)]">{t('Considered objects for slower days')}</h1>
        <p className="mt-5 max-w-[46ch] text-ink-2 text-lg">{textOf(collection.descriptionHtml)}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          <Link to={paths.collection(collection.slug)} className={buttonStyle({ kind: 'primary', size: 'lg' })}>
            {t('See what is new')}
          </Link>
          <Link to={paths.shop} className={buttonStyle({ kind: 'quiet', size: 'lg' })}>
            {t('Everything')} <ArrowRight className="size-4.5" strokeWidth={1.75} aria-hidden="true" />
          </Link>
        </div>
      </div>
      <div className="order-1 grid grid-cols-[1.7fr_1fr] items-end gap-3 md:order-2 md:gap-5">
        <Picture image={sceneOf(collection)} fallback={collection.title} sizes={SIZES.scene} eager decorative />
        <Picture image={second?.images[0]} fallback={collection.title} sizes="(min-width: 768px) 240px, 36vw" eager decorative />
      </div>
    </section>
  )
}

function Categories({ categories }: { categories: HomeQuery['categoryTree'] }) {
  return (
    <section aria-labelledby="categories" className="page pb-16">
      <h2 id="categories" className="display mb-6 text-3xl">
        {t('By room and by craft')}
      </h2>
      <ul className="grid grid-cols-4 gap-3 sm:gap-5 lg:grid-cols-8">
        {categories.map(({ id, name, slug, products }) => (
          <li key={id} className="group relative text-center">
            <div className="overflow-hidden rounded-full">
              <Picture
                image={products.nodes[0]?.featuredImage}
                fallback={name}
                sizes="(min-width: 1024px) 150px, 22vw"
                decorative
                className="aspect-square! rounded-full! transition-transform duration-300 group-hover:scale-105"
              />
            </div>
            <Link to={paths.category(slug)} className="mt-3 inline-block font-medium text-sm after:absolute after:inset-0 sm:text-base">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stories({ collections }: { collections: readonly Collection[] }) {
  return (
    <section aria-labelledby="collections" className="border-y bg-surface-2">
      <div className="page py-16">
        <h2 id="collections" className="display mb-8 text-3xl">
          {t('Gathered for you')}
        </h2>
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {collections.slice(0, 3).map(({ id, title, slug, descriptionHtml, products }) => (
            <li key={id} className="group relative">
              <div className="overflow-hidden rounded-card">
                <Picture
                  image={products.nodes[0]?.images.at(-1)}
                  fallback={title}
                  sizes="(min-width: 1024px) 430px, (min-width: 640px) 50vw, 100vw"
                  decorative
                  className="transition-transform duration-300 group-hover:scale-[1.025]"
                />
              </div>
              <h3 className="display mt-4 text-2xl">
                <Link to={paths.collection(slug)} className="after:absolute after:inset-0 after:rounded-card">
                  {title}
                </Link>
              </h3>
              <p className="mt-1 text-ink-2">{textOf(descriptionHtml)}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

function Promises() {
  return (
    <section aria-label={t('What we promise')} className="page py-14">
      <ul className="grid gap-8 sm:grid-cols-3">
        {PROMISES.map(({ icon: Icon, title, text }) => (
          <li key={title} className="flex gap-4">
            <Icon className="mt-0.5 size-5 shrink-0 text-accent" strokeWidth={1.75} aria-hidden="true" />
            <div>
              <h3 className="font-medium">{t(title)}</h3>
              <p className="mt-1 text-ink-2">{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Component() {
  useTitle('Stoa')
  const { data } = useQuery(HomeDocument, { variables: {}, errorPolicy: 'all' })
  if (!data) return <HomeSkeleton />
  const collections = data.collections?.nodes ?? []
  const lead = leadOf(collections)
  const blocks = data.placement?.blocks ?? []
  return (
    <>
      {blocks.length > 0 && blocks[0]?.__typename !== 'HeroBlock' && <h1 className="sr-only">Stoa</h1>}
      {blocks.length > 0 ? (
        <Suspense fallback={<Skeleton className="page my-12 h-96" />}>
          <Blocks blocks={blocks} isFirst={blocks[0]?.__typename === 'HeroBlock'} />
        </Suspense>
      ) : (
        lead && <Lead collection={lead} />
      )}
      <Categories categories={data.categoryTree} />
      <section aria-labelledby="new" className="page pb-20">
        <div className="mb-6 flex items-baseline justify-between">
          <h2 id="new" className="display text-3xl">
            {t('New')}
          </h2>
          <Link to={`${paths.shop}?sort=new`} className="underline-offset-4 hover:underline">
            {t('Everything new')}
          </Link>
        </div>
        <ProductGrid products={data.products?.nodes ?? []} eagerCount={0} />
      </section>
      <Stories collections={collections.filter((one) => blocks.length > 0 || one !== lead)} />
      <Promises />
    </>
  )
}

export function HomeSkeleton() {
  return (
    <div className="page py-12" aria-busy="true">
      <div className="mb-20 grid items-center gap-14 md:grid-cols-2">
        <div>
          <Skeleton className="h-20 w-4/5" />
          <Skeleton className="mt-4 h-20 w-3/5" />
          <Skeleton className="mt-8 h-5 w-2/3" />
        </div>
        <Skeleton className="aspect-4/5 rounded-card" />
      </div>
      <ProductGridSkeleton />
    </div>
  )
}
