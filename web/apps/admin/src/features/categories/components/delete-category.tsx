import { Button, Confirm, Modal, toast } from '@stoa/ui'
import { useState } from 'react'
import { Link } from 'react-router'
import { count } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { CategoryDeleteDocument } from '../api/category-delete.generated'
import type { CategoryRowFragment } from '../api/category-row.generated'
import { childrenOf } from '../model/tree'
import { useEmptying } from '../model/use-emptying'
import { CategoryField, categoryOptions } from './category-fields'

interface Props {
  category: CategoryRowFragment
  categories: readonly CategoryRowFragment[]
  /** In it or below it, whatever their status. */
  productCount: number
  onClose: () => void
  onDone: () => void
}

const products = (value: number) => `${count(value)} ${value === 1 ? 'product' : 'products'}`

/** Takes a category away, and says first what becomes of what is in it. */
export function DeleteCategory(props: Props) {
  const { category, categories, productCount, onClose, onDone } = props
  const { act, issues, isBusy } = useAct(CategoryDeleteDocument)
  const below = childrenOf(categories, category.id)
  const parent = categories.find(({ id }) => id === category.parent?.id)
  const run = async () => {
    if (!(await act({ input: { id: category.id, expectedVersion: category.version } }))) return
    toast({ text: `${category.name} deleted.` })
    onDone()
  }
  if (below.length > 0) return <Occupied {...props} below={below} />
  if (productCount > 0) return <Emptying {...props} isBusy={isBusy} issues={issues.map(({ message }) => message)} onEmpty={run} />
  return (
    <Confirm
      isOpen
      onOpenChange={onClose}
      title={`Delete ${category.name}?`}
      act="Delete category"
      busy={isBusy}
      onConfirm={() => void run()}
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      <p>
        It has no products. {parent ? `Its address will redirect to ${parent.name}.` : 'Its address will no longer exist.'} This cannot be
        undone.
      </p>
    </Confirm>
  )
}

function Occupied({ category, productCount, below, onClose }: Props & { below: readonly CategoryRowFragment[] }) {
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={`${category.name} cannot be deleted yet`}
      description="Move or delete the categories in it first."
      footer={
        <Button size="sm" kind="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <p className="mb-3">
        {below.length === 1 ? '1 category is' : `${count(below.length)} categories are`} in it, with {products(productCount)} in total:
      </p>
      <ul className="list-disc pl-5">
        {below.map(({ id, name }) => (
          <li key={id}>
            <Link to={paths.category(id)} onClick={onClose} className="underline underline-offset-4">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

interface EmptyingProps extends Props {
  isBusy: boolean
  issues: readonly string[]
  onEmpty: () => Promise<void>
}

function Emptying({ category, categories, productCount, isBusy, issues, onClose, onEmpty }: EmptyingProps) {
  const [to, setTo] = useState(category.parent?.id ?? '')
  const emptying = useEmptying(category.id)
  const run = async () => {
    if (await emptying.empty(to || null)) await onEmpty()
  }
  return (
    <Confirm
      isOpen
      onOpenChange={onClose}
      title={`Delete ${category.name}?`}
      act={`Move ${products(productCount)} and delete`}
      busy={isBusy || emptying.isBusy}
      onConfirm={() => void run()}
    >
      <IssueList messages={[...emptying.problems, ...issues]} />
      <p className="mb-4">
        {products(productCount)} {productCount === 1 ? 'is' : 'are'} in it, drafts and archived ones included. Nothing happens to them but
        that they move. This cannot be undone.
      </p>
      <CategoryField
        label="Move products to"
        none="No category"
        value={to}
        onChange={setTo}
        options={categoryOptions(categories, category.id)}
      />
      {emptying.moved > 0 && (
        <p role="status" className="tabular mt-3 text-sm">
          {count(emptying.moved)} of {count(productCount)} moved
        </p>
      )}
    </Confirm>
  )
}
