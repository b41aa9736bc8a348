import type { ApolloClient } from '@apollo/client'
import { Button, Confirm, Modal, Notice, SelectField, Skeleton } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { allPages, useLoaded } from '../../../shared/all-pages'
import { ConflictDialog } from '../../../shared/conflict-dialog'
import { Failed } from '../../../shared/failed'
import { IssueList } from '../../../shared/issue-list'
import { KindsToChooseDocument } from '../api/kinds-to-choose.generated'
import { KIND, wordsOf } from '../model/attributes'
import { useLikeness } from '../model/use-likeness'
import type { EditorProps } from '../routes/product'
import { AttributeField } from './attribute-field'

const kindsOf = (client: ApolloClient) => allPages(client, KindsToChooseDocument, ({ productKinds }) => productKinds, { first: 50 })

/** Says of what kind a product is, and writes the values of the attributes which that has. */
export function AttributesDialog({ product, onClose }: { product: EditorProps['product']; onClose: () => void }) {
  const form = useId()
  const [isLeaving, setLeaving] = useState(false)
  const kinds = useLoaded('kinds', kindsOf).answer ?? (product.kind ? [product.kind] : [])
  const editing = useLikeness(product, onClose)
  const { draft, kind, isReady, lost, conflict, errors } = editing
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void editing.save()
  }
  if (conflict) return <ConflictDialog conflict={conflict} onClose={editing.clear} onResolve={(mine) => void editing.resolve(mine)} />
  return (
    <Modal
      isOpen
      wide
      onOpenChange={() => (editing.isDirty ? setLeaving(true) : onClose())}
      title="Edit attributes"
      description="The product kind says which attributes there are. Empty fields have no value."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={editing.isBusy} disabled={!isReady}>
          Save
        </Button>
      }
    >
      <IssueList messages={editing.rest} />
      <form id={form} onSubmit={submit} noValidate className="space-y-5">
        <SelectField
          isSmall
          label="Product kind"
          value={draft.kindId}
          onChange={({ target }) => editing.chooseKind(target.value)}
          error={errors[KIND]}
        >
          <option value="">None</option>
          {kinds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        {lost.length > 0 && (
          <Notice kind="warn">
            <p>This kind does not have these. They are removed when you save:</p>
            <ul className="wrap-anywhere mt-1 list-disc pl-4">
              {lost.map((value) => (
                <li key={value.definition.id}>
                  {value.definition.name}: {wordsOf(value)}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {kind?.attributes.map((attribute) => (
          <AttributeField
            key={attribute.id}
            attribute={attribute}
            texts={draft.values[attribute.id] ?? []}
            titles={editing.titles}
            error={errors[attribute.id]}
            onWrite={(texts) => editing.write(attribute.id, texts)}
            onCall={editing.call}
          />
        ))}
        {kind?.attributes.length === 0 && <p className="text-ink-2">This kind has no attributes yet.</p>}
        {editing.isFailed && <Failed onRetry={editing.retry} />}
        {!isReady && !editing.isFailed && <Skeleton className="h-40 rounded-button" />}
      </form>
      <Confirm isOpen={isLeaving} onOpenChange={setLeaving} title="Discard unsaved changes?" act="Discard" onConfirm={onClose}>
        What you have changed here is not saved yet.
      </Confirm>
    </Modal>
  )
}
