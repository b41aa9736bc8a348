import { useQuery } from '@apollo/client/react'
import { buttonStyle, Picture, t } from '@stoa/ui'
import { PlayCircle } from 'lucide-react'
import { paths } from '../../../shared/paths'
import { ShopLink } from '../../../shared/shop-link'
import type { BlockFragment } from '../api/block.generated'
import { ProductListDocument } from '../api/product-list.generated'
import { SIZES } from '../model/pictures'
import { ProductGrid, ProductGridSkeleton } from './product-grid'

type Kind<Name extends BlockFragment['__typename']> = Extract<BlockFragment, { __typename: Name }>

/** What staff have put together, from top to bottom. A kind that is not known here is left out. */
export function Blocks({ blocks, isFirst = false }: { blocks: readonly BlockFragment[]; isFirst?: boolean }) {
  return blocks.map((block, index) => <Block key={index} block={block} isFirst={isFirst && index === 0} />)
}

function Block({ block, isFirst }: { block: BlockFragment; isFirst: boolean }) {
  switch (block.__typename) {
    case 'RichTextBlock':
      // The API lets nothing but a few harmless tags through
      return <div className="page prose max-w-[760px]! py-6" dangerouslySetInnerHTML={{ __html: block.html }} />
    case 'HeroBlock':
      return <Hero block={block} isFirst={isFirst} />
    case 'ProductListBlock':
      return <Products block={block} />
    case 'ImageBlock':
      return <Image block={block} />
    case 'VideoBlock':
      return (
        <div className="page max-w-[760px]! py-6">
          <a href={block.url} rel="noreferrer" target="_blank" className={buttonStyle({})}>
            <PlayCircle className="size-4.5" strokeWidth={1.75} aria-hidden="true" />
            {t('See the film: {title}', { title: block.title })}
          </a>
        </div>
      )
    case 'FaqBlock':
      return <Questions block={block} />
    default:
      return null
  }
}

function Hero({ block: { title, text, background, link }, isFirst }: { block: Kind<'HeroBlock'>; isFirst: boolean }) {
  const Heading = isFirst ? 'h1' : 'h2'
  return (
    <section className="page grid items-center gap-8 py-8 md:grid-cols-[1.05fr_1fr] md:gap-14 md:py-12">
      <div className={background ? 'order-2 md:order-1' : 'md:col-span-2'}>
        <Heading className="display break-words text-[clamp(2.5rem,6vw,5rem)]">{title}</Heading>
        {text && <p className="mt-5 max-w-[46ch] whitespace-pre-line text-ink-2 text-lg">{text}</p>}
        {link && (
          <ShopLink to={link.url} className={`mt-8 ${buttonStyle({ kind: isFirst ? 'primary' : 'secondary', size: 'lg' })}`}>
            {link.label}
          </ShopLink>
        )}
      </div>
      {background && (
        <div className="order-1 md:order-2">
          <Picture image={{ ...background, srcSet: null }} fallback={title} sizes={SIZES.hero} eager={isFirst} className="aspect-4/3!" />
        </div>
      )}
    </section>
  )
}

function Products({ block: { heading, products, collection } }: { block: Kind<'ProductListBlock'> }) {
  const { data } = useQuery(ProductListDocument, {
    variables: { first: 8, filter: { collectionId: collection?.id } },
    skip: !collection,
    errorPolicy: 'all',
  })
  const shown = collection ? data?.products?.nodes : products
  const title = heading ?? collection?.title
  if (shown?.length === 0) return null
  return (
    <section className="page py-10" aria-label={title ?? t('Products')}>
      {title && (
        <h2 className="display mb-6 text-3xl">
          {collection ? <ShopLink to={paths.collection(collection.slug)}>{title}</ShopLink> : title}
        </h2>
      )}
      {shown ? <ProductGrid products={shown} eagerCount={0} /> : <ProductGridSkeleton count={4} />}
    </section>
  )
}

function Image({ block: { image, caption, link } }: { block: Kind<'ImageBlock'> }) {
  const picture = (
    <img
      src={image.url}
      alt={image.altText ?? ''}
      width={image.width ?? undefined}
      height={image.height ?? undefined}
      loading="lazy"
      className="h-auto w-full rounded-card"
    />
  )
  return (
    <figure className="page max-w-[1000px]! py-6">
      {link ? (
        <ShopLink to={link.url} label={link.label}>
          {picture}
        </ShopLink>
      ) : (
        picture
      )}
      {caption && <figcaption className="mt-2 text-ink-2 text-sm">{caption}</figcaption>}
    </figure>
  )
}

function Questions({ block: { heading, questions } }: { block: Kind<'FaqBlock'> }) {
  return (
    <section className="page max-w-[760px]! py-6">
      {heading && <h2 className="display mb-4 text-3xl">{heading}</h2>}
      <div className="divide-y border-y">
        {questions.map(({ question, answerHtml }) => (
          <details key={question} className="py-4">
            <summary className="font-medium">{question}</summary>
            <div className="prose mt-3 text-ink-2" dangerouslySetInnerHTML={{ __html: answerHtml }} />
          </details>
        ))}
      </div>
    </section>
  )
}
