import { AreaField, Field, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { languageName, useLocales } from '../../../shared/use-locales'
import { MediaAssetUpdateDocument } from '../api/media-asset-update.generated'
import type { PictureDetailsFragment } from '../api/picture-details.generated'
import { changesOf, draftOf, withText } from '../model/picture-draft'
import { FocalPoint } from './focal-point'
import { UsagesPanel } from './usages-panel'

interface Props {
  picture: PictureDetailsFragment
  mayWrite: boolean
  reread: () => Promise<PictureDetailsFragment | null | undefined>
}

/** What is said of a picture, wherever it is shown. */
export function PictureForm({ picture, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(MediaAssetUpdateDocument)
  const editing = useDraft({
    source: picture,
    draftOf,
    issues,
    clear,
    reread,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: picture.id, expectedVersion, ...changesOf(changes) } })
      if (done?.asset) toast({ text: 'Picture saved.' })
      return done?.asset
    },
  })
  const { draft, change, fields, rest } = editing
  const locales = [...new Set([...useLocales(), ...Object.keys(draft.altTexts)])]
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <Panel title="Picture">
        <IssueList messages={[...rest, ...(fields.focalPoint ? [fields.focalPoint] : [])]} />
        <FocalPoint
          src={picture.image.large}
          point={draft.focalPoint}
          disabled={!mayWrite}
          onChange={(focalPoint) => change({ focalPoint })}
        />
      </Panel>
      <div className="min-w-0 space-y-5">
        <Panel title="Alt text">
          <IssueList messages={fields.altTexts ? [fields.altTexts] : []} />
          <div className="space-y-4">
            {locales.map((locale) => (
              <AreaField
                key={locale}
                isOptional
                label={languageName(locale)}
                lang={locale}
                rows={2}
                maxLength={1000}
                disabled={!mayWrite}
                value={draft.altTexts[locale] ?? ''}
                onChange={({ target }) => change({ altTexts: withText(draft.altTexts, locale, target.value) })}
                placeholder={locale === locales[0] ? 'A blue mug on a table' : undefined}
              />
            ))}
            <p className="text-ink-2 text-sm">Describes the picture to screen readers and search engines.</p>
          </div>
        </Panel>
        <Panel title="For staff">
          <div className="space-y-4">
            <Field
              isSmall
              isOptional
              label="Title"
              maxLength={250}
              disabled={!mayWrite}
              value={draft.title}
              onChange={({ target }) => change({ title: target.value })}
              error={fields.title}
            />
            <Field
              isSmall
              isOptional
              label="Tags"
              disabled={!mayWrite}
              value={draft.tags}
              onChange={({ target }) => change({ tags: target.value })}
              hint="Separated by commas"
              error={fields.tags}
            />
          </div>
        </Panel>
        <UsagesPanel usages={picture.usages} />
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </div>
  )
}
