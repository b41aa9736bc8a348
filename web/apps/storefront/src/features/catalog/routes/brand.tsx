import { useQuery } from '@apollo/client/react'
import { t } from '@stoa/ui'
import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { client } from '../../../shared/client'
import { missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { textOf } from '../../../shared/text'
import { useTitle } from '../../../shared/use-title'
import { BrandPageDocument } from '../api/brand-page.generated'
import { Breadcrumbs } from '../components/breadcrumbs'
import { Listing } from '../components/listing'
import { loadListing } from './loaders'

export async function loader({ request, params: { slug = '' } }: LoaderFunctionArgs) {
  const [{ data }] = await Promise.all([
    client.query({ query: BrandPageDocument, variables: { slug } }),
    loadListing(request.url, { brandSlug: slug }),
  ])
  if (!data?.brand) return missing(request.url)
  return { slug }
}

export function Component() {
  const { slug } = useLoaderData<{ slug: string }>()
  const brand = useQuery(BrandPageDocument, { variables: { slug } }).data?.brand
  useTitle(brand?.seo.title || brand?.name)
  if (!brand) return null
  return (
    <Listing
      key={slug}
      scope={{ brandSlug: slug }}
      title={brand.name}
      lead={textOf(brand.descriptionHtml)}
      above={<Breadcrumbs way={[{ name: t('Shop'), to: paths.shop }, { name: brand.name }]} />}
    />
  )
}
