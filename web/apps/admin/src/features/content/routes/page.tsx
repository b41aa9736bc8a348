import { useQuery } from '@apollo/client/react'
import { Badge, Skeleton } from '@stoa/ui'
import { useParams, useSearchParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { since } from '../../../shared/format'
import { Heading } from '../../../shared/heading'
import { Missing } from '../../../shared/missing'
import { paths } from '../../../shared/paths'
import { useLocales } from '../../../shared/use-locales'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { ContentPageDetailsDocument } from '../api/content-page-details.generated'
import type { PageDetailsFragment } from '../api/page-details.generated'
import { LanguageSelect } from '../components/language-select'
import { PageForm } from '../components/page-form'
import { PagePublishPanel } from '../components/page-publish-panel'
import { RemoveLanguage } from '../components/remove-language'
import { VersionsPanel } from '../components/versions-panel'
import { pageState } from '../model/states'

/** One page in one of its languages. */
export function Component() {
  const { id = '' } = useParams()
  const [search] = useSearchParams()
  const locales = useLocales()
  const locale = search.get('locale') ?? locales[0]
  const { data, loading, error, refetch } = useQuery(ContentPageDetailsDocument, {
    variables: { id, locale },
    skip: !locale,
    // Texts of another language would stand in the cache under the same id.
    fetchPolicy: 'no-cache',
  })
  const page = data?.contentPage
  useTitle(page?.title)
  const again = async () => (await refetch()).data?.contentPage
  if (page && locale) return <Editor key={`${id} ${locale}`} page={page} locale={locale} locales={locales} onChanged={again} />
  if (error) return <Failed onRetry={() => void refetch()} />
  if (locale && !loading) return <Missing what="page" back={paths.pages} />
  return (
    <div className="desk py-6">
      <Skeleton className="h-8 w-64" />
      <Skeleton className="mt-6 h-96 rounded-card" />
    </div>
  )
}

interface EditorProps {
  page: PageDetailsFragment
  locale: string
  locales: readonly string[]
  onChanged: () => Promise<PageDetailsFragment | null | undefined>
}

function Editor({ page, locale, locales, onChanged }: EditorProps) {
  const mayWrite = useViewer().may('CONTENT_WRITE')
  const [word, tone] = pageState(page)
  const isTranslated = page.locales.includes(locale)
  return (
    <div className="desk py-6">
      <Heading
        back={{ to: paths.pages, name: 'Pages' }}
        title={page.title}
        badges={
          <>
            <Badge tone={tone}>{word}</Badge>
            {!isTranslated && <Badge tone="warn">Not translated</Badge>}
          </>
        }
        note={`Updated ${since(page.updatedAt)}`}
      >
        {mayWrite && !page.isMirrored && isTranslated && locale !== locales[0] && page.locales.length > 1 && (
          <RemoveLanguage page={page} locale={locale} />
        )}
        <LanguageSelect locale={locale} all={[...new Set([...locales, ...page.locales])]} />
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0 space-y-5">
          <PageForm page={page} locale={locale} mayWrite={mayWrite} onSaved={onChanged} />
        </div>
        <div className="space-y-5">
          <PagePublishPanel page={page} mayWrite={mayWrite} onChanged={() => void onChanged()} />
          <VersionsPanel page={page} mayWrite={mayWrite} onChanged={() => void onChanged()} />
        </div>
      </div>
    </div>
  )
}
