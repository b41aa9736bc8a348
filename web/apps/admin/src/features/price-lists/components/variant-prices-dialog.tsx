import { useQuery } from '@apollo/client/react'
import type { PriceInput } from '@stoa/graphql'
import { Button, IconButton, Modal, Skeleton, toast } from '@stoa/ui'
import { Plus, Trash2 } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import { Failed } from '../../../shared/failed'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import type { FoundVariant } from '../../products'
import type { PricedVariantRowFragment } from '../api/priced-variant-row.generated'
import { PricesSetDocument } from '../api/prices-set.generated'
import { VariantInListDocument } from '../api/variant-in-list.generated'
import { changesOf, type PriceRow, problemsOf, rowsOf, saidOf } from '../model/rows'
import { FormerPrices } from './former-prices'

interface Props {
  list: string
  variant: FoundVariant
  /** Those that the shop sells in, its own first. */
  currencies: readonly string[]
  onClose: () => void
  onDone: () => void
}

/** All prices that a list has for one variant: by currency, and from how many pieces on. */
export function VariantPricesDialog({ list, variant, currencies, onClose, onDone }: Props) {
  const variables = { handle: list, variantIds: [variant.id] }
  const { data, error, refetch } = useQuery(VariantInListDocument, { variables, fetchPolicy: 'network-only' })
  const form = useId()
  const { act, issues, isBusy } = useAct(PricesSetDocument)
  const [problems, setProblems] = useState<string[]>([])
  const [sent, setSent] = useState<PriceInput[]>([])
  const before = data?.priceList?.prices.nodes[0]?.prices ?? []
  const save = async (rows: readonly PriceRow[]) => {
    const found = problemsOf(rows)
    setProblems(found)
    const prices = changesOf(variant.id, before, rows)
    if (found.length > 0) return
    setSent(prices)
    // Whoever was overtaken has now seen what is there, and may replace it.
    if (prices.length > 0 && !(await act({ input: { priceList: list, prices } }))) return void refetch()
    onDone()
    toast({ text: `Prices of ${variant.name} saved.` })
  }
  return (
    <Modal
      isOpen
      wide
      onOpenChange={onClose}
      title={variant.name}
      description="A quantity break is another row with a higher quantity."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy} disabled={!data}>
          Save prices
        </Button>
      }
    >
      <IssueList messages={[...problems, ...issues.map((issue) => saidOf(issue, sent))]} />
      {data ? (
        <Rows form={form} before={before} currencies={currencies} onSubmit={(rows) => void save(rows)} />
      ) : error ? (
        <Failed onRetry={() => void refetch()} />
      ) : (
        <Skeleton className="h-32 rounded-button" />
      )}
      <FormerPrices list={list} variantId={variant.id} />
    </Modal>
  )
}

interface RowsProps {
  form: string
  before: PricedVariantRowFragment['prices']
  currencies: readonly string[]
  onSubmit: (rows: readonly PriceRow[]) => void
}

const CELL = 'tabular h-9 w-full rounded-field border border-line-strong bg-surface px-1.5 text-sm sm:px-2'

const COLUMNS = [
  { name: 'From quantity', width: 'w-16 sm:w-24' },
  { name: 'Currency', width: 'w-18 sm:w-24' },
  { name: 'Price', width: '' },
  { name: 'Compare at', width: '' },
]

function Rows({ form, before, currencies, onSubmit }: RowsProps) {
  const empty = (): PriceRow => ({ key: crypto.randomUUID(), minQuantity: '1', currency: currencies[0] ?? '', amount: '', compareAt: '' })
  const [rows, setRows] = useState<readonly PriceRow[]>(() => (before.length > 0 ? rowsOf(before) : [empty()]))
  const change = (row: PriceRow, changes: Partial<PriceRow>) => setRows(rows.map((one) => (one === row ? { ...one, ...changes } : one)))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit(rows)
  }
  const cell = (row: PriceRow, name: 'minQuantity' | 'amount' | 'compareAt', label: string, at: number) => (
    <input
      aria-label={`${label}, row ${at + 1}`}
      inputMode={name === 'minQuantity' ? 'numeric' : 'decimal'}
      value={row[name]}
      onChange={({ target }) => change(row, { [name]: target.value })}
      className={`${CELL} text-right`}
    />
  )
  return (
    <form id={form} onSubmit={submit}>
      <table className="w-full text-sm max-sm:table-fixed">
        <thead>
          <tr className="text-left text-ink-2">
            {COLUMNS.map(({ name, width }) => (
              <th key={name} scope="col" className={`pr-1 pb-1.5 align-bottom font-medium sm:pr-2 ${width}`}>
                {name}
              </th>
            ))}
            <th scope="col" className="w-8">
              <span className="sr-only">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.key}>
              <td className="py-1 pr-1 sm:pr-2">{cell(row, 'minQuantity', 'From quantity', at)}</td>
              <td className="py-1 pr-1 sm:pr-2">
                <select
                  aria-label={`Currency, row ${at + 1}`}
                  value={row.currency}
                  onChange={({ target }) => change(row, { currency: target.value })}
                  className={CELL}
                >
                  {[...new Set([...currencies, row.currency])].map((currency) => (
                    <option key={currency}>{currency}</option>
                  ))}
                </select>
              </td>
              <td className="py-1 pr-1 sm:pr-2">{cell(row, 'amount', 'Price', at)}</td>
              <td className="py-1 pr-1 sm:pr-2">{cell(row, 'compareAt', 'Compare at', at)}</td>
              <td className="py-1">
                <IconButton label={`Remove row ${at + 1}`} isSmall onClick={() => setRows(rows.filter((one) => one !== row))}>
                  <Trash2 className="size-4" strokeWidth={1.75} />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="py-3 text-ink-2">Saved like this, the list has no price of its own for it.</p>}
      <Button size="sm" className="mt-3" onClick={() => setRows([...rows, empty()])}>
        <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add row
      </Button>
    </form>
  )
}
