import { Badge, Button, Confirm, Field, Modal, toast } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { moment } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { Panel } from '../../../shared/panel'
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
          product={product}
          onClose={() => setOpen(null)}
          onDone={() => {
            onChanged()
            setOpen(null)
            toast({ text: 'Schedule saved.' })
          }}
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

/** A moment in the browser's own time, as its field writes it. */
function local(at: string | null): string {
  if (!at) return ''
  const date = new Date(at)
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}

function ScheduleDialog({ product, onClose, onDone }: { product: EditorProps['product']; onClose: () => void; onDone: () => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ProductPublishDocument)
  const { fields, rest } = byField(issues, ['publishAt', 'unpublishAt'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const at = (name: string) => {
      const text = String(data.get(name) ?? '')
      return text ? new Date(text).toISOString() : null
    }
    const done = await act({
      input: { id: product.id, expectedVersion: product.version, publishAt: at('publishAt'), unpublishAt: at('unpublishAt') },
    })
    if (done) onDone()
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Schedule"
      description="Times are in your time zone. Without a publish date, the product is published immediately."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save schedule
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        <Field
          isSmall
          isOptional
          label="Publish date"
          name="publishAt"
          type="datetime-local"
          defaultValue={local(product.publishAt)}
          error={fields.publishAt}
        />
        <Field
          isSmall
          isOptional
          label="Unpublish date"
          name="unpublishAt"
          type="datetime-local"
          defaultValue={local(product.unpublishAt)}
          error={fields.unpublishAt}
        />
      </form>
    </Modal>
  )
}
