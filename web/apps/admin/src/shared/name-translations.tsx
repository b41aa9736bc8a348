import { AreaField, Badge, Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import type { NameTextsFragment } from './api/name-texts.generated'
import { IssueList } from './issue-list'
import { byField, type Issue } from './issues'
import { Panel } from './panel'
import { languageName, useLocales } from './use-locales'

export interface NameTexts {
  locale: string
  name: string | null
  descriptionHtml: string | null
  seoTitle: string | null
  seoDescription: string | null
}

interface Props {
  /** What it is called in the shop's own language. */
  name: string
  translations: readonly NameTextsFragment[]
  mayWrite: boolean
  isBusy: boolean
  issues: readonly Issue[]
  /** True once it is saved. */
  onSave: (texts: NameTexts) => Promise<boolean>
}

/** What something is called in the other languages of the shop. */
export function NameTranslations({ name, translations, mayWrite, isBusy, issues, onSave }: Props) {
  const [edited, setEdited] = useState<string | null>(null)
  const all = [...new Set([...useLocales().slice(1), ...translations.map(({ locale }) => locale)])]
  if (all.length === 0) return null
  const textsOf = (locale: string) => translations.find((one) => one.locale === locale)
  return (
    <Panel title="Translations">
      <ul className="divide-y">
        {all.map((locale) => (
          <li key={locale} className="flex flex-wrap items-center gap-3 py-2 first:pt-0 last:pb-0">
            <span className="w-32 font-medium">{languageName(locale)}</span>
            <span lang={locale} className="min-w-0 flex-1 truncate text-ink-2">
              {textsOf(locale)?.name ?? <Badge tone="warn">Not translated</Badge>}
            </span>
            {mayWrite && (
              <Button size="sm" onClick={() => setEdited(locale)}>
                Translate<span className="sr-only"> into {languageName(locale)}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {edited && (
        <TextsDialog
          key={edited}
          locale={edited}
          name={name}
          before={textsOf(edited)}
          isBusy={isBusy}
          issues={issues}
          onClose={() => setEdited(null)}
          onSave={async (texts) => (await onSave(texts)) && setEdited(null)}
        />
      )}
    </Panel>
  )
}

interface TextsProps {
  locale: string
  name: string
  before: NameTextsFragment | undefined
  isBusy: boolean
  issues: readonly Issue[]
  onClose: () => void
  onSave: (texts: NameTexts) => void
}

function TextsDialog({ locale, name, before, isBusy, issues, onClose, onSave }: TextsProps) {
  const form = useId()
  const { fields, rest } = byField(issues, ['name', 'descriptionHtml', 'seoTitle', 'seoDescription'])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (field: string) => String(data.get(field) ?? '').trim() || null
    onSave({
      locale,
      name: text('name'),
      descriptionHtml: text('descriptionHtml'),
      seoTitle: text('seoTitle'),
      seoDescription: text('seoDescription'),
    })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={`${name} in ${languageName(locale)}`}
      description="Empty fields fall back to the default language."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4" lang={locale}>
        <Field
          isSmall
          label="Name"
          name="name"
          maxLength={250}
          defaultValue={before?.name ?? ''}
          hint={`Default language: ${name}`}
          error={fields.name}
        />
        <AreaField
          isOptional
          label="Description"
          name="descriptionHtml"
          rows={5}
          defaultValue={before?.descriptionHtml ?? ''}
          error={fields.descriptionHtml}
        />
        <Field
          isSmall
          isOptional
          label="SEO title"
          name="seoTitle"
          maxLength={500}
          defaultValue={before?.seoTitle ?? ''}
          error={fields.seoTitle}
        />
        <AreaField
          isOptional
          label="SEO description"
          name="seoDescription"
          rows={2}
          maxLength={500}
          defaultValue={before?.seoDescription ?? ''}
          error={fields.seoDescription}
        />
      </form>
    </Modal>
  )
}
