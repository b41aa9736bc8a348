import { Button, IconButton, toast } from '@stoa/ui'
import { Plus, X } from 'lucide-react'
import { useId, useState } from 'react'
import { conflictOf } from '../../../shared/conflict'
import { IssueList } from '../../../shared/issue-list'
import { paths } from '../../../shared/paths'
import { moved, SortableList } from '../../../shared/sortable-list'
import { useAct } from '../../../shared/use-act'
import { ProductRelationsSetDocument } from '../api/product-relations-set.generated'
import type { RelatedProductsFragment } from '../api/related-products.generated'
import { type RELATIONS, relatedBy } from '../model/relations'
import { ProductLine } from './product-line'
import { ProductPicker } from './product-picker'

interface Props {
  product: RelatedProductsFragment
  relation: (typeof RELATIONS)[number]
  mayWrite: boolean
  reload: () => void
}

const MOST = 50
const THEIRS = 'Someone else changed the related products. You now see them as they are; please try again.'

/** Products that relate to one in one way, in the order that shoppers see. */
export function RelationGroup({ product, relation: { kind, name, hint }, mayWrite, reload }: Props) {
  const heading = useId()
  const [isPicking, setPicking] = useState(false)
  const { act, issues, isBusy } = useAct(ProductRelationsSetDocument)
  const related = relatedBy(product.relations, kind)
  const ids = related.map(({ id }) => id)
  const set = async (productIds: readonly string[], expectedVersion: number) => {
    const done = await act({ input: { id: product.id, expectedVersion, kind, productIds: [...productIds] } })
    if (!done) reload()
    return done?.product
  }
  const change = async (productIds: readonly string[], text: string) => {
    const saved = await set(productIds, product.version)
    setPicking(false)
    if (saved) toast({ text, undo: () => void set(ids, saved.version) })
  }
  return (
    <section aria-labelledby={heading} className="py-4 first:pt-0 last:pb-0">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <div>
          <h3 id={heading} className="font-medium">
            {name}
          </h3>
          <p className="text-ink-2 text-sm">{hint}</p>
        </div>
        {mayWrite && (
          <Button size="sm" disabled={isBusy || ids.length >= MOST} onClick={() => setPicking(true)}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add<span className="sr-only"> {name.toLowerCase()}</span>
          </Button>
        )}
      </div>
      <IssueList messages={conflictOf(issues) ? [THEIRS] : issues.map(({ message }) => message)} />
      <SortableList
        items={related}
        keyOf={({ id }) => id}
        nameOf={({ title }) => title}
        isFixed={!mayWrite || related.length < 2 || isBusy}
        onMove={(from, to) => void change(moved(ids, from, to), 'Order updated.')}
        className="space-y-1"
      >
        {(one) => (
          <div className="flex min-h-10 items-center gap-2">
            <ProductLine product={one} to={paths.product(one.id)}>
              {mayWrite && (
                <IconButton
                  label={`Remove ${one.title}`}
                  isSmall
                  disabled={isBusy}
                  onClick={() =>
                    void change(
                      ids.filter((id) => id !== one.id),
                      `${one.title} removed.`,
                    )
                  }
                >
                  <X className="size-4" strokeWidth={1.75} />
                </IconButton>
              )}
            </ProductLine>
          </div>
        )}
      </SortableList>
      {isPicking && (
        <ProductPicker
          title={`Add ${name.toLowerCase()}`}
          act="Add"
          without={[product.id, ...ids]}
          most={MOST - ids.length}
          busy={isBusy}
          onClose={() => setPicking(false)}
          onPick={(more) =>
            void change([...ids, ...more.map(({ id }) => id)], more.length === 1 ? 'Product added.' : `${more.length} products added.`)
          }
        />
      )}
    </section>
  )
}
