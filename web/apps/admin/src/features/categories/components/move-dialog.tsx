import { Button, Modal, SelectField } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { childrenOf, type Place, placeOf } from '../model/tree'
import { CategoryField, categoryOptions } from './category-fields'

interface Props {
  category: CategoryRowFragment
  categories: readonly CategoryRowFragment[]
  isBusy: boolean
  onClose: () => void
  onMove: (to: Place) => void
}

/** Puts a category anywhere, without dragging it through a long tree. */
export function MoveDialog({ category, categories, isBusy, onClose, onMove }: Props) {
  const form = useId()
  const now = placeOf(categories, category)
  const [parentId, setParent] = useState(now.parentId ?? '')
  const others = childrenOf(categories, parentId || null).filter(({ id }) => id !== category.id)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onMove({ parentId: parentId || null, index: Number(new FormData(event.currentTarget).get('index')) })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={`Move ${category.name}`}
      description="Its products and the categories in it go along. Addresses stay the same."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Move
        </Button>
      }
    >
      <form id={form} onSubmit={submit} className="space-y-4">
        <CategoryField
          label="Parent category"
          none="None (top level)"
          value={parentId}
          onChange={setParent}
          options={categoryOptions(categories, category.id)}
        />
        <SelectField
          key={parentId}
          isSmall
          label="Position"
          name="index"
          defaultValue={parentId === (now.parentId ?? '') ? now.index : others.length}
        >
          <option value={0}>First</option>
          {others.map(({ id, name }, index) => (
            <option key={id} value={index + 1}>
              After {name}
            </option>
          ))}
        </SelectField>
      </form>
    </Modal>
  )
}
