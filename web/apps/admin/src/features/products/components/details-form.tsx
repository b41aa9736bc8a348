import { useQuery } from '@apollo/client/react'
import { AreaField, Field as Input, SelectField, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { ProductChoicesDocument } from '../api/product-choices.generated'
import { ProductUpdateDocument } from '../api/product-update.generated'
import { categoryOptions } from '../model/categories'
import { changesOf, type Draft, draftOf, saidOf } from '../model/draft'
import type { EditorProps } from '../routes/product'
import { BrandField } from './brand-field'

/** What is written as text. */
type Written = Exclude<keyof Draft, 'brandId'>

/** Name, words, place and texts for search engines: written together, saved together, merged with what others wrote. */
export function DetailsForm({ product, mayWrite, reread }: EditorProps) {
  const { act, issues, isBusy, clear } = useAct(ProductUpdateDocument)
  const choices = useQuery(ProductChoicesDocument, { errorPolicy: 'all' }).data
  const categories = categoryOptions(choices?.categoryTree)
  const editing = useDraft({
    source: product,
    draftOf,
    issues,
    clear,
    reread,
    say: (field, value) => saidOf(categories, field, value),
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: product.id, expectedVersion, ...changesOf(changes) } })
      if (done?.product) toast({ text: `${done.product.title} saved.` })
      return done?.product
    },
  })
  const { draft, fields, rest } = editing
  const set = (field: Written) => (event: { target: { value: string } }) => editing.change({ [field]: event.target.value })
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
              {categories.map(({ value, label }) => (
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
          <BrandField
            brand={draft.brandId}
            error={fields.brandId}
            mayWrite={mayWrite}
            onChange={(brandId) => editing.change({ brandId })}
          />
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
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
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
