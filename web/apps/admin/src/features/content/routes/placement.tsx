import { useQuery } from '@apollo/client/react'
import { Skeleton } from '@stoa/ui'
import { useParams, useSearchParams } from 'react-router'
import { Failed } from '../../../shared/failed'
import { Heading } from '../../../shared/heading'
import { paths } from '../../../shared/paths'
import { useLocales } from '../../../shared/use-locales'
import { useTitle } from '../../../shared/use-title'
import { useViewer } from '../../session'
import { PlacementsDocument } from '../api/placements.generated'
import type { SlotDetailsFragment } from '../api/slot-details.generated'
import { LanguageSelect } from '../components/language-select'
import { SlotForm } from '../components/slot-form'
import { SlotVersions } from '../components/slot-versions'

const newSlot = (key: string): SlotDetailsFragment => ({
  __typename: 'Placement',
  key,
  version: 0,
  localizedFrom: null,
  locales: [],
  banners: [],
})

/** One slot in one of its languages. */
export function Component() {
  const { key = '' } = useParams()
  const [search] = useSearchParams()
  const mayWrite = useViewer().may('CONTENT_WRITE')
  const locales = useLocales()
  const locale = search.get('locale') ?? locales[0]
  const { data, error, refetch } = useQuery(PlacementsDocument, {
    variables: { locale },
    skip: !locale,
    // Banners of another language would stand in the cache under the same key.
    fetchPolicy: 'no-cache',
  })
  useTitle(key)
  const find = (all: readonly SlotDetailsFragment[] | undefined) => all?.find((slot) => slot.key === key)
  if (error && !data) return <Failed onRetry={() => void refetch()} />
  if (!data || !locale)
    return (
      <div className="desk py-6">
        <Skeleton className="h-96 rounded-card" />
      </div>
    )
  const slot = find(data.placements) ?? newSlot(key)
  return (
    <div className="desk py-6">
      <Heading back={{ to: paths.placements, name: 'Placements' }} title={key}>
        <LanguageSelect locale={locale} all={[...new Set([...locales, ...slot.locales])]} />
      </Heading>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,1fr)_300px]">
        <div className="min-w-0 space-y-5">
          <SlotForm
            key={`${key} ${locale}`}
            slot={slot}
            locale={locale}
            mayWrite={mayWrite}
            onSaved={async () => find((await refetch()).data?.placements)}
          />
        </div>
        {slot.version > 0 && <SlotVersions slotKey={key} version={slot.version} mayWrite={mayWrite} onChanged={() => void refetch()} />}
      </div>
    </div>
  )
}
