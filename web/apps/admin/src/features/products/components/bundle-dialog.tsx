import { Button, Confirm, IconButton, Modal, Notice, SelectField, toast } from '@stoa/ui'
import { X } from 'lucide-react'
import { useState } from 'react'
import { conflictOf } from '../../../shared/conflict'
import { IssueList } from '../../../shared/issue-list'
import { moved, SortableList } from '../../../shared/sortable-list'
import { useAct } from '../../../shared/use-act'
import type { BundledVariantsFragment } from '../api/bundled-variants.generated'
import { ProductBundleSetDocument } from '../api/product-bundle-set.generated'
import { type BundledVariant, clamped, lostFrom, messagesOf, type Part, partsOf, withPart } from '../model/bundle'
import { VariantSearch } from './variant-search'

interface Props {
  product: BundledVariantsFragment
  /** Which one is edited; nothing for a new one. */
  bundle: BundledVariant | null
  /** Variants that can become one. */
  choices: readonly BundledVariant[]
  onClose: () => void
  reload: () => void
}

const MOST = 20
const THEIRS = 'Someone else changed this bundle. Close and reopen it to see what it is made of now.'

/** What is in one piece of a variant, in the order that buyers see. */
export function BundleDialog({ product, bundle, choices, onClose, reload }: Props) {
  const { act, issues, isBusy } = useAct(ProductBundleSetDocument)
  // What is written rests on the product as it was when the writing began.
  const [version] = useState(product.version)
  const [variantId, setVariantId] = useState(bundle?.id ?? choices[0]?.id ?? '')
  const [before] = useState<readonly Part[]>(() => (bundle ? partsOf(bundle) : []))
  const [parts, setParts] = useState(before)
  const [isLeaving, setLeaving] = useState(false)
  const lost = bundle ? lostFrom(bundle) : []
  const [isEmpty, setEmpty] = useState(false)
  const send = async (components: readonly Part[], text: string) => {
    const input = components.map((part) => ({ variantId: part.variantId, quantity: part.quantity }))
    if (!(await act({ input: { variantId, expectedVersion: version, components: input } }))) return reload()
    onClose()
    toast({ text })
  }
  const save = () => {
    setEmpty(parts.length === 0)
    if (parts.length > 0) void send(parts, 'Bundle saved.')
  }
  const change = (part: Part, quantity: number) => setParts(parts.map((one) => (one === part ? { ...one, quantity } : one)))
  const messages = conflictOf(issues) ? [THEIRS] : messagesOf(issues, parts)
  return (
    <Modal
      isOpen
      wide
      onOpenChange={() => (parts === before ? onClose() : setLeaving(true))}
      title={bundle ? `Bundle ${bundle.title}` : 'Make a bundle'}
      description="The bundle keeps its own price. Its stock is that of its components."
      footer={
        <>
          {bundle && (
            <Button size="sm" kind="danger" busy={isBusy} onClick={() => void send([], `${bundle.title} is no longer a bundle.`)}>
              End bundle
            </Button>
          )}
          <Button size="sm" kind="primary" busy={isBusy} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      <IssueList messages={[...messages, ...(isEmpty ? ['Add at least one component.'] : [])]} />
      <div className="space-y-4">
        {lost.length > 0 && <Notice kind="warn">No longer in the shop, and left out when you save: {lost.join(', ')}.</Notice>}
        {!bundle && choices.length > 1 && (
          <SelectField isSmall label="Variant" value={variantId} onChange={({ target }) => setVariantId(target.value)}>
            {choices.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </SelectField>
        )}
        <SortableList
          items={parts}
          keyOf={(part) => part.variantId}
          nameOf={({ name }) => name}
          isFixed={parts.length < 2}
          onMove={(from, to) => setParts(moved(parts, from, to))}
          className="space-y-2"
        >
          {(part) => (
            <div className="flex min-h-10 items-center gap-3 text-sm">
              <input
                type="number"
                aria-label={`Quantity of ${part.name}`}
                min={1}
                max={100}
                value={part.quantity}
                onChange={({ target }) => change(part, clamped(Number(target.value)))}
                className="tabular h-9 w-18 rounded-field border border-line-strong bg-surface px-2 text-right"
              />
              <span className="wrap-anywhere min-w-0 flex-1">{part.name}</span>
              <IconButton label={`Remove ${part.name}`} isSmall onClick={() => setParts(parts.filter((one) => one !== part))}>
                <X className="size-4" strokeWidth={1.75} />
              </IconButton>
            </div>
          )}
        </SortableList>
        {parts.length < MOST && (
          <VariantSearch label="Add component" onPick={({ id, name }) => setParts(withPart(parts, { variantId: id, name }))} />
        )}
      </div>
      <Confirm isOpen={isLeaving} onOpenChange={setLeaving} title="Discard unsaved changes?" act="Discard" onConfirm={onClose}>
        What you have changed here is not saved yet.
      </Confirm>
    </Modal>
  )
}
