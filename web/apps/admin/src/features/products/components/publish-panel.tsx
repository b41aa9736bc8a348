import { Badge, Button, Confirm, toast } from '@stoa/ui'
import { useState } from 'react'
import { moment } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { ScheduleDialog } from '../../../shared/schedule-dialog'
import { useAct } from '../../../shared/use-act'
import { ProductArchiveDocument } from '../api/product-archive.generated'
import { ProductPublishDocument } from '../api/product-publish.generated'
import { ProductRestoreDocument } from '../api/product-restore.generated'
import { ProductUnpublishDocument } from '../api/product-unpublish.generated'
import { productState } from '../model/states'
import type { EditorProps } from '../routes/product'

/** Whether shoppers see it: now, later, or not any more. */
export function PublishPanel({ product, mayWrite, onChanged }: EditorProps) {
  const [open, setOpen] = useState<'schedule' | 'archive' | null>(null)
  const publish = useAct(ProductPublishDocument)
  const schedule = useAct(ProductPublishDocument)
  const unpublish = useAct(ProductUnpublishDocument)
  const archive = useAct(ProductArchiveDocument)
  const restore = useAct(ProductRestoreDocument)
  const [word, tone] = productState(product.status)
  const input = { id: product.id, expectedVersion: product.version }
  const run = async (act: Promise<object | null>, text: string) => {
    const done = await act
    setOpen(null)
    if (!done) return
    onChanged()
    toast({ text })
  }
  const plan = async (times: { publishAt: string | null; unpublishAt: string | null }) => {
    if (!(await schedule.act({ input: { ...input, ...times } }))) return
    onChanged()
    setOpen(null)
    toast({ text: 'Schedule saved.' })
  }
  const all = [publish, unpublish, archive, restore]
  const isBusy = all.some((one) => one.isBusy)
  return (
    <Panel title="Publishing">
      <IssueList messages={all.flatMap(({ issues }) => issues.map(({ message }) => message))} />
      <p className="mb-3">
        <Badge tone={tone}>{word}</Badge>
      </p>
      {product.publishAt && product.status === 'DRAFT' && (
        <p className="mb-3 text-sm">
          Scheduled to publish <time dateTime={product.publishAt}>{moment(product.publishAt)}</time>
        </p>
      )}
      {product.unpublishAt && (
        <p className="mb-3 text-sm">
          Scheduled to unpublish <time dateTime={product.unpublishAt}>{moment(product.unpublishAt)}</time>
        </p>
      )}
      {mayWrite && (
        <div className="flex flex-col gap-2">
          {product.status === 'DRAFT' && (
            <Button size="sm" kind="primary" busy={isBusy} onClick={() => void run(publish.act({ input }), `${product.title} published.`)}>
              Publish
            </Button>
          )}
          {product.status !== 'ARCHIVED' && (
            <Button size="sm" onClick={() => setOpen('schedule')}>
              Schedule
            </Button>
          )}
          {product.status === 'ACTIVE' && (
            <Button size="sm" busy={isBusy} onClick={() => void run(unpublish.act({ input }), `${product.title} unpublished.`)}>
              Unpublish
            </Button>
          )}
          {product.status === 'ARCHIVED' ? (
            <Button size="sm" busy={isBusy} onClick={() => void run(restore.act({ input }), `${product.title} restored as a draft.`)}>
              Restore as draft
            </Button>
          ) : (
            <Button size="sm" kind="danger" onClick={() => setOpen('archive')}>
              Archive
            </Button>
          )}
        </div>
      )}
      {open === 'schedule' && (
        <ScheduleDialog
          what="product"
          publishAt={product.publishAt}
          unpublishAt={product.unpublishAt}
          isBusy={schedule.isBusy}
          issues={schedule.issues}
          onClose={() => setOpen(null)}
          onSave={(times) => void plan(times)}
        />
      )}
      <Confirm
        isOpen={open === 'archive'}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
        title={`Archive ${product.title}?`}
        act="Archive"
        busy={isBusy}
        onConfirm={() => void run(archive.act({ input }), `${product.title} archived.`)}
      >
        It is removed from the storefront and its search. Existing orders are not affected, and you can restore it as a draft.
      </Confirm>
    </Panel>
  )
}
