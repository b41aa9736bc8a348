import { Button, IconButton, Skeleton, toast } from '@stoa/ui'
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Failed } from '../../../shared/failed'
import { count } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { SortableList } from '../../../shared/sortable-list'
import { useAct } from '../../../shared/use-act'
import { ProductLine, ProductPicker } from '../../products'
import type { CollectionEditingFragment } from '../api/collection-editing.generated'
import { CollectionUpdateDocument } from '../api/collection-update.generated'
import { inOrder } from '../model/order'
import { useMembers } from '../model/use-members'
import { useOrder } from '../model/use-order'

const MOST = 1_000
const SHOWN = 50
const THEIRS = 'Someone else changed the products of this collection. You now see them as they are; please try again.'

/** Products that staff have chosen for a collection, as they have arranged them. */
export function MembersPanel({ collection, mayWrite }: { collection: CollectionEditingFragment; mayWrite: boolean }) {
  const { members: found, isFailed, reload } = useMembers(collection)
  const order = useOrder(collection, reload)
  const { act, issues, isBusy } = useAct(CollectionUpdateDocument)
  const [isPicking, setPicking] = useState(false)
  const [isWhole, setWhole] = useState(false)
  if (isFailed) return <Failed onRetry={reload} />
  if (!found) return <Skeleton className="h-40 rounded-button" />
  const members = inOrder(found, order.ids)
  const ids = members.map(({ id }) => id)
  const isFixed = !mayWrite || collection.rules !== null
  const set = async (productIds: string[], expectedVersion: number) => {
    const done = await act({ input: { id: collection.id, expectedVersion, productIds } })
    if (!done) reload()
    return done?.collection
  }
  const change = async (productIds: string[], text: string) => {
    const saved = await set(productIds, collection.version)
    setPicking(false)
    if (saved) toast({ text, undo: () => void set(ids, saved.version) })
  }
  const messages = [...issues, ...order.issues].map((issue) => (issue.code === 'CONFLICT' ? THEIRS : issue.message))
  return (
    <>
      <IssueList messages={messages} />
      <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
        <p className="tabular text-ink-2 text-sm">
          {count(members.length)} {members.length === 1 ? 'product' : 'products'}
          {!isFixed && members.length > 1 && ', in the order that shoppers see'}
        </p>
        {mayWrite && (
          <Button size="sm" onClick={() => setPicking(true)} disabled={members.length >= MOST || order.isMoving}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add products
          </Button>
        )}
      </div>
      {members.length === 0 ? (
        <p className="py-6 text-center text-ink-2">No products in this collection yet.</p>
      ) : (
        <SortableList
          items={members.slice(0, isWhole ? MOST : SHOWN)}
          keyOf={({ id }) => id}
          nameOf={({ title }) => title}
          isFixed={isFixed || members.length < 2}
          onMove={(from, to) => void order.move(ids[from] ?? '', order.ids.indexOf(ids[to] ?? ''))}
          className="space-y-2"
        >
          {(product) => (
            <div className="flex min-h-10 items-center gap-2">
              <ProductLine product={product}>
                {mayWrite && (
                  <IconButton
                    label={`Remove ${product.title}`}
                    isSmall
                    disabled={isBusy || order.isMoving}
                    onClick={() =>
                      void change(
                        ids.filter((id) => id !== product.id),
                        `${product.title} removed.`,
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
      )}
      {members.length > SHOWN && !isWhole && (
        <Button size="sm" className="mt-3" onClick={() => setWhole(true)}>
          Show all {count(members.length)}
        </Button>
      )}
      {isPicking && (
        <ProductPicker
          title="Add products"
          act="Add to collection"
          without={ids}
          most={MOST - ids.length}
          busy={isBusy}
          onClose={() => setPicking(false)}
          onPick={(more) =>
            void change([...ids, ...more.map(({ id }) => id)], `${count(more.length)} ${more.length === 1 ? 'product' : 'products'} added.`)
          }
        />
      )}
    </>
  )
}
