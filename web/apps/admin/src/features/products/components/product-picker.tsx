import { useQuery } from '@apollo/client/react'
import { Button, Checkbox, Field, Modal, Skeleton } from '@stoa/ui'
import { useState } from 'react'
import { count } from '../../../shared/format'
import { Failed } from '../../../shared/list-page'
import { usePaused } from '../../../shared/use-paused'
import type { ProductChoiceFragment } from '../api/product-choice.generated'
import { ProductsToChooseDocument } from '../api/products-to-choose.generated'
import { ProductLine } from './product-line'

interface Props {
  title: string
  act: string
  /** Those that are chosen already are not offered again. */
  without: readonly string[]
  /** At most so many more. */
  most: number
  busy?: boolean
  onClose: () => void
  onPick: (products: readonly ProductChoiceFragment[]) => void
}

/** Chooses products by their names. */
export function ProductPicker({ title, act, without, most, busy, onClose, onPick }: Props) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<readonly ProductChoiceFragment[]>([])
  const query = usePaused(text.trim())
  const { data, previousData, error, refetch } = useQuery(ProductsToChooseDocument, { variables: { query, isNewest: query === '' } })
  const found = data ?? previousData
  const all = (found?.products?.nodes ?? found?.productSearch?.products.nodes)?.filter(({ id }) => !without.includes(id))
  const isChosen = (id: string) => chosen.some((one) => one.id === id)
  const toggle = (product: ProductChoiceFragment) =>
    setChosen(isChosen(product.id) ? chosen.filter(({ id }) => id !== product.id) : [...chosen, product])
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={title}
      footer={
        <>
          <p className="tabular mr-auto self-center text-ink-2 text-sm" role="status">
            {count(chosen.length)} selected
          </p>
          <Button size="sm" kind="primary" busy={busy} disabled={chosen.length === 0} onClick={() => onPick(chosen)}>
            {act}
          </Button>
        </>
      }
    >
      <Field isSmall label="Search products" type="search" value={text} maxLength={100} onChange={({ target }) => setText(target.value)} />
      <div className="mt-3 min-h-72">
        {error && !found ? (
          <Failed onRetry={() => void refetch()} />
        ) : !all ? (
          <Skeleton className="h-72 rounded-button" />
        ) : all.length === 0 ? (
          <p className="py-10 text-center text-ink-2">No other products found.</p>
        ) : (
          <ul>
            {all.map((product) => (
              <li key={product.id}>
                <label className="flex min-h-12 items-center gap-3 rounded-button px-2 hover:bg-surface-2">
                  <Checkbox
                    checked={isChosen(product.id)}
                    disabled={!isChosen(product.id) && chosen.length >= most}
                    onChange={() => toggle(product)}
                  />
                  <ProductLine product={product} />
                </label>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Modal>
  )
}
