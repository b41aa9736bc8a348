import { Button, Confirm, Field, IconButton, Modal, SelectField, Table, toast } from '@stoa/ui'
import { ChartLine, Pencil, Plus, Trash2 } from 'lucide-react'
import { type FormEvent, lazy, Suspense, useId, useState } from 'react'
import { Link } from 'react-router'
import { conflictOf } from '../../../shared/conflict'
import { ConflictDialog } from '../../../shared/conflict-dialog'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { useViewer } from '../../session'
import { ProductVariantCreateDocument } from '../api/product-variant-create.generated'
import { ProductVariantDeleteDocument } from '../api/product-variant-delete.generated'
import { ProductVariantUpdateDocument } from '../api/product-variant-update.generated'
import { changedVariant, type VariantDraft, variantDraft } from '../model/variant'
import type { EditorProps } from '../routes/product'

/** Its code comes when somebody looks back. */
const PriceHistory = lazy(async () => ({ default: (await import('./price-history-dialog')).PriceHistoryDialog }))

type Variant = EditorProps['product']['variants'][number]

/** What can be bought: each with its price, its number and its stock. */
export function VariantsPanel({ product, mayWrite, onChanged }: EditorProps) {
  const { may } = useViewer()
  const [edited, setEdited] = useState<Variant | null>(null)
  const [priced, setPriced] = useState<Variant | null>(null)
  const [isNew, setNew] = useState(false)
  const [leaving, setLeaving] = useState<Variant | null>(null)
  const remove = useAct(ProductVariantDeleteDocument)
  const take = async (variant: Variant) => {
    const done = await remove.act({ input: { id: variant.id, expectedVersion: product.version } })
    setLeaving(null)
    if (done) toast({ text: `${variant.title} deleted.` })
  }
  const columns = [
    { key: 'title', header: 'Variant', cell: ({ title }: Variant) => <span className="font-medium">{title}</span> },
    { key: 'sku', header: 'SKU', isMinor: true, cell: ({ sku }: Variant) => sku ?? '–' },
    { key: 'barcode', header: 'Barcode', isMinor: true, cell: ({ barcode }: Variant) => barcode ?? '–' },
    { key: 'price', header: 'Price', align: 'end' as const, cell: ({ price }: Variant) => price.listed.formatted },
    {
      key: 'acts',
      header: 'Actions',
      align: 'end' as const,
      cell: (variant: Variant) => (
        <span className="-my-1 flex items-center justify-end gap-1">
          {may('INVENTORY_READ') && (
            <Link to={paths.variantStock(variant.id)} className="rounded-field px-2 py-1 text-ink-2 underline underline-offset-4">
              Stock<span className="sr-only"> of {variant.title}</span>
            </Link>
          )}
          <IconButton label={`Price history of ${variant.title}`} isSmall onClick={() => setPriced(variant)}>
            <ChartLine className="size-4" strokeWidth={1.75} />
          </IconButton>
          {mayWrite && (
            <>
              <IconButton label={`Edit ${variant.title}`} isSmall onClick={() => setEdited(variant)}>
                <Pencil className="size-4" strokeWidth={1.75} />
              </IconButton>
              {product.variants.length > 1 && (
                <IconButton label={`Delete ${variant.title}`} isSmall onClick={() => setLeaving(variant)}>
                  <Trash2 className="size-4" strokeWidth={1.75} />
                </IconButton>
              )}
            </>
          )}
        </span>
      ),
    },
  ]
  return (
    <Panel
      title="Variants"
      action={
        mayWrite &&
        product.options.length > 0 && (
          <Button size="sm" onClick={() => setNew(true)}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add variant
          </Button>
        )
      }
    >
      <IssueList messages={remove.issues.map(({ message }) => message)} />
      <div className="-mx-5 -my-4 overflow-x-auto">
        <Table label="Variants" columns={columns} rows={product.variants} keyOf={({ id }) => id} nameOf={({ title }) => title} />
      </div>
      {edited && <VariantDialog key={edited.id} variant={edited} onClose={() => setEdited(null)} onChanged={onChanged} />}
      {priced && (
        <Suspense fallback={null}>
          <PriceHistory variant={priced} since={product.createdAt} onClose={() => setPriced(null)} />
        </Suspense>
      )}
      {isNew && <NewVariantDialog product={product} onClose={() => setNew(false)} />}
      <Confirm
        isOpen={leaving !== null}
        onOpenChange={(isOpen) => !isOpen && setLeaving(null)}
        title={`Delete ${leaving?.title ?? ''}?`}
        act="Delete variant"
        busy={remove.isBusy}
        onConfirm={() => leaving && void take(leaving)}
      >
        Its price, SKU and stock are deleted too. Existing orders are not affected.
      </Confirm>
    </Panel>
  )
}

