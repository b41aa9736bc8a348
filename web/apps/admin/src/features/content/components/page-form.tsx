import { AreaField, Field, Notice, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { ContentPageUpdateDocument } from '../api/content-page-update.generated'
import type { PageDetailsFragment } from '../api/page-details.generated'
import { changesOf, draftOf, hasUnknownBlocks, type PageDraft } from '../model/page-draft'
import { BlocksEditor } from './blocks-editor'

const MOST_BLOCKS = 50

interface Props {
  page: PageDetailsFragment
  locale: string
  mayWrite: boolean
  /** The page as it now is, in this language. */
  onSaved: () => Promise<PageDetailsFragment | null | undefined>
}

/** What a page says in one language. */
export function PageForm({ page, locale, mayWrite, onSaved }: Props) {
  const { act, issues, isBusy, clear } = useAct(ContentPageUpdateDocument)
  const editing = useDraft<PageDetailsFragment, PageDraft>({
    source: page,
    draftOf,
    issues,
    clear,
    send: async (changes, expectedVersion) => {
      const done = await act({ input: { id: page.id, expectedVersion, locale, ...changesOf(changes) } })
      if (!done) return null
      toast({ text: 'Draft saved.' })
      return onSaved()
    },
  })
  const { draft, change, fields, rest } = editing
  const isUnknown = hasUnknownBlocks(page)
  const isFixed = !mayWrite || page.isMirrored
  const shared = { isSmall: true, disabled: isFixed }
  return (
    <>
      {page.isMirrored && <Notice kind="info">This page comes from another system and can only be changed there.</Notice>}
      {isUnknown && <Notice kind="warn">This page has content that cannot be edited here. Its blocks are shown, but not changed.</Notice>}
      <IssueList messages={[...rest, ...(fields.blocks ? [`Content: ${fields.blocks}`] : [])]} />
      <Panel title="Page">
        <div className="space-y-4">
          <Field
            {...shared}
            label="Title"
            maxLength={250}
            value={draft.title}
            onChange={({ target }) => change({ title: target.value })}
            error={fields.title}
          />
          <Field
            {...shared}
            label="URL handle"
            value={draft.handle}
            onChange={({ target }) => change({ handle: target.value })}
            hint={`/pages/${draft.handle}, in all languages. It changes as soon as you save.`}
            error={fields.handle}
          />
        </div>
      </Panel>
      <BlocksEditor
        title="Content"
        empty="No content yet. Add a text, a banner or a picture."
        make={(block) => block}
        blocks={draft.blocks}
        isFixed={isFixed || isUnknown}
        most={MOST_BLOCKS}
        onChange={(blocks) => change({ blocks })}
      />
      <Panel title="Search engine listing">
        <div className="space-y-4">
          <Field
            {...shared}
            isOptional
            label="SEO title"
            maxLength={500}
            value={draft.seoTitle}
            onChange={({ target }) => change({ seoTitle: target.value })}
            error={fields.seoTitle}
          />
          <AreaField
            isOptional
            label="SEO description"
            rows={2}
            disabled={isFixed}
            maxLength={500}
            value={draft.seoDescription}
            onChange={({ target }) => change({ seoDescription: target.value })}
            error={fields.seoDescription}
          />
        </div>
      </Panel>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </>
  )
}
