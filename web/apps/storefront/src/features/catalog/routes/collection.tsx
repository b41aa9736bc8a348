import { useQuery } from '@apollo/client/react'
import { t } from '@stoa/ui'
import { useLoaderData } from 'react-router'
import { paths } from '../../../shared/paths'
import { textOf } from '../../../shared/text'
import { useTitle } from '../../../shared/use-title'
import { CollectionHeadingDocument } from '../api/collection-heading.generated'
import { Breadcrumbs } from '../components/breadcrumbs'
import { Listing } from '../components/listing'

export function Component() {
  const { slug } = useLoaderData<{ slug: string }>()
  const collection = useQuery(CollectionHeadingDocument, { variables: { slug } }).data?.collection
  useTitle(collection?.seo.title || collection?.title)
  if (!collection) return null
  return (
    <Listing
      key={slug}
      scope={{ collectionSlug: slug }}
      title={collection.title}
      lead={textOf(collection.descriptionHtml)}
      picture={collection.image}
      above={<Breadcrumbs way={[{ name: t('Shop'), to: paths.shop }, { name: collection.title }]} />}
    />
  )
}
