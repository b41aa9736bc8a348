import { Button, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { decimalOf } from '../../../shared/decimal'
import { HandleFields } from '../../../shared/handle-fields'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import { PriceListSetDocument } from '../api/price-list-set.generated'

/** A new list counts for nobody until it is switched on. */
export function NewPriceListDialog({ onClose, onDone }: { onClose: () => void; onDone: (handle: string) => void }) {
  const form = useId()
  const { act, issues, isBusy, setIssues } = useAct(PriceListSetDocument)
  const { fields, rest } = byField(issues, ['name', 'handle', 'adjustPercent'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name)).trim()
    const percent = text('adjustPercent')
    const adjustPercent = decimalOf(percent)
    if (percent && adjustPercent === null)
      return setIssues([{ code: 'INVALID', message: 'Enter a number, for example -20.', path: ['adjustPercent'] }])
    const input = { handle: text('handle'), expectedVersion: 0, name: text('name'), isActive: false, adjustPercent }
    const done = await act({ input })
    if (done?.priceList) onDone(done.priceList.handle)
  }
  // Others have a list by this name already: to staff it is the handle that is taken.
  const taken = issues.some(({ code }) => code === 'CONFLICT')
  const errors = taken ? { ...fields, handle: 'There is a price list with this handle already.' } : fields
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New price list"
      description="It counts for nobody until you activate it."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create price list
        </Button>
      }
    >
      <IssueList messages={taken ? [] : rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <HandleFields errors={errors} hint="Stays for good: files and programs name the list by it." />
        <Field
          isSmall
          isOptional
          label="Change all prices by percent"
          name="adjustPercent"
          inputMode="decimal"
          placeholder="-20"
          hint="Prices you set by hand in this list are not changed."
          error={fields.adjustPercent}
        />
      </form>
    </Modal>
  )
}
