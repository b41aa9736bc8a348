import { useQuery } from '@apollo/client/react'
import type { BulkImportFormat, ProductStatus } from '@stoa/graphql'
import { Button, Modal, SelectField } from '@stoa/ui'
import { type FormEvent, useId, useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import { BulkExportStartDocument } from '../api/bulk-export-start.generated'
import { PriceListsToExportDocument } from '../api/price-lists-to-export.generated'

const FORMATS: readonly [BulkImportFormat, string][] = [
  ['SHOPIFY_CSV', 'Products as Shopify CSV'],
  ['JSON_LINES', 'Products as JSON Lines'],
  ['PRICE_LIST_CSV', 'Prices of price lists as CSV'],
]
const STATUS: readonly [ProductStatus | '', string][] = [
  ['', 'All products'],
  ['ACTIVE', 'Active products'],
  ['DRAFT', 'Drafts'],
  ['ARCHIVED', 'Archived products'],
]

/** A file of what is in the shop, which an import takes again. */
export function NewExportDialog({ onClose, onDone }: { onClose: () => void; onDone: (id: string) => void }) {
  const form = useId()
  const [format, setFormat] = useState<BulkImportFormat>('SHOPIFY_CSV')
  const isOfPrices = format === 'PRICE_LIST_CSV'
  const lists = useQuery(PriceListsToExportDocument, { skip: !isOfPrices, errorPolicy: 'all' }).data?.priceLists ?? []
  const { act, issues, isBusy } = useAct(BulkExportStartDocument)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const chosen = String(new FormData(event.currentTarget).get('which')) || null
    const input = isOfPrices ? { format, priceList: chosen } : { format, status: chosen as ProductStatus | null }
    const done = await act({ input })
    if (done?.bulkExport) onDone(done.bulkExport.id)
  }
  const options = isOfPrices ? [['', 'All price lists'], ...lists.map(({ handle, name }) => [handle, name])] : STATUS
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New export"
      description="You can leave the page while the file is written."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Start export
        </Button>
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <SelectField isSmall label="Contents" value={format} onChange={({ target }) => setFormat(target.value as BulkImportFormat)}>
          {FORMATS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField key={format} isSmall label="Which" name="which">
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      </form>
    </Modal>
  )
}
