import type { ProductStatus, ProductUpdateInput } from '@stoa/graphql'
import { Button, Confirm, Field, Modal, Notice, toast } from '@stoa/ui'
import { type FormEvent, useState } from 'react'
import { count } from '../../../shared/format'
import { useAct } from '../../../shared/use-act'
import { ProductBulkUpdateDocument } from '../api/product-bulk-update.generated'
import { tagsOf } from '../model/draft'
import type { ProductRow } from './product-columns'

interface Props {
  products: readonly ProductRow[]
  onDone: () => void
  onChanged: () => void
}

const many = (value: number) => `${count(value)} ${value === 1 ? 'product' : 'products'}`

type Change = Omit<ProductUpdateInput, 'id' | 'expectedVersion'>

/** What is done with many products at once. What could not be done is named, product by product; what was done can be undone. */
export function BulkBar({ products, onDone, onChanged }: Props) {
  const [open, setOpen] = useState<'tags' | 'archive' | null>(null)
  const [failed, setFailed] = useState<string[]>([])
  const { act, issues, isBusy } = useAct(ProductBulkUpdateDocument)
  const run = async (rows: ProductUpdateInput[], done: string, back?: (one: ProductRow) => Change) => {
    const answer = await act({ input: { rows, onError: 'SKIP_FAILED' } })
    setOpen(null)
    onChanged()
    if (!answer) return
    const failures = answer.rows.filter(({ userErrors }) => userErrors.length > 0)
    setFailed(failures.map(({ index, userErrors }) => `${products[index]?.title}: ${userErrors[0]?.message}`))
    const changed = answer.rows.flatMap(({ index, product, userErrors }) => {
      const before = products[index]
      return product && before && userErrors.length === 0 ? [{ before, version: product.version }] : []
    })
    if (changed.length === 0) return
    const undo =
      back &&
      (() =>
        void act({
          input: {
            onError: 'SKIP_FAILED',
            rows: changed.map(({ before, version }) => ({ id: before.id, expectedVersion: version, ...back(before) })),
          },
        }).then(onChanged))
    toast({ text: `${many(changed.length)} ${done}`, undo })
    if (failures.length === 0) onDone()
  }
  const each = (change: (one: ProductRow) => Change) =>
    products.map((one) => ({ id: one.id, expectedVersion: one.version, ...change(one) }))
  const setStatus = (status: ProductStatus, done: string) =>
    run(
      each(() => ({ status })),
      done,
      (one) => ({ status: one.status }),
    )
  const addTags = (tags: string[]) =>
    run(
      each((one) => ({ tags: [...new Set([...one.tags, ...tags])] })),
      'tagged.',
      (one) => ({ tags: [...one.tags] }),
    )
  return (
    <>
      <Button size="sm" busy={isBusy} onClick={() => void setStatus('ACTIVE', 'set as active.')}>
        Set as active
      </Button>
      <Button size="sm" busy={isBusy} onClick={() => void setStatus('DRAFT', 'set as draft.')}>
        Set as draft
      </Button>
      <Button size="sm" onClick={() => setOpen('tags')}>
        Add tags
      </Button>
      <Button size="sm" kind="danger" onClick={() => setOpen('archive')}>
        Archive
      </Button>
      {(failed.length > 0 || issues.length > 0) && (
        <Notice kind="bad" className="w-full">
          <p className="font-medium">Not updated:</p>
          <ul className="list-disc pl-4">
            {[...issues.map(({ message }) => message), ...failed].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Confirm
        isOpen={open === 'archive'}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
        title={`Archive ${many(products.length)}?`}
        act="Archive"
        busy={isBusy}
        onConfirm={() => void setStatus('ARCHIVED', 'archived.')}
      >
        They are removed from the storefront and its search. Existing orders are not affected, and you can restore them later.
      </Confirm>
      {open === 'tags' && <TagsDialog onClose={() => setOpen(null)} isBusy={isBusy} onTags={(tags) => void addTags(tags)} />}
    </>
  )
}

function TagsDialog({ onClose, isBusy, onTags }: { onClose: () => void; isBusy: boolean; onTags: (tags: string[]) => void }) {
  const [error, setError] = useState('')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const tags = tagsOf(String(new FormData(event.currentTarget).get('tags')))
    if (tags.length === 0) setError('Enter at least one tag.')
    else onTags(tags)
  }
  return (
    <Modal isOpen onOpenChange={onClose} title="Add tags" description="Existing tags are kept.">
      <form onSubmit={submit} className="space-y-4">
        <Field isSmall label="Tags" name="tags" placeholder="new, summer" hint="Separate tags with commas" error={error} />
        <Button kind="primary" size="sm" type="submit" busy={isBusy}>
          Add tags
        </Button>
      </form>
    </Modal>
  )
}
