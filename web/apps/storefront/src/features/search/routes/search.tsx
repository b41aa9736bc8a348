import { useQuery } from '@apollo/client/react'
import { buttonStyle, t } from '@stoa/ui'
import { Link, useSearchParams } from 'react-router'
import { paths } from '../../../shared/paths'
import { useTitle } from '../../../shared/use-title'
import { Listing, PopularDocument, ProductGrid, ProductSearchDocument, readListing, toVariables } from '../../catalog'

export function Component() {
  const [search] = useSearchParams()
  const state = readListing(search)
  useTitle(state.query ? `“${state.query}”` : t('Search'))
  const { data } = useQuery(ProductSearchDocument, { variables: toVariables(state, {}) })
  const meant = data?.productSearch.didYouMean
  return (
    <Listing
      scope={{}}
      title={state.query ? `“${state.query}”` : t('Search')}
      above={
        meant && (
          <p className="pt-6 text-lg">
            {t('Did you mean')}{' '}
            <Link to={paths.search(meant)} className="font-medium text-accent underline underline-offset-4">
              {meant}
            </Link>
            ?
          </p>
        )
      }
      whenEmpty={<NothingFound query={state.query} />}
    />
  )
}

/** A search without hits still shows what there is. */
function NothingFound({ query }: { query: string }) {
  const { data } = useQuery(PopularDocument)
  return (
    <div>
      <p className="text-lg">{t('We found nothing for “{query}”.', { query })}</p>
      <p className="mt-1 mb-5 text-ink-2">{t('Try fewer or other words, or look through everything.')}</p>
      <Link to={paths.shop} className={buttonStyle({})}>
        {t('See everything')}
      </Link>
      {data?.products && (
        <section aria-labelledby="perhaps" className="mt-14">
          <h2 id="perhaps" className="display mb-6 text-2xl">
            {t('Perhaps one of these')}
          </h2>
          <ProductGrid products={data.products.nodes} columns={3} />
        </section>
      )}
    </div>
  )
}