const FIELDS: readonly (keyof VariantDraft)[] = ['price', 'compareAtPrice', 'sku', 'barcode', 'weightGrams']

function VariantDialog({ variant, onClose, onChanged }: { variant: Variant; onClose: () => void; onChanged: () => void }) {
  const form = useId()
  const [base] = useState(variant)
  const [draft, setDraft] = useState(() => variantDraft(variant))
  const { act, issues, isBusy, clear } = useAct(ProductVariantUpdateDocument)
  const conflict = conflictOf(issues)
  const { fields, rest } = byField(conflict ? [] : issues, FIELDS)
  const save = async (skipped: readonly string[] = [], expectedVersion = base.version) => {
    const changes = changedVariant(base, draft, skipped)
    if (Object.keys(changes).length === 0) return onClose()
    const done = await act({ input: { id: base.id, expectedVersion, ...changes } })
    if (!done) return
    onChanged()
    onClose()
    toast({ text: `${base.title} saved.` })
  }
  const resolve = (mine: readonly string[]) => {
    if (!conflict) return
    const theirs = conflict.fields.map(({ field }) => field).filter((field) => !mine.includes(field))
    void save(theirs, conflict.currentVersion)
  }
  const field = (name: keyof VariantDraft) => ({
    isSmall: true,
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
    error: fields[name],
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  if (conflict) return <ConflictDialog conflict={conflict} onClose={clear} onResolve={resolve} />
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={base.title}
      description={`Prices in ${base.price.listed.currency}, as shown to customers.`}
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        <Field label="Price" inputMode="decimal" {...field('price')} />
        <Field isOptional label="Compare-at price" inputMode="decimal" {...field('compareAtPrice')} />
        <Field isOptional label="SKU" {...field('sku')} />
        <Field isOptional label="Barcode" inputMode="numeric" {...field('barcode')} />
        <Field isOptional label="Weight in grams" inputMode="numeric" {...field('weightGrams')} />
        <fieldset className="grid grid-cols-3 gap-3 sm:col-span-2">
          <legend className="sr-only">Pieces in one order</legend>
          <Field label="Order at least" inputMode="numeric" {...field('minimum')} />
          <Field isOptional label="At most" inputMode="numeric" {...field('maximum')} />
          <Field label="In multiples of" inputMode="numeric" {...field('increment')} />
        </fieldset>
      </form>
    </Modal>
  )
}

function NewVariantDialog({ product, onClose }: { product: EditorProps['product']; onClose: () => void }) {
  const form = useId()
  const { act, issues, isBusy } = useAct(ProductVariantCreateDocument)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name) ?? '').trim()
    const variant = {
      options: product.options.map(({ name }) => ({ name, value: text(`option-${name}`) })),
      price: text('price').replace(',', '.'),
      sku: text('sku') || null,
      requiresShipping: true,
      taxClass: 'standard',
    }
    const done = await act({ input: { productId: product.id, expectedVersion: product.version, variant } })
    if (!done) return
    onClose()
    toast({ text: 'Variant added.' })
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Add variant"
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Add variant
        </Button>
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      <form id={form} onSubmit={submit} className="grid gap-4 sm:grid-cols-2">
        {product.options.map(({ name, values }) => (
          <SelectField key={name} isSmall label={name} name={`option-${name}`}>
            {values.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </SelectField>
        ))}
        <Field isSmall label="Price" name="price" inputMode="decimal" required defaultValue={product.variants[0]?.price.listed.amount} />
        <Field isSmall isOptional label="SKU" name="sku" />
      </form>
    </Modal>
  )
}
