import { Button, Field, IconButton, Modal, toast } from '@stoa/ui'
import { Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { ProductOptionsSetDocument } from '../api/product-options-set.generated'
import { type OptionDraft, optionDrafts, optionInputs } from '../model/options'
import type { EditorProps } from '../routes/product'

const MOST = 3

/** On which axes the variants differ. */
export function OptionsPanel({ product, mayWrite }: EditorProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Panel
      title="Options"
      action={
        mayWrite && (
          <Button size="sm" onClick={() => setOpen(true)}>
            Edit options
          </Button>
        )
      }
    >
      {product.options.length === 0 ? (
        <p className="text-ink-2">No options. Add options such as size or colour to create variants.</p>
      ) : (
        <dl className="space-y-2">
          {product.options.map(({ name, values }) => (
            <div key={name} className="flex flex-wrap gap-x-4 gap-y-1">
              <dt className="w-28 font-medium">{name}</dt>
              <dd className="min-w-0 flex-1 break-words text-ink-2">{values.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {isOpen && <OptionsDialog product={product} onClose={() => setOpen(false)} />}
    </Panel>
  )
}

function OptionsDialog({ product, onClose }: { product: EditorProps['product']; onClose: () => void }) {
  const form = useId()
  const [drafts, setDrafts] = useState<OptionDraft[]>(() => optionDrafts(product.options))
  const { act, issues, isBusy } = useAct(ProductOptionsSetDocument)
  const change = (index: number, next: Partial<OptionDraft>) =>
    setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...next } : draft)))
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const done = await act({ input: { id: product.id, expectedVersion: product.version, options: optionInputs(drafts) } })
    if (!done) return
    onClose()
    toast({ text: 'Options saved.' })
  }
  return (
    <Modal
      isOpen
      wide
      onOpenChange={onClose}
      title="Edit options"
      description="Edit a value in place to rename it. To remove a value, delete its variants first."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      <form id={form} onSubmit={submit} className="space-y-5">
        {drafts.map((draft, index) => (
          <fieldset key={draft.key} className="rounded-button border p-4">
            <legend className="sr-only">Option {index + 1}</legend>
            <div className="grid gap-3 sm:grid-cols-[10rem_1fr_auto]">
              <Field
                isSmall
                label="Name"
                value={draft.name}
                onChange={(event) => change(index, { name: event.target.value })}
                placeholder="Size"
              />
              <Field
                isSmall
                label="Values"
                value={draft.values}
                onChange={(event) => change(index, { values: event.target.value })}
                placeholder="Small, Large"
              />
              <IconButton
                label={`Remove option ${index + 1}`}
                className="self-end"
                onClick={() => setDrafts(drafts.filter((_, at) => at !== index))}
              >
                <Trash2 className="size-4.5" strokeWidth={1.75} />
              </IconButton>
            </div>
          </fieldset>
        ))}
        {drafts.length < MOST && (
          <Button size="sm" onClick={() => setDrafts([...drafts, { key: crypto.randomUUID(), before: null, name: '', values: '' }])}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add option
          </Button>
        )}
      </form>
    </Modal>
  )
}
