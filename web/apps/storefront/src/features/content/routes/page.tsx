import { useQuery } from '@apollo/client/react'
import { Notice, t } from '@stoa/ui'
import { useLoaderData } from 'react-router'
import { useTitle } from '../../../shared/use-title'
import { Blocks } from '../../catalog'
import { ContentPageDocument, type ContentPageQueryVariables } from '../api/content-page.generated'

export function Component() {
  const variables = useLoaderData<ContentPageQueryVariables>()
  const page = useQuery(ContentPageDocument, { variables }).data?.contentPage
  useTitle(page?.seo.title || page?.title)
  if (!page) return null
  const hasOwnHeading = page.blocks[0]?.__typename === 'HeroBlock'
  return (
    <article className="pb-24">
      {variables.previewToken && (
        <div className="page pt-6">
          <Notice kind="info">{t('This is a draft. Shoppers do not see it.')}</Notice>
        </div>
      )}
      {!hasOwnHeading && (
        <header className="page max-w-[760px]! pt-10 pb-2 md:pt-16">
          <h1 className="display break-words text-[clamp(2.5rem,5vw,4rem)]">{page.title}</h1>
        </header>
      )}
      <Blocks blocks={page.blocks} isFirst={hasOwnHeading} />
    </article>
  )
}
