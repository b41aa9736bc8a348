import { Field, SelectField, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { countries } from '../../../shared/regions'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import type { WarehouseStateFragment } from '../api/warehouse-state.generated'
import { WarehouseUpdateDocument } from '../api/warehouse-update.generated'
import { pickupOf } from '../model/pickup'
import { type AddressDraft, addressOf, draftOf } from '../model/warehouse'
import { PickupPanel } from './pickup-panel'

interface Props {
  warehouse: WarehouseStateFragment
  mayWrite: boolean
  reread: () => Promise<WarehouseStateFragment | undefined>
}

/** What a warehouse is called, when it is sold from, where it stands, and how goods are picked up there. */
export function WarehouseForm({ warehouse, mayWrite, reread }: Props) {
  const { act, issues, isBusy, clear, setIssues } = useAct(WarehouseUpdateDocument)
  const refuse = (field: string, message: string) => void setIssues([{ code: 'INVALID', message, path: [field] }])
  const editing = useDraft({
    source: warehouse,
    draftOf,
    issues,
    clear,
    reread,
    send: async ({ priority, address, pickup, ...texts }, expectedVersion) => {
      if (priority !== undefined && !/^\d+$/.test(priority.trim())) return refuse('priority', 'Enter a whole number, 0 or more.')
      const where = address && addressOf(address)
      if (where === null) return refuse('address', 'An address needs a street, a city and a country.')
      const fetched = pickup && pickupOf(pickup)
      if (fetched && 'problem' in fetched) return refuse('pickup', fetched.problem)
      const done = await act({
        input: {
          id: warehouse.id,
          expectedVersion,
          ...texts,
          ...(priority !== undefined && { priority: Number(priority) }),
          ...(where !== undefined && { address: where === 'none' ? null : where }),
          ...(fetched && { pickup: fetched.input }),
        },
      })
      if (done?.warehouse) toast({ text: `${done.warehouse.name} saved.` })
      return done?.warehouse
    },
  })
  const { draft, change, fields, rest } = editing
  const text = (name: 'name' | 'code' | 'priority') => ({
    isSmall: true,
    disabled: !mayWrite,
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    error: fields[name],
  })
  const line = (name: keyof AddressDraft) => ({
    isSmall: true,
    disabled: !mayWrite,
    value: draft.address[name],
    maxLength: 200,
    onChange: ({ target }: { target: { value: string } }) => change({ address: { ...draft.address, [name]: target.value } }),
  })
  return (
    <>
      <IssueList messages={rest} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Panel title="Details">
          <div className="space-y-4">
            <Field label="Name" maxLength={100} {...text('name')} />
            <div className="grid gap-4 sm:grid-cols-2">
              <Field label="Code" maxLength={20} {...text('code')} />
              <Field label="Priority" inputMode="numeric" hint="The lowest is sold from first" {...text('priority')} />
            </div>
          </div>
        </Panel>
        <Panel title="Address">
          <IssueList messages={fields.address ? [fields.address] : []} />
          <div className="grid gap-4 sm:grid-cols-2">
            <div className="sm:col-span-2">
              <Field label="Street and number" {...line('line1')} />
            </div>
            <div className="sm:col-span-2">
              <Field label="Building, floor, gate" isOptional {...line('line2')} />
            </div>
            <Field label="Postal code" isOptional {...line('postalCode')} />
            <Field label="City" {...line('city')} />
            <Field label="Region" isOptional {...line('region')} />
            <SelectField
              isSmall
              label="Country"
              disabled={!mayWrite}
              value={draft.address.country}
              onChange={({ target }) => change({ address: { ...draft.address, country: target.value } })}
            >
              <option value="">–</option>
              {countries().map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </SelectField>
          </div>
        </Panel>
        <div className="lg:col-span-2">
          <PickupPanel pickup={draft.pickup} mayWrite={mayWrite} error={fields.pickup} onChange={(pickup) => change({ pickup })} />
        </div>
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </>
  )
}
