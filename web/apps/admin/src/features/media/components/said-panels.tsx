import { AreaField, Field } from '@stoa/ui'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { languageName, useLocales } from '../../../shared/use-locales'
import { withText } from '../model/picture-draft'

export interface Said {
  title: string
  tags: string
  altTexts: Readonly<Record<string, string>>
}

interface Props {
  /** What the texts are. */
  label: string
  note: string
  example: string
  draft: Said
  fields: Partial<Record<keyof Said, string>>
  mayWrite: boolean
  change: (changes: Partial<Said>) => void
}

/** What is said of something in the library: to everybody, by language, and to staff. */
export function SaidPanels({ label, note, example, draft, fields, mayWrite, change }: Props) {
  const locales = [...new Set([...useLocales(), ...Object.keys(draft.altTexts)])]
  return (
    <>
      <Panel title={label}>
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
              placeholder={locale === locales[0] ? example : undefined}
            />
          ))}
          <p className="text-ink-2 text-sm">{note}</p>
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
    </>
  )
}
