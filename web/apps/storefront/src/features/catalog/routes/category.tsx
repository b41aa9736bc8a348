import { useQuery } from '@apollo/client/react'
import { t } from '@stoa/ui'
import { Link, useLoaderData } from 'react-router'
import { paths } from '../../../shared/paths'
import { textOf } from '../../../shared/text'
import { useTitle } from '../../../shared/use-title'
import { CategoryHeadingDocument } from '../api/category-heading.generated'
import { Breadcrumbs } from '../components/breadcrumbs'
import { Listing } from '../components/listing'

export function Component() {
  const { slug } = useLoaderData<{ slug: string }>()
  const category = useQuery(CategoryHeadingDocument, { variables: { slug } }).data?.category
  useTitle(category?.seo.title || category?.name)
  if (!category) return null
  const above = category.breadcrumbs.slice(0, -1).map((one) => ({ name: one.name, to: paths.category(one.slug) }))
  return (
    <Listing
      key={slug}
      scope={{ categorySlug: slug }}
      title={category.name}
      lead={textOf(category.descriptionHtml)}
      picture={category.image}
      above={
        <>
          <Breadcrumbs way={[{ name: t('Shop'), to: paths.shop }, ...above, { name: category.name }]} />
          {category.children.length > 0 && (
            <ul className="flex flex-wrap gap-2 pt-5">
              {category.children.map((child) => (
                <li key={child.id}>
                  <Link
                    to={paths.category(child.slug)}
                    className="inline-flex h-9 items-center rounded-full border px-4 text-sm hover:bg-surface-2"
                  >
                    {child.name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </>
      }
    />
  )
}
