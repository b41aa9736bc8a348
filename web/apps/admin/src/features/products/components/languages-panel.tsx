import { useQuery } from '@apollo/client/react'
import { AreaField, Badge, Button, Field, Modal, Notice, toast } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { conflictOf } from '../../../shared/conflict'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { ProductChoicesDocument } from '../api/product-choices.generated'
import { ProductTranslationSetDocument } from '../api/product-translation-set.generated'
import type { EditorProps } from '../routes/product'

const names = new Intl.DisplayNames(undefined, { type: 'language' })

/** What it says in the other languages of the shop. */
export function LanguagesPanel({ product, mayWrite }: EditorProps) {
  const [edited, setEdited] = useState<string | null>(null)
  const locales = useQuery(ProductChoicesDocument, { errorPolicy: 'all' }).data?.storefrontConfig?.locales.slice(1) ?? []
  const all = [...new Set([...locales, ...product.locales.slice(1)])]
  if (all.length === 0) return null
  return (
    <Panel title="Translations">
      <ul className="divide-y">
        {all.map((locale) => {
          const title = product.translations.find((one) => one.locale === locale)?.title
          return (
            <li key={locale} className="flex flex-wrap items-center gap-3 py-2 first:pt-0 last:pb-0">
              <span className="w-32 font-medium">{names.of(locale) ?? locale}</span>
              <span lang={locale} className="min-w-0 flex-1 truncate text-ink-2">
                {title ?? <Badge tone="warn">Not translated</Badge>}
              </span>
              {mayWrite && (
                <Button size="sm" onClick={() => setEdited(locale)}>
                  Translate<span className="sr-only"> into {names.of(locale)}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {edited && <TranslationDialog key={edited} locale={edited} product={product} onClose={() => setEdited(null)} />}
    </Panel>
  )
}

const FIELDS = ['title', 'descriptionHtml', 'seoTitle', 'seoDescription'] as const

function TranslationDialog({ locale, product, onClose }: { locale: string; product: EditorProps['product']; onClose: () => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ProductTranslationSetDocument)
  const { fields, rest } = byField(issues, FIELDS)
  const conflict = conflictOf(issues)
  const before = product.translations.find((one) => one.locale === locale)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const texts = FIELDS.map((field) => [field, String(data.get(field) ?? '').trim() || null] as const)
    const changed = Object.fromEntries(texts.filter(([field, text]) => (before?.[field] ?? null) !== text))
    if (Object.keys(changed).length === 0) return onClose()
    const done = await act({ input: { id: product.id, expectedVersion: product.version, locale, ...changed } })
    if (!done) return
    onClose()
    toast({ text: `${names.of(locale)} translation saved.` })
  }
  const hint = (text: string) => (text ? `Default language: ${text.slice(0, 120)}` : undefined)
  return (
    <Modal
      isOpen
      wide
      onOpenChange={onClose}
      title={`${product.title} in ${names.of(locale)}`}
      description="Empty fields fall back to the default language."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      {conflict && (
        <Notice kind="warn" className="mb-4">
          Someone else changed this translation: {conflict.fields.map(({ current }) => current).join(' · ')}. Close and reopen it to see all
          changes.
        </Notice>
      )}
      {!conflict && <IssueList messages={rest} />}
      <form id={form} onSubmit={submit} className="space-y-4" lang={locale}>
        <Field
          isSmall
          label="Name"
          name="title"
          defaultValue={before?.title ?? ''}
          maxLength={250}
          hint={hint(product.title)}
          error={fields.title}
        />
        <AreaField
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
          defaultValue={before?.seoTitle ?? ''}
          hint={hint(product.seo.title)}
          error={fields.seoTitle}
        />
        <Field
          isSmall
          isOptional
          label="SEO description"
          name="seoDescription"
          defaultValue={before?.seoDescription ?? ''}
          hint={hint(product.seo.description)}
          error={fields.seoDescription}
        />
      </form>
    </Modal>
  )
}
