import { useQuery } from '@apollo/client/react'
import { AreaField, Field as Input, SelectField, toast } from '@stoa/ui'
import { useEffect, useRef, useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { LeaveGuard } from '../../../shared/leave-guard'
import { Panel } from '../../../shared/panel'
import { SaveBar } from '../../../shared/save-bar'
import { useAct } from '../../../shared/use-act'
import { ProductChoicesDocument } from '../api/product-choices.generated'
import { ProductUpdateDocument } from '../api/product-update.generated'
import { categoryOptions } from '../model/categories'
import { conflictOf } from '../model/conflict'
import { changedFields, changesOf, draftOf, FIELDS, type Field } from '../model/draft'
import type { EditorProps } from '../routes/product'
import { ConflictDialog } from './conflict-dialog'

/** Name, words, place and texts for search engines: written together, saved together, merged with what others wrote. */
export function DetailsForm({ product, mayWrite }: EditorProps) {
  // What is written rests on the product as it was when the writing began: its version goes along.
  const base = useRef(product)
  const [draft, setDraft] = useState(() => draftOf(product))
  const { act, issues, isBusy, clear } = useAct(ProductUpdateDocument)
  const choices = useQuery(ProductChoicesDocument, { errorPolicy: 'all' }).data
  const changed = changedFields(draftOf(base.current), draft)
  const isDirty = changed.length > 0
  useEffect(() => {
    if (isDirty) return
    base.current = product
    setDraft(draftOf(product))
  }, [product, isDirty])
  const conflict = conflictOf(issues)
  const { fields, rest } = byField(conflict ? [] : issues, FIELDS)
  const save = async (which: readonly Field[] = changed, expectedVersion = base.current.version) => {
    const done = await act({ input: { id: product.id, expectedVersion, ...changesOf(draft, which) } })
    if (!done?.product) return
    take(done.product)
    toast({ text: `${done.product.title} saved.` })
  }
  const take = (saved: EditorProps['product']) => {
    base.current = saved
    setDraft(draftOf(saved))
  }
  const resolve = async (mine: readonly string[]) => {
    if (!conflict) return
    const disputed = conflict.fields.map(({ field }) => field)
    const kept = changed.filter((field) => !disputed.includes(field) || mine.includes(field))
    if (kept.length > 0) return save(kept, conflict.currentVersion)
    discard()
  }
  const discard = () => {
    clear()
    take(product)
  }
  const set = (field: Field) => (event: { target: { value: string } }) => setDraft({ ...draft, [field]: event.target.value })
  const shared = { isSmall: true, disabled: !mayWrite }
  return (
    <>
      <IssueList messages={rest} />
      <Panel title="Details">
        <div className="space-y-4">
          <Input {...shared} label="Name" value={draft.title} onChange={set('title')} maxLength={250} error={fields.title} />
          <AreaField
            label="Description"
            rows={6}
            disabled={!mayWrite}
            value={draft.descriptionHtml}
            onChange={set('descriptionHtml')}
            hint="Basic HTML is supported. Unsafe markup is removed."
            error={fields.descriptionHtml}
          />
          <div className="grid gap-4 sm:grid-cols-2">
            <SelectField {...shared} label="Category" value={draft.categoryId} onChange={set('categoryId')} error={fields.categoryId}>
              <option value="">None</option>
              {categoryOptions(choices?.categoryTree).map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
            <Input
              {...shared}
              isOptional
              label="Tags"
              value={draft.tags}
              onChange={set('tags')}
              placeholder="new, summer"
              error={fields.tags}
            />
          </div>
        </div>
      </Panel>
      <Panel title="Search engine listing">
        <div className="space-y-4">
          <SearchPreview title={draft.seoTitle || draft.title} slug={draft.slug} description={draft.seoDescription} />
          <Input
            {...shared}
            label="URL handle"
            value={draft.slug}
            onChange={set('slug')}
            error={fields.slug}
            hint={`/products/${draft.slug}`}
          />
          <Input {...shared} isOptional label="SEO title" value={draft.seoTitle} onChange={set('seoTitle')} error={fields.seoTitle} />
          <AreaField
            isOptional
            label="SEO description"
            rows={2}
            disabled={!mayWrite}
            value={draft.seoDescription}
            onChange={set('seoDescription')}
            error={fields.seoDescription}
          />
        </div>
      </Panel>
      {conflict && <ConflictDialog conflict={conflict} onClose={clear} onResolve={(mine) => void resolve(mine)} />}
      <SaveBar isDirty={isDirty} isBusy={isBusy} onSave={() => void save()} onDiscard={discard} />
      <LeaveGuard isDirty={isDirty} />
    </>
  )
}

/** About what a search engine shows. */
function SearchPreview({ title, slug, description }: { title: string; slug: string; description: string }) {
  return (
    <div className="rounded-button border bg-surface-2 p-4">
      <p className="truncate text-info text-lg">{title || 'Untitled'}</p>
      <p className="truncate text-ok text-sm">…/products/{slug}</p>
      <p className="line-clamp-2 text-ink-2 text-sm">{description || 'The start of the product description is shown here.'}</p>
    </div>
  )
}
