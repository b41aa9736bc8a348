import { useQuery } from '@apollo/client/react'
import { t } from '@stoa/ui'
import { ProductRecommendationsDocument } from '../api/product-recommendations.generated'
import { ProductGrid, ProductGridSkeleton } from './product-grid'

/** Asked for after the page is there: nobody waits for it, and nobody misses it when it fails. */
export function GoesWith({ slug }: { slug: string }) {
  const { data, error } = useQuery(ProductRecommendationsDocument, { variables: { slug, first: 4 }, errorPolicy: 'all' })
  const products = data?.product?.recommendations.map(({ product }) => product) ?? []
  if (error || (data && products.length === 0)) return null
  return (
    <section aria-labelledby="goes-with" className="pt-20">
      <h2 id="goes-with" className="display mb-6 text-3xl">
        {t('Goes well with it')}
      </h2>
      {data ? <ProductGrid products={products} eagerCount={0} /> : <ProductGridSkeleton count={4} />}
    </section>
  )
}
