import { useQuery } from '@apollo/client/react'
import { Button, Field, SelectField } from '@stoa/ui'
import { useState } from 'react'
import { ProductPicker } from '../../products'
import { MenuTargetsDocument, type MenuTargetsQuery } from '../api/menu-targets.generated'
import type { Target } from '../model/menu-rows'

interface Props {
  target: Target
  isWrong: boolean
  onChange: (target: Target) => void
}

interface Choice {
  id: string
  name: string
}

/** What exactly an item leads to, by its kind. */
export function TargetField({ target, isWrong, onChange }: Props) {
  const { data } = useQuery(MenuTargetsDocument, { errorPolicy: 'all' })
  if (target.kind === 'none') return null
  if (target.kind === 'url')
    return (
      <Field
        isSmall
        label="Address"
        value={target.value}
        maxLength={2000}
        placeholder="/shop"
        onChange={(event) => onChange({ ...target, value: event.target.value })}
        error={isWrong ? 'Enter a path such as /shop, or an address that starts with https://.' : undefined}
      />
    )
  if (target.kind === 'product') return <ProductField target={target} isWrong={isWrong} onChange={onChange} />
  const choices = data ? choicesOf(data, target.kind) : []
  const isKnown = choices.some(({ id }) => id === target.value)
  return (
    <SelectField
      isSmall
      label={{ category: 'Category', collection: 'Collection', page: 'Page' }[target.kind]}
      value={target.value}
      onChange={(event) =>
        onChange({ ...target, value: event.target.value, name: choices.find(({ id }) => id === event.target.value)?.name ?? '' })
      }
      error={isWrong ? 'Choose one.' : undefined}
    >
      <option value="">Choose one</option>
      {target.value && !isKnown && <option value={target.value}>{target.name || 'Deleted or not published'}</option>}
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}

type Branch = Choice & { children?: readonly Branch[] }

/** Categories with those above them: the same name may stand twice. */
function flat(branches: readonly Branch[], above = ''): Choice[] {
  return branches.flatMap(({ id, name, children = [] }) => [{ id, name: above + name }, ...flat(children, `${above}${name} › `)])
}

function choicesOf(data: MenuTargetsQuery, kind: 'category' | 'collection' | 'page'): Choice[] {
  if (kind === 'category') return flat(data.categoryTree)
  const nodes = kind === 'collection' ? data.collections.nodes : data.contentPages.nodes
  return nodes.map(({ id, title }) => ({ id, name: title }))
}

function ProductField({ target, isWrong, onChange }: Props) {
  const [isPicking, setPicking] = useState(false)
  return (
    <div>
      <p className="mb-1.5 font-medium text-sm">Product</p>
      <div className="flex flex-wrap items-center gap-3">
        {target.value && <span className="min-w-0 truncate">{target.name || 'Deleted or not published'}</span>}
        <Button size="sm" onClick={() => setPicking(true)}>
          {target.value ? 'Choose another' : 'Choose a product'}
        </Button>
      </div>
      {isWrong && <p className="mt-1.5 text-bad text-sm">Choose a product.</p>}
      {isPicking && (
        <ProductPicker
          title="Choose a product"
          act="Choose"
          without={[]}
          most={1}
          onClose={() => setPicking(false)}
          onPick={([product]) => {
            setPicking(false)
            if (product) onChange({ ...target, value: product.id, name: product.title })
          }}
        />
      )}
    </div>
  )
}
