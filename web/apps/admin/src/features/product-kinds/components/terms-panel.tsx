import { Badge, Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import type { Issue } from '../../../shared/issues'
import { Panel } from '../../../shared/panel'
import { languageName, useLocales } from '../../../shared/use-locales'

/** Something that has a name in each language: an option, or a value to choose. */
export interface Term {
  key: string
  label: string
}

export interface Terms {
  locale: string
  name: string | null
  /** Its terms by their keys. */
  labels: Readonly<Record<string, string>>
}

interface Props {
  name: string
  terms: readonly Term[]
  translations: readonly Terms[]
  mayWrite: boolean
  isBusy: boolean
  issues: readonly Issue[]
  /** True once it is saved. */
  onSave: (texts: Terms) => Promise<boolean>
}

/** What a name and the terms below it are called in the other languages of the shop. */
export function TermsPanel({ name, terms, translations, mayWrite, isBusy, issues, onSave }: Props) {
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
        <TermsDialog
          key={edited}
          locale={edited}
          name={name}
          terms={terms}
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

interface DialogProps {
  locale: string
  name: string
  terms: readonly Term[]
  before: Terms | undefined
  isBusy: boolean
  issues: readonly Issue[]
  onClose: () => void
  onSave: (texts: Terms) => void
}

function TermsDialog({ locale, name, terms, before, isBusy, issues, onClose, onSave }: DialogProps) {
  const form = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (field: string) => String(data.get(field) ?? '').trim()
    const labels = terms.map(({ key }) => [key, text(`term-${key}`)] as const).filter(([, label]) => label)
    onSave({ locale, name: text('name') || null, labels: Object.fromEntries(labels) })
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
      <IssueList messages={issues.map(({ message }) => message)} />
      <form id={form} onSubmit={submit} className="space-y-4" lang={locale}>
        <Field isSmall label={name} name="name" maxLength={100} defaultValue={before?.name ?? ''} />
        {terms.map(({ key, label }) => (
          <Field key={key} isSmall label={label} name={`term-${key}`} maxLength={100} defaultValue={before?.labels[key] ?? ''} />
        ))}
      </form>
    </Modal>
  )
}
