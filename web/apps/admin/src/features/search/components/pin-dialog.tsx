import { Button, Field, IconButton, Modal } from '@stoa/ui'
import { Plus, X } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { moved, SortableList } from '../../../shared/sortable-list'
import { useAct } from '../../../shared/use-act'
import { type ProductChoiceFragment, ProductLine, ProductPicker } from '../../products'
import type { SearchPinRowFragment } from '../api/search-pin-row.generated'
import { SearchPinSetDocument } from '../api/search-pin-set.generated'

const MOST = 20

interface Props {
  pin: SearchPinRowFragment | null
  query?: string
  onClose: () => void
  onDone: (query: string) => void
}

/** Which products come first for a text, and in which order. */
export function PinDialog({ pin, query = '', onClose, onDone }: Props) {
  const form = useId()
  const { act, issues, isBusy } = useAct(SearchPinSetDocument)
  const { fields, rest } = byField(issues, ['query'])
  const [products, setProducts] = useState<readonly ProductChoiceFragment[]>(pin?.products ?? [])
  const [isPicking, setPicking] = useState(false)
  const [problem, setProblem] = useState('')
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = pin?.query ?? String(new FormData(event.currentTarget).get('query')).trim()
    if (!text || products.length === 0) {
      setProblem(text ? 'Add at least one product.' : 'Enter a search.')
      return
    }
    if (await act({ input: { query: text, productIds: products.map(({ id }) => id) } })) onDone(text)
  }
  if (isPicking)
    return (
      <ProductPicker
        title="Add products"
        act="Add"
        without={products.map(({ id }) => id)}
        most={MOST - products.length}
        onClose={() => setPicking(false)}
        onPick={(more) => {
          setProducts([...products, ...more])
          setPicking(false)
          setProblem('')
        }}
      />
    )
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={pin ? `Pinned for “${pin.query}”` : 'Pin products'}
      description="They come first for this search, in this order. What is sold out comes behind what is not."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      <IssueList messages={[...rest, ...(problem ? [problem] : [])]} />
      <form id={form} onSubmit={submit} className="mb-4">
        {!pin && <Field isSmall label="Search" name="query" maxLength={200} defaultValue={query} error={fields.query} />}
      </form>
      <SortableList
        items={products}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        onMove={(from, to) => setProducts(moved(products, from, to))}
        className="space-y-1"
      >
        {(product) => (
          <div className="flex min-h-10 items-center">
            <ProductLine product={product}>
              <IconButton
                label={`Remove ${product.title}`}
                isSmall
                onClick={() => setProducts(products.filter(({ id }) => id !== product.id))}
              >
                <X className="size-4" strokeWidth={1.75} />
              </IconButton>
            </ProductLine>
          </div>
        )}
      </SortableList>
      <Button size="sm" className="mt-3" disabled={products.length >= MOST} onClick={() => setPicking(true)}>
        <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add products
      </Button>
    </Modal>
  )
}
