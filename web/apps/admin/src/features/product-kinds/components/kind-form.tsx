import { Button, Field, IconButton, toast } from '@stoa/ui'
import { Plus, X } from 'lucide-react'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import type { KindDetailsFragment } from '../api/kind-details.generated'
import { ProductKindUpdateDocument } from '../api/product-kind-update.generated'
import { type KindAttribute, KindAttributes } from './kind-attributes'

interface Props {
  kind: KindDetailsFragment
  mayWrite: boolean
  reread: () => Promise<KindDetailsFragment | null | undefined>
}

const MOST_OPTIONS = 3

const draftOf = ({ name, optionNames, attributes }: KindDetailsFragment) => ({
  name,
  optionNames: optionNames as readonly string[],
  attributeIds: attributes.map(({ id, name: title, kind, unit }) => ({ id, name: title, kind, unit })) as readonly KindAttribute[],
})

/** What a kind is called, its options, and its attributes. */
export function KindForm({ kind, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear } = useAct(ProductKindUpdateDocument)
  const editing = useDraft({
    source: kind,
    draftOf,
    issues,
    clear,
    reread,
    say: (name, value) => {
      if (!Array.isArray(value)) return String(value)
      return (name === 'attributeIds' ? value.map((one: KindAttribute) => one.name) : value).join(', ')
    },
    send: async ({ name, optionNames, attributeIds }, expectedVersion) => {
      const done = await act({
        input: {
          id: kind.id,
          expectedVersion,
          ...(name !== undefined && { name: name.trim() }),
          ...(optionNames && { optionNames: optionNames.map((option) => option.trim()).filter(Boolean) }),
          ...(attributeIds && { attributeIds: attributeIds.map(({ id }) => id) }),
        },
      })
      if (done?.productKind) toast({ text: `${done.productKind.name} saved.` })
      return done?.productKind
    },
  })
  const { draft, change, fields, rest } = editing
  const options = draft.optionNames
  return (
    <>
      <IssueList messages={rest} />
      <div className="space-y-5">
        <Panel title="Details">
          <Field
            isSmall
            label="Name"
            maxLength={100}
            disabled={!mayWrite}
            value={draft.name}
            onChange={({ target }) => change({ name: target.value })}
            error={fields.name}
          />
        </Panel>
        <Panel title="Attributes">
          <IssueList messages={fields.attributeIds ? [fields.attributeIds] : []} />
          <KindAttributes attributes={draft.attributeIds} disabled={!mayWrite} onChange={(attributeIds) => change({ attributeIds })} />
        </Panel>
        <Panel title="Options">
          <IssueList messages={fields.optionNames ? [fields.optionNames] : []} />
          <p className="mb-3 text-ink-2 text-sm">
            Variants of such products differ in these, such as size and colour. Without any, products may have what options they like.
          </p>
          <ul className="mb-3 space-y-2">
            {options.map((option, at) => (
              <li key={at} className="flex items-center gap-2">
                <input
                  aria-label={`Option ${at + 1}`}
                  value={option}
                  maxLength={100}
                  disabled={!mayWrite}
                  onChange={({ target }) => change({ optionNames: options.map((one, index) => (index === at ? target.value : one)) })}
                  className="h-9 min-w-0 flex-1 rounded-field border border-line-strong bg-surface px-3 text-sm disabled:bg-surface-2 disabled:text-ink-2"
                />
                {mayWrite && (
                  <IconButton
                    label={`Remove option ${option || at + 1}`}
                    isSmall
                    onClick={() => change({ optionNames: options.filter((_, index) => index !== at) })}
                  >
                    <X className="size-4" strokeWidth={1.75} />
                  </IconButton>
                )}
              </li>
            ))}
          </ul>
          {mayWrite && options.length < MOST_OPTIONS && (
            <Button size="sm" onClick={() => change({ optionNames: [...options, ''] })}>
              <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add option
            </Button>
          )}
        </Panel>
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </>
  )
}
