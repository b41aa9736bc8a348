import { Badge, Button, Confirm, toast } from '@stoa/ui'
import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { moment } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { shopUrl } from '../../../shared/said-by-host'
import { ScheduleDialog } from '../../../shared/schedule-dialog'
import { useAct } from '../../../shared/use-act'
import { ContentPageDeleteDocument } from '../api/content-page-delete.generated'
import { ContentPagePreviewCreateDocument } from '../api/content-page-preview-create.generated'
import { ContentPagePublishDocument } from '../api/content-page-publish.generated'
import { ContentPageRestoreDocument } from '../api/content-page-restore.generated'
import { ContentPageUnpublishDocument } from '../api/content-page-unpublish.generated'
import type { PageDetailsFragment } from '../api/page-details.generated'
import { pageState } from '../model/states'

interface Props {
  page: PageDetailsFragment
  mayWrite: boolean
  onChanged: () => void
}

/** Whether shoppers see a page: now, later, or not any more; and how its draft looks in the shop. */
export function PagePublishPanel({ page, mayWrite, onChanged }: Props) {
  const navigate = useNavigate()
  const [open, setOpen] = useState<'schedule' | 'delete' | null>(null)
  const publish = useAct(ContentPagePublishDocument)
  const unpublish = useAct(ContentPageUnpublishDocument)
  const remove = useAct(ContentPageDeleteDocument)
  const restore = useAct(ContentPageRestoreDocument)
  const preview = useAct(ContentPagePreviewCreateDocument)
  const [word, tone] = pageState(page)
  const input = { id: page.id, expectedVersion: page.version }
  const run = async (act: Promise<object | null>, text: string) => {
    if (!(await act)) return
    setOpen(null)
    onChanged()
    toast({ text })
  }
  const show = async () => {
    // Opened at once: a window that opens after an answer is taken for an advertisement.
    const tab = window.open('', '_blank')
    const done = await preview.act({ input: { id: page.id, hours: 24 } })
    const path = `${paths.shopPage(page.handle)}?preview=${encodeURIComponent(done?.preview?.token ?? '')}`
    if (tab && done?.preview) tab.location.href = shopUrl(path)
    else tab?.close()
  }
  const drop = async () => {
    const done = await remove.act({ input })
    setOpen(null)
    if (!done?.contentPage) return
    const { id, version } = done.contentPage
    const back = async () => {
      // That it was deleted is a version too, and its newest.
      if (await restore.act({ input: { id, expectedVersion: version + 1, version } })) void navigate(paths.page(id))
    }
    toast({ text: `${page.title} deleted.`, undo: () => void back() })
    void navigate(paths.pages)
  }
  const isWritable = mayWrite && !page.isMirrored
  const all = [unpublish, remove, restore, preview, ...(open === 'schedule' ? [] : [publish])]
  return (
    <Panel title="Publishing">
      <IssueList messages={all.flatMap(({ issues }) => issues.map(({ message }) => message))} />
      <p className="mb-3">
        <Badge tone={tone}>{word}</Badge>
      </p>
      {page.status === 'PUBLISHED' && page.publishAt && (
        <p className="mb-2 text-sm">
          From <time dateTime={page.publishAt}>{moment(page.publishAt)}</time>
        </p>
      )}
      {page.status === 'PUBLISHED' && page.unpublishAt && (
        <p className="mb-2 text-sm">
          Until <time dateTime={page.unpublishAt}>{moment(page.unpublishAt)}</time>
        </p>
      )}
      <div className="flex flex-col gap-2">
        {isWritable && (page.status === 'DRAFT' || page.hasUnpublishedChanges) && (
          <Button
            size="sm"
            kind="primary"
            busy={publish.isBusy}
            onClick={() => void run(publish.act({ input }), `${page.title} published.`)}
          >
            {page.status === 'DRAFT' ? 'Publish' : 'Publish changes'}
          </Button>
        )}
        <Button size="sm" busy={preview.isBusy} onClick={() => void show()}>
          <ExternalLink className="size-4" strokeWidth={1.75} aria-hidden="true" /> Preview
        </Button>
        {isWritable && (
          <>
            <Button size="sm" onClick={() => setOpen('schedule')}>
              Schedule
            </Button>
            {page.status === 'PUBLISHED' && (
              <Button size="sm" busy={unpublish.isBusy} onClick={() => void run(unpublish.act({ input }), `${page.title} unpublished.`)}>
                Unpublish
              </Button>
            )}
            <Button size="sm" kind="danger" onClick={() => setOpen('delete')}>
              Delete
            </Button>
          </>
        )}
      </div>
      {open === 'schedule' && (
        <ScheduleDialog
          what="page"
          publishAt={page.publishAt}
          unpublishAt={page.unpublishAt}
          isBusy={publish.isBusy}
          issues={publish.issues}
          onClose={() => setOpen(null)}
          onSave={(times) => void run(publish.act({ input: { ...input, ...times } }), 'Schedule saved.')}
        />
      )}
      <Confirm
        isOpen={open === 'delete'}
        onOpenChange={(isOpen) => !isOpen && setOpen(null)}
        title={`Delete ${page.title}?`}
        act="Delete page"
        busy={remove.isBusy}
        onConfirm={() => void drop()}
      >
        Customers no longer see it. Its versions are kept, so that it can be restored.
      </Confirm>
    </Panel>
  )
}
