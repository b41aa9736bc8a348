import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { CategoryCreateDocument } from '../api/category-create.generated'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { childrenOf, numbered } from '../model/tree'
import { CategoryField, categoryOptions } from './category-fields'

interface Props {
  categories: readonly CategoryRowFragment[]
  parentId?: string
  onClose: () => void
  onDone: (id: string, name: string) => void
}

/** A new category comes last where it is put. */
export function NewCategoryDialog({ categories, parentId, onClose, onDone }: Props) {
  const form = useId()
  const { act, issues, isBusy } = useAct(CategoryCreateDocument)
  const { fields, rest } = byField(issues, ['name', 'parentId'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const below = String(data.get('parentId')) || null
    const siblings = childrenOf(categories, below)
    const { position } = numbered(siblings, siblings.length)
    const done = await act({ input: { name: String(data.get('name')).trim(), parentId: below, position } })
    if (done?.category) onDone(done.category.id, done.category.name)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New category"
      description="Customers see it as soon as it exists."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create category
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field isSmall label="Name" name="name" maxLength={100} error={fields.name} />
        <CategoryField
          label="Parent category"
          none="None (top level)"
          name="parentId"
          defaultValue={parentId ?? ''}
          options={categoryOptions(categories)}
          error={fields.parentId}
        />
      </form>
    </Modal>
  )
}
